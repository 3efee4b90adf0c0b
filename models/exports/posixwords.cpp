// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/ansiquotes.h"
#include "models/exports/shellwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Hookbench {

namespace {

bool isVariableCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Takes a text apart as a POSIX shell does, running nothing.
class PosixReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::CurlImport)

public:
    explicit PosixReader(const QByteArray &text)
        : m_text{text}
    {
    }

    Result<ShellCommand> read();

private:
    char at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool fail(qsizetype place, const QString &sentence)
    {
        m_error = shellError(m_text, place, sentence);
        return false;
    }
    void skipBlanks();
    bool readCommand(QList<ShellWord> &words);
    bool readWord(QByteArray &word);
    bool readSingleQuotes(QByteArray &word);
    bool readAnsiQuotes(QByteArray &word);
    bool readDoubleQuotes(QByteArray &word);
    bool readDollar(QByteArray &word);
    bool readSubstitution(QByteArray &word);
    bool isOperator(char c) const { return QByteArrayView{"|;&<>()\n"}.contains(c); }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    ShellCommand m_command;
    std::optional<Error> m_error;
};

void PosixReader::skipBlanks()
{
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
        } else if (c == '\\' && (at(m_at + 1) == '\n' || (at(m_at + 1) == '\r' && at(m_at + 2) == '\n'))) {
            m_at += at(m_at + 1) == '\n' ? 2 : 3;
        } else if (c == '#') {
            while (!atEnd() && m_text[m_at] != '\n')
                ++m_at;
        } else {
            return;
        }
    }
}

bool PosixReader::readSingleQuotes(QByteArray &word)
{
    const qsizetype end = m_text.indexOf('\'', m_at + 1);
    if (end < 0)
        return fail(m_at, tr("This quote is never closed."));
    word += m_text.mid(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return true;
}

bool PosixReader::readAnsiQuotes(QByteArray &word)
{
    const qsizetype begin = m_at;
    m_at += 2;
    while (!atEnd() && m_text[m_at] != '\'') {
        if (m_text[m_at] == '\\')
            m_at += appendAnsiEscape(word, m_text, m_at);
        else
            word += m_text[m_at++];
    }
    if (atEnd())
        return fail(begin, tr("This quote is never closed."));
    ++m_at;
    return true;
}

bool PosixReader::readDoubleQuotes(QByteArray &word)
{
    const qsizetype begin = m_at++;
    while (!atEnd() && m_text[m_at] != '"') {
        const char c = m_text[m_at];
        if (c == '$' || c == '`') {
            if (!readDollar(word))
                return false;
        } else if (c == '\\' && at(m_at + 1) == '\n') {
            m_at += 2;
        } else if (c == '\\' && QByteArrayView{"$`\"\\"}.contains(at(m_at + 1)) && m_at + 1 < m_text.size()) {
            word += m_text[m_at + 1];
            m_at += 2;
        } else {
            word += c;
            ++m_at;
        }
    }
    if (atEnd())
        return fail(begin, tr("This quote is never closed."));
    ++m_at;
    return true;
}

bool PosixReader::readDollar(QByteArray &word)
{
    if (m_text[m_at] == '`' || (at(m_at + 1) == '(' && !m_text.mid(m_at).startsWith("$(printf ")))
        return fail(m_at, tr("A command is run inside of this one, which is not done here. Write its result instead."));
    if (at(m_at + 1) == '(')
        return readSubstitution(word);
    qsizetype end = m_at + 1;
    if (at(end) == '{') {
        end = m_text.indexOf('}', m_at);
        const QByteArray name = end < 0 ? QByteArray{} : m_text.mid(m_at + 2, end - m_at - 2);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isVariableCharacter))
            return fail(m_at, tr("This variable is not understood. Write its value instead."));
        word += shellVariable(m_command, name);
        m_at = end + 1;
        return true;
    }
    while (isVariableCharacter(at(end)))
        ++end;
    if (end == m_at + 1)
        word += '$';
    else
        word += shellVariable(m_command, m_text.mid(m_at + 1, end - m_at - 1));
    m_at = end;
    return true;
}

bool PosixReader::readSubstitution(QByteArray &word)
{
    const qsizetype begin = m_at;
    m_at += 9; // $(printf and its blank
    skipBlanks();
    QByteArray format;
    if (!readWord(format))
        return false;
    skipBlanks();
    if (at(m_at) != ')')
        return fail(begin,
                    tr("A command is run inside of this one, which is not done here. Write its result instead."));
    ++m_at;
    QByteArray printed = printfResult(format, {});
    while (printed.endsWith('\n'))
        printed.chop(1);
    word += printed;
    return true;
}

bool PosixReader::readWord(QByteArray &word)
{
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || isOperator(c) || (c == '\r' && at(m_at + 1) == '\n'))
            return true;
        bool ok = true;
        if (c == '\'')
            ok = readSingleQuotes(word);
        else if (c == '"')
            ok = readDoubleQuotes(word);
        else if (c == '$' && at(m_at + 1) == '\'')
            ok = readAnsiQuotes(word);
        else if (c == '$' && at(m_at + 1) == '"')
            ++m_at;
        else if (c == '$' || c == '`')
            ok = readDollar(word);
        else if (c == '\\' && at(m_at + 1) == '\n')
            m_at += 2;
        else if (c == '\\' && m_at + 1 < m_text.size()) {
            word += m_text[m_at + 1];
            m_at += 2;
        } else {
            word += c;
            ++m_at;
        }
        if (!ok)
            return false;
    }
    return true;
}

bool PosixReader::readCommand(QList<ShellWord> &words)
{
    for (skipBlanks(); !atEnd() && !isOperator(m_text[m_at]); skipBlanks()) {
        ShellWord word{{}, m_at};
        if (!readWord(word.text))
            return false;
        // The number of a stream that goes elsewhere, as in 2>.
        if (at(m_at) == '>' && (word.text == "1" || word.text == "2"))
            return true;
        // A prompt that was copied too.
        const bool isPrompt = words.isEmpty() && (word.text == "$" || word.text == "%");
        if (!isPrompt)
            words << word;
    }
    return true;
}

Result<ShellCommand> PosixReader::read()
{
    while (!atEnd()) {
        QList<ShellWord> words;
        if (!readCommand(words))
            return *m_error;
        if (words.isEmpty()) {
            if (!atEnd() && m_text[m_at] != '\n' && m_text[m_at] != '>')
                return shellError(m_text, m_at, tr("A command that begins with curl is wanted here."));
            ++m_at;
            continue;
        }
        if (isCurl(words.first().text)) {
            m_command.words = words.sliced(1);
            m_command.isCutOff = !m_text.mid(m_at).trimmed().isEmpty();
            return m_command;
        }
        if (words.first().text != "printf" || words.size() < 2 || at(m_at) != '|') {
            return shellError(m_text, words.first().at,
                              tr("“%1” is not understood. A command that begins with curl is wanted here.")
                                  .arg(QString::fromUtf8(words.first().text.left(40))));
        }
        QList<QByteArray> arguments;
        for (const ShellWord &word : words.sliced(2))
            arguments << word.text;
        m_command.files.insert("-", printfResult(words[1].text, arguments));
        ++m_at;
    }
    return shellError(m_text, 0, tr("A command that begins with curl is wanted here."));
}

} // namespace

Result<ShellCommand> readPosixWords(const QByteArray &text)
{
    return PosixReader{text}.read();
}

} // namespace Hookbench
