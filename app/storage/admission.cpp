#include "storage/admission.h"

#include "base/tr.h"
#include "storage/case_records.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error duplicateReview(const QString &reviewer)
{
    return Error::refused(QStringLiteral("review.exists"),
                          Text::tr("The case already has a review of “%1”.").arg(reviewer));
}

Error takenReview(const ReviewId &id)
{
    return Error::refused(QStringLiteral("review.id_taken"),
                          Text::tr("The review “%1” already belongs to a case in the store.").arg(id.toString()));
}

Error missingContent(const QString &digest)
{
    return Error::refused(QStringLiteral("content.unknown"), tr("The store does not have the content %1.").arg(digest),
                          digest);
}

Error otherSize(const QString &digest, qint64 size)
{
    return Error::refused(QStringLiteral("content.size"),
                          tr("The content %1 has %2 bytes, not as many as was said.").arg(digest).arg(size), digest);
}

// Within the case itself; ids used by other cases are looked for in the store.
Result<void> judgeReviews(const std::vector<ReviewRow> &reviews)
{
    QSet<QString> reviewers;
    QSet<ReviewId> ids;
    for (const ReviewRow &review : reviews) {
        if (reviewers.contains(review.reviewer))
            return duplicateReview(review.reviewer);
        if (ids.contains(review.id))
            return takenReview(review.id);
        reviewers.insert(review.reviewer);
        ids.insert(review.id);
    }
    return {};
}

QSet<QString> digestsIn(const std::optional<JsonValue> &places)
{
    QSet<QString> digests;
    if (places && places->isArray()) {
        for (const JsonValue &place : places->toArray())
            digests.insert(place.text(u"digest"));
    }
    return digests;
}

int timesAttached(const CaseRow &row, const QString &digest)
{
    const KeyedValues &attachments = row.values(Field::Attachment);
    return int(std::count_if(attachments.begin(), attachments.end(),
                             [&](const JsonValue &one) { return one.text(u"digest") == digest; }));
}

Result<void> admitPlaces(const CaseRow &row, const FieldChange &change)
{
    for (const QString &digest : digestsIn(change.after) - digestsIn(change.before)) {
        if (timesAttached(row, digest) == 0) {
            return Error::refused(QStringLiteral("evidence.unknown_file"),
                                  tr("%1: the case has no file with the SHA-256 %2; attach it first.")
                                      .arg(change.key, digest),
                                  change.key);
        }
    }
    return {};
}

Result<void> admitDetaching(const CaseRow &row, const FieldChange &change)
{
    const QString digest = change.before ? change.before->text(u"digest") : QString();
    if (change.after || timesAttached(row, digest) > 1)
        return {};
    QStringList links;
    for (const ReviewRow &review : row.reviews) {
        for (auto it = review.evidence.begin(); it != review.evidence.end(); ++it) {
            if (digestsIn(it.value()).contains(digest))
                links << review.reviewer + u' ' + it.key();
        }
    }
    if (links.isEmpty())
        return {};
    return Error::refused(QStringLiteral("attachment.linked"),
                          tr("The file “%1” cannot be taken away: these checks point to it: "
                             "%2. Take the links away first.")
                              .arg(change.before->text(u"name"), links.join(QStringLiteral(", "))),
                          digest);
}

} // namespace

Result<void> admitReviews(Connection &connection, const CaseRow &row)
{
    if (auto judged = judgeReviews(row.reviews); !judged)
        return judged;
    for (const ReviewRow &review : row.reviews) {
        const auto taken = connection.single(QStringLiteral("SELECT 1 FROM reviews WHERE id = ? AND case_id <> ?"),
                                             {bound(review.id.toString()), bound(row.id.toString())});
        if (!taken)
            return taken.error();
        if (taken->isValid())
            return takenReview(review.id);
    }
    return {};
}

Result<void> admitEntry(Connection &connection, Field field, const JsonValue &value)
{
    for (const NeededContent &needed : contentsOf(field, value)) {
        const auto size = connection.single(
            QStringLiteral("SELECT size FROM attachment_contents WHERE digest = ? AND finished = 1"),
            {bound(needed.digest)});
        if (!size)
            return size.error();
        if (!size->isValid())
            return missingContent(needed.digest);
        if (needed.size && *needed.size != size->toLongLong())
            return otherSize(needed.digest, size->toLongLong());
    }
    return {};
}

Result<void> admitCase(Connection &connection, const CaseRow &row)
{
    if (auto admitted = admitReviews(connection, row); !admitted)
        return admitted;
    for (const auto &[field, values] : row.entries) {
        for (const JsonValue &value : values) {
            if (auto admitted = admitEntry(connection, field, value); !admitted)
                return admitted;
        }
    }
    return {};
}

Result<void> admitReplacement(Connection &connection, const CaseRow &old, const CaseRow &row)
{
    for (const ReviewRow &review : old.reviews) {
        const ReviewRow *next = row.review(review.id);
        if (review.isSubmitted() && (!next || !sameValue(contentOf(review), contentOf(*next))))
            return submittedReview(review.reviewer);
    }
    return admitCase(connection, row);
}

Result<void> admitLinks(const CaseRow &row, Field field, const FieldChange &change)
{
    if (field == Field::CheckEvidence)
        return admitPlaces(row, change);
    return field == Field::Attachment ? admitDetaching(row, change) : Result<void>();
}

Error submittedReview(const QString &reviewer)
{
    return Error::refused(
        QStringLiteral("review.submitted"),
        tr("The review of “%1” was submitted; it is read-only until it is returned for correction.").arg(reviewer));
}

} // namespace yongping
