// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toggleswitch.h"

#include "ui/parts/theme.h"

#include <QPainter>
#include <QStyle>

namespace Hookbench {

namespace {
constexpr int trackWidth = 34;
constexpr int trackHeight = 18;
constexpr int gap = 8;
} // namespace

ToggleSwitch::ToggleSwitch(QWidget *parent)
    : QCheckBox{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {trackWidth + 4 + (text > 0 ? gap + text : 0), 32};
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    // It may be laid out wider than it looks.
    return QStyle::visualRect(layoutDirection(), rect(), QRect{QPoint{}, sizeHint()}).contains(position);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRectF track{2.0, (height() - trackHeight) / 2.0, trackWidth, trackHeight};
    if (rightToLeft)
        track.moveLeft(width() - trackWidth - 2.0);

    const QColor edge = isEnabled() ? (isChecked() ? tokens.accent : tokens.fieldLine) : tokens.line;
    painter.setPen(QPen{edge, 2});
    painter.setBrush(isChecked() ? (isEnabled() ? tokens.accent : tokens.line) : tokens.field);
    painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), trackHeight / 2.0, trackHeight / 2.0);

    const qreal knob = trackHeight - 8;
    const bool knobRight = isChecked() != rightToLeft;
    const qreal x = knobRight ? track.right() - 4 - knob : track.left() + 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? tokens.onAccent : edge);
    painter.drawEllipse(QRectF{x, track.top() + 4, knob, knob});

    if (hasFocus()) {
        painter.setPen(QPen{tokens.accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-1, -1, 1, 1), trackHeight / 2.0 + 2, trackHeight / 2.0 + 2);
    }
    const QRect words = rightToLeft ? QRect{0, 0, width() - trackWidth - 4 - gap, height()}
                                    : QRect{trackWidth + 4 + gap, 0, width(), height()};
    painter.setPen(isEnabled() ? tokens.text : tokens.secondaryText);
    painter.drawText(words, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), text());
}

} // namespace Hookbench
