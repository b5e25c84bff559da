#include "report/report_parts.h"

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

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QStringLiteral("—");
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

QString summaryOf(const Proof &leaf)
{
    if (leaf.presence != Presence::Valued)
        return verdictWord(leaf.verdict());
    return QCoreApplication::translate("Report", "Needed: at least %1 of %2; reached: %3")
        .arg(leaf.threshold.value_or(Decimal()).toString(), QString::number(leaf.check->indicators.size()),
             leaf.value.value_or(Decimal()).toString());
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
            const Answer *answer = judged.answers.find(check.id);
            const auto *given = answer ? std::get_if<IndicatorValues>(answer) : nullptr;
            ReportIndicators table{result.clause->id, clauseName(*result.clause, *judged.evaluation.category),
                                   summaryOf(*leaf), {}};
            for (const IndicatorSpec &spec : check.indicators) {
                const IndicatorValue value = given ? given->values.value(spec.id) : IndicatorValue();
                table.rows.push_back(indicatorRow(spec, value, *leaf));
            }
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace yongping
