// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/feedbackchecks.h"
#include "models/values/feedbackwebhook.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Hookbench {

class ProblemLine;

/// The rows of names and values that go with each request. The value of a header that is a secret by its name is hidden
/// and goes to the keychain.
class FeedbackHeaders : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackHeaders(QWidget *parent = nullptr);

    /// @p kept are the slots that the keychain has.
    void setHeaders(const QList<FeedbackHeader> &headers, const QStringList &kept);
    QList<FeedbackHeader> headers() const;
    /// The secret values that were typed.
    SecretChanges secrets() const;
    void setComplaints(const FeedbackComplaints &complaints);
    void setReadOnly(bool readOnly);
    void focusRow(int row);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *value = nullptr;
        QToolButton *remove = nullptr;
        ProblemLine *problem = nullptr;
        /// What is typed into a secret's field is none of the header's value.
        bool secret = false;
    };

    void add(const FeedbackHeader &header);
    void removeRow(const QWidget *widget);
    void follow(Row &row);
    void retranslate();

    QList<Row> m_rows;
    QStringList m_kept;
    QVBoxLayout *m_column;
    QLabel *m_none;
    QPushButton *m_add;
    bool m_readOnly = false;
};

} // namespace Hookbench
