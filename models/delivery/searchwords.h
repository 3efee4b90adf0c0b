// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace Hookbench {

/// Words as a search compares them.
using SearchWords = QSet<QString>;

/// Longest word that is told from a longer one with the same beginning, in UTF-16 units.
inline constexpr qsizetype searchWordLimit = 64;

/// Adds the words of @p text: runs of letters and digits, without case and accents (ß is ss, æ is ae, ø is o). A symbol
/// such as an emoji and a Chinese or Japanese character are words of their own. Everything else separates words.
void addSearchWords(QStringView text, SearchWords &words);

/// The same of a body as it came, which may be JSON (escapes are resolved) or a form; nothing of what is not text
/// (UTF-8 without control characters). Only its first @ref searchedBodyBytes count.
void addBodyWords(const QByteArray &body, SearchWords &words);

/// How much of a body is looked through.
inline constexpr qsizetype searchedBodyBytes = 64 * qsizetype{1024};

/// Whether the word has a digit, and so is compared as a whole.
bool hasDigit(QStringView word);

/// The digits of a phone number as it is typed or stored.
QString phoneDigits(QStringView number);

} // namespace Hookbench
