// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/legacykeywords.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace Hookbench {

class FieldRow;
class LegacyFieldsForm;
class MovePreview;

/// Move from API credentials to webhooks: takes the keyword fields that credentials used to have, from a credential,
/// typed or pasted, and shows the webhook they become. Stores nothing: what it asks for is a form to go on in.
class MoveDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p credentials are those of the sandbox, @p chosen the id of the one to begin with; with 0 it is the first that
    /// holds keywords.
    MoveDialog(const QList<ApiCredential> &credentials, qint64 chosen, QWidget *parent);

Q_SIGNALS:
    /// A form with this webhook is wanted, not submitted yet.
    void openRequested(const Hookbench::SmsWebhook &webhook);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Source { Stored, Typed, Pasted };

    void build();
    QWidget *buildSources();
    void fillCredentials(qint64 chosen);
    const ApiCredential &credential() const;
    void takeCredential();
    void setSource(int source);
    Source source() const;
    LegacyFields fields(QStringList &unknown) const;
    void showMove();
    void openDraft();
    void retranslate();

    QList<ApiCredential> m_credentials;
    LegacyMove m_move;
    /// What stood in the fields before anything was typed.
    LegacyFields m_begun;
    QLabel *m_intro;
    QComboBox *m_credential;
    FieldRow *m_credentialRow;
    QButtonGroup *m_source;
    QStackedWidget *m_pages;
    LegacyFieldsForm *m_stored;
    LegacyFieldsForm *m_typed;
    QPlainTextEdit *m_pasted;
    FieldRow *m_pastedRow;
    MovePreview *m_preview;
    QPushButton *m_cancel;
    QPushButton *m_open;
};

} // namespace Hookbench
