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

QString shown(const std::optional<Decimal> &value)
{
    return value ? groupedDigits(value->toString()) : QStringLiteral("…");
}

QString indicatorValuesText(const Check &check, const IndicatorValues &answer)
{
    QStringList parts;
    for (const IndicatorSpec &spec : check.indicators) {
        const auto found = answer.values.constFind(spec.id);
        if (found == answer.values.cend())
            continue;
        const QString title = spec.title.in(language());
        if (!found->baseline && !found->current && found->target)
            parts.append(QCoreApplication::translate("Words", "%1 target %2").arg(title, shown(found->target)));
        else if (found->target)
            parts.append(QCoreApplication::translate("Words", "%1 %2 → %3 (target %4)")
                             .arg(title, shown(found->baseline), shown(found->current), shown(found->target)));
        else
            parts.append(QCoreApplication::translate("Words", "%1 %2 → %3")
                             .arg(title, shown(found->baseline), shown(found->current)));
    }
    return parts.isEmpty() ? QCoreApplication::translate("Words", "no values given") : sentences(parts);
}

} // namespace

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
