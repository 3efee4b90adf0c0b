// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/retryprofile.h"

#include <QDir>
#include <QFile>

namespace Hookbench::Testing {

/// The profiles of the program, the one that never tries again first.
inline QList<RetryProfile> builtInRetries()
{
    QList<RetryProfile> profiles;
    const QDir folder{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/retry")};
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<RetryProfile> profile = readRetryProfile(file.readAll());
        if (profile)
            profile->waits.isEmpty() ? profiles.prepend(*profile) : profiles.append(*profile);
    }
    return profiles;
}

/// No retries, and two after hardly any time.
inline QList<RetryProfile> quickRetries()
{
    RetryProfile none;
    none.name = QStringLiteral("none");
    none.successes = {{200, 299}};
    RetryProfile quick = none;
    quick.name = QStringLiteral("quick");
    quick.title = QStringLiteral("Quick");
    quick.waits = {0.01, 0.01};
    quick.retried = {{500, 599}};
    RetryProfile patient = quick;
    patient.name = QStringLiteral("patient");
    patient.title = QStringLiteral("Patient");
    patient.waits = {3600};
    return {none, quick, patient};
}

} // namespace Hookbench::Testing
