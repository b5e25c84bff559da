#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

constexpr int PercentDigits = 2;

// Rounded down to a hundredth, below zero too: what is shown is never better than what is.
Decimal roundedDown(const Decimal &value)
{
    const Decimal towardsZero = value.rounded(PercentDigits, Decimal::Rounding::Down);
    if (!value.isNegative() || towardsZero == value)
        return towardsZero;
    return towardsZero - Decimal(1).dividedBy(Decimal(100), PercentDigits, Decimal::Rounding::Down);
}

// The units of the criteria are English plurals; one of something is not.
QString unitFor(const Decimal &value, const LocalText &unit)
{
    const QString plural = unit.in(language());
    if (language() != Language::English || value != Decimal(1))
        return plural;
    if (plural == u"people")
        return QStringLiteral("person");
    if (plural.endsWith(QStringLiteral("ies")))
        return plural.chopped(3) + u'y';
    return plural.endsWith(u's') ? plural.chopped(1) : plural;
}

QString changed(const IndicatorProof &proof)
{
    const QString change = percentText(*proof.improvement);
    return proof.spec->direction == Direction::Rise ? QCoreApplication::translate("Words", "up by %1").arg(change)
                                                    : QCoreApplication::translate("Words", "down by %1").arg(change);
}

bool isUnchanged(const IndicatorProof &proof)
{
    return *proof.value.baseline == *proof.value.current;
}

bool isWorse(const IndicatorProof &proof)
{
    const Decimal &from = *proof.value.baseline;
    const Decimal &to = *proof.value.current;
    return proof.spec->direction == Direction::Rise ? to < from : to > from;
}

// One that stays or goes the wrong way: its change is no improvement that a threshold could be held against.
QString notImproved(const QString &values, const IndicatorProof &proof)
{
    const bool rise = proof.spec->direction == Direction::Rise;
    const QString threshold = percentText(proof.spec->threshold);
    if (isUnchanged(proof)) {
        return rise ? QCoreApplication::translate("Words", "%1, unchanged, should rise by at least %2")
                          .arg(values, threshold)
                    : QCoreApplication::translate("Words", "%1, unchanged, should fall by at least %2")
                          .arg(values, threshold);
    }
    const Decimal least = Decimal(1).dividedBy(Decimal(100), PercentDigits, Decimal::Rounding::Down);
    const QString change = percentText(std::max(-roundedDown(*proof.improvement), least));
    return rise ? QCoreApplication::translate("Words", "%1, down by %2, should rise by at least %3")
                      .arg(values, change, threshold)
                : QCoreApplication::translate("Words", "%1, up by %2, should fall by at least %3")
                      .arg(values, change, threshold);
}

QString missingText(const IndicatorValue &value)
{
    if (!value.baseline && !value.current)
        return QCoreApplication::translate("Words", "baseline and value after the project not given");
    return value.baseline ? QCoreApplication::translate("Words", "value after the project not given")
                          : QCoreApplication::translate("Words", "baseline not given");
}

} // namespace

QString shownFigure(QString number)
{
    constexpr QChar MinusSign(0x2212);
    if (number.startsWith(u'-'))
        number[0] = MinusSign;
    return number;
}

QString groupedDigits(const QString &number)
{
    QString text = shownFigure(number);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text == number ? 0 : 1;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

QString percentText(const Decimal &value)
{
    //: A percentage, with the blank before the sign that the language asks for
    return QCoreApplication::translate("Words", "%1 %").arg(groupedDigits(roundedDown(value).toString()));
}

QString numberText(const Decimal &value, const Check &check)
{
    if (check.kind == CheckKind::Percent)
        return percentText(value);
    const QString number = groupedDigits(value.toString());
    const QString unit = unitFor(value, check.unitTitle);
    //: %1 a number, %2 its unit
    return unit.isEmpty() ? number : QCoreApplication::translate("Words", "%1 %2").arg(number, unit);
}

QString indicatorText(const IndicatorProof &proof)
{
    const QString title = proof.spec->title.in(language());
    if (proof.obstacle == Obstacle::BaselineNotPositive)
        return QCoreApplication::translate("Words",
                                           "%1: the baseline %2 is not above zero, so no improvement can be computed")
            .arg(title, groupedDigits(proof.value.baseline.value_or(Decimal()).toString()));
    if (!proof.value.baseline || !proof.value.current)
        return labelled(title, missingText(proof.value));
    const QString values = QCoreApplication::translate("Words", "%1 %2 → %3")
                               .arg(title, groupedDigits(proof.value.baseline->toString()),
                                    groupedDigits(proof.value.current->toString()));
    if (!proof.improvement)
        return values;
    const bool reached = proof.interval.low == Grade::Met;
    if (!reached && (isUnchanged(proof) || isWorse(proof)))
        return notImproved(values, proof);
    const QString threshold = percentText(proof.spec->threshold);
    return reached ? QCoreApplication::translate("Words", "%1, %2, ≥ %3").arg(values, changed(proof), threshold)
                   : QCoreApplication::translate("Words", "%1, %2, < %3").arg(values, changed(proof), threshold);
}

QString pointsText(const PointRange &range)
{
    const auto shown = [](const Decimal &points) {
        return shownFigure(points.rounded(PercentDigits, Decimal::Rounding::HalfUp).toString());
    };
    const QString low = shown(range.low);
    const QString high = shown(range.high);
    return low == high ? low : low + u'–' + high;
}

} // namespace yongping
