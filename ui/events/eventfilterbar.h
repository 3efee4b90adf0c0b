// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/eventfilter.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class SearchField;
class WebhookBook;

/// What the event log is filtered by: search, direction, webhook, status, decision and time in a row, and more below it
/// on wish. Value in, value out; what is typed counts a moment later.
class EventFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit EventFilterBar(const WebhookBook &webhooks, QWidget *parent = nullptr);
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const { return m_filter; }
    void enterSearch();

Q_SIGNALS:
    /// The person asks for something else.
    void filterChosen(const Hookbench::EventFilter &filter);
    /// From the search to the list.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Time { AnyTime, QuarterHour, Hour, Today, Week, Between };

    void build();
    void connectParts();
    void retranslate();
    void fillChoices();
    void fillWebhooks();
    void nameParts();
    void choose();
    void chooseTime();
    EventFilter read() const;
    void show(const EventFilter &filter);
    void showMore();

    const WebhookBook &m_webhooks;
    EventFilter m_filter;
    SearchField *m_search;
    QComboBox *m_direction;
    QComboBox *m_webhook;
    QComboBox *m_status;
    QComboBox *m_decision;
    QComboBox *m_time;
    QPushButton *m_more;
    QWidget *m_rest;
    QComboBox *m_vendor;
    QComboBox *m_match;
    QLineEdit *m_number;
    QCheckBox *m_pinned;
    QCheckBox *m_note;
    QWidget *m_fromRow;
    QLabel *m_fromLabel;
    QDateTimeEdit *m_from;
    QWidget *m_toRow;
    QLabel *m_toLabel;
    QDateTimeEdit *m_to;
    /// Between which times, while that is chosen.
    std::pair<std::optional<qint64>, std::optional<qint64>> m_span;
    QTimer m_soon;
    QTimer m_webhooksSoon;
};

} // namespace Hookbench
