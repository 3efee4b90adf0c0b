// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/comparisonmodel.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Hookbench {

class Asker;
class EmptyState;
class DifferenceView;
class PageHeader;

/// Two sandboxes side by side: how each webhook stands in both, what differs, and chosen ones copied over.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    ComparePage(SandboxBook &book, SandboxCopies &copies, Asker &asker, QWidget *parent = nullptr);
    /// Compares the current sandbox with @p other, or another one with @p other when that is the current one.
    void open(qint64 other);
    /// Compares again.
    void refresh();

Q_SIGNALS:
    void backRequested();
    void noticed(const Hookbench::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void connectParts();
    void fillSandboxes();
    void choose(QComboBox *combo, qint64 id);
    void swap();
    void showDetails();
    void showChosen();
    void copy(bool toRight);
    void copyNow(qint64 from, const QList<QUuid> &ids, qint64 to);
    void retranslate();
    Sandbox sandboxIn(const QComboBox *combo) const;

    SandboxBook &m_book;
    SandboxCopies &m_copies;
    Asker &m_asker;
    ComparisonModel *m_model;
    PageHeader *m_header;
    QPushButton *m_toLeft;
    QPushButton *m_toRight;
    QComboBox *m_left;
    QComboBox *m_right;
    QPushButton *m_swap;
    QCheckBox *m_differencesOnly;
    QPushButton *m_chooseAll;
    QLabel *m_counter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_nothing;
    QLabel *m_detailsTitle;
    DifferenceView *m_details;
};

} // namespace Hookbench
