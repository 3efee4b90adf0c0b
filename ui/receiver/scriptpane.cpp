// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/scriptpane.h"

#include "models/state/receiverbook.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"
#include "ui/receiver/receiverservices.h"
#include "ui/scripts/scripteditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int followAfter = 400;

QSpinBox *number(const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

ScriptPane::ScriptPane(const ReceiverServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_editor{new ScriptEditor{services.scripts, services.chooser}}
    , m_times{number(u"times"_s, 1, 100, 3)}
    , m_status{number(u"failStatus"_s, 400, 599, 503)}
    , m_timesRow{new FieldRow{m_times}}
    , m_statusRow{new FieldRow{m_status}}
    , m_fill{pillButton(ButtonRole::Secondary)}
    , m_stop{pillButton(ButtonRole::Quiet)}
    , m_state{new QLabel}
    , m_problem{new ProblemLine}
    , m_soon{new QTimer{this}}
{
    m_fill->setObjectName(u"failSoOften"_s);
    m_stop->setObjectName(u"answerNormally"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_editor->setMinimumHeight(256);
    m_soon->setSingleShot(true);
    m_soon->setInterval(followAfter);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(16);
    quick->addWidget(m_timesRow);
    quick->addWidget(m_statusRow);
    quick->addWidget(m_fill, 0, Qt::AlignBottom);
    quick->addStretch(1);
    quick->addWidget(m_stop, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_state);
    layout->addLayout(quick);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    connect(m_fill, &QPushButton::clicked, this, &ScriptPane::fillIn);
    connect(m_stop, &QPushButton::clicked, this, &ScriptPane::stop);
    connect(m_editor, &ScriptEditor::edited, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &ScriptPane::commit);
    connect(&m_services.book, &ReceiverBook::changed, this, &ScriptPane::showState);
    retranslate();
    showStored();
}

void ScriptPane::show(const QUuid &webhookId)
{
    if (webhookId == m_id)
        return;
    commit();
    m_id = webhookId;
    showStored();
}

ReceiverScript ScriptPane::stored() const
{
    return m_id.isNull() ? m_services.book.setup().script : m_services.book.setup(m_id).script;
}

void ScriptPane::showStored()
{
    m_soon->stop();
    m_problem->setText({});
    m_editor->setScript(stored());
    showState();
}

void ScriptPane::commit()
{
    m_soon->stop();
    if (const std::optional<ReceiverScript> script = m_editor->script())
        keep(*script);
}

void ScriptPane::keep(const ReceiverScript &script)
{
    if (script == stored())
        return;
    ReceiverBook &book = m_services.book;
    Result<> kept;
    if (m_id.isNull()) {
        ReceiverSetup all = book.setup();
        all.script = script;
        kept = book.save(all);
    } else {
        WebhookSetup own = book.setup(m_id);
        own.script = script;
        kept = book.save(m_id, own);
    }
    m_problem->setText(kept ? QString{} : kept.error().summary);
}

void ScriptPane::fillIn()
{
    ScriptStep failing;
    failing.status = m_status->value();
    // The last step is done for ever: it answers as the receiver does anyway.
    ReceiverScript script;
    script.steps = QList<ScriptStep>(m_times->value(), failing);
    script.steps.append(ScriptStep{});
    m_editor->setScript(script);
    commit();
}

void ScriptPane::stop()
{
    m_editor->setScript({});
    commit();
}

void ScriptPane::showState()
{
    const bool scripted = !stored().steps.isEmpty();
    m_stop->setEnabled(scripted);
    if (scripted)
        m_state->setText(tr("Each request follows one step; the last step goes on for ever. A change begins the script "
                            "anew."));
    else if (m_id.isNull() || m_services.book.setup().script.steps.isEmpty())
        m_state->setText(tr("Requests are answered as they should be. Add a step to have them fail on purpose."));
    else
        m_state->setText(tr("Requests follow the script for all webhooks. Add a step to give this one its own."));
}

void ScriptPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScriptPane::retranslate()
{
    m_timesRow->setLabel(tr("Failures"));
    m_statusRow->setLabel(tr("Status"));
    m_fill->setText(tr("Fail so often, then answer"));
    m_stop->setText(tr("Answer normally"));
    showState();
}

} // namespace Hookbench
