// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/files.h"

#include <QMap>

#include <optional>

namespace Hookbench::Testing {

/// Files in memory. What ends in a slash is a folder.
class FakeFiles : public Files
{
public:
    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        if (!files.contains(path))
            return Error{QStringLiteral("The file %1 is not there.").arg(path), QStringLiteral("No such file")};
        if (files.value(path).size() > limit)
            return Error{QStringLiteral("The file %1 is too large.").arg(path), {}};
        return files.value(path);
    }

    Result<> write(const QString &path, const QByteArray &bytes) override
    {
        if (refusal)
            return *refusal;
        files.insert(path, bytes);
        return {};
    }

    bool exists(const QString &path) override { return files.contains(path); }

    Result<QStringList> webhookDocuments(const QString &path) override
    {
        if (locked == path)
            return Error{QStringLiteral("The folder %1 may not be read.").arg(path), {}};
        if (!path.endsWith(QLatin1Char{'/'}))
            return QStringList{path};
        QStringList found;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (file.key().startsWith(path) && file.key().endsWith(QLatin1StringView{".webhook.json"}))
                found.append(file.key());
        }
        return found;
    }

    QMap<QString, QByteArray> files;
    /// A folder that can't be read.
    QString locked;
    /// Set to make writes fail with it.
    std::optional<Error> refusal;
};

} // namespace Hookbench::Testing
