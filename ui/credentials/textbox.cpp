// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/textbox.h"

#include "ui/parts/textchange.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace Hookbench {

namespace {

/// The cursor at a line and column; columns count code points.
QTextCursor cursorAt(QTextDocument *document, TextPosition position)
{
    const QTextBlock block = document->findBlockByNumber(std::max(0, position.line - 1));
    QTextCursor cursor{block.isValid() ? block : document->lastBlock()};
    const QString text = cursor.block().text();
    int unit = 0;
    for (int column = 1; column < position.column && unit < text.size(); ++column)
        unit += text.at(unit).isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    cursor.setPosition(cursor.block().position() + unit);
    return cursor;
}

} // namespace

TextBox::TextBox(Face face, int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit{parent}
    , m_least{leastLines}
    , m_most{mostLines}
{
    setTabChangesFocus(true);
    if (face == Face::Code)
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_quiet)
            Q_EMIT edited();
    });
    grow();
}

void TextBox::setText(const QString &text)
{
    const QScopedValueRollback quiet{m_quiet, true};
    changePlainText(this, text);
}

void TextBox::grow()
{
    const int lines = std::clamp(blockCount(), m_least, m_most);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * int(document()->documentMargin()) + 8);
}

void TextBox::setProblems(const Diagnostics &problems)
{
    m_problems = problems;
    underline();
}

void TextBox::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        if (problem.position.line <= 0)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorAt(document(), problem.position);
        if (!selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
            selection.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(
            toneColor(palette(), problem.severity == Severity::Error ? Tone::Negative : Tone::Notice));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void TextBox::jumpToProblem()
{
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        if (problem.position.line > 0) {
            setTextCursor(cursorAt(document(), problem.position));
            break;
        }
    }
    setFocus();
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void TextBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
    else if (event->type() == QEvent::PaletteChange)
        underline();
}

} // namespace Hookbench
