// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/guidelinecheck.h"

#include "models/keywords/normaliser.h"
#include "models/payload/phonenumbers.h"
#include "models/replies/replycost.h"
#include "models/rules/replyplaces.h"
#include "models/texts/clashes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Hookbench {

namespace {

class Checker
{
public:
    Checker(const SmsWebhook &webhook, std::span<const SmsWebhook> neighbours)
        : m_webhook{webhook}
        , m_neighbours{neighbours}
        , m_replies{repliesOf(webhook)}
        , m_sender{webhook.senderPhoneNumber.trimmed()}
        , m_number{parsePhoneNumber(m_sender)}
    {
    }

    void run(const GuidelineCheck &check);
    QList<GuidelineFinding> take() { return std::exchange(m_findings, {}); }

private:
    void checkKeywords(const GuidelineCheck &check);
    void checkMentions(const GuidelineCheck &check);
    void checkAvoids(const GuidelineCheck &check);
    void checkLength(const GuidelineCheck &check);
    void checkCost(const GuidelineCheck &check);
    void checkFuzzyOn();
    void checkFuzzyNamesKeyword();
    void checkDoubleOptIn();
    void checkShortWords(const GuidelineCheck &check);
    void checkUnique();
    void checkSender(const GuidelineCheck &check);

    QList<ReplyPlace> wanted(const GuidelineCheck &check) const;
    QSet<QString> keywords(Category category) const;
    qsizetype panelOf(Category category) const;
    bool hasKeywords() const;
    GuidelineFinding &find(const QString &pointer, const QStringList &details = {});

    const SmsWebhook &m_webhook;
    std::span<const SmsWebhook> m_neighbours;
    QList<ReplyPlace> m_replies;
    QString m_sender;
    PhoneNumber m_number;
    QList<GuidelineFinding> m_findings;
};

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression{
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

/// What the first pattern that matches met.
QString met(const QStringList &patterns, const QString &text)
{
    for (const QString &pattern : patterns) {
        if (const QRegularExpressionMatch match = expressionOf(pattern).match(text); match.hasMatch())
            return match.captured().isEmpty() ? text : match.captured();
    }
    return {};
}

/// Whether @p text says @p word as a word of its own, by the rules by which messages are compared.
bool says(const QString &text, const QString &word)
{
    const QString padded = u' ' + normaliseMessage(text).text + u' ';
    for (qsizetype at = padded.indexOf(word); at >= 0; at = padded.indexOf(word, at + 1)) {
        if (!padded[at - 1].isLetterOrNumber() && !padded[at + word.size()].isLetterOrNumber())
            return true;
    }
    return false;
}

GuidelineFinding &Checker::find(const QString &pointer, const QStringList &details)
{
    GuidelineFinding &finding = m_findings.emplaceBack();
    finding.pointer = pointer;
    finding.details = details;
    return finding;
}

QList<ReplyPlace> Checker::wanted(const GuidelineCheck &check) const
{
    QList<ReplyPlace> places;
    std::copy_if(m_replies.cbegin(), m_replies.cend(), std::back_inserter(places),
                 [&](const ReplyPlace &place) { return check.replies.isEmpty() || check.replies.contains(place.use); });
    return places;
}

QSet<QString> Checker::keywords(Category category) const
{
    QSet<QString> words;
    for (const KeywordCategory &panel : m_webhook.keywordCategories) {
        if (panel.category != category)
            continue;
        for (const QString &keyword : panel.keywords)
            words.insert(normaliseMessage(keyword).text);
    }
    words.remove(QString{});
    return words;
}

qsizetype Checker::panelOf(Category category) const
{
    const auto panel = std::find_if(m_webhook.keywordCategories.cbegin(), m_webhook.keywordCategories.cend(),
                                    [&](const KeywordCategory &one) { return one.category == category; });
    return panel == m_webhook.keywordCategories.cend() ? -1 : panel - m_webhook.keywordCategories.cbegin();
}

bool Checker::hasKeywords() const
{
    return std::any_of(m_webhook.keywordCategories.cbegin(), m_webhook.keywordCategories.cend(),
                       [](const KeywordCategory &panel) { return !panel.keywords.isEmpty(); });
}

void Checker::checkKeywords(const GuidelineCheck &check)
{
    const Category category = check.category.value_or(Category::OptOut);
    const QSet<QString> present = keywords(category);
    QStringList missing;
    for (const QStringList &spellings : check.words) {
        const bool there = std::any_of(spellings.cbegin(), spellings.cend(), [&](const QString &spelling) {
            return present.contains(normaliseMessage(spelling).text);
        });
        if (!there)
            missing.append(spellings.first());
    }
    if (missing.isEmpty())
        return;
    const qsizetype panel = panelOf(category);
    GuidelineFinding &finding
        = find(panel < 0 ? QString{} : QStringLiteral("/keywordCategories/%1/keywords").arg(panel), missing);
    finding.fix = GuidelineFix::AddWords;
    finding.fixed = m_webhook;
    if (panel < 0)
        finding.fixed->keywordCategories.append(KeywordCategory{category, missing, {}, false, {}, {}});
    else
        finding.fixed->keywordCategories[panel].keywords += missing;
}

void Checker::checkMentions(const GuidelineCheck &check)
{
    for (const ReplyPlace &place : wanted(check)) {
        if (!met(check.patterns, place.text).isEmpty())
            continue;
        GuidelineFinding &finding = find(place.pointer);
        if (check.append.isEmpty())
            continue;
        finding.fix = GuidelineFix::AppendWording;
        finding.details = {check.append.trimmed()};
        finding.fixed = withReply(m_webhook, place, place.text.trimmed() + check.append);
    }
}

void Checker::checkAvoids(const GuidelineCheck &check)
{
    for (const ReplyPlace &place : wanted(check)) {
        if (const QString found = met(check.patterns, place.text); !found.isEmpty())
            find(place.pointer, {found});
    }
}

void Checker::checkLength(const GuidelineCheck &check)
{
    for (const ReplyPlace &place : wanted(check)) {
        if (place.text.size() > check.most)
            find(place.pointer, {QString::number(place.text.size())});
    }
}

void Checker::checkCost(const GuidelineCheck &check)
{
    constexpr qsizetype fewOffenders = 3;
    for (const ReplyPlace &place : wanted(check)) {
        const ReplyCost cost = replyCost(place.text);
        const QString safe = gsmSafeText(place.text);
        const ReplyCost after = replyCost(safe);
        const bool replaceable = after.encoding == SmsEncoding::Gsm7 && cost.encoding == SmsEncoding::Ucs2;
        if (cost.segments <= 1 && !(replaceable && cost.offenders.size() <= fewOffenders))
            continue;
        QStringList details{QString{nameIn(smsEncodingNames, cost.encoding)}, QString::number(cost.segments)};
        GuidelineFinding &finding = find(place.pointer, details);
        if (after.segments < cost.segments || replaceable) {
            finding.fix = GuidelineFix::GsmSafeWording;
            finding.fixed = withReply(m_webhook, place, safe);
        }
    }
}

void Checker::checkFuzzyOn()
{
    const qsizetype panel = panelOf(Category::OptOut);
    const bool on
        = std::any_of(m_webhook.keywordCategories.cbegin(), m_webhook.keywordCategories.cend(),
                      [](const KeywordCategory &one) { return one.category == Category::OptOut && one.fuzzyLogic; });
    if (on || panel < 0)
        return;
    GuidelineFinding &finding = find(QStringLiteral("/keywordCategories/%1").arg(panel));
    finding.fix = GuidelineFix::TurnFuzzyOn;
    finding.fixed = m_webhook;
    finding.fixed->keywordCategories[panel].fuzzyLogic = true;
}

void Checker::checkFuzzyNamesKeyword()
{
    const QSet<QString> optOut = keywords(Category::OptOut);
    for (const ReplyPlace &place : std::as_const(m_replies)) {
        if (place.use != ReplyUse::FuzzyResponse)
            continue;
        const bool named
            = std::any_of(optOut.cbegin(), optOut.cend(), [&](const QString &word) { return says(place.text, word); });
        const bool same = place.text.trimmed() == m_webhook.keywordCategories[place.panel].replyMessage.trimmed();
        if (!named || same)
            find(place.pointer);
    }
}

void Checker::checkDoubleOptIn()
{
    const QSet<QString> twice = keywords(Category::DoubleOptIn);
    const QSet<QString> optIn = keywords(Category::OptIn) - twice;
    for (const ReplyPlace &place : std::as_const(m_replies)) {
        const bool named
            = std::any_of(optIn.cbegin(), optIn.cend(), [&](const QString &word) { return says(place.text, word); });
        if (place.use == ReplyUse::DoubleOptIn && !named)
            find(place.pointer);
    }
}

void Checker::checkShortWords(const GuidelineCheck &check)
{
    for (qsizetype i = 0; i < m_webhook.keywordCategories.size(); ++i) {
        const KeywordCategory &panel = m_webhook.keywordCategories[i];
        const bool substrings
            = panel.category == Category::OptOut && panel.fuzzyLogic && panel.fuzzyProfile == FuzzyProfile::Braze;
        if (!substrings)
            continue;
        QStringList found;
        for (const QString &keyword : panel.keywords) {
            const QString text = normaliseMessage(keyword).text;
            const bool isShort = std::any_of(check.words.cbegin(), check.words.cend(), [&](const QStringList &word) {
                return normaliseMessage(word.first()).text == text;
            });
            if (isShort)
                found.append(keyword);
        }
        if (!found.isEmpty())
            find(QStringLiteral("/keywordCategories/%1/keywords").arg(i), found);
    }
}

void Checker::checkUnique()
{
    std::vector<SmsWebhook> webhooks{m_webhook};
    webhooks.insert(webhooks.end(), m_neighbours.begin(), m_neighbours.end());
    QStringList words;
    QString pointer;
    for (const KeywordClash &clash : keywordClashes(webhooks)) {
        const bool ours = clash.one.webhook == 0 || clash.other.webhook == 0;
        if (!ours || clash.kind != ClashKind::Same || clash.one.category == clash.other.category)
            continue;
        const KeywordPlace &place = clash.other.webhook == 0 ? clash.other : clash.one;
        if (pointer.isEmpty())
            pointer = QStringLiteral("/keywordCategories/%1/keywords/%2").arg(place.panel).arg(place.position);
        if (!words.contains(place.keyword))
            words.append(place.keyword);
    }
    if (!words.isEmpty())
        find(pointer, words);
}

void Checker::checkSender(const GuidelineCheck &check)
{
    bool found = false;
    if (check.kind == GuidelineKind::SenderMatches)
        found = !m_sender.isEmpty()
            && !met(check.patterns, m_number.normalised.isEmpty() ? m_sender : m_number.normalised).isEmpty();
    else if (check.kind == GuidelineKind::SenderValid)
        found = !m_sender.isEmpty() && m_number.kind == NumberKind::Invalid;
    else
        found = m_number.kind == NumberKind::Alphanumeric && hasKeywords();
    if (found)
        find(QStringLiteral("/senderPhoneNumber"), {m_sender});
}

void Checker::run(const GuidelineCheck &check)
{
    switch (check.kind) {
    case GuidelineKind::Note:
        if (!check.category || !keywords(*check.category).isEmpty())
            find({});
        return;
    case GuidelineKind::Keywords:
        return checkKeywords(check);
    case GuidelineKind::ReplyMentions:
        return checkMentions(check);
    case GuidelineKind::ReplyAvoids:
        return checkAvoids(check);
    case GuidelineKind::ReplyLength:
        return checkLength(check);
    case GuidelineKind::ReplyCost:
        return checkCost(check);
    case GuidelineKind::FuzzyOn:
        return checkFuzzyOn();
    case GuidelineKind::FuzzyNamesKeyword:
        return checkFuzzyNamesKeyword();
    case GuidelineKind::DoubleOptInNamesKeyword:
        return checkDoubleOptIn();
    case GuidelineKind::ShortFuzzyWords:
        return checkShortWords(check);
    case GuidelineKind::KeywordUnique:
        return checkUnique();
    case GuidelineKind::SenderMatches:
    case GuidelineKind::SenderValid:
    case GuidelineKind::SenderAlphanumeric:
        return checkSender(check);
    }
}

} // namespace

QList<GuidelineFinding> checkGuidelines(const SmsWebhook &webhook, const QList<Guideline> &guidelines,
                                        const GuidelineChoice &choice, std::span<const SmsWebhook> neighbours)
{
    QList<GuidelineFinding> findings;
    if (!webhook.takesInbound())
        return findings;
    Checker checker{webhook, neighbours};
    for (qsizetype i = 0; i < guidelines.size(); ++i) {
        const Guideline &guideline = guidelines[i];
        if (guideline.region != u"all" && !choice.regions.contains(guideline.region))
            continue;
        for (const GuidelineCheck &check : guideline.checks)
            checker.run(check);
        for (GuidelineFinding &finding : checker.take()) {
            finding.guideline = i;
            finding.id = guideline.id;
            finding.severity = guideline.severity;
            finding.silenced = choice.silenced.value(guideline.id);
            findings.append(std::move(finding));
        }
    }
    return findings;
}

QStringList regionsOfSender(const QString &sender)
{
    const QString number = parsePhoneNumber(sender).normalised;
    if (number.startsWith(u"+1"))
        return {QStringLiteral("us"), QStringLiteral("ca")};
    if (number.startsWith(u"+33"))
        return {QStringLiteral("fr")};
    return number.startsWith(u"+46") ? QStringList{QStringLiteral("se")} : QStringList{};
}

} // namespace Hookbench
