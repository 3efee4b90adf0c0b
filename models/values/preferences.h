// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Hookbench {

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

    bool operator==(const Preferences &) const = default;
};

} // namespace Hookbench
