// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/sandboxcopies.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplewebhooks.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestSandboxCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newWebhookIsCreatedOverThere();
    void sameNameIsReplacedAndKeepsItsIdThere();
    void sameWebhookIsLeftAlone();
    void missingCredentialIsTold();
    void credentialOfAnotherVendorDoesNotCount();
    void feedbackNeedsNoCredential();
    void credentialTakesTheSpellingOfTheOtherSandbox();
    void previewStoresNothing();
    void allOrNothing();
    void vanishedWebhookStopsAll();
    void askingTwiceCopiesOnce();
    void unknownOrSameSandboxIsRefused();
    void openListSeesTheCopies();
    void listOfAnotherSandboxIsNotTouched();
    void copiesOutOfTheCurrentSandboxLeaveItAlone();
    void comparisonNamesEveryWebhookOnce();
    void comparisonIsSortedByName();
    void comparisonIgnoresHowTheCredentialIsSpelt();

private:
    struct World
    {
        World()
        {
            const bool ready = sandboxes.load() && sandboxes.add({0, u"Luma"_s, u"stage"_s, false}) && book.load();
            Q_ASSERT(ready);
            Q_UNUSED(ready)
        }
        qint64 dev() const { return sandboxes.sandboxes().at(0).id; }
        qint64 stage() const { return sandboxes.sandboxes().at(1).id; }
        QUuid add(qint64 sandbox, const SmsWebhook &webhook)
        {
            SmsWebhookRecord record;
            record.webhook = webhook;
            const WebhookChange change{record, RevisionAction::Created, {u"Åsa"_s, QDateTime::currentDateTimeUtc()}};
            return store.save(sandbox, std::span{&change, 1})->first().id;
        }
        void addCredential(qint64 sandbox, const QString &name, CredentialVendor vendor = CredentialVendor::Custom)
        {
            const bool saved{credentialStore.save(sandbox, namedCredential(vendor, name))};
            Q_ASSERT(saved);
            Q_UNUSED(saved)
        }
        QList<SmsWebhookRecord> in(qint64 sandbox) { return *store.webhooks(sandbox); }

        FakeSandboxStore sandboxStore;
        FakePreferencesStore preferences;
        FakeCredentialStore credentialStore;
        FakeWebhookStore store;
        FakeSecretStore secretStore;
        SandboxBook sandboxes{sandboxStore, preferences};
        SecretBook secrets{secretStore};
        CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; },
                                   [] { return QString{}; }};
        WebhookBook book{store, sandboxes, credentials, [] { return qint64{0}; }, [] { return QString{}; }};
        SandboxCopies copies{
            store, credentialStore, sandboxes, book, [] { return qint64{1'772'366'400'000}; }, [] { return u"Kim"_s; }};
    };
    std::unique_ptr<World> m_world;
};

void TestSandboxCopies::init()
{
    m_world = std::make_unique<World>();
}

void TestSandboxCopies::newWebhookIsCreatedOverThere()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    w.addCredential(w.stage(), u"Luma custom"_s);
    const auto lines = w.copies.copy(w.dev(), {id}, w.stage());
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().from, id);
    QCOMPARE(lines->first().action, ImportAction::Created);
    QVERIFY(lines->first().differences.isEmpty());
    QVERIFY(lines->first().credentialFound);
    QVERIFY(lines->first().credentialNeeded);

    QCOMPARE(w.in(w.stage()).size(), 1);
    const SmsWebhookRecord copy = w.in(w.stage()).first();
    QVERIFY(copy.id != id);
    QCOMPARE(copy.webhook, customInbound());
    const Revision revision = w.store.revisions(copy.id)->first();
    QCOMPARE(revision.action, RevisionAction::Copied);
    QCOMPARE(revision.stamp.by, u"Kim"_s);
    QCOMPARE(revision.stamp.at.toMSecsSinceEpoch(), 1'772'366'400'000);
    QCOMPARE(w.in(w.dev()).first().webhook, customInbound());
}

void TestSandboxCopies::sameNameIsReplacedAndKeepsItsIdThere()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound(u"Luma inbound"_s));
    SmsWebhook older = customInbound(u"LUMA INBOUND"_s);
    older.defaultReplyMessage = u"Another reply."_s;
    const QUuid there = w.add(w.stage(), older);
    const auto lines = w.copies.copy(w.dev(), {id}, w.stage());
    QVERIFY(lines);
    QCOMPARE(lines->first().action, ImportAction::Updated);
    QStringList pointers;
    for (const FieldDifference &difference : lines->first().differences)
        pointers << difference.pointer;
    QVERIFY2(pointers.contains(u"/defaultReplyMessage"_s), qPrintable(pointers.join(u' ')));
    QVERIFY(pointers.contains(u"/name"_s));
    QCOMPARE(lines->first().differences.first().before, u"LUMA INBOUND"_s);

    QCOMPARE(w.in(w.stage()).size(), 1);
    QCOMPARE(w.in(w.stage()).first().id, there);
    QCOMPARE(w.in(w.stage()).first().webhook.defaultReplyMessage, customInbound().defaultReplyMessage);
    QCOMPARE(w.store.revisions(there)->size(), 2);
}

void TestSandboxCopies::sameWebhookIsLeftAlone()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    const QUuid there = w.add(w.stage(), customInbound());
    const int saves = w.store.saves;
    const auto lines = w.copies.copy(w.dev(), {id}, w.stage());
    QVERIFY(lines);
    QCOMPARE(lines->first().action, ImportAction::Unchanged);
    QCOMPARE(w.store.saves, saves);
    QCOMPARE(w.store.revisions(there)->size(), 1);
}

void TestSandboxCopies::missingCredentialIsTold()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    w.addCredential(w.dev(), u"Luma custom"_s);
    const auto lines = w.copies.copy(w.dev(), {id}, w.stage());
    QVERIFY(lines);
    QVERIFY(!lines->first().credentialFound);
    // The name stays, so that the credential is found once it is there.
    QCOMPARE(w.in(w.stage()).first().webhook.apiCredential, u"Luma custom"_s);
    QVERIFY(w.credentialStore.rows.value(w.stage()).isEmpty());
}

void TestSandboxCopies::credentialOfAnotherVendorDoesNotCount()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    w.addCredential(w.stage(), u"Luma custom"_s, CredentialVendor::Infobip);
    QVERIFY(!w.copies.preview(w.dev(), {id}, w.stage())->first().credentialFound);
}

void TestSandboxCopies::feedbackNeedsNoCredential()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customFeedback());
    QVERIFY(w.copies.preview(w.dev(), {id}, w.stage())->first().credentialFound);
}

void TestSandboxCopies::credentialTakesTheSpellingOfTheOtherSandbox()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    w.addCredential(w.stage(), u"LUMA Custom"_s);
    QVERIFY(w.copies.copy(w.dev(), {id}, w.stage()));
    QCOMPARE(w.in(w.stage()).first().webhook.apiCredential, u"LUMA Custom"_s);
    // Nothing else is another, so a second copy has nothing to do.
    QCOMPARE(w.copies.copy(w.dev(), {id}, w.stage())->first().action, ImportAction::Unchanged);
}

void TestSandboxCopies::previewStoresNothing()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    const int saves = w.store.saves;
    const auto lines = w.copies.preview(w.dev(), {id}, w.stage());
    QVERIFY(lines);
    QCOMPARE(lines->first().action, ImportAction::Created);
    QCOMPARE(w.store.saves, saves);
    QVERIFY(w.in(w.stage()).isEmpty());
}

void TestSandboxCopies::allOrNothing()
{
    World &w = *m_world;
    const QUuid one = w.add(w.dev(), customInbound());
    const QUuid two = w.add(w.dev(), customFeedback());
    const int saves = w.store.saves;
    w.store.refusal = diskFull();
    QCOMPARE(w.copies.copy(w.dev(), {one, two}, w.stage()).error(), diskFull());
    QVERIFY(w.in(w.stage()).isEmpty());
    w.store.refusal.reset();
    QVERIFY(w.copies.copy(w.dev(), {one, two}, w.stage()));
    QCOMPARE(w.store.saves, saves + 2);
    QCOMPARE(w.in(w.stage()).size(), 2);
}

void TestSandboxCopies::vanishedWebhookStopsAll()
{
    World &w = *m_world;
    const QUuid one = w.add(w.dev(), customInbound());
    QVERIFY(!w.copies.copy(w.dev(), {one, QUuid::createUuid()}, w.stage()));
    QVERIFY(w.in(w.stage()).isEmpty());
}

void TestSandboxCopies::askingTwiceCopiesOnce()
{
    World &w = *m_world;
    const QUuid one = w.add(w.dev(), customInbound());
    const auto lines = w.copies.copy(w.dev(), {one, one}, w.stage());
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(w.in(w.stage()).size(), 1);
}

void TestSandboxCopies::unknownOrSameSandboxIsRefused()
{
    World &w = *m_world;
    const QUuid one = w.add(w.dev(), customInbound());
    QVERIFY(!w.copies.preview(w.dev(), {one}, w.dev()));
    QVERIFY(!w.copies.copy(w.dev(), {one}, 4711));
    QVERIFY(!w.copies.copy(4711, {one}, w.dev()));
    QVERIFY(!w.copies.compare(w.dev(), w.dev()));
    QVERIFY(!w.copies.compare(4711, w.dev()));
}

void TestSandboxCopies::openListSeesTheCopies()
{
    World &w = *m_world;
    const QUuid id = w.add(w.stage(), customInbound());
    QSignalSpy reloaded{&w.book, &WebhookBook::reloaded};
    QVERIFY(w.copies.copy(w.stage(), {id}, w.dev()));
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(w.book.webhooks().size(), 1);
}

void TestSandboxCopies::listOfAnotherSandboxIsNotTouched()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    QVERIFY(w.book.load());
    QSignalSpy reloaded{&w.book, &WebhookBook::reloaded};
    QSignalSpy changed{&w.book, &WebhookBook::changed};
    QVERIFY(w.copies.copy(w.dev(), {id}, w.stage()));
    QCOMPARE(reloaded.count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestSandboxCopies::copiesOutOfTheCurrentSandboxLeaveItAlone()
{
    World &w = *m_world;
    const QUuid id = w.add(w.dev(), customInbound());
    QVERIFY(w.book.load());
    const QList<SmsWebhookRecord> before = w.book.webhooks();
    QVERIFY(w.copies.copy(w.dev(), {id}, w.stage()));
    QCOMPARE(w.book.webhooks(), before);
    QCOMPARE(w.in(w.dev()), before);
}

void TestSandboxCopies::comparisonNamesEveryWebhookOnce()
{
    World &w = *m_world;
    const QUuid same = w.add(w.dev(), customInbound(u"Åsa"_s));
    const QUuid sameThere = w.add(w.stage(), customInbound(u"Åsa"_s));
    const QUuid left = w.add(w.dev(), customFeedback(u"Only left"_s));
    const QUuid right = w.add(w.stage(), customFeedback(u"Only right"_s));
    const QUuid changed = w.add(w.dev(), customInbound(u"Texts"_s));
    SmsWebhook other = customInbound(u"Texts"_s);
    other.senderPhoneNumber = u"+46701740699"_s;
    const QUuid changedThere = w.add(w.stage(), other);

    const auto rows = w.copies.compare(w.dev(), w.stage());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4);
    const auto row = [&](const QString &name) {
        return *std::find_if(rows->cbegin(), rows->cend(), [&](const auto &one) { return one.name == name; });
    };
    QCOMPARE(row(u"Åsa"_s).left, same);
    QCOMPARE(row(u"Åsa"_s).right, sameThere);
    QVERIFY(row(u"Åsa"_s).differences.isEmpty());
    QCOMPARE(row(u"Only left"_s).left, left);
    QVERIFY(row(u"Only left"_s).right.isNull());
    QVERIFY(row(u"Only right"_s).left.isNull());
    QCOMPARE(row(u"Only right"_s).right, right);
    QCOMPARE(row(u"Texts"_s).left, changed);
    QCOMPARE(row(u"Texts"_s).right, changedThere);
    QCOMPARE(row(u"Texts"_s).differences.size(), 1);
    QCOMPARE(row(u"Texts"_s).differences.first().before, customInbound().senderPhoneNumber);
    QCOMPARE(row(u"Texts"_s).differences.first().after, u"+46701740699"_s);
}

void TestSandboxCopies::comparisonIsSortedByName()
{
    World &w = *m_world;
    w.add(w.dev(), customFeedback(u"beta"_s));
    w.add(w.stage(), customFeedback(u"Alpha"_s));
    w.add(w.dev(), customFeedback(u"Gamma"_s));
    QStringList names;
    const QList<WebhookComparison> rows = *w.copies.compare(w.dev(), w.stage());
    for (const WebhookComparison &row : rows)
        names << row.name;
    QCOMPARE(names, (QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s}));
}

void TestSandboxCopies::comparisonIgnoresHowTheCredentialIsSpelt()
{
    World &w = *m_world;
    w.add(w.dev(), customInbound());
    SmsWebhook other = customInbound();
    other.apiCredential = u"LUMA CUSTOM"_s;
    w.add(w.stage(), other);
    QVERIFY(w.copies.compare(w.dev(), w.stage())->first().differences.isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxCopies)
#include "tst_sandboxcopies.moc"
