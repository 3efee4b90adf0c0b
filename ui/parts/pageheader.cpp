// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pageheader.h"

#include "ui/parts/buttons.h"
#include "ui/parts/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>

namespace Hookbench {

PageHeader::PageHeader(Kind kind, QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel(this)}
    , m_row{new QHBoxLayout}
    , m_extras{new QHBoxLayout}
{
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_title->setTextFormat(Qt::PlainText);
    // As high as a button, so that titles stand at the same place on every page.
    m_title->setMinimumHeight(32);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->setSpacing(16);
    column->addLayout(m_row);
    m_row->setSpacing(8);
    m_extras->setSpacing(8);
    if (kind == Kind::Form) {
        m_back = iconButton(QLatin1StringView("back"), this);
        m_back->setAutoRaise(true);
        connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
        m_row->addWidget(m_back);
        m_row->addSpacing(8);
    }
    m_row->addWidget(m_title, 1);
    m_row->addLayout(m_extras);
    if (kind == Kind::Form) {
        m_cancel = pillButton(ButtonRole::Secondary, this);
        connect(m_cancel, &QPushButton::clicked, this, &PageHeader::cancelRequested);
        m_row->addWidget(m_cancel);
        column->addWidget(new RuleLine(2, false, this));
    }
    retranslate();
}

void PageHeader::setTitle(const QString &title)
{
    m_titleText = title;
    m_title->setAccessibleName(title);
    showTitle();
}

void PageHeader::showTitle()
{
    const QString shown
        = m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, std::max(m_title->width(), 40));
    m_title->setText(shown);
    m_title->setToolTip(shown == m_titleText ? QString() : m_titleText);
}

QPushButton *PageHeader::primary()
{
    if (!m_primary) {
        m_primary = pillButton(ButtonRole::Primary, this);
        m_row->addWidget(m_primary);
    }
    return m_primary;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_extras->addWidget(widget);
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showTitle();
}

void PageHeader::retranslate()
{
    if (m_back)
        setButtonName(m_back, tr("Back"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    if (m_cancel)
        m_cancel->setText(tr("Cancel"));
}

} // namespace Hookbench
