#include "report/review_report.h"

#include "report/contents.h"
#include "report/layout/paginator.h"
#include "report/layout/units.h"
#include "report/pdf_output.h"
#include "report/review_document.h"
#include "signing/pdfprepare.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace yongping {

namespace {

SignatureField reviewerField(const std::vector<LaidOutPage> &pages)
{
    SignatureField field;
    field.name = reviewerAnchor();
    field.label = QCoreApplication::translate("Report", "Signature of the reviewer");
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedItem &placed : pages[page]) {
            if (placed.item->anchor != reviewerAnchor())
                continue;
            const QRectF area = signatureArea().translated(LeftMargin, TopMargin + placed.top);
            field.page = static_cast<int>(page);
            field.rect = QRectF(area.topLeft() / pt(1), area.size() / pt(1));
        }
    }
    return field;
}

} // namespace

Result<QByteArray> makeReviewReport(const ReviewReportInput &input)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error::failure(QStringLiteral("report.no_gui"),
                              QCoreApplication::translate("Report", "The report cannot be laid out without a graphical "
                                                                    "application."));
    const ReviewContents contents = reviewContents(input);
    const std::vector<LaidOutPage> pages = paginate(reviewFlow(contents), TypeHeight);

    PageDress dress;
    dress.title = contents.title;
    dress.runningHead = contents.project;
    dress.sampleMark = contents.sample ? QStringLiteral("样例 SAMPLE") : QString();
    dress.made = input.made;
    const QByteArray pdf = writePdf(pages, dress);
    if (pdf.isEmpty())
        return Error::failure(QStringLiteral("report.layout"),
                              QCoreApplication::translate("Report", "The report could not be written as a PDF."));

    PrepareOptions options;
    options.fields = {reviewerField(pages)};
    options.language = language() == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    return preparePdf(pdf, options);
}

} // namespace yongping
