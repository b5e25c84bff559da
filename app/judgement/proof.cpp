#include "judgement/proof.h"

namespace yongping {

Verdict Proof::verdict() const
{
    if (presence == Presence::NotDue)
        return Verdict::NotDue;
    if (presence == Presence::NotApplicable)
        return Verdict::NotApplicable;
    if (!interval.isDecided())
        return Verdict::Undetermined;
    switch (interval.low) {
    case Grade::Met: return Verdict::Met;
    case Grade::Partial: return Verdict::Partial;
    case Grade::NotMet: return Verdict::NotMet;
    }
    Q_UNREACHABLE();
}

} // namespace yongping
