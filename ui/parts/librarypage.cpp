// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/librarypage.h"

#include "ui/parts/buttons.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(Asker &asker, QWidget *parent, Adding adding)
    : QWidget{parent}
    , m_asker{asker}
    , m_header{new PageHeader{PageHeader::Kind::List}}
    , m_search{new SearchField}
    , m_add{adding == Adding::BesideSearch ? iconButton("plus"_L1) : nullptr}
    , m_filters{new QVBoxLayout}
    , m_counter{new QLabel}
    , m_view{new QListView}
    , m_model{new LibraryList{this}}
    , m_empty{new EmptyState}
    , m_right{new QStackedWidget}
    , m_form{new QVBoxLayout}
    , m_builtIn{new QLabel}
    , m_duplicate{pillButton(ButtonRole::Secondary)}
    , m_delete{pillButton(ButtonRole::Destructive)}
    , m_revert{pillButton(ButtonRole::Secondary)}
    , m_save{pillButton(ButtonRole::Primary)}
    , m_buttons{new QHBoxLayout}
{
    build();
    connectParts();
}

QLayout *LibraryPage::buildSearch()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    if (m_add) {
        m_add->setObjectName(u"libraryAdd"_s);
        row->addWidget(m_add);
    }
    return row;
}

void LibraryPage::build()
{
    m_search->setObjectName(u"librarySearch"_s);
    m_view->setObjectName(u"libraryList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LibraryDelegate{m_view});
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_save->setObjectName(u"librarySave"_s);
    m_revert->setObjectName(u"libraryRevert"_s);
    m_duplicate->setObjectName(u"libraryDuplicate"_s);
    m_delete->setObjectName(u"libraryDelete"_s);
    m_builtIn->setWordWrap(true);
    m_builtIn->setForegroundRole(QPalette::PlaceholderText);
    m_filters->setSpacing(8);

    auto *left = new QWidget;
    left->setMinimumWidth(220);
    auto *leftColumn = new QVBoxLayout{left};
    leftColumn->setContentsMargins(24, 16, 8, 24);
    leftColumn->setSpacing(8);
    leftColumn->addLayout(buildSearch());
    leftColumn->addLayout(m_filters);
    leftColumn->addWidget(m_counter);
    leftColumn->addWidget(m_view, 1);

    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_duplicate);
    m_buttons->addWidget(m_delete);
    m_buttons->addStretch();
    m_buttons->addWidget(m_revert);
    m_buttons->addWidget(m_save);
    auto *form = new QWidget;
    auto *formLayout = new QVBoxLayout{form};
    formLayout->setContentsMargins(16, 16, 24, 24);
    formLayout->setSpacing(12);
    formLayout->addWidget(m_builtIn);
    m_form->setSpacing(12);
    formLayout->addLayout(m_form, 1);
    formLayout->addLayout(m_buttons);
    m_right->addWidget(m_empty);
    m_right->addWidget(form);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_right);
    split->setSizes({m_add ? 236 : 280, 760});
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
}

void LibraryPage::connectParts()
{
    if (m_add)
        connect(m_add, &QToolButton::clicked, this, &LibraryPage::create);
    else
        connect(m_header->primary(), &QPushButton::clicked, this, &LibraryPage::create);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::list);
    connect(m_search, &SearchField::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_choosing && index.isValid())
            choose(index.data(LibraryList::IdRole).toLongLong());
    });
    connect(m_save, &QPushButton::clicked, this, &LibraryPage::submit);
    connect(m_revert, &QPushButton::clicked, this, [this] { open(m_current); });
    connect(m_duplicate, &QPushButton::clicked, this, &LibraryPage::duplicateCurrent);
    connect(m_delete, &QPushButton::clicked, this, &LibraryPage::removeCurrent);
}

void LibraryPage::addFilter(QWidget *filter)
{
    m_filters->addWidget(filter);
}

void LibraryPage::addFormButton(QPushButton *button)
{
    m_buttons->insertWidget(1, button);
}

void LibraryPage::setAddName(const QString &name)
{
    setButtonName(m_add, name, QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
}

void LibraryPage::setEmptyText(const QString &title, const QString &sentence)
{
    m_empty->setText(title, sentence);
}

void LibraryPage::choose(qint64 id)
{
    if (m_shown && id == m_current)
        return;
    tryLeave([this, id] { open(id); });
    // Whoever stays keeps the row of what is in the form.
    list();
}

void LibraryPage::open(qint64 id)
{
    m_current = id;
    m_shown = true;
    load(id);
    list();
    showState();
}

void LibraryPage::refresh()
{
    list();
    // What is looked at may have gone with its sandbox.
    if (m_shown && m_current != 0 && m_model->rowOf(m_current) < 0 && m_search->text().isEmpty()) {
        m_shown = false;
        if (m_model->rowCount() > 0)
            open(m_model->idAt(0));
    }
    if (!m_shown && m_model->rowCount() > 0)
        open(m_model->idAt(0));
    showState();
}

void LibraryPage::list()
{
    m_choosing = true;
    m_model->setItems(items(m_search->text()));
    const int row = m_shown ? m_model->rowOf(m_current) : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    else
        m_view->selectionModel()->clear();
    m_choosing = false;
    const QString shown = QLocale{}.toString(m_model->rowCount());
    m_counter->setText(tr("%1 of %2").arg(shown, QLocale{}.toString(total())));
}

void LibraryPage::tryLeave(std::function<void()> proceed)
{
    if (!m_shown || !differs()) {
        proceed();
        return;
    }
    m_asker.askLeave(this, what(), [this, proceed = std::move(proceed)](Asker::Leave answer) {
        if (answer == Asker::Leave::Stay)
            return;
        if (answer == Asker::Leave::Submit) {
            const std::optional<qint64> stored = store();
            if (!stored)
                return;
            m_current = *stored;
        }
        load(m_current);
        showState();
        proceed();
    });
}

void LibraryPage::focusSearch()
{
    m_search->enter();
}

void LibraryPage::submit()
{
    if (!m_shown || isBuiltIn() || !differs())
        return;
    if (const std::optional<qint64> stored = store()) {
        open(*stored);
        tell(Tone::Positive, tr("%1 is saved.").arg(what()));
    }
}

bool LibraryPage::create()
{
    tryLeave([this] {
        open(0);
        focusForm();
    });
    return true;
}

bool LibraryPage::back()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

void LibraryPage::duplicateCurrent()
{
    tryLeave([this] {
        if (const std::optional<qint64> copy = duplicate(m_current)) {
            m_search->clear();
            open(*copy);
            focusForm();
        }
    });
}

void LibraryPage::removeCurrent()
{
    const qint64 gone = m_current;
    const QString name = what();
    const int row = m_model->rowOf(gone);
    const std::function<Result<>()> undo = remove(gone);
    if (!undo)
        return;
    m_shown = false;
    list();
    if (m_model->rowCount() > 0)
        open(m_model->idAt(std::clamp(row, 0, m_model->rowCount() - 1)));
    showState();
    m_view->setFocus();
    Notice notice;
    notice.tone = Tone::Positive;
    notice.text = tr("%1 is deleted.").arg(name);
    notice.actionText = tr("Undo");
    notice.undoes = true;
    notice.action = [self = QPointer<LibraryPage>{this}, undo, gone] {
        LibraryPage *page = self;
        if (!page)
            return;
        if (const Result<> restored = undo(); !restored) {
            Q_EMIT page->noticed(noticeFor(restored.error()));
            return;
        }
        page->tryLeave([page, gone] { page->open(gone); });
    };
    Q_EMIT noticed(notice);
}

void LibraryPage::tell(Tone tone, const QString &text)
{
    Notice notice;
    notice.tone = tone;
    notice.text = text;
    Q_EMIT noticed(notice);
}

void LibraryPage::showState()
{
    m_right->setCurrentIndex(m_shown ? 1 : 0);
    const bool builtIn = m_shown && isBuiltIn();
    const bool changed = m_shown && !builtIn && differs();
    m_builtIn->setVisible(builtIn);
    m_duplicate->setVisible(m_current != 0);
    m_delete->setVisible(!builtIn && m_current != 0);
    m_revert->setVisible(!builtIn);
    m_revert->setEnabled(changed);
    m_save->setVisible(!builtIn);
    m_save->setEnabled(changed);
}

void LibraryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LibraryPage::retranslate()
{
    m_builtIn->setText(tr("This one comes with the program. Duplicate it to make one of your own."));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_revert->setText(tr("Discard changes"));
    m_save->setText(tr("Save"));
    if (!m_add)
        m_header->primary()->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    m_save->setToolTip(QKeySequence{QKeySequence::Save}.toString(QKeySequence::NativeText));
    m_search->setName(tr("Search"));
    m_view->setAccessibleName(tr("Entries"));
    list();
}

} // namespace Hookbench
