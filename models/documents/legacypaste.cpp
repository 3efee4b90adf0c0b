// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/legacykeywords.h"
#include "models/documents/legacylabels.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

bool holdsKeywords(CredentialField field)
{
    switch (field) {
    case CredentialField::OptInKeywords:
    case CredentialField::OptOutKeywords:
    case CredentialField::HelpKeywords:
    case CredentialField::DoubleOptInKeywords:
    case CredentialField::CustomInboundKeywords:
        return true;
    default:
        return false;
    }
}

bool isOneLine(CredentialField field)
{
    return field == CredentialField::InboundNumber || field == CredentialField::FuzzyOptOut;
}

/// Whether a toggle copied as a word is on; nothing when it is neither.
std::optional<bool> truthIn(const QString &word)
{
    static const QStringList on{u"true"_s,      u"on"_s,     u"yes"_s,     u"1"_s,  u"enabled"_s, u"oui"_s,
                                u"vrai"_s,      u"activé"_s, u"activée"_s, u"ja"_s, u"på"_s,      u"sant"_s,
                                u"aktiverad"_s, u"✓"_s,      u"☑"_s,       u"✔"_s};
    static const QStringList off{u"false"_s, u"off"_s,    u"no"_s,          u"0"_s,           u"disabled"_s,
                                 u"non"_s,   u"faux"_s,   u"désactivé"_s,   u"désactivée"_s,  u"nej"_s,
                                 u"av"_s,    u"falskt"_s, u"inaktiverad"_s, u"avaktiverad"_s, u"☐"_s};
    const QString folded = word.toCaseFolded();
    if (on.contains(folded))
        return true;
    return off.contains(folded) ? std::optional{false} : std::nullopt;
}

/// A message without the quotes around it as a whole.
QString unquoted(const QString &text)
{
    static const QStringList pairs{u"\"\""_s, u"“”"_s, u"””"_s, u"„“"_s, u"„”"_s, u"«»"_s, u"»»"_s, u"''"_s, u"‘’"_s};
    for (const QString &pair : pairs) {
        const QString inner = text.mid(1, text.size() - 2);
        if (text.size() >= 2 && text.front() == pair.front() && text.back() == pair.back()
            && !inner.contains(pair.front()) && !inner.contains(pair.back()))
            return inner.trimmed();
    }
    return text;
}

/// Whether a line without a known label has one of its own: a few words and a colon, or columns.
bool hasOwnLabel(const QString &line)
{
    static const QRegularExpression own{u"^[^.!?,;:]{1,40}\\s?[:：](?:\\s|$)|\\t"_s};
    return own.match(line).hasMatch();
}

/// Takes a text line by line, and remembers which field the last label opened.
class LegacyPaste
{
public:
    explicit LegacyPaste(QStringList &unknown)
        : m_unknown{unknown}
    {
    }

    void take(const QString &line)
    {
        if (line.trimmed().isEmpty()) {
            // Between a label and its value there may be room; after the value it ends.
            if (m_open && m_fields.contains(*m_open))
                m_open.reset();
        } else if (const std::optional<LegacyLabel> label = legacyLabel(line)) {
            takeLabel(*label, line);
        } else if (!m_open) {
            if (!m_secret)
                m_unknown.append(line.trimmed());
        } else if (m_fields.contains(*m_open) && (isOneLine(*m_open) || hasOwnLabel(line.trimmed()))) {
            m_open.reset();
            m_unknown.append(line.trimmed());
        } else {
            takeValue(withoutBullet(line));
        }
    }

    LegacyFields fields() const { return m_fields; }

private:
    void takeLabel(const LegacyLabel &label, const QString &line)
    {
        m_secret = !label.field && label.value.isEmpty();
        m_open = label.field;
        if (!label.field) {
            m_unknown.append(label.text);
        } else if (m_fields.contains(*label.field) && !holdsKeywords(*label.field)) {
            // Which of two messages counts is not for us to say.
            m_open.reset();
            m_unknown.append(line.trimmed());
        } else if (!label.value.isEmpty()) {
            takeValue(label.value);
        }
    }

    void takeValue(const QString &value)
    {
        const CredentialField field = *m_open;
        if (field == CredentialField::FuzzyOptOut) {
            const std::optional<bool> truth = truthIn(value);
            if (!truth)
                m_unknown.append(value);
            else if (*truth)
                m_fields.insert(field, u"true"_s);
            m_open.reset();
            return;
        }
        QString &kept = m_fields[field];
        if (holdsKeywords(field))
            kept = kept.isEmpty() ? value : QString{kept + u", " + value};
        else
            kept = kept.isEmpty() ? unquoted(value) : QString{kept + u'\n' + value};
    }

    QStringList &m_unknown;
    LegacyFields m_fields;
    std::optional<CredentialField> m_open;
    /// Below the label of another field of the form, which has its value there.
    bool m_secret = false;
};

} // namespace

LegacyFields parseLegacyFields(const QString &pasted, QStringList &unknown)
{
    static const QRegularExpression lineBreak{u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"_s};
    unknown.clear();
    LegacyPaste paste{unknown};
    for (const QString &line : pasted.split(lineBreak))
        paste.take(line);
    return paste.fields();
}

QStringList legacyKeywords(const QString &field)
{
    static const QRegularExpression separator{u"[,;\\t\\n\\r\\x{2028}\\x{2029}，；]"_s};
    static const QString around = u"\"'“”„‟‘’‚«»‹›`[]"_s;
    QStringList keywords;
    QStringList known;
    for (const QString &part : field.split(separator)) {
        QString word = part.simplified();
        while (!word.isEmpty() && around.contains(word.front()))
            word = word.mid(1).trimmed();
        while (!word.isEmpty() && around.contains(word.back()))
            word = word.chopped(1).trimmed();
        const QString key = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (word.isEmpty() || known.contains(key))
            continue;
        known.append(key);
        keywords.append(word);
    }
    return keywords;
}

} // namespace Hookbench
