#include "storage/case_tables.h"

#include "casework/case_fields.h"
#include "storage/case_records.h"

#include <QCoreApplication>
#include <QHash>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct ValueTable
{
    Field field;
    const char16_t *table;
    const char16_t *keyColumn;
};

constexpr ValueTable ValueTables[] = {{Field::CheckAnswer, u"answers", u"check_id"},
                                      {Field::ClauseRemark, u"remarks", u"clause_id"},
                                      {Field::ClausePoints, u"points", u"clause_id"},
                                      {Field::ClauseFlag, u"flags", u"clause_id"},
                                      {Field::CheckEvidence, u"evidence", u"check_id"}};

QString filled(const QString &statement, const ValueTable &table)
{
    return statement.arg(QString::fromUtf16(table.table), QString::fromUtf16(table.keyColumn));
}

QString boundJson(const JsonValue &value)
{
    return QString::fromUtf8(canonicalJson(value));
}

// Collects rows by id while several queries pass over them.
class Reader
{
public:
    Reader(Connection &connection, const std::optional<CaseId> &only) : m_connection(connection)
    {
        if (only)
            m_only = {bound(only->toString())};
    }

    Result<std::vector<CaseRow>> read()
    {
        if (auto done = readCaseTable(); !done)
            return done.error();
        if (auto done = readReviewTable(); !done)
            return done.error();
        for (const ValueTable &table : ValueTables) {
            if (auto done = readValueTable(table); !done)
                return done.error();
        }
        if (auto done = readEntryTable(); !done)
            return done.error();
        if (auto done = readAttachmentTable(); !done)
            return done.error();
        return std::move(m_rows);
    }

private:
    QString filter(const QString &column) const
    {
        return m_only.isEmpty() ? QString() : QStringLiteral(" WHERE %1 = ?").arg(column);
    }

    Result<JsonValue> json(const QString &text) const
    {
        auto value = parseJson(text.toUtf8());
        return value ? value : damaged(value.error().message);
    }

    Error damaged(const QString &detail) const
    {
        return Error::failure(QStringLiteral("store.damaged"),
                              Text::tr("The store “%1” is damaged. Please restore a backup.").arg(m_connection.file()),
                              detail);
    }

    Result<void> readCaseTable()
    {
        const QString statement = QStringLiteral("SELECT id, data, category, criteria_version, criteria_digest,"
                                                 " created, updated FROM cases%1 ORDER BY updated DESC, id")
                                      .arg(filter(QStringLiteral("id")));
        return m_connection.each(statement, m_only, [this](const Row &row) -> Result<void> {
            auto data = json(row.text(1));
            if (!data)
                return data.error();
            m_caseIndex.insert(row.text(0), m_rows.size());
            m_rows.push_back({CaseId(row.text(0)), *data, {row.text(2), row.text(3), row.text(4)}, {},
                              timeFromText(row.text(5)), timeFromText(row.text(6)), {}});
            return {};
        });
    }

    Result<void> readReviewTable()
    {
        const QString statement = QStringLiteral("SELECT case_id, id, reviewer, opinion, standing FROM reviews%1"
                                                 " ORDER BY case_id, position")
                                      .arg(filter(QStringLiteral("case_id")));
        return m_connection.each(statement, m_only, [this](const Row &row) -> Result<void> {
            const auto caseIndex = m_caseIndex.constFind(row.text(0));
            if (caseIndex == m_caseIndex.constEnd())
                return {}; // only in a damaged file, and check() reports it there
            ReviewRow review;
            review.id = ReviewId(row.text(1));
            review.reviewer = row.text(2);
            if (auto read = readOptional(row, 3, review.opinion); !read)
                return read;
            if (auto read = readOptional(row, 4, review.standing); !read)
                return read;
            std::vector<ReviewRow> &reviews = m_rows[*caseIndex].reviews;
            m_reviewIndex.insert(row.text(1), {*caseIndex, reviews.size()});
            reviews.push_back(std::move(review));
            return {};
        });
    }

    Result<void> readOptional(const Row &row, int column, std::optional<JsonValue> &value) const
    {
        if (row.isNull(column))
            return {};
        auto read = json(row.text(column));
        if (!read)
            return read.error();
        value = std::move(*read);
        return {};
    }

    Result<void> readValueTable(const ValueTable &table)
    {
        const QString statement = filled(QStringLiteral("SELECT v.review_id, v.%2, v.value FROM %1 v"), table)
            + (m_only.isEmpty() ? QString()
                                : QStringLiteral(" JOIN reviews r ON r.id = v.review_id WHERE r.case_id = ?"));
        return m_connection.each(statement, m_only, [&](const Row &row) -> Result<void> {
            const auto place = m_reviewIndex.constFind(row.text(0));
            if (place == m_reviewIndex.constEnd())
                return {};
            auto value = json(row.text(2));
            if (!value)
                return value.error();
            m_rows[place->first].reviews[place->second].values(table.field).insert(row.text(1), *value);
            return {};
        });
    }

    Result<void> readEntryTable()
    {
        const QString statement =
            QStringLiteral("SELECT case_id, kind, key, value FROM entries%1").arg(filter(QStringLiteral("case_id")));
        return m_connection.each(statement, m_only, [this](const Row &row) -> Result<void> {
            const auto place = m_caseIndex.constFind(row.text(0));
            const std::optional<Field> field = fieldFromName(row.text(1));
            if (place == m_caseIndex.constEnd())
                return {};
            auto value = json(row.text(3));
            if (!value)
                return value.error();
            if (!field || isOfReview(*field) || *field == Field::Datum)
                return damaged(QStringLiteral("an entry of the kind ") + row.text(1));
            m_rows[*place].setValue(*field, row.text(2), *value);
            return {};
        });
    }

    Result<void> readAttachmentTable()
    {
        const QString statement = QStringLiteral("SELECT a.case_id, a.digest, c.size, a.name, a.media_type"
                                                 " FROM attachments a JOIN attachment_contents c USING (digest)%1")
                                      .arg(filter(QStringLiteral("a.case_id")));
        return m_connection.each(statement, m_only, [this](const Row &row) -> Result<void> {
            const Attachment attachment{row.text(1), row.number(2), row.text(3), row.text(4)};
            if (const auto place = m_caseIndex.constFind(row.text(0)); place != m_caseIndex.constEnd()) {
                m_rows[*place].setValue(Field::Attachment, attachmentKey(attachment.digest, attachment.name),
                                        toJson(attachment));
            }
            return {};
        });
    }

    Connection &m_connection;
    QVariantList m_only; // the id of the one case, or empty
    std::vector<CaseRow> m_rows;
    QHash<QString, std::size_t> m_caseIndex;
    QHash<QString, std::pair<std::size_t, std::size_t>> m_reviewIndex;
};

QVariant boundOptional(const std::optional<JsonValue> &value)
{
    return value ? QVariant(boundJson(*value)) : QVariant();
}

Result<void> writeValue(Connection &connection, const ValueTable &table, const ReviewRow &review, const QString &key)
{
    const KeyedValues &values = review.values(table.field);
    const auto value = values.find(key);
    const QVariantList place = {bound(review.id.toString()), bound(key)};
    if (value == values.end())
        return connection.run(filled(QStringLiteral("DELETE FROM %1 WHERE review_id = ? AND %2 = ?"), table), place);
    return connection.run(filled(QStringLiteral("INSERT INTO %1 (review_id, %2, value) VALUES (?, ?, ?)"
                                                " ON CONFLICT DO UPDATE SET value = excluded.value"),
                                 table),
                          place + QVariantList{boundJson(*value)});
}

Result<void> writeAttachment(Connection &connection, const CaseRow &row, const QString &key)
{
    const QString digest = key.section(u'/', 0, 0);
    const QString fileName = key.section(u'/', 1);
    const QVariantList place = {bound(row.id.toString()), bound(digest), bound(fileName)};
    const auto value = row.value(Field::Attachment, key);
    if (!value) {
        return connection.run(
            QStringLiteral("DELETE FROM attachments WHERE case_id = ? AND digest = ? AND name = ?"), place);
    }
    return connection.run(QStringLiteral("INSERT INTO attachments (case_id, digest, name, media_type)"
                                         " VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                                         " media_type = excluded.media_type"),
                          place + QVariantList{bound(value->text(u"mediaType"))});
}

Result<void> writeContentsOf(Connection &connection, Field field, const JsonValue &value, const QVariantList &place)
{
    for (const NeededContent &needed : contentsOf(field, value)) {
        const auto noted = connection.run(
            QStringLiteral("INSERT INTO entry_contents (case_id, kind, key, digest) VALUES (?, ?, ?, ?)"),
            place + QVariantList{needed.digest});
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> writeEntry(Connection &connection, const CaseRow &row, Field field, const QString &key)
{
    if (field == Field::Attachment)
        return writeAttachment(connection, row, key);
    const QVariantList place = {bound(row.id.toString()), name(field), bound(key)};
    const auto value = row.value(field, key);
    if (!value) {
        return connection.run(QStringLiteral("DELETE FROM entries WHERE case_id = ? AND kind = ? AND key = ?"), place);
    }
    const auto written = connection.run(QStringLiteral("INSERT INTO entries (case_id, kind, key, value)"
                                                       " VALUES (?, ?, ?, ?)"
                                                       " ON CONFLICT DO UPDATE SET value = excluded.value"),
                                        place + QVariantList{boundJson(*value)});
    if (!written || field != Field::Merge)
        return written;
    const auto forgotten = connection.run(
        QStringLiteral("DELETE FROM entry_contents WHERE case_id = ? AND kind = ? AND key = ?"), place);
    return forgotten ? writeContentsOf(connection, field, *value, place) : forgotten;
}

Result<void> insertParts(Connection &connection, const CaseRow &row)
{
    for (const ReviewRow &review : row.reviews) {
        if (auto done = insertReview(connection, row.id, review); !done)
            return done;
    }
    for (const auto &[field, values] : row.entries) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (auto done = writeEntry(connection, row, field, it.key()); !done)
                return done;
        }
    }
    return {};
}

Result<void> deleteParts(Connection &connection, const CaseId &id)
{
    for (const char *table : {"reviews", "entries", "attachments"}) {
        const QString statement = QStringLiteral("DELETE FROM %1 WHERE case_id = ?").arg(QLatin1String(table));
        if (auto done = connection.run(statement, {bound(id.toString())}); !done)
            return done;
    }
    return {};
}

Result<void> writeReviewField(Connection &connection, const ReviewRow &review, Field field, const QString &key)
{
    if (field == Field::Opinion) {
        return connection.run(QStringLiteral("UPDATE reviews SET opinion = ? WHERE id = ?"),
                              {boundOptional(review.opinion), bound(review.id.toString())});
    }
    if (field == Field::Standing) {
        return connection.run(QStringLiteral("UPDATE reviews SET standing = ? WHERE id = ?"),
                              {boundOptional(review.standing), bound(review.id.toString())});
    }
    for (const ValueTable &table : ValueTables) {
        if (table.field == field)
            return writeValue(connection, table, review, key);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<CaseRow>> readCases(Connection &connection, const std::optional<CaseId> &only)
{
    return Reader(connection, only).read();
}

Result<void> insertCase(Connection &connection, const CaseRow &row)
{
    const QVariantList values = {bound(row.id.toString()),    boundJson(row.data),        bound(row.criteria.category),
                                 bound(row.criteria.version), bound(row.criteria.digest), timeText(row.created),
                                 timeText(row.updated)};
    const auto done = connection.run(QStringLiteral("INSERT INTO cases (id, data, category, criteria_version,"
                                                    " criteria_digest, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                     values);
    if (!done)
        return done;
    // A case that is back needs nothing kept for its coming back.
    const auto back = connection.run(QStringLiteral("DELETE FROM deleted_contents WHERE case_id = ?"),
                                     {bound(row.id.toString())});
    return back ? insertParts(connection, row) : back;
}

Result<void> replaceCase(Connection &connection, const CaseRow &row)
{
    const QVariantList values = {boundJson(row.data),         bound(row.criteria.category), bound(row.criteria.version),
                                 bound(row.criteria.digest),  timeText(row.updated),        bound(row.id.toString())};
    const auto updated = connection.run(QStringLiteral("UPDATE cases SET data = ?, category = ?, criteria_version = ?,"
                                                       " criteria_digest = ?, updated = ? WHERE id = ?"),
                                        values);
    if (!updated)
        return updated;
    const auto cleared = deleteParts(connection, row.id);
    return cleared ? insertParts(connection, row) : cleared;
}

Result<void> deleteCase(Connection &connection, const CaseId &id)
{
    return connection.run(QStringLiteral("DELETE FROM cases WHERE id = ?"), {bound(id.toString())});
}

Result<void> insertReview(Connection &connection, const CaseId &id, const ReviewRow &review)
{
    const auto done = connection.run(
        QStringLiteral("INSERT INTO reviews (id, case_id, position, reviewer, opinion, standing) VALUES (?, ?,"
                       " (SELECT coalesce(max(position), -1) + 1 FROM reviews WHERE case_id = ?), ?, ?, ?)"),
        {bound(review.id.toString()), bound(id.toString()), bound(id.toString()), bound(review.reviewer),
         boundOptional(review.opinion), boundOptional(review.standing)});
    if (!done)
        return done;
    for (const ValueTable &table : ValueTables) {
        const KeyedValues &values = review.values(table.field);
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (auto written = writeValue(connection, table, review, it.key()); !written)
                return written;
        }
    }
    return {};
}

Result<void> deleteReview(Connection &connection, const ReviewId &id)
{
    return connection.run(QStringLiteral("DELETE FROM reviews WHERE id = ?"), {bound(id.toString())});
}

Result<void> writeTimeOfChange(Connection &connection, const CaseRow &row)
{
    return connection.run(QStringLiteral("UPDATE cases SET updated = ? WHERE id = ?"),
                          {timeText(row.updated), bound(row.id.toString())});
}

Result<void> writeField(Connection &connection, const CaseRow &row, Field field, const ReviewId &reviewId,
                        const QString &key)
{
    if (field == Field::Datum) {
        return connection.run(QStringLiteral("UPDATE cases SET data = ? WHERE id = ?"),
                              {boundJson(row.data), bound(row.id.toString())});
    }
    if (!isOfReview(field))
        return writeEntry(connection, row, field, key);
    const ReviewRow *review = row.review(reviewId);
    Q_ASSERT(review);
    return writeReviewField(connection, *review, field, key);
}

} // namespace yongping
