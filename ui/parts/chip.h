// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QWidget>

class QToolButton;

namespace Hookbench {

/// One word in a ChipList, with its ×.
class Chip : public QWidget
{
    Q_OBJECT
public:
    Chip(const QString &word, bool removable, QWidget *parent);
    const QString &word() const { return m_word; }
    void setComplaints(const Diagnostics &complaints);
    /// Whether Tab stops here: one chip of a list is a stop, the others are reached by arrow keys.
    void setStop(bool stop);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_word;
    QToolButton *m_remove = nullptr;
    Diagnostics m_complaints;
};

} // namespace Hookbench
