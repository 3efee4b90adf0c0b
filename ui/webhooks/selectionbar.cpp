// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/selectionbar.h"

#include "ui/parts/buttons.h"
#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Hookbench {

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame{parent}
    , m_label{new QLabel}
    , m_export{pillButton(ButtonRole::Secondary)}
    , m_copy{pillButton(ButtonRole::Secondary)}
    , m_remove{pillButton(ButtonRole::Destructive)}
    , m_clear{pillButton(ButtonRole::Quiet)}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addStretch(1);
    for (QPushButton *button : {m_export, m_copy, m_remove, m_clear})
        row->addWidget(button);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    connect(m_copy, &QPushButton::clicked, this, &SelectionBar::copyRequested);
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removeRequested);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    setCount(0);
}

void SelectionBar::setCount(int count)
{
    m_count = count;
    retranslate();
    setVisible(count > 1);
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Tokens tokens = tokensFor(palette());
    paintBox(&painter, rect(), 8, tokens.surface, tokens.line);
}

void SelectionBar::retranslate()
{
    m_label->setText(tr("%n selected", nullptr, m_count));
    setAccessibleName(m_label->text());
    m_export->setText(tr("Export…"));
    m_copy->setText(tr("Copy to…"));
    m_copy->setToolTip(tr("Copy to another sandbox"));
    m_remove->setText(tr("Delete"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear the selection"));
}

} // namespace Hookbench
