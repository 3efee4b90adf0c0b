// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/loadcharts.h"

#include "ui/parts/theme.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 180;

/// As many words as have room under the smallest chart.
constexpr qsizetype mostWords = 6;

/// From 0 to the next of 1, 2, 5, 10, … that is not below @p value, with ticks at round values; so the axis stands
/// still most of the time.
void setRound(QValueAxis *axis, double value)
{
    const double power = value > 0 ? std::pow(10.0, std::floor(std::log10(value))) : 1;
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (value > step * power)
            continue;
        axis->setRange(0, step * power);
        axis->setTickCount(step == 2.0 ? 5 : 6);
        return;
    }
}

} // namespace

FigureChart::FigureChart(QWidget *parent)
    : QChartView{new QChart, parent}
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(240, leastHeight);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    chart()->setBackgroundRoundness(8);
    chart()->setMargins({4, 4, 4, 4});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void FigureChart::tint()
{
    const Tokens tokens = tokensFor(palette());
    setBackgroundBrush(tokens.page);
    chart()->setBackgroundBrush(tokens.surface);
    chart()->setBackgroundPen(QPen{tokens.line});
    chart()->legend()->setLabelColor(tokens.text);
    chart()->legend()->setFont(scaledFont(font(), TextSize::Caption));
    for (QAbstractAxis *axis : chart()->axes())
        tintAxis(axis);
}

void FigureChart::tintAxis(QAbstractAxis *axis) const
{
    const Tokens tokens = tokensFor(palette());
    axis->setLabelsColor(tokens.secondaryText);
    axis->setTitleBrush(tokens.secondaryText);
    axis->setLinePenColor(tokens.fieldLine);
    axis->setGridLineColor(tokens.line);
    axis->setLabelsFont(scaledFont(font(), TextSize::Caption));
    axis->setTitleFont(scaledFont(font(), TextSize::Caption));
}

void FigureChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
    QChartView::changeEvent(event);
}

LatencyChart::LatencyChart(QWidget *parent)
    : FigureChart{parent}
    , m_time{new QValueAxis{this}}
    , m_latency{new QValueAxis{this}}
{
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_latency, Qt::AlignLeft);
    for (const QString &name : {u"p50"_s, u"p90"_s, u"p99"_s}) {
        auto *line = new QLineSeries{this};
        line->setName(name);
        // A short run is a single point.
        line->setPointsVisible(true);
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_latency);
        m_lines.append(line);
    }
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->show();
    m_time->setLabelFormat(u"%.3g"_s);
    m_latency->setLabelFormat(u"%g"_s);
    tint();
    setMoments({});
}

void LatencyChart::setNames(const QString &seconds, const QString &milliseconds)
{
    m_time->setTitleText(seconds);
    m_latency->setTitleText(milliseconds);
}

void LatencyChart::setMoments(const QList<LoadMoment> &moments)
{
    QList<QList<QPointF>> points(3);
    double end = 0;
    double most = 0;
    for (const LoadMoment &moment : moments) {
        end = moment.from + moment.seconds;
        if (moment.answered == 0)
            continue;
        const double x = moment.from + moment.seconds / 2;
        const LoadLatency &latency = moment.latency;
        points[0].append({x, latency.p50});
        points[1].append({x, latency.p90});
        points[2].append({x, latency.p99});
        most = std::max(most, latency.p99);
    }
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        m_lines[line]->replace(points[line]);
    m_time->setRange(0, end > 0 ? end : 1);
    setRound(m_latency, most);
}

void LatencyChart::tint()
{
    FigureChart::tint();
    const Tokens tokens = tokensFor(palette());
    const QList<QColor> colours{tokens.accent, tokens.notice, tokens.negative};
    const QList<Qt::PenStyle> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        m_lines[line]->setPen(QPen{colours[line], 2, dashes[line]});
}

BarChart::BarChart(QWidget *parent)
    : FigureChart{parent}
    , m_set{new QBarSet{QString{}}}
    , m_words{new QCategoryAxis{this}}
    , m_counts{new QValueAxis{this}}
{
    auto *bars = new QBarSeries{this};
    bars->append(m_set);
    bars->setBarWidth(0.9);
    chart()->addSeries(bars);
    chart()->addAxis(m_words, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    bars->attachAxis(m_words);
    bars->attachAxis(m_counts);
    m_words->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_words->setGridLineVisible(false);
    m_counts->setLabelFormat(u"%g"_s);
    tint();
}

void BarChart::setBars(const QStringList &words, const QList<qint64> &counts, Words where)
{
    if (m_shown != words) {
        m_shown = words;
        m_set->remove(0, m_set->count());
        for (qsizetype bar = 0; bar < counts.size(); ++bar)
            m_set->append(0);
        const QStringList before = m_words->categoriesLabels();
        for (const QString &word : before)
            m_words->remove(word);
        m_words->setRange(-0.5, double(words.size()) - 0.5);
        const qsizetype step = where == Words::OfEnds ? (words.size() + mostWords - 1) / mostWords : 1;
        for (qsizetype bar = 0; bar < words.size(); bar += std::max<qsizetype>(step, 1))
            m_words->append(words[bar], double(bar) + (where == Words::OfEnds ? 0.5 : 0));
    }
    qint64 most = 0;
    for (qsizetype bar = 0; bar < counts.size(); ++bar) {
        m_set->replace(int(bar), double(counts[bar]));
        most = std::max(most, counts[bar]);
    }
    setRound(m_counts, double(most));
}

void BarChart::tint()
{
    FigureChart::tint();
    const Tokens tokens = tokensFor(palette());
    m_set->setColor(tokens.accent);
    m_set->setBorderColor(tokens.accent);
}

} // namespace Hookbench
