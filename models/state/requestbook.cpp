// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/requestbook.h"

#include "models/documents/requestdocument.h"
#include "models/values/languagetag.h"
#include "models/values/namekey.h"
#include "models/values/searchkey.h"
#include "models/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr qsizetype longestName = 200;

/// What a search looks through.
QString keyOf(const ComposedRequest &request)
{
    return searchKey(
        QString{request.name + u' ' + request.target.webhookName + u' ' + request.target.url + u' ' + request.method});
}

Error gone()
{
    return {RequestBook::tr("The request is no longer there."), {}};
}

Result<> checkLanguages(const QList<BodyVariant> &variants)
{
    QStringList known;
    for (const BodyVariant &variant : variants) {
        const QString key = variant.language.toLower();
        if (!isLanguageTag(variant.language))
            return Error{
                RequestBook::tr("“%1” is no language tag. Type one like fr, sv or pt-BR.").arg(variant.language), {}};
        if (known.contains(key))
            return Error{RequestBook::tr("There are two bodies for the language “%1”. Remove one of them.")
                             .arg(variant.language),
                         {}};
        known.append(key);
    }
    return {};
}

} // namespace

RequestBook::RequestBook(RequestStore &store, SandboxBook &sandboxes, Clock clock, std::function<QString()> userName,
                         QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
{
    connect(&sandboxes, &SandboxBook::currentChanged, this, [this] {
        if (const Result<> done = load(); !done)
            Q_EMIT failed(done.error());
    });
}

Result<> RequestBook::load()
{
    const Result<QList<RequestRecord>> stored = m_store.requests(m_sandboxes.current().id);
    const QList<RequestRecord> records = stored ? *stored : QList<RequestRecord>{};
    if (records != m_records) {
        m_records = records;
        Q_EMIT changed();
    }
    return stored ? Result<>{} : Result<>{stored.error()};
}

const RequestRecord *RequestBook::find(qint64 id) const
{
    const auto place = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [id](const RequestRecord &record) { return record.id == id; });
    return place == m_records.cend() ? nullptr : &*place;
}

const RequestRecord *RequestBook::findByName(const QString &name) const
{
    const QString key = nameKey(name);
    const auto place = std::find_if(m_records.cbegin(), m_records.cend(), [&key](const RequestRecord &record) {
        return nameKey(record.request.name) == key;
    });
    return place == m_records.cend() ? nullptr : &*place;
}

QList<RequestRecord> RequestBook::search(const QString &text) const
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    QList<RequestRecord> found;
    for (const RequestRecord &record : m_records) {
        const QString key = words.isEmpty() ? QString{} : keyOf(record.request);
        if (std::all_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); }))
            found.append(record);
    }
    return found;
}

bool RequestBook::isTaken(const QString &name, qint64 except) const
{
    const QString key = nameKey(name);
    return std::any_of(m_records.cbegin(), m_records.cend(), [&](const RequestRecord &record) {
        return record.id != except && nameKey(record.request.name) == key;
    });
}

Result<> RequestBook::check(const RequestRecord &request) const
{
    const QString &name = request.request.name;
    if (name.isEmpty())
        return Error{tr("Give the request a name."), {}};
    if (name.size() > longestName)
        return Error{tr("A name takes %n characters at most.", nullptr, int(longestName)), {}};
    if (isTaken(name, request.id))
        return Error{tr("There is a request “%1” already. Choose another name.").arg(name), {}};
    if (request.request.timeoutSeconds < 1 || request.request.timeoutSeconds > longestTimeout)
        return Error{tr("A time-out takes 1 to %1 seconds.").arg(longestTimeout), {}};
    if (auto good = checkLanguages(request.request.variants); !good)
        return good;
    // What else no document can hold, or would not give back.
    const Result<QByteArray> document = writeRequestDocument(request.request);
    if (!document)
        return document.error();
    for (const Diagnostic &diagnostic : readRequestDocument(*document).diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return Error{Words::sentence(diagnostic), {}};
    }
    return {};
}

RequestRecord RequestBook::stamped(RequestRecord request) const
{
    request.request.name = request.request.name.trimmed();
    request.modified
        = {m_userName ? m_userName() : QString{}, QDateTime::fromMSecsSinceEpoch(m_clock ? m_clock() : 0, Qt::UTC)};
    return request;
}

void RequestBook::put(const RequestRecord &request)
{
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const RequestRecord &known) { return known.id == request.id; });
    if (place == m_records.end())
        m_records.append(request);
    else
        *place = request;
}

Result<RequestRecord> RequestBook::save(const RequestRecord &request)
{
    const RequestRecord wanted = stamped(request);
    if (auto good = check(wanted); !good)
        return good.error();
    const Result<QList<RequestRecord>> stored = m_store.save(m_sandboxes.current().id, {wanted});
    if (!stored)
        return stored.error();
    put(stored->first());
    Q_EMIT changed();
    return stored->first();
}

Result<RequestRecord> RequestBook::rename(qint64 id, const QString &name)
{
    const RequestRecord *known = find(id);
    if (!known)
        return gone();
    RequestRecord renamed = *known;
    renamed.request.name = name;
    return save(renamed);
}

Result<RequestRecord> RequestBook::duplicate(qint64 id)
{
    const RequestRecord *known = find(id);
    if (!known)
        return gone();
    RequestRecord copy = *known;
    copy.id = 0;
    copy.request.name = freeName(copy.request.name);
    return save(copy);
}

Result<QList<RequestRecord>> RequestBook::import(const QList<ComposedRequest> &requests)
{
    QList<RequestRecord> wanted;
    QStringList taken;
    for (const ComposedRequest &request : requests) {
        RequestRecord record = stamped({0, request});
        QString name = freeName(record.request.name);
        for (int number = 2; taken.contains(nameKey(name)); ++number)
            name = freeName(u"%1 %2"_s.arg(record.request.name, QString::number(number)));
        record.request.name = name;
        taken.append(nameKey(name));
        if (auto good = check(record); !good)
            return good.error();
        wanted.append(record);
    }
    if (wanted.isEmpty())
        return wanted;
    Result<QList<RequestRecord>> stored = m_store.save(m_sandboxes.current().id, wanted);
    if (!stored)
        return stored;
    m_records += *stored;
    Q_EMIT changed();
    return stored;
}

Result<> RequestBook::remove(qint64 id)
{
    if (!find(id))
        return gone();
    if (auto done = m_store.remove(id); !done)
        return done;
    m_records.removeIf([id](const RequestRecord &record) { return record.id == id; });
    Q_EMIT changed();
    return {};
}

Result<> RequestBook::restore(const RequestRecord &request)
{
    if (find(request.id))
        return {};
    if (auto good = check(request); !good)
        return good;
    if (auto done = m_store.restore(m_sandboxes.current().id, request); !done)
        return done;
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const RequestRecord &known) { return known.id > request.id; });
    m_records.insert(place, request);
    Q_EMIT changed();
    return {};
}

QString RequestBook::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; isTaken(name, 0); ++number)
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    return name;
}

} // namespace Hookbench
