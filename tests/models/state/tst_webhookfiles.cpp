// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"
#include "models/state/webhookfiles.h"
#include "tests/models/state/webhookdesk.h"
#include "tests/support/fakefiles.h"

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;
using Fate = ImportLine::Fate;

namespace {

QByteArray document(const SmsWebhook &webhook)
{
    return *writeWebhookDocument(webhook);
}

QList<Fate> fates(const QList<ImportLine> &lines)
{
    QList<Fate> found;
    for (const ImportLine &line : lines)
        found.append(line.fate);
    return found;
}

} // namespace

/// Documents into the sandbox and out of it.
class TestWebhookFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewSaysWhatHappensToEachAndWhy()
    {
        WebhookDesk desk;
        desk.submit(u"Same"_s);
        desk.submit(u"Other"_s);
        SmsWebhook other = customInbound(u"other"_s);
        other.keywordCategories[2].keywords << u"INFO"_s;
        FakeFiles disk;
        disk.files = {{u"in/a.webhook.json"_s, document(customInbound(u"Same"_s))},
                      {u"in/b.webhook.json"_s, document(other)},
                      {u"in/c.webhook.json"_s, document(customFeedback(u"New"_s))},
                      {u"in/d.webhook.json"_s, "{\n  \"format\" \"x\"}"},
                      {u"in/notes.txt"_s, "no document"}};
        const WebhookFiles files{disk, *desk.book};
        const QList<ImportLine> lines = files.preview({u"in/"_s, u"none.webhook.json"_s});
        QCOMPARE(fates(lines), (QList{Fate::Unchanged, Fate::Updated, Fate::Created, Fate::Refused, Fate::Refused}));
        QCOMPARE(lines.at(0).name, u"Same"_s);
        QVERIFY(lines.at(0).differences.isEmpty());
        QCOMPARE(lines.at(1).differences.size(), 2);
        QCOMPARE(lines.at(1).differences.at(0).pointer, u"/name"_s);
        QCOMPARE(lines.at(1).differences.at(1).after, u"HELP, INFO"_s);
        QVERIFY(lines.at(2).differences.isEmpty());
        QCOMPARE(lines.at(3).diagnostics.first().position, (TextPosition{2, 12}));
        QVERIFY(lines.at(3).name.isEmpty());
        QVERIFY(lines.at(4).unreadable);
        QVERIFY(lines.at(4).trouble.summary.contains(u"is not there"_s));
        QCOMPARE(desk.book->webhooks().size(), 2);
    }

    void allOfAPreviewIsImportedOrNothing()
    {
        WebhookDesk desk;
        FakeFiles disk;
        disk.files = {{u"in/a.webhook.json"_s, document(customInbound(u"One"_s))},
                      {u"in/b.webhook.json"_s, document(customFeedback(u"Two"_s))},
                      {u"in/c.webhook.json"_s, "[]"}};
        WebhookFiles files{disk, *desk.book};
        QList<ImportLine> lines = files.preview({u"in/"_s});
        const auto refused = files.import(lines);
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(u"in/c.webhook.json"_s));
        QVERIFY(desk.book->webhooks().isEmpty());
        lines.removeLast();
        const auto imported = files.import(lines);
        QVERIFY(imported);
        QCOMPARE(imported->size(), 2);
        QCOMPARE(desk.names(), (QStringList{u"One"_s, u"Two"_s}));
    }

    void aFullDiskImportsNothing()
    {
        WebhookDesk desk;
        FakeFiles disk;
        disk.files = {{u"a.webhook.json"_s, document(customInbound())}};
        WebhookFiles files{disk, *desk.book};
        desk.store.refusal = diskFull();
        QVERIFY(!files.import(files.preview({u"a.webhook.json"_s})));
        QVERIFY(desk.book->webhooks().isEmpty());
    }

    void theSecondOfTwoWithOneNameIsRefused()
    {
        WebhookDesk desk;
        FakeFiles disk;
        disk.files = {{u"a.webhook.json"_s, document(customInbound(u"Luma"_s))},
                      {u"b.webhook.json"_s, document(customInbound(u"LUMA"_s))}};
        const WebhookFiles files{disk, *desk.book};
        const QList<ImportLine> lines = files.preview({u"a.webhook.json"_s, u"b.webhook.json"_s});
        QCOMPARE(fates(lines), (QList{Fate::Created, Fate::Refused}));
        QVERIFY(lines.last().trouble.summary.contains(u"LUMA"_s));
        // Left out, its name is free again.
        QCOMPARE(fates(files.judge({files.read(u"b.webhook.json"_s)})), QList{Fate::Created});
    }

    void whatTheSandboxKnowsIsToldAtItsPlace()
    {
        WebhookDesk desk;
        QVERIFY(desk.credentials.save(namedCredential(CredentialVendor::Sinch, u"Sinch"_s)));
        SmsWebhook webhook = customInbound();
        webhook.apiCredential = u"Unknown"_s;
        FakeFiles disk;
        disk.files.insert(u"a.webhook.json"_s, document(webhook));
        webhook.apiCredential = u"Sinch"_s;
        disk.files.insert(u"b.webhook.json"_s, document(webhook));
        const WebhookFiles files{disk, *desk.book};
        const ImportLine unknown = files.preview({u"a.webhook.json"_s}).first();
        QCOMPARE(unknown.fate, Fate::Created);
        QCOMPARE(unknown.diagnostics.first().rule, Rule::CredentialUnknown);
        QCOMPARE(unknown.diagnostics.first().position, (TextPosition{6, 20}));
        const ImportLine wrong = files.preview({u"b.webhook.json"_s}).first();
        QCOMPARE(wrong.fate, Fate::Refused);
        QCOMPARE(wrong.diagnostics.first().rule, Rule::CredentialOtherVendor);
        QVERIFY(wrong.trouble.summary.isEmpty());
    }

    void aLargeFileAndALockedFolderAreRefused()
    {
        WebhookDesk desk;
        FakeFiles disk;
        disk.files.insert(u"big.webhook.json"_s, QByteArray(WebhookFiles::largestDocument + 1, ' '));
        disk.locked = u"shut/"_s;
        const WebhookFiles files{disk, *desk.book};
        const QList<ImportLine> lines = files.preview({u"big.webhook.json"_s, u"shut/"_s});
        QCOMPARE(fates(lines), (QList{Fate::Refused, Fate::Refused}));
        QVERIFY(lines.at(0).trouble.summary.contains(u"too large"_s));
        QVERIFY(lines.at(1).trouble.summary.contains(u"may not be read"_s));
    }

    void exportedDocumentsComeBackUnchanged()
    {
        WebhookDesk desk;
        const QUuid one = desk.submit(u"Luma Åre"_s);
        const QUuid other = desk.submit(u"Luma-Are"_s);
        FakeFiles disk;
        disk.files.insert(u"out/luma-are.webhook.json"_s, "old");
        const WebhookFiles files{disk, *desk.book};
        QCOMPARE(files.wouldOverwrite(u"out"_s, {one, other}), QStringList{u"out/luma-are.webhook.json"_s});
        QStringList told;
        const Result<QStringList> written
            = files.exportTo(u"out/"_s, {one, other}, [&told](int, const QString &file) { told << file; });
        QVERIFY(written);
        QCOMPARE(*written, (QStringList{u"out/luma-are.webhook.json"_s, u"out/luma-are-2.webhook.json"_s}));
        QCOMPARE(told, *written);
        QCOMPARE(fates(files.preview(*written)), (QList{Fate::Unchanged, Fate::Unchanged}));
    }

    void anExportThatFailsSaysWhy()
    {
        WebhookDesk desk;
        const QUuid id = desk.submit(u"Luma"_s);
        FakeFiles disk;
        const WebhookFiles files{disk, *desk.book};
        QVERIFY(!files.exportTo(u"out"_s, {QUuid::createUuid()}));
        disk.refusal = diskFull();
        QCOMPARE(files.exportTo(u"out"_s, {id}).error(), diskFull());
    }
};

QTEST_APPLESS_MAIN(TestWebhookFiles)
#include "tst_webhookfiles.moc"
