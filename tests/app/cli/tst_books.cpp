// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString inbound = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/luma-custom-inbound.webhook.json");

QStringList json(QStringList arguments)
{
    return arguments << u"--format"_s << u"json"_s;
}

} // namespace

/// Own sample events and profiles from the command line: the same books as in the window.
class TestBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_line = std::make_unique<CommandLine>(); }

    void badUsageEndsWithTwo_data();
    void badUsageEndsWithTwo();
    void documentIsKeptAndShownAgain();
    void bodyBecomesASampleOfTheWebhook();
    void faultyDocumentIsRefusedWithItsPlace();
    void builtInSamplesAreListed();
    void profilesAreImportedAllOrNone();
    void renderTakesAProfileByName();
    void seedMakesTheSamePerson();
    void whatIsLeftIsFilledInForTheProfile();
    void faultyPersonalisationSendsNothing();

private:
    std::unique_ptr<CommandLine> m_line;
};

void TestBooks::badUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown act on samples") << QStringList{u"samples"_s, u"paint"_s};
    QTest::newRow("show of nothing") << QStringList{u"samples"_s, u"show"_s};
    QTest::newRow("show of nobody") << QStringList{u"samples"_s, u"show"_s, u"nobody"_s};
    QTest::newRow("show of four") << QStringList{u"samples"_s, u"show"_s, u"stop"_s};
    QTest::newRow("add of nothing") << QStringList{u"samples"_s, u"add"_s};
    QTest::newRow("add of no file") << QStringList{u"samples"_s, u"add"_s, u"/no/such/file"_s};
    QTest::newRow("body for no webhook") << QStringList{u"samples"_s, u"add"_s, inbound};
    QTest::newRow("removal of a built-in sample") << QStringList{u"samples"_s, u"remove"_s, u"stop"_s};
    QTest::newRow("unknown act on profiles") << QStringList{u"profiles"_s, u"paint"_s};
    QTest::newRow("profile of nobody") << QStringList{u"profiles"_s, u"show"_s, u"nobody"_s};
    QTest::newRow("removal of a built-in profile") << QStringList{u"profiles"_s, u"remove"_s, u"Astrid Lindqvist"_s};
    QTest::newRow("import of no file") << QStringList{u"profiles"_s, u"import"_s, u"/no/such/file"_s};
    QTest::newRow("seed of letters") << QStringList{u"profiles"_s, u"make"_s, u"--seed"_s, u"x"_s};
    QTest::newRow("render as nobody") << QStringList{u"render"_s, inbound, u"--profile"_s, u"nobody"_s};
    QTest::newRow("render of no sample") << QStringList{u"render"_s, inbound, u"--sample"_s, u"nothing"_s};
}

void TestBooks::badUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const CallResult result = m_line->call(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

void TestBooks::documentIsKeptAndShownAgain()
{
    const CallResult builtIn = m_line->call({u"samples"_s, u"show"_s, u"stop"_s, u"--vendor"_s, u"sinch"_s});
    QCOMPARE(builtIn.status, 0);
    QVERIFY(builtIn.out.startsWith("{\n  \"format\": \"hookbench/sample-event/1\","));
    QByteArray own = builtIn.out;
    own.replace("\"stop\"", "\"Spring stop\"");
    const CallResult added = m_line->call(json({u"samples"_s, u"add"_s, m_line->file(u"a.sample.json"_s, own)}));
    QCOMPARE(added.status, 0);
    QCOMPARE(added.lines().first().value("name"_L1).toString(), u"Spring stop"_s);
    QCOMPARE(m_line->call({u"samples"_s, u"show"_s, u"spring STOP"_s}).out, own);
    // A second one of that name gets another.
    QCOMPARE(m_line->call(json({u"samples"_s, u"add"_s, u"-"_s}), own).lines().first().value("name"_L1).toString(),
             u"Spring stop 2"_s);
    QCOMPARE(m_line->call({u"samples"_s, u"remove"_s, u"Spring stop"_s}).status, 0);
    QCOMPARE(m_line->call({u"samples"_s, u"show"_s, u"Spring stop"_s}).status, 2);
}

void TestBooks::bodyBecomesASampleOfTheWebhook()
{
    QCOMPARE(m_line->call({u"import"_s, inbound}).status, 0);
    const QString name
        = QJsonDocument::fromJson(m_line->call({u"render"_s, inbound}).out).isNull() ? QString{} : u"ok"_s;
    QCOMPARE(name, u"ok"_s);
    QByteArray body = m_line->call({u"render"_s, inbound, u"--sample"_s, u"hello"_s}).out;
    body.replace("Hello, is the spring sale still on?", "TULIP");
    const QString file = m_line->file(u"tulip.json"_s, body);
    QCOMPARE(m_line->call({u"samples"_s, u"add"_s, file, u"--for"_s, inbound}).status, 0);
    const CallResult rendered = m_line->call({u"render"_s, inbound, u"--sample"_s, u"tulip"_s});
    QCOMPARE(rendered.status, 0);
    QVERIFY(rendered.out.contains("TULIP"));
    const CallResult read = m_line->call(json({u"extract"_s, inbound, m_line->file(u"again.json"_s, rendered.out)}));
    QCOMPARE(read.status, 0);
    QVERIFY(read.out.contains("TULIP"));
}

void TestBooks::faultyDocumentIsRefusedWithItsPlace()
{
    const QString file = m_line->file(u"bad.json"_s,
                                      "{\n\"format\": \"hookbench/sample-event/1\",\n\"name\": \"a\",\n\"vendor\": "
                                      "\"acme\",\n\"kind\": \"inbound\"\n}");
    const CallResult result = m_line->call({u"samples"_s, u"add"_s, file});
    QCOMPARE(result.status, 1);
    QVERIFY(result.err.contains("bad.json:4:"));
    QVERIFY(!m_line->call(json({u"samples"_s})).out.contains("\"a\""));
}

void TestBooks::builtInSamplesAreListed()
{
    const CallResult all = m_line->call(json({u"samples"_s, u"list"_s}));
    QCOMPARE(all.status, 0);
    const CallResult some = m_line->call(json({u"samples"_s, u"--vendor"_s, u"infobip"_s}));
    QVERIFY(some.lines().size() > 5);
    QVERIFY(all.lines().size() > some.lines().size());
    for (const QJsonObject &line : some.lines()) {
        QCOMPARE(line.value("vendor"_L1).toString(), u"infobip"_s);
        QVERIFY(line.value("builtIn"_L1).toBool());
    }
    const CallResult swedish = m_line->call({u"samples"_s, u"list"_s, u"--language"_s, u"sv"_s});
    QVERIFY(swedish.out.contains("En prenumerant skickar STOP"));
}

void TestBooks::profilesAreImportedAllOrNone()
{
    const QString good
        = m_line->file(u"good.jsonl"_s,
                       "{\"person\":{\"name\":{\"fullName\":\"Ebba\"}},\"n\":1.50}\n"
                       "{\"name\":\"Olle\",\"attributes\":{\"mobilePhone\":{\"number\":\"+46701740644\"}}}\n");
    const QString bad = m_line->file(u"bad.jsonl"_s, "{\"a\":1}\n{\"a\":\n[1]\n");
    const CallResult refused = m_line->call({u"profiles"_s, u"import"_s, good, bad});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains("bad.jsonl:2: "));
    QVERIFY(refused.err.contains("bad.jsonl:3: "));
    QCOMPARE(m_line->call({u"profiles"_s, u"show"_s, u"Ebba"_s}).status, 2);

    QCOMPARE(m_line->call({u"profiles"_s, u"import"_s, good}).out, QByteArray("Ebba\nOlle\n"));
    QVERIFY(m_line->call({u"profiles"_s, u"show"_s, u"ebba"_s}).out.contains("\"n\": 1.50"));
    const CallResult list = m_line->call(json({u"profiles"_s}));
    QCOMPARE(list.lines().last().value("name"_L1).toString(), u"Olle"_s);
    QVERIFY(list.lines().first().value("builtIn"_L1).toBool());
    QCOMPARE(m_line->call({u"profiles"_s, u"remove"_s, u"olle"_s}).status, 0);
    QCOMPARE(m_line->call({u"profiles"_s, u"show"_s, u"Olle"_s}).status, 2);
}

void TestBooks::renderTakesAProfileByName()
{
    const CallResult named = m_line->call({u"render"_s, inbound, u"--profile"_s, u"théo lefèvre"_s});
    QCOMPARE(named.status, 0);
    QVERIFY(named.out.contains("+33639980112"));
    const QString file = m_line->file(u"me.json"_s, R"({"mobilePhone":{"number":"+12025550133"}})");
    QVERIFY(m_line->call({u"render"_s, inbound, u"--profile"_s, file}).out.contains("+12025550133"));
}

void TestBooks::seedMakesTheSamePerson()
{
    const CallResult one = m_line->call({u"profiles"_s, u"make"_s, u"--seed"_s, u"42"_s});
    QCOMPARE(one.status, 0);
    QCOMPARE(m_line->call({u"profiles"_s, u"make"_s, u"--seed"_s, u"42"_s}).out, one.out);
    QVERIFY(m_line->call({u"profiles"_s, u"make"_s, u"--seed"_s, u"43"_s}).out != one.out);
    QVERIFY(QJsonDocument::fromJson(one.out).isObject());
    QVERIFY(m_line->call({u"profiles"_s, u"make"_s, u"--seed"_s, u"42"_s, u"--language"_s, u"fr"_s})
                .out.contains("\"fr-FR\""));
}

void TestBooks::whatIsLeftIsFilledInForTheProfile()
{
    QCOMPARE(m_line->call({u"import"_s, inbound}).status, 0);
    const QByteArray body = m_line->call({u"render"_s, inbound, u"--sample"_s, u"hello"_s}).out;
    QByteArray own = body;
    own.replace("Hello, is the spring sale still on?",
                "I am {{profile.person.name.firstName}}{%= upperCase(\\\"!a\\\") %}");
    QVERIFY(own != body);
    QCOMPARE(m_line->call({u"samples"_s, u"add"_s, m_line->file(u"person.json"_s, own), u"--for"_s, inbound}).status,
             0);
    const QStringList render{u"render"_s, inbound, u"--sample"_s, u"person"_s};
    // Nobody in particular: byte for byte as it was written.
    QVERIFY(m_line->call(render).out.contains("I am {{profile.person.name.firstName}}{%= upperCase(\\\"!a\\\") %}"));
    const CallResult filled = m_line->call(render + QStringList{u"--profile"_s, u"théo lefèvre"_s});
    QCOMPARE(filled.status, 0);
    QVERIFY2(filled.out.contains("I am Théo!A"), filled.out.constData());
    QVERIFY(!QJsonDocument::fromJson(filled.out).isNull());
}

void TestBooks::faultyPersonalisationSendsNothing()
{
    QCOMPARE(m_line->call({u"import"_s, inbound}).status, 0);
    QByteArray body = m_line->call({u"render"_s, inbound, u"--sample"_s, u"hello"_s}).out;
    body.replace("Hello, is the spring sale still on?", "I am {{profile.person.nme}}");
    QCOMPARE(m_line->call({u"samples"_s, u"add"_s, m_line->file(u"slip.json"_s, body), u"--for"_s, inbound}).status, 0);
    const QStringList person{u"--sample"_s, u"slip"_s, u"--profile"_s, u"théo lefèvre"_s};
    const CallResult rendered = m_line->call(QStringList{u"render"_s, inbound} + person);
    QCOMPARE(rendered.status, 1);
    QVERIFY(rendered.out.isEmpty());
    QVERIFY2(rendered.err.startsWith("body:") && rendered.err.contains("[language-path-not-found]"),
             rendered.err.constData());
    for (const QString &count : {u"1"_s, u"3"_s}) {
        const CallResult sent = m_line->call(
            QStringList{u"send"_s, inbound, u"--to"_s, u"http://127.0.0.1:9/"_s, u"--count"_s, count} + person);
        QCOMPARE(sent.status, 1);
        // It was not even tried.
        QVERIFY2(sent.out.isEmpty(), sent.out.constData());
        QVERIFY(sent.err.contains("[language-path-not-found]"));
    }
    const CallResult url = m_line->call(
        {u"send"_s, inbound, u"--to"_s, u"http://127.0.0.1:9/{{profile.nme}}"_s, u"--profile"_s, u"théo lefèvre"_s});
    QCOMPARE(url.status, 1);
    QVERIFY2(url.err.startsWith("url:1:"), url.err.constData());
    // Without a profile it is no URL.
    QCOMPARE(m_line->call({u"send"_s, inbound, u"--to"_s, u"http://127.0.0.1:9/{{profile.x}}"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
