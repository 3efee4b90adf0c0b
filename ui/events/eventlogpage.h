// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/signing.h"
#include "models/items/eventlogmodel.h"
#include "models/state/eventreplay.h"
#include "models/state/filteredlog.h"
#include "models/values/composedrequest.h"
#include "ui/events/eventactions.h"
#include "ui/events/eventservices.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Hookbench {

class EmptyState;
class ColumnShare;
class EventFilterBar;
class ExchangeDetails;
class PageHeader;

/// The log of requests, live and newest first, through a filter, with the chosen one's details below. New rows never
/// move what is being read: while a row is chosen or the list is scrolled, they wait behind a chip that says how many
/// there are.
class EventLogPage : public QWidget, public Page
{
    Q_OBJECT
public:
    explicit EventLogPage(const EventServices &services, QWidget *parent = nullptr);

    /// Shows the details of one exchange, whether or not its row is loaded.
    void openEvent(qint64 id);
    /// Closes the details; false when there was nothing to close.
    bool back() override;
    void focusSearch() override;
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const { return m_filtered.filter(); }
    /// How the splitter and the columns stand, to be remembered.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// A sample event is to be made of a body that was sent to or by this webhook; null when it is none of ours.
    void sampleRequested(const QByteArray &body, const QUuid &webhookId);
    /// A request is to be composed further; @p remark is to be said with it and may be empty.
    void composeRequested(const Hookbench::ComposedRequest &request, const QString &remark);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void connectDetails();
    void connectModel();
    void retranslate();
    void follow();
    void countAgain();
    void countMatching();
    void showCounts();
    void showChosen();
    void showExchange(const Exchange &exchange);
    void hideDetails();
    void selectRowOf(qint64 id);
    void keepPlace();
    void findPlace();
    void setMasked(bool masked);

    int chosenCount() const;
    QList<qint64> chosenIds() const;
    /// The first of them, where there are very many.
    QList<ExchangeSummary> chosenSummaries() const;
    std::optional<Exchange> read(qint64 id);
    /// The one that a deed is about: the chosen one, else the one that is shown.
    std::optional<Exchange> chosenExchange();
    void act(EventActions::Deed deed);
    void actOn(EventActions::Deed deed, const Exchange &exchange);
    void openMenu(const QPoint &place);
    void pinChosen();
    void removeChosen();
    void compareChosen();
    void copyCommand(const Exchange &exchange, bool posix);
    void compose(const Exchange &exchange);
    void composeTest(const Exchange &exchange);
    std::optional<RequestBody> sampleBody(const Exchange &exchange);
    void askReplay(const Exchange &exchange);
    void confirmReplay(const Exchange &exchange, const Signer &signer);
    void replay(const Exchange &exchange, const Signer &signer);
    void tellReplayed(const Exchange &answered);
    void writeNote(const QString &note);
    void exportShown();
    Exchange shownForm(const Exchange &exchange) const;
    void tell(Tone tone, const QString &text);

    EventServices m_services;
    EventReplay m_replay;
    FilteredLog m_filtered;
    EventLogModel *m_model;
    EventActions *m_actions;
    /// Counted along, because counting a million rows takes its time.
    qint64 m_total = 0;
    /// How many the filter wants; nothing while they are counted.
    std::optional<qint64> m_matching;
    int m_counting = 0;
    /// As it is in the log.
    std::optional<Exchange> m_shown;
    QList<qint64> m_kept;
    bool m_masked = false;
    /// The details have had their part of the page.
    bool m_divided = false;
    PageHeader *m_header;
    QPushButton *m_export;
    EventFilterBar *m_filterBar;
    QLabel *m_count;
    QPushButton *m_waiting;
    QPushButton *m_clear;
    QPushButton *m_selected;
    QCheckBox *m_mask;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noHits;
    QPushButton *m_clearHits;
    QSplitter *m_splitter;
    QTableView *m_table;
    ColumnShare *m_share = nullptr;
    ExchangeDetails *m_details;
};

} // namespace Hookbench

Q_DECLARE_METATYPE(Hookbench::ComposedRequest)
