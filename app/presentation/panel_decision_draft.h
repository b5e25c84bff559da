#pragma once

#include "casework/panel_table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// A panel's decision while it is being made: what was chosen and typed, and what keeps it from being a decision. Knows
// no widget; the box writes into `input` and asks.
class PanelDecisionDraft
{
public:
    struct Member
    {
        QString name;
        bool present = true;
    };

    struct Input
    {
        std::optional<Decision> decision;
        QString reason;
        QStringList conditions; // lines as they stand in the form, blank ones too
        QString rectifyBy;      // as typed
        std::vector<Member> members;
        int chair = -1; // which of them
    };

    // `field` is a member of Input ("members.2" for a line of it).
    struct Fault
    {
        QString field;
        QString text;
    };

    Input input;

    static PanelDecisionDraft of(const PanelDecision &decision);
    // Nothing is decided yet; the members are those who reviewed, and none of them is the chair.
    static PanelDecisionDraft fromReviewers(const PanelTable &table);

    bool needsReason(Conclusion conclusion) const;
    bool rectifies() const { return input.decision == Decision::AcceptedAfterRectification; }
    // How decision and conclusion stand to each other, in words; empty while nothing is chosen.
    QString sentence(Conclusion conclusion) const;
    // In the order of the form.
    std::vector<Fault> faults(Conclusion conclusion) const;
    // Meaningful once there are no faults.
    PanelDecision decision() const;

private:
    void addMemberFaults(std::vector<Fault> &faults) const;
    QStringList conditions() const;
};

} // namespace yongping
