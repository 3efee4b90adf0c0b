// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackform.h"

#include "models/words/feedbackwords.h"
#include "ui/feedback/feedbackheaders.h"
#include "ui/feedback/feedbackjwtform.h"
#include "ui/feedback/feedbackrow.h"
#include "ui/parts/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

FeedbackWebhookForm::FeedbackWebhookForm(SampleFiles &files, FileChooser &chooser, QWidget *parent)
    : QWidget{parent}
    , m_name{new QLineEdit}
    , m_channelBox{new QWidget}
    , m_email{new QCheckBox}
    , m_sms{new QCheckBox}
    , m_url{new QLineEdit}
    , m_authentication{new QComboBox}
    , m_nameRow{new FeedbackRow{m_name}}
    , m_channelsRow{new FeedbackRow{m_channelBox}}
    , m_urlRow{new FeedbackRow{m_url}}
    , m_authenticationRow{new FieldRow{m_authentication}}
    , m_jwt{new FeedbackJwtForm{files, chooser}}
    , m_headers{new FeedbackHeaders}
    , m_basicTitle{new SectionTitle}
    , m_authenticationTitle{new SectionTitle}
    , m_headersTitle{new SectionTitle}
{
    m_name->setObjectName(QStringLiteral("feedbackName"));
    m_url->setObjectName(QStringLiteral("feedbackUrl"));
    m_url->setPlaceholderText(QStringLiteral("https://hooks.example.com/feedback"));
    m_authentication->setObjectName(QStringLiteral("feedbackAuthentication"));
    for (qsizetype i = 0; i < qsizetype(feedbackAuthenticationNames.size()); ++i)
        m_authentication->addItem({});
    build();
    connectFields();
    showSections();
    retranslate();
}

void FeedbackWebhookForm::build()
{
    auto *channels = new QHBoxLayout{m_channelBox};
    channels->setContentsMargins(0, 0, 0, 0);
    channels->setSpacing(24);
    channels->addWidget(m_email);
    channels->addWidget(m_sms);
    channels->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto card = [column](SectionTitle *title, std::initializer_list<QWidget *> fields) {
        auto *made = new Card;
        made->column()->addWidget(title);
        for (QWidget *field : fields)
            made->column()->addWidget(field);
        column->addWidget(made);
    };
    card(m_basicTitle, {m_nameRow, m_channelsRow, m_urlRow});
    card(m_authenticationTitle, {m_authenticationRow, m_jwt});
    card(m_headersTitle, {m_headers});
    column->addStretch(1);
}

void FeedbackWebhookForm::connectFields()
{
    const auto changed = [this](const QString &field) {
        return [this, field] {
            if (!m_setting)
                Q_EMIT edited(field);
        };
    };
    connect(m_name, &QLineEdit::textChanged, this, changed(QStringLiteral("name")));
    connect(m_url, &QLineEdit::textChanged, this, changed(QStringLiteral("url")));
    connect(m_email, &QCheckBox::toggled, this, changed({}));
    connect(m_sms, &QCheckBox::toggled, this, changed({}));
    connect(m_authentication, &QComboBox::currentIndexChanged, this, [this, tell = changed({})] {
        showSections();
        tell();
    });
    connect(m_jwt, &FeedbackJwtForm::edited, this, &FeedbackWebhookForm::edited);
    connect(m_headers, &FeedbackHeaders::edited, this, changed(QStringLiteral("headers")));
}

void FeedbackWebhookForm::setWebhook(const FeedbackWebhook &webhook, const QStringList &kept)
{
    m_setting = true;
    // A text that stays leaves the cursor where it is.
    if (m_name->text() != webhook.name)
        m_name->setText(webhook.name);
    if (m_url->text() != webhook.url)
        m_url->setText(webhook.url);
    m_email->setChecked(webhook.channels.contains(FeedbackChannel::Email));
    m_sms->setChecked(webhook.channels.contains(FeedbackChannel::Sms));
    m_authentication->setCurrentIndex(int(webhook.authentication));
    m_jwt->setJwt(webhook.jwt, kept);
    m_headers->setHeaders(webhook.headers, kept);
    m_setting = false;
    showSections();
}

FeedbackWebhook FeedbackWebhookForm::webhook() const
{
    FeedbackWebhook webhook;
    webhook.name = m_name->text();
    if (m_email->isChecked())
        webhook.channels.append(FeedbackChannel::Email);
    if (m_sms->isChecked())
        webhook.channels.append(FeedbackChannel::Sms);
    webhook.url = m_url->text();
    webhook.authentication = FeedbackAuthentication(std::max(0, m_authentication->currentIndex()));
    webhook.jwt = m_jwt->jwt();
    webhook.headers = m_headers->headers();
    return webhook;
}

SecretChanges FeedbackWebhookForm::secrets() const
{
    SecretChanges changes = m_headers->secrets();
    if (m_authentication->currentIndex() == int(FeedbackAuthentication::Jwt))
        changes.insert(m_jwt->secrets());
    return changes;
}

void FeedbackWebhookForm::setComplaints(const FeedbackComplaints &complaints)
{
    m_complaints = complaints;
    const auto first = [&complaints](FeedbackField field, Severity severity) {
        const auto found
            = std::find_if(complaints.cbegin(), complaints.cend(), [&](const FeedbackComplaint &complaint) {
                  return complaint.field == field && complaint.severity == severity;
              });
        return found == complaints.cend() ? QString{} : found->sentence;
    };
    m_nameRow->setProblem(first(FeedbackField::Name, Severity::Error));
    m_channelsRow->setProblem(first(FeedbackField::Channels, Severity::Error));
    m_urlRow->setProblem(first(FeedbackField::Url, Severity::Error));
    m_urlRow->setNote(first(FeedbackField::Url, Severity::Warning),
                      tr("https; http is taken for an endpoint on this computer."));
    m_jwt->setComplaints(complaints);
    m_headers->setComplaints(complaints);
}

void FeedbackWebhookForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_url->setReadOnly(readOnly);
    m_email->setEnabled(!readOnly);
    m_sms->setEnabled(!readOnly);
    m_authentication->setEnabled(!readOnly);
    m_jwt->setReadOnly(readOnly);
    m_headers->setReadOnly(readOnly);
}

void FeedbackWebhookForm::focusFirstError()
{
    for (const FeedbackComplaint &complaint : std::as_const(m_complaints)) {
        if (complaint.severity != Severity::Error)
            continue;
        if (complaint.field == FeedbackField::Name)
            m_name->setFocus();
        else if (complaint.field == FeedbackField::Channels)
            m_email->setFocus();
        else if (complaint.field == FeedbackField::Url)
            m_url->setFocus();
        else if (complaint.row >= 0)
            m_headers->focusRow(complaint.row);
        else
            m_jwt->focusField(complaint.field);
        return;
    }
}

void FeedbackWebhookForm::focusName()
{
    m_name->setFocus();
}

FeedbackVerify *FeedbackWebhookForm::verify() const
{
    return m_jwt->verify();
}

void FeedbackWebhookForm::showSections()
{
    m_jwt->setVisible(m_authentication->currentIndex() == int(FeedbackAuthentication::Jwt));
}

void FeedbackWebhookForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackWebhookForm::retranslate()
{
    m_basicTitle->setText(tr("Basic Configuration"));
    m_authenticationTitle->setText(tr("Authentication"));
    m_authenticationTitle->setHelp(
        tr("Authentication"),
        tr("If the endpoint wants a token, choose JWT Authentication and fill in what belongs into it."));
    m_headersTitle->setText(tr("Header Parameters"), tr("Headers of your own that are sent with each request."));
    m_headersTitle->setHelp(
        tr("Header Parameters"),
        tr("Names are checked: none that the request sets itself, none twice. The value of a header "
           "that is a secret by its name, such as X-Api-Key, goes to the keychain."));
    m_nameRow->row()->setLabel(tr("Webhook Name"));
    m_nameRow->row()->setRequired(true);
    m_channelsRow->row()->setLabel(tr("Channels"));
    m_channelsRow->row()->setRequired(true);
    m_email->setText(Words::name(FeedbackChannel::Email));
    m_sms->setText(Words::name(FeedbackChannel::Sms));
    m_urlRow->row()->setLabel(tr("Webhook URL"));
    m_urlRow->row()->setRequired(true);
    m_urlRow->row()->setHelp(tr("Relay URL"),
                             tr("The HTTPS endpoint that is called with the events of this webhook: what became of "
                                "messages and, where that is switched on, inbound texts as they came."));
    m_authenticationRow->setLabel(tr("Authentication method"));
    for (const auto &[authentication, name] : feedbackAuthenticationNames)
        m_authentication->setItemText(int(authentication), Words::name(authentication));
    setComplaints(m_complaints);
}

} // namespace Hookbench
