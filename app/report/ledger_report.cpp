#include "base/tr.h"
#include "report/acceptance_report.h"
#include "report/ledger_contents.h"
#include "report/ledger_document.h"
#include "report/report_pdf.h"

namespace yongping {

Result<QByteArray> makeLedger(const std::vector<LedgerEntry> &entries, const QDateTime &made,
                              const QByteArray &attached)
{
    if (Result<void> able = canLayOut(); !able)
        return able.error();
    const LedgerContents contents = ledgerContents(entries, made);
    PageDress dress;
    dress.title = contents.title;
    dress.runningHead = contents.title;
    dress.sample = contents.sample;
    dress.made = made;
    dress.geometry = PageGeometry::landscape();
    return makeReportPdf(ledgerFlow(contents), dress, {{reviewerField(), tr("Signature for the office"), false}},
                         attached);
}

} // namespace yongping
