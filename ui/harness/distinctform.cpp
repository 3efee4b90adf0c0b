// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/distinctform.h"

#include "models/delivery/distinctvalues.h"
#include "ui/harness/figuretable.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownEvents = 3;
constexpr double longestStep = 86'400;

} // namespace

DistinctForm::DistinctForm(QWidget *parent)
    : QWidget{parent}
    , m_ranged{new QCheckBox}
    , m_first{new QLineEdit{u"+46701740600"_s}}
    , m_last{new QLineEdit{u"+46701740699"_s}}
    , m_prefix{new QLineEdit}
    , m_timed{new QCheckBox}
    , m_from{new QDateTimeEdit{QDateTime::currentDateTimeUtc()}}
    , m_step{new QDoubleSpinBox}
    , m_problem{new ProblemLine}
    , m_preview{new FigureTable{3}}
    , m_firstRow{new FieldRow{m_first}}
    , m_lastRow{new FieldRow{m_last}}
    , m_prefixRow{new FieldRow{m_prefix}}
    , m_fromRow{new FieldRow{m_from}}
    , m_stepRow{new FieldRow{m_step}}
{
    m_ranged->setObjectName(u"distinctNumbers"_s);
    m_first->setObjectName(u"firstNumber"_s);
    m_last->setObjectName(u"lastNumber"_s);
    m_prefix->setObjectName(u"idPrefix"_s);
    m_timed->setObjectName(u"distinctTimes"_s);
    m_from->setObjectName(u"firstTime"_s);
    m_step->setObjectName(u"timeStep"_s);
    m_problem->setObjectName(u"distinctProblem"_s);
    m_preview->setObjectName(u"distinctPreview"_s);
    m_ranged->setChecked(true);
    m_from->setTimeSpec(Qt::UTC);
    m_from->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_step->setRange(0, longestStep);
    m_step->setDecimals(3);
    m_step->setValue(1);
    build();
    retranslate();
}

void DistinctForm::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_ranged, 0, 0, 1, 2);
    grid->addWidget(m_firstRow, 1, 0);
    grid->addWidget(m_lastRow, 1, 1);
    grid->addWidget(m_prefixRow, 2, 0, 1, 2);
    grid->addWidget(m_timed, 3, 0, 1, 2);
    grid->addWidget(m_fromRow, 4, 0);
    grid->addWidget(m_stepRow, 4, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(m_preview);
    m_preview->setFixedHeight(168);
    const auto changed = [this] {
        follow();
        Q_EMIT edited();
    };
    connect(m_ranged, &QCheckBox::clicked, this, changed);
    connect(m_timed, &QCheckBox::clicked, this, changed);
    for (QLineEdit *field : {m_first, m_last, m_prefix})
        connect(field, &QLineEdit::textEdited, this, changed);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_step, &QDoubleSpinBox::valueChanged, this, changed);
}

void DistinctForm::setDistinct(const DistinctValues &distinct)
{
    m_ranged->setChecked(!distinct.firstNumber.isEmpty());
    if (!distinct.firstNumber.isEmpty()) {
        m_first->setText(distinct.firstNumber);
        m_last->setText(distinct.lastNumber);
    }
    m_prefix->setText(distinct.idPrefix);
    m_timed->setChecked(distinct.firstTime > 0);
    if (distinct.firstTime > 0)
        m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(distinct.firstTime, Qt::UTC));
    m_step->setValue(double(distinct.stepMilliseconds) / 1000.0);
    follow();
}

DistinctValues DistinctForm::distinct() const
{
    DistinctValues distinct;
    if (m_ranged->isChecked()) {
        distinct.firstNumber = m_first->text().trimmed();
        distinct.lastNumber = m_last->text().trimmed();
    }
    distinct.idPrefix = m_prefix->text().trimmed();
    if (m_timed->isChecked())
        distinct.firstTime = m_from->dateTime().toMSecsSinceEpoch();
    distinct.stepMilliseconds = qRound64(m_step->value() * 1000.0);
    return distinct;
}

void DistinctForm::setCount(qint64 count)
{
    m_count = count;
    follow();
}

void DistinctForm::follow()
{
    m_firstRow->setVisible(m_ranged->isChecked());
    m_lastRow->setVisible(m_ranged->isChecked());
    m_fromRow->setVisible(m_timed->isChecked());
    m_stepRow->setVisible(m_timed->isChecked());
    const DistinctValues values = distinct();
    const Result<> sound = checkDistinctValues(values);
    m_problem->setText(sound ? QString{} : sound.error().summary);
    QList<QStringList> rows;
    const auto add = [&](qint64 index) {
        const EventValues event = valuesOf(values, index, tr("run", "stands for what makes ids of a run its own"), 0);
        rows.append({event.number.isEmpty() ? tr("the sample's, counted up") : event.number, event.messageId,
                     values.firstTime == 0
                         ? tr("when it is sent")
                         : QDateTime::fromMSecsSinceEpoch(event.time, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)});
    };
    if (sound) {
        for (qint64 index = 0; index < shownEvents && (m_count == 0 || index < m_count); ++index)
            add(index);
        if (m_count > shownEvents)
            add(m_count - 1);
    }
    m_preview->setRows(rows);
}

void DistinctForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DistinctForm::retranslate()
{
    m_ranged->setText(tr("Come from a range of numbers"));
    m_firstRow->setLabel(tr("First number"));
    m_lastRow->setLabel(tr("Last number"));
    m_prefixRow->setLabel(tr("Message ids begin with"));
    m_prefix->setPlaceholderText(tr("Made up for each run"));
    m_timed->setText(tr("Have times of their own"));
    m_fromRow->setLabel(tr("Time of the first (UTC)"));
    m_stepRow->setLabel(tr("Seconds to the next"));
    m_preview->setColumns({tr("Number"), tr("Message id"), tr("Time (UTC)")});
    m_preview->setAccessibleName(tr("Values of the first events and of the last"));
    m_preview->setToolTip(tr("Text and rows of a saved request get the same values as {{event.number}}, "
                             "{{event.messageId}}, {{event.time}} and {{event.index}}."));
    follow();
}

} // namespace Hookbench
