// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/formsections.h"

#include "ui/parts/buttons.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

FormPart::FormPart(QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel}
    , m_help{new HelpButton}
    , m_column{new QVBoxLayout}
{
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_help->hide();
    m_column->setSpacing(16);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_help);
    top->addStretch(1);
    auto *layout = new QVBoxLayout{this};
    // The gap between sections is 32 px; the form's own 16 px are a part of it.
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(new RuleLine{1, false});
    layout->addSpacing(8);
    layout->addLayout(m_column);
}

void FormPart::setTitle(const QString &title)
{
    m_title->setText(title);
}

void FormPart::setHelp(const QString &title, const QString &text)
{
    m_help->setHelp(title, text);
    m_help->setVisible(!text.isEmpty());
}

QWidget *FormPart::help() const
{
    return m_help;
}

StepsBox::StepsBox(QWidget *parent)
    : Card{parent}
    , m_steps{new QLabel}
{
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(m_steps);
}

void StepsBox::setSteps(const QString &steps)
{
    m_steps->setText(steps);
}

void StepsBox::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Tokens tokens = tokensFor(palette());
    paintBox(&painter, rect(), 8, tokens.disabled, tokens.line);
}

LegacyPart::LegacyPart(QWidget *parent)
    : QWidget{parent}
    , m_fold{pillButton(ButtonRole::Quiet)}
    , m_body{new QWidget}
    , m_note{new QLabel}
    , m_column{new QVBoxLayout}
    , m_move{pillButton(ButtonRole::Secondary)}
    , m_whyNot{new QLabel}
{
    m_fold->setObjectName(u"legacyFold"_s);
    m_fold->setCheckable(true);
    m_move->setObjectName(u"moveToWebhook"_s);
    m_column->setSpacing(16);
    m_note->setWordWrap(true);
    m_whyNot->setWordWrap(true);
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);
    auto *move = new QHBoxLayout;
    move->setSpacing(8);
    move->addWidget(m_move);
    move->addWidget(m_whyNot, 1);
    move->addStretch(0);
    auto *body = new QVBoxLayout{m_body};
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    body->addWidget(m_note);
    body->addLayout(move);
    body->addLayout(m_column);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(new RuleLine{1, false});
    layout->addWidget(m_body);
    connect(m_fold, &QPushButton::toggled, this, &LegacyPart::setOpen);
    connect(m_move, &QPushButton::clicked, this, &LegacyPart::moveRequested);
    setOpen(false);
    setMovable(false);
}

void LegacyPart::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_body->setVisible(open);
    m_fold->setIcon(themedIcon(open ? "chevron-down"_L1 : "chevron-right"_L1));
    retranslate();
}

bool LegacyPart::isOpen() const
{
    return m_fold->isChecked();
}

QList<QWidget *> LegacyPart::buttons() const
{
    return {m_fold, m_move};
}

void LegacyPart::setMovable(bool movable)
{
    m_move->setEnabled(movable);
    m_whyNot->setVisible(!movable);
}

void LegacyPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LegacyPart::retranslate()
{
    m_fold->setText(tr("Keywords kept from before webhooks"));
    m_fold->setAccessibleDescription(m_fold->isChecked() ? tr("Unfolded") : tr("Folded"));
    m_note->setText(tr("For new SMS configurations, use the Webhooks menu to configure consent keywords. Existing "
                       "configurations may continue to use consent keywords in this section."));
    m_move->setText(tr("Move to a webhook…"));
    m_whyNot->setText(tr("Once the API credential is submitted with keywords or messages, they can be moved."));
}

} // namespace Hookbench
