// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/composedrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Hookbench {

/// A name and a value that go into a request, or wait there unticked: a header, or a member of its body. Headers have
/// no kind.
class RequestRow : public QWidget
{
    Q_OBJECT
public:
    enum class Of { Headers, Members };
    explicit RequestRow(Of of, QWidget *parent = nullptr);

    void setRow(const BodyRow &row);
    BodyRow row() const;
    /// Its place, from 1, for assistive technology.
    void setNumber(int number);
    /// What is wrong with either; empty where nothing is.
    void setProblems(const QString &key, const QString &value);
    QLineEdit *key() const { return m_key; }
    QLineEdit *value() const { return m_value; }
    /// Controls in the order of Tab.
    QList<QWidget *> inOrder() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followKind();
    void retranslate();

    Of m_of;
    int m_number = 1;
    QCheckBox *m_enabled;
    QLineEdit *m_key;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QToolButton *m_remove;
};

} // namespace Hookbench
