// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookformpage.h"

#include "models/checks/webhookchecks.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/undobuttons.h"
#include "ui/parts/undokeys.h"
#include "ui/payload/payloadworkbench.h"
#include "ui/webhooks/webhookdraft.h"
#include "ui/webhooks/webhookform.h"

#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

WebhookFormPage::WebhookFormPage(const WebhookServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_book{services.book}
    , m_credentials{services.credentials}
    , m_desk{services.desk}
    , m_replies{services.replies}
    , m_stack{new QStackedWidget}
    , m_formPane{new QWidget}
    , m_header{new PageHeader{PageHeader::Kind::Form}}
    , m_undoKeys{new UndoKeys{m_formPane}}
    , m_sendTest{pillButton(ButtonRole::Secondary)}
    , m_scroll{new QScrollArea}
    , m_draftNote{new NoticeCard}
    , m_leftToDo{new NoticeCard}
    , m_counterpart{new NoticeCard}
    , m_form{new WebhookForm}
    , m_draft{new WebhookDraft{services.drafts, *m_form, this}}
    , m_checkDelay{new QTimer{this}}
{
    m_checkDelay->setSingleShot(true);
    m_checkDelay->setInterval(150);
    build();
    connectParts();
    connectUndo();
    follow();
    m_form->setCredentials(m_credentials.credentials());
    offerReplies();
    retranslate();
}

void WebhookFormPage::build()
{
    m_undoButtons = new UndoButtons{*m_undoKeys};
    m_header->addWidget(m_undoButtons);
    m_header->addWidget(m_sendTest);
    m_header->primary()->setObjectName(u"primary"_s);
    m_draftNote->setObjectName(u"draftNote"_s);
    m_leftToDo->setObjectName(u"leftToDo"_s);
    m_counterpart->setObjectName(u"counterpart"_s);
    auto *column = new FormColumn;
    for (QWidget *part : {static_cast<QWidget *>(m_draftNote), static_cast<QWidget *>(m_leftToDo),
                          static_cast<QWidget *>(m_counterpart), static_cast<QWidget *>(m_form)})
        column->column()->addWidget(part);
    m_scroll->setWidget(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout{m_formPane};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(m_formPane);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
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
    connect(m_form, &WebhookForm::revealRequested, this, &WebhookFormPage::reveal);
    connect(m_checkDelay, &QTimer::timeout, this, &WebhookFormPage::check);
    connect(m_draft, &WebhookDraft::failed, this, [this](const Error &error) { Q_EMIT noticed(noticeFor(error)); });
    connectNotes();
    connectPayload();
}

void WebhookFormPage::connectUndo()
{
    connect(m_form, &WebhookForm::historyChanged, this,
            [this] { m_undoKeys->setPossible(m_form->canUndo(), m_form->canRedo()); });
    connect(m_undoKeys, &UndoKeys::undoRequested, m_form, &WebhookForm::undo);
    connect(m_undoKeys, &UndoKeys::redoRequested, m_form, &WebhookForm::redo);
}

void WebhookFormPage::reveal(QWidget *field)
{
    // What has just appeared gets its place when the layout has been round.
    QTimer::singleShot(0, field, [this, field] {
        // All of it, its top above all; a scroll area by itself would look for the cursor only.
        const QRect spot{field->mapTo(m_scroll->widget(), QPoint{}), field->size()};
        m_scroll->ensureVisible(spot.left(), spot.bottom(), 0, 40);
        m_scroll->ensureVisible(spot.left(), spot.top(), 0, 40);
    });
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
    connect(&m_book, &WebhookBook::changed, this, [this](int row) {
        if (m_book.webhooks().at(row).id == m_id)
            reload();
    });
    connect(&m_book, &WebhookBook::removed, this, &WebhookFormPage::reload);
    connect(&m_book, &WebhookBook::reloaded, this, &WebhookFormPage::reload);
    connect(&m_book, &WebhookBook::inserted, this, &WebhookFormPage::showNotes);
    connect(&m_replies, &ReplyBook::changed, this, &WebhookFormPage::offerReplies);
}

void WebhookFormPage::reload()
{
    // All of them are told of together, and then this is called again.
    if (m_book.awaited() > 0)
        return;
    // What someone else submitted is shown at once, unless it would take away what is being typed.
    if (m_id.isNull() || isModified()) {
        showNotes();
        return;
    }
    const SmsWebhookRecord *stored = record();
    if (!stored) {
        m_draft->end();
        Q_EMIT gone();
        return;
    }
    const bool editing = m_editing;
    const bool payload = showsPayload();
    showStored(stored);
    if (editing)
        m_draft->begin(m_id, stored->revision, false);
    setEditing(editing);
    if (payload)
        openPayload();
}

const SmsWebhookRecord *WebhookFormPage::record() const
{
    return m_id.isNull() ? nullptr : m_book.find(m_id);
}

void WebhookFormPage::setPacks(const QList<KeywordPack> &packs)
{
    m_form->setPacks(packs);
}

void WebhookFormPage::offerReplies()
{
    const QString language = QLocale{}.name().section(u'_', 0, 0);
    ReplyTexts texts;
    for (const auto &[use, name] : replyUseNames)
        texts.insert(use, m_replies.texts(use, language));
    m_form->setReplies(texts);
}

void WebhookFormPage::setEditing(bool editing)
{
    m_editing = editing;
    m_form->setReadOnly(!editing);
    m_header->cancel()->setVisible(editing);
    m_sendTest->setVisible(!editing);
    m_undoButtons->setVisible(editing);
    retranslate();
}

bool WebhookFormPage::isModified() const
{
    return m_editing && (m_form->isModified() || (showsPayload() && m_workbench->isModified()));
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
    if (showsPayload() && m_workbench->isModified() && !m_workbench->save())
        return false;
    closePayload();
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
    m_draft->drop();
    open(stored->id);
    tellSubmitted(*stored);
    return true;
}

void WebhookFormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        offerReplies();
        retranslate();
    }
    // Who goes to another window may not come back.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_draft->settle();
    QWidget::changeEvent(event);
}

void WebhookFormPage::retranslate()
{
    const SmsWebhookRecord *stored = record();
    m_header->setTitle(stored ? stored->webhook.name : tr("Create SMS Webhook"));
    m_header->primary()->setText(m_editing ? tr("Submit") : tr("Edit"));
    m_header->primary()->setToolTip(m_editing ? QKeySequence{QKeySequence::Save}.toString(QKeySequence::NativeText)
                                              : QString{});
    m_sendTest->setText(tr("Send test event"));
    showNotes();
}

} // namespace Hookbench
