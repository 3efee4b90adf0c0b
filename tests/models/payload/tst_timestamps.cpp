// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/timestamps.h"

#include <QTest>

using namespace Hookbench;

class TimestampsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingIsUnderstood_data();
    void spellingIsUnderstood();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void stylesAreWrittenAndUnderstood();
};

void TimestampsTest::spellingIsUnderstood_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<TimestampGuess>("guess");
    const auto row = [](const char *text, const char *utc, TimestampGuess guess = TimestampGuess::None) {
        QTest::newRow(text) << QString::fromLatin1(utc) << guess;
    };
    row("2026-03-05T10:00:00Z", "2026-03-05T10:00:00Z");
    row("2026-03-05t10:00:00z", "2026-03-05T10:00:00Z");
    row("2026-03-05T10:00:00.5Z", "2026-03-05T10:00:00.500Z");
    row("2026-03-05T10:00:00.12Z", "2026-03-05T10:00:00.120Z");
    row("2026-03-05T10:00:00.724083Z", "2026-03-05T10:00:00.724Z");
    row("2026-03-05T10:00:00.1234567Z", "2026-03-05T10:00:00.123Z");
    row("2026-03-05T10:00:00.999999999Z", "2026-03-05T10:00:00.999Z");
    row("2026-03-05T10:00:00.250+0000", "2026-03-05T10:00:00.250Z");
    row("2026-03-05T11:00:00.000+0100", "2026-03-05T10:00:00Z");
    row("2026-03-05T11:00:00+01", "2026-03-05T10:00:00Z");
    row("2026-03-05T11:30:00+01:30", "2026-03-05T10:00:00Z");
    row("2026-03-04T21:30:00-03:30", "2026-03-05T01:00:00Z");
    row("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z");
    row("2024-02-29T23:59:60Z", "2024-03-01T00:00:00Z");
    row(" 2026-03-05T10:00:00Z ", "2026-03-05T10:00:00Z");
    row("2026-03-05 10:00:00+00:00", "2026-03-05T10:00:00Z");
    row("2026-03-05 10:00:00 +0200", "2026-03-05T08:00:00Z");
    row("2026-03-05 10:00:00", "2026-03-05T10:00:00Z", TimestampGuess::ZoneAssumedUtc);
    row("2026-03-05T10:00:00", "2026-03-05T10:00:00Z", TimestampGuess::ZoneAssumedUtc);
    row("2026-03-05T10:00:00.123456", "2026-03-05T10:00:00.123Z", TimestampGuess::ZoneAssumedUtc);
    row("1772704800", "2026-03-05T10:00:00Z", TimestampGuess::EpochSeconds);
    row("1772704800250", "2026-03-05T10:00:00.250Z", TimestampGuess::EpochMilliseconds);
    row("999999999", "2001-09-09T01:46:39Z", TimestampGuess::EpochSeconds);
    row("946684800000", "2000-01-01T00:00:00Z", TimestampGuess::EpochMilliseconds);
}

void TimestampsTest::spellingIsUnderstood()
{
    QFETCH(const QString, utc);
    QFETCH(const TimestampGuess, guess);
    const std::optional<Timestamp> time = parseTimestamp(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(time);
    QCOMPARE(timestampText(time->milliseconds), utc);
    QCOMPARE(time->guess, guess);
}

void TimestampsTest::otherTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"",
                                   " ",
                                   "now",
                                   "{}",
                                   "2026",
                                   "12345678",
                                   "20230727004929",
                                   "99999999999999999999",
                                   "2026-03-05",
                                   "2026-03-05T10:00Z",
                                   "2026-13-05T10:00:00Z",
                                   "2026-02-29T10:00:00Z",
                                   "2026-03-05T24:00:00Z",
                                   "2026-03-05T10:60:00Z",
                                   "2026-03-05T10:00:61Z",
                                   "2026-03-05T10:00:00.Z",
                                   "2026-03-05T10:00:00.1234567890Z",
                                   "2026-03-05T10:00:00+1",
                                   "2026-03-05T10:00:00+24:00",
                                   "2026-03-05T10:00:00Zulu",
                                   "2026-03-05T10:00:00 UTC",
                                   "2026-03-0510:00:00",
                                   "0001-01-01T00:00:00Z",
                                   "9999-01-01T00:00:00Z",
                                   "-1772704800",
                                   "1772704800.5",
                                   "1.7727048e9",
                                   "Fri Nov 22 2013 12:12:13 GMT+0000 (UTC)",
                                   "2026-3-5 10:00:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("arabic digits") << QStringLiteral("١٧٧٢٧٠٤٨٠٠");
}

void TimestampsTest::otherTextsAreRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!parseTimestamp(text));
}

void TimestampsTest::stylesAreWrittenAndUnderstood()
{
    const qint64 time = 1'772'704'800'250;
    QCOMPARE(timestampJson(time, TimestampStyle::Rfc3339), QByteArray{"\"2026-03-05T10:00:00.250Z\""});
    QCOMPARE(timestampJson(time - 250, TimestampStyle::Rfc3339), QByteArray{"\"2026-03-05T10:00:00Z\""});
    QCOMPARE(timestampJson(time - 250, TimestampStyle::Infobip), QByteArray{"\"2026-03-05T10:00:00.000+0000\""});
    QCOMPARE(timestampJson(time, TimestampStyle::SpaceSeparated), QByteArray{"\"2026-03-05 10:00:00\""});
    QCOMPARE(timestampJson(time, TimestampStyle::EpochSeconds), QByteArray{"1772704800"});
    QCOMPARE(timestampJson(time, TimestampStyle::EpochMilliseconds), QByteArray{"1772704800250"});
    for (const auto &[style, name] : timestampStyleNames) {
        const QString text = QString::fromLatin1(timestampJson(time, style)).remove(QLatin1Char('"'));
        const std::optional<Timestamp> back = parseTimestamp(text);
        QVERIFY2(back && back->milliseconds / 1000 == time / 1000, name.data());
    }
}

QTEST_GUILESS_MAIN(TimestampsTest)
#include "tst_timestamps.moc"
