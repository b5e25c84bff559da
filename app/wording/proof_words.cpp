#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

Verdict verdictOf(const IndicatorProof &proof)
{
    if (!proof.interval.isDecided())
        return Verdict::Undetermined;
    return proof.interval.low == Grade::Met ? Verdict::Met : Verdict::NotMet;
}

QString takenBranch(const Proof &node)
{
    if (node.subject == u"platformStatus" || node.subject == u"processIndustry")
        return QCoreApplication::translate("Words", "This branch applies: %1").arg(branchWord(node, node.branch));
    return QCoreApplication::translate("Words", "This kind was chosen: %1").arg(branchWord(node, node.branch));
}

QString groupText(const Proof &node)
{
    switch (node.op) {
    case Requirement::Op::All:
        return QCoreApplication::translate("Words", "All of these parts are needed");
    case Requirement::Op::Any:
        return QCoreApplication::translate("Words", "One of these parts is enough");
    case Requirement::Op::KOf:
        return QCoreApplication::translate("Words", "At least %1 of these %2 parts are needed")
            .arg(node.threshold.value_or(Decimal()).toString(), QString::number(node.children.size()));
    default:
        break;
    }
    if (node.obstacle != Obstacle::OpenFact && !node.branch.isEmpty())
        return takenBranch(node);
    return QCoreApplication::translate("Words", "Not known: %1. Every possible branch is looked at")
        .arg(factWord(node));
}

bool isOpenBranch(const Proof &node)
{
    return node.op == Requirement::Op::Branch && node.obstacle == Obstacle::OpenFact;
}

// What a node takes over from those above it.
struct Above
{
    const Proof *parent = nullptr;
    std::size_t index = 0;
    int depth = 0;
    bool encouraged = false;
    bool notDue = false;
};

class LineWriter
{
public:
    void write(const Proof &node, const Above &above)
    {
        const bool notDue = above.notDue || node.presence == Presence::NotDue;
        const bool encouraged = above.encouraged || node.encouraged;
        ProofLine line;
        line.depth = above.depth;
        line.verdict = notDue ? Verdict::NotDue : node.verdict();
        line.encouraged = encouraged;
        line.carries = above.parent && !notDue
            && std::ranges::find(above.parent->carriedBy, above.index) != above.parent->carriedBy.cend();
        line.text = textOf(node, above, line);
        m_lines.push_back(line);

        if (!notDue) {
            for (const IndicatorProof &indicator : node.indicators)
                m_lines.push_back({above.depth + 1, verdictOf(indicator), indicatorText(indicator), encouraged, false});
        }
        for (std::size_t i = 0; i < node.children.size(); ++i)
            write(node.children[i], {&node, i, above.depth + 1, encouraged, notDue});
    }

    std::vector<ProofLine> take() { return std::move(m_lines); }

private:
    static QString textOf(const Proof &node, const Above &above, const ProofLine &line)
    {
        const bool isLeaf = node.check && node.op != Requirement::Op::Branch;
        QString text = isLeaf ? leafLine(node, above) : groupText(node);
        if (!isLeaf && node.presence == Presence::NotDue && node.due != Stage::Application)
            text = bracketed(text, dueText(node.due));
        if (above.parent && isOpenBranch(*above.parent))
            text = inOpenBranch(*above.parent, node, text);
        if (node.encouraged)
            text = bracketed(text, QCoreApplication::translate("Words", "encouraged"));
        if (line.carries && line.verdict == Verdict::Met)
            text = QCoreApplication::translate("Words", "%1, this part carries").arg(text);
        return text;
    }

    // A branch that stands for nothing but the value supposed is named once.
    static QString inOpenBranch(const Proof &parent, const Proof &node, const QString &text)
    {
        const QString supposed = branchWord(parent, node.branch);
        const bool same = node.op == Requirement::Op::Branch && branchWord(node, node.branch) == supposed;
        return same ? supposed : labelled(supposed, text);
    }

    // Below a part that is not due nothing is weighed, so nothing is missing either.
    static QString leafLine(const Proof &node, const Above &above)
    {
        const bool unanswered = node.obstacle == Obstacle::Missing && node.presence != Presence::NotDue;
        return above.notDue && unanswered ? shortTitle(*node.check) : leafTextWithMargin(node);
    }

    std::vector<ProofLine> m_lines;
};

} // namespace

std::vector<ProofLine> proofLines(const ClauseResult &result)
{
    if (!result.clause || !result.clause->requirement)
        return {};
    LineWriter writer;
    writer.write(result.proof, {});
    return writer.take();
}

} // namespace yongping
