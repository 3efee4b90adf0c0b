// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Hookbench {

/// The look of standard controls: Fusion with our fields, choices, tables, tabs, scroll bars and focus ring. Takes
/// every colour from the palette while painting. A field whose property "invalid" is true is outlined in negative.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ConsoleStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
};

/// The focus ring: 2 px accent just inside @p rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);
/// A filled, outlined, rounded rectangle whose outline lies wholly inside @p rect.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill, const QColor &line,
              qreal width = 1);
/// A chevron that points down (or to the right), centred in @p rect.
void paintChevron(QPainter *painter, const QRectF &rect, const QColor &color, bool right = false);

} // namespace Hookbench
