#include "storage/admission.h"

#include "base/tr.h"
#include "storage/case_records.h"

#include <QCoreApplication>
#include <QSet>

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

Error submittedReview(const QString &reviewer)
{
    return Error::refused(
        QStringLiteral("review.submitted"),
        tr("The review of “%1” was submitted; it is read-only until it is returned for correction.").arg(reviewer));
}

} // namespace yongping
