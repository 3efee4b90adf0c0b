// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/parts/buttons.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Hookbench {

EmptyState::EmptyState(QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel(this)}
    , m_sentence{new QLabel(this)}
    , m_actions{new QHBoxLayout}
{
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setFixedWidth(460);
    m_actions->setSpacing(8);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addSpacing(8);
    // Between stretches rather than aligned: an aligned label gets the height of its own guess at a width.
    auto *sentence = new QHBoxLayout;
    sentence->addStretch(1);
    sentence->addWidget(m_sentence);
    sentence->addStretch(1);
    column->addLayout(sentence);
    column->addSpacing(24);
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton *EmptyState::addAction(bool primary)
{
    QPushButton *button = pillButton(primary ? ButtonRole::Primary : ButtonRole::Secondary, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace Hookbench
