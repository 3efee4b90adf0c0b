// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooklist.h"

#include "ui/parts/buttons.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/pageheader.h"
#include "ui/webhooks/webhooktable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

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
    retranslate();
}

void WebhookList::build()
{
    m_header = new PageHeader{PageHeader::Kind::List};
    m_header->primary()->setObjectName(u"createWebhook"_s);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon("search"_L1), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(280);
    m_search->installEventFilter(this);
    m_counter = new QLabel;
    m_counter->setTextFormat(Qt::RichText);
    m_table = new WebhookTable;
    m_table->setModel(m_proxy);
    m_empty = new EmptyState;
    m_emptyCreate = m_empty->addAction(true);
    m_noHits = new EmptyState;
    m_clearSearch = m_noHits->addAction(false);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noHits);
    m_tools = new QWidget;
    auto *tools = new QHBoxLayout{m_tools};
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(16);
    tools->addWidget(m_search);
    tools->addWidget(m_counter);
    tools->addStretch(1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(8);
    body->addWidget(m_tools);
    body->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
}

void WebhookList::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &WebhookList::createRequested);
    connect(m_emptyCreate, &QPushButton::clicked, this, &WebhookList::createRequested);
    connect(m_clearSearch, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        showState();
    });
    connect(m_table, &WebhookTable::openRequested, this, &WebhookList::openRequested);
    connect(m_table, &WebhookTable::editRequested, this, &WebhookList::editRequested);
    connect(m_table, &WebhookTable::duplicateRequested, this, &WebhookList::duplicateRequested);
    connect(m_table, &WebhookTable::sendTestRequested, this, &WebhookList::sendTestRequested);
    connect(m_table, &WebhookTable::copyRequested, this, &WebhookList::copyUrl);
    connect(m_table, &WebhookTable::removeRequested, this, &WebhookList::remove);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &WebhookList::showState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &WebhookList::showState);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &WebhookList::showState);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &WebhookList::showState);
    // A row that the search hides comes and goes in the model only.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &WebhookList::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &WebhookList::showState);
}

void WebhookList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void WebhookList::focusTable()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_header->primary()->setFocus();
}

void WebhookList::select(const QUuid &id)
{
    m_table->select(id);
}

void WebhookList::copyUrl(const QUuid &id)
{
    const SmsWebhookRecord *record = m_book.find(id);
    if (!record)
        return;
    QGuiApplication::clipboard()->setText(m_desk.url(id));
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("The URL of %1 is copied.").arg(record->webhook.name);
    Q_EMIT noticed(notice);
}

void WebhookList::remove(const QUuid &id)
{
    const SmsWebhookRecord *record = m_book.find(id);
    if (!record)
        return;
    const QString name = record->webhook.name;
    if (const Result<> removed = m_book.remove(id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return;
    }
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%1 is deleted.").arg(name);
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<WebhookList>{this}, id] {
        WebhookList *list = self;
        if (!list)
            return;
        const Result<SmsWebhookRecord> restored = list->m_book.restore(id);
        if (!restored) {
            Q_EMIT list->noticed(noticeFor(restored.error()));
            return;
        }
        list->select(id);
        if (list->isVisible())
            list->focusTable();
    };
    Q_EMIT noticed(notice);
    focusTable();
}

void WebhookList::showState()
{
    const int shown = m_proxy->rowCount();
    const int total = m_model->rowCount();
    m_tools->setVisible(total > 0);
    m_counter->setText(tr("%1 of %2").arg(u"<b>%L1</b>"_s.arg(shown), QLocale{}.toString(total)));
    m_counter->setAccessibleName(tr("%1 of %2").arg(QLocale{}.toString(shown), QLocale{}.toString(total)));
    if (total == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_noHits) : m_table);
    if (shown == 0 && total > 0)
        m_noHits->setText(
            tr("No hits"),
            tr("No SMS webhook has “%1” in its name, vendor, number, keywords or URL.").arg(m_search->text()));
}

bool WebhookList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WebhookList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WebhookList::retranslate()
{
    m_header->setTitle(tr("SMS Webhooks"));
    m_header->primary()->setText(tr("Create Webhook"));
    m_header->primary()->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search SMS webhooks"));
    m_empty->setText(tr("No SMS webhooks yet"),
                     tr("A webhook takes in what subscribers text and what became of the messages sent to them."));
    m_emptyCreate->setText(tr("Create Webhook"));
    m_clearSearch->setText(tr("Clear search"));
    showState();
}

} // namespace Hookbench
