// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/searchwords.h"
#include "models/values/eventfilter.h"

#include <QStringList>

#include <optional>

namespace Hookbench {

/// What a search finds of an exchange: the texts, numbers and keywords of its events, replies, statuses, URL, method,
/// webhook, sender's address, failure, note, and bodies that are text. Of a received request the answer is left out,
/// which only says again what its events came to; headers are left out because they may carry secrets' names and are
/// alike in every row.
SearchWords searchWordsOf(const Exchange &exchange);

/// The phone numbers of its events, of profiles and senders, as digits, each once.
QStringList searchNumbersOf(const Exchange &exchange);

/// What a filter asks of decisions, as bits: one for each DecisionWanted in its order, and after them one for each
/// MatchKind in its order.
quint32 decisionBits(const Exchange &exchange);
constexpr quint32 bitOf(DecisionWanted wanted)
{
    return 1U << static_cast<unsigned>(wanted);
}
constexpr quint32 bitOf(MatchKind match)
{
    return 1U << (decisionWantedNames.size() + static_cast<unsigned>(match));
}

/// What is typed as a number, made ready: with which digits a phone number begins, and with which it ends; empty where
/// that is not asked. Both empty: there is no digit in it.
struct NumberWanted
{
    QString beginning;
    QString end;
};
NumberWanted numberWanted(const QString &typed);

/// A filter made ready to be asked of many rows. Says the same of a row as the store's own search.
class EventMatcher
{
public:
    explicit EventMatcher(EventFilter filter);

    const EventFilter &filter() const { return m_filter; }
    /// Its words, each once.
    const SearchWords &words() const { return m_words; }
    const NumberWanted &number() const { return m_number; }
    bool wantsNumber() const { return !m_number.beginning.isEmpty() || !m_number.end.isEmpty(); }
    /// Whether @p exchange, which belongs to a webhook of @p vendor, is wanted.
    bool matches(const Exchange &exchange, std::optional<Vendor> vendor) const;
    /// Whether all that is asked but the text and the number is there.
    bool matchesFacets(const Exchange &exchange, std::optional<Vendor> vendor) const;

private:
    bool matchesStatus(int status) const;
    bool matchesNumber(const Exchange &exchange) const;
    bool matchesText(const Exchange &exchange) const;

    EventFilter m_filter;
    SearchWords m_words;
    NumberWanted m_number;
};

} // namespace Hookbench
