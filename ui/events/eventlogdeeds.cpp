// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with events.
#include "models/delivery/samplebody.h"
#include "models/exports/curlcommand.h"
#include "models/exports/eventexport.h"
#include "models/state/credentialbook.h"
#include "models/state/samplebook.h"
#include "models/state/secretbook.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"
#include "ui/events/comparedialog.h"
#include "ui/events/eventlogpage.h"
#include "ui/events/exchangedetails.h"
#include "ui/events/exportdialog.h"
#include "ui/events/replaydialog.h"
#include "ui/events/rerundialog.h"
#include "ui/parts/sendguard.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPointer>
#include <QTableView>

namespace Hookbench {

using namespace Qt::StringLiterals;

void EventLogPage::tell(Tone tone, const QString &text)
{
    Notice notice;
    notice.tone = tone;
    notice.text = text;
    Q_EMIT noticed(notice);
}

Exchange EventLogPage::shownForm(const Exchange &exchange) const
{
    return m_masked ? withMaskedNumbers(exchange) : exchange;
}

void EventLogPage::openMenu(const QPoint &place)
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    if (chosen)
        m_actions->menu()->popup(m_table->viewport()->mapToGlobal(place));
}

std::optional<Exchange> EventLogPage::chosenExchange()
{
    const QList<qint64> ids = chosenIds();
    if (ids.size() == 1 && (!m_shown || m_shown->id != ids.first()))
        return read(ids.first());
    return m_shown;
}

void EventLogPage::act(EventActions::Deed deed)
{
    switch (deed) {
    case EventActions::Pin:
        pinChosen();
        return;
    case EventActions::Remove:
        removeChosen();
        return;
    case EventActions::Compare:
        compareChosen();
        return;
    default:
        if (const std::optional<Exchange> exchange = chosenExchange())
            actOn(deed, *exchange);
    }
}

void EventLogPage::actOn(EventActions::Deed deed, const Exchange &exchange)
{
    switch (deed) {
    case EventActions::Replay:
        askReplay(exchange);
        break;
    case EventActions::EditAndResend:
        compose(exchange);
        break;
    case EventActions::MakeTest:
        composeTest(exchange);
        break;
    case EventActions::MakeSample:
        Q_EMIT sampleRequested(exchange.requestBody, exchange.webhookId);
        break;
    case EventActions::Rerun:
        (new RerunDialog{exchange, m_services.webhooks, m_services.drafts, m_masked, this})->open();
        break;
    case EventActions::CopyForPosix:
    case EventActions::CopyForPowerShell:
        copyCommand(exchange, deed == EventActions::CopyForPosix);
        break;
    case EventActions::Note:
        showExchange(exchange);
        m_details->editNote();
        break;
    default:
        break;
    }
}

void EventLogPage::pinChosen()
{
    const QList<ExchangeSummary> rows = chosenSummaries();
    const bool allPinned
        = std::all_of(rows.cbegin(), rows.cend(), [](const ExchangeSummary &row) { return row.pinned; });
    if (const Result<> done = m_services.log.setPinned(chosenIds(), !allPinned); !done)
        Q_EMIT noticed(noticeFor(done.error()));
}

void EventLogPage::writeNote(const QString &note)
{
    if (!m_shown)
        return;
    if (const Result<> done = m_services.log.setNote(m_shown->id, note.trimmed()); !done)
        Q_EMIT noticed(noticeFor(done.error()));
}

void EventLogPage::removeChosen()
{
    const QList<qint64> ids = chosenIds();
    if (ids.isEmpty())
        return;
    const Result<qint64> removal = m_services.log.remove(ids);
    if (!removal) {
        Q_EMIT noticed(noticeFor(removal.error()));
        return;
    }
    m_table->clearSelection();
    m_table->setFocus();
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%n event(s) deleted.", nullptr, int(ids.size()));
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<EventLogPage>{this}, number = *removal] {
        if (!self)
            return;
        if (const Result<qint64> back = self->m_services.log.takeBack(number); !back)
            Q_EMIT self->noticed(noticeFor(back.error()));
    };
    Q_EMIT noticed(notice);
}

void EventLogPage::compareChosen()
{
    QList<qint64> ids = chosenIds();
    if (ids.size() != 2)
        return;
    // The older one first, whichever was chosen first.
    std::sort(ids.begin(), ids.end());
    const std::optional<Exchange> first = read(ids.first());
    const std::optional<Exchange> second = first ? read(ids.last()) : std::nullopt;
    if (second)
        (new CompareDialog{shownForm(*first), shownForm(*second), this})->open();
}

void EventLogPage::copyCommand(const Exchange &exchange, bool posix)
{
    const ExportedRequest exported{{}, m_replay.prepared(exchange).request, {}};
    const Result<QByteArray> command = posix ? curlForPosix(exported) : curlForPowerShell(exported);
    if (!command) {
        Q_EMIT noticed(noticeFor(command.error()));
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(*command));
    tell(Tone::Positive, tr("The command is copied. Secrets in it are variables."));
}

void EventLogPage::compose(const Exchange &exchange)
{
    QList<QByteArray> leftOut;
    Result<ComposedRequest> request = composedRequest(exchange, m_replay.places(exchange), &leftOut);
    if (!request) {
        Q_EMIT noticed(noticeFor(request.error()));
        return;
    }
    request->name = tr("Event %1", "%1 is a number").arg(exchange.id);
    QStringList names;
    for (const QByteArray &name : std::as_const(leftOut))
        names.append(QString::fromUtf8(name));
    const QString remark = names.isEmpty()
        ? QString{}
        : tr("Left out: %1. Secrets are not kept in the log, and a signature would not fit a changed body.")
              .arg(names.join(u", "_s));
    Q_EMIT composeRequested(*request, remark);
}

std::optional<RequestBody> EventLogPage::sampleBody(const Exchange &exchange)
{
    const SmsWebhookRecord *webhook = m_services.webhooks.find(exchange.webhookId);
    if (!webhook)
        return std::nullopt;
    SampleRecord record;
    record.webhookId = webhook->id;
    const QString name = m_services.samples.freeName(tr("Event %1", "%1 is a number").arg(exchange.id));
    const Result<SampleEvent> sample = sampleFromBody(webhook->webhook, exchange.requestBody, name);
    if (!sample)
        return std::nullopt;
    record.event = *sample;
    const Result<SampleRecord> saved = m_services.samples.save(record);
    if (!saved)
        return std::nullopt;
    RequestBody body;
    body.source = BodySource::Sample;
    body.sampleName = saved->event.name;
    body.sampleId = saved->id;
    return body;
}

void EventLogPage::composeTest(const Exchange &exchange)
{
    const QList<Expectation> expectations = expectationsOf(exchange);
    if (expectations.isEmpty()) {
        tell(Tone::Notice, tr("There was no answer, so there is nothing that a test could expect."));
        return;
    }
    Result<ComposedRequest> request = composedRequest(exchange, m_replay.places(exchange));
    if (!request) {
        Q_EMIT noticed(noticeFor(request.error()));
        return;
    }
    request->name = tr("Test of event %1", "%1 is a number").arg(exchange.id);
    request->expectations = expectations;
    QString remark = tr("The test expects what was answered. Give it a name and save it.");
    // The same bytes once more would be an event that was received before.
    const bool decides = expectations.size() > 1;
    const std::optional<RequestBody> body = decides ? sampleBody(exchange) : std::nullopt;
    if (body) {
        request->body = *body;
        remark = tr("The test expects what was answered. Its body is kept as the sample event “%1”, so that every run "
                    "has a request id of its own.")
                     .arg(body->sampleName);
    }
    Q_EMIT composeRequested(*request, remark);
}

void EventLogPage::askReplay(const Exchange &exchange)
{
    if (m_replay.wouldMissTheReceiver(exchange)) {
        Notice notice;
        notice.tone = Tone::Negative;
        notice.text = tr("The receiver is off: nothing would answer.");
        notice.actionText = tr("Start the receiver");
        notice.action = [self = QPointer<EventLogPage>{this}] {
            if (!self)
                return;
            if (const Result<> started = self->m_services.desk.start(); !started)
                Q_EMIT self->noticed(noticeFor(started.error()));
        };
        Q_EMIT noticed(notice);
        return;
    }
    auto *dialog = new ReplayDialog{m_replay.prepared(exchange),
                                    schemeOf(exchange.requestHeaders),
                                    m_services.desk.signatureRule(exchange.webhookId),
                                    m_services.credentials,
                                    m_services.secrets,
                                    this};
    connect(dialog, &ReplayDialog::replayRequested, this,
            [this, exchange](const Signer &signer) { confirmReplay(exchange, signer); });
    dialog->open();
}

void EventLogPage::confirmReplay(const Exchange &exchange, const Signer &signer)
{
    guardSend(m_services.asker, this, m_services.sandboxes.current(), m_replay.prepared(exchange).request.url,
              [this, exchange, signer] { replay(exchange, signer); });
}

void EventLogPage::replay(const Exchange &exchange, const Signer &signer)
{
    const QFuture<Exchange> sending = m_replay.send(exchange, signer);
    tell(Tone::Informative, tr("The request is on its way."));
    whenFinished(this, sending, [this](const QFuture<Exchange> &ended) {
        if (ended.resultCount() > 0)
            tellReplayed(ended.result());
    });
}

void EventLogPage::tellReplayed(const Exchange &answered)
{
    Notice notice;
    notice.tone = answered.isSuccess() ? Tone::Positive : Tone::Negative;
    notice.text = tr("Replayed. %1", "what became of it").arg(Words::summary(answered));
    if (answered.id > 0) {
        notice.actionText = tr("Show");
        notice.action = [self = QPointer<EventLogPage>{this}, id = answered.id] {
            if (self)
                self->openEvent(id);
        };
    }
    Q_EMIT noticed(notice);
}

void EventLogPage::exportShown()
{
    const qint64 events = filter().isEmpty() ? m_total : m_matching.value_or(m_model->rowCount());
    auto *dialog = new ExportDialog{m_services.log, filter(), events, m_services.files, m_services.chooser, this};
    dialog->setMasked(m_masked);
    connect(dialog, &ExportDialog::noticed, this, &EventLogPage::noticed);
    dialog->open();
}

} // namespace Hookbench
