// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Hookbench {

/// Days that events can be kept for at the most; beyond that, everything is kept.
inline constexpr int mostRetentionDays = 3650;

enum class Theme { System, Light, Dark };

/// What the person chose once for this program.
struct Preferences
{
    /// "en", "fr" or "sv"; empty follows the system.
    QString language;
    /// For "modified by"; empty means the system's user name.
    QString userName;
    Theme theme = Theme::System;
    quint16 receiverPort = 8025;
    /// Set where a tunnel leads to the receiver; empty means the receiver's own address.
    QString baseUrl;
    qint64 sandboxId = 0;
    /// Whether the channel rail is shown.
    bool railShown = true;
    /// How the window was left (its geometry, splitters, folded groups), by the name of the thing. The values are
    /// opaque.
    QMap<QString, QString> arrangement;
    /// Events older than this leave the log at the start and once a day; 0 keeps everything.
    int logRetentionDays = 0;

    bool operator==(const Preferences &) const = default;
};

} // namespace Hookbench
