// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/names.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// What can go wrong between a provider and an endpoint, one thing each.
enum class ChaosCase {
    Duplicate,
    Reordered,
    NewStatus,
    DecomposedText,
    Emoji,
    LongText,
    EmptyBody,
    BrokenJson,
    FormData,
    WrongContentType,
    GzipBody,
    DuplicateKeys,
    LoneSurrogate,
    ByteOrderMark,
    NumberWithoutPlus,
    Batch,
    MissingSignature,
    WrongSignature,
    StaleSignature,
    RepeatedSignature
};

inline constexpr NameTable<ChaosCase, 20> chaosCaseNames{{
    {ChaosCase::Duplicate, QLatin1StringView("duplicate")},
    {ChaosCase::Reordered, QLatin1StringView("reordered")},
    {ChaosCase::NewStatus, QLatin1StringView("new-status")},
    {ChaosCase::DecomposedText, QLatin1StringView("decomposed-text")},
    {ChaosCase::Emoji, QLatin1StringView("emoji")},
    {ChaosCase::LongText, QLatin1StringView("long-text")},
    {ChaosCase::EmptyBody, QLatin1StringView("empty-body")},
    {ChaosCase::BrokenJson, QLatin1StringView("broken-json")},
    {ChaosCase::FormData, QLatin1StringView("form-data")},
    {ChaosCase::WrongContentType, QLatin1StringView("wrong-content-type")},
    {ChaosCase::GzipBody, QLatin1StringView("gzip-body")},
    {ChaosCase::DuplicateKeys, QLatin1StringView("duplicate-keys")},
    {ChaosCase::LoneSurrogate, QLatin1StringView("lone-surrogate")},
    {ChaosCase::ByteOrderMark, QLatin1StringView("byte-order-mark")},
    {ChaosCase::NumberWithoutPlus, QLatin1StringView("number-without-plus")},
    {ChaosCase::Batch, QLatin1StringView("batch")},
    {ChaosCase::MissingSignature, QLatin1StringView("missing-signature")},
    {ChaosCase::WrongSignature, QLatin1StringView("wrong-signature")},
    {ChaosCase::StaleSignature, QLatin1StringView("stale-signature")},
    {ChaosCase::RepeatedSignature, QLatin1StringView("repeated-signature")},
}};

/// All of them, in the order in which they are run.
inline QList<ChaosCase> allChaosCases()
{
    QList<ChaosCase> cases;
    for (const auto &[value, name] : chaosCaseNames)
        cases.append(value);
    return cases;
}

/// Whether the case is about signatures, and so says something only where there is one.
constexpr bool needsSignature(ChaosCase value)
{
    return value >= ChaosCase::MissingSignature;
}

enum class ChaosVerdict { Passed, Failed, CantTell };

inline constexpr NameTable<ChaosVerdict, 3> chaosVerdictNames{{
    {ChaosVerdict::Passed, QLatin1StringView("passed")},
    {ChaosVerdict::Failed, QLatin1StringView("failed")},
    {ChaosVerdict::CantTell, QLatin1StringView("cant-tell")},
}};

/// What is thought of an endpoint in one case, and why in a sentence.
struct ChaosFinding
{
    ChaosVerdict verdict = ChaosVerdict::CantTell;
    QString reason;

    bool operator==(const ChaosFinding &) const = default;
};

/// One case after it was run.
struct ChaosResult
{
    ChaosCase chaosCase = ChaosCase::Duplicate;
    ChaosFinding finding;
    /// In the order they were sent; none where the case could not be made.
    QList<Exchange> exchanges;

    bool operator==(const ChaosResult &) const = default;
};

/// A run of the pack against one endpoint.
struct ChaosReport
{
    QString webhook;
    QString url;
    /// Begin, milliseconds since the epoch, UTC.
    qint64 at = 0;
    QList<ChaosResult> results;

    int count(ChaosVerdict verdict) const
    {
        int found = 0;
        for (const ChaosResult &result : results)
            found += result.finding.verdict == verdict ? 1 : 0;
        return found;
    }
    bool operator==(const ChaosReport &) const = default;
};

} // namespace Hookbench
