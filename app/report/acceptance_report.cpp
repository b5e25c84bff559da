#include "report/acceptance_report.h"

#include "base/tr.h"
#include "report/acceptance_contents.h"
#include "report/acceptance_document.h"

namespace yongping {

Result<QByteArray> makeAcceptanceReport(const AcceptanceReportInput &input)
{
    if (Result<void> able = canLayOut(); !able)
        return able.error();
    if (!input.record.panel.decision)
        return Error::refused(QStringLiteral("report.undecided"),
                              tr("The panel has not decided on “%1” yet; the acceptance report needs its decision.")
                                  .arg(input.record.data.name),
                              QStringLiteral("decision"));
    const AcceptanceContents contents = acceptanceContents(input);
    PageDress dress;
    dress.title = contents.title;
    dress.runningHead = contents.project;
    dress.sample = contents.sample;
    dress.made = input.made;
    return makeReportPdf(acceptanceFlow(contents), dress, acceptanceFields(contents), input.attached);
}

} // namespace yongping
