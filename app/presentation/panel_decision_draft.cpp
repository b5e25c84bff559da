#include "presentation/panel_decision_draft.h"

#include "presentation/wizard_draft.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::PanelDecisionDraft)
};

} // namespace

PanelDecisionDraft PanelDecisionDraft::of(const PanelDecision &decision)
{
    PanelDecisionDraft draft;
    draft.input.decision = decision.decision;
    draft.input.reason = decision.reason;
    draft.input.conditions = decision.conditions;
    draft.input.rectifyBy = decision.rectifyBy.toString(Qt::ISODate);
    for (const PanelMember &member : decision.members) {
        if (member.role == MemberRole::Chair)
            draft.input.chair = static_cast<int>(draft.input.members.size());
        draft.input.members.push_back({member.name, member.present});
    }
    return draft;
}

PanelDecisionDraft PanelDecisionDraft::fromReviewers(const PanelTable &table)
{
    PanelDecisionDraft draft;
    for (const Review *review : table.reviews)
        draft.input.members.push_back({review->reviewer, true});
    return draft;
}

bool PanelDecisionDraft::needsReason(Conclusion conclusion) const
{
    return input.decision && !followsConclusion(*input.decision, conclusion);
}

QString PanelDecisionDraft::sentence(Conclusion conclusion) const
{
    if (!input.decision)
        return {};
    if (!needsReason(conclusion))
        return Words::tr("The decision follows the conclusion of the standard.");
    return Words::tr(
               "The standard's conclusion is “%1”, the decision “%2”: the reason is required and stands in the report.")
        .arg(conclusionWord(conclusion), decisionWord(*input.decision));
}

QStringList PanelDecisionDraft::conditions() const
{
    QStringList kept;
    for (const QString &condition : input.conditions) {
        if (!condition.trimmed().isEmpty())
            kept.append(condition.trimmed());
    }
    return kept;
}

std::vector<PanelDecisionDraft::Fault> PanelDecisionDraft::faults(Conclusion conclusion) const
{
    std::vector<Fault> faults;
    if (!input.decision)
        faults.push_back({QStringLiteral("decision"), Words::tr("Choose what the panel decides.")});
    if (needsReason(conclusion) && input.reason.trimmed().isEmpty())
        faults.push_back(
            {QStringLiteral("reason"), Words::tr("The decision is not what the conclusion suggests: say why.")});
    if (rectifies() && conditions().isEmpty())
        faults.push_back({QStringLiteral("conditions"), Words::tr("Name at least one thing that is to be rectified.")});
    if (rectifies() && !WizardDraft::parseDate(input.rectifyBy).isValid())
        faults.push_back({QStringLiteral("rectifyBy"), Words::tr("Give a date like 2024-06-30.")});
    addMemberFaults(faults);
    return faults;
}

void PanelDecisionDraft::addMemberFaults(std::vector<Fault> &faults) const
{
    QStringList names;
    for (std::size_t each = 0; each < input.members.size(); ++each) {
        const QString field = QStringLiteral("members.%1").arg(each);
        const QString name = input.members[each].name.trimmed();
        if (name.isEmpty())
            faults.push_back({field, Words::tr("Give the member's name, or take the line away.")});
        else if (names.contains(name))
            faults.push_back({field, Words::tr("%1 is a member already.").arg(name)});
        names.append(name);
    }
    const auto chair = static_cast<std::size_t>(input.chair);
    if (input.members.empty())
        faults.push_back({QStringLiteral("members"), Words::tr("Name the members of the panel.")});
    else if (input.chair < 0 || chair >= input.members.size())
        faults.push_back({QStringLiteral("members"), Words::tr("Choose who takes the chair.")});
    else if (!input.members[chair].present)
        faults.push_back({QStringLiteral("members"), Words::tr("Whoever takes the chair is present.")});
}

PanelDecision PanelDecisionDraft::decision() const
{
    PanelDecision made;
    made.decision = input.decision.value_or(Decision::Rejected);
    made.reason = input.reason.trimmed();
    if (rectifies()) {
        made.conditions = conditions();
        made.rectifyBy = WizardDraft::parseDate(input.rectifyBy);
    }
    for (std::size_t each = 0; each < input.members.size(); ++each) {
        const Member &member = input.members[each];
        const bool isChair = static_cast<int>(each) == input.chair;
        made.members.push_back(
            {member.name.trimmed(), isChair ? MemberRole::Chair : MemberRole::Member, member.present});
    }
    std::ranges::stable_partition(made.members,
                                  [](const PanelMember &member) { return member.role == MemberRole::Chair; });
    return made;
}

} // namespace yongping
