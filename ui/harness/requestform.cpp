// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/requestform.h"

#include "models/state/requestcontext.h"
#include "ui/harness/bodypane.h"
#include "ui/harness/expectationlist.h"
#include "ui/harness/faultline.h"
#include "ui/harness/personchooser.h"
#include "ui/harness/rehearsalpane.h"
#include "ui/harness/requestrows.h"
#include "ui/harness/requestsignaturepane.h"
#include "ui/harness/targetform.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/samplenames.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Tab { BodyTab, HeadersTab, SignatureTab, RetriesTab, ExpectationsTab };

QList<BodyRow> rowsOf(const QList<RequestHeader> &headers)
{
    QList<BodyRow> rows;
    for (const RequestHeader &header : headers)
        rows.append({header.name, header.value, RowKind::Text, header.enabled});
    return rows;
}

QList<RequestHeader> headersOf(const QList<BodyRow> &rows)
{
    QList<RequestHeader> headers;
    for (const BodyRow &row : rows)
        headers.append({row.key, row.value, row.enabled});
    return headers;
}

} // namespace

RequestForm::RequestForm(const HarnessServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_name{new QLineEdit}
    , m_nameRow{new FieldRow{m_name}}
    , m_people{new PersonChooser{services.profiles}}
    , m_timeout{new QLineEdit}
    , m_timeoutRow{new FieldRow{m_timeout}}
    , m_target{new TargetForm{services.webhooks}}
    , m_tabs{new QTabWidget}
    , m_bodies{new BodyPane}
    , m_headers{new RequestRows{RequestRow::Of::Headers}}
    , m_signature{new RequestSignaturePane{services.credentials, services.secrets}}
    , m_retries{new RehearsalPane{services.rehearsals}}
    , m_retriesPage{new QScrollArea}
    , m_expectations{new ExpectationList}
    , m_problem{new FaultLine}
{
    m_name->setObjectName(u"requestName"_s);
    m_timeout->setObjectName(u"timeout"_s);
    m_headers->setObjectName(u"headers"_s);
    m_tabs->setObjectName(u"requestTabs"_s);
    m_problem->setObjectName(u"requestProblem"_s);
    m_nameRow->setRequired(true);
    m_timeout->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_timeoutRow->setMaximumWidth(120);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_nameRow, 3);
    first->addWidget(m_people, 3);
    first->addWidget(m_timeoutRow, 1);
    buildTabs();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_target);
    column->addWidget(m_problem);
    connectParts();
    retranslate();
}

void RequestForm::buildTabs()
{
    m_retriesPage->setFrameShape(QFrame::NoFrame);
    m_retriesPage->setWidgetResizable(true);
    m_retriesPage->setFocusPolicy(Qt::NoFocus);
    m_retries->setMinimumSize(560, 520);
    m_retriesPage->setWidget(m_retries);
    auto *headers = new QWidget;
    auto *column = new QVBoxLayout{headers};
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_headers);
    m_tabs->setDocumentMode(true);
    focusBarOnly(m_tabs);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_bodies, headers, m_signature, m_retriesPage, m_expectations})
        m_tabs->addTab(page, {});
}

void RequestForm::connectParts()
{
    connect(m_name, &QLineEdit::textEdited, this, &RequestForm::edited);
    connect(m_timeout, &QLineEdit::textEdited, this, &RequestForm::edited);
    connect(m_people, &PersonChooser::changed, this, &RequestForm::viewChanged);
    connect(m_target, &TargetForm::edited, this, &RequestForm::edited);
    connect(m_target, &TargetForm::webhookChosen, this, &RequestForm::fillSamples);
    connect(m_bodies, &BodyPane::edited, this, &RequestForm::edited);
    connect(m_bodies, &BodyPane::languageShown, this, &RequestForm::viewChanged);
    connect(m_headers, &RequestRows::edited, this, &RequestForm::edited);
    connect(m_signature, &RequestSignaturePane::edited, this, &RequestForm::edited);
    connect(m_expectations, &ExpectationList::edited, this, &RequestForm::edited);
    connect(m_retries, &RehearsalPane::profileChosen, this, [this](const QString &name) {
        m_retryProfile = name;
        Q_EMIT edited();
    });
    connect(this, &RequestForm::edited, this, &RequestForm::showCounts);
}

void RequestForm::setRequest(const ComposedRequest &request)
{
    const QSignalBlocker quiet{this};
    m_name->setText(request.name);
    m_timeout->setText(QString::number(request.timeoutSeconds));
    m_target->setTarget(request.method, request.target);
    fillSamples();
    m_bodies->setBodies(request.body, request.variants);
    m_headers->setRows(rowsOf(request.headers));
    m_signature->setSettings(request.signature);
    m_retryProfile = request.retryProfile;
    m_retries->setProfile(request.retryProfile);
    m_expectations->setExpectations(request.expectations);
    m_nameRow->setComplaints({});
    showCounts();
}

ComposedRequest RequestForm::request() const
{
    ComposedRequest request;
    request.name = m_name->text();
    request.target = m_target->target();
    request.method = m_target->method();
    request.headers = headersOf(m_headers->rows());
    request.body = m_bodies->body();
    request.variants = m_bodies->variants();
    bool ok = false;
    request.timeoutSeconds = m_timeout->text().trimmed().toInt(&ok);
    // What is no number is told as a time-out that can't be.
    if (!ok)
        request.timeoutSeconds = 0;
    request.retryProfile = m_retryProfile;
    request.signature = m_signature->settings();
    request.expectations = m_expectations->expectations();
    return request;
}

bool RequestForm::isRehearsing() const
{
    return m_tabs->currentWidget() == m_retriesPage;
}

void RequestForm::leaveRehearsal()
{
    if (isRehearsing())
        m_tabs->setCurrentIndex(BodyTab);
}

void RequestForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RequestForm::follow()
{
    m_target->fillWebhooks();
    fillSamples();
}

void RequestForm::fillSamples()
{
    const SmsWebhookRecord *record = targetWebhook(m_target->target(), m_services.webhooks);
    const QList<SampleEvent> fitting
        = record ? m_services.samples.samplesFor(record->webhook, record->id) : QList<SampleEvent>{};
    QList<SampleChoice> choices;
    for (const SampleRecord &sample : m_services.samples.records()) {
        if (!record || fitting.contains(sample.event))
            choices.append({sampleTitle(sample.event), sample.event.name, std::max<qint64>(sample.id, 0)});
    }
    m_bodies->editor()->setSamples(choices);
}

void RequestForm::showPrepared(const PreparedRequest &prepared)
{
    m_target->showUrl(prepared.request.url);
    m_headers->setFaults(prepared.faults);
    const std::optional<Profile> &person = m_people->person();
    const QString who = person ? tr("What is sent, as %1").arg(person->name) : tr("What is sent");
    m_bodies->editor()->showPreview(prepared.request.body, prepared.faults, who);
    showFault(prepared.faults);
}

/// The gravest one in words, with its place and how many there are besides.
void RequestForm::showFault(const QList<CompositionFault> &faults)
{
    const auto isError = [](const CompositionFault &fault) { return fault.severity == Severity::Error; };
    auto found = std::find_if(faults.cbegin(), faults.cend(), isError);
    if (found == faults.cend())
        found = faults.cbegin();
    QString text;
    if (found != faults.cend()) {
        text = found->sentence;
        const bool row = found->part == ComposedPart::RowKey || found->part == ComposedPart::RowValue;
        const bool header = found->part == ComposedPart::HeaderName || found->part == ComposedPart::HeaderValue;
        if (header)
            text = tr("Header %1: %2").arg(found->index + 1).arg(text);
        else if (row)
            text = tr("Member %1: %2").arg(found->index + 1).arg(text);
        else if (found->part == ComposedPart::Body && found->position.line > 0)
            text = tr("Line %1, column %2 of the body: %3")
                       .arg(found->position.line)
                       .arg(found->position.column)
                       .arg(text);
        if (faults.size() > 1)
            text = tr("%1 (and %n more)", nullptr, int(faults.size()) - 1).arg(text);
    }
    const bool grave = found != faults.cend() && isError(*found);
    m_problem->tell(grave ? Tone::Negative : Tone::Notice, text);
}

void RequestForm::reveal(const CompositionFault &fault)
{
    switch (fault.part) {
    case ComposedPart::Target:
    case ComposedPart::Url:
    case ComposedPart::Method:
        m_target->url()->setFocus();
        return;
    case ComposedPart::Timeout:
        m_timeout->setFocus();
        return;
    case ComposedPart::HeaderName:
    case ComposedPart::HeaderValue:
        m_tabs->setCurrentIndex(HeadersTab);
        m_headers->focusRow(fault.index, fault.part == ComposedPart::HeaderValue);
        return;
    default:
        m_tabs->setCurrentIndex(BodyTab);
        m_bodies->editor()->reveal(fault);
    }
}

void RequestForm::showResults(const QList<ExpectationResult> &results)
{
    m_expectations->setResults(results);
}

void RequestForm::showCounts()
{
    const auto counted = [](const QString &name, qsizetype count) {
        return count > 0 ? tr("%1 %2", "a tab, and how many rows it has").arg(name).arg(count) : name;
    };
    m_tabs->setTabText(BodyTab, counted(tr("Body"), m_bodies->variants().size()));
    m_tabs->setTabText(HeadersTab, counted(tr("Headers"), m_headers->rows().size()));
    m_tabs->setTabText(SignatureTab, tr("Signature"));
    m_tabs->setTabText(RetriesTab, tr("Retries"));
    m_tabs->setTabText(ExpectationsTab, counted(tr("Expectations"), m_expectations->expectations().size()));
}

void RequestForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestForm::retranslate()
{
    m_nameRow->setLabel(tr("Name"));
    m_timeoutRow->setLabel(tr("Time-out, s"));
    m_tabs->setAccessibleName(tr("Parts of the request"));
    fillSamples();
    showCounts();
}

} // namespace Hookbench
