// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>

namespace Hookbench::Json {

/// Writes JSON in the order it is told, compact or with two spaces per level. Refuses to know what it means.
class Writer
{
public:
    enum class Layout { Compact, Indented };

    explicit Writer(Layout layout = Layout::Compact)
        : m_layout{layout}
    {
        m_text.reserve(512);
    }

    Writer &beginObject();
    Writer &endObject();
    /// With @p inLine the elements stay on one line, as in [1, 2].
    Writer &beginArray(bool inLine = false);
    Writer &endArray();
    /// Names in Latin-1 are constants of the program, and so ASCII.
    Writer &key(QLatin1StringView name);
    Writer &key(QStringView name);
    Writer &value(QStringView text);
    Writer &value(QLatin1StringView text);
    Writer &value(qint64 number);
    Writer &value(int number) { return value(qint64{number}); }
    Writer &value(double number);
    /// Only for what is a bool already: a literal's pointer would convert to one.
    template<std::same_as<bool> Truth> Writer &value(Truth truth) { return writeTruth(truth); }
    Writer &null();
    /// Text that is JSON already; with the indented layout it is formatted to fit.
    Writer &raw(QByteArrayView json);

    template<typename Value> Writer &member(QLatin1StringView name, const Value &content)
    {
        key(name);
        return value(content);
    }

    const QByteArray &text() const { return m_text; }

private:
    Writer &writeTruth(bool truth);
    Writer &writeKey(QByteArrayView utf8);
    void separate();
    void breakLine();

    Layout m_layout;
    QByteArray m_text;
    /// One letter per open container: 'o', 'a' or 'i' (array in a line); upper case once it has content.
    QByteArray m_open;
    bool m_afterKey = false;
};

} // namespace Hookbench::Json
