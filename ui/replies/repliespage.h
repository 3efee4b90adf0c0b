// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/replylistmodel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Hookbench {

class Asker;
class ListStack;
class PageHeader;
class ReplyTable;
class SearchField;

/// Reply messages: the texts that the webhook form offers for each category, in every language. The texts are what
/// subscribers read, so they stay as they are in every language of the window.
class RepliesPage : public QWidget, public Page
{
    Q_OBJECT
public:
    RepliesPage(ReplyBook &book, Asker &asker, QWidget *parent = nullptr);
    void focusSearch() override;
    bool create() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void openDialog(const ReplyText &reply);
    void remove(qint64 id);
    void copy(qint64 id);
    void addBuiltIn();
    void clearFilters();
    void fillUses();
    void fillLanguages();
    void focusTable();
    void showState();
    void retranslate();

    ReplyBook &m_book;
    Asker &m_asker;
    ReplyListModel *m_model;
    ReplyFilterProxy *m_proxy;
    PageHeader *m_header;
    QPushButton *m_addBuiltIn;
    SearchField *m_search;
    QComboBox *m_use;
    QComboBox *m_language;
    QLabel *m_counter;
    QWidget *m_tools;
    ListStack *m_stack;
    ReplyTable *m_table;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptyBuiltIn;
    QPushButton *m_clear;
};

} // namespace Hookbench
