// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlpreferencesstore.h"

#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/values/names.h"

#include <QHash>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr NameTable<Theme, 3> themeNames{{
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
}};

/// Before the names of things that are arranged, so that they can't be taken for a choice.
constexpr QLatin1StringView arrangementPrefix{"arrangement/"};

QString spelt(bool truth)
{
    return truth ? u"true"_s : u"false"_s;
}

} // namespace

Result<Preferences> SqlPreferencesStore::load()
{
    QHash<QString, QString> rows;
    Statement select{m_database, u"SELECT key, value FROM preferences"_s};
    const auto done
        = select.each({}, [&](const QSqlQuery &row) { rows.insert(row.value(0).toString(), row.value(1).toString()); });
    if (!done)
        return done.error();

    Preferences preferences;
    preferences.language = rows.value(u"language"_s);
    preferences.userName = rows.value(u"userName"_s);
    preferences.theme = valueIn(themeNames, rows.value(u"theme"_s)).value_or(preferences.theme);
    bool isNumber = false;
    const uint port = rows.value(u"receiverPort"_s).toUInt(&isNumber);
    if (isNumber && port > 0 && port <= std::numeric_limits<quint16>::max())
        preferences.receiverPort = static_cast<quint16>(port);
    preferences.baseUrl = rows.value(u"baseUrl"_s);
    preferences.sandboxId = rows.value(u"sandboxId"_s).toLongLong();
    const int days = rows.value(u"logRetentionDays"_s).toInt();
    if (days > 0 && days <= mostRetentionDays)
        preferences.logRetentionDays = days;
    preferences.railShown = rows.value(u"railShown"_s, u"true"_s) == u"true"_s;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (row.key().startsWith(arrangementPrefix))
            preferences.arrangement.insert(row.key().mid(arrangementPrefix.size()), row.value());
    }
    return preferences;
}

Result<> SqlPreferencesStore::save(const Preferences &preferences)
{
    Transaction transaction{m_database};
    // A choice of this kind may be lost with the power, but not with the program; the window does not wait for the
    // disk.
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun;
    Statement write{m_database,
                    u"INSERT INTO preferences (key, value) VALUES (?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s};
    const std::pair<QString, QString> rows[] = {
        {u"language"_s, preferences.language},
        {u"userName"_s, preferences.userName},
        {u"theme"_s, nameIn(themeNames, preferences.theme).toString()},
        {u"receiverPort"_s, QString::number(preferences.receiverPort)},
        {u"baseUrl"_s, preferences.baseUrl},
        {u"sandboxId"_s, QString::number(preferences.sandboxId)},
        {u"logRetentionDays"_s, QString::number(preferences.logRetentionDays)},
        {u"railShown"_s, spelt(preferences.railShown)},
    };
    for (const auto &[key, value] : rows) {
        if (auto done = write.run({key, value}); !done)
            return done;
    }
    for (auto entry = preferences.arrangement.cbegin(); entry != preferences.arrangement.cend(); ++entry) {
        if (auto done = write.run({QString{arrangementPrefix + entry.key()}, entry.value()}); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace Hookbench
