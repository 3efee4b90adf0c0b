// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/feedbackchecks.h"
#include "models/values/feedbackwebhook.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Hookbench {

class FeedbackKeyField;
class FeedbackRow;
class FeedbackVerify;
class FieldRow;
class FileChooser;
class SampleFiles;

/// What a token is made of: key, claims, and a look at the result.
class FeedbackJwtForm : public QWidget
{
    Q_OBJECT
public:
    FeedbackJwtForm(SampleFiles &files, FileChooser &chooser, QWidget *parent = nullptr);

    /// @p kept are the slots that the keychain has.
    void setJwt(const FeedbackJwt &jwt, const QStringList &kept);
    FeedbackJwt jwt() const;
    /// The key that was typed, under its slot.
    SecretChanges secrets() const;
    void setComplaints(const FeedbackComplaints &complaints);
    void setReadOnly(bool readOnly);
    void focusField(FeedbackField field);
    FeedbackVerify *verify() const { return m_verify; }

Q_SIGNALS:
    /// @p field is another one for every field, so that what is typed into one is one step.
    void edited(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    FeedbackRow *rowOf(FeedbackField field) const;
    void build();
    void showPreview();
    void retranslate();

    QComboBox *m_algorithm;
    FeedbackKeyField *m_key;
    QLineEdit *m_issuer;
    QLineEdit *m_subject;
    QLineEdit *m_audience;
    QSpinBox *m_lifetime;
    QPlainTextEdit *m_claims;
    QPlainTextEdit *m_preview;
    FieldRow *m_algorithmRow;
    FeedbackRow *m_keyRow;
    FeedbackRow *m_issuerRow;
    FeedbackRow *m_subjectRow;
    FeedbackRow *m_audienceRow;
    FeedbackRow *m_lifetimeRow;
    FeedbackRow *m_claimsRow;
    FieldRow *m_previewRow;
    FeedbackVerify *m_verify;
    QStringList m_kept;
    FeedbackComplaints m_complaints;
    bool m_setting = false;
};

} // namespace Hookbench
