// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/webhookfiles.h"
#include "ui/webhooks/previewdialog.h"

class QCheckBox;
class QProgressBar;
class QTimer;

namespace Hookbench {

/// Reads webhook documents, says what importing them would do, and imports all of them or none. Many files are read
/// bit by bit, while the window stays awake.
class ImportDialog : public PreviewDialog
{
    Q_OBJECT
public:
    /// @p paths are files and folders.
    ImportDialog(WebhookFiles &files, const QStringList &paths, QWidget *over);

Q_SIGNALS:
    void imported(const QList<Hookbench::ImportedWebhook> &webhooks);

protected:
    void showDetails(int line) override;
    void retranslate() override;

private:
    void readSome();
    void judge();
    void import();
    void showState();
    QList<ImportLine> wanted() const;
    PreviewLine previewOf(const ImportLine &line) const;

    WebhookFiles &m_files;
    QStringList m_paths;
    QTimer *m_reading;
    QProgressBar *m_progress;
    QCheckBox *m_leaveOut;
    QList<ImportLine> m_read;
    QList<ImportLine> m_lines;
    Error m_failure;
};

} // namespace Hookbench
