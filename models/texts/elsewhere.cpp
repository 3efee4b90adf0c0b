// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/elsewhere.h"

#include "models/keywords/fuzzystrategies.h"

#include <algorithm>
#include <optional>

namespace Hookbench {

namespace {

struct Word
{
    Category category = Category::OptOut;
    QString keyword;
    /// In small letters: all that every platform documents is that capitals do not count.
    QString small;
};

/// A message as the rules look at it: in small letters, spaces at its ends gone.
struct Text
{
    QString small;
    QStringList words;
};

/// Which is the first word, by the order in which ties are settled.
QList<Word> wordsOf(const SmsWebhook &webhook)
{
    QList<Word> words;
    for (const auto &[category, name] : categoryNames) {
        for (const KeywordCategory &panel : webhook.keywordCategories) {
            if (panel.category != category)
                continue;
            for (const QString &keyword : panel.keywords) {
                const QString small = keyword.trimmed().toLower();
                if (!small.isEmpty())
                    words.append({category, keyword, small});
            }
        }
    }
    return words;
}

bool isLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

Elsewhere found(Platform platform, ElsewhereVerdict verdict, const Word &word)
{
    return {platform, verdict, word.category, word.keyword};
}

const Word *equalTo(const QList<Word> &words, QStringView text)
{
    const auto word = std::find_if(words.cbegin(), words.cend(), [&](const Word &one) { return one.small == text; });
    return word == words.cend() ? nullptr : &*word;
}

/// The text without what is neither letter nor digit at its ends.
QStringView bare(QStringView text)
{
    while (!text.isEmpty() && !isLetter(text, 0))
        text = text.sliced(1);
    while (!text.isEmpty() && !isLetter(text, text.size() - 1))
        text.chop(1);
    return text;
}

const FuzzyExceptions &noExceptions()
{
    static const FuzzyExceptions none{
        {{QStringLiteral("en"), {}}, {QStringLiteral("fr"), {}}, {QStringLiteral("sv"), {}}}};
    return none;
}

/// Whether any way of looking for near misses would see a keyword in the text.
bool comesNearAny(const QList<Word> &words, const Text &text)
{
    QList<FuzzyKeyword> keywords;
    for (const Word &word : words)
        keywords.append({word.keyword, word.small});
    const auto strategies = everyFuzzyRule().strategies;
    return std::any_of(strategies.begin(), strategies.end(), [&](Strategy strategy) {
        return searchNearMiss(strategy, everyFuzzyRule(), text.small, keywords, noExceptions()).miss.has_value();
    });
}

/// Only a case-insensitive match is documented.
Elsewhere ajo(const QList<Word> &words, const Text &text)
{
    if (const Word *word = equalTo(words, text.small))
        return found(Platform::Ajo, ElsewhereVerdict::Match, *word);
    return {
        Platform::Ajo, comesNearAny(words, text) ? ElsewhereVerdict::NotDocumented : ElsewhereVerdict::None, {}, {}};
}

/// One single word, equal but for capitals. What punctuation does is not said.
Elsewhere singleWord(Platform platform, const QList<Word> &words, const Text &text)
{
    if (const Word *word = equalTo(words, text.small))
        return found(platform, ElsewhereVerdict::Match, *word);
    const bool punctuated = equalTo(words, bare(text.small)) != nullptr;
    return {platform, punctuated ? ElsewhereVerdict::NotDocumented : ElsewhereVerdict::None, {}, {}};
}

/// Neighbouring key on QWERTY, or an opt-out keyword anywhere in the message. That the exact keywords of the other
/// categories come first is not said.
Elsewhere brazeFuzzy(const QList<Word> &words, const Text &text)
{
    QList<FuzzyKeyword> keywords;
    for (const Word &word : words) {
        if (word.category == Category::OptOut)
            keywords.append({word.keyword, word.small});
    }
    const FuzzyRules &rules = fuzzyRules(FuzzyProfile::Braze);
    std::optional<NearMiss> miss;
    for (const Strategy strategy : rules.strategies) {
        if (!miss)
            miss = searchNearMiss(strategy, rules, text.small, keywords, noExceptions()).miss;
    }
    if (const Word *word = equalTo(words, text.small)) {
        const bool disputed = miss && word->category != Category::OptOut;
        return found(Platform::BrazeFuzzy, disputed ? ElsewhereVerdict::Depends : ElsewhereVerdict::Match, *word);
    }
    if (miss)
        return {Platform::BrazeFuzzy, ElsewhereVerdict::NearMiss, Category::OptOut, miss->keyword->keyword};
    return {Platform::BrazeFuzzy, ElsewhereVerdict::None, {}, {}};
}

/// The keyword anywhere as a word.
Elsewhere anywhere(const QList<Word> &words, const Text &text)
{
    bool part = false;
    const auto hidesAnother = [&](const Word &word) {
        return std::any_of(words.cbegin(), words.cend(), [&](const Word &other) {
            return other.category != word.category && other.small != word.small && word.small.contains(other.small);
        });
    };
    for (const Word &word : words) {
        for (qsizetype at = text.small.indexOf(word.small); at >= 0; at = text.small.indexOf(word.small, at + 1)) {
            if (!isLetter(text.small, at - 1) && !isLetter(text.small, at + word.small.size()))
                // Which of them comes first, UNSTOP or the STOP in it, is not said.
                return hidesAnother(word) ? Elsewhere{Platform::Klaviyo, ElsewhereVerdict::NotDocumented, {}, {}}
                                          : found(Platform::Klaviyo, ElsewhereVerdict::Match, word);
            part = true;
        }
    }
    return {Platform::Klaviyo, part ? ElsewhereVerdict::NotDocumented : ElsewhereVerdict::None, {}, {}};
}

/// The longest keyword that the message begins with. @p inWord is what it counts for when the word goes on.
Elsewhere beginning(Platform platform, const QList<Word> &words, const Text &text, ElsewhereVerdict inWord)
{
    const Word *best = nullptr;
    for (const Word &word : words) {
        if (text.small.startsWith(word.small) && (!best || word.small.size() > best->small.size()))
            best = &word;
    }
    if (!best)
        return {platform, ElsewhereVerdict::None, {}, {}};
    return found(platform, isLetter(text.small, best->small.size()) ? inWord : ElsewhereVerdict::Match, *best);
}

/// The first word, which holds nothing but letters and digits.
Elsewhere firstWord(const QList<Word> &words, const Text &text)
{
    const QString first = text.words.value(0);
    if (const Word *word = equalTo(words, first))
        return found(Platform::SinchGroups, ElsewhereVerdict::Match, *word);
    const bool punctuated = equalTo(words, bare(first)) != nullptr;
    return {Platform::SinchGroups, punctuated ? ElsewhereVerdict::NotDocumented : ElsewhereVerdict::None, {}, {}};
}

} // namespace

QList<Elsewhere> sameTextElsewhere(const SmsWebhook &webhook, const QString &message)
{
    const QList<Word> words = wordsOf(webhook);
    const Text text{message.trimmed().toLower(), message.simplified().toLower().split(u' ')};
    return {ajo(words, text),
            singleWord(Platform::BrazeExact, words, text),
            brazeFuzzy(words, text),
            singleWord(Platform::Twilio, words, text),
            anywhere(words, text),
            beginning(Platform::Aws, words, text, ElsewhereVerdict::Likely),
            beginning(Platform::Infobip, words, text, ElsewhereVerdict::Depends),
            firstWord(words, text)};
}

} // namespace Hookbench
