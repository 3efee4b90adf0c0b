// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/phonenumbers.h"

#include <QTest>

using namespace Hookbench;

class PhoneNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberIsUnderstood_data();
    void numberIsUnderstood();
    void manyNumbersDoNotMixUp();
    void numbersAreSpacedForPeople();
};

void PhoneNumbersTest::numberIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<PhoneNumber>("expected");
    const auto row = [](const char *text, const char *region, NumberKind kind, const char *normalised = "",
                        const char *in = "", bool assumed = false) {
        QTest::addRow("%s in %s", text, *region ? region : "the world")
            << QString::fromUtf8(text) << QString::fromLatin1(region)
            << PhoneNumber{kind, QString::fromLatin1(normalised), QString::fromLatin1(in), assumed};
    };
    using enum NumberKind;
    row("+46701740605", "", International, "+46701740605", "SE");
    row("+46 (0)70-174 06 05", "", International, "+46701740605", "SE");
    row("46701740605", "", International, "+46701740605", "SE", true);
    row(" 46701740605", "", International, "+46701740605", "SE", true);
    row("46701740605", "US", International, "+46701740605", "SE", true);
    row("0046701740605", "", International, "+46701740605", "SE");
    row("tel:+46-70-174-06-05", "", International, "+46701740605", "SE");
    row("070-174 06 05", "SE", International, "+46701740605", "SE");
    row("0701740605", "SE", International, "+46701740605", "SE");
    row("0701740605", "", Invalid);
    row("+12025550101", "", International, "+12025550101", "US");
    row("(202) 555-0101", "US", International, "+12025550101", "US");
    row("2025550101", "", Invalid);
    row("+33639980101", "", International, "+33639980101", "FR");
    row("33639980101", "", International, "+33639980101", "FR", true);
    row("06 39 98 01 01", "FR", International, "+33639980101", "FR");
    row("447700900001", "", International, "+447700900001", "GB", true);
    row("+336399801", "", Invalid);
    row("4790000000", "NO", International, "+4790000000", "NO", true);
    row("72456", "", ShortCode, "72456");
    row("72456", "SE", ShortCode, "72456");
    row("112", "SE", ShortCode, "112");
    row("12", "", Invalid);
    row("Luma", "", Alphanumeric, "Luma");
    row("1Luma", "SE", Alphanumeric, "1Luma");
    row("LumaFashion", "", Alphanumeric, "LumaFashion");
    row("LumaFashions", "", Invalid);
    row("Luma AB", "", Invalid);
    row("+46", "", Invalid);
    row("+46701740605x", "", Invalid);
    row("+999123456789", "", Invalid);
    row("", "SE", Invalid);
    row("   ", "", Invalid);
    row("+", "", Invalid);
    row("00", "", Invalid);
    row("---", "", Invalid);
    row("Åsa", "", Invalid);
    row("123456789012345678901234567890", "", Invalid);
}

void PhoneNumbersTest::numberIsUnderstood()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    QFETCH(const PhoneNumber, expected);
    // The second time the answer comes from the cache.
    for (int i = 0; i < 2; ++i) {
        const PhoneNumber number = parsePhoneNumber(text, region);
        QCOMPARE(number.kind, expected.kind);
        QCOMPARE(number.normalised, expected.normalised);
        QCOMPARE(number.region, expected.region);
        QCOMPARE(number.assumedInternational, expected.assumedInternational);
    }
}

void PhoneNumbersTest::manyNumbersDoNotMixUp()
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 5000; ++i) {
            const QString text = QString::number(10'000 + i);
            QCOMPARE(parsePhoneNumber(text).normalised, text);
        }
    }
}

void PhoneNumbersTest::numbersAreSpacedForPeople()
{
    QCOMPARE(displayNumber(QStringLiteral("46701740605")), QStringLiteral("+46 70 174 06 05"));
    QCOMPARE(displayNumber(QStringLiteral("72456")), QStringLiteral("72456"));
    QCOMPARE(displayNumber(QStringLiteral("Luma")), QStringLiteral("Luma"));
    QCOMPARE(displayNumber(QStringLiteral("what is this")), QStringLiteral("what is this"));
}

QTEST_GUILESS_MAIN(PhoneNumbersTest)
#include "tst_phonenumbers.moc"
