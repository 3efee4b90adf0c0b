// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/webhooklistmodel.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Hookbench {

class EmptyState;
class PageHeader;
class WebhookTable;

/// The SMS Webhooks of the sandbox: search, counter, table, and what to do when there is nothing to show.
class WebhookList : public QWidget
{
    Q_OBJECT
public:
    WebhookList(WebhookBook &book, ReceiverDesk &desk, QWidget *parent = nullptr);
    void focusSearch();
    void focusTable();
    void select(const QUuid &id);

Q_SIGNALS:
    void createRequested();
    void openRequested(const QUuid &id);
    void editRequested(const QUuid &id);
    void duplicateRequested(const QUuid &id);
    void sendTestRequested(const QUuid &id);
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void remove(const QUuid &id);
    void copyUrl(const QUuid &id);
    void showState();
    void retranslate();

    WebhookBook &m_book;
    ReceiverDesk &m_desk;
    WebhookListModel *m_model;
    WebhookFilterProxy *m_proxy;
    PageHeader *m_header;
    QLineEdit *m_search;
    QLabel *m_counter;
    QWidget *m_tools;
    QStackedWidget *m_stack;
    WebhookTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_emptyCreate;
    EmptyState *m_noHits;
    QPushButton *m_clearSearch;
};

} // namespace Hookbench
