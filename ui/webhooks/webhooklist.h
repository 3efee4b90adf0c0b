// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/webhookfilterproxy.h"
#include "ui/parts/messagebar.h"
#include "ui/webhooks/webhookdraft.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace Hookbench {

class CounterpartStrip;
class EmptyState;
class ListStack;
class NoticeCard;
class PageHeader;
class SearchField;
class SelectionBar;
class WebhookFilterChoices;
class WebhookFilterState;
class WebhookTable;

/// The SMS Webhooks of the sandbox: search, filters, counter, table, and what to do when there is nothing to show.
/// Deletes and brings back by itself; asks for everything else.
class WebhookList : public QWidget
{
    Q_OBJECT
public:
    WebhookList(WebhookBook &book, ReceiverDesk &desk, QWidget *parent = nullptr);
    void focusSearch();
    void focusTable();
    /// Makes it the current row, if it is among those shown.
    void select(const QUuid &id);
    /// Says which webhooks have a draft waiting, and of a new one.
    void setDrafts(const WaitingDrafts &drafts);
    /// How the list is sorted and filtered and how wide its columns are, to be restored at the next start.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void createRequested();
    void createCounterpartRequested(Hookbench::Vendor vendor, Hookbench::WebhookType type);
    void openRequested(const QUuid &id);
    void editRequested(const QUuid &id);
    void duplicateRequested(const QUuid &id);
    void sendTestRequested(const QUuid &id);
    void historyRequested(const QUuid &id);
    void copyToRequested(const QList<QUuid> &ids);
    void exportRequested(const QList<QUuid> &ids);
    void importFilesRequested();
    void importFolderRequested();
    /// The keywords of API credentials should become a webhook.
    void moveRequested();
    void dropped(const QStringList &paths);
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTools();
    void connectParts();
    void connectTable();
    void connectModel();
    void setFilter(const WebhookFilter &filter);
    void clearAll();
    void remove(const QList<QUuid> &ids);
    void bringBack(const QList<QUuid> &ids);
    void copyUrl(const QUuid &id);
    void showState();
    void showDraftLine();
    void retranslate();

    WebhookBook &m_book;
    ReceiverDesk &m_desk;
    WebhookListModel *m_model;
    WebhookFilterProxy *m_proxy;
    PageHeader *m_header;
    QPushButton *m_import;
    QAction *m_importFiles;
    QAction *m_importFolder;
    QAction *m_move;
    SearchField *m_search;
    WebhookFilterChoices *m_choices;
    WebhookFilterState *m_filtering;
    QLabel *m_counter;
    QWidget *m_tools;
    CounterpartStrip *m_counterparts;
    NoticeCard *m_draftLine;
    SelectionBar *m_selection;
    ListStack *m_stack;
    WebhookTable *m_table;
    QPushButton *m_emptyCreate;
    QPushButton *m_clearSearch;
    EmptyState *m_reading;
    /// What was current before everything was read again.
    QUuid m_wasCurrent;
    std::optional<Draft> m_newDraft;
};

} // namespace Hookbench
