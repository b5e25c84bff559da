#include "presentation/indicator_chart_data.h"

#include "judgement/requirement_evaluator.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::IndicatorChartData)
};

constexpr int MostSteps = 7;     // ticks that fit beside each other
constexpr double Headroom = 1.1; // so that the longest bar does not touch the frame

IndicatorRow::State stateOf(const IndicatorProof &proof)
{
    if (!proof.interval.isDecided())
        return IndicatorRow::State::Open;
    return proof.interval.low == Grade::Met ? IndicatorRow::State::Met : IndicatorRow::State::Missed;
}

QString remarkOf(const IndicatorProof &proof)
{
    switch (proof.obstacle) {
    case Obstacle::Missing: return Words::tr("no values yet");
    case Obstacle::PartlyMissing:
        return proof.value.baseline ? Words::tr("value after the project missing") : Words::tr("baseline missing");
    case Obstacle::BaselineNotPositive: return Words::tr("the baseline must be above zero");
    default: return {};
    }
}

IndicatorRow rowOf(const IndicatorSpec &spec, const IndicatorValue &value)
{
    IndicatorRow row;
    row.spec = &spec;
    row.proof = evaluateIndicator(spec, value);
    row.state = stateOf(row.proof);
    row.title = spec.title.in(language());
    row.unit = spec.unit.in(language());
    row.thresholdText = Words::tr("≥ %1").arg(percentText(spec.threshold));
    row.threshold = spec.threshold.toDouble();
    row.remark = remarkOf(row.proof);
    if (row.proof.improvement) {
        row.improvementText = percentText(*row.proof.improvement);
        row.improvement = row.proof.improvement->toDouble();
    }
    return row;
}

// The count of indicators that a due requirement asks for, else that of any requirement.
const Proof *countingNode(const Proof &proof, const Check &check)
{
    if (proof.check && proof.check->id == check.id && proof.op != Requirement::Op::Judged)
        return &proof;
    // Where a fact is open, the branches ask for different counts: none of them is the count.
    if (proof.obstacle == Obstacle::OpenFact)
        return nullptr;
    for (const Proof &child : proof.children) {
        if (const Proof *found = countingNode(child, check))
            return found;
    }
    return nullptr;
}

void setNeeded(IndicatorChartData &data, const Evaluation &evaluation)
{
    for (const ClauseResult &result : evaluation.clauses) {
        const Proof *node = countingNode(result.proof, *data.check);
        if (!node || !node->threshold)
            continue;
        const int needed = node->threshold->toString().toInt();
        data.needed = node->op == Requirement::Op::MoreThan ? needed + 1 : needed;
        return;
    }
}

// A step of 1, 2, 2.5 or 5 times a power of ten that gives at most MostSteps ticks.
double niceStep(double range)
{
    const double rough = range / MostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    constexpr std::array Factors{1.0, 2.0, 2.5, 5.0};
    for (const double factor : Factors) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

void setAxis(IndicatorChartData &data)
{
    double low = 0;
    double high = 0;
    for (const IndicatorRow &row : data.rows) {
        low = std::min(low, row.improvement);
        high = std::max({high, row.improvement, row.threshold});
    }
    data.axisStep = niceStep(std::max((high - low) * Headroom, 1.0));
    data.axisLow = low < 0 ? std::floor(low * Headroom / data.axisStep) * data.axisStep : 0;
    data.axisHigh = std::ceil(high * Headroom / data.axisStep) * data.axisStep;
}

QString rowSentence(const IndicatorRow &row)
{
    if (row.state == IndicatorRow::State::Open)
        return Words::tr("%1: %2, threshold %3.").arg(row.title, row.remark, row.thresholdText);
    return row.state == IndicatorRow::State::Met
        ? Words::tr("%1: %2, reaches the threshold %3.").arg(row.title, row.improvementText, row.thresholdText)
        : Words::tr("%1: %2, misses the threshold %3.").arg(row.title, row.improvementText, row.thresholdText);
}

} // namespace

Verdict IndicatorRow::verdict() const
{
    switch (state) {
    case State::Met: return Verdict::Met;
    case State::Missed: return Verdict::NotMet;
    case State::Open: return Verdict::Undetermined;
    }
    Q_UNREACHABLE();
}

QString IndicatorChartData::countSentence() const
{
    const QString all = QString::number(rows.size());
    if (!needed)
        return Words::tr("%1 of %2 indicators reach their threshold.").arg(QString::number(reached), all);
    return Words::tr("%1 of %2 needed, %3 reached.").arg(QString::number(*needed), all, QString::number(reached));
}

QString IndicatorChartData::summary() const
{
    QStringList sentences{countSentence()};
    for (const IndicatorRow &row : rows)
        sentences.append(rowSentence(row));
    return sentences.join(u' ');
}

const Check *indicatorsCheck(const Category &category)
{
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                if (check.kind == CheckKind::Indicators)
                    return &check;
            }
        }
    }
    return nullptr;
}

std::vector<IndicatorRow> indicatorRows(const Check &check, const IndicatorValues &values)
{
    std::vector<IndicatorRow> rows;
    for (const IndicatorSpec &spec : check.indicators)
        rows.push_back(rowOf(spec, values.values.value(spec.id)));
    return rows;
}

IndicatorChartData indicatorChartData(const Evaluation &evaluation, const AnswerSet &answers)
{
    IndicatorChartData data;
    data.check = indicatorsCheck(*evaluation.category);
    if (!data.check)
        return data;
    const Answer *answer = answers.find(data.check->id);
    data.rows = indicatorRows(*data.check, answer ? std::get<IndicatorValues>(*answer) : IndicatorValues());
    data.reached = static_cast<int>(std::ranges::count(data.rows, IndicatorRow::State::Met, &IndicatorRow::state));
    setNeeded(data, evaluation);
    setAxis(data);
    return data;
}

} // namespace yongping
