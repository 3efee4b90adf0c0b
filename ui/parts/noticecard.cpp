// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticecard.h"

#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hookbench {

NoticeCard::NoticeCard(QWidget *parent)
    : Card{parent}
    , m_icon{new ToneIcon{this}}
    , m_text{new QLabel{this}}
    , m_action{pillButton(ButtonRole::Secondary, this)}
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    column()->setContentsMargins(16, 12, 12, 12);
    column()->addLayout(row);
    m_action->setFocusPolicy(Qt::NoFocus);
    connect(m_action, &QPushButton::clicked, this, &NoticeCard::acted);
    hide();
}

void NoticeCard::tell(Tone tone, const QString &text, const QString &actionText)
{
    const bool news = text != m_text->text() && !text.isEmpty();
    m_icon->setTone(tone);
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_action->setFocusPolicy(actionText.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_action->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
    if (news) {
        QAccessibleEvent told{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&told);
    }
}

QString NoticeCard::text() const
{
    return m_text->text();
}

} // namespace Hookbench
