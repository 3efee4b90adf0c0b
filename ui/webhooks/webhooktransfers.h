// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/smswebhook.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/messagebar.h"
#include "ui/webhooks/webhookservices.h"

#include <QObject>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QDialog;

namespace Hookbench {

/// Webhooks into files and out of them, to other sandboxes, and back to what they were: opens the dialogs for it over
/// the page, one at a time, and tells how it went.
class WebhookTransfers : public QObject
{
    Q_OBJECT
public:
    WebhookTransfers(const WebhookServices &services, QWidget *page);

    void importFiles();
    void importFolder();
    /// Files and folders, as they were dropped.
    void importPaths(const QStringList &paths);
    void exportWebhooks(const QList<QUuid> &ids);
    void copyToSandbox(const QList<QUuid> &ids);
    void showHistory(const QUuid &id);

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    /// The first of the webhooks that came in or were restored.
    void arrived(const QUuid &id);
    void openInFormRequested(const QUuid &id, const Hookbench::SmsWebhook &webhook);

private:
    FileChooser &chooser() { return m_services.chooser ? *m_services.chooser : m_dialogs; }
    void open(QDialog *dialog);
    void tell(Tone tone, const QString &text);
    void writeTo(const QString &folder, const QList<QUuid> &ids);

    WebhookServices m_services;
    DialogFileChooser m_dialogs;
    QWidget *m_page;
    QPointer<QDialog> m_dialog;
};

} // namespace Hookbench
