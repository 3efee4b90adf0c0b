// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/diskfiles.h"

#include "models/documents/webhookdocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QByteArray> DiskFiles::read(const QString &path, qint64 limit)
{
    const QFileInfo info{path};
    if (info.isDir())
        return Error{tr("%1 is a folder, not a file. Choose a file.").arg(path), qt_error_string(EISDIR)};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        if (!info.exists())
            return Error{tr("The file %1 is not there. Check its name.").arg(path), file.errorString()};
        return Error{tr("The file %1 may not be read. Check its permissions.").arg(path), file.errorString()};
    }
    // The size of a pipe is not known beforehand, so one byte more is asked for than is taken.
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = file.read(limit + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{tr("The file %1 could not be read to its end.").arg(path), file.errorString()};
    if (bytes.size() > limit)
        return Error{tr("The file %1 is larger than %2. Choose another file.")
                         .arg(path, QLocale{}.formattedDataSize(limit, 0, QLocale::DataSizeIecFormat)),
                     {}};
    return bytes;
}

Result<> DiskFiles::write(const QString &path, const QByteArray &bytes)
{
    // Who replaces by renaming would put a plain file where a device or a pipe was.
    if (const QFileInfo info{path}; info.exists() && !info.isFile())
        return Error{tr("%1 is no ordinary file and can't be replaced. Choose another name.").arg(path), {}};
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{tr("The file %1 could not be written.").arg(path), file.errorString()};
    return {};
}

bool DiskFiles::exists(const QString &path)
{
    return QFileInfo::exists(path);
}

Result<QStringList> DiskFiles::webhookDocuments(const QString &path)
{
    const QFileInfo info{path};
    if (!info.isDir())
        return QStringList{path};
    if (!info.isReadable() || !info.isExecutable())
        return Error{tr("The folder %1 may not be read. Check its permissions.").arg(path), qt_error_string(EACCES)};
    const QDir folder{path};
    QStringList files;
    const QStringList names = folder.entryList({u'*' + QString{webhookDocumentSuffix}}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files << folder.filePath(name);
    return files;
}

} // namespace Hookbench
