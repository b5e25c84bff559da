#include "workstation/report_data.h"

#include "casework/case_file.h"
#include "casework/json_members.h"
#include "report/report_style.h"
#include "workstation/bundle_contents.h"

#include <algorithm>

namespace yongping {

namespace {

JsonValue pointsJson(const PointRange &range)
{
    return JsonValue::Object{{QStringLiteral("low"), range.low}, {QStringLiteral("high"), range.high}};
}

JsonValue printedJson(const PrintedResult &printed)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("conclusion"), name(printed.conclusion));
    if (printed.points)
        json.set(QStringLiteral("points"), pointsJson(*printed.points));
    if (printed.mean)
        json.set(QStringLiteral("mean"), pointsJson(*printed.mean));
    if (printed.decision)
        json.set(QStringLiteral("decision"), name(*printed.decision));
    JsonValue clauses{JsonValue::Object()};
    for (const auto &[id, verdict] : printed.clauses)
        clauses.toObject().emplace_back(id, name(verdict));
    if (!printed.clauses.empty())
        json.set(QStringLiteral("clauses"), std::move(clauses));
    JsonValue::Array reviewers;
    for (const PrintedResult::ReviewerResult &one : printed.reviewers)
        reviewers.push_back(JsonValue::Object{{QStringLiteral("reviewer"), one.reviewer},
                                              {QStringLiteral("conclusion"), name(one.conclusion)},
                                              {QStringLiteral("points"), pointsJson(one.points)}});
    if (!reviewers.empty())
        json.set(QStringLiteral("reviewers"), std::move(reviewers));
    return json;
}

JsonValue caseJson(const ReportCase &one)
{
    const CaseRecord &record = one.record;
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("case"), caseFileJson(record.data, *one.category, nullptr, record.scheme));
    json.set(QStringLiteral("criteria"),
             JsonValue::Object{{QStringLiteral("category"), one.category->id},
                               {QStringLiteral("version"), one.category->version},
                               {QStringLiteral("digest"), one.category->digest}});
    json.set(QStringLiteral("head"), JsonValue::Object{{QStringLiteral("number"), Decimal(one.head.number)},
                                                       {QStringLiteral("hash"), one.head.hash}});
    json.set(QStringLiteral("printed"), printedJson(one.printed));
    if (one.unnamed)
        json.set(QStringLiteral("unnamed"), true);
    if (one.withheld) {
        json.set(QStringLiteral("withheld"), true);
        return json;
    }
    JsonValue::Array reviews;
    for (Review review : record.reviews) {
        if (review.reviewer.trimmed().isEmpty())
            review.reviewer = namelessReviewer();
        reviews.push_back(reviewJson(review, record.data, *one.category));
    }
    json.set(QStringLiteral("reviews"), std::move(reviews));
    if (!record.rounds.empty())
        json.set(QStringLiteral("rounds"), roundsJson(record.rounds));
    if (record.panel != Panel())
        json.set(QStringLiteral("panel"), panelJson(record.panel, *one.category));
    return json;
}

bool isCounted(const Review &review, const std::vector<const Review *> &counting)
{
    return std::ranges::find(counting, &review) != counting.end();
}

void keepAssignmentsOf(CaseRecord &record)
{
    for (Round &round : record.rounds) {
        std::erase_if(round.assignments,
                      [&](const Assignment &one) { return one.isEnded() || !record.reviewOf(one.reviewer); });
        for (Assignment &assignment : round.assignments)
            assignment.certificate.clear();
    }
}

// A ledger names who set points by hand, and says why.
bool isShownByName(const Review &review)
{
    return !review.points.empty() && !review.reviewer.trimmed().isEmpty();
}

// The answers and the points stay; whose they are and what was said with them goes, where the ledger does not show it.
Review shownPart(const Review &review, const QString &reviewer, bool counted, bool judged)
{
    Review kept;
    kept.id = ReviewId(reviewer);
    kept.reviewer = reviewer;
    kept.standing = review.standing;
    kept.standing.reason.clear();
    if (judged) {
        kept.answers = review.answers;
        kept.points = review.points;
    }
    if (!counted || !isShownByName(review)) {
        for (ManualPoints &points : kept.points)
            points.reason = QStringLiteral("—");
    }
    if (saysNothing(kept))
        kept.opinion = QStringLiteral("—"); // what says something goes on saying something
    return kept;
}

// Numbers that are no reviewer's name.
class Numbers
{
public:
    explicit Numbers(const CaseRecord &record) : m_record(record) {}

    QString next()
    {
        do
            ++m_last;
        while (m_record.reviewOf(QString::number(m_last)));
        return QString::number(m_last);
    }

private:
    const CaseRecord &m_record;
    int m_last = 0;
};

Panel unnamed(const Panel &panel)
{
    Panel kept = panel;
    for (Agreement &agreement : kept.agreed)
        agreement.dissents.clear();
    return kept;
}

} // namespace

QString name(ReportDataKind kind)
{
    switch (kind) {
    case ReportDataKind::Review: return QStringLiteral("review");
    case ReportDataKind::Acceptance: return QStringLiteral("acceptance");
    case ReportDataKind::Ledger: return QStringLiteral("ledger");
    }
    Q_UNREACHABLE();
}

PrintedResult printedResult(const Evaluation &evaluation, const Score &score)
{
    PrintedResult printed;
    printed.conclusion = evaluation.conclusion;
    printed.points = score.total;
    for (const ClauseResult &result : evaluation.clauses)
        printed.clauses.emplace(result.clause->id, result.verdict);
    return printed;
}

PrintedResult printedResult(const PanelTable &table, const std::optional<PanelDecision> &decision)
{
    PrintedResult printed = printedResult(table.evaluation, table.score);
    printed.mean = table.panelScore.mean;
    for (std::size_t i = 0; i < table.reviews.size(); ++i)
        printed.reviewers.push_back(
            {table.reviews[i]->reviewer, table.evaluations[i].conclusion, table.scores[i].total});
    if (decision)
        printed.decision = decision->decision;
    return printed;
}

PrintedResult printedResult(Conclusion conclusion, const std::optional<PointRange> &mean,
                            const std::optional<PanelDecision> &decision)
{
    PrintedResult printed;
    printed.conclusion = conclusion;
    printed.mean = mean;
    if (decision)
        printed.decision = decision->decision;
    return printed;
}

ReportData newReportData(ReportDataKind kind, const ScoringScheme &scheme, const QDateTime &made,
                         std::vector<ReportCase> cases)
{
    ReportData data{kind, QStringLiteral(YONGPING_VERSION), made, scheme.id, scheme.digest, std::move(cases)};
    data.layout = ReportStyle::Layout;
    return data;
}

QByteArray reportDataText(const ReportData &data)
{
    JsonValue::Array cases;
    for (const ReportCase &one : data.cases)
        cases.push_back(caseJson(one));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("format"), QStringLiteral("yongping-report/2"));
    json.set(QStringLiteral("kind"), name(data.kind));
    json.set(QStringLiteral("program"), data.program);
    json.set(QStringLiteral("layout"), Decimal(data.layout));
    setTime(json, u"made", data.made);
    json.set(QStringLiteral("scheme"), JsonValue::Object{{QStringLiteral("id"), data.scheme},
                                                         {QStringLiteral("digest"), data.schemeDigest}});
    json.set(QStringLiteral("cases"), std::move(cases));
    if (data.promises)
        json.set(QStringLiteral("promises"), true);
    if (data.project)
        json.set(QStringLiteral("project"), toJson(*data.project, *data.cases.front().category));
    return canonicalJson(json);
}

CaseRecord acceptancePart(const CaseRecord &record)
{
    CaseRecord part;
    part.data = record.data;
    part.criteria = record.criteria;
    part.rounds = record.rounds;
    part.panel = record.panel;
    part.scheme = record.scheme;
    for (const Review *review : countingReviews(record))
        part.reviews.push_back(*review);
    keepAssignmentsOf(part);
    return part;
}

CaseRecord ledgerPart(const CaseRecord &record)
{
    CaseRecord part;
    part.data = record.data;
    part.criteria = record.criteria;
    part.panel = unnamed(record.panel);
    part.scheme = record.scheme;
    part.rounds = record.rounds;
    const std::vector<const Review *> counting = countingReviews(record);
    const auto speaking = std::ranges::count_if(record.reviews, [](const Review &one) { return !saysNothing(one); });
    QHash<QString, QString> names; // in the report, by those of the reviewers
    Numbers numbers(record);
    for (const Review &review : record.reviews) {
        const bool counted = isCounted(review, counting);
        if (!counted && saysNothing(review))
            continue;
        const QString name = counted && isShownByName(review) ? review.reviewer : numbers.next();
        names.insert(review.reviewer, name);
        part.reviews.push_back(shownPart(review, name, counted, counted || speaking == 1));
    }
    for (Round &round : part.rounds) {
        std::erase_if(round.assignments, [&](const Assignment &one) { return !names.contains(one.reviewer); });
        round.issuer.clear();
        for (Assignment &assignment : round.assignments) {
            assignment.reviewer = names.value(assignment.reviewer);
            assignment.certificate.clear();
            if (assignment.isEnded())
                assignment.interest = QStringLiteral("—");
        }
    }
    return part;
}

} // namespace yongping
