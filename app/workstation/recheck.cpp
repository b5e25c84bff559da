#include "workstation/recheck.h"

#include "base/tr.h"
#include "report/report_pdf.h"
#include "signing/pdfembedded.h"
#include "wording/words.h"
#include "workstation/report_data.h"

#include <algorithm>

namespace yongping {

namespace {

QString rangeWord(const std::optional<PointRange> &points)
{
    return points ? pointsText(*points) : QStringLiteral("—");
}

// The points by a scheme that is not here cannot be computed; conclusions and verdicts need none.
class CaseRecheck
{
public:
    CaseRecheck(const ReportData &data, const ReportCase &one, CriteriaLibrary &library)
        : m_data(data), m_case(one), m_scheme(library.defaultScheme()),
          m_hasScheme(m_scheme.digest == data.schemeDigest)
    {
        takePinnedScheme();
        m_result.id = one.record.data.id.toString();
        m_result.project = one.record.data.name;
        m_result.historyNumber = one.head.number;
        m_result.historyHash = one.head.hash;
    }

    RecheckedCase run()
    {
        if (m_case.withheld) {
            m_result.reason = yongping::tr("The report carries no reviews of “%1”: who made it was not to read them.")
                                  .arg(m_case.record.data.name);
            return std::move(m_result);
        }
        const Result<PrintedResult> computed = compute();
        if (!computed) {
            m_result.reason = computed.error().message;
            return std::move(m_result);
        }
        m_result.conclusion = name(computed->conclusion);
        compare(*computed);
        conclude();
        return std::move(m_result);
    }

private:
    // A case that is pinned to a scheme carries it; a ledger names the default for all others.
    void takePinnedScheme()
    {
        const auto &pinned = m_case.record.scheme;
        if (!pinned)
            return;
        if (const Result<ScoringScheme> scheme = ScoringScheme::fromJson(*pinned)) {
            m_scheme = *scheme;
            m_hasScheme = m_data.kind == ReportDataKind::Ledger || m_scheme.digest == m_data.schemeDigest;
        }
    }

    Result<PrintedResult> compute() const
    {
        switch (m_data.kind) {
        case ReportDataKind::Review: return ofReview();
        case ReportDataKind::Acceptance: return ofPanel();
        case ReportDataKind::Ledger: return ofLedger();
        }
        Q_UNREACHABLE();
    }

    Result<PrintedResult> ofReview() const
    {
        if (m_case.record.reviews.size() != 1)
            return Error::refused(QStringLiteral("report.data"), yongping::tr("A review report carries one review."));
        const Review &review = m_case.record.reviews.front();
        const Result<Facts> facts = m_case.record.data.facts();
        if (!facts)
            return facts.error();
        const Evaluation evaluation = evaluate(m_case.category, *facts, review.answers);
        return printedResult(evaluation, score(evaluation, m_scheme, review.points));
    }

    Result<PrintedResult> ofPanel() const
    {
        const Result<PanelTable> table = panelTable(m_case.record, m_case.category, m_scheme);
        if (!table)
            return table.error();
        return printedResult(*table, m_case.record.panel.decision);
    }

    Result<PrintedResult> ofLedger() const
    {
        const Result<Conclusion> conclusion = caseConclusion(m_case.record, m_case.category);
        if (!conclusion)
            return conclusion.error();
        const Result<PanelTable> table = panelTable(m_case.record, m_case.category, m_scheme);
        if (!table)
            return table.error();
        return printedResult(*conclusion, table->reviews.empty() ? std::nullopt : std::optional(table->panelScore.mean),
                             m_case.record.panel.decision);
    }

    void differ(const QString &subject, const QString &title, const QString &printed, const QString &recomputed)
    {
        if (printed != recomputed)
            m_result.differences.push_back({subject, title, printed, recomputed});
    }

    void compare(const PrintedResult &computed)
    {
        const PrintedResult &printed = m_case.printed;
        differ(QStringLiteral("conclusion"), yongping::tr("Conclusion"), conclusionWord(printed.conclusion),
               conclusionWord(computed.conclusion));
        differ(QStringLiteral("decision"), yongping::tr("Decision"), decisionName(printed), decisionName(computed));
        compareClauses(computed);
        if (!m_hasScheme)
            return;
        m_result.points = rangeWord(computed.points ? computed.points : computed.mean);
        if (printed.points != computed.points)
            differ(QStringLiteral("points"), yongping::tr("Points"), rangeWord(printed.points),
                   rangeWord(computed.points));
        if (printed.mean != computed.mean)
            differ(QStringLiteral("mean"), yongping::tr("Points of the reviewers"), rangeWord(printed.mean),
                   rangeWord(computed.mean));
        compareReviewers(computed);
    }

    static QString decisionName(const PrintedResult &result)
    {
        return result.decision ? name(*result.decision) : QStringLiteral("—");
    }

    void compareClauses(const PrintedResult &computed)
    {
        const auto wordOf = [](const PrintedResult &result, const QString &id) {
            const auto found = result.clauses.find(id);
            return found == result.clauses.end() ? QStringLiteral("—") : verdictWord(found->second);
        };
        for (const auto &[id, verdict] : computed.clauses) {
            const Clause *clause = m_case.category->clause(id);
            differ(id, clause ? clauseName(*clause, *m_case.category) : id, wordOf(m_case.printed, id),
                   verdictWord(verdict));
        }
        for (const auto &[id, verdict] : m_case.printed.clauses) {
            if (!computed.clauses.contains(id))
                differ(id.left(200), id.left(200), verdictWord(verdict), QStringLiteral("—"));
        }
    }

    void compareReviewers(const PrintedResult &computed)
    {
        const auto textOf = [](const PrintedResult &result) {
            QStringList lines;
            for (const PrintedResult::ReviewerResult &one : result.reviewers)
                //: A reviewer, the conclusion of the own answers, the points
                lines.append(yongping::tr("%1: %2, %3")
                                 .arg(one.reviewer, conclusionWord(one.conclusion), pointsText(one.points)));
            return lines.join(yongping::tr("; "));
        };
        if (m_case.printed.reviewers != computed.reviewers)
            m_result.differences.push_back(
                {QStringLiteral("reviewers"), yongping::tr("Reviewers"), textOf(m_case.printed), textOf(computed)});
    }

    void conclude()
    {
        if (!m_result.differences.empty()) {
            m_result.outcome = RecheckOutcome::Different;
        } else if (m_hasScheme) {
            m_result.outcome = RecheckOutcome::Same;
        } else {
            m_result.reason =
                yongping::tr("The conclusion is the same, but the points cannot be checked: the scoring scheme “%1” "
                             "that the report used is not here.")
                    .arg(m_data.scheme.left(80));
        }
    }

    const ReportData &m_data;
    const ReportCase &m_case;
    ScoringScheme m_scheme;
    bool m_hasScheme;
    RecheckedCase m_result;
};

QStringList subjectsOf(const std::vector<RecheckedCase> &cases)
{
    QStringList subjects;
    for (const RecheckedCase &one : cases) {
        for (const RecheckDifference &difference : one.differences)
            subjects.append(difference.title);
    }
    subjects.removeDuplicates();
    return subjects;
}

QString listed(const QStringList &subjects)
{
    constexpr qsizetype Most = 5;
    QString text = subjects.first(std::min(Most, subjects.size())).join(tr("; "));
    if (subjects.size() > Most)
        text += tr("; …");
    return text;
}

void conclude(Recheck &recheck)
{
    const auto has = [&](RecheckOutcome outcome) {
        return std::ranges::any_of(recheck.cases, [&](const RecheckedCase &one) { return one.outcome == outcome; });
    };
    if (has(RecheckOutcome::Different)) {
        recheck.outcome = RecheckOutcome::Different;
        recheck.sentence = tr("Judged again from its case data, the report comes out different: %1.")
                               .arg(listed(subjectsOf(recheck.cases)));
    } else if (has(RecheckOutcome::NotCheckable)) {
        const auto open = std::ranges::find(recheck.cases, RecheckOutcome::NotCheckable, &RecheckedCase::outcome);
        recheck.sentence = open->reason;
    } else {
        recheck.outcome = RecheckOutcome::Same;
        recheck.sentence = tr("Judged again from its case data, the report comes out the same in every conclusion, "
                              "verdict and number of points.");
    }
}

Result<ReportData> dataOf(const QByteArray &pdf, CriteriaLibrary &library)
{
    const Result<QByteArray> text = embeddedFile(pdf, reportDataName(), MostReportData);
    if (text)
        return reportDataFromText(*text, library);
    if (text.error().code != u"pdf.no_attachment")
        return text.error();
    return Error::refused(QStringLiteral("report.no_data"),
                          tr("The file carries no case data: it is not a report of this program, or an older one."));
}

JsonValue caseJson(const RecheckedCase &one)
{
    JsonValue::Array differences;
    for (const RecheckDifference &difference : one.differences)
        differences.push_back(JsonValue::Object{{QStringLiteral("subject"), difference.subject},
                                                {QStringLiteral("printed"), difference.printed},
                                                {QStringLiteral("recomputed"), difference.recomputed}});
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), one.id);
    json.set(QStringLiteral("name"), one.project);
    json.set(QStringLiteral("result"), name(one.outcome));
    json.set(QStringLiteral("reason"), one.reason);
    json.set(QStringLiteral("conclusion"), one.conclusion.isEmpty() ? JsonValue() : JsonValue(one.conclusion));
    json.set(QStringLiteral("points"), one.points.isEmpty() ? JsonValue() : JsonValue(one.points));
    json.set(QStringLiteral("history"), JsonValue::Object{{QStringLiteral("number"), Decimal(one.historyNumber)},
                                                          {QStringLiteral("hash"), one.historyHash}});
    json.set(QStringLiteral("differences"), std::move(differences));
    return json;
}

} // namespace

QString name(RecheckOutcome outcome)
{
    switch (outcome) {
    case RecheckOutcome::Same: return QStringLiteral("same");
    case RecheckOutcome::Different: return QStringLiteral("different");
    case RecheckOutcome::NotCheckable: return QStringLiteral("not_checkable");
    }
    Q_UNREACHABLE();
}

Recheck recheckReport(const QByteArray &pdf, const QStringList &trusted, CriteriaLibrary &library, Clock &clock)
{
    Recheck recheck;
    if (Result<VerificationSummary> signatures = verifyReport(pdf, trusted, clock))
        recheck.signatures = *std::move(signatures);
    const Result<ReportData> data = dataOf(pdf, library);
    if (!data) {
        recheck.sentence = data.error().message;
        recheck.code = data.error().code;
        return recheck;
    }
    recheck.kind = name(data->kind);
    recheck.program = data->program;
    recheck.made = data->made;
    for (const ReportCase &one : data->cases)
        recheck.cases.push_back(CaseRecheck(*data, one, library).run());
    conclude(recheck);
    recheck.pages = checkPages(pdf, *data, library);
    if (recheck.pages.outcome == PagesOutcome::Different && recheck.outcome != RecheckOutcome::Different) {
        recheck.outcome = RecheckOutcome::Different;
        recheck.sentence = recheck.pages.sentence;
    }
    return recheck;
}

JsonValue toJson(const Recheck &recheck)
{
    JsonValue::Array cases;
    for (const RecheckedCase &one : recheck.cases)
        cases.push_back(caseJson(one));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("result"), name(recheck.outcome));
    json.set(QStringLiteral("reason"), recheck.sentence);
    if (!recheck.code.isEmpty())
        json.set(QStringLiteral("code"), recheck.code);
    json.set(QStringLiteral("kind"), recheck.kind.isEmpty() ? JsonValue() : JsonValue(recheck.kind));
    json.set(QStringLiteral("program"), recheck.program.isEmpty() ? JsonValue() : JsonValue(recheck.program));
    json.set(QStringLiteral("made"), recheck.made.isValid()
                                         ? JsonValue(recheck.made.toUTC().toString(Qt::ISODate))
                                         : JsonValue());
    json.set(QStringLiteral("state"), recheck.signatures.state);
    json.set(QStringLiteral("cases"), std::move(cases));
    if (!recheck.pages.sentence.isEmpty())
        json.set(QStringLiteral("pages"), toJson(recheck.pages));
    return json;
}

} // namespace yongping
