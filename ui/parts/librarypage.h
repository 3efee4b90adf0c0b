// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/asker.h"
#include "ui/parts/librarylist.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLayout;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace Hookbench {

class EmptyState;
class PageHeader;
class SearchField;

/// A page of things that are kept: a searched list at the left, the entry that is looked at beside it, to be changed
/// and saved there. What the program brings along is looked at and duplicated. Whoever derives from it knows the
/// entries.
class LibraryPage : public QWidget, public Page
{
    Q_OBJECT
public:
    void tryLeave(std::function<void()> proceed) override;
    void focusSearch() override;
    void submit() override;
    bool create() override;
    bool back() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    /// Where a new entry begins: at the page's primary button, or at a small one beside the search, where the page is
    /// there for something else.
    enum class Adding { ByPrimary, BesideSearch };

    LibraryPage(Asker &asker, QWidget *parent, Adding adding = Adding::ByPrimary);

    /// The entries that hold every word of @p search.
    virtual QList<LibraryItem> items(const QString &search) const = 0;
    /// Shows the entry in the form; 0 is a new one.
    virtual void load(qint64 id) = 0;
    /// Stores the form and says under which id; nothing when it can't be, having said why.
    virtual std::optional<qint64> store() = 0;
    virtual bool differs() const = 0;
    virtual bool isBuiltIn() const = 0;
    /// What the entry in the form is called.
    virtual QString what() const = 0;
    virtual std::optional<qint64> duplicate(qint64 id) = 0;
    /// Removes it; what takes that back, or nothing when it could not be removed, having said why.
    virtual std::function<Result<>()> remove(qint64 id) = 0;
    virtual void focusForm() = 0;
    virtual int total() const = 0;

    PageHeader *header() const { return m_header; }
    /// Where the form goes.
    QVBoxLayout *formColumn() const { return m_form; }
    /// Put beside the search.
    void addFilter(QWidget *filter);
    /// A button under the form, before Delete.
    void addFormButton(QPushButton *button);
    /// What the small button beside the search does, in words.
    void setAddName(const QString &name);
    /// The library changed: lists it again.
    void refresh();
    /// Shows that entry, whatever is in the form.
    void open(qint64 id);
    /// The form was changed by the person.
    void formEdited() { showState(); }
    qint64 current() const { return m_current; }
    void tell(Tone tone, const QString &text);
    void changeEvent(QEvent *event) override;
    virtual void retranslate();
    /// The words of the empty list.
    void setEmptyText(const QString &title, const QString &sentence);

private:
    void build();
    QLayout *buildSearch();
    void connectParts();
    void choose(qint64 id);
    void list();
    void showState();
    void removeCurrent();
    void duplicateCurrent();

    Asker &m_asker;
    PageHeader *m_header;
    SearchField *m_search;
    /// Null where the primary button adds.
    QToolButton *m_add = nullptr;
    QVBoxLayout *m_filters;
    QLabel *m_counter;
    QListView *m_view;
    LibraryList *m_model;
    EmptyState *m_empty;
    QStackedWidget *m_right;
    QVBoxLayout *m_form;
    QLabel *m_builtIn;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_revert;
    QPushButton *m_save;
    QHBoxLayout *m_buttons;
    qint64 m_current = 0;
    bool m_shown = false;
    bool m_choosing = false;
};

} // namespace Hookbench
