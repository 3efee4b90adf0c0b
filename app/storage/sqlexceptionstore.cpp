// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlexceptionstore.h"

#include "app/storage/statement.h"
#include "app/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Before the language, so that it can't be taken for another choice. Words stand on a line each.
constexpr QLatin1StringView exceptionPrefix{"exceptions/"};

} // namespace

Result<QMap<QString, QStringList>> SqlExceptionStore::load()
{
    QMap<QString, QStringList> words;
    Statement select{m_database, u"SELECT key, value FROM preferences WHERE key LIKE 'exceptions/%'"_s};
    const auto done = select.each({}, [&](const QSqlQuery &row) {
        words.insert(row.value(0).toString().mid(exceptionPrefix.size()),
                     row.value(1).toString().split(u'\n', Qt::SkipEmptyParts));
    });
    if (!done)
        return done.error();
    return words;
}

Result<> SqlExceptionStore::save(const QString &language, const std::optional<QStringList> &words)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Full); !begun)
        return begun;
    const QString key = exceptionPrefix + language;
    Statement write{m_database,
                    words ? u"INSERT INTO preferences (key, value) VALUES (?, ?) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s
                          : u"DELETE FROM preferences WHERE key = ?"_s};
    Result<> done = words ? write.run({key, words->join(u'\n')}) : write.run({key});
    if (!done)
        return done;
    return transaction.commit();
}

} // namespace Hookbench
