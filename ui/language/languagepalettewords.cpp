// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette says about the offer that is looked at.
#include "models/language/functions.h"
#include "models/words/words.h"
#include "ui/language/languagepalette.h"

#include <QFontDatabase>
#include <QLabel>
#include <QTextCursor>
#include <QTextEdit>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Writes paragraphs with small captions into a text.
class Paragraphs
{
public:
    explicit Paragraphs(QTextEdit &text)
        : m_cursor{text.document()}
    {
        text.clear();
    }

    void prose(const QString &text) { add(text, {}); }

    void code(const QString &text)
    {
        QTextCharFormat format;
        format.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont),
                       QTextCharFormat::FontPropertiesSpecifiedOnly);
        add(text, format);
    }

    void caption(const QString &text)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        add(text, format);
    }

private:
    void add(const QString &text, const QTextCharFormat &format)
    {
        if (text.isEmpty())
            return;
        if (!m_first)
            m_cursor.insertBlock();
        QTextBlockFormat block;
        block.setBottomMargin(4);
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, format);
        m_first = false;
    }

    QTextCursor m_cursor;
    bool m_first = true;
};

} // namespace

void LanguagePalette::showDetails()
{
    const std::optional<LanguageOffer> offer = current();
    m_insert->setEnabled(offer.has_value());
    if (!offer) {
        m_title->setText(tr("Nothing is chosen"));
        m_details->setPlainText(
            tr("Choose an attribute, a function or a helper. Enter or a double click inserts it at the cursor."));
        return;
    }
    m_title->setText(offer->name);
    switch (offer->kind) {
    case LanguageOffer::Kind::Attribute:
        describeAttribute(offer->name);
        break;
    case LanguageOffer::Kind::Function:
        describeFunction(offer->name);
        break;
    case LanguageOffer::Kind::Helper:
        describeHelper(offer->name);
        break;
    }
    m_details->moveCursor(QTextCursor::Start);
}

void LanguagePalette::describeAttribute(const QString &path)
{
    Paragraphs text{*m_details};
    for (const Attribute &attribute : std::as_const(m_attributes)) {
        if (attribute.path != path)
            continue;
        if (attribute.hasParts) {
            text.prose(tr("Has parts of its own. As a whole it is written as JSON."));
        } else {
            text.caption(tr("Value"));
            text.code(attribute.value.isEmpty() ? tr("empty") : attribute.value);
        }
        text.caption(tr("Inserts"));
        text.code(u"{{"_s + path + u"}}"_s);
        return;
    }
}

void LanguagePalette::describeFunction(const QString &name)
{
    const Language::FunctionInfo *function = Language::findFunction(name);
    if (!function)
        return;
    Paragraphs text{*m_details};
    text.code(function->signature);
    text.prose(Words::functionSentence(name));
    text.caption(tr("Example"));
    text.code(function->example.toString());
    text.caption(tr("Result"));
    text.code(function->exampleResult.isEmpty() ? tr("empty") : function->exampleResult.toString());
    if (function->note) {
        text.caption(tr("Note"));
        text.prose(Words::functionNote(function->note));
    }
}

void LanguagePalette::describeHelper(const QString &name)
{
    Paragraphs text{*m_details};
    for (const Language::HelperInfo &helper : Language::helpers()) {
        if (name != helper.name)
            continue;
        text.prose(Words::helperSentence(name));
        text.caption(tr("Inserts"));
        text.code(helper.text);
        return;
    }
}

} // namespace Hookbench
