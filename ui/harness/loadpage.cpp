// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/loadpage.h"

#include "models/exports/loadreport.h"
#include "models/state/receiverdesk.h"
#include "models/state/requestfiles.h"
#include "ui/harness/loadform.h"
#include "ui/harness/loadresult.h"
#include "ui/harness/requestsignaturepane.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/icons.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/problemline.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMilliseconds = 250;
/// Below this many pixels the order has no room for two columns.
constexpr int leastForTwo = 960;
enum Tab { OrderTab, ResultTab };

} // namespace

LoadPage::LoadPage(const HarnessServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_run{services.bench, services.sandboxes, [] { return QDateTime::currentMSecsSinceEpoch(); }}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_pause{pillButton(ButtonRole::Secondary)}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_report{pillButton(ButtonRole::Secondary)}
    , m_menu{new QMenu{this}}
    , m_problem{new ProblemLine}
    , m_tabs{new QTabWidget}
    , m_form{new LoadForm{services}}
    , m_result{new LoadResult}
    , m_tick{new QTimer{this}}
{
    build();
    connectParts();
    retranslate();
    followState();
}

LoadPage::~LoadPage() = default;

void LoadPage::build()
{
    m_header->primary()->setObjectName(u"startLoad"_s);
    m_pause->setObjectName(u"pauseLoad"_s);
    m_cancel->setObjectName(u"cancelLoad"_s);
    m_report->setObjectName(u"reportLoad"_s);
    m_problem->setObjectName(u"loadProblem"_s);
    m_report->setMenu(m_menu);
    m_header->addWidget(m_report);
    m_header->addWidget(m_pause);
    m_header->addWidget(m_cancel);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_tabs->addTab(scroll, {});
    m_tabs->addTab(m_result, {});
    focusBarOnly(m_tabs);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 12, 24, 16);
    content->setSpacing(12);
    content->addWidget(m_problem);
    content->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(content, 1);
    m_tick->setInterval(tickMilliseconds);
}

void LoadPage::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &LoadPage::start);
    connect(m_pause, &QPushButton::clicked, this, &LoadPage::pauseOrResume);
    connect(m_cancel, &QPushButton::clicked, &m_run, &LoadRun::cancel);
    connect(m_tick, &QTimer::timeout, this, &LoadPage::refresh);
    connect(&m_run, &LoadRun::stateChanged, this, &LoadPage::followState);
    connect(&m_run, &LoadRun::finished, this, &LoadPage::tellEnd);
    connect(m_form, &LoadForm::edited, this, [this] { m_problem->setText({}); });
    connect(&m_services.sandboxes, &SandboxBook::currentChanged, this, &LoadPage::followState);
}

bool LoadPage::isReceiverOff(const LoadRun::Order &order)
{
    const bool wanted = std::any_of(order.sources.cbegin(), order.sources.cend(), [](const LoadRun::Source &source) {
        return source.request.target.kind != TargetKind::Url;
    });
    if (!wanted || m_services.desk.isRunning())
        return false;
    m_problem->setText(tr("The receiver is off: nothing would answer. Start it at the foot of the rail."));
    return true;
}

void LoadPage::start()
{
    if (m_run.isRunning())
        return;
    const Result<LoadRun::Order> order = m_form->order();
    if (!order) {
        m_problem->setText(order.error().summary);
        m_tabs->setCurrentIndex(OrderTab);
        return;
    }
    if (isReceiverOff(*order))
        return;
    sign(*order, 0);
}

/// Finds what signs each part, one after the other: a saved request's own secret, or the one of this page.
void LoadPage::sign(const LoadRun::Order &order, qsizetype next)
{
    if (next == order.sources.size()) {
        begin(order);
        return;
    }
    const LoadRun::Source &source = order.sources.at(next);
    const auto signedOne = [self = QPointer<LoadPage>{this}, order, next](const Result<Signer> &signer) {
        if (!self)
            return;
        if (!signer) {
            self->m_problem->setText(signer.error().summary);
            return;
        }
        LoadRun::Order further = order;
        further.sources[next].signer = *signer;
        self->sign(further, next + 1);
    };
    const RequestSignaturePane::Destinations destination{{source.request.target, LoadRun::firstUrl(source, order)}};
    if (source.request.signature.scheme.isEmpty())
        m_form->signature()->makeSigner(destination, signedOne);
    else
        m_form->signature()->makeSigner(source.request.signature, destination, signedOne);
}

void LoadPage::begin(const LoadRun::Order &order)
{
    const Result<> begun = m_run.start(order);
    m_problem->setText(begun ? QString{} : begun.error().summary);
    if (begun)
        m_tabs->setCurrentIndex(ResultTab);
}

void LoadPage::pauseOrResume()
{
    if (m_run.state() == LoadRun::State::Paused)
        m_run.resume();
    else
        m_run.pause();
}

void LoadPage::followState()
{
    const LoadRun::State state = m_run.state();
    const bool running = state != LoadRun::State::Idle;
    const bool production = m_services.sandboxes.current().production;
    const bool hadFocus = m_cancel->hasFocus() || m_pause->hasFocus() || m_header->primary()->hasFocus();
    m_header->primary()->setEnabled(!running && !production);
    const QString refusal = tr("Many events are not sent from a production sandbox.");
    m_header->primary()->setToolTip(production ? refusal : QString{});
    if (production)
        m_problem->setText(refusal);
    else if (m_problem->text() == refusal)
        m_problem->setText({});
    m_pause->setVisible(running);
    m_cancel->setVisible(running);
    m_pause->setText(state == LoadRun::State::Paused ? tr("Resume") : tr("Pause"));
    m_report->setEnabled(!running && m_run.report().at > 0);
    m_form->setEnabled(!running);
    if (hadFocus)
        (running ? m_cancel : m_header->primary())->setFocus();
    if (running)
        m_tick->start();
    else
        m_tick->stop();
    refresh();
}

void LoadPage::refresh()
{
    m_result->show(m_run.report(), m_run.progress(), m_run.state());
}

void LoadPage::tellEnd()
{
    const LoadReport report = m_run.report();
    Notice notice;
    notice.tone = report.cancelled ? Tone::Informative : report.isGood() ? Tone::Positive : Tone::Negative;
    const QString sent = QLocale{}.toString(report.sent);
    notice.text = report.cancelled ? tr("Cancelled. Sent: %1.").arg(sent)
        : report.isGood()          ? tr("Sent: %1. All of it went well.").arg(sent)
                                   : tr("Sent: %1. Not all of it went well.").arg(sent);
    QStringList refusals;
    for (const Exchange &exchange : m_run.lastRefusals())
        refusals.append(u"%1  %2"_s.arg(exchange.status).arg(exchange.url));
    if (!refusals.isEmpty())
        notice.detail = tr("The last of them:") + u'\n' + refusals.join(u'\n');
    Q_EMIT noticed(notice);
}

void LoadPage::writeReport(const QString &suffix)
{
    const QString name = u"hookbench-"_s + tr("many-events", "begin of a file name, without blanks") + suffix;
    m_services.rehearsals.chooser.chooseNewFile(
        this, tr("Save the report"), name,
        [self = QPointer<LoadPage>{this}, suffix, report = m_run.report()](const QString &path) {
            const std::optional<QByteArray> bytes = loadReportFor(suffix, report);
            if (!self || !bytes)
                return;
            if (const Result<> written = self->m_services.files.write(path, *bytes); !written) {
                Q_EMIT self->noticed(noticeFor(written.error()));
                return;
            }
            Notice notice;
            notice.tone = Tone::Positive;
            notice.text = tr("The report is written to %1.").arg(path);
            Q_EMIT self->noticed(notice);
        });
}

void LoadPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_form->setNarrow(width() < leastForTwo);
}

void LoadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoadPage::retranslate()
{
    m_header->setTitle(tr("Send many"));
    m_header->primary()->setText(tr("Start"));
    m_cancel->setText(tr("Cancel"));
    m_report->setText(tr("Report"));
    m_tabs->setTabText(OrderTab, tr("Order"));
    m_tabs->setTabText(ResultTab, tr("Result"));
    m_tabs->tabBar()->setAccessibleName(tr("Send many"));
    m_menu->clear();
    const QList<std::pair<QString, QString>> kinds{
        {tr("Web page (HTML)"), u".html"_s}, {u"JSON"_s, u".json"_s}, {u"JUnit (XML)"_s, u".xml"_s}};
    for (const auto &[name, suffix] : kinds)
        m_menu->addAction(name, this, [this, ending = suffix] { writeReport(ending); });
    m_problem->setText({});
    followState();
}

} // namespace Hookbench
