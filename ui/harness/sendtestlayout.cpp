// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is laid out, and what it says.
#include "ui/harness/sendtestdialog.h"

#include "ui/harness/sendresult.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/problemline.h"
#include "ui/parts/samplenames.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

void SendTestDialog::buildFields()
{
    m_sample = new QComboBox;
    m_people = new QComboBox;
    m_people->setObjectName(u"people"_s);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_message = new QLineEdit;
    m_message->setObjectName(u"message"_s);
    m_profile = new QLineEdit;
    m_profile->setObjectName(u"profile"_s);
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"body"_s);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setMinimumHeight(120);
    m_personProblem = new ProblemLine;
    m_personProblem->setObjectName(u"personProblem"_s);
    m_noSamples = new QLabel;
    m_noSamples->setWordWrap(true);
    m_result = new SendResult;
    m_openLog = pillButton(ButtonRole::Secondary);
    m_openLog->hide();
    m_close = pillButton(ButtonRole::Secondary);
    m_send = pillButton(ButtonRole::Primary);
    m_send->setObjectName(u"send"_s);
    m_sampleRow = new FieldRow{m_sample};
    m_peopleRow = new FieldRow{m_people};
    m_messageRow = new FieldRow{m_message};
    m_profileRow = new FieldRow{m_profile};
    m_targetRow = new FieldRow{buildTarget()};
    m_bodyRow = new FieldRow{m_body};
    buildRetries();
}

QWidget *SendTestDialog::buildTarget()
{
    auto *target = new QWidget;
    m_own = new QRadioButton;
    m_own->setChecked(true);
    m_other = new QRadioButton;
    m_other->setObjectName(u"otherUrl"_s);
    m_url = new QLineEdit;
    m_url->setObjectName(u"url"_s);
    m_url->setPlaceholderText(u"https://example.com/sms"_s);
    m_receiverState = new QLabel;
    m_receiverState->setTextFormat(Qt::PlainText);
    m_receiverState->setWordWrap(true);
    m_receiverState->setForegroundRole(QPalette::PlaceholderText);
    m_receiverState->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_start = pillButton(ButtonRole::Secondary);
    m_start->setObjectName(u"startReceiver"_s);
    m_urlProblem = new ProblemLine;
    m_urlProblem->setObjectName(u"urlProblem"_s);
    auto *own = new QHBoxLayout;
    own->setContentsMargins(24, 0, 0, 0);
    own->addWidget(m_receiverState, 1);
    own->addWidget(m_start);
    auto *layout = new QVBoxLayout{target};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_own);
    layout->addLayout(own);
    layout->addWidget(m_other);
    layout->addWidget(m_url);
    layout->addWidget(m_urlProblem);
    passFocus(target, m_own);
    return target;
}

QWidget *SendTestDialog::buildProgress()
{
    auto *progress = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_time = new QLabel;
    m_tick = new QTimer{this};
    m_tick->setInterval(100);
    auto *layout = new QHBoxLayout{progress};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_stop);
    return progress;
}

void SendTestDialog::layOut()
{
    auto *fields = new QWidget;
    auto *left = new QVBoxLayout{fields};
    left->setContentsMargins(0, 0, 8, 0);
    left->setSpacing(12);
    left->addWidget(m_noSamples);
    for (FieldRow *row : {m_sampleRow, m_peopleRow, m_messageRow, m_profileRow, m_targetRow, m_retriesRow})
        left->addWidget(row);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_bodyRow, 1);
    right->addWidget(m_personProblem);
    right->addWidget(buildProgress());
    right->addWidget(m_result, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(fields, 2);
    columns->addLayout(right, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_openLog);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    for (QPushButton *button : {m_start, m_openLog, m_close, m_send})
        button->setAutoDefault(false);
    resize(920, 660);
}

void SendTestDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(maySend());
    m_retries->setEnabled(!busy);
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
    m_time->setVisible(busy);
    if (busy) {
        m_elapsed.start();
        m_time->clear();
        m_tick->start();
    } else {
        m_tick->stop();
    }
}

void SendTestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SendTestDialog::retranslate()
{
    setWindowTitle(tr("Send test event: %1").arg(m_webhook.webhook.name));
    m_sampleRow->setLabel(tr("Sample event"));
    for (int i = 0; i < m_sample->count(); ++i)
        m_sample->setItemText(i, sampleTitle(m_choice.at(i)));
    m_noSamples->setText(tr("There is no sample event for this vendor and type."));
    m_peopleRow->setLabel(tr("Preview as"));
    m_peopleRow->setHelp(tr("Preview as"),
                         tr("The event comes from this person's number, and their attributes fill in what is "
                            "personalised in the body and the URL. As nobody, both stay as they are."));
    showPerson();
    m_messageRow->setLabel(tr("Message"));
    m_messageRow->setHelp(tr("Message"), tr("What the subscriber texts."));
    m_profileRow->setLabel(tr("Profile number"));
    m_profileRow->setHelp(tr("Profile number"), tr("The number that the subscriber texts from."));
    m_targetRow->setLabel(tr("Send to"));
    m_own->setText(tr("The webhook's own URL"));
    m_other->setText(tr("Another URL"));
    m_url->setAccessibleName(tr("Another URL"));
    m_start->setText(tr("Start the receiver"));
    m_bodyRow->setLabel(tr("Body that is sent"));
    retranslateRetries();
    m_progress->setAccessibleName(tr("Sending"));
    m_openLog->setText(tr("Show in event log"));
    m_close->setText(tr("Close"));
    m_send->setText(tr("Send"));
    m_send->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_Return}.toString(QKeySequence::NativeText));
    showReceiver();
    // The fault is said when the request is made.
    if (m_personFails)
        makeRequest();
}

} // namespace Hookbench
