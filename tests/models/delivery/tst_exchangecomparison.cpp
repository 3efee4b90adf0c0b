// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/exchangecomparison.h"
#include "tests/support/sampleexchanges.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const ComparedRow *rowOf(const QList<ComparedRow> &rows, ComparedSection section, const QString &name)
{
    for (const ComparedRow &row : rows) {
        if (row.section == section && row.name == name)
            return &row;
    }
    return nullptr;
}

QList<ComparedRow> bodies(const QByteArray &first, const QByteArray &second)
{
    Exchange one;
    Exchange other;
    one.requestBody = first;
    other.requestBody = second;
    QList<ComparedRow> rows = compareExchanges(one, other);
    rows.removeIf([](const ComparedRow &row) { return row.section != ComparedSection::RequestBody; });
    return rows;
}

} // namespace

class TestExchangeComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsTheSame();
    void statusDecisionAndFieldsAreCompared();
    void jsonIsComparedByItsStructure();
    void membersThatOnlyOneHasAreShown();
    void anotherKindIsAnotherValue();
    void headersAreComparedWithoutRegardToCase();
    void otherBodiesAreComparedAsAWhole();
    void hugeBodiesEndWithASentence();
};

void TestExchangeComparison::theSameIsTheSame()
{
    const QList<ComparedRow> rows = compareExchanges(receivedStop(u"1"_s), receivedStop(u"1"_s));
    QVERIFY(rows.size() > 10);
    for (const ComparedRow &row : rows)
        QVERIFY2(row.same, qPrintable(row.name));
}

void TestExchangeComparison::statusDecisionAndFieldsAreCompared()
{
    Exchange other = receivedStop(u"2"_s);
    other.status = 503;
    other.outcomes.first().decision->category = Category::Help;
    const QList<ComparedRow> rows = compareExchanges(receivedStop(u"1"_s), other);
    const ComparedRow *status = rowOf(rows, ComparedSection::Answer, u"Status"_s);
    QVERIFY(status && !status->same);
    QCOMPARE(status->first, u"200 OK"_s);
    QCOMPARE(status->second, u"503 Service Unavailable"_s);
    QVERIFY(!rowOf(rows, ComparedSection::Decision, u"Category"_s)->same);
    QVERIFY(rowOf(rows, ComparedSection::Decision, u"Keyword"_s)->same);
    int different = 0;
    for (const ComparedRow &row : rows)
        different += row.section == ComparedSection::Fields && !row.same ? 1 : 0;
    QCOMPARE(different, 1);
}

void TestExchangeComparison::jsonIsComparedByItsStructure()
{
    const QList<ComparedRow> rows
        = bodies(R"({"a": 1.0, "b": {"c": ["x", "y"]}})", "{\"b\":{\"c\":[\"\\u0078\",\"z\"]},\n\"a\":1}");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).name, u"/a"_s);
    QVERIFY(rows.at(0).same);
    QVERIFY(rows.at(1).same);
    QCOMPARE(rows.at(2).name, u"/b/c/1"_s);
    QVERIFY(!rows.at(2).same);
    QCOMPARE(rows.at(2).second, u"\"z\""_s);
}

void TestExchangeComparison::membersThatOnlyOneHasAreShown()
{
    const QList<ComparedRow> rows = bodies(R"({"a/b": {"x": 1}, "list": [1, 2]})", R"({"list": [1], "new": {}})");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).name, u"/a~1b/x"_s);
    QVERIFY(rows.at(0).first && !rows.at(0).second);
    QCOMPARE(rows.at(2).name, u"/list/1"_s);
    QVERIFY(!rows.at(2).second);
    QCOMPARE(rows.at(3).name, u"/new"_s);
    QVERIFY(!rows.at(3).first);
}

void TestExchangeComparison::anotherKindIsAnotherValue()
{
    const QList<ComparedRow> rows = bodies(R"({"a": {"x": 1}})", R"({"a": [1]})");
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.first().same);
    QCOMPARE(rows.first().first, u"{\"x\": 1}"_s);
    QCOMPARE(bodies("{}", "{}").size(), 1);
    QVERIFY(bodies("{}", "{}").first().same);
}

void TestExchangeComparison::headersAreComparedWithoutRegardToCase()
{
    Exchange one;
    one.requestHeaders = {{"X-A", "1"}, {"x-a", "2"}, {"Only", "x"}};
    Exchange other;
    other.requestHeaders = {{"x-A", "1"}, {"X-a", "2"}};
    const QList<ComparedRow> rows = compareExchanges(one, other);
    const ComparedRow *both = rowOf(rows, ComparedSection::RequestHeaders, u"X-A"_s);
    QVERIFY(both && both->same);
    const ComparedRow *only = rowOf(rows, ComparedSection::RequestHeaders, u"Only"_s);
    QVERIFY(only && !only->same && !only->second);
    QVERIFY(!rowOf(rows, ComparedSection::RequestHeaders, u"x-a"_s));
}

void TestExchangeComparison::otherBodiesAreComparedAsAWhole()
{
    QCOMPARE(bodies("a=1", "a=2").size(), 1);
    QVERIFY(!bodies("a=1", "a=2").first().same);
    QVERIFY(!bodies("{}", "").first().same);
    QVERIFY(bodies("", "").isEmpty());
}

void TestExchangeComparison::hugeBodiesEndWithASentence()
{
    QByteArray list = "[0";
    for (int i = 1; i < 20'000; ++i)
        list += ",0";
    list += ']';
    const QList<ComparedRow> rows = bodies(list, list);
    QVERIFY(rows.size() < 6000);
    QVERIFY(rows.last().first->contains(u"not compared"_s));
}

QTEST_GUILESS_MAIN(TestExchangeComparison)
#include "tst_exchangecomparison.moc"
