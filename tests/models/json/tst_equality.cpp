// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/equality.h"
#include "models/json/pointer.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class TestEquality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreEqualByWhatTheyMean_data();
    void valuesAreEqualByWhatTheyMean();
    void pointersAreTold_data();
    void pointersAreTold();
};

void TestEquality::valuesAreEqualByWhatTheyMean_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *first, const char *second, bool same) {
        QTest::addRow("%s and %s", first, second) << QByteArray{first} << QByteArray{second} << same;
    };
    row("1", "1.0", true);
    row("1", "10e-1", true);
    row("0.001", "1E-3", true);
    row("0", "-0.0", true);
    row("1e400", "1E+400", true);
    row("1e400", "1e401", false);
    row("12345678901234567890.1", "12345678901234567890.2", false);
    row("100", "1e2", true);
    row("-1", "1", false);
    row("1e99999999999999999999", "1e99999999999999999999", true);
    row("1", "\"1\"", false);
    row("true", "false", false);
    row("null", "null", true);
    row("\"\\u00e5\"", "\"å\"", true);
    row("\"a\"", "\"A\"", false);
    row("{\"a\":1,\"b\":[2]}", "{ \"b\": [2.0], \"a\": 1 }", true);
    row("{\"a\":1}", "{\"a\":1,\"b\":2}", false);
    row("{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", false);
    row("{\"a\":1,\"a\":2}", "{\"a\":1}", true);
    row("[1,[2,3]]", "[1,[2,4]]", false);
    row("[1,2]", "[2,1]", false);
    row("[[],{}]", "[[],{}]", true);
    row("[]", "{}", false);
}

void TestEquality::valuesAreEqualByWhatTheyMean()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, same);
    const Json::Document one = Json::Document::parse(first);
    const Json::Document other = Json::Document::parse(second);
    QVERIFY(one.isValid() && other.isValid());
    QCOMPARE(Json::equal(one, 0, other, 0), same);
    QCOMPARE(Json::equal(other, 0, one, 0), same);
}

void TestEquality::pointersAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("whole") << u""_s << true;
    QTest::newRow("deep") << u"/a/0/b"_s << true;
    QTest::newRow("empty part") << u"/"_s << true;
    QTest::newRow("escaped") << u"/a~1b/~0"_s << true;
    QTest::newRow("no slash") << u"a/b"_s << false;
    QTest::newRow("bare tilde") << u"/a~"_s << false;
    QTest::newRow("other escape") << u"/a~2"_s << false;
}

void TestEquality::pointersAreTold()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(Json::isPointer(text), good);
}

QTEST_GUILESS_MAIN(TestEquality)
#include "tst_equality.moc"
