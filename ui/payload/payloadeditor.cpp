// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/payloadeditor.h"

#include "ui/parts/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextEdit>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

class Margin : public QWidget
{
public:
    explicit Margin(PayloadEditor *editor)
        : QWidget{editor}
        , m_editor{editor}
    {
    }
    QSize sizeHint() const override { return {m_editor->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

private:
    PayloadEditor *m_editor;
};

/// Makes tokens stand out, nothing else.
class TokenHighlighter : public QSyntaxHighlighter
{
public:
    explicit TokenHighlighter(QPlainTextEdit *editor)
        : QSyntaxHighlighter{editor->document()}
        , m_editor{editor}
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression token{u"\\{\\{[^{}\"]*\\}\\}"_s};
        QTextCharFormat format;
        format.setForeground(tokensFor(m_editor->palette()).accent);
        format.setFontWeight(QFont::Bold);
        for (auto match = token.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            setFormat(int(found.capturedStart()), int(found.capturedLength()), format);
        }
    }

private:
    QPlainTextEdit *m_editor;
};

/// Document position of a line and column, at the end of the line at the latest.
int documentPosition(const QTextDocument &document, TextPosition position)
{
    const QTextBlock block = document.findBlockByNumber(std::max(0, position.line - 1));
    if (!block.isValid())
        return std::max(0, document.characterCount() - 1);
    const QString text = block.text();
    int unit = 0;
    for (int column = 1; column < position.column && unit < text.size(); ++column)
        unit += text.at(unit).isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    return block.position() + unit;
}

} // namespace

PayloadEditor::PayloadEditor(QWidget *parent)
    : QPlainTextEdit{parent}
    , m_margin{new Margin{this}}
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setMinimumHeight(200);
    new TokenHighlighter{this};
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PayloadEditor::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    placeMargin();
}

int PayloadEditor::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return 16 + digits * fontMetrics().horizontalAdvance(u'9');
}

void PayloadEditor::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void PayloadEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void PayloadEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeMargin();
    if (event->type() == QEvent::PaletteChange)
        showUnderlines();
}

void PayloadEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter{m_margin};
    painter.setFont(font());
    painter.setPen(tokensFor(palette()).secondaryText);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= event->rect().top()) {
            // On the line's own baseline: the last block is taller than its line.
            const QTextLine line = block.layout()->lineAt(0);
            const QString number = QString::number(block.blockNumber() + 1);
            const qreal left = marginWidth() - 8.0 - fontMetrics().horizontalAdvance(number);
            painter.drawText(QPointF{left, top + line.y() + line.ascent()}, number);
        }
        top += height;
        block = block.next();
    }
}

void PayloadEditor::setProblems(const Diagnostics &problems)
{
    m_problems = problems;
    showUnderlines();
}

void PayloadEditor::showUnderlines()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        if (problem.position.line < 1)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor{document()};
        selection.cursor.setPosition(documentPosition(*document(), problem.position));
        if (selection.cursor.atBlockEnd())
            selection.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        else
            selection.cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
        const Tone tone = problem.severity == Severity::Error ? Tone::Negative : Tone::Notice;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(toneColor(palette(), tone));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void PayloadEditor::jumpTo(TextPosition position)
{
    QTextCursor cursor{document()};
    cursor.setPosition(documentPosition(*document(), position));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void PayloadEditor::insertToken(QStringView token)
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.selectionStart() - cursor.block().position());
    bool inString = false;
    bool escaped = false;
    // JSON strings never span lines, so the quotes before the cursor on its own line tell.
    for (const QChar character : before) {
        if (character == u'"' && !escaped)
            inString = !inString;
        escaped = character == u'\\' && !escaped;
    }
    const QString bare = u"{{%1}}"_s.arg(token);
    cursor.insertText(inString ? bare : u"\"%1\""_s.arg(bare));
    setTextCursor(cursor);
    setFocus();
}

void PayloadEditor::replaceText(const QString &text)
{
    QTextCursor cursor{document()};
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

} // namespace Hookbench
