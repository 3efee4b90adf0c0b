// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class HeaderRow;

/// The headers of Custom requests: label, type and value in rows. Content-Type and Charset are always there. A row that
/// was removed keeps what was typed for as long as the form is the same, so that undo brings all of it back.
class HeaderTable : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderTable(QWidget *parent = nullptr);
    ~HeaderTable() override;

    /// Starts over with a stored credential: typed secrets are forgotten.
    void setCredential(const ApiCredential &credential);
    /// Shows other headers, and leaves typed secrets alone.
    void setHeaders(const QList<CredentialHeader> &headers);
    QList<CredentialHeader> headers() const;
    SecretChanges secretChanges() const;
    /// What is kept has changed; what is being typed stays.
    void updateKept(const ApiCredential &credential);

    /// Rows and button, in the order of Tab.
    QList<QWidget *> inOrder() const;
    void setReadOnly(bool readOnly);
    /// Takes those about "/headers/N/name" and "/headers/N/value" that were left once.
    void setComplaints(const Diagnostics &complaints);
    void touchAll();
    void forgetTouched();
    void focusField(const QString &pointer);

Q_SIGNALS:
    /// "/headers/2/name" while it is typed, "/headers" when a row came or went.
    void edited(const QString &pointer);
    void touched();
    /// Rows came or went: the order of Tab is another.
    void rearranged();
    /// What has just appeared should be scrolled to.
    void revealRequested(QWidget *what);

protected:
    void changeEvent(QEvent *event) override;

private:
    HeaderRow *rowFor(const CredentialHeader &header);
    void add();
    void remove(HeaderRow *row);
    void arrange();
    void alignKinds();
    void showComplaints();
    void retranslate();

    QVBoxLayout *m_rowsLayout;
    QList<QLabel *> m_titles;
    QList<HeaderRow *> m_fixed;
    QList<HeaderRow *> m_rows;
    /// By slot, shown or removed.
    QHash<int, HeaderRow *> m_all;
    ApiCredential m_stored;
    int m_lastSlot = 0;
    QPushButton *m_add;
    Diagnostics m_complaints;
    bool m_readOnly = false;
};

} // namespace Hookbench
