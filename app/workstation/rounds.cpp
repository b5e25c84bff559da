#include "workstation/rounds.h"

#include "base/tr.h"
#include "signing/certificate.h"
#include "workstation/bundle_contents.h"
#include "workstation/expert_bundle.h"
#include "workstation/receipts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

namespace yongping {

namespace {

Error refusedIssue(const QString &code, const QString &message)
{
    return Error::refused(QStringLiteral("round.") + code, message);
}

Result<void> checkRequest(const CaseRecord &record, const IssueRequest &request)
{
    if (request.experts.empty())
        return refusedIssue(QStringLiteral("nobody"), tr("Name at least one expert to issue the case to."));
    if (!request.due.isValid())
        return refusedIssue(QStringLiteral("due"), tr("Say until when the reviews are due, as in 2023-06-30."));
    if (record.panel.decision) {
        return refusedIssue(
            QStringLiteral("decided"),
            tr("The panel has decided on the case “%1”; take the decision back before it is issued again.")
                .arg(record.data.name));
    }
    QSet<QString> names;
    for (const Expert &expert : request.experts) {
        if (expert.name.trimmed().isEmpty() || names.contains(expert.name)) {
            return refusedIssue(QStringLiteral("name"),
                                expert.name.trimmed().isEmpty() ? tr("An expert has a name.")
                                                                : tr("“%1” is named twice.").arg(expert.name));
        }
        names.insert(expert.name);
    }
    return {};
}

Result<Round> plannedRound(const Seat &seat, const CaseRecord &record, const IssueRequest &request)
{
    Round round;
    round.number = record.rounds.empty() ? 1 : record.rounds.back().number + 1;
    round.due = request.due;
    round.issuer = seat.actor;
    round.issuedAt = seat.clock.now();
    const Result<ChainHead> head = seat.store.head(record.data.id.toString());
    if (!head)
        return head.error();
    round.base = head->hash;
    for (const Expert &expert : request.experts) {
        Assignment assignment;
        assignment.round = round.number;
        assignment.reviewer = expert.name;
        if (!expert.certificate.isEmpty()) {
            const Result<Certificate> certificate = Certificate::fromPem(expert.certificate.toLatin1());
            if (!certificate)
                return certificate.error();
            assignment.certificate = QString::fromLatin1(certificate->toPem());
        }
        round.assignments.push_back(assignment);
    }
    std::sort(round.assignments.begin(), round.assignments.end(),
              [](const Assignment &a, const Assignment &b) { return a.reviewer < b.reviewer; });
    return round;
}

// Names first: a file that is there already is never overwritten.
Result<std::vector<IssuedBundle>> plannedBundles(const CaseRecord &record, const IssueRequest &request,
                                                 const Round &round)
{
    std::vector<IssuedBundle> bundles;
    QSet<QString> taken;
    for (const Assignment &assignment : round.assignments) {
        const QString name = record.data.name.isEmpty() ? record.data.id.toString() : record.data.name;
        const QString suffix = round.number > 1 ? QString::number(round.number) : QString();
        QString file = QDir(request.folder).filePath(
            fileNameOf({name, assignment.reviewer, suffix}, QStringLiteral(".ypb")));
        for (int number = 2; taken.contains(file); ++number)
            file = QDir(request.folder).filePath(
                fileNameOf({name, assignment.reviewer, suffix, QString::number(number)}, QStringLiteral(".ypb")));
        taken.insert(file);
        if (QFileInfo::exists(file)) {
            return refusedIssue(QStringLiteral("file_exists"),
                                tr("The file %1 is there already; choose another folder or move it away.").arg(file));
        }
        bundles.push_back({assignment.reviewer, file, !assignment.certificate.isEmpty()});
    }
    return bundles;
}

Result<void> writeRound(const Seat &seat, const CaseId &id, const Round &round)
{
    CaseBatch batch;
    batch.caseId = id;
    batch.changes.push_back({id, {}, Field::Round, QString::number(round.number), toJson(round), {}});
    for (const Assignment &assignment : round.assignments)
        batch.changes.push_back({id, {}, Field::Assignment, assignmentKey(round.number, assignment.reviewer),
                                 toJson(assignment), {}});
    const Result<EventRange> written = seat.store.applyAll(batch, seat.actor);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> writeBundles(const Seat &seat, const IssueRequest &request, const std::vector<IssuedBundle> &bundles,
                          const ProgressFn &progress)
{
    if (!QDir().mkpath(request.folder))
        return Error::failure(QStringLiteral("file.write"), tr("The folder %1 cannot be made.").arg(request.folder));
    qint64 done = 0;
    for (const IssuedBundle &bundle : bundles) {
        if (progress && !progress(done++, std::ssize(bundles)))
            return cancelled();
        const ExpertBundle expert{BundleKind::issue(), request.caseId, bundle.reviewer, request.signer, bundle.file};
        if (const Result<void> written = writeExpertBundle(seat, expert); !written)
            return written;
    }
    return {};
}

} // namespace

Result<Issued> issueRound(const Seat &seat, const IssueRequest &request, bool dryRun, const ProgressFn &progress)
{
    const Result<CaseRecord> record = seat.store.load(request.caseId);
    if (!record)
        return record.error();
    if (const Result<void> checked = checkRequest(*record, request); !checked)
        return checked.error();
    Result<Round> round = plannedRound(seat, *record, request);
    if (!round)
        return round.error();
    Result<std::vector<IssuedBundle>> bundles = plannedBundles(*record, request, *round);
    if (!bundles)
        return bundles.error();
    if (dryRun)
        return Issued{*std::move(round), *std::move(bundles)};
    const Result<void> done = seat.store.together([&]() -> Result<void> {
        if (const Result<void> written = writeRound(seat, request.caseId, *round); !written)
            return written;
        return writeBundles(seat, request, *bundles, progress);
    });
    if (!done) {
        // None of these was there before.
        for (const IssuedBundle &bundle : *bundles)
            QFile::remove(bundle.file);
        return done.error();
    }
    return Issued{*std::move(round), *std::move(bundles)};
}

QString name(ExpertStatus status)
{
    switch (status) {
    case ExpertStatus::Undeclared: return QStringLiteral("undeclared");
    case ExpertStatus::Scoring: return QStringLiteral("scoring");
    case ExpertStatus::Conflict: return QStringLiteral("conflict");
    case ExpertStatus::Submitted: return QStringLiteral("submitted");
    case ExpertStatus::Returned: return QStringLiteral("returned");
    }
    Q_UNREACHABLE();
}

namespace {

ExpertStatus statusOf(const Assignment *assignment, const Review *review)
{
    if (assignment && assignment->isEnded())
        return ExpertStatus::Conflict;
    const ReviewState state = review ? review->standing.state : ReviewState::Draft;
    if (state == ReviewState::Submitted)
        return ExpertStatus::Submitted;
    if (state == ReviewState::Returned)
        return ExpertStatus::Returned;
    return assignment && !assignment->isDeclared() ? ExpertStatus::Undeclared : ExpertStatus::Scoring;
}

class StandingsReader
{
public:
    StandingsReader(const Seat &seat, const CaseRecord &record) : m_seat(seat), m_record(record) {}

    Result<std::vector<ExpertStanding>> read()
    {
        const Result<CategoryPtr> category = m_seat.library.category(m_record.criteria.category);
        if (!category)
            return category.error();
        const Result<Facts> facts = m_record.data.facts();
        if (!facts)
            return facts.error();
        m_mayRead = mayReadOthers(m_record, m_seat.actor);
        for (const Round &round : m_record.rounds) {
            for (const Assignment &assignment : round.assignments)
                m_standings[assignment.reviewer] = ofExpert(round, assignment);
        }
        for (const Review &review : m_record.reviews)
            add(review, *category, *facts);
        std::vector<ExpertStanding> list;
        for (auto &[reviewer, standing] : m_standings)
            list.push_back(std::move(standing));
        return list;
    }

private:
    ExpertStanding ofExpert(const Round &round, const Assignment &assignment) const
    {
        ExpertStanding standing;
        standing.reviewer = assignment.reviewer;
        standing.round = round.number;
        standing.due = round.due;
        standing.status = statusOf(&assignment, m_record.reviewOf(assignment.reviewer));
        standing.reason = assignment.interest.value_or(QString());
        standing.since = assignment.isDeclared() ? assignment.declaredAt : round.issuedAt;
        const bool isWaitedFor =
            standing.status != ExpertStatus::Submitted && standing.status != ExpertStatus::Conflict;
        standing.overdue = isWaitedFor && round.due.isValid() && m_seat.clock.now().toLocalTime().date() > round.due;
        return standing;
    }

    void add(const Review &review, const CategoryPtr &category, const Facts &facts)
    {
        ExpertStanding &standing = m_standings[review.reviewer];
        if (standing.reviewer.isEmpty()) {
            standing.reviewer = review.reviewer;
            standing.status = statusOf(nullptr, &review);
        }
        standing.submissions = review.standing.submissions;
        if (standing.status == ExpertStatus::Submitted || standing.status == ExpertStatus::Returned) {
            standing.reason = review.standing.reason;
            standing.since = review.standing.since;
        }
        if (standing.status == ExpertStatus::Submitted && standing.due.isValid() && standing.since.isValid())
            standing.overdue = standing.since.toLocalTime().date() > standing.due;
        if (m_mayRead || review.reviewer == m_seat.actor)
            standing.progress = progressOf(evaluate(category, facts, review.answers), review.answers);
    }

    const Seat &m_seat;
    const CaseRecord &m_record;
    bool m_mayRead = false;
    std::map<QString, ExpertStanding> m_standings; // by reviewer
};

} // namespace

Result<std::vector<ExpertStanding>> standings(const Seat &seat, const CaseRecord &record)
{
    return StandingsReader(seat, record).read();
}

} // namespace yongping
