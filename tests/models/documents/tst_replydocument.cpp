// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/replydocument.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class TestReplyDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadInTheirOrder();
    void faultsAreSentencesWithAPlace_data();
    void faultsAreSentencesWithAPlace();
    void builtInTextsAreInEveryUseAndLanguageOnce();
    void englishBuiltInTextsFitOneMessage();
    void languageTagsAreTold_data();
    void languageTagsAreTold();
};

void TestReplyDocument::textsAreReadInTheirOrder()
{
    const auto replies = readReplies(R"([
        {"use": "help", "language": "sv", "text": "  Svara STOP f\u00f6r att sluta.\n"},
        {"use": "fuzzy-auto-response", "language": "fr-CA", "text": "Rien ne change."}])");
    QVERIFY(replies);
    QCOMPARE(*replies,
             (QList<ReplyText>{{0, ReplyUse::Help, u"sv"_s, u"Svara STOP för att sluta."_s},
                               {0, ReplyUse::FuzzyResponse, u"fr-CA"_s, u"Rien ne change."_s}}));
    QVERIFY(readReplies("[]")->isEmpty());
}

void TestReplyDocument::faultsAreSentencesWithAPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray{} << QString{} << u"1:1"_s;
    QTest::newRow("no array") << QByteArray(R"({"use": "help"})") << QString{} << u"1:1"_s;
    QTest::newRow("no object") << QByteArray("[\n  7]") << QString{} << u"2:3"_s;
    QTest::newRow("cut off") << QByteArray(R"([{"use": "help")") << QString{} << QString{};
    QTest::newRow("no text") << QByteArray(R"([{"use": "help", "language": "en"}])") << u"text"_s << u"1:2"_s;
    QTest::newRow("no use") << QByteArray(R"([{"text": "x", "language": "en"}])") << u"use"_s << u"1:2"_s;
    QTest::newRow("unknown use") << QByteArray(R"([{"use": "opt-inn", "language": "en", "text": "x"}])") << u"opt-inn"_s
                                 << u"1:10"_s;
    QTest::newRow("unknown member") << QByteArray(R"([{"use": "help", "language": "en", "text": "x", "more": 1}])")
                                    << u"more"_s << QString{};
    QTest::newRow("number for a text") << QByteArray(R"([{"use": "help", "language": "en", "text": 5}])") << u"text"_s
                                       << u"1:44"_s;
    QTest::newRow("blank text") << QByteArray(R"([{"use": "help", "language": "en", "text": " "}])") << QString{}
                                << u"1:2"_s;
    QTest::newRow("no language tag") << QByteArray(R"([{"use": "help", "language": "Svenska", "text": "x"}])")
                                     << u"Svenska"_s << u"1:2"_s;
}

void TestReplyDocument::faultsAreSentencesWithAPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    QFETCH(QString, place);
    const auto replies = readReplies(json);
    QVERIFY(!replies);
    QVERIFY(!replies.error().summary.isEmpty());
    QVERIFY2(replies.error().summary.contains(named), qPrintable(replies.error().summary));
    if (!place.isEmpty())
        QCOMPARE(replies.error().detail, place);
}

void TestReplyDocument::builtInTextsAreInEveryUseAndLanguageOnce()
{
    QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/replies/built-in.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto replies = readReplies(file.readAll());
    QVERIFY2(replies, replies ? "" : qPrintable(replies.error().summary + replies.error().detail));
    QSet<std::pair<int, QString>> seen;
    QSet<QString> texts;
    for (const ReplyText &reply : *replies) {
        seen.insert({int(reply.use), reply.language});
        QVERIFY2(!texts.contains(reply.text), qPrintable(reply.text));
        texts.insert(reply.text);
        QVERIFY2(reply.text.size() <= 160, qPrintable(reply.text));
    }
    for (const auto &[use, name] : replyUseNames) {
        for (const QString &language : {u"en"_s, u"fr"_s, u"sv"_s})
            QVERIFY2(seen.contains({int(use), language}), qPrintable(name + u' ' + language));
    }
    // The two that the mirrored screens show.
    QVERIFY(texts.contains(u"You have successfully opted in to receive messages."_s));
    QVERIFY(texts.contains(u"Please text STOP to unsubscribe at any time."_s));
}

void TestReplyDocument::languageTagsAreTold_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("good");
    QTest::newRow("two letters") << u"en"_s << true;
    QTest::newRow("three letters") << u"smj"_s << true;
    QTest::newRow("with a country") << u"fr-CA"_s << true;
    QTest::newRow("with a script") << u"sr-Latn-RS"_s << true;
    QTest::newRow("nothing") << QString{} << false;
    QTest::newRow("one letter") << u"e"_s << false;
    QTest::newRow("a word") << u"English"_s << false;
    QTest::newRow("underscore") << u"fr_CA"_s << false;
    QTest::newRow("open end") << u"fr-"_s << false;
    QTest::newRow("line break") << u"fr\n"_s << false;
}

void TestReplyDocument::languageTagsAreTold()
{
    QFETCH(QString, tag);
    QFETCH(bool, good);
    QCOMPARE(isLanguageTag(tag), good);
}

void TestReplyDocument::englishBuiltInTextsFitOneMessage()
{
    static const QString gsm = QString::fromUtf8(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
        "abcdefghijklmnopqrstuvwxyzäöñüà");
    QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/replies/built-in.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto replies = readReplies(file.readAll());
    QVERIFY(replies);
    for (const ReplyText &reply : *replies) {
        if (reply.language != u"en"_s)
            continue;
        QVERIFY2(reply.text.size() <= 160, qPrintable(reply.text));
        for (const QChar letter : reply.text)
            QVERIFY2(gsm.contains(letter), qPrintable(u"%1 in %2"_s.arg(letter).arg(reply.text)));
    }
}

QTEST_GUILESS_MAIN(TestReplyDocument)
#include "tst_replydocument.moc"
