// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooktransfers.h"

#include "models/state/sandboxbook.h"
#include "models/state/webhookfiles.h"
#include "ui/parts/asker.h"
#include "ui/webhooks/copydialog.h"
#include "ui/webhooks/historydialog.h"
#include "ui/webhooks/importdialog.h"

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

template<typename Line> int count(const QList<Line> &lines, ImportAction action)
{
    return static_cast<int>(
        std::count_if(lines.cbegin(), lines.cend(), [action](const Line &line) { return line.action == action; }));
}

} // namespace

WebhookTransfers::WebhookTransfers(const WebhookServices &services, QWidget *page)
    : QObject{page}
    , m_services{services}
    , m_page{page}
{
}

void WebhookTransfers::open(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

void WebhookTransfers::tell(Tone tone, const QString &text)
{
    Notice notice;
    notice.tone = tone;
    notice.text = text;
    Q_EMIT noticed(notice);
}

void WebhookTransfers::importFiles()
{
    chooser().chooseFiles(m_page, tr("Import webhook documents"), u"*.webhook.json"_s,
                          [self = QPointer<WebhookTransfers>{this}](const QStringList &files) {
                              if (self)
                                  self->importPaths(files);
                          });
}

void WebhookTransfers::importFolder()
{
    chooser().chooseFolder(m_page, tr("Import all webhook documents of a folder"),
                           [self = QPointer<WebhookTransfers>{this}](const QString &folder) {
                               if (self)
                                   self->importPaths({folder});
                           });
}

void WebhookTransfers::importPaths(const QStringList &paths)
{
    auto *dialog = new ImportDialog{m_services.files, paths, m_page};
    connect(dialog, &ImportDialog::imported, this, [this](const QList<ImportedWebhook> &webhooks) {
        tell(Tone::Positive,
             tr("Imported: %1 created, %2 updated, %3 unchanged.")
                 .arg(count(webhooks, ImportAction::Created))
                 .arg(count(webhooks, ImportAction::Updated))
                 .arg(count(webhooks, ImportAction::Unchanged)));
        const auto changed = std::find_if(webhooks.cbegin(), webhooks.cend(), [](const ImportedWebhook &webhook) {
            return webhook.action != ImportAction::Unchanged;
        });
        if (changed != webhooks.cend())
            Q_EMIT arrived(changed->id);
    });
    open(dialog);
}

void WebhookTransfers::exportWebhooks(const QList<QUuid> &ids)
{
    chooser().chooseFolder(m_page, tr("Export to a folder"),
                           [self = QPointer<WebhookTransfers>{this}, ids](const QString &folder) {
                               if (!self)
                                   return;
                               const QStringList there = self->m_services.files.wouldOverwrite(folder, ids);
                               if (there.isEmpty()) {
                                   self->writeTo(folder, ids);
                                   return;
                               }
                               QStringList names;
                               for (const QString &file : there.mid(0, 5))
                                   names.append(file.section(u'/', -1));
                               if (there.size() > 5)
                                   names.append(u"…"_s);
                               self->m_services.asker.ask(self->m_page, tr("Replace the files that are there?"),
                                                          tr("%n file(s) of these names are in the folder already: %1",
                                                             nullptr, static_cast<int>(there.size()))
                                                              .arg(names.join(u", "_s)),
                                                          tr("Replace"), [self, folder, ids](bool agreed) {
                                                              if (self && agreed)
                                                                  self->writeTo(folder, ids);
                                                          });
                           });
}

void WebhookTransfers::writeTo(const QString &folder, const QList<QUuid> &ids)
{
    int written = 0;
    const Result<QStringList> done
        = m_services.files.exportTo(folder, ids, [&written](int, const QString &) { ++written; });
    if (done) {
        tell(Tone::Positive, tr("%n webhook(s) are exported to %1.", nullptr, written).arg(folder));
        return;
    }
    Notice notice = noticeFor(done.error());
    if (written > 0)
        notice.text = tr("%1 %n webhook(s) were exported before.", "%1 is a sentence", written).arg(notice.text);
    Q_EMIT noticed(notice);
}

void WebhookTransfers::copyToSandbox(const QList<QUuid> &ids)
{
    if (m_services.sandboxes.sandboxes().size() < 2) {
        tell(Tone::Informative, tr("There is no other sandbox to copy to. Create one first."));
        return;
    }
    auto *dialog = new CopyDialog{m_services.copies, m_services.sandboxes, m_services.asker, ids, m_page};
    connect(dialog, &CopyDialog::copied, this, [this](const QList<CopyLine> &lines, const Sandbox &to) {
        tell(Tone::Positive,
             tr("Copied to %1: %2 created, %3 updated, %4 unchanged.")
                 .arg(to.name)
                 .arg(count(lines, ImportAction::Created))
                 .arg(count(lines, ImportAction::Updated))
                 .arg(count(lines, ImportAction::Unchanged)));
    });
    open(dialog);
}

void WebhookTransfers::showHistory(const QUuid &id)
{
    if (!m_services.book.find(id))
        return;
    auto *dialog = new HistoryDialog{m_services.book, id, m_page};
    connect(dialog, &HistoryDialog::restored, this, [this](int number, const SmsWebhookRecord &record) {
        tell(Tone::Positive,
             tr("Revision %1 of %2 is restored, as revision %3.")
                 .arg(number)
                 .arg(record.webhook.name)
                 .arg(record.revision));
        Q_EMIT arrived(record.id);
    });
    connect(dialog, &HistoryDialog::openInFormRequested, this, &WebhookTransfers::openInFormRequested);
    open(dialog);
}

} // namespace Hookbench
