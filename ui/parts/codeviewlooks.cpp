// SPDX-License-Identifier: GPL-3.0-or-later
// How the code view looks: colours, styles, marks.
#include "ui/parts/codeview.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace Hookbench {

namespace {

enum Margin { Numbers, Marks, Folds };
enum Mark { WarningMark, ErrorMark };
// Below 8 they belong to lexers.
enum Wave { ErrorUnderline = 8, WarningUnderline, MatchUnderline };

/// What stands in the state of a Scintilla line: the brackets that are open behind it, and the styler's mode.
long packed(CodeState state)
{
    return (static_cast<long>(state.depth) << 4) | state.mode;
}

CodeState unpacked(long state)
{
    return {static_cast<int>(state >> 4), static_cast<int>(state & 15)};
}

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

unsigned long styleNumber(CodeStyle style)
{
    return static_cast<unsigned long>(style);
}

} // namespace

void CodeView::setUpMargins()
{
    setMarginType(Numbers, QsciScintilla::NumberMargin);
    setMarginType(Marks, QsciScintilla::SymbolMargin);
    setMarginMarkerMask(Marks, (1 << WarningMark) | (1 << ErrorMark));
    setMarginWidth(Marks, 20);
    setFolding(QsciScintilla::PlainFoldStyle, Folds);
    send(SCI_SETAUTOMATICFOLD, SC_AUTOMATICFOLD_SHOW | SC_AUTOMATICFOLD_CHANGE);
    send(SCI_SETFOLDFLAGS, SC_FOLDFLAG_LINEAFTER_CONTRACTED);
    // An error and a warning differ in shape as well.
    send(SCI_INDICSETSTYLE, ErrorUnderline, INDIC_SQUIGGLE);
    send(SCI_INDICSETSTYLE, WarningUnderline, INDIC_DASH);
    send(SCI_INDICSETSTYLE, MatchUnderline, INDIC_ROUNDBOX);
    send(SCI_INDICSETUNDER, MatchUnderline, 1);
    send(SCI_INDICSETALPHA, MatchUnderline, 60);
    send(SCI_INDICSETOUTLINEALPHA, MatchUnderline, 160);
    showLineNumbers();
}

void CodeView::setLocked(bool locked)
{
    setReadOnly(locked);
    applyColors();
}

void CodeView::applyColors()
{
    const Tokens tokens = tokensFor(palette());
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(13);
    const bool idle = isReadOnly();
    const QColor ground = idle ? tokens.disabled : tokens.field;
    const QByteArray family = fixed.family().toUtf8();
    SendScintilla(SCI_STYLESETFONT, static_cast<uintptr_t>(STYLE_DEFAULT), family.constData());
    const double points = 13.0 * 72.0 / std::max(1, logicalDpiY());
    send(SCI_STYLESETSIZEFRACTIONAL, STYLE_DEFAULT, static_cast<long>(points * 100));
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(STYLE_DEFAULT), tokens.text);
    SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(STYLE_DEFAULT), ground);
    send(SCI_STYLECLEARALL);
    send(SCI_SETEXTRAASCENT, 2);
    send(SCI_SETEXTRADESCENT, 2);
    applyStyleColors();
    applyMarkerColors();
    setPaper(ground);
    setMarginsBackgroundColor(tokens.page);
    setMarginsForegroundColor(tokens.secondaryText);
    setFoldMarginColors(tokens.page, tokens.page);
    setCaretForegroundColor(tokens.text);
    setCaretWidth(2);
    setCaretLineBackgroundColor(mixed(ground, tokens.selected, 0.7));
    setSelectionBackgroundColor(tokens.accent);
    setSelectionForegroundColor(tokens.onAccent);
    showLineNumbers();
}

void CodeView::applyStyleColors()
{
    const Tokens t = tokensFor(palette());
    const auto paint = [this](CodeStyle style, const QColor &color, bool bold = false, bool underlined = false) {
        SendScintilla(SCI_STYLESETFORE, styleNumber(style), color);
        send(SCI_STYLESETBOLD, styleNumber(style), bold);
        send(SCI_STYLESETUNDERLINE, styleNumber(style), underlined);
    };
    // On the grey of what can't be changed, coloured text would be hard to read.
    const bool quiet = isReadOnly();
    paint(CodeStyle::Plain, t.text);
    paint(CodeStyle::Name, quiet ? t.text : t.codeName);
    paint(CodeStyle::Text, quiet ? t.text : t.codeText);
    paint(CodeStyle::Number, quiet ? t.text : t.codeNumber);
    paint(CodeStyle::Word, quiet ? t.text : t.codeNumber);
    paint(CodeStyle::Sign, t.secondaryText);
    paint(CodeStyle::Comment, t.secondaryText);
    send(SCI_STYLESETITALIC, styleNumber(CodeStyle::Comment), 1);
    paint(CodeStyle::Token, quiet ? t.text : t.codeToken, true);
    paint(CodeStyle::DoubledToken, quiet ? t.text : t.notice, true, true);
    paint(CodeStyle::UnknownToken, quiet ? t.text : t.negative);
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(STYLE_BRACELIGHT), t.text);
    SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(STYLE_BRACELIGHT), mixed(t.field, t.accent, 0.25));
    send(SCI_STYLESETBOLD, STYLE_BRACELIGHT, 1);
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(STYLE_BRACEBAD), t.negative);
    send(SCI_STYLESETBOLD, STYLE_BRACEBAD, 1);
}

void CodeView::applyMarkerColors()
{
    const Tokens t = tokensFor(palette());
    const qreal scale = devicePixelRatioF();
    const auto mark = [&](Mark number, Tone tone) {
        const QPixmap pixmap = tintedPixmap(iconFor(tone), toneColor(palette(), tone), {16, 16}, scale);
        markerDefine(pixmap, number);
    };
    mark(WarningMark, Tone::Notice);
    mark(ErrorMark, Tone::Negative);
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= int{SC_MARKNUM_FOLDEROPEN}; ++marker) {
        setMarkerForegroundColor(t.page, marker);
        setMarkerBackgroundColor(t.secondaryText, marker);
    }
    send(SCI_MARKERDEFINE, SC_MARKNUM_FOLDER, SC_MARK_ARROW);
    send(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEREND, SC_MARK_ARROW);
    send(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN);
    send(SCI_MARKERDEFINE, SC_MARKNUM_FOLDEROPENMID, SC_MARK_ARROWDOWN);
    SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(ErrorUnderline), t.negative);
    SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(WarningUnderline), t.notice);
    SendScintilla(SCI_INDICSETFORE, static_cast<unsigned long>(MatchUnderline), t.notice);
}

void CodeView::showLineNumbers()
{
    const qsizetype digits = std::max<qsizetype>(2, QByteArray::number(lines()).size());
    setMarginWidth(Numbers, QString(digits + 1, u'9'));
}

void CodeView::setStyler(std::shared_ptr<const CodeStyler> styler)
{
    m_styler = std::move(styler);
    // From the start again, but only as far as somebody looks.
    send(SCI_STARTSTYLING, 0);
    viewport()->update();
}

void CodeView::styleUpTo(int position)
{
    const long styled = send(SCI_GETENDSTYLED);
    long line = send(SCI_LINEFROMPOSITION, static_cast<unsigned long>(styled));
    const long last = send(SCI_LINEFROMPOSITION, static_cast<unsigned long>(std::max(0, position - 1)));
    const long start = send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const long end
        = last + 1 < send(SCI_GETLINECOUNT) ? send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(last + 1)) : size();
    if (end <= start) {
        send(SCI_STARTSTYLING, static_cast<unsigned long>(size()));
        return;
    }
    const auto *text = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    QByteArray styles(end - start, char(CodeStyle::Plain));
    CodeState state = line > 0 ? unpacked(send(SCI_GETLINESTATE, static_cast<unsigned long>(line - 1))) : CodeState{};
    for (long from = start; m_styler && from < end; ++line) {
        const long next = line < last ? send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line + 1)) : end;
        auto *out = reinterpret_cast<CodeStyle *>(styles.data() + (from - start));
        const CodeStyler::Line styledLine = m_styler->style({text + from, next - from}, state, out);
        const bool opens = styledLine.after.depth > styledLine.lowest;
        const int level = opens ? styledLine.lowest : state.depth;
        const long folding = SC_FOLDLEVELBASE + std::min(level, 2000);
        send(SCI_SETFOLDLEVEL, static_cast<unsigned long>(line), opens ? folding | SC_FOLDLEVELHEADERFLAG : folding);
        state = styledLine.after;
        send(SCI_SETLINESTATE, static_cast<unsigned long>(line), packed(state));
        from = next;
    }
    send(SCI_STARTSTYLING, static_cast<unsigned long>(start));
    SendScintilla(SCI_SETSTYLINGEX, static_cast<uintptr_t>(styles.size()), styles.constData());
}

void CodeView::setProblems(const Diagnostics &problems)
{
    m_problems = problems;
    showProblems();
}

void CodeView::showProblems()
{
    for (const Wave underline : {ErrorUnderline, WarningUnderline}) {
        send(SCI_SETINDICATORCURRENT, underline);
        send(SCI_INDICATORCLEARRANGE, 0, size());
    }
    markerDeleteAll(WarningMark);
    markerDeleteAll(ErrorMark);
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        if (problem.position.line < 1)
            continue;
        const bool error = problem.severity == Severity::Error;
        const Stretch stretch = stretchAt(offsetOf(problem.position));
        send(SCI_SETINDICATORCURRENT, error ? ErrorUnderline : WarningUnderline);
        send(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(stretch.begin), stretch.end - stretch.begin);
        markerAdd(problem.position.line - 1, error ? ErrorMark : WarningMark);
    }
}

CodeView::Stretch CodeView::stretchAt(int offset) const
{
    const long line = send(SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset));
    const int start = static_cast<int>(send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line)));
    const int end = static_cast<int>(send(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line)));
    const auto before
        = [this](int at) { return static_cast<int>(send(SCI_POSITIONBEFORE, static_cast<unsigned long>(at))); };
    const auto after
        = [this](int at) { return static_cast<int>(send(SCI_POSITIONAFTER, static_cast<unsigned long>(at))); };
    // Behind the last character of a line there is nothing to underline but that one.
    if (offset >= end)
        return {offset > start ? before(offset) : start, std::max(offset, start)};
    const auto at
        = [this](int place) { return static_cast<char>(send(SCI_GETCHARAT, static_cast<unsigned long>(place))); };
    const auto isWord
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    int past = after(offset);
    if (at(offset) == '"') {
        while (past < end && at(past) != '"')
            past += at(past) == '\\' ? 2 : 1;
        return {offset, std::min(past + 1, end)};
    }
    if (at(offset) == '{' && past < end && at(past) == '{') {
        while (past < end && at(past) != '}')
            ++past;
        return {offset, std::min(past + 2, end)};
    }
    while (isWord(at(offset)) && past < end && isWord(at(past)))
        ++past;
    return {offset, past};
}

void CodeView::setMatches(const QList<TextMatch> &matches)
{
    send(SCI_SETINDICATORCURRENT, MatchUnderline);
    send(SCI_INDICATORCLEARRANGE, 0, size());
    for (const TextMatch &match : matches)
        send(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(match.begin), match.end - match.begin);
}

void CodeView::showBrackets()
{
    const auto isBracket = [this](int at) {
        if (at < 0 || at >= size())
            return false;
        const auto c = static_cast<char>(send(SCI_GETCHARAT, static_cast<unsigned long>(at)));
        return (c == '{' || c == '}' || c == '[' || c == ']')
            && send(SCI_GETSTYLEAT, static_cast<unsigned long>(at)) == static_cast<long>(CodeStyle::Sign);
    };
    const int here = cursor();
    const int bracket = isBracket(here - 1) ? here - 1 : isBracket(here) ? here : -1;
    if (bracket < 0) {
        send(SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(-1), -1);
        return;
    }
    const int partner = partnerOf(bracket);
    if (partner >= 0)
        send(SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(bracket), partner);
    else
        send(SCI_BRACEHIGHLIGHT, static_cast<unsigned long>(-1), -1);
}

int CodeView::partnerOf(int bracket) const
{
    // Only what is styled is known, and only so far is looked that a key never waits for it.
    constexpr int reach = 100'000;
    const int end = static_cast<int>(send(SCI_GETENDSTYLED));
    const auto at
        = [this](int place) { return static_cast<char>(send(SCI_GETCHARAT, static_cast<unsigned long>(place))); };
    const char first = at(bracket);
    const int step = first == '{' || first == '[' ? 1 : -1;
    int depth = 0;
    for (int place = bracket; place >= 0 && place < end && std::abs(place - bracket) < reach; place += step) {
        const char c = at(place);
        if (c != '{' && c != '}' && c != '[' && c != ']')
            continue;
        if (send(SCI_GETSTYLEAT, static_cast<unsigned long>(place)) != static_cast<long>(CodeStyle::Sign))
            continue;
        depth += c == '{' || c == '[' ? step : -step;
        if (depth == 0)
            return (c == '}' || c == '{') == (first == '{' || first == '}') ? place : -1;
    }
    return -1;
}

void CodeView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    if (m_hint.isEmpty() || size() > 0)
        return;
    int left = 8;
    for (const int margin : {Numbers, Marks, Folds})
        left += marginWidth(margin);
    QPainter painter{viewport()};
    painter.setPen(tokensFor(palette()).secondaryText);
    painter.drawText(viewport()->rect().adjusted(left, 4, -8, -4), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
                     m_hint);
}

} // namespace Hookbench
