// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/differenceview.h"

#include "models/words/words.h"
#include "ui/parts/style.h"
#include "ui/parts/textpieces.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

using Kind = TextPiece::Kind;

/// Lines that are the same are shown this many before and after one that is not.
constexpr qsizetype context = 2;

QString colored(const QColor &color, const QString &html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), html);
}

/// Text as HTML that keeps its blanks.
QString kept(const QString &text)
{
    return u"<span style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

/// Which lines are near enough to a changed one to be shown.
QList<bool> shownLines(const QList<TextPiece> &pieces)
{
    QList<bool> shown(pieces.size(), false);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces.at(i).kind == Kind::Same)
            continue;
        for (qsizetype near = std::max<qsizetype>(0, i - context); near <= i + context && near < pieces.size(); ++near)
            shown[near] = true;
    }
    return shown;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTextBrowser{parent}
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(12);
    render();
}

void DifferenceView::setContent(const QList<DifferenceNote> &notes, const FieldDifferences &differences,
                                const QString &nothing)
{
    m_notes = notes;
    m_differences = differences;
    m_nothing = nothing;
    render();
    verticalScrollBar()->setValue(0);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
}

void DifferenceView::render()
{
    QString html;
    for (const DifferenceNote &note : std::as_const(m_notes)) {
        const QColor tone = note.tone == Tone::Neutral ? tokensFor(palette()).text : toneColor(palette(), note.tone);
        html += u"<p>"_s + colored(tone, note.text.toHtmlEscaped()) + u"</p>"_s;
    }
    for (const FieldDifference &difference : std::as_const(m_differences))
        html += htmlOf(difference);
    if (html.isEmpty() && !m_nothing.isEmpty())
        html = u"<p>"_s + colored(tokensFor(palette()).secondaryText, m_nothing.toHtmlEscaped()) + u"</p>"_s;
    setHtml(html);
    setAccessibleName(tr("Differences"));
}

QString DifferenceView::htmlOf(const FieldDifference &difference) const
{
    const QString kind = difference.kind == DifferenceKind::Added ? tr("added", "a field")
        : difference.kind == DifferenceKind::Removed              ? tr("removed", "a field")
                                                                  : tr("changed", "a field");
    const QString head = u"<p style=\"margin-bottom:2px\"><b>%1</b> %2</p>"_s.arg(
        Words::fieldName(difference.pointer).toHtmlEscaped(),
        colored(tokensFor(palette()).secondaryText, u"· "_s + kind.toHtmlEscaped()));
    const bool lines = difference.before.contains(u'\n') || difference.after.contains(u'\n');
    return head + (lines ? linesHtml(difference.before, difference.after) : wordsHtml(difference));
}

QString DifferenceView::wordsHtml(const FieldDifference &difference) const
{
    const Tokens tokens = tokensFor(palette());
    QString before;
    QString after;
    for (const TextPiece &piece : compareWords(difference.before, difference.after)) {
        if (piece.kind != Kind::Added) {
            const bool marked = piece.kind == Kind::Removed && difference.kind == DifferenceKind::Changed;
            before += marked ? colored(tokens.negative, u"<s>"_s + kept(piece.text) + u"</s>"_s) : kept(piece.text);
        }
        if (piece.kind != Kind::Removed) {
            const bool marked = piece.kind == Kind::Added && difference.kind == DifferenceKind::Changed;
            after += marked ? colored(tokens.positive, u"<u>"_s + kept(piece.text) + u"</u>"_s) : kept(piece.text);
        }
    }
    const auto row = [&](const QString &word, const QString &text) {
        const QString shown
            = text.isEmpty() ? colored(tokens.secondaryText, tr("nothing", "an empty field").toHtmlEscaped()) : text;
        return u"<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>"_s.arg(
            colored(tokens.secondaryText, word.toHtmlEscaped()), shown);
    };
    return u"<table cellspacing=\"0\" cellpadding=\"2\">"_s + row(tr("Before"), before) + row(tr("After"), after)
        + u"</table>"_s;
}

QString DifferenceView::linesHtml(const QString &before, const QString &after) const
{
    const Tokens tokens = tokensFor(palette());
    const QList<TextPiece> pieces = compareLines(before, after);
    const QList<bool> shown = shownLines(pieces);
    QString html;
    int left = 0;
    const auto tellLeft = [&] {
        if (left > 0)
            html += colored(tokens.secondaryText, tr("… %n line(s) the same", nullptr, left).toHtmlEscaped())
                + u"<br/>"_s;
        left = 0;
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces.at(i);
        if (!shown.at(i)) {
            ++left;
            continue;
        }
        tellLeft();
        // The sign says it without a colour; a line through code, or under its indentation, makes it hard to read.
        if (piece.kind == Kind::Removed)
            html += colored(tokens.negative, kept(u"− "_s + piece.text));
        else if (piece.kind == Kind::Added)
            html += colored(tokens.positive, kept(u"+ "_s + piece.text));
        else
            html += kept(u"  "_s + piece.text);
        html += u"<br/>"_s;
    }
    tellLeft();
    const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return u"<p style=\"font-family:'%1'; margin-top:2px\">%2</p>"_s.arg(family, html);
}

} // namespace Hookbench
