#include "storage/migrations.h"

namespace yongping {

namespace {

// The history. A trigger for inserting keeps the numbers without gaps and so also stops INSERT OR REPLACE, which would
// pass by the trigger against deleting.
const char *const EventStatements[] = {
    R"(CREATE TABLE events (
        chain TEXT NOT NULL CHECK (chain <> ''),
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        review_id TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT,
        reason TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (chain, number)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TRIGGER events_in_order BEFORE INSERT ON events
        WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM events WHERE chain = NEW.chain)
        BEGIN SELECT RAISE(ABORT, 'the history only grows at its end'); END)",
    R"(CREATE TRIGGER events_not_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END)",
    R"(CREATE TRIGGER events_not_deleted BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END)",
};

// What the history amounts to now. Values are canonical JSON; with trusted_schema off a CHECK cannot call json_valid().
// Events do not refer to these tables: the chain of a deleted case stays.
const char *const ProjectionStatements[] = {
    R"(CREATE TABLE cases (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        data TEXT NOT NULL,
        category TEXT NOT NULL,
        criteria_version TEXT NOT NULL,
        criteria_digest TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE reviews (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        reviewer TEXT NOT NULL,
        opinion TEXT,
        UNIQUE (case_id, reviewer),
        UNIQUE (case_id, position)
    ) STRICT)",
    R"(CREATE TABLE answers (
        review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        check_id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (review_id, check_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE remarks (
        review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        clause_id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (review_id, clause_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE points (
        review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        clause_id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (review_id, clause_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE settings (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)",
};

// Files beside the cases: the content once, by its SHA-256 and in chunks, however many cases refer to it.
const char *const AttachmentStatements[] = {
    R"(CREATE TABLE attachment_contents (
        digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
        size INTEGER NOT NULL CHECK (size >= 0)
    ) STRICT)",
    R"(CREATE TABLE attachment_chunks (
        digest TEXT NOT NULL REFERENCES attachment_contents (digest) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (digest, position)
    ) STRICT)",
    R"(CREATE TABLE attachments (
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        digest TEXT NOT NULL REFERENCES attachment_contents (digest),
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        PRIMARY KEY (case_id, digest, name)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX attachments_by_digest ON attachments (digest)",
};

// What belongs to a case as a whole, one table for all kinds, and the contents that its entries refer to beside the
// attachments. A content that is not finished is on its way in, or was left by a crash.
const char *const PanelStatements[] = {
    "ALTER TABLE reviews ADD COLUMN standing TEXT",
    R"(CREATE TABLE entries (
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind <> ''),
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (case_id, kind, key)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE entry_contents (
        case_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        digest TEXT NOT NULL REFERENCES attachment_contents (digest),
        PRIMARY KEY (case_id, kind, key, digest),
        FOREIGN KEY (case_id, kind, key) REFERENCES entries (case_id, kind, key) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX entry_contents_by_digest ON entry_contents (digest)",
    "ALTER TABLE attachment_contents ADD COLUMN finished INTEGER NOT NULL DEFAULT 1 CHECK (finished IN (0, 1))",
};

// What an entry takes back, what reviewers keep beside their answers, and what deleted cases come back with.
const char *const UndoStatements[] = {
    "ALTER TABLE events ADD COLUMN undoes INTEGER NOT NULL DEFAULT 0",
    R"(CREATE TABLE flags (
        review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        clause_id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (review_id, clause_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE evidence (
        review_id TEXT NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
        check_id TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (review_id, check_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE deleted_contents (
        case_id TEXT NOT NULL,
        digest TEXT NOT NULL REFERENCES attachment_contents (digest),
        PRIMARY KEY (case_id, digest)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX deleted_contents_by_digest ON deleted_contents (digest)",
};

template<std::size_t Size>
void append(QStringList &list, const char *const (&statements)[Size])
{
    for (const char *statement : statements)
        list << QString::fromLatin1(statement);
}

MigrationStep firstSchema()
{
    MigrationStep step{1, QStringLiteral("cases, reviews and attachments with their append-only history"), {}};
    append(step.statements, EventStatements);
    append(step.statements, ProjectionStatements);
    append(step.statements, AttachmentStatements);
    return step;
}

MigrationStep secondSchema()
{
    MigrationStep step{2, QStringLiteral("standings, rounds, panels and merges; contents in the making"), {}};
    append(step.statements, PanelStatements);
    return step;
}

MigrationStep thirdSchema()
{
    MigrationStep step{
        3, QStringLiteral("entries that take back others; flags and evidence; contents of deleted cases"), {}};
    append(step.statements, UndoStatements);
    return step;
}

} // namespace

const std::vector<MigrationStep> &schemaSteps()
{
    static const std::vector<MigrationStep> steps = {firstSchema(), secondSchema(), thirdSchema()};
    return steps;
}

} // namespace yongping
