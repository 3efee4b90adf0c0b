// SPDX-License-Identifier: GPL-3.0-or-later
// How the page sends, and what it says of it.
#include "models/delivery/expectations.h"
#include "models/state/requestcontext.h"
#include "models/values/secretheader.h"
#include "models/words/words.h"
#include "ui/harness/answerdialog.h"
#include "ui/harness/requestform.h"
#include "ui/harness/requestresult.h"
#include "ui/harness/requestrun.h"
#include "ui/harness/requestsignaturepane.h"
#include "ui/harness/testharnesspage.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/sendguard.h"

#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

RetryProfile profileCalled(const QString &name, const QList<RetryProfile> &profiles)
{
    for (const RetryProfile &profile : profiles) {
        if (profile.name == name)
            return profile;
    }
    return {};
}

} // namespace

bool TestHarnessPage::isBusy() const
{
    return m_run->isRunning();
}

bool TestHarnessPage::isReceiverOff(const ComposedRequest &request)
{
    if (request.target.kind == TargetKind::Url || m_services.desk.isRunning())
        return false;
    Notice notice;
    notice.tone = Tone::Negative;
    notice.text = tr("The receiver is off: nothing would answer.");
    notice.actionText = tr("Start the receiver");
    notice.action = [self = QPointer<TestHarnessPage>{this}] {
        if (!self)
            return;
        if (const Result<> started = self->m_services.desk.start(); !started)
            Q_EMIT self->noticed(noticeFor(started.error()));
    };
    Q_EMIT noticed(notice);
    return true;
}

void TestHarnessPage::send()
{
    if (isBusy())
        return;
    const ComposedRequest request = m_form->request();
    const PreparedRequest prepared = prepare(request);
    m_form->showPrepared(prepared);
    if (!prepared.isSound()) {
        for (const CompositionFault &fault : prepared.faults) {
            if (fault.severity == Severity::Error) {
                m_form->reveal(fault);
                tell(Tone::Negative, tr("Nothing is sent. %1").arg(fault.sentence));
                return;
            }
        }
    }
    const bool hasSecret
        = std::any_of(prepared.request.headers.cbegin(), prepared.request.headers.cend(),
                      [](const auto &header) { return isSecretHeader(QString::fromLatin1(header.first)); });
    if (const Result<> bound = checkBinding({}, request.target, prepared.request.url); hasSecret && !bound) {
        Q_EMIT noticed(noticeFor(bound.error()));
        return;
    }
    if (!isReceiverOff(request))
        confirm(request, prepared.request);
}

void TestHarnessPage::confirm(const ComposedRequest &request, const OutboundRequest &made)
{
    const auto guarded = [this, request, made] {
        guardSend(m_services.asker, this, m_services.sandboxes.current(), made.url, [this, request, made] {
            m_secretHosts.bind(made);
            start(request, made);
        });
    };
    const auto strayed = m_secretHosts.strayed(made);
    if (!strayed) {
        guarded();
        return;
    }
    m_services.asker.ask(this, tr("Send the secret to another host"),
                         tr("The header %1 is a secret that went to %2 before. This request goes to %3.")
                             .arg(strayed->first, strayed->second, QUrl{made.url}.host()),
                         tr("Send it there too"), [self = QPointer<TestHarnessPage>{this}, guarded](bool agreed) {
                             if (self && agreed)
                                 guarded();
                         });
}

void TestHarnessPage::start(const ComposedRequest &request, const OutboundRequest &made)
{
    m_form->signature()->makeSigner({{request.target, made.url}}, [this, request, made](const Result<Signer> &signer) {
        if (isBusy())
            return;
        if (!signer) {
            Q_EMIT noticed(noticeFor(signer.error()));
            return;
        }
        m_form->leaveRehearsal();
        m_sent = request;
        m_attempt = 0;
        m_nextAt = 0;
        m_result->clear();
        m_form->showResults({});
        const SmsWebhookRecord *webhook = targetWebhook(request.target, m_services.webhooks);
        m_elapsed.start();
        m_run->start(webhook ? *webhook : SmsWebhookRecord{}, made,
                     profileCalled(request.retryProfile, m_services.rehearsals.profiles), *signer);
        showBusy();
    });
}

void TestHarnessPage::finish(const Exchange &exchange)
{
    showBusy();
    const QList<ExpectationResult> results = check(m_sent.expectations, exchange);
    m_result->show(exchange, m_run->received(), results);
    if (m_form->request().expectations == m_sent.expectations)
        m_form->showResults(results);
    if (const int tab = m_form->tabs()->indexOf(m_result); tab >= 0)
        m_form->tabs()->setCurrentIndex(tab);
    // The next one is another event, with a request id of its own.
    recompose();
    if (exchange.failure == Failure::Cancelled) {
        tell(Tone::Informative, tr("The request was cancelled."));
        return;
    }
    const RetryProfile profile = profileCalled(m_sent.retryProfile, m_services.rehearsals.profiles);
    const bool good = results.isEmpty() ? isDelivered(profile, exchange) : allPassed(results);
    if (!good) {
        auto *dialog = new AnswerDialog{exchange, results, this};
        dialog->open();
        return;
    }
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = results.isEmpty() ? tr("Sent. %1").arg(Words::summary(exchange))
                                    : tr("Sent, and answered as expected. %1").arg(Words::summary(exchange));
    const std::optional<Exchange> &received = m_run->received();
    const qint64 id = received && received->id > 0 ? received->id : exchange.id;
    if (id > 0) {
        notice.actionText = tr("Open in the event log");
        notice.action = [self = QPointer<TestHarnessPage>{this}, id] {
            if (self)
                Q_EMIT self->openEventRequested(id);
        };
    }
    Q_EMIT noticed(notice);
}

void TestHarnessPage::showBusy()
{
    const bool busy = isBusy();
    const bool hadFocus = m_cancel->hasFocus() || header()->primary()->hasFocus();
    header()->primary()->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_progress->setVisible(busy);
    if (hadFocus)
        (busy ? m_cancel : header()->primary())->setFocus();
    if (busy)
        m_tick->start();
    else
        m_tick->stop();
    showProgress();
}

void TestHarnessPage::showProgress()
{
    const auto seconds = [](qint64 milliseconds) { return QLocale{}.toString(double(milliseconds) / 1000.0, 'f', 1); };
    const qint64 elapsed = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    const qint64 left = m_nextAt - elapsed;
    m_progress->setText(m_attempt > 0 && left > 0
                            ? tr("Attempt %1 in %2 s").arg(QLocale{}.toString(m_attempt + 1), seconds(left))
                            : tr("%1 s").arg(seconds(elapsed)));
}

} // namespace Hookbench
