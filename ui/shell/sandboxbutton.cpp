// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sandboxbutton.h"

#include "ui/parts/style.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int longestName = 200;
constexpr int chipPadding = 8;
constexpr int chipHeight = 22;
constexpr int gap = 8;
constexpr int arrowWidth = 20;

} // namespace

SandboxButton::SandboxButton(QWidget *parent)
    : IconButton{parent}
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void SandboxButton::setSandbox(const Sandbox &sandbox)
{
    m_sandbox = sandbox;
    retranslate();
    updateGeometry();
    update();
}

QString SandboxButton::chipText() const
{
    return m_sandbox.production ? tr("PROD", "chip of a production sandbox")
                                : tr("DEV", "chip of a development sandbox");
}

QFont SandboxButton::chipFont() const
{
    QFont small = scaledFont(font(), TextSize::Caption);
    small.setWeight(QFont::DemiBold);
    return small;
}

QSize SandboxButton::sizeHint() const
{
    const int chip = QFontMetrics(chipFont()).horizontalAdvance(chipText()) + 2 * chipPadding;
    const int name = std::min(fontMetrics().horizontalAdvance(m_sandbox.name) + 1, longestName);
    return {8 + chip + gap + name + arrowWidth + 8, 32};
}

void SandboxButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    IconButton::changeEvent(event);
}

void SandboxButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    if (isPointedAt() || isDown())
        paintBox(&painter, rect(), 4, tokens.selected, tokens.selected);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 4, palette());

    const int width = QFontMetrics(chipFont()).horizontalAdvance(chipText()) + 2 * chipPadding;
    const QRect chip(8, (height() - chipHeight) / 2, width, chipHeight);
    const QRect chipSpot = QStyle::visualRect(layoutDirection(), rect(), chip);
    const QColor fill = m_sandbox.production ? tokens.negative : tokens.secondaryText;
    paintBox(&painter, chipSpot, 4, fill, fill);
    painter.setPen(m_sandbox.production ? tokens.onAccent : tokens.page);
    painter.setFont(chipFont());
    painter.drawText(chipSpot, Qt::AlignCenter, chipText());

    painter.setFont(font());
    painter.setPen(tokens.text);
    const QRect name(chip.right() + 1 + gap, 0, this->width() - chip.right() - 1 - gap - arrowWidth - 8, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(m_sandbox.name, Qt::ElideRight, name.width()));
    const QRect arrow(this->width() - arrowWidth - 6, 0, arrowWidth, height());
    paintChevron(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow), tokens.text);
}

void SandboxButton::retranslate()
{
    const QString name = m_sandbox.production ? tr("Production sandbox %1").arg(m_sandbox.name)
                                              : tr("Development sandbox %1").arg(m_sandbox.name);
    setAccessibleName(name);
    setToolTip(name);
    setText(m_sandbox.name);
    updateGeometry();
}

} // namespace Hookbench
