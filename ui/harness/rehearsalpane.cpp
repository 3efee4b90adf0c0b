// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/rehearsalpane.h"

#include "ui/harness/rehearsaltable.h"
#include "ui/harness/retryfacts.h"
#include "ui/harness/timelinepicture.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/problemline.h"
#include "ui/scripts/scripteditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// What an endpoint that has trouble for a while does: something to begin with.
ReceiverScript firstScript()
{
    ReceiverScript script;
    script.steps = {ScriptStep{.status = 503}, ScriptStep{.status = 429, .retryAfter = 30}, ScriptStep{.delay = 91},
                    ScriptStep{.drop = true}, ScriptStep{.status = 200}};
    return script;
}

} // namespace

RehearsalPane::RehearsalPane(const RehearsalServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_profiles{new QComboBox}
    , m_facts{new RetryFacts}
    , m_script{new ScriptEditor{services.scripts, services.chooser}}
    , m_events{new QLineEdit{u"1"_s}}
    , m_rate{new QLineEdit}
    , m_logarithmic{new QCheckBox}
    , m_tone{new ToneIcon}
    , m_verdict{new QLabel}
    , m_problem{new ProblemLine}
    , m_picture{new TimelinePicture}
    , m_table{new RehearsalTable}
    , m_tabs{new QTabWidget}
    , m_soon{new QTimer{this}}
{
    m_profiles->setObjectName(u"retryProfile"_s);
    m_events->setObjectName(u"events"_s);
    m_rate->setObjectName(u"rate"_s);
    m_problem->setObjectName(u"rehearsalProblem"_s);
    m_table->setObjectName(u"attempts"_s);
    for (const RetryProfile &profile : m_services.profiles)
        m_profiles->addItem(profile.title, profile.name);
    m_logarithmic->setChecked(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    layOut();
    connectParts();
    // One that tries again shows what this is for.
    m_profiles->setCurrentIndex(std::min(1, m_profiles->count() - 1));
    m_script->setScript(firstScript());
    retranslate();
    chooseProfile();
}

QWidget *RehearsalPane::buildSender()
{
    auto *sender = new QWidget;
    m_profileRow = new FieldRow{m_profiles};
    m_eventsRow = new FieldRow{m_events};
    m_rateRow = new FieldRow{m_rate};
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(16);
    numbers->addWidget(m_eventsRow);
    numbers->addWidget(m_rateRow);
    auto *column = new QVBoxLayout{sender};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_profileRow);
    column->addLayout(numbers);
    column->addStretch(1);
    return sender;
}

/// The attempts, and the rules that they follow from.
QWidget *RehearsalPane::buildTabs()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_facts);
    m_tabs->addTab(m_table, {});
    m_tabs->addTab(scroll, {});
    focusBarOnly(m_tabs);
    m_tabs->setMinimumHeight(180);
    return m_tabs;
}

void RehearsalPane::layOut()
{
    m_scriptRow = new FieldRow{m_script};
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(buildSender(), 1);
    top->addWidget(m_scriptRow, 2);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_tone, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1, Qt::AlignTop);
    verdict->addWidget(m_logarithmic, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top, 3);
    layout->addWidget(m_problem);
    layout->addLayout(verdict);
    layout->addWidget(m_picture);
    layout->addWidget(buildTabs(), 6);
    passFocus(m_script, m_script->findChild<QWidget *>(u"addStep"_s));
}

void RehearsalPane::connectParts()
{
    connect(m_profiles, &QComboBox::activated, this, [this] {
        chooseProfile();
        Q_EMIT profileChosen(profile());
    });
    connect(m_soon, &QTimer::timeout, this, &RehearsalPane::rehearseAgain);
    const auto soon = [this] { m_soon->start(); };
    connect(m_script, &ScriptEditor::edited, this, soon);
    connect(m_events, &QLineEdit::textEdited, this, soon);
    connect(m_rate, &QLineEdit::textEdited, this, soon);
    connect(m_logarithmic, &QCheckBox::toggled, m_picture, &TimelinePicture::setLogarithmic);
    connect(m_table, &RehearsalTable::attemptChosen, m_picture, &TimelinePicture::setCurrent);
    connect(m_picture, &TimelinePicture::attemptChosen, m_table, &RehearsalTable::setCurrentAttempt);
}

void RehearsalPane::setProfile(const QString &name)
{
    const int index = m_profiles->findData(name);
    if (index < 0 || index == m_profiles->currentIndex())
        return;
    m_profiles->setCurrentIndex(index);
    chooseProfile();
}

QString RehearsalPane::profile() const
{
    return m_profiles->currentData().toString();
}

void RehearsalPane::setScript(const ReceiverScript &script)
{
    m_script->setScript(script);
    rehearseAgain();
}

void RehearsalPane::chooseProfile()
{
    if (m_profiles->currentIndex() < 0)
        return;
    m_facts->setProfile(m_services.profiles.at(m_profiles->currentIndex()));
    showUnknown();
    rehearseAgain();
}

void RehearsalPane::rehearseAgain()
{
    m_soon->stop();
    const std::optional<RehearsalOptions> wanted = options();
    const std::optional<ReceiverScript> script = m_script->script();
    // What is half typed leaves the last timeline as it was.
    if (!wanted || !script || m_profiles->currentIndex() < 0)
        return;
    m_rehearsal = rehearse(m_services.profiles.at(m_profiles->currentIndex()), *script, *wanted);
    m_picture->setRehearsal(m_rehearsal);
    m_table->setRehearsal(m_rehearsal);
    showVerdict();
}

} // namespace Hookbench
