// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// Reads and writes the files that a person names.
class Files
{
public:
    virtual ~Files() = default;
    /// The bytes of a file of at most @p limit bytes; a larger one is refused with a sentence.
    virtual Result<QByteArray> read(const QString &path, qint64 limit) = 0;
    /// Whole or not at all: a file that is there stays as it is when writing fails.
    virtual Result<> write(const QString &path, const QByteArray &bytes) = 0;
    virtual bool exists(const QString &path) = 0;
    /// The *.webhook.json files of a folder, by name; the file itself where @p path is one.
    virtual Result<QStringList> webhookDocuments(const QString &path) = 0;
};

} // namespace Hookbench
