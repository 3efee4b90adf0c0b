// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/requestrows.h"

#include "ui/parts/buttons.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

RequestRows::RequestRows(RequestRow::Of of, QWidget *parent)
    : QWidget{parent}
    , m_of{of}
    , m_list{new QWidget}
    , m_column{new QVBoxLayout{m_list}}
    , m_none{new QLabel}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_add->setObjectName(u"addRow"_s);
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
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(scroll, 1);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &RequestRows::add);
    retranslate();
    number();
}

RequestRow *RequestRows::addRow(const BodyRow &value)
{
    auto *row = new RequestRow{m_of};
    row->setRow(value);
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    // The layout would show it in the next turn, too late for the focus.
    row->show();
    connect(row, &RequestRow::edited, this, &RequestRows::edited);
    connect(row, &RequestRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void RequestRows::setRows(const QList<BodyRow> &rows)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const BodyRow &row : rows)
        addRow(row);
    number();
}

QList<BodyRow> RequestRows::rows() const
{
    QList<BodyRow> rows;
    for (const RequestRow *row : m_rows)
        rows.append(row->row());
    return rows;
}

void RequestRows::setFaults(const QList<CompositionFault> &faults)
{
    const bool headers = m_of == RequestRow::Of::Headers;
    const ComposedPart key = headers ? ComposedPart::HeaderName : ComposedPart::RowKey;
    const ComposedPart value = headers ? ComposedPart::HeaderValue : ComposedPart::RowValue;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        QString problems[2];
        for (const CompositionFault &fault : faults) {
            if (fault.index != index || (fault.part != key && fault.part != value) || fault.severity != Severity::Error)
                continue;
            QString &problem = problems[fault.part == key ? 0 : 1];
            if (problem.isEmpty())
                problem = fault.sentence;
        }
        m_rows.at(index)->setProblems(problems[0], problems[1]);
    }
}

void RequestRows::focusRow(qsizetype index, bool value)
{
    if (index < 0 || index >= m_rows.size())
        return;
    const RequestRow *row = m_rows.at(index);
    (value ? row->value() : row->key())->setFocus();
}

void RequestRows::add()
{
    RequestRow *row = addRow({});
    number();
    row->key()->setFocus();
    Q_EMIT edited();
}

void RequestRows::remove(RequestRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    QWidget *next = m_rows.isEmpty() ? static_cast<QWidget *>(m_add)
                                     : m_rows.at(std::min(place, m_rows.size() - 1))->inOrder().last();
    next->setFocus();
    row->hide();
    row->deleteLater();
    number();
    Q_EMIT edited();
}

void RequestRows::number()
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

void RequestRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestRows::retranslate()
{
    const bool headers = m_of == RequestRow::Of::Headers;
    m_add->setText(headers ? tr("Add header") : tr("Add member"));
    m_none->setText(headers ? tr("Content-Type goes with the body. Other headers are added here; {{ }} fills in what "
                                 "the person has.")
                            : tr("Each row is a member of the body. Dots in a key lead into objects and arrays; {{ }} "
                                 "fills in what the person has."));
}

} // namespace Hookbench
