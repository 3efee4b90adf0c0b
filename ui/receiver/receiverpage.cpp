// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/receiverpage.h"

#include "models/items/receivedwebhookmodel.h"
#include "models/state/receiverbook.h"
#include "ui/parts/card.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/receiver/allowlistsection.h"
#include "ui/receiver/latelytable.h"
#include "ui/receiver/receivedwebhooktable.h"
#include "ui/receiver/requiredsignaturepane.h"
#include "ui/receiver/scriptpane.h"
#include "ui/settings/receiversection.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1040;
constexpr int tableHeight = 40 * 6 + 2;

} // namespace

ReceiverPage::ReceiverPage(const ReceiverServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_state{new StatusWord}
    , m_scroll{new QScrollArea}
    , m_address{new ReceiverSection{services.preferences, services.desk, ReceiverSection::Among::Receiver}}
    , m_webhooksTitle{new SectionTitle}
    , m_model{new ReceivedWebhookModel{services.book, services.desk, services.webhooks, this}}
    , m_table{new ReceivedWebhookTable}
    , m_chosen{new QLabel}
    , m_which{new SegmentedControl}
    , m_rules{new QStackedWidget}
    , m_script{new ScriptPane{m_services}}
    , m_signature{new RequiredSignaturePane{m_services}}
    , m_allowed{new AllowListSection{services.book}}
    , m_latelyTitle{new SectionTitle}
    , m_lately{new LatelyTable{services.desk}}
{
    build();
    connect(m_header->primary(), &QPushButton::clicked, this, [this] {
        if (m_services.desk.isRunning())
            m_services.desk.stop();
        else
            Q_EMIT startRequested();
    });
    connect(m_address, &SettingsSection::noticed, this, &ReceiverPage::noticed);
    connect(m_lately, &LatelyTable::opened, this, &ReceiverPage::exchangeRequested);
    connect(&m_services.desk, &ReceiverDesk::stateChanged, this, &ReceiverPage::showState);
    connect(m_table, &ReceivedWebhookTable::chosen, this, &ReceiverPage::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->select(QUuid{}); });
    connect(&services.preferences, &PreferencesBook::changed, this, [this](const Preferences &before) {
        const Preferences &now = m_services.preferences.preferences();
        // The address is one of the settings too. What is wrong stays as it was typed.
        if ((now.receiverPort != before.receiverPort || now.baseUrl != before.baseUrl) && !m_address->isWrong())
            m_address->showStored();
    });
    connect(m_which, &SegmentedControl::chosen, m_rules, &QStackedWidget::setCurrentIndex);
    m_table->select(QUuid{});
    retranslate();
}

QWidget *ReceiverPage::buildRules()
{
    m_which->setObjectName(u"rules"_s);
    m_which->add();
    m_which->add();
    m_chosen->setTextFormat(Qt::PlainText);
    QFont bold = m_chosen->font();
    bold.setBold(true);
    m_chosen->setFont(bold);
    m_rules->addWidget(m_script);
    m_rules->addWidget(m_signature);
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_chosen, 1);
    head->addWidget(m_which);
    card->column()->addLayout(head);
    card->column()->addWidget(m_rules);
    return card;
}

void ReceiverPage::build()
{
    m_header->primary()->setObjectName(u"startStop"_s);
    m_header->addWidget(m_state);
    m_table->setModel(m_model);
    m_table->setFixedHeight(tableHeight);
    auto *inner = new QWidget;
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout{inner};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_address);
    column->addSpacing(16);
    column->addWidget(m_webhooksTitle);
    column->addWidget(m_table);
    column->addWidget(buildRules());
    column->addSpacing(16);
    column->addWidget(m_allowed);
    column->addSpacing(16);
    column->addWidget(m_latelyTitle);
    column->addWidget(m_lately);
    column->addStretch(1);
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout{outer};
    row->setContentsMargins(24, 16, 24, 24);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    m_scroll->setWidget(outer);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
}

void ReceiverPage::choose(const QUuid &id)
{
    m_script->show(id);
    m_signature->show(id);
    showChosen();
}

void ReceiverPage::showChosen()
{
    m_chosen->setText(m_table->currentIndex().siblingAtColumn(ReceivedWebhookModel::NameColumn).data().toString());
}

void ReceiverPage::tryLeave(std::function<void()> proceed)
{
    // What is right is kept; what is wrong was never there.
    submit();
    m_address->showStored();
    proceed();
}

void ReceiverPage::submit()
{
    m_address->commit();
    m_script->commit();
}

bool ReceiverPage::back()
{
    const bool wrong = m_address->isWrong();
    if (wrong)
        m_address->showStored();
    return wrong;
}

void ReceiverPage::showState()
{
    const ReceiverDesk &desk = m_services.desk;
    const bool running = desk.isRunning();
    if (running)
        m_state->setStatus(Tone::Positive, tr("Listening on port %1").arg(QString::number(desk.port())));
    else if (!desk.problem().summary.isEmpty())
        m_state->setStatus(Tone::Negative, tr("The port is taken"));
    else
        m_state->setStatus(Tone::Neutral, tr("Stopped"));
    m_state->setToolTip(desk.problem().summary);
    m_header->primary()->setText(running ? tr("Stop receiver") : tr("Start receiver"));
}

void ReceiverPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReceiverPage::retranslate()
{
    m_model->retranslate();
    m_header->setTitle(tr("Receiver"));
    m_webhooksTitle->setText(
        tr("Webhooks"),
        tr("Choose one to have it fail on purpose or to check its signatures; the first row is for "
           "all of them."));
    m_which->setAccessibleName(tr("Rules of the webhook"));
    m_which->setText(0, tr("Fails on purpose"));
    m_which->setText(1, tr("Signature"));
    m_latelyTitle->setText(tr("Lately"), tr("The newest requests of this run. The event log has all of them."));
    showState();
    showChosen();
}

} // namespace Hookbench
