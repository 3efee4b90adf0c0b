// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookformpage.h"

#include "models/checks/webhookchecks.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/pageheader.h"
#include "ui/webhooks/credentialdialog.h"
#include "ui/webhooks/webhookform.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

WebhookFormPage::WebhookFormPage(WebhookBook &book, CredentialBook &credentials, ReceiverDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_credentials{credentials}
    , m_desk{desk}
    , m_header{new PageHeader{PageHeader::Kind::Form}}
    , m_sendTest{pillButton(ButtonRole::Secondary)}
    , m_scroll{new QScrollArea}
    , m_form{new WebhookForm}
    , m_checkDelay{new QTimer{this}}
{
    m_checkDelay->setSingleShot(true);
    m_checkDelay->setInterval(150);
    m_header->addWidget(m_sendTest);
    m_header->primary()->setObjectName(u"primary"_s);
    auto *column = new FormColumn;
    column->column()->addWidget(m_form);
    m_scroll->setWidget(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
    connectParts();
    follow();
    m_form->setCredentials(m_credentials.credentials());
    retranslate();
}

void WebhookFormPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &WebhookFormPage::backRequested);
    connect(m_header, &PageHeader::cancelRequested, this, &WebhookFormPage::cancelRequested);
    connect(m_header->primary(), &QPushButton::clicked, this, [this] {
        if (m_editing)
            submit();
        else
            edit();
    });
    connect(m_sendTest, &QPushButton::clicked, this, [this] { Q_EMIT sendTestRequested(m_id); });
    connect(m_form, &WebhookForm::edited, m_checkDelay, qOverload<>(&QTimer::start));
    connect(m_form, &WebhookForm::touched, m_checkDelay, qOverload<>(&QTimer::start));
    connect(m_form, &WebhookForm::createCredentialRequested, this, &WebhookFormPage::askCredential);
    connect(m_form, &WebhookForm::revealRequested, this, [this](QWidget *field) {
        // What has just appeared gets its place when the layout has been round.
        QTimer::singleShot(0, field, [this, field] {
            // All of it, its top above all; a scroll area by itself would look for the cursor only.
            const QRect spot{field->mapTo(m_scroll->widget(), QPoint{}), field->size()};
            m_scroll->ensureVisible(spot.left(), spot.bottom(), 0, 40);
            m_scroll->ensureVisible(spot.left(), spot.top(), 0, 40);
        });
    });
    connect(m_checkDelay, &QTimer::timeout, this, &WebhookFormPage::check);
}

void WebhookFormPage::follow()
{
    connect(&m_credentials, &CredentialBook::changed, this, [this] {
        m_form->setCredentials(m_credentials.credentials());
        if (m_editing)
            m_checkDelay->start();
    });
    connect(&m_desk, &ReceiverDesk::stateChanged, this,
            [this] { m_form->setUrl(m_id.isNull() ? QString{} : m_desk.url(m_id)); });
    // What someone else submitted is shown at once, unless it would take away what is being typed.
    const auto reload = [this] {
        if (m_id.isNull() || isModified())
            return;
        const SmsWebhookRecord *record = m_book.find(m_id);
        if (!record) {
            Q_EMIT gone();
            return;
        }
        const bool editing = m_editing;
        show(record);
        setEditing(editing);
    };
    connect(&m_book, &WebhookBook::changed, this, [this, reload](int row) {
        if (m_book.webhooks().at(row).id == m_id)
            reload();
    });
    connect(&m_book, &WebhookBook::removed, this, reload);
    connect(&m_book, &WebhookBook::reloaded, this, reload);
}

void WebhookFormPage::create()
{
    m_id = {};
    show(nullptr);
    setEditing(true);
    m_form->focusFirstField();
}

bool WebhookFormPage::createFrom(const QUuid &id)
{
    const SmsWebhookRecord *record = m_book.find(id);
    if (!record)
        return false;
    SmsWebhook copy = record->webhook;
    copy.name = m_book.freeName(copy.name);
    create();
    m_form->startFrom(copy);
    return true;
}

bool WebhookFormPage::open(const QUuid &id)
{
    const SmsWebhookRecord *record = m_book.find(id);
    if (!record)
        return false;
    m_id = id;
    show(record);
    setEditing(false);
    m_header->primary()->setFocus();
    return true;
}

void WebhookFormPage::edit()
{
    if (m_editing)
        return;
    setEditing(true);
    check();
    m_form->focusFirstField();
}

void WebhookFormPage::show(const SmsWebhookRecord *record)
{
    m_checkDelay->stop();
    m_form->setWebhook(record ? record->webhook : SmsWebhook{});
    m_form->setUrl(record ? m_desk.url(record->id) : QString{});
    m_scroll->verticalScrollBar()->setValue(0);
}

void WebhookFormPage::setEditing(bool editing)
{
    m_editing = editing;
    m_form->setReadOnly(!editing);
    m_header->cancel()->setVisible(editing);
    m_sendTest->setVisible(!editing);
    retranslate();
}

bool WebhookFormPage::isModified() const
{
    return m_editing && m_form->isModified();
}

QString WebhookFormPage::what() const
{
    const QString name = m_form->webhook().name;
    return name.isEmpty() ? tr("the new webhook") : name;
}

void WebhookFormPage::check()
{
    if (m_editing)
        m_form->setComplaints(m_book.check(withoutHiddenFields(m_form->webhook()), m_id));
}

bool WebhookFormPage::submit()
{
    if (!m_editing)
        return true;
    m_form->takeTypedWords();
    const SmsWebhook webhook = withoutHiddenFields(m_form->webhook());
    const Diagnostics complaints = m_book.check(webhook, m_id);
    m_form->setComplaints(complaints);
    m_form->touchAll();
    for (const Diagnostic &complaint : complaints) {
        if (complaint.severity == Severity::Error) {
            m_form->focusField(complaint.pointer);
            return false;
        }
    }
    const Result<SmsWebhookRecord> stored = m_book.submit(m_id, webhook);
    if (!stored) {
        Q_EMIT noticed(noticeFor(stored.error()));
        return false;
    }
    open(stored->id);
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%1 is saved. Give its Webhook URL to the SMS provider.").arg(stored->webhook.name);
    notice.actionText = tr("Copy URL");
    notice.action = [url = m_desk.url(stored->id)] { QGuiApplication::clipboard()->setText(url); };
    Q_EMIT noticed(notice);
    return true;
}

void WebhookFormPage::discard()
{
    const SmsWebhookRecord *record = m_id.isNull() ? nullptr : m_book.find(m_id);
    show(record);
    setEditing(!record);
}

void WebhookFormPage::askCredential(Vendor vendor)
{
    auto *dialog = new CredentialDialog{m_credentials, vendor, this};
    connect(dialog, &CredentialDialog::created, m_form, &WebhookForm::chooseCredential);
    dialog->open();
}

void WebhookFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebhookFormPage::retranslate()
{
    const SmsWebhookRecord *record = m_id.isNull() ? nullptr : m_book.find(m_id);
    m_header->setTitle(record ? record->webhook.name : tr("Create SMS Webhook"));
    m_header->primary()->setText(m_editing ? tr("Submit") : tr("Edit"));
    m_header->primary()->setToolTip(m_editing ? QKeySequence{QKeySequence::Save}.toString(QKeySequence::NativeText)
                                              : QString{});
    m_sendTest->setText(tr("Send test event"));
}

} // namespace Hookbench
