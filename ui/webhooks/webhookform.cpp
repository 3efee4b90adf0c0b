// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookform.h"

#include "ui/keywords/costmeter.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/passfocus.h"
#include "ui/payload/payloadfield.h"
#include "ui/webhooks/credentialpicker.h"
#include "ui/webhooks/formchange.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array vendorOrder{Vendor::Sinch, Vendor::SinchConversational, Vendor::Infobip, Vendor::Twilio,
                                 Vendor::Custom};

} // namespace

WebhookForm::WebhookForm(QWidget *parent)
    : QWidget{parent}
    , m_history{memoryOf}
    , m_pause{new QTimer{this}}
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(1000);
    buildFields();
    buildRows();
    layOut();
    connectFields();
    retranslate();
    setWebhook({});
    setUrl({});
}

WebhookForm::~WebhookForm()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void WebhookForm::buildFields()
{
    m_title = new SectionTitle;
    m_status = new StatusWord;
    m_status->hide();
    m_required = new QLabel;
    m_required->setForegroundRole(QPalette::PlaceholderText);
    m_summary = new ErrorSummary;
    m_name = new QLineEdit;
    m_name->setMaxLength(200);
    m_vendor = new QComboBox;
    m_vendor->setFocusPolicy(Qt::StrongFocus);
    m_vendor->installEventFilter(this);
    for (const Vendor vendor : vendorOrder)
        m_vendor->addItem(QString{}, int(vendor));
    m_explanation = new QLabel;
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_type = buildType();
    m_credential = new CredentialPicker;
    m_sender = new QLineEdit;
    m_keywords = new KeywordPanels;
    m_defaultReply = new ReplyCombo;
    m_payload = new PayloadField;
    m_url = new QLineEdit;
    m_url->setReadOnly(true);
    m_url->setObjectName(u"webhookUrl"_s);
    m_name->installEventFilter(this);
    m_sender->installEventFilter(this);
    m_credential->installEventFilter(this);
}

QWidget *WebhookForm::buildType()
{
    auto *type = new QWidget;
    m_types = new QButtonGroup{this};
    m_inbound = new QRadioButton;
    m_feedback = new QRadioButton;
    m_types->addButton(m_inbound, int(WebhookType::Inbound));
    m_types->addButton(m_feedback, int(WebhookType::Feedback));
    auto *layout = new QHBoxLayout{type};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(m_inbound);
    layout->addWidget(m_feedback);
    layout->addStretch(1);
    passFocus(type, m_inbound);
    return type;
}

void WebhookForm::buildRows()
{
    m_nameRow = new FieldRow{m_name};
    m_vendorRow = new FieldRow{m_vendor};
    m_typeRow = new FieldRow{m_type};
    m_credentialRow = new FieldRow{m_credential};
    m_senderRow = new FieldRow{m_sender};
    m_defaultReplyRow = new FieldRow{m_defaultReply};
    m_defaultReplyCost = new CostMeter{m_defaultReply};
    m_copyUrl = new CopyButton{[this] { return m_url->text(); }};
    m_urlRow = new FieldRow{m_url, m_copyUrl};
    m_rows = {{u"name"_s, m_nameRow},
              {u"vendor"_s, m_vendorRow},
              {u"type"_s, m_typeRow},
              {u"apiCredential"_s, m_credentialRow},
              {u"senderPhoneNumber"_s, m_senderRow},
              {u"defaultReplyMessage"_s, m_defaultReplyRow}};
    for (FieldRow *row : {m_nameRow, m_vendorRow, m_typeRow, m_credentialRow})
        row->setRequired(true);
}

void WebhookForm::layOut()
{
    auto *state = new QHBoxLayout;
    state->addWidget(m_status);
    state->addStretch(1);
    state->addWidget(m_required);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addLayout(state);
    layout->addWidget(m_summary);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_nameRow), static_cast<QWidget *>(m_vendorRow), static_cast<QWidget *>(m_explanation),
          static_cast<QWidget *>(m_typeRow), static_cast<QWidget *>(m_credentialRow),
          static_cast<QWidget *>(m_senderRow), static_cast<QWidget *>(m_keywords),
          static_cast<QWidget *>(m_defaultReplyRow), static_cast<QWidget *>(m_defaultReplyCost),
          static_cast<QWidget *>(m_payload), static_cast<QWidget *>(m_urlRow)})
        layout->addWidget(widget);
    layout->addStretch(1);
}

void WebhookForm::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, &WebhookForm::edited);
    connect(m_sender, &QLineEdit::textEdited, this, &WebhookForm::edited);
    connect(m_vendor, &QComboBox::activated, this, &WebhookForm::chooseVendor);
    connect(m_types, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showFields();
        Q_EMIT edited();
    });
    connect(m_credential, &CredentialPicker::chosenByPerson, this, [this] {
        fillSender();
        touch(u"apiCredential"_s);
        Q_EMIT edited();
    });
    connect(m_credential, &CredentialPicker::createRequested, this,
            [this] { Q_EMIT createCredentialRequested(vendor()); });
    connect(m_keywords, &KeywordPanels::edited, this, &WebhookForm::edited);
    connect(m_keywords, &KeywordPanels::touched, this, &WebhookForm::touched);
    connect(m_keywords, &KeywordPanels::revealRequested, this, &WebhookForm::revealRequested);
    connect(m_defaultReply, &ReplyCombo::edited, this, &WebhookForm::edited);
    connect(m_defaultReply, &ReplyCombo::left, this, [this] { touch(u"defaultReplyMessage"_s); });
    connect(m_payload, &PayloadField::editorRequested, this, &WebhookForm::payloadEditorRequested);
    connect(m_summary, &ErrorSummary::fieldRequested, this, &WebhookForm::focusField);
    connect(this, &WebhookForm::edited, this, &WebhookForm::remember);
    connect(m_pause, &QTimer::timeout, this, [this] { m_history.closeStep(); });
}

Vendor WebhookForm::vendor() const
{
    return static_cast<Vendor>(m_vendor->currentData().toInt());
}

WebhookType WebhookForm::type() const
{
    return m_feedback->isChecked() ? WebhookType::Feedback : WebhookType::Inbound;
}

bool WebhookForm::isModified() const
{
    return webhook() != m_baseline;
}

void WebhookForm::takeTypedWords()
{
    m_keywords->takeTypedWords();
}

void WebhookForm::setCredentials(const QList<ApiCredential> &credentials)
{
    m_credential->setCredentials(credentials);
}

void WebhookForm::chooseCredential(const ApiCredential &credential)
{
    if (webhookVendor(credential.vendor) != vendor())
        return;
    m_credential->setChosen(credential.name);
    fillSender();
    touch(u"apiCredential"_s);
    Q_EMIT edited();
}

void WebhookForm::fillSender()
{
    if (m_sender->text().trimmed().isEmpty() && !m_credential->inboundNumber().isEmpty())
        m_sender->setText(m_credential->inboundNumber());
}

void WebhookForm::setUrl(const QString &url)
{
    m_url->setText(url);
    m_url->setCursorPosition(0);
    m_url->setToolTip(url);
    m_urlRow->setVisible(!url.isEmpty());
}

void WebhookForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_sender->setReadOnly(readOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_vendor), static_cast<QWidget *>(m_inbound),
                            static_cast<QWidget *>(m_feedback), static_cast<QWidget *>(m_credential)})
        widget->setEnabled(!readOnly);
    m_keywords->setReadOnly(readOnly);
    m_defaultReply->setReadOnly(readOnly);
    m_required->setVisible(!readOnly);
    m_status->setVisible(readOnly && !m_status->word().isEmpty());
    showComplaints();
    Q_EMIT historyChanged();
}

void WebhookForm::setReplies(const ReplyTexts &replies)
{
    m_keywords->setReplies(replies);
    m_defaultReply->setPresets(replies.value(ReplyUse::Default));
}

void WebhookForm::setPacks(const QList<KeywordPack> &packs)
{
    m_keywords->setPacks(packs);
}

void WebhookForm::setStatus(Tone tone, const QString &word)
{
    m_status->setStatus(tone, word);
    m_status->setVisible(m_readOnly && !word.isEmpty());
}

void WebhookForm::chooseVendor()
{
    m_credential->setVendor(vendor());
    m_touchedFields.remove(u"apiCredential"_s);
    showFields();
    touch(u"vendor"_s);
    Q_EMIT edited();
}

void WebhookForm::showFields()
{
    const Vendor chosen = vendor();
    const bool webhooks = vendorHasWebhooks(chosen);
    const bool hasType = vendorHasType(chosen);
    const bool inbound = webhooks && (!hasType || type() == WebhookType::Inbound);
    passFocus(m_type, m_feedback->isChecked() ? m_feedback : m_inbound);
    m_explanation->setVisible(!webhooks);
    m_typeRow->setVisible(hasType);
    m_credentialRow->setVisible(inbound);
    m_senderRow->setVisible(inbound);
    m_keywords->setVisible(inbound);
    m_defaultReplyRow->setVisible(inbound);
    m_defaultReplyCost->setShown(inbound);
    m_payload->setVisible(vendorHasPayload(chosen));
    retitle();
    m_payload->setKind(type() == WebhookType::Feedback ? EventKind::Feedback : EventKind::Inbound);
}

bool WebhookForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_vendor && event->type() == QEvent::Wheel && !m_vendor->hasFocus()) {
        // The wheel scrolls the page.
        event->ignore();
        return true;
    }
    // Nobody has left a field for as long as a dialog, a list or another program is in front.
    static constexpr std::array away{Qt::ActiveWindowFocusReason, Qt::PopupFocusReason, Qt::MenuBarFocusReason};
    const auto isAway = [event] {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const QWidget *front
            = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
        return front || std::find(away.cbegin(), away.cend(), reason) != away.cend();
    };
    if (event->type() == QEvent::FocusOut && !isAway()) {
        if (watched == m_name)
            touch(u"name"_s);
        else if (watched == m_sender)
            touch(u"senderPhoneNumber"_s);
        else if (watched == m_credential)
            touch(u"apiCredential"_s);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hookbench
