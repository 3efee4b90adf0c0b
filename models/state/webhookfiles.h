// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/files.h"
#include "models/state/webhookbook.h"
#include "models/values/diagnostic.h"
#include "models/values/difference.h"

#include <QObject>

#include <functional>

namespace Hookbench {

/// What importing one document would do, and why.
struct ImportLine
{
    QString file;
    /// As in the document; empty when it can't be read.
    QString name;
    enum class Fate { Created, Updated, Unchanged, Refused };
    Fate fate = Fate::Refused;
    SmsWebhook webhook;
    /// What would change in the webhook that is there.
    FieldDifferences differences;
    /// Errors are why it is refused. Each has its place in the file.
    Diagnostics diagnostics;
    /// Why it is refused where that is not a matter of what stands in the document: the file can't be read, or another
    /// document has its name. No summary otherwise.
    Error trouble;
    /// The file could not be read at all.
    bool unreadable = false;
    /// Where the document names its credential, which only the sandbox can judge.
    TextPosition credentialPlace;

    bool isSound() const { return trouble.summary.isEmpty() && !hasErrors(diagnostics); }
};

inline constexpr NameTable<ImportLine::Fate, 4> importFateNames{{
    {ImportLine::Fate::Created, QLatin1StringView("created")},
    {ImportLine::Fate::Updated, QLatin1StringView("updated")},
    {ImportLine::Fate::Unchanged, QLatin1StringView("unchanged")},
    {ImportLine::Fate::Refused, QLatin1StringView("refused")},
}};

/// Webhook documents in and out of files, for the window and the command line alike.
class WebhookFiles : public QObject
{
    Q_OBJECT
public:
    /// A larger file is no webhook document.
    static constexpr qint64 largestDocument = 1024 * 1024;

    WebhookFiles(Files &files, WebhookBook &book, QObject *parent = nullptr);

    /// Reads files and folders and says what would happen. Changes nothing. An unreadable file is a refused line.
    QList<ImportLine> preview(const QStringList &paths) const;
    /// All of a preview or nothing; refuses a preview with a refused line.
    Result<QList<ImportedWebhook>> import(const QList<ImportLine> &preview);
    /// Writes a document for each webhook into @p folder, overwriting; returns the files in the same order. File names
    /// come from the webhooks' names. @p written hears of each file once it is there.
    Result<QStringList> exportTo(const QString &folder, const QList<QUuid> &ids,
                                 const std::function<void(int, const QString &)> &written = {}) const;
    /// Those of exportTo that are there already.
    QStringList wouldOverwrite(const QString &folder, const QList<QUuid> &ids) const;

    /// The steps of a preview, for those who have much to read and other things to do: first the documents that paths
    /// name, files as they are and folders by what they hold. A folder that can't be read comes as itself.
    static QStringList documentsIn(Files &files, const QStringList &paths);
    QStringList documentsIn(const QStringList &paths) const { return documentsIn(m_files, paths); }
    /// Then one document by itself: refused, or sound and not yet looked up in the book.
    static ImportLine read(Files &files, const QString &file);
    ImportLine read(const QString &file) const { return read(m_files, file); }
    /// Then what would happen to those that were read. A line that was refused stays so.
    QList<ImportLine> judge(QList<ImportLine> lines) const;

private:
    QStringList fileNames(const QString &folder, const QList<QUuid> &ids) const;

    Files &m_files;
    WebhookBook &m_book;
};

} // namespace Hookbench
