// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/personalisation.h"
#include "models/delivery/samplerequest.h"
#include "models/json/scanner.h"

#include <QTest>
#include <QTimeZone>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Language::OutputKind;

namespace {

/// @p text with double quotes for its single ones, which can be read without backslashes of their own.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray attributes = quoted("{\n"
                                     "  'person': {'name': {'firstName': 'Anna \\'A\\'', 'lastName': 'Öberg'}},\n"
                                     "  'mobilePhone': {'number': '+46701740612'},\n"
                                     "  'loyalty': {'points': 8450},\n"
                                     "  'lines': 'a\\nb', 'two words': 'x y'\n"
                                     "}");

Language::Value anna()
{
    return *personOf({u"Anna"_s, attributes});
}

QDateTime moment()
{
    return QDateTime::fromMSecsSinceEpoch(1'772'704'800'000, QTimeZone::utc());
}

Personalised inJson(const QByteArray &body)
{
    return personalised(body, anna(), OutputKind::Json, moment());
}

} // namespace

class PersonalisationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textWithoutTagsStaysByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("JSON") << "{ \"b\": 1.50,\r\n\"a\" :\"\\u00e9\" }"_ba;
        QTest::newRow("no JSON") << "Body=STOP&x={"_ba;
        QTest::newRow("no UTF-8") << "\xFF\xFE{\"a\":1}"_ba;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba;
        QTest::newRow("objects within one another") << quoted("{'a':{'b':{'c':{}}}}");
    }
    void textWithoutTagsStaysByteForByte()
    {
        QFETCH(QByteArray, body);
        const Personalised made = inJson(body);
        QCOMPARE(made.text, body);
        QVERIFY(made.diagnostics.isEmpty());
    }

    void tagsAreFilledIn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("path in a string")
            << quoted("{'a':'Hi {{profile.person.name.firstName}}!'}") << quoted("{'a':'Hi Anna \\'A\\'!'}");
        QTest::newRow("value of its own") << quoted("{'a': {{profile.loyalty.points}} }") << quoted("{'a': 8450 }");
        QTest::newRow("escaped quotes") << quoted("{'a':'{%= upperCase(\\'x\\') %}','b':'\\''}")
                                        << quoted("{'a':'X','b':'\\''}");
        QTest::newRow("bare quotes") << quoted("{'a':'{%= upperCase('x') %}', 'b': 1}") << quoted("{'a':'X', 'b': 1}");
        QTest::newRow("condition") << quoted("{'a':'{%#if profile.loyalty.points > 5%}gold{%else%}none{%/if%}'}")
                                   << quoted("{'a':'gold'}");
        QTest::newRow("quote within a text")
            << quoted("{'a':'{%= concat(\\'a\\\\\\'b\\', \\'}}\\', \\'%}\\') %}'}") << quoted("{'a':'a\\'b}}%}'}");
        QTest::newRow("escaped letters") << quoted("{'a':'{%= concat(\\'\\u00e9\\', \\'\\ud83d\\ude00\\') %}'}")
                                         << "{\"a\":\"\xC3\xA9\xF0\x9F\x98\x80\"}"_ba;
        QTest::newRow("backquotes") << quoted("{'a':'{{profile.`two words`}}'}") << quoted("{'a':'x y'}");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF\"{{profile.loyalty.points}}\""_ba
                                         << "\xEF\xBB\xBF\"8450\""_ba;
        QTest::newRow("line ends stay") << "{\r\n\"a\":\"{{profile.loyalty.points}}\"\r\n}"_ba
                                        << "{\r\n\"a\":\"8450\"\r\n}"_ba;
    }
    void tagsAreFilledIn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const Personalised made = inJson(body);
        QVERIFY2(made.diagnostics.isEmpty(), QByteArray::number(made.diagnostics.size()).constData());
        QCOMPARE(made.text, expected);
    }

    void faultsLeaveTheTextAndNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("unknown path") << "{\n \"a\": \"{{profile.nothing}}\"}"_ba << Rule::LanguagePathNotFound << 2
                                      << 10;
        QTest::newRow("unknown function") << quoted("{'a':'{%= concat(\\'a\\', \\'b\\') %}{%= uperCase(\\'a\\') %}'}")
                                          << Rule::LanguageUnknownFunction << 1 << 38;
        QTest::newRow("token that is none")
            << quoted("{'a':'{{inboundMesage}}'}") << Rule::LanguagePathNotFound << 1 << 9;
        QTest::newRow("open block") << quoted("{'a':'{%#if true%}x'}") << Rule::LanguageUnclosedBlock << 1 << 7;
        QTest::newRow("no UTF-8") << "{\"a\":\"\xFF{{profile.loyalty.points}}\"}"_ba << Rule::LanguageInvalidUtf8 << 1
                                  << 7;
        QTest::newRow("tag without an end") << quoted("{'a':'{{profile','b':1}") << Rule::LanguageUnexpected << 1 << 16;
    }
    void faultsLeaveTheTextAndNameThePlace()
    {
        QFETCH(QByteArray, body);
        QFETCH(Rule, rule);
        QFETCH(int, line);
        QFETCH(int, column);
        const Personalised made = inJson(body);
        QCOMPARE(made.text, body);
        QVERIFY(!made.diagnostics.isEmpty());
        QCOMPARE(nameIn(ruleNames, made.diagnostics.first().rule), nameIn(ruleNames, rule));
        QCOMPARE(made.diagnostics.first().position, (TextPosition{line, column}));
    }

    void endsOfAllKindsAreNoTrap()
    {
        // Every beginning of a body with everything in it: an answer, and the text as it was or filled in.
        const QByteArray body
            = quoted("{'a':'\\\\{%= concat(\\'a\\\\\\'\\', \\'\\u00e9\\') %}{{profile.x}}\\'{%#if true%}','b':{{'a'");
        for (qsizetype length = 0; length <= body.size(); ++length) {
            const Personalised made = inJson(body.first(length));
            QVERIFY(!made.diagnostics.isEmpty() || !made.text.contains("profile"));
            for (const Diagnostic &diagnostic : made.diagnostics)
                QVERIFY(diagnostic.position.column <= length + 1);
        }
    }

    void theMomentDecidesWhatIsRandom()
    {
        const QByteArray body = "{%= formatDate(getCurrentZonedDateTime(), \"yyyy-MM-dd\") %}"_ba;
        QCOMPARE(personalised(body, anna(), OutputKind::Text, moment()).text, "2026-03-05"_ba);
    }

    void urlHeadersAndBodyAreEscapedForWhereTheyStand()
    {
        OutboundRequest request;
        request.url = u"https://example.com/{{profile.`two words`}}?q={{profile.mobilePhone.number}}"_s;
        request.headers = {{"Content-Type", "application/json"}, {"X-Name", "{{profile.lines}}"}};
        request.body = quoted("{'n':'{{profile.person.name.firstName}}'}");
        const PersonalisedRequest made = personalised(request, anna(), moment());
        QVERIFY(made.isSound());
        QCOMPARE(made.request.url, u"https://example.com/x%20y?q=%2B46701740612"_s);
        QCOMPARE(made.request.headers.at(0), request.headers.at(0));
        QVERIFY(!made.request.headers.at(1).second.contains('\n'));
        QCOMPARE(made.request.body, quoted("{'n':'Anna \\'A\\''}"));
    }

    void aFaultNamesItsPartOfTheRequest()
    {
        OutboundRequest request;
        request.url = u"https://example.com/{{profile.a}}"_s;
        request.headers = {{"X-Name", "{{profile.b}}"}};
        request.body = "{{profile.c}}";
        const PersonalisedRequest made = personalised(request, anna(), moment());
        QVERIFY(!made.isSound());
        QCOMPARE(made.faults.size(), 3);
        QCOMPARE(made.faults.at(0).part, RequestPart::Url);
        QCOMPARE(made.faults.at(1).part, RequestPart::Header);
        QCOMPARE(made.faults.at(1).header, "X-Name"_ba);
        QCOMPARE(made.faults.at(2).part, RequestPart::Body);
        QCOMPARE(made.request, request);
    }

    void aProfileThatIsNoObjectIsRefused()
    {
        QVERIFY(!personOf({u"A"_s, "{"}));
        QVERIFY(!personOf({u"A"_s, "[]"}));
        QVERIFY(!personOf({u"A"_s, {}}));
        QVERIFY(personOf({u"A"_s, "[]"}).error().summary.contains(u"object"_s));
    }

    void namespacesAndTheirNumberAreFound()
    {
        const Profile profile{u"A"_s,
                              quoted("{'profile':{'mobilePhone':{'number':'+12025550133'}},'context':{'x':'y'}}")};
        QCOMPARE(*mobileNumber(profile), u"+12025550133"_s);
        QCOMPARE(personalised("{{context.x}}", *personOf(profile), OutputKind::Text, moment()).text, "y"_ba);
    }

    void tokensComeBeforeThePerson()
    {
        SmsWebhook webhook;
        webhook.vendor = Vendor::Custom;
        webhook.payload = QString::fromUtf8(quoted("{'m': '{{inboundMessage}}', 'n': '{{profileNumber}}'}"));
        SampleEvent sample;
        sample.fields
            = {{Field::InboundMessage, Json::quoted(u"I am {%= upperCase(\"a\") %}{{profile.loyalty.points}}")},
               {Field::ProfileNumber, "\"+46701740612\""}};
        const OutboundRequest request = sampleRequest(webhook, sample, {}, {0, u"r"_s, 0, {}});
        QVERIFY(request.body.contains("{{profile"));
        const PersonalisedRequest made = personalised(request, anna(), moment());
        QVERIFY(made.isSound());
        QCOMPARE(made.request.body, quoted("{'m': 'I am A8450', 'n': '+46701740612'}"));
    }
};

QTEST_GUILESS_MAIN(PersonalisationTest)
#include "tst_personalisation.moc"
