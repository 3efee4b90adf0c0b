// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/clashpane.h"

#include "models/state/webhookbook.h"
#include "ui/parts/tables.h"
#include "ui/texts/textswords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <vector>

namespace Hookbench {

using namespace Qt::StringLiterals;

ClashPane::ClashPane(WebhookBook &webhooks, QWidget *parent)
    : QWidget{parent}
    , m_webhooks{webhooks}
    , m_note{new QLabel}
    , m_all{new QCheckBox}
    , m_none{new QLabel}
    , m_model{new QStandardItemModel{this}}
    , m_table{new QTableView}
{
    m_note->setWordWrap(true);
    m_none->setWordWrap(true);
    m_table->setObjectName(u"clashes"_s);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addWidget(m_all);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    connect(m_all, &QCheckBox::toggled, this, &ClashPane::fill);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT webhookRequested(index.siblingAtColumn(0).data(Qt::UserRole).toUuid());
    });
    retranslate();
}

void ClashPane::refresh()
{
    std::vector<SmsWebhook> webhooks;
    m_ids.clear();
    for (const SmsWebhookRecord &record : m_webhooks.shown()) {
        webhooks.push_back(record.webhook);
        m_ids.append(record.id);
    }
    m_clashes = keywordClashes(webhooks);
    fill();
}

void ClashPane::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const KeywordClash &clash : std::as_const(m_clashes)) {
        if (!clash.opposite && !m_all->isChecked())
            continue;
        auto *one = new QStandardItem{TextsWords::place(clash.one)};
        one->setData(m_ids.value(clash.one.webhook), Qt::UserRole);
        m_model->appendRow({one, new QStandardItem{TextsWords::place(clash.other)},
                            new QStandardItem{TextsWords::kind(clash)},
                            new QStandardItem{clash.opposite ? tr("Opposite consent") : tr("Other category")}});
    }
    m_table->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

void ClashPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClashPane::retranslate()
{
    m_note->setText(
        tr("Keywords of webhooks on one sender that could be taken for each other. An exact keyword always comes "
           "first; a subscriber who mistypes may mean the other one."));
    m_all->setText(tr("Show clashes between other categories too"));
    m_none->setText(tr("No keywords clash."));
    m_table->setAccessibleName(tr("Keyword clashes"));
    m_model->setHorizontalHeaderLabels({tr("Keyword"), tr("Clashes with"), tr("How"), tr("Consent")});
    fill();
}

} // namespace Hookbench
