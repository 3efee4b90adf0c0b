// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/files.h"

#include <QCoreApplication>

namespace Hookbench {

/// The files of this machine, as the person who started the program may read and write them.
class DiskFiles final : public Files
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::DiskFiles)

public:
    /// Reads pipes too, to their end.
    Result<QByteArray> read(const QString &path, qint64 limit) override;
    /// Makes no folder.
    Result<> write(const QString &path, const QByteArray &bytes) override;
    bool exists(const QString &path) override;
    Result<QStringList> webhookDocuments(const QString &path) override;
};

} // namespace Hookbench
