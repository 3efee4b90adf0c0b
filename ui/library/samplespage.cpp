// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/samplespage.h"

#include "models/delivery/samplebody.h"
#include "models/documents/sampledocument.h"
#include "models/json/edits.h"
#include "models/words/words.h"
#include "ui/library/samplevalues.h"
#include "ui/parts/buttons.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/comboname.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/jsonstyler.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/passfocus.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const SampleRecord &record)
{
    const QString title = record.event.title.in(QLocale{}.name());
    return title.isEmpty() ? record.event.name : title;
}

WebhookType typeOf(Vendor vendor, EventKind kind)
{
    if (vendor != Vendor::Custom && vendor != Vendor::Infobip)
        return WebhookType::Both;
    return kind == EventKind::Feedback ? WebhookType::Feedback : WebhookType::Inbound;
}

/// The literal that stands for a field of one event now; empty when the sample keeps none of its own.
QByteArray literalOf(const SampleEvent &sample, int event, Field field)
{
    const QList<SampleField> &fields = event == 0 ? sample.fields : sample.further.value(event - 1);
    for (const SampleField &one : fields) {
        if (one.field == field)
            return one.json;
    }
    return {};
}

} // namespace

SamplesPage::SamplesPage(SampleBook &book, WebhookBook &webhooks, SampleFiles &files, FileChooser &chooser,
                         Asker &asker, QWidget *parent)
    : LibraryPage{asker, parent}
    , m_book{book}
    , m_webhooks{webhooks}
    , m_files{files}
    , m_chooser{chooser}
    , m_filter{new QComboBox}
    , m_import{pillButton(ButtonRole::Secondary)}
    , m_name{new QLineEdit}
    , m_nameRow{new FieldRow{m_name}}
    , m_vendor{new QComboBox}
    , m_vendorRow{new FieldRow{m_vendor}}
    , m_kind{new QComboBox}
    , m_kindRow{new FieldRow{m_kind}}
    , m_webhook{new QComboBox}
    , m_webhookRow{new FieldRow{m_webhook}}
    , m_tabs{new QTabWidget}
    , m_values{new SampleValues}
    , m_body{new CodeEditor}
    , m_delay{new QTimer{this}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    build();
    connectParts();
    retranslate();
    refresh();
}

void SamplesPage::build()
{
    header()->primary()->setObjectName(u"addSample"_s);
    m_import->setObjectName(u"importSamples"_s);
    m_name->setObjectName(u"sampleName"_s);
    m_vendor->setObjectName(u"sampleVendor"_s);
    m_kind->setObjectName(u"sampleKind"_s);
    m_webhook->setObjectName(u"sampleWebhook"_s);
    m_filter->setObjectName(u"sampleFilter"_s);
    m_body->setObjectName(u"sampleBody"_s);
    m_body->setStyler(std::make_shared<JsonStyler>());
    header()->addWidget(m_import);
    addFilter(m_filter);
    m_nameRow->setRequired(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameRow, 0, 0);
    grid->addWidget(m_webhookRow, 0, 1);
    grid->addWidget(m_vendorRow, 1, 0);
    grid->addWidget(m_kindRow, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_tabs->setDocumentMode(true);
    focusBarOnly(m_tabs);
    m_tabs->addTab(m_values, {});
    m_tabs->addTab(m_body, {});
    formColumn()->addLayout(grid);
    formColumn()->addWidget(m_tabs, 1);
}

void SamplesPage::connectParts()
{
    connect(m_import, &QPushButton::clicked, this, &SamplesPage::import);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_now.event.name = text;
        formEdited();
    });
    connect(m_vendor, &QComboBox::currentIndexChanged, this, [this] {
        m_now.event.vendor = static_cast<Vendor>(m_vendor->currentData().toInt());
        m_now.webhookId = {};
        fillWebhooks();
        showReading();
        formEdited();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_now.event.kind = static_cast<EventKind>(m_kind->currentData().toInt());
        m_now.webhookId = {};
        fillWebhooks();
        showReading();
        formEdited();
    });
    connect(m_webhook, &QComboBox::currentIndexChanged, this, [this] {
        m_now.webhookId = m_webhook->currentData().toUuid();
        showReading();
        formEdited();
    });
    connect(m_values, &SampleValues::valueTyped, this, &SamplesPage::takeValue);
    connect(m_delay, &QTimer::timeout, this, &SamplesPage::showReading);
    connect(m_body, &CodeEditor::edited, this, &SamplesPage::takeBody);
    connect(&m_book, &SampleBook::changed, this, [this] { refresh(); });
    connect(&m_book, &SampleBook::failed, this, [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    // A webhook that is submitted may read the sample in another way now.
    const auto again = [this] {
        fillWebhooks();
        showReading();
    };
    connect(&m_webhooks, &WebhookBook::reloaded, this, again);
    connect(&m_webhooks, &WebhookBook::inserted, this, again);
    connect(&m_webhooks, &WebhookBook::changed, this, again);
    connect(&m_webhooks, &WebhookBook::removed, this, again);
}

QList<LibraryItem> SamplesPage::items(const QString &search) const
{
    const QVariant vendor = m_filter->currentData();
    QList<LibraryItem> found;
    const QList<SampleRecord> records = m_book.search(search);
    for (const SampleRecord &record : records) {
        if (vendor.isValid() && record.event.vendor != static_cast<Vendor>(vendor.toInt()))
            continue;
        const QString note = tr("%1 · %2", "vendor · kind of event")
                                 .arg(Words::name(record.event.vendor), Words::name(record.event.kind));
        found.append({record.id, titleOf(record),
                      record.isBuiltIn() ? tr("%1 · built in", "vendor and kind of a sample").arg(note) : note});
    }
    return found;
}

void SamplesPage::load(qint64 id)
{
    const SampleRecord *record = m_book.find(id);
    m_opened = record ? *record : SampleRecord{};
    showRecord(m_opened);
    // What is new has a body to be pasted first.
    m_tabs->setCurrentIndex(record ? 0 : 1);
}

void SamplesPage::showRecord(const SampleRecord &record)
{
    m_now = record;
    const QSignalBlocker blockers[]{QSignalBlocker{m_name}, QSignalBlocker{m_vendor}, QSignalBlocker{m_kind},
                                    QSignalBlocker{m_body}};
    m_name->setText(record.isBuiltIn() ? titleOf(record) : record.event.name);
    m_vendor->setCurrentIndex(m_vendor->findData(int(record.event.vendor)));
    m_kind->setCurrentIndex(m_kind->findData(int(record.event.kind)));
    fillWebhooks();
    m_body->setText(body());
    const bool builtIn = record.isBuiltIn();
    m_name->setReadOnly(builtIn);
    for (QComboBox *choice : {m_vendor, m_kind})
        choice->setEnabled(!builtIn);
    m_webhook->setEnabled(true);
    m_values->setReadOnly(builtIn);
    m_body->setReadOnly(builtIn);
    showReading();
}

QByteArray SamplesPage::body() const
{
    if (!m_now.event.envelope.isEmpty())
        return m_now.event.envelope;
    const std::optional<SmsWebhook> webhook = mapping();
    // Custom has no body of its own: the webhook's template is the body.
    return webhook && m_now.id != 0 ? webhook->payload.toUtf8() : QByteArray{};
}

std::optional<SmsWebhook> SamplesPage::mapping() const
{
    // Very many webhooks are read beside the window; whoever asks before they are there would hold it.
    if (m_webhooks.awaited() > 0)
        return std::nullopt;
    if (const SmsWebhookRecord *chosen = m_webhooks.find(m_now.webhookId))
        return chosen->webhook;
    const WebhookType type = typeOf(m_now.event.vendor, m_now.event.kind);
    if (m_now.event.vendor != Vendor::Custom) {
        SmsWebhook webhook;
        webhook.vendor = m_now.event.vendor;
        webhook.type = type;
        return webhook;
    }
    for (const SmsWebhookRecord &record : m_webhooks.webhooks()) {
        if (record.webhook.vendor == Vendor::Custom && record.webhook.type == type)
            return record.webhook;
    }
    return std::nullopt;
}

SampleRecord SamplesPage::edited() const
{
    SampleRecord record = m_now;
    record.event.name = m_name->text();
    return record;
}

bool SamplesPage::differs() const
{
    return !m_opened.isBuiltIn() && m_now != m_opened;
}

QString SamplesPage::what() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The new sample event") : m_name->text().trimmed();
}

void SamplesPage::takeBody()
{
    m_now.event.envelope = m_body->text();
    m_delay->start();
    formEdited();
}

void SamplesPage::takeValue(int event, Field field, const QString &text)
{
    const std::optional<SmsWebhook> webhook = mapping();
    if (!webhook)
        return;
    const QByteArray before = literalOf(m_now.event, event, field);
    const bool isText = before.isEmpty() || before.startsWith('"');
    const QByteArray literal = Json::literalOf(text, isText ? Json::Kind::String : Json::Kind::Number);
    const Result<SampleEvent> changed = withField(*webhook, m_now.event, event, field, literal);
    if (!changed) {
        Q_EMIT noticed(noticeFor(changed.error()));
        // Back to what it was, once the tree has finished with the edit.
        QTimer::singleShot(0, this, &SamplesPage::showReading);
        return;
    }
    m_now.event = *changed;
    const QSignalBlocker blocker{m_body};
    m_body->replaceText(body());
    QTimer::singleShot(0, this, &SamplesPage::showReading);
    formEdited();
}

void SamplesPage::showReading()
{
    m_delay->stop();
    const std::optional<SmsWebhook> webhook = mapping();
    if (!webhook) {
        m_values->setUnread(tr("There is no custom webhook of this type to read it with."));
        return;
    }
    if (m_now.event.envelope.isEmpty() && m_now.id == 0) {
        m_values->setUnread(tr("Paste a body under JSON; its fields appear here."));
        m_body->setProblems({});
        return;
    }
    m_values->setReading(readSample(*webhook, m_now.event, QDateTime::currentMSecsSinceEpoch()),
                         webhook->fieldsNotSent);
    m_body->setProblems(Json::Document::parse(m_body->text()).diagnostics());
}

std::optional<qint64> SamplesPage::store()
{
    SampleRecord record = edited();
    if (record.id == 0) {
        // Once, when it is taken in: what a webhook reads from it becomes fields to edit.
        if (const std::optional<SmsWebhook> webhook = mapping()) {
            const Result<SampleEvent> made = sampleFromBody(*webhook, record.event.envelope, record.event.name);
            if (!made) {
                Q_EMIT noticed(noticeFor(made.error()));
                return std::nullopt;
            }
            record.event = *made;
        }
    }
    const Result<SampleRecord> stored = m_book.save(record);
    if (!stored) {
        Q_EMIT noticed(noticeFor(stored.error()));
        return std::nullopt;
    }
    return stored->id;
}

std::optional<qint64> SamplesPage::duplicate(qint64 id)
{
    const Result<SampleRecord> copy = m_book.duplicate(id);
    if (copy)
        return copy->id;
    Q_EMIT noticed(noticeFor(copy.error()));
    return std::nullopt;
}

std::function<Result<>()> SamplesPage::remove(qint64 id)
{
    const SampleRecord *record = m_book.find(id);
    if (!record)
        return {};
    const SampleRecord gone = *record;
    if (const Result<> removed = m_book.remove(id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return {};
    }
    return [&book = m_book, gone] { return book.restore(gone); };
}

void SamplesPage::focusForm()
{
    m_name->setFocus();
    m_name->selectAll();
}

void SamplesPage::createFrom(const QByteArray &body, const QUuid &webhookId)
{
    tryLeave([this, body, webhookId] {
        open(0);
        if (const SmsWebhookRecord *webhook = m_webhooks.find(webhookId)) {
            m_now.event.vendor = webhook->webhook.vendor;
            m_now.event.kind
                = webhook->webhook.type == WebhookType::Feedback ? EventKind::Feedback : EventKind::Inbound;
            m_now.webhookId = webhookId;
        }
        m_now.event.envelope = body;
        showRecord(SampleRecord{m_now});
        m_tabs->setCurrentIndex(0);
        formEdited();
        focusForm();
    });
}

void SamplesPage::import()
{
    m_chooser.chooseFiles(this, tr("Import sample events"), u'*' + QString{sampleDocumentSuffix},
                          [this](const QStringList &paths) { take(paths); });
}

void SamplesPage::take(const QStringList &paths)
{
    QList<SampleEvent> events;
    for (const QString &path : paths) {
        const Result<QByteArray> text = m_files.read(path);
        if (!text) {
            Q_EMIT noticed(noticeFor(text.error()));
            return;
        }
        const SampleDocument document = readSampleDocument(*text);
        if (!document.isValid()) {
            const QString file = path.section(u'/', -1);
            QStringList lines;
            for (const Diagnostic &diagnostic : document.diagnostics)
                lines += Words::compilerLine(file, diagnostic);
            Notice notice;
            notice.tone = Tone::Negative;
            notice.text = tr("Nothing is imported: %1 is no sample event document.").arg(file);
            notice.detail = lines.join(u'\n');
            Q_EMIT noticed(notice);
            return;
        }
        events.append(*document.sample);
    }
    const Result<QList<SampleRecord>> added = m_book.import(events);
    if (!added) {
        Q_EMIT noticed(noticeFor(added.error()));
        return;
    }
    tell(Tone::Positive, tr("%n sample event(s) imported.", nullptr, int(added->size())));
    if (!added->isEmpty())
        tryLeave([this, id = added->constFirst().id] { open(id); });
}

void SamplesPage::fillVendors()
{
    const QSignalBlocker blockVendor{m_vendor};
    const QSignalBlocker blockKind{m_kind};
    m_vendor->clear();
    for (const auto &[vendor, name] : vendorNames) {
        // Twilio has no webhooks, and so no events.
        if (vendor != Vendor::Twilio)
            m_vendor->addItem(Words::name(vendor), int(vendor));
    }
    m_vendor->setCurrentIndex(m_vendor->findData(int(m_now.event.vendor)));
    m_kind->clear();
    for (const EventKind kind : {EventKind::Inbound, EventKind::Feedback})
        m_kind->addItem(Words::name(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_now.event.kind)));
}

void SamplesPage::fillWebhooks()
{
    const QSignalBlocker blocker{m_webhook};
    m_webhook->clear();
    m_webhook->addItem(tr("Every webhook of this vendor"), QUuid{});
    const WebhookType type = typeOf(m_now.event.vendor, m_now.event.kind);
    const QList<SmsWebhookRecord> none;
    for (const SmsWebhookRecord &record : m_webhooks.awaited() > 0 ? none : m_webhooks.webhooks()) {
        if (record.webhook.vendor == m_now.event.vendor && record.webhook.type == type)
            m_webhook->addItem(record.webhook.name, record.id);
    }
    m_webhook->setCurrentIndex(std::max(0, m_webhook->findData(m_now.webhookId)));
}

void SamplesPage::fillFilter()
{
    const QSignalBlocker blocker{m_filter};
    const int chosen = std::max(0, m_filter->currentIndex());
    m_filter->clear();
    m_filter->addItem(tr("All vendors"));
    for (const auto &[vendor, name] : vendorNames) {
        if (vendor != Vendor::Twilio)
            m_filter->addItem(Words::name(vendor), int(vendor));
    }
    m_filter->setCurrentIndex(chosen);
    nameCombo(m_filter, tr("Show samples of"));
}

void SamplesPage::retranslate()
{
    header()->setTitle(tr("Sample events"));
    header()->primary()->setText(tr("Add sample event"));
    m_import->setText(tr("Import…"));
    m_nameRow->setLabel(tr("Name"));
    m_vendorRow->setLabel(tr("Vendor"));
    m_kindRow->setLabel(tr("Kind of event"));
    m_webhookRow->setLabel(tr("For"));
    m_tabs->setTabText(0, tr("Fields"));
    m_tabs->setTabText(1, u"JSON"_s);
    m_body->setName(tr("Body of the sample event"));
    m_body->setHint(tr("Paste the JSON that the provider posts."));
    setEmptyText(tr("No sample events"),
                 tr("A sample event is a body that a provider would post, to try things with."));
    fillVendors();
    fillWebhooks();
    fillFilter();
    LibraryPage::retranslate();
    showRecord(SampleRecord{m_now});
}

} // namespace Hookbench
