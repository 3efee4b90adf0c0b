// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loadreport.h"

#include <QtCharts/QChartView>

class QAbstractAxis;
class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace Hookbench {

/// A picture of figures in the colours of the palette, light or dark. It says nothing that a table does not say too.
class FigureChart : public QChartView
{
    Q_OBJECT
public:
    explicit FigureChart(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    /// Paints everything in the colours that there are now.
    virtual void tint();
    void tintAxis(QAbstractAxis *axis) const;
};

/// The median, the 90th and the 99th percentile over the time of the run, told apart by dashes too.
class LatencyChart : public FigureChart
{
    Q_OBJECT
public:
    explicit LatencyChart(QWidget *parent = nullptr);
    void setMoments(const QList<LoadMoment> &moments);
    void setNames(const QString &seconds, const QString &milliseconds);

protected:
    void tint() override;

private:
    QList<QLineSeries *> m_lines;
    QValueAxis *m_time;
    QValueAxis *m_latency;
};

/// Bars side by side, with a word under each.
class BarChart : public FigureChart
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);
    enum class Words {
        /// One under each bar.
        OfBars,
        /// The end of each bar's stretch; only some of them are written where there are many.
        OfEnds
    };
    void setBars(const QStringList &words, const QList<qint64> &counts, Words where);

protected:
    void tint() override;

private:
    QBarSet *m_set;
    QCategoryAxis *m_words;
    QStringList m_shown;
    QValueAxis *m_counts;
};

} // namespace Hookbench
