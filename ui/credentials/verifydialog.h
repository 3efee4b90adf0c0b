// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/connectioncheck.h"
#include "models/state/sandboxbook.h"
#include "models/values/apicredential.h"
#include "ui/parts/asker.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Hookbench {

class FieldRow;
class ProblemLine;
class TextBox;
class VerifyResult;

/// Verify SMS connection: sends one message to a number as a Custom credential says, stored or as it stands in a form,
/// and shows what came of it. A production sandbox asks for its name before.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p typed are secrets that nobody has kept yet.
    VerifyDialog(const ApiCredential &credential, const SecretChanges &typed, ConnectionCheck &connection,
                 SandboxBook &sandboxes, Asker &asker, QWidget *parent = nullptr);
    ~VerifyDialog() override;

    void verify();
    bool isBusy() const { return m_busy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    bool isFilledIn();
    void send();
    void setBusy(bool busy);
    void stop();
    void retranslate();

    ApiCredential m_credential;
    SecretChanges m_typed;
    ConnectionCheck &m_connection;
    SandboxBook &m_sandboxes;
    Asker &m_asker;
    QLineEdit *m_number;
    TextBox *m_message;
    FieldRow *m_numberRow;
    FieldRow *m_messageRow;
    QLabel *m_note;
    ProblemLine *m_problem;
    QProgressBar *m_progress;
    VerifyResult *m_result;
    QPushButton *m_close;
    QPushButton *m_verify;
    int m_attempts = 0;
    bool m_busy = false;
};

} // namespace Hookbench
