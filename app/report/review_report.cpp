#include "report/review_report.h"

#include "report/contents.h"
#include "report/report_pdf.h"
#include "report/review_document.h"

#include <QCoreApplication>

namespace yongping {

Result<QByteArray> makeReviewReport(const ReviewReportInput &input)
{
    if (Result<void> able = canLayOut(); !able)
        return able.error();
    const ReviewContents contents = reviewContents(input);
    PageDress dress;
    dress.title = contents.title;
    dress.runningHead = contents.project;
    dress.sample = contents.sample;
    dress.made = input.made;
    return makeReportPdf(reviewFlow(contents), dress,
                         {{reviewerField(), QCoreApplication::translate("Report", "Signature of the reviewer")}},
                         input.attached);
}

} // namespace yongping
