// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/validationstrip.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { Sentence, View, Columns };

/// Who has more problems than that fixes these first.
constexpr qsizetype mostRows = 50;
/// Two lines, or a button.
constexpr int rowHeight = 42;

Tone toneOf(Severity severity)
{
    return severity == Severity::Error ? Tone::Negative : Tone::Notice;
}

} // namespace

ValidationStrip::ValidationStrip(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_title{new QLabel}
    , m_rows{new QTreeWidget}
{
    m_title->setObjectName(u"validation"_s);
    m_rows->setObjectName(u"validationRows"_s);
    m_rows->setColumnCount(Columns);
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setWordWrap(true);
    m_rows->setTextElideMode(Qt::ElideNone);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setTabKeyNavigation(false);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(Sentence, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(View, QHeaderView::ResizeToContents);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT viewRequested(m_problems.at(m_rows->indexOfTopLevelItem(item)).position);
    });
    retranslate();
}

void ValidationStrip::setProblems(const Diagnostics &problems)
{
    // While somebody types elsewhere, most answers are the same.
    if (problems == m_problems)
        return;
    m_problems = problems;
    fill();
}

void ValidationStrip::select(int index)
{
    if (QTreeWidgetItem *item = m_rows->topLevelItem(index))
        m_rows->setCurrentItem(item);
}

void ValidationStrip::announce()
{
    QAccessibleEvent told{m_title, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
    if (m_problems.isEmpty())
        return;
    select(0);
    m_rows->setFocus();
}

void ValidationStrip::fill()
{
    // Whoever is reading stays where they are.
    const int scrolled = m_rows->verticalScrollBar()->value();
    const int current = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    m_rows->clear();
    for (const Diagnostic &problem : m_problems.first(std::min(mostRows, m_problems.size())))
        addRow(problem);
    select(std::min(current, m_rows->topLevelItemCount() - 1));
    m_rows->verticalScrollBar()->setValue(scrolled);
    m_rows->setVisible(!m_problems.isEmpty());
    // Two of them are in sight at once; the splitter gives more.
    m_rows->setMinimumHeight(m_problems.size() > 1 ? 2 * rowHeight + 4 : rowHeight + 4);
    showTitle();
}

void ValidationStrip::addRow(const Diagnostic &problem)
{
    const QString text = tr("%1 Line %2, column %3.", "a sentence and its place")
                             .arg(Words::sentence(problem))
                             .arg(problem.position.line)
                             .arg(problem.position.column);
    auto *item = new QTreeWidgetItem{m_rows, {text}};
    const Tone tone = toneOf(problem.severity);
    item->setIcon(Sentence, themedIcon(iconFor(tone), tone));
    item->setData(Sentence, Qt::AccessibleTextRole, u"%1: %2"_s.arg(Words::name(problem.severity), text));
    QPushButton *button = pillButton(ButtonRole::Secondary);
    button->setText(tr("View"));
    button->setAccessibleName(tr("View line %1, column %2").arg(problem.position.line).arg(problem.position.column));
    connect(button, &QPushButton::clicked, this, [this, place = problem.position] { Q_EMIT viewRequested(place); });
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout{cell};
    row->setContentsMargins(8, 2, 4, 2);
    row->addWidget(button, 0, Qt::AlignTop);
    m_rows->setItemWidget(item, View, cell);
}

void ValidationStrip::showTitle()
{
    const bool errors = hasErrors(m_problems);
    m_icon->setTone(errors ? Tone::Negative : m_problems.isEmpty() ? Tone::Positive : Tone::Notice);
    const int count = int(m_problems.size());
    if (count == 0)
        m_title->setText(tr("Validation: no problems found"));
    else if (count > mostRows)
        m_title->setText(tr("Validation: %n problem(s) found, the first %1 are listed", nullptr, count).arg(mostRows));
    else
        m_title->setText(tr("Validation: %n problem(s) found", nullptr, count));
    m_rows->setAccessibleName(tr("Problems of the text"));
    m_rows->setAccessibleDescription(m_title->text());
}

void ValidationStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ValidationStrip::retranslate()
{
    fill();
}

} // namespace Hookbench
