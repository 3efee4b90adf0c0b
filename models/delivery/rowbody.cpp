// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/rowbody.h"

#include "models/delivery/rowtree.h"
#include "models/json/writer.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RowBody)
};

bool isBlank(const BodyRow &row)
{
    return !row.enabled || (row.key.isEmpty() && row.value.isEmpty() && row.kind == RowKind::Text);
}

/// Makes the values of rows and collects what is wrong with them.
class RowValues
{
public:
    explicit RowValues(const RowEvaluation &evaluate)
        : m_evaluate{evaluate}
    {
    }

    QList<CompositionFault> &faults() { return m_faults; }

    void complain(ComposedPart part, qsizetype row, const QString &sentence)
    {
        m_faults.append({.part = part, .index = row, .sentence = sentence});
    }

    /// The value as it is sent, before it is written as what it is; nothing when it has an error.
    std::optional<QByteArray> text(const BodyRow &row, qsizetype index, Language::OutputKind kind)
    {
        const Personalised made = m_evaluate(row.value.toUtf8(), kind);
        for (const Diagnostic &diagnostic : made.diagnostics)
            m_faults.append({ComposedPart::RowValue, index, diagnostic.severity, diagnostic.position,
                             Hookbench::Words::sentence(diagnostic), QString{nameIn(ruleNames, diagnostic.rule)}});
        if (hasErrors(made.diagnostics))
            return std::nullopt;
        return made.text;
    }

    /// The value as JSON; nothing when it has an error.
    std::optional<QByteArray> json(const BodyRow &row, qsizetype index)
    {
        if (row.kind == RowKind::Null)
            return "null"_ba;
        const bool isJson = row.kind == RowKind::Json;
        const auto made = text(row, index, isJson ? Language::OutputKind::Json : Language::OutputKind::Text);
        if (!made)
            return std::nullopt;
        switch (row.kind) {
        case RowKind::Number:
            return number(made->trimmed(), index);
        case RowKind::TrueFalse:
            return trueFalse(made->trimmed(), index);
        case RowKind::Json:
            return anyJson(*made, index);
        case RowKind::Text:
        case RowKind::Null:
            break;
        }
        return Json::quoted(QString::fromUtf8(*made));
    }

private:
    std::optional<QByteArray> number(const QByteArray &text, qsizetype index)
    {
        const Json::Document document = Json::Document::parse(text);
        if (document.isValid() && document.node(0).kind == Json::Kind::Number)
            return text;
        complain(ComposedPart::RowValue, index,
                 text.isEmpty() ? Sentences::tr("A number is missing here. Type one, or choose another type.")
                                : Sentences::tr("“%1” is no number as JSON writes it. Type one like 12 or 0.5, or "
                                                "choose the type Text.")
                                      .arg(QString::fromUtf8(text)));
        return std::nullopt;
    }

    std::optional<QByteArray> trueFalse(const QByteArray &text, qsizetype index)
    {
        if (text == "true" || text == "false")
            return text;
        complain(ComposedPart::RowValue, index,
                 Sentences::tr("“%1” is neither true nor false.").arg(QString::fromUtf8(text)));
        return std::nullopt;
    }

    std::optional<QByteArray> anyJson(const QByteArray &text, qsizetype index)
    {
        const Json::Document document = Json::Document::parse(text);
        if (document.isValid())
            return text;
        for (const Diagnostic &diagnostic : document.diagnostics())
            m_faults.append({ComposedPart::RowValue, index, Severity::Error, diagnostic.position,
                             Hookbench::Words::sentence(diagnostic), QString{nameIn(ruleNames, diagnostic.rule)}});
        return std::nullopt;
    }

    const RowEvaluation &m_evaluate;
    QList<CompositionFault> m_faults;
};

QString keySentence(RowTree::Refusal refusal, const QString &key)
{
    switch (refusal) {
    case RowTree::Refusal::EmptyPart:
        return key.isEmpty() ? Sentences::tr("A key is missing here.")
                             : Sentences::tr("The key “%1” has an empty part. Remove a dot.").arg(key);
    case RowTree::Refusal::TooDeep:
        return Sentences::tr("The key “%1” has more than %2 parts.").arg(key).arg(RowTree::deepest);
    case RowTree::Refusal::Taken:
        return Sentences::tr("There is a row with the key “%1” already.").arg(key);
    case RowTree::Refusal::IntoValue:
        return Sentences::tr("The key “%1” leads into something that another row makes a value.").arg(key);
    case RowTree::Refusal::Gap:
        return Sentences::tr("The key “%1” leaves out an element of the array. Elements count from 0, one after the "
                             "other.")
            .arg(key);
    case RowTree::Refusal::NoElement:
        return Sentences::tr("The key “%1” names a member where other rows count the elements of an array.").arg(key);
    case RowTree::Refusal::None:
        break;
    }
    return {};
}

/// As the form encoding has it: letters, digits and *-._ as they are, a blank as +, all else percent-encoded.
QByteArray formEncoded(const QByteArray &utf8)
{
    constexpr std::string_view hex{"0123456789ABCDEF"};
    QByteArray encoded;
    encoded.reserve(utf8.size());
    for (const char c : utf8) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView{"*-._"}.contains(c);
        if (plain) {
            encoded.append(c);
        } else if (c == ' ') {
            encoded.append('+');
        } else {
            const auto byte = static_cast<uchar>(c);
            encoded.append('%').append(hex[byte >> 4]).append(hex[byte & 15]);
        }
    }
    return encoded;
}

} // namespace

RowBody jsonFromRows(const QList<BodyRow> &rows, const RowEvaluation &evaluate)
{
    RowValues values{evaluate};
    RowTree tree;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const BodyRow &row = rows[index];
        if (isBlank(row))
            continue;
        const std::optional<QByteArray> json = values.json(row, index);
        // A value with an error still takes its place, so that nothing false is said of the rows after it.
        const RowTree::Refusal refusal = tree.put(keyParts(row.key), json.value_or("null"));
        if (refusal != RowTree::Refusal::None)
            values.complain(ComposedPart::RowKey, index, keySentence(refusal, row.key));
    }
    return {tree.json(), values.faults()};
}

RowBody formFromRows(const QList<BodyRow> &rows, const RowEvaluation &evaluate)
{
    RowValues values{evaluate};
    QByteArray body;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const BodyRow &row = rows[index];
        if (isBlank(row))
            continue;
        if (row.key.isEmpty())
            values.complain(ComposedPart::RowKey, index, keySentence(RowTree::Refusal::EmptyPart, {}));
        const auto text
            = row.kind == RowKind::Null ? QByteArray{} : values.text(row, index, Language::OutputKind::Text);
        if (!text || row.key.isEmpty())
            continue;
        if (!body.isEmpty())
            body.append('&');
        body.append(formEncoded(row.key.toUtf8())).append('=').append(formEncoded(*text));
    }
    return {body, values.faults()};
}

QList<std::pair<QString, bool>> keyParts(QStringView key)
{
    QList<std::pair<QString, bool>> parts{{QString{}, true}};
    for (qsizetype at = 0; at < key.size(); ++at) {
        const QChar letter = key[at];
        const QChar next = at + 1 < key.size() ? key[at + 1] : QChar{};
        if (letter == u'.') {
            parts.append({QString{}, true});
        } else if (letter == u'\\' && (next == u'.' || next == u'\\' || (next >= u'0' && next <= u'9'))) {
            parts.last().first += next;
            parts.last().second = false;
            ++at;
        } else {
            parts.last().first += letter;
        }
    }
    return parts;
}

} // namespace Hookbench
