#include "report/review_document.h"

#include "report/cells.h"
#include "report/layout/units.h"
#include "report/report_figures.h"
#include "report/report_pdf.h"
#include "report/report_tables.h"
#include "report/verdict_mark.h"

#include <QCoreApplication>

namespace yongping {

namespace {

void writeConclusion(DocumentWriter &writer, const ReviewContents &contents)
{
    writer.heading(QCoreApplication::translate("Report", "Conclusion"));
    writer.add(markedLine(verdictLike(contents.conclusion), contents.conclusionWord));
    writer.keepLastWithNext();
    writer.body(contents.conclusionReason);
    if (!contents.deciding.empty())
        writeNoteTable(writer, contents.deciding, QCoreApplication::translate("Report", "Reason"));
    writer.body(contents.progress);
    writer.note(QCoreApplication::translate("Report", "Only required clauses that are due at this stage decide the "
                                                      "conclusion. Undetermined does not mean not met."));
}

void writePoints(DocumentWriter &writer, const ReviewContents &contents)
{
    if (contents.score.elements.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "Points"));
    writePointsTable(writer, contents.score);
    for (const ReportNote &note : contents.manualPoints) {
        writer.keepLastWithNext();
        writer.note(labelText(note.clause) + note.text);
    }
    writeSchemeNotes(writer, contents.score);
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

void writeOpinion(DocumentWriter &writer, const ReviewContents &contents)
{
    writer.heading(QCoreApplication::translate("Report", "Opinion of the reviewer"));
    writer.body(contents.opinion.isEmpty() ? QCoreApplication::translate("Report", "No overall opinion was written.")
                                           : contents.opinion);
    writer.keepLastWithNext();
    writer.space(pt(18));
    writer.add(signatureBlock({reviewerField(), QCoreApplication::translate("Report", "Reviewer (signature)"),
                               contents.reviewer},
                              contents.date, TypeWidth));
}

} // namespace

Flow reviewFlow(const ReviewContents &contents)
{
    DocumentWriter writer(TypeWidth);
    writer.title(contents.title);
    writer.space(pt(14));
    writeFacts(writer, contents.facts);
    writeConclusion(writer, contents);
    writer.heading(QCoreApplication::translate("Report", "Clause by clause"));
    for (const ReportElement &element : contents.elements)
        writeElement(writer, element);
    writeIndicators(writer, contents.indicators);
    writeValueNotes(writer, contents.valueNotes);
    writePoints(writer, contents);
    writeOpenChecks(writer, contents);
    writeInterpretations(writer, contents);
    writeOpinion(writer, contents);
    return writer.take();
}

} // namespace yongping
