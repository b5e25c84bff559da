#include "workstation/identity.h"

#include "base/tr.h"
#include "casework/setting_keys.h"

#include <QStringList>

#include <algorithm>

namespace yongping {

namespace {

QString unnamedReviewer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return user.isEmpty() ? tr("Reviewer") : user;
}

// Hands the reviews of one name over to another, where that has none yet. What was submitted stays as it was handed in.
Result<std::vector<ReviewId>> renameReviews(Store &store, const QString &from, const QString &to)
{
    Result<CaseList> cases = store.cases();
    if (!cases)
        return cases.error();
    std::vector<ReviewId> renamed;
    for (CaseRecord &record : cases->records) {
        const auto review = std::find_if(record.reviews.begin(), record.reviews.end(),
                                         [&from](const Review &one) { return one.reviewer == from; });
        if (review == record.reviews.end() || review->standing.isReadOnly() || record.reviewOf(to))
            continue;
        review->reviewer = to;
        if (const Result<void> done = store.replace(record, to, from + QStringLiteral(" → ") + to); !done)
            return done.error();
        renamed.push_back(review->id);
    }
    return renamed;
}

} // namespace

Result<QString> identityOf(Store &store)
{
    Result<QString> name = store.setting(SettingKey::identity());
    return !name || !name->isEmpty() ? name : Result<QString>(unnamedReviewer());
}

bool isUnnamed(const QString &reviewer)
{
    return reviewer == unnamedReviewer();
}

Result<QString> windowIdentity(Store &store)
{
    Result<QString> name = store.setting(SettingKey::identity());
    if (!name || !name->isEmpty())
        return name;
    const Result<CaseList> cases = store.cases();
    if (!cases)
        return cases.error();
    QStringList reviewers;
    for (const CaseRecord &record : cases->records) {
        for (const Review &review : record.reviews) {
            if (!record.data.sample && !reviewers.contains(review.reviewer))
                reviewers.append(review.reviewer);
        }
    }
    return reviewers.size() == 1 ? reviewers.front() : unnamedReviewer();
}

Result<std::vector<ReviewId>> nameReviewer(Store &store, const QString &name)
{
    std::vector<ReviewId> renamed;
    const Result<void> done = store.together([&]() -> Result<void> {
        const Result<QString> given = store.setting(SettingKey::identity());
        if (!given)
            return given.error();
        if (given->isEmpty()) {
            Result<std::vector<ReviewId>> handed = renameReviews(store, unnamedReviewer(), name);
            if (!handed)
                return handed.error();
            renamed = *std::move(handed);
        }
        return store.setSetting(SettingKey::identity(), name, name);
    });
    return done ? Result<std::vector<ReviewId>>(std::move(renamed)) : done.error();
}

const Review *reviewFor(const CaseRecord &record, const QString &reviewer, bool readOnly)
{
    if (const Review *own = record.reviewOf(reviewer))
        return own;
    const bool mayShow = record.data.sample || readOnly;
    return mayShow && record.reviews.size() == 1 ? &record.reviews.front() : nullptr;
}

} // namespace yongping
