#include "report/report_tables.h"

#include "report/cells.h"
#include "report/layout/units.h"
#include "report/report_style.h"

#include <QCoreApplication>

namespace yongping {

namespace {

constexpr qreal PointsWidth = mm(24);
constexpr qreal ClauseWidth = mm(48); // of a column of clauses; the longest Chinese name takes one line
constexpr qreal FactKeyWidth = mm(34);
constexpr qsizetype ShortAnswer = 16;

std::vector<TextBlock> clauseTexts(const ReportClause &clause, qreal width)
{
    const TextStyle table = ReportStyle::table();
    const TextStyle small = ReportStyle::small();
    std::vector<TextBlock> texts;
    const std::vector<TextRun> name{{clause.name, Face::Heading},
                                    {QStringLiteral("　") + clause.id, Face::Song, ReportStyle::Quiet, true},
                                    {QStringLiteral("　") + clause.level, Face::Song, ReportStyle::Quiet, true}};
    texts.emplace_back(name, table, width);
    texts.emplace_back(clause.text, table, width);
    for (const ReportAnswer &answer : clause.answers) {
        const std::optional<QColor> colour = answer.given ? std::optional(QColor(Qt::black)) : std::nullopt;
        const bool together = answer.answer.size() <= ShortAnswer;
        const std::vector<TextRun> runs{{QStringLiteral("· ") + labelText(answer.check)},
                                        {answer.answer, Face::Heading, colour, together}};
        texts.emplace_back(runs, small, width);
    }
    if (!clause.reason.isEmpty())
        texts.push_back(labelledBlock(QCoreApplication::translate("Report", "Reason"), clause.reason, small, width));
    for (const ReportFact &remark : clause.remarks)
        texts.push_back(labelledBlock(remark.label, remark.value, ReportStyle::remark(), width));
    return texts;
}

} // namespace

void writeFacts(DocumentWriter &writer, const std::vector<ReportFact> &facts)
{
    for (const ReportFact &fact : facts)
        writer.keyValue(fact.label, fact.value, FactKeyWidth);
}

void writeElement(DocumentWriter &writer, const ReportElement &element)
{
    const qreal clauseWidth = TypeWidth - verdictWidth() - PointsWidth;
    writer.subheading(element.title, element.summary);
    writer.beginTable({{QCoreApplication::translate("Report", "Clause, answers and reason"), clauseWidth},
                       {QCoreApplication::translate("Report", "Verdict"), verdictWidth()},
                       {QCoreApplication::translate("Report", "Points"), PointsWidth, Qt::AlignRight}});
    const qreal width = RowItem::textWidth(clauseWidth);
    for (const ReportClause &clause : element.clauses) {
        const QString name = clause.name + u' ' + clause.id;
        const TextBlock continuation(QCoreApplication::translate("Report", "%1 (continued)").arg(name),
                                     ReportStyle::small(), width);
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
    writer.keepTableWhole();
    for (const ReportIndicator &row : indicators.rows) {
        Cell title = textCell(titleWidth, row.title);
        if (!row.unit.isEmpty())
            title.texts.emplace_back(row.unit, ReportStyle::small(), RowItem::textWidth(titleWidth));
        writer.row({std::move(title), numberCell(Number, row.baseline), numberCell(Number, row.target),
                    numberCell(Number, row.current), numberCell(Percent, row.improvement),
                    numberCell(Percent, row.threshold), verdictCell(row.verdict, row.verdictWord)});
    }
}

void writePointsTable(DocumentWriter &writer, const ReportScore &score)
{
    constexpr qreal Number = mm(32);
    constexpr qreal Title = TypeWidth - 2 * Number;
    writer.beginTable({{QCoreApplication::translate("Report", "Element"), Title},
                       {QCoreApplication::translate("Report", "Points"), Number, Qt::AlignRight},
                       {QCoreApplication::translate("Report", "Of"), Number, Qt::AlignRight}});
    writer.keepTableWhole();
    for (const ReportPoints &points : score.elements)
        writer.row(
            {textCell(Title, points.element), numberCell(Number, points.earned), numberCell(Number, points.possible)});
    if (!score.bonus.isEmpty())
        writer.row({textCell(Title, QCoreApplication::translate("Report", "Bonus for encouraged and optional clauses")),
                    numberCell(Number, QStringLiteral("+") + score.bonus), numberCell(Number, QStringLiteral("—"))});
    const TextStyle label = ReportStyle::label();
    const QString total = QCoreApplication::translate("Report", "Total of 100, parts that do not count left out");
    writer.row({textCell(Title, total, label), textCell(Number, score.total, withAlign(label, Qt::AlignRight)),
                textCell(Number, QStringLiteral("100"), withAlign(label, Qt::AlignRight))});
}

// Kept with the table of points, whose last row stands before them.
void writeSchemeNotes(DocumentWriter &writer, const ReportScore &score)
{
    writer.keepLastWithNext();
    writer.note(QCoreApplication::translate("Report", "Scoring scheme: %1. The standard does not prescribe points; "
                                                      "they do not change any verdict. A range means that answers are "
                                                      "still missing.")
                    .arg(score.scheme));
    if (score.schemeNote.isEmpty())
        return;
    writer.keepLastWithNext();
    writer.note(score.schemeNote);
}

void writeOpenTable(DocumentWriter &writer, const std::vector<ReportOpenCheck> &checks)
{
    constexpr qreal Weight = mm(38);
    constexpr qreal Text = TypeWidth - ClauseWidth - Weight;
    writer.beginTable({{QCoreApplication::translate("Report", "Clause"), ClauseWidth},
                       {QCoreApplication::translate("Report", "Check to answer"), Text},
                       {QCoreApplication::translate("Report", "Weight"), Weight}});
    writer.keepTableWhole();
    for (const ReportOpenCheck &check : checks) {
        const QString weight = check.decisive ? QCoreApplication::translate("Report", "Decides alone")
                                              : QCoreApplication::translate("Report", "With others");
        writer.row({clauseCell(ClauseWidth, check.clause, check.clauseId), textCell(Text, check.check),
                    textCell(Weight, weight)});
    }
}

void writeNoteTable(DocumentWriter &writer, const std::vector<ReportNote> &notes, const QString &title)
{
    constexpr qreal Text = TypeWidth - ClauseWidth;
    writer.beginTable({{QCoreApplication::translate("Report", "Clause"), ClauseWidth}, {title, Text}});
    for (const ReportNote &note : notes)
        writer.row({clauseCell(ClauseWidth, note.clause, note.clauseId), textCell(Text, note.text)});
}

void writeValueNotes(DocumentWriter &writer, const std::vector<ReportNote> &notes)
{
    if (notes.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "Values to look at"));
    writer.note(QCoreApplication::translate("Report", "What the program noticed about the values given. These are "
                                                      "questions to ask; they change no verdict."));
    writer.keepLastWithNext();
    writeNoteTable(writer, notes, QCoreApplication::translate("Report", "What to look at"));
}

} // namespace yongping
