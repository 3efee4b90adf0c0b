// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/settingchecks.h"
#include "models/words/words.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class TestSettingChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portsAreNumbersThatAreFree_data();
    void portsAreNumbersThatAreFree();
    void baseUrlsCanBeBuiltOn_data();
    void baseUrlsCanBeBuiltOn();
    void passwordsInUrlsAreNotRepeated();
    void daysAreCounted_data();
    void daysAreCounted();
    void severalComplaintsStandTogether();
};

void TestSettingChecks::portsAreNumbersThatAreFree_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fine");
    QTest::newRow("usual") << u"8025"_s << true;
    QTest::newRow("least") << u"1024"_s << true;
    QTest::newRow("most") << u" 65535 "_s << true;
    QTest::newRow("the system's") << u"1023"_s << false;
    QTest::newRow("too high") << u"65536"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("word") << u"http"_s << false;
    QTest::newRow("signed") << u"+8025"_s << false;
    QTest::newRow("negative") << u"-8025"_s << false;
    QTest::newRow("fraction") << u"8025.0"_s << false;
    QTest::newRow("Arabic digits") << u"٨٠٢٥"_s << false;
    QTest::newRow("overflow") << u"99999999999999999999"_s << false;
}

void TestSettingChecks::portsAreNumbersThatAreFree()
{
    QFETCH(QString, typed);
    QFETCH(bool, fine);
    const Diagnostics found = checkPort(typed);
    QCOMPARE(found.isEmpty(), fine);
    if (!fine)
        QVERIFY(Words::sentence(found.first()).contains(u"65535"_s));
}

void TestSettingChecks::baseUrlsCanBeBuiltOn_data()
{
    using enum Rule;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rule");
    QTest::newRow("nothing") << u" "_s << -1;
    QTest::newRow("https") << u"https://luma.example"_s << -1;
    QTest::newRow("path and port") << u"http://luma.example:8080/hooks/"_s << -1;
    QTest::newRow("address") << u"http://[::1]:8025"_s << -1;
    QTest::newRow("at in the path") << u"https://luma.example/@kim"_s << -1;
    QTest::newRow("word") << u"tunnel"_s << int(SettingBaseUrlInvalid);
    QTest::newRow("no host") << u"https://"_s << int(SettingBaseUrlInvalid);
    QTest::newRow("file") << u"file:///tmp"_s << int(SettingBaseUrlInvalid);
    QTest::newRow("ftp") << u"ftp://luma.example"_s << int(SettingBaseUrlInvalid);
    QTest::newRow("space") << u"https://luma example"_s << int(SettingBaseUrlInvalid);
    QTest::newRow("wrong port") << u"https://luma.example:99999"_s << int(SettingBaseUrlInvalid);
    QTest::newRow("query") << u"https://luma.example/?a=b"_s << int(SettingBaseUrlHasQuery);
    QTest::newRow("at in the query") << u"https://luma.example?a=b@c"_s << int(SettingBaseUrlHasQuery);
    QTest::newRow("fragment") << u"https://luma.example/#top"_s << int(SettingBaseUrlHasQuery);
    QTest::newRow("login") << u"https://kim:s3cret@luma.example"_s << int(SettingBaseUrlHasLogin);
    QTest::newRow("user") << u"https://kim@luma.example"_s << int(SettingBaseUrlHasLogin);
}

void TestSettingChecks::baseUrlsCanBeBuiltOn()
{
    QFETCH(QString, typed);
    QFETCH(int, rule);
    const Diagnostics found = checkBaseUrl(typed);
    QCOMPARE(found.isEmpty() ? -1 : int(found.first().rule), rule);
}

void TestSettingChecks::passwordsInUrlsAreNotRepeated()
{
    for (const QString &typed : {u"https://kim:s3cret@luma.example"_s, u"htps://kim:s3cret@luma.example?"_s,
                                 u"https://kim:s3 cret@luma.example"_s}) {
        const Diagnostics found = checkBaseUrl(typed);
        QCOMPARE(found.size(), 1);
        QVERIFY(!Words::sentence(found.first()).contains(u"s3"_s));
        QVERIFY(found.first().args.isEmpty());
    }
}

void TestSettingChecks::daysAreCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fine");
    QTest::newRow("one") << u"1"_s << true;
    QTest::newRow("most") << u"3650"_s << true;
    QTest::newRow("none") << u"0"_s << false;
    QTest::newRow("beyond") << u"3651"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("word") << u"week"_s << false;
}

void TestSettingChecks::daysAreCounted()
{
    QFETCH(QString, typed);
    QFETCH(bool, fine);
    QCOMPARE(checkRetention(typed).isEmpty(), fine);
}

void TestSettingChecks::severalComplaintsStandTogether()
{
    const Diagnostics found = checkSandbox({0, u""_s, u""_s, false}, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).pointer, u"/organisation"_s);
    QCOMPARE(found.at(1).pointer, u"/name"_s);
}

QTEST_GUILESS_MAIN(TestSettingChecks)
#include "tst_settingchecks.moc"
