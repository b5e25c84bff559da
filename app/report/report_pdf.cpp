#include "report/report_pdf.h"

#include "base/tr.h"
#include "report/layout/paginator.h"
#include "report/layout/units.h"
#include "signing/pdfprepare.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace yongping {

namespace {

SignatureField placedField(const ReportField &wanted, const std::vector<LaidOutPage> &pages, QPointF origin)
{
    SignatureField field;
    field.name = wanted.name;
    field.label = wanted.label;
    field.locksDocument = wanted.locksDocument;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedItem &placed : pages[page]) {
            for (const Anchor &anchor : placed.item->anchors) {
                if (anchor.name != wanted.name)
                    continue;
                const QRectF area = anchor.area.translated(origin.x(), origin.y() + placed.top);
                field.page = static_cast<int>(page);
                field.rect = QRectF(area.topLeft() / pt(1), area.size() / pt(1));
            }
        }
    }
    return field;
}

} // namespace

Result<void> canLayOut()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    return Error::failure(QStringLiteral("report.no_gui"),
                          QCoreApplication::translate("Report", "The report cannot be laid out without "
                                                                "a graphical application."));
}

Result<QByteArray> makeReportPdf(Flow flow, const PageDress &dress, const std::vector<ReportField> &fields,
                                 const QByteArray &data)
{
    const QRectF &typeArea = dress.geometry.typeArea;
    const std::vector<LaidOutPage> pages = paginate(std::move(flow), typeArea.height());
    WrittenPages written = writePdf(pages, dress);
    if (written.pdf.isEmpty())
        return Error::failure(QStringLiteral("report.layout"),
                              QCoreApplication::translate("Report", "The report could not be written as a PDF."));

    PrepareOptions options;
    options.text = std::move(written.text);
    for (const ReportField &field : fields)
        options.fields.push_back(placedField(field, pages, typeArea.topLeft()));
    options.language = language() == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    if (!data.isEmpty())
        options.attachment = {reportDataName(), QStringLiteral("application/json"), data,
                              tr("The case data of this report, by which its conclusion can be computed again"),
                              dress.made.toUTC()};
    return preparePdf(written.pdf, options);
}

} // namespace yongping
