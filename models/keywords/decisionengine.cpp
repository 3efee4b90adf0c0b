// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/decisionengine.h"

#include "models/keywords/fuzzystrategies.h"
#include "models/keywords/normaliser.h"

#include <algorithm>

namespace Hookbench {

namespace {

/// A keyword of a panel, found by its normalised spelling.
struct ExactKeyword
{
    Category category = Category::OptOut;
    QString keyword;
    QString reply;
};

struct CategoryCount
{
    Category category = Category::OptOut;
    int keywords = 0;
};

struct FuzzyPanel
{
    FuzzyProfile profile = FuzzyProfile::AdobeLike;
    QString reply;
    QList<FuzzyKeyword> keywords;
};

FuzzyPanel fuzzyPanel(const KeywordCategory &panel)
{
    FuzzyPanel result{panel.fuzzyProfile, panel.fuzzyAutoResponse, {}};
    for (const QString &keyword : panel.keywords) {
        QString text = normaliseMessage(keyword).text;
        if (!text.isEmpty())
            result.keywords.append({keyword, std::move(text)});
    }
    return result;
}

TraceStep replyStep(TraceKind kind, const QString &reply, std::optional<Category> category)
{
    TraceStep step;
    step.kind = reply.isEmpty() ? TraceKind::NoReply : kind;
    step.category = category;
    return step;
}

TraceStep fuzzyStep(Strategy strategy, const FuzzySearch &found, const QString &message)
{
    TraceStep step;
    step.strategy = strategy;
    step.kind = TraceKind::FuzzyNoMatch;
    if (found.miss) {
        step.kind = TraceKind::FuzzyMatch;
        step.keyword = found.miss->keyword->keyword;
        step.text = found.miss->part.size() == message.size() ? message : found.miss->part.toString();
        step.detail = found.miss->detail;
    }
    return step;
}

ConsentChange changeTo(ConsentState state)
{
    switch (state) {
    case ConsentState::Pending:
        return ConsentChange::Pending;
    case ConsentState::OptedIn:
        return ConsentChange::OptedIn;
    case ConsentState::OptedOut:
        return ConsentChange::OptedOut;
    case ConsentState::Unknown:
        break;
    }
    return ConsentChange::Unchanged;
}

/// The state that a category asks for; none where it does not touch consent.
std::optional<ConsentState> stateAskedBy(Category category)
{
    switch (category) {
    case Category::OptOut:
        return ConsentState::OptedOut;
    case Category::OptIn:
        return ConsentState::OptedIn;
    case Category::DoubleOptIn:
        return ConsentState::Pending;
    case Category::Help:
    case Category::Custom:
        break;
    }
    return std::nullopt;
}

void settleConsent(Decision &decision)
{
    TraceStep step;
    step.kind = TraceKind::ConsentUntouched;
    step.category = decision.category;
    decision.after = decision.before;
    const bool exact = decision.match == MatchKind::Exact;
    const std::optional<ConsentState> asked = exact ? stateAskedBy(*decision.category) : std::nullopt;
    if (asked == ConsentState::Pending && decision.before == ConsentState::OptedIn) {
        step.kind = TraceKind::AlreadyOptedIn;
    } else if (asked) {
        step.kind = *asked == decision.before ? TraceKind::ConsentRepeated : TraceKind::ConsentSet;
        decision.after = *asked;
        decision.consent = changeTo(*asked);
    }
    step.before = decision.before;
    step.after = decision.after;
    decision.trace.append(std::move(step));
}

} // namespace

struct DecisionEngine::Rules
{
    Rules(const SmsWebhook &webhook, const FuzzyExceptions &fuzzyExceptions);

    void decideExact(const QString &message, Decision &decision) const;
    void decideFuzzy(const QString &message, Decision &decision) const;
    bool decideFuzzyPanel(const FuzzyPanel &panel, const QString &message, Decision &decision) const;
    FuzzySearch search(Strategy strategy, const FuzzyRules &rules, const FuzzyPanel &panel, const QString &message,
                       Decision &decision) const;
    void tellOthers(const FuzzyPanel &panel, const QString &message, Decision &decision) const;
    void decideDefault(Decision &decision) const;

    /// Lists in the order in which ties are settled.
    QHash<QString, QList<ExactKeyword>> exact;
    QList<CategoryCount> counts;
    QList<FuzzyPanel> fuzzy;
    QString defaultReply;
    FuzzyExceptions exceptions;
};

DecisionEngine::Rules::Rules(const SmsWebhook &webhook, const FuzzyExceptions &fuzzyExceptions)
    : defaultReply{webhook.defaultReplyMessage}
{
    exceptions = fuzzyExceptions;
    for (const auto &[category, name] : categoryNames) {
        CategoryCount count{category, 0};
        for (const KeywordCategory &panel : webhook.keywordCategories) {
            if (panel.category != category)
                continue;
            for (const QString &keyword : panel.keywords) {
                const QString text = normaliseMessage(keyword).text;
                if (text.isEmpty())
                    continue;
                exact[text].append({category, keyword, panel.replyMessage});
                ++count.keywords;
            }
            if (category == Category::OptOut && panel.fuzzyLogic)
                fuzzy.append(fuzzyPanel(panel));
        }
        if (count.keywords > 0)
            counts.append(count);
    }
}

void DecisionEngine::Rules::decideExact(const QString &message, Decision &decision) const
{
    const auto found = exact.constFind(message);
    const ExactKeyword *winner = found == exact.cend() ? nullptr : &found->first();
    for (const CategoryCount &count : counts) {
        if (winner && count.category == winner->category)
            break;
        TraceStep &step = decision.trace.emplaceBack();
        step.kind = TraceKind::ExactNoMatch;
        step.category = count.category;
        step.count = count.keywords;
    }
    if (!winner)
        return;
    decision.match = MatchKind::Exact;
    decision.category = winner->category;
    decision.keyword = winner->keyword;
    decision.reply = winner->reply;
    for (const ExactKeyword &entry : *found) {
        if (&entry != winner && entry.category == winner->category)
            continue;
        TraceStep &step = decision.trace.emplaceBack();
        step.kind = &entry == winner ? TraceKind::ExactMatch : TraceKind::ExactTieLost;
        step.category = entry.category;
        step.keyword = entry.keyword;
    }
    decision.trace.append(replyStep(TraceKind::CategoryReply, decision.reply, decision.category));
    if (winner->category == Category::Custom) {
        TraceStep &step = decision.trace.emplaceBack();
        step.kind = TraceKind::KeywordRecorded;
        step.category = winner->category;
        step.keyword = winner->keyword;
    }
}

FuzzySearch DecisionEngine::Rules::search(Strategy strategy, const FuzzyRules &rules, const FuzzyPanel &panel,
                                          const QString &message, Decision &decision) const
{
    FuzzySearch search = searchNearMiss(strategy, rules, message, panel.keywords, exceptions);
    if (!search.exception.isEmpty()) {
        TraceStep &step = decision.trace.emplaceBack();
        step.kind = TraceKind::FuzzyException;
        step.strategy = strategy;
        step.text = search.exception.toString();
    }
    return search;
}

/// What the strategies that the profile leaves out would have said, where they come near a keyword.
void DecisionEngine::Rules::tellOthers(const FuzzyPanel &panel, const QString &message, Decision &decision) const
{
    const auto used = fuzzyRules(panel.profile).strategies;
    for (const Strategy strategy : everyFuzzyRule().strategies) {
        if (std::find(used.begin(), used.end(), strategy) != used.end())
            continue;
        const FuzzySearch found = searchNearMiss(strategy, everyFuzzyRule(), message, panel.keywords, exceptions);
        if (found.miss)
            decision.trace.append(fuzzyStep(strategy, found, message));
    }
}

bool DecisionEngine::Rules::decideFuzzyPanel(const FuzzyPanel &panel, const QString &message, Decision &decision) const
{
    const FuzzyRules &rules = fuzzyRules(panel.profile);
    for (const Strategy strategy : rules.strategies) {
        const FuzzySearch found = search(strategy, rules, panel, message, decision);
        TraceStep step = fuzzyStep(strategy, found, message);
        step.count = static_cast<int>(panel.keywords.size());
        if (decision.match == MatchKind::None) {
            step.category = Category::OptOut;
            if (found.miss) {
                decision.match = MatchKind::Fuzzy;
                decision.category = Category::OptOut;
                decision.keyword = step.keyword;
                decision.strategy = strategy;
                decision.reply = panel.reply;
            }
        }
        decision.trace.append(std::move(step));
    }
    tellOthers(panel, message, decision);
    if (decision.match == MatchKind::None)
        return false;
    decision.trace.append(replyStep(TraceKind::FuzzyReply, decision.reply, decision.category));
    return true;
}

void DecisionEngine::Rules::decideFuzzy(const QString &message, Decision &decision) const
{
    if (fuzzy.isEmpty()) {
        decision.trace.emplaceBack().kind = TraceKind::FuzzyOff;
        return;
    }
    if (exceptions.contains(message)) {
        TraceStep &step = decision.trace.emplaceBack();
        step.kind = TraceKind::FuzzyException;
        step.text = message;
        return;
    }
    for (const FuzzyPanel &panel : fuzzy) {
        if (decideFuzzyPanel(panel, message, decision))
            return;
    }
}

void DecisionEngine::Rules::decideDefault(Decision &decision) const
{
    decision.reply = defaultReply;
    decision.trace.append(replyStep(TraceKind::DefaultReply, defaultReply, std::nullopt));
}

DecisionEngine::DecisionEngine(const SmsWebhook &webhook, const FuzzyExceptions &exceptions)
    : m_rules{std::make_shared<const Rules>(webhook, exceptions)}
{
}
DecisionEngine::DecisionEngine(const DecisionEngine &) = default;
DecisionEngine::DecisionEngine(DecisionEngine &&) noexcept = default;
DecisionEngine &DecisionEngine::operator=(const DecisionEngine &) = default;
DecisionEngine &DecisionEngine::operator=(DecisionEngine &&) noexcept = default;
DecisionEngine::~DecisionEngine() = default;

Decision DecisionEngine::decide(QStringView message, ConsentState before) const
{
    const Normalised normalised = normaliseMessage(message);
    Decision decision;
    decision.before = before;
    // One allocation: the longest usual trace has five categories, four strategies, the message, the reply and the
    // consent.
    decision.trace.reserve(m_rules->counts.size() + (m_rules->fuzzy.isEmpty() ? 4 : 9));
    TraceStep &first = decision.trace.emplaceBack();
    first.kind = TraceKind::Normalised;
    first.text = normalised.text;
    first.detail = normalised.parts;
    if (normalised.text.isEmpty()) {
        decision.trace.emplaceBack().kind = TraceKind::NothingLeft;
    } else {
        m_rules->decideExact(normalised.text, decision);
        if (decision.match == MatchKind::None)
            m_rules->decideFuzzy(normalised.text, decision);
    }
    if (decision.match == MatchKind::None)
        m_rules->decideDefault(decision);
    settleConsent(decision);
    return decision;
}

} // namespace Hookbench
