// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackreportspane.h"

#include "models/state/samplefiles.h"
#include "models/words/feedbackwords.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/problemline.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Hookbench {

namespace {

enum Column { Word, Code, Outcome, Final, Count, Reference, ColumnCount };

} // namespace

FeedbackReportsPane::FeedbackReportsPane(QList<OutcomeTable> tables, SampleFiles &files, FileChooser &chooser,
                                         QWidget *parent)
    : QWidget{parent}
    , m_tables{std::move(tables)}
    , m_files{files}
    , m_chooser{chooser}
    , m_vendor{new QComboBox}
    , m_body{new QPlainTextEdit}
    , m_open{pillButton(ButtonRole::Secondary)}
    , m_vendorRow{new FieldRow{m_vendor, m_open}}
    , m_bodyRow{new FieldRow{m_body}}
    , m_problem{new ProblemLine}
    , m_table{new QTableWidget}
    , m_sum{new QLabel}
{
    m_body->setObjectName(QStringLiteral("reportBody"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(120);
    for (const OutcomeTable &table : std::as_const(m_tables))
        m_vendor->addItem(Words::name(table.vendor()));
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    build();
    connect(m_vendor, &QComboBox::currentIndexChanged, this, &FeedbackReportsPane::show);
    connect(m_body, &QPlainTextEdit::textChanged, this, &FeedbackReportsPane::show);
    connect(m_open, &QPushButton::clicked, this, &FeedbackReportsPane::choose);
    retranslate();
}

void FeedbackReportsPane::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_vendorRow);
    column->addWidget(m_bodyRow, 1);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    QHeaderView *header = m_table->horizontalHeader();
    for (const int section : {Word, Code, Reference})
        header->setSectionResizeMode(section, QHeaderView::Stretch);
    for (const int section : {Outcome, Final, Count})
        header->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
}

void FeedbackReportsPane::setBody(const QString &body)
{
    m_body->setPlainText(body);
}

void FeedbackReportsPane::choose()
{
    m_chooser.chooseFiles(window(), tr("Choose a delivery report"), QStringLiteral("*.json"),
                          [self = QPointer<FeedbackReportsPane>{this}](const QStringList &files) {
                              if (!self || files.isEmpty())
                                  return;
                              const Result<QByteArray> bytes = self->m_files.read(files.first());
                              if (!bytes)
                                  Q_EMIT self->noticed(noticeFor(bytes.error()));
                              else
                                  self->setBody(QString::fromUtf8(*bytes));
                          });
}

void FeedbackReportsPane::show()
{
    const int place = m_vendor->currentIndex();
    const QByteArray body = m_body->toPlainText().toUtf8();
    if (body.trimmed().isEmpty() || place < 0 || place >= m_tables.size()) {
        m_problem->setText({});
        fill({});
        return;
    }
    const Result<QList<ReportedStatus>> statuses = m_tables.at(place).statuses(body);
    if (!statuses)
        m_problem->setText(statuses.error().summary);
    else if (statuses->isEmpty())
        m_problem->setText(tr("This is no delivery report of %1.").arg(m_vendor->currentText()));
    else
        m_problem->setText({});
    fill(statuses ? *statuses : QList<ReportedStatus>{});
}

void FeedbackReportsPane::fill(const QList<ReportedStatus> &statuses)
{
    m_table->setRowCount(int(statuses.size()));
    qint64 counts[int(ReportOutcome::Unknown) + 1]{};
    const QLocale locale;
    for (int row = 0; row < statuses.size(); ++row) {
        const ReportedStatus &status = statuses.at(row);
        const QString cells[]{status.word,
                              QString{status.code + u' ' + status.codeName}.trimmed(),
                              Words::name(status.outcome),
                              status.isFinal ? tr("final") : tr("intermediate"),
                              locale.toString(status.count),
                              status.reference};
        for (int index = 0; index < ColumnCount; ++index) {
            auto *item = new QTableWidgetItem{cells[index]};
            item->setToolTip(cells[index]);
            m_table->setItem(row, index, item);
        }
        counts[int(status.outcome)] += status.count;
    }
    QStringList sums;
    for (const auto &[outcome, name] : reportOutcomeNames) {
        if (counts[int(outcome)] > 0)
            sums.append(
                tr("%1: %2", "outcome: how many").arg(Words::name(outcome), locale.toString(counts[int(outcome)])));
    }
    m_sum->setText(sums.join(QStringLiteral(" · ")));
}

void FeedbackReportsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackReportsPane::retranslate()
{
    m_vendorRow->setLabel(tr("Provider"));
    m_vendorRow->setHint(tr("What its words come to is our reading. Custom knows the usual words of many providers."));
    m_bodyRow->setLabel(tr("Delivery report"));
    m_body->setPlaceholderText(tr("Paste the body that the provider posts."));
    m_open->setText(tr("Choose a file…"));
    m_table->setHorizontalHeaderLabels(
        {tr("Provider's word"), tr("Code"), tr("Outcome"), tr("Kind"), tr("Messages"), tr("Reference")});
    m_table->setAccessibleName(tr("Statuses"));
    for (int index = 0; index < m_tables.size(); ++index)
        m_vendor->setItemText(index, Words::name(m_tables.at(index).vendor()));
    show();
}

} // namespace Hookbench
