// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <span>

namespace Hookbench::Language {

enum class FunctionGroup { String, DateTime, Array, Aggregation, Math, Object, Map, Migration };

/// A function of the language, for palettes, completion and checks. Its sentence is Words::functionSentence(name).
struct FunctionInfo
{
    QLatin1StringView name;
    /// "substr(string, integer, integer): string"; optional arguments in brackets.
    QLatin1StringView signature;
    FunctionGroup group = FunctionGroup::String;
    int leastArguments = 0;
    /// 255 when there is no end to them.
    int mostArguments = 0;
    /// A call, and what it gives with exampleProfile() as the profile and now = 2025-01-07T06:47:10Z.
    QStringView example;
    QStringView exampleResult;
    /// Our reading where Adobe's page contradicts itself or is silent: the source of a translation, to be said by
    /// Words::functionNote(note). nullptr when there is none.
    const char *note = nullptr;
};

/// Every function, by group and then by name.
std::span<const FunctionInfo> functions();
/// nullptr when there is none of that name; names are case-sensitive.
const FunctionInfo *findFunction(QStringView name);
/// The JSON of the profile that the examples speak of.
QByteArrayView exampleProfile();
/// For completion and "did you mean".
const QStringList &functionNames();

/// A construct of the language that is no function, as the helper list of the mirrored editor offers it.
struct HelperInfo
{
    /// "if", "each", …; the sentence is Words::helperSentence(name).
    QLatin1StringView name;
    /// What to insert.
    QLatin1StringView text;
    /// Some need Journey Optimizer itself: they are recognised, and their evaluation says so.
    bool isOffline = true;
};

std::span<const HelperInfo> helpers();

} // namespace Hookbench::Language
