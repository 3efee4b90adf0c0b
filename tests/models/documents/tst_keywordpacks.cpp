// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/keywordchecks.h"
#include "models/documents/keywordpackdocument.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class TestKeywordPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreGatheredByCategory()
    {
        const auto pack = readKeywordPack(R"({"id": "x", "name": "X", "words": [
            {"category": "opt-out", "keywords": ["STOP"], "source": "a"},
            {"category": "help", "keywords": ["AIDE"], "source": "b"},
            {"category": "opt-out", "keywords": ["ARR\u00caT", "ARRET"], "source": "c"}]})");
        QVERIFY(pack);
        QCOMPARE(pack->id, u"x"_s);
        QCOMPARE(pack->name, u"X"_s);
        QCOMPARE(pack->words.value(Category::OptOut), (QStringList{u"STOP"_s, u"ARRÊT"_s, u"ARRET"_s}));
        QCOMPARE(pack->words.value(Category::Help), QStringList{u"AIDE"_s});
        QVERIFY(!pack->words.contains(Category::OptIn));
    }

    void faultsAreSentencesWithAPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QByteArray{} << QString{};
        QTest::newRow("array") << QByteArray{"[]"} << QString{};
        QTest::newRow("cut off") << QByteArray{R"({"id": "x")"} << QString{};
        QTest::newRow("no words") << QByteArray{R"({"id": "x", "name": "X"})"} << u"words"_s;
        QTest::newRow("unknown member") << QByteArray{R"({"id": "x", "name": "X", "words": [], "more": 1})"}
                                        << u"more"_s;
        QTest::newRow("entry is a text") << QByteArray{R"({"id": "x", "name": "X", "words": ["STOP"]})"} << QString{};
        QTest::newRow("unknown category")
            << QByteArray{R"({"id":"x","name":"X","words":[{"category":"out","keywords":["A"],"source":""}]})"}
            << u"out"_s;
        QTest::newRow("no source")
            << QByteArray{R"({"id":"x","name":"X","words":[{"category":"help","keywords":["A"]}]})"} << u"source"_s;
        QTest::newRow("repeated")
            << QByteArray{R"({"id":"x","name":"X","words":[{"category":"help","keywords":["A","a."],"source":""}]})"}
            << u"a."_s;
        QTest::newRow("empty")
            << QByteArray{R"({"id":"x","name":"X","words":[{"category":"help","keywords":[" "],"source":""}]})"}
            << QString{};
    }

    void faultsAreSentencesWithAPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto pack = readKeywordPack(json);
        QVERIFY(!pack);
        QVERIFY(!pack.error().summary.isEmpty());
        QVERIFY2(pack.error().summary.contains(named), qPrintable(pack.error().summary));
        QVERIFY(pack.error().detail.contains(u':'));
    }

    void thePacksWeBringAreSound()
    {
        const QDir folder{u":/keywords"_s};
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 5);
        QStringList ids;
        for (const QString &name : files) {
            QFile file{folder.filePath(name)};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto pack = readKeywordPack(file.readAll());
            QVERIFY2(pack, qPrintable(name + u' ' + (pack ? QString{} : pack.error().summary)));
            ids.append(pack->id);
            // As a webhook of its own no pack is complained about, but for the words it leaves out.
            QList<KeywordCategory> panels;
            for (auto words = pack->words.cbegin(); words != pack->words.cend(); ++words)
                panels.append({words.key(), words.value(), u"Reply STOP."_s, false, FuzzyProfile::AdobeLike, {}});
            QVERIFY2(!hasErrors(checkKeywordCategories(panels)), qPrintable(pack->id));
            if (pack->id == u"ajo"_s) {
                for (const Category category : {Category::OptIn, Category::OptOut, Category::Help})
                    QCOMPARE(pack->words.value(category), defaultKeywords(category));
            }
        }
        QCOMPARE(ids, (QStringList{u"ajo"_s, u"french"_s, u"swedish"_s, u"canadian"_s, u"us"_s}));
    }
};

QTEST_GUILESS_MAIN(TestKeywordPacks)
#include "tst_keywordpacks.moc"
