// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Hookbench {

namespace {

QLabel *wrapped(QWidget *parent, QPalette::ColorRole role)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

Card *choice(QPushButton *button, QLabel *hint, QWidget *parent)
{
    auto *card = new Card(parent);
    card->column()->addWidget(hint);
    card->column()->addStretch(1);
    card->column()->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

} // namespace

WelcomePage::WelcomePage(const QString &databasePath, QWidget *parent)
    : QWidget{parent}
    , m_databasePath{databasePath}
    , m_title{new QLabel(this)}
    , m_sentence{wrapped(this, QPalette::WindowText)}
    , m_demo{pillButton(ButtonRole::Primary, this)}
    , m_create{pillButton(ButtonRole::Secondary, this)}
    , m_demoHint{wrapped(this, QPalette::WindowText)}
    , m_createHint{wrapped(this, QPalette::WindowText)}
    , m_data{wrapped(this, QPalette::PlaceholderText)}
{
    m_title->setFont(scaledFont(font(), TextSize::FormTitle));
    m_title->setWordWrap(true);
    m_data->setTextFormat(Qt::PlainText);
    m_data->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *mark = new ToneIcon(this);
    mark->setFixedSize(48, 48);
    mark->setIcon(QLatin1StringView("webhook"), Tone::Informative);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(choice(m_demo, m_demoHint, this), 1);
    choices->addWidget(choice(m_create, m_createHint, this), 1);

    auto *form = new FormColumn(this);
    QVBoxLayout *column = form->column();
    column->addStretch(2);
    column->addWidget(mark);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(choices);
    column->addSpacing(8);
    column->addWidget(m_data);
    column->addStretch(3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(form);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::createRequested);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Try your SMS webhooks before anything goes live"));
    m_sentence->setText(tr("See what an inbound text would do, what a provider's JSON would be read as, and how an "
                           "endpoint answers."));
    m_demo->setText(tr("Load the demo sandbox"));
    m_demoHint->setText(
        tr("A sandbox with filled-in webhooks for Custom, Infobip and Sinch and a short event history, to "
           "look around in."));
    m_create->setText(tr("Create Webhook"));
    m_createHint->setText(tr("Start with a webhook of your own: its vendor, keywords, replies and payload."));
    m_data->setText(
        tr("Your data stays on this computer, in %1; secrets are never written to it.").arg(m_databasePath));
}

} // namespace Hookbench
