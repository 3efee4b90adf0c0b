// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/twolines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace Hookbench {

QStringList twoLines(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics{font};
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout{text, font};
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const auto at = first.textLength();
    const auto cut = [&](const QString &line) { return metrics.elidedText(line.trimmed(), Qt::ElideRight, width); };
    if (at <= 0 || at >= text.size())
        return {cut(text)};
    return {cut(text.left(at)), cut(text.mid(at))};
}

} // namespace Hookbench
