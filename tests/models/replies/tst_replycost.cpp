// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replies/replycost.h"
#include "tests/models/replies/gsmoracle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ReplyCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsAreCounted_data();
    void lengthsAreCounted();
    void everyCharacterOfTheChartIsKnown();
    void randomTextsAgreeWithTheOracle();
    void bordersAgreeWithTheOracle();
    void offendersNameTheirPlace();
    void safeTextKeepsAccentsUnlessAsked();
    void whatHasNoSubstituteStays();
    void nothingIsLeftOverInTheLastSegment();
};

static QString times(int count, QStringView text)
{
    QString result;
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

void ReplyCostTest::lengthsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SmsEncoding>("encoding");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("segments");
    const auto row = [](const char *name, const QString &text, SmsEncoding encoding, int units, int segments) {
        QTest::newRow(name) << text << encoding << units << segments;
    };
    using enum SmsEncoding;
    row("empty", u""_s, Gsm7, 0, 0);
    row("one", u"a"_s, Gsm7, 1, 1);
    row("160", times(160, u"a"), Gsm7, 160, 1);
    row("161", times(161, u"a"), Gsm7, 161, 2);
    row("306", times(306, u"a"), Gsm7, 306, 2);
    row("307", times(307, u"a"), Gsm7, 307, 3);
    row("80 euros", times(80, u"€"), Gsm7, 160, 1);
    row("81 euros", times(81, u"€"), Gsm7, 162, 2);
    // 76 pairs are 152 septets: the next would be cut, so one septet stays empty in each segment.
    row("153 euros", times(153, u"€"), Gsm7, 306, 3);
    row("70 wide", times(70, u"ê"), Ucs2, 70, 1);
    row("71 wide", times(71, u"ê"), Ucs2, 71, 2);
    row("134 wide", times(134, u"ê"), Ucs2, 134, 2);
    row("135 wide", times(135, u"ê"), Ucs2, 135, 3);
    row("35 emoji", times(35, u"🙏"), Ucs2, 70, 1);
    row("67 emoji", times(67, u"🙏"), Ucs2, 134, 3);
    row("extension in a wide message", times(69, u"€") + u'ê', Ucs2, 70, 1);
    row("200 wide", times(200, u"ê"), Ucs2, 200, 3);
    row("escape is no character", u"\u001b"_s, Ucs2, 1, 1);
    row("null is no character", QString{QChar{u'\0'}}, Ucs2, 1, 1);
    row("form feed", u"\f"_s, Gsm7, 2, 1);
    row("accent taken apart", u"e\u0301"_s, Ucs2, 2, 1);
    row("lone surrogate", QString{QChar{0xD83D}}, Ucs2, 1, 1);
    row("swedish", u"Du är nu avregistrerad från Luma."_s, Gsm7, 33, 1);
    row("french", u"Vous êtes désabonné."_s, Ucs2, 20, 1);
}

void ReplyCostTest::lengthsAreCounted()
{
    QFETCH(QString, text);
    const ReplyCost cost = replyCost(text);
    QTEST(cost.encoding, "encoding");
    QTEST(cost.units, "units");
    QTEST(cost.segments, "segments");
    const OracleCost oracle = oracleCost(text);
    QCOMPARE(cost.units, oracle.units);
    QCOMPARE(cost.segments, oracle.segments);
}

void ReplyCostTest::everyCharacterOfTheChartIsKnown()
{
    int one = 0;
    int two = 0;
    for (char32_t point = 0; point < 0x10000; ++point) {
        const QString text{QChar{static_cast<char16_t>(point)}};
        const OracleCost oracle = oracleCost(text);
        QCOMPARE(gsmUnits(static_cast<char16_t>(point)), oracle.gsm ? oracle.units : 0);
        one += oracle.gsm && oracle.units == 1;
        two += oracle.gsm && oracle.units == 2;
    }
    QCOMPARE(one, 127);
    QCOMPARE(two, 10);
}

static QString randomText(QRandomGenerator &random)
{
    static constexpr char32_t nasty[]
        = {U'€',      U'[', U'~',      U'\f', U'ê', U'ç',      U'é',          U'🙏',     U'\u0301',
           U'\u200d', U'’', U'\u00a0', U'Ç',  U'Δ', U'\u001b', U'\U0001F469', U'\ufe0f'};
    static const QString plain = u"abcdefghij KLMNO 0123456789@£$_éåäö\n"_s;
    // How much of a text is plain decides whether segments end among plain letters or among pairs.
    const int plainness = random.bounded(101);
    const bool gsmOnly = random.bounded(2) == 0;
    const int length = random.bounded(60) == 0 ? random.bounded(1700) : random.bounded(330);
    QString text;
    while (text.size() < length) {
        if (random.bounded(100) < plainness)
            text += plain[random.bounded(static_cast<int>(plain.size()))];
        else if (gsmOnly)
            text += QStringView{u"€[]{}~^|\\"}[random.bounded(9)];
        else if (random.bounded(5) == 0)
            text += QChar{static_cast<char16_t>(random.bounded(0x10000))}; // also halves of surrogate pairs
        else
            text += QString::fromUcs4(&nasty[random.bounded(static_cast<int>(std::size(nasty)))], 1);
    }
    return text;
}

void ReplyCostTest::randomTextsAgreeWithTheOracle()
{
    QRandomGenerator random{20261120};
    int gsm = 0;
    for (int round = 0; round < 100'000; ++round) {
        const QString text = randomText(random);
        const ReplyCost cost = replyCost(text);
        const OracleCost oracle = oracleCost(text);
        const bool agree = (cost.encoding == SmsEncoding::Gsm7) == oracle.gsm && cost.units == oracle.units
            && cost.segments == oracle.segments;
        if (!agree)
            QFAIL(qPrintable(u"round %1: %2"_s.arg(round).arg(text)));
        gsm += oracle.gsm;
    }
    // Both encodings were really met.
    QVERIFY(gsm > 20'000);
    QVERIFY(gsm < 80'000);
}

void ReplyCostTest::bordersAgreeWithTheOracle()
{
    for (int before = 0; before < 320; ++before) {
        for (const QString &pair : {u"€"_s, u"🙏"_s}) {
            for (int after : {0, 1, 2, 151, 152, 153, 154, 64, 65, 66, 67, 68}) {
                const QString text = times(before, u"a") + pair + times(after, u"b") + pair;
                QCOMPARE(replyCost(text).segments, oracleCost(text).segments);
                QCOMPARE(replyCost(text).units, oracleCost(text).units);
            }
        }
    }
}

void ReplyCostTest::offendersNameTheirPlace()
{
    const ReplyCost cost = replyCost(u"L’été 👩‍🚀 e\u0302");
    QCOMPARE(cost.offenders.size(), 5);
    QCOMPARE(cost.offenders[0], (CostOffender{1, u"’"_s, GsmSubstitute{u"'"_s, false}}));
    QCOMPARE(cost.offenders[1].text, u"👩"_s);
    QCOMPARE(cost.offenders[1].at, 6);
    QCOMPARE(cost.offenders[1].substitute, std::nullopt);
    QCOMPARE(cost.offenders[4], (CostOffender{12, u"e\u0302"_s, GsmSubstitute{u"e"_s, true}}));
    QVERIFY(replyCost(u"Håll utkik").offenders.isEmpty());
}

void ReplyCostTest::safeTextKeepsAccentsUnlessAsked()
{
    const QString text = u"Vous êtes désabonné(e) — l’aide\u202f: « cœur »…"_s;
    QCOMPARE(gsmSafeText(text), u"Vous êtes désabonné(e) - l'aide : \" coeur \"..."_s);
    QCOMPARE(gsmSafeText(text, Accents::Drop), u"Vous etes désabonné(e) - l'aide : \" coeur \"..."_s);
    QCOMPARE(replyCost(gsmSafeText(text, Accents::Drop)).encoding, SmsEncoding::Gsm7);
    // é is in the alphabet: taken apart it is put together, and loses nothing.
    QCOMPARE(gsmSafeText(u"e\u0301te\u0301"), u"été"_s);
    QCOMPARE(gsmSafeText(u"ﬁn"), u"fin"_s);
    QCOMPARE(gsmSafeText(u"st\u200bop"), u"stop"_s);
    QCOMPARE(gsmSafeText(u"Łódź", Accents::Drop), u"Lodz"_s);
    QCOMPARE(gsmSafeText(u""), u""_s);
}

void ReplyCostTest::whatHasNoSubstituteStays()
{
    QCOMPARE(gsmSafeText(u"Merci 🙏 退订", Accents::Drop), u"Merci 🙏 退订"_s);
}

void ReplyCostTest::nothingIsLeftOverInTheLastSegment()
{
    QCOMPARE(replyCost(times(160, u"a")).left, 0);
    QCOMPARE(replyCost(times(161, u"a")).left, 145);
    QCOMPARE(replyCost(u"").left, 160);
    QCOMPARE(replyCost(u"ê").left, 69);
}

Q_DECLARE_METATYPE(Hookbench::SmsEncoding)

QTEST_APPLESS_MAIN(ReplyCostTest)
#include "tst_replycost.moc"
