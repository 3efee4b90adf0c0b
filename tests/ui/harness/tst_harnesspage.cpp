// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/profilebook.h"
#include "models/state/requestbook.h"
#include "models/state/requestfiles.h"
#include "models/state/scriptfiles.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/harness/fakesender.h"
#include "tests/ui/harness/retries.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/looks.h"
#include "ui/harness/chaospage.h"
#include "ui/harness/chaostree.h"
#include "ui/harness/figuretable.h"
#include "ui/harness/harnesspage.h"
#include "ui/harness/loadform.h"
#include "ui/harness/loadpage.h"
#include "ui/harness/loadresult.h"
#include "ui/harness/testharnesspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    explicit Opened(QSize size = {1200, 800}, Theme theme = Theme::Light)
    {
        desk.addCredential();
        record = *desk.webhooks.submit({}, customInbound());
        const bool loaded = profiles.load() && requests.load() && desk.desk.start();
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
        sender.always = [this](const OutboundRequest &) {
            Exchange exchange;
            exchange.status = ++answers % 10 == 0 ? 503 : 200;
            exchange.phases.total = 400 + (answers * 37) % 3000;
            return exchange;
        };
        page = std::make_unique<HarnessPage>(
            HarnessServices{requests, desk.webhooks, samples, profiles, desk.credentials, desk.secrets, bench,
                            desk.desk, desk.sandboxes, files, asker, RehearsalServices{retries, scripts, chooser}});
        showAlone(*page, theme, size, notices);
        QCoreApplication::processEvents();
    }

    template<typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    LoadPage *many()
    {
        page->open(HarnessPage::Mode::Many);
        return page->loadPage();
    }
    ChaosPage *chaos()
    {
        page->open(HarnessPage::Mode::Chaos);
        return page->chaosPage();
    }
    /// Runs the order as it stands to its end.
    LoadReport runMany(int count)
    {
        LoadPage *load = many();
        find<QSpinBox>(u"loadCount"_s)->setValue(count);
        QSignalSpy finished{&load->run(), &LoadRun::finished};
        press(u"startLoad"_s);
        const bool ended = finished.size() == 1 || finished.wait();
        return ended ? load->run().report() : LoadReport{};
    }
    void makeProduction()
    {
        Sandbox sandbox = desk.sandboxes.current();
        sandbox.production = true;
        const bool saved = bool(desk.sandboxes.change(sandbox));
        Q_ASSERT(saved);
        Q_UNUSED(saved)
    }
    void chooseReport(const QString &button, int row) const
    {
        find<QPushButton>(button)->menu()->actions().at(row)->trigger();
    }

    Desk desk;
    FakeSender sender;
    int answers = 0;
    FakeAsker asker;
    SampleBook samples{customSamples()};
    FakeProfileStore profileStore;
    ProfileBook profiles{{}, profileStore, desk.sandboxes, [] { return qint64{1}; }, [] { return QString{}; }};
    FakeRequestStore requestStore;
    RequestBook requests{requestStore, desk.sandboxes, [] { return qint64{1}; }, [] { return QString{}; }};
    TestBench bench{sender, desk.log, [this] { return ++desk.now; }};
    SmsWebhookRecord record;
    QList<RetryProfile> retries = quickRetries();
    FakeFiles disk;
    RequestFiles files{disk};
    ScriptFiles scripts{disk};
    FakeChooser chooser;
    QList<Notice> notices;
    std::unique_ptr<HarnessPage> page;
};

} // namespace

class HarnessPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreMadeWhenTheyAreLookedAt()
    {
        Opened o;
        QVERIFY(!o.page->findChild<LoadPage *>());
        QVERIFY(!o.page->findChild<ChaosPage *>());
        o.many();
        QVERIFY(o.page->findChild<LoadPage *>()->isVisible());
        QVERIFY(o.page->back());
        QCOMPARE(o.page->mode(), HarnessPage::Mode::One);
        QVERIFY(o.page->composer()->isVisible());
        o.page->open(HarnessPage::Mode::Rehearse);
        QVERIFY(!o.page->composer()->isVisible());
    }

    void aRequestFromElsewhereIsComposed()
    {
        Opened o;
        o.chaos();
        ComposedRequest request;
        request.name = u"From the log"_s;
        request.target = {.kind = TargetKind::Url, .url = u"http://127.0.0.1:1/x"_s};
        o.page->compose(request);
        QCOMPARE(o.page->mode(), HarnessPage::Mode::One);
        QCOMPARE(o.page->composer()->findChild<QLineEdit *>(u"targetUrl"_s)->text(), u"http://127.0.0.1:1/x"_s);
    }

    void manyEventsAreSentAndCounted()
    {
        Opened o;
        const LoadReport report = o.runMany(200);
        QCOMPARE(report.sent, 200);
        QCOMPARE(report.failed, 20);
        QCOMPARE(report.parts.size(), 1);
        const auto *moments = o.find<FigureTable>(u"loadMoments"_s);
        QVERIFY(moments->rows() >= 1);
        QVERIFY(o.find<FigureTable>(u"loadDistribution"_s)->rows() > 1);
        QCOMPARE(o.find<FigureTable>(u"loadAnswers"_s)->cell(0, 0), u"200"_s);
        QCOMPARE(o.find<FigureTable>(u"loadAnswers"_s)->cell(0, 1), u"180"_s);
        QVERIFY(o.find<QLabel>(u"loadHeadline"_s)->text().contains(u"180"));
        QCOMPARE(o.notices.last().tone, Tone::Negative);
        QVERIFY(o.find<QPushButton>(u"startLoad"_s)->isEnabled());
        QCOMPARE(o.desk.eventStore.rows.size(), 200);
    }

    void aMixIsSentByItsWeights()
    {
        Opened o;
        o.many()->form()->setMix({{LoadPartKind::Sample, o.samples.samplesFor(o.record.webhook).first().name, 3},
                                  {LoadPartKind::Message, u"Tja hej"_s, 1}});
        const LoadReport report = o.runMany(40);
        QCOMPARE(report.parts.size(), 2);
        QCOMPARE(report.parts[0].sent, 30);
        QCOMPARE(report.parts[1].sent, 10);
        QVERIFY(report.parts[1].title.contains(u"Tja hej"));
    }

    void anEmptyMessageIsToldBesideTheOrder()
    {
        Opened o;
        o.many()->form()->setMix({{LoadPartKind::Message, {}, 1}});
        o.press(u"startLoad"_s);
        QVERIFY(!o.page->loadPage()->run().isRunning());
        QVERIFY(o.find<QWidget>(u"loadProblem"_s)->isVisible());
        o.many()->form()->setMix({{LoadPartKind::Request, u"Nonsense"_s, 1}});
        o.press(u"startLoad"_s);
        QVERIFY(!o.page->loadPage()->run().isRunning());
    }

    void aSavedRequestIsSignedAsItSays()
    {
        Opened o;
        ComposedRequest request;
        request.name = u"Signed"_s;
        request.target = {.kind = TargetKind::Url, .url = u"http://127.0.0.1:1/x"_s};
        request.body = {.source = BodySource::Text, .text = u"{}"_s};
        request.signature.scheme = u"sinch-hmac"_s;
        QVERIFY(o.requests.save({0, request, {}}));
        o.many()->form()->setMix({{LoadPartKind::Request, u"Signed"_s, 1}});
        // Its secret is typed for each run, and there is nobody to type it.
        o.press(u"startLoad"_s);
        QVERIFY(!o.page->loadPage()->run().isRunning());
        QVERIFY(o.find<QWidget>(u"loadProblem"_s)->isVisible());
    }

    void aRunIsPausedAndGoesOnAndIsCancelled()
    {
        Opened o;
        LoadPage *load = o.many();
        o.find<QSpinBox>(u"loadCount"_s)->setValue(100'000);
        o.press(u"startLoad"_s);
        QVERIFY(load->run().isRunning());
        QVERIFY(!o.find<QPushButton>(u"startLoad"_s)->isEnabled());
        QVERIFY(!load->form()->isEnabled());
        o.press(u"pauseLoad"_s);
        QCOMPARE(load->run().state(), LoadRun::State::Paused);
        QCOMPARE(o.find<QPushButton>(u"pauseLoad"_s)->text(), u"Resume"_s);
        QVERIFY(o.find<QLabel>(u"loadHeadline"_s)->text().startsWith(u"Paused."));
        o.press(u"pauseLoad"_s);
        QCOMPARE(load->run().state(), LoadRun::State::Running);
        o.press(u"cancelLoad"_s);
        QTRY_VERIFY(!load->run().isRunning());
        QVERIFY(!o.find<QPushButton>(u"cancelLoad"_s)->isVisible());
        QVERIFY(o.notices.last().text.startsWith(u"Cancelled"));
    }

    void theReportIsWrittenInThreeKinds()
    {
        Opened o;
        QVERIFY(!(o.many(), o.find<QPushButton>(u"reportLoad"_s)->isEnabled()));
        o.runMany(10);
        const QList<QByteArray> begins{"<!DOCTYPE html>", "{", "<?xml"};
        for (int kind = 0; kind < 3; ++kind) {
            o.chooser.newFile = u"/report%1"_s.arg(kind);
            o.chooseReport(u"reportLoad"_s, kind);
            QVERIFY(o.disk.files.value(o.chooser.newFile).startsWith(begins[kind]));
        }
    }

    void distinctValuesAreShownBeforeTheyAreSent()
    {
        Opened o;
        o.many();
        o.find<QSpinBox>(u"loadCount"_s)->setValue(250);
        const auto *preview = o.find<FigureTable>(u"distinctPreview"_s);
        QCOMPARE(preview->rows(), 4);
        QCOMPARE(preview->cell(0, 0), u"+46701740600"_s);
        QCOMPARE(preview->cell(3, 0), u"+46701740649"_s); // number 250 of a range of 100
        auto *last = o.find<QLineEdit>(u"lastNumber"_s);
        last->selectAll();
        QTest::keyClicks(last, u"12"_s);
        QVERIFY(o.find<QWidget>(u"distinctProblem"_s)->isVisible());
        QCOMPARE(preview->rows(), 0);
    }

    void theChaosPackGivesAVerdictForEachTickedCase()
    {
        Opened o;
        ChaosPage *chaos = o.chaos();
        auto *tree = o.find<ChaosTree>(u"chaosCases"_s);
        QCOMPARE(tree->ticked(), allChaosCases());
        o.press(u"tickNone"_s);
        QVERIFY(tree->ticked().isEmpty());
        QVERIFY(!o.find<QPushButton>(u"startChaos"_s)->isEnabled());
        // A group ticks its cases.
        tree->topLevelItem(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(tree->ticked(), (QList<ChaosCase>{ChaosCase::DecomposedText, ChaosCase::Emoji, ChaosCase::LongText}));
        QSignalSpy finished{&chaos->run(), &ChaosRun::finished};
        o.press(u"startChaos"_s);
        QVERIFY(finished.wait());
        QCOMPARE(chaos->run().report().results.size(), 3);
        const QTreeWidgetItem *first = tree->topLevelItem(1)->child(0);
        QVERIFY(!first->text(1).isEmpty());
        QVERIFY(!first->text(2).isEmpty());
        tree->setCurrentItem(tree->topLevelItem(1)->child(1));
        QVERIFY(o.find<QPlainTextEdit>(u"chaosExchanges"_s)->toPlainText().contains(u"> POST"));
        QVERIFY(o.notices.last().text.startsWith(u"The chaos pack is through."));
        o.chooser.newFile = u"/chaos.xml"_s;
        o.chooseReport(u"reportChaos"_s, 2);
        QCOMPARE(o.disk.files.value(u"/chaos.xml"_s).count("<testcase "), 3);
    }

    void aProductionSandboxSendsNeitherManyNorChaos()
    {
        Opened o;
        o.many();
        o.chaos();
        o.makeProduction();
        for (const QString &name : {u"startLoad"_s, u"startChaos"_s}) {
            QVERIFY(!o.find<QPushButton>(name)->isEnabled());
            QVERIFY(o.find<QPushButton>(name)->toolTip().contains(u"production"));
        }
        QVERIFY(o.find<QWidget>(u"chaosProblem"_s)->isVisible());
        o.many();
        QVERIFY(o.find<QWidget>(u"loadProblem"_s)->isVisible());
        o.page->send();
        o.chaos();
        o.page->send();
        QVERIFY(!o.page->loadPage()->run().isRunning());
        QVERIFY(!o.page->chaosPage()->run().isRunning());
        QVERIFY(o.sender.requests.isEmpty());
    }

    void everyWordFollowsTheLanguage()
    {
        Opened o;
        o.runMany(10);
        o.chaos();
        StubTranslator stub;
        qApp->installTranslator(&stub);
        QTest::qWait(0);
        QVERIFY(o.find<QPushButton>(u"startChaos"_s)->text().startsWith(u'['));
        QVERIFY(o.find<ChaosTree>(u"chaosCases"_s)->topLevelItem(0)->text(0).startsWith(u'['));
        QVERIFY(o.find<QPushButton>(u"startLoad"_s)->text().startsWith(u'['));
        QVERIFY(o.find<QLabel>(u"loadHeadline"_s)->text().startsWith(u'['));
        qApp->removeTranslator(&stub);
    }

    void looks_data() { addLooks({1040, 752}, {784, 652}, {784, 652}); }
    void looks()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        const RowsWords words;
        Opened o{size, theme};
        shot(*o.page, u"harness-one-"_s + lookTag());
        o.many()->form()->setMix({{LoadPartKind::Sample, {}, 3}, {LoadPartKind::Message, u"STOP"_s, 1}});
        o.many()->form()->setMix({{LoadPartKind::Sample, o.samples.samplesFor(o.record.webhook).first().name, 3},
                                  {LoadPartKind::Message, u"STOP"_s, 1}});
        shot(*o.page, u"harness-many-order-"_s + lookTag());
        o.runMany(2000);
        auto *tabs = o.page->loadPage()->findChild<LoadResult *>()->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            shot(*o.page, u"harness-many-%1-"_s.arg(tab) + lookTag());
        }
        ChaosPage *chaos = o.chaos();
        QSignalSpy finished{&chaos->run(), &ChaosRun::finished};
        o.press(u"startChaos"_s);
        QVERIFY(finished.wait());
        shot(*o.page, u"harness-chaos-"_s + lookTag());
        o.page->open(HarnessPage::Mode::Rehearse);
        shot(*o.page, u"harness-rehearse-"_s + lookTag());
        QVERIFY(o.page->minimumSizeHint().width() <= size.width());
    }
};

QTEST_MAIN(HarnessPageTest)
#include "tst_harnesspage.moc"
