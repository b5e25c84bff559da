#include "storage/admission.h"

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

} // namespace yongping
