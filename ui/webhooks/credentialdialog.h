// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class FieldRow;
class ProblemLine;

/// Asks for the name and the inbound number of a new API credential, and saves it. What was typed stays when the book
/// refuses.
class CredentialDialog : public QDialog
{
    Q_OBJECT
public:
    CredentialDialog(CredentialBook &book, Vendor vendor, QWidget *parent);

Q_SIGNALS:
    void created(const Hookbench::ApiCredential &credential);
    /// The page with all fields of an API credential is wanted instead.
    void fullFormRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void save();
    void retranslate();

    CredentialBook &m_book;
    Vendor m_vendor;
    QLabel *m_intro;
    QLineEdit *m_name;
    QLineEdit *m_number;
    FieldRow *m_nameRow;
    FieldRow *m_numberRow;
    ProblemLine *m_problem;
    QPushButton *m_fullForm;
    QPushButton *m_cancel;
    QPushButton *m_create;
};

} // namespace Hookbench
