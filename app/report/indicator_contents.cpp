#include "report/report_parts.h"

#include "casework/case_findings.h"
#include "wording/figures.h"
#include "wording/integrity_words.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

// The part of the proofs that weighs these indicators, or null where none does.
const Proof *proofOf(const Proof &node, const Check &check)
{
    if (node.check == &check && node.op != Requirement::Op::Branch)
        return &node;
    for (const Proof &child : node.children) {
        if (const Proof *found = proofOf(child, check))
            return found;
    }
    return nullptr;
}

const Proof *proofOf(const Evaluation &evaluation, const Check &check)
{
    for (const ClauseResult &result : evaluation.clauses) {
        if (!result.clause->requirement)
            continue;
        if (const Proof *found = proofOf(result.proof, check))
            return found;
    }
    return nullptr;
}

QString shown(const std::optional<GivenNumber> &value)
{
    return value ? shownFigure(value->toString()) : QStringLiteral("—");
}

Verdict verdictOf(const Proof &leaf, const IndicatorProof *proof)
{
    if (leaf.presence == Presence::NotDue)
        return Verdict::NotDue;
    if (!proof || !proof->interval.isDecided())
        return Verdict::Undetermined;
    return proof->interval.low == Grade::Met ? Verdict::Met : Verdict::NotMet;
}

ReportIndicator indicatorRow(const IndicatorSpec &spec, const IndicatorValue &value, const Proof &leaf)
{
    const auto proof = std::ranges::find(leaf.indicators, &spec, &IndicatorProof::spec);
    const bool known = proof != leaf.indicators.cend();
    ReportIndicator row;
    row.title = spec.title.in(language());
    row.unit = spec.unit.in(language());
    row.baseline = shown(value.baseline);
    row.target = shown(value.target);
    row.current = shown(value.current);
    row.threshold = QCoreApplication::translate("Words", "≥ %1").arg(percentText(spec.threshold));
    row.improvement = QStringLiteral("—");
    if (known && proof->improvement) {
        row.improvement = percentText(*proof->improvement);
        row.drawnImprovement = proof->improvement->toDouble();
    }
    row.drawnThreshold = spec.threshold.toDouble();
    row.verdict = verdictOf(leaf, known ? &*proof : nullptr);
    row.verdictWord = verdictWord(row.verdict);
    return row;
}

const IndicatorValues *givenValues(const JudgedCase &judged, const Check &check)
{
    const Answer *answer = judged.answers.find(check.id);
    return answer ? std::get_if<IndicatorValues>(answer) : nullptr;
}

std::optional<CountMargin> marginOf(const JudgedCase &judged, const Check &check)
{
    const IndicatorValues *given = givenValues(judged, check);
    if (!given)
        return {};
    return roundingMargin(check, *given, neededIndicators(judged.evaluation, check));
}

bool isFirm(const CountMargin &margin)
{
    return margin.lowest == margin.reached && margin.highest == margin.reached;
}

// A count that could turn is told among what to look at.
QString summaryOf(const Proof &leaf, const std::optional<CountMargin> &margin)
{
    if (leaf.presence != Presence::Valued)
        return verdictWord(leaf.verdict());
    const QString count = QCoreApplication::translate("Report", "Needed: at least %1 of %2; reached: %3")
                              .arg(leaf.threshold.value_or(Decimal()).toString(),
                                   QString::number(leaf.check->indicators.size()),
                                   leaf.value.value_or(Decimal()).toString());
    const QString sentence = margin && isFirm(*margin) ? marginSentence(*margin) : QString();
    //: %1 "Needed: at least 2 of 5; reached: 3", %2 a whole sentence
    return sentence.isEmpty() ? count : QCoreApplication::translate("Report", "%1. %2").arg(count, sentence);
}

std::vector<Finding> findingsOf(const std::vector<Finding> &all, const Check &check)
{
    std::vector<Finding> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Finding &one) { return one.check == &check; });
    return found;
}

} // namespace

std::vector<ReportIndicators> judgedIndicators(const JudgedCase &judged)
{
    std::vector<ReportIndicators> tables;
    for (const ClauseResult &result : judged.evaluation.clauses) {
        for (const Check &check : result.clause->checks) {
            const Proof *leaf = check.kind == CheckKind::Indicators ? proofOf(judged.evaluation, check) : nullptr;
            if (!leaf)
                continue;
            const IndicatorValues *given = givenValues(judged, check);
            ReportIndicators table{result.clause->id, clauseName(*result.clause, *judged.evaluation.category),
                                   summaryOf(*leaf, marginOf(judged, check)), {}};
            for (const IndicatorSpec &spec : check.indicators) {
                const IndicatorValue value = given ? given->values.value(spec.id) : IndicatorValue();
                table.rows.push_back(indicatorRow(spec, value, *leaf));
            }
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

std::vector<ReportNote> valueNotes(const JudgedCase &judged, const CaseData &data)
{
    const Category &category = *judged.evaluation.category;
    const std::vector<Finding> findings = caseFindings(data, category, judged.answers);
    std::vector<ReportNote> notes;
    for (const ClauseResult &result : judged.evaluation.clauses) {
        for (const Check &check : result.clause->checks) {
            const auto margin = check.kind == CheckKind::Indicators ? marginOf(judged, check) : std::nullopt;
            for (const QString &line : integrityLines(findingsOf(findings, check), margin))
                notes.push_back(clauseNote(*result.clause, category, line));
        }
    }
    return notes;
}

} // namespace yongping
