// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlrequeststore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/documents/requestdocument.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// The ids of own sample events: of the body for everyone, then of the variants.
QString sampleIds(const ComposedRequest &request)
{
    const auto id = [](const RequestBody &body) {
        return QString::number(body.source == BodySource::Sample ? body.sampleId : 0);
    };
    QStringList ids{id(request.body)};
    for (const BodyVariant &variant : request.variants)
        ids.append(id(variant.body));
    return ids.join(u',');
}

void readSampleIds(ComposedRequest &request, const QString &text)
{
    const QStringList ids = text.split(u',');
    request.body.sampleId = ids.value(0).toLongLong();
    for (qsizetype place = 0; place < request.variants.size(); ++place)
        request.variants[place].body.sampleId = ids.value(place + 1).toLongLong();
}

QString idText(const QUuid &id)
{
    return id.isNull() ? QString{u""_s} : id.toString(QUuid::WithoutBraces);
}

/// The request as the columns hold it; nothing for a document that only a newer program can read.
std::optional<ComposedRequest> requestOf(const QByteArray &document, const QString &webhookId, const QString &ids)
{
    RequestDocument read = readRequestDocument(document);
    if (!read.isValid())
        return std::nullopt;
    read.request->target.webhookId = QUuid::fromString(webhookId);
    readSampleIds(*read.request, ids);
    return read.request;
}

/// In the order of the columns. Fails for what no document can hold.
Result<QVariantList> valuesOf(qint64 sandboxId, const RequestRecord &record)
{
    const Result<QByteArray> document = writeRequestDocument(record.request);
    if (!document)
        return document.error();
    return QVariantList{sandboxId,
                        record.request.name,
                        nameKey(record.request.name),
                        idText(record.request.target.webhookId),
                        sampleIds(record.request),
                        QString::fromUtf8(*document),
                        record.modified.by,
                        record.modified.at.toMSecsSinceEpoch()};
}

} // namespace

Result<QList<RequestRecord>> SqlRequestStore::requests(qint64 sandboxId)
{
    QList<RequestRecord> found;
    Statement select{m_database,
                     u"SELECT id, webhook_id, sample_ids, document, modified_by, modified_at FROM requests "
                     u"WHERE sandbox_id = "_s
                         + presentSandbox + u" ORDER BY id"_s};
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        // What only a newer program knows stays where it is and is not shown.
        std::optional<ComposedRequest> request
            = requestOf(row.value(3).toString().toUtf8(), row.value(1).toString(), row.value(2).toString());
        if (!request)
            return;
        found.append({row.value(0).toLongLong(),
                      *std::move(request),
                      {row.value(4).toString(), QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong(), Qt::UTC)}});
    });
    if (!done)
        return done.error();
    return found;
}

Error SqlRequestStore::taken(const RequestRecord &request, const Error &error) const
{
    if (!Database::isUniqueViolation(error))
        return error;
    return {tr("There is a request “%1” already. Choose another name.").arg(request.request.name), error.detail};
}

Result<RequestRecord> SqlRequestStore::write(qint64 sandboxId, const RequestRecord &request)
{
    Result<QVariantList> values = valuesOf(sandboxId, request);
    if (!values)
        return values.error();
    const bool isNew = request.id == 0;
    Statement statement{m_database,
                        isNew ? u"INSERT INTO requests (sandbox_id, name, name_key, webhook_id, sample_ids, document, "
                                "modified_by, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s
                              : u"UPDATE requests SET sandbox_id = ?, name = ?, name_key = ?, webhook_id = ?, "
                                "sample_ids = ?, document = ?, modified_by = ?, modified_at = ? WHERE id = ?"_s};
    if (!isNew)
        values->append(request.id);
    if (auto done = statement.run(*values); !done)
        return taken(request, done.error());
    if (!isNew && statement.changedRows() != 1)
        return Error{tr("The request is no longer there."), {}};
    // As it will be read again, so that the two are never different.
    RequestRecord stored{isNew ? statement.insertedId() : request.id, request.request, request.modified};
    if (auto kept = requestOf(values->at(5).toString().toUtf8(), values->at(3).toString(), values->at(4).toString()))
        stored.request = *std::move(kept);
    else
        return Error{tr("The request can't be read back as it was written, so it was not kept."), {}};
    return stored;
}

Result<QList<RequestRecord>> SqlRequestStore::save(qint64 sandboxId, const QList<RequestRecord> &requests)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there.error();
    QList<RequestRecord> stored;
    for (const RequestRecord &request : requests) {
        Result<RequestRecord> written = write(sandboxId, request);
        if (!written)
            return written.error();
        stored.append(*std::move(written));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<> SqlRequestStore::remove(qint64 id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM requests WHERE id = ?"_s};
    if (auto done = remove.run({id}); !done)
        return done;
    if (remove.changedRows() != 1)
        return Error{tr("The request is no longer there."), {}};
    return transaction.commit();
}

Result<> SqlRequestStore::restore(qint64 sandboxId, const RequestRecord &request)
{
    const Result<QVariantList> values = valuesOf(sandboxId, request);
    if (!values)
        return values.error();
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Somebody else may have brought it back already.
    Statement forget{m_database, u"DELETE FROM requests WHERE id = ?"_s};
    if (auto done = forget.run({request.id}); !done)
        return done;
    Statement insert{m_database,
                     u"INSERT INTO requests (sandbox_id, name, name_key, webhook_id, sample_ids, document, "
                     "modified_by, modified_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s};
    if (auto done = insert.run(*values + QVariantList{request.id}); !done)
        return taken(request, done.error());
    return transaction.commit();
}

} // namespace Hookbench
