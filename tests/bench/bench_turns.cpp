// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a real database with very many webhooks and events: the longest turn of the event loop while it
// opens, looks at another sandbox, renames a credential and deletes a sandbox. bench_turns [WEBHOOKS [EVENTS]]
#include "app/composition/composition.h"
#include "app/console/windowservices.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/samplewebhooks.h"
#include "ui/parts/asker.h"
#include "ui/parts/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace Hookbench;

namespace {

constexpr int webhooksPerStep = 2000;

double millisecondsOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// What the processor did for this thread, in milliseconds: on a busy machine it says more than the time that went by.
double workedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Runs @p step and everything that follows from it until @p done. Prints the longest turn of the event loop, the step
/// itself counted in the first, and how long it took altogether.
void measure(const char *what, const std::function<void()> &step, const std::function<bool()> &done)
{
    QElapsedTimer all;
    all.start();
    double worst = 0;
    double worked = 0;
    double until = 0;
    // Twenty turns more: posted and painted things take theirs.
    for (int turn = 0, after = 0; after < 20; ++turn) {
        QElapsedTimer clock;
        clock.start();
        const double before = workedMilliseconds();
        if (turn == 0)
            step();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        worst = std::max(worst, millisecondsOf(clock));
        worked = std::max(worked, workedMilliseconds() - before);
        if (after == 0)
            until = millisecondsOf(all);
        if (after > 0 || done())
            ++after;
        else
            QThread::msleep(1);
    }
    std::printf("  %-44s longest turn %7.1f ms (worked %7.1f), done after %8.1f ms\n", what, worst, worked, until);
    std::fflush(stdout);
}

void addWebhooks(SqlWebhookStore &store, qint64 sandbox, int count)
{
    static const QStringList words{u"Åre"_s, u"outlet"_s, u"Été"_s, u"alerts"_s, u"VIP"_s, u"orders"_s, u"Malmö"_s};
    const Stamp stamp{u"Åsa Lind"_s, QDateTime::currentDateTimeUtc()};
    for (int done = 0; done < count; done += webhooksPerStep) {
        std::vector<WebhookChange> changes;
        for (int i = done; i < std::min(count, done + webhooksPerStep); ++i) {
            SmsWebhookRecord record;
            record.webhook
                = Testing::customInbound(u"Luma %1 %2"_s.arg(words.at(i % words.size())).arg(i * 7919 % count));
            record.webhook.apiCredential = u"Luma credential %1"_s.arg(i % 43);
            changes.push_back({record, RevisionAction::Imported, stamp});
        }
        if (const auto saved = store.save(sandbox, changes); !saved)
            qFatal("%ls", qUtf16Printable(saved.error().detail));
    }
}

qint64 addSandbox(Database &database, const QString &name, int webhooks)
{
    const qint64 id = SqlSandboxStore{database}.save({0, u"Luma"_s, name, false})->id;
    SqlCredentialStore credentials{database};
    for (int i = 0; i < 40; ++i)
        (void)credentials.save(id, namedCredential(CredentialVendor::Custom, u"Luma credential %1"_s.arg(i)));
    SqlWebhookStore store{database};
    addWebhooks(store, id, webhooks);
    return id;
}

void addEvents(Database &database, qint64 sandbox, int count)
{
    constexpr int together = 1000;
    SqlEventStore store{database};
    for (int done = 0; done < count; done += together) {
        std::vector<ReceivedEntry> entries;
        for (int i = done; i < std::min(count, done + together); ++i)
            entries.push_back({Testing::receivedStop(u"bench-%1"_s.arg(i)), {}});
        (void)store.append(sandbox, entries);
    }
}

/// Who is asked says yes.
class Yes : public Asker
{
public:
    void askLeave(QWidget *, const QString &, std::function<void(Leave)> reply) override { reply(Leave::Discard); }
    void ask(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> reply) override
    {
        reply(true);
    }
    void askTyped(QWidget *, const QString &, const QString &, std::function<void(bool)> reply) override
    {
        reply(true);
    }
};

/// The same steps with either way of reading.
void run(const QString &path, qint64 first, qint64 second, ReadMany readMany, bool removes)
{
    std::unique_ptr<Composition> composition;
    std::unique_ptr<MainWindow> window;
    Yes yes;
    const auto shown = [&] { return composition->webhooks.awaited() == 0; };
    measure(
        "open the database, make and show the window",
        [&] {
            composition = *Composition::open(path, readMany);
            window = std::make_unique<MainWindow>(windowServices(*composition, yes));
            window->resize(1280, 800);
            window->show();
        },
        shown);
    measure(
        "look at another sandbox", [&] { (void)composition->sandboxes.look(second); }, shown);
    measure(
        "and back", [&] { (void)composition->sandboxes.look(first); }, shown);
    measure(
        "another program wrote a webhook",
        [&] {
            SmsWebhookRecord record;
            record.webhook = Testing::customInbound(u"Luma from outside"_s);
            const WebhookChange change{record, RevisionAction::Created, {u"Kim"_s, QDateTime::currentDateTimeUtc()}};
            const auto other = *Database::openAgain(path);
            (void)SqlWebhookStore{*other}.save(first, std::span{&change, 1});
            (void)composition->followOtherWriters();
        },
        [&] { return composition->webhooks.shown().first().webhook.name == u"Luma from outside"_s || shown(); });
    measure(
        "rename a credential",
        [&] {
            ApiCredential credential = composition->credentials.credentials().at(2);
            credential.name += u" again"_s;
            (void)composition->credentials.save(credential);
        },
        [&] { return composition->webhooks.usersOf(composition->credentials.credentials().at(2).name).size() > 0; });
    if (!removes)
        return;
    const qint64 doomed = composition->sandboxes.sandboxes().last().id;
    composition->data.start();
    measure(
        "delete a sandbox", [&] { (void)composition->sandboxes.remove(doomed); },
        [&] { return !composition->data.isWriting(); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    QLocale::setDefault(QLocale{QLocale::English});
    applyTheme(application, Theme::Light);
    const int webhooks = argc > 1 ? QByteArray{argv[1]}.toInt() : 10'000;
    const int events = argc > 2 ? QByteArray{argv[2]}.toInt() : 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.db"_s);
    qint64 first = 0;
    qint64 second = 0;
    {
        const auto database = *Database::open(path);
        first = addSandbox(*database, u"first"_s, webhooks);
        second = addSandbox(*database, u"second"_s, webhooks);
        addEvents(*database, addSandbox(*database, u"doomed"_s, webhooks), events);
    }
    std::printf("%d webhooks in each of three sandboxes, %d events in the last\n", webhooks, events);
    std::printf("all at once:\n");
    run(path, first, second, ReadMany::AtOnce, false);
    std::printf("aside:\n");
    run(path, first, second, ReadMany::Aside, true);
    return 0;
}
