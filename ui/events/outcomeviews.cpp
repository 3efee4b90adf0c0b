// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/outcomeviews.h"

#include "models/words/words.h"
#include "ui/parts/tables.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>

namespace Hookbench {

namespace {

enum FieldColumn { NameColumn, TextColumn, NormalisedColumn, OriginColumn, FieldColumnCount };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

void dress(QTableWidget *table)
{
    dressTable(table);
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

QString spokenDuration(qint64 microseconds)
{
    const double milliseconds = double(microseconds) / 1000;
    const QString figure = QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
    return QCoreApplication::translate("Hookbench::TimingView", "%1 ms").arg(figure);
}

FieldsView::FieldsView(QWidget *parent)
    : QTableWidget{0, FieldColumnCount, parent}
{
    dress(this);
    retranslate();
}

void FieldsView::retranslate()
{
    setAccessibleName(tr("Fields"));
    setHorizontalHeaderLabels({tr("Field"), tr("Text"), tr("Normalised"), tr("Where from")});
    setEvent(m_event);
}

void FieldsView::setEvent(const ExtractedEvent &event)
{
    m_event = event;
    setRowCount(int(event.fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ExtractedField &field = event.fields.at(row);
        QString origin;
        switch (field.origin) {
        case FieldOrigin::Body:
            origin = field.path.isEmpty() ? tr("Body") : tr("Body, at %1").arg(field.path);
            break;
        case FieldOrigin::TimeOfReceipt:
            origin = tr("Time of receipt, because the body has none");
            break;
        case FieldOrigin::SenderNumber:
            origin = tr("The webhook's sender number, because the body has none");
            break;
        case FieldOrigin::Missing:
            origin = tr("Missing");
            break;
        }
        auto *name = cell(Words::name(field.field));
        name->setToolTip(nameIn(fieldNames, field.field).toString());
        setItem(row, NameColumn, name);
        setItem(row, TextColumn, cell(field.origin == FieldOrigin::Missing ? QStringLiteral("–") : field.text));
        setItem(row, NormalisedColumn, cell(field.normalised.isEmpty() ? QStringLiteral("–") : field.normalised));
        setItem(row, OriginColumn, cell(origin));
    }
    for (int column = NameColumn; column < OriginColumn; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::clamp(columnWidth(column) + 16, 120, 320));
    }
}

TraceView::TraceView(QWidget *parent)
    : QListWidget{parent}
{
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Light);
    setSpacing(2);
    retranslate();
}

void TraceView::retranslate()
{
    setAccessibleName(tr("Decision, step by step"));
}

void TraceView::setDecision(const Decision &decision)
{
    clear();
    for (int i = 0; i < decision.trace.size(); ++i)
        addItem(tr("%1. %2", "step number, sentence").arg(i + 1).arg(Words::sentence(decision.trace.at(i))));
}

void TraceView::setNothing(const QString &why)
{
    clear();
    addItem(why);
}

void TraceView::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    // Wrapped sentences need their heights again.
    scheduleDelayedItemsLayout();
}

TimingView::TimingView(QWidget *parent)
    : QTableWidget{0, 2, parent}
{
    dress(this);
    setExchange({});
}

void TimingView::setExchange(const Exchange &exchange)
{
    setAccessibleName(tr("Timing"));
    setHorizontalHeaderLabels({tr("Until"), tr("From the start")});
    const Phases &phases = exchange.phases;
    const std::pair<QString, qint64> rows[] = {
        {tr("Name looked up"), phases.nameLookup},
        {tr("Connected"), phases.connect},
        {tr("Encrypted"), phases.tls},
        {tr("First byte of the answer"), phases.firstByte},
        {exchange.direction == Direction::Received ? tr("Answered") : tr("Answer complete"), phases.total},
    };
    setRowCount(0);
    for (const auto &[what, microseconds] : rows) {
        if (microseconds < 0)
            continue;
        const int row = rowCount();
        insertRow(row);
        setItem(row, 0, cell(what));
        auto *figure = cell(spokenDuration(microseconds));
        figure->setTextAlignment(Qt::AlignVCenter | Qt::AlignLeading);
        setItem(row, 1, figure);
    }
    if (exchange.attempt > 1) {
        const int row = rowCount();
        insertRow(row);
        setItem(row, 0, cell(tr("Attempt")));
        setItem(row, 1, cell(QLocale().toString(exchange.attempt)));
    }
    resizeColumnToContents(0);
    setColumnWidth(0, columnWidth(0) + 32);
}

} // namespace Hookbench
