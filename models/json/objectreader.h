// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/names.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Hookbench {

/// Takes members out of the objects of a text and complains about each that is not as it should be, with its place.
class ObjectReader
{
public:
    explicit ObjectReader(const Json::Document &document)
        : m_document{document}
    {
    }

    const Json::Document &document() const { return m_document; }
    const Diagnostics &diagnostics() const { return m_diagnostics; }

    /// Complains about members of the object at @p object that are none of @p known.
    void expectOnly(int object, const QList<QLatin1StringView> &known);
    /// Complains that a member has no business in this webhook, if it is there. @p why is what it does not go with:
    /// "vendor:infobip", "type:feedback", "category:help".
    void forbid(int object, QLatin1StringView name, const QString &why);
    /// The place of a member that must be there; -1 and a complaint when it is not.
    int require(int object, QLatin1StringView name);
    int find(int object, QLatin1StringView name) const;

    /// Each gives the value of a member that may be missing, or nothing and a complaint if it has the wrong type.
    std::optional<QString> text(int object, QLatin1StringView name);
    std::optional<bool> truth(int object, QLatin1StringView name);
    std::optional<QStringList> texts(int object, QLatin1StringView name);
    enum class Whole { Yes, No };
    /// A number from @p least to @p most; complains about others too.
    std::optional<double> number(int object, QLatin1StringView name, double least, double most, Whole whole);
    /// The place of a member that must be of @p kind; -1 when missing or different.
    int container(int object, QLatin1StringView name, Json::Kind kind);

    /// A member that is one of the names of an enumeration.
    template<typename Enum, std::size_t N>
    std::optional<Enum> choice(int object, QLatin1StringView name, const NameTable<Enum, N> &table)
    {
        const std::optional<QString> spelt = text(object, name);
        if (!spelt)
            return std::nullopt;
        const std::optional<Enum> value = valueIn(table, *spelt);
        if (!value) {
            QStringList known;
            for (const auto &[entry, spelling] : table)
                known.append(QString{spelling});
            badValue(find(object, name), name, *spelt, known);
        }
        return value;
    }

    /// Complains about the value at @p node; names the nearest of @p known, or all of them when none comes near.
    void badValue(int node, QLatin1StringView name, const QString &value, const QStringList &known);
    /// Complains about the type of the value at @p node. @p name is what the person calls it, @p expected a JSON type
    /// or "container".
    void wrongType(int node, const QString &name, QLatin1StringView expected);
    void complain(Rule rule, int node, const QStringList &args);

private:
    const Json::Document &m_document;
    Diagnostics m_diagnostics;
};

} // namespace Hookbench
