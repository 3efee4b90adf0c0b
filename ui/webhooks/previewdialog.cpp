// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/previewdialog.h"

#include "ui/parts/buttons.h"
#include "ui/parts/columnshare.h"
#include "ui/parts/icons.h"
#include "ui/parts/tables.h"
#include "ui/webhooks/webhookcelldelegates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Hookbench {

namespace {

constexpr int ToneRole = Qt::UserRole;
constexpr QSize usualSize{920, 600};

} // namespace

PreviewDialog::PreviewDialog(QWidget *over, std::array<int, 3> shares)
    : QDialog{over ? over->window() : nullptr}
    , m_title{new QLabel{this}}
    , m_sentence{new QLabel{this}}
    , m_choices{new QHBoxLayout}
    , m_table{new QTableView{this}}
    , m_lines{new QStandardItemModel{this}}
    , m_details{new DifferenceView{this}}
    , m_buttons{new QHBoxLayout}
    , m_verdictIcon{new ToneIcon{this}}
    , m_verdict{new QLabel{this}}
    , m_cancel{pillButton(ButtonRole::Secondary, this)}
    , m_primary{pillButton(ButtonRole::Primary, this)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build(shares);
    resize(over ? usualSize.boundedTo(over->window()->size() - QSize{48, 48}) : usualSize);
    m_table->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showDetails(currentLine()); });
}

void PreviewDialog::build(std::array<int, 3> shares)
{
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    for (QLabel *label : {m_sentence, m_verdict}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    dressTable(m_table);
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new TextCellDelegate{m_table});
    m_table->setItemDelegateForColumn(
        1,
        new StatusCellDelegate{[](const QModelIndex &index) { return static_cast<Tone>(index.data(ToneRole).toInt()); },
                               m_table});
    m_lines->setColumnCount(3);
    new ColumnShare{m_table, {{0, 100, shares[0]}, {1, 110, shares[1]}, {2, 110, shares[2]}}};
    m_choices->setSpacing(8);
    auto *halves = new QSplitter{Qt::Horizontal};
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 5);
    halves->setStretchFactor(1, 4);
    halves->setHandleWidth(16);
    m_cancel->setAutoDefault(false);
    m_primary->setDefault(true);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_verdictIcon);
    m_buttons->addWidget(m_verdict, 1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_primary);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(m_choices);
    column->addWidget(halves, 1);
    column->addLayout(m_buttons);
}

void PreviewDialog::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->indexOf(m_cancel), button);
}

void PreviewDialog::setTexts(const QString &title, const QString &sentence)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void PreviewDialog::setColumns(const QStringList &names)
{
    m_lines->setHorizontalHeaderLabels(names);
}

void PreviewDialog::setLines(const QList<PreviewLine> &lines)
{
    const int before = std::max(0, currentLine());
    m_lines->removeRows(0, m_lines->rowCount());
    for (const PreviewLine &line : lines) {
        auto *fate = new QStandardItem{line.fate};
        fate->setData(static_cast<int>(line.tone), ToneRole);
        m_lines->appendRow({new QStandardItem{line.name}, fate, new QStandardItem{line.remark}});
    }
    if (!lines.isEmpty())
        m_table->selectRow(std::min(before, static_cast<int>(lines.size()) - 1));
    showDetails(currentLine());
}

void PreviewDialog::setVerdict(Tone tone, const QString &text)
{
    m_verdictIcon->setTone(tone);
    m_verdictIcon->setVisible(!text.isEmpty() && tone != Tone::Neutral);
    m_verdict->setText(text);
}

int PreviewDialog::currentLine() const
{
    return m_table->currentIndex().row();
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("What would happen"));
}

} // namespace Hookbench
