// SPDX-License-Identifier: GPL-3.0-or-later
// The list of webhooks with many rows: opening, sorting by each column, filtering by each keystroke, and how long the
// window was not awake meanwhile: bench_lists [ROWS]
#include "app/storage/sqlsandboxstore.h"
#include "app/storage/sqlwebhookstore.h"
#include "models/documents/providergallery.h"
#include "models/items/webhooklistmodel.h"
#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/state/sandboxcopies.h"
#include "models/state/webhookfiles.h"
#include "tests/support/fakefiles.h"
#include "tests/ui/support/desk.h"
#include "ui/parts/theme.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/webhooks/webhooktable.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

/// Webhooks as a large organisation has them: several vendors, types, credentials and states.
void fill(Testing::Desk &desk, int rows)
{
    for (int i = 0; i < 40; ++i) {
        ApiCredential credential = namedCredential(i % 2 == 0 ? CredentialVendor::Custom : CredentialVendor::Infobip,
                                                   u"Luma credential %1"_s.arg(i), u"+46701740605"_s);
        if (i % 3 != 0)
            credential.channelConfigurations = {u"Luma marketing"_s};
        (void)desk.credentials.save(credential);
    }
    static const QStringList words{u"Åre"_s,    u"outlet"_s, u"Été"_s,     u"alerts"_s, u"VIP"_s,
                                   u"orders"_s, u"Malmö"_s,  u"loyalty"_s, u"Québec"_s, u"returns"_s};
    const qint64 sandbox = desk.sandboxes.current().id;
    for (int i = 0; i < rows; ++i) {
        SmsWebhook webhook = Testing::customInbound(
            u"Luma %1 %2 %3"_s.arg(words.at(i * 7 % 10), words.at(i / 10 % 10)).arg(i * 7919 % rows));
        if (i % 2 != 0) {
            webhook.vendor = Vendor::Infobip;
            webhook.payload.clear();
        }
        if (i % 5 == 0)
            webhook.type = WebhookType::Feedback;
        webhook.apiCredential = u"Luma credential %1"_s.arg(i % 43);
        const Stamp stamp{
            i % 3 == 0 ? u"Kim"_s : u"Åsa Lind"_s,
            QDateTime::fromMSecsSinceEpoch(1'772'704'800'000 + qint64{i} * 7919 % 31'536'000'000, Qt::UTC)};
        desk.webhookStore.rows.append(
            {sandbox, {QUuid::createUuid(), withoutHiddenFields(webhook), stamp, stamp, 1}, false});
    }
}

/// Runs @p step and lets the window do everything that follows from it. Prints how long the longest turn of the event
/// loop took, the step itself counted in the first.
void measure(const char *what, const std::function<void()> &step, double &longest)
{
    QElapsedTimer clock;
    double worst = 0;
    double sum = 0;
    bool first = true;
    // Posted and painted things take their turns; an idle window has none left.
    for (int turn = 0; turn < 20; ++turn) {
        clock.start();
        if (first)
            step();
        first = false;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        worst = std::max(worst, took);
        sum += took;
    }
    std::printf("%-44s longest turn %7.1f ms, all %7.1f ms\n", what, worst, sum);
    longest = std::max(longest, worst);
}

void type(QLineEdit *field, const QString &text)
{
    QKeyEvent press{QEvent::KeyPress, text.at(0).toUpper().unicode(), Qt::NoModifier, text};
    QCoreApplication::sendEvent(field, &press);
}

/// How long the database takes to give all of them, which happens at the start and when the sandbox is changed.
void measureDatabase(const QList<Testing::FakeWebhookStore::Row> &rows)
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Database>> database = Database::open(folder.filePath(u"bench.db"_s));
    if (!database)
        qFatal("The database could not be opened");
    SqlSandboxStore sandboxes{**database};
    SqlWebhookStore store{**database};
    const qint64 sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    std::vector<WebhookChange> changes;
    for (const Testing::FakeWebhookStore::Row &row : rows) {
        WebhookChange change{row.record, RevisionAction::Imported, row.record.modified};
        change.record.id = {};
        changes.push_back(change);
    }
    double longest = 0;
    measure(
        "import into the database", [&] { (void)store.save(sandbox, changes); }, longest);
    measure(
        "read from the database", [&] { (void)store.webhooks(sandbox); }, longest);
}

/// A page over a book that was read before.
struct Opened
{
    Testing::FakeAsker asker;
    Testing::FakeFiles disk;
    WebhookFiles files;
    SandboxCopies copies;
    SampleBook samples{{}};
    SampleFiles sampleFiles{disk};
    ProviderGallery gallery{{}, {}};
    WebhooksPage page;

    explicit Opened(Testing::Desk &desk)
        : files{disk, desk.webhooks}
        , copies{desk.webhookStore, desk.credentialStore,     desk.sandboxes,
                 desk.webhooks,     [] { return qint64{0}; }, [] { return QString{}; }}
        , page{WebhookServices{desk.webhooks, desk.credentials, desk.desk, asker, desk.sandboxes, files, copies,
                               desk.drafts, desk.replies, samples, sampleFiles, gallery}}
    {
        page.resize(1040, 752);
    }
};

void measurePage(Opened &opened, Testing::Desk &desk, double &longest)
{
    WebhooksPage &page = opened.page;
    measure(
        "open", [&page] { page.show(); }, longest);
    auto *table = page.findChild<WebhookTable *>();
    for (int column = 0; column < WebhookListModel::ColumnCount; ++column) {
        const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const QByteArray what = "sort by "_ba + name.toUtf8() + (order == Qt::AscendingOrder ? "" : ", descending");
            measure(
                what.constData(), [=] { table->sortByColumn(column, order); }, longest);
        }
    }
    table->sortByColumn(WebhookListModel::NameColumn, Qt::AscendingOrder);
    page.focusSearch();
    auto *search = qobject_cast<QLineEdit *>(page.focusWidget());
    for (const QChar letter : u"luma malmo 42"_s)
        measure(
            QByteArray{"type “"_ba + QString{letter}.toUtf8() + "”"}.constData(),
            [&] { type(search, QString{letter}); }, longest);
    measure(
        "clear the search", [search] { search->clear(); }, longest);
    for (const QString &combo : {u"vendorFilter"_s, u"typeFilter"_s, u"statusFilter"_s}) {
        auto *box = page.findChild<QComboBox *>(combo);
        for (int i = 1; i <= box->count(); ++i)
            measure(
                QByteArray{"filter "_ba + combo.toUtf8()}.constData(), [&] { box->setCurrentIndex(i % box->count()); },
                longest);
    }
    measure(
        "scroll to the end", [table] { table->scrollToBottom(); }, longest);
    measure(
        "select all", [table] { table->selectAll(); }, longest);
    measure(
        "type while all are selected", [search] { search->setText(u"ma"_s); }, longest);
    search->clear();
    const SmsWebhookRecord record = desk.webhooks.webhooks().at(desk.webhooks.webhooks().size() / 2);
    SmsWebhook renamed = record.webhook;
    renamed.name = u"Aaa"_s;
    measure(
        "somebody renames one", [&] { (void)desk.webhooks.submit(record.id, renamed); }, longest);
    measure(
        "somebody deletes one", [&] { (void)desk.webhooks.remove(record.id); }, longest);
    measure(
        "bring it back", [&] { (void)desk.webhooks.restore(record.id); }, longest);
    ApiCredential credential = *desk.credentials.findByName(u"Luma credential 0"_s);
    credential.channelConfigurations = {u"Luma marketing"_s};
    measure(
        "attach a credential", [&] { (void)desk.credentials.save(credential); }, longest);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    // As people sort, not as machines do.
    QLocale::setDefault(QLocale{QLocale::English});
    applyTheme(application, Theme::Light);
    const int rows = argc > 1 ? QByteArray{argv[1]}.toInt() : 10'000;
    Testing::Desk desk;
    fill(desk, rows);
    measureDatabase(desk.webhookStore.rows);
    double longest = 0;
    double reading = 0;
    measure(
        "read and sort the book", [&desk] { (void)desk.webhooks.load(); }, reading);
    std::unique_ptr<Opened> opened;
    measure(
        "make the page", [&] { opened = std::make_unique<Opened>(desk); }, longest);
    measurePage(*opened, desk, longest);
    std::printf("%d rows: longest turn of the event loop %.1f ms\n", rows, longest);
    return 0;
}
