// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/expectationlist.h"

#include "ui/harness/expectationrow.h"
#include "ui/parts/buttons.h"
#include "ui/parts/problemline.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

ExpectationList::ExpectationList(QWidget *parent)
    : QWidget{parent}
    , m_list{new QWidget}
    , m_column{new QVBoxLayout{m_list}}
    , m_none{new QLabel}
    , m_problem{new ProblemLine}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_add->setObjectName(u"addExpectation"_s);
    m_problem->setObjectName(u"expectationProblem"_s);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    // Room for the focus ring.
    m_column->setContentsMargins(2, 2, 6, 2);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ExpectationList::add);
    retranslate();
    number();
}

ExpectationRow *ExpectationList::addRow(const Expectation &expectation)
{
    auto *row = new ExpectationRow;
    row->setExpectation(expectation);
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    // The layout would show it in the next turn, too late for the focus.
    row->show();
    connect(row, &ExpectationRow::edited, this, &ExpectationList::tell);
    connect(row, &ExpectationRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void ExpectationList::setExpectations(const QList<Expectation> &expectations)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Expectation &expectation : expectations)
        addRow(expectation);
    number();
    showProblem();
}

QList<Expectation> ExpectationList::expectations() const
{
    QList<Expectation> expectations;
    for (const ExpectationRow *row : m_rows)
        expectations.append(row->expectation());
    return expectations;
}

void ExpectationList::setResults(const QList<ExpectationResult> &results)
{
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setResult(index < results.size() ? std::optional{results.at(index)} : std::nullopt);
}

void ExpectationList::add()
{
    // What is expected first of all.
    ExpectationRow *row = addRow({.statuses = {{200, 299}}});
    number();
    row->subject()->setFocus();
    tell();
}

void ExpectationList::remove(ExpectationRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    QWidget *next = m_rows.isEmpty() ? static_cast<QWidget *>(m_add)
                                     : m_rows.at(std::min(place, m_rows.size() - 1))->inOrder().last();
    next->setFocus();
    row->hide();
    row->deleteLater();
    number();
    tell();
}

void ExpectationList::number()
{
    QWidget *before = nullptr;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        m_rows.at(index)->setNumber(int(index) + 1);
        for (QWidget *control : m_rows.at(index)->inOrder()) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
    if (before)
        setTabOrder(before, m_add);
    m_none->setVisible(m_rows.isEmpty());
}

void ExpectationList::tell()
{
    // What was found is no longer about what stands here.
    setResults({});
    showProblem();
    Q_EMIT edited();
}

void ExpectationList::showProblem()
{
    QString problem;
    for (const ExpectationRow *row : std::as_const(m_rows)) {
        if (problem.isEmpty())
            problem = row->problem();
    }
    if (m_problem->text() != problem)
        m_problem->setText(problem);
}

void ExpectationList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpectationList::retranslate()
{
    m_add->setText(tr("Add expectation"));
    m_none->setText(tr("Say what the answer shall have: a status, a header, a value of the body, a time, or the "
                       "receiver's decision. Each is checked after a send."));
    showProblem();
}

} // namespace Hookbench
