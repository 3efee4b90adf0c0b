// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

#include "app/storage/migrations.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

// Enumerations are stored by name, times as milliseconds since the epoch in UTC, ids of webhooks as text without
// braces. A name_key is the name folded by nameKey(): SQLite itself folds ASCII only.

QStringList sandboxTables()
{
    return {
        uR"(CREATE TABLE sandboxes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            organisation TEXT NOT NULL,
            organisation_key TEXT NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            production INTEGER NOT NULL DEFAULT 0,
            UNIQUE (organisation_key, name_key)) STRICT)"_s,
        uR"(CREATE TABLE api_credentials (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id),
            vendor TEXT NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            inbound_number TEXT NOT NULL,
            UNIQUE (sandbox_id, name_key)) STRICT)"_s,
        uR"(CREATE TABLE preferences (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList webhookTables()
{
    return {
        uR"(CREATE TABLE webhooks (
            id TEXT PRIMARY KEY,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id),
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            vendor TEXT NOT NULL,
            type TEXT NOT NULL,
            credential_id INTEGER REFERENCES api_credentials (id) ON DELETE SET NULL,
            credential_name TEXT NOT NULL,
            credential_key TEXT NOT NULL,
            sender TEXT NOT NULL,
            default_reply TEXT NOT NULL,
            payload TEXT NOT NULL,
            fields_not_sent TEXT NOT NULL,
            array_reading TEXT NOT NULL,
            created_by TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            modified_by TEXT NOT NULL,
            modified_at INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            deleted_at INTEGER) STRICT)"_s,
        u"CREATE UNIQUE INDEX webhooks_name ON webhooks (sandbox_id, name_key) WHERE deleted_at IS NULL"_s,
        u"CREATE INDEX webhooks_credential ON webhooks (credential_id)"_s,
        uR"(CREATE TABLE keyword_categories (
            webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            category TEXT NOT NULL,
            reply TEXT NOT NULL,
            fuzzy_logic INTEGER NOT NULL,
            fuzzy_profile TEXT NOT NULL,
            fuzzy_response TEXT NOT NULL,
            PRIMARY KEY (webhook_id, position)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE keywords (
            webhook_id TEXT NOT NULL,
            category_position INTEGER NOT NULL,
            position INTEGER NOT NULL,
            keyword TEXT NOT NULL,
            PRIMARY KEY (webhook_id, category_position, position),
            FOREIGN KEY (webhook_id, category_position)
                REFERENCES keyword_categories (webhook_id, position) ON DELETE CASCADE) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE revisions (
            webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            action TEXT NOT NULL,
            by TEXT NOT NULL,
            at INTEGER NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (webhook_id, number)) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList eventTables()
{
    return {
        // What a list shows stands first, so that a page of rows is read without the bodies behind it. webhook_id
        // refers to no
        // table: a request may be for a webhook that is only a file, or for none.
        uR"(CREATE TABLE events (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id),
            direction TEXT NOT NULL,
            at INTEGER NOT NULL,
            webhook_id TEXT,
            webhook_name TEXT NOT NULL,
            kind TEXT NOT NULL,
            from_number TEXT NOT NULL,
            summary TEXT NOT NULL,
            event_count INTEGER NOT NULL,
            match TEXT NOT NULL,
            category TEXT,
            consent TEXT NOT NULL,
            decided INTEGER NOT NULL,
            duplicate INTEGER NOT NULL,
            status INTEGER NOT NULL,
            failure TEXT NOT NULL,
            total INTEGER NOT NULL,
            method TEXT NOT NULL,
            url TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            name_lookup INTEGER NOT NULL,
            connected INTEGER NOT NULL,
            tls INTEGER NOT NULL,
            first_byte INTEGER NOT NULL,
            failure_detail TEXT NOT NULL,
            request_headers TEXT NOT NULL,
            response_headers TEXT NOT NULL,
            outcomes TEXT NOT NULL,
            diagnostics TEXT NOT NULL,
            request_body BLOB NOT NULL,
            response_body BLOB NOT NULL) STRICT)"_s,
        u"CREATE INDEX events_sandbox ON events (sandbox_id)"_s,
        uR"(CREATE TABLE seen_events (
            webhook_id TEXT NOT NULL,
            dedup_key TEXT NOT NULL,
            PRIMARY KEY (webhook_id, dedup_key)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE consents (
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id),
            sender TEXT NOT NULL,
            profile TEXT NOT NULL,
            state TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (sandbox_id, sender, profile)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE consent_history (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id),
            sender TEXT NOT NULL,
            profile TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            at INTEGER NOT NULL,
            keyword TEXT NOT NULL,
            event_id INTEGER NOT NULL REFERENCES events (id)) STRICT)"_s,
        u"CREATE INDEX consent_history_numbers ON consent_history (sandbox_id, sender, profile)"_s,
    };
}

Result<> makeFirstVersion(Database &database)
{
    return executeAll(database, sandboxTables() + webhookTables() + eventTables());
}

// Version 2: credentials in full, drafts and the reply library.

QStringList credentialTables()
{
    return {
        u"ALTER TABLE api_credentials ADD COLUMN channel_configurations TEXT NOT NULL DEFAULT '[]'"_s,
        u"ALTER TABLE api_credentials ADD COLUMN created_by TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE api_credentials ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE api_credentials ADD COLUMN modified_by TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE api_credentials ADD COLUMN modified_at INTEGER NOT NULL DEFAULT 0"_s,
        uR"(CREATE TABLE credential_fields (
            credential_id INTEGER NOT NULL REFERENCES api_credentials (id) ON DELETE CASCADE,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (credential_id, field)) STRICT, WITHOUT ROWID)"_s,
        uR"(INSERT INTO credential_fields (credential_id, field, value)
            SELECT id, 'inbound-number', inbound_number FROM api_credentials WHERE inbound_number <> '')"_s,
        u"ALTER TABLE api_credentials DROP COLUMN inbound_number"_s,
        uR"(CREATE TABLE credential_headers (
            credential_id INTEGER NOT NULL REFERENCES api_credentials (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            slot INTEGER NOT NULL,
            PRIMARY KEY (credential_id, position)) STRICT, WITHOUT ROWID)"_s,
        // Which secrets are kept, and under which name the keychain has them. Never a secret.
        uR"(CREATE TABLE credential_secrets (
            credential_id INTEGER NOT NULL REFERENCES api_credentials (id) ON DELETE CASCADE,
            slot TEXT NOT NULL,
            entry TEXT NOT NULL UNIQUE,
            place TEXT NOT NULL,
            kept_by TEXT NOT NULL,
            kept_at INTEGER NOT NULL,
            PRIMARY KEY (credential_id, slot)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE secrets_to_forget (
            entry TEXT PRIMARY KEY) STRICT, WITHOUT ROWID)"_s,
    };
}

QStringList formTables()
{
    return {
        uR"(CREATE TABLE drafts (
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            snapshot TEXT NOT NULL,
            based_on INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (sandbox_id, kind, subject)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE replies (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            reply_use TEXT NOT NULL,
            language TEXT NOT NULL,
            text TEXT NOT NULL) STRICT)"_s,
        // For taking old events out of the log.
        u"CREATE INDEX events_at ON events (sandbox_id, at)"_s,
    };
}

QStringList historyTables()
{
    return {
        // Consents are proof and outlive the events that brought them, which leave the log with age. SQLite can't make
        // a column nullable, so the table is made again.
        uR"(CREATE TABLE consent_steps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id),
            sender TEXT NOT NULL,
            profile TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            at INTEGER NOT NULL,
            keyword TEXT NOT NULL,
            event_id INTEGER REFERENCES events (id) ON DELETE SET NULL) STRICT)"_s,
        uR"(INSERT INTO consent_steps (id, sandbox_id, sender, profile, before, after, at, keyword, event_id)
            SELECT id, sandbox_id, sender, profile, before, after, at, keyword, event_id FROM consent_history)"_s,
        u"DROP TABLE consent_history"_s,
        u"ALTER TABLE consent_steps RENAME TO consent_history"_s,
        u"CREATE INDEX consent_history_numbers ON consent_history (sandbox_id, sender, profile)"_s,
        // Without it every event that leaves would have the whole history searched.
        u"CREATE INDEX consent_history_event ON consent_history (event_id)"_s,
    };
}

Result<> makeSecondVersion(Database &database)
{
    return executeAll(database, credentialTables() + formTables() + historyTables());
}

// Version 3: own sample events and profiles; sandboxes that are gone for everyone while what was in them is still being
// taken out.

QStringList removalColumns()
{
    return {
        u"ALTER TABLE sandboxes ADD COLUMN removed_at INTEGER"_s,
        // Of the other index the removed webhooks are no part.
        u"CREATE INDEX webhooks_sandbox ON webhooks (sandbox_id)"_s,
    };
}

QStringList bookTables()
{
    return {
        // Bodies and attributes are kept as they were typed or received, byte for byte.
        uR"(CREATE TABLE samples (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            vendor TEXT NOT NULL,
            kind TEXT NOT NULL,
            timestamp_style TEXT NOT NULL,
            fields TEXT NOT NULL,
            envelope BLOB NOT NULL,
            webhook_id TEXT NOT NULL,
            modified_by TEXT NOT NULL,
            modified_at INTEGER NOT NULL,
            UNIQUE (sandbox_id, name_key)) STRICT)"_s,
        uR"(CREATE TABLE profiles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            attributes_json BLOB NOT NULL,
            modified_by TEXT NOT NULL,
            modified_at INTEGER NOT NULL,
            UNIQUE (sandbox_id, name_key)) STRICT)"_s,
    };
}

Result<> makeThirdVersion(Database &database)
{
    return executeAll(database, bookTables() + removalColumns());
}

// Version 4: composed requests.

QStringList requestTables()
{
    return {
        // The document of the request, which holds no secret; beside it what a document does not know: the ids of its
        // webhook and of its own sample events, of the body for everyone first, 0 where there is none.
        uR"(CREATE TABLE requests (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL REFERENCES sandboxes (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            webhook_id TEXT NOT NULL,
            sample_ids TEXT NOT NULL,
            document TEXT NOT NULL,
            modified_by TEXT NOT NULL,
            modified_at INTEGER NOT NULL,
            UNIQUE (sandbox_id, name_key)) STRICT)"_s,
    };
}

Result<> makeFourthVersion(Database &database)
{
    return executeAll(database, requestTables());
}

// Version 5: more of a request, what a person does to rows of the log, and an index to search it by.

QStringList logTables()
{
    return {
        u"ALTER TABLE events ADD COLUMN vendor TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE events ADD COLUMN peer TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE events ADD COLUMN signature TEXT NOT NULL DEFAULT 'not-checked'"_s,
        // A JSON array in the order of TlsDetails; empty without TLS.
        u"ALTER TABLE events ADD COLUMN tls_details TEXT NOT NULL DEFAULT ''"_s,
        // Few rows are pinned or have a note: a table of their own leaves the others as they are, and is quickly read.
        uR"(CREATE TABLE event_marks (
            event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
            pinned INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '') STRICT)"_s,
        // Rows that nobody sees any more and that can still be brought back, by removal.
        uR"(CREATE TABLE removed_events (
            event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
            removal INTEGER NOT NULL) STRICT)"_s,
        u"CREATE INDEX removed_events_removal ON removed_events (removal)"_s,
        uR"(CREATE TABLE event_removals (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL) STRICT)"_s,
    };
}

QStringList searchTables()
{
    return {
        // Filled behind the writing, see EventIndex.
        u"CREATE TABLE index_state (indexed_to INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO index_state (indexed_to) VALUES (0)"_s,
        uR"(CREATE TABLE event_facets (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sandbox_id INTEGER NOT NULL,
            direction TEXT NOT NULL,
            webhook_id TEXT NOT NULL,
            vendor TEXT NOT NULL,
            status INTEGER NOT NULL,
            decisions INTEGER NOT NULL,
            row_count INTEGER NOT NULL DEFAULT 0,
            UNIQUE (sandbox_id, direction, webhook_id, vendor, status, decisions)) STRICT)"_s,
        uR"(CREATE TABLE event_index (
            event_id INTEGER PRIMARY KEY,
            facet INTEGER NOT NULL,
            at INTEGER NOT NULL) STRICT)"_s,
        u"CREATE INDEX event_index_facet ON event_index (facet)"_s,
        uR"(CREATE TABLE event_blocks (
            block INTEGER PRIMARY KEY,
            first_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL) STRICT)"_s,
        // Words come to it folded and taken apart, so that only spaces are left to be done.
        u"CREATE VIRTUAL TABLE event_search USING fts5 (words, content = '', detail = 'none', columnsize = 0, "
        "tokenize = 'ascii')"_s,
        uR"(CREATE TABLE search_words (
            word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID)"_s,
    };
}

Result<> makeFifthVersion(Database &database)
{
    return executeAll(database, logTables() + searchTables());
}

// Version 6: feedback webhooks.

QStringList feedbackTables()
{
    return {
        // A sandbox is one of its organisation: so there is one for both together.
        uR"(CREATE TABLE feedback_webhooks (
            id TEXT PRIMARY KEY,
            sandbox_id INTEGER NOT NULL UNIQUE REFERENCES sandboxes (id) ON DELETE CASCADE,
            document TEXT NOT NULL,
            created_by TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            modified_by TEXT NOT NULL,
            modified_at INTEGER NOT NULL) STRICT)"_s,
        // Which secrets are kept, and under which name the keychain has them. Never a secret.
        uR"(CREATE TABLE feedback_secrets (
            webhook_id TEXT NOT NULL REFERENCES feedback_webhooks (id) ON DELETE CASCADE,
            slot TEXT NOT NULL,
            entry TEXT NOT NULL UNIQUE,
            place TEXT NOT NULL,
            kept_by TEXT NOT NULL,
            kept_at INTEGER NOT NULL,
            PRIMARY KEY (webhook_id, slot)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE feedback_entries_to_forget (
            entry TEXT PRIMARY KEY) STRICT, WITHOUT ROWID)"_s,
    };
}

Result<> makeSixthVersion(Database &database)
{
    return executeAll(database, feedbackTables());
}

} // namespace

const Migrations &schemaMigrations()
{
    static const Migrations migrations{{1, makeFirstVersion},  {2, makeSecondVersion}, {3, makeThirdVersion},
                                       {4, makeFourthVersion}, {5, makeFifthVersion},  {6, makeSixthVersion}};
    return migrations;
}

} // namespace Hookbench
