// SPDX-License-Identifier: GPL-3.0-or-later
// How the comparison is laid out, and what it says.
#include "ui/parts/columnshare.h"
#include "ui/parts/comboname.h"
#include "ui/parts/differenceview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/linkdelegate.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/tables.h"
#include "ui/sandboxes/comparepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

using State = ComparisonModel::State;

Tone toneOf(const QModelIndex &index)
{
    switch (static_cast<State>(index.data(ComparisonModel::StateRole).toInt())) {
    case State::Same:
        return Tone::Positive;
    case State::Differs:
        return Tone::Notice;
    default:
        return Tone::Informative;
    }
}

} // namespace

QWidget *ComparePage::buildTools()
{
    auto *tools = new QWidget;
    m_left->setObjectName(u"left"_s);
    m_right->setObjectName(u"right"_s);
    m_differencesOnly->setObjectName(u"differencesOnly"_s);
    for (QComboBox *combo : {m_left, m_right}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
    }
    auto *sandboxes = new QHBoxLayout;
    sandboxes->setSpacing(8);
    sandboxes->addWidget(m_left, 1);
    sandboxes->addWidget(m_swap);
    sandboxes->addWidget(m_right, 1);
    sandboxes->addStretch(1);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_differencesOnly);
    choice->addStretch(1);
    choice->addWidget(m_counter);
    choice->addWidget(m_chooseAll);
    auto *rows = new QVBoxLayout{tools};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(sandboxes);
    rows->addLayout(choice);
    return tools;
}

void ComparePage::build()
{
    m_header->cancel()->hide();
    m_toLeft->setObjectName(u"toLeft"_s);
    m_toRight->setObjectName(u"toRight"_s);
    m_header->addWidget(m_toLeft);
    m_header->addWidget(m_toRight);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ComparisonModel::StateColumn, new StatusDelegate{toneOf, this});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    new ColumnShare{m_table,
                    {{ComparisonModel::NameColumn, 200, 3},
                     {ComparisonModel::StateColumn, 180, 1},
                     {ComparisonModel::FieldsColumn, 200, 4}}};
    auto *details = new QWidget;
    auto *detailsColumn = new QVBoxLayout{details};
    detailsColumn->setContentsMargins(0, 8, 0, 0);
    detailsColumn->setSpacing(8);
    m_detailsTitle->setFont(scaledFont(font(), TextSize::PageTitle));
    m_detailsTitle->setTextFormat(Qt::PlainText);
    m_detailsTitle->setWordWrap(true);
    detailsColumn->addWidget(m_detailsTitle);
    detailsColumn->addWidget(m_details, 1);
    auto *splitter = new QSplitter{Qt::Vertical};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_nothing);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(8);
    body->addWidget(buildTools());
    body->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePage::retranslate()
{
    m_header->setTitle(tr("Compare sandboxes"));
    nameCombo(m_left, tr("Sandbox at the left"));
    nameCombo(m_right, tr("Sandbox at the right"));
    m_swap->setText(tr("Swap"));
    m_swap->setToolTip(tr("Changes the two sides over"));
    m_differencesOnly->setText(tr("Differences only"));
    m_table->setAccessibleName(tr("Webhooks of both sandboxes"));
    m_model->retranslate();
    fillSandboxes();
    refresh();
}

} // namespace Hookbench
