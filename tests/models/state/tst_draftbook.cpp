// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/draftbook.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestDraftBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stores = std::make_unique<Stores>();
        QVERIFY(m_stores->sandboxes.load());
    }

    void aKeptDraftIsFoundWithItsTime()
    {
        QSignalSpy told{&book(), &DraftBook::changed};
        m_stores->now = 1'700'000'000'000;
        QVERIFY(book().keep({DraftKind::Webhook, u"a"_s, u"{}"_s, 3, {}}));
        const auto found = book().find(DraftKind::Webhook, u"a"_s);
        QVERIFY(found);
        QCOMPARE(found->snapshot, u"{}"_s);
        QCOMPARE(found->basedOn, 3);
        QCOMPARE(found->at, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
        QCOMPARE(told.count(), 1);
    }

    void aLaterDraftTakesTheOldOnesPlace()
    {
        QVERIFY(book().keep({DraftKind::Webhook, {}, u"old"_s, 0, {}}));
        QVERIFY(book().keep({DraftKind::Webhook, {}, u"new"_s, 0, {}}));
        QCOMPARE(book().drafts()->size(), 1);
        QCOMPARE(book().find(DraftKind::Webhook, {})->snapshot, u"new"_s);
    }

    void kindsAndSubjectsDoNotMix()
    {
        QVERIFY(book().keep({DraftKind::Webhook, {}, u"webhook"_s, 0, {}}));
        QVERIFY(book().keep({DraftKind::Credential, {}, u"credential"_s, 0, {}}));
        QVERIFY(book().keep({DraftKind::Webhook, u"7"_s, u"seven"_s, 1, {}}));
        QCOMPARE(book().find(DraftKind::Credential, {})->snapshot, u"credential"_s);
        QVERIFY(!book().find(DraftKind::Credential, u"7"_s));
        QVERIFY(book().drop(DraftKind::Webhook, {}));
        QVERIFY(!book().find(DraftKind::Webhook, {}));
        QCOMPARE(book().drafts()->size(), 2);
    }

    void everySandboxHasItsOwn()
    {
        QVERIFY(book().keep({DraftKind::Webhook, {}, u"dev"_s, 0, {}}));
        const auto stage = m_stores->sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
        QSignalSpy told{&book(), &DraftBook::changed};
        QVERIFY(m_stores->sandboxes.setCurrent(stage->id));
        QCOMPARE(told.count(), 1);
        QVERIFY(!book().find(DraftKind::Webhook, {}));
        QVERIFY(m_stores->sandboxes.setCurrent(m_stores->sandboxes.sandboxes().first().id));
        QCOMPARE(book().find(DraftKind::Webhook, {})->snapshot, u"dev"_s);
    }

    void aRefusedDraftIsNotTold()
    {
        QVERIFY(book().keep({DraftKind::Webhook, {}, u"old"_s, 0, {}}));
        QSignalSpy told{&book(), &DraftBook::changed};
        m_stores->draftStore.refusal = diskFull();
        QCOMPARE(book().keep({DraftKind::Webhook, {}, u"new"_s, 0, {}}).error(), diskFull());
        QCOMPARE(book().drop(DraftKind::Webhook, {}).error(), diskFull());
        QCOMPARE(told.count(), 0);
        QCOMPARE(book().find(DraftKind::Webhook, {})->snapshot, u"old"_s);
    }

    void droppingNothingIsDone() { QVERIFY(book().drop(DraftKind::Webhook, u"nobody"_s)); }

private:
    struct Stores
    {
        FakeSandboxStore sandboxStore;
        FakePreferencesStore preferences;
        FakeDraftStore draftStore;
        qint64 now = 0;
        SandboxBook sandboxes{sandboxStore, preferences};
        DraftBook drafts{draftStore, sandboxes, [this] { return now; }};
    };
    DraftBook &book() { return m_stores->drafts; }

    std::unique_ptr<Stores> m_stores;
};

QTEST_GUILESS_MAIN(TestDraftBook)
#include "tst_draftbook.moc"
