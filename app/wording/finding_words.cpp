#include "wording/integrity_words.h"

#include "wording/data_words.h"
#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

QString shown(const std::optional<GivenNumber> &value)
{
    return value ? groupedDigits(value->toString()) : QString();
}

QString titleOf(const Finding &finding)
{
    QStringList titles;
    for (const IndicatorSpec *spec : finding.indicators)
        titles.append(spec->title.in(language()));
    return titles.isEmpty() ? shortTitle(*finding.check) : listed(titles);
}

QString mistakeText(const Finding &finding)
{
    if (!finding.factor)
        return QCoreApplication::translate("Words", "No usual mistake of units explains it; please check both values.");
    switch (finding.factor->toString().toInt()) {
    case 10: return QCoreApplication::translate("Words", "A decimal point may have slipped (10×).");
    case 100:
        return QCoreApplication::translate("Words", "One of them may be a percentage, the other a fraction (100×).");
    case 1'000: return QCoreApplication::translate("Words", "One of them may be in thousands (1,000×).");
    default:
        return QCoreApplication::translate(
            "Words", "One of them may be in ten thousands (万), the other in single units (10,000×).");
    }
}

QString magnitudeSentence(const Finding &finding, const QString &title)
{
    const GivenNumber &a = *finding.value.baseline;
    const GivenNumber &b = *finding.value.current;
    const Decimal times = std::max<Decimal>(a, b).dividedBy(std::min<Decimal>(a, b), 0, Decimal::Rounding::HalfUp);
    //: %1 an indicator, %2 and %3 its values, %4 a number, %5 a sentence that explains it
    return QCoreApplication::translate("Words", "%1: of %2 → %3 the larger is about %4 times the smaller. %5")
        .arg(title, shown(a), shown(b), groupedDigits(times.toString()), mistakeText(finding));
}

QString worseSentence(const Finding &finding, const QString &title)
{
    const QString text = finding.indicators.front()->direction == Direction::Rise
        ? QCoreApplication::translate("Words", "%1 fell from %2 to %3 although more is better: are the values "
                                               "exchanged, or is it measured the other way round?")
        : QCoreApplication::translate("Words", "%1 rose from %2 to %3 although less is better: are the values "
                                               "exchanged, or is it measured the other way round?");
    return text.arg(title, shown(finding.value.baseline), shown(finding.value.current));
}

QString periodSentence(const Finding &finding, const QString &title)
{
    const IndicatorValue &value = finding.value;
    const QString baseline = value.baselinePeriod ? value.baselinePeriod->toString() : QString();
    const QString current = value.currentPeriod ? value.currentPeriod->toString() : QString();
    switch (finding.kind) {
    case FindingKind::BaselineLater:
        return QCoreApplication::translate("Words", "%1: the baseline (%2) was measured after the result (%3).")
            .arg(title, baseline, current);
    case FindingKind::PeriodsOverlap:
        return QCoreApplication::translate("Words", "%1: the periods of the baseline (%2) and the result (%3) overlap.")
            .arg(title, baseline, current);
    case FindingKind::ResultAfterStage:
        return QCoreApplication::translate("Words", "%1: the result (%2) was measured after "
                                                    "the date of the stage (%3).")
            .arg(title, current, dateText(finding.stageDate));
    default: break;
    }
    return value.baselinePeriod
        ? QCoreApplication::translate("Words", "%1: the period of the baseline is given, that of the result is not.")
              .arg(title)
        : QCoreApplication::translate("Words", "%1: the period of the result is given, that of the baseline is not.")
              .arg(title);
}

QString factorLabel(const Finding &finding)
{
    if (!finding.factor)
        return QCoreApplication::translate("Words", "change of magnitude");
    return QCoreApplication::translate("Words", "unit? %1×").arg(groupedDigits(finding.factor->toString()));
}

} // namespace

QString findingLabel(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::BelowZero: return QCoreApplication::translate("Words", "fall over 100 %");
    case FindingKind::Magnitude: return factorLabel(finding);
    case FindingKind::Copied: return QCoreApplication::translate("Words", "values copied?");
    case FindingKind::Unchanged: return QCoreApplication::translate("Words", "nothing changed");
    case FindingKind::Worse: return QCoreApplication::translate("Words", "worse than before");
    case FindingKind::Fraction: return QCoreApplication::translate("Words", "a fraction?");
    case FindingKind::WithinRounding: return QCoreApplication::translate("Words", "only rounding?");
    case FindingKind::TargetAtBaseline: return QCoreApplication::translate("Words", "target met before");
    case FindingKind::UnitDiffers: return QCoreApplication::translate("Words", "another unit");
    case FindingKind::BaselineLater: return QCoreApplication::translate("Words", "baseline is later");
    case FindingKind::PeriodsOverlap: return QCoreApplication::translate("Words", "periods overlap");
    case FindingKind::PeriodMissing: return QCoreApplication::translate("Words", "a period is missing");
    case FindingKind::ResultAfterStage: return QCoreApplication::translate("Words", "after the stage");
    }
    Q_UNREACHABLE();
}

QString findingSentence(const Finding &finding)
{
    const QString title = titleOf(finding);
    const QString baseline = shown(finding.value.baseline);
    const QString current = shown(finding.value.current);
    switch (finding.kind) {
    case FindingKind::BelowZero:
        return QCoreApplication::translate("Words",
                                           "%1: from %2 to %3 is a fall of more than 100 %; a value below zero "
                                           "is hardly meant.")
            .arg(title, baseline, current);
    case FindingKind::Magnitude: return magnitudeSentence(finding, title);
    case FindingKind::Copied:
        return QCoreApplication::translate("Words", "%1 have the same values, %2 → %3: were they copied?")
            .arg(title, baseline, current);
    case FindingKind::Unchanged:
        return QCoreApplication::translate("Words", "%1: the result is the baseline, %2.").arg(title, baseline);
    case FindingKind::Worse: return worseSentence(finding, title);
    case FindingKind::Fraction:
        return QCoreApplication::translate("Words", "%1: %2 % is given; is %3 % meant?")
            .arg(title, finding.number->toString(), (*finding.number * Decimal(100)).toString());
    case FindingKind::WithinRounding:
        return QCoreApplication::translate("Words", "%1: rounding alone could make %2 → %3; ask for more digits.")
            .arg(title, baseline, current);
    case FindingKind::TargetAtBaseline:
        return QCoreApplication::translate("Words", "%1: the target %2 was reached at the baseline %3 already.")
            .arg(title, shown(finding.value.target), baseline);
    case FindingKind::UnitDiffers:
        return QCoreApplication::translate("Words", "%1: the values are in “%2”, the form asks for “%3”.")
            .arg(title, finding.value.unit, finding.indicators.front()->unit.in(language()));
    case FindingKind::BaselineLater:
    case FindingKind::PeriodsOverlap:
    case FindingKind::PeriodMissing:
    case FindingKind::ResultAfterStage: return periodSentence(finding, title);
    }
    Q_UNREACHABLE();
}

QString findingsCountText(int count)
{
    if (count == 0)
        return QCoreApplication::translate("Words", "Nothing about the values looks odd.");
    return QCoreApplication::translate("Words", "%n thing(s) to look at", nullptr, count);
}

QStringList integrityLines(const std::vector<Finding> &findings, const std::optional<CountMargin> &margin)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(findingSentence(finding));
    const bool turns = margin && (margin->lowest < margin->reached || margin->highest > margin->reached);
    if (turns)
        lines.append(marginSentence(*margin));
    return lines;
}

} // namespace yongping
