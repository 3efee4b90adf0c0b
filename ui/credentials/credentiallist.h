// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/webhookbook.h"
#include "ui/credentials/credentialtable.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Hookbench {

class Asker;
class CredentialFilterProxy;
class CredentialListModel;
class ListStack;
class PageHeader;
class SearchField;

/// The API credentials of the sandbox: search, vendor filter, counter, table, and what to do when there is nothing to
/// show. Deletes on its own, after asking; asks its page for everything else.
class CredentialList : public QWidget
{
    Q_OBJECT
public:
    CredentialList(CredentialBook &book, WebhookBook &webhooks, Asker &asker, QWidget *parent = nullptr);
    void focusSearch();
    void focusTable();
    /// Makes it the current row, taking the filter away where that hides it.
    void select(qint64 id);

Q_SIGNALS:
    void createRequested();
    void openRequested(qint64 id);
    void editRequested(qint64 id);
    void verifyRequested(qint64 id);
    void moveRequested(qint64 id);
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTools();
    void connectParts();
    CredentialTable::Doable doableWith(qint64 id) const;
    void askToRemove(qint64 id);
    QString removalQuestion(const ApiCredential &credential) const;
    void remove(qint64 id);
    void clearFilter();
    void showState();
    void showVendors();
    void retranslate();

    CredentialBook &m_book;
    WebhookBook &m_webhooks;
    Asker &m_asker;
    CredentialListModel *m_model;
    CredentialFilterProxy *m_proxy;
    PageHeader *m_header;
    QWidget *m_tools;
    SearchField *m_search;
    QComboBox *m_vendor;
    QLabel *m_counter;
    ListStack *m_stack;
    CredentialTable *m_table;
    QPushButton *m_emptyCreate;
    QPushButton *m_clearFilter;
};

} // namespace Hookbench
