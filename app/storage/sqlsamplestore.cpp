// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlsamplestore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/json/scanner.h"
#include "models/json/writer.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// The fields of every event of the body: an array of objects, the first event first.
QByteArray fieldsJson(const SampleEvent &sample)
{
    Json::Writer writer;
    const auto write = [&writer](const QList<SampleField> &fields) {
        writer.beginObject();
        for (const SampleField &field : fields)
            writer.key(nameIn(fieldNames, field.field)).raw(field.json);
        writer.endObject();
    };
    writer.beginArray();
    write(sample.fields);
    for (const QList<SampleField> &fields : sample.further)
        write(fields);
    writer.endArray();
    return writer.text();
}

void readFields(SampleEvent &sample, const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    if (!document.isValid())
        return;
    const int end = document.node(0).next;
    for (int event = 1; event < end; event = document.node(event).next) {
        QList<SampleField> fields;
        for (int index = event + 1; index < document.node(event).next; index = document.node(index).next) {
            // A field that only a newer program knows is left out.
            if (const auto field = valueIn(fieldNames, document.key(document.node(index))))
                fields.append({*field, document.raw(document.node(index)).toByteArray()});
        }
        if (event == 1)
            sample.fields = fields;
        else
            sample.further.append(fields);
    }
}

QVariantList valuesOf(qint64 sandboxId, const SampleRecord &sample)
{
    return {sandboxId,
            sample.event.name,
            nameKey(sample.event.name),
            nameIn(vendorNames, sample.event.vendor).toString(),
            nameIn(eventKindNames, sample.event.kind).toString(),
            nameIn(timestampStyleNames, sample.event.timestampStyle).toString(),
            QString::fromUtf8(fieldsJson(sample.event)),
            sample.event.envelope,
            sample.webhookId.isNull() ? QString{u""_s} : sample.webhookId.toString(QUuid::WithoutBraces),
            sample.modified.by,
            sample.modified.at.toMSecsSinceEpoch()};
}

} // namespace

Result<QList<SampleRecord>> SqlSampleStore::samples(qint64 sandboxId)
{
    QList<SampleRecord> found;
    Statement select{m_database,
                     u"SELECT id, name, vendor, kind, timestamp_style, fields, envelope, webhook_id, modified_by, "
                     u"modified_at FROM samples WHERE sandbox_id = "_s
                         + presentSandbox + u" ORDER BY id"_s};
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        const auto vendor = valueIn(vendorNames, row.value(2).toString());
        const auto kind = valueIn(eventKindNames, row.value(3).toString());
        const auto style = valueIn(timestampStyleNames, row.value(4).toString());
        // What only a newer program knows stays where it is and is not shown.
        if (!vendor || !kind || !style)
            return;
        SampleRecord record;
        record.id = row.value(0).toLongLong();
        record.event.name = row.value(1).toString();
        record.event.vendor = *vendor;
        record.event.kind = *kind;
        record.event.timestampStyle = *style;
        readFields(record.event, row.value(5).toString().toUtf8());
        record.event.envelope = row.value(6).toByteArray();
        record.webhookId = QUuid::fromString(row.value(7).toString());
        record.modified = {row.value(8).toString(), QDateTime::fromMSecsSinceEpoch(row.value(9).toLongLong(), Qt::UTC)};
        found.append(record);
    });
    if (!done)
        return done.error();
    return found;
}

Result<SampleRecord> SqlSampleStore::write(qint64 sandboxId, const SampleRecord &sample)
{
    const bool isNew = sample.id == 0;
    Statement statement{
        m_database,
        isNew
            ? u"INSERT INTO samples (sandbox_id, name, name_key, vendor, kind, timestamp_style, fields, "
              "envelope, webhook_id, modified_by, modified_at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            : u"UPDATE samples SET sandbox_id = ?, name = ?, name_key = ?, vendor = ?, kind = ?, timestamp_style = ?, "
              "fields = ?, envelope = ?, webhook_id = ?, modified_by = ?, modified_at = ? "
              "WHERE id = ?"_s};
    QVariantList values = valuesOf(sandboxId, sample);
    if (!isNew)
        values.append(sample.id);
    if (auto done = statement.run(values); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is a sample event “%1” already. Choose another name.").arg(sample.event.name),
                         done.error().detail};
        return done.error();
    }
    if (!isNew && statement.changedRows() != 1)
        return Error{tr("The sample event is no longer there."), {}};
    SampleRecord stored = sample;
    if (isNew)
        stored.id = statement.insertedId();
    return stored;
}

Result<QList<SampleRecord>> SqlSampleStore::save(qint64 sandboxId, const QList<SampleRecord> &samples)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there.error();
    QList<SampleRecord> stored;
    for (const SampleRecord &sample : samples) {
        Result<SampleRecord> written = write(sandboxId, sample);
        if (!written)
            return written.error();
        stored.append(*std::move(written));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<> SqlSampleStore::remove(qint64 id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM samples WHERE id = ?"_s};
    if (auto done = remove.run({id}); !done)
        return done;
    if (remove.changedRows() != 1)
        return Error{tr("The sample event is no longer there."), {}};
    return transaction.commit();
}

Result<> SqlSampleStore::restore(qint64 sandboxId, const SampleRecord &sample)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Somebody else may have brought it back already.
    Statement forget{m_database, u"DELETE FROM samples WHERE id = ?"_s};
    if (auto done = forget.run({sample.id}); !done)
        return done;
    Statement insert{m_database,
                     u"INSERT INTO samples (sandbox_id, name, name_key, vendor, kind, timestamp_style, fields, "
                     "envelope, webhook_id, modified_by, modified_at, id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s};
    if (auto done = insert.run(valuesOf(sandboxId, sample) + QVariantList{sample.id}); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is a sample event “%1” already. Choose another name.").arg(sample.event.name),
                         done.error().detail};
        return done;
    }
    return transaction.commit();
}

} // namespace Hookbench
