// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QIcon>
#include <QWidget>

namespace Hookbench {

/// The icon resources/icons/NAME.svg, tinted from the palette whenever it is painted, so it follows the theme.
QIcon themedIcon(QLatin1StringView name, Tone tone = Tone::Neutral);

/// The same drawing in one colour, for those who paint themselves. @p size in logical pixels.
QPixmap tintedPixmap(QLatin1StringView name, const QColor &color, const QSize &size, qreal scale);

/// The name of the icon that stands beside a word of this tone.
QLatin1StringView iconFor(Tone tone);

/// A 16 px icon that follows the theme. Says nothing to assistive technology: the word beside it does.
class ToneIcon : public QWidget
{
    Q_OBJECT
public:
    explicit ToneIcon(QWidget *parent = nullptr);
    void setIcon(QLatin1StringView name, Tone tone = Tone::Neutral);
    /// The tone's own icon.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace Hookbench
