#include "report/review_document.h"

#include "report/document_writer.h"
#include "report/indicator_chart.h"
#include "report/layout/units.h"
#include "report/review_tables.h"
#include "report/verdict_mark.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal FactKeyWidth = mm(34);

void writeFacts(DocumentWriter &writer, const ReviewContents &contents)
{
    writer.title(contents.title);
    writer.space(pt(14));
    for (const ReportFact &fact : contents.facts)
        writer.keyValue(fact.label, fact.value, FactKeyWidth);
}

std::unique_ptr<FlowItem> conclusionLine(const ReviewContents &contents)
{
    const Verdict verdict = verdictLike(contents.conclusion);
    const TextStyle style{Face::Heading, 18, 27, verdictColour(verdict)};
    const TextBlock word(contents.conclusionWord, style, TypeWidth - mm(20));
    return std::make_unique<FigureItem>(mm(12), [verdict, word](QPainter &painter, QPointF topLeft) {
        const qreal size = pt(19);
        const qreal middle = topLeft.y() + mm(6);
        paintVerdictMark(painter, verdict, QRectF(topLeft.x() + mm(2), middle - size / 2, size, size));
        word.paint(painter, QPointF(topLeft.x() + mm(2) + size + mm(3), middle - word.height() / 2));
    });
}

void writeConclusion(DocumentWriter &writer, const ReviewContents &contents)
{
    writer.heading(QCoreApplication::translate("Report", "Conclusion"));
    writer.add(conclusionLine(contents));
    writer.keepLastWithNext();
    writer.body(contents.conclusionReason);
    if (!contents.deciding.empty())
        writeNoteTable(writer, contents.deciding, QCoreApplication::translate("Report", "Reason"));
    writer.body(contents.progress);
    writer.note(QCoreApplication::translate("Report", "Only required clauses that are due at this stage decide the "
                                                      "conclusion. Undetermined does not mean not met."));
}

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

void writeChart(DocumentWriter &writer, const ReportIndicators &indicators)
{
    const auto hasBar = [](const ReportIndicator &row) { return row.drawnImprovement.has_value(); };
    const bool drawable = std::ranges::any_of(indicators.rows, hasBar);
    if (!drawable)
        return;
    writer.keepLastWithNext();
    std::shared_ptr<const IndicatorChart> chart = makeIndicatorChart(barsOf(indicators));
    auto figure = std::make_unique<FigureItem>(chart->height(), [chart](QPainter &painter, QPointF topLeft) {
        chart->paint(painter, QRectF(topLeft.x(), topLeft.y(), TypeWidth, chart->height()));
    });
    figure->spaceBefore = pt(8);
    figure->keepWithNext = true;
    writer.add(std::move(figure));
    writer.note(QCoreApplication::translate("Report", "Improvement against the baseline; the tick is the threshold. "
                                                      "Filled: reached; hatched: not reached; outline: open."));
}

void writeIndicators(DocumentWriter &writer, const ReviewContents &contents)
{
    if (contents.indicators.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "Performance indicators"));
    for (const ReportIndicators &indicators : contents.indicators) {
        writer.subheading(indicators.clauseId, indicators.summary);
        writeIndicatorTable(writer, indicators);
        writeChart(writer, indicators);
    }
}

void writePoints(DocumentWriter &writer, const ReviewContents &contents)
{
    if (contents.points.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "Points"));
    writePointsTable(writer, contents);
    writer.note(QCoreApplication::translate("Report", "Scoring scheme: %1. The standard does not prescribe points; "
                                                      "they do not change any verdict. A range means that answers are "
                                                      "still missing.")
                    .arg(contents.schemeTitle));
    if (!contents.schemeNote.isEmpty())
        writer.note(contents.schemeNote);
}

void writeOpenChecks(DocumentWriter &writer, const ReviewContents &contents)
{
    writer.heading(QCoreApplication::translate("Report", "What is still missing"));
    if (contents.openChecks.empty())
        writer.body(QCoreApplication::translate("Report", "Every required check that is due is answered."));
    else
        writeOpenTable(writer, contents.openChecks);
}

void writeInterpretations(DocumentWriter &writer, const ReviewContents &contents)
{
    if (contents.interpretations.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "Notes on the reading of the standard"));
    writeNoteTable(writer, contents.interpretations, QCoreApplication::translate("Report", "Reading applied"));
}

// The place to sign, its label at the left, the name and the date below it, four characters from the right.
std::unique_ptr<FlowItem> signatureBlock(const ReviewContents &contents)
{
    const TextStyle labelStyle{Face::Heading, 12, 18, QColor(Qt::black), Qt::AlignRight};
    TextStyle nameStyle = DocumentWriter::bodyStyle();
    nameStyle.align = Qt::AlignRight;
    nameStyle.indent = 0;
    const qreal nameWidth = TypeWidth - 4 * pt(nameStyle.points);
    const TextBlock label(QCoreApplication::translate("Report", "Reviewer (signature)"), labelStyle, mm(60));
    const TextBlock name(contents.reviewer, nameStyle, nameWidth);
    const TextBlock date(contents.date, nameStyle, nameWidth);

    const qreal height = signatureArea().bottom() + mm(3) + name.height() + date.height();
    auto item = std::make_unique<FigureItem>(height, [=](QPainter &painter, QPointF topLeft) {
        const QRectF area = signatureArea().translated(topLeft);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0xB4, 0xBC, 0xC4), pt(0.5)));
        painter.drawRect(area);
        label.paint(painter, QPointF(area.left() - mm(64), area.center().y() - label.height() / 2));
        const qreal below = area.bottom() + mm(3);
        name.paint(painter, QPointF(topLeft.x(), below));
        date.paint(painter, QPointF(topLeft.x(), below + name.height()));
    });
    item->anchor = reviewerAnchor();
    return item;
}

void writeOpinion(DocumentWriter &writer, const ReviewContents &contents)
{
    writer.heading(QCoreApplication::translate("Report", "Opinion of the reviewer"));
    writer.body(contents.opinion.isEmpty() ? QCoreApplication::translate("Report", "No overall opinion was written.")
                                           : contents.opinion);
    writer.keepLastWithNext();
    writer.space(pt(18));
    writer.add(signatureBlock(contents));
}

} // namespace

QRectF signatureArea()
{
    const qreal width = mm(68);
    const qreal right = TypeWidth - mm(8);
    return {right - width, 0, width, mm(26)};
}

Flow reviewFlow(const ReviewContents &contents)
{
    DocumentWriter writer;
    writeFacts(writer, contents);
    writeConclusion(writer, contents);
    writer.heading(QCoreApplication::translate("Report", "Clause by clause"));
    for (const ReportElement &element : contents.elements)
        writeElement(writer, element);
    writeIndicators(writer, contents);
    writePoints(writer, contents);
    writeOpenChecks(writer, contents);
    writeInterpretations(writer, contents);
    writeOpinion(writer, contents);
    return writer.take();
}

} // namespace yongping
