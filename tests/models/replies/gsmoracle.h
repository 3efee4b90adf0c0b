// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A second opinion on what a text costs, written from the code charts alone: every character is looked up by its
/// number in the default alphabet, and the message is really cut into segments.
struct OracleCost
{
    bool gsm = true;
    int units = 0;
    int segments = 0;
};

OracleCost oracleCost(const QString &text);
