// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagebar.h"

#include "ui/parts/buttons.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace Hookbench {

Notice noticeFor(const Error &error)
{
    return {.tone = Tone::Negative, .text = error.summary, .actionText = {}, .action = {}, .detail = error.detail};
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame{parent}
    , m_icon{new ToneIcon(this)}
    , m_text{new QLabel(this)}
    , m_action{pillButton(ButtonRole::Secondary, this)}
    , m_details{pillButton(ButtonRole::Quiet, this)}
    , m_close{iconButton(QLatin1StringView("close"), this)}
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_details);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_details, &QPushButton::clicked, this, [this] {
        auto *popover = new Popover(m_details->text(), m_detail, this);
        popover->openAt(m_details);
    });
    retranslate();
    hide();
}

void MessageBar::tell(const Notice &notice)
{
    if (notice.undoes)
        m_earlierUndo = {};
    else if (m_undoes)
        m_earlierUndo = std::exchange(m_run, {});
    m_tone = notice.tone;
    m_icon->setTone(notice.tone);
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    setAccessibleName(notice.text);
    m_run = notice.action;
    m_undoes = notice.undoes && notice.action;
    m_detail = notice.detail;
    m_action->setText(notice.actionText);
    m_action->setToolTip(m_undoes ? QKeySequence{QKeySequence::Undo}.toString(QKeySequence::NativeText) : QString{});
    m_action->setVisible(bool(notice.action) && !notice.actionText.isEmpty());
    m_details->setVisible(!notice.detail.isEmpty());
    show();
    update();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::clear()
{
    m_run = {};
    m_undoes = false;
    m_detail.clear();
    m_text->clear();
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    hide();
    if (hadFocus)
        Q_EMIT leftWithFocus();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::undo()
{
    if (m_undoes) {
        act();
    } else if (const std::function<void()> run = std::exchange(m_earlierUndo, {})) {
        clear();
        run();
    }
}

void MessageBar::act()
{
    // Cleared first: what is run may have something to tell itself.
    const std::function<void()> run = std::exchange(m_run, {});
    clear();
    if (run)
        run();
}

void MessageBar::leave()
{
    if (m_tone == Tone::Positive && !m_undoes)
        clear();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        // Whoever told it put it into words of the old language. The keys still undo.
        if (m_undoes)
            m_earlierUndo = std::exchange(m_run, {});
        clear();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_details->setText(tr("Details"));
    setButtonName(m_close, tr("Close message"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())),
                     toneColor(palette(), m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace Hookbench
