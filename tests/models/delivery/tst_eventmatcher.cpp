// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/eventmatcher.h"
#include "tests/support/sampleexchanges.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestEventMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreTakenApart_data();
    void wordsAreTakenApart();
    void bodiesAreReadAsWhatTheyAre_data();
    void bodiesAreReadAsWhatTheyAre();
    void longBodiesAreReadToALimit();
    void textsOfARowAreFound();
    void headersAndOwnAnswersAreNot();
    void statusesAreTold();
    void timesIncludeTheFirstAndNotTheLast();
    void decisionsOfAnyEventCount();
    void requestsWithoutAWebhookAreTold();
    void numbersAreReadAsTheyAreTyped_data();
    void numbersAreReadAsTheyAreTyped();
};

void TestEventMatcher::wordsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("nothing") << QString{} << QStringList{};
    QTest::addRow("ASCII") << u"Stop, NOW-please 24/7!"_s
                           << QStringList{u"stop"_s, u"now"_s, u"please"_s, u"24"_s, u"7"_s};
    QTest::addRow("accents") << u"Été à Ångström"_s << QStringList{u"ete"_s, u"a"_s, u"angstrom"_s};
    QTest::addRow("sharp s") << u"Straße STRAẞE"_s << QStringList{u"strasse"_s};
    QTest::addRow("no decomposition") << u"Ærø Łódź Cœur"_s << QStringList{u"aero"_s, u"lodz"_s, u"coeur"_s};
    QTest::addRow("emoji") << u"ok\U0001F44D\U0001F3FDgo"_s << QStringList{u"ok"_s, u"\U0001F44D"_s, u"go"_s};
    QTest::addRow("joined emoji") << u"\U0001F468\u200d\U0001F469"_s << QStringList{u"\U0001F468"_s, u"\U0001F469"_s};
    QTest::addRow("Japanese") << u"日本go"_s << QStringList{u"日"_s, u"本"_s, u"go"_s};
    QTest::addRow("private") << u"\ue000x\ue001"_s << QStringList{u"x"_s};
    QTest::addRow("half a pair") << QString{u"a"_s + QChar{0xd83d} + u"b"_s} << QStringList{u"a"_s, u"b"_s};
    QTest::addRow("long") << QString(500, u'x') << QStringList{QString(searchWordLimit, u'x')};
}

void TestEventMatcher::wordsAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    SearchWords found;
    addSearchWords(text, found);
    const SearchWords expected{words.cbegin(), words.cend()};
    // Skin colours are symbols of their own; the rest is exact.
    found.remove(u"\U0001F3FD"_s);
    QCOMPARE(found, expected);
}

void TestEventMatcher::bodiesAreReadAsWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    QTest::addRow("JSON escape") << "{\"a\":\"caf\\u00e9\"}"_ba << u"cafe"_s << true;
    QTest::addRow("JSON line") << "{\"a\":\"one\\ntwo\"}"_ba << u"two"_s << true;
    QTest::addRow("broken escape") << "{\"a\":\"\\u00zzx\"}"_ba << u"u00zzx"_s << true;
    QTest::addRow("escape at the end") << "{\"a\\"_ba << u"a"_s << true;
    QTest::addRow("form") << "Body=bon+jour&From=%2B46701"_ba << u"jour"_s << true;
    QTest::addRow("form escape") << "Body=d%C3%A5"_ba << u"da"_s << true;
    QTest::addRow("plain") << "hello = there"_ba << u"there"_s << true;
    QTest::addRow("XML") << "<a x=\"y\">text</a>"_ba << u"text"_s << true;
    QTest::addRow("not UTF-8") << "hello \xff"_ba << u"hello"_s << false;
    QTest::addRow("binary") << QByteArray("hello \0", 7) << u"hello"_s << false;
}

void TestEventMatcher::bodiesAreReadAsWhatTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    QFETCH(bool, found);
    SearchWords words;
    addBodyWords(body, words);
    QCOMPARE(words.contains(word), found);
}

void TestEventMatcher::longBodiesAreReadToALimit()
{
    SearchWords words;
    addBodyWords("first " + QByteArray("\xc3\xa9 ").repeated(searchedBodyBytes) + " last", words);
    QVERIFY(words.contains(u"first"_s));
    QVERIFY(words.contains(u"e"_s));
    QVERIFY(!words.contains(u"last"_s));
}

namespace {

bool matchesText(const Exchange &exchange, const QString &text)
{
    EventFilter filter;
    filter.text = text;
    return EventMatcher{filter}.matches(exchange, {});
}

} // namespace

void TestEventMatcher::textsOfARowAreFound()
{
    Exchange exchange = receivedStop(u"req-77"_s);
    exchange.note = u"Fråga Åsa"_s;
    exchange.peer = u"192.0.2.7"_s;
    for (const QString &text :
         QStringList{u"stop"_s, u"luma inbound"_s, u"req 77"_s, u"post 200"_s, u"fraga"_s, u"more mess"_s, u"192 7"_s,
                     u"701740612"_s, u"0605"_s, u"inboundmessage"_s, u""_s})
        QVERIFY2(matchesText(exchange, text), qPrintable(text));
    for (const QString &text : QStringList{u"top"_s, u"req 78"_s, u"701740"_s, u"stop nothing"_s})
        QVERIFY2(!matchesText(exchange, text), qPrintable(text));
    Exchange sent = sentRefused();
    sent.responseBody = "<p>Bad gateway</p>";
    QVERIFY(matchesText(sent, u"refused"_s));
    QVERIFY(matchesText(sent, u"gateway"_s));
}

void TestEventMatcher::headersAndOwnAnswersAreNot()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.responseBody = "{\"only\":\"answered\"}";
    QVERIFY(!matchesText(exchange, u"answered"_s));
    QVERIFY(!matchesText(exchange, u"application"_s));
}

void TestEventMatcher::statusesAreTold()
{
    Exchange exchange;
    const auto matches = [&](StatusFilter::Kind kind, int value, int status) {
        EventFilter filter;
        filter.status = {kind, value};
        exchange.status = status;
        return EventMatcher{filter}.matches(exchange, {});
    };
    QVERIFY(matches(StatusFilter::Class, 2, 204));
    QVERIFY(!matches(StatusFilter::Class, 2, 302));
    QVERIFY(!matches(StatusFilter::Class, 2, 0));
    QVERIFY(matches(StatusFilter::Exact, 404, 404));
    QVERIFY(!matches(StatusFilter::Exact, 404, 400));
    QVERIFY(matches(StatusFilter::NoAnswer, 0, 0));
    QVERIFY(!matches(StatusFilter::NoAnswer, 0, 200));
    QVERIFY(matches(StatusFilter::Any, 0, 0));
}

void TestEventMatcher::timesIncludeTheFirstAndNotTheLast()
{
    Exchange exchange;
    exchange.at = 1000;
    const auto matches = [&](std::optional<qint64> from, std::optional<qint64> to) {
        EventFilter filter;
        filter.from = from;
        filter.to = to;
        return EventMatcher{filter}.matches(exchange, {});
    };
    QVERIFY(matches(1000, 1001));
    QVERIFY(matches(1000, {}));
    QVERIFY(!matches(1001, {}));
    QVERIFY(!matches({}, 1000));
    QVERIFY(!matches(1000, 1000));
}

void TestEventMatcher::decisionsOfAnyEventCount()
{
    Exchange exchange = receivedStop(u"1"_s);
    exchange.outcomes.append(exchange.outcomes.first());
    exchange.outcomes[0].decision.reset();
    exchange.outcomes[0].duplicate = true;
    const auto matches = [&](DecisionWanted wanted) {
        EventFilter filter;
        filter.decision = wanted;
        return EventMatcher{filter}.matches(exchange, {});
    };
    QVERIFY(matches(DecisionWanted::OptOut));
    QVERIFY(matches(DecisionWanted::Duplicate));
    QVERIFY(!matches(DecisionWanted::NotDecided));
    QVERIFY(!matches(DecisionWanted::NoKeyword));
    exchange.outcomes[1].decision->category.reset();
    QVERIFY(matches(DecisionWanted::NoKeyword));
    exchange.outcomes.clear();
    QVERIFY(matches(DecisionWanted::NotDecided));
    EventFilter fuzzy;
    fuzzy.match = MatchKind::Fuzzy;
    QVERIFY(!EventMatcher{fuzzy}.matches(receivedStop(u"1"_s), {}));
}

void TestEventMatcher::requestsWithoutAWebhookAreTold()
{
    EventFilter filter;
    filter.webhookId = QUuid{};
    Exchange exchange = receivedStop(u"1"_s);
    QVERIFY(!EventMatcher{filter}.matches(exchange, {}));
    exchange.webhookId = {};
    QVERIFY(EventMatcher{filter}.matches(exchange, {}));
    filter.vendor = Vendor::Sinch;
    QVERIFY(!EventMatcher{filter}.matches(exchange, {}));
    QVERIFY(EventMatcher{filter}.matches(exchange, Vendor::Sinch));
}

void TestEventMatcher::numbersAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("end");
    QTest::addRow("international") << u" +46 (70) 174"_s << u"4670174"_s << QString{};
    QTest::addRow("00") << u"0046-70"_s << u"4670"_s << QString{};
    QTest::addRow("national") << u"070 174"_s << QString{} << u"70174"_s;
    QTest::addRow("part") << u"0612"_s << QString{} << u"612"_s;
    QTest::addRow("digits") << u"612"_s << u"612"_s << u"612"_s;
    QTest::addRow("a zero") << u"0"_s << u"0"_s << u"0"_s;
    QTest::addRow("no digit") << u"abc"_s << QString{} << QString{};
    QTest::addRow("Arabic digits") << u"\u0661\u0662"_s << u"12"_s << u"12"_s;
}

void TestEventMatcher::numbersAreReadAsTheyAreTyped()
{
    QFETCH(QString, typed);
    const NumberWanted wanted = numberWanted(typed);
    QTEST(wanted.beginning, "beginning");
    QTEST(wanted.end, "end");
}

QTEST_GUILESS_MAIN(TestEventMatcher)
#include "tst_eventmatcher.moc"
