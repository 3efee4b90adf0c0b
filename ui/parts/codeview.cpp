// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/codeview.h"

#include <QFontDatabase>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF"};

/// The line end that most lines have.
int lineEndMode(const QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView{bytes}.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    const qsizetype both = start.count("\r\n");
    const qsizetype feeds = start.count('\n') - both;
    const qsizetype returns = start.count('\r') - both;
    if (both > feeds && both >= returns)
        return QsciScintillaBase::SC_EOL_CRLF;
    return returns > feeds ? QsciScintillaBase::SC_EOL_CR : QsciScintillaBase::SC_EOL_LF;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QsciScintilla{parent}
{
    setUp();
    setUpMargins();
    setUpKeys();
    applyColors();
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
    connect(this, &QsciScintilla::linesChanged, this, &CodeView::showLineNumbers);
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this] {
        showBrackets();
        Q_EMIT cursorMoved();
    });
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &CodeView::styleUpTo);
    connect(this, qOverload<const char *, int>(&QsciScintillaBase::SCN_USERLISTSELECTION), this,
            [this](const char *word, int) { Q_EMIT completionChosen(QString::fromUtf8(word)); });
}

void CodeView::setUp()
{
    setUtf8(true);
    setProperty("hookbenchField", true);
    setFrameShape(QFrame::StyledPanel);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(4);
    setAutoIndent(true);
    setWrapMode(QsciScintilla::WrapNone);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    // What is pasted stays as it is, line ends too.
    send(SCI_SETPASTECONVERTENDINGS, 0);
    send(SCI_SETLAYOUTCACHE, SC_CACHE_PAGE);
    send(SCI_AUTOCSETIGNORECASE, 1);
    send(SCI_AUTOCSETSEPARATOR, '\n');
}

void CodeView::load(const QByteArray &bytes)
{
    const bool wasReadOnly = isReadOnly();
    m_loading = true;
    setReadOnly(false);
    send(SCI_SETUNDOCOLLECTION, 0);
    send(SCI_CLEARALL);
    send(SCI_SETEOLMODE, static_cast<unsigned long>(lineEndMode(bytes)));
    SendScintilla(SCI_ADDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    send(SCI_SETUNDOCOLLECTION, 1);
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_GOTOPOS, 0);
    send(SCI_SETSCROLLWIDTH, 1);
    setReadOnly(wasReadOnly);
    m_loading = false;
    m_problems.clear();
    showProblems();
    showLineNumbers();
}

QByteArray CodeView::bytes() const
{
    // Not by QsciScintilla::text(): it ends at a NUL and takes for UTF-8 what may be none.
    const auto *start = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {start, size()};
}

int CodeView::size() const
{
    return static_cast<int>(send(SCI_GETLENGTH));
}

void CodeView::replaceAll(const QByteArray &bytes)
{
    const QByteArray before = this->bytes();
    if (before == bytes)
        return;
    const qsizetype shorter = std::min(before.size(), bytes.size());
    const auto continues = [](char byte) { return (byte & 0xC0) == 0x80; };
    qsizetype same = std::mismatch(before.cbegin(), before.cbegin() + shorter, bytes.cbegin()).first - before.cbegin();
    // No character is parted, so that an undo is one as well.
    while (same > 0
           && ((same < bytes.size() && continues(bytes[same])) || (same < before.size() && continues(before[same]))))
        --same;
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == bytes[bytes.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continues(bytes[bytes.size() - tail]))
        --tail;
    const QByteArray middle = bytes.mid(same, bytes.size() - tail - same);
    apply({{static_cast<int>(same), static_cast<int>(before.size() - tail), middle}});
    send(SCI_GOTOPOS, static_cast<unsigned long>(same + middle.size()));
}

void CodeView::apply(const TextEdits &edits)
{
    if (isReadOnly() || edits.isEmpty())
        return;
    send(SCI_BEGINUNDOACTION);
    // Backwards, so that what is left keeps its places. What the ranges of this library ask of a compiler clang 14
    // lacks. NOLINTNEXTLINE(modernize-loop-convert)
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        send(SCI_SETTARGETRANGE, static_cast<unsigned long>(edit->begin), edit->end);
        SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(edit->replacement.size()),
                      edit->replacement.constData());
    }
    send(SCI_ENDUNDOACTION);
}

int CodeView::cursor() const
{
    return static_cast<int>(send(SCI_GETCURRENTPOS));
}

int CodeView::selectionBegin() const
{
    return static_cast<int>(send(SCI_GETSELECTIONSTART));
}

int CodeView::selectionEnd() const
{
    return static_cast<int>(send(SCI_GETSELECTIONEND));
}

void CodeView::select(int begin, int end)
{
    send(SCI_ENSUREVISIBLE, static_cast<unsigned long>(send(SCI_LINEFROMPOSITION, static_cast<unsigned long>(end))));
    send(SCI_SETSEL, static_cast<unsigned long>(begin), end);
}

void CodeView::jumpTo(int offset)
{
    select(offset, offset);
    send(SCI_SCROLLCARET);
    setFocus();
}

int CodeView::offsetOf(TextPosition position) const
{
    const long line = std::max(0, position.line - 1);
    if (line >= send(SCI_GETLINECOUNT))
        return size();
    long at = send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    const long end = send(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
    // A byte order mark takes no column.
    if (line == 0 && bytes().startsWith(byteOrderMark))
        at += byteOrderMark.size();
    const long wanted = send(SCI_POSITIONRELATIVE, static_cast<unsigned long>(at), std::max(0, position.column - 1));
    // Beyond the text, the answer is 0.
    return static_cast<int>(wanted < at || wanted > end ? end : wanted);
}

TextPosition CodeView::positionOf(int offset) const
{
    const long line = send(SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset));
    const long start = send(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
    long column = send(SCI_COUNTCHARACTERS, static_cast<unsigned long>(start), offset);
    if (line == 0 && column > 0 && bytes().startsWith(byteOrderMark))
        --column;
    return {static_cast<int>(line) + 1, static_cast<int>(column) + 1};
}

void CodeView::foldEverything(bool folded)
{
    // Levels are known of what was in sight only.
    send(SCI_COLOURISE, 0, -1);
    send(SCI_FOLDALL, folded ? SC_FOLDACTION_CONTRACT : SC_FOLDACTION_EXPAND);
}

} // namespace Hookbench
