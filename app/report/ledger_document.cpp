#include "report/ledger_document.h"

#include "base/tr.h"
#include "report/cells.h"
#include "report/document_writer.h"
#include "report/layout/page_geometry.h"
#include "report/report_figures.h"
#include "report/report_pdf.h"
#include "report/report_style.h"
#include "report/verdict_mark.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <algorithm>

namespace yongping {

namespace {

QStringList conclusionWords()
{
    return {conclusionWord(Conclusion::Satisfied), conclusionWord(Conclusion::NotSatisfied),
            conclusionWord(Conclusion::Undetermined)};
}

// As wide as the widest of these needs with its mark: a word is never broken.
qreal widthOfMarked(const QStringList &words)
{
    TextStyle style = ReportStyle::ledgerRow();
    style.face = Face::Heading;
    qreal widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, textWidth(word, style));
    return widest + RowItem::padding(true) + pt(1); // so that no rounding breaks what just fits
}

// The widths of the columns; names and applicants share what the others leave.
struct Widths
{
    qreal number = mm(13);
    qreal stage;
    qreal conclusion = widthOfMarked(conclusionWords());
    qreal decision;
    qreal points = mm(24);
    qreal reviews;
    qreal date;
    qreal name;
    qreal applicant;

    explicit Widths(qreal whole)
    {
        const bool chinese = language() == Language::Chinese;
        stage = chinese ? mm(15) : mm(23);
        decision = chinese ? mm(28) : mm(31);
        reviews = chinese ? mm(15) : mm(17);
        date = chinese ? mm(31) : mm(24);
        const qreal left = whole - number - stage - conclusion - decision - points - reviews - date;
        name = left * 0.56;
        applicant = left - name;
    }
};

std::optional<Verdict> markOf(const std::optional<Decision> &decision)
{
    if (!decision)
        return {};
    switch (*decision) {
    case Decision::Accepted:
        return Verdict::Met;
    case Decision::AcceptedAfterRectification:
        return Verdict::Partial;
    case Decision::Rejected:
        return Verdict::NotMet;
    }
    Q_UNREACHABLE();
}

Cell rowCell(qreal width, const QString &text, Qt::Alignment align = Qt::AlignLeft)
{
    return textCell(width, text, withAlign(ReportStyle::ledgerRow(), align));
}

Cell rowMark(qreal width, Verdict mark, const QString &word)
{
    TextStyle style = ReportStyle::ledgerRow();
    style.face = Face::Heading;
    style.colour = verdictColour(mark);
    return {width, {TextBlock(word, style, RowItem::textWidth(width, true))}, mark, {}, false};
}

Cell datesCell(const LedgerRow &row, qreal width)
{
    Cell cell = rowCell(width, row.due.isEmpty() ? QStringLiteral("—") : row.due);
    if (!row.rectifyBy.isEmpty())
        cell.texts.emplace_back(tr("rectify by %1").arg(row.rectifyBy), ReportStyle::small(),
                                RowItem::textWidth(width));
    return cell;
}

QString sumsText(const LedgerSums &sums)
{
    return tr("Cases: %1; accepted: %2; accepted after rectification: %3; rejected: %4; not decided: %5")
        .arg(sums.cases)
        .arg(sums.accepted)
        .arg(sums.rectification)
        .arg(sums.rejected)
        .arg(sums.open);
}

void writeRow(DocumentWriter &writer, const LedgerRow &row, const Widths &widths)
{
    Cell name = rowCell(widths.name, row.name);
    if (row.sample)
        name.texts.emplace_back(tr("Sample"), ReportStyle::small(), RowItem::textWidth(widths.name));
    const std::optional<Verdict> mark = markOf(row.decision);
    writer.row({rowCell(widths.number, QString::number(row.number), Qt::AlignRight), std::move(name),
                rowCell(widths.applicant, row.applicant), rowCell(widths.stage, row.stage),
                rowMark(widths.conclusion, verdictLike(row.conclusion), row.conclusionWord),
                mark ? rowMark(widths.decision, *mark, row.decisionWord) : rowCell(widths.decision, row.decisionWord),
                rowCell(widths.points, row.points, Qt::AlignRight),
                rowCell(widths.reviews, QString::number(row.reviews), Qt::AlignRight), datesCell(row, widths.date)});
}

void writeGroup(DocumentWriter &writer, const LedgerGroup &group, const Widths &widths)
{
    writer.space(pt(10));
    writer.beginTable(group.category, {{tr("No."), widths.number, Qt::AlignRight},
                                       {tr("Project"), widths.name},
                                       {tr("Applicant"), widths.applicant},
                                       {tr("Stage"), widths.stage},
                                       {tr("Conclusion"), widths.conclusion},
                                       {tr("Decision"), widths.decision},
                                       {tr("Points"), widths.points, Qt::AlignRight},
                                       {tr("Reviews"), widths.reviews, Qt::AlignRight},
                                       {tr("Due"), widths.date}});
    for (const LedgerRow &row : group.rows)
        writeRow(writer, row, widths);
    writer.row({textCell(writer.width(), sumsText(group.sums), ReportStyle::label())});
}

// How the points came about: without it they cannot be compared.
void writePointNotes(DocumentWriter &writer, const LedgerContents &contents)
{
    if (contents.schemes.empty())
        return;
    writer.space(pt(10));
    for (const LedgerScheme &scheme : contents.schemes)
        writer.note(contents.schemes.size() == 1 ? tr("Points by the scoring scheme %1.").arg(scheme.scheme)
                                                 : tr("Points of no. %1 by the scoring scheme %2.")
                                                       .arg(scheme.numbers, scheme.scheme));
    writer.note(tr("The standard does not prescribe points. Points are the mean of the reviewers; a range means that "
                   "answers are still missing."));
    for (const LedgerHandNote &note : contents.byHand)
        writer.note(tr("No. %1: %2").arg(QString::number(note.number), note.text));
}

void writeSumRow(DocumentWriter &writer, const QString &title, const LedgerSums &sums, qreal titleWidth, qreal number,
                 const TextStyle &style)
{
    const TextStyle right = withAlign(style, Qt::AlignRight);
    std::vector<Cell> cells{textCell(titleWidth, title, style)};
    for (const int count : {sums.cases, sums.accepted, sums.rectification, sums.rejected, sums.open})
        cells.push_back(textCell(number, QString::number(count), right));
    writer.row(std::move(cells));
}

void writeSums(DocumentWriter &writer, const LedgerContents &contents)
{
    constexpr qreal Number = mm(30);
    constexpr std::size_t RowsWithSignature = 3; // so that no page holds the signature alone
    const qreal title = writer.width() - 5 * Number;
    writer.space(pt(14));
    writer.beginTable(tr("Sums by category and decision"),
                      {{tr("Category"), title},
                       {tr("Cases"), Number, Qt::AlignRight},
                       {decisionWord(Decision::Accepted), Number, Qt::AlignRight},
                       {decisionWord(Decision::AcceptedAfterRectification), Number, Qt::AlignRight},
                       {decisionWord(Decision::Rejected), Number, Qt::AlignRight},
                       {tr("Not decided"), Number, Qt::AlignRight}});
    writer.keepTableWhole();
    for (const LedgerGroup &group : contents.groups)
        writeSumRow(writer, group.category, group.sums, title, Number, ReportStyle::table());
    writeSumRow(writer, tr("All categories"), contents.sums, title, Number, ReportStyle::label());
    writer.keepLastWithNext(RowsWithSignature);
}

} // namespace

Flow ledgerFlow(const LedgerContents &contents)
{
    DocumentWriter writer(PageGeometry::landscape().typeArea.width());
    writer.title(contents.title);
    writer.space(pt(4));
    if (contents.groups.empty()) {
        writer.body(tr("The ledger holds no cases."));
        writer.keepLastWithNext();
    } else {
        const Widths widths(writer.width());
        for (const LedgerGroup &group : contents.groups)
            writeGroup(writer, group, widths);
        writePointNotes(writer, contents);
        writeSums(writer, contents);
    }
    writer.space(pt(14));
    writer.add(signatureBlock({reviewerField(), tr("For the office (signature)"), {}}, contents.date, writer.width()));
    return writer.take();
}

} // namespace yongping
