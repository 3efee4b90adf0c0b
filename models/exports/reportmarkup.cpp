// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/reportmarkup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ChaosReport)
};

/// Of the pages and the pictures in them. Lines differ by their dashes, not by colour alone.
const QString style = QStringLiteral(
    ":root { color-scheme: light dark; --ink: #222; --line: #888; --one: #0265dc; --two: #b14c00; --three: #d31510; }\n"
    "@media (prefers-color-scheme: dark) { :root { --ink: #ebebeb; --one: #6fb1ff; --two: #f2994a; --three: #ff8c83; } "
    "}\n"
    "body { font-family: sans-serif; margin: 2rem; }\n"
    "table { border-collapse: collapse; margin-bottom: 1.5rem; }\n"
    "th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }\n"
    "td.number { text-align: right; font-variant-numeric: tabular-nums; }\n"
    ".failed { font-weight: bold; }\n"
    "svg { max-width: 100%; height: auto; display: block; margin-bottom: 1rem; }\n"
    "svg text { fill: var(--ink); font: 12px sans-serif; }\n"
    "svg .axis { stroke: var(--line); fill: none; }\n"
    "svg .one { stroke: var(--one); fill: none; stroke-width: 2; }\n"
    "svg .two { stroke: var(--two); fill: none; stroke-width: 2; stroke-dasharray: 7 3; }\n"
    "svg .three { stroke: var(--three); fill: none; stroke-width: 2; stroke-dasharray: 2 3; }\n"
    "svg .bar { fill: var(--one); stroke: none; }\n");

} // namespace

QString markup(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const bool control = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
        safe += control || code == 0xfffe || code == 0xffff ? QChar::ReplacementCharacter : letter;
    }
    safe = safe.toHtmlEscaped();
    return safe.replace(u'\'', u"&#39;"_s);
}

QByteArray junitDocument(const QString &suites)
{
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s + suites;
    return text.toUtf8();
}

QByteArray htmlDocument(const QString &title, const QString &body)
{
    const QString language = ReportWords::tr("en", "language tag of this translation");
    const QString page
        = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>\n"_s.arg(
              language, title)
        + style + u"</style>\n</head>\n<body>\n"_s + body + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace Hookbench
