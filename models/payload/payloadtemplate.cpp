// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadtemplate.h"

#include "models/json/scanner.h"
#include "models/payload/compiled.h"
#include "models/payload/templatecheck.h"
#include "models/payload/tokens.h"

#include <QRegularExpression>
#include <QSet>

namespace Hookbench {

namespace {

/// "{{name}}" of the kind's own tokens, the first of each.
TokenFinder firstTokens(EventKind kind)
{
    return [kind, seen = QSet<Field>{}](const QString &text) mutable -> std::optional<RankedField> {
        const std::optional<Field> field = wholeToken(text);
        if (!field || kindOf(*field) != kind || seen.contains(*field))
            return std::nullopt;
        seen.insert(*field);
        return RankedField{*field, 0};
    };
}

/// "{{name}}", or "{{name 2}}" for the place to look at when the first has nothing.
TokenFinder rankedTokens()
{
    return [](const QString &text) -> std::optional<RankedField> {
        static const QRegularExpression pattern{QStringLiteral("^\\{\\{(\\w+)(?: (\\d))?\\}\\}$")};
        const QRegularExpressionMatch match = pattern.match(text);
        const std::optional<Field> field = match.hasMatch() ? valueIn(fieldNames, match.capturedView(1)) : std::nullopt;
        if (!field)
            return std::nullopt;
        return RankedField{*field, match.capturedLength(2) > 0 ? match.capturedView(2).toInt() - 1 : 0};
    };
}

} // namespace

PayloadTemplate PayloadTemplate::compile(const QByteArray &text, EventKind kind, const QStringList &fieldsNotSent,
                                         ArrayReading arrayReading)
{
    const Json::Document document = Json::Document::parse(text);
    TemplateCheck check = checkTemplate(document, kind, fieldsNotSent);
    auto compiled = std::make_shared<Compiled>();
    compiled->kind = kind;
    compiled->arrayReading = arrayReading;
    compiled->diagnostics = std::move(check.diagnostics);
    compiled->bound = std::move(check.bound);
    compiled->shape = shapeOf(document, firstTokens(kind));
    return PayloadTemplate{std::move(compiled)};
}

PayloadTemplate PayloadTemplate::compileBuiltIn(const QByteArray &text, EventKind kind, ArrayReading arrayReading)
{
    const Json::Document document = Json::Document::parse(text);
    auto compiled = std::make_shared<Compiled>();
    compiled->kind = kind;
    compiled->arrayReading = arrayReading;
    compiled->diagnostics = document.diagnostics();
    compiled->shape = shapeOf(document, rankedTokens());
    compiled->emptyIsAbsent = true;
    for (const Json::Node &node : document.nodes()) {
        const std::optional<RankedField> token
            = node.kind == Json::Kind::String ? rankedTokens()(document.string(node)) : std::nullopt;
        if (token && !compiled->bound.contains(token->field))
            compiled->bound.append(token->field);
    }
    return PayloadTemplate{std::move(compiled)};
}

PayloadTemplate::PayloadTemplate(std::shared_ptr<const Compiled> compiled)
    : m_compiled{std::move(compiled)}
{
}

PayloadTemplate::PayloadTemplate(const PayloadTemplate &) = default;
PayloadTemplate::PayloadTemplate(PayloadTemplate &&) noexcept = default;
PayloadTemplate &PayloadTemplate::operator=(const PayloadTemplate &) = default;
PayloadTemplate &PayloadTemplate::operator=(PayloadTemplate &&) noexcept = default;
PayloadTemplate::~PayloadTemplate() = default;

const Diagnostics &PayloadTemplate::diagnostics() const
{
    return m_compiled->diagnostics;
}

bool PayloadTemplate::isUsable() const
{
    return !hasErrors(m_compiled->diagnostics);
}

QList<Field> PayloadTemplate::boundFields() const
{
    return m_compiled->bound;
}

} // namespace Hookbench
