#include "report/report_figures.h"

#include "report/cells.h"
#include "report/layout/units.h"
#include "report/report_tables.h"
#include "report/verdict_mark.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

const QColor Frame(0xB4, 0xBC, 0xC4);
const QColor BoxFill(0xF5, 0xF7, 0xF9);
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
    TextStyle style{Face::Heading, content.large ? 22.0 : 14.0, content.large ? 30.0 : 20.0,
                    verdictColour(content.mark)};
    if (language() == Language::English && content.large)
        style = {Face::Heading, 17, 23, style.colour};
    const qreal markSize = pt(style.points);
    const qreal inside = width - BoxBar - 2 * BoxPadding;
    TextStyle label = DocumentWriter::smallStyle();
    label.face = Face::Heading;
    return {TextBlock(content.label, label, inside), TextBlock(content.word, style, inside - markSize - mm(2.5)),
            content.mark, markSize, width};
}

void paintBox(QPainter &painter, const Box &box, const QRectF &rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(BoxFill);
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
    painter.setPen(QPen(Frame, pt(0.5)));
    painter.drawRect(area);
}

} // namespace

std::unique_ptr<FlowItem> markedLine(Verdict mark, const QString &word)
{
    const TextStyle style{Face::Heading, 18, 27, verdictColour(mark)};
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

void writeChart(DocumentWriter &writer, std::vector<IndicatorBar> bars, const QString &legend)
{
    constexpr std::size_t Together = 6; // bars of a chart that is not divided
    const std::shared_ptr<const IndicatorChart> chart = makeIndicatorChart(std::move(bars), TypeWidth);
    const std::size_t count = chart->bars();
    for (std::size_t i = 0; i < count; ++i) {
        auto bar = std::make_unique<FigureItem>(chart->barHeight(i), [chart, i](QPainter &painter, QPointF topLeft) {
            chart->paintBar(painter, i, topLeft);
        });
        bar->spaceBefore = i == 0 ? pt(8) : 0;
        bar->keepWithNext = count <= Together || i == 0 || i + 2 >= count;
        writer.add(std::move(bar));
    }
    writer.note(legend);
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
    const TextStyle labelStyle = DocumentWriter::labelStyle();
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
    const TextStyle labelStyle{Face::Heading, 12, 18, QColor(Qt::black), Qt::AlignRight};
    TextStyle nameStyle = DocumentWriter::bodyStyle();
    nameStyle.align = Qt::AlignRight;
    nameStyle.indent = 0;
    const qreal nameWidth = typeWidth - 4 * pt(nameStyle.points);
    const TextBlock label(place.label, labelStyle, mm(60));
    const TextBlock name(place.name, nameStyle, nameWidth);
    const TextBlock dated(date, nameStyle, nameWidth);

    constexpr qreal Width = mm(68);
    const QRectF rect(typeWidth - mm(8) - Width, 0, Width, mm(26));
    const qreal nameHeight = place.name.isEmpty() ? 0 : name.height();
    const qreal height = rect.bottom() + mm(3) + nameHeight + dated.height();
    auto item = std::make_unique<FigureItem>(height, [=](QPainter &painter, QPointF topLeft) {
        const QRectF area = rect.translated(topLeft);
        paintPlace(painter, area);
        label.paint(painter, QPointF(area.left() - mm(64), area.center().y() - label.height() / 2));
        const qreal below = area.bottom() + mm(3);
        name.paint(painter, QPointF(topLeft.x(), below));
        dated.paint(painter, QPointF(topLeft.x(), below + nameHeight));
    });
    item->anchors.push_back({place.field, fieldIn(rect)});
    return item;
}

} // namespace yongping
