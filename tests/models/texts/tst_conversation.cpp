// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/conversationreader.h"
#include "models/texts/conversationrunner.h"
#include "models/texts/junit.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ConversationFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsRead();
    void blankLinesAndTitlesBeginTests();
    void faultsHaveLineAndColumn_data();
    void faultsHaveLineAndColumn();
    void whatIsWrittenReadsBack();
    void textsAreComparedToTheLetter();
    void everySubscriberHasAConsentOfTheirOwn();
    void everyTestBeginsWithUnknownConsent();
    void reportIsXmlWhateverTheTextsHold();
};

static SmsWebhook luma()
{
    SmsWebhook webhook;
    webhook.keywordCategories
        = {KeywordCategory{Category::OptIn, {u"YES"_s}, u"Welcome to Luma."_s, false, {}, {}},
           KeywordCategory{Category::OptOut, {u"STOP"_s}, u"Luma: you will get no more messages."_s, false, {}, {}},
           KeywordCategory{Category::DoubleOptIn, {u"JOIN"_s}, u"Reply YES\nto confirm."_s, false, {}, {}},
           KeywordCategory{Category::Custom, {u"SPRING"_s}, {}, false, {}, {}}};
    webhook.defaultReplyMessage = u"Sorry."_s;
    return webhook;
}

void ConversationFileTest::aFileIsRead()
{
    const ConversationReading reading = readConversation("# Leaving and coming back\n"
                                                         "@ +46 70 174 06 05\n"
                                                         "> STOP\n"
                                                         "< Luma: you will get no more messages.\n"
                                                         "= opted out\n"
                                                         "> yes\n"
                                                         "< *\n"
                                                         "= opted-in\n");
    QVERIFY(reading.isValid());
    QCOMPARE(reading.file.tests.size(), 1);
    const ConversationTest &test = reading.file.tests[0];
    QCOMPARE(test.name, u"Leaving and coming back"_s);
    QCOMPARE(test.lines.size(), 6);
    QCOMPARE(test.lines[0], (ConversationLine{ConversationAsk::Says, u"STOP"_s, {}, u"+46701740605"_s, 3}));
    QCOMPARE(test.lines[2].state, ConsentState::OptedOut);
    QCOMPARE(test.lines[5].state, ConsentState::OptedIn);
    QVERIFY(runConversation(test, DecisionEngine{luma()}).passed());
    // A byte order mark and line ends of Windows are nothing special; a title may stand above "webhook:".
    const ConversationReading other
        = readConversation("\xEF\xBB\xBF# Title\r\nwebhook: luma.webhook.json\r\n@ +46701740606\r\n> STOP\r\n");
    QVERIFY(other.isValid());
    QCOMPARE(other.file.webhook, u"luma.webhook.json"_s);
    QCOMPARE(other.file.tests[0].name, u"Title"_s);
    QCOMPARE(other.file.tests[0].lines[0].text, u"STOP"_s);
    QCOMPARE(other.file.tests[0].lines[0].number, u"+46701740606"_s);
    QVERIFY(readConversation("").isValid());
}

void ConversationFileTest::blankLinesAndTitlesBeginTests()
{
    const ConversationReading reading
        = readConversation("webhook: a.json\n@ +46701740606\n\n> one\n\n\n> two\n= unknown\n"
                           "# third\n# a remark\n> three\n> four\n\n# only a title\n");
    QVERIFY(reading.isValid());
    QStringList names;
    for (const ConversationTest &test : reading.file.tests) {
        names.append(test.name);
        QCOMPARE(test.lines.first().number, u"+46701740606"_s);
    }
    QCOMPARE(names, (QStringList{u"line 4"_s, u"line 7"_s, u"third"_s}));
    QCOMPARE(reading.file.tests[2].lines.size(), 2);
}

void ConversationFileTest::faultsHaveLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, int line, int column) {
        QTest::newRow(name) << text << line << column;
    };
    row("no mark", "> STOP\nSTOP\n", 2, 1);
    row("reply before a text", "< Bye\n", 1, 1);
    row("second reply", "> STOP\n< a\n= unknown\n< b\n", 4, 1);
    row("empty reply", "> STOP\n<\n", 2, 2);
    row("unknown state", "> STOP\n=   gone\n", 2, 5);
    row("no number", "@ Luma\n> STOP\n", 1, 3);
    row("short code texts nothing", "@ 71234\n", 1, 3);
    row("webhook twice", "webhook: a\nwebhook: b\n", 2, 1);
    row("webhook too late", "> STOP\nwebhook: a\n", 2, 1);
    row("webhook without name", "webhook:\n", 1, 9);
    row("no UTF-8", "# x\n> St\xFFop\n", 2, 5);
    row("NUL", QByteArray{"> St\0p\n", 7}, 1, 5);
    row("goes on with nothing", "| x\n", 1, 1);
    row("goes on with a state", "> STOP\n= unknown\n| x\n", 3, 1);
    row("after wide characters", "> \xF0\x9F\x99\x8F\x07\n", 1, 4);
}

void ConversationFileTest::faultsHaveLineAndColumn()
{
    QFETCH(QByteArray, text);
    const ConversationReading reading = readConversation(text);
    QCOMPARE(reading.faults.size(), 1);
    QTEST(reading.faults[0].line, "line");
    QTEST(reading.faults[0].column, "column");
    QVERIFY(!reading.faults[0].sentence.isEmpty());
}

void ConversationFileTest::whatIsWrittenReadsBack()
{
    const ConversationReading reading
        = readConversation("webhook: a.json\n\n# One\n@ +46701740605\n> JOIN\n< Reply YES\n| to confirm.\n"
                           "= pending\n@ +33639980001\n> x\n< -\n\n# Two\n> y\n< *\n");
    QVERIFY(reading.isValid());
    const QByteArray written = writeConversation(reading.file);
    const ConversationReading again = readConversation(written);
    QVERIFY(again.isValid());
    QCOMPARE(writeConversation(again.file), written);
    QCOMPARE(again.file.tests[0].lines[1].text, u"Reply YES\nto confirm."_s);
    QVERIFY(runConversation(again.file.tests[0], DecisionEngine{luma()}).outcomes[1].passed);
}

void ConversationFileTest::textsAreComparedToTheLetter()
{
    const ConversationReading reading
        = readConversation("> SPRING\n< -\n= unknown\n> STOP\n< luma: you will get no more "
                           "messages.\n= opted in\n");
    QVERIFY(reading.isValid());
    const ConversationResult result = runConversation(reading.file.tests[0], DecisionEngine{luma()});
    QVERIFY(!result.passed());
    const ConversationOutcome *failure = result.failure();
    QCOMPARE(failure->line.line, 5);
    QCOMPARE(failure->expected, u"luma: you will get no more messages."_s);
    QCOMPARE(failure->got, u"Luma: you will get no more messages."_s);
    QCOMPARE(result.outcomes.last().got, u"opted out"_s);
    QCOMPARE(result.outcomes.last().expected, u"opted in"_s);
    const ConversationResult none
        = runConversation(readConversation("> STOP\n< -\n").file.tests[0], DecisionEngine{luma()});
    QCOMPARE(none.failure()->expected, u"-"_s);
    const ConversationResult any
        = runConversation(readConversation("> SPRING\n< *\n").file.tests[0], DecisionEngine{luma()});
    QCOMPARE(any.failure()->got, u"-"_s);
}

void ConversationFileTest::everySubscriberHasAConsentOfTheirOwn()
{
    const ConversationReading reading
        = readConversation("@ +46701740605\n> STOP\n= opted out\n@ +46701740606\n= unknown\n"
                           "> JOIN\n= pending\n> yes\n= opted in\n@ +46701740605\n= opted "
                           "out\n> STOP\n= opted out\n");
    QVERIFY(reading.isValid());
    QVERIFY(runConversation(reading.file.tests[0], DecisionEngine{luma()}).passed());
}

void ConversationFileTest::everyTestBeginsWithUnknownConsent()
{
    const ConversationReading reading = readConversation("> STOP\n= opted out\n\n= unknown\n> YES\n= opted in\n");
    QVERIFY(reading.isValid());
    for (const ConversationTest &test : reading.file.tests)
        QVERIFY(runConversation(test, DecisionEngine{luma()}).passed());
}

void ConversationFileTest::reportIsXmlWhateverTheTextsHold()
{
    SmsWebhook nasty = luma();
    nasty.keywordCategories[1].replyMessage = u"a<b>&\"c\"\u0001\uFFFF"_s + QChar{0xD800} + u"🙏"_s;
    const ConversationReading reading = readConversation("# <&\"> ]]>\n> STOP\n< x\n\n> YES\n< *\n");
    ConversationReport report{u"a&b.conversation"_s, {}, {}};
    for (const ConversationTest &test : reading.file.tests)
        report.results.append(runConversation(test, DecisionEngine{nasty}));
    const ConversationReport broken{u"c"_s, {}, readConversation("STOP").faults};
    const QByteArray xml = junitXml({report, broken});
    QXmlStreamReader reader{xml};
    int cases = 0;
    int failures = 0;
    int errors = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        cases += reader.name() == u"testcase";
        errors += reader.name() == u"error";
        if (reader.name() == u"failure") {
            ++failures;
            QVERIFY(reader.attributes().value(u"message"_s).toString().contains(u"line 3"));
            QVERIFY(reader.readElementText().contains(u"🙏"));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cases, 3);
    QCOMPARE(failures, 1);
    QCOMPARE(errors, 1);
}

QTEST_APPLESS_MAIN(ConversationFileTest)
#include "tst_conversation.moc"
