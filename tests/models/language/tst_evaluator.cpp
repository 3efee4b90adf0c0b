// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/language/language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using Language::Context;
using Language::OutputKind;
using Language::Value;

namespace {

/// The sample context with a profile whose only member is x.
Context contextWith(const Value &x)
{
    Context context = sampleContext();
    context.roots = Language::rootsOf(Value{Value::Object{{u"x"_s, x}}});
    return context;
}

QString withEvil(const QString &text, OutputKind kind)
{
    return evaluated(text, kind);
}

Language::Evaluation run(const QString &text, const Context &context = sampleContext())
{
    return Language::evaluate(Language::Template::parse(QStringView{text}), context);
}

} // namespace

/// What comes out of templates, how it is escaped, and what stops them.
class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesGiveTheirText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row
            = [](const QString &text, const QString &result) { QTest::newRow(qPrintable(text)) << text << result; };
        row(u"plain }} { text"_s, u"plain }} { text"_s);
        row(u"Hi {{profile.person.name.firstName}}!"_s, u"Hi Zoë!"_s);
        row(u"a{{! nothing }}b{{!-- }} --}}c"_s, u"abc"_s);
        row(u"Hello {%=profile.personalEmail.name.firstName ?: \"there\" %}!"_s, u"Hello there!"_s);
        row(u"{%= profile.empty ?: profile.nothing ?: \"c\" %}"_s, u"c"_s);
        row(u"{%= profile.person.name.firstName ?: \"there\" %}"_s, u"Zoë"_s);
        row(u"{%= false ?: \"x\" %}{%= 0 ?: \"x\" %}"_s, u"false0"_s);
        // conditions
        row(u"{%#if contains(profile.personalEmail.address, \".edu\")%}a{%else if "
            u"contains(profile.personalEmail.address, "
            "\".com\")%}b{%else%}c{%/if%}"_s,
            u"b"_s);
        row(u"{%#if profile.homeAddress.countryCode = \"FR\"%}Notre catalogue{%else%}Our catalogue{%/if%}"_s,
            u"Notre catalogue"_s);
        row(u"{%#unless endsWith(profile.personalEmail.address, \".edu\")%}normal{%else%}edu{%/unless%}"_s,
            u"normal"_s);
        row(u"{%#if profile.segmentMembership.get(\"ups\").get(\"5fd513d7\").status = \"existing\"%}gold{%/if%}"_s,
            u"gold"_s);
        row(u"{%#if profile.segmentMembership.get(\"ups\").get(\"none\").status = \"existing\"%}gold{%else%}no{%/if%}"_s,
            u"no"_s);
        row(u"{%#if profile.missing%}a{%else%}b{%/if%}{%#if profile.empty%}a{%else%}b{%/if%}{{#if profile.colours}}a{{/if}}"_s,
            u"bba"_s);
        row(u"{%= dayOfWeek(getCurrentZonedDateTime()) = 6 or dayOfWeek(getCurrentZonedDateTime()) = 2 %}"_s,
            u"true"_s);
        // operators
        row(u"{%= 1 + 2 * 3 - 4 / 2 %}|{%= (1 + 2) * 3 %}|{%= 7 % 3 %}|{%= -7 % 3 %}|{%= 7 / 2 %}|{%= - (2) %}|{%= --2 %}"_s,
            u"5|9|1|-1|3.5|-2|2"_s);
        row(u"{%= 0.1 + 0.2 %}|{%= 1.5 * 2 %}|{%= 9223372036854775807 + 1 %}|{%= 10.5 % 3 %}"_s,
            u"0.30000000000000004|3|9223372036854776000|1.5"_s);
        row(u"{%= 1 = 1.0 %}{%= \"a\" != \"b\" %}{%= 2 > 1 %}{%= 1 >= 2 %}{%= \"a\" < \"b\" %}{%= 1 <= 1 %}{%= \"1\" = 1 %}"_s,
            u"truetruetruefalsetruetruefalse"_s);
        row(u"{%= false and true or true %}{%= true or false and false %}{%= (true or false) and false %}"_s,
            u"truetruefalse"_s);
        row(u"{%= profile.nothing = null %}{%= profile.nothing > 1 %}{%= profile.colours = [\"red\", \"blue\"] %}"_s,
            u"truefalsetrue"_s);
        row(u"{%= false and 1/0 > 0 %}{%= true or 1/0 > 0 %}"_s, u"falsetrue"_s);
        row(u"{%= profile.person.birthDateTime < getCurrentZonedDateTime() %}"_s, u"true"_s);
        row(u"{%= profile.commerce.`order-total` > 90 %}{{profile.commerce.order-total}}"_s, u"true99"_s);
        row(u"{%= 5-1 %}{%= profile.loyalty.points-1 %}"_s, u"4119"_s);
        // loops
        row(u"{{#each profile.colours}}{{@index}}: {{this}}, {{/each}}"_s, u"0: red, 1: blue, "_s);
        row(u"{{#each profile.orders as |order|}}{%#if order.status = \"pending\"%}{{order.id}} {%/if%}{{/each}}"_s,
            u"a1 a3 "_s);
        row(u"{{#each profile.orders}}{{this.name}}={{price}};{{/each}}"_s, u"Shoes=89;Bottle=15;Bag=450;"_s);
        row(u"{{#each profile.colours as |a|}}{{#each profile.months as |b|}}{{a}}{{b}}{{@index}} {{/each}}{{@index}}|{{/each}}"_s,
            u"red30 red61 red92 0|blue30 blue61 blue92 1|"_s);
        row(u"{{#each profile.nothing}}x{{else}}none{{/each}}{{#each split(\"a,b\", \",\")}}{{this}}{{/each}}"_s,
            u"noneab"_s);
        row(u"{{#with profile.person.name}}{{this.firstName}} {{lastName}}{{/with}}"_s, u"Zoë Sjö"_s);
        row(u"{{#with profile.person.name as |name|}}{{name.firstName}}{{#with profile.homeAddress as |h|}} {{h.city}} "
            "{{name.lastName}}{{/with}}{{/with}}{{#with profile.nothing}}x{{else}}y{{/with}}"_s,
            u"Zoë Los Angeles Sjöy"_s);
        row(u"{% let sum = 0%}{{#each profile.orders as |p|}}{%#if p.price>20 and p.price<1000%}{%let sum = sum + "
            u"p.price %}"
            "{%/if%}{{/each}}{{sum}}"_s,
            u"539"_s);
        row(u"{% let t = 0 %}{{#each context.journey.datasetLookup.3709000.entities as |p|}}{{#if p.category = "
            u"\"household\"}}"
            "{% let t = t + p.price %}{{/if}}{{/each}}{{t}}"_s,
            u"10"_s);
        row(u"{% let appointmentDate = formatDate(toDateTime(context.journey.events.`1697323153`.timestamp), "
            u"\"dd/MM/yyyy "
            "HH:mm\") %}{{appointmentDate}}"_s,
            u"18/03/2026 14:30"_s);
        row(u"{% let h = extractHours(getCurrentZonedDateTime()) %}{% let m = 7 %}{{h}}:{%#if m < 10%}0{%/if%}{{m}}."_s,
            u"6:07."_s);
        row(u"{% let daysLeft = dateDiff(getCurrentZonedDateTime(), stringToDate(profile.loyalty.expiryDate)) %}"
            "{%#if daysLeft > 0%}in {{daysLeft}} day{%#if daysLeft > 1%}s{%/if%}{%else%}over{%/if%}"_s,
            u"in 7 days"_s);
        row(u"{% let cleanName = replaceAll(profile.person.name.firstName, \"[^a-zA-Z]\", \"\") %}Hello {{cleanName}} "
            "WELCOME-{{upperCase(cleanName)}}"_s,
            u"Hello Zo WELCOME-ZO"_s);
        // paths
        row(u"{%= profile.colours.`1` %}{%= profile.orders.name %}{{profile.orders.0.name}}"_s,
            u"blue[\"Shoes\",\"Bottle\",\"Bag\"]Shoes"_s);
        row(u"{{profile.`next`.stop}}{{this.profile.emoji}}"_s, u"Oslo😀"_s);
        row(u"{{profile.big}} {{profile.price}} {%= profile.price + 0 %} {{profile.identityMap}}"_s,
            u"123456789012345678901234567890 1.10 1.1 {\"email\":\"zoe@example.com\",\"phone\":\"+46701740601\"}"_s);
        row(u"{{true}}{{null}}{{\"literal\"}}{{5}}"_s, u"trueliteral5"_s);
    }

    void templatesGiveTheirText()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(evaluated(text), result);
    }

    void whatGoesWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row
            = [](const QString &text, const QString &result) { QTest::newRow(qPrintable(text)) << text << result; };
        row(u"Hi {{profile.person.name.firstName1}}"_s,
            u"Hi  [1:6 Path “profile.person.name.firstName1” not found. Did you mean firstName?]"_s);
        row(u"{{profil.person}}"_s, u" [1:3 Path “profil.person” not found. Did you mean profile?]"_s);
        row(u"{%#if profil.person%}a{%/if%}"_s, u" [1:7 Path “profil.person” not found. Did you mean profile?]"_s);
        row(u"{{#each profile.person.name.firstName as |product|}}{{product.productName}}{{/each}}"_s,
            u" [1:1 Type mismatch for variable “profile.person.name.firstName”. Expected an array. Found a text.]"_s);
        row(u"\n{%= 1 / 0 %}"_s, u"\n [2:5 Here a number is divided by zero. Test the divisor first.]"_s);
        row(u"{%= 1 % 0 %}"_s, u" [1:5 Here a number is divided by zero. Test the divisor first.]"_s);
        row(u"{%= \"a\" + 1 %}"_s,
            u" [1:5 Type mismatch for variable “\"a\" + 1”. Expected a number. Found a text.]"_s);
        row(u"{%= \"a\" < 1 %}"_s,
            u"false [1:5 Type mismatch for variable “\"a\" < 1”. Expected a text. Found a whole number.]"_s);
        row(u"{%= -profile.colours %}"_s,
            u" [1:5 Type mismatch for variable “-profile.colours”. Expected a number. Found an array.]"_s);
        row(u"{%= head(profile.missing).name %}"_s,
            u" [1:10 Path “profile.missing” not found. Check its spelling, or add a fallback value.]"_s);
        row(u"{{#each profile.orders as |o|}}{{o.nam}}{{/each}}"_s,
            u" [1:34 Path “o.nam” not found. Did you mean name?]"_s);
        row(u"a{{datasetLookup datasetId=\"x\" id=\"y\"}}b{%= encrypt(profile.x, \"k\") %}c"_s,
            u"abc [1:2 The helper datasetLookup works in Journey Optimizer only, so nothing stands here in a preview.] "
            "[1:45 The helper encrypt works in Journey Optimizer only, so nothing stands here in a preview.]"_s);
        row(u"{{a b}}"_s, u" [1:5 Invalid handlebars syntax. Found “b”, expected an operator or }}.]"_s);
    }

    void whatGoesWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(evaluated(text), result);
    }

    void textIsLeftAlone()
    {
        QVERIFY(withEvil(u"{{profile.evil}}"_s, OutputKind::Text).contains(u"a\"b\\c\nd<e>&'`=\u2028\r\nX-Bad: 1"_s));
    }

    void htmlIsEscaped()
    {
        QCOMPARE(withEvil(u"<b>{{profile.evil}}</b>"_s, OutputKind::Html),
                 u"<b>a&quot;b\\c\nd&lt;e&gt;&amp;&#x27;&#x60;&#x3D;\u2028\r\nX-Bad: 1</b>"_s);
        QVERIFY(withEvil(u"{{{profile.evil}}}"_s, OutputKind::Html).contains(u"<e>"_s));
    }

    void jsonIsEscapedForItsPlace()
    {
        const QString text
            = u"{\"in\": \"<{{profile.evil}}>\", \"n\": {{profile.loyalty.points}}, \"t\": {{profile.evil}}, "
              "\"a\": {{profile.colours}}, \"o\": {{{profile.identityMap}}}, \"z\": {{profile.nothing}}, "
              "\"q\\\"\": \"\\\\{%= \"x\\\"y\" %}\", \"e\": \"{{profile.emoji}}\", \"b\": {%= 1 = 1 %}, "
              "\"inner\": \"{{profile.identityMap}}\"}"_s;
        const QString json = withEvil(text, OutputKind::Json);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(json.toUtf8(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString() + u": "_s + json));
        const QString evil = u"a\"b\\c\nd<e>&'`=\u2028\r\nX-Bad: 1"_s;
        QCOMPARE(object["in"_L1].toString(), u'<' + evil + u'>');
        QCOMPARE(object["t"_L1].toString(), evil);
        QCOMPARE(object["n"_L1].toInt(), 120);
        QCOMPARE(object["a"_L1].toArray().size(), 2);
        QCOMPARE(object["o"_L1].toObject().value("email"_L1).toString(), u"zoe@example.com"_s);
        QVERIFY(object["z"_L1].isNull());
        QCOMPARE(object["q\""_L1].toString(), u"\\x\"y"_s);
        QCOMPARE(object["e"_L1].toString(), u"😀"_s);
        QCOMPARE(object["b"_L1].toBool(), true);
        QCOMPARE(object["inner"_L1].toString(), u"{\"email\":\"zoe@example.com\",\"phone\":\"+46701740601\"}"_s);
    }

    void halfCharactersStayValidJson()
    {
        const Context context = contextWith(Value{QString{u"a"_s + QChar{0xD83D} + u"b"_s + QChar{0xDE00} + QChar{0}}});
        QCOMPARE(evaluated(u"\"{{profile.x}}\""_s, OutputKind::Json, context), u"\"a\\ud83db\\ude00\\u0000\""_s);
        QCOMPARE(evaluated(u"{{profile.x}}"_s, OutputKind::UrlPart, context), u"a%3Fb%3F%00"_s);
    }

    void urlPartsAreEncoded()
    {
        const Context context = contextWith(Value{u"å b/c?d=e&f#g%~_-."_s});
        QCOMPARE(evaluated(u"https://e.com/{{profile.x}}"_s, OutputKind::UrlPart, context),
                 u"https://e.com/%C3%A5%20b%2Fc%3Fd%3De%26f%23g%25~_-."_s);
        QCOMPARE(evaluated(u"{{{profile.x}}}"_s, OutputKind::UrlPart, context), u"å%20b/c?d=e&f#g%~_-."_s);
        QCOMPARE(evaluated(u"{{{profile.x}}}"_s, OutputKind::UrlPart, contextWith(Value{u"a\r\nb"_s})), u"a%0D%0Ab"_s);
    }

    void headersNeverBreak()
    {
        for (const QString &text : {u"X: {{profile.evil}}"_s, u"X: {{{profile.evil}}}"_s, u"X: {%= profile.evil %}"_s,
                                    u"X:\r\n {%= \"a\" %}\0\u0085"_s}) {
            const QString header = withEvil(text, OutputKind::Header);
            for (const QChar c : header)
                QVERIFY2(c.isPrint() || c == u' ', qPrintable(header));
        }
        QVERIFY(withEvil(u"{{profile.evil}}"_s, OutputKind::Header).contains(u"  X-Bad: 1"_s));
    }

    void loopsEnd()
    {
        Value::Array many;
        for (qint64 i = 0; i < 2000; ++i)
            many.emplace_back(i);
        const Context context = contextWith(Value{std::move(many)});
        const QString text
            = u"{{#each profile.x}}{{#each profile.x}}{{#each profile.x}}{{this}}{{/each}}{{/each}}{{/each}}"_s;
        const Language::Evaluation evaluation = run(text, context);
        QCOMPARE(evaluation.diagnostics.size(), 1);
        QVERIFY(evaluation.diagnostics.first().rule == Hookbench::Rule::LanguageTooManySteps
                || evaluation.diagnostics.first().rule == Hookbench::Rule::LanguageTextTooLong);
    }

    void textsThatGrowAreStopped_data()
    {
        QTest::addColumn<QString>("text");
        const QString loop
            = u"{% let s = \"abcdefghijklmnopqrstuvwxyz\" %}{{#each profile.x}}%1{{/each}}{{length(s)}}"_s;
        QTest::newRow("concat") << loop.arg(u"{% let s = concat(s, s) %}"_s);
        QTest::newRow("replace") << loop.arg(u"{% let s = replace(s, \"a\", s) %}"_s);
        QTest::newRow("replaceAll") << loop.arg(u"{% let s = replaceAll(s, \"[a-z]\", concat(s, s)) %}"_s);
        QTest::newRow("join") << loop.arg(u"{% let s = join(split(s, \"a\"), concat(s, \"a\")) %}"_s);
        QTest::newRow("encode") << loop.arg(u"{% let s = encode64(s) %}"_s);
        QTest::newRow("url") << loop.arg(u"{% let s = urlEncode(concat(s, \"å\")) %}"_s);
        QTest::newRow("written") << loop.arg(u"{{s}}{{s}}{% let s = concat(s, s) %}"_s);
    }

    void textsThatGrowAreStopped()
    {
        QFETCH(QString, text);
        Context context = contextWith(Value{Value::Array(5000, Value{qint64{1}})});
        context.limits.steps = 5'000'000;
        context.limits.output = 100'000;
        const Language::Evaluation evaluation = run(text, context);
        QVERIFY(!evaluation.isComplete());
        QVERIFY(evaluation.text.size() <= 300'000);
        const Hookbench::Rule rule = evaluation.diagnostics.last().rule;
        QVERIFY(rule == Hookbench::Rule::LanguageTextTooLong || rule == Hookbench::Rule::LanguageTooManySteps);
    }

    void regularExpressionsCantHang_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nested") << u"{%= matches(profile.x, \"^(a+)+$\") %}"_s;
        QTest::newRow("alternatives") << u"{%= matches(profile.x, \"(a|a)*b\") %}"_s;
        QTest::newRow("many stars") << u"{%= regexGroup(profile.x, \"a*a*a*a*a*a*a*a*b\", 0) %}"_s;
        QTest::newRow("replaced") << u"{%= replaceAll(profile.x, \"(a+)+b\", \"c\") %}"_s;
        QTest::newRow("limit lifted") << u"{%= matches(profile.x, \"(*LIMIT_MATCH=4000000000)^(a+)+$\") %}"_s;
        QTest::newRow("recursion") << u"{%= matches(profile.x, \"(?R)*(a|b)\") %}"_s;
        QTest::newRow("bomb") << u"{%= matches(profile.x, \"(((a{1,100}){1,100}){1,100}){1,100}b\") %}"_s;
    }

    void regularExpressionsCantHang()
    {
        QFETCH(QString, text);
        const Context context = contextWith(Value{QString{QString(5000, u'a') + u'!'}});
        const Language::Evaluation evaluation = run(text, context);
        // Some are seen through at once: what must not happen is that they take for ever.
        QVERIFY(!evaluation.isComplete() || evaluation.text.size() < 6000);
        // In a loop each of them counts.
        const Language::Evaluation looped
            = run(u"{{#each split(\"1,2,3,4,5,6,7,8,9\", \",\")}}"_s + text + u"{{/each}}"_s, context);
        QVERIFY(!looped.isComplete()); // 9 * 5,001 * 100 steps alone are too many
    }

    void aCatastrophicExpressionIsGivenUp()
    {
        const Context context = contextWith(Value{QString{QString(5000, u'a') + u'!'}});
        const Language::Evaluation evaluation = run(u"{%= matches(profile.x, \"^(a+)+$\") %}"_s, context);
        QCOMPARE(evaluation.diagnostics.size(), 1);
        QCOMPARE(evaluation.diagnostics.first().rule, Hookbench::Rule::LanguageRegexTooCostly);
    }

    void bigCollectionsCost()
    {
        Value::Array many;
        for (qint64 i = 0; i < 100'000; ++i)
            many.emplace_back(i);
        const Context context = contextWith(Value{std::move(many)});
        for (
            const QString &text :
            {u"{%= distinct(profile.x) %}"_s, u"{%= subsetOf(profile.x, profile.x) %}"_s,
             u"{%= intersects(profile.x, [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\", \"l\", \"m\", \"n\", \"o\", \"p\", \"q\", \"r\", \"s\", \"t\", \"u\", \"v\", \"w\", \"x\", \"y\", \"z\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\", \"10\", \"11\", \"12\"]) %}"_s}) {
            const Language::Evaluation evaluation = run(text, context);
            QCOMPARE(evaluation.diagnostics.size(), 1);
            QCOMPARE(evaluation.diagnostics.first().rule, Hookbench::Rule::LanguageTooManySteps);
        }
    }

    void atMostAHundredFaultsAreTold()
    {
        QString text;
        for (int i = 0; i < 1000; ++i)
            text += u"{{profile.no"_s + QString::number(i) + u"}}"_s;
        QCOMPARE(run(text).diagnostics.size(), 100);
    }

    void oneTemplateServesManyThreads()
    {
        const Language::Template parsed
            = Language::Template::parse(QStringView{u"{{#each profile.orders as |o|}}{{o.name}} {%= "
                                                    u"formatDate(getCurrentZonedDateTime(), \"EEE\") %} {{/each}}"});
        const Context context = sampleContext();
        const QString expected = Language::evaluate(parsed, context).text;
        QVERIFY(!expected.isEmpty());
        std::array<int, 4> right{};
        std::vector<std::thread> threads;
        for (int &count : right) {
            threads.emplace_back([&] {
                for (int i = 0; i < 200; ++i)
                    count += Language::evaluate(parsed, context).text == expected ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : right)
            QCOMPARE(count, 200);
    }

    void rootsAreRecognised()
    {
        const auto parse = [](const QByteArray &json) {
            return Language::rootsOf(Value::fromJson(Hookbench::Json::Document::parse(json))).toJson();
        };
        QCOMPARE(parse(R"({"a":1})"), u"{\"profile\":{\"a\":1}}"_s);
        QCOMPARE(parse(R"({"profile":{"a":1},"x":2})"), u"{\"profile\":{\"a\":1},\"x\":2}"_s);
        QCOMPARE(parse(R"({"context":{}})"), u"{\"context\":{}}"_s);
    }

    void numbersAreWrittenAsTheyAreSpelt()
    {
        for (const QString &number :
             {u"0"_s, u"-0"_s, u"1.10"_s, u"1e3"_s, u"18446744073709551616"_s, u"-9223372036854775808"_s,
              u"9223372036854775807"_s, u"1E400"_s, u"0.1"_s, u"100000"_s, u"1e-7"_s}) {
            QCOMPARE(Value::fromSpelling(number).toText(), number);
            QCOMPARE(Value::fromSpelling(number).toJson(), number);
        }
        QCOMPARE(Value{1e15}.toText(), u"1000000000000000"_s);
        QCOMPARE(Value{100000.0}.toText(), u"100000"_s);
        QCOMPARE(Value{1e300 * 1e300}.toText(), u"Infinity"_s);
        QCOMPARE(Value{1e300 * 1e300}.toJson(), u"null"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
