// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// What a part of a mix sends: a sample event, a saved request, or a text message in the body of a sample event.
enum class LoadPartKind { Sample, Request, Message };

inline constexpr NameTable<LoadPartKind, 3> loadPartKindNames{{
    {LoadPartKind::Sample, QLatin1StringView("sample")},
    {LoadPartKind::Request, QLatin1StringView("request")},
    {LoadPartKind::Message, QLatin1StringView("message")},
}};

/// A part may weigh this much at the most, and a mix may have this many parts.
inline constexpr int heaviestPart = 1000;
inline constexpr int mostParts = 50;

/// One kind of event among many, and how often it comes in proportion to the others.
struct LoadPart
{
    LoadPartKind kind = LoadPartKind::Sample;
    /// The name of the sample or request, or the message as it is texted.
    QString text = {};
    int weight = 1;

    bool operator==(const LoadPart &) const = default;
};

/// What makes each of many events another one: the numbers they come from, their ids and their times.
struct DistinctValues
{
    /// In international form, both or none. None: the samples' own number, counted up in its last four digits.
    QString firstNumber = {};
    QString lastNumber = {};
    /// What ids begin with, before a number that counts from 1; empty for one that is made up for each run.
    QString idPrefix = {};
    /// Milliseconds since the epoch, UTC: the time of the first event; 0 for the time at which each is sent.
    qint64 firstTime = 0;
    /// From one event to the next.
    qint64 stepMilliseconds = 1000;

    bool operator==(const DistinctValues &) const = default;
};

/// What a mix document holds.
struct LoadMix
{
    QList<LoadPart> parts = {};
    DistinctValues distinct = {};

    bool operator==(const LoadMix &) const = default;
};

} // namespace Hookbench
