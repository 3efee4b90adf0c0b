// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbacklist.h"

#include "models/state/feedbackbook.h"
#include "models/state/sandboxbook.h"
#include "ui/feedback/feedbacklistmodel.h"
#include "ui/feedback/feedbacktable.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/liststack.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/pageheader.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Hookbench {

FeedbackList::FeedbackList(const FeedbackServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_model{new FeedbackListModel{services.book, this}}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_only{new NoticeCard}
    , m_table{new FeedbackTable}
    , m_stack{nullptr}
    , m_counter{new QLabel}
{
    // A list of one row is not searched, but its stack counts what a filter lets through.
    auto *all = new QSortFilterProxyModel{this};
    all->setSourceModel(m_model);
    m_table->setModel(all);
    m_stack = new ListStack{m_table};
    m_emptyCreate = m_stack->empty()->addAction(true);
    m_header->primary()->setObjectName(QStringLiteral("createFeedback"));
    m_counter->setTextFormat(Qt::RichText);
    build();
    connect(m_header->primary(), &QPushButton::clicked, this, &FeedbackList::createRequested);
    connect(m_emptyCreate, &QPushButton::clicked, this, &FeedbackList::createRequested);
    connect(m_only, &NoticeCard::acted, this, &FeedbackList::openRequested);
    connect(m_table, &FeedbackTable::opened, this, [this] { Q_EMIT openRequested(); });
    connect(m_table, &FeedbackTable::editRequested, this, &FeedbackList::editRequested);
    connect(m_table, &FeedbackTable::sendRequested, this, &FeedbackList::sendRequested);
    connect(m_table, &FeedbackTable::copyRequested, this, &FeedbackList::copyUrl);
    connect(m_table, &FeedbackTable::removeRequested, this, &FeedbackList::remove);
    connect(&m_services.book, &FeedbackBook::changed, this, &FeedbackList::showState);
    connect(&m_services.sandboxes, &SandboxBook::currentChanged, this, &FeedbackList::showState);
    retranslate();
}

void FeedbackList::build()
{
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(12);
    body->addWidget(m_only);
    body->addWidget(m_counter);
    body->addWidget(m_stack, 1);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(body, 1);
}

void FeedbackList::focusTable()
{
    if (mayCreate())
        m_emptyCreate->setFocus();
    else
        m_table->setFocus();
}

bool FeedbackList::mayCreate() const
{
    return !m_services.book.record();
}

void FeedbackList::copyUrl()
{
    if (!m_services.book.record())
        return;
    QGuiApplication::clipboard()->setText(m_services.book.record()->webhook.url);
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("The URL was copied.");
    Q_EMIT noticed(notice);
}

void FeedbackList::remove()
{
    if (!m_services.book.record())
        return;
    m_services.asker.ask(window(), tr("Delete feedback webhook"),
                         tr("%1 and the keys that are kept for it are deleted. This can't be undone.")
                             .arg(m_services.book.record()->webhook.name),
                         tr("Delete"), [self = QPointer<FeedbackList>{this}](bool go) {
                             if (!self || !go)
                                 return;
                             if (const Result<> done = self->m_services.book.remove(); !done)
                                 Q_EMIT self->noticed(noticeFor(done.error()));
                         });
}

void FeedbackList::showState()
{
    m_stack->showState();
    m_stack->countInto(m_counter, tr("%1 of %2"));
    m_counter->setVisible(!mayCreate());
    m_header->primary()->setVisible(mayCreate());
    if (mayCreate()) {
        m_only->tell(Tone::Informative, {});
        return;
    }
    const Sandbox &sandbox = m_services.sandboxes.current();
    m_only->tell(Tone::Informative,
                 tr("There is one configuration per organisation and sandbox. That of %1 in %2 is “%3”; to change it, "
                    "open it and choose Edit.")
                     .arg(sandbox.name, sandbox.organisation, m_services.book.record()->webhook.name),
                 tr("Open %1").arg(m_services.book.record()->webhook.name.left(40)));
}

void FeedbackList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackList::retranslate()
{
    m_header->setTitle(tr("Feedback webhook settings"));
    m_header->primary()->setText(tr("Create Feedback Webhook"));
    m_emptyCreate->setText(tr("Create Feedback Webhook"));
    m_stack->empty()->setText(tr("No feedback webhook yet"),
                              tr("A feedback webhook hears what became of messages that API-triggered campaigns sent: "
                                 "sent, delivered, bounce, errors. Each organisation and sandbox has one."));
    m_model->retranslate();
    showState();
}

} // namespace Hookbench
