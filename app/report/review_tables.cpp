#include "report/review_tables.h"

#include "report/layout/units.h"
#include "report/verdict_mark.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal PointsWidth = mm(24);
constexpr qsizetype ShortAnswer = 16;
const QColor Quiet(0x45, 0x4E, 0x58);

// English verdicts are longer words.
qreal verdictWidth()
{
    return language() == Language::Chinese ? mm(25) : mm(32);
}

TextStyle withAlign(TextStyle style, Qt::Alignment align)
{
    style.align = align;
    return style;
}

Cell textCell(qreal width, const QString &text, const TextStyle &style = DocumentWriter::tableStyle())
{
    return {width, {TextBlock(text, style, RowItem::textWidth(width))}, {}, {}, false};
}

Cell numberCell(qreal width, const QString &text)
{
    return textCell(width, text, withAlign(DocumentWriter::tableStyle(), Qt::AlignRight));
}

Cell verdictCell(Verdict verdict, const QString &word)
{
    const qreal width = verdictWidth();
    TextStyle style = DocumentWriter::labelStyle();
    style.points -= 0.5;
    style.colour = verdictColour(verdict);
    return {width, {TextBlock(word, style, RowItem::textWidth(width, true))}, verdict, {}, false};
}

QString labelText(const QString &label)
{
    //: The label of a text, before it
    return QCoreApplication::translate("Report", "%1: ").arg(label);
}

TextBlock labelledBlock(const QString &label, const QString &text, TextStyle style, qreal width)
{
    return TextBlock({{labelText(label), Face::Heading, Quiet}, {text}}, style, width);
}

TextStyle remarkStyle()
{
    TextStyle style = DocumentWriter::tableStyle();
    style.face = Face::Subheading;
    return style;
}

std::vector<TextBlock> clauseTexts(const ReportClause &clause, qreal width)
{
    const TextStyle table = DocumentWriter::tableStyle();
    const TextStyle small = DocumentWriter::smallStyle();
    std::vector<TextBlock> texts;
    const std::vector<TextRun> name{{clause.id, Face::Heading},
                                    {QStringLiteral("　") + clause.level, Face::Song, Quiet}};
    texts.emplace_back(name, table, width);
    texts.emplace_back(clause.text, table, width);
    for (const ReportAnswer &answer : clause.answers) {
        const std::optional<QColor> colour = answer.given ? std::optional(QColor(Qt::black)) : std::nullopt;
        const bool together = answer.answer.size() <= ShortAnswer;
        const std::vector<TextRun> runs{{QStringLiteral("· ") + labelText(answer.check)},
                                        {answer.answer, Face::Heading, colour, together}};
        texts.emplace_back(runs, small, width);
    }
    const auto addLabelled = [&](const QString &label, const QString &text, const TextStyle &style) {
        if (!text.isEmpty())
            texts.push_back(labelledBlock(label, text, style, width));
    };
    addLabelled(QCoreApplication::translate("Report", "Reason"), clause.reason, small);
    addLabelled(QCoreApplication::translate("Report", "Points set by hand"), clause.byHand, small);
    addLabelled(QCoreApplication::translate("Report", "Reviewer's remark"), clause.remark, remarkStyle());
    return texts;
}

qreal idWidth(const QStringList &ids)
{
    qreal widest = mm(18);
    for (const QString &id : ids)
        widest = std::max(widest, textWidth(id, DocumentWriter::tableStyle()) + pt(12));
    return widest;
}

} // namespace

void writeElement(DocumentWriter &writer, const ReportElement &element)
{
    const qreal clauseWidth = TypeWidth - verdictWidth() - PointsWidth;
    writer.subheading(element.title, element.summary);
    writer.beginTable({{QCoreApplication::translate("Report", "Clause, answers and reason"), clauseWidth},
                       {QCoreApplication::translate("Report", "Verdict"), verdictWidth()},
                       {QCoreApplication::translate("Report", "Points"), PointsWidth, Qt::AlignRight}});
    const qreal width = RowItem::textWidth(clauseWidth);
    for (const ReportClause &clause : element.clauses) {
        const TextBlock continuation(QCoreApplication::translate("Report", "%1 (continued)").arg(clause.id),
                                     DocumentWriter::smallStyle(), width);
        writer.row({{clauseWidth, clauseTexts(clause, width), {}, {}, false},
                    verdictCell(clause.verdict, clause.verdictWord),
                    numberCell(PointsWidth, clause.points)},
                   continuation);
    }
}

void writeIndicatorTable(DocumentWriter &writer, const ReportIndicators &indicators)
{
    constexpr qreal Number = mm(17);
    constexpr qreal Percent = mm(22);
    const qreal titleWidth = TypeWidth - 3 * Number - 2 * Percent - verdictWidth();
    writer.beginTable({{QCoreApplication::translate("Report", "Indicator"), titleWidth},
                       {QCoreApplication::translate("Report", "Baseline"), Number, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Target"), Number, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "After the project"), Number, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Improvement"), Percent, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Threshold"), Percent, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Verdict"), verdictWidth()}});
    for (const ReportIndicator &row : indicators.rows) {
        Cell title = textCell(titleWidth, row.title);
        if (!row.unit.isEmpty())
            title.texts.emplace_back(row.unit, DocumentWriter::smallStyle(), RowItem::textWidth(titleWidth));
        writer.keepLastWithNext();
        writer.row({std::move(title), numberCell(Number, row.baseline), numberCell(Number, row.target),
                    numberCell(Number, row.current), numberCell(Percent, row.improvement),
                    numberCell(Percent, row.threshold), verdictCell(row.verdict, row.verdictWord)});
    }
}

void writePointsTable(DocumentWriter &writer, const ReviewContents &contents)
{
    constexpr qreal Number = mm(32);
    constexpr qreal Title = TypeWidth - 2 * Number;
    writer.beginTable({{QCoreApplication::translate("Report", "Element"), Title},
                       {QCoreApplication::translate("Report", "Points"), Number, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Of"), Number, Qt::AlignRight}});
    for (const ReportPoints &points : contents.points) {
        writer.keepLastWithNext();
        writer.row({textCell(Title, points.element), numberCell(Number, points.earned),
                    numberCell(Number, points.possible)});
    }
    writer.keepLastWithNext();
    if (!contents.bonus.isEmpty())
        writer.row({textCell(Title, QCoreApplication::translate("Report", "Bonus for encouraged and optional clauses")),
                    numberCell(Number, QStringLiteral("+") + contents.bonus), numberCell(Number, QStringLiteral("—"))});
    const TextStyle label = DocumentWriter::labelStyle();
    writer.keepLastWithNext();
    const QString total = QCoreApplication::translate("Report", "Total of 100, parts that do not count left out");
    writer.row({textCell(Title, total, label),
                textCell(Number, contents.total, withAlign(label, Qt::AlignRight)),
                textCell(Number, QStringLiteral("100"), withAlign(label, Qt::AlignRight))});
    for (const ReportNote &note : contents.manualPoints)
        writer.note(labelText(note.clauseId) + note.text);
}

void writeOpenTable(DocumentWriter &writer, const std::vector<ReportOpenCheck> &checks)
{
    QStringList ids;
    for (const ReportOpenCheck &check : checks)
        ids.append(check.clauseId);
    const qreal id = idWidth(ids);
    constexpr qreal Weight = mm(38);
    const qreal text = TypeWidth - id - Weight;
    writer.beginTable({{QCoreApplication::translate("Report", "Clause"), id},
                       {QCoreApplication::translate("Report", "Check to answer"), text},
                       {QCoreApplication::translate("Report", "Weight"), Weight}});
    for (const ReportOpenCheck &check : checks) {
        const QString weight = check.decisive ? QCoreApplication::translate("Report", "Decides alone")
                                              : QCoreApplication::translate("Report", "With others");
        writer.row({textCell(id, check.clauseId), textCell(text, check.check), textCell(Weight, weight)});
    }
}

void writeNoteTable(DocumentWriter &writer, const std::vector<ReportNote> &notes, const QString &title)
{
    QStringList ids;
    for (const ReportNote &note : notes)
        ids.append(note.clauseId);
    const qreal id = idWidth(ids);
    const qreal text = TypeWidth - id;
    writer.beginTable({{QCoreApplication::translate("Report", "Clause"), id}, {title, text}});
    for (const ReportNote &note : notes)
        writer.row({textCell(id, note.clauseId), textCell(text, note.text)});
}

} // namespace yongping
