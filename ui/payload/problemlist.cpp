// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/problemlist.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { Sentence, Fix, Columns };

Tone toneOf(Severity severity)
{
    return severity == Severity::Error  ? Tone::Negative
        : severity == Severity::Warning ? Tone::Notice
                                        : Tone::Informative;
}

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_title{new QLabel}
    , m_fixAll{pillButton(ButtonRole::Secondary)}
    , m_rows{new QTreeWidget}
{
    m_fixAll->setObjectName(u"fixAll"_s);
    m_rows->setObjectName(u"problems"_s);
    m_rows->setColumnCount(Columns);
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setWordWrap(true);
    m_rows->setTextElideMode(Qt::ElideNone);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(Sentence, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(Fix, QHeaderView::ResizeToContents);
    m_rows->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_fixAll);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT jumpRequested(
            m_problems.at(m_rows->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item))).problem.position);
    });
    connect(m_rows, &QTreeWidget::itemClicked, m_rows, &QTreeWidget::itemActivated);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemList::fixAllRequested);
    retranslate();
}

void ProblemList::setProblems(const QList<FixableProblem> &problems, qsizetype count)
{
    m_problems = problems;
    m_count = count;
    fill();
}

void ProblemList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    fill();
}

void ProblemList::select(int index)
{
    if (QTreeWidgetItem *item = m_rows->topLevelItem(index))
        m_rows->setCurrentItem(item);
}

void ProblemList::fill()
{
    // Whoever is reading stays where they are.
    const int scrolled = m_rows->verticalScrollBar()->value();
    const int current = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    m_rows->clear();
    for (int i = 0; i < m_problems.size(); ++i)
        addRow(m_problems.at(i), i);
    if (QTreeWidgetItem *item = m_rows->topLevelItem(std::min(current, m_rows->topLevelItemCount() - 1)))
        m_rows->setCurrentItem(item);
    m_rows->verticalScrollBar()->setValue(scrolled);
    m_rows->setVisible(!m_problems.isEmpty());
    const bool anyFix = std::any_of(m_problems.cbegin(), m_problems.cend(), [](const FixableProblem &problem) {
        return problem.fix && !problem.fix->edits.isEmpty();
    });
    m_fixAll->setVisible(anyFix && !m_readOnly);
    showTitle();
}

QString ProblemList::placed(const Diagnostic &problem) const
{
    QString sentence = Words::sentence(problem);
    if (problem.position.line < 1)
        return sentence;
    return tr("%1:%2  %3").arg(problem.position.line).arg(problem.position.column).arg(sentence);
}

void ProblemList::addRow(const FixableProblem &problem, int index)
{
    const Severity severity = problem.problem.severity;
    const QString text = placed(problem.problem);
    auto *item = new QTreeWidgetItem{m_rows, QStringList{text}};
    item->setIcon(Sentence, themedIcon(iconFor(toneOf(severity)), toneOf(severity)));
    item->setData(Sentence, Qt::AccessibleTextRole, u"%1: %2"_s.arg(Words::name(severity), text));
    item->setToolTip(Sentence, Words::sentence(problem.problem));
    if (!problem.fix || m_readOnly)
        return;
    const QString title = Words::title(*problem.fix);
    QPushButton *button = pillButton(ButtonRole::Secondary);
    button->setText(tr("Fix"));
    button->setAccessibleName(tr("Fix: %1").arg(title));
    button->setToolTip(title);
    connect(button, &QPushButton::clicked, this, [this, index, button] { Q_EMIT fixRequested(index, button); });
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout{cell};
    row->setContentsMargins(8, 2, 4, 2);
    row->addWidget(button, 0, Qt::AlignTop);
    m_rows->setItemWidget(item, Fix, cell);
}

void ProblemList::showTitle()
{
    qsizetype errors = 0;
    for (const FixableProblem &problem : std::as_const(m_problems))
        errors += problem.problem.severity == Severity::Error;
    m_icon->setTone(errors > 0 ? Tone::Negative : m_count > 0 ? Tone::Notice : Tone::Positive);
    QString text = tr("No problems");
    if (m_count > m_problems.size())
        text = tr("%1 problems, the first %2 of them are listed")
                   .arg(QLocale{}.toString(m_count), QLocale{}.toString(m_problems.size()));
    else if (m_count > 0)
        text = tr("%n problem(s)", nullptr, int(m_count));
    m_title->setText(text);
    m_rows->setAccessibleName(tr("Problems of the payload"));
    m_rows->setAccessibleDescription(text);
}

bool ProblemList::eventFilter(QObject *watched, QEvent *event)
{
    // Alt+Enter on a row, as in the text, does something about it.
    if (watched == m_rows && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
        if (enter && key->modifiers() == Qt::AltModifier && row >= 0 && m_problems.at(row).fix && !m_readOnly) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                Q_EMIT fixRequested(row, m_rows->itemWidget(m_rows->currentItem(), Fix));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemList::retranslate()
{
    m_fixAll->setText(tr("Fix all"));
    m_fixAll->setToolTip(tr("Fixes everything that can be fixed without knowing the provider; can be undone"));
    fill();
}

} // namespace Hookbench
