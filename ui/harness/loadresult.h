// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/loadrun.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTabWidget;

namespace Hookbench {

class BarChart;
class FigureTable;
class LatencyChart;
class ToneIcon;

/// What came of many events, while they go out and after: how far it is, the usual figures, and the latency over time,
/// its distribution and the answers, each as a picture with its table.
class LoadResult : public QWidget
{
    Q_OBJECT
public:
    explicit LoadResult(QWidget *parent = nullptr);

    void show(const LoadReport &report, const LoadProgress &progress, LoadRun::State state);
    /// What it says over the pictures.
    QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *beside(QWidget *chart, FigureTable *table) const;
    void build();
    void fill();
    QString progressText() const;
    QString figures() const;
    void retranslate();

    LoadReport m_report;
    LoadProgress m_progress;
    LoadRun::State m_state = LoadRun::State::Idle;
    ToneIcon *m_tone;
    QLabel *m_headline;
    QProgressBar *m_bar;
    QLabel *m_far;
    QLabel *m_figures;
    QTabWidget *m_tabs;
    LatencyChart *m_latency;
    FigureTable *m_moments;
    BarChart *m_distribution;
    FigureTable *m_bars;
    BarChart *m_answers;
    FigureTable *m_statuses;
    FigureTable *m_parts;
};

} // namespace Hookbench
