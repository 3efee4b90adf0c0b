// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/receiverbook.h"
#include "models/state/scriptfiles.h"
#include "tests/support/fakefiles.h"
#include "tests/support/walk.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/looks.h"
#include "ui/parts/problemline.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/receiver/latelytable.h"
#include "ui/receiver/receivedwebhooktable.h"
#include "ui/receiver/receiverpage.h"
#include "ui/scripts/scriptrow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

AllowListPreset preset(const QString &name, const QString &title, const QStringList &ranges)
{
    AllowListPreset made;
    made.name = name;
    made.title = title;
    made.ranges = *allowedRanges(ranges, {});
    made.source = u"https://luma.example/addresses"_s;
    made.read = QDate{2026, 3, 5};
    return made;
}

/// The page over two webhooks.
struct Opened : Desk
{
    explicit Opened(Theme theme = Theme::Light, QSize size = {1040, 1500})
    {
        addCredential();
        for (const SmsWebhook &webhook : {customInbound(), customFeedback()}) {
            const auto made = webhooks.submit({}, webhook);
            if (!made)
                qFatal("submit");
        }
        inbound = webhooks.findByName(u"Luma inbound"_s)->id;
        if (!desk.start())
            qFatal("start");
        showAlone(page, theme, size, notices);
        QCoreApplication::processEvents();
    }
    template<typename Widget> Widget *find(const QString &name) const { return page.findChild<Widget *>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    ReceivedWebhookTable *table() const { return page.findChild<ReceivedWebhookTable *>(); }
    void choose(const QUuid &id) const { table()->select(id); }
    void showSignature() const
    {
        auto *which = page.findChild<SegmentedControl *>(u"rules"_s);
        which->setCurrent(1);
        Q_EMIT which->chosen(1);
    }
    void pick(const QString &name, int index) const
    {
        auto *combo = find<QComboBox>(name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    InboundAnswer post(const QString &peer, const QByteArray &body = "{}")
    {
        InboundRequest request;
        request.at = 1'772'704'800'000;
        request.method = "POST";
        request.target = "/journey/webhooks/ingest/" + inbound.toByteArray(QUuid::WithoutBraces);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = body;
        request.peer = peer;
        return receiver.handler({request}).value(0);
    }

    FakeFiles files;
    ScriptFiles scripts{files};
    FakeChooser chooser;
    ReceiverBook book{desk,
                      preferences,
                      webhooks,
                      credentials,
                      secrets,
                      {preset(u"luma"_s, u"Luma"_s, {u"203.0.113.0/24"_s, u"2001:db8::/32"_s}),
                       preset(u"other"_s, u"Another sender"_s, {u"198.51.100.7"_s})}};
    QUuid inbound;
    QList<Notice> notices;
    ReceiverPage page{{book, desk, webhooks, credentials, preferences, scripts, chooser}};
};

} // namespace

class TestReceiverPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itStartsAndStops();
    void everyWebhookHasItsUrl();
    void urlsFollowThePort();
    void theCommonestFaultIsOneClick();
    void aTypedScriptIsFollowedAndAWrongOneIsNot();
    void scriptsAreShownByWebhook();
    void anotherBodyCanBeTyped();
    void aScriptIsLoadedFromAFile();
    void addressesAreAddedAndRemoved();
    void badAddressesAreTold();
    void presetsAreAddedWithTheirSource();
    void theListCountsOnlyWhenSwitchedOn();
    void aTypedSecretIsUsedAndCleared();
    void signaturesBelongToOneWebhook();
    void whatCameInIsListed();
    void whatIsTypedIsKeptOnLeaving();
    void everyStopHasAName();
    void everythingSpeaksTheNewLanguage();
    void looks_data() { addLooks({1040, 760}, {784, 620}, {784, 620}); }
    void looks();
};

void TestReceiverPage::itStartsAndStops()
{
    Opened o;
    QSignalSpy start{&o.page, &ReceiverPage::startRequested};
    QCOMPARE(o.button(u"startStop"_s)->text(), u"Stop receiver"_s);
    o.button(u"startStop"_s)->click();
    QVERIFY(!o.desk.isRunning());
    QCOMPARE(o.button(u"startStop"_s)->text(), u"Start receiver"_s);
    o.button(u"startStop"_s)->click();
    QCOMPARE(start.size(), 1);
}

void TestReceiverPage::everyWebhookHasItsUrl()
{
    Opened o;
    QCOMPARE(o.table()->model()->rowCount(), 3);
    QCOMPARE(o.cell(0, 0), u"All webhooks"_s);
    o.choose(o.inbound);
    QCOMPARE(o.table()->currentId(), o.inbound);
    o.table()->setFocus();
    QTest::keySequence(o.table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), o.desk.url(o.inbound));
}

void TestReceiverPage::urlsFollowThePort()
{
    Opened o;
    QVERIFY(o.desk.moveTo(9000));
    QVERIFY(o.cell(1, 1).startsWith(u"http://127.0.0.1:9000/"_s));
}

void TestReceiverPage::theCommonestFaultIsOneClick()
{
    Opened o;
    o.choose(o.inbound);
    o.find<QSpinBox>(u"times"_s)->setValue(2);
    o.find<QSpinBox>(u"failStatus"_s)->setValue(502);
    o.button(u"failSoOften"_s)->click();
    QCOMPARE(o.desk.script(o.inbound).steps.size(), 3);
    QCOMPARE(o.post(u"127.0.0.1"_s).status, 502);
    QCOMPARE(o.post(u"127.0.0.1"_s).status, 502);
    QCOMPARE(o.post(u"127.0.0.1"_s).status, 422);
    QVERIFY(o.desk.script().steps.isEmpty());
    QCOMPARE(o.cell(0, 2), u"No"_s);
    o.button(u"answerNormally"_s)->click();
    QVERIFY(o.desk.script(o.inbound).steps.isEmpty());
    QVERIFY(!o.button(u"answerNormally"_s)->isEnabled());
}

void TestReceiverPage::aTypedScriptIsFollowedAndAWrongOneIsNot()
{
    Opened o;
    o.button(u"addStep"_s)->click();
    auto *status = o.page.findChild<ScriptRow *>()->findChild<QLineEdit *>(u"status"_s);
    QTest::keyClicks(status, u"503"_s);
    QTRY_COMPARE(o.desk.script().steps.size(), 1);
    QCOMPARE(o.desk.script().steps.front().status, 503);
    QTest::keyClicks(status, u"9"_s);
    QVERIFY(!o.find<ProblemLine>(u"scriptProblem"_s)->text().isEmpty());
    o.page.submit();
    QCOMPARE(o.desk.script().steps.front().status, 503);
}

void TestReceiverPage::scriptsAreShownByWebhook()
{
    Opened o;
    o.button(u"failSoOften"_s)->click();
    QCOMPARE(o.page.findChildren<ScriptRow *>().size(), 4);
    o.choose(o.inbound);
    QCOMPARE(o.page.findChildren<ScriptRow *>().size(), 0);
    o.choose(QUuid{});
    QCOMPARE(o.page.findChildren<ScriptRow *>().size(), 4);
    // The models say the same.
    for (int row = 1; row < 3; ++row)
        QCOMPARE(o.cell(row, 2), u"As all webhooks"_s);
}

void TestReceiverPage::anotherBodyCanBeTyped()
{
    Opened o;
    o.button(u"addStep"_s)->click();
    auto *row = o.page.findChild<ScriptRow *>();
    auto *body = row->findChild<QLineEdit *>(u"body"_s);
    QVERIFY(!body->isVisibleTo(row));
    row->behaviour()->setCurrentIndex(3);
    Q_EMIT row->behaviour()->activated(3);
    QVERIFY(body->isVisibleTo(row));
    QTest::keyClicks(body, u"<html>"_s);
    o.page.submit();
    QCOMPARE(o.desk.script().steps.front().body, QByteArray("<html>"));
    row->behaviour()->setCurrentIndex(0);
    Q_EMIT row->behaviour()->activated(0);
    o.page.submit();
    QVERIFY(!o.desk.script().steps.front().body);
}

void TestReceiverPage::aScriptIsLoadedFromAFile()
{
    Opened o;
    o.files.files.insert(u"/a.json"_s, R"({"steps": [{"partial": true, "body": "{}"}]})");
    o.chooser.files = {u"/a.json"_s};
    o.choose(o.inbound);
    o.button(u"loadScript"_s)->click();
    o.page.submit();
    QVERIFY(o.desk.script(o.inbound).steps.value(0).partial);
    QCOMPARE(o.desk.script(o.inbound).steps.value(0).body, QByteArray("{}"));
}

void TestReceiverPage::addressesAreAddedAndRemoved()
{
    Opened o;
    auto *address = o.find<QLineEdit>(u"address"_s);
    QTest::keyClicks(address, u" 2001:DB8::/32 "_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(o.book.setup().allowed, QStringList{u"2001:db8::/32"_s});
    QVERIFY(address->text().isEmpty());
    auto *list = o.find<QListWidget>(u"allowed"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClicks(address, u"2001:db8::/32"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(o.find<ProblemLine>(u"allowProblem"_s)->text().contains(u"already"_s));
    list->setCurrentRow(0);
    o.button(u"removeAllowed"_s)->click();
    QVERIFY(o.book.setup().allowed.isEmpty());
    QVERIFY(!o.button(u"removeAllowed"_s)->isEnabled());
}

void TestReceiverPage::badAddressesAreTold()
{
    Opened o;
    auto *address = o.find<QLineEdit>(u"address"_s);
    QTest::keyClicks(address, u"10.1.2.3/8"_s);
    o.button(u"addAddress"_s)->click();
    QVERIFY(o.find<ProblemLine>(u"allowProblem"_s)->text().contains(u"10.0.0.0/8"_s));
    QCOMPARE(address->text(), u"10.1.2.3/8"_s);
    QVERIFY(o.book.setup().allowed.isEmpty());
    QTest::keyClicks(address, u"x"_s);
    QVERIFY(o.find<ProblemLine>(u"allowProblem"_s)->text().isEmpty());
    // No preset is typed in: there is a list of them.
    address->setText(u"luma"_s);
    o.button(u"addAddress"_s)->click();
    QVERIFY(o.book.setup().allowed.isEmpty());
}

void TestReceiverPage::presetsAreAddedWithTheirSource()
{
    Opened o;
    bool source = false;
    for (const QLabel *label : o.page.findChildren<QLabel *>())
        source = source || label->text().contains(u"https://luma.example/addresses"_s);
    QVERIFY(source);
    o.button(u"addPreset"_s)->click();
    QCOMPARE(o.book.setup().allowed, QStringList{u"luma"_s});
    QVERIFY(o.find<QListWidget>(u"allowed"_s)->item(0)->text().startsWith(u"Luma"_s));
    QVERIFY(!o.button(u"addPreset"_s)->isEnabled());
    o.find<QComboBox>(u"presets"_s)->setCurrentIndex(1);
    QVERIFY(o.button(u"addPreset"_s)->isEnabled());
}

void TestReceiverPage::theListCountsOnlyWhenSwitchedOn()
{
    Opened o;
    o.button(u"addPreset"_s)->click();
    QCOMPARE(o.post(u"10.0.0.1"_s).status, 422);
    o.find<QCheckBox>(u"onlyAllowed"_s)->click();
    QCOMPARE(o.post(u"10.0.0.1"_s).status, 403);
    QCOMPARE(o.post(u"203.0.113.9"_s).status, 422);
    QVERIFY(!o.find<QCheckBox>(u"trustForwarded"_s)->isChecked());
    o.find<QCheckBox>(u"trustForwarded"_s)->click();
    QVERIFY(o.desk.allowList()->trustForwarded);
}

void TestReceiverPage::aTypedSecretIsUsedAndCleared()
{
    Opened o;
    o.showSignature();
    o.choose(o.inbound);
    o.pick(u"scheme"_s, 1);
    QCOMPARE(o.book.setup(o.inbound).signing.scheme, SigningScheme::SinchHmac);
    QVERIFY(o.cell(2, 3).contains(u"not checked yet"_s) || o.cell(1, 3).contains(u"not checked yet"_s));
    auto *secret = o.find<QLineEdit>(u"typedSecret"_s);
    QVERIFY(secret->isVisible());
    QTest::keyClicks(secret, u"Zq7LumaTyped"_s);
    o.button(u"useSecret"_s)->click();
    QVERIFY(secret->text().isEmpty());
    QVERIFY(o.desk.signatureRule(o.inbound));
    QCOMPARE(o.post(u"127.0.0.1"_s).status, 401);
    o.find<QCheckBox>(u"required"_s)->click();
    QCOMPARE(o.post(u"127.0.0.1"_s).status, 422);
    o.pick(u"scheme"_s, 0);
    QVERIFY(!o.desk.signatureRule(o.inbound));
}

void TestReceiverPage::signaturesBelongToOneWebhook()
{
    Opened o;
    o.showSignature();
    QVERIFY(!o.find<QComboBox>(u"scheme"_s)->isVisible());
    o.choose(o.inbound);
    QVERIFY(o.find<QComboBox>(u"scheme"_s)->isVisible());
    o.pick(u"scheme"_s, 2);
    o.choose(o.webhooks.findByName(u"Luma feedback"_s)->id);
    QCOMPARE(o.find<QComboBox>(u"scheme"_s)->currentIndex(), 0);
}

void TestReceiverPage::whatCameInIsListed()
{
    Opened o;
    auto *lately = o.find<QTableWidget>(u"lately"_s);
    QVERIFY(!lately->isVisible());
    for (int number = 0; number < LatelyTable::mostRows + 5; ++number)
        o.post(u"10.0.0.%1"_s.arg(number));
    QTRY_COMPARE(lately->rowCount(), LatelyTable::mostRows);
    QVERIFY(lately->isVisible());
    QCOMPARE(lately->item(0, 1)->text(), u"10.0.0.%1"_s.arg(LatelyTable::mostRows + 4));
    QVERIFY(lately->item(0, 3)->text().startsWith(u"422"_s));
    QSignalSpy opened{&o.page, &ReceiverPage::exchangeRequested};
    Q_EMIT lately->itemActivated(lately->item(0, 0));
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.front().front().toLongLong() > 0);
}

void TestReceiverPage::whatIsTypedIsKeptOnLeaving()
{
    Opened o;
    o.button(u"addStep"_s)->click();
    QTest::keyClicks(o.page.findChild<ScriptRow *>()->findChild<QLineEdit *>(u"status"_s), u"500"_s);
    bool left = false;
    o.page.tryLeave([&left] { left = true; });
    QVERIFY(left);
    QCOMPARE(o.desk.script().steps.value(0).status, 500);
}

void TestReceiverPage::everyStopHasAName()
{
    Opened o;
    o.choose(o.inbound);
    o.button(u"failSoOften"_s)->click();
    o.showSignature();
    o.pick(u"scheme"_s, 3);
    QCOMPARE(namelessStops(&o.page), QStringList{});
}

void TestReceiverPage::everythingSpeaksTheNewLanguage()
{
    Opened o;
    o.choose(o.inbound);
    o.post(u"10.0.0.1"_s);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QVERIFY(o.button(u"startStop"_s)->text().startsWith(u'['));
    QCOMPARE(o.cell(0, 0), u"[All webhooks]"_s);
    QVERIFY(o.find<QCheckBox>(u"onlyAllowed"_s)->text().startsWith(u'['));
    QVERIFY(o.find<QComboBox>(u"scheme"_s)->itemText(0).startsWith(u'['));
    QVERIFY(o.find<QComboBox>(u"secretSource"_s)->itemText(0).startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
}

void TestReceiverPage::looks()
{
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    const RowsWords words;
    Opened o{theme, size};
    o.choose(o.inbound);
    o.button(u"failSoOften"_s)->click();
    o.button(u"addPreset"_s)->click();
    for (int number = 0; number < 4; ++number)
        o.post(u"10.0.0.%1"_s.arg(number));
    QTest::qWait(300);
    auto *scroll = o.page.findChild<QScrollArea *>();
    const auto at = [&](double part, const QString &name) {
        scroll->verticalScrollBar()->setValue(int(part * scroll->verticalScrollBar()->maximum()));
        shot(o.page, u"receiver-%1-%2"_s.arg(name, lookTag()));
    };
    at(0, u"1"_s);
    at(0.4, u"2"_s);
    at(1, u"4"_s);
    o.showSignature();
    o.pick(u"scheme"_s, 3);
    at(0.4, u"3"_s);
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "nothing is cut off at the side");
}

QTEST_MAIN(TestReceiverPage)
#include "tst_receiverpage.moc"
