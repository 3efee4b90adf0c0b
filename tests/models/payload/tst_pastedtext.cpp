// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/pastedtext.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Hookbench::PastedFormat)

class PastedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsFoundWhereItStands_data();
    void jsonIsFoundWhereItStands();
    void bracketsWithoutEndDoNotHang();
};

void PastedTextTest::jsonIsFoundWhereItStands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PastedFormat>("format");
    QTest::addColumn<QByteArray>("json");

    const auto same = [](const char *name, const QByteArray &text, PastedFormat format) {
        QTest::newRow(name) << text << format << text;
    };
    QTest::newRow("nothing") << " \n\t"_ba << PastedFormat::Empty << QByteArray{};
    same("an object, byte for byte", " {\"a\" : 1}\r\n", PastedFormat::Json);
    same("an array", "[{\"a\":1}]", PastedFormat::Json);
    same("with a byte order mark", "\xEF\xBB\xBF{\"a\":1}", PastedFormat::Json);
    same("broken, with a whole object in it", R"({"a":{"b":1},})", PastedFormat::Json);
    same("two objects", R"({"a":1} {"b":2})", PastedFormat::Json);
    same("a form", "From=%2B46701740605&Body=STOP&MessageSid=SM1", PastedFormat::Form);
    same("a form of one", "a=", PastedFormat::Form);
    same("xml", "<?xml version=\"1.0\"?><sms/>", PastedFormat::Xml);
    same("prose", "Send the message to us", PastedFormat::Unknown);
    same("a sum", "1 = 1", PastedFormat::Unknown);
    same("prose with an empty object", "use {} or []", PastedFormat::Unknown);
    QTest::newRow("a request") << "POST /hook HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"a\":\"}\\\"\"}"_ba
                               << PastedFormat::JsonInside << "{\"a\":\"}\\\"\"}"_ba;
    QTest::newRow("a curl command") << "curl -X POST -d '{\"a\": [1, 2]}' http://127.0.0.1/"_ba
                                    << PastedFormat::JsonInside << "{\"a\": [1, 2]}"_ba;
    QTest::newRow("the longest of several")
        << "like {\"a\":1} or\n```\n{\"a\":1,\"b\":2}\n```"_ba << PastedFormat::JsonInside << "{\"a\":1,\"b\":2}"_ba;
    QTest::newRow("xml that mentions some") << "<p>{\"a\":1}</p>"_ba << PastedFormat::JsonInside << "{\"a\":1}"_ba;
}

void PastedTextTest::jsonIsFoundWhereItStands()
{
    QFETCH(QByteArray, text);
    const PastedText pasted = readPasted(text);
    QTEST(pasted.format, "format");
    QTEST(pasted.json, "json");
}

void PastedTextTest::bracketsWithoutEndDoNotHang()
{
    QCOMPARE(readPasted("x" + QByteArray(2'000'000, '{')).format, PastedFormat::Unknown);
    QCOMPARE(readPasted("x " + QByteArray("{\"").repeated(500'000)).format, PastedFormat::Unknown);
}

QTEST_APPLESS_MAIN(PastedTextTest)
#include "tst_pastedtext.moc"
