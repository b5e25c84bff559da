#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

QString countNeeded(const Check &check, const Requirement &node)
{
    const QString number = node.threshold.toString();
    if (check.kind == CheckKind::Indicators)
        return QCoreApplication::translate("Words", "at least %1 of %2 indicators")
            .arg(number, QString::number(check.indicators.size()));
    if (node.op == Requirement::Op::MoreThan)
        return QCoreApplication::translate("Words", "more than %1 to choose").arg(number);
    return QCoreApplication::translate("Words", "at least %1 to choose").arg(number);
}

// Finds every comparison of one check and words it with what governs it: branches, stage, level.
class HintCollector
{
public:
    HintCollector(const Category &category, const Check &check) : m_category(category), m_check(check) {}

    void collect(const Requirement &node, Stage due, bool encouraged, const QStringList &conditions)
    {
        const Stage dueHere = std::max(due, node.due);
        const bool encouragedHere = encouraged || node.encouraged;
        if (node.check == m_check.id)
            add(node, dueHere, encouragedHere, conditions);
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            QStringList below = conditions;
            if (node.op == Requirement::Op::Branch)
                below.append(branchWord(node.subject, node.branchKeys.value(static_cast<qsizetype>(i)),
                                        m_category.check(node.subject)));
            collect(node.children[i], dueHere, encouragedHere, below);
        }
    }

    QString text() const { return sentences(m_hints); }

private:
    void add(const Requirement &node, Stage due, bool encouraged, QStringList conditions)
    {
        const QString threshold = thresholdText(m_check, node);
        if (threshold.isEmpty())
            return;
        if (due != Stage::Application)
            conditions.append(dueText(due));
        if (encouraged)
            conditions.append(QCoreApplication::translate("Words", "encouraged"));
        const QString hint = conditions.isEmpty() ? threshold : bracketed(threshold, listed(conditions));
        if (!m_hints.contains(hint))
            m_hints.append(hint);
    }

    const Category &m_category;
    const Check &m_check;
    QStringList m_hints;
};

} // namespace

QString thresholdText(const Check &check, const Requirement &node)
{
    const bool strict = node.op == Requirement::Op::MoreThan;
    if (!strict && node.op != Requirement::Op::AtLeast)
        return {};
    if (!check.isNumber())
        return countNeeded(check, node);
    const QString number = numberText(node.threshold, check);
    return strict ? QCoreApplication::translate("Words", "> %1").arg(number)
                  : QCoreApplication::translate("Words", "≥ %1").arg(number);
}

QString thresholdHint(const Category &category, const Check &check)
{
    HintCollector collector(category, check);
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            if (clause.requirement)
                collector.collect(*clause.requirement, Stage::Application, false, {});
        }
    }
    return collector.text();
}

} // namespace yongping
