// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Hookbench {

class SecretField;
class ToneIcon;

/// One header of Custom requests: label, type, value. A fixed one shows what is always sent.
class HeaderRow : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderRow(bool fixed, QWidget *parent = nullptr);

    void setHeader(const CredentialHeader &header);
    CredentialHeader header() const;
    int slot() const { return m_slot; }
    SecretField *secret() const { return m_secret; }

    void setReadOnly(bool readOnly);
    /// By "name" or "value"; empty takes the complaint away.
    void setComplaints(const Diagnostics &name, const Diagnostics &value);
    /// Parts that were left once.
    bool speaksFor(const QString &part) const { return m_touched.contains(part); }
    void touchAll() { m_touched = {QStringLiteral("name"), QStringLiteral("value")}; }
    void forgetTouched() { m_touched.clear(); }
    void focusPart(const QString &part);
    /// How wide the list of types would be, and shall be: the same in all rows.
    int kindWidth() const;
    void setKindWidth(int width);
    /// Its place in the table, from 1, for assistive technology.
    void setNumber(int number);

Q_SIGNALS:
    /// "name", "kind" or "value".
    void edited(const QString &part);
    void touched();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(bool fixed);
    void chooseKind();
    void showKind();
    HeaderKind kind() const;
    void retranslate();

    int m_slot = 0;
    int m_number = 0;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_text;
    SecretField *m_secret;
    QToolButton *m_remove;
    ToneIcon *m_complaintIcon;
    QLabel *m_complaint;
    Diagnostics m_complaints;
    QStringList m_touched;
};

} // namespace Hookbench
