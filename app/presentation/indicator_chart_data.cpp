#include "presentation/indicator_chart_data.h"

#include "casework/case_findings.h"
#include "judgement/requirement_evaluator.h"
#include "wording/integrity_words.h"
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

constexpr int MostSteps = 5;     // ticks that fit beside each other
constexpr double Headroom = 1.1; // so that the longest bar does not touch the frame
constexpr double Enormous = 8;   // times what comes next, the thresholds included

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

QStringList measuredLines(const IndicatorRow &row)
{
    const QString unit = row.proof.value.unit.isEmpty() ? row.unit : row.proof.value.unit;
    const QString periods = periodsText(row.proof.value);
    return periods.isEmpty() ? QStringList{unit} : QStringList{unit, periods};
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
    row.measured = measuredLines(row);
    row.margin = roundingMargin(spec, value);
    if (row.proof.improvement) {
        row.improvementText = percentText(*row.proof.improvement);
        row.improvement = row.proof.improvement->toDouble();
    }
    return row;
}

// What was promised as an improvement, so that it stands on the axis of the results.
void setTarget(IndicatorRow &row, const std::optional<GivenNumber> &target)
{
    IndicatorValue promised = row.proof.value;
    promised.current = target;
    const IndicatorProof proof = evaluateIndicator(*row.spec, promised);
    if (!proof.improvement)
        return;
    row.target = proof.improvement->toDouble();
    row.targetText = percentText(*proof.improvement);
}

void setFindings(IndicatorChartData &data)
{
    for (const Finding &finding : data.findings) {
        for (IndicatorRow &row : data.rows) {
            if (!finding.concerns(*row.spec))
                continue;
            row.lookAt.append(findingLabel(finding));
            row.lookAtSentences.append(findingSentence(finding));
        }
    }
}

std::optional<GivenNumber> targetOf(const IndicatorRow &row, const Check &check, const AnswerSet &targets)
{
    const Answer *promised = targets.find(check.id);
    if (row.proof.value.target || !promised)
        return row.proof.value.target;
    const IndicatorValue promise = std::get<IndicatorValues>(*promised).values.value(row.spec->id);
    return promise.target ? promise.target : promise.current;
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

// The largest of these that can be drawn beside the rest, `least` at least.
double furthest(std::vector<double> lengths, double least)
{
    std::ranges::sort(lengths);
    double furthest = least;
    for (const double each : lengths) {
        if (each > Enormous * furthest)
            break;
        furthest = std::max(furthest, each);
    }
    return furthest;
}

void setAxis(IndicatorChartData &data)
{
    std::vector<double> rises, falls;
    double threshold = 0;
    for (const IndicatorRow &row : data.rows) {
        threshold = std::max(threshold, row.threshold);
        for (const double each : {row.improvement, row.target.value_or(0)})
            (each < 0 ? falls : rises).push_back(std::abs(each));
    }
    const double high = furthest(rises, threshold);
    const double low = falls.empty() ? 0 : std::min(furthest(falls, high), *std::ranges::max_element(falls));
    data.axisStep = niceStep(std::max((high + low) * Headroom, 1.0));
    data.axisLow = -std::ceil(low * Headroom / data.axisStep) * data.axisStep;
    data.axisHigh = std::ceil(high * Headroom / data.axisStep) * data.axisStep;
}

QString stateSentence(const IndicatorRow &row)
{
    if (row.state == IndicatorRow::State::Open)
        return Words::tr("%1: %2, threshold %3.").arg(row.title, row.remark, row.thresholdText);
    return row.state == IndicatorRow::State::Met
        ? Words::tr("%1: %2, reaches the threshold %3.").arg(row.title, row.improvementText, row.thresholdText)
        : Words::tr("%1: %2, misses the threshold %3.").arg(row.title, row.improvementText, row.thresholdText);
}

QString rowSentence(const IndicatorChartData &data, const IndicatorRow &row)
{
    QStringList sentences{stateSentence(row)};
    if (data.isCutOff(row.improvement))
        sentences.append(Words::tr("Its bar is cut off: it is far larger than the others."));
    if (row.target)
        sentences.append(Words::tr("Target: %1.").arg(row.targetText));
    if (row.target && data.isCutOff(*row.target))
        sentences.append(Words::tr("It lies beyond the chart."));
    return sentences.join(u' ');
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

double IndicatorChartData::shownEnd(double percent) const
{
    return std::clamp(percent, axisLow, axisHigh);
}

bool IndicatorChartData::isCutOff(double percent) const
{
    return percent < axisLow || percent > axisHigh;
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
        sentences.append(rowSentence(*this, row));
    if (const QString sentence = marginSentence(margin); !sentence.isEmpty())
        sentences.append(sentence);
    return (sentences + lookAtSentences()).join(u' ');
}

QStringList IndicatorChartData::lookAtSentences() const
{
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(findingSentence(finding));
    return sentences;
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

IndicatorChartData indicatorChartData(const Evaluation &evaluation, const AnswerSet &answers, const CaseData &caseData)
{
    IndicatorChartData data;
    data.check = indicatorsCheck(*evaluation.category);
    if (!data.check)
        return data;
    const Answer *answer = answers.find(data.check->id);
    const IndicatorValues values = answer ? std::get<IndicatorValues>(*answer) : IndicatorValues();
    const AnswerSet targets = targetsOf(caseData, *evaluation.category);
    data.rows = indicatorRows(*data.check, values);
    for (IndicatorRow &row : data.rows)
        setTarget(row, targetOf(row, *data.check, targets));
    data.reached = static_cast<int>(std::ranges::count(data.rows, IndicatorRow::State::Met, &IndicatorRow::state));
    data.needed = neededIndicators(evaluation, *data.check);
    data.margin = roundingMargin(*data.check, values, data.needed);
    data.findings = plausibilityFindings(*data.check, values, {caseData.stageDate, &targets});
    setFindings(data);
    setAxis(data);
    return data;
}

} // namespace yongping
