#include "criteria/requirement_checks.h"

#include "base/tr.h"
#include "criteria/branches.h"

#include <algorithm>

namespace yongping {

namespace {

void collectDomains(const Category &category, const Requirement &node, BranchDomains &domains)
{
    if (node.op == Requirement::Op::Branch) {
        if (const std::optional<QStringList> domain = branchDomain(category, node.subject))
            domains.insert(node.subject, *domain);
    }
    for (const Requirement &child : node.children)
        collectDomains(category, child, domains);
}

QString inWords(const BranchValues &branches)
{
    QStringList parts;
    for (auto it = branches.begin(); it != branches.end(); ++it)
        parts.append(it.key() + u" = " + *it);
    return parts.isEmpty() ? yongping::tr("any case") : parts.join(QStringLiteral(", "));
}

// The most that a comparison can find: members of a closed list, indicators, 100 %.
std::optional<Decimal> highestValue(const Check &check)
{
    switch (check.kind) {
    case CheckKind::Percent: return Decimal(100);
    case CheckKind::Choices:
        return check.open ? std::nullopt : std::optional(Decimal(static_cast<int>(check.options.size())));
    case CheckKind::Indicators: return Decimal(static_cast<int>(check.indicators.size()));
    default: return std::nullopt;
    }
}

bool isCounted(CheckKind kind)
{
    return kind == CheckKind::Count || kind == CheckKind::Choices || kind == CheckKind::Indicators;
}

class RequirementChecks
{
public:
    RequirementChecks(const Category &category, const Clause &clause, const FindingSink &found)
        : m_category(category), m_clause(clause), m_found(found)
    {
    }

    void run()
    {
        const Requirement &root = *m_clause.requirement;
        inspect(root, {});
        if (m_isSound && !hasTooManyBranches(m_category))
            tryAllCombinations(root);
    }

private:
    void find(const char16_t *code, const QString &message)
    {
        m_isSound = false;
        m_found(QString::fromUtf16(code), message);
    }

    void inspect(const Requirement &node, const QStringList &subjectsAbove)
    {
        QStringList subjects = subjectsAbove;
        switch (node.op) {
        case Requirement::Op::Judged: inspectJudged(node); break;
        case Requirement::Op::AtLeast:
        case Requirement::Op::MoreThan: inspectComparison(node); break;
        case Requirement::Op::All:
        case Requirement::Op::Any:
        case Requirement::Op::KOf: break;
        case Requirement::Op::Branch:
            inspectBranch(node, subjectsAbove);
            subjects.append(node.subject);
            break;
        }
        for (const Requirement &child : node.children)
            inspect(child, subjects);
    }

    const Check *knownCheck(const Requirement &node)
    {
        const Check *check = m_category.check(node.check);
        if (!check)
            find(u"check.unknown",
                 yongping::tr("The requirement names “%1”, which is no check of this category.").arg(node.check));
        return check;
    }

    void inspectJudged(const Requirement &node)
    {
        const Check *check = knownCheck(node);
        if (!check || check->kind == CheckKind::Judgement)
            return;
        if (check->isNumber() || isCounted(check->kind))
            find(u"comparison.missing",
                 yongping::tr("“%1” is counted, so the requirement needs atLeast or moreThan.").arg(check->id));
        else
            find(u"comparison.unfit",
                 yongping::tr("“%1” is neither judged nor counted and cannot be required.").arg(check->id));
    }

    void inspectComparison(const Requirement &node)
    {
        const Check *check = knownCheck(node);
        if (!check)
            return;
        if (!check->isNumber() && !isCounted(check->kind)) {
            find(u"comparison.unfit", yongping::tr("“%1” is not counted, so it cannot be compared with %2.")
                                          .arg(check->id, node.threshold.toString()));
            return;
        }
        if (isCounted(check->kind) && !node.threshold.isInteger())
            find(u"threshold.fraction", yongping::tr("“%1” is counted in whole numbers, %2 is none.")
                                            .arg(check->id, node.threshold.toString()));
        const std::optional<Decimal> highest = highestValue(*check);
        const bool isBeyond =
            highest && (node.op == Requirement::Op::MoreThan ? node.threshold >= *highest : node.threshold > *highest);
        if (isBeyond) {
            find(u"threshold.unreachable", yongping::tr("“%1” can reach %2 at most, so the threshold %3 is never met.")
                                               .arg(check->id, highest->toString(), node.threshold.toString()));
        }
    }

    void inspectBranch(const Requirement &node, const QStringList &subjectsAbove)
    {
        const std::optional<QStringList> domain = branchDomain(m_category, node.subject);
        if (!domain) {
            find(u"branch.subject",
                 yongping::tr("The branch asks for “%1”, which is neither a fact nor a choice.").arg(node.subject));
            return;
        }
        if (const Check *choice = m_category.check(node.subject); choice && choice->open)
            find(u"branch.gap",
                 yongping::tr("The list of “%1” is open, so an answer may have no branch.").arg(node.subject));
        if (subjectsAbove.contains(node.subject)) {
            find(u"branch.unreachable",
                 yongping::tr("A branch of “%1” stands below another one of the same.").arg(node.subject));
            return;
        }
        for (const QString &key : node.branchKeys) {
            if (!domain->contains(key))
                find(u"branch.unreachable",
                     yongping::tr("“%1” never takes the value “%2” of this branch.").arg(node.subject, key));
        }
        for (const QString &value : *domain) {
            if (!node.branchKeys.contains(value))
                find(u"branch.gap", yongping::tr("The value “%2” of “%1” has no branch.").arg(node.subject, value));
        }
    }

    void tryAllCombinations(const Requirement &root)
    {
        BranchDomains domains;
        collectDomains(m_category, root, domains);
        for (const BranchValues &branches : combinations(domains)) {
            for (const Stage stage : {Stage::Application, Stage::Acceptance, Stage::Recognition}) {
                if (m_isSound)
                    inspectKOf(root, stage, branches);
            }
            if (m_isSound && m_clause.level == Level::Required
                && (root.encouraged || !asks(root, Stage::Recognition, branches))) {
                find(u"clause.asks_nothing",
                     yongping::tr("The clause is required, yet nothing is asked at recognition (%1).")
                         .arg(inWords(branches)));
            }
        }
    }

    void inspectKOf(const Requirement &node, Stage stage, const BranchValues &branches)
    {
        if (node.due > stage)
            return;
        if (node.op == Requirement::Op::KOf) {
            const auto asked = std::count_if(node.children.begin(), node.children.end(), [&](const Requirement &child) {
                return counts(node, child, stage, branches);
            });
            if (asked > 0 && Decimal(asked) < node.threshold) {
                find(u"kof.unreachable",
                     yongping::tr("At least %1 parts are asked for, of %2 that are due at %3 (%4).")
                         .arg(node.threshold.toString(), QString::number(asked), name(stage), inWords(branches)));
                return;
            }
        }
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (isTaken(node, i, branches))
                inspectKOf(node.children[i], stage, branches);
        }
    }

    static bool isTaken(const Requirement &node, std::size_t child, const BranchValues &branches)
    {
        return node.op != Requirement::Op::Branch
            || node.branchKeys[static_cast<qsizetype>(child)] == branches.value(node.subject);
    }

    // As the evaluator does: what is only encouraged does not count below what is more.
    static bool counts(const Requirement &parent, const Requirement &child, Stage stage, const BranchValues &branches)
    {
        return (parent.encouraged || !child.encouraged) && asks(child, stage, branches);
    }

    static bool asks(const Requirement &node, Stage stage, const BranchValues &branches)
    {
        if (node.due > stage)
            return false;
        const bool isLeaf = node.op == Requirement::Op::Judged || node.op == Requirement::Op::AtLeast
                         || node.op == Requirement::Op::MoreThan;
        if (isLeaf)
            return true;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (isTaken(node, i, branches) && counts(node, node.children[i], stage, branches))
                return true;
        }
        return false;
    }

    const Category &m_category;
    const Clause &m_clause;
    const FindingSink &m_found;
    bool m_isSound = true;
};

} // namespace

std::optional<QStringList> branchDomain(const Category &category, const QString &subject)
{
    if (subject == u"platformStatus")
        return QStringList{QStringLiteral("new"), QStringLiteral("established")};
    if (subject == u"processIndustry")
        return QStringList{QStringLiteral("true"), QStringLiteral("false")};
    const Check *check = category.check(subject);
    if (!check || check->kind != CheckKind::Choice)
        return std::nullopt;
    QStringList options;
    for (const Option &option : check->options)
        options.append(option.id);
    return options;
}

QSet<QString> namedIn(const Requirement &requirement)
{
    QSet<QString> named;
    if (!requirement.check.isEmpty())
        named.insert(requirement.check);
    if (!requirement.subject.isEmpty())
        named.insert(requirement.subject);
    for (const Requirement &child : requirement.children)
        named.unite(namedIn(child));
    return named;
}

QString tooManyBranches()
{
    return yongping::tr("The branches of the category can go in more than %1 ways together.")
        .arg(MaxBranchCombinations);
}

bool hasTooManyBranches(const Category &category)
{
    BranchDomains domains;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            if (clause.requirement)
                collectDomains(category, *clause.requirement, domains);
        }
    }
    qsizetype count = 1;
    for (const QStringList &domain : domains) {
        count *= std::max<qsizetype>(1, domain.size());
        if (count > MaxBranchCombinations)
            return true;
    }
    return false;
}

void checkRequirement(const Category &category, const Clause &clause, const FindingSink &found)
{
    RequirementChecks(category, clause, found).run();
}

std::optional<Unsoundness> unsoundnessOf(const Category &category)
{
    static const QStringList codes{QStringLiteral("check.unknown"), QStringLiteral("comparison.unfit"),
                                   QStringLiteral("comparison.missing"), QStringLiteral("branch.subject"),
                                   QStringLiteral("branch.gap")};
    if (hasTooManyBranches(category))
        return Unsoundness{QStringLiteral("branch.too_many"), category.id, tooManyBranches()};
    std::optional<Unsoundness> unsound;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            if (!clause.requirement)
                continue;
            checkRequirement(category, clause, [&](const QString &code, const QString &message) {
                if (!unsound && codes.contains(code))
                    unsound = Unsoundness{code, clause.id, message};
            });
        }
    }
    return unsound;
}

} // namespace yongping
