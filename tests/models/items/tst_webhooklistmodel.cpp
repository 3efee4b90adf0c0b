// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/webhookfilterproxy.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplewebhooks.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A receiver that listens on nothing.
class SilentReceiver : public EventReceiver
{
public:
    Result<quint16> start(quint16 port, Handler) override
    {
        m_port = port ? port : quint16{40000};
        return m_port;
    }
    void stop() override { m_port = 0; }
    quint16 port() const override { return m_port; }

private:
    quint16 m_port = 0;
};

struct Desk
{
    Desk()
    {
        QVERIFY(preferences.load());
        QVERIFY(sandboxes.load());
        QVERIFY(credentials.save(namedCredential(CredentialVendor::Custom, u"Luma custom"_s)));
        QVERIFY(book.load());
    }
    QUuid submit(const SmsWebhook &webhook)
    {
        const auto stored = book.submit({}, webhook);
        return stored ? stored->id : QUuid{};
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferencesStore;
    FakeCredentialStore credentialStore;
    FakeWebhookStore store;
    FakeEventStore eventStore;
    SilentReceiver receiver;
    PreferencesBook preferences{preferencesStore};
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    qint64 now = 1'772'366'400'000;
    WebhookBook book{store, sandboxes, credentials, [this] { return now; }, [] { return u"Åsa"_s; }};
    EventLog log{eventStore, sandboxes};
    ReceiverDesk receiverDesk{receiver, book, log, preferences, [this] { return now; }};
};

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, WebhookListModel::NameColumn).data().toString());
    return names;
}

} // namespace

class TestWebhookListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheBookHolds();
    void bookSignalsBecomeModelSignals();
    void moveInBothDirections();
    void sandboxSwitchResets();
    void receiverPortChangesTheUrls();
    void incompleteRowsSaySo();
    void retranslationSaysEverythingAgain();
    void searchLooksThroughAllThatIsShown_data();
    void searchLooksThroughAllThatIsShown();
    void searchFollowsChanges();
    void namesSortAsPeopleSort();
    void timesSortAsTimes();
    void filtersTakeWhatTheyAskFor();
    void statusHasAWordAndAReason();
    void keysFollowEveryChange();
    void webhooksReadAsideComeTogether();
    void veryManyNamesAreMadeReadyInManyTurns();
};

void TestWebhookListModel::rowsSayWhatTheBookHolds()
{
    Desk desk;
    const QUuid id = desk.submit(customInbound());
    WebhookListModel model{desk.book, desk.receiverDesk};
    QAbstractItemModelTester tester{&model};
    QCOMPARE(model.rowCount(), 1);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(WebhookListModel::NameColumn), u"Luma inbound"_s);
    QCOMPARE(text(WebhookListModel::VendorColumn), u"Custom"_s);
    QVERIFY(!text(WebhookListModel::TypeColumn).isEmpty());
    QVERIFY(text(WebhookListModel::UrlColumn).endsWith(id.toString(QUuid::WithoutBraces)));
    QCOMPARE(text(WebhookListModel::ModifiedByColumn), u"Åsa"_s);
    QVERIFY(!text(WebhookListModel::ModifiedAtColumn).isEmpty());
    QCOMPARE(model.index(0, 0).data(WebhookListModel::IdRole).toUuid(), id);
    QCOMPARE(model.index(0, 0).data(WebhookListModel::ModifiedAtRole).toDateTime().toMSecsSinceEpoch(), desk.now);
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.data({}).isValid());
    for (int column = 0; column < WebhookListModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestWebhookListModel::bookSignalsBecomeModelSignals()
{
    Desk desk;
    WebhookListModel model{desk.book, desk.receiverDesk};
    QAbstractItemModelTester tester{&model};
    QSignalSpy inserted{&model, &WebhookListModel::rowsInserted};
    QSignalSpy changed{&model, &WebhookListModel::dataChanged};
    QSignalSpy removed{&model, &WebhookListModel::rowsRemoved};
    desk.submit(customInbound(u"Beta"_s));
    const QUuid alpha = desk.submit(customInbound(u"Alpha"_s));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    SmsWebhook other = customInbound(u"Alpha"_s);
    other.defaultReplyMessage = u"Other"_s;
    QVERIFY(desk.book.submit(alpha, other));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QVERIFY(desk.book.remove(alpha));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 0);
    QVERIFY(desk.book.restore(alpha));
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(namesOf(model), (QStringList{u"Alpha"_s, u"Beta"_s}));
    // What is refused tells nothing.
    desk.store.refusal = diskFull();
    QVERIFY(!desk.book.submit(alpha, customInbound(u"Omega"_s)));
    QCOMPARE(inserted.count() + changed.count() + removed.count(), 5);
}

void TestWebhookListModel::moveInBothDirections()
{
    Desk desk;
    WebhookListModel model{desk.book, desk.receiverDesk};
    QAbstractItemModelTester tester{&model};
    const QUuid id = desk.submit(customInbound(u"Alpha"_s));
    desk.submit(customInbound(u"Beta"_s));
    desk.submit(customInbound(u"Gamma"_s));
    const QPersistentModelIndex watched = model.index(0, 0);
    QSignalSpy moved{&model, &WebhookListModel::rowsMoved};
    QVERIFY(desk.book.submit(id, customInbound(u"Delta"_s)));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(watched.row(), 1);
    QVERIFY(desk.book.submit(id, customInbound(u"Omega"_s)));
    QCOMPARE(watched.row(), 2);
    QVERIFY(desk.book.submit(id, customInbound(u"Aleph"_s)));
    QCOMPARE(watched.row(), 0);
    QCOMPARE(watched.data(WebhookListModel::IdRole).toUuid(), id);
    QCOMPARE(namesOf(model), (QStringList{u"Aleph"_s, u"Beta"_s, u"Gamma"_s}));
}

void TestWebhookListModel::sandboxSwitchResets()
{
    Desk desk;
    desk.submit(customInbound());
    WebhookListModel model{desk.book, desk.receiverDesk};
    QAbstractItemModelTester tester{&model};
    QSignalSpy reset{&model, &WebhookListModel::modelReset};
    const auto stage = desk.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(desk.sandboxes.setCurrent(stage->id));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestWebhookListModel::receiverPortChangesTheUrls()
{
    Desk desk;
    desk.submit(customInbound());
    WebhookListModel model{desk.book, desk.receiverDesk};
    QSignalSpy changed{&model, &WebhookListModel::dataChanged};
    QVERIFY(desk.receiverDesk.start(quint16{40001}));
    QVERIFY(changed.count() > 0);
    QVERIFY(model.index(0, WebhookListModel::UrlColumn).data().toString().contains(u":40001/"_s));
}

void TestWebhookListModel::incompleteRowsSaySo()
{
    Desk desk;
    SmsWebhook webhook = customInbound();
    webhook.apiCredential = u"Later"_s;
    QVERIFY(desk.book.import({webhook}));
    WebhookListModel model{desk.book, desk.receiverDesk};
    QCOMPARE(model.index(0, 0).data(WebhookListModel::IncompleteRole).toBool(), true);
    QSignalSpy changed{&model, &WebhookListModel::dataChanged};
    QVERIFY(desk.credentials.save(namedCredential(CredentialVendor::Custom, u"Later"_s)));
    QVERIFY(changed.count() > 0);
    QCOMPARE(model.index(0, 0).data(WebhookListModel::IncompleteRole).toBool(), false);
}

void TestWebhookListModel::retranslationSaysEverythingAgain()
{
    Desk desk;
    WebhookListModel model{desk.book, desk.receiverDesk};
    QSignalSpy changed{&model, &WebhookListModel::dataChanged};
    QSignalSpy headers{&model, &WebhookListModel::headerDataChanged};
    model.retranslate();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(headers.count(), 1);
    desk.submit(customInbound());
    model.retranslate();
    QCOMPARE(changed.count(), 1);
}

void TestWebhookListModel::searchLooksThroughAllThatIsShown_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QStringList both{u"Été à Malmö"_s, u"Luma feedback"_s};
    QTest::newRow("nothing") << QString{} << both;
    QTest::newRow("blanks") << u"  "_s << both;
    QTest::newRow("without accents") << u"ete a malmo"_s << QStringList{both.first()};
    QTest::newRow("with accents") << u"MALMÖ"_s << QStringList{both.first()};
    QTest::newRow("accent as its own character") << u"Malmo\u0308"_s << QStringList{both.first()};
    QTest::newRow("keyword") << u"subscr"_s << QStringList{both.first()};
    QTest::newRow("sender") << u"740605"_s << QStringList{both.first()};
    QTest::newRow("vendor") << u"custom"_s << both;
    QTest::newRow("url") << u"ingest"_s << both;
    QTest::newRow("blanks inside") << u" luma   feedback "_s << QStringList{both.last()};
    QTest::newRow("no such") << u"xyz"_s << QStringList{};
}

void TestWebhookListModel::searchLooksThroughAllThatIsShown()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    Desk desk;
    desk.submit(customInbound(u"Été à Malmö"_s));
    desk.submit(customFeedback());
    WebhookListModel model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    QAbstractItemModelTester tester{&proxy};
    proxy.setSourceModel(&model);
    proxy.setSearch(search);
    QStringList names = namesOf(proxy);
    std::sort(names.begin(), names.end());
    std::sort(found.begin(), found.end());
    QCOMPARE(names, found);
}

void TestWebhookListModel::searchFollowsChanges()
{
    Desk desk;
    const QUuid id = desk.submit(customInbound(u"Alpha"_s));
    WebhookListModel model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    QAbstractItemModelTester tester{&proxy};
    proxy.setSourceModel(&model);
    proxy.setSearch(u"beta"_s);
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(desk.book.submit(id, customInbound(u"Beta"_s)));
    QCOMPARE(proxy.rowCount(), 1);
    desk.submit(customInbound(u"beta 2"_s));
    QCOMPARE(proxy.rowCount(), 2);
    QVERIFY(desk.book.remove(id));
    QCOMPARE(proxy.rowCount(), 1);
}

void TestWebhookListModel::namesSortAsPeopleSort()
{
    Desk desk;
    for (const QString &name : {u"Luma 10"_s, u"luma 9"_s, u"Luma 2"_s})
        desk.submit(customInbound(name));
    WebhookListModel model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(WebhookListModel::NameColumn);
    // How far numbers and case count depends on the collation library; that it is a total order of all rows does not.
    QStringList names = namesOf(proxy);
    QCOMPARE(names.size(), 3);
    proxy.sort(WebhookListModel::NameColumn, Qt::DescendingOrder);
    std::reverse(names.begin(), names.end());
    QCOMPARE(namesOf(proxy), names);
    proxy.retranslate();
    QCOMPARE(namesOf(proxy), names);
}

void TestWebhookListModel::timesSortAsTimes()
{
    Desk desk;
    desk.submit(customInbound(u"C"_s));
    desk.now += 86'400'000LL * 400;
    desk.submit(customInbound(u"A"_s));
    desk.now -= 86'400'000LL * 200;
    desk.submit(customInbound(u"B"_s));
    WebhookListModel model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(WebhookListModel::ModifiedAtColumn);
    QCOMPARE(namesOf(proxy), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
}

void TestWebhookListModel::filtersTakeWhatTheyAskFor()
{
    Desk desk;
    SmsWebhook waiting = customInbound(u"Waiting"_s);
    SmsWebhook incomplete = customInbound(u"Incomplete"_s);
    incomplete.apiCredential = u"Nobody's"_s;
    SmsWebhook sinch = customInbound(u"Sinch"_s);
    sinch.vendor = Vendor::Sinch;
    sinch.type = WebhookType::Both;
    sinch.apiCredential.clear();
    QVERIFY(desk.book.import({waiting, incomplete, sinch, customFeedback(u"Feedback"_s)}));
    WebhookListModel model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    QAbstractItemModelTester tester{&proxy};
    proxy.setSourceModel(&model);
    proxy.sort(WebhookListModel::NameColumn);
    const auto filtered = [&](const WebhookFilter &filter) {
        proxy.setFilter(filter);
        return namesOf(proxy);
    };
    QCOMPARE(filtered({Vendor::Sinch, {}, {}}), QStringList{u"Sinch"_s});
    QCOMPARE(filtered({Vendor::Custom, WebhookType::Inbound, {}}), (QStringList{u"Incomplete"_s, u"Waiting"_s}));
    QCOMPARE(filtered({{}, {}, WebhookStatus::Waiting}), QStringList{u"Waiting"_s});
    QCOMPARE(filtered({{}, {}, WebhookStatus::Active}), QStringList{u"Feedback"_s});
    QCOMPARE(filtered({Vendor::Infobip, {}, {}}), QStringList{});
    QCOMPARE(filtered({}).size(), 4);
    // With a search besides, both must hold.
    proxy.setSearch(u"e"_s);
    QCOMPARE(filtered({{}, WebhookType::Feedback, {}}), QStringList{u"Feedback"_s});
}

void TestWebhookListModel::statusHasAWordAndAReason()
{
    Desk desk;
    desk.submit(customInbound());
    const WebhookListModel model{desk.book, desk.receiverDesk};
    const auto status = [&](int role) { return model.index(0, WebhookListModel::StatusColumn).data(role); };
    QCOMPARE(status(WebhookListModel::StatusRole).toInt(), static_cast<int>(WebhookStatus::Waiting));
    QVERIFY(status(Qt::ToolTipRole).toString().contains(u"Luma custom"_s));
    const QString before = status(Qt::ToolTipRole).toString();
    ApiCredential credential = *desk.credentials.findByName(u"Luma custom"_s);
    credential.channelConfigurations = {u"Marketing"_s};
    QVERIFY(desk.credentials.save(credential));
    QCOMPARE(status(WebhookListModel::StatusRole).toInt(), static_cast<int>(WebhookStatus::Active));
    QVERIFY(status(Qt::ToolTipRole).toString() != before);
    QVERIFY(desk.credentials.remove(credential.id));
    QCOMPARE(status(WebhookListModel::StatusRole).toInt(), static_cast<int>(WebhookStatus::Incomplete));
}

void TestWebhookListModel::keysFollowEveryChange()
{
    Desk desk;
    WebhookListModel model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    QAbstractItemModelTester tester{&proxy};
    proxy.setSourceModel(&model);
    proxy.setSearch(u"a"_s);
    const auto asFresh = [&](int column, Qt::SortOrder order) {
        WebhookFilterProxy fresh;
        fresh.setSourceModel(&model);
        fresh.setSearch(u"a"_s);
        fresh.sort(column, order);
        proxy.sort(column, order);
        return namesOf(proxy) == namesOf(fresh);
    };
    // The same random steps each time: what is kept for a row must go where the row goes.
    quint32 seed = 7;
    const auto random = [&seed](int below) {
        seed = seed * 1664525 + 1013904223;
        return static_cast<int>((seed >> 16) % static_cast<quint32>(below));
    };
    for (int step = 0; step < 120; ++step) {
        desk.now += random(100'000);
        const auto count = static_cast<int>(desk.book.webhooks().size());
        const QString name = u"%1 %2"_s.arg(QChar{'a' + random(4)}).arg(random(30));
        const int what = count < 5 ? 0 : random(4);
        const QUuid id = count > 0 ? desk.book.webhooks().at(random(count)).id : QUuid{};
        if (what == 0)
            desk.submit(customInbound(desk.book.freeName(name)));
        else if (what == 1)
            (void)desk.book.submit(id, customInbound(name));
        else if (what == 2)
            (void)desk.book.remove(id);
        else
            QVERIFY(desk.book.load());
        const int column = random(WebhookListModel::ColumnCount);
        QVERIFY2(asFresh(column, random(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder),
                 qPrintable(u"step %1, column %2"_s.arg(step).arg(column)));
    }
}

void TestWebhookListModel::webhooksReadAsideComeTogether()
{
    Desk desk;
    const qint64 large = desk.sandboxes.add({0, u"Luma"_s, u"many"_s, false})->id;
    constexpr int many = int(WebhookBook::fewToRead) + 20;
    for (int i = 0; i < many; ++i)
        desk.store.rows.append(
            {large, {QUuid::createUuid(), customInbound(u"Luma %1"_s.arg(1000 + i)), {}, {}, 1}, false});
    desk.submit(customInbound(u"Here"_s));
    WebhookBook book{
        desk.store,     desk.sandboxes, desk.credentials, [] { return qint64{0}; }, [] { return u"Åsa"_s; },
        ReadMany::Aside};
    QVERIFY(book.load());
    ReceiverDesk receiver{desk.receiver, book, desk.log, desk.preferences, [] { return qint64{0}; }};
    WebhookListModel model{book, receiver};
    QAbstractItemModelTester tester{&model};
    WebhookFilterProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester proxyTester{&proxy};
    proxy.sort(WebhookListModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(desk.sandboxes.look(large));
    QCOMPARE(model.rowCount(), 0);
    // Filtered and sorted before there is anything.
    proxy.setSearch(u"luma 12"_s);
    desk.store.answerAside();
    // Somebody asks before the model is told; it says what it said.
    QVERIFY(book.findByName(u"Luma 1007"_s));
    QCOMPARE(model.rowCount(), 0);
    proxy.invalidate();
    QTRY_COMPARE(model.rowCount(), many);
    QCOMPARE(proxy.rowCount(), 100);
    QCOMPARE(namesOf(proxy).last(), u"Luma 1200"_s);
    proxy.setSearch({});
    QCOMPARE(namesOf(proxy).first(), u"Luma %1"_s.arg(1000 + many - 1));
}

void TestWebhookListModel::veryManyNamesAreMadeReadyInManyTurns()
{
    // Counts the names that were asked for to be sorted by.
    class Counting : public WebhookListModel
    {
    public:
        using WebhookListModel::WebhookListModel;
        QVariant data(const QModelIndex &index, int role) const override
        {
            names += role == SortRole && index.column() == NameColumn;
            return WebhookListModel::data(index, role);
        }
        mutable int names = 0;
    };
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QLocale::setDefault(QLocale{QLocale::Swedish});
    Desk desk;
    constexpr int many = 2300;
    QList<SmsWebhook> webhooks;
    for (int i = 0; i < many; ++i)
        webhooks.append(customInbound(u"%1 %2"_s.arg(i % 2 == 0 ? u"É"_s : u"z"_s).arg(i * 7 % many)));
    QVERIFY(desk.book.import(webhooks));
    QStringList wanted;
    for (const SmsWebhookRecord &record : desk.book.webhooks())
        wanted.append(record.webhook.name);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(wanted.begin(), wanted.end(), collator);

    Counting model{desk.book, desk.receiverDesk};
    WebhookFilterProxy proxy;
    QAbstractItemModelTester tester{&proxy};
    proxy.setSourceModel(&model);
    proxy.sort(WebhookListModel::NameColumn);
    QCOMPARE(proxy.rowCount(), many);
    // Where every name is compared in the turn in which it comes, the window is held.
    QCOMPARE(model.names, 0);
    int turns = 0;
    for (; model.names < many && turns < 10 * many; ++turns) {
        const int before = model.names;
        QCoreApplication::processEvents();
        QVERIFY(model.names - before <= 500);
    }
    QVERIFY(turns >= 5);
    QTRY_COMPARE(namesOf(proxy), wanted);
    std::reverse(wanted.begin(), wanted.end());
    proxy.sort(WebhookListModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), wanted);
    QCOMPARE(model.names, many);
}

QTEST_GUILESS_MAIN(TestWebhookListModel)
#include "tst_webhooklistmodel.moc"
