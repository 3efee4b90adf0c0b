// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/testharnesspage.h"

#include "models/state/credentialbook.h"
#include "models/state/profilebook.h"
#include "models/state/requestcontext.h"
#include "ui/harness/bodypane.h"
#include "ui/harness/personchooser.h"
#include "ui/harness/requestform.h"
#include "ui/harness/requestresult.h"
#include "ui/harness/requestrun.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/parts/pageheader.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Below this many pixels the result has no room beside the request, and is one of its tabs.
constexpr int leastForTwo = 900;

} // namespace

TestHarnessPage::TestHarnessPage(const HarnessServices &services, QWidget *parent)
    : LibraryPage{services.asker, parent, Adding::BesideSearch}
    , m_services{services}
    , m_form{new RequestForm{services}}
    , m_result{new RequestResult}
    , m_run{new RequestRun{services.bench, services.desk, this}}
    , m_split{new QSplitter}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_more{pillButton(ButtonRole::Secondary)}
    , m_menu{new QMenu{this}}
    , m_progress{new QLabel}
    , m_soon{new QTimer{this}}
    , m_tick{new QTimer{this}}
    , m_baseline{m_form->request()}
{
    build();
    buildMenu();
    connectParts();
    retranslate();
    refresh();
    beginWhereNoneAre();
    showBusy();
}

TestHarnessPage::~TestHarnessPage()
{
    qApp->removeEventFilter(this);
}

void TestHarnessPage::build()
{
    header()->primary()->setObjectName(u"sendRequest"_s);
    m_cancel->setObjectName(u"cancelRequest"_s);
    m_more->setObjectName(u"requestMenu"_s);
    m_more->setMenu(m_menu);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100);
    m_tick->setInterval(100);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    header()->addWidget(m_progress);
    header()->addWidget(m_more);
    header()->addWidget(m_cancel);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_form->tabs());
    m_split->addWidget(m_result);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({472, 290});
    m_result->setContentsMargins(12, 8, 0, 0);
    formColumn()->addWidget(m_form);
    formColumn()->addWidget(m_split, 1);
}

void TestHarnessPage::connectParts()
{
    connect(header()->primary(), &QPushButton::clicked, this, &TestHarnessPage::send);
    connect(m_cancel, &QPushButton::clicked, m_run, &RequestRun::cancel);
    connect(m_soon, &QTimer::timeout, this, &TestHarnessPage::recompose);
    connect(m_tick, &QTimer::timeout, this, &TestHarnessPage::showProgress);
    connect(m_form, &RequestForm::edited, this, [this] {
        formEdited();
        m_soon->start();
    });
    connect(m_form->tabs(), &QTabWidget::currentChanged, this, &TestHarnessPage::giveRoom);
    connect(m_form, &RequestForm::viewChanged, this, &TestHarnessPage::recompose);
    connect(m_run, &RequestRun::attempted, this, [this](const Exchange &exchange, std::optional<double> wait) {
        m_attempt = exchange.attempt;
        m_nextAt = wait ? m_elapsed.elapsed() + qint64(*wait * 1000.0) : 0;
        m_result->show(exchange, m_run->received(), {});
    });
    connect(m_run, &RequestRun::finished, this, &TestHarnessPage::finish);
    connect(&m_services.requests, &RequestBook::changed, this, [this] {
        refresh();
        // Whoever has none left composes the next one; the page that took the last one away is still at it.
        QMetaObject::invokeMethod(this, &TestHarnessPage::beginWhereNoneAre, Qt::QueuedConnection);
    });
    connect(&m_services.requests, &RequestBook::failed, this,
            [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    const auto follow = [this] {
        // Nothing was typed yet: it goes to what there is now.
        if (current() == 0 && !differs())
            load(0);
        m_form->follow();
        m_soon->start();
    };
    connect(&m_services.webhooks, &WebhookBook::reloaded, this, follow);
    connect(&m_services.webhooks, &WebhookBook::inserted, this, follow);
    connect(&m_services.webhooks, &WebhookBook::changed, this, follow);
    connect(&m_services.webhooks, &WebhookBook::removed, this, follow);
    connect(&m_services.samples, &SampleBook::changed, this, follow);
    connect(&m_services.desk, &ReceiverDesk::stateChanged, m_soon, [this] { m_soon->start(); });
    qApp->installEventFilter(this);
}

void TestHarnessPage::shown()
{
    arrange();
}

void TestHarnessPage::resizeEvent(QResizeEvent *event)
{
    LibraryPage::resizeEvent(event);
    arrange();
}

void TestHarnessPage::arrange()
{
    const bool beside = m_split->indexOf(m_result) >= 0;
    const bool wanted = width() >= leastForTwo;
    if (beside == wanted)
        return;
    if (wanted) {
        m_form->tabs()->removeTab(m_form->tabs()->indexOf(m_result));
        m_split->addWidget(m_result);
        giveRoom();
    } else {
        m_form->tabs()->addTab(m_result, tr("Result"));
    }
    m_result->setContentsMargins(wanted ? 12 : 0, 8, 0, 0);
}

/// A timeline needs the whole width; what came of a request is beside everything else.
void TestHarnessPage::giveRoom()
{
    if (m_split->indexOf(m_result) >= 0)
        m_result->setVisible(!m_form->isRehearsing());
}

QList<LibraryItem> TestHarnessPage::items(const QString &search) const
{
    QList<LibraryItem> found;
    const QList<RequestRecord> records = m_services.requests.search(search);
    for (const RequestRecord &record : records) {
        const RequestTarget &target = record.request.target;
        found.append(
            {record.id, record.request.name,
             tr("%1 %2", "method and target of a request")
                 .arg(record.request.method, target.kind == TargetKind::Url ? target.url : target.webhookName)});
    }
    return found;
}

ComposedRequest TestHarnessPage::fresh() const
{
    ComposedRequest request;
    const QList<SmsWebhookRecord> &webhooks = m_services.webhooks.shown();
    if (!webhooks.isEmpty()) {
        request.target.webhookId = webhooks.first().id;
        request.target.webhookName = webhooks.first().webhook.name;
    }
    return request;
}

void TestHarnessPage::load(qint64 id)
{
    const RequestRecord *record = m_services.requests.find(id);
    m_opened = record ? *record : RequestRecord{0, fresh(), {}};
    m_form->setRequest(m_opened.request);
    m_baseline = m_form->request();
    if (!m_run->isRunning())
        m_result->clear();
    recompose();
}

void TestHarnessPage::begin(const ComposedRequest &request)
{
    open(0);
    m_form->setRequest(request);
    formEdited();
    recompose();
    m_form->focusName();
}

void TestHarnessPage::composeFrom(const ComposedRequest &request, const QString &remark)
{
    tryLeave([this, request, remark] {
        begin(request);
        if (!remark.isEmpty())
            tell(Tone::Informative, remark);
    });
}

void TestHarnessPage::beginWhereNoneAre()
{
    if (m_services.requests.records().isEmpty() && !differs())
        open(0);
}

bool TestHarnessPage::differs() const
{
    return m_form->request() != m_baseline;
}

QString TestHarnessPage::what() const
{
    const QString name = m_form->request().name.trimmed();
    return name.isEmpty() ? tr("The new request") : name;
}

std::optional<qint64> TestHarnessPage::store()
{
    RequestRecord record = m_opened;
    record.request = m_form->request();
    const Result<RequestRecord> stored = m_services.requests.save(record);
    if (!stored) {
        Q_EMIT noticed(noticeFor(stored.error()));
        return std::nullopt;
    }
    return stored->id;
}

std::optional<qint64> TestHarnessPage::duplicate(qint64 id)
{
    const Result<RequestRecord> copy = m_services.requests.duplicate(id);
    if (copy)
        return copy->id;
    Q_EMIT noticed(noticeFor(copy.error()));
    return std::nullopt;
}

std::function<Result<>()> TestHarnessPage::remove(qint64 id)
{
    const RequestRecord *record = m_services.requests.find(id);
    if (!record)
        return {};
    const RequestRecord gone = *record;
    if (const Result<> removed = m_services.requests.remove(id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return {};
    }
    return [&book = m_services.requests, gone] { return book.restore(gone); };
}

void TestHarnessPage::focusForm()
{
    m_form->focusName();
}

PreparedRequest TestHarnessPage::prepare(const ComposedRequest &request) const
{
    const SmsWebhookRecord *webhook = targetWebhook(request.target, m_services.webhooks);
    CompositionContext context = contextFor(request, webhook, m_services.samples, m_services.desk);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    context.variation = {0, QString::number(now, 36), now, {}};
    // Who looks at a language's body means that one; else it goes by the person.
    if (const QString language = m_form->bodies()->language(); !language.isEmpty())
        context.language = language;
    std::optional<Error> nobody;
    if (const std::optional<Profile> &person = m_form->people()->person()) {
        const Result<Addressee> addressee = addresseeOf(*person);
        if (addressee)
            context.person = *addressee;
        else
            nobody = addressee.error();
    }
    PreparedRequest prepared = compose(request, context);
    if (nobody)
        prepared.faults.prepend({.part = ComposedPart::Body, .sentence = nobody->summary});
    return prepared;
}

void TestHarnessPage::recompose()
{
    m_soon->stop();
    m_form->showPrepared(prepare(m_form->request()));
}

void TestHarnessPage::retranslate()
{
    header()->setTitle(tr("Test harness"));
    header()->primary()->setText(tr("Send"));
    header()->primary()->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_Return}.toString(QKeySequence::NativeText));
    m_cancel->setText(tr("Cancel"));
    m_more->setText(tr("Copy and export"));
    setAddName(tr("New request"));
    setEmptyText(tr("No requests"), tr("A request is something to send to a webhook, as its provider would."));
    buildMenu();
    if (const int tab = m_form->tabs()->indexOf(m_result); tab >= 0)
        m_form->tabs()->setTabText(tab, tr("Result"));
    LibraryPage::retranslate();
    recompose();
}

} // namespace Hookbench
