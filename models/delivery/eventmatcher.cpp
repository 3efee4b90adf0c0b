// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/eventmatcher.h"

#include <algorithm>
#include <utility>

namespace Hookbench {

namespace {

bool isPhoneField(Field field)
{
    return field == Field::ProfileNumber || field == Field::InboundNumber;
}

void addOutcomeWords(const EventOutcome &outcome, SearchWords &words)
{
    for (const ExtractedField &field : outcome.event.fields) {
        addSearchWords(field.text, words);
        if (isPhoneField(field.field))
            addSearchWords(field.normalised, words);
    }
    if (!outcome.decision)
        return;
    addSearchWords(outcome.decision->keyword, words);
    addSearchWords(outcome.decision->reply, words);
}

quint32 bitsOf(const EventOutcome &outcome)
{
    quint32 bits = outcome.duplicate ? bitOf(DecisionWanted::Duplicate) : 0;
    if (!outcome.decision)
        return bits;
    static_assert(static_cast<int>(DecisionWanted::OptOut) == static_cast<int>(Category::OptOut)
                  && static_cast<int>(DecisionWanted::Custom) == static_cast<int>(Category::Custom));
    const DecisionWanted category = outcome.decision->category
        ? static_cast<DecisionWanted>(*outcome.decision->category)
        : DecisionWanted::NoKeyword;
    return bits | bitOf(category) | bitOf(outcome.decision->match);
}

/// Whether the row has the word: see EventFilter::text.
bool hasWord(const SearchWords &words, const QStringList &numbers, const QString &word)
{
    if (words.contains(word))
        return true;
    const bool digits
        = std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (digits)
        return std::any_of(numbers.cbegin(), numbers.cend(),
                           [&](const QString &number) { return number.startsWith(word) || number.endsWith(word); });
    return !hasDigit(word) && std::any_of(words.cbegin(), words.cend(), [&](const QString &known) {
        return known.startsWith(word) && !hasDigit(known);
    });
}

} // namespace

SearchWords searchWordsOf(const Exchange &exchange)
{
    SearchWords words;
    addSearchWords(exchange.webhookName, words);
    addSearchWords(QString::fromLatin1(exchange.method), words);
    addSearchWords(exchange.url, words);
    addSearchWords(exchange.peer, words);
    addSearchWords(exchange.note, words);
    addSearchWords(exchange.failureDetail, words);
    if (exchange.status != 0)
        words.insert(QString::number(exchange.status));
    if (exchange.failure != Failure::None)
        addSearchWords(nameIn(failureNames, exchange.failure).toString(), words);
    for (const EventOutcome &outcome : exchange.outcomes)
        addOutcomeWords(outcome, words);
    addBodyWords(exchange.requestBody, words);
    if (exchange.direction == Direction::Sent)
        addBodyWords(exchange.responseBody, words);
    return words;
}

QStringList searchNumbersOf(const Exchange &exchange)
{
    QStringList numbers;
    for (const EventOutcome &outcome : exchange.outcomes) {
        for (const ExtractedField &field : outcome.event.fields) {
            if (!isPhoneField(field.field) || field.origin == FieldOrigin::Missing)
                continue;
            const QString digits
                = phoneDigits(field.normalised.isEmpty() ? field.text : field.normalised).left(searchWordLimit);
            if (!digits.isEmpty() && !numbers.contains(digits))
                numbers.append(digits);
        }
    }
    return numbers;
}

quint32 decisionBits(const Exchange &exchange)
{
    quint32 bits = 0;
    for (const EventOutcome &outcome : exchange.outcomes)
        bits |= bitsOf(outcome);
    return bits == 0 ? bitOf(DecisionWanted::NotDecided) : bits;
}

NumberWanted numberWanted(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    QString digits = phoneDigits(trimmed);
    if (trimmed.startsWith(u'+'))
        return {digits, {}};
    if (digits.size() > 2 && digits.startsWith(QStringLiteral("00")))
        return {digits.sliced(2), {}};
    if (digits.size() > 1 && digits.startsWith(u'0'))
        return {{}, digits.sliced(1)};
    return {digits, digits};
}

EventMatcher::EventMatcher(EventFilter filter)
    : m_filter{std::move(filter)}
    , m_number{numberWanted(m_filter.number)}
{
    addSearchWords(m_filter.text, m_words);
}

bool EventMatcher::matches(const Exchange &exchange, std::optional<Vendor> vendor) const
{
    return matchesFacets(exchange, vendor) && matchesNumber(exchange) && matchesText(exchange);
}

bool EventMatcher::matchesFacets(const Exchange &exchange, std::optional<Vendor> vendor) const
{
    if (m_filter.direction && exchange.direction != *m_filter.direction)
        return false;
    if (m_filter.webhookId && exchange.webhookId != *m_filter.webhookId)
        return false;
    if (m_filter.vendor && vendor != m_filter.vendor)
        return false;
    if ((m_filter.from && exchange.at < *m_filter.from) || (m_filter.to && exchange.at >= *m_filter.to))
        return false;
    if ((m_filter.pinnedOnly && !exchange.pinned) || (m_filter.withNote && exchange.note.isEmpty()))
        return false;
    quint32 wanted = m_filter.decision ? bitOf(*m_filter.decision) : 0;
    wanted |= m_filter.match ? bitOf(*m_filter.match) : 0;
    return matchesStatus(exchange.status) && (wanted == 0 || (decisionBits(exchange) & wanted) == wanted);
}

bool EventMatcher::matchesStatus(int status) const
{
    switch (m_filter.status.kind) {
    case StatusFilter::Class:
        return status / 100 == m_filter.status.value;
    case StatusFilter::Exact:
        return status == m_filter.status.value;
    case StatusFilter::NoAnswer:
        return status == 0;
    case StatusFilter::Any:
        break;
    }
    return true;
}

bool EventMatcher::matchesNumber(const Exchange &exchange) const
{
    if (!wantsNumber())
        return true;
    const QStringList numbers = searchNumbersOf(exchange);
    return std::any_of(numbers.cbegin(), numbers.cend(), [this](const QString &number) {
        return (!m_number.beginning.isEmpty() && number.startsWith(m_number.beginning))
            || (!m_number.end.isEmpty() && number.endsWith(m_number.end));
    });
}

bool EventMatcher::matchesText(const Exchange &exchange) const
{
    if (m_words.isEmpty())
        return true;
    const SearchWords words = searchWordsOf(exchange);
    const QStringList numbers = searchNumbersOf(exchange);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return hasWord(words, numbers, word); });
}

} // namespace Hookbench
