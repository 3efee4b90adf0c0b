// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooklist.h"

#include "ui/parts/buttons.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/liststack.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/webhooks/counterpartstrip.h"
#include "ui/webhooks/dropveil.h"
#include "ui/webhooks/selectionbar.h"
#include "ui/webhooks/webhookfilters.h"
#include "ui/webhooks/webhooktable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The selection of more rows than this is given up when other rows are shown: keeping it would take too long.
constexpr int keptSelection = 1000;

} // namespace

WebhookList::WebhookList(WebhookBook &book, ReceiverDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_desk{desk}
    , m_model{new WebhookListModel{book, desk, this}}
    , m_proxy{new WebhookFilterProxy{this}}
{
    m_proxy->setSourceModel(m_model);
    build();
    connectParts();
    connectTable();
    connectModel();
    retranslate();
}

void WebhookList::build()
{
    m_header = new PageHeader{PageHeader::Kind::List};
    m_header->primary()->setObjectName(u"createWebhook"_s);
    m_import = pillButton(ButtonRole::Secondary);
    m_import->setObjectName(u"importWebhooks"_s);
    auto *importMenu = new QMenu{m_import};
    m_importFiles = importMenu->addAction(QString{});
    m_importFolder = importMenu->addAction(QString{});
    importMenu->addSeparator();
    m_move = importMenu->addAction(QString{});
    m_import->setMenu(importMenu);
    m_header->addWidget(m_import);
    buildTools();
    m_counterparts = new CounterpartStrip{m_book};
    m_draftLine = new NoticeCard;
    m_draftLine->setObjectName(u"newDraft"_s);
    m_selection = new SelectionBar;
    m_table = new WebhookTable;
    m_table->setModel(m_proxy);
    m_stack = new ListStack{m_table};
    m_emptyCreate = m_stack->empty()->addAction(true);
    m_clearSearch = m_stack->noHits()->addAction(false);
    m_reading = new EmptyState;
    m_reading->setObjectName(u"readingWebhooks"_s);
    m_stack->addWidget(m_reading);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(8);
    body->addWidget(m_draftLine);
    body->addWidget(m_counterparts);
    body->addWidget(m_tools);
    body->addWidget(m_filtering);
    body->addWidget(m_stack, 1);
    body->addWidget(m_selection);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
}

void WebhookList::buildTools()
{
    m_search = new SearchField;
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(280);
    m_choices = new WebhookFilterChoices;
    m_filtering = new WebhookFilterState;
    m_counter = new QLabel;
    m_counter->setTextFormat(Qt::RichText);
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout{m_tools};
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(m_search, 100);
    tools->addWidget(m_choices);
    tools->addStretch(1);
    tools->addWidget(m_counter);
}

void WebhookList::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &WebhookList::createRequested);
    connect(m_importFiles, &QAction::triggered, this, &WebhookList::importFilesRequested);
    connect(m_importFolder, &QAction::triggered, this, &WebhookList::importFolderRequested);
    connect(m_move, &QAction::triggered, this, &WebhookList::moveRequested);
    connect(m_emptyCreate, &QPushButton::clicked, this, &WebhookList::createRequested);
    connect(m_clearSearch, &QPushButton::clicked, this, [this] {
        clearAll();
        m_search->setFocus();
    });
    connect(m_search, &SearchField::left, this, &WebhookList::focusTable);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        if (m_table->selectedCount() > keptSelection)
            m_table->selectCurrentOnly();
        m_proxy->setSearch(text);
        showState();
    });
    connect(m_choices, &WebhookFilterChoices::filterChosen, this, &WebhookList::setFilter);
    connect(m_filtering, &WebhookFilterState::filterChosen, this, &WebhookList::setFilter);
    connect(m_filtering, &WebhookFilterState::clearRequested, this, &WebhookList::clearAll);
    connect(m_counterparts, &CounterpartStrip::createRequested, this, &WebhookList::createCounterpartRequested);
    connect(m_draftLine, &NoticeCard::acted, this, &WebhookList::createRequested);
    auto *veil = new DropVeil{this};
    connect(veil, &DropVeil::dropped, this, &WebhookList::dropped);
}

void WebhookList::connectTable()
{
    connect(m_table, &WebhookTable::openRequested, this, &WebhookList::openRequested);
    connect(m_table, &WebhookTable::editRequested, this, &WebhookList::editRequested);
    connect(m_table, &WebhookTable::duplicateRequested, this, &WebhookList::duplicateRequested);
    connect(m_table, &WebhookTable::sendTestRequested, this, &WebhookList::sendTestRequested);
    connect(m_table, &WebhookTable::historyRequested, this, &WebhookList::historyRequested);
    connect(m_table, &WebhookTable::copyToRequested, this, &WebhookList::copyToRequested);
    connect(m_table, &WebhookTable::exportRequested, this, &WebhookList::exportRequested);
    connect(m_table, &WebhookTable::copyRequested, this, &WebhookList::copyUrl);
    connect(m_table, &WebhookTable::removeRequested, this, &WebhookList::remove);
    connect(m_table, &WebhookTable::selectedCountChanged, m_selection, &SelectionBar::setCount);
    connect(m_selection, &SelectionBar::exportRequested, this,
            [this] { Q_EMIT exportRequested(m_table->selectedIds()); });
    connect(m_selection, &SelectionBar::copyRequested, this,
            [this] { Q_EMIT copyToRequested(m_table->selectedIds()); });
    connect(m_selection, &SelectionBar::removeRequested, this, [this] { remove(m_table->selectedIds()); });
    connect(m_selection, &SelectionBar::clearRequested, this, [this] {
        m_table->selectCurrentOnly();
        m_table->setFocus();
    });
}

void WebhookList::connectModel()
{
    connect(m_stack, &ListStack::countsChanged, this, &WebhookList::showState);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_wasCurrent = m_table->currentId(); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        if (m_book.awaited() == 0 && m_book.find(m_wasCurrent))
            m_table->select(m_wasCurrent);
        m_selection->setCount(m_table->selectedCount());
    });
}

void WebhookList::setFilter(const WebhookFilter &filter)
{
    if (m_table->selectedCount() > keptSelection)
        m_table->selectCurrentOnly();
    m_choices->setFilter(filter);
    m_filtering->setFilter(filter);
    m_proxy->setFilter(filter);
    showState();
}

void WebhookList::clearAll()
{
    m_search->clear();
    setFilter({});
}

void WebhookList::focusSearch()
{
    m_search->enter();
}

void WebhookList::focusTable()
{
    if (m_stack->isTableShown())
        m_table->setFocus();
    else
        m_header->primary()->setFocus();
}

void WebhookList::select(const QUuid &id)
{
    m_table->select(id);
}

void WebhookList::setDrafts(const WaitingDrafts &drafts)
{
    m_model->setDrafts(drafts.webhooks);
    m_newDraft = drafts.newWebhook;
    showDraftLine();
}

void WebhookList::showDraftLine()
{
    if (!m_newDraft) {
        m_draftLine->tell(Tone::Informative, {});
        return;
    }
    const QString time = QLocale{}.toString(m_newDraft->at.toLocalTime(), QLocale::ShortFormat);
    const auto value = WebhookDraft::valueOf(*m_newDraft);
    m_draftLine->tell(Tone::Informative,
                      !value || value->name.isEmpty()
                          ? tr("A draft of a new webhook, from %1, is waiting.").arg(time)
                          : tr("A draft of a new webhook, “%1”, from %2, is waiting.").arg(value->name, time),
                      tr("Go on with it"));
}

void WebhookList::showState()
{
    const int total = m_stack->total();
    const qint64 awaited = m_book.awaited();
    // What is typed meanwhile holds for those that are on their way.
    m_tools->setVisible(total > 0 || awaited > 0);
    m_counter->setVisible(awaited == 0);
    m_filtering->setVisible(total > 0 && !m_proxy->filter().isEmpty());
    m_stack->countInto(m_counter, tr("%1 of %2"));
    m_stack->showState();
    if (awaited > 0)
        m_stack->setCurrentWidget(m_reading);
    const bool filtered = !m_proxy->filter().isEmpty();
    m_clearSearch->setText(filtered ? tr("Clear all") : tr("Clear search"));
    m_reading->setText(tr("Reading the SMS webhooks"),
                       tr("There are %1 of them. They are shown in a moment.").arg(QLocale{}.toString(awaited)));
    if (m_stack->shown() > 0 || total == 0)
        return;
    const QString search = m_search->text().simplified();
    m_stack->noHits()->setText(
        tr("No hits"),
        !filtered ? tr("No SMS webhook has “%1” in its name, vendor, number, keywords or URL.").arg(search)
            : search.isEmpty() ? tr("No SMS webhook is what the filters ask for.")
                               : tr("No SMS webhook that the filters ask for has “%1” in its name, vendor, number, "
                                    "keywords or URL.")
                                     .arg(search));
}

void WebhookList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_proxy->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WebhookList::retranslate()
{
    m_header->setTitle(tr("SMS Webhooks"));
    m_header->primary()->setText(tr("Create Webhook"));
    m_header->primary()->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    m_import->setText(tr("Import…"));
    m_import->menu()->setAccessibleName(m_import->text());
    m_import->setToolTip(tr("Import webhook documents. Dropping files or folders here does the same."));
    m_importFiles->setText(tr("Files…"));
    m_importFolder->setText(tr("All documents of a folder…"));
    m_move->setText(tr("Keywords from API credentials…"));
    m_search->setName(tr("Search SMS webhooks"));
    m_stack->empty()->setText(
        tr("No SMS webhooks yet"),
        tr("A webhook takes in what subscribers text and what became of the messages sent to them."));
    m_emptyCreate->setText(tr("Create Webhook"));
    showDraftLine();
    showState();
}

} // namespace Hookbench
