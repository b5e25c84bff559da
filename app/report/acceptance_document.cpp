#include "report/acceptance_document.h"

#include "base/tr.h"
#include "report/acceptance_tables.h"
#include "report/cells.h"
#include "report/layout/units.h"
#include "report/report_figures.h"
#include "report/report_style.h"
#include "report/report_tables.h"
#include "report/verdict_mark.h"

#include <QCoreApplication>

namespace yongping {

namespace {

Verdict markOf(Decision decision)
{
    switch (decision) {
    case Decision::Accepted:
        return Verdict::Met;
    case Decision::AcceptedAfterRectification:
        return Verdict::Partial;
    case Decision::Rejected:
        return Verdict::NotMet;
    }
    Q_UNREACHABLE();
}

void writeDecision(DocumentWriter &writer, const AcceptanceContents &contents)
{
    writer.heading(tr("Decision and conclusion"));
    writer.add(boxedWords(
        {tr("Decision of the panel"), contents.decisionWord, markOf(contents.decision), true},
        {tr("Conclusion by the standard"), contents.conclusionWord, verdictLike(contents.conclusion), false}));
    writer.keepLastWithNext();
    writer.space(pt(8));
    writer.body(contents.decisionSentence);
    if (contents.differs) {
        writer.keepLastWithNext();
        writer.space(pt(6));
        writer.warning(tr("The decision differs from the conclusion by the standard. Reason of the panel"),
                       contents.reason);
    } else if (!contents.reason.isEmpty()) {
        writer.body(labelText(tr("Reason of the panel")) + contents.reason);
    }
}

void writeScoreSection(DocumentWriter &writer, const AcceptanceContents &contents)
{
    writer.heading(tr("Points of the reviewers"));
    if (contents.scores.empty())
        return writer.body(tr("No review counts for this case."));
    writeScores(writer, contents);
    if (contents.scores.size() > 2) {
        writer.keepLastWithNext();
        writer.note(tr("Harsh or lenient: more than ten points below or above the mean of the other reviewers."));
    }
    if (!contents.manualPoints.empty())
        writeNoteTable(writer, contents.manualPoints, tr("Points set by hand, and why"));
}

void writeResult(DocumentWriter &writer, const AcceptanceContents &contents)
{
    writer.heading(tr("Result by the standard"));
    writer.body(contents.conclusionReason);
    if (!contents.deciding.empty())
        writeNoteTable(writer, contents.deciding, QCoreApplication::translate("Report", "Reason"));
    writer.space(pt(8));
    writeElements(writer, contents);
    writeSchemeNotes(writer, contents.score);
    if (contents.openChecks.empty())
        return;
    writer.heading(QCoreApplication::translate("Report", "What is still missing"));
    writeOpenTable(writer, contents.openChecks);
}

void writePromiseSection(DocumentWriter &writer, const AcceptanceContents &contents)
{
    writer.heading(tr("Promises against results"));
    if (contents.promises.empty())
        writer.body(tr("No promises of this project are on record."));
    else
        writePromises(writer, contents.promises);
}

void writeRectification(DocumentWriter &writer, const AcceptanceContents &contents)
{
    if (contents.conditions.isEmpty())
        return;
    writer.heading(tr("To be rectified"));
    writer.body(tr("To be completed by %1:").arg(contents.rectifyBy));
    writer.keepLastWithNext();
    int number = 0;
    for (const QString &condition : contents.conditions)
        //: An item of a numbered list: %1 its number, %2 its text
        writer.body(tr("%1. %2").arg(QString::number(++number), condition.simplified()));
}

void writeAgreement(DocumentWriter &writer, const AcceptanceContents &contents)
{
    if (!contents.differences.empty()) {
        writer.heading(tr("What the panel settled"));
        writeDifferences(writer, contents.differences);
    }
    writer.heading(tr("Dissent"));
    if (!contents.dissents.empty())
        return writeDissents(writer, contents.dissents);
    writer.body(tr("Nobody dissented from what the panel agreed."));
    writer.keepLastLoosely(); // so that the signatures have more of the report above them
}

std::vector<SignaturePlace> memberPlaces(const AcceptanceContents &contents)
{
    std::vector<SignaturePlace> places;
    for (const AcceptanceMember &member : contents.members) {
        if (member.present && !member.isChair)
            places.push_back({memberField(static_cast<int>(places.size()) + 1), member.role, member.name});
    }
    return places;
}

QString chairName(const AcceptanceContents &contents)
{
    for (const AcceptanceMember &member : contents.members) {
        if (member.isChair)
            return member.name;
    }
    return {};
}

QString confirmation()
{
    return tr("The members of the panel who were present confirm this report and its appendix by their signatures; "
              "the chair signs last.");
}

// What is signed, above places that come to stand on another page.
std::unique_ptr<FlowItem> signaturesHead(const AcceptanceContents &contents)
{
    const QString decided = tr("%1: %2").arg(contents.project, contents.decisionWord);
    const TextBlock text({{decided, Face::Heading}, {u'\n' + confirmation()}}, ReportStyle::table(), TypeWidth);
    return std::make_unique<FigureItem>(text.height() + pt(8), [text](QPainter &painter, QPointF topLeft) {
        text.paint(painter, topLeft);
    });
}

// What is signed stands above the places, on every page that holds some of them. The chair's place, which is the last,
// has members beside it.
void writeSignatures(DocumentWriter &writer, const AcceptanceContents &contents)
{
    const std::shared_ptr<const FlowItem> head = signaturesHead(contents);
    writer.space(pt(12));
    writer.body(confirmation());
    writer.keepLastWithNext();
    writer.space(pt(ReportStyle::LinePitch)); // a blank line
    writer.body(tr("Appendix: clause by clause"));
    writer.keepLastLoosely();
    const std::vector<SignaturePlace> places = memberPlaces(contents);
    for (std::size_t i = 0; i < places.size(); i += PlacesInRow) {
        const std::size_t end = std::min(i + PlacesInRow, places.size());
        const auto at = [&](std::size_t index) { return places.begin() + static_cast<std::ptrdiff_t>(index); };
        auto row = signatureRow({at(i), at(end)});
        row->spaceBefore = pt(8);
        row->head = head;
        row->keepWithNext = true;
        row->keepLoosely = end != places.size();
        writer.add(std::move(row));
    }
    auto chair = signatureBlock({chairField(), tr("Chair of the panel (signature)"), chairName(contents)},
                                contents.date, TypeWidth);
    chair->spaceBefore = pt(14);
    chair->head = head;
    writer.add(std::move(chair));
}

void writeAppendix(DocumentWriter &writer, const AcceptanceContents &contents)
{
    writer.appendix(tr("Appendix"), tr("Clause by clause"));
    writer.note(tr("The answers are the panel's; the reasons follow from them. Remarks are those of each reviewer."));
    for (const ReportElement &element : contents.clauses)
        writeElement(writer, element);
    if (!contents.opinions.empty()) {
        writer.subheading(tr("Opinions of the reviewers"));
        writeFacts(writer, contents.opinions);
    }
    if (!contents.interpretations.empty()) {
        writer.subheading(QCoreApplication::translate("Report", "Notes on the reading of the standard"));
        writeNoteTable(writer, contents.interpretations, QCoreApplication::translate("Report", "Reading applied"));
    }
}

} // namespace

Flow acceptanceFlow(const AcceptanceContents &contents)
{
    DocumentWriter writer(TypeWidth);
    writer.title(contents.title);
    writer.space(pt(14));
    writeFacts(writer, contents.facts);
    writeDecision(writer, contents);
    writer.heading(tr("Members of the panel"));
    writeMembers(writer, contents.members);
    writeScoreSection(writer, contents);
    writeResult(writer, contents);
    writeIndicators(writer, contents.indicators);
    writeValueNotes(writer, contents.valueNotes);
    writePromiseSection(writer, contents);
    writeRectification(writer, contents);
    writeAgreement(writer, contents);
    writeSignatures(writer, contents);
    writeAppendix(writer, contents);
    return writer.take();
}

std::vector<ReportField> acceptanceFields(const AcceptanceContents &contents)
{
    std::vector<ReportField> fields;
    for (const SignaturePlace &place : memberPlaces(contents))
        fields.push_back({place.field, tr("Signature of %1").arg(place.name), false});
    fields.push_back({chairField(), tr("Signature of the chair, %1").arg(chairName(contents)), true});
    return fields;
}

} // namespace yongping
