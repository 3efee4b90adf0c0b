// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/outcomejson.h"
#include "models/json/scanner.h"

namespace Hookbench {

namespace {

// A member-by-member look at one object of a document. What is absent reads as empty.
class ObjectView
{
public:
    ObjectView(const Json::Document &document, int index)
        : m_document{document}
        , m_index{index}
    {
    }

    QString text(QByteArrayView name) const
    {
        const int index = m_document.member(m_index, name);
        if (index < 0)
            return {};
        const Json::Node &node = m_document.nodes()[size_t(index)];
        return node.kind == Json::Kind::Null ? QString{} : m_document.string(node);
    }
    int number(QByteArrayView name) const { return text(name).toInt(); }
    bool truth(QByteArrayView name) const { return text(name) == QLatin1StringView("true"); }

    template<typename Enum, std::size_t N> Enum value(QByteArrayView name, const NameTable<Enum, N> &table) const
    {
        return valueIn(table, text(name)).value_or(table.front().first);
    }

    int member(QByteArrayView name) const { return m_document.member(m_index, name); }

private:
    const Json::Document &m_document;
    int m_index;
};

template<typename Visit> void forEachChild(const Json::Document &document, int index, Visit visit)
{
    if (index < 0 || size_t(index) >= document.nodes().size())
        return;
    const Json::Node &container = document.nodes()[size_t(index)];
    if (container.size == 0)
        return;
    for (int child = index + 1; child < container.next; child = document.nodes()[size_t(child)].next)
        visit(child);
}

TraceStep readStep(const Json::Document &document, int index)
{
    const ObjectView view{document, index};
    return {.kind = view.value("step", traceKindNames),
            .category = valueIn(categoryNames, view.text("category")),
            .strategy = view.value("strategy", strategyNames),
            .count = view.number("count"),
            .keyword = view.text("keyword"),
            .text = view.text("text"),
            .detail = view.text("detail"),
            .before = view.value("before", consentStateNames),
            .after = view.value("after", consentStateNames)};
}

Decision readDecision(const Json::Document &document, int index)
{
    const ObjectView view{document, index};
    Decision decision{.match = view.value("match", matchKindNames),
                      .category = valueIn(categoryNames, view.text("category")),
                      .keyword = view.text("keyword"),
                      .strategy = view.value("strategy", strategyNames),
                      .consent = view.value("consent", consentChangeNames),
                      .before = view.value("before", consentStateNames),
                      .after = view.value("after", consentStateNames),
                      .reply = view.text("reply"),
                      .trace = {}};
    forEachChild(document, view.member("trace"), [&](int step) { decision.trace.append(readStep(document, step)); });
    return decision;
}

EventOutcome readOutcome(const Json::Document &document, int index)
{
    const ObjectView view{document, index};
    EventOutcome outcome;
    outcome.event.kind = view.value("kind", eventKindNames);
    outcome.event.processable = view.truth("processable");
    outcome.duplicate = view.truth("duplicate");
    forEachChild(document, view.member("fields"), [&](int child) {
        const ObjectView field{document, child};
        outcome.event.fields.append({.field = field.value("field", fieldNames),
                                     .origin = field.value("origin", fieldOriginNames),
                                     .text = field.text("text"),
                                     .normalised = field.text("normalised"),
                                     .path = field.text("path")});
    });
    if (const int decision = view.member("decision"); decision >= 0)
        outcome.decision = readDecision(document, decision);
    return outcome;
}

// The visited elements of a root array; nothing for a text that is none.
template<typename Visit> void forEachElement(const QByteArray &json, Visit visit)
{
    const Json::Document document = Json::Document::parse(json);
    if (!document.isValid() || document.nodes().front().kind != Json::Kind::Array)
        return;
    forEachChild(document, 0, [&](int index) { visit(document, index); });
}

} // namespace

QList<EventOutcome> outcomesFromJson(const QByteArray &json)
{
    QList<EventOutcome> outcomes;
    forEachElement(json,
                   [&](const Json::Document &document, int index) { outcomes.append(readOutcome(document, index)); });
    return outcomes;
}

Diagnostics diagnosticsFromJson(const QByteArray &json)
{
    Diagnostics diagnostics;
    forEachElement(json, [&](const Json::Document &document, int index) {
        const ObjectView view{document, index};
        Diagnostic diagnostic{.rule = view.value("rule", ruleNames),
                              .severity = view.value("severity", severityNames),
                              .position = {.line = view.number("line"), .column = view.number("column")},
                              .pointer = view.text("pointer"),
                              .args = {}};
        forEachChild(document, view.member("args"),
                     [&](int child) { diagnostic.args.append(document.string(document.nodes()[size_t(child)])); });
        diagnostics.append(diagnostic);
    });
    return diagnostics;
}

HeaderList headersFromJson(const QByteArray &json)
{
    HeaderList headers;
    forEachElement(json, [&](const Json::Document &document, int index) {
        const int name = document.element(index, 0);
        const int value = document.element(index, 1);
        if (name >= 0 && value >= 0) {
            headers.append({document.string(document.nodes()[size_t(name)]).toLatin1(),
                            document.string(document.nodes()[size_t(value)]).toLatin1()});
        }
    });
    return headers;
}

} // namespace Hookbench
