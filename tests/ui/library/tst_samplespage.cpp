// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakefiles.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/fakechooser.h"
#include "tests/ui/support/shots.h"
#include "ui/library/samplespage.h"
#include "ui/library/samplevalues.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

SampleEvent stop()
{
    SampleEvent sample;
    sample.name = u"stop"_s;
    sample.vendor = Vendor::Custom;
    sample.kind = EventKind::Inbound;
    sample.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "\"+46701740605\""}};
    sample.title = {u"Stop"_s, u"Arrêt"_s, u"Stopp"_s};
    return sample;
}

struct Opened
{
    Opened()
    {
        desk.addCredential();
        SmsWebhook webhook = customInbound();
        webhook.payload
            = uR"({"t":"{{inboundMessage}}","f":"{{profileNumber}}","i":"{{requestId}}","w":"{{originTimestamp}}","n":"{{inboundNumber}}"})"_s;
        webhookId = desk.webhooks.submit({}, webhook)->id;
        const bool loaded = bool(book.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
        page = std::make_unique<SamplesPage>(book, desk.webhooks, files, chooser, asker);
        QObject::connect(page.get(), &LibraryPage::noticed, page.get(),
                         [this](const Notice &notice) { notices.append(notice); });
        page->resize(1040, 700);
        page->show();
        page->activateWindow();
    }

    template<typename T> T *part(const QString &name) const { return page->findChild<T *>(name); }
    QString verdict() const { return part<QLabel>(u"sampleVerdict"_s)->text(); }
    QString value(const QString &token) const
    {
        const QList<QTreeWidgetItem *> found
            = part<QTreeWidget>(u"sampleValues"_s)->findItems(token, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString{} : found.constFirst()->text(1);
    }

    Desk desk;
    QUuid webhookId;
    FakeSampleStore store;
    FakeFiles disk;
    SampleFiles files{disk};
    FakeChooser chooser;
    FakeAsker asker;
    SampleBook book{
        {stop()}, store, desk.sandboxes, [] { return qint64{1'772'366'400'000}; }, [] { return u"Ebba"_s; }};
    std::unique_ptr<SamplesPage> page;
    QList<Notice> notices;
};

} // namespace

class SamplesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void builtInSampleIsReadThroughTheWebhook()
    {
        Opened opened;
        QCOMPARE(opened.value(u"inboundMessage"_s), u"STOP"_s);
        QVERIFY2(opened.verdict().startsWith(u"1 event"_s), qPrintable(opened.verdict()));
        QCOMPARE(opened.part<QLineEdit>(u"sampleName"_s)->text(), u"Stop"_s);
        QVERIFY(!opened.part<QPushButton>(u"librarySave"_s)->isVisible());
        shot(*opened.page, u"samples"_s);
    }

    void aLongTitleStandsOnTwoLines()
    {
        Opened opened;
        SampleEvent wordy = stop();
        wordy.title = {};
        wordy.name = u"What a subscriber of the winter newsletter answers to the second reminder"_s;
        QVERIFY(opened.book.import({wordy}));
        auto *list = opened.part<QListView>(u"libraryList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY(list->visualRect(list->model()->index(1, 0)).height()
                    > list->visualRect(list->model()->index(0, 0)).height());
    }

    void fieldIsChangedAndSaved()
    {
        Opened opened;
        opened.part<QPushButton>(u"libraryDuplicate"_s)->click();
        auto *values = opened.page->findChild<SampleValues *>();
        Q_EMIT values->valueTyped(0, Field::InboundMessage, u"YES \"please\""_s);
        QTRY_COMPARE(opened.value(u"inboundMessage"_s), u"YES \"please\""_s);
        opened.page->submit();
        QCOMPARE(opened.book.records().last().event.fields.constFirst().json, "\"YES \\\"please\\\"\""_ba);
        QVERIFY(!opened.part<QPushButton>(u"librarySave"_s)->isEnabled());
    }

    void pastedBodyBecomesASample()
    {
        Opened opened;
        QVERIFY(opened.page->create());
        QTest::keyClicks(opened.part<QLineEdit>(u"sampleName"_s), u"Mine"_s);
        opened.part<CodeEditor>(u"sampleBody"_s)
            ->replaceText(R"({"t":"Hello","f":"+46701740606","i":"x-1","w":"2026-11-20T10:00:00Z","n":"72345"})");
        QTRY_COMPARE(opened.value(u"inboundMessage"_s), u"Hello"_s);
        opened.page->submit();
        QCOMPARE(opened.book.records().size(), 2);
        const SampleEvent &made = opened.book.records().last().event;
        QCOMPARE(made.name, u"Mine"_s);
        QVERIFY2(!made.fields.isEmpty(), "what the webhook reads is to be edited field by field");
        QCOMPARE(opened.value(u"inboundMessage"_s), u"Hello"_s);
    }

    void bodyThatDoesNotFitSaysWhy()
    {
        Opened opened;
        opened.page->createFrom(R"({"other":1})", opened.webhookId);
        QTRY_VERIFY2(opened.verdict().contains(u"can't process"_s) || opened.verdict().contains(u"Line 1"_s),
                     qPrintable(opened.verdict()));
        opened.part<CodeEditor>(u"sampleBody"_s)->replaceText("{");
        QTRY_VERIFY2(opened.verdict().contains(u"Line 1"_s), qPrintable(opened.verdict()));
    }

    void documentsAreImportedAllOrNone()
    {
        Opened opened;
        opened.disk.files.insert(u"/x/bad.sample.json"_s, "{}");
        opened.chooser.files = {u"/x/bad.sample.json"_s};
        opened.part<QPushButton>(u"importSamples"_s)->click();
        QCOMPARE(opened.notices.last().tone, Tone::Negative);
        QVERIFY(!opened.notices.last().detail.isEmpty());
        QCOMPARE(opened.book.records().size(), 1);
    }

    void vendorFiltersTheList()
    {
        Opened opened;
        auto *list = opened.part<QListView>(u"libraryList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        auto *filter = opened.part<QComboBox>(u"sampleFilter"_s);
        filter->setCurrentIndex(filter->findData(int(Vendor::Sinch)));
        QCOMPARE(list->model()->rowCount(), 0);
        filter->setCurrentIndex(0);
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void withoutAWebhookItSaysSo()
    {
        Opened opened;
        QVERIFY(opened.desk.webhooks.remove(opened.webhookId));
        QVERIFY2(opened.verdict().contains(u"no custom webhook"_s), qPrintable(opened.verdict()));
    }
};

QTEST_MAIN(SamplesPageTest)
#include "tst_samplespage.moc"
