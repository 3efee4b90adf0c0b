// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/normaliser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hookbench;

class NormaliserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesBecomeComparable_data();
    void messagesBecomeComparable();
    void normalisingTwiceChangesNothing();
    void shortPathAgreesWithLongPath();
};

void NormaliserTest::messagesBecomeComparable_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const char16_t *message, const char16_t *text, const char *parts) {
        QTest::newRow(name) << QStringView{message}.toString() << QStringView{text}.toString()
                            << QString::fromLatin1(parts);
    };
    row("plain", u"stop", u"stop", "");
    row("empty", u"", u"", "");
    row("only spaces", u"  \t\n ", u"", "white-space");
    row("only punctuation", u"?!...", u"", "punctuation");
    row("only emoji", u"🙏🏽", u"", "emoji");
    row("capitals", u"STOP", u"stop", "case");
    row("full stop", u"Stop.", u"stop", "case,punctuation");
    row("exclamation marks", u"STOP!!!", u"stop", "case,punctuation");
    row("quotes and spaces", u"  \"stop\" ", u"stop", "white-space,punctuation");
    row("inner spaces", u"opt \t  out", u"opt out", "white-space");
    row("inner line end", u"opt\nout", u"opt out", "white-space");
    row("control characters", u"st\u0007op\u007f", u"stop", "invisible");
    row("inner punctuation stays", u"opt-out", u"opt-out", "");
    row("emoji", u"stop 🙏", u"stop", "white-space,emoji");
    row("emoji with modifier", u"🙏🏽stop", u"stop", "emoji");
    row("joined emoji", u"stop 👩‍👩‍👧", u"stop", "invisible,white-space,emoji");
    row("flag", u"stop 🇸🇪", u"stop", "white-space,emoji");
    row("heart with selector", u"stop ❤️", u"stop", "invisible,white-space,emoji");
    row("keycap", u"stop 1️⃣", u"stop", "invisible,white-space,emoji");
    row("letter emoji", u"help ℹ️", u"help", "invisible,white-space,emoji");
    row("trade mark", u"STOP™", u"stop", "case,white-space,emoji");
    row("inner emoji stays", u"no🙏yes", u"no🙏yes", "");
    row("decomposed", u"arre\u0302t", u"arrêt", "nfkc");
    row("composed", u"arrêt", u"arrêt", "");
    row("decomposed capital", u"ARRE\u0302T", u"arrêt", "nfkc,case");
    row("full width", u"ＳＴＯＰ", u"stop", "nfkc,case");
    row("full width punctuation", u"ＳＴＯＰ！", u"stop", "nfkc,case,punctuation");
    row("circled letters", u"ⓈⓉⓄⓅ", u"stop", "nfkc,case");
    row("mathematical letters", u"𝐒𝐓𝐎𝐏", u"stop", "nfkc,case");
    row("ligature", u"oﬃce", u"office", "nfkc");
    row("no-break space", u"opt\u00a0out", u"opt out", "white-space");
    row("ideographic space", u"opt\u3000out", u"opt out", "white-space");
    row("line separator", u"opt\u2028out", u"opt out", "white-space");
    row("zero width space", u"st\u200bop", u"stop", "invisible");
    row("zero width joiner", u"st\u200dop", u"stop", "invisible");
    row("byte order mark", u"\ufeffstop", u"stop", "invisible");
    row("soft hyphen", u"st\u00adop", u"stop", "invisible");
    row("right to left marks", u"\u202estop\u202c\u200f", u"stop", "invisible");
    row("variation selector", u"stop\ufe0e", u"stop", "invisible");
    row("combining grapheme joiner", u"st\u034fop", u"stop", "invisible");
    row("hebrew", u"\u200fעצור!", u"עצור", "invisible,punctuation");
    row("sharp s", u"STRASSE", u"strasse", "case");
    row("small sharp s", u"straße", u"strasse", "case");
    row("capital sharp s", u"STRAẞE", u"strasse", "case");
    row("final sigma", u"ΣΤΟΠΣ", u"στοπσ", "case");
    row("small final sigma", u"στοπς", u"στοπσ", "case");
    row("iota below", u"ᾳ", u"αι", "case");
    row("iota below, capital", u"ΤΩΙ", u"τωι", "case");
    row("iota below, in a word", u"τῷ", u"τῶι", "case");
    row("right to left sentence", u"\u202bאנא עצור, תודה\u202c", u"אנא עצור, תודה", "invisible");
    row("isolated direction", u"\u2067STOP\u2069", u"stop", "case,invisible");
    row("arabic with marks", u"قِف!", u"قِف", "punctuation");
    row("devanagari", u"रोकें।", u"रोकें", "punctuation");
    row("chinese", u"退订。", u"退订", "punctuation");
    row("korean jamo", u"\u1106\u1165\u11b7\u110e\u116e\u11b7", u"멈춤", "nfkc");
    row("two marks in the other order", u"a\u0323\u0302", u"ậ", "nfkc");
    row("two marks out of order", u"a\u0302\u0323", u"ậ", "nfkc");
    row("family and skin", u"👍🏿stop👩🏽‍🚀", u"stop", "invisible,emoji");
    row("dotted capital i", u"İPTAL", u"iptal", "case");
    row("dotless small i", u"unsubscrıbe", u"unsubscribe", "case");
    row("swedish", u"AVSLUTA ÅÄÖ", u"avsluta åäö", "case");
    row("dangling accent", u"stop´", u"stop", "nfkc,white-space");
    row("deseret capital", u"𐐀", u"𐐨", "case");
    row("inverted marks", u"¿stop?", u"stop", "punctuation");
    row("guillemets", u"« stop »", u"stop", "white-space,punctuation");
    QTest::newRow("lone surrogates") << (QString{QChar{0xD83D}} + QStringLiteral("stop") + QChar{0xDE00})
                                     << QStringLiteral("stop") << QStringLiteral("invisible");
    QTest::newRow("null character") << QString::fromLatin1("st\0op", 5) << QStringLiteral("stop")
                                    << QStringLiteral("invisible");
}

void NormaliserTest::messagesBecomeComparable()
{
    QFETCH(QString, message);
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const Normalised normalised = normaliseMessage(message);
    QCOMPARE(normalised.text, text);
    QCOMPARE(normalised.parts, parts);
}

static QString randomText(QRandomGenerator &random, bool ascii)
{
    static constexpr char32_t nasty[]
        = {U'i',      U'\u0307', U'İ',      U'ß',          U'ς',          U' ',      U'\u00a0', U'\u200b', U'.',
           U'\ufe0f', U'\u20e3', U'1',      U'🙏',          U'\U0001F3FD', U'é',      U'\u0301', U'\u0345', U'\u1fb3',
           U'\ufdfa', U'ﬁ',      U'\u2122', U'\U0001F201', U'\u115f',     U'\uac00', U'\u1100', U'\u1161', U'\u200d',
           U'´',      U'\u0344', U'𝐒',      U'Å',          U'\u0149',     U'\u1e9e'};
    QList<char32_t> points;
    for (int length = random.bounded(12); length > 0; --length) {
        if (ascii)
            points.append(static_cast<char32_t>(random.bounded(128)));
        else if (random.bounded(4) == 0)
            points.append(static_cast<char32_t>(random.bounded(0x30000)));
        else
            points.append(nasty[random.bounded(static_cast<int>(std::size(nasty)))]);
    }
    return QString::fromUcs4(points.constData(), points.size());
}

void NormaliserTest::normalisingTwiceChangesNothing()
{
    QRandomGenerator random{20240501};
    for (int round = 0; round < 20000; ++round) {
        const QString message = randomText(random, false);
        const QString once = normaliseMessage(message).text;
        const QString twice = normaliseMessage(once).text;
        const QByteArray story = message.toUtf8().toHex(' ') + " gave " + once.toUtf8().toHex(' ');
        QVERIFY2(once == twice, story.constData());
    }
}

void NormaliserTest::shortPathAgreesWithLongPath()
{
    QRandomGenerator random{7};
    for (int round = 0; round < 20000; ++round) {
        const QString message = randomText(random, true);
        // A zero width space at the end sends the same message down the long path.
        const QString longWay = message + QChar{0x200B};
        QCOMPARE(normaliseMessage(message).text, normaliseMessage(longWay).text);
    }
}

QTEST_GUILESS_MAIN(NormaliserTest)
#include "tst_normaliser.moc"
