// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/conversationreader.h"

#include "models/payload/phonenumbers.h"

#include <QStringList>

#include <algorithm>

namespace Hookbench {

namespace {

/// Who texts when nobody is named: a number kept free for fiction.
const QString &madeUpNumber()
{
    static const QString number = QStringLiteral("+46701740605");
    return number;
}

const QString webhookMark = QStringLiteral("webhook:");

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ConversationReader)
public:
    ConversationReading read(const QByteArray &text);

private:
    void readLine(QStringView line);
    void readWebhook(QStringView value, int column);
    void readNumber(QStringView value, int column);
    void readTitle(QStringView value);
    void readText(QStringView value);
    void readReply(QStringView value);
    void readState(QStringView value, int column);
    void continueText(QStringView value);
    bool checkCharacters(QStringView line);
    ConversationTest &test();
    void endTest();
    void complain(int column, const QString &sentence);

    ConversationReading m_reading;
    ConversationTest m_test;
    bool m_inTest = false;
    QString m_numberOfAll = madeUpNumber();
    QString m_number = madeUpNumber();
    int m_line = 0;
};

void Reader::complain(int column, const QString &sentence)
{
    m_reading.faults.append({m_line, column, sentence});
}

ConversationTest &Reader::test()
{
    if (!m_inTest) {
        m_inTest = true;
        m_test = {};
        m_test.line = m_line;
        m_test.name = QStringLiteral("line %1").arg(m_line);
    }
    return m_test;
}

void Reader::endTest()
{
    if (m_inTest && !m_test.lines.isEmpty()) {
        m_reading.file.tests.append(m_test);
        m_number = m_numberOfAll;
    } else if (!m_inTest) {
        m_numberOfAll = m_number;
    }
    m_inTest = false;
}

bool Reader::checkCharacters(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t unit = line[i].unicode();
        const bool control = (unit < 0x20 && unit != u'\t') || unit == 0x7F;
        if (!control && unit != QChar::ReplacementCharacter)
            continue;
        const int column = static_cast<int>(line.first(i).toUcs4().size()) + 1;
        complain(column,
                 control ? tr("There is a control character (U+%1) that nobody sees. Take it out.")
                               .arg(QString::number(unit, 16).toUpper().rightJustified(4, u'0'))
                         : tr("There is a character that is no UTF-8. Save the file as UTF-8."));
        return false;
    }
    return true;
}

void Reader::readWebhook(QStringView value, int column)
{
    if ((m_inTest && !m_test.lines.isEmpty()) || !m_reading.file.tests.isEmpty())
        complain(1, tr("“%1” belongs before the first text; move it to the top of the file.").arg(webhookMark));
    else if (!m_reading.file.webhook.isEmpty())
        complain(1, tr("“%1” stands twice; a file tests one webhook.").arg(webhookMark));
    else if (value.isEmpty())
        complain(column, tr("“%1” names no document. Write the name of the file behind it.").arg(webhookMark));
    else
        m_reading.file.webhook = value.toString();
}

void Reader::readNumber(QStringView value, int column)
{
    const PhoneNumber number = parsePhoneNumber(value.toString());
    if (number.kind != NumberKind::International) {
        complain(column, tr("“%1” is no phone number a subscriber can have. Write it like +46701740605.").arg(value));
        return;
    }
    m_number = number.normalised;
}

void Reader::readTitle(QStringView value)
{
    // A remark between the title and the first line of a test begins nothing.
    if (m_inTest && m_test.lines.isEmpty())
        return;
    endTest();
    test();
    if (!value.isEmpty())
        m_test.name = value.toString();
}

void Reader::readText(QStringView value)
{
    test().lines.append({ConversationAsk::Says, value.toString(), {}, m_number, m_line});
}

void Reader::readReply(QStringView value)
{
    QList<ConversationLine> &lines = test().lines;
    const auto said = std::find_if(lines.crbegin(), lines.crend(),
                                   [](const ConversationLine &line) { return line.ask != ConversationAsk::State; });
    if (said == lines.crend()) {
        complain(1, tr("A reply is expected before anything was texted. Begin with a line like “> STOP”."));
        return;
    }
    if (said->ask != ConversationAsk::Says) {
        complain(1, tr("A second reply is expected to one text, but there is at most one. Take one of them out."));
        return;
    }
    const ConversationAsk ask = value == u"*" ? ConversationAsk::AnyReply
        : value == u"-"                       ? ConversationAsk::NoReply
                                              : ConversationAsk::Reply;
    if (value.isEmpty())
        complain(2, tr("No reply is named. Write its text behind <, or * for any reply, or - for none."));
    lines.append({ask, ask == ConversationAsk::Reply ? value.toString() : QString{}, {}, m_number, m_line});
}

void Reader::readState(QStringView value, int column)
{
    for (const auto &[state, name] : conversationStateNames) {
        // "opted-in" is how everything else spells it.
        const QString spelt = value.toString().toLower().replace(u'-', u' ').simplified();
        if (spelt == name) {
            test().lines.append({ConversationAsk::State, {}, state, m_number, m_line});
            return;
        }
    }
    complain(column,
             tr("There is no state “%1”. Known are: %2.")
                 .arg(value, QStringLiteral("unknown, pending, opted in, opted out")));
}

void Reader::continueText(QStringView value)
{
    ConversationLine *last = m_inTest && !m_test.lines.isEmpty() ? &m_test.lines.last() : nullptr;
    if (!last || (last->ask != ConversationAsk::Says && last->ask != ConversationAsk::Reply)) {
        complain(1, tr("A line with | goes on with the text before it, and there is none."));
        return;
    }
    last->text += u'\n';
    last->text += value;
}

void Reader::readLine(QStringView line)
{
    if (line.trimmed().isEmpty()) {
        endTest();
        return;
    }
    if (!checkCharacters(line))
        return;
    if (line.startsWith(webhookMark)) {
        readWebhook(line.sliced(webhookMark.size()).trimmed(), static_cast<int>(webhookMark.size()) + 1);
        return;
    }
    const QChar mark = line.front();
    // One space belongs to the mark; what comes after it belongs to the text, spaces at the end do not.
    qsizetype from = line.size() > 1 && line[1] == u' ' ? 2 : 1;
    QStringView value = line.sliced(from);
    while (!value.isEmpty() && value.back().isSpace())
        value.chop(1);
    while (mark != u'>' && mark != u'<' && mark != u'|' && !value.isEmpty() && value.front().isSpace()) {
        value = value.sliced(1);
        ++from;
    }
    const int column = static_cast<int>(from) + 1;
    switch (mark.unicode()) {
    case u'#':
        return readTitle(value);
    case u'@':
        return readNumber(value, column);
    case u'>':
        return readText(value);
    case u'<':
        return readReply(value);
    case u'=':
        return readState(value, column);
    case u'|':
        return continueText(value);
    default:
        complain(
            1,
            tr("The line begins with “%1”. It must begin with >, <, =, @, #, | or “%2”.").arg(mark).arg(webhookMark));
    }
}

ConversationReading Reader::read(const QByteArray &text)
{
    QString decoded = QString::fromUtf8(text);
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    decoded.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    decoded.replace(u'\r', u'\n');
    const QStringList lines = decoded.split(u'\n');
    for (const QString &line : lines) {
        ++m_line;
        readLine(line);
    }
    endTest();
    return m_reading;
}

void writeText(QByteArray &out, char mark, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out += i == 0 ? mark : '|';
        out += ' ' + lines[i].toUtf8() + '\n';
    }
}

void writeLine(QByteArray &out, const ConversationLine &line)
{
    switch (line.ask) {
    case ConversationAsk::Says:
        return writeText(out, '>', line.text);
    case ConversationAsk::Reply:
        return writeText(out, '<', line.text);
    case ConversationAsk::AnyReply:
        out += "< *\n";
        return;
    case ConversationAsk::NoReply:
        out += "< -\n";
        return;
    case ConversationAsk::State:
        out += "= " + QByteArray{nameIn(conversationStateNames, line.state).latin1()} + '\n';
    }
}

} // namespace

ConversationReading readConversation(const QByteArray &text)
{
    return Reader{}.read(text);
}

QByteArray writeConversation(const ConversationFile &file)
{
    QByteArray out;
    if (!file.webhook.isEmpty())
        out += "webhook: " + file.webhook.toUtf8() + '\n';
    for (const ConversationTest &test : file.tests) {
        if (!out.isEmpty())
            out += '\n';
        out += "# " + test.name.toUtf8() + '\n';
        QString number;
        for (const ConversationLine &line : test.lines) {
            if (line.number != number)
                out += "@ " + line.number.toUtf8() + '\n';
            number = line.number;
            writeLine(out, line);
        }
    }
    return out;
}

} // namespace Hookbench
