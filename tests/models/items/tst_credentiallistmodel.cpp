// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/credentialfilterproxy.h"
#include "models/items/credentiallistmodel.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplewebhooks.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    Desk()
    {
        QVERIFY(sandboxes.load());
        QVERIFY(book.load());
        QVERIFY(webhooks.load());
    }
    /// Stores one as it is, complete or not.
    qint64 add(CredentialVendor vendor, const QString &name, const QString &number = {})
    {
        const auto stored = book.save(namedCredential(vendor, name, number));
        return stored ? stored->id : 0;
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferencesStore;
    FakeCredentialStore credentialStore;
    FakeWebhookStore webhookStore;
    FakeSecretStore secretStore;
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    SecretBook secrets{secretStore};
    qint64 now = 1'772'366'400'000;
    CredentialBook book{credentialStore, sandboxes, secrets, [this] { return now; }, [] { return u"Åsa"_s; }};
    WebhookBook webhooks{webhookStore, sandboxes, book, [this] { return now; }, [] { return u"Åsa"_s; }};
};

QStringList column(const QAbstractItemModel &model, int which = CredentialListModel::NameColumn)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, which).data().toString());
    return texts;
}

QString toolTip(const QAbstractItemModel &model, int row, int which)
{
    return model.index(row, which).data(Qt::ToolTipRole).toString();
}

} // namespace

class CredentialListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }
    void rowsSayWhatTheBooksHold();
    void statusSaysWhatIsMissingOrWhereItIsAttached();
    void bookChangesBecomeSmallModelSignals();
    void anotherSandboxResetsTheModel();
    void failedSaveTellsNothing();
    void countsFollowTheWebhooks();
    void manyWebhookChangesAreToldOnce();
    void searchIgnoresCaseAndAccents();
    void vendorFilterAndSearchWorkTogether();
    void everyColumnSorts();
    void selectionOutlivesChanges();
    void retranslateSaysEverythingAgain();
};

void CredentialListModelTest::rowsSayWhatTheBooksHold()
{
    Desk desk;
    const qint64 id = desk.add(CredentialVendor::Infobip, u"Luma Infobip"_s, u"+46701740605"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.index(0, 0).data(CredentialListModel::IdRole).toLongLong(), id);
    QStringList row;
    QStringList heads;
    for (int which = 0; which < CredentialListModel::ColumnCount; ++which) {
        row.append(model.index(0, which).data().toString());
        heads.append(model.headerData(which, Qt::Horizontal).toString());
        QCOMPARE(model.headerData(which, Qt::Horizontal, Qt::ToolTipRole).toString(), heads.last());
    }
    const QString at = QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(desk.now), QLocale::ShortFormat);
    QCOMPARE(row,
             (QStringList{u"Luma Infobip"_s, u"Infobip"_s, u"Incomplete"_s, u"+46701740605"_s, u"0"_s, u"Åsa"_s, at}));
    QCOMPARE(heads,
             (QStringList{u"Name"_s, u"Vendor"_s, u"Status"_s, u"Sender number"_s, u"Used by"_s, u"Modified by"_s,
                          u"Modified at"_s}));
    QCOMPARE(toolTip(model, 0, CredentialListModel::ModifiedAtColumn), u"2026-03-01 12:00:00 UTC"_s);
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!model.data(QModelIndex{}).isValid());
}

void CredentialListModelTest::statusSaysWhatIsMissingOrWhereItIsAttached()
{
    Desk desk;
    ApiCredential twilio = namedCredential(CredentialVendor::Twilio, u"Luma"_s);
    twilio.headers = {{u"X-Key"_s, HeaderKind::Secret, {}, 1}};
    const ApiCredential stored = *desk.book.save(twilio);
    CredentialListModel model{desk.book, desk.webhooks};
    constexpr int status = CredentialListModel::StatusColumn;
    QCOMPARE(model.index(0, status).data(CredentialListModel::StatusRole).toInt(),
             static_cast<int>(CredentialStatus::Incomplete));
    QCOMPARE(toolTip(model, 0, status), u"Missing: Account SID, Auth Token"_s);

    ApiCredential whole = stored;
    whole.setField(CredentialField::AccountSid, u"AC1"_s);
    const auto submitted = desk.book.submit(whole, {{u"auth-token"_s, Secret{"t"}}});
    QTRY_VERIFY(submitted.isFinished());
    QTRY_COMPARE(model.index(0, status).data().toString(), u"Not attached"_s);
    QVERIFY(toolTip(model, 0, status).contains(u"no channel configuration"_s));

    ApiCredential attached = desk.book.credentials().first();
    attached.channelConfigurations = {u"Luma_SMS"_s, u"Luma_news"_s};
    QVERIFY(desk.book.save(attached));
    QCOMPARE(model.index(0, status).data().toString(), u"Attached"_s);
    QVERIFY(toolTip(model, 0, status).contains(u"Luma_SMS, Luma_news"_s));
}

void CredentialListModelTest::bookChangesBecomeSmallModelSignals()
{
    Desk desk;
    CredentialListModel model{desk.book, desk.webhooks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    const qint64 second = desk.add(CredentialVendor::Sinch, u"Birch"_s);
    QCOMPARE(reset.count(), 1);
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    desk.add(CredentialVendor::Sinch, u"Ash"_s);
    desk.add(CredentialVendor::Sinch, u"Cedar"_s);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(column(model), (QStringList{u"Ash"_s, u"Birch"_s, u"Cedar"_s}));
    QCOMPARE(changed.count(), 0);

    ApiCredential renamed = *desk.book.find(second);
    renamed.name = u"Yew"_s;
    QVERIFY(desk.book.save(renamed));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(column(model), (QStringList{u"Ash"_s, u"Cedar"_s, u"Yew"_s}));

    QVERIFY(desk.book.remove(second));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][1].toInt(), 2);
    QCOMPARE(column(model), (QStringList{u"Ash"_s, u"Cedar"_s}));
    QCOMPARE(reset.count(), 1);
}

void CredentialListModelTest::anotherSandboxResetsTheModel()
{
    Desk desk;
    desk.add(CredentialVendor::Sinch, u"Ash"_s);
    const Sandbox other = *desk.sandboxes.add({0, u"Luma"_s, u"other"_s, false});
    desk.credentialStore.rows[other.id] = {namedCredential(CredentialVendor::Custom, u"Oak"_s, {}, 70)};
    CredentialListModel model{desk.book, desk.webhooks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QVERIFY(desk.sandboxes.look(other.id));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(column(model), QStringList{u"Oak"_s});
}

void CredentialListModelTest::failedSaveTellsNothing()
{
    Desk desk;
    desk.add(CredentialVendor::Sinch, u"Ash"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    desk.credentialStore.refusal = diskFull();
    QVERIFY(!desk.book.save(namedCredential(CredentialVendor::Sinch, u"Birch"_s)));
    QVERIFY(!desk.book.remove(desk.book.credentials().first().id));
    QCOMPARE(inserted.count() + changed.count(), 0);
    QCOMPARE(column(model), QStringList{u"Ash"_s});
}

void CredentialListModelTest::countsFollowTheWebhooks()
{
    Desk desk;
    desk.add(CredentialVendor::Custom, u"Luma custom"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    constexpr int used = CredentialListModel::UsedByColumn;
    QCOMPARE(column(model, used), QStringList{u"0"_s});
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    const auto first = desk.webhooks.submit({}, customInbound(u"Luma one"_s));
    QVERIFY(first);
    QVERIFY(desk.webhooks.submit({}, customInbound(u"Luma two"_s)));
    QVERIFY(desk.webhooks.submit({}, customFeedback()));
    QCOMPARE(column(model, used), QStringList{u"2"_s});
    QCOMPARE(toolTip(model, 0, used), u"Luma one\nLuma two"_s);
    QTRY_VERIFY(changed.count() > 0);
    changed.clear();
    QVERIFY(desk.webhooks.remove(first->id));
    QCOMPARE(column(model, used), QStringList{u"1"_s});
    QTRY_COMPARE(changed.count(), 1);
}

void CredentialListModelTest::manyWebhookChangesAreToldOnce()
{
    Desk desk;
    desk.add(CredentialVendor::Custom, u"Luma custom"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    for (int i = 0; i < 20; ++i)
        QVERIFY(desk.webhooks.submit({}, customInbound(u"Luma %1"_s.arg(i))));
    QTRY_COMPARE(changed.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().column(), int{CredentialListModel::UsedByColumn});
}

void CredentialListModelTest::searchIgnoresCaseAndAccents()
{
    Desk desk;
    desk.add(CredentialVendor::Sinch, u"Åsa ÉTÉ"_s, u"+46701740605"_s);
    desk.add(CredentialVendor::Infobip, u"Luma"_s, u"+33639981234"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    CredentialFilterProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const auto hits = [&proxy](const QString &text) {
        proxy.setSearch(text);
        return column(proxy);
    };
    QCOMPARE(hits(u"asa ete"_s), QStringList{u"Åsa ÉTÉ"_s});
    QCOMPARE(hits(u"  ASA  "_s), QStringList{u"Åsa ÉTÉ"_s});
    QCOMPARE(hits(u"1740605"_s), QStringList{u"Åsa ÉTÉ"_s});
    QCOMPARE(hits(u"INFOB"_s), QStringList{u"Luma"_s});
    QCOMPARE(hits(u"nobody"_s), QStringList{});
    QCOMPARE(hits({}).size(), 2);
}

void CredentialListModelTest::vendorFilterAndSearchWorkTogether()
{
    Desk desk;
    desk.add(CredentialVendor::Sinch, u"Ash"_s);
    desk.add(CredentialVendor::Sinch, u"Birch"_s);
    desk.add(CredentialVendor::SinchMms, u"Ash MMS"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    CredentialFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setVendor(CredentialVendor::Sinch);
    QCOMPARE(column(proxy), (QStringList{u"Ash"_s, u"Birch"_s}));
    proxy.setSearch(u"ash"_s);
    QCOMPARE(column(proxy), QStringList{u"Ash"_s});
    proxy.setVendor({});
    QCOMPARE(column(proxy), (QStringList{u"Ash"_s, u"Ash MMS"_s}));
}

void CredentialListModelTest::everyColumnSorts()
{
    Desk desk;
    desk.add(CredentialVendor::Infobip, u"item 10"_s, u"+1 202 555 0100"_s);
    desk.now += 60'000;
    desk.add(CredentialVendor::Custom, u"Item 9"_s, u"+46701740605"_s);
    SmsWebhook webhook = customInbound();
    webhook.apiCredential = u"Item 9"_s;
    QVERIFY(desk.webhooks.submit({}, webhook));
    CredentialListModel model{desk.book, desk.webhooks};
    CredentialFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(CredentialListModel::NameColumn);
    QCOMPARE(column(proxy), (QStringList{u"Item 9"_s, u"item 10"_s}));
    const QHash<int, QString> lastByColumn{{CredentialListModel::VendorColumn, u"item 10"_s},
                                           {CredentialListModel::NumberColumn, u"Item 9"_s},
                                           {CredentialListModel::UsedByColumn, u"Item 9"_s},
                                           {CredentialListModel::ModifiedAtColumn, u"Item 9"_s}};
    for (auto it = lastByColumn.cbegin(); it != lastByColumn.cend(); ++it) {
        proxy.sort(it.key());
        QCOMPARE(column(proxy).last(), it.value());
        proxy.sort(it.key(), Qt::DescendingOrder);
        QCOMPARE(column(proxy).first(), it.value());
    }
}

void CredentialListModelTest::selectionOutlivesChanges()
{
    Desk desk;
    desk.add(CredentialVendor::Sinch, u"Ash"_s);
    const qint64 birch = desk.add(CredentialVendor::Sinch, u"Birch"_s);
    CredentialListModel model{desk.book, desk.webhooks};
    const QPersistentModelIndex kept{model.index(1, 0)};
    ApiCredential renamed = *desk.book.find(birch);
    renamed.name = u"Alder"_s;
    QVERIFY(desk.book.save(renamed));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data().toString(), u"Alder"_s);
    QVERIFY(desk.book.load());
    QCOMPARE(kept.data(CredentialListModel::IdRole).toLongLong(), birch);
}

void CredentialListModelTest::retranslateSaysEverythingAgain()
{
    Desk desk;
    CredentialListModel model{desk.book, desk.webhooks};
    QSignalSpy headers{&model, &QAbstractItemModel::headerDataChanged};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(changed.count(), 0);
    desk.add(CredentialVendor::Sinch, u"Ash"_s);
    model.retranslate();
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(CredentialListModelTest)
#include "tst_credentiallistmodel.moc"
