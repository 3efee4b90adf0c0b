// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/comparisontable.h"

#include "ui/parts/icons.h"
#include "ui/parts/tables.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum { WhatColumn, FirstColumn, SecondColumn, StateColumn, ColumnCount };

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableWidget{0, ColumnCount, parent}
{
    dressTable(this);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(32);
    horizontalHeader()->setMinimumSectionSize(80);
    horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(FirstColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(SecondColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    setColumnWidth(WhatColumn, 200);
}

void ComparisonTable::setRows(const QList<ComparedRow> &rows, const QString &first, const QString &second)
{
    m_rows = rows;
    m_first = first;
    m_second = second;
    fill();
}

void ComparisonTable::setDifferencesOnly(bool only)
{
    m_differencesOnly = only;
    fill();
}

int ComparisonTable::differences() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const ComparedRow &row) { return !row.same; }));
}

void ComparisonTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QTableWidget::changeEvent(event);
}

void ComparisonTable::fill()
{
    setAccessibleName(tr("Comparison"));
    setHorizontalHeaderLabels({tr("What"), m_first, m_second, tr("State")});
    clearSpans();
    setRowCount(0);
    std::optional<ComparedSection> section;
    for (const ComparedRow &compared : std::as_const(m_rows)) {
        if (m_differencesOnly && compared.same)
            continue;
        if (section != compared.section)
            addSection(compared.section);
        section = compared.section;
        addRow(compared);
    }
}

void ComparisonTable::addSection(ComparedSection section)
{
    const int row = rowCount();
    insertRow(row);
    auto *title = new QTableWidgetItem{sectionName(section)};
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    setItem(row, WhatColumn, title);
    setSpan(row, WhatColumn, 1, ColumnCount);
}

void ComparisonTable::addRow(const ComparedRow &compared)
{
    const int row = rowCount();
    insertRow(row);
    const auto cell = [&](int column, const QString &text) {
        auto *item = new QTableWidgetItem{QString{text}.replace(u'\n', u' ')};
        item->setToolTip(text);
        setItem(row, column, item);
        return item;
    };
    cell(WhatColumn, compared.name);
    cell(FirstColumn, compared.first.value_or(u"–"_s));
    cell(SecondColumn, compared.second.value_or(u"–"_s));
    if (compared.same) {
        cell(StateColumn, tr("Same"));
        return;
    }
    const QString state = !compared.first ? tr("Only right") : !compared.second ? tr("Only left") : tr("Different");
    QTableWidgetItem *item = cell(StateColumn, state);
    item->setIcon(themedIcon("warning"_L1, Tone::Notice));
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

QString ComparisonTable::sectionName(ComparedSection section)
{
    switch (section) {
    case ComparedSection::Answer:
        return tr("Request and answer");
    case ComparedSection::Decision:
        return tr("Decision");
    case ComparedSection::Fields:
        return tr("Fields");
    case ComparedSection::RequestBody:
        return tr("Body of the request");
    case ComparedSection::RequestHeaders:
        return tr("Headers of the request");
    case ComparedSection::AnswerBody:
        return tr("Body of the answer");
    case ComparedSection::AnswerHeaders:
        break;
    }
    return tr("Headers of the answer");
}

} // namespace Hookbench
