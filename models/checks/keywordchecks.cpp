// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/keywordchecks.h"

#include "models/keywords/normaliser.h"

#include <QHash>
#include <QSet>

namespace Hookbench {

namespace {

QString categoryPointer(qsizetype category)
{
    return QStringLiteral("/keywordCategories/%1").arg(category);
}

QString keywordPointer(qsizetype category, qsizetype keyword)
{
    return QStringLiteral("/keywordCategories/%1/keywords/%2").arg(category).arg(keyword);
}

QString spelling(Category category)
{
    return nameIn(categoryNames, category);
}

bool isBlank(const QString &text)
{
    return QStringView{text}.trimmed().isEmpty();
}

/// Whether @p text (normalised) holds @p word (normalised) with nothing but word ends around it.
bool holdsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}

/// Words that carriers expect to be understood; setting keywords of one's own replaces the ones understood by default.
QStringList mandatoryKeywords(Category category)
{
    if (category == Category::OptOut)
        return {QStringLiteral("STOP"), QStringLiteral("QUIT"), QStringLiteral("CANCEL"), QStringLiteral("END"),
                QStringLiteral("UNSUBSCRIBE")};
    if (category == Category::Help)
        return {QStringLiteral("HELP")};
    return {};
}

/// Where a keyword stands, and as what.
struct Place
{
    Category category = Category::OptOut;
    qsizetype panel = 0;
    qsizetype keyword = 0;
    QString typed;
};

/// Looks for keywords that are blank, repeated, or in two categories.
class KeywordCheck
{
public:
    explicit KeywordCheck(const QList<KeywordCategory> &categories)
    {
        for (qsizetype panel = 0; panel < categories.size(); ++panel) {
            const KeywordCategory &category = categories[panel];
            for (qsizetype keyword = 0; keyword < category.keywords.size(); ++keyword)
                look({category.category, panel, keyword, category.keywords[keyword]});
        }
    }

    Diagnostics takeFor(qsizetype panel) { return m_found.take(panel); }
    const QStringList &optInKeywords() const { return m_optIn; }

private:
    void look(const Place &place)
    {
        const QString text = normaliseMessage(place.typed).text;
        if (text.isEmpty()) {
            complain(Rule::KeywordEmpty, place, {place.typed});
            return;
        }
        if (place.category == Category::OptIn)
            m_optIn.append(place.typed);
        QList<Place> &places = m_places[text];
        for (const Place &earlier : places) {
            if (earlier.category == place.category) {
                // In one panel the later one is too much; of two panels the person decides which one keeps it.
                if (earlier.panel != place.panel)
                    complain(Rule::KeywordRepeated, earlier, {earlier.typed});
                complain(Rule::KeywordRepeated, place, {place.typed});
                return;
            }
        }
        // Both chips are marked: the person decides which one goes.
        for (const Place &earlier : places)
            complain(Rule::KeywordInOtherCategory, earlier, {earlier.typed, spelling(place.category)});
        if (!places.isEmpty())
            complain(Rule::KeywordInOtherCategory, place, {place.typed, spelling(places.first().category)});
        places.append(place);
    }

    void complain(Rule rule, const Place &place, const QStringList &args)
    {
        m_found[place.panel].append({rule, Severity::Error, {}, keywordPointer(place.panel, place.keyword), args});
    }

    QHash<QString, QList<Place>> m_places;
    QHash<qsizetype, Diagnostics> m_found;
    QStringList m_optIn;
};

void checkKeywordCount(const KeywordCategory &panel, const QString &pointer, Diagnostics &found)
{
    if (panel.keywords.isEmpty())
        found.append({Rule::KeywordsRequired, Severity::Error, {}, pointer + u"/keywords", {spelling(panel.category)}});
    else if (panel.category == Category::Custom && panel.keywords.size() > 1)
        found.append({Rule::CustomKeywordSingle, Severity::Error, {}, pointer + u"/keywords", {}});
}

void checkFuzzy(const KeywordCategory &panel, const QString &pointer, Diagnostics &found)
{
    if (!panel.fuzzyLogic)
        return;
    if (panel.category != Category::OptOut)
        found.append(
            {Rule::FuzzyOnlyForOptOut, Severity::Error, {}, pointer + u"/fuzzyLogic", {spelling(panel.category)}});
    else if (isBlank(panel.fuzzyAutoResponse))
        found.append({Rule::FuzzyResponseRequired, Severity::Error, {}, pointer + u"/fuzzyAutoResponse", {}});
}

void checkDoubleOptIn(const KeywordCategory &panel, const QString &pointer, const QStringList &optIn,
                      Diagnostics &found)
{
    if (panel.category != Category::DoubleOptIn)
        return;
    if (optIn.isEmpty()) {
        found.append({Rule::DoubleOptInNeedsOptIn, Severity::Error, {}, pointer, {}});
        return;
    }
    if (isBlank(panel.replyMessage))
        return;
    const QString reply = normaliseMessage(panel.replyMessage).text;
    const bool named = std::any_of(optIn.cbegin(), optIn.cend(), [&](const QString &keyword) {
        return holdsWord(reply, normaliseMessage(keyword).text);
    });
    if (!named)
        found.append(
            {Rule::DoubleOptInReplyNamesNoKeyword, Severity::Warning, {}, pointer + u"/replyMessage", {optIn.first()}});
}

/// Complains at the first panel of a category, for all panels of it.
void checkMandatory(const QList<KeywordCategory> &categories, qsizetype place, Diagnostics &found)
{
    const Category category = categories[place].category;
    QSet<QString> there;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        if (categories[i].category != category || categories[i].keywords.isEmpty())
            continue;
        if (i < place)
            return;
        for (const QString &keyword : categories[i].keywords)
            there.insert(normaliseMessage(keyword).text);
    }
    QStringList missing;
    for (const QString &keyword : mandatoryKeywords(category)) {
        if (!there.contains(normaliseMessage(keyword).text))
            missing.append(keyword);
    }
    if (!missing.isEmpty() && !there.isEmpty())
        found.append({Rule::KeywordMandatoryMissing,
                      Severity::Warning,
                      {},
                      categoryPointer(place) + u"/keywords",
                      {spelling(category), missing.join(QStringLiteral(", "))}});
}

} // namespace

Diagnostics checkKeywordCategories(const QList<KeywordCategory> &categories)
{
    Diagnostics found;
    KeywordCheck keywords{categories};
    QSet<Category> seen;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const KeywordCategory &panel = categories[i];
        const QString pointer = categoryPointer(i);
        // A custom panel holds one keyword, so a second one is the way to a second keyword.
        if (seen.contains(panel.category) && panel.category != Category::Custom)
            found.append(
                {Rule::CategoryRepeated, Severity::Warning, {}, pointer + u"/category", {spelling(panel.category)}});
        seen.insert(panel.category);
        checkKeywordCount(panel, pointer, found);
        found.append(keywords.takeFor(i));
        checkMandatory(categories, i, found);
        if (isBlank(panel.replyMessage))
            found.append(
                {Rule::ReplyMissing, Severity::Warning, {}, pointer + u"/replyMessage", {spelling(panel.category)}});
        checkFuzzy(panel, pointer, found);
        checkDoubleOptIn(panel, pointer, keywords.optInKeywords(), found);
    }
    return found;
}

} // namespace Hookbench
