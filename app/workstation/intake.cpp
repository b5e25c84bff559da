#include "workstation/intake.h"

#include "base/tr.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

namespace yongping {

namespace {

constexpr qint64 MaxFileSize = 64LL * 1024 * 1024;

CaseRecord recordOf(const CaseFile &file, const CaseId &id, const QString &reviewer, Clock &clock)
{
    CaseRecord record;
    record.data = file.data;
    record.data.id = id;
    record.criteria = {file.category->id, file.category->version, file.category->digest};
    record.updated = clock.now();
    if (file.answers.size() == 0 && file.remarks.isEmpty() && file.points.isEmpty() && file.opinion.isEmpty())
        return record;
    Review review;
    review.id = ReviewId(clock.newId());
    review.reviewer = reviewer;
    review.answers = file.answers;
    review.remarks = file.remarks;
    review.points = file.points;
    review.opinion = file.opinion;
    record.reviews.push_back(std::move(review));
    return record;
}

bool sameContent(const CaseRecord &stored, const CaseRecord &taken, const Category &category)
{
    const Review *given = taken.reviews.empty() ? nullptr : &taken.reviews.front();
    const Review *own = given ? stored.reviewOf(given->reviewer) : nullptr;
    return canonicalJson(caseFileJson(stored.data, category, own)) == canonicalJson(caseFileJson(taken.data, category, given));
}

// What taking a case in would do.
struct Plan
{
    CaseRecord record;
    TakenCase taken;
};

Result<Plan> planFor(Store &store, const CaseFile &file, const IntakeOptions &options, Clock &clock)
{
    const bool hasId = !file.data.id.isEmpty();
    const CaseId id = hasId ? file.data.id : CaseId(clock.newId());
    Plan plan{recordOf(file, id, options.reviewer, clock), {id, file.data.name, Taken::New}};
    const Result<bool> known = hasId ? store.contains(id) : Result<bool>(false);
    if (!known)
        return known.error();
    if (!*known)
        return plan;
    const Result<CaseRecord> stored = store.load(id);
    if (!stored)
        return stored.error();
    if (sameContent(*stored, plan.record, *file.category)) {
        plan.taken.how = Taken::Unchanged;
        return plan;
    }
    if (!options.replace) {
        return Error::refused(QStringLiteral("case.exists"),
                              tr("The case “%1” is in the store with other content; replace it explicitly or give it another id.")
                                  .arg(id.toString()),
                              QStringLiteral("id"));
    }
    plan.taken.how = Taken::Replaced;
    return plan;
}

Result<void> carryOut(Store &store, const Plan &plan, const QString &actor)
{
    switch (plan.taken.how) {
    case Taken::New: return store.create(plan.record, actor);
    case Taken::Replaced: return store.replace(plan.record, actor, tr("imported again"));
    case Taken::Unchanged: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<TakenCase> takeIn(Store &store, const CaseFile &file, const IntakeOptions &options, Clock &clock)
{
    const Result<Plan> plan = planFor(store, file, options, clock);
    if (!plan)
        return plan.error();
    const Result<void> done = carryOut(store, *plan, options.reviewer);
    return done ? Result<TakenCase>(plan->taken) : Result<TakenCase>(done.error());
}

Result<std::vector<TakenCase>> takeInAll(Store &store, const std::vector<CaseFile> &files, const QStringList &fileNames,
                                         const IntakeOptions &options, Clock &clock)
{
    std::vector<Plan> plans;
    QSet<CaseId> ids;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString &fileName = fileNames[static_cast<qsizetype>(i)];
        Result<Plan> plan = planFor(store, files[i], options, clock);
        if (!plan)
            return named(fileName, plan.error());
        if (ids.contains(plan->taken.id)) {
            return named(fileName, Error::refused(QStringLiteral("case.twice"),
                                                  tr("The case “%1” stands in two of the files.").arg(plan->taken.id.toString()),
                                                  QStringLiteral("id")));
        }
        ids.insert(plan->taken.id);
        plans.push_back(*std::move(plan));
    }
    std::vector<TakenCase> taken;
    for (const Plan &plan : plans) {
        if (const Result<void> done = carryOut(store, plan, options.reviewer); !done)
            return done.error();
        taken.push_back(plan.taken);
    }
    return taken;
}

Result<TakenCase> takeInFile(Store &store, const QString &fileName, CriteriaLibrary &library, const IntakeOptions &options,
                             Clock &clock)
{
    const Result<QByteArray> text = readFile(fileName);
    if (!text)
        return text.error();
    const Result<CaseFile> file = parseCaseFile(*text, library);
    if (!file)
        return named(fileName, file.error());
    Result<TakenCase> taken = takeIn(store, *file, options, clock);
    return taken ? taken : Result<TakenCase>(named(fileName, taken.error()));
}

Result<QByteArray> readFile(const QString &fileName)
{
    QFile file(fileName);
    const bool opened = fileName == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Error::failure(QStringLiteral("file.read"),
                              tr("The file %1 cannot be read: %2.").arg(fileName, file.errorString()));
    }
    QByteArray data = file.read(MaxFileSize + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error::failure(QStringLiteral("file.read"),
                              tr("The file %1 cannot be read: %2.").arg(fileName, file.errorString()));
    }
    if (data.size() > MaxFileSize) {
        return Error::refused(QStringLiteral("file.size"),
                              tr("The file %1 is larger than %2 MB.").arg(fileName).arg(MaxFileSize / 1024 / 1024));
    }
    return data;
}

Result<void> writeFile(const QString &fileName, const QByteArray &data)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit()) {
        return Error::failure(QStringLiteral("file.write"),
                              tr("The file %1 cannot be written: %2.").arg(fileName, file.errorString()));
    }
    return {};
}

Error named(const QString &fileName, Error error)
{
    error.message = fileName + u": " + error.message;
    return error;
}

Result<QString> identityOf(Store &store)
{
    Result<QString> name = store.setting(QStringLiteral("identity"));
    if (!name || !name->isEmpty())
        return name;
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return user.isEmpty() ? tr("Reviewer") : user;
}

} // namespace yongping
