// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputfile.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace Hookbench::Cli {

namespace {

Error unreadable(const QString &path, const QString &reason)
{
    return Error{Text::tr("The file %1 could not be read.").arg(path), reason};
}

} // namespace

Result<> openInput(QFile &file, const QString &path)
{
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return unreadable(path, file.errorString());
        return {};
    }
    if (QFileInfo{path}.isDir())
        return unreadable(path, qt_error_string(EISDIR));
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return {};
}

Result<> readingFault(const QFile &file, const QString &path)
{
    if (file.error() == QFileDevice::NoError)
        return {};
    return unreadable(path, file.errorString());
}

} // namespace Hookbench::Cli
