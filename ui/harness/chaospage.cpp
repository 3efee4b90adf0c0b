// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/chaospage.h"

#include "models/exports/chaosreport.h"
#include "models/state/credentialbook.h"
#include "models/state/requestcontext.h"
#include "models/state/requestfiles.h"
#include "ui/harness/chaosdetails.h"
#include "ui/harness/chaostree.h"
#include "ui/harness/requestsignaturepane.h"
#include "ui/harness/targetform.h"
#include "ui/parts/buttons.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/problemline.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

ChaosPage::ChaosPage(const HarnessServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_run{services.bench, services.sandboxes, [] { return QDateTime::currentMSecsSinceEpoch(); }}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_report{pillButton(ButtonRole::Secondary)}
    , m_menu{new QMenu{this}}
    , m_problem{new ProblemLine}
    , m_target{new TargetForm{services.webhooks}}
    , m_signature{new RequestSignaturePane{services.credentials, services.secrets}}
    , m_all{pillButton(ButtonRole::Secondary)}
    , m_none{pillButton(ButtonRole::Secondary)}
    , m_bar{new QProgressBar}
    , m_summary{new QLabel}
    , m_openLog{pillButton(ButtonRole::Secondary)}
    , m_tree{new ChaosTree}
    , m_details{new ChaosDetails}
{
    build();
    connectParts();
    RequestTarget target;
    if (!m_services.webhooks.shown().isEmpty()) {
        target.webhookId = m_services.webhooks.shown().first().id;
        target.webhookName = m_services.webhooks.shown().first().webhook.name;
    }
    m_target->setTarget(u"POST"_s, target);
    retranslate();
    followTarget();
    showCase(m_shown);
}

ChaosPage::~ChaosPage() = default;

void ChaosPage::build()
{
    m_header->primary()->setObjectName(u"startChaos"_s);
    m_cancel->setObjectName(u"cancelChaos"_s);
    m_report->setObjectName(u"reportChaos"_s);
    m_problem->setObjectName(u"chaosProblem"_s);
    m_all->setObjectName(u"tickAll"_s);
    m_none->setObjectName(u"tickNone"_s);
    m_summary->setObjectName(u"chaosSummary"_s);
    m_tree->setObjectName(u"chaosCases"_s);
    m_openLog->setObjectName(u"chaosLog"_s);
    m_report->setMenu(m_menu);
    m_header->addWidget(m_report);
    m_header->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_target->hideMethod();
    m_bar->setMaximumWidth(160);
    auto *order = new QHBoxLayout;
    order->setSpacing(24);
    order->addWidget(m_target, 3);
    order->addWidget(m_signature, 2, Qt::AlignTop);
    m_signature->layout()->setContentsMargins(0, 0, 0, 0);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(8);
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    ticks->addWidget(m_bar);
    ticks->addWidget(m_summary, 1);
    ticks->addWidget(m_openLog);
    auto *split = new QSplitter{Qt::Vertical};
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_details->setContentsMargins(0, 8, 0, 0);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 12, 24, 16);
    content->setSpacing(12);
    content->addLayout(order);
    content->addWidget(m_problem);
    content->addLayout(ticks);
    content->addWidget(split, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(content, 1);
}

void ChaosPage::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &ChaosPage::start);
    connect(m_cancel, &QPushButton::clicked, &m_run, &ChaosRun::cancel);
    connect(m_all, &QPushButton::clicked, m_tree, [this] { m_tree->tickAll(true); });
    connect(m_none, &QPushButton::clicked, m_tree, [this] { m_tree->tickAll(false); });
    connect(m_tree, &ChaosTree::tickedChanged, this, &ChaosPage::followState);
    connect(m_tree, &ChaosTree::caseChosen, this, &ChaosPage::showCase);
    connect(m_openLog, &QPushButton::clicked, this, [this] {
        for (const ChaosResult &result : m_run.report().results) {
            if (result.chaosCase == m_shown && !result.exchanges.isEmpty())
                Q_EMIT openEventRequested(result.exchanges.last().id);
        }
    });
    connect(&m_run, &ChaosRun::started, this, [this] {
        m_tree->showResults({});
        followState();
    });
    connect(&m_run, &ChaosRun::caseStarted, m_tree, &ChaosTree::showUnderWay);
    connect(&m_run, &ChaosRun::caseEnded, this, [this](const ChaosResult &result) {
        m_tree->showResults(m_run.report().results);
        if (result.chaosCase == m_shown)
            showCase(m_shown);
        followState();
    });
    connect(&m_run, &ChaosRun::finished, this, &ChaosPage::tellEnd);
    connect(m_target, &TargetForm::edited, this, &ChaosPage::followTarget);
    connect(m_target, &TargetForm::webhookChosen, this, &ChaosPage::followTarget);
    const auto listAgain = [this] {
        m_target->fillWebhooks();
        followTarget();
    };
    connect(&m_services.webhooks, &WebhookBook::reloaded, this, listAgain);
    connect(&m_services.webhooks, &WebhookBook::inserted, this, listAgain);
    connect(&m_services.webhooks, &WebhookBook::changed, this, listAgain);
    connect(&m_services.webhooks, &WebhookBook::removed, this, listAgain);
    connect(&m_services.desk, &ReceiverDesk::stateChanged, this, &ChaosPage::followTarget);
    connect(&m_services.sandboxes, &SandboxBook::currentChanged, this, &ChaosPage::followState);
}

void ChaosPage::followTarget()
{
    m_problem->setText({});
    const RequestTarget target = m_target->target();
    if (const SmsWebhookRecord *webhook = targetWebhook(target, m_services.webhooks))
        m_target->showUrl(target.kind == TargetKind::Receiver ? m_services.desk.receiverUrl(webhook->id)
                                                              : m_services.desk.url(webhook->id));
    followState();
}

Result<ChaosRun::Order> ChaosPage::order() const
{
    const RequestTarget target = m_target->target();
    const SmsWebhookRecord *webhook = targetWebhook(target, m_services.webhooks);
    if (!webhook)
        return Error{tr("Choose the webhook whose events are sent."), {}};
    ComposedRequest request;
    request.target = target;
    const CompositionContext context = contextFor(request, webhook, m_services.samples, m_services.desk);
    const PreparedRequest prepared = compose(request, context);
    for (const CompositionFault &fault : prepared.faults) {
        if (fault.severity == Severity::Error && fault.part <= ComposedPart::Url)
            return Error{fault.sentence, {}};
    }
    if (target.kind != TargetKind::Url && !m_services.desk.isRunning())
        return Error{tr("The receiver is off: nothing would answer. Start it at the foot of the rail."), {}};
    return ChaosRun::Order{.webhook = *webhook,
                           .samples = m_services.samples.samplesFor(webhook->webhook, webhook->id),
                           .url = prepared.request.url,
                           .cases = m_tree->ticked()};
}

void ChaosPage::start()
{
    if (m_run.isRunning())
        return;
    const Result<ChaosRun::Order> wanted = order();
    if (!wanted) {
        m_problem->setText(wanted.error().summary);
        return;
    }
    m_signature->makeSigner({{m_target->target(), wanted->url}},
                            [self = QPointer<ChaosPage>{this}, wanted = *wanted](const Result<Signer> &signer) {
                                if (self)
                                    self->begin(wanted, signer);
                            });
}

void ChaosPage::begin(ChaosRun::Order order, const Result<Signer> &signer)
{
    Result<> begun;
    if (signer) {
        order.signer = *signer;
        begun = m_run.start(order);
    } else {
        begun = signer.error();
    }
    m_problem->setText(begun ? QString{} : begun.error().summary);
}

void ChaosPage::followState()
{
    const bool running = m_run.isRunning();
    const bool production = m_services.sandboxes.current().production;
    const bool hadFocus = m_cancel->hasFocus() || m_header->primary()->hasFocus();
    const QString refusal = tr("The chaos pack is not run from a production sandbox.");
    m_header->primary()->setEnabled(!running && !production && !m_tree->ticked().isEmpty());
    m_header->primary()->setToolTip(production ? refusal : QString{});
    if (production)
        m_problem->setText(refusal);
    else if (m_problem->text() == refusal)
        m_problem->setText({});
    for (QWidget *part : QList<QWidget *>{m_target, m_signature, m_all, m_none})
        part->setEnabled(!running);
    m_tree->setRunning(running);
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
    m_bar->setRange(0, std::max(m_run.total(), 1));
    m_bar->setValue(m_run.done());
    m_report->setEnabled(!running && m_run.done() > 0);
    m_summary->setText(summary());
    if (hadFocus && running)
        m_cancel->setFocus();
    else if (hadFocus && m_header->primary()->isEnabled())
        m_header->primary()->setFocus();
}

QString ChaosPage::summary() const
{
    const ChaosReport &report = m_run.report();
    if (m_run.isRunning())
        return tr("Case %1 of %2").arg(std::min(m_run.done() + 1, m_run.total())).arg(m_run.total());
    if (report.results.isEmpty())
        return tr("%1 of %2 cases are ticked.").arg(m_tree->ticked().size()).arg(allChaosCases().size());
    return tr("Passed: %1. Failed: %2. Can't tell: %3.")
        .arg(report.count(ChaosVerdict::Passed))
        .arg(report.count(ChaosVerdict::Failed))
        .arg(report.count(ChaosVerdict::CantTell));
}

void ChaosPage::showCase(ChaosCase chaosCase)
{
    m_shown = chaosCase;
    std::optional<ChaosResult> found;
    for (const ChaosResult &result : m_run.report().results) {
        if (result.chaosCase == chaosCase)
            found = result;
    }
    m_details->show(chaosCase, found);
    m_openLog->setVisible(found && !found->exchanges.isEmpty() && found->exchanges.last().id > 0);
}

void ChaosPage::tellEnd()
{
    m_tree->showResults(m_run.report().results);
    m_tree->scrollToTop();
    followState();
    showCase(m_shown);
    const ChaosReport &report = m_run.report();
    Notice notice;
    notice.tone = report.count(ChaosVerdict::Failed) > 0                           ? Tone::Negative
        : m_run.done() < m_run.total() || report.count(ChaosVerdict::CantTell) > 0 ? Tone::Informative
                                                                                   : Tone::Positive;
    notice.text = m_run.done() < m_run.total() ? tr("The chaos pack was cancelled. %1").arg(summary())
                                               : tr("The chaos pack is through. %1").arg(summary());
    Q_EMIT noticed(notice);
}

void ChaosPage::writeReport(const QString &suffix)
{
    const ChaosReport &report = m_run.report();
    const QByteArray bytes = suffix == ".html"_L1 ? chaosReportHtml(report)
        : suffix == ".json"_L1                    ? chaosReportJson(report)
                                                  : chaosReportJUnit(report);
    m_services.rehearsals.chooser.chooseNewFile(
        this, tr("Save the report"), u"hookbench-chaos"_s + suffix,
        [self = QPointer<ChaosPage>{this}, bytes](const QString &path) {
            if (!self)
                return;
            if (const Result<> written = self->m_services.files.write(path, bytes); !written) {
                Q_EMIT self->noticed(noticeFor(written.error()));
                return;
            }
            Notice notice;
            notice.tone = Tone::Positive;
            notice.text = tr("The report is written to %1.").arg(path);
            Q_EMIT self->noticed(notice);
        });
}

void ChaosPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChaosPage::retranslate()
{
    m_header->setTitle(tr("Chaos pack"));
    m_header->primary()->setText(tr("Run"));
    m_cancel->setText(tr("Cancel"));
    m_report->setText(tr("Report"));
    m_all->setText(tr("All", "tick all cases"));
    m_none->setText(tr("None", "tick no case"));
    m_openLog->setText(tr("Open in the event log"));
    m_bar->setAccessibleName(tr("Progress"));
    m_menu->clear();
    const QList<std::pair<QString, QString>> kinds{
        {tr("Web page (HTML)"), u".html"_s}, {u"JSON"_s, u".json"_s}, {u"JUnit (XML)"_s, u".xml"_s}};
    for (const auto &[name, suffix] : kinds)
        m_menu->addAction(name, this, [this, ending = suffix] { writeReport(ending); });
    m_problem->setText({});
    if (!m_run.isRunning())
        m_run.retell();
    m_tree->showResults(m_run.report().results);
    followState();
    showCase(m_shown);
}

} // namespace Hookbench
