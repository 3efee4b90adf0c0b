// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/fuzzystrategies.h"

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

constexpr qsizetype shortestEdited = 4;

/// The one edit that turns @p keyword into @p word, by name; empty when it takes more.
QString editName(QStringView keyword, QStringView word, bool onlyTransposition)
{
    const qsizetype difference = word.size() - keyword.size();
    if (difference < -1 || difference > 1)
        return {};
    const auto [inKeyword, inWord] = std::mismatch(keyword.begin(), keyword.end(), word.begin(), word.end());
    const qsizetype at = inKeyword - keyword.begin();
    const QStringView keywordRest = keyword.sliced(at);
    const QStringView wordRest = word.sliced(at);
    if (difference == 0) {
        const bool swapped = keywordRest.size() >= 2 && keywordRest[0] == wordRest[1] && keywordRest[1] == wordRest[0]
            && keywordRest.sliced(2) == wordRest.sliced(2);
        if (swapped)
            return QStringLiteral("swapped-letters");
        const bool replaced
            = !onlyTransposition && !keywordRest.isEmpty() && keywordRest.sliced(1) == wordRest.sliced(1);
        return replaced ? QStringLiteral("other-letter") : QString{};
    }
    if (onlyTransposition)
        return {};
    if (difference > 0)
        return wordRest.sliced(1) == keywordRest ? QStringLiteral("extra-letter") : QString{};
    return keywordRest.sliced(1) == wordRest ? QStringLiteral("missing-letter") : QString{};
}

FuzzySearch searchEdits(const FuzzyRules &rules, QStringView message, const QList<FuzzyKeyword> &keywords)
{
    for (const FuzzyKeyword &candidate : keywords) {
        if (candidate.normalised.size() < shortestEdited)
            continue;
        QString edit = editName(candidate.normalised, message, rules.onlyTransposition);
        if (!edit.isEmpty())
            return {NearMiss{&candidate, message, std::move(edit)}, {}};
    }
    return {};
}

/// Whether every letter that differs lies one key beside the one in the keyword, and at most @p most of them do.
bool isNeighbour(KeyboardLayout layout, QStringView keyword, QStringView word, int most)
{
    int off = 0;
    for (qsizetype i = 0; i < keyword.size(); ++i) {
        if (keyword[i] != word[i] && (++off > most || !areNeighbours(layout, keyword[i], word[i])))
            return false;
    }
    return off > 0;
}

FuzzySearch searchNeighbours(const FuzzyRules &rules, QStringView message, const QList<FuzzyKeyword> &keywords)
{
    for (const FuzzyKeyword &candidate : keywords) {
        const qsizetype size = candidate.normalised.size();
        if (size != message.size() || size < rules.shortestNeighbour)
            continue;
        const int most = size < shortestEdited ? 1 : rules.neighbours;
        for (const KeyboardLayout layout : rules.layouts) {
            if (isNeighbour(layout, candidate.normalised, message, most))
                return {NearMiss{&candidate, message, layoutName(layout)}, {}};
        }
    }
    return {};
}

/// Whether @p word is @p keyword with some letters held down too long.
bool isRepeated(QStringView keyword, QStringView word)
{
    if (word.size() <= keyword.size() || keyword.isEmpty())
        return false;
    qsizetype at = 0;
    for (qsizetype i = 0; i < keyword.size(); ++i) {
        if (at == word.size() || word[at] != keyword[i])
            return false;
        ++at;
        const bool runEnds = i + 1 == keyword.size() || keyword[i + 1] != keyword[i];
        while (runEnds && at < word.size() && word[at] == keyword[i])
            ++at;
    }
    return at == word.size();
}

FuzzySearch searchRepeats(QStringView message, const QList<FuzzyKeyword> &keywords)
{
    for (const FuzzyKeyword &candidate : keywords) {
        if (isRepeated(candidate.normalised, message))
            return {NearMiss{&candidate, message, {}}, {}};
    }
    return {};
}

/// Hyphens and apostrophes belong to the word they stand in: "non-stop" does not say stop.
bool isInWord(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
        return true;
    const bool joins = character == u'-' || character == u'\'' || character == u'’' || character == u'‐';
    return joins && at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber()
        && text[at + 1].isLetterOrNumber();
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isInWord(text, at))
        ++at;
    return at;
}

qsizetype wordBegin(QStringView text, qsizetype at)
{
    while (at > 0 && isInWord(text, at - 1))
        --at;
    return at;
}

/// The part of @p text from @p begin, if that is @p keyword up to the end of a word.
QStringView wholeWords(QStringView text, qsizetype begin, const QString &keyword)
{
    const QStringView part = text.sliced(begin, std::min(keyword.size(), text.size() - begin));
    if (part != keyword)
        return {};
    return wordEnd(text, begin + part.size()) == begin + part.size() || !isInWord(part, part.size() - 1)
        ? part
        : QStringView{};
}

FuzzySearch searchSentence(QStringView message, const QList<FuzzyKeyword> &keywords)
{
    for (qsizetype begin = 0; begin < message.size();) {
        if (!isInWord(message, begin)) {
            ++begin;
            continue;
        }
        const qsizetype end = wordEnd(message, begin);
        const QStringView word = message.sliced(begin, end - begin);
        for (const FuzzyKeyword &candidate : keywords) {
            if (candidate.normalised.front() != word.front())
                continue;
            if (const QStringView part = wholeWords(message, begin, candidate.normalised); !part.isEmpty())
                return {NearMiss{&candidate, part, {}}, {}};
            if (isRepeated(candidate.normalised, word))
                return {NearMiss{&candidate, word, QStringLiteral("repeated-letters")}, {}};
        }
        begin = end;
    }
    return {};
}

FuzzySearch searchSubstring(QStringView message, const QList<FuzzyKeyword> &keywords, const FuzzyExceptions &exceptions)
{
    FuzzySearch search;
    for (const FuzzyKeyword &candidate : keywords) {
        const QStringView keyword = candidate.normalised;
        for (qsizetype at = message.indexOf(keyword); at >= 0; at = message.indexOf(keyword, at + 1)) {
            const qsizetype begin = wordBegin(message, at);
            const QStringView around = message.sliced(begin, wordEnd(message, at + keyword.size()) - begin);
            if (!exceptions.contains(around)) {
                search.miss = NearMiss{&candidate, message.sliced(at, keyword.size()), {}};
                return search;
            }
            if (search.exception.isEmpty())
                search.exception = around;
        }
    }
    return search;
}

} // namespace

const FuzzyRules &fuzzyRules(FuzzyProfile profile)
{
    static constexpr std::array adobeStrategies{Strategy::RepeatedLetters, Strategy::KeyboardNeighbour,
                                                Strategy::EditDistance, Strategy::KeywordInSentence};
    static constexpr std::array brazeStrategies{Strategy::KeyboardNeighbour, Strategy::Substring};
    static constexpr std::array strictStrategies{Strategy::RepeatedLetters, Strategy::EditDistance};
    static constexpr std::array qwerty{KeyboardLayout::Qwerty};
    static const FuzzyRules adobeLike{adobeStrategies, allKeyboardLayouts, 3, 1, false};
    static const FuzzyRules braze{brazeStrategies, qwerty, 1, 2, false};
    static const FuzzyRules strict{strictStrategies, {}, 1, 1, true};
    switch (profile) {
    case FuzzyProfile::Braze:
        return braze;
    case FuzzyProfile::Strict:
        return strict;
    case FuzzyProfile::AdobeLike:
        break;
    }
    return adobeLike;
}

const FuzzyRules &everyFuzzyRule()
{
    static constexpr std::array strategies{Strategy::RepeatedLetters, Strategy::KeyboardNeighbour,
                                           Strategy::EditDistance, Strategy::KeywordInSentence, Strategy::Substring};
    static const FuzzyRules rules{strategies, allKeyboardLayouts, 3, 2, false};
    return rules;
}

FuzzySearch searchNearMiss(Strategy strategy, const FuzzyRules &rules, QStringView message,
                           const QList<FuzzyKeyword> &keywords, const FuzzyExceptions &exceptions)
{
    switch (strategy) {
    case Strategy::EditDistance:
        return searchEdits(rules, message, keywords);
    case Strategy::KeyboardNeighbour:
        return searchNeighbours(rules, message, keywords);
    case Strategy::RepeatedLetters:
        return searchRepeats(message, keywords);
    case Strategy::KeywordInSentence:
        return searchSentence(message, keywords);
    case Strategy::Substring:
        return searchSubstring(message, keywords, exceptions);
    case Strategy::None:
        break;
    }
    return {};
}

} // namespace Hookbench
