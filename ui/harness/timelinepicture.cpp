// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/timelinepicture.h"

#include "models/words/rehearsalwords.h"
#include "ui/harness/timelineaxis.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <set>

namespace Hookbench {

namespace {

constexpr int margin = 16;
constexpr double radius = 6;
/// More attempts than this are not told one by one.
constexpr int mostTold = 20;

} // namespace

TimelinePicture::TimelinePicture(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void TimelinePicture::setRehearsal(const Rehearsal &rehearsal)
{
    m_rehearsal = rehearsal;
    m_current = -1;
    m_end = 0;
    for (const RehearsedAttempt &attempt : rehearsal.attempts)
        m_end = std::max(m_end, attempt.at + attempt.took);
    describe();
    update();
}

void TimelinePicture::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    update();
}

void TimelinePicture::setCurrent(qsizetype attempt)
{
    m_current = attempt;
    update();
}

TimelinePicture::Mark TimelinePicture::markOf(const RehearsedAttempt &attempt)
{
    switch (attempt.answer) {
    case RehearsalAnswer::Whole:
        return attempt.next == RehearsalStep::Delivered ? Delivered : Refused;
    case RehearsalAnswer::Partial:
        return BrokenOff;
    case RehearsalAnswer::Dropped:
        return NoAnswer;
    case RehearsalAnswer::Late:
        return Late;
    case RehearsalAnswer::Simulated:
        return Simulated;
    }
    return Refused;
}

QString TimelinePicture::nameOf(Mark mark)
{
    switch (mark) {
    case Delivered:
        return tr("Delivered");
    case Refused:
        return tr("Error answered");
    case BrokenOff:
        return tr("Broken off");
    case NoAnswer:
        return tr("No answer");
    case Late:
        return tr("Too late");
    case Simulated:
        return tr("Made up by the sender");
    case MarkCount:
        break;
    }
    return {};
}

void TimelinePicture::paintMark(QPainter &painter, const QPalette &palette, Mark mark, QPointF centre, bool duplicate)
{
    const Tone tone = mark == Delivered       ? Tone::Positive
        : mark == Simulated                   ? Tone::Informative
        : mark == Refused || mark == NoAnswer ? Tone::Negative
                                              : Tone::Notice;
    const QColor colour = toneColor(palette, tone);
    painter.setPen(QPen{colour, 2});
    painter.setBrush(colour);
    const QRectF box{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
    switch (mark) {
    case Delivered:
        painter.drawEllipse(box);
        break;
    case Refused:
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case BrokenOff: // half a circle is filled
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        painter.setBrush(colour);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case NoAnswer:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    case Late:
        painter.drawPolygon(QPolygonF{{box.topLeft(), box.topRight(), QPointF{centre.x(), box.bottom()}}});
        break;
    case Simulated:
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{QPointF{centre.x(), box.top()}, QPointF{box.right(), centre.y()},
                                       QPointF{centre.x(), box.bottom()}, QPointF{box.left(), centre.y()}}});
        break;
    case MarkCount:
        break;
    }
    if (!duplicate)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{tokensFor(palette).text, 1.5});
    painter.drawEllipse(box.adjusted(-4, -4, 4, 4));
}

QRect TimelinePicture::plot() const
{
    return rect().adjusted(margin + 8, 20, -margin - 24, -52);
}

TimelineAxis TimelinePicture::axis() const
{
    // Up to a minute there is nothing to draw together.
    return {m_end, plot().width(), m_logarithmic && m_end > 60'000};
}

void TimelinePicture::paintAxis(QPainter &painter, const TimelineAxis &axis) const
{
    const Tokens tokens = tokensFor(palette());
    const QRect area = plot();
    painter.setFont(scaledFont(font(), TextSize::Caption));
    const int apart = painter.fontMetrics().horizontalAdvance(Words::duration(23'400'000)) + 16;
    for (const qint64 moment : axis.ticks(apart)) {
        const double x = area.left() + axis.position(moment);
        painter.setPen(QPen{tokens.line, 1});
        painter.drawLine(QPointF{x, double(area.top()) - 8}, QPointF{x, double(area.bottom()) + 8});
        painter.setPen(tokens.secondaryText);
        const QRectF label{x - apart / 2.0, area.bottom() + 10.0, double(apart), 16};
        painter.drawText(label, Qt::AlignCenter, Words::duration(moment));
    }
}

void TimelinePicture::paintHalts(QPainter &painter, const TimelineAxis &axis) const
{
    QColor band = toneColor(palette(), Tone::Informative);
    band.setAlphaF(0.16F);
    const QRect area = plot();
    for (const RehearsedHalt &halt : m_rehearsal.halts) {
        const double left = area.left() + axis.position(halt.from);
        const double right = area.left() + axis.position(halt.until);
        painter.fillRect(QRectF{left, double(area.top()) - 8, std::max(2.0, right - left), area.height() + 16.0},
                         QBrush{band, Qt::SolidPattern});
        painter.fillRect(QRectF{left, double(area.top()) - 8, std::max(2.0, right - left), area.height() + 16.0},
                         QBrush{toneColor(palette(), Tone::Informative), Qt::BDiagPattern});
    }
}

void TimelinePicture::paintAttempts(QPainter &painter, const TimelineAxis &axis) const
{
    const Tokens tokens = tokensFor(palette());
    const QRect area = plot();
    const double y = area.center().y();
    const auto at = [&](qint64 moment) { return QPointF{area.left() + axis.position(moment), y}; };
    painter.setPen(QPen{tokens.fieldLine, 2, Qt::DotLine});
    if (!m_rehearsal.attempts.isEmpty())
        painter.drawLine(at(m_rehearsal.attempts.first().at), at(m_end));
    // Thousands of marks on one another are one mark.
    std::set<std::pair<int, int>> painted;
    for (qsizetype index = 0; index < m_rehearsal.attempts.size(); ++index) {
        const RehearsedAttempt &attempt = m_rehearsal.attempts.at(index);
        const Mark mark = markOf(attempt);
        if (index != m_current
            && !painted.insert({int(at(attempt.at).x()), mark * 2 + (attempt.duplicate ? 1 : 0)}).second)
            continue;
        if (attempt.took > 0) {
            painter.setPen(QPen{tokens.text, 3});
            painter.drawLine(at(attempt.at), at(attempt.at + attempt.took));
        }
        paintMark(painter, palette(), mark, at(attempt.at), attempt.duplicate);
    }
    if (m_current >= 0 && m_current < m_rehearsal.attempts.size()) {
        const QPointF centre = at(m_rehearsal.attempts.at(m_current).at);
        painter.setPen(QPen{tokens.accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{centre.x() - 13, centre.y() - 13, 26, 26}, 4, 4);
    }
    const bool lost = std::any_of(m_rehearsal.events.cbegin(), m_rehearsal.events.cend(),
                                  [](const RehearsedEvent &event) { return !event.isDelivered(); });
    if (lost) {
        const double x = at(m_end).x() + 18;
        painter.setPen(QPen{toneColor(palette(), Tone::Negative), 3});
        painter.drawLine(QPointF{x, y - 14}, QPointF{x, y + 14});
    }
}

void TimelinePicture::paintLegend(QPainter &painter) const
{
    painter.setFont(scaledFont(font(), TextSize::Caption));
    std::set<Mark> seen;
    bool duplicates = false;
    bool lost = false;
    for (const RehearsedAttempt &attempt : m_rehearsal.attempts) {
        seen.insert(markOf(attempt));
        duplicates = duplicates || attempt.duplicate;
    }
    for (const RehearsedEvent &event : m_rehearsal.events)
        lost = lost || !event.isDelivered();
    const Tokens tokens = tokensFor(palette());
    double x = margin;
    const double y = height() - 12;
    const auto word = [&](const QString &text) {
        painter.setPen(tokens.text);
        painter.drawText(QPointF{x + 20, y + painter.fontMetrics().ascent() / 2.0 - 1}, text);
        x += 20 + painter.fontMetrics().horizontalAdvance(text) + 16;
    };
    for (const Mark mark : seen) {
        paintMark(painter, palette(), mark, {x + 8, y}, false);
        word(nameOf(mark));
    }
    if (duplicates) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{tokens.text, 1.5});
        painter.drawEllipse(QPointF{x + 8, y}, 8, 8);
        word(tr("Duplicate"));
    }
    if (!m_rehearsal.halts.isEmpty()) {
        painter.fillRect(QRectF{x, y - 7, 16, 14}, QBrush{toneColor(palette(), Tone::Informative), Qt::BDiagPattern});
        word(tr("Halt"));
    }
    if (lost) {
        painter.setPen(QPen{toneColor(palette(), Tone::Negative), 3});
        painter.drawLine(QPointF{x + 8, y - 7}, QPointF{x + 8, y + 7});
        word(tr("The sender gives up"));
    }
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.setPen(QPen{tokens.line, 1});
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const TimelineAxis time = axis();
    paintHalts(painter, time);
    paintAxis(painter, time);
    paintAttempts(painter, time);
    paintLegend(painter);
}

qsizetype TimelinePicture::attemptAt(QPointF position) const
{
    const TimelineAxis time = axis();
    const QRect area = plot();
    qsizetype found = -1;
    double nearest = 10;
    for (qsizetype index = 0; index < m_rehearsal.attempts.size(); ++index) {
        const double distance
            = std::hypot(area.left() + time.position(m_rehearsal.attempts.at(index).at) - position.x(),
                         area.center().y() - position.y());
        if (distance < nearest) {
            nearest = distance;
            found = index;
        }
    }
    return found;
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype attempt = attemptAt(event->position()); attempt >= 0)
        Q_EMIT attemptChosen(attempt);
}

bool TimelinePicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype index = attemptAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
    } else {
        const RehearsedAttempt &attempt = m_rehearsal.attempts.at(index);
        QToolTip::showText(
            help->globalPos(),
            tr("Attempt %1 at %2: %3")
                .arg(QLocale{}.toString(attempt.number), Words::duration(attempt.at), Words::answer(attempt)),
            this);
    }
    return true;
}

/// Everything that the picture shows, in words.
void TimelinePicture::describe()
{
    setAccessibleName(tr("Timeline of the attempts"));
    QStringList sentences;
    if (m_rehearsal.events.size() == 1 && m_rehearsal.attempts.size() <= mostTold) {
        for (const RehearsedAttempt &attempt : std::as_const(m_rehearsal.attempts))
            sentences << tr("Attempt %1 at %2: %3. %4")
                             .arg(QLocale{}.toString(attempt.number), Words::duration(attempt.at),
                                  Words::answer(attempt), Words::note(attempt));
    } else {
        sentences << tr("The table beside it tells the same.");
    }
    for (const RehearsedHalt &halt : std::as_const(m_rehearsal.halts))
        sentences << tr("The sender halts from %1 to %2.").arg(Words::duration(halt.from), Words::duration(halt.until));
    setAccessibleDescription(sentences.join(u' '));
}

void TimelinePicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace Hookbench
