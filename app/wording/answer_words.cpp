#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

constexpr QStringView OtherPrefix = u"other:";

QString memberText(const Check &check, const QString &member)
{
    if (const Option *option = check.option(member))
        return option->title.in(language());
    if (member.startsWith(OtherPrefix))
        return QCoreApplication::translate("Words", "other: %1").arg(member.mid(OtherPrefix.size()).trimmed());
    return member;
}

QString chosenText(const Check &check, const ChosenOptions &chosen)
{
    if (chosen.members.isEmpty())
        return QCoreApplication::translate("Words", "none chosen");
    QStringList titles;
    for (const QString &member : chosen.members)
        titles.append(memberText(check, member));
    return listed(titles);
}

QString shown(const std::optional<GivenNumber> &value)
{
    return value ? groupedDigits(value->toString()) : QStringLiteral("…");
}

QString numbersText(const QString &title, const IndicatorValue &value)
{
    if (!value.baseline && !value.current && value.target)
        return QCoreApplication::translate("Words", "%1 target %2").arg(title, shown(value.target));
    if (value.target)
        return QCoreApplication::translate("Words", "%1 %2 → %3 (target %4)")
            .arg(title, shown(value.baseline), shown(value.current), shown(value.target));
    return QCoreApplication::translate("Words", "%1 %2 → %3").arg(title, shown(value.baseline), shown(value.current));
}

// When and in what unit, where that is said.
QStringList measuringDetails(const IndicatorValue &value)
{
    QStringList details;
    if (value.baselinePeriod || value.currentPeriod)
        details.append(periodsText(value));
    if (!value.unit.isEmpty())
        details.append(QCoreApplication::translate("Words", "in “%1”").arg(value.unit));
    return details;
}

QString indicatorValuesText(const Check &check, const IndicatorValues &answer)
{
    QStringList parts;
    for (const IndicatorSpec &spec : check.indicators) {
        const auto found = answer.values.constFind(spec.id);
        if (found == answer.values.cend())
            continue;
        const QString title = spec.title.in(language());
        const QStringList details = measuringDetails(*found);
        const QString numbers = numbersText(title, *found);
        parts.append(details.isEmpty() ? numbers : bracketed(numbers, listed(details)));
    }
    return parts.isEmpty() ? QCoreApplication::translate("Words", "no values given") : sentences(parts);
}

} // namespace

QString periodsText(const IndicatorValue &value)
{
    if (!value.baselinePeriod && !value.currentPeriod)
        return {};
    const auto text = [](const std::optional<Period> &period) {
        return period ? period->toString() : QStringLiteral("…");
    };
    return QString(text(value.baselinePeriod) + QStringLiteral(" → ") + text(value.currentPeriod));
}

QString answerText(const Check &check, const Answer &answer)
{
    struct Text
    {
        const Check &check;
        QString operator()(Judgement judgement) const { return judgementWord(judgement); }
        QString operator()(const Decimal &value) const { return numberText(value, check); }
        QString operator()(const ChosenOptions &chosen) const { return chosenText(check, chosen); }
        QString operator()(const IndicatorValues &values) const { return indicatorValuesText(check, values); }
        QString operator()(const QString &text) const { return text; }
    };
    return std::visit(Text{check}, answer);
}

} // namespace yongping
