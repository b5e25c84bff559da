#include "presentation/panel_agreement_draft.h"

#include <QCoreApplication>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::AgreementDraft)
};

bool isBlank(const Dissent &dissent)
{
    return dissent.reviewer.trimmed().isEmpty() && dissent.text.trimmed().isEmpty();
}

} // namespace

AgreementDraft AgreementDraft::of(const PanelCheck &check)
{
    AgreementDraft draft;
    draft.value = check.standing;
    if (check.agreement) {
        draft.value = check.agreement->value;
        draft.reason = check.agreement->reason;
        draft.dissents = check.agreement->dissents;
    }
    return draft;
}

std::vector<AgreementDraft::Fault> AgreementDraft::faults(const PanelCheck &check) const
{
    std::vector<Fault> faults;
    if (!value)
        faults.push_back({Field::Value, 0, Words::tr("Say first what the panel agrees on.")});
    if (check.differs && reason.trimmed().isEmpty())
        faults.push_back({Field::Reason, 0, Words::tr("The reviewers differ here: say why the panel agrees on this.")});
    for (std::size_t each = 0; each < dissents.size(); ++each) {
        const Dissent &dissent = dissents[each];
        if (isBlank(dissent))
            continue;
        if (dissent.reviewer.trimmed().isEmpty())
            faults.push_back({Field::Dissent, each, Words::tr("Name the member who dissents.")});
        else if (dissent.text.trimmed().isEmpty())
            faults.push_back(
                {Field::Dissent, each, Words::tr("Write down what %1 objects.").arg(dissent.reviewer.trimmed())});
    }
    return faults;
}

Agreement AgreementDraft::agreement() const
{
    Agreement agreed;
    if (value)
        agreed.value = *value;
    agreed.reason = reason.trimmed();
    for (const Dissent &dissent : dissents) {
        if (!isBlank(dissent))
            agreed.dissents.push_back({dissent.reviewer.trimmed(), dissent.text.trimmed()});
    }
    return agreed;
}

bool AgreementDraft::changes(const PanelCheck &check) const
{
    return check.agreement ? !value || agreement() != *check.agreement : *this != of(check);
}

} // namespace yongping
