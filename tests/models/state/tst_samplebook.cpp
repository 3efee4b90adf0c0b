// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/samplerequest.h"
#include "models/payload/payloadreader.h"
#include "models/state/samplebook.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplewebhooks.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestSampleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sampleIsReadAsWritten();
    void faultsAreTold_data();
    void faultsAreTold();
    void samplesFitVendorAndType();
    void emptyNameIsTheFirstAndUnknownIsNone();
    void everyVendorAndTypeHasItsSamples_data();
    void everyVendorAndTypeHasItsSamples();
    void builtInSamplesAreReadByTheirVendorsMapping_data();
    void builtInSamplesAreReadByTheirVendorsMapping();

    void ownSamplesComeAfterTheBuiltInOnes();
    void namesAreCheckedBeforeAnythingIsKept_data();
    void namesAreCheckedBeforeAnythingIsKept();
    void builtInSamplesStayAsTheyAre();
    void copyHasAFreeName();
    void removedSampleComesBackToItsPlace();
    void importIsAllOrNothing();
    void refusedWriteLeavesTheBook();
    void sampleOfAnotherWebhookIsNotOffered();
    void searchFindsNamesTitlesAndTexts();
    void bookFollowsTheSandbox();
    void bookWithoutAStoreKeepsNothing();

private:
    static void addVendors();
    static SmsWebhook webhookOf(Vendor vendor, WebhookType type);

    QList<SampleEvent> m_builtIn;
};

void TestSampleBook::initTestCase()
{
    const QDir folder{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/samples")};
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 4);
    for (const QString &name : names) {
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto samples = readSampleEvents(file.readAll());
        if (!samples)
            QFAIL(qPrintable(name + u": "_s + samples.error().summary + samples.error().detail));
        m_builtIn += *samples;
    }
}

void TestSampleBook::sampleIsReadAsWritten()
{
    const auto samples
        = readSampleEvents(R"([{"name": "odd", "vendor": "infobip", "kind": "feedback", "timestampStyle": "infobip",
        "fields": {"failureCode": 1.50e3, "feedbackStatus": "Å\u00e4", "client_reference": null},
        "envelope": {"b":"{{failureCode}}","a":[ ]}}])");
    QVERIFY(samples);
    const SampleEvent expected{
        u"odd"_s,
        Vendor::Infobip,
        EventKind::Feedback,
        {{Field::FailureCode, "1.50e3"}, {Field::FeedbackStatus, R"("Å\u00e4")"}, {Field::ClientReference, "null"}},
        "{\n  \"b\": \"{{failureCode}}\",\n  \"a\": []\n}",
        TimestampStyle::Infobip};
    QCOMPARE(samples->first().fields, expected.fields);
    QCOMPARE(samples->first().envelope, expected.envelope);
    QCOMPARE(samples->first(), expected);
    QVERIFY(readSampleEvents("[]")->isEmpty());
}

void TestSampleBook::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray{};
    QTest::newRow("broken") << QByteArray{"[{"};
    QTest::newRow("object") << QByteArray{"{}"};
    QTest::newRow("scalar element") << QByteArray{"[1]"};
    QTest::newRow("no name") << QByteArray{R"([{"vendor":"custom","kind":"inbound","fields":{}}])"};
    QTest::newRow("number as name") << QByteArray{R"([{"name":1,"vendor":"custom","kind":"inbound","fields":{}}])"};
    QTest::newRow("unknown vendor") << QByteArray{R"([{"name":"a","vendor":"acme","kind":"inbound","fields":{}}])"};
    QTest::newRow("unknown kind") << QByteArray{R"([{"name":"a","vendor":"custom","kind":"both","fields":{}}])"};
    QTest::newRow("unknown style") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","timestampStyle":"lunar","fields":{}}])"};
    QTest::newRow("no fields") << QByteArray{R"([{"name":"a","vendor":"custom","kind":"inbound"}])"};
    QTest::newRow("fields in an array") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","fields":[]}])"};
    QTest::newRow("unknown field") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","fields":{"Message":"x"}}])"};
    QTest::newRow("object as field") << QByteArray{
        R"([{"name":"a","vendor":"custom","kind":"inbound","fields":{"inboundMessage":{}}}])"};
    QTest::newRow("doubled key") << QByteArray{
        R"([{"name":"a","name":"b","vendor":"custom","kind":"inbound","fields":{}}])"};
}

void TestSampleBook::faultsAreTold()
{
    QFETCH(QByteArray, json);
    const auto samples = readSampleEvents(json);
    QVERIFY(!samples);
    QVERIFY(!samples.error().summary.isEmpty());
}

void TestSampleBook::addVendors()
{
    QTest::addColumn<Vendor>("vendor");
    QTest::addColumn<WebhookType>("type");
    QTest::newRow("sinch") << Vendor::Sinch << WebhookType::Both;
    QTest::newRow("sinch-conversational") << Vendor::SinchConversational << WebhookType::Both;
    QTest::newRow("infobip inbound") << Vendor::Infobip << WebhookType::Inbound;
    QTest::newRow("infobip feedback") << Vendor::Infobip << WebhookType::Feedback;
    QTest::newRow("custom inbound") << Vendor::Custom << WebhookType::Inbound;
    QTest::newRow("custom feedback") << Vendor::Custom << WebhookType::Feedback;
}

SmsWebhook TestSampleBook::webhookOf(Vendor vendor, WebhookType type)
{
    SmsWebhook webhook = type == WebhookType::Feedback ? customFeedback() : customInbound();
    webhook.vendor = vendor;
    webhook.type = type;
    if (vendor != Vendor::Custom)
        webhook.payload.clear();
    return webhook;
}

void TestSampleBook::samplesFitVendorAndType()
{
    SampleBook book{m_builtIn};
    const auto kinds = [&](Vendor vendor, WebhookType type) {
        QSet<EventKind> found;
        for (const SampleEvent &sample : book.samplesFor(webhookOf(vendor, type))) {
            if (sample.vendor != vendor)
                return QSet<EventKind>{EventKind::Other};
            found.insert(sample.kind);
        }
        return found;
    };
    QCOMPARE(kinds(Vendor::Sinch, WebhookType::Both), (QSet{EventKind::Inbound, EventKind::Feedback}));
    QCOMPARE(kinds(Vendor::Custom, WebhookType::Inbound), QSet{EventKind::Inbound});
    QCOMPARE(kinds(Vendor::Infobip, WebhookType::Feedback), QSet{EventKind::Feedback});
    QVERIFY(book.samplesFor(webhookOf(Vendor::Twilio, WebhookType::Both)).isEmpty());
}

void TestSampleBook::emptyNameIsTheFirstAndUnknownIsNone()
{
    SampleBook book{m_builtIn};
    QCOMPARE(book.sample(customInbound(), {})->name, u"stop"_s);
    QCOMPARE(book.sample(customFeedback(), {})->name, u"delivered"_s);
    QCOMPARE(book.sample(customInbound(), u"near-miss"_s)->fields.first().json, QByteArray{"\"STPO\""});
    QVERIFY(!book.sample(customInbound(), u"delivered"_s));
    QVERIFY(!book.sample(customInbound(), u"nothing like it"_s));
}

void TestSampleBook::everyVendorAndTypeHasItsSamples_data()
{
    addVendors();
}

void TestSampleBook::everyVendorAndTypeHasItsSamples()
{
    QFETCH(Vendor, vendor);
    QFETCH(WebhookType, type);
    SampleBook book{m_builtIn};
    QStringList names;
    for (const SampleEvent &sample : book.samplesFor(webhookOf(vendor, type)))
        names.append(sample.name);
    QStringList expected;
    if (type != WebhookType::Feedback)
        expected += {u"stop"_s, u"start"_s, u"help"_s, u"hello"_s, u"near-miss"_s, u"join"_s, u"yes"_s, u"emoji"_s};
    // The Sinch vendors send one text a request, and Sinch Conversational one report.
    if (type != WebhookType::Feedback && vendorHasType(vendor))
        expected += u"several-texts"_s;
    if (type != WebhookType::Inbound) {
        expected += {u"delivered"_s, u"failed"_s};
        if (vendor == Vendor::SinchConversational)
            expected += u"seen"_s;
        else
            expected += {u"expired"_s, u"several-reports"_s};
    }
    QCOMPARE(names, expected);
}

void TestSampleBook::builtInSamplesAreReadByTheirVendorsMapping_data()
{
    addVendors();
}

void TestSampleBook::builtInSamplesAreReadByTheirVendorsMapping()
{
    QFETCH(Vendor, vendor);
    QFETCH(WebhookType, type);
    SampleBook book{m_builtIn};
    const SmsWebhook webhook = webhookOf(vendor, type);
    const PayloadReader reader{webhook};
    for (const SampleEvent &sample : book.samplesFor(webhook)) {
        const QByteArray body = sampleBody(webhook, sample, {0, u"run"_s, 1'772'366'400'000, {}});
        Extraction extraction = reader.read(body);
        normalise(extraction, {1'772'366'400'000, webhook.senderPhoneNumber, {}});
        QVERIFY(sample.title.isComplete());
        // The template of these custom webhooks has no array, so their bodies hold the first event only.
        const qsizetype count = vendor == Vendor::Custom ? 1 : 1 + sample.further.size();
        QVERIFY2(extraction.events.size() == count, qPrintable(sample.name + u": "_s + QString::fromUtf8(body)));
        QSet<QString> ids;
        for (const ExtractedEvent &one : std::as_const(extraction.events)) {
            QVERIFY2(one.processable, qPrintable(sample.name));
            ids.insert(one.text(Field::RequestId) + one.text(Field::ProfileNumber) + one.text(Field::FeedbackStatus));
        }
        QCOMPARE(ids.size(), count);
        const ExtractedEvent &event = extraction.events.first();
        QCOMPARE(event.kind, sample.kind);
        QVERIFY2(event.processable, qPrintable(sample.name));
        for (const SampleField &field : sample.fields) {
            QByteArray text = field.json;
            if (text.startsWith('"'))
                text = text.sliced(1, text.size() - 2);
            QCOMPARE(event.text(field.field), QString::fromUtf8(text));
        }
        if (sample.kind == EventKind::Inbound) {
            QVERIFY(!event.text(Field::RequestId).isEmpty());
            QVERIFY(!event.text(Field::OriginTimestamp).isEmpty());
            QCOMPARE(event.normalised(Field::ProfileNumber), u"+46701740612"_s);
            QCOMPARE(event.text(Field::InboundNumber), webhook.senderPhoneNumber);
        }
    }
}

namespace {

SampleEvent spring(const QString &name = u"Spring"_s)
{
    SampleEvent sample;
    sample.name = name;
    sample.vendor = Vendor::Custom;
    sample.fields = {{Field::InboundMessage, "\"VÅR 2026\""}, {Field::ProfileNumber, "\"+46701740655\""}};
    return sample;
}

/// A book with a store, in a sandbox of its own.
struct Shelf
{
    explicit Shelf(QList<SampleEvent> builtIn)
        : book{std::move(builtIn), store, sandboxes, [this] { return now; }, [] { return u"Ebba"_s; }}
    {
        const bool loaded = bool(sandboxes.load()) && bool(book.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }

    qint64 now = 1'772'366'400'000;
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeSampleStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    SampleBook book;
};

} // namespace

void TestSampleBook::ownSamplesComeAfterTheBuiltInOnes()
{
    Shelf shelf{m_builtIn};
    QSignalSpy changed{&shelf.book, &SampleBook::changed};
    const auto stored = shelf.book.save({0, spring(u"  Spring "_s)});
    QVERIFY(stored);
    QCOMPARE(stored->event.name, u"Spring"_s);
    QCOMPARE(stored->modified.by, u"Ebba"_s);
    QCOMPARE(stored->modified.at.toMSecsSinceEpoch(), shelf.now);
    QVERIFY(!stored->isBuiltIn());
    QCOMPARE(shelf.book.records().last(), *stored);
    QCOMPARE(shelf.book.records().size(), m_builtIn.size() + 1);
    QVERIFY(shelf.book.records().first().isBuiltIn());
    QCOMPARE(shelf.book.sample(customInbound(), u"Spring"_s)->fields, spring().fields);
    QCOMPARE(shelf.book.findOwn(u"SPRING"_s)->id, stored->id);
    QCOMPARE(changed.size(), 1);

    SampleRecord edited = *stored;
    edited.event.fields[0].json = "\"SOMMAR\"";
    QVERIFY(shelf.book.save(edited));
    QCOMPARE(shelf.book.records().size(), m_builtIn.size() + 1);
    QCOMPARE(shelf.book.find(stored->id)->event.fields.first().json, QByteArray("\"SOMMAR\""));
    QCOMPARE(shelf.book.rename(stored->id, u"Summer"_s)->event.name, u"Summer"_s);
    QVERIFY(!shelf.book.rename(4711, u"Summer"_s));
    QCOMPARE(changed.size(), 3);
}

void TestSampleBook::namesAreCheckedBeforeAnythingIsKept_data()
{
    QTest::addColumn<SampleEvent>("sample");
    QTest::newRow("no name") << spring(u"  "_s);
    QTest::newRow("too long") << spring(QString{201, u'x'});
    QTest::newRow("taken") << spring(u"SPRING"_s);
    QTest::newRow("name of a built-in one") << spring(u"Stop"_s);
    SampleEvent sample = spring(u"Other"_s);
    sample.vendor = Vendor::Twilio;
    QTest::newRow("vendor without webhooks") << sample;
    sample.vendor = Vendor::Custom;
    sample.kind = EventKind::Other;
    QTest::newRow("no kind") << sample;
}

void TestSampleBook::namesAreCheckedBeforeAnythingIsKept()
{
    QFETCH(SampleEvent, sample);
    Shelf shelf{m_builtIn};
    QVERIFY(shelf.book.save({0, spring()}));
    const int writes = shelf.store.writes;
    const auto refused = shelf.book.save({0, sample});
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QCOMPARE(shelf.store.writes, writes);
}

void TestSampleBook::builtInSamplesStayAsTheyAre()
{
    Shelf shelf{m_builtIn};
    SampleRecord first = shelf.book.records().first();
    first.event.fields.clear();
    QVERIFY(!shelf.book.save(first));
    QVERIFY(!shelf.book.rename(first.id, u"x"_s));
    QVERIFY(!shelf.book.remove(first.id));
    QCOMPARE(shelf.store.writes, 0);
}

void TestSampleBook::copyHasAFreeName()
{
    Shelf shelf{m_builtIn};
    const qint64 stop = shelf.book.records().first().id;
    QCOMPARE(shelf.book.duplicate(stop)->event.name, u"stop 2"_s);
    const auto second = shelf.book.duplicate(stop);
    QCOMPARE(second->event.name, u"stop 3"_s);
    // An own one is called by its name.
    QVERIFY(second->event.title.isEmpty());
    QVERIFY(!shelf.book.duplicate(4711));
}

void TestSampleBook::removedSampleComesBackToItsPlace()
{
    Shelf shelf{m_builtIn};
    const SampleRecord one = *shelf.book.save({0, spring(u"One"_s)});
    QVERIFY(shelf.book.save({0, spring(u"Two"_s)}));
    const QList<SampleRecord> before = shelf.book.records();
    QVERIFY(shelf.book.remove(one.id));
    QVERIFY(!shelf.book.find(one.id));
    QVERIFY(!shelf.book.remove(one.id));
    QVERIFY(shelf.book.restore(one));
    QCOMPARE(shelf.book.records(), before);
    QVERIFY(shelf.book.restore(one));
    QCOMPARE(shelf.book.records(), before);
    // Its name may have been given away meanwhile.
    QVERIFY(shelf.book.remove(one.id));
    QVERIFY(shelf.book.save({0, spring(u"one"_s)}));
    QVERIFY(!shelf.book.restore(one));
}

void TestSampleBook::importIsAllOrNothing()
{
    Shelf shelf{m_builtIn};
    SampleEvent wrong = spring(u"Wrong"_s);
    wrong.vendor = Vendor::Twilio;
    QVERIFY(!shelf.book.import({spring(), wrong}));
    QCOMPARE(shelf.book.records().size(), m_builtIn.size());
    QCOMPARE(shelf.store.writes, 0);
    const auto done = shelf.book.import({spring(), spring(), spring(u"stop"_s)});
    QVERIFY(done);
    QCOMPARE(done->at(0).event.name, u"Spring"_s);
    QCOMPARE(done->at(1).event.name, u"Spring 2"_s);
    QCOMPARE(done->at(2).event.name, u"stop 2"_s);
    QCOMPARE(shelf.store.writes, 1);
    QVERIFY(shelf.book.import({})->isEmpty());
}

void TestSampleBook::refusedWriteLeavesTheBook()
{
    Shelf shelf{m_builtIn};
    const SampleRecord kept = *shelf.book.save({0, spring()});
    const QList<SampleRecord> before = shelf.book.records();
    QSignalSpy changed{&shelf.book, &SampleBook::changed};
    shelf.store.refusal = diskFull();
    QVERIFY(!shelf.book.save({0, spring(u"Other"_s)}));
    QVERIFY(!shelf.book.rename(kept.id, u"Other"_s));
    QVERIFY(!shelf.book.remove(kept.id));
    QVERIFY(!shelf.book.import({spring(u"Other"_s)}));
    QCOMPARE(shelf.book.records(), before);
    QCOMPARE(changed.size(), 0);
}

void TestSampleBook::sampleOfAnotherWebhookIsNotOffered()
{
    Shelf shelf{m_builtIn};
    const QUuid mine = QUuid::createUuid();
    QVERIFY(shelf.book.save({0, spring(u"Mine"_s), mine}));
    QVERIFY(shelf.book.save({0, spring(u"Theirs"_s), QUuid::createUuid()}));
    QVERIFY(shelf.book.sample(customInbound(), u"Mine"_s, mine));
    QVERIFY(!shelf.book.sample(customInbound(), u"Theirs"_s, mine));
    QVERIFY(shelf.book.sample(customInbound(), u"Theirs"_s));
}

void TestSampleBook::searchFindsNamesTitlesAndTexts()
{
    Shelf shelf{m_builtIn};
    QVERIFY(shelf.book.save({0, spring()}));
    QCOMPARE(shelf.book.search({}).size(), shelf.book.records().size());
    QCOMPARE(shelf.book.search(u"spring var"_s).size(), 1);
    QCOMPARE(shelf.book.search(u"écorche"_s).size(), 4);
    QCOMPARE(shelf.book.search(u"infobip stpo"_s).size(), 1);
    QVERIFY(shelf.book.search(u"winter"_s).isEmpty());
}

void TestSampleBook::bookFollowsTheSandbox()
{
    Shelf shelf{m_builtIn};
    QVERIFY(shelf.book.save({0, spring()}));
    const auto other = shelf.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(other);
    QVERIFY(shelf.sandboxes.look(other->id));
    QCOMPARE(shelf.book.records().size(), m_builtIn.size());
    QVERIFY(shelf.book.save({0, spring()}));
    QSignalSpy failed{&shelf.book, &SampleBook::failed};
    shelf.store.readRefusal = diskFull();
    QVERIFY(shelf.sandboxes.look(shelf.sandboxes.sandboxes().first().id));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shelf.book.records().size(), m_builtIn.size());
}

void TestSampleBook::bookWithoutAStoreKeepsNothing()
{
    SampleBook book{m_builtIn};
    QVERIFY(!book.load());
    QVERIFY(!book.save({0, spring()}));
    QVERIFY(!book.import({spring()}));
    QCOMPARE(book.records().size(), m_builtIn.size());
}

QTEST_GUILESS_MAIN(TestSampleBook)
#include "tst_samplebook.moc"
