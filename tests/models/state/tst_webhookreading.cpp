// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/state/webhookdesk.h"

#include <QSignalSpy>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;

namespace {

constexpr int many = int(WebhookBook::fewToRead) + 100;

/// A book that reads very many webhooks aside. The sandbox "many" has so many, the one it begins with has one.
struct Aside : WebhookDesk
{
    Aside()
    {
        book = std::make_unique<WebhookBook>(
            store, sandboxes, credentials, [this] { return now; }, [] { return u"Åsa"_s; }, ReadMany::Aside);
        few = sandboxes.current().id;
        add(few, u"Only"_s);
        large = sandboxes.add({0, u"Luma"_s, u"many"_s, false})->id;
        for (int i = 0; i < many; ++i)
            add(large, u"Luma %1"_s.arg(i, 4, 10, QChar{u'0'}));
        (void)credentialStore.save(large, namedCredential(CredentialVendor::Custom, u"Luma custom"_s));
        (void)book->load();
        store.readAtOnce = 0;
    }
    void add(qint64 sandbox, const QString &name)
    {
        store.rows.append({sandbox, {QUuid::createUuid(), customInbound(name), {}, {}, 1}, false});
    }
    /// The large sandbox is looked at, and its webhooks are on their way.
    void look() { QVERIFY(sandboxes.look(large)); }
    /// They are all read, but nobody had a turn to say so.
    void lookAndRead()
    {
        look();
        store.answerAside();
    }
    SmsWebhookRecord &row(int index) { return store.rows[index + 1].record; }

    qint64 few = 0;
    qint64 large = 0;
};

} // namespace

/// Reading very many webhooks holds nobody up, and nobody meets a part of them.
class TestWebhookReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreReadAtOnce()
    {
        Aside desk;
        QVERIFY(desk.book->load());
        QVERIFY(desk.store.aside.isEmpty());
        QCOMPARE(desk.book->awaited(), 0);
        QCOMPARE(desk.names(), QStringList{u"Only"_s});
    }

    void manyAreNeverReadInOneTurn()
    {
        Aside desk;
        QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
        desk.look();
        QCOMPARE(desk.store.readAtOnce, 0);
        QCOMPARE(reloaded.count(), 1);
        QCOMPARE(desk.book->awaited(), many);
        QVERIFY(desk.book->shown().isEmpty());
        QCOMPARE(desk.store.aside.size(), 1);
        desk.store.answerAside();
        QTRY_COMPARE(reloaded.count(), 2);
        QCOMPARE(desk.book->awaited(), 0);
        QCOMPARE(desk.book->shown().size(), many);
        // Again, because somebody else wrote, because a credential was renamed, and because the window was opened.
        QVERIFY(desk.book->reread());
        QVERIFY(desk.book->load());
        QVERIFY(desk.credentials.save(namedCredential(CredentialVendor::Custom, u"Another"_s)));
        desk.store.answerAside();
        QCoreApplication::processEvents();
        QVERIFY(desk.sandboxes.look(desk.few));
        QCOMPARE(desk.store.readAtOnce, 1);
    }

    void everyQuestionIsAnsweredFromAll_data()
    {
        using Ask = std::function<bool(const WebhookBook &, const SmsWebhookRecord &)>;
        QTest::addColumn<Ask>("ask");
        const auto row = [](const char *what, const Ask &ask) { QTest::newRow(what) << ask; };
        row("list", [](const auto &book, const auto &) { return book.webhooks().size() == many; });
        row("by id", [](const auto &book, const auto &last) { return book.find(last.id) != nullptr; });
        row("by name",
            [](const auto &book, const auto &last) { return book.findByName(last.webhook.name) != nullptr; });
        row("name is taken", [](const auto &book, const auto &last) {
            return !book.check(customInbound(last.webhook.name), {}).isEmpty();
        });
        row("free name", [](const auto &book, const auto &last) {
            return book.freeName(last.webhook.name) == last.webhook.name + u" 2"_s;
        });
        row("counterparts", [](const auto &book, const auto &) { return book.missingCounterparts().size() == 1; });
        row("users", [](const auto &book, const auto &) { return book.usersOf(u"Luma custom"_s).size() == many; });
        row("import", [](const auto &book, const auto &last) {
            return book.planImport({last.webhook}).first().outcome.action == ImportAction::Unchanged;
        });
    }

    void everyQuestionIsAnsweredFromAll()
    {
        QFETCH(const std::function<bool(const WebhookBook &, const SmsWebhookRecord &)>, ask);
        Aside desk;
        desk.lookAndRead();
        QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
        QVERIFY(ask(*desk.book, desk.row(many - 1)));
        // Nobody is told in the middle of a question.
        QCOMPARE(reloaded.count(), 0);
        QVERIFY(desk.book->shown().isEmpty());
        QCOMPARE(desk.book->awaited(), many);
        QTRY_COMPARE(reloaded.count(), 1);
        QCOMPARE(desk.book->shown().size(), many);
        QVERIFY(ask(*desk.book, desk.row(many - 1)));
        QCoreApplication::processEvents();
        QCOMPARE(reloaded.count(), 1);
    }

    void everyChangeStandsInACompleteList_data()
    {
        using Change = std::function<bool(WebhookBook &, const SmsWebhookRecord &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("rows");
        const auto row
            = [](const char *what, int rows, const Change &change) { QTest::newRow(what) << change << rows; };
        row("submit", many + 1,
            [](auto &book, const auto &) { return bool{book.submit({}, customInbound(u"New"_s))}; });
        row("taken name", many,
            [](auto &book, const auto &last) { return !book.submit({}, customInbound(last.webhook.name)); });
        row("remove", many - 1, [](auto &book, const auto &last) { return bool{book.remove(last.id)}; });
        row("remove and restore", many,
            [](auto &book, const auto &last) { return book.removeAll({last.id}) && book.restoreAll({last.id}); });
        row("import", many + 1, [](auto &book, const auto &) { return bool{book.import({customInbound(u"New"_s)})}; });
    }

    void everyChangeStandsInACompleteList()
    {
        QFETCH(const std::function<bool(WebhookBook &, const SmsWebhookRecord &)>, change);
        QFETCH(const int, rows);
        for (const bool asked : {false, true}) {
            Aside desk;
            desk.lookAndRead();
            if (asked)
                QVERIFY(desk.book->find(desk.row(0).id));
            QVERIFY(change(*desk.book, desk.row(many - 1)));
            QCOMPARE(desk.book->shown().size(), rows);
            QCOMPARE(desk.book->awaited(), 0);
            QCoreApplication::processEvents();
            QCOMPARE(desk.book->shown().size(), rows);
            QCOMPARE(desk.store.stored(desk.large)->size(), rows);
        }
    }

    void nothingOfAnotherSandboxEverArrives()
    {
        Aside desk;
        desk.lookAndRead();
        QVERIFY(desk.sandboxes.look(desk.few));
        QCOMPARE(desk.names(), QStringList{u"Only"_s});
        QCoreApplication::processEvents();
        QCOMPARE(desk.names(), QStringList{u"Only"_s});
        QCOMPARE(desk.book->awaited(), 0);
        // Back, and a reading of the time before comes last.
        desk.look();
        QVERIFY(desk.sandboxes.look(desk.few));
        desk.look();
        QCOMPARE(desk.store.aside.size(), 2);
        const auto late = desk.store.aside.takeFirst();
        desk.store.answerAside();
        QTRY_COMPARE(desk.book->shown().size(), many);
        QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
        late.second->addResult(QList<SmsWebhookRecord>{});
        late.second->finish();
        QCoreApplication::processEvents();
        QCOMPARE(reloaded.count(), 0);
        QCOMPARE(desk.book->webhooks().size(), many);
    }

    void whatOthersWroteComesWithoutWaiting()
    {
        Aside desk;
        desk.lookAndRead();
        QTRY_COMPARE(desk.book->awaited(), 0);
        desk.row(3).webhook.defaultReplyMessage = u"Written elsewhere."_s;
        QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
        QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
        QVERIFY(desk.book->reread());
        // Unanswered still: this would wait for ever.
        QVERIFY(desk.book->findByName(u"Luma 0003"_s)->webhook.defaultReplyMessage != u"Written elsewhere."_s);
        QVERIFY(desk.book->check(customInbound(u"New"_s), {}).isEmpty());
        desk.store.answerAside();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first(), QVariantList{3});
        QCOMPARE(reloaded.count(), 0);
        QCOMPARE(desk.book->shown().at(3).webhook.defaultReplyMessage, u"Written elsewhere."_s);
        // Nothing new is told to nobody.
        QVERIFY(desk.book->reread());
        desk.store.answerAside();
        QCoreApplication::processEvents();
        QCOMPARE(changed.count() + reloaded.count(), 1);
        desk.store.rows.removeLast();
        QVERIFY(desk.book->reread());
        desk.store.answerAside();
        QTRY_COMPARE(reloaded.count(), 1);
        QCOMPARE(desk.book->shown().size(), many - 1);
    }

    void aRenamedCredentialIsNeverSeenHalf()
    {
        Aside desk;
        desk.lookAndRead();
        QTRY_COMPARE(desk.book->awaited(), 0);
        ApiCredential credential = *desk.credentials.findByName(u"Luma custom"_s);
        credential.name = u"Renamed"_s;
        QVERIFY(desk.credentials.save(credential));
        for (int i = 0; i < many; ++i)
            desk.row(i).webhook.apiCredential = u"Renamed"_s;
        // The rows stay in the list meanwhile.
        QCOMPARE(desk.book->shown().size(), many);
        QCOMPARE(desk.book->awaited(), 0);
        desk.store.answerAside();
        QSignalSpy reloaded{desk.book.get(), &WebhookBook::reloaded};
        QSignalSpy changed{desk.book.get(), &WebhookBook::changed};
        QCOMPARE(desk.book->usersOf(u"Renamed"_s).size(), many);
        QCOMPARE(desk.book->status(*desk.book->find(desk.row(0).id)), WebhookStatus::Waiting);
        QTRY_COMPARE(reloaded.count(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(desk.book->shown().first().webhook.apiCredential, u"Renamed"_s);
    }

    void whatCanNotBeReadIsTold()
    {
        Aside desk;
        QSignalSpy failed{desk.book.get(), &WebhookBook::failed};
        desk.look();
        desk.store.readRefusal = diskFull();
        desk.store.answerAside();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(desk.book->awaited(), 0);
        QVERIFY(desk.book->webhooks().isEmpty());
        desk.store.readRefusal.reset();
        QVERIFY(desk.book->load());
        desk.store.answerAside();
        QTRY_COMPARE(desk.book->shown().size(), many);
        // What was read before stays when reading again fails.
        desk.store.readRefusal = diskFull();
        QVERIFY(desk.book->reread());
        desk.store.answerAside();
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(desk.book->shown().size(), many);
    }

    void aBookThatGoesAwayWaitsForNothing()
    {
        Aside desk;
        desk.look();
        desk.book.reset();
        desk.store.answerAside();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestWebhookReading)
#include "tst_webhookreading.moc"
