#include "wording/panel_words.h"

#include "base/tr.h"

namespace yongping {

QString decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::Accepted:
        return tr("Accepted");
    case Decision::AcceptedAfterRectification:
        return tr("Accepted after rectification");
    case Decision::Rejected:
        return tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString memberRoleWord(MemberRole role)
{
    //: The role of a panel's member
    return role == MemberRole::Chair ? tr("Chair") : tr("Member");
}

QString attendanceWord(bool present)
{
    return present ? tr("Present") : tr("Absent");
}

QString leaningWord(PanelScore::Leaning leaning)
{
    switch (leaning) {
    case PanelScore::Leaning::None:
        return {};
    case PanelScore::Leaning::Harsh:
        return tr("harsh");
    case PanelScore::Leaning::Lenient:
        return tr("lenient");
    }
    Q_UNREACHABLE();
}

QString reviewStateWord(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return tr("Draft");
    case ReviewState::Submitted:
        return tr("Submitted");
    case ReviewState::Returned:
        return tr("Returned for correction");
    }
    Q_UNREACHABLE();
}

QString interestWord(const Assignment &assignment)
{
    if (!assignment.isDeclared())
        return tr("Interests not declared yet");
    return assignment.isEnded() ? tr("Conflict of interest") : tr("No conflict of interest");
}

QString promiseStateWord(PromiseRow::State state)
{
    switch (state) {
    case PromiseRow::State::Kept:
        return tr("Kept");
    case PromiseRow::State::Unmet:
        return tr("Unmet");
    case PromiseRow::State::Open:
        return tr("Open");
    }
    Q_UNREACHABLE();
}

QString mergeStateWord(MergeRecord::State state)
{
    switch (state) {
    case MergeRecord::State::Applied:
        return tr("Applied");
    case MergeRecord::State::Open:
        return tr("Waits for a choice");
    case MergeRecord::State::Superseded:
        return tr("Superseded");
    case MergeRecord::State::Unchanged:
        return tr("Nothing new");
    case MergeRecord::State::Reverted:
        return tr("Reverted");
    }
    Q_UNREACHABLE();
}

QString differenceWord(Difference difference)
{
    switch (difference) {
    case Difference::New:
        return tr("New");
    case Difference::Changed:
        return tr("Changed");
    case Difference::Removed:
        return tr("Removed");
    case Difference::Unchanged:
        return tr("Unchanged");
    case Difference::SoftConflict:
        return tr("Changed beside ours");
    case Difference::HardConflict:
        return tr("Conflict");
    }
    Q_UNREACHABLE();
}

} // namespace yongping
