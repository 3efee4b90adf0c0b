// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functiontable.h"

#include "models/language/functionentries.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

constexpr int noEnd = 255;

/// FNV-1a over UTF-16 units.
quint32 hashOf(QStringView name)
{
    quint32 hash = 2166136261U;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

/// Every function in order, and where to find one by its name.
class Table
{
public:
    Table()
    {
        for (const auto part : {stringFunctions(), dateFunctions(), collectionFunctions(), mathFunctions()})
            m_entries.insert(m_entries.end(), part.begin(), part.end());
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const FunctionEntry &a, const FunctionEntry &b) {
            return a.group != b.group ? a.group < b.group : QLatin1StringView{a.name} < QLatin1StringView{b.name};
        });
        for (const FunctionEntry &entry : m_entries)
            add(entry);
    }

    int find(QStringView name) const
    {
        for (quint32 place = hashOf(name);; ++place) {
            const qint16 index = m_places[place % m_places.size()];
            if (index < 0 || m_infos[static_cast<std::size_t>(index)].name == name)
                return index;
        }
    }

    const std::vector<FunctionInfo> &infos() const { return m_infos; }
    const FunctionEntry &entry(int index) const { return m_entries[static_cast<std::size_t>(index)]; }
    const QStringList &names() const { return m_names; }

private:
    void add(const FunctionEntry &entry)
    {
        const auto index = static_cast<qint16>(m_infos.size());
        FunctionInfo info;
        info.name = QLatin1StringView{entry.name};
        info.signature = QLatin1StringView{entry.signature};
        info.group = entry.group;
        const QLatin1StringView parameters{entry.parameters};
        const qsizetype optional = parameters.indexOf('|'_L1);
        const bool endless = parameters.endsWith('*'_L1);
        const auto letters = static_cast<int>(parameters.size() - (optional >= 0 ? 1 : 0) - (endless ? 1 : 0));
        info.leastArguments = optional >= 0 ? static_cast<int>(optional) : letters;
        info.mostArguments = entry.most > 0 ? entry.most : endless ? noEnd : letters;
        info.example = entry.example;
        info.exampleResult = entry.result;
        info.note = entry.note;
        m_infos.push_back(info);
        m_names.append(QString{info.name});
        quint32 place = hashOf(m_names.last());
        while (m_places[place % m_places.size()] >= 0)
            ++place;
        m_places[place % m_places.size()] = index;
    }

    std::vector<FunctionEntry> m_entries;
    std::vector<FunctionInfo> m_infos;
    QStringList m_names;
    std::array<qint16, 512> m_places = [] {
        std::array<qint16, 512> empty{};
        empty.fill(-1);
        return empty;
    }();
};

const Table &table()
{
    static const Table table;
    return table;
}

constexpr std::array<HelperInfo, 11> helperList{{
    {"fallback"_L1, "{%= profile.person.name.firstName ?: \"there\" %}"_L1, true},
    {"if"_L1, "{%#if condition%} {%/if%}"_L1, true},
    {"if else"_L1, "{%#if condition%} {%else if condition%} {%else%} {%/if%}"_L1, true},
    {"unless"_L1, "{%#unless condition%} {%else%} {%/unless%}"_L1, true},
    {"each"_L1, "{{#each someArray as |variable|}} {{/each}}"_L1, true},
    {"with"_L1, "{{#with someObject as |variable|}} {{/with}}"_L1, true},
    {"let"_L1, "{% let variable = expression %}"_L1, true},
    {"url"_L1, "{%= appendQueryParams(originalUrl, \"key\", \"value\") %}"_L1, true},
    {"datasetLookup"_L1, "{{datasetLookup datasetId=\"id\" id=\"key\" result=\"store\" required=false}}"_L1, false},
    {"encrypt"_L1, "{{encrypt value keyId=\"key\"}}"_L1, false},
    {"executionMetadata"_L1, "{{executionMetadata key=\"key\" value=\"value\"}}"_L1, false},
}};

} // namespace

std::span<const FunctionInfo> functions()
{
    return table().infos();
}

const FunctionInfo *findFunction(QStringView name)
{
    const int index = functionIndex(name);
    return index < 0 ? nullptr : &functionAt(index);
}

QByteArrayView exampleProfile()
{
    return R"({
  "person": { "name": { "firstName": "Anna" } },
  "identityMap": { "email": "anna@example.com" },
  "orders": [
    { "name": "Shoes", "price": 89 },
    { "name": "Bottle", "price": 15 },
    { "name": "Bag", "price": 45 }
  ]
})";
}

const QStringList &functionNames()
{
    return table().names();
}

std::span<const HelperInfo> helpers()
{
    return helperList;
}

int functionIndex(QStringView name)
{
    return table().find(name);
}

const FunctionInfo &functionAt(int index)
{
    return table().infos()[static_cast<std::size_t>(index)];
}

Function implementationAt(int index)
{
    return table().entry(index).function;
}

Parameter parameterAt(int index, int position)
{
    char kind = 'v';
    for (const char *letter = table().entry(index).parameters; *letter != '\0' && *letter != '*'; ++letter) {
        if (*letter == '|')
            continue;
        kind = *letter;
        if (position-- == 0)
            break;
    }
    return static_cast<Parameter>(kind); // the last one is repeated
}

bool needsJourneyOptimizer(QStringView name)
{
    return name == u"datasetLookup" || name == u"encrypt" || name == u"Encrypt" || name == u"executionMetadata"
        || name == u"fragment";
}

QString parameterName(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Text:
        return u"string"_s;
    case Parameter::Boolean:
        return u"boolean"_s;
    case Parameter::Number:
        return u"number"_s;
    case Parameter::Integer:
        return u"integer"_s;
    case Parameter::DateTime:
        return u"date-time"_s;
    case Parameter::Array:
        return u"array"_s;
    case Parameter::Map:
        return u"map"_s;
    case Parameter::Property:
        return u"property"_s;
    case Parameter::Anything:
        break;
    }
    return u"value"_s;
}

} // namespace Hookbench::Language
