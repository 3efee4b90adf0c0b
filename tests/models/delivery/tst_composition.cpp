// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/composition.h"
#include "models/delivery/rowbody.h"
#include "tests/support/samplewebhooks.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

Profile profile()
{
    return {u"Åsa"_s, R"({"person": {"name": {"firstName": "Åsa \"A\" <b>"}}, "age": 41, "tags": ["x", 2],
                         "mobilePhone": {"number": "+46701740699"}, "preferredLanguage": "sv-SE"})"};
}

SampleEvent stop()
{
    SampleEvent sample;
    sample.name = u"stop"_s;
    sample.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "\"+46701740612\""}};
    return sample;
}

CompositionContext context(bool withPerson = true)
{
    CompositionContext made;
    made.webhook = Testing::customInbound();
    made.webhookUrl = u"https://hooks.example.com/a"_s;
    made.receiverUrl = u"http://127.0.0.1:8025/a"_s;
    made.findSample = [](const RequestBody &body) {
        return body.sampleName.isEmpty() || body.sampleName == u"stop"_s ? std::optional{stop()} : std::nullopt;
    };
    if (withPerson)
        made.person = *addresseeOf(profile());
    made.variation = {.index = 0, .run = u"R1"_s, .now = 1'772'704'800'000, .profileNumber = {}};
    return made;
}

ComposedRequest toUrl(const QString &url = u"http://127.0.0.1:1/x"_s)
{
    ComposedRequest request;
    request.name = u"Try"_s;
    request.target = {.kind = TargetKind::Url, .url = url};
    request.body = {.source = BodySource::Text};
    return request;
}

ComposedRequest withRows(const QList<BodyRow> &rows, BodySyntax syntax = BodySyntax::Json)
{
    ComposedRequest request = toUrl();
    request.body = {.source = BodySource::Rows, .rows = rows, .syntax = syntax};
    return request;
}

ComposedRequest withText(const QString &text, BodySyntax syntax)
{
    ComposedRequest request = toUrl();
    request.body = {.source = BodySource::Text, .text = text, .syntax = syntax};
    return request;
}

/// Where there is one fault only.
CompositionFault fault(const PreparedRequest &made)
{
    return made.faults.size() == 1 ? made.faults.first() : CompositionFault{.index = -2};
}

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleGoesToTheWebhook();
    void theReceiverHasAUrlOfItsOwn();
    void whatIsMissingIsSaid();
    void partsAreEscapedForWhereTheyStand();
    void withoutAPersonTagsStayWithAWarning();
    void faultsOfTheLanguageHaveTheirPlace();
    void urlsAreCheckedOnceTheyAreFilledIn_data();
    void urlsAreCheckedOnceTheyAreFilledIn();
    void rowsMakeJson();
    void dotsLeadIntoObjectsAndArrays_data();
    void dotsLeadIntoObjectsAndArrays();
    void wrongRowsAreTold_data();
    void wrongRowsAreTold();
    void rowsMakeForms();
    void rowsMakeNothingElse();
    void rawTextsStayByteForByte();
    void brokenTextsAreSentWithAWarning_data();
    void brokenTextsAreSentWithAWarning();
    void contentTypeGoesWithTheBody();
    void headersAreChecked_data();
    void headersAreChecked();
    void thePersonsLanguageChoosesTheVariant_data();
    void thePersonsLanguageChoosesTheVariant();
    void aWishedVariantHasToBeThere();
    void methodAndTimeoutAreChecked();
    void laterVariationsDiffer();
};

void TestComposition::aSampleGoesToTheWebhook()
{
    const PreparedRequest made = compose(ComposedRequest{.name = u"a"_s}, context());
    QVERIFY(made.isSound());
    QVERIFY(made.faults.isEmpty());
    QCOMPARE(made.request.method, "POST");
    QCOMPARE(made.request.url, u"https://hooks.example.com/a"_s);
    QCOMPARE(made.request.headers, (HeaderList{{"Content-Type", "application/json"}}));
    QVERIFY(made.request.body.contains("\"STOP\""));
    QVERIFY(made.request.body.contains("+46701740699")); // the person's number
    QVERIFY(made.request.body.contains("R1-1"));
    QCOMPARE(made.request.timeoutSeconds, 90);
}

void TestComposition::theReceiverHasAUrlOfItsOwn()
{
    ComposedRequest request;
    request.target.kind = TargetKind::Receiver;
    QCOMPARE(compose(request, context()).request.url, u"http://127.0.0.1:8025/a"_s);
}

void TestComposition::whatIsMissingIsSaid()
{
    ComposedRequest request;
    request.target.webhookName = u"Gone"_s;
    CompositionContext without = context();
    without.webhook.reset();
    PreparedRequest made = compose(request, without);
    QVERIFY(!made.isSound());
    QCOMPARE(made.faults.size(), 2);
    QCOMPARE(made.faults[0].part, ComposedPart::Target);
    QVERIFY(made.faults[0].sentence.contains(u"Gone"_s));
    QCOMPARE(made.faults[1].part, ComposedPart::Sample); // its body is the webhook's payload

    request.body.sampleName = u"nothing"_s;
    made = compose(request, context());
    QCOMPARE(fault(made).part, ComposedPart::Sample);
    QVERIFY(fault(made).sentence.contains(u"nothing"_s));

    CompositionContext unsubmitted = context();
    unsubmitted.webhookUrl.clear();
    QCOMPARE(fault(compose(ComposedRequest{}, unsubmitted)).part, ComposedPart::Target);
}

void TestComposition::partsAreEscapedForWhereTheyStand()
{
    const QString tag = u"{{profile.person.name.firstName}}"_s;
    ComposedRequest request
        = withText(QString{u"{\"n\": \""_s + tag + u"\", \"age\": {{profile.age}}}"_s}, BodySyntax::Json);
    request.target.url = u"http://127.0.0.1:1/x?n="_s + tag + u"&f={%= profile.nobody ?: \"a b\" %}"_s;
    request.headers = {{u"X-Name"_s, tag}};
    PreparedRequest made = compose(request, context());
    QVERIFY(made.isSound());
    QCOMPARE(made.request.url, u"http://127.0.0.1:1/x?n=%C3%85sa%20%22A%22%20%3Cb%3E&f=a%20b"_s);
    QCOMPARE(made.request.headers.last().second, "Åsa \"A\" <b>");
    QCOMPARE(made.request.body, R"({"n": "Åsa \"A\" <b>", "age": 41})");

    made = compose(withText(QString{u"<n>"_s + tag + u"</n>"_s}, BodySyntax::Xml), context());
    QCOMPARE(made.request.body, "<n>Åsa &quot;A&quot; &lt;b&gt;</n>");
    made = compose(withText(QString{u"n="_s + tag}, BodySyntax::Form), context());
    QCOMPARE(made.request.body, "n=%C3%85sa%20%22A%22%20%3Cb%3E");
    made = compose(withText(tag, BodySyntax::Plain), context());
    QCOMPARE(made.request.body, "Åsa \"A\" <b>");
}

void TestComposition::withoutAPersonTagsStayWithAWarning()
{
    ComposedRequest request = withText(u"{\"n\": \"{{profile.x}}\"}"_s, BodySyntax::Json);
    request.headers = {{u"X"_s, u"{{profile.y}}"_s}};
    const PreparedRequest made = compose(request, context(false));
    QVERIFY(made.isSound());
    QCOMPARE(made.faults.size(), 2);
    QCOMPARE(made.faults[0].part, ComposedPart::HeaderValue);
    QCOMPARE(made.faults[0].index, 0);
    QCOMPARE(made.faults[1].part, ComposedPart::Body);
    QCOMPARE(made.request.body, request.body.text.toUtf8());
    // There is no URL with braces in it.
    QVERIFY(!compose(toUrl(u"http://127.0.0.1/{{profile.x}}"_s), context(false)).isSound());
}

void TestComposition::faultsOfTheLanguageHaveTheirPlace()
{
    ComposedRequest request = withRows({{u"a"_s, u"fine"_s}, {u"b"_s, u"x\n {{profile.nobody}}"_s}});
    request.headers = {{u"X-A"_s, u"{{profile.nobody}}"_s}};
    const PreparedRequest made = compose(request, context());
    QVERIFY(!made.isSound());
    QCOMPARE(made.faults.size(), 2);
    QCOMPARE(made.faults[0].part, ComposedPart::HeaderValue);
    QCOMPARE(made.faults[0].rule, u"language-path-not-found"_s);
    QCOMPARE(made.faults[1].part, ComposedPart::RowValue);
    QCOMPARE(made.faults[1].index, 1);
    QCOMPARE(made.faults[1].position.line, 2);
    QVERIFY(made.faults[1].sentence.contains(u"nobody"_s));
}

void TestComposition::urlsAreCheckedOnceTheyAreFilledIn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("wire"); // empty where it is refused
    QTest::newRow("as it is") << u"http://127.0.0.1:1/a%20b?c"_s << u"http://127.0.0.1:1/a%20b?c"_s;
    QTest::newRow("blanks around") << u" https://example.com "_s << u"https://example.com"_s;
    QTest::newRow("other script") << u"https://example.com/å"_s << u"https://example.com/%C3%A5"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("other scheme") << u"ftp://example.com"_s << u""_s;
    QTest::newRow("no host") << u"http:///a"_s << u""_s;
    QTest::newRow("no scheme") << u"example.com/a"_s << u""_s;
    QTest::newRow("blank inside") << u"http://example.com/a b"_s << u""_s;
    QTest::newRow("login") << u"https://me:secret@example.com/"_s << u""_s;
}

void TestComposition::urlsAreCheckedOnceTheyAreFilledIn()
{
    QFETCH(QString, url);
    QFETCH(QString, wire);
    const PreparedRequest made = compose(toUrl(url), context());
    QCOMPARE(made.isSound(), !wire.isEmpty());
    if (made.isSound()) {
        QCOMPARE(made.request.url, wire);
        return;
    }
    QCOMPARE(fault(made).part, ComposedPart::Url);
    QVERIFY(!fault(made).sentence.contains(u"secret"_s));
}

void TestComposition::rowsMakeJson()
{
    const PreparedRequest made = compose(withRows({{u"text"_s, u"Hej \"{{profile.person.name.firstName}}\""_s},
                                                   {u"age"_s, u" {{profile.age}} "_s, RowKind::Number},
                                                   {u"rate"_s, u"1.50"_s, RowKind::Number},
                                                   {u"on"_s, u"true"_s, RowKind::TrueFalse},
                                                   {u"nothing"_s, u"aside"_s, RowKind::Null},
                                                   {u"off"_s, u"x"_s, RowKind::Text, false},
                                                   {u""_s, u""_s},
                                                   {u"all"_s, u"{\"t\": {{profile.tags}}}"_s, RowKind::Json}}),
                                         context());
    QVERIFY2(made.isSound(), qPrintable(made.faults.value(0).sentence));
    QCOMPARE(made.request.body, R"({
  "text": "Hej \"Åsa \"A\" <b>\"",
  "age": 41,
  "rate": 1.50,
  "on": true,
  "nothing": null,
  "all": {
    "t": [
      "x",
      2
    ]
  }
})"_ba);
    QCOMPARE(compose(withRows({}), context()).request.body, "{}");
}

void TestComposition::dotsLeadIntoObjectsAndArrays_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QByteArray>("json"); // without white space; each value is the place of its row
    QTest::newRow("object") << QStringList{u"a.b"_s, u"c"_s, u"a.d.e"_s} << R"({"a":{"b":0,"d":{"e":2}},"c":1})"_ba;
    QTest::newRow("array") << QStringList{u"m.0.id"_s, u"m.1.id"_s, u"m.0.x"_s}
                           << R"({"m":[{"id":0,"x":2},{"id":1}]})"_ba;
    QTest::newRow("array at the top") << QStringList{u"0.a"_s, u"1"_s} << R"([{"a":0},1])"_ba;
    QTest::newRow("number as a member") << QStringList{u"2024"_s, u"2025"_s} << R"({"2024":0,"2025":1})"_ba;
    QTest::newRow("zero as a member") << QStringList{u"\\0"_s, u"1"_s} << R"({"0":0,"1":1})"_ba;
    QTest::newRow("dot in a key") << QStringList{u"a\\.b"_s, u"c\\\\.d"_s, u"e\\f"_s}
                                  << R"({"a.b":0,"c\\":{"d":1},"e\\f":2})"_ba;
    QTest::newRow("zeros in front") << QStringList{u"m.0"_s, u"n.00"_s} << R"({"m":[0],"n":{"00":1}})"_ba;
}

void TestComposition::dotsLeadIntoObjectsAndArrays()
{
    QFETCH(QStringList, keys);
    QFETCH(QByteArray, json);
    QList<BodyRow> rows;
    for (const QString &key : keys)
        rows.append({key, QString::number(rows.size()), RowKind::Number});
    const PreparedRequest made = compose(withRows(rows), context());
    QVERIFY2(made.isSound(), qPrintable(made.faults.value(0).sentence));
    QByteArray compact = made.request.body;
    compact.replace('\n', "").replace(' ', "");
    QCOMPARE(compact, json);
}

void TestComposition::wrongRowsAreTold_data()
{
    QTest::addColumn<QList<BodyRow>>("rows");
    QTest::addColumn<ComposedPart>("part");
    QTest::addColumn<int>("index");
    using Rows = QList<BodyRow>;
    const auto n = RowKind::Number;
    QTest::newRow("no number") << Rows{{u"a"_s, u"12 "_s, n}, {u"b"_s, u"0x1"_s, n}} << ComposedPart::RowValue << 1;
    QTest::newRow("empty number") << Rows{{u"a"_s, u""_s, n}} << ComposedPart::RowValue << 0;
    QTest::newRow("two numbers") << Rows{{u"a"_s, u"1,2"_s, n}} << ComposedPart::RowValue << 0;
    QTest::newRow("yes") << Rows{{u"a"_s, u"yes"_s, RowKind::TrueFalse}} << ComposedPart::RowValue << 0;
    QTest::newRow("broken JSON") << Rows{{u"a"_s, u"{"_s, RowKind::Json}} << ComposedPart::RowValue << 0;
    QTest::newRow("no key") << Rows{{u""_s, u"x"_s}} << ComposedPart::RowKey << 0;
    QTest::newRow("empty part") << Rows{{u"a..b"_s, u"x"_s}} << ComposedPart::RowKey << 0;
    QTest::newRow("dot at the end") << Rows{{u"a."_s, u"x"_s}} << ComposedPart::RowKey << 0;
    QTest::newRow("twice") << Rows{{u"a"_s, u"x"_s}, {u"a"_s, u"y"_s}} << ComposedPart::RowKey << 1;
    QTest::newRow("into a value") << Rows{{u"a"_s, u"x"_s}, {u"a.b"_s, u"y"_s}} << ComposedPart::RowKey << 1;
    QTest::newRow("over an object") << Rows{{u"a.b"_s, u"x"_s}, {u"a"_s, u"y"_s}} << ComposedPart::RowKey << 1;
    QTest::newRow("gap") << Rows{{u"m.0"_s, u"x"_s}, {u"m.2"_s, u"y"_s}} << ComposedPart::RowKey << 1;
    QTest::newRow("member of an array") << Rows{{u"m.0"_s, u"x"_s}, {u"m.a"_s, u"y"_s}} << ComposedPart::RowKey << 1;
    QTest::newRow("very deep") << Rows{{u"a."_s.repeated(5000) + u'b', u"x"_s}} << ComposedPart::RowKey << 0;
}

void TestComposition::wrongRowsAreTold()
{
    QFETCH(QList<BodyRow>, rows);
    QFETCH(ComposedPart, part);
    QFETCH(int, index);
    const PreparedRequest made = compose(withRows(rows), context());
    QVERIFY(!made.isSound());
    QCOMPARE(fault(made).part, part);
    QCOMPARE(fault(made).index, index);
    QVERIFY(!fault(made).sentence.isEmpty());
}

void TestComposition::rowsMakeForms()
{
    const PreparedRequest made = compose(withRows({{u"To"_s, u"+46 70"_s},
                                                   {u"a.b"_s, u"{{profile.person.name.firstName}}"_s},
                                                   {u"n"_s, u"07"_s, RowKind::Number},
                                                   {u"no"_s, u"x"_s, RowKind::Null},
                                                   {u"To"_s, u"*-._~"_s}},
                                                  BodySyntax::Form),
                                         context());
    QVERIFY(made.isSound());
    QCOMPARE(made.request.body, "To=%2B46+70&a.b=%C3%85sa+%22A%22+%3Cb%3E&n=07&no=&To=*-._%7E");
    QCOMPARE(made.request.headers, (HeaderList{{"Content-Type", "application/x-www-form-urlencoded"}}));
    QCOMPARE(fault(compose(withRows({{u""_s, u"x"_s}}, BodySyntax::Form), context())).part, ComposedPart::RowKey);
}

void TestComposition::rowsMakeNothingElse()
{
    QCOMPARE(fault(compose(withRows({{u"a"_s, u"x"_s}}, BodySyntax::Xml), context())).part, ComposedPart::Body);
}

void TestComposition::rawTextsStayByteForByte()
{
    const QString text = u"\uFEFF {\r\n \"a\" :1.50 , \"å\":\"🌷\" }\n\n"_s;
    const PreparedRequest made = compose(withText(text, BodySyntax::Json), context());
    QVERIFY(made.faults.isEmpty());
    QCOMPARE(made.request.body, text.toUtf8());
}

void TestComposition::brokenTextsAreSentWithAWarning_data()
{
    QTest::addColumn<BodySyntax>("syntax");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("json") << BodySyntax::Json << u"{\n  \"a\": ,\n}"_s << 2;
    QTest::newRow("doubled key") << BodySyntax::Json << u"{\"a\": 1,\n\"a\": 2}"_s << 2;
    QTest::newRow("xml") << BodySyntax::Xml << u"<a>\n<b></a>"_s << 2;
    QTest::newRow("json with tags") << BodySyntax::Json << u"{\n\n{{profile.age}}"_s << 0;
}

void TestComposition::brokenTextsAreSentWithAWarning()
{
    QFETCH(BodySyntax, syntax);
    QFETCH(QString, text);
    QFETCH(int, line);
    const PreparedRequest made = compose(withText(text, syntax), context());
    QVERIFY(made.isSound());
    QCOMPARE(fault(made).part, ComposedPart::Body);
    QCOMPARE(fault(made).severity, Severity::Warning);
    QCOMPARE(fault(made).position.line, line);
}

void TestComposition::contentTypeGoesWithTheBody()
{
    const auto types = [](const ComposedRequest &request) {
        QByteArrayList found;
        for (const auto &[name, value] : compose(request, context()).request.headers)
            found.append(value);
        return found;
    };
    ComposedRequest request = withText(u"x"_s, BodySyntax::Plain);
    QCOMPARE(types(request), (QByteArrayList{"text/plain; charset=utf-8"}));
    request.body.contentType = u"text/csv"_s;
    QCOMPARE(types(request), (QByteArrayList{"text/csv"}));
    request.headers = {{u"content-type"_s, u"text/html"_s}};
    QCOMPARE(types(request), (QByteArrayList{"text/html"}));
    request.headers.first().enabled = false;
    QCOMPARE(types(request), (QByteArrayList{"text/csv"}));
    QCOMPARE(types(withText(u""_s, BodySyntax::Json)), QByteArrayList{});
    request.body.contentType = u"a\nb"_s;
    QVERIFY(!compose(request, context()).isSound());
}

void TestComposition::headersAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("sound");
    QTest::newRow("plain") << u"X-A"_s << u"b, c"_s << true;
    QTest::newRow("host") << u"Host"_s << u"other.example.com"_s << true;
    QTest::newRow("no value") << u"X-A"_s << u""_s << true;
    QTest::newRow("no name") << u""_s << u"b"_s << false;
    QTest::newRow("blank in the name") << u"X A"_s << u"b"_s << false;
    QTest::newRow("line break in the name") << u"X\nA"_s << u"b"_s << false;
    QTest::newRow("line break") << u"X-A"_s << u"b\r\nX-B: c"_s << false;
    QTest::newRow("length") << u"content-length"_s << u"3"_s << false;
    QTest::newRow("encoding") << u"Transfer-Encoding"_s << u"chunked"_s << false;
}

void TestComposition::headersAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, sound);
    ComposedRequest request = toUrl();
    request.headers = {{name, value}};
    const PreparedRequest made = compose(request, context());
    QCOMPARE(made.isSound(), sound);
    QCOMPARE(made.request.headers.size(), sound ? 1 : 0);
    if (!sound)
        QCOMPARE(fault(made).index, 0);
}

void TestComposition::thePersonsLanguageChoosesTheVariant_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("variant");
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("exact") << u"fr-CA"_s << u"fr-CA"_s;
    QTest::newRow("other case and hyphen") << u"FR_ca"_s << u"fr-CA"_s;
    QTest::newRow("region falls away") << u"fr-CH"_s << u"fr"_s;
    QTest::newRow("script falls away") << u"sv-Latn-SE"_s << u"sv"_s;
    QTest::newRow("private use falls away") << u"sv-x-luma"_s << u"sv"_s;
    QTest::newRow("another") << u"de"_s << u""_s;
    QTest::newRow("not the other way round") << u"pt"_s << u""_s;
}

void TestComposition::thePersonsLanguageChoosesTheVariant()
{
    QFETCH(QString, language);
    QFETCH(QString, variant);
    ComposedRequest request = withText(u"everyone"_s, BodySyntax::Plain);
    for (const QString &tag : {u"fr"_s, u"fr-CA"_s, u"sv"_s, u"pt-BR"_s})
        request.variants.append({tag, {.source = BodySource::Text, .text = tag, .syntax = BodySyntax::Plain}});
    CompositionContext made = context();
    made.person->language = language;
    const PreparedRequest prepared = compose(request, made);
    QCOMPARE(prepared.language, variant);
    QCOMPARE(prepared.request.body, (variant.isEmpty() ? u"everyone"_s : variant).toUtf8());
    // A chosen language goes before the person's.
    made.language = u""_s;
    QCOMPARE(compose(request, made).request.body, "everyone");
}

void TestComposition::aWishedVariantHasToBeThere()
{
    CompositionContext made = context();
    made.language = u"de"_s;
    const PreparedRequest prepared = compose(toUrl(), made);
    QCOMPARE(fault(prepared).part, ComposedPart::Variant);
    QVERIFY(fault(prepared).sentence.contains(u"de"_s));
}

void TestComposition::methodAndTimeoutAreChecked()
{
    ComposedRequest request = toUrl();
    for (const QString &method : {u""_s, u"PO ST"_s, u"GET\r\n"_s.append(u"X: y"_s)}) {
        request.method = method;
        QCOMPARE(fault(compose(request, context())).part, ComposedPart::Method);
    }
    request = withText(u"x"_s, BodySyntax::Plain);
    request.method = u"HEAD"_s;
    QCOMPARE(fault(compose(request, context())).severity, Severity::Warning);
    request = toUrl();
    for (const int seconds : {0, -1, longestTimeout + 1}) {
        request.timeoutSeconds = seconds;
        QCOMPARE(fault(compose(request, context())).part, ComposedPart::Timeout);
    }
}

void TestComposition::laterVariationsDiffer()
{
    CompositionContext made = context();
    const PreparedRequest first = compose(ComposedRequest{}, made);
    QCOMPARE(compose(ComposedRequest{}, made).request, first.request);
    made.variation.index = 1;
    QVERIFY(compose(ComposedRequest{}, made).request.body != first.request.body);
}

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
