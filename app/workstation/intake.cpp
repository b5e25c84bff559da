#include "workstation/intake.h"

#include "base/file_ops.h"
#include "base/tr.h"
#include "workstation/rounds.h"

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
    record.scheme = file.scheme;
    if (!file.carriesReview)
        return record;
    Review review;
    review.id = ReviewId(clock.newId());
    review.reviewer = reviewer;
    review.answers = file.answers;
    review.remarks = file.remarks;
    review.points = file.points;
    review.opinion = file.opinion;
    review.flags = file.flags;
    review.evidence = file.evidence;
    record.reviews.push_back(std::move(review));
    return record;
}

// The review that the one of a file is held against: the reviewer's, or where nobody was named the sole one, which is
// what an export without a name gives.
const Review *counterpart(const CaseRecord &stored, const IntakeOptions &options)
{
    if (const Review *own = stored.reviewOf(options.reviewer))
        return own;
    return !options.named && stored.reviews.size() == 1 ? &stored.reviews.front() : nullptr;
}

bool sameContent(const CaseRecord &stored, const CaseRecord &taken, const Category &category,
                 const IntakeOptions &options)
{
    if (stored.data.category != taken.data.category)
        return false;
    const Review *given = taken.reviews.empty() ? nullptr : &taken.reviews.front();
    const Review *own = given ? counterpart(stored, options) : nullptr;
    const auto contents = [&](const CaseRecord &record, const Review *review) {
        // A file without a scheme says nothing of it, and flags are nobody's content.
        const std::optional<JsonValue> scheme = taken.scheme ? record.scheme : std::nullopt;
        return canonicalJson(
            withoutGivenDigits(caseFileJson(record.data, category, review, scheme, FileFor::Others)));
    };
    return contents(stored, own) == contents(taken, given);
}

// What a replacement leaves as it is: rounds, panel and files, and the reviews of which the file says nothing. They
// hold only under their category.
Result<void> keepTheRest(const CaseRecord &stored, CaseRecord &record)
{
    record.attachments = stored.attachments;
    record.rounds = stored.rounds;
    record.panel = stored.panel;
    record.merges = stored.merges;
    if (!record.scheme && stored.data.category == record.data.category)
        record.scheme = stored.scheme;
    const bool isBound = !stored.rounds.empty() || stored.panel != Panel();
    if (isBound && stored.data.category != record.data.category) {
        return Error::refused(QStringLiteral("case.category"),
                              tr("The case “%1” was issued under the category %2; give the file another id.")
                                  .arg(stored.data.id.toString(), stored.data.category),
                              QStringLiteral("category"));
    }
    if (!record.reviews.empty()) {
        if (const Result<void> may = mayAnswer(stored, record.reviews.front().reviewer); !may)
            return may;
    }
    for (const Review &review : stored.reviews) {
        Review *given = record.reviews.empty() ? nullptr : &record.reviews.front();
        if (given && given->reviewer == review.reviewer) {
            given->id = review.id;
            given->standing = review.standing;
            if (given->flags.isEmpty())
                given->flags = review.flags;
            continue;
        }
        if (stored.data.category != record.data.category) {
            return Error::refused(
                QStringLiteral("case.category"),
                tr("The case “%1” has a review of “%2” under the category %3; give the file another id.")
                    .arg(stored.data.id.toString(), review.reviewer, stored.data.category),
                QStringLiteral("category"));
        }
        record.reviews.push_back(review);
    }
    return {};
}

// Files travel in bundles, not in case files: what a review points to must be in the case already.
Result<void> checkFiles(const CaseRecord &record)
{
    for (const Review &review : record.reviews) {
        for (auto places = review.evidence.begin(); places != review.evidence.end(); ++places) {
            for (const EvidencePlace &place : *places) {
                const bool isThere =
                    std::any_of(record.attachments.begin(), record.attachments.end(),
                                [&](const Attachment &one) { return one.digest == place.digest; });
                if (isThere)
                    continue;
                return Error::refused(
                    QStringLiteral("evidence.unknown_file"),
                    tr("evidence.%1: the case has no file “%2” with this content. Attach it first, or "
                       "take the case in from a bundle, which brings its files.")
                        .arg(places.key(), place.name),
                    QStringLiteral("evidence.") + places.key());
            }
        }
    }
    return {};
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
    if (!*known) {
        const Result<void> whole = checkFiles(plan.record);
        return whole ? Result<Plan>(plan) : Result<Plan>(whole.error());
    }
    const Result<CaseRecord> stored = store.load(id);
    if (!stored)
        return stored.error();
    if (sameContent(*stored, plan.record, *file.category, options)) {
        plan.taken.how = Taken::Unchanged;
        return plan;
    }
    if (!options.replace) {
        return Error::refused(
            QStringLiteral("case.exists"),
            tr("The case “%1” is in the store with other content; replace it explicitly or give it another id.")
                .arg(id.toString()),
            QStringLiteral("id"));
    }
    if (const Result<void> kept = keepTheRest(*stored, plan.record); !kept)
        return kept.error();
    if (const Result<void> whole = checkFiles(plan.record); !whole)
        return whole.error();
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
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString &fileName = fileNames[static_cast<qsizetype>(i)];
        Result<Plan> plan = planFor(store, files[i], options, clock);
        if (!plan)
            return named(fileName, plan.error());
        plans.push_back(*std::move(plan));
    }
    std::vector<TakenCase> taken;
    const Result<void> done = store.together([&]() -> Result<void> {
        for (const Plan &plan : plans) {
            if (const Result<void> one = carryOut(store, plan, options.reviewer); !one)
                return named(fileNames[static_cast<qsizetype>(taken.size())], one.error());
            taken.push_back(plan.taken);
        }
        return {};
    });
    return done ? Result<std::vector<TakenCase>>(std::move(taken)) : done.error();
}

Result<std::vector<CaseFile>> readCaseFiles(const QStringList &fileNames, CriteriaLibrary &library)
{
    std::vector<CaseFile> files;
    QSet<CaseId> ids;
    for (const QString &fileName : fileNames) {
        const Result<QByteArray> text = readFile(fileName);
        if (!text)
            return text.error();
        Result<CaseFile> file = parseCaseFile(*text, library);
        if (!file)
            return named(fileName, file.error());
        const CaseId id = file->data.id;
        if (ids.contains(id)) {
            return named(fileName, Error::refused(QStringLiteral("case.twice"),
                                                  tr("The case “%1” stands in two of the files.").arg(id.toString()),
                                                  QStringLiteral("id")));
        }
        if (!id.isEmpty())
            ids.insert(id);
        files.push_back(*std::move(file));
    }
    return files;
}

Result<std::vector<TakenCase>> takeInFiles(Store &store, const QStringList &fileNames, CriteriaLibrary &library,
                                           const IntakeOptions &options, Clock &clock)
{
    const Result<std::vector<CaseFile>> files = readCaseFiles(fileNames, library);
    return files ? takeInAll(store, *files, fileNames, options, clock) : Result<std::vector<TakenCase>>(files.error());
}

Result<QByteArray> readFile(const QString &fileName)
{
    QFile file(fileName);
    const bool opened = fileName == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return cannotRead(file);
    QByteArray data = file.read(MaxFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file);
    if (data.size() > MaxFileSize) {
        return Error::refused(QStringLiteral("file.size"),
                              tr("The file %1 is larger than %2 MB.")
                                  .arg(fileName, QString::number(MaxFileSize / 1024 / 1024)));
    }
    return data;
}

Result<JsonValue> readJsonFile(const QString &fileName)
{
    const Result<QByteArray> text = readFile(fileName);
    if (!text)
        return text.error();
    const Result<JsonValue> json = parseJson(*text);
    return json ? json : Result<JsonValue>(named(fileName, json.error()));
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

} // namespace yongping
