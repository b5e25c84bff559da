#include "judgement/plausibility.h"

#include "criteria/names.h"

#include <algorithm>
#include <iterator>

namespace yongping {

namespace {

constexpr NameTable<FindingKind, 13> Kinds{{{FindingKind::BelowZero, u"below_zero"},
                                            {FindingKind::Magnitude, u"magnitude"},
                                            {FindingKind::Copied, u"copied"},
                                            {FindingKind::Unchanged, u"unchanged"},
                                            {FindingKind::Worse, u"worse"},
                                            {FindingKind::Fraction, u"fraction"},
                                            {FindingKind::WithinRounding, u"within_rounding"},
                                            {FindingKind::TargetAtBaseline, u"target_at_baseline"},
                                            {FindingKind::UnitDiffers, u"unit_differs"},
                                            {FindingKind::BaselineLater, u"baseline_later"},
                                            {FindingKind::PeriodsOverlap, u"periods_overlap"},
                                            {FindingKind::PeriodMissing, u"period_missing"},
                                            {FindingKind::ResultAfterStage, u"result_after_stage"}}};

const Decimal Zero(0);
constexpr int LeastMagnitude = 10;
// A factor explains a change if what is left of it is less than threefold.
constexpr int MostLeftOver = 3;
// 0.85 of what should rise can hardly be a percentage; of what should fall, 0.85 % is a good rate of defects, only a
// share below a tenth of a percent is worth asking about.
const Decimal RisingFraction(1);
const Decimal FallingFraction = *Decimal::parse(u"0.1");

bool isBetter(const IndicatorSpec &spec, const Decimal &value, const Decimal &than)
{
    return spec.direction == Direction::Rise ? value > than : value < than;
}

bool isChangeOfMagnitude(const Decimal &a, const Decimal &b)
{
    return std::max(a, b) >= Decimal(LeastMagnitude) * std::min(a, b);
}

// The unit that was probably mistaken: a slipped point, percent, thousands, or 万 for single ones.
std::optional<Decimal> explainingFactor(const Decimal &a, const Decimal &b)
{
    const Decimal more = std::max(a, b);
    const Decimal less = std::min(a, b);
    for (const int factor : {10'000, 1'000, 100, 10}) {
        const Decimal expected = Decimal(factor) * less;
        if (more * Decimal(MostLeftOver) > expected && more < Decimal(MostLeftOver) * expected)
            return Decimal(factor);
    }
    return std::nullopt;
}

bool isFraction(const Decimal &value, Direction direction)
{
    return value > Zero && (direction == Direction::Rise ? value <= RisingFraction : value < FallingFraction);
}

// Blanks, case and full-width signs make no other unit.
QString plainUnit(const QString &unit)
{
    QString plain = unit.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u','; });
    return plain;
}

bool isUnitOf(const IndicatorSpec &spec, const QString &unit)
{
    const QString given = plainUnit(unit);
    return given == plainUnit(spec.unit.zh) || given == plainUnit(spec.unit.en);
}

bool isPercent(const IndicatorSpec &spec)
{
    return spec.unit.en == u"%";
}

// Collects what is odd about one indicator.
class IndicatorWatch
{
public:
    IndicatorWatch(const Check &check, const IndicatorSpec &spec, const IndicatorValue &value)
        : m_check(check), m_spec(spec), m_value(value)
    {
    }

    std::vector<Finding> look(const PlausibilityContext &context)
    {
        if (m_value.baseline && m_value.current)
            lookAtChange(*m_value.baseline, *m_value.current);
        lookAtFractions();
        if (m_value.baseline && m_value.current && isWithinRounding(*m_value.baseline, *m_value.current))
            add(FindingKind::WithinRounding);
        if (m_value.baseline && m_value.target && !isBetter(m_spec, *m_value.target, *m_value.baseline))
            add(FindingKind::TargetAtBaseline);
        if (!m_value.unit.isEmpty() && !isUnitOf(m_spec, m_value.unit))
            add(FindingKind::UnitDiffers);
        lookAtPeriods(context.stageDate);
        return std::move(m_findings);
    }

private:
    Finding &add(FindingKind kind)
    {
        Finding finding;
        finding.kind = kind;
        finding.check = &m_check;
        finding.indicators = {&m_spec};
        finding.value = m_value;
        m_findings.push_back(std::move(finding));
        return m_findings.back();
    }

    // One cause, one finding: a mistaken unit also makes a result look worse, and need not be said twice.
    void lookAtChange(const Decimal &baseline, const Decimal &current)
    {
        if (baseline == current)
            add(FindingKind::Unchanged);
        else if (baseline > Zero && current < Zero)
            add(FindingKind::BelowZero);
        else if (baseline > Zero && current > Zero && isChangeOfMagnitude(baseline, current))
            add(FindingKind::Magnitude).factor = explainingFactor(baseline, current);
        else if (isBetter(m_spec, baseline, current))
            add(FindingKind::Worse);
    }

    void lookAtFractions()
    {
        const bool isExplained = std::ranges::any_of(
            m_findings, [](const Finding &finding) { return finding.kind == FindingKind::Magnitude; });
        if (isExplained || !isPercent(m_spec))
            return;
        for (const auto *number : {&m_value.baseline, &m_value.current, &m_value.target}) {
            if (*number && isFraction(**number, m_spec.direction)) {
                add(FindingKind::Fraction).number = **number;
                return;
            }
        }
    }

    // Either border belongs to what a rounded value may have been: nobody says which way it was rounded.
    bool isWithinRounding(const GivenNumber &baseline, const GivenNumber &current) const
    {
        if (!isBetter(m_spec, current, baseline))
            return false;
        const Decimal gain = std::max<Decimal>(baseline, current) - std::min<Decimal>(baseline, current);
        return gain <= baseline.halfStep() + current.halfStep();
    }

    void lookAtPeriods(const QDate &stageDate)
    {
        const std::optional<Period> &baseline = m_value.baselinePeriod;
        const std::optional<Period> &current = m_value.currentPeriod;
        if (baseline && current) {
            if (baseline->firstDay() > current->lastDay())
                add(FindingKind::BaselineLater);
            else if (baseline->lastDay() >= current->firstDay())
                add(FindingKind::PeriodsOverlap);
        } else if (baseline || current) {
            add(FindingKind::PeriodMissing);
        }
        if (current && stageDate.isValid() && current->firstDay() > stageDate)
            add(FindingKind::ResultAfterStage).stageDate = stageDate;
    }

    const Check &m_check;
    const IndicatorSpec &m_spec;
    const IndicatorValue &m_value;
    std::vector<Finding> m_findings;
};

bool hasBoth(const IndicatorValue &value)
{
    return value.baseline && value.current && !(value.baseline->isZero() && value.current->isZero());
}

bool isCopyOf(const IndicatorValue &a, const IndicatorValue &b)
{
    return hasBoth(a) && hasBoth(b) && a.baseline == b.baseline && a.current == b.current;
}

// One finding for each pair of values that stands in several indicators, at the first of them.
std::optional<Finding> copiesOf(const Check &check, const IndicatorValues &values, const IndicatorSpec &first)
{
    const IndicatorValue value = values.values.value(first.id);
    Finding finding;
    finding.kind = FindingKind::Copied;
    finding.check = &check;
    finding.value = value;
    for (const IndicatorSpec &spec : check.indicators) {
        if (isCopyOf(value, values.values.value(spec.id)))
            finding.indicators.push_back(&spec);
    }
    if (finding.indicators.size() < 2 || finding.indicators.front() != &first)
        return std::nullopt;
    return finding;
}

// The promise of the case stands in for a target that the answer does not name.
IndicatorValue withTarget(IndicatorValue value, const Check &check, const IndicatorSpec &spec, const AnswerSet *targets)
{
    const Answer *promised = targets ? targets->find(check.id) : nullptr;
    if (value.target || !promised)
        return value;
    const IndicatorValue promise = std::get<IndicatorValues>(*promised).values.value(spec.id);
    value.target = promise.target ? promise.target : promise.current;
    return value;
}

std::vector<Finding> indicatorFindings(const Check &check, const IndicatorValues &values,
                                       const PlausibilityContext &context)
{
    std::vector<Finding> findings;
    for (const IndicatorSpec &spec : check.indicators) {
        const auto given = values.values.constFind(spec.id);
        if (given == values.values.constEnd())
            continue;
        const IndicatorValue value = withTarget(*given, check, spec, context.targets);
        std::vector<Finding> own = IndicatorWatch(check, spec, value).look(context);
        if (std::optional<Finding> copied = copiesOf(check, values, spec))
            own.push_back(*std::move(copied));
        std::ranges::stable_sort(own, {}, &Finding::kind);
        std::ranges::move(own, std::back_inserter(findings));
    }
    return findings;
}

} // namespace

QString name(FindingKind kind) { return nameOf(Kinds, kind); }

bool Finding::concerns(const IndicatorSpec &spec) const
{
    return std::ranges::find(indicators, &spec) != indicators.end();
}

std::vector<Finding> plausibilityFindings(const Check &check, const Answer &answer, const PlausibilityContext &context)
{
    if (check.kind == CheckKind::Indicators)
        return indicatorFindings(check, std::get<IndicatorValues>(answer), context);
    // A share that was counted should be high, whatever is counted.
    if (check.kind == CheckKind::Percent && isFraction(std::get<Decimal>(answer), Direction::Rise)) {
        Finding finding;
        finding.kind = FindingKind::Fraction;
        finding.check = &check;
        finding.number = std::get<Decimal>(answer);
        return {finding};
    }
    return {};
}

std::vector<Finding> plausibilityFindings(const Category &category, const AnswerSet &answers,
                                          const PlausibilityContext &context)
{
    std::vector<Finding> findings;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                const Answer *answer = answers.find(check.id);
                if (answer)
                    std::ranges::move(plausibilityFindings(check, *answer, context), std::back_inserter(findings));
            }
        }
    }
    return findings;
}

} // namespace yongping
