// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/profilebook.h"

#include "models/values/namekey.h"
#include "models/values/searchkey.h"
#include "models/words/words.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr qsizetype longestName = 200;

QList<ProfileRecord> builtInRecords(QList<Profile> profiles)
{
    QList<ProfileRecord> records;
    for (Profile &profile : profiles)
        records.append({-1 - records.size(), std::move(profile)});
    return records;
}

Error gone()
{
    return {ProfileBook::tr("The profile is no longer there."), {}};
}

} // namespace

ProfileBook::ProfileBook(QList<Profile> builtIn, ProfileStore &store, SandboxBook &sandboxes, Clock clock,
                         std::function<QString()> userName, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
    , m_records{builtInRecords(std::move(builtIn))}
{
    connect(&sandboxes, &SandboxBook::currentChanged, this, [this] {
        if (const Result<> done = load(); !done)
            Q_EMIT failed(done.error());
    });
}

Result<> ProfileBook::load()
{
    QList<ProfileRecord> records = m_records;
    records.removeIf([](const ProfileRecord &record) { return !record.isBuiltIn(); });
    const Result<QList<ProfileRecord>> own = m_store.profiles(m_sandboxes.current().id);
    if (own)
        records += *own;
    if (records != m_records) {
        m_records = records;
        Q_EMIT changed();
    }
    return own ? Result<>{} : Result<>{own.error()};
}

const ProfileRecord *ProfileBook::find(qint64 id) const
{
    const auto place = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [id](const ProfileRecord &record) { return record.id == id; });
    return place == m_records.cend() ? nullptr : &*place;
}

const ProfileRecord *ProfileBook::findByName(const QString &name) const
{
    const QString key = nameKey(name);
    const ProfileRecord *found = nullptr;
    for (const ProfileRecord &record : m_records) {
        if (nameKey(record.profile.name) == key && (!found || !record.isBuiltIn()))
            found = &record;
    }
    return found;
}

QList<ProfileRecord> ProfileBook::search(const QString &text) const
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    QList<ProfileRecord> found;
    for (const ProfileRecord &record : m_records) {
        const QString key = words.isEmpty()
            ? QString{}
            : searchKey(record.profile.name + u' ' + QString::fromUtf8(record.profile.attributes));
        if (std::all_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); }))
            found.append(record);
    }
    return found;
}

bool ProfileBook::isTaken(const QString &name, qint64 except) const
{
    const QString key = nameKey(name);
    return std::any_of(m_records.cbegin(), m_records.cend(), [&](const ProfileRecord &record) {
        return record.id != except && nameKey(record.profile.name) == key;
    });
}

Result<> ProfileBook::check(const ProfileRecord &record) const
{
    const Profile &profile = record.profile;
    if (record.isBuiltIn())
        return Error{tr("A profile that the program brings along can't be changed. Make a copy of it."), {}};
    if (profile.name.isEmpty())
        return Error{tr("Give the profile a name."), {}};
    if (profile.name.size() > longestName)
        return Error{tr("A name takes %n characters at most.", nullptr, int(longestName)), {}};
    if (isTaken(profile.name, record.id))
        return Error{tr("There is a profile “%1” already. Choose another name.").arg(profile.name), {}};
    for (const Diagnostic &diagnostic : checkProfileAttributes(profile.attributes)) {
        if (diagnostic.severity == Severity::Error)
            return Error{tr("The attributes can't be kept. %1").arg(Words::sentence(diagnostic)),
                         u"%1:%2"_s.arg(diagnostic.position.line).arg(diagnostic.position.column)};
    }
    return {};
}

ProfileRecord ProfileBook::stamped(ProfileRecord profile) const
{
    profile.profile.name = profile.profile.name.trimmed();
    profile.modified
        = {m_userName ? m_userName() : QString{}, QDateTime::fromMSecsSinceEpoch(m_clock ? m_clock() : 0, Qt::UTC)};
    return profile;
}

Result<ProfileRecord> ProfileBook::save(const ProfileRecord &profile)
{
    const ProfileRecord wanted = stamped(profile);
    if (auto good = check(wanted); !good)
        return good.error();
    const Result<QList<ProfileRecord>> stored = m_store.save(m_sandboxes.current().id, {wanted});
    if (!stored)
        return stored.error();
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const ProfileRecord &known) { return known.id == stored->first().id; });
    if (place == m_records.end())
        m_records.append(stored->first());
    else
        *place = stored->first();
    Q_EMIT changed();
    return stored->first();
}

Result<ProfileRecord> ProfileBook::duplicate(qint64 id)
{
    const ProfileRecord *known = find(id);
    if (!known)
        return gone();
    return save({0, {freeName(known->profile.name), known->profile.attributes}});
}

Result<QList<ProfileRecord>> ProfileBook::import(const QList<Profile> &profiles)
{
    QList<ProfileRecord> wanted;
    QStringList taken;
    for (const Profile &profile : profiles) {
        ProfileRecord record = stamped({0, profile});
        const QString base = record.profile.name.isEmpty() ? tr("Profile") : record.profile.name;
        QString name = freeName(base);
        for (int number = 2; taken.contains(nameKey(name)); ++number)
            name = freeName(u"%1 %2"_s.arg(base, QString::number(number)));
        record.profile.name = name;
        taken.append(nameKey(name));
        if (auto good = check(record); !good)
            return good.error();
        wanted.append(record);
    }
    if (wanted.isEmpty())
        return wanted;
    Result<QList<ProfileRecord>> stored = m_store.save(m_sandboxes.current().id, wanted);
    if (!stored)
        return stored;
    m_records += *stored;
    Q_EMIT changed();
    return stored;
}

Result<> ProfileBook::remove(qint64 id)
{
    const ProfileRecord *known = find(id);
    if (!known || known->isBuiltIn())
        return gone();
    if (auto done = m_store.remove(id); !done)
        return done;
    m_records.removeIf([id](const ProfileRecord &record) { return record.id == id; });
    Q_EMIT changed();
    return {};
}

Result<> ProfileBook::restore(const ProfileRecord &profile)
{
    if (find(profile.id))
        return {};
    if (auto good = check(profile); !good)
        return good;
    if (auto done = m_store.restore(m_sandboxes.current().id, profile); !done)
        return done;
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const ProfileRecord &known) { return known.id > profile.id; });
    m_records.insert(place, profile);
    Q_EMIT changed();
    return {};
}

QString ProfileBook::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; isTaken(name, 0); ++number)
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    return name;
}

std::optional<ProfileRecord> ProfileBook::random(quint32 seed) const
{
    if (m_records.isEmpty())
        return std::nullopt;
    QRandomGenerator generator{seed};
    return m_records.at(generator.bounded(int(m_records.size())));
}

} // namespace Hookbench
