// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/templatecheck.h"

#include "models/payload/tokens.h"
#include "models/values/excerpt.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Hookbench {

namespace {

class Checker
{
public:
    Checker(const Json::Document &document, EventKind kind, const QStringList &fieldsNotSent)
        : m_document{document}
        , m_kind{kind}
        , m_fieldsNotSent{fieldsNotSent}
        , m_places{document.text()}
    {
    }

    TemplateCheck run();

private:
    void checkRoot();
    void checkKey(const Json::Node &node);
    void checkString(const Json::Node &node);
    void checkWholeToken(const Json::Node &node, Field field);
    void checkArrays();
    std::vector<bool> holdersOfTokens() const;
    void checkDeclared();
    void checkMissing();
    void say(Rule rule, Severity severity, TextPosition position, const QStringList &args)
    {
        // Nobody reads on after so many, and a pasted text can be wrong a million times. What is missing is always
        // said.
        constexpr int enough = 1000;
        if (rule == Rule::PayloadTokenMissing || rule == Rule::PayloadTokenNotSent || ++m_said <= enough)
            m_check.diagnostics.append({rule, severity, position, {}, args});
    }
    TextPosition rootPosition() { return m_places.at(m_document.isEmpty() ? 0 : m_document.node(0).begin); }

    const Json::Document &m_document;
    EventKind m_kind;
    const QStringList &m_fieldsNotSent;
    Json::Places m_places;
    TemplateCheck m_check;
    /// Fields about whose token something was said already, so that it is not called missing too.
    QSet<Field> m_mentioned;
    QList<std::pair<Field, int>> m_firstLines;
    int m_said = 0;
};

QString nameOf(Field field)
{
    return QString{nameIn(fieldNames, field)};
}

/// Whether a string without escapes may be a token, or a slip on the way to one.
bool hasBrace(QByteArrayView raw)
{
    return raw.contains('{') || raw.contains('}');
}

TemplateCheck Checker::run()
{
    m_check.diagnostics = m_document.diagnostics();
    if (m_document.isEmpty() && !m_check.diagnostics.isEmpty() && m_check.diagnostics.front().rule == Rule::JsonEmpty) {
        m_check.diagnostics = {{Rule::PayloadRequired, Severity::Error, {1, 1}, {}, {}}};
        checkDeclared();
        return std::move(m_check);
    }
    checkRoot();
    const QByteArrayView text{m_document.text()};
    for (const Json::Node &node : m_document.nodes()) {
        if (node.keyEscaped || hasBrace(text.sliced(node.keyBegin, node.keyEnd - node.keyBegin)))
            checkKey(node);
        if (node.kind == Json::Kind::String && (node.escaped || hasBrace(m_document.raw(node))))
            checkString(node);
    }
    if (m_document.isValid()) {
        checkArrays();
        checkMissing();
    }
    checkDeclared();
    std::stable_sort(m_check.diagnostics.begin(), m_check.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; });
    return std::move(m_check);
}

void Checker::checkRoot()
{
    if (!m_document.isValid())
        return;
    const Json::Kind root = m_document.node(0).kind;
    if (root != Json::Kind::Object && root != Json::Kind::Array)
        say(Rule::PayloadNotAContainer, Severity::Error, rootPosition(), {Json::kindName(root)});
}

void Checker::checkKey(const Json::Node &node)
{
    const QString key = m_document.key(node);
    const QStringView token = tokenInside(key);
    if (token.isNull())
        return;
    say(Rule::PayloadTokenAsKey, Severity::Error, m_places.at(node.keyBegin), {excerpt(token.toString())});
    if (const std::optional<Field> field = nearestToken(token, m_kind))
        m_mentioned.insert(*field);
}

void Checker::checkString(const Json::Node &node)
{
    const QString text = m_document.string(node);
    if (const std::optional<Field> field = wholeToken(text)) {
        checkWholeToken(node, *field);
        return;
    }
    const QString trimmed = text.trimmed();
    const QStringView inside = tokenInside(text);
    const bool wrapped = !inside.isNull() && trimmed.startsWith(u"{{") && trimmed.endsWith(u"}}")
        && trimmed.indexOf(u"}}") + 2 >= trimmed.size() - 1;
    if (!inside.isNull() && (!wrapped || wholeToken(trimmed))) {
        say(Rule::PayloadTokenInText, Severity::Error, m_places.at(node.begin),
            {excerpt(inside.toString()), excerpt(text)});
        if (const std::optional<Field> field = nearestToken(inside, m_kind))
            m_mentioned.insert(*field);
        return;
    }
    // Braces that do not close or are too few: a token only if what they hold is nearly one.
    const bool braced = trimmed.startsWith(u'{') || trimmed.endsWith(u'}');
    const std::optional<Field> nearest = braced ? nearestToken(trimmed, m_kind) : std::nullopt;
    if (!wrapped && !nearest)
        return;
    const QString spelt = text.startsWith(u"{{") && text.endsWith(u"}}") ? text.sliced(2, text.size() - 4) : text;
    say(Rule::PayloadUnknownToken, Severity::Error, m_places.at(node.begin),
        {excerpt(spelt), nearest ? nameOf(*nearest) : QString{}});
    if (nearest)
        m_mentioned.insert(*nearest);
}

void Checker::checkWholeToken(const Json::Node &node, Field field)
{
    const TextPosition position = m_places.at(node.begin);
    const QString name = nameOf(field);
    if (kindOf(field) != m_kind) {
        say(Rule::PayloadTokenOfOtherKind, Severity::Error, position,
            {name, QString{nameIn(eventKindNames, kindOf(field))}});
        return;
    }
    for (const auto &[seen, line] : std::as_const(m_firstLines)) {
        if (seen == field) {
            say(Rule::PayloadTokenRepeated, Severity::Error, position, {name, QString::number(line)});
            return;
        }
    }
    m_firstLines.append({field, position.line});
    m_check.bound.append(field);
    if (m_fieldsNotSent.contains(name))
        say(Rule::PayloadTokenNotSentButBound, Severity::Warning, position, {name});
}

void Checker::checkArrays()
{
    const std::vector<bool> holders = holdersOfTokens();
    for (std::size_t index = 0; index < holders.size(); ++index) {
        const Json::Node &node = m_document.nodes()[index];
        if (node.kind == Json::Kind::Array && node.size > 1 && holders[index])
            say(Rule::PayloadArrayTooLong, Severity::Error, m_places.at(node.begin), {QString::number(node.size)});
    }
}

/// For each node whether a token stands somewhere in it. Each container is marked once, however deep it is.
std::vector<bool> Checker::holdersOfTokens() const
{
    std::vector<bool> holders(m_document.nodes().size());
    for (const Json::Node &node : m_document.nodes()) {
        const bool candidate = node.kind == Json::Kind::String && (node.escaped || hasBrace(m_document.raw(node)));
        if (!candidate || !wholeToken(m_document.string(node)))
            continue;
        for (int holder = node.parent; holder >= 0 && !holders[static_cast<std::size_t>(holder)];
             holder = m_document.node(holder).parent)
            holders[static_cast<std::size_t>(holder)] = true;
    }
    return holders;
}

void Checker::checkDeclared()
{
    for (const QString &name : m_fieldsNotSent) {
        const std::optional<Field> field = valueIn(fieldNames, name);
        if (!field || kindOf(*field) != m_kind)
            say(Rule::PayloadFieldNotSentUnknown, Severity::Error, rootPosition(), {name});
    }
}

void Checker::checkMissing()
{
    for (const Field field : requiredFields(m_kind)) {
        if (m_check.bound.contains(field))
            continue;
        if (m_fieldsNotSent.contains(nameOf(field)))
            say(Rule::PayloadTokenNotSent, Severity::Warning, rootPosition(), {nameOf(field)});
        else if (!m_mentioned.contains(field))
            say(Rule::PayloadTokenMissing, Severity::Error, rootPosition(), {nameOf(field)});
    }
}

} // namespace

TemplateCheck checkTemplate(const Json::Document &document, EventKind kind, const QStringList &fieldsNotSent)
{
    return Checker{document, kind, fieldsNotSent}.run();
}

} // namespace Hookbench
