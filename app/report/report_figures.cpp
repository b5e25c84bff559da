#include "report/report_figures.h"

#include "report/cells.h"
#include "report/layout/units.h"
#include "report/report_style.h"
#include "report/report_tables.h"
#include "report/verdict_mark.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace yongping {

namespace {

constexpr qreal BoxPadding = mm(4);
constexpr qreal BoxBar = mm(1.6); // the coloured edge of a box
constexpr qreal FirstShare = 0.6;

std::vector<IndicatorBar> barsOf(const ReportIndicators &indicators)
{
    std::vector<IndicatorBar> bars;
    for (const ReportIndicator &row : indicators.rows) {
        const bool open = row.verdict == Verdict::Undetermined;
        bars.push_back({row.title, row.drawnImprovement ? row.improvement : row.verdictWord, row.threshold,
                        open ? std::nullopt : row.drawnImprovement, row.drawnThreshold, row.verdict});
    }
    return bars;
}

// One box as it will be drawn.
struct Box
{
    TextBlock label;
    TextBlock word;
    Verdict mark;
    qreal markSize;
    qreal width;

    qreal height() const { return label.height() + pt(4) + word.height() + 2 * BoxPadding; }
};

Box boxOf(const BoxedWord &content, qreal width)
{
    const TextStyle style = ReportStyle::boxed(verdictColour(content.mark), content.large);
    const qreal markSize = pt(style.points);
    const qreal inside = width - BoxBar - 2 * BoxPadding;
    TextStyle label = ReportStyle::small();
    label.face = Face::Heading;
    return {TextBlock(content.label, label, inside), TextBlock(content.word, style, inside - markSize - mm(2.5)),
            content.mark, markSize, width};
}

void paintBox(QPainter &painter, const Box &box, const QRectF &rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ReportStyle::BoxFill);
    painter.drawRect(rect);
    painter.setBrush(verdictColour(box.mark));
    painter.drawRect(QRectF(rect.left(), rect.top(), BoxBar, rect.height()));
    const qreal left = rect.left() + BoxBar + BoxPadding;
    box.label.paint(painter, QPointF(left, rect.top() + BoxPadding));
    const qreal below = rect.top() + BoxPadding + box.label.height() + pt(4);
    const qreal drop = (box.word.pitch() - box.markSize) / 2;
    paintVerdictMark(painter, box.mark, QRectF(left, below + drop, box.markSize, box.markSize));
    box.word.paint(painter, QPointF(left + box.markSize + mm(2.5), below));
}

// The field lies within its frame, which a seal must not touch.
QRectF fieldIn(const QRectF &frame)
{
    return frame.adjusted(mm(1), mm(0.5), -mm(1), -mm(0.5));
}

void paintPlace(QPainter &painter, const QRectF &area)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ReportStyle::Hairline, pt(0.5)));
    painter.drawRect(area);
}

} // namespace

std::unique_ptr<FlowItem> markedLine(Verdict mark, const QString &word)
{
    const TextStyle style = ReportStyle::conclusion(verdictColour(mark));
    const TextBlock text(word, style, TypeWidth - mm(20));
    return std::make_unique<FigureItem>(mm(12), [mark, text](QPainter &painter, QPointF topLeft) {
        const qreal size = pt(19);
        const qreal middle = topLeft.y() + mm(6);
        paintVerdictMark(painter, mark, QRectF(topLeft.x() + mm(2), middle - size / 2, size, size));
        text.paint(painter, QPointF(topLeft.x() + mm(2) + size + mm(3), middle - text.height() / 2));
    });
}

std::unique_ptr<FlowItem> boxedWords(const BoxedWord &first, const BoxedWord &second)
{
    constexpr qreal Gap = mm(3);
    const Box left = boxOf(first, TypeWidth * FirstShare - Gap);
    const Box right = boxOf(second, TypeWidth * (1 - FirstShare));
    const qreal height = std::max(left.height(), right.height());
    return std::make_unique<FigureItem>(height, [=](QPainter &painter, QPointF topLeft) {
        paintBox(painter, left, QRectF(topLeft.x(), topLeft.y(), left.width, height));
        paintBox(painter, right, QRectF(topLeft.x() + left.width + Gap, topLeft.y(), right.width, height));
    });
}

// A chart that a page can hold is never divided; of one that is, every part has what is to be read from it.
void writeChart(DocumentWriter &writer, std::vector<IndicatorBar> bars, const QString &legend)
{
    constexpr qreal Before = pt(8);
    constexpr qreal Legend = mm(20); // at most
    const std::shared_ptr<const IndicatorChart> chart = makeIndicatorChart(std::move(bars), TypeWidth);
    qreal whole = 0;
    for (std::size_t i = 0; i < chart->bars(); ++i)
        whole += chart->barHeight(i);
    const qreal part = whole / std::ceil(whole / (TypeHeight - Before - Legend));
    for (std::size_t first = 0, end = 0; first < chart->bars(); first = end) {
        qreal height = 0;
        while (end < chart->bars() && (end == first || height + chart->barHeight(end) / 2 <= part))
            height += chart->barHeight(end++);
        auto item = std::make_unique<FigureItem>(height, [chart, first, end](QPainter &painter, QPointF topLeft) {
            for (std::size_t i = first; i < end; topLeft.ry() += chart->barHeight(i++))
                chart->paintBar(painter, i, topLeft);
        });
        item->spaceBefore = Before;
        item->keepWithNext = true;
        writer.add(std::move(item));
        writer.note(legend);
    }
}

void writeIndicators(DocumentWriter &writer, const std::vector<ReportIndicators> &indicators)
{
    if (indicators.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "Performance indicators"));
    for (const ReportIndicators &table : indicators) {
        writer.subheading(table.clause, table.clauseId);
        writer.note(table.summary);
        writer.keepLastWithNext();
        writer.space(pt(3));
        writeIndicatorTable(writer, table);
        const auto hasBar = [](const ReportIndicator &row) { return row.drawnImprovement.has_value(); };
        if (std::ranges::any_of(table.rows, hasBar))
            writeChart(writer, barsOf(table),
                       QCoreApplication::translate("Report",
                                                   "Improvement against the baseline; the tick is the threshold. "
                                                   "Filled: reached; hatched: not reached; outline: open."));
    }
}

std::unique_ptr<FlowItem> signatureRow(const std::vector<SignaturePlace> &places)
{
    constexpr qreal Gap = mm(4);
    constexpr qreal Width = (TypeWidth - (PlacesInRow - 1) * Gap) / PlacesInRow;
    constexpr qreal Height = mm(19);
    const TextStyle labelStyle = ReportStyle::label();
    std::vector<TextBlock> labels;
    for (const SignaturePlace &place : places)
        labels.emplace_back(place.label + QStringLiteral("　") + place.name, labelStyle, Width);
    qreal labelHeight = 0;
    for (const TextBlock &label : labels)
        labelHeight = std::max(labelHeight, label.height());

    const auto areaOf = [labelHeight](std::size_t i) {
        return QRectF(static_cast<qreal>(i) * (Width + Gap), labelHeight + pt(2), Width, Height);
    };
    auto item = std::make_unique<FigureItem>(
        areaOf(0).bottom() + mm(1), [labels, areaOf, labelHeight](QPainter &painter, QPointF topLeft) {
            for (std::size_t i = 0; i < labels.size(); ++i) {
                const QRectF area = areaOf(i).translated(topLeft);
                paintPlace(painter, area);
                labels[i].paint(painter, QPointF(area.left(), topLeft.y() + labelHeight - labels[i].height()));
            }
        });
    for (std::size_t i = 0; i < places.size(); ++i)
        item->anchors.push_back({places[i].field, fieldIn(areaOf(i))});
    return item;
}

std::unique_ptr<FlowItem> signatureBlock(const SignaturePlace &place, const QString &date, qreal typeWidth)
{
    // In a field of this shape the seal is as wide as 0.72 of the height, above what a signature says of itself.
    constexpr QSizeF Field(mm(44), mm(42));
    constexpr qreal Seal = Field.height() * 0.72;
    constexpr qreal Gap = mm(3);
    constexpr qreal Pen = mm(55); // to sign on paper, beside the name
    const TextStyle style = ReportStyle::signer();
    const TextBlock label(place.label, ReportStyle::signatureLabel(), mm(70));
    const TextBlock name(place.name, style, mm(70));
    const TextBlock dated(date, style, mm(70));
    const qreal nameHeight = place.name.isEmpty() ? 0 : name.height();

    // The date ends four characters from the right, the name stands in the middle over it, the seal over both, its
    // middle a little above theirs.
    const qreal dateLeft = typeWidth - 4 * pt(style.character()) - dated.naturalWidth();
    const qreal middle = dateLeft + dated.naturalWidth() / 2;
    const qreal below = std::max(0.0, Seal * 0.54 - (nameHeight + dated.height()) / 2);
    const QRectF field(QPointF(middle - Field.width() / 2, 0), Field);
    const qreal lineEnd = field.left() - Gap;
    const qreal labelTop = below + (dated.pitch() - label.pitch()) / 2; // beside the line of the name
    const qreal labelLeft = std::max(0.0, lineEnd - Pen - Gap - label.naturalWidth());
    auto item = std::make_unique<FigureItem>(Field.height(), [=](QPainter &painter, QPointF topLeft) {
        name.paint(painter, topLeft + QPointF(middle - name.naturalWidth() / 2, below));
        dated.paint(painter, topLeft + QPointF(dateLeft, below + nameHeight));
        label.paint(painter, topLeft + QPointF(labelLeft, labelTop));
        const qreal line = labelTop + label.height();
        painter.setPen(QPen(ReportStyle::Hairline, pt(0.5)));
        painter.drawLine(topLeft + QPointF(labelLeft + label.naturalWidth() + Gap, line),
                         topLeft + QPointF(lineEnd, line));
    });
    item->anchors.push_back({place.field, field});
    return item;
}

} // namespace yongping
