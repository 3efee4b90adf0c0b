// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/feedbackservices.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace Hookbench {

class FeedbackListModel;
class FeedbackTable;
class ListStack;
class NoticeCard;
class PageHeader;

/// The inventory: the one feedback webhook of the sandbox, or what to do to have it.
class FeedbackList : public QWidget
{
    Q_OBJECT
public:
    explicit FeedbackList(const FeedbackServices &services, QWidget *parent = nullptr);
    void focusTable();
    bool mayCreate() const;

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void editRequested();
    void sendRequested();
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void remove();
    void copyUrl();
    void showState();
    void retranslate();

    FeedbackServices m_services;
    FeedbackListModel *m_model;
    PageHeader *m_header;
    NoticeCard *m_only;
    FeedbackTable *m_table;
    ListStack *m_stack;
    QPushButton *m_emptyCreate = nullptr;
    QLabel *m_counter;
};

} // namespace Hookbench
