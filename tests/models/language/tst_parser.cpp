// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/language/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Hookbench::nameIn;
using Hookbench::ruleNames;
using Hookbench::Severity;

namespace {

/// "line:column rule(arguments)" of every fault, in one line.
QString faultsOf(const Language::Template &parsed)
{
    QStringList list;
    for (const Language::Fault &fault : parsed.faults()) {
        QString name{nameIn(ruleNames, fault.diagnostic.rule)};
        list << QStringLiteral("%1:%2 %3(%4)")
                    .arg(QString::number(fault.diagnostic.position.line),
                         QString::number(fault.diagnostic.position.column), name.remove(u"language-"_s),
                         fault.diagnostic.args.join(u'|'));
    }
    return list.join(u"; "_s);
}

QString faultsOf(const QString &text)
{
    return faultsOf(Language::Template::parse(QStringView{text}));
}

} // namespace

/// What the parser takes, what it complains about, and how it goes on.
class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightTemplatesHaveNoFaults_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u""_s,
            u"Nothing but text, }} and %} and { and } included {"_s,
            u"{\"a\":{\"b\":\"{{profile.x}}\"}}"_s,
            u"{{profile.person.name}}{{{profile.person.name}}}{{ this }}"_s,
            u"{{! a comment }}{{!-- another }} one --}}"_s,
            u"{%= profile.a ?: profile.b ?: \"c\" %}"_s,
            u"{%#if a = 1 and (b > 2 or c <= -3)%}x{%else if d != \"e\"%}y{%else%}z{%/if%}"_s,
            u"{{#if profile.a = \"household\"}}x{{else if profile.b}}y{{else}}z{{/if}}"_s,
            u"{%#unless endsWith(profile.personalEmail.address, \".edu\")%}a{%else%}b{%/unless%}"_s,
            u"{{#each profile.a as |p|}}{{@index}} {{p.name}} {{this.name}}{{/each}}"_s,
            u"{%#each profile.a as |p|%}{{p}}{%/each%}"_s,
            u"{{#each topN(profile.orders, price, 3)}}{{this.name}}{{else}}none{{/each}}"_s,
            u"{{#with profile.person.name as |name|}}{{name.firstName}}{{/with}}"_s,
            u"{% let sum = 0%}{%let sum = sum + 1.5 %}{{sum}}"_s,
            u"{%= [1, 4, 7] %}{%= [] %}{%= [\"US\", [null, true], -2] %}"_s,
            u"{%= 56L %}{%=-201%}{%= 7 % 3 %}{%= 2*3/4-1+5 %}"_s,
            u"{%= profile.segmentMembership.get(\"ups\").get(\"id\").status = \"existing\" %}"_s,
            u"{%= distinct(person.orders.storeId).count() > 1 %}"_s,
            u"{%= context.journey.events.`1697323153`.timestamp %}"_s,
            u"{{#each context.journey.datasetLookup.3709000.entities as |product|}}{{/each}}"_s,
            u"{{profile.order-total}}{{offers.image.[offers:xcore:offer-placement:126f].[x:y].deliveryUrl}}"_s,
            u"{{upperCase(cleanName)}}"_s,
            u"{%= regexGroup(\"abc@xyz.com\",\"@(\\\\w+)\", 1)%}{%= \"say \\\"hi\\\"\" %}"_s,
            u"{{datasetLookup datasetId=\"datasetId\" id=\"key\" result=\"store\" required=false}}"_s,
            u"{{profil\u00e9.\u540d\u524d.\U0001F600}}"_s,
            u"{%= `this`.`next` %}{%= profile.`and`.`last` %}"_s,
            u"{%=\n  concat(\n \"a\",\u00a0\"b\"\n)\n%}"_s,
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }

    void rightTemplatesHaveNoFaults()
    {
        QFETCH(QString, text);
        QCOMPARE(faultsOf(text), QString{});
    }

    void faultsHaveAPlaceAndAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("faults");
        const auto row
            = [](const QString &text, const QString &faults) { QTest::newRow(qPrintable(text)) << text << faults; };
        row(u"{{"_s, u"1:1 unclosed-tag({{|}})"_s);
        row(u"{{profile.a"_s, u"1:1 unclosed-tag({{p|}})"_s);
        row(u"{%= 1"_s, u"1:1 unclosed-tag({%=|%})"_s);
        row(u"{{{a}}"_s, u"1:5 unexpected(}}|end|}}})"_s);
        row(u"{{a}"_s, u"1:4 unexpected(}|end|}})"_s);
        row(u"{{[profile.a}}"_s, u"1:4 unexpected(profile|literal|)"_s);
        row(u"{{a b}}"_s, u"1:5 unexpected(b|end|}})"_s);
        row(u"{{}}"_s, u"1:3 unexpected(}}|value|)"_s);
        row(u"{%= %}"_s, u"1:5 unexpected(%}|value|)"_s);
        row(u"{%= 1 + %}"_s, u"1:9 unexpected(%}|value|)"_s);
        row(u"{%= (1 %}"_s, u"1:8 unexpected(%}|parenthesis|)"_s);
        row(u"{%= concat(\"a\" \"b\") %}"_s, u"1:16 unexpected(\"|argument-end|)"_s);
        row(u"{%= [1 2] %}"_s, u"1:8 unexpected(2|element-end|)"_s);
        row(u"{%= [profile.a] %}"_s, u"1:6 unexpected(profile|literal|)"_s);
        row(u"{%= \"abc %}"_s, u"1:5 unterminated-string()"_s);
        row(u"{%= 'abc' %}"_s, u"1:5 wrong-quote(')"_s);
        row(u"{%= \u201Cabc\u201D %}"_s, u"1:5 wrong-quote(\u201C)"_s);
        row(u"{%= \"a\\d\" %}"_s, u"1:7 single-backslash()"_s);
        row(u"{%= 1x %}"_s, u"1:5 bad-number(1x)"_s);
        row(u"{%= a == 1 && b %}"_s, u"1:7 foreign-operator(==|=); 1:12 foreign-operator(&&|and)"_s);
        row(u"{%= a || b <> c %}"_s, u"1:7 foreign-operator(|||or); 1:12 foreign-operator(<>|!=)"_s);
        row(u"{%= !a %}"_s, u"1:5 function-unavailable(!|{%#unless%})"_s);
        row(u"{%= not(a) %}"_s, u"1:5 function-unavailable(not|{%#unless%})"_s);
        row(u"{%= now() %}"_s, u"1:5 function-unavailable(now|getCurrentZonedDateTime)"_s);
        row(u"{%= uperCase(\"a\") %}"_s, u"1:5 unknown-function(uperCase|upperCase)"_s);
        row(u"{%= xyzzyplugh(1) %}"_s, u"1:5 unknown-function(xyzzyplugh|)"_s);
        row(u"{%= UpperCase(\"a\") %}"_s, u"1:5 unknown-function(UpperCase|upperCase)"_s);
        row(u"{%= substr(\"a\") %}"_s, u"1:5 argument-count(substr|3|3|1)"_s);
        row(u"{%= concat(\"a\") %}"_s, u"1:5 argument-count(concat|2|255|1)"_s);
        row(u"{%= contains(\"a\") %}"_s, u"1:5 argument-count(contains|2|3|1)"_s);
        row(u"{%= random(1) %}"_s, u"1:5 argument-count(random|0|0|1)"_s);
        row(u"{%= formatDate(\"2024-01-01\", \"yyyy\") %}"_s, u"1:16 argument-type(formatDate|1|date-time|string)"_s);
        row(u"{%= substr(\"a\", \"b\", 1) %}"_s, u"1:17 argument-type(substr|2|integer|string)"_s);
        row(u"{%= topN(profile.o, 1 + 2, 3) %}"_s, u"1:21 argument-type(topN|2|property|expression)"_s);
        row(u"{%= profile.next.x %}"_s, u"1:13 reserved-word(next)"_s);
        row(u"{%= profile.this %}"_s, u"1:13 reserved-word(this)"_s);
        row(u"{%= context.events.1697323153.timestamp %}"_s, u"1:20 numeric-name(1697323153)"_s);
        row(u"{{profile.`a}}"_s, u"1:11 unterminated-name(`)"_s);
        row(u"{%= xEvent.a %}"_s, u"1:5 name-unavailable(xEvent)"_s);
        row(u"{{@index}}"_s, u"1:3 index-outside-each()"_s);
        row(u"{{profile..a}}"_s, u"1:11 unexpected(.|name|)"_s);
        row(u"{{profile.}}"_s, u"1:11 unexpected(}}|name|)"_s);
        row(u"{% if a %}x{% endif %}"_s,
            u"1:1 missing-hash({% if %}|{%#if%}); 1:12 missing-hash({% endif %}|{%/if%})"_s);
        row(u"{% elseif a %}{% for a %}{% endfor %}"_s,
            u"1:1 missing-hash({% elseif %}|{%else if%}); 1:15 missing-hash({% for %}|{%#each%}); "
            u"1:26 missing-hash({% endfor %}|{%/each%})"_s);
        row(u"{{each profile.a as |b|}}"_s, u"1:1 missing-hash({{ each }}|{{#each}})"_s);
        row(u"{% frobnicate %}"_s, u"1:4 unexpected(frobnicate|statement|)"_s);
        row(u"{% let = 1 %}"_s, u"1:8 unexpected(=|name|)"_s);
        row(u"{% let a 1 %}"_s, u"1:10 unexpected(1|equals|)"_s);
        row(u"{%#if a%}x"_s, u"1:1 unclosed-block(if)"_s);
        row(u"x{%/if%}"_s, u"1:2 unopened-block(if|)"_s);
        row(u"{%#if a%}{{/each}}{%/if%}"_s, u"1:10 unopened-block(each|if)"_s);
        row(u"{{#each a}}{%#if b%}{{/each}}"_s, u"1:12 unclosed-block(if)"_s);
        row(u"{%else%}"_s, u"1:1 else-outside()"_s);
        row(u"{%#unless a%}{%else if b%}{%/unless%}"_s, u"1:14 else-outside()"_s);
        row(u"{%#if a%}{%else%}{%else%}{%/if%}"_s, u"1:18 else-twice(if)"_s);
        row(u"{%#iff a%}{%/if%}"_s, u"1:4 unknown-block(iff|if)"_s);
        row(u"{{#xyzzyplugh}}"_s, u"1:4 unknown-block(xyzzyplugh|)"_s);
        row(u"{{#each a as b}}{{/each}}"_s, u"1:14 unexpected(b|alias|)"_s);
        row(u"{%#if %}{%/if%}"_s, u"1:7 unexpected(%}|value|)"_s);
        row(u"{{#if a%}{{/if}}"_s, u"1:8 unexpected(%}|end|}})"_s);
        row(u"{{#each profile.orders}}{%#if this.status = 1%}{%/if%}{{/each}}"_s, u"1:31 this-in-condition()"_s);
        row(u"{{a\U0001F600\u2028b c}} {{d e}}"_s, u"1:6 unexpected(b|end|}}); 1:16 unexpected(e|end|}})"_s);
        row(u"{{\u0007}}"_s, u"1:3 unexpected(U+0007|value|)"_s);
        row(u"a\r\nb\rc\n{{}}"_s, u"4:3 unexpected(}}|value|)"_s);
    }

    void faultsHaveAPlaceAndAReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, faults);
        QCOMPARE(faultsOf(text), faults);
        const Language::Template parsed = Language::Template::parse(QStringView{text});
        for (const Language::Fault &fault : parsed.faults()) {
            QVERIFY(fault.offset >= 0 && fault.length >= 0 && fault.offset + fault.length <= text.size());
            const QString said = Hookbench::Words::sentence(fault.diagnostic);
            QVERIFY2(said.endsWith(u'.') || said.endsWith(u'?'), qPrintable(said));
        }
    }

    void severalFaultsAreFoundAtOnce()
    {
        const QString text
            = u"Hi {{profile..name}},\n{%#if a == 1%}\n{%= uperCase(\"x\") %}\n{% endif %}\n{{b c}} {{{d}}\n"_s;
        QCOMPARE(faultsOf(text),
                 u"1:14 unexpected(.|name|); 2:1 unclosed-block(if); 2:9 foreign-operator(==|=); "
                 u"3:5 unknown-function(uperCase|upperCase); 4:1 missing-hash({% endif %}|{%/if%}); "
                 u"5:5 unexpected(c|end|}}); 5:13 unexpected(}}|end|}}})"_s);
    }

    void atMostAHundredFaultsAreKept()
    {
        QCOMPARE(Language::Template::parse(QStringView{u"{{a b}}"_s.repeated(5000)}).faults().size(), 100);
    }

    void warningsLeaveATemplateUsable()
    {
        const Language::Template parsed
            = Language::Template::parse(QStringView{u"{{#each profile.orders}}{%#if this.status%}x{%/if%}{{/each}}"});
        QCOMPARE(parsed.faults().size(), 1);
        QCOMPARE(parsed.faults().first().diagnostic.severity, Severity::Warning);
        QVERIFY(parsed.isUsable());
        QVERIFY(!Language::Template::parse(QStringView{u"{{"}).isUsable());
    }

    void pathsAreListed()
    {
        const Language::Template parsed = Language::Template::parse(
            QStringView{u"{{profile.a.b}} {% let x = orders %}{{#each x as |p|}}{{p.c}}{{@index}}{{/each}}"});
        QStringList paths;
        for (const Language::PathUse &use : parsed.paths())
            paths << QString{use.path + (use.isLocal ? u"*" : u"") + u'@' + QString::number(use.offset)};
        QCOMPARE(paths.join(u' '), u"profile.a.b@2 orders@27 x*@44 p.c*@56 @index*@63"_s);
    }

    void bytesAreReadAsUtf8()
    {
        QCOMPARE(Language::Template::parse(QByteArrayView{"\xEF\xBB\xBF{{a}}"}).text(), u"{{a}}"_s);
        QCOMPARE(faultsOf(Language::Template::parse(QByteArrayView{"a\n\xC3\xA5\xFF{{"})), u"2:2 invalid-utf8()"_s);
        QCOMPARE(faultsOf(Language::Template::parse(QByteArrayView{"abc\xC3"})), u"1:4 invalid-utf8()"_s);
        QCOMPARE(faultsOf(Language::Template::parse(QByteArrayView{"a\0b{{\0}}", 8})),
                 u"1:6 unexpected(U+0000|value|)"_s);
        QCOMPARE(faultsOf(Language::Template::parse(QByteArrayView{"\xED\xA0\x80"})), u"1:1 invalid-utf8()"_s);
        // What really is a replacement character is no fault.
        QVERIFY(Language::Template::parse(QByteArrayView{"\xEF\xBF\xBD"}).isUsable());
    }

    void aTextBeyondAllBoundsIsRefused()
    {
        const QString text(Language::maximumLength + 1, u'a');
        QCOMPARE(faultsOf(text), u"1:10000001 too-long(10000000)"_s);
    }

    void loneSurrogatesAreText()
    {
        const QString text = u"a"_s + QChar{0xD800} + u"{{b"_s + QChar{0xDC00} + u"}}"_s;
        QCOMPARE(faultsOf(text), QString{});
        QCOMPARE(faultsOf(QString{u"{{a "_s + QChar{0xD800} + u"}}"_s}).left(15), u"1:5 unexpected("_s);
    }

    void depthIsRefusedOnce_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int deep = 100'000;
        QTest::newRow("parentheses") << QString{u"{%= "_s + u"("_s.repeated(deep) + u'1' + u")"_s.repeated(deep)
                                                + u" %}"_s};
        QTest::newRow("open parentheses") << QString{u"{%= "_s + u"("_s.repeated(deep)};
        QTest::newRow("arrays") << QString{u"{%= "_s + u"["_s.repeated(deep) + u"]"_s.repeated(deep) + u" %}"_s};
        QTest::newRow("calls") << QString{u"{%= "_s + u"trim("_s.repeated(deep) + u"\"a\""_s + u")"_s.repeated(deep)
                                          + u" %}"_s};
        QTest::newRow("ifs") << QString{u"{%#if a%}"_s.repeated(deep) + u"{%/if%}"_s.repeated(deep)};
        QTest::newRow("eaches") << QString{u"{{#each a as |b|}}"_s.repeated(deep) + u"{{b}}"_s
                                           + u"{{/each}}"_s.repeated(deep)};
    }

    void depthIsRefusedOnce()
    {
        QFETCH(QString, text);
        const Language::Template parsed = Language::Template::parse(QStringView{text});
        int tooDeep = 0;
        for (const Language::Fault &fault : parsed.faults())
            tooDeep += fault.diagnostic.rule == Hookbench::Rule::LanguageTooDeep ? 1 : 0;
        QCOMPARE(tooDeep, 1);
        QVERIFY(parsed.faults().size() <= 2);
    }

    void lengthIsNoDepth_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int much = 20'000;
        QTest::newRow("sum") << QString{u"{%= 1"_s + u" + 1"_s.repeated(much) + u" %}"_s};
        QTest::newRow("minus signs") << QString{u"{%= "_s + u"-"_s.repeated(much) + u"1 %}"_s};
        QTest::newRow("fallbacks") << QString{u"{%= \"\""_s + u" ?: \"\""_s.repeated(much) + u" %}"_s};
        QTest::newRow("members") << QString{u"{%= a"_s + u".a"_s.repeated(much / 2) + u" %}"_s};
        QTest::newRow("methods") << QString{u"{%= \"a\""_s + u".trim()"_s.repeated(much) + u" %}"_s};
        QTest::newRow("else ifs") << QString{u"{%#if a%}"_s + u"{%else if a%}"_s.repeated(much) + u"{%/if%}"_s};
        QTest::newRow("array") << QString{u"{%= [1"_s + u",1"_s.repeated(much) + u"] %}"_s};
        QTest::newRow("tags") << u"{{a}}"_s.repeated(much);
        QTest::newRow("texts") << u"{ } { "_s.repeated(much);
    }

    void lengthIsNoDepth()
    {
        QFETCH(QString, text);
        const Language::Template parsed = Language::Template::parse(QStringView{text});
        QCOMPARE(faultsOf(parsed), QString{});
        // And evaluating it comes to an end too.
        Language::evaluate(parsed, sampleContext());
    }

    void manyNamesTakeNoTime()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i)
            text += u"{% let v%1 = 1 %}{{v%1}}{%= frobnicate%1() %}"_s.arg(i);
        const Language::Template parsed = Language::Template::parse(QStringView{text});
        QCOMPARE(parsed.faults().size(), 100);
    }

    void strayEndsTakeNoTime()
    {
        const QString text = u"{%#if a%}"_s.repeated(20'000) + u"{{/each}}"_s.repeated(20'000);
        QCOMPARE(Language::Template::parse(QStringView{text}).faults().size(), 100);
    }

    void brokenTagsByTheThousandTakeNoTime()
    {
        // Each of these would be quadratic if a tag without an end made the parser look at the whole rest.
        for (const QString &piece : {u"{{"_s, u"{% "_s, u"{%= \""_s, u"{{!"_s, u"{{#if "_s, u"{{\"a "_s, u"`{{`"_s}) {
            const Language::Template parsed = Language::Template::parse(QStringView{piece.repeated(20'000)});
            QVERIFY(!parsed.isUsable());
        }
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
