// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/shellwords.h"

#include <QCoreApplication>

namespace Hookbench {

namespace {

class CmdText
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::CurlImport)
};

/// What cmd hands on after its carets are resolved, each byte with its place.
struct CmdLine
{
    QByteArray text;
    QList<qsizetype> places;
    bool isCutOff = false;
};

/// Past a line break at @p at, or where it stands when there is none.
qsizetype pastBreak(const QByteArray &text, qsizetype at)
{
    if (at < text.size() && text[at] == '\r')
        ++at;
    return at < text.size() && text[at] == '\n' ? at + 1 : at;
}

CmdLine resolveCarets(const QByteArray &text)
{
    CmdLine line;
    bool quoted = false;
    const auto add = [&](qsizetype at) {
        line.text += text[at];
        line.places << at;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '^' && !quoted && at + 1 < text.size()) {
            // A line that goes on; the character behind the break is taken as it is, be it another break.
            const qsizetype next = pastBreak(text, at + 1);
            const bool carries = next == at + 1 || (next < text.size() && (text[next] == '\n' || text[next] == '\r'));
            at = carries ? next : next - 1;
            if (carries && at < text.size())
                add(at);
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '|' || c == '&' || c == '>' || c == '<')) {
            if (line.text.trimmed().isEmpty())
                continue;
            line.isCutOff = !text.mid(at).trimmed().isEmpty();
            break;
        }
        if (c != '\r' || quoted)
            add(at);
    }
    return line;
}

/// Reads one word as programs built with Microsoft's runtime take theirs; moves @p at behind it.
bool readWord(const QByteArray &text, qsizetype &at, QByteArray &word)
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (!quoted && (c == ' ' || c == '\t'))
            return true;
        if (c == '\\') {
            qsizetype end = at;
            while (end < text.size() && text[end] == '\\')
                ++end;
            const qsizetype count = end - at;
            const bool beforeQuote = end < text.size() && text[end] == '"';
            word.append(beforeQuote ? count / 2 : count, '\\');
            at = end - 1;
            if (beforeQuote && count % 2 == 1) {
                word += '"';
                at = end;
            }
        } else if (c == '"') {
            if (quoted && at + 1 < text.size() && text[at + 1] == '"') {
                word += '"';
                ++at;
            } else {
                quoted = !quoted;
            }
        } else {
            word += c;
        }
    }
    return !quoted;
}

} // namespace

Result<ShellCommand> readCmdWords(const QByteArray &text)
{
    const CmdLine line = resolveCarets(text);
    ShellCommand command;
    command.isCutOff = line.isCutOff;
    for (qsizetype at = 0; at < line.text.size();) {
        if (line.text[at] == ' ' || line.text[at] == '\t') {
            ++at;
            continue;
        }
        ShellWord word{{}, line.places[at]};
        if (!readWord(line.text, at, word.text))
            return shellError(text, word.at, CmdText::tr("This quote is never closed."));
        command.words << word;
    }
    if (command.words.isEmpty() || !isCurl(command.words.first().text))
        return shellError(text, 0, CmdText::tr("A command that begins with curl is wanted here."));
    command.words.removeFirst();
    return command;
}

} // namespace Hookbench
