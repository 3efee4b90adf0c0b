// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/liststack.h"

#include "ui/parts/emptystate.h"

#include <QAbstractProxyModel>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

const QAbstractItemModel *wholeOf(const QTableView *table)
{
    return qobject_cast<const QAbstractProxyModel *>(table->model())->sourceModel();
}

} // namespace

ListStack::ListStack(QTableView *table, QWidget *parent)
    : QStackedWidget{parent}
    , m_table{table}
    , m_empty{new EmptyState}
    , m_noHits{new EmptyState}
{
    addWidget(m_table);
    addWidget(m_empty);
    addWidget(m_noHits);
    const QAbstractItemModel *filtered = m_table->model();
    connect(filtered, &QAbstractItemModel::rowsInserted, this, &ListStack::countsChanged);
    connect(filtered, &QAbstractItemModel::rowsRemoved, this, &ListStack::countsChanged);
    connect(filtered, &QAbstractItemModel::modelReset, this, &ListStack::countsChanged);
    connect(filtered, &QAbstractItemModel::layoutChanged, this, &ListStack::countsChanged);
    // A row that the filter hides comes and goes in the whole list only.
    const QAbstractItemModel *whole = wholeOf(m_table);
    connect(whole, &QAbstractItemModel::rowsInserted, this, &ListStack::countsChanged);
    connect(whole, &QAbstractItemModel::rowsRemoved, this, &ListStack::countsChanged);
}

bool ListStack::isTableShown() const
{
    return currentWidget() == m_table;
}

int ListStack::shown() const
{
    return m_table->model()->rowCount();
}

int ListStack::total() const
{
    return wholeOf(m_table)->rowCount();
}

void ListStack::showState()
{
    if (total() == 0)
        setCurrentWidget(m_empty);
    else
        setCurrentWidget(shown() == 0 ? static_cast<QWidget *>(m_noHits) : m_table);
}

void ListStack::countInto(QLabel *counter, const QString &sentence) const
{
    const QString whole = QLocale{}.toString(total());
    counter->setText(sentence.arg(u"<b>%L1</b>"_s.arg(shown()), whole));
    counter->setAccessibleName(sentence.arg(QLocale{}.toString(shown()), whole));
}

} // namespace Hookbench
