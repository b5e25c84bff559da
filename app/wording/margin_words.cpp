#include "wording/integrity_words.h"

#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

using Sway = IndicatorMargin::Sway;

QString swayingOnes(const CountMargin &margin, Sway sway)
{
    QStringList texts;
    for (const IndicatorMargin &indicator : margin.indicators) {
        if (indicator.sway == sway)
            texts.append(marginText(indicator));
    }
    return listed(texts);
}

bool sways(const IndicatorMargin &margin)
{
    return margin.sway == Sway::CouldBeMissed || margin.sway == Sway::CouldBeReached;
}

// What may have been on the other side of the threshold.
QString otherSide(const IndicatorMargin &margin)
{
    return percentText(margin.sway == Sway::CouldBeMissed ? *margin.lowest : *margin.highest);
}

QString whileReached(const CountMargin &margin)
{
    if (margin.lowest == margin.reached)
        return QCoreApplication::translate("Words", "Rounding of the given values cannot make it too few.");
    const QString left = QString::number(margin.lowest);
    const QString names = swayingOnes(margin, Sway::CouldBeMissed);
    if (!margin.couldBeLost())
        return QCoreApplication::translate("Words", "Without %1 still %2, enough.").arg(names, left);
    return QCoreApplication::translate("Words", "Without %1 only %2, too few: ask for more digits.").arg(names, left);
}

QString whileMissed(const CountMargin &margin)
{
    if (margin.highest == margin.reached)
        return QCoreApplication::translate("Words", "Rounding of the given values cannot make it enough.");
    const QString possible = QString::number(margin.highest);
    const QString names = swayingOnes(margin, Sway::CouldBeReached);
    if (!margin.couldBeGained())
        return QCoreApplication::translate("Words", "Even with %1 only %2, too few.").arg(names, possible);
    return QCoreApplication::translate("Words", "With %1 it would be %2, enough: ask for more digits.")
        .arg(names, possible);
}

QString withoutCount(const CountMargin &margin)
{
    QStringList texts;
    for (const Sway sway : {Sway::CouldBeMissed, Sway::CouldBeReached}) {
        if (const QString names = swayingOnes(margin, sway); !names.isEmpty())
            texts.append(names);
    }
    if (texts.isEmpty())
        return QCoreApplication::translate("Words", "Rounding of the given values changes no verdict.");
    return QCoreApplication::translate("Words", "Rounding could turn %1.").arg(listed(texts));
}

} // namespace

QString marginNote(const IndicatorMargin &margin)
{
    return sways(margin) ? QCoreApplication::translate("Words", "could be %1").arg(otherSide(margin)) : QString();
}

QString marginLabel(const IndicatorMargin &margin)
{
    if (!sways(margin))
        return {};
    return QCoreApplication::translate("Words", "could be %1 before rounding").arg(otherSide(margin));
}

QString marginText(const IndicatorMargin &margin)
{
    const QString label = marginLabel(margin);
    if (label.isEmpty())
        return {};
    //: %1 an indicator, %2 its improvement, %3 its threshold, %4 "could be 15.38 % before rounding"
    return QCoreApplication::translate("Words", "%1 (%2, threshold %3, %4)")
        .arg(margin.spec->title.in(language()), percentText(*margin.improvement), percentText(margin.spec->threshold),
             label);
}

QString marginSentence(const CountMargin &margin)
{
    if (margin.open == static_cast<int>(margin.indicators.size()))
        return {};
    if (!margin.needed)
        return withoutCount(margin);
    return margin.reached >= *margin.needed ? whileReached(margin) : whileMissed(margin);
}

} // namespace yongping
