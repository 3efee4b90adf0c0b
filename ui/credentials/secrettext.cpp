// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/secrettext.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

namespace Hookbench {

namespace {

constexpr int lines = 5;
constexpr int dots = 12;

} // namespace

SecretText::SecretText(QWidget *parent)
    : QPlainTextEdit{parent}
{
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * int(document()->documentMargin()) + 8);
    // Dropped text would land among the dots, and dragged text would leave.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    // An input method's dictionary must not learn it.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited();
    });
}

SecretText::~SecretText()
{
    m_hidden.fill(u'\0');
}

QString SecretText::secret() const
{
    return m_masked ? m_hidden : toPlainText();
}

void SecretText::clearSecret()
{
    m_hidden.fill(u'\0');
    m_hidden.clear();
    m_cursor = 0;
    put({});
}

void SecretText::setRevealed(bool revealed)
{
    m_revealed = revealed;
    if (revealed)
        unmask();
    else if (!hasFocus())
        mask();
}

void SecretText::put(const QString &text)
{
    const QScopedValueRollback quiet{m_quiet, true};
    // Forgets the steps of its undo too.
    setPlainText(text);
}

void SecretText::mask()
{
    if (m_masked)
        return;
    m_hidden = toPlainText();
    m_cursor = textCursor().position();
    m_masked = true;
    put(m_hidden.isEmpty() ? QString{} : QString{dots, u'\u2022'});
}

void SecretText::unmask()
{
    if (!m_masked)
        return;
    m_masked = false;
    put(m_hidden);
    m_hidden.fill(u'\0');
    m_hidden.clear();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(m_cursor, std::max(0, document()->characterCount() - 1)));
    setTextCursor(cursor);
}

void SecretText::focusInEvent(QFocusEvent *event)
{
    unmask();
    QPlainTextEdit::focusInEvent(event);
}

void SecretText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own context menu.
    if (event->reason() == Qt::PopupFocusReason)
        return;
    if (!m_revealed)
        mask();
    Q_EMIT left();
}

void SecretText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SecretText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    for (QAction *action : menu->actions()) {
        if (action->objectName() == QLatin1StringView{"edit-copy"}
            || action->objectName() == QLatin1StringView{"edit-cut"})
            action->setVisible(false);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

QMimeData *SecretText::createMimeDataFromSelection() const
{
    return new QMimeData;
}

void SecretText::insertFromMimeData(const QMimeData *source)
{
    unmask();
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Hookbench
