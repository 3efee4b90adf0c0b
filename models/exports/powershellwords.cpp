// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/shellwords.h"

#include <QCoreApplication>

#include <optional>

namespace Hookbench {

namespace {

/// Quotes of typography count as quotes in PowerShell: U+2018 to U+201B, and U+201C to U+201E.
char quoteAt(const QByteArray &text, qsizetype at, qsizetype &length)
{
    length = 1;
    if (at >= text.size())
        return '\0';
    if (text[at] == '\'' || text[at] == '"')
        return text[at];
    if (at + 2 < text.size() && text.mid(at, 2) == "\xe2\x80") {
        const auto last = static_cast<unsigned char>(text[at + 2]);
        length = 3;
        if (last >= 0x98 && last <= 0x9b)
            return '\'';
        if (last >= 0x9c && last <= 0x9e)
            return '"';
    }
    length = 1;
    return '\0';
}

bool isVariableCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Takes a text apart as PowerShell does, as far as a call of curl and the files it sends need it. Runs nothing.
class PowerShellReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::CurlImport)

public:
    explicit PowerShellReader(const QByteArray &text)
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
    /// Whether the line goes on behind a back quote here.
    bool goesOn() const
    {
        return at(m_at) == '`' && (at(m_at + 1) == '\n' || (at(m_at + 1) == '\r' && at(m_at + 2) == '\n'));
    }
    bool take(QByteArrayView literal);
    void skipBlanks();
    void skipStatement();
    QByteArray takeName();
    bool readStatement(bool &isCall);
    bool readAssignment();
    bool readWriting();
    bool readText(QByteArray &text);
    bool readHereString(QByteArray &text);
    bool readSingleQuotes(QByteArray &text);
    bool readDoubleQuotes(QByteArray &text);
    bool readVariable(QByteArray &text);
    void readEscape(QByteArray &text);
    bool readWord(QByteArray &word);
    bool readCall();

    const QByteArray &m_text;
    qsizetype m_at = 0;
    ShellCommand m_command;
    /// By name in lower case.
    QHash<QByteArray, QByteArray> m_values;
    std::optional<Error> m_error;
};

bool PowerShellReader::take(QByteArrayView literal)
{
    const QByteArrayView rest = QByteArrayView{m_text}.sliced(m_at);
    if (rest.size() < literal.size() || rest.first(literal.size()).compare(literal, Qt::CaseInsensitive) != 0)
        return false;
    m_at += literal.size();
    return true;
}

void PowerShellReader::skipBlanks()
{
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || c == '\r') {
            ++m_at;
        } else if (goesOn()) {
            m_at += at(m_at + 1) == '\n' ? 2 : 3;
        } else if (c == '#') {
            while (!atEnd() && m_text[m_at] != '\n')
                ++m_at;
        } else {
            return;
        }
    }
}

void PowerShellReader::skipStatement()
{
    while (!atEnd() && m_text[m_at] != '\n' && m_text[m_at] != ';')
        ++m_at;
}

QByteArray PowerShellReader::takeName()
{
    const qsizetype begin = m_at;
    while (isVariableCharacter(at(m_at)))
        ++m_at;
    return m_text.mid(begin, m_at - begin).toLower();
}

void PowerShellReader::readEscape(QByteArray &text)
{
    constexpr QByteArrayView letters{"0abefnrtv"};
    constexpr QByteArrayView meanings{"\0\a\b\x1b\f\n\r\t\v", 9};
    const char c = at(m_at + 1);
    const qsizetype index = c == '\0' ? -1 : letters.indexOf(c);
    if (c == '\r' || c == '\n')
        m_at += c == '\r' && at(m_at + 2) == '\n' ? 3 : 2;
    else {
        text += index < 0 ? c : meanings[index];
        m_at += 2;
    }
}

bool PowerShellReader::readSingleQuotes(QByteArray &text)
{
    const qsizetype begin = m_at;
    qsizetype length = 1;
    quoteAt(m_text, m_at, length);
    m_at += length;
    while (!atEnd()) {
        const char quote = quoteAt(m_text, m_at, length);
        if (quote != '\'') {
            text += m_text.mid(m_at, length);
            m_at += length;
            continue;
        }
        qsizetype second = 1;
        if (quoteAt(m_text, m_at + length, second) != '\'') {
            m_at += length;
            return true;
        }
        text += m_text.mid(m_at, length);
        m_at += length + second;
    }
    return fail(begin, tr("This quote is never closed."));
}

bool PowerShellReader::readDoubleQuotes(QByteArray &text)
{
    const qsizetype begin = m_at;
    qsizetype length = 1;
    quoteAt(m_text, m_at, length);
    m_at += length;
    while (!atEnd()) {
        if (m_text[m_at] == '`' && m_at + 1 < m_text.size()) {
            readEscape(text);
            continue;
        }
        if (m_text[m_at] == '$') {
            if (!readVariable(text))
                return false;
            continue;
        }
        if (quoteAt(m_text, m_at, length) == '"') {
            qsizetype second = 1;
            if (quoteAt(m_text, m_at + length, second) != '"') {
                m_at += length;
                return true;
            }
            m_at += second;
        }
        text += m_text.mid(m_at, length);
        m_at += length;
    }
    return fail(begin, tr("This quote is never closed."));
}

bool PowerShellReader::readVariable(QByteArray &text)
{
    const qsizetype begin = m_at++;
    if (at(m_at) == '(')
        return fail(begin,
                    tr("A command is run inside of this one, which is not done here. Write its result instead."));
    const bool braced = at(m_at) == '{';
    if (braced)
        ++m_at;
    const bool environment = take("env:");
    const QByteArray name = takeName();
    if ((braced && at(m_at) != '}') || ((environment || braced) && name.isEmpty()))
        return fail(begin, tr("This variable is not understood. Write its value instead."));
    if (braced)
        ++m_at;
    if (name.isEmpty())
        text += '$';
    else if (!environment && m_values.contains(name))
        text += m_values.value(name);
    else
        text += shellVariable(m_command, name);
    return true;
}

bool PowerShellReader::readHereString(QByteArray &text)
{
    const qsizetype begin = m_at;
    const char quote = m_text[m_at + 1];
    const qsizetype line = m_text.indexOf('\n', m_at);
    // The first line has nothing but the opening, and may be empty between.
    const QByteArray close = QByteArray{"\n"} + quote + '@';
    const qsizetype end = line < 0 ? -1 : m_text.indexOf(close, line);
    if (end < 0)
        return fail(begin, tr("This quote is never closed."));
    text += end > line ? m_text.mid(line + 1, end - line - 1) : QByteArray{};
    if (text.endsWith('\r'))
        text.chop(1);
    m_at = end + 3;
    if (quote == '"' && (text.contains('$') || text.contains('`')))
        return fail(begin, tr("This text has variables or escapes in it. Write it between @' and '@ instead."));
    return true;
}

bool PowerShellReader::readText(QByteArray &text)
{
    qsizetype length = 1;
    const char quote = quoteAt(m_text, m_at, length);
    bool ok = false;
    if (at(m_at) == '@' && (at(m_at + 1) == '\'' || at(m_at + 1) == '"'))
        ok = readHereString(text);
    else if (quote == '\'')
        ok = readSingleQuotes(text);
    else if (quote == '"')
        ok = readDoubleQuotes(text);
    else
        return fail(m_at, tr("A text in quotes is wanted here."));
    if (ok && take(".Replace(\"`r`n\", \"`n\")"))
        text.replace("\r\n", "\n");
    return ok;
}

bool PowerShellReader::readAssignment()
{
    ++m_at;
    const QByteArray name = takeName();
    skipBlanks();
    if (name.isEmpty() || at(m_at) != '=')
        return fail(m_at,
                    tr("“%1” is not understood. A command that begins with curl is wanted here.")
                        .arg(QString::fromUtf8(m_text.mid(m_at, 20).simplified())));
    ++m_at;
    skipBlanks();
    if (take("[IO.Path]::GetTempFileName()") || take("[System.IO.Path]::GetTempFileName()")
        || take("New-TemporaryFile")) {
        // No word of a command can be this.
        const QByteArray path = '\x1f' + name;
        m_values.insert(name, path);
        m_command.files.insert(path, {});
        return true;
    }
    QByteArray text;
    if (!readText(text))
        return false;
    m_values.insert(name, text);
    return true;
}

bool PowerShellReader::readWriting()
{
    const qsizetype begin = m_at;
    const bool bytes = take("[IO.File]::WriteAllBytes(") || take("[System.IO.File]::WriteAllBytes(");
    if (!bytes && !take("[IO.File]::WriteAllText(") && !take("[System.IO.File]::WriteAllText("))
        return fail(begin,
                    tr("“%1” is not understood. A command that begins with curl is wanted here.")
                        .arg(QString::fromUtf8(m_text.mid(begin, 20).simplified())));
    skipBlanks();
    QByteArray path;
    if (at(m_at) != '$' || !readVariable(path))
        return fail(m_at, tr("A file that the text itself makes is wanted here."));
    skipBlanks();
    bool ok = take(",");
    skipBlanks();
    QByteArray text;
    if (bytes) {
        ok = ok && take("[Convert]::FromBase64String(") && readText(text) && take(")");
        text = QByteArray::fromBase64(text);
    } else {
        ok = ok && readText(text);
    }
    skipBlanks();
    if (!ok || !take(")"))
        return m_error ? false : fail(m_at, tr("A text in quotes is wanted here."));
    m_command.files.insert(path, text);
    return true;
}

bool PowerShellReader::readWord(QByteArray &word)
{
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ';' || c == '|' || c == '>')
            return true;
        if (goesOn())
            return true;
        qsizetype length = 1;
        const char quote = quoteAt(m_text, m_at, length);
        bool ok = true;
        if (c == '`' && m_at + 1 < m_text.size())
            readEscape(word);
        else if (quote == '\'')
            ok = readSingleQuotes(word);
        else if (quote == '"')
            ok = readDoubleQuotes(word);
        else if (c == '$')
            ok = readVariable(word);
        else if (c == '@' && word.isEmpty() && (at(m_at + 1) == '\'' || at(m_at + 1) == '"'))
            ok = readText(word);
        else {
            word += c;
            ++m_at;
        }
        if (!ok)
            return false;
    }
    return true;
}

bool PowerShellReader::readCall()
{
    for (skipBlanks(); !atEnd() && !QByteArrayView{"\n;|>&"}.contains(m_text[m_at]); skipBlanks()) {
        ShellWord word{{}, m_at};
        if (!readWord(word.text))
            return false;
        // The number of a stream that goes elsewhere, as in 2>.
        if (at(m_at) == '>' && (word.text == "1" || word.text == "2"))
            break;
        // Windows PowerShell needs backslashes before the quotes inside of a word, which curl's runtime takes away.
        if (word.text.count('"') > 0 && word.text.count('"') == word.text.count("\\\""))
            word.text.replace("\\\"", "\"");
        m_command.words << word;
    }
    while (!atEnd() && (m_text[m_at] == '\n' || m_text[m_at] == ';')) {
        ++m_at;
        skipBlanks();
        if (take("Remove-Item "))
            skipStatement();
    }
    m_command.isCutOff = !atEnd();
    return true;
}

bool PowerShellReader::readStatement(bool &isCall)
{
    if (m_text[m_at] == '$')
        return readAssignment();
    if (m_text[m_at] == '[')
        return readWriting();
    if (take("Remove-Item ")) {
        skipStatement();
        return true;
    }
    if (take("PS ") || take("PS>")) {
        // A prompt that was copied too.
        const qsizetype end = m_text.indexOf("> ", m_at - 1);
        m_at = end < 0 ? m_at : end + 2;
        return true;
    }
    if (m_text[m_at] == '&') {
        ++m_at;
        skipBlanks();
    }
    const qsizetype begin = m_at;
    QByteArray program;
    if (!readWord(program))
        return false;
    if (!isCurl(program))
        return fail(begin,
                    tr("“%1” is not understood. A command that begins with curl is wanted here.")
                        .arg(QString::fromUtf8(program.left(40))));
    isCall = true;
    return readCall();
}

Result<ShellCommand> PowerShellReader::read()
{
    bool isCall = false;
    while (!isCall) {
        skipBlanks();
        if (atEnd())
            return shellError(m_text, 0, tr("A command that begins with curl is wanted here."));
        if (m_text[m_at] == '\n' || m_text[m_at] == ';')
            ++m_at;
        else if (!readStatement(isCall))
            return *m_error;
    }
    return m_command;
}

} // namespace

Result<ShellCommand> readPowerShellWords(const QByteArray &text)
{
    return PowerShellReader{text}.read();
}

} // namespace Hookbench
