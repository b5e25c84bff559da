#include "report/pdf_output.h"

#include "report/layout/text_layer.h"
#include "report/layout/units.h"
#include "report/report_style.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace yongping {

namespace {

constexpr qreal PageNumberDrop = mm(7); // of the lines beside the number, below the type area
constexpr qreal RunningHeadRise = mm(12);

void paintPageNumber(QPainter &painter, int number, const QRectF &typeArea)
{
    const TextStyle style = ReportStyle::pageNumber(number % 2 == 1);
    const qreal oneCharacter = pt(style.points);
    const TextBlock text(QStringLiteral("— %1 —").arg(number), style, typeArea.width() - 2 * oneCharacter);
    text.paint(painter,
               QPointF(typeArea.left() + oneCharacter, typeArea.bottom() + PageNumberDrop - text.height() / 2));
}

void paintRunningHead(QPainter &painter, const QString &text, const QRectF &typeArea)
{
    const TextStyle style = ReportStyle::runningHead();
    const qreal top = typeArea.top() - RunningHeadRise;
    const TextBlock head(text, style, typeArea.width() - mm(34));
    head.head(1).paint(painter, QPointF(typeArea.left(), top));
    painter.setPen(QPen(ReportStyle::Hairline, pt(0.5)));
    painter.drawLine(QPointF(typeArea.left(), top + pt(15)), QPointF(typeArea.right(), top + pt(15)));
}

void paintSampleMark(QPainter &painter, const QRectF &typeArea)
{
    const TextStyle style = ReportStyle::sampleMark();
    const QRectF box(typeArea.right() - mm(32), typeArea.top() - RunningHeadRise - mm(4), mm(32), mm(7));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ReportStyle::SampleRed, pt(1)));
    painter.drawRect(box);
    const TextBlock mark(QStringLiteral("样例 SAMPLE"), style, box.width());
    mark.paint(painter, QPointF(box.left(), box.center().y() - mark.height() / 2));
}

void paintPage(QPainter &painter, const LaidOutPage &page, int number, const PageDress &dress)
{
    const QRectF &typeArea = dress.geometry.typeArea;
    if (number > 1)
        paintRunningHead(painter, dress.runningHead, typeArea);
    if (dress.sample)
        paintSampleMark(painter, typeArea);
    for (const PlacedItem &placed : page)
        placed.item->paint(painter, typeArea.topLeft() + QPointF(0, placed.top));
    paintPageNumber(painter, number, typeArea);
}

const QString Producer = QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
const QString Creator = QStringLiteral("Yongping");

// What the file says of itself, the same as its information dictionary, as PDF/A asks.
QByteArray metadata(const PageDress &dress)
{
    static const QString form = QStringLiteral(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
        "  <rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" xmp:CreatorTool=\"%2\""
        " xmp:CreateDate=\"%3\" xmp:ModifyDate=\"%3\"/>\n"
        "  <rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" pdf:Producer=\"%4\"/>\n"
        "  <rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" pdfaid:part=\"1\""
        " pdfaid:conformance=\"B\"/>\n"
        " </rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end='w'?>");
    const QString made = dress.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    return form.arg(dress.title.toHtmlEscaped(), Creator, made, Producer).toUtf8();
}

// Qt stamps a file with the time of writing. The stamp is replaced in place by one that is no longer, padded with
// blanks, so that no offset in the file moves.
void setCreationDate(QByteArray &pdf, const QDateTime &made)
{
    const QByteArray name = QByteArrayLiteral("/CreationDate (D:");
    const qsizetype start = pdf.indexOf(name);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    if (end < 0)
        return;
    const QByteArray stamp = name + made.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    const qsizetype length = end + 1 - start;
    Q_ASSERT(stamp.size() <= length);
    pdf.replace(start, length, stamp.leftJustified(length, ' '));
}

// The file's identifier is made of the time of writing. Preparing it for signatures gives it one of its content.
void dropIdentifier(QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("/ID [");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(']', start);
    if (end >= 0 && start > pdf.lastIndexOf("trailer"))
        pdf.replace(start, end + 1 - start, QByteArray(end + 1 - start, ' '));
}

// Draws shapes by itself; texts are kept apart.
class PageDevice final : public QPdfWriter, public TextLayer
{
public:
    using QPdfWriter::QPdfWriter;
};

} // namespace

WrittenPages writePdf(const std::vector<LaidOutPage> &pages, const PageDress &dress)
{
    WrittenPages written;
    QBuffer buffer(&written.pdf);
    buffer.open(QIODevice::WriteOnly);
    PageDevice device(&buffer);
    device.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    device.setResolution(UnitsPerInch);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(dress.geometry.orientation);
    device.setPageMargins(QMarginsF());
    device.setTitle(dress.title);
    device.setCreator(Creator);
    device.setDocumentXmpMetadata(metadata(dress));

    QPainter painter(&device);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        device.beginPage();
        paintPage(painter, pages[i], static_cast<int>(i) + 1, dress);
    }
    painter.end();
    buffer.close();
    std::optional<PdfText> text = device.take(pt(device.pageLayout().fullRectPoints().height()));
    if (!text)
        return {};
    written.text = std::move(*text);
    setCreationDate(written.pdf, dress.made);
    dropIdentifier(written.pdf);
    return written;
}

} // namespace yongping
