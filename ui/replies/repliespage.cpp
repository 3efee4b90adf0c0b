// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/repliespage.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/liststack.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"
#include "ui/replies/replydialog.h"
#include "ui/replies/replytable.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

RepliesPage::RepliesPage(ReplyBook &book, Asker &asker, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_asker{asker}
    , m_model{new ReplyListModel{book, this}}
    , m_proxy{new ReplyFilterProxy{this}}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_addBuiltIn{pillButton(ButtonRole::Secondary)}
    , m_search{new SearchField}
    , m_use{new QComboBox}
    , m_language{new QComboBox}
    , m_counter{new QLabel}
    , m_tools{new QWidget}
    , m_table{new ReplyTable}
{
    m_proxy->setSourceModel(m_model);
    build();
    connectParts();
    retranslate();
}

void RepliesPage::build()
{
    m_header->primary()->setObjectName(u"addReply"_s);
    m_addBuiltIn->setObjectName(u"addBuiltIn"_s);
    m_header->addWidget(m_addBuiltIn);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(240);
    for (QComboBox *filter : {m_use, m_language})
        filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_counter->setTextFormat(Qt::RichText);
    m_table->setModel(m_proxy);
    m_stack = new ListStack{m_table};
    m_emptyAdd = m_stack->empty()->addAction(true);
    m_emptyBuiltIn = m_stack->empty()->addAction(false);
    m_clear = m_stack->noHits()->addAction(false);
    auto *tools = new QHBoxLayout{m_tools};
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(16);
    tools->addWidget(m_search);
    tools->addWidget(m_use);
    tools->addWidget(m_language);
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

void RepliesPage::connectParts()
{
    connect(m_header->primary(), &QPushButton::clicked, this, &RepliesPage::create);
    connect(m_emptyAdd, &QPushButton::clicked, this, &RepliesPage::create);
    connect(m_addBuiltIn, &QPushButton::clicked, this, &RepliesPage::addBuiltIn);
    connect(m_emptyBuiltIn, &QPushButton::clicked, this, &RepliesPage::addBuiltIn);
    connect(m_clear, &QPushButton::clicked, this, &RepliesPage::clearFilters);
    connect(m_search, &SearchField::left, this, &RepliesPage::focusTable);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        showState();
    });
    connect(m_use, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_use->currentData();
        m_proxy->setUse(chosen.isValid() ? std::optional{static_cast<ReplyUse>(chosen.toInt())} : std::nullopt);
        showState();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setLanguage(m_language->currentData().toString());
        showState();
    });
    connect(m_table, &ReplyTable::editRequested, this, [this](qint64 id) {
        if (const ReplyText *reply = m_book.find(id))
            openDialog(*reply);
    });
    connect(m_table, &ReplyTable::copyRequested, this, &RepliesPage::copy);
    connect(m_table, &ReplyTable::removeRequested, this, &RepliesPage::remove);
    // After the model, which was there first, has followed the book.
    connect(&m_book, &ReplyBook::changed, this, [this] {
        fillLanguages();
        showState();
    });
}

void RepliesPage::focusSearch()
{
    m_search->enter();
}

bool RepliesPage::create()
{
    ReplyText reply;
    // What is looked at is what is most likely added to.
    reply.use = m_use->currentData().isValid() ? static_cast<ReplyUse>(m_use->currentData().toInt()) : ReplyUse::OptIn;
    reply.language = m_language->currentData().toString();
    if (reply.language.isEmpty()) {
        const QLocale window;
        reply.language = window.language() == QLocale::C ? u"en"_s : QLocale::languageToCode(window.language());
    }
    openDialog(reply);
    return true;
}

void RepliesPage::openDialog(const ReplyText &reply)
{
    auto *dialog = new ReplyDialog{m_book, m_asker, reply, window()};
    connect(dialog, &ReplyDialog::saved, this, [this](const ReplyText &saved) {
        m_table->select(saved.id);
        focusTable();
    });
    dialog->open();
}

void RepliesPage::remove(qint64 id)
{
    const ReplyText *reply = m_book.find(id);
    if (!reply)
        return;
    const ReplyText gone = *reply;
    if (const Result<> removed = m_book.remove(id); !removed) {
        Q_EMIT noticed(noticeFor(removed.error()));
        return;
    }
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("A reply message for %1 is deleted.").arg(Words::name(gone.use));
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<RepliesPage>{this}, gone] {
        RepliesPage *page = self;
        if (!page)
            return;
        if (const Result<> restored = page->m_book.restore(gone); !restored) {
            Q_EMIT page->noticed(noticeFor(restored.error()));
            return;
        }
        page->m_table->select(gone.id);
        if (page->isVisible())
            page->focusTable();
    };
    Q_EMIT noticed(notice);
    focusTable();
}

void RepliesPage::copy(qint64 id)
{
    const ReplyText *reply = m_book.find(id);
    if (!reply)
        return;
    QGuiApplication::clipboard()->setText(reply->text);
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("The text is copied.");
    Q_EMIT noticed(notice);
}

void RepliesPage::addBuiltIn()
{
    const Result<int> added = m_book.addBuiltIn();
    if (!added) {
        Q_EMIT noticed(noticeFor(added.error()));
        return;
    }
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%n built-in text(s) added.", nullptr, *added);
    Q_EMIT noticed(notice);
    focusTable();
}

void RepliesPage::clearFilters()
{
    m_search->clear();
    m_use->setCurrentIndex(0);
    m_language->setCurrentIndex(0);
    m_search->setFocus();
}

void RepliesPage::fillUses()
{
    const QSignalBlocker blocker{m_use};
    const int chosen = std::max(0, m_use->currentIndex());
    m_use->clear();
    m_use->addItem(tr("All uses"));
    for (const auto &[use, name] : replyUseNames)
        m_use->addItem(Words::name(use), static_cast<int>(use));
    m_use->setCurrentIndex(chosen);
}

void RepliesPage::fillLanguages()
{
    const QString chosen = m_language->currentData().toString();
    {
        const QSignalBlocker blocker{m_language};
        m_language->clear();
        m_language->addItem(tr("All languages"));
        for (const QString &tag : m_model->languages())
            m_language->addItem(Words::languageName(tag), tag);
        m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    }
    // The last text of the chosen language may be gone.
    m_proxy->setLanguage(m_language->currentData().toString());
}

void RepliesPage::focusTable()
{
    if (m_stack->isTableShown())
        m_table->setFocus();
    else
        m_header->primary()->setFocus();
}

void RepliesPage::showState()
{
    const int total = m_stack->total();
    const qsizetype missing = m_book.missing().size();
    m_tools->setVisible(total > 0);
    m_addBuiltIn->setEnabled(missing > 0);
    m_addBuiltIn->setVisible(total > 0);
    m_emptyBuiltIn->setVisible(missing > 0);
    m_stack->countInto(m_counter, tr("%1 of %2"));
    m_stack->showState();
}

void RepliesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_proxy->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RepliesPage::retranslate()
{
    m_header->setTitle(tr("Reply messages"));
    m_header->primary()->setText(tr("Add reply message"));
    m_header->primary()->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    m_addBuiltIn->setText(tr("Add missing built-in texts"));
    m_addBuiltIn->setToolTip(tr("Adds the built-in texts that the library lacks; your own stay as they are."));
    m_emptyBuiltIn->setText(tr("Add built-in texts"));
    m_emptyAdd->setText(tr("Add reply message"));
    m_search->setName(tr("Search reply messages"));
    nameCombo(m_use, tr("Show texts used for"));
    nameCombo(m_language, tr("Show texts in"));
    m_stack->empty()->setText(tr("No reply messages"),
                              tr("The texts in this library are offered where a webhook answers a subscriber."));
    m_stack->noHits()->setText(tr("No hits"), tr("No reply message fits the search and the filters."));
    m_clear->setText(tr("Clear search and filters"));
    fillUses();
    fillLanguages();
    showState();
}

} // namespace Hookbench
