// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/loadresult.h"

#include "models/words/words.h"
#include "ui/harness/figuretable.h"
#include "ui/harness/loadcharts.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString milliseconds(double value)
{
    return QLocale{}.toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QStringList cells(const LoadLatency &latency)
{
    return {milliseconds(latency.p50), milliseconds(latency.p90), milliseconds(latency.p99), milliseconds(latency.max)};
}

QString answerOf(const LoadStatus &status)
{
    return status.status > 0 ? QString::number(status.status) : Words::name(status.failure);
}

} // namespace

LoadResult::LoadResult(QWidget *parent)
    : QWidget{parent}
    , m_tone{new ToneIcon}
    , m_headline{new QLabel}
    , m_bar{new QProgressBar}
    , m_far{new QLabel}
    , m_figures{new QLabel}
    , m_tabs{new QTabWidget}
    , m_latency{new LatencyChart}
    , m_moments{new FigureTable{0}}
    , m_distribution{new BarChart}
    , m_bars{new FigureTable{0}}
    , m_answers{new BarChart}
    , m_statuses{new FigureTable{1}}
    , m_parts{new FigureTable{1}}
{
    m_headline->setObjectName(u"loadHeadline"_s);
    m_far->setObjectName(u"loadProgress"_s);
    m_figures->setObjectName(u"loadFigures"_s);
    m_moments->setObjectName(u"loadMoments"_s);
    m_bars->setObjectName(u"loadDistribution"_s);
    m_statuses->setObjectName(u"loadAnswers"_s);
    m_parts->setObjectName(u"loadParts"_s);
    build();
    retranslate();
}

QWidget *LoadResult::beside(QWidget *chart, FigureTable *table) const
{
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(chart);
    both->addWidget(table);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({480, 320});
    table->setMinimumWidth(220);
    return both;
}

void LoadResult::build()
{
    for (QLabel *label : {m_headline, m_far, m_figures}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_far->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_tone, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_far);
    column->addWidget(m_figures);
    column->addWidget(m_tabs, 1);
    m_tabs->addTab(beside(m_latency, m_moments), {});
    m_tabs->addTab(beside(m_distribution, m_bars), {});
    m_tabs->addTab(beside(m_answers, m_statuses), {});
    m_tabs->addTab(m_parts, {});
    focusBarOnly(m_tabs);
    m_tabs->setUsesScrollButtons(true);
}

void LoadResult::show(const LoadReport &report, const LoadProgress &progress, LoadRun::State state)
{
    m_report = report;
    m_progress = progress;
    m_state = state;
    fill();
}

QString LoadResult::headline() const
{
    return m_headline->text();
}

QString LoadResult::progressText() const
{
    const QLocale locale;
    const QString sent = locale.toString(m_progress.sent);
    const QString pace = locale.toString(m_progress.perSecond, 'f', m_progress.perSecond < 10 ? 1 : 0);
    const QString far = m_progress.count > 0
        ? tr("%1 of %2 sent", "so far").arg(sent, locale.toString(m_progress.count))
        : tr("%1 sent", "so far").arg(sent);
    if (m_progress.secondsLeft && m_state == LoadRun::State::Running)
        return tr("%1, %2 a second, %3 s left", "1 of 2 events, 3 a second, 4 s left")
            .arg(far, pace, locale.toString(std::ceil(*m_progress.secondsLeft), 'f', 0));
    return tr("%1, %2 a second, %3 s", "1 of 2 events, 3 a second, in 4 s")
        .arg(far, pace, locale.toString(m_progress.seconds, 'f', 1));
}

QString LoadResult::figures() const
{
    const LoadLatency &latency = m_report.latency;
    return tr("Median %1 ms, 90 % within %2 ms, 99 % within %3 ms, longest %4 ms.")
        .arg(milliseconds(latency.p50), milliseconds(latency.p90), milliseconds(latency.p99),
             milliseconds(latency.max));
}

void LoadResult::fill()
{
    const QLocale locale;
    const bool begun = m_report.at > 0;
    m_bar->setVisible(begun);
    m_far->setVisible(begun);
    m_figures->setVisible(begun);
    m_tabs->setVisible(begun);
    m_tone->setVisible(begun);
    if (!begun) {
        m_headline->setText(tr("Nothing was sent yet."));
        return;
    }
    QString said
        = tr("%1 delivered, %2 failed, %3 tried again.")
              .arg(locale.toString(m_report.ok), locale.toString(m_report.failed), locale.toString(m_report.retried));
    if (m_report.unexpected)
        said = tr("%1 Not as expected: %2.", "a sentence before it").arg(said, locale.toString(*m_report.unexpected));
    if (m_state == LoadRun::State::Paused)
        said = tr("Paused. %1").arg(said);
    else if (m_report.cancelled)
        said = tr("Cancelled. %1").arg(said);
    m_headline->setText(said);
    const bool over = m_state == LoadRun::State::Idle;
    const bool bad = m_report.failed > 0 || m_report.unexpected.value_or(0) > 0;
    m_tone->setTone(bad ? Tone::Negative : over && m_report.isGood() ? Tone::Positive : Tone::Informative);
    m_bar->setValue(int(m_progress.share * 1000));
    m_far->setText(progressText());
    m_figures->setText(figures());
    m_latency->setMoments(m_report.moments);
    QList<QStringList> rows;
    for (const LoadMoment &moment : m_report.moments)
        rows.append(QStringList{locale.toString(moment.from, 'f', 2), locale.toString(moment.attempts),
                                locale.toString(moment.refused)}
                    + cells(moment.latency));
    m_moments->setRows(rows);
    rows.clear();
    QStringList words;
    QList<qint64> counts;
    for (const LoadBar &bar : m_report.histogram) {
        rows.append({locale.toString(bar.from, 'g', 4), locale.toString(bar.to, 'g', 4), locale.toString(bar.count)});
        words.append(locale.toString(bar.to, 'g', 3));
        counts.append(bar.count);
    }
    m_bars->setRows(rows);
    m_distribution->setBars(words, counts, BarChart::Words::OfEnds);
    rows.clear();
    words.clear();
    counts.clear();
    for (const LoadStatus &status : m_report.statuses) {
        rows.append({answerOf(status), locale.toString(status.count)});
        words.append(answerOf(status));
        counts.append(status.count);
    }
    m_statuses->setRows(rows);
    m_answers->setBars(words, counts, BarChart::Words::OfBars);
    rows.clear();
    for (const LoadPartFigures &part : m_report.parts)
        rows.append(QStringList{part.title, locale.toString(part.weight), locale.toString(part.sent),
                                locale.toString(part.ok), locale.toString(part.failed)}
                    + cells(part.latency));
    m_parts->setRows(rows);
}

void LoadResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LoadResult::retranslate()
{
    m_tabs->setTabText(0, tr("Over time"));
    m_tabs->setTabText(1, tr("Distribution"));
    m_tabs->setTabText(2, tr("Answers"));
    m_tabs->setTabText(3, tr("Mix"));
    m_tabs->tabBar()->setAccessibleName(tr("Result"));
    m_bar->setAccessibleName(tr("Progress"));
    m_latency->setAccessibleName(tr("Picture: latency over time. The table beside it says the same."));
    m_distribution->setAccessibleName(tr("Picture: distribution of the latency. The table beside it says the same."));
    m_answers->setAccessibleName(tr("Picture: how often each answer came. The table beside it says the same."));
    m_moments->setAccessibleName(tr("Latency over time"));
    m_bars->setAccessibleName(tr("Distribution of the latency"));
    m_statuses->setAccessibleName(tr("Answers"));
    m_parts->setAccessibleName(tr("Mix"));
    m_latency->setNames(tr("Seconds"), tr("Milliseconds"));
    const QStringList latency{tr("p50, ms"), tr("p90, ms"), tr("p99, ms"), tr("Longest, ms")};
    m_moments->setColumns(QStringList{tr("From, s"), tr("Attempts"), tr("Refused")} + latency);
    m_bars->setColumns({tr("From, ms"), tr("To, ms"), tr("Attempts")});
    m_statuses->setColumns({tr("Answer"), tr("Attempts")});
    m_parts->setColumns(QStringList{tr("Event"), tr("Weight"), tr("Sent"), tr("Delivered"), tr("Failed")} + latency);
    fill();
}

} // namespace Hookbench
