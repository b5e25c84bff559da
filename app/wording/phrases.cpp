#include "wording/phrases.h"

#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

// How many characters a bracket at the end of a check's text may hold to count as a mere unit or level.
constexpr qsizetype LongestUnitBracket = 14;

qsizetype openingBracket(const QString &text)
{
    if (text.endsWith(u'）'))
        return text.lastIndexOf(u'（');
    if (text.endsWith(u')'))
        return text.lastIndexOf(u'(');
    return -1;
}

bool isUnitOrLevel(const QString &inside, const Check &check)
{
    if (language() == Language::Chinese)
        return inside.size() <= 2; // 台, 名, 个, 鼓励, 可选
    return inside.size() <= LongestUnitBracket
        && (inside == check.unitTitle.en || inside == u"encouraged" || inside == u"optional");
}

// Between the facts, and between their values, of a branch that is open in several of them.
constexpr QChar FactSeparator = u'+';

QString branchWordOrNothing(const QString &subject, const QString &key, const Check *choice)
{
    if (subject == u"platformStatus") {
        const std::optional<PlatformStatus> status = platformStatusFromName(key);
        return status ? platformStatusWord(*status) : QString();
    }
    if (subject == u"processIndustry") {
        if (key == u"true")
            return QCoreApplication::translate("Words", "Process industry");
        return key == u"false" ? QCoreApplication::translate("Words", "Other than the process industry") : QString();
    }
    const Option *option = choice ? choice->option(key) : nullptr;
    return option ? option->title.in(language()) : QString();
}

QString comparedNumber(const Proof &leaf)
{
    const QString text = numberText(*leaf.value, *leaf.check);
    const bool looksEqual = leaf.threshold && text == numberText(*leaf.threshold, *leaf.check);
    // A shortened percentage must not look like the threshold that it misses or exceeds.
    if (looksEqual && *leaf.value != *leaf.threshold && leaf.check->kind == CheckKind::Percent)
        return QCoreApplication::translate("Words", "%1 %").arg(leaf.value->toString());
    return text;
}

QString relation(const Proof &leaf)
{
    const bool strict = leaf.op == Requirement::Op::MoreThan;
    const bool holds = strict ? *leaf.value > *leaf.threshold : *leaf.value >= *leaf.threshold;
    if (strict)
        return holds ? QStringLiteral(">") : QStringLiteral("≤");
    return holds ? QStringLiteral("≥") : QStringLiteral("<");
}

QString comparisonText(const Proof &leaf)
{
    //: %1 what is counted, %2 the number, %3 a relation such as <, %4 the threshold: Devices: 480 devices < 500 devices
    return QCoreApplication::translate("Words", "%1: %2 %3 %4")
        .arg(shortTitle(*leaf.check), comparedNumber(leaf), relation(leaf), numberText(*leaf.threshold, *leaf.check));
}

QString choicesText(const Proof &leaf)
{
    const QString chosen = leaf.value->toString();
    const QString needed = leaf.threshold->toString();
    if (leaf.op == Requirement::Op::MoreThan)
        return QCoreApplication::translate("Words", "%1: %2 chosen, more than %3 needed")
            .arg(shortTitle(*leaf.check), chosen, needed);
    return QCoreApplication::translate("Words", "%1: %2 chosen, at least %3 needed")
        .arg(shortTitle(*leaf.check), chosen, needed);
}

QString indicatorsText(const Proof &leaf)
{
    const QString reached = leaf.value ? leaf.value->toString() : QStringLiteral("0");
    const QString needed = leaf.threshold->toString();
    const QString all = QString::number(leaf.check->indicators.size());
    const bool open = !leaf.interval.isDecided() && leaf.highest && leaf.value && *leaf.highest > *leaf.value;
    if (open)
        return QCoreApplication::translate("Words",
                                           "Of %1 indicators %2 reached, up to %4 possible, at least %3 needed")
            .arg(all, reached, needed, leaf.highest->toString());
    return QCoreApplication::translate("Words", "Of %1 indicators %2 reached, at least %3 needed")
        .arg(all, reached, needed);
}

} // namespace

QString shortTitle(const Check &check)
{
    const QString text = check.text.in(language());
    const qsizetype at = openingBracket(text);
    if (at <= 0 || !isUnitOrLevel(text.mid(at + 1, text.size() - at - 2), check))
        return text;
    return text.left(at).trimmed();
}

QString listed(const QStringList &items)
{
    //: Between the members of a list
    return items.join(QCoreApplication::translate("Words", ", "));
}

QString sentences(const QStringList &parts)
{
    //: Between the parts of a sentence
    return parts.join(QCoreApplication::translate("Words", "; "));
}

QString labelled(const QString &label, const QString &text)
{
    //: %1 names what %2 says
    return QCoreApplication::translate("Words", "%1: %2").arg(label, text);
}

QString bracketed(const QString &text, const QString &remark)
{
    //: %2 adds something to %1
    return QCoreApplication::translate("Words", "%1 (%2)").arg(text, remark);
}

QString dueText(Stage stage)
{
    switch (stage) {
    case Stage::Application:
        return QCoreApplication::translate("Words", "due at every stage");
    case Stage::Acceptance:
        return QCoreApplication::translate("Words", "due from acceptance on");
    case Stage::Recognition:
        return QCoreApplication::translate("Words", "due from recognition on");
    }
    Q_UNREACHABLE();
}

QString branchWord(const QString &subject, const QString &key, const Check *choice)
{
    const QString word = branchWordOrNothing(subject, key, choice);
    return word.isEmpty() ? key : word;
}

QString branchWord(const Proof &branch, const QString &key)
{
    const QStringList subjects = branch.subject.split(FactSeparator);
    QStringList words;
    for (const QString &part : key.split(FactSeparator)) {
        // A branch may stand below one that is open in several facts: of those values, its own is meant.
        for (const QString &subject : subjects) {
            const QString word = branchWordOrNothing(subject, part, branch.check);
            if (!word.isEmpty())
                words.append(word);
        }
    }
    return words.isEmpty() ? key : listed(words);
}

QString factWord(const Proof &branch)
{
    QStringList words;
    for (const QString &subject : branch.subject.split(FactSeparator)) {
        if (subject == u"platformStatus")
            words.append(QCoreApplication::translate("Words", "whether the platform is new or established"));
        else if (subject == u"processIndustry")
            words.append(QCoreApplication::translate("Words", "whether it belongs to the process industry"));
        else
            words.append(branch.check ? shortTitle(*branch.check) : subject);
    }
    return listed(words);
}

QString leafText(const Proof &leaf)
{
    const QString title = shortTitle(*leaf.check);
    if (leaf.presence == Presence::NotDue)
        return bracketed(title, dueText(leaf.due));
    if (leaf.op == Requirement::Op::Judged)
        return labelled(title, leaf.judgement ? judgementWord(*leaf.judgement)
                                              : QCoreApplication::translate("Words", "not answered"));
    if (leaf.presence == Presence::NotApplicable)
        return labelled(title, verdictWord(Verdict::NotApplicable));
    if (leaf.check->kind == CheckKind::Indicators)
        return indicatorsText(leaf);
    if (!leaf.value || !leaf.threshold)
        return labelled(title, QCoreApplication::translate("Words", "not answered"));
    return leaf.check->isNumber() ? comparisonText(leaf) : choicesText(leaf);
}

QString leafTextWithMargin(const Proof &leaf)
{
    const QString text = leafText(leaf);
    const bool compared = leaf.presence == Presence::Valued && leaf.check->isNumber();
    const bool lacks = compared && leaf.margin && leaf.margin->isNegative();
    if (!lacks)
        return text;
    const Decimal gap = -*leaf.margin;
    // A gap is never shown smaller than it is.
    const QString shown = leaf.check->kind == CheckKind::Percent
        ? QCoreApplication::translate("Words", "%1 %").arg(gap.toString())
        : numberText(gap, *leaf.check);
    //: %1 a comparison that fails, %2 by how much
    return QCoreApplication::translate("Words", "%1, short by %2").arg(text, shown);
}

} // namespace yongping
