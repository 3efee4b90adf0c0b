// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/webhookbook.h"
#include "ui/webhooks/previewdialog.h"

class QComboBox;
class QLabel;

namespace Hookbench {

/// Every submitted state of a webhook, newest first; compares any two field by field, and makes an older one the newest
/// again.
class HistoryDialog : public PreviewDialog
{
    Q_OBJECT
public:
    HistoryDialog(WebhookBook &book, const QUuid &id, QWidget *over);

Q_SIGNALS:
    /// @p number is the revision that was restored.
    void restored(int number, const Hookbench::SmsWebhookRecord &record);
    /// The state can't be submitted as it is; the person wants to correct it first.
    void openInFormRequested(const QUuid &id, const Hookbench::SmsWebhook &webhook);

protected:
    void showDetails(int line) override;
    void retranslate() override;

private:
    void load();
    void compare();
    void restore();
    void showState();
    QString named(const Revision &revision) const;

    WebhookBook &m_book;
    QUuid m_id;
    /// Newest first.
    QList<Revision> m_revisions;
    QLabel *m_compare;
    QComboBox *m_before;
    QLabel *m_with;
    QComboBox *m_after;
    QPushButton *m_openInForm;
    Error m_failure;
};

} // namespace Hookbench
