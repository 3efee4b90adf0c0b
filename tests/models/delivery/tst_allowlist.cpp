// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/allowlist.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

NetworkAddress address(const char *text)
{
    const auto read = readNetworkAddress(QString::fromLatin1(text));
    if (!read)
        qFatal("%s", text);
    return *read;
}

/// Those that the program brings along.
QList<AllowListPreset> builtIn()
{
    QList<AllowListPreset> presets;
    for (const QString &name : QDir{u":/allowlists"_s}.entryList()) {
        QFile file{u":/allowlists/"_s + name};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("open");
        const auto preset = readAllowListPreset(file.readAll());
        if (!preset)
            qFatal("%s: %s", qPrintable(name), qPrintable(preset.error().detail));
        presets.append(*preset);
    }
    return presets;
}

QList<AddressRange> ranges(const QStringList &entries)
{
    const auto read = allowedRanges(entries, {});
    return read ? *read : QList<AddressRange>{};
}

} // namespace

class AllowListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreSpeltInOneWay_data();
    void addressesAreSpeltInOneWay();
    void whatIsNoAddressIsNotRead_data();
    void whatIsNoAddressIsNotRead();
    void rangesHoldWhatBeginsTheSame_data();
    void rangesHoldWhatBeginsTheSame();
    void rangesAreWrittenAsTheyAreRead_data();
    void rangesAreWrittenAsTheyAreRead();
    void badRangesAreToldInASentence_data();
    void badRangesAreToldInASentence();
    void senderIsThePeerUnlessATunnelIsTrusted();
    void entriesAreRangesOrNamesOfPresets();
    void unknownNamesAreToldWithTheKnownOnes();
    void faultsOfAPresetAreFound_data();
    void faultsOfAPresetAreFound();
    void everyPresetSaysWhereItIsFrom();
    void noPresetLetsThisComputerIn();
};

void AllowListTest::addressesAreSpeltInOneWay_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("spelt");
    const auto row = [](const char *given, const char *spelt) {
        QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(spelt);
    };
    row("52.58.142.242", "52.58.142.242");
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("::ffff:10.0.0.1", "10.0.0.1");
    row("::FFFF:A00:1", "10.0.0.1");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("2001:09B0:2:902::199", "2001:9b0:2:902::199");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
}

void AllowListTest::addressesAreSpeltInOneWay()
{
    QFETCH(QString, given);
    QFETCH(QString, spelt);
    const auto read = readNetworkAddress(given);
    QVERIFY(read);
    QCOMPARE(read->text(), spelt);
    QCOMPARE(readNetworkAddress(spelt), read);
}

void AllowListTest::whatIsNoAddressIsNotRead_data()
{
    QTest::addColumn<QString>("given");
    for (const char *given : {"",
                              " ",
                              "localhost",
                              "52.58.142",
                              "52.58.142.242.1",
                              "52.58.142.256",
                              "052.58.142.242",
                              "0x34.1.1.1",
                              "52.58.142.+1",
                              "1.2.3.4:80",
                              "::1%lo",
                              "1:2:3:4:5:6:7",
                              "1:2:3:4:5:6:7:8:9",
                              "1::2::3",
                              ":::",
                              "12345::",
                              "g::",
                              ":1",
                              "1:",
                              "1.2.3.4::",
                              "::1.2.3",
                              "[::1]",
                              "1:2:3:4:5:6:7:8::",
                              "::0x1",
                              "1:2:3:4:5:6:7:1.2.3.4"})
        QTest::newRow(*given ? given : "empty") << QString::fromLatin1(given);
    QTest::newRow("other digits") << u"١.١.١.١"_s;
}

void AllowListTest::whatIsNoAddressIsNotRead()
{
    QFETCH(QString, given);
    QVERIFY(!readNetworkAddress(given));
}

void AllowListTest::rangesHoldWhatBeginsTheSame_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *range, const char *of, bool held) {
        QTest::addRow("%s in %s", of, range) << QString::fromLatin1(range) << QString::fromLatin1(of) << held;
    };
    row("10.0.0.0/8", "10.255.255.255", true);
    row("10.0.0.0/8", "11.0.0.0", false);
    row("172.246.240.0/20", "172.246.255.255", true);
    row("172.246.240.0/20", "172.247.0.0", false);
    row("103.23.95.200/29", "103.23.95.207", true);
    row("103.23.95.200/29", "103.23.95.208", false);
    row("1.2.3.4", "1.2.3.4", true);
    row("1.2.3.4", "1.2.3.5", false);
    row("1.2.3.4/32", "1.2.3.4", true);
    row("0.0.0.0/0", "203.0.113.7", true);
    row("0.0.0.0/0", "2001:db8::1", false);
    row("::/0", "2001:db8::1", true);
    row("::/0", "203.0.113.7", false);
    row("2001:db8::/33", "2001:db8:7fff::1", true);
    row("2001:db8::/33", "2001:db8:8000::1", false);
    row("10.0.0.0/8", "::ffff:10.1.2.3", true);
    row("::ffff:10.0.0.0/104", "10.1.2.3", true);
}

void AllowListTest::rangesHoldWhatBeginsTheSame()
{
    QFETCH(QString, range);
    QFETCH(QString, address);
    QFETCH(bool, held);
    const auto read = readAddressRange(range);
    QVERIFY(read);
    QCOMPARE(read->contains(*readNetworkAddress(address)), held);
}

void AllowListTest::rangesAreWrittenAsTheyAreRead_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");
    QTest::newRow("blanks") << u" 10.0.0.0/8 "_s << u"10.0.0.0/8"_s;
    QTest::newRow("one address") << u"10.0.0.1/32"_s << u"10.0.0.1"_s;
    QTest::newRow("IPv6") << u"2001:DB8::/32"_s << u"2001:db8::/32"_s;
    QTest::newRow("mapped") << u"::ffff:10.0.0.0/104"_s << u"10.0.0.0/8"_s;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
}

void AllowListTest::rangesAreWrittenAsTheyAreRead()
{
    QFETCH(QString, given);
    QFETCH(QString, written);
    const auto read = readAddressRange(given);
    QVERIFY(read);
    QCOMPARE(read->text(), written);
}

void AllowListTest::badRangesAreToldInASentence_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QString{} << u"Enter an address"_s;
    QTest::newRow("name") << u"luma.example"_s << u"“luma.example” is no IP address."_s;
    QTest::newRow("port") << u"10.0.0.1:80"_s << u"“10.0.0.1:80” is no IP address."_s;
    QTest::newRow("mask") << u"10.0.0.0/255.0.0.0"_s << u"a whole number from 0 to 32."_s;
    QTest::newRow("too long") << u"10.0.0.0/33"_s << u"from 0 to 32."_s;
    QTest::newRow("too long for IPv6") << u"2001:db8::/129"_s << u"from 0 to 128."_s;
    QTest::newRow("nothing behind") << u"10.0.0.0/"_s << u"from 0 to 32."_s;
    QTest::newRow("negative") << u"10.0.0.0/-1"_s << u"from 0 to 32."_s;
    QTest::newRow("two slashes") << u"10.0.0.0/8/8"_s << u"from 0 to 32."_s;
    QTest::newRow("begins inside") << u"10.1.2.3/8"_s << u"Write 10.0.0.0/8 for the range"_s;
    QTest::newRow("begins inside IPv6") << u"2001:db8::1/32"_s << u"Write 2001:db8::/32 for the range"_s;
}

void AllowListTest::badRangesAreToldInASentence()
{
    QFETCH(QString, given);
    QFETCH(QString, said);
    const auto read = readAddressRange(given);
    QVERIFY(!read);
    QVERIFY2(read.error().summary.contains(said), qPrintable(read.error().summary));
}

void AllowListTest::senderIsThePeerUnlessATunnelIsTrusted()
{
    const HeaderList forwarded{{"X-Forwarded-For", "203.0.113.9"}, {"x-forwarded-for", "198.51.100.4, 52.58.142.242"}};
    QCOMPARE(senderOf(u"127.0.0.1"_s, forwarded, false), address("127.0.0.1"));
    QCOMPARE(senderOf(u"127.0.0.1"_s, forwarded, true), address("52.58.142.242"));
    QCOMPARE(senderOf(u"::1"_s, forwarded, true), address("52.58.142.242"));
    QCOMPARE(senderOf(u"::ffff:127.0.0.1"_s, forwarded, true), address("52.58.142.242"));
    // Only a tunnel on this computer is believed.
    QCOMPARE(senderOf(u"198.51.100.4"_s, forwarded, true), address("198.51.100.4"));
    QCOMPARE(senderOf(u"127.0.0.1"_s, {}, true), address("127.0.0.1"));
    QCOMPARE(senderOf(u"127.0.0.1"_s, {{"X-Forwarded-For", "unknown"}}, true), address("127.0.0.1"));
    QCOMPARE(senderOf(u"127.0.0.1"_s, {{"X-Forwarded-For", ""}}, true), address("127.0.0.1"));
    QCOMPARE(senderOf(u"fe80::1%eth0"_s, {}, false), address("fe80::1"));
    QVERIFY(!senderOf(QString{}, forwarded, true));
}

void AllowListTest::entriesAreRangesOrNamesOfPresets()
{
    AllowListPreset luma;
    luma.name = u"luma"_s;
    luma.ranges = ranges({u"203.0.113.0/24"_s, u"2001:db8::/32"_s});
    const auto read = allowedRanges({u"luma"_s, u"10.0.0.1"_s}, {luma});
    QVERIFY(read);
    const AllowList list{*read, false};
    QVERIFY(list.contains(address("203.0.113.200")));
    QVERIFY(list.contains(address("2001:db8::9")));
    QVERIFY(list.contains(address("10.0.0.1")));
    QVERIFY(!list.contains(address("10.0.0.2")));
    QVERIFY(!AllowList{}.contains(address("10.0.0.1")));
}

void AllowListTest::unknownNamesAreToldWithTheKnownOnes()
{
    AllowListPreset luma;
    luma.name = u"luma"_s;
    const auto name = allowedRanges({u"braz"_s}, {luma});
    QVERIFY(!name);
    QVERIFY(name.error().summary.contains(u"“braz”"_s));
    QVERIFY(name.error().summary.contains(u"luma"_s));
    const auto number = allowedRanges({u"10.0.0"_s}, {luma});
    QVERIFY(!number);
    QVERIFY(number.error().summary.contains(u"no IP address"_s));
    QVERIFY(!allowedRanges({QString{}}, {luma}));
}

void AllowListTest::faultsOfAPresetAreFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no source") << QByteArray(R"({"name":"a","title":"A","read":"2026-11-20","ranges":[]})");
    QTest::newRow("no date") << QByteArray(
        R"({"name":"a","title":"A","source":"x","read":"lately","ranges":["10.0.0.1"]})");
    QTest::newRow("bad range") << QByteArray(
        R"({"name":"a","title":"A","source":"x","read":"2026-11-20","ranges":["10.0.0.1/8"]})");
    QTest::newRow("one language") << QByteArray(
        R"({"name":"a","title":"A","source":"x","read":"2026-11-20","ranges":["10.0.0.1"],"note":{"en":"x"}})");
}

void AllowListTest::faultsOfAPresetAreFound()
{
    QFETCH(QByteArray, json);
    const auto preset = readAllowListPreset(json);
    QVERIFY(!preset);
    QVERIFY(!preset.error().summary.isEmpty());
}

void AllowListTest::everyPresetSaysWhereItIsFrom()
{
    const QList<AllowListPreset> presets = builtIn();
    QSet<QString> names;
    for (const AllowListPreset &preset : presets) {
        names.insert(preset.name);
        QVERIFY(!preset.title.isEmpty() && !preset.ranges.isEmpty());
        QVERIFY(preset.source.startsWith(u"https://"_s));
        QVERIFY(preset.read.isValid());
    }
    QCOMPARE(names.size(), presets.size());
    QVERIFY(names.contains(u"braze"_s));
    const auto braze = allowedRanges({u"braze"_s}, presets);
    QVERIFY(braze);
    QCOMPARE(braze->size(), 35);
    QVERIFY((AllowList{*braze, false}.contains(address("3.70.107.88"))));
}

void AllowListTest::noPresetLetsThisComputerIn()
{
    const QList<AllowListPreset> presets = builtIn();
    for (const AllowListPreset &preset : presets) {
        const AllowList list{preset.ranges, false};
        QVERIFY2(!list.contains(address("127.0.0.1")) && !list.contains(address("::1")), qPrintable(preset.name));
    }
}

QTEST_GUILESS_MAIN(AllowListTest)
#include "tst_allowlist.moc"
