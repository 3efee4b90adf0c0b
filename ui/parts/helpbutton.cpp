// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/helpbutton.h"

#include "ui/parts/icons.h"
#include "ui/parts/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Hookbench {

Popover::Popover(const QString &title, const QString &text, QWidget *parent)
    : QFrame{parent, Qt::Popup}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *heading = new QLabel(title);
    heading->setFont(scaledFont(font(), TextSize::PageTitle));
    heading->setWordWrap(true);
    auto *body = new QLabel(text);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setAccessibleName(text);
    auto *close = new IconButton;
    close->setIcon(themedIcon(QLatin1StringView("close")));
    close->setAutoRaise(true);
    setButtonName(close, tr("Close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    connect(close, &QToolButton::clicked, this, &QWidget::close);

    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 16);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(body);
    setFixedWidth(340);
}

void Popover::openAt(const QWidget *anchor)
{
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    setFixedHeight(tall);
    const QRect room = anchor->screen()->availableGeometry();
    // Above where there is room: below stands the field that is explained, and it is read and written beside its help.
    QPoint at = anchor->mapToGlobal(QPoint(0, -4)) - QPoint(0, tall);
    if (at.y() < std::max(room.top(), anchor->window()->frameGeometry().top()))
        at.setY(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)).y());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.fieldLine);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

HelpButton::HelpButton(QWidget *parent)
    : IconButton{parent}
{
    setIcon(themedIcon(QLatin1StringView("help")));
    setIconSize({16, 16});
    setAutoRaise(true);
    setFixedSize(24, 24);
    connect(this, &QToolButton::clicked, this, &HelpButton::open);
    retranslate();
}

void HelpButton::setHelp(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    retranslate();
}

void HelpButton::open()
{
    if (m_text.isEmpty())
        return;
    auto *popover = new Popover(m_title, m_text, this);
    popover->openAt(this);
}

void HelpButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    IconButton::changeEvent(event);
}

void HelpButton::retranslate()
{
    setButtonName(this, m_title.isEmpty() ? tr("Help") : tr("Help: %1").arg(m_title), QStringLiteral("F1"));
    setAccessibleDescription(m_text);
}

} // namespace Hookbench
