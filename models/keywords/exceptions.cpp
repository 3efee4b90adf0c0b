// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keywords/exceptions.h"

#include "models/keywords/normaliser.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Hookbench {

namespace {

using Word = std::u16string_view;

template<std::size_t N> constexpr std::array<Word, N> sorted(std::array<Word, N> words)
{
    std::sort(words.begin(), words.end());
    return words;
}

// One letter from stop, quit, cancel, arret, or with end, quit, stop, no inside. Inflections of the keywords themselves
// ("stops", "cancelled") are left out on purpose: whoever writes them may well mean the keyword.
constexpr auto english = sorted(std::to_array<Word>({
    u"atop",       u"step",      u"shop",           u"stow",        u"stoop",
    u"strop",      u"slop",      u"swop",           u"sop",         u"top",
    u"steps",      u"shops",     u"tops",           u"quiet",       u"quite",
    u"quilt",      u"quiz",      u"quip",           u"quid",        u"suit",
    u"unit",       u"cancer",    u"chancel",        u"friend",      u"friends",
    u"friendly",   u"send",      u"sends",          u"sending",     u"sender",
    u"spend",      u"spending",  u"weekend",        u"weekends",    u"calendar",
    u"attend",     u"attending", u"depend",         u"depends",     u"extend",
    u"intend",     u"lend",      u"mend",           u"bend",        u"tend",
    u"trend",      u"trends",    u"trending",       u"blend",       u"legend",
    u"gender",     u"tender",    u"vendor",         u"vendors",     u"agenda",
    u"pending",    u"recommend", u"recommendation", u"recommended", u"and",
    u"ensure",     u"nonstop",   u"non-stop",       u"doorstop",    u"laptop",
    u"desktop",    u"photoshop", u"workshop",       u"mosquito",    u"mosquitoes",
    u"now",        u"not",       u"note",           u"notes",       u"notice",
    u"notify",     u"know",      u"known",          u"snow",        u"north",
    u"another",    u"cannot",    u"nothing",        u"none",        u"nobody",
    u"noon",       u"normal",    u"piano",          u"casino",      u"economy",
    u"technology", u"canoe",     u"nose",           u"novel",       u"november",
    u"unknown",    u"honour",    u"enough",         u"minor",       u"volcano",
    u"phenomenon",
}));

constexpr auto french = sorted(std::to_array<Word>({
    u"prendre",   u"reprendre",   u"apprendre", u"comprendre", u"rendre",    u"rendez",   u"rendez-vous", u"vendre",
    u"vendredi",  u"attendre",    u"entendre",  u"descendre",  u"dépendre",  u"agenda",   u"calendrier",  u"tendance",
    u"pendant",   u"endroit",     u"nuit",      u"huit",       u"suit",      u"cuit",     u"fuit",        u"puits",
    u"quoi",      u"quitte",      u"quitter",   u"quittance",  u"équité",    u"nom",      u"noms",        u"nos",
    u"notre",     u"nous",        u"nouveau",   u"nouvelle",   u"nouvelles", u"noir",     u"noël",        u"novembre",
    u"connaître", u"reconnaître", u"économie",  u"prénom",     u"renom",     u"autostop", u"auto-stop",
}));

constexpr auto swedish = sorted(std::to_array<Word>({
    u"stor",   u"stol",     u"stod",     u"stom",      u"ston",     u"stopt",  u"topp",     u"stup",    u"stöp",
    u"ens",    u"ena",      u"endast",   u"beroende",  u"kalender", u"händer", u"händelse", u"sända",   u"vänder",
    u"boende", u"följande", u"kommande", u"nuvarande", u"utseende", u"trend",  u"inom",     u"genom",   u"nog",
    u"noga",   u"noll",     u"norr",     u"nord",      u"nordisk",  u"norge",  u"person",   u"ekonomi", u"teknologi",
    u"annons", u"annonser", u"notis",    u"notiser",   u"kanon",    u"skog",   u"kvitt",    u"årets",   u"endera",
}));

template<std::size_t N> QStringList listOf(const std::array<Word, N> &words)
{
    QStringList list;
    list.reserve(static_cast<qsizetype>(N));
    for (const Word word : words)
        list.append(QStringView{word}.toString());
    return list;
}

} // namespace

FuzzyExceptions::FuzzyExceptions()
{
    static const FuzzyExceptions shared{QMap<QString, QStringList>{}};
    *this = shared;
}

FuzzyExceptions::FuzzyExceptions(const QMap<QString, QStringList> &words)
    : m_words{words}
{
    for (const QString &language : languages()) {
        if (!m_words.contains(language))
            m_words.insert(language, builtIn(language));
    }
    std::vector<QString> all;
    for (const QStringList &list : std::as_const(m_words)) {
        for (const QString &word : list) {
            QString text = normaliseMessage(word).text;
            if (!text.isEmpty())
                all.push_back(std::move(text));
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    m_sorted = std::make_shared<const std::vector<QString>>(std::move(all));
}

bool FuzzyExceptions::contains(QStringView word) const
{
    const auto at = std::lower_bound(m_sorted->begin(), m_sorted->end(), word,
                                     [](const QString &entry, QStringView sought) { return entry < sought; });
    return at != m_sorted->end() && *at == word;
}

QStringList FuzzyExceptions::builtIn(const QString &language)
{
    if (language == u"en")
        return listOf(english);
    if (language == u"fr")
        return listOf(french);
    return language == u"sv" ? listOf(swedish) : QStringList{};
}

QStringList FuzzyExceptions::languages()
{
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("sv")};
}

bool isFuzzyException(QStringView word)
{
    return FuzzyExceptions{}.contains(word);
}

} // namespace Hookbench
