// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/loadpictures.h"

#include "models/exports/reportmarkup.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

constexpr double width = 760;
constexpr double height = 220;
constexpr double left = 64;
constexpr double right = 752;
constexpr double top = 28;
constexpr double bottom = 190;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const QString &anchor, const QString &words)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>\n"_s.arg(number(x), number(y), anchor, markup(words));
}

QString shortNumber(double value)
{
    return QLocale{}.toString(value, 'g', 3);
}

QString frame(const QString &title, const QString &content)
{
    return u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n"_s.arg(number(width), number(height),
                                                                                 markup(title))
        + u"<path class=\"axis\" d=\"M%1 %2V%3H%4\"/>\n"_s.arg(number(left), number(top), number(bottom), number(right))
        + content + u"</svg>\n"_s;
}

/// Where a value stands between 0 and @p most.
double level(double value, double most)
{
    return bottom - (bottom - top) * (most > 0 ? std::min(value / most, 1.0) : 0);
}

} // namespace

QString latencyPicture(const QList<LoadMoment> &moments, const QString &title)
{
    double most = 0;
    double end = 0;
    for (const LoadMoment &moment : moments) {
        most = std::max(most, moment.latency.p99);
        end = moment.from + moment.seconds;
    }
    if (most <= 0)
        return {};
    struct Line
    {
        QString style;
        QString name;
        double LoadLatency::*value;
    };
    const std::array<Line, 3> lines{Line{u"one"_s, u"p50"_s, &LoadLatency::p50},
                                    Line{u"two"_s, u"p90"_s, &LoadLatency::p90},
                                    Line{u"three"_s, u"p99"_s, &LoadLatency::p99}};
    QString content;
    double legend = left + 12;
    for (const auto &[style, name, value] : lines) {
        QString path;
        for (const LoadMoment &moment : moments) {
            if (moment.answered == 0)
                continue;
            const double x = left + (right - left) * (moment.from + moment.seconds / 2) / end;
            path += u"%1%2 %3"_s.arg(path.isEmpty() ? u'M' : u'L')
                        .arg(number(x), number(level(moment.latency.*value, most)));
        }
        content += u"<path class=\"%1\" d=\"%2\"/>\n<path class=\"%1\" d=\"M%3 14h28\"/>\n"_s.arg(style, path,
                                                                                                  number(legend));
        content += text(legend + 34, 18, u"start"_s, name);
        legend += 90;
    }
    content += text(left - 6, top + 4, u"end"_s, u"%1 ms"_s.arg(shortNumber(most)));
    content += text(left - 6, bottom, u"end"_s, u"0"_s);
    content += text(left, bottom + 18, u"start"_s, u"0 s"_s);
    content += text(right, bottom + 18, u"end"_s, u"%1 s"_s.arg(shortNumber(end)));
    return frame(title, content);
}

QString histogramPicture(const QList<LoadBar> &bars, const QString &title)
{
    qint64 most = 0;
    for (const LoadBar &bar : bars)
        most = std::max(most, bar.count);
    if (most == 0)
        return {};
    QString content;
    const double step = (right - left) / double(bars.size());
    for (qsizetype place = 0; place < bars.size(); ++place) {
        const double y = level(double(bars[place].count), double(most));
        content += u"<rect class=\"bar\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n"_s.arg(
            number(left + double(place) * step + 1), number(y), number(std::max(step - 2, 1.0)), number(bottom - y));
    }
    content += text(left - 6, top + 4, u"end"_s, QLocale{}.toString(most));
    content += text(left - 6, bottom, u"end"_s, u"0"_s);
    content += text(left, bottom + 18, u"start"_s, u"%1 ms"_s.arg(shortNumber(bars.first().from)));
    content += text(right, bottom + 18, u"end"_s, u"%1 ms"_s.arg(shortNumber(bars.last().to)));
    return frame(title, content);
}

} // namespace Hookbench
