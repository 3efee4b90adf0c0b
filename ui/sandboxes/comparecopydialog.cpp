// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/comparecopydialog.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/linkdelegate.h"
#include "ui/parts/tables.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, WhatColumn, CredentialColumn, ColumnCount };

} // namespace

CompareCopyDialog::CompareCopyDialog(const QList<CopyLine> &lines, const Sandbox &to, QWidget *parent)
    : QDialog{parent}
    , m_lines{lines}
    , m_to{to}
    , m_intro{new QLabel}
    , m_model{new QStandardItemModel{0, ColumnCount, this}}
    , m_table{new QTableView}
    , m_credentials{new QLabel}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_copy{pillButton(ButtonRole::Primary)}
{
    build();
    retranslate();
}

void CompareCopyDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setDefault(true);
    m_copy->setEnabled(std::any_of(m_lines.cbegin(), m_lines.cend(),
                                   [](const CopyLine &line) { return line.action != ImportAction::Unchanged; }));
    m_cancel->setAutoDefault(false);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_credentials->setWordWrap(true);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CredentialColumn,
                                      new StatusDelegate{[this](const QModelIndex &index) {
                                                             return m_lines.at(index.row()).credentialFound
                                                                 ? Tone::Positive
                                                                 : Tone::Notice;
                                                         },
                                                         this});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    new ColumnShare{m_table, {{NameColumn, 160, 2}, {WhatColumn, 200, 4}, {CredentialColumn, 200, 1}}};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_credentials);
    layout->addLayout(buttons);
    resize(760, 440);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &QDialog::accept);
}

QString CompareCopyDialog::what(const CopyLine &line) const
{
    switch (line.action) {
    case ImportAction::Created:
        return tr("Is created");
    case ImportAction::Unchanged:
        return tr("Is the same already");
    case ImportAction::Updated:
        break;
    }
    QStringList fields;
    for (const FieldDifference &difference : line.differences)
        fields.append(Words::fieldName(difference.pointer));
    fields.removeDuplicates();
    return tr("Is changed: %1", "%1 lists fields").arg(fields.join(u", "_s));
}

void CompareCopyDialog::fill()
{
    m_model->setHorizontalHeaderLabels({tr("Webhook name"), tr("What happens"), tr("API credential")});
    m_model->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        const CopyLine &line = m_lines.at(row);
        const QStringList texts{line.name, what(line), line.credentialFound ? tr("Ready") : tr("Missing there")};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QStandardItem{texts.at(column)};
            item->setToolTip(texts.at(column));
            item->setEditable(false);
            m_model->setItem(row, column, item);
        }
    }
}

void CompareCopyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CompareCopyDialog::retranslate()
{
    const qsizetype missing
        = std::count_if(m_lines.cbegin(), m_lines.cend(), [](const CopyLine &line) { return !line.credentialFound; });
    setWindowTitle(tr("Copy to %1").arg(m_to.name));
    m_intro->setText(
        tr("Webhooks of the same name are replaced and keep their URL there; the history keeps what they were. "
           "API credentials and their secrets are not copied: one of the same name is used."));
    m_table->setAccessibleName(tr("What copying does"));
    m_credentials->setText(missing == 0 ? QString{}
                                        : tr("%n webhook(s) find no API credential of their name and vendor there. "
                                             "They are incomplete until there is one.",
                                             nullptr, static_cast<int>(missing)));
    m_credentials->setVisible(missing > 0);
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Copy"));
    fill();
}

} // namespace Hookbench
