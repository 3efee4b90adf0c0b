// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/webhookbook.h"
#include "tests/models/state/webhookdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

using Desk = WebhookDesk;

class TestWebhookBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submittedWebhookIsStoredAndTold();
    void stampsSayWhoAndWhen();
    void invalidWebhookIsRefusedWithItsFirstComplaint();
    void failedSaveLeavesNoTrace();
    void hiddenFieldsAreNotStored();
    void nameIsTrimmed();
    void takenNameIsRefusedWithoutRegardToCase();
    void rowsAreSortedByName();
    void renameMovesTheRow();
    void renameToTheSamePlaceMovesNothing();
    void vanishedWebhookIsRefused();
    void removedWebhookCanBeRestored();
    void failedRemovalKeepsTheRow();
    void sandboxSwitchReloads();
    void unreadableSandboxShowsNothingOfTheOther();
    void loadingAgainTellsOnlyWhatChanged();
    void freeNameCounts();
    void incompleteUntilTheCredentialIsThere();
    void importCreatesUpdatesAndLeavesAlone();
    void importIsOneSave();
    void importFindsNamesWithoutRegardToCase();
    void importWithAnErrorStoresNothing();
    void importRefusesTheSameNameTwice();
    void importTakesAnUnknownCredential();
    void failedImportLeavesNoTrace();
};

void TestWebhookBook::submittedWebhookIsStoredAndTold()
{
    Desk desk;
    QSignalSpy about{desk.book.get(), &WebhookBook::aboutToInsert};
    QSignalSpy inserted{desk.book.get(), &WebhookBook::inserted};
    const auto stored = desk.book->submit({}, customInbound());
    QVERIFY(stored);
    QCOMPARE(about.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(desk.book->webhooks(), QList{*stored});
    QCOMPARE(desk.book->find(stored->id)->webhook, customInbound());
    QCOMPARE(desk.store.history.size(), 1);
    QCOMPARE(desk.book->revisions(stored->id)->first().action, RevisionAction::Created);
}

void TestWebhookBook::stampsSayWhoAndWhen()
{
    Desk desk;
    const QUuid id = desk.submit(u"Luma"_s);
    desk.now += 1000;
    const auto changed = desk.book->submit(id, customInbound(u"Luma"_s));
    QVERIFY(changed);
    QCOMPARE(changed->created, (Stamp{u"Åsa"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'400'000, Qt::UTC)}));
    QCOMPARE(changed->modified, (Stamp{u"Åsa"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'401'000, Qt::UTC)}));
    QCOMPARE(changed->revision, 2);
}

void TestWebhookBook::invalidWebhookIsRefusedWithItsFirstComplaint()
{
    Desk desk;
    QSignalSpy inserted{desk.book.get(), &WebhookBook::inserted};
    SmsWebhook nameless = customInbound(u"  "_s);
    const auto refused = desk.book->submit({}, nameless);
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QVERIFY(refused.error().detail.contains(u"name-required"_s));
    QCOMPARE(desk.store.saves, 0);
    QCOMPARE(inserted.count(), 0);
    SmsWebhook broken = customInbound();
    broken.payload = u"{"_s;
    QVERIFY(!desk.book->submit({}, broken));
    QCOMPARE(desk.store.saves, 0);
}

void TestWebhookBook::failedSaveLeavesNoTrace()
{
    Desk desk;
    const QUuid id = desk.submit(u"Luma"_s);
    const SmsWebhookRecord before = *desk.book->find(id);
    desk.store.refusal = diskFull();
    QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
    QSignalSpy moved{desk.book.get(), &WebhookBook::aboutToMove};
    QSignalSpy inserted{desk.book.get(), &WebhookBook::aboutToInsert};
    QCOMPARE(desk.book->submit(id, customInbound(u"Omega"_s)).error(), diskFull());
    QCOMPARE(desk.book->submit({}, customInbound(u"Beta"_s)).error(), diskFull());
    QCOMPARE(desk.book->webhooks(), QList{before});
    QCOMPARE(changed.count() + moved.count() + inserted.count(), 0);
}

void TestWebhookBook::hiddenFieldsAreNotStored()
{
    Desk desk;
    SmsWebhook feedback = customFeedback();
    feedback.keywordCategories = customInbound().keywordCategories;
    feedback.defaultReplyMessage = u"left over"_s;
    const auto stored = desk.book->submit({}, feedback);
    QVERIFY(stored);
    QVERIFY(stored->webhook.keywordCategories.isEmpty());
    QVERIFY(stored->webhook.defaultReplyMessage.isEmpty());
}

void TestWebhookBook::nameIsTrimmed()
{
    Desk desk;
    const auto stored = desk.book->submit({}, customInbound(u"  Luma  "_s));
    QVERIFY(stored);
    QCOMPARE(stored->webhook.name, u"Luma"_s);
}

void TestWebhookBook::takenNameIsRefusedWithoutRegardToCase()
{
    Desk desk;
    const QUuid id = desk.submit(u"Äpplen"_s);
    QVERIFY(!desk.book->submit({}, customInbound(u"äPPLEN"_s)));
    QCOMPARE(desk.store.saves, 1);
    QVERIFY(desk.book->submit(id, customInbound(u"äPPLEN"_s)));
}

void TestWebhookBook::rowsAreSortedByName()
{
    Desk desk;
    for (const QString &name : {u"beta"_s, u"Gamma"_s, u"Alpha"_s, u"gamma 2"_s})
        QVERIFY(!desk.submit(name).isNull());
    QCOMPARE(desk.names(), (QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s, u"gamma 2"_s}));
    QVERIFY(desk.book->load());
    QCOMPARE(desk.names(), (QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s, u"gamma 2"_s}));
}

void TestWebhookBook::renameMovesTheRow()
{
    Desk desk;
    const QUuid alpha = desk.submit(u"Alpha"_s);
    desk.submit(u"Beta"_s);
    desk.submit(u"Gamma"_s);
    QSignalSpy about{desk.book.get(), &WebhookBook::aboutToMove};
    QSignalSpy moved{desk.book.get(), &WebhookBook::moved};
    QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
    QVERIFY(desk.book->submit(alpha, customInbound(u"Omega"_s)));
    QCOMPARE(about.count(), 1);
    QCOMPARE(about.first(), (QVariantList{0, 2}));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.first(), QVariantList{2});
    QCOMPARE(desk.names(), (QStringList{u"Beta"_s, u"Gamma"_s, u"Omega"_s}));
    QVERIFY(desk.book->submit(alpha, customInbound(u"Aleph"_s)));
    QCOMPARE(about.last(), (QVariantList{2, 0}));
    QCOMPARE(desk.names(), (QStringList{u"Aleph"_s, u"Beta"_s, u"Gamma"_s}));
}

void TestWebhookBook::renameToTheSamePlaceMovesNothing()
{
    Desk desk;
    const QUuid alpha = desk.submit(u"Alpha"_s);
    desk.submit(u"Gamma"_s);
    QSignalSpy about{desk.book.get(), &WebhookBook::aboutToMove};
    QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
    QVERIFY(desk.book->submit(alpha, customInbound(u"Beta"_s)));
    QCOMPARE(about.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.names(), (QStringList{u"Beta"_s, u"Gamma"_s}));
}

void TestWebhookBook::vanishedWebhookIsRefused()
{
    Desk desk;
    QVERIFY(!desk.book->submit(QUuid::createUuid(), customInbound()));
    QVERIFY(!desk.book->remove(QUuid::createUuid()));
    QVERIFY(!desk.book->restore(QUuid::createUuid()));
    QCOMPARE(desk.book->find(QUuid::createUuid()), nullptr);
    QVERIFY(desk.book->webhooks().isEmpty());
}

void TestWebhookBook::removedWebhookCanBeRestored()
{
    Desk desk;
    desk.submit(u"Alpha"_s);
    const QUuid id = desk.submit(u"Beta"_s);
    QSignalSpy removed{desk.book.get(), &WebhookBook::removed};
    QSignalSpy inserted{desk.book.get(), &WebhookBook::inserted};
    QVERIFY(desk.book->remove(id));
    QCOMPARE(removed.first(), QVariantList{1});
    QCOMPARE(desk.names(), QStringList{u"Alpha"_s});
    const auto restored = desk.book->restore(id);
    QVERIFY(restored);
    QCOMPARE(restored->id, id);
    QCOMPARE(inserted.last(), QVariantList{1});
    QCOMPARE(desk.book->revisions(id)->last().action, RevisionAction::Restored);
}

void TestWebhookBook::failedRemovalKeepsTheRow()
{
    Desk desk;
    const QUuid id = desk.submit(u"Alpha"_s);
    desk.store.refusal = diskFull();
    QSignalSpy removed{desk.book.get(), &WebhookBook::aboutToRemove};
    QVERIFY(!desk.book->remove(id));
    QVERIFY(desk.book->find(id));
    QCOMPARE(removed.count(), 0);
}

void TestWebhookBook::sandboxSwitchReloads()
{
    Desk desk;
    desk.submit(u"Alpha"_s);
    const auto stage = desk.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QSignalSpy about{desk.book.get(), &WebhookBook::aboutToReload};
    QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
    QVERIFY(desk.sandboxes.setCurrent(stage->id));
    QCOMPARE(about.count(), 1);
    QCOMPARE(reloaded.count(), 1);
    QVERIFY(desk.book->webhooks().isEmpty());
    QVERIFY(desk.sandboxes.setCurrent(desk.sandboxes.sandboxes().first().id));
    QCOMPARE(desk.names(), QStringList{u"Alpha"_s});
}

void TestWebhookBook::unreadableSandboxShowsNothingOfTheOther()
{
    class Unreadable : public FakeWebhookStore
    {
    public:
        Result<QList<SmsWebhookRecord>> webhooks(qint64 sandboxId) override
        {
            if (sandboxId != readable)
                return diskFull();
            return FakeWebhookStore::webhooks(sandboxId);
        }
        qint64 readable = 1;
    };
    Desk desk;
    Unreadable store;
    WebhookBook book{store, desk.sandboxes, desk.credentials, [] { return qint64{0}; }, [] { return QString{}; }};
    QVERIFY(book.load());
    QVERIFY(book.submit({}, customInbound()));
    QSignalSpy failed{&book, &WebhookBook::failed};
    const auto stage = desk.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(desk.sandboxes.setCurrent(stage->id));
    QVERIFY(book.webhooks().isEmpty());
    QCOMPARE(failed.count(), 1);
}

void TestWebhookBook::loadingAgainTellsOnlyWhatChanged()
{
    Desk desk;
    desk.submit(u"Alpha"_s);
    desk.submit(u"Beta"_s);
    QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
    QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
    QVERIFY(desk.book->load());
    QCOMPARE(changed.count(), 0);
    // Another program changed one.
    desk.store.rows[1].record.webhook.defaultReplyMessage = u"Other"_s;
    QVERIFY(desk.book->load());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first(), QVariantList{1});
    QCOMPARE(reloaded.count(), 0);
    desk.store.rows.removeFirst();
    QVERIFY(desk.book->load());
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(desk.names(), QStringList{u"Beta"_s});
}

void TestWebhookBook::freeNameCounts()
{
    Desk desk;
    QCOMPARE(desk.book->freeName(u" Luma "_s), u"Luma"_s);
    desk.submit(u"Luma"_s);
    QCOMPARE(desk.book->freeName(u"LUMA"_s), u"LUMA 2"_s);
    desk.submit(u"luma 2"_s);
    QCOMPARE(desk.book->freeName(u"Luma"_s), u"Luma 3"_s);
}

void TestWebhookBook::incompleteUntilTheCredentialIsThere()
{
    Desk desk;
    SmsWebhook webhook = customInbound();
    webhook.apiCredential = u"Later"_s;
    QVERIFY(desk.book->import({webhook, customFeedback()}));
    const SmsWebhookRecord *inbound = desk.book->findByName(webhook.name);
    QVERIFY(desk.book->isIncomplete(*inbound));
    QVERIFY(!desk.book->isIncomplete(*desk.book->findByName(customFeedback().name)));
    // Of another vendor it is of no use.
    const auto other = desk.credentials.save(namedCredential(CredentialVendor::Sinch, u"later"_s));
    QVERIFY(desk.book->isIncomplete(*desk.book->findByName(webhook.name)));
    QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
    QVERIFY(desk.credentials.save(namedCredential(CredentialVendor::Custom, u"later"_s, {}, other->id)));
    QVERIFY(!desk.book->isIncomplete(*desk.book->findByName(webhook.name)));
    // Only the one that takes effect now, not the feedback webhook.
    QCOMPARE(changed.count(), 1);
    QCOMPARE(desk.book->webhooks().at(changed.first().first().toInt()).webhook.name, webhook.name);
}

void TestWebhookBook::importCreatesUpdatesAndLeavesAlone()
{
    Desk desk;
    desk.submit(u"Alpha"_s);
    desk.submit(u"Beta"_s);
    SmsWebhook beta = customInbound(u"Beta"_s);
    beta.defaultReplyMessage = u"Changed."_s;
    SmsWebhook alpha = customInbound(u"Alpha"_s);
    // Only white space differs: the document is the same.
    alpha.payload.remove(u'\n');
    const auto imported = desk.book->import({alpha, beta, customFeedback(u"Gamma"_s)});
    QVERIFY(imported);
    QCOMPARE(imported->size(), 3);
    QCOMPARE(imported->at(0).action, ImportAction::Unchanged);
    QCOMPARE(imported->at(1).action, ImportAction::Updated);
    QCOMPARE(imported->at(2).action, ImportAction::Created);
    for (const ImportedWebhook &one : *imported) {
        QVERIFY(desk.book->find(one.id));
        QCOMPARE(desk.book->find(one.id)->webhook.name, one.name);
    }
    QCOMPARE(desk.book->find(imported->at(0).id)->revision, 1);
    QCOMPARE(desk.book->find(imported->at(1).id)->revision, 2);
    QCOMPARE(desk.book->find(imported->at(1).id)->webhook.defaultReplyMessage, u"Changed."_s);
    QCOMPARE(desk.store.history.last().action, RevisionAction::Imported);
}

void TestWebhookBook::importIsOneSave()
{
    Desk desk;
    QVERIFY(desk.book->import({customInbound(u"One"_s), customInbound(u"Two"_s), customFeedback(u"Three"_s)}));
    QCOMPARE(desk.store.saves, 1);
    QVERIFY(desk.book->import({customInbound(u"One"_s)}));
    QCOMPARE(desk.store.saves, 1);
    QVERIFY(desk.book->import({})->isEmpty());
}

void TestWebhookBook::importFindsNamesWithoutRegardToCase()
{
    Desk desk;
    const QUuid id = desk.submit(u"Äpplen"_s);
    const auto imported = desk.book->import({customInbound(u"ÄPPLEN"_s)});
    QVERIFY(imported);
    QCOMPARE(imported->first().id, id);
    QCOMPARE(imported->first().action, ImportAction::Updated);
    QCOMPARE(desk.names(), QStringList{u"ÄPPLEN"_s});
}

void TestWebhookBook::importWithAnErrorStoresNothing()
{
    Desk desk;
    SmsWebhook broken = customInbound(u"Broken"_s);
    broken.payload = u"[1,"_s;
    const auto refused = desk.book->import({customInbound(u"Fine"_s), broken});
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"Broken"_s));
    QCOMPARE(desk.store.saves, 0);
    QVERIFY(desk.book->webhooks().isEmpty());
}

void TestWebhookBook::importRefusesTheSameNameTwice()
{
    Desk desk;
    QVERIFY(!desk.book->import({customInbound(u"Luma"_s), customFeedback(u"LUMA"_s)}));
    QCOMPARE(desk.store.saves, 0);
}

void TestWebhookBook::importTakesAnUnknownCredential()
{
    Desk desk;
    SmsWebhook webhook = customInbound();
    webhook.apiCredential = u"Nobody knows"_s;
    QVERIFY(desk.book->import({webhook}));
    webhook.apiCredential.clear();
    webhook.name = u"Without"_s;
    QVERIFY(desk.book->import({webhook}));
    // The form is stricter.
    QVERIFY(!desk.book->submit({}, customInbound(u"Luma inbound"_s)));
    webhook.name = u"In the form"_s;
    QVERIFY(!desk.book->submit({}, webhook));
}

void TestWebhookBook::failedImportLeavesNoTrace()
{
    Desk desk;
    desk.submit(u"Alpha"_s);
    desk.store.refusal = diskFull();
    SmsWebhook alpha = customInbound(u"Alpha"_s);
    alpha.defaultReplyMessage = u"Changed."_s;
    QCOMPARE(desk.book->import({alpha, customInbound(u"Beta"_s)}).error(), diskFull());
    QCOMPARE(desk.names(), QStringList{u"Alpha"_s});
    QCOMPARE(desk.book->webhooks().first().webhook, customInbound(u"Alpha"_s));
}

QTEST_GUILESS_MAIN(TestWebhookBook)
#include "tst_webhookbook.moc"
