// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"
#include "models/json/writer.h"

#include <QTest>

#include <limits>

using namespace Hookbench;
using Json::Writer;

namespace {

void writeSample(Writer &writer)
{
    writer.beginObject();
    writer.member(QLatin1StringView("name"), QStringLiteral("Luma \"inbound\""));
    writer.key(QLatin1StringView("keywords")).beginArray(true).value(u"SUBSCRIBE").value(u"YES").endArray();
    writer.key(QLatin1StringView("categories")).beginArray();
    writer.beginObject().member(QLatin1StringView("fuzzy"), true).member(QLatin1StringView("count"), 2).endObject();
    writer.endArray();
    writer.key(QLatin1StringView("none")).beginArray().endArray();
    writer.key(QLatin1StringView("empty")).beginObject().endObject();
    writer.key(QLatin1StringView("nothing")).null();
    writer.key(u"payload").raw(R"({"a":[1.50,{}]})");
    writer.endObject();
}

} // namespace

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentedLayoutIsOneMemberALine();
    void indentedLayoutIsWhatFormattingGives();
    void compactLayoutHasNoSpace();
    void numbersThatJsonLacksBecomeNull();
    void literalsAreTexts();
};

void JsonWriterTest::indentedLayoutIsOneMemberALine()
{
    Writer writer{Writer::Layout::Indented};
    writeSample(writer);
    QCOMPARE(writer.text(), QByteArray{R"({
  "name": "Luma \"inbound\"",
  "keywords": ["SUBSCRIBE", "YES"],
  "categories": [
    {
      "fuzzy": true,
      "count": 2
    }
  ],
  "none": [],
  "empty": {},
  "nothing": null,
  "payload": {
    "a": [
      1.50,
      {}
    ]
  }
})"});
}

void JsonWriterTest::indentedLayoutIsWhatFormattingGives()
{
    Writer writer{Writer::Layout::Indented};
    writer.beginObject().key(u"a").beginArray().value(1).beginObject().member(QLatin1StringView("b"), 2).endObject();
    writer.endArray().key(u"c").raw("[ ]").endObject();
    QCOMPARE(Json::formatted(writer.text()), writer.text());
}

void JsonWriterTest::compactLayoutHasNoSpace()
{
    Writer writer;
    writeSample(writer);
    QCOMPARE(writer.text(),
             QByteArray{
                 R"({"name":"Luma \"inbound\"","keywords":["SUBSCRIBE","YES"],"categories":[{"fuzzy":true,"count":2}],)"
                 R"("none":[],"empty":{},"nothing":null,"payload":{"a":[1.50,{}]}})"});
}

void JsonWriterTest::numbersThatJsonLacksBecomeNull()
{
    Writer writer;
    writer.beginArray()
        .value(std::numeric_limits<double>::quiet_NaN())
        .value(0.1)
        .value(qint64{9007199254740993})
        .endArray();
    QCOMPARE(writer.text(), QByteArray{"[null,0.1,9007199254740993]"});
}

void JsonWriterTest::literalsAreTexts()
{
    Writer writer;
    writer.beginArray().value(u"a").value(QLatin1StringView("b")).value(QStringLiteral("c")).value(false).endArray();
    QCOMPARE(writer.text(), QByteArray{R"(["a","b","c",false])"});
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
