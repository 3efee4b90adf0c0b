// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/webhookfilterproxy.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace Hookbench {

/// Vendor, type and status to choose from, beside the search of a list.
class WebhookFilterChoices : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookFilterChoices(QWidget *parent = nullptr);
    void setFilter(const WebhookFilter &filter);
    const WebhookFilter &filter() const { return m_filter; }

Q_SIGNALS:
    /// The person chose another one.
    void filterChosen(const Hookbench::WebhookFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    QComboBox *m_vendor;
    QComboBox *m_type;
    QComboBox *m_status;
    WebhookFilter m_filter;
};

/// What a list is filtered by, each to be taken away by itself, or all at once. Hidden while it is filtered by nothing.
class WebhookFilterState : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookFilterState(QWidget *parent = nullptr);
    void setFilter(const WebhookFilter &filter);

Q_SIGNALS:
    void filterChosen(const Hookbench::WebhookFilter &filter);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(QToolButton *button, const QString &text, bool shown);

    QLabel *m_label;
    QToolButton *m_vendor;
    QToolButton *m_type;
    QToolButton *m_status;
    QPushButton *m_clear;
    WebhookFilter m_filter;
};

} // namespace Hookbench
