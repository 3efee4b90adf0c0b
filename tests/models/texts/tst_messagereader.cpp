// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/messagereader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hookbench::MessageShape)

class MessageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreTheSameInPiecesOfAnySize_data();
    void messagesAreTheSameInPiecesOfAnySize();
    void faultsNameTheirLine_data();
    void faultsNameTheirLine();
    void whatStandsBeforeAFaultIsRead();
    void randomCsvReadsBack();
    void shapesFollowTheName();
    void aRecordLongerThanAMegabyteIsRefused();
    void failuresOfTheFileArePassedOn();
};

struct Reading
{
    QStringList texts;
    QList<qint64> lines;
    QString fault;
};

static Reading read(MessageShape shape, const QByteArray &bytes, qsizetype piece, const QString &column = u"message"_s)
{
    qsizetype at = 0;
    const auto give = [&]() -> Result<QByteArray> {
        const QByteArray part = bytes.mid(at, piece);
        at += part.size();
        return part;
    };
    Reading reading;
    Result<MessageReader> reader = MessageReader::open(shape, give, column, u"m"_s);
    if (!reader) {
        reading.fault = reader.error().summary;
        return reading;
    }
    for (;;) {
        const Result<std::optional<MessageBlock>> block = reader->nextBlock();
        if (!block) {
            reading.fault = block.error().summary;
            return reading;
        }
        if (!*block)
            return reading;
        QList<MessageRow> rows;
        const Result<> done = reader->rows(**block, rows);
        for (const MessageRow &row : rows) {
            reading.texts.append(row.text);
            reading.lines.append(row.line);
        }
        if (!done) {
            reading.fault = done.error().summary;
            return reading;
        }
    }
}

void MessageReaderTest::messagesAreTheSameInPiecesOfAnySize_data()
{
    QTest::addColumn<MessageShape>("shape");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<qint64>>("lines");
    using enum MessageShape;
    using L = QList<qint64>;
    QTest::newRow("lines") << Lines << QByteArray{"STOP\nyes\r\n\n\"a\nlast"}
                           << QStringList{u"STOP"_s, u"yes"_s, u""_s, u"\"a"_s, u"last"_s} << L{1, 2, 3, 4, 5};
    QTest::newRow("empty lines") << Lines << QByteArray{} << QStringList{} << L{};
    QTest::newRow("byte order mark") << Lines << QByteArray{"\xEF\xBB\xBFSTOP\n"} << QStringList{u"STOP"_s} << L{1};
    QTest::newRow("csv") << Csv << QByteArray{"id,message\n1,STOP\n\n2,\"a, \"\"b\"\"\nc\"\r\n3,x"}
                         << QStringList{u"STOP"_s, u"a, \"b\"\nc"_s, u"x"_s} << L{2, 4, 6};
    QTest::newRow("csv, quoted header") << Csv << QByteArray{"\"id, or so\",\"message\"\n1,STOP\n"}
                                        << QStringList{u"STOP"_s} << L{2};
    QTest::newRow("csv, header of two lines")
        << Csv << QByteArray{"\"i\nd\",message\n1,STOP\n"} << QStringList{u"STOP"_s} << L{3};
    QTest::newRow("semicolons") << Csv << QByteArray{"id;message;at\r\n1;\"STOP; now\";x\r\n"}
                                << QStringList{u"STOP; now"_s} << L{2};
    QTest::newRow("tabs") << Csv << QByteArray{"id\tmessage\n1\ta,b\n"} << QStringList{u"a,b"_s} << L{2};
    QTest::newRow("short record") << Csv << QByteArray{"id,message\n1\n2,\n"} << QStringList{u""_s, u""_s} << L{2, 3};
    QTest::newRow("only a header") << Csv << QByteArray{"message\n"} << QStringList{} << L{};
    QTest::newRow("json lines") << JsonLines << QByteArray{"{\"message\":\"STOP\"}\r\n\n{\"message\":\"a\\nb\"}"}
                                << QStringList{u"STOP"_s, u"a\nb"_s} << L{1, 3};
}

void MessageReaderTest::messagesAreTheSameInPiecesOfAnySize()
{
    QFETCH(MessageShape, shape);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, texts);
    QFETCH(QList<qint64>, lines);
    for (qsizetype piece = 1; piece <= bytes.size() + 1; ++piece) {
        const Reading reading = read(shape, bytes, piece);
        QCOMPARE(reading.fault, QString{});
        QCOMPARE(reading.texts, texts);
        QCOMPARE(reading.lines, lines);
    }
}

void MessageReaderTest::faultsNameTheirLine_data()
{
    QTest::addColumn<MessageShape>("shape");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    using enum MessageShape;
    QTest::newRow("quotes not closed") << Csv << QByteArray{"id,message\n1,a\n2,\"b\n3,c\n4,d\n"} << u"Line 3"_s;
    QTest::newRow("quotes not closed in the header") << Csv << QByteArray{"id,\"message\n1,a\n"} << u"Line 1"_s;
    QTest::newRow("quotes inside") << Csv << QByteArray{"message\na\nb\"c\"\n"} << u"Line 3"_s;
    QTest::newRow("text behind quotes") << Csv << QByteArray{"message\n\"a\"b\n"} << u"Line 2"_s;
    QTest::newRow("no such column") << Csv << QByteArray{"id,text\n1,a\n"} << u"id, text"_s;
    QTest::newRow("no header") << Csv << QByteArray{} << u"empty"_s;
    QTest::newRow("Latin-1") << Csv << QByteArray{"message\na\nd\xE9j\xE0\nb\n"} << u"Line 3"_s;
    QTest::newRow("Latin-1 in the header") << Csv << QByteArray{"d\xE9j\xE0,message\n"} << u"Line 1"_s;
    QTest::newRow("cut UTF-8 at the end") << Lines << QByteArray{"a\nb\xC3"} << u"Line 2"_s;
    QTest::newRow("UTF-16") << Lines << QByteArray{"\xFF\xFES\0T\0", 6} << u"UTF-16"_s;
    QTest::newRow("NUL") << Csv << QByteArray{"message\na\n\"x\ny\0\"\n", 17} << u"Line 4"_s;
    QTest::newRow("NUL in lines") << Lines << QByteArray{"a\nb\0c\n", 6} << u"Line 2"_s;
    QTest::newRow("broken JSON") << JsonLines << QByteArray{"{\"message\":\"a\"}\n{\"message\":\n"} << u"Line 2"_s;
    QTest::newRow("no message") << JsonLines << QByteArray{"{\"text\":\"a\"}\n"} << u"Line 1"_s;
    QTest::newRow("a number") << JsonLines << QByteArray{"{\"message\":1}\n"} << u"Line 1"_s;
    QTest::newRow("an array") << JsonLines << QByteArray{"[\"message\"]\n"} << u"Line 1"_s;
}

void MessageReaderTest::faultsNameTheirLine()
{
    QFETCH(MessageShape, shape);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    for (const qsizetype piece : {qsizetype{3}, bytes.size() + 1}) {
        const Reading reading = read(shape, bytes, piece);
        QVERIFY2(reading.fault.contains(said), qPrintable(reading.fault));
    }
}

void MessageReaderTest::whatStandsBeforeAFaultIsRead()
{
    const Reading reading = read(MessageShape::Csv, "message\nSTOP\nyes\nb\"c\nno\n", 1000);
    QCOMPARE(reading.texts, (QStringList{u"STOP"_s, u"yes"_s}));
    QVERIFY(!reading.fault.isEmpty());
}

void MessageReaderTest::randomCsvReadsBack()
{
    QRandomGenerator random{6};
    const QStringList pieces{u"a"_s, u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u" "_s, u"é"_s, u"🙏"_s, u";"_s};
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = "id,message,more\n";
        QStringList texts;
        for (int row = random.bounded(20); row >= 0; --row) {
            QString text;
            for (int length = random.bounded(6); length > 0; --length)
                text += pieces[random.bounded(static_cast<int>(pieces.size()))];
            texts.append(text);
            QString quoted = text;
            quoted.replace(u'"', u"\"\""_s);
            bytes += "1,\"" + quoted.toUtf8() + "\",\"x\ny\"" + (random.bounded(2) ? "\r\n" : "\n");
        }
        QCOMPARE(read(MessageShape::Csv, bytes, 1 + random.bounded(40)).texts, texts);
    }
}

void MessageReaderTest::shapesFollowTheName()
{
    QCOMPARE(messageShape(u"a.CSV"), MessageShape::Csv);
    QCOMPARE(messageShape(u"a.jsonl"), MessageShape::JsonLines);
    QCOMPARE(messageShape(u"a.ndjson"), MessageShape::JsonLines);
    QCOMPARE(messageShape(u"-"), MessageShape::Lines);
}

void MessageReaderTest::aRecordLongerThanAMegabyteIsRefused()
{
    const QByteArray big((1 << 20) + 10, 'a');
    QVERIFY(read(MessageShape::Lines, "a\n" + big, 1 << 16).fault.contains(u"Line 2"));
    QVERIFY(read(MessageShape::Csv, "message\nb\n\"" + big + big, 1 << 16).fault.contains(u"Line 3"));
    QVERIFY(read(MessageShape::Csv, big, 1 << 16).fault.contains(u"Line 1"));
}

void MessageReaderTest::failuresOfTheFileArePassedOn()
{
    int call = 0;
    const auto give = [&]() -> Result<QByteArray> {
        if (++call > 1)
            return Error{u"The disk is gone."_s, {}};
        return QByteArray{"a\nb"};
    };
    Result<MessageReader> reader = MessageReader::open(MessageShape::Lines, give, {}, u"m"_s);
    QVERIFY(reader);
    const auto first = reader->nextBlock();
    QVERIFY(first && *first);
    QCOMPARE((*first)->bytes, QByteArray{"a\n"});
    const auto second = reader->nextBlock();
    QVERIFY(!second);
    QCOMPARE(second.error().summary, u"The disk is gone."_s);
}

QTEST_APPLESS_MAIN(MessageReaderTest)
#include "tst_messagereader.moc"
