// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace Hookbench {

class FieldRow;
class PayloadBox;
class SecretField;
class TextBox;
class ToggleSwitch;

/// One field of a credential's form, whatever its kind: its row, and its text in and out.
class FieldControl : public QObject
{
    Q_OBJECT
public:
    explicit FieldControl(const CredentialFieldSpec &spec, QObject *parent);
    ~FieldControl() override;

    const CredentialFieldSpec &spec() const { return m_spec; }
    /// Vendors disagree about what is required.
    void setSpec(const CredentialFieldSpec &spec);
    /// What is laid out: the row, or something that holds it.
    QWidget *widget() const;
    FieldRow *row() const { return m_row; }
    /// Null for what is no secret.
    SecretField *secret() const { return m_secret; }

    /// Empty for a secret.
    QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    void setComplaints(const Diagnostics &complaints, bool ticked);
    void focus();
    /// What it says depends on the vendor and the choices made.
    void retranslate(const CredentialShape &shape);

Q_SIGNALS:
    /// It was changed by the person.
    void edited();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildChoice();
    QWidget *buildText();
    void addChoice(const QString &value);
    void retranslateChoice();
    void showHint();
    void showExample();

    CredentialFieldSpec m_spec;
    FieldRow *m_row = nullptr;
    QLineEdit *m_line = nullptr;
    TextBox *m_box = nullptr;
    QComboBox *m_combo = nullptr;
    ToggleSwitch *m_toggle = nullptr;
    SecretField *m_secret = nullptr;
    PayloadBox *m_payload = nullptr;
    bool m_readOnly = false;
    QString m_hint;
    TextPosition m_problem;
};

} // namespace Hookbench
