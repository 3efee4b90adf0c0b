// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/samplebook.h"

#include "models/values/namekey.h"
#include "models/values/searchkey.h"
#include "models/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr qsizetype longestName = 200;

QList<SampleRecord> builtInRecords(QList<SampleEvent> events)
{
    QList<SampleRecord> records;
    for (SampleEvent &event : events)
        records.append({-1 - records.size(), std::move(event)});
    return records;
}

bool goesWith(const SampleEvent &sample, const SmsWebhook &webhook)
{
    const bool kindFits = (sample.kind == EventKind::Inbound && webhook.takesInbound())
        || (sample.kind == EventKind::Feedback && webhook.takesFeedback());
    return sample.vendor == webhook.vendor && kindFits;
}

/// What a search looks through.
QString keyOf(const SampleEvent &sample)
{
    QString text = sample.name + u' ' + sample.title.english + u' ' + sample.title.french + u' ' + sample.title.swedish
        + u' ' + Words::name(sample.vendor) + u' ' + Words::name(sample.kind);
    for (const SampleField &field : sample.fields)
        text += u' ' + QString::fromUtf8(field.json);
    for (const QList<SampleField> &event : sample.further) {
        for (const SampleField &field : event)
            text += u' ' + QString::fromUtf8(field.json);
    }
    return searchKey(text);
}

Error gone()
{
    return {SampleBook::tr("The sample event is no longer there."), {}};
}

} // namespace

SampleBook::SampleBook(QList<SampleEvent> builtIn, QObject *parent)
    : QObject{parent}
    , m_records{builtInRecords(std::move(builtIn))}
{
}

SampleBook::SampleBook(QList<SampleEvent> builtIn, SampleStore &store, SandboxBook &sandboxes, Clock clock,
                       std::function<QString()> userName, QObject *parent)
    : QObject{parent}
    , m_records{builtInRecords(std::move(builtIn))}
    , m_store{&store}
    , m_sandboxes{&sandboxes}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
{
    connect(&sandboxes, &SandboxBook::currentChanged, this, [this] {
        if (const Result<> done = load(); !done)
            Q_EMIT failed(done.error());
    });
}

Result<> SampleBook::load()
{
    if (auto there = needStore(); !there)
        return there;
    QList<SampleRecord> records = m_records;
    records.removeIf([](const SampleRecord &record) { return !record.isBuiltIn(); });
    const Result<QList<SampleRecord>> own = m_store->samples(m_sandboxes->current().id);
    if (own)
        records += *own;
    if (records != m_records) {
        m_records = records;
        Q_EMIT changed();
    }
    return own ? Result<>{} : Result<>{own.error()};
}

const SampleRecord *SampleBook::find(qint64 id) const
{
    const auto place = std::find_if(m_records.cbegin(), m_records.cend(),
                                    [id](const SampleRecord &record) { return record.id == id; });
    return place == m_records.cend() ? nullptr : &*place;
}

const SampleRecord *SampleBook::findOwn(const QString &name) const
{
    const QString key = nameKey(name);
    const auto place = std::find_if(m_records.cbegin(), m_records.cend(), [&key](const SampleRecord &record) {
        return !record.isBuiltIn() && nameKey(record.event.name) == key;
    });
    return place == m_records.cend() ? nullptr : &*place;
}

QList<SampleRecord> SampleBook::search(const QString &text) const
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    QList<SampleRecord> found;
    for (const SampleRecord &record : m_records) {
        const QString key = words.isEmpty() ? QString{} : keyOf(record.event);
        if (std::all_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); }))
            found.append(record);
    }
    return found;
}

QList<SampleEvent> SampleBook::samplesFor(const SmsWebhook &webhook, const QUuid &webhookId) const
{
    QList<SampleEvent> fitting;
    for (const SampleRecord &record : m_records) {
        const bool forAnother = !webhookId.isNull() && !record.webhookId.isNull() && record.webhookId != webhookId;
        if (goesWith(record.event, webhook) && !forAnother)
            fitting.append(record.event);
    }
    return fitting;
}

std::optional<SampleEvent> SampleBook::sample(const SmsWebhook &webhook, const QString &name,
                                              const QUuid &webhookId) const
{
    const QList<SampleEvent> fitting = samplesFor(webhook, webhookId);
    for (const SampleEvent &sample : fitting) {
        if (name.isEmpty() || sample.name == name)
            return sample;
    }
    return std::nullopt;
}

Result<> SampleBook::needStore() const
{
    if (m_store)
        return {};
    return Error{tr("There is no place to keep sample events."), {}};
}

bool SampleBook::isTaken(const QString &name, qint64 except) const
{
    const QString key = nameKey(name);
    return std::any_of(m_records.cbegin(), m_records.cend(), [&](const SampleRecord &record) {
        return record.id != except && nameKey(record.event.name) == key;
    });
}

Result<> SampleBook::check(const SampleRecord &sample) const
{
    if (auto there = needStore(); !there)
        return there;
    const SampleEvent &event = sample.event;
    if (sample.isBuiltIn())
        return Error{tr("A sample event that the program brings along can't be changed. Make a copy of it."), {}};
    if (event.name.isEmpty())
        return Error{tr("Give the sample event a name."), {}};
    if (event.name.size() > longestName)
        return Error{tr("A name takes %n characters at most.", nullptr, int(longestName)), {}};
    if (isTaken(event.name, sample.id))
        return Error{tr("There is a sample event “%1” already. Choose another name.").arg(event.name), {}};
    if (!vendorHasWebhooks(event.vendor))
        return Error{tr("%1 has no webhooks, so no event can be sent to them.").arg(Words::name(event.vendor)), {}};
    if (event.kind == EventKind::Other)
        return Error{tr("A sample event is inbound or feedback."), {}};
    return {};
}

SampleRecord SampleBook::stamped(SampleRecord sample) const
{
    sample.event.name = sample.event.name.trimmed();
    sample.event.title = {};
    sample.modified
        = {m_userName ? m_userName() : QString{}, QDateTime::fromMSecsSinceEpoch(m_clock ? m_clock() : 0, Qt::UTC)};
    return sample;
}

void SampleBook::put(const SampleRecord &sample)
{
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const SampleRecord &known) { return known.id == sample.id; });
    if (place == m_records.end())
        m_records.append(sample);
    else
        *place = sample;
}

Result<SampleRecord> SampleBook::save(const SampleRecord &sample)
{
    const SampleRecord wanted = stamped(sample);
    if (auto good = check(wanted); !good)
        return good.error();
    const Result<QList<SampleRecord>> stored = m_store->save(m_sandboxes->current().id, {wanted});
    if (!stored)
        return stored.error();
    put(stored->first());
    Q_EMIT changed();
    return stored->first();
}

Result<SampleRecord> SampleBook::rename(qint64 id, const QString &name)
{
    const SampleRecord *known = find(id);
    if (!known)
        return gone();
    SampleRecord renamed = *known;
    renamed.event.name = name;
    return save(renamed);
}

Result<SampleRecord> SampleBook::duplicate(qint64 id)
{
    const SampleRecord *known = find(id);
    if (!known)
        return gone();
    SampleRecord copy = *known;
    copy.id = 0;
    copy.event.name = freeName(copy.event.name);
    return save(copy);
}

Result<QList<SampleRecord>> SampleBook::import(const QList<SampleEvent> &events, const QUuid &webhookId)
{
    QList<SampleRecord> wanted;
    QStringList taken;
    for (const SampleEvent &event : events) {
        SampleRecord record = stamped({0, event, webhookId});
        QString name = freeName(record.event.name);
        for (int number = 2; taken.contains(nameKey(name)); ++number)
            name = freeName(u"%1 %2"_s.arg(record.event.name, QString::number(number)));
        record.event.name = name;
        taken.append(nameKey(name));
        if (auto good = check(record); !good)
            return good.error();
        wanted.append(record);
    }
    if (wanted.isEmpty())
        return wanted;
    Result<QList<SampleRecord>> stored = m_store->save(m_sandboxes->current().id, wanted);
    if (!stored)
        return stored;
    m_records += *stored;
    Q_EMIT changed();
    return stored;
}

Result<> SampleBook::remove(qint64 id)
{
    const SampleRecord *known = find(id);
    if (!known || known->isBuiltIn())
        return gone();
    if (auto done = m_store->remove(id); !done)
        return done;
    m_records.removeIf([id](const SampleRecord &record) { return record.id == id; });
    Q_EMIT changed();
    return {};
}

Result<> SampleBook::restore(const SampleRecord &sample)
{
    if (find(sample.id))
        return {};
    if (auto good = check(sample); !good)
        return good;
    if (auto done = m_store->restore(m_sandboxes->current().id, sample); !done)
        return done;
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const SampleRecord &known) { return known.id > sample.id; });
    m_records.insert(place, sample);
    Q_EMIT changed();
    return {};
}

QString SampleBook::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; isTaken(name, 0); ++number)
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    return name;
}

} // namespace Hookbench
