#pragma once

#include "casework/panel_table.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What the panel is about to agree on one check: the value, why, and who keeps a dissent. Knows no widget; the card
// writes into it and asks what is still missing.
struct AgreementDraft
{
    enum class Field { Value, Reason, Dissent };

    struct Fault
    {
        Field field = Field::Value;
        std::size_t dissent = 0; // which of them
        QString text;
    };

    std::optional<Answer> value;
    QString reason;
    std::vector<Dissent> dissents; // lines as they stand in the form, blank ones too

    // As the check stands: the agreement, else what all reviewers say alike.
    static AgreementDraft of(const PanelCheck &check);

    std::vector<Fault> faults(const PanelCheck &check) const;
    // Meaningful once there are no faults: texts trimmed, blank lines left out.
    Agreement agreement() const;
    // Whether applying would change anything.
    bool changes(const PanelCheck &check) const;

    friend bool operator==(const AgreementDraft &, const AgreementDraft &) = default;
};

} // namespace yongping
