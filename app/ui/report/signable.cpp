#include "ui/report/signable.h"

#include "base/tr.h"
#include "report/report_pdf.h"
#include "workstation/report_signers.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr int LongestLabel = 100;

// The number of a member's field, 0 for every other.
int memberNumber(const QString &name)
{
    const int number = name.section(u'.', -1).toInt();
    return number > 0 && name == memberField(number) ? number : 0;
}

bool isOurs(const FieldStanding &field)
{
    return field.name == reviewerField() || field.name == chairField() || memberNumber(field.name) > 0;
}

} // namespace

Signable signableOf(const QByteArray &pdf)
{
    Signable signable;
    const Result<std::vector<FieldStanding>> fields = reportFields(pdf);
    if (!fields)
        return signable;
    for (const FieldStanding &field : *fields) {
        signable.isClosed = signable.isClosed || (field.isSigned && field.locksDocument);
        if (!isOurs(field))
            continue;
        signable.isOurs = true;
        if (!field.isSigned)
            signable.open.push_back(field);
        else if (fields->size() > 1)
            signable.signedLabels.emplace(field.name, fieldLabel(field));
    }
    std::stable_partition(signable.open.begin(), signable.open.end(),
                          [](const FieldStanding &field) { return !field.locksDocument; });
    return signable;
}

QString fieldLabel(const FieldStanding &field)
{
    const QString label = field.label.simplified().left(LongestLabel);
    if (!label.isEmpty())
        return label;
    if (const int number = memberNumber(field.name); number > 0)
        return tr("Signature of member %1").arg(number);
    return field.name == chairField() ? tr("Signature of the chair") : tr("Signature of the reviewer");
}

} // namespace yongping
