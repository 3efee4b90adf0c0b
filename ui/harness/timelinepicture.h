// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/rehearsal.h"

#include <QWidget>

namespace Hookbench {

class TimelineAxis;

/// The attempts of a rehearsal on an axis of time. What became of each is told by the shape of its mark first, and by
/// its colour second; a ring around it says that the endpoint got the event once more.
class TimelinePicture : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePicture(QWidget *parent = nullptr);

    void setRehearsal(const Rehearsal &rehearsal);
    void setLogarithmic(bool logarithmic);
    /// Points at an attempt by its place in the list; -1 for none.
    void setCurrent(qsizetype attempt);

    QSize sizeHint() const override { return {480, 132}; }
    QSize minimumSizeHint() const override { return {240, 132}; }

Q_SIGNALS:
    /// The person pointed at a mark.
    void attemptChosen(qsizetype attempt);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum Mark { Delivered, Refused, BrokenOff, NoAnswer, Late, Simulated, MarkCount };
    static Mark markOf(const RehearsedAttempt &attempt);
    static void paintMark(QPainter &painter, const QPalette &palette, Mark mark, QPointF centre, bool duplicate);
    static QString nameOf(Mark mark);

    QRect plot() const;
    TimelineAxis axis() const;
    void paintAxis(QPainter &painter, const TimelineAxis &axis) const;
    void paintHalts(QPainter &painter, const TimelineAxis &axis) const;
    void paintAttempts(QPainter &painter, const TimelineAxis &axis) const;
    void paintLegend(QPainter &painter) const;
    /// The nearest attempt whose mark is under @p position, or -1.
    qsizetype attemptAt(QPointF position) const;
    void describe();

    Rehearsal m_rehearsal;
    qint64 m_end = 0;
    bool m_logarithmic = true;
    qsizetype m_current = -1;
};

} // namespace Hookbench
