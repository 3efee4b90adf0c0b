// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/profiledocument.h"
#include "models/json/scanner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class TestProfileDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesOfAFileAreRead_data();
    void shapesOfAFileAreRead();
    void spellingStaysAsItIs();
    void faultsNameEveryLine_data();
    void faultsNameEveryLine();
    void whatIsWrittenIsRead();
    void peopleAreCalledByWhatThereIs();
    void attributesMustBeAnObject();
    void seedMeansThePerson();
    void madeUpPeopleAreWholeAndFictional();
    void builtInPeopleAreGood();
};

void TestProfileDocument::shapesOfAFileAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("names");
    const QByteArray astrid = R"({"person":{"name":{"fullName":"Astrid L"}}})";
    const QByteArray theo = R"({"person":{"name":{"firstName":"Théo","lastName":"M"}}})";
    QTest::newRow("object") << astrid << QStringList{u"Astrid L"_s};
    QTest::newRow("array") << QByteArray{'[' + astrid + ',' + theo + ']'} << QStringList{u"Astrid L"_s, u"Théo M"_s};
    QTest::newRow("lines") << QByteArray{astrid + "\r\n\n" + theo + '\n'} << QStringList{u"Astrid L"_s, u"Théo M"_s};
    QTest::newRow("named") << QByteArray{R"([{"name": " Me ", "attributes": {"a": 1}}])"} << QStringList{u"Me"_s};
    QTest::newRow("attributes called name")
        << QByteArray{R"({"name": "x", "attributes": {}, "more": 1})"} << QStringList{u""_s};
    QTest::newRow("indented") << QByteArray{"{\n  \"mobilePhone\": {\"number\": \"+46701740612\"}\n}"}
                              << QStringList{u"+46701740612"_s};
    QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBF" + astrid} << QStringList{u"Astrid L"_s};
}

void TestProfileDocument::shapesOfAFileAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, names);
    const ProfileImport read = readProfiles(text);
    QVERIFY2(read.faults.isEmpty(), qPrintable(read.faults.value(0).sentence));
    QStringList found;
    for (const Profile &profile : read.profiles)
        found.append(profile.name);
    QCOMPARE(found, names);
}

void TestProfileDocument::spellingStaysAsItIs()
{
    const ProfileImport read = readProfiles(R"({"b":1.50e3,"a":"\u00e5","id":12345678901234567890123})");
    QCOMPARE(read.profiles.first().attributes,
             QByteArray("{\n  \"b\": 1.50e3,\n  \"a\": \"\\u00e5\",\n  \"id\": 12345678901234567890123\n}"));
}

void TestProfileDocument::faultsNameEveryLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("empty") << QByteArray{" \n "} << QList{1};
    QTest::newRow("nobody") << QByteArray{"[]"} << QList{1};
    QTest::newRow("scalar") << QByteArray{"12"} << QList{1};
    QTest::newRow("broken object") << QByteArray{"{\n\"a\": 1,\n\"b\": }"} << QList{3};
    QTest::newRow("doubled key") << QByteArray{"{\n\"a\": 1,\n\"a\": 2}"} << QList{3};
    QTest::newRow("wrong elements") << QByteArray{"[{},\n1,\n{},\n\"x\"]"} << QList{2, 4};
    QTest::newRow("broken lines") << QByteArray{"{\"a\":1}\n{\"a\":}\n{\"a\":2}\n[1]\n{\"a\""} << QList{2, 4, 5};
}

void TestProfileDocument::faultsNameEveryLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, lines);
    const ProfileImport read = readProfiles(text);
    QVERIFY(read.profiles.isEmpty());
    QList<int> found;
    for (const ProfileFault &fault : read.faults) {
        found.append(fault.line);
        QVERIFY(!fault.sentence.isEmpty());
    }
    QCOMPARE(found, lines);
}

void TestProfileDocument::whatIsWrittenIsRead()
{
    const QList<Profile> profiles{{u"Åsa"_s, "{\n  \"a\": 1.0\n}"}, {u"Two"_s, "{}"}};
    const auto text = writeProfiles(profiles);
    QVERIFY(text);
    QCOMPARE(readProfiles(*text).profiles, profiles);
    QVERIFY(!writeProfiles({{u"Broken"_s, "{"}}));
    QVERIFY(!writeProfiles({{u"List"_s, "[]"}}));
}

void TestProfileDocument::peopleAreCalledByWhatThereIs()
{
    QCOMPARE(profileName(R"({"person":{"name":{"fullName":" A B ","firstName":"C"}}})"), u"A B"_s);
    QCOMPARE(profileName(R"({"person":{"name":{"lastName":"C"}}})"), u"C"_s);
    QCOMPARE(profileName(R"({"personalEmail":{"address":"a@example.com"}})"), u"a@example.com"_s);
    QCOMPARE(profileName(R"({"mobilePhone":{"number":12}})"), QString{});
    QCOMPARE(profileName("{"), QString{});
}

void TestProfileDocument::attributesMustBeAnObject()
{
    QVERIFY(checkProfileAttributes("{}").isEmpty());
    QVERIFY(hasErrors(checkProfileAttributes("[]")));
    QVERIFY(hasErrors(checkProfileAttributes("")));
    QVERIFY(hasErrors(checkProfileAttributes(R"({"a":1,"a":2})")));
}

void TestProfileDocument::seedMeansThePerson()
{
    QCOMPARE(madeUpProfile(7), madeUpProfile(7));
    QSet<QByteArray> people;
    for (quint32 seed = 0; seed < 200; ++seed)
        people.insert(madeUpProfile(seed).attributes);
    QVERIFY(people.size() > 190);
}

void TestProfileDocument::madeUpPeopleAreWholeAndFictional()
{
    static const QRegularExpression fictional{u"^(\\+467017406\\d\\d|\\+3363998\\d{4}|\\+120255501\\d\\d)$"_s};
    QSet<QString> languages;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Profile profile = madeUpProfile(seed);
        const Json::Document document = Json::Document::parse(profile.attributes);
        QVERIFY(document.isValid() && document.diagnostics().isEmpty());
        const auto text = [&](QStringView pointer) {
            const int place = document.find(pointer);
            return place < 0 ? QString{} : document.string(document.node(place));
        };
        QCOMPARE(text(u"/person/name/fullName"), profile.name);
        QVERIFY2(fictional.match(text(u"/mobilePhone/number")).hasMatch(), qPrintable(text(u"/mobilePhone/number")));
        QVERIFY(text(u"/personalEmail/address").endsWith(u"@example.com"_s));
        for (const QStringView pointer : {u"/homeAddress/city", u"/consents/marketing/sms/val", u"/loyalty/level"})
            QVERIFY(!text(pointer).isEmpty());
        languages.insert(text(u"/preferredLanguage"));
    }
    QCOMPARE(languages, (QSet{u"sv-SE"_s, u"fr-FR"_s, u"en-US"_s}));
    for (quint32 seed = 0; seed < 20; ++seed)
        QVERIFY(madeUpProfile(seed, u"fr_FR"_s).attributes.contains("\"fr-FR\""));
}

void TestProfileDocument::builtInPeopleAreGood()
{
    QStringList names;
    const QDir folder{u":/profiles"_s};
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ProfileImport read = readProfiles(file.readAll());
        QVERIFY2(read.faults.isEmpty(), qPrintable(name));
        QCOMPARE(read.profiles.size(), 1);
        names.append(read.profiles.first().name);
        QVERIFY(read.profiles.first().attributes.contains("\"number\": \"+"));
    }
    QVERIFY(names.size() >= 5);
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestProfileDocument)
#include "tst_profiledocument.moc"
