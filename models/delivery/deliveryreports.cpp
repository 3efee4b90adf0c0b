// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/deliveryreports.h"

#include "models/json/scanner.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::DeliveryReports)
};

constexpr QLatin1StringView outcomesFormat{"hookbench/outcomes/1"};

/// The text of a scalar; empty for anything else and for null.
QString scalarAt(const Json::Document &json, int node)
{
    if (node < 0)
        return {};
    const Json::Kind kind = json.node(node).kind;
    const bool isText = kind == Json::Kind::String || kind == Json::Kind::Number;
    return isText ? json.string(json.node(node)) : QString{};
}

/// The first of @p pointers, from the element at @p node, that leads to a text.
QString firstText(const Json::Document &json, int node, const QStringList &pointers)
{
    const QString base = json.pointer(node);
    for (const QString &pointer : pointers) {
        const QString whole = pointer.startsWith(u'^') ? pointer.sliced(1) : QString{base + pointer};
        if (QString found = scalarAt(json, json.find(whole)); !found.isEmpty())
            return found;
    }
    return {};
}

QString member(const Json::Document &json, int object, QByteArrayView name)
{
    return scalarAt(json, json.member(object, name));
}

QStringList members(const Json::Document &json, int object, QByteArrayView name)
{
    QStringList found;
    const int list = json.member(object, name);
    if (list < 0 || json.node(list).kind != Json::Kind::Array)
        return found;
    for (int child = list + 1; child < json.node(list).next; child = json.node(child).next)
        found.append(scalarAt(json, child));
    return found;
}

bool truth(const Json::Document &json, int object, QByteArrayView name)
{
    const int node = json.member(object, name);
    return node >= 0 && json.raw(json.node(node)) == "true";
}

} // namespace

Result<OutcomeTable> OutcomeTable::read(const QByteArray &text)
{
    const Json::Document json = Json::Document::parse(text);
    const Error wrong{Sentences::tr("This is no table of delivery reports."), {}};
    if (!json.isValid() || json.node(0).kind != Json::Kind::Object || member(json, 0, "format") != outcomesFormat)
        return wrong;
    OutcomeTable table;
    const std::optional<Vendor> vendor = valueIn(vendorNames, member(json, 0, "vendor"));
    if (!vendor)
        return wrong;
    table.m_vendor = *vendor;
    const auto each = [&json](QByteArrayView name, const auto &take) {
        const int list = json.member(0, name);
        const int end = list < 0 ? 0 : json.node(list).next;
        for (int child = list + 1; list >= 0 && child < end; child = json.node(child).next) {
            if (!take(child))
                return false;
        }
        return true;
    };
    const auto meaning = [&json](int object) -> std::optional<Meaning> {
        const auto outcome = valueIn(reportOutcomeNames, member(json, object, "outcome"));
        if (!outcome)
            return std::nullopt;
        return Meaning{*outcome, truth(json, object, "final"), truth(json, object, "codeDecides")};
    };
    const bool good = each("shapes",
                           [&](int object) {
                               table.m_shapes.append({member(json, object, "list"), members(json, object, "word"),
                                                      members(json, object, "code"), members(json, object, "codeName"),
                                                      member(json, object, "count"), members(json, object, "reference"),
                                                      members(json, object, "recipient"),
                                                      member(json, object, "presence"), member(json, object, "means")});
                               return !table.m_shapes.last().words.isEmpty();
                           })
        && each("words",
                [&](int object) {
                    const auto found = meaning(object);
                    if (found)
                        table.m_words.insert(member(json, object, "word").toLower(), *found);
                    return found.has_value();
                })
        && each("codes", [&](int object) {
                          const Code code{member(json, object, "name"), meaning(object)};
                          const bool known = json.member(object, "outcome") < 0 || code.meaning;
                          table.m_codes.insert(member(json, object, "code").toLower(), code);
                          return known;
                      });
    return good && table.size() > 0 ? Result<OutcomeTable>{std::move(table)} : Result<OutcomeTable>{wrong};
}

ReportedStatus OutcomeTable::status(const QString &word, const QString &code) const
{
    ReportedStatus status;
    status.word = word;
    status.code = code;
    const auto knownCode = m_codes.constFind(code.toLower());
    if (knownCode != m_codes.cend())
        status.codeName = knownCode->name;
    const auto knownWord = m_words.constFind(word.toLower());
    const bool hasCode = knownCode != m_codes.cend() && knownCode->meaning;
    const bool hasWord = knownWord != m_words.cend();
    if (hasWord) {
        status.outcome = knownWord->outcome;
        status.isFinal = knownWord->isFinal;
        if (knownWord->codeDecides && hasCode && knownCode->meaning->isFinal)
            status.outcome = knownCode->meaning->outcome;
    } else if (hasCode) {
        status.outcome = knownCode->meaning->outcome;
        status.isFinal = knownCode->meaning->isFinal;
    }
    return status;
}

Result<QList<ReportedStatus>> OutcomeTable::statuses(const QByteArray &body) const
{
    const Json::Document json = Json::Document::parse(body);
    if (!json.isValid()) {
        const TextPosition place = json.diagnostics().isEmpty() ? TextPosition{} : json.diagnostics().first().position;
        return Error{Sentences::tr("The body is no JSON: see line %1, column %2.").arg(place.line).arg(place.column),
                     {}};
    }
    QList<ReportedStatus> found;
    const auto take = [&](const Shape &shape, int element) {
        QString word = firstText(json, element, shape.words);
        if (word.isEmpty() && !shape.presence.isEmpty() && !firstText(json, element, {shape.presence}).isEmpty())
            word = shape.means;
        if (word.isEmpty())
            return;
        ReportedStatus one = status(word, firstText(json, element, shape.codes));
        // Some shapes have several words for one status: the most exact one that is known counts.
        for (const QString &pointer : shape.words) {
            const QString other = firstText(json, element, {pointer});
            if (!other.isEmpty() && m_words.contains(other.toLower())) {
                one = status(other, one.code);
                break;
            }
        }
        if (const QString name = firstText(json, element, shape.codeNames); !name.isEmpty())
            one.codeName = name;
        bool ok = false;
        const qint64 count = firstText(json, element, {shape.count}).toLongLong(&ok);
        one.count = !shape.count.isEmpty() && ok && count >= 0 ? count : 1;
        one.reference = firstText(json, element, shape.references);
        one.recipient = firstText(json, element, shape.recipients);
        found.append(one);
    };
    for (const Shape &shape : m_shapes) {
        const int list = json.find(shape.list);
        if (list < 0)
            continue;
        if (json.node(list).kind == Json::Kind::Array) {
            for (int child = list + 1; child < json.node(list).next; child = json.node(child).next)
                take(shape, child);
        } else if (json.node(list).kind == Json::Kind::Object) {
            take(shape, list);
        }
        if (!found.isEmpty())
            break; // a body has one shape
    }
    return found;
}

const OutcomeTable *tableFor(const QList<OutcomeTable> &tables, Vendor vendor)
{
    const auto found = std::find_if(tables.cbegin(), tables.cend(),
                                    [vendor](const OutcomeTable &table) { return table.vendor() == vendor; });
    return found == tables.cend() ? nullptr : &*found;
}

QList<ReportedStatus> reportedStatuses(const OutcomeTable &table, const Extraction &extraction)
{
    QList<ReportedStatus> statuses;
    for (const ExtractedEvent &event : extraction.events) {
        if (event.kind != EventKind::Feedback || !event.processable)
            continue;
        ReportedStatus status = table.status(event.text(Field::FeedbackStatus), event.text(Field::FailureCode));
        status.reference = event.text(Field::ClientReference);
        statuses.append(status);
    }
    return statuses;
}

} // namespace Hookbench
