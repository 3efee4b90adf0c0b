// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/feedbackchecks.h"
#include "models/values/feedbackwebhook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Hookbench {

class Card;
class FeedbackHeaders;
class FeedbackJwtForm;
class FeedbackRow;
class FeedbackVerify;
class FieldRow;
class FileChooser;
class SampleFiles;
class SectionTitle;

/// The form of a feedback webhook: value in, value out. What is typed as a secret is none of the value.
class FeedbackWebhookForm : public QWidget
{
    Q_OBJECT
public:
    FeedbackWebhookForm(SampleFiles &files, FileChooser &chooser, QWidget *parent = nullptr);

    /// @p kept are the slots of the secrets that the keychain has. Says nothing to those who listen.
    void setWebhook(const FeedbackWebhook &webhook, const QStringList &kept);
    FeedbackWebhook webhook() const;
    /// What was typed as a secret.
    SecretChanges secrets() const;
    void setComplaints(const FeedbackComplaints &complaints);
    void setReadOnly(bool readOnly);
    /// Puts the focus where the first error is.
    void focusFirstError();
    void focusName();
    FeedbackVerify *verify() const;

Q_SIGNALS:
    /// @p field is the same for consecutive changes of one text, and empty for what is a step of its own.
    void edited(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void showSections();
    void retranslate();

    QLineEdit *m_name;
    QWidget *m_channelBox;
    QCheckBox *m_email;
    QCheckBox *m_sms;
    QLineEdit *m_url;
    QComboBox *m_authentication;
    FeedbackRow *m_nameRow;
    FeedbackRow *m_channelsRow;
    FeedbackRow *m_urlRow;
    FieldRow *m_authenticationRow;
    FeedbackJwtForm *m_jwt;
    FeedbackHeaders *m_headers;
    SectionTitle *m_basicTitle;
    SectionTitle *m_authenticationTitle;
    SectionTitle *m_headersTitle;
    FeedbackComplaints m_complaints;
    bool m_setting = false;
};

} // namespace Hookbench
