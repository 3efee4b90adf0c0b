// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/state/webhookdesk.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;

namespace {

QList<SmsWebhook> many(int count, const QString &prefix = u"Luma"_s)
{
    QList<SmsWebhook> webhooks;
    for (int i = 0; i < count; ++i)
        webhooks.append(customInbound(prefix + u' ' + QString::number(i)));
    return webhooks;
}

QList<QUuid> idsOf(const WebhookBook &book)
{
    QList<QUuid> ids;
    for (const SmsWebhookRecord &record : book.webhooks())
        ids.append(record.id);
    return ids;
}

/// Whether every lookup finds each webhook where it stands.
bool isInOrder(const WebhookBook &book)
{
    QStringList keys;
    for (const SmsWebhookRecord &record : book.webhooks()) {
        if (book.find(record.id) != &record || book.findByName(record.webhook.name.toUpper()) != &record)
            return false;
        keys.append(nameKey(record.webhook.name));
    }
    return std::is_sorted(keys.cbegin(), keys.cend());
}

} // namespace

/// Several webhooks at once, the states they had before, and how they are found among many.
class TestManyWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreRemovedAndBroughtBackInOneStepEach()
    {
        WebhookDesk desk;
        QVERIFY(desk.book->import(many(5)));
        const QList<QUuid> all = idsOf(*desk.book);
        const QList<QUuid> some{all.at(3), all.at(0)};
        QSignalSpy removed{desk.book.get(), &WebhookBook::removed};
        QVERIFY(desk.book->removeAll(some));
        QCOMPARE(removed.count(), 2);
        QCOMPARE(desk.names(), (QStringList{u"Luma 1"_s, u"Luma 2"_s, u"Luma 4"_s}));
        QVERIFY(!desk.book->find(some.first()));
        QVERIFY(!desk.book->findByName(u"Luma 3"_s));
        QVERIFY(desk.book->restoreAll(some));
        QCOMPARE(idsOf(*desk.book), all);
        QVERIFY(isInOrder(*desk.book));
    }

    void noneIsRemovedWhenOneIsNotThere()
    {
        WebhookDesk desk;
        QVERIFY(desk.book->import(many(3)));
        const QList<QUuid> all = idsOf(*desk.book);
        QVERIFY(!desk.book->removeAll({all.first(), QUuid::createUuid()}));
        QCOMPARE(idsOf(*desk.book), all);
        QCOMPARE(desk.store.webhooks(desk.sandboxes.current().id)->size(), 3);
    }

    void noneComesBackWhenOneCanNot()
    {
        WebhookDesk desk;
        QVERIFY(desk.book->import(many(3)));
        const QList<QUuid> all = idsOf(*desk.book);
        QVERIFY(desk.book->removeAll(all));
        QVERIFY(!desk.book->restoreAll({all.first(), QUuid::createUuid()}));
        QVERIFY(desk.book->webhooks().isEmpty());
    }

    void whatComesBackToAnotherSandboxIsNotShownHere()
    {
        WebhookDesk desk;
        const qint64 home = desk.sandboxes.current().id;
        QVERIFY(desk.book->import(many(3)));
        const QList<QUuid> all = idsOf(*desk.book);
        QVERIFY(desk.book->removeAll(all.mid(0, 2)));
        QVERIFY(desk.book->remove(all.last()));
        const auto stage = desk.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
        QVERIFY(desk.sandboxes.setCurrent(stage->id));
        QVERIFY(desk.book->restoreAll(all.mid(0, 2)));
        QVERIFY(desk.book->restore(all.last()));
        QVERIFY(desk.book->webhooks().isEmpty());
        QVERIFY(desk.sandboxes.setCurrent(home));
        QCOMPARE(idsOf(*desk.book), all);
    }

    void veryManyRowsAreToldAsAReload()
    {
        WebhookDesk desk;
        QSignalSpy inserted{desk.book.get(), &WebhookBook::inserted};
        QSignalSpy removed{desk.book.get(), &WebhookBook::removed};
        QSignalSpy about{desk.book.get(), &WebhookBook::aboutToReload};
        QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
        QVERIFY(desk.book->import(many(300)));
        QCOMPARE(desk.book->webhooks().size(), 300);
        QVERIFY(isInOrder(*desk.book));
        const QList<QUuid> ids = idsOf(*desk.book);
        QVERIFY(desk.book->removeAll(ids.mid(100)));
        QCOMPARE(idsOf(*desk.book), ids.mid(0, 100));
        QVERIFY(desk.book->restoreAll(ids.mid(100)));
        QCOMPARE(idsOf(*desk.book), ids);
        QVERIFY(isInOrder(*desk.book));
        QCOMPARE(inserted.count() + removed.count(), 0);
        QCOMPARE(about.count(), 3);
        QCOMPARE(reloaded.count(), 3);
    }

    void renamingKeepsEveryWebhookFindable()
    {
        WebhookDesk desk;
        QVERIFY(desk.book->import(many(9)));
        for (const QString &name : {u"Åre"_s, u"zorn"_s, u"Alma"_s, u"ÉCOLE"_s, u"Luma 45"_s, u"luma 2a"_s}) {
            const QUuid id = desk.book->webhooks().at(4).id;
            QVERIFY(desk.book->submit(id, customInbound(name)));
            QCOMPARE(desk.book->find(id)->webhook.name, name);
            QVERIFY(isInOrder(*desk.book));
        }
        QVERIFY(!desk.book->findByName(u"Luma"_s));
        QVERIFY(!desk.book->findByName(u"zzz"_s));
    }

    void usersFollowEveryChange()
    {
        WebhookDesk desk;
        QCOMPARE(desk.book->usersOf(u"Luma custom"_s), QStringList{});
        const QUuid id = desk.submit(u"Luma"_s);
        QCOMPARE(desk.book->usersOf(u"LUMA Custom "_s), QStringList{u"Luma"_s});
        QVERIFY(desk.book->submit(id, customInbound(u"Renamed"_s)));
        QCOMPARE(desk.book->usersOf(u"Luma custom"_s), QStringList{u"Renamed"_s});
        QVERIFY(desk.book->remove(id));
        QCOMPARE(desk.book->usersOf(u"Luma custom"_s), QStringList{});
    }

    void statusFollowsTheCredential()
    {
        WebhookDesk desk;
        const SmsWebhookRecord record = *desk.book->find(desk.submit(u"Luma"_s));
        QCOMPARE(desk.book->status(record), WebhookStatus::Waiting);
        QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
        ApiCredential credential = *desk.credentials.findByName(u"Luma custom"_s);
        credential.channelConfigurations = {u"SMS marketing"_s};
        QVERIFY(desk.credentials.save(credential));
        QCOMPARE(desk.book->status(record), WebhookStatus::Active);
        QCOMPARE(changed.count(), 1);
        QVERIFY(desk.credentials.save(credential));
        QCOMPARE(changed.count(), 1);
    }

    void webhooksAreReadAgainOnlyWhenACredentialHasAnotherName()
    {
        WebhookDesk desk;
        const QUuid id = desk.submit(u"Luma"_s);
        desk.store.rows.first().record.webhook.defaultReplyMessage = u"Written elsewhere."_s;
        ApiCredential credential = *desk.credentials.findByName(u"Luma custom"_s);
        credential.channelConfigurations = {u"SMS marketing"_s};
        QVERIFY(desk.credentials.save(credential));
        QVERIFY(desk.book->find(id)->webhook.defaultReplyMessage != u"Written elsewhere."_s);
        credential.name = u"Renamed"_s;
        QVERIFY(desk.credentials.save(credential));
        QCOMPARE(desk.book->find(id)->webhook.defaultReplyMessage, u"Written elsewhere."_s);
    }

    void anOlderStateBecomesTheNewest()
    {
        WebhookDesk desk;
        const QUuid id = desk.submit(u"Luma"_s);
        SmsWebhook webhook = customInbound(u"Luma"_s);
        webhook.defaultReplyMessage = u"Later."_s;
        QVERIFY(desk.book->submit(id, webhook));
        const Result<SmsWebhookRecord> restored = desk.book->restoreRevision(id, 1);
        QVERIFY(restored);
        QCOMPARE(restored->revision, 3);
        QCOMPARE(desk.book->find(id)->webhook, customInbound(u"Luma"_s));
        const QList<Revision> history = *desk.book->revisions(id);
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.last().action, RevisionAction::Restored);
        QCOMPARE(history.last().stamp.by, u"Åsa"_s);
    }

    void aStateThatCanNotBeSubmittedAnyMoreIsNotRestored()
    {
        WebhookDesk desk;
        const QUuid id = desk.submit(u"Luma"_s);
        QVERIFY(desk.book->submit(id, customInbound(u"Renamed"_s)));
        desk.submit(u"luma"_s);
        const Result<SmsWebhookRecord> refused = desk.book->restoreRevision(id, 1);
        QVERIFY(!refused);
        QVERIFY2(refused.error().summary.contains(u"Luma"_s), qPrintable(refused.error().summary));
        QCOMPARE(desk.book->find(id)->webhook.name, u"Renamed"_s);
        QVERIFY(!desk.book->restoreRevision(id, 99));
    }

    void aPlanSaysWhatImportDoesAndChangesNothing()
    {
        WebhookDesk desk;
        desk.submit(u"Same"_s);
        desk.submit(u"Other"_s);
        SmsWebhook other = customInbound(u"OTHER"_s);
        other.defaultReplyMessage = u"New."_s;
        SmsWebhook unknown = customInbound(u"New"_s);
        unknown.apiCredential = u"Nobody's"_s;
        SmsWebhook broken = customInbound(u"Broken"_s);
        broken.payload = u"{"_s;
        const int saves = desk.store.saves;
        const QList<ImportPlan> plans
            = desk.book->planImport({customInbound(u"Same"_s), other, unknown, broken, customInbound(u"new"_s)});
        QCOMPARE(desk.store.saves, saves);
        QCOMPARE(plans.size(), 5);
        QCOMPARE(plans.at(0).outcome.action, ImportAction::Unchanged);
        QCOMPARE(plans.at(1).outcome.action, ImportAction::Updated);
        QCOMPARE(plans.at(1).outcome.id, desk.book->findByName(u"Other"_s)->id);
        QCOMPARE(plans.at(2).outcome.action, ImportAction::Created);
        QVERIFY(!plans.at(2).refusal);
        QCOMPARE(plans.at(2).diagnostics.first().rule, Rule::CredentialUnknown);
        QVERIFY(plans.at(3).refusal);
        QVERIFY2(plans.at(4).refusal->summary.contains(u"new"_s), "two of one name");
    }

    void anImportedWebhookNamesItsCredentialAsTheCredentialIsSpelt()
    {
        WebhookDesk desk;
        SmsWebhook webhook = customInbound();
        webhook.apiCredential = u"LUMA custom"_s;
        const QList<ImportPlan> plans = desk.book->planImport({webhook});
        QCOMPARE(plans.first().webhook.apiCredential, u"Luma custom"_s);
        QVERIFY(plans.first().diagnostics.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestManyWebhooks)
#include "tst_manywebhooks.moc"
