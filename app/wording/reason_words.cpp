#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

// How many phrases a reason holds before it says how many more there are.
constexpr qsizetype MostPhrases = 4;

bool decides(const Proof &node)
{
    return node.presence == Presence::Valued && !node.encouraged;
}

bool isLeaf(const Proof &node)
{
    return node.check && node.op != Requirement::Op::Branch;
}

// Titles may hold commas, and so must not be listed bare.
QString quotedTitle(const Check &check)
{
    return QStringLiteral("“%1”").arg(shortTitle(check));
}

// Walks from the root to the parts that make the verdict what it is and words each.
class Reasons
{
public:
    void collect(const Proof &node)
    {
        if (!decides(node))
            return;
        if (isLeaf(node))
            addLeaf(node);
        else if (node.op == Requirement::Op::Branch)
            collectBranch(node);
        else if (node.op == Requirement::Op::All)
            collectAll(node);
        else
            collectAlternatives(node);
    }

    QStringList phrases() const
    {
        QStringList all = m_phrases;
        if (m_judgedMet > 0)
            all.append(m_judgedMet == 1 && all.isEmpty() && m_missing.isEmpty()
                           ? QCoreApplication::translate("Words", "judged as met")
                           : QCoreApplication::translate("Words", "parts judged as met: %1").arg(m_judgedMet));
        if (!m_missing.isEmpty())
            all.append(QCoreApplication::translate("Words", "still missing: %1").arg(shortened(m_missing)));
        return all;
    }

    static QString shortened(const QStringList &phrases)
    {
        if (phrases.size() <= MostPhrases)
            return listed(phrases);
        //: %1 a list of some things, %2 how many more there are
        return QCoreApplication::translate("Words", "%1 and %2 more")
            .arg(listed(phrases.first(MostPhrases)), QString::number(phrases.size() - MostPhrases));
    }

private:
    void addLeaf(const Proof &leaf)
    {
        const bool unanswered = leaf.obstacle == Obstacle::Missing;
        if (unanswered && leaf.check->kind != CheckKind::Indicators)
            m_missing.append(quotedTitle(*leaf.check));
        else if (leaf.op == Requirement::Op::Judged && leaf.interval.low == Grade::Met)
            ++m_judgedMet;
        else
            m_phrases.append(leafText(leaf));
        for (const IndicatorProof &indicator : leaf.indicators) {
            if (!leaf.interval.isDecided() && indicator.obstacle == Obstacle::BaselineNotPositive)
                m_phrases.append(indicatorText(indicator));
        }
    }

    void collectAll(const Proof &node)
    {
        for (const Proof &child : node.children) {
            if (!node.interval.isDecided() ? !child.interval.isDecided() || child.interval.high == Grade::NotMet
                                           : child.interval == node.interval)
                collect(child);
        }
    }

    // Alternatives are told together, the ones that fail before the one that carries.
    void collectAlternatives(const Proof &node)
    {
        const bool met = node.interval.low == Grade::Met;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const Proof &child = node.children[i];
            if (!decides(child) || (met && !child.interval.isDecided()))
                continue;
            const bool carries = std::ranges::find(node.carriedBy, i) != node.carriedBy.cend();
            if (met && carries && isLeaf(child))
                m_phrases.append(
                    QCoreApplication::translate("Words", "%1, this part carries").arg(leafText(child)));
            else
                collect(child);
        }
    }

    void collectBranch(const Proof &node)
    {
        if (node.obstacle == Obstacle::OpenFact && !node.interval.isDecided()) {
            m_phrases.append(
                QCoreApplication::translate("Words", "not known: %1").arg(factWord(node)));
            return;
        }
        for (const Proof &child : node.children) {
            const qsizetype before = m_phrases.size();
            collect(child);
            const QString key = child.branch.isEmpty() ? node.branch : child.branch;
            if (m_phrases.size() > before)
                m_phrases[before] = labelled(branchWord(node, key), m_phrases[before]);
        }
    }

    QStringList m_phrases;
    QStringList m_missing;
    qsizetype m_judgedMet = 0;
};

Stage earliestDue(const Proof &node)
{
    if (node.children.empty() || node.due != Stage::Application)
        return node.due;
    Stage earliest = Stage::Recognition;
    for (const Proof &child : node.children)
        earliest = std::min(earliest, earliestDue(child));
    return earliest;
}

// Sentences begin with a capital letter, where the language has one.
QString asSentence(const QString &text)
{
    QString sentence = text;
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    //: A sentence and its full stop
    return QCoreApplication::translate("Words", "%1.").arg(sentence);
}

QString valuedReason(const ClauseResult &result)
{
    Reasons reasons;
    reasons.collect(result.proof);
    QStringList phrases = reasons.phrases();
    if (phrases.isEmpty())
        return asSentence(QCoreApplication::translate("Words", "no part decides this clause"));
    if (phrases.size() > MostPhrases) {
        const qsizetype more = phrases.size() - MostPhrases;
        phrases = phrases.first(MostPhrases);
        phrases.append(QCoreApplication::translate("Words", "and %1 more").arg(more));
    }
    return asSentence(sentences(phrases));
}

} // namespace

QString reasonSentence(const ClauseResult &result)
{
    switch (result.verdict) {
    case Verdict::Informational:
        return QCoreApplication::translate("Words", "For information; it is not judged.");
    case Verdict::NotApplicable:
        return QCoreApplication::translate("Words", "Every part was marked as not applicable.");
    case Verdict::NotDue:
        return asSentence(dueText(earliestDue(result.proof)));
    default:
        return valuedReason(result);
    }
}

} // namespace yongping
