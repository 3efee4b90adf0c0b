// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/loadcharts.h"

#include "ui/parts/theme.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
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

/// The next of 1, 2, 5, 10, … that is not below @p value, so that the axis stands still most of the time.
double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return value;
}

} // namespace

FigureChart::FigureChart(QWidget *parent)
    : QChartView{new QChart, parent}
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(240, leastHeight);
    setFocusPolicy(Qt::NoFocus);
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
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_latency);
        m_lines.append(line);
    }
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->show();
    m_time->setLabelFormat(u"%g"_s);
    m_latency->setLabelFormat(u"%g"_s);
    m_latency->setTickCount(5);
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
    m_latency->setRange(0, roundUp(most));
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
    , m_counts{new QValueAxis{this}}
{
    auto *words = new QBarCategoryAxis{this};
    m_words = words;
    auto *bars = new QBarSeries{this};
    bars->append(m_set);
    bars->setBarWidth(0.9);
    chart()->addSeries(bars);
    chart()->addAxis(words, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    bars->attachAxis(words);
    bars->attachAxis(m_counts);
    words->setGridLineVisible(false);
    m_counts->setLabelFormat(u"%g"_s);
    m_counts->setTickCount(5);
    tint();
}

void BarChart::setBars(const QStringList &words, const QList<qint64> &counts)
{
    auto *axis = static_cast<QBarCategoryAxis *>(m_words);
    if (axis->categories() != words) {
        m_set->remove(0, m_set->count());
        axis->setCategories(words);
        for (qsizetype bar = 0; bar < counts.size(); ++bar)
            m_set->append(0);
        // Where there are many of them, words would lie over each other.
        axis->setLabelsAngle(words.size() > 6 ? -90 : 0);
    }
    qint64 most = 0;
    for (qsizetype bar = 0; bar < counts.size(); ++bar) {
        m_set->replace(int(bar), double(counts[bar]));
        most = std::max(most, counts[bar]);
    }
    m_counts->setRange(0, roundUp(double(most)));
}

void BarChart::tint()
{
    FigureChart::tint();
    const Tokens tokens = tokensFor(palette());
    m_set->setColor(tokens.accent);
    m_set->setBorderColor(tokens.accent);
}

} // namespace Hookbench
