#include "workstation/page_check.h"

#include "base/tr.h"
#include "report/acceptance_report.h"
#include "report/report_pdf.h"
#include "report/report_style.h"
#include "report/review_report.h"
#include "signing/pdfpages.h"
#include "wording/words.h"
#include "workstation/panel_reports.h"
#include "workstation/schemes.h"

#include <algorithm>

namespace yongping {

namespace {

PagesCheck notCompared(const QString &why)
{
    return {PagesOutcome::NotCompared, tr("Only the case data were checked, not the pages: %1").arg(why), 0, {}, {}};
}

Result<QByteArray> layOutReview(const ReportData &data, CriteriaLibrary &library)
{
    const ReportCase &one = data.cases.front();
    const Result<Facts> facts = one.record.data.facts();
    if (!facts)
        return facts.error();
    const Result<ScoringScheme> scheme = schemeOf(one.record, library);
    if (!scheme)
        return scheme.error();
    const Review &review = one.record.reviews.front();
    const Evaluation evaluation = evaluate(one.category, *facts, review.answers);
    return makeReviewReport({one.record.data, review, one.record.criteria, evaluation,
                             score(evaluation, *scheme, review.points), *scheme, library.vocabularies(), data.made});
}

std::vector<const CaseRecord *> projectOf(const ReportData &data)
{
    std::vector<const CaseRecord *> cases;
    const auto add = [&](const CaseRecord &record) { cases.push_back(&record); };
    if (data.project)
        std::ranges::for_each(data.project->before, add);
    add(data.cases.front().record);
    if (data.project)
        std::ranges::for_each(data.project->after, add);
    return cases;
}

Result<QByteArray> layOutAcceptance(const ReportData &data, CriteriaLibrary &library)
{
    const ReportCase &one = data.cases.front();
    const Result<ScoringScheme> scheme = schemeOf(one.record, library);
    if (!scheme)
        return scheme.error();
    const Result<PanelTable> table = panelTable(one.record, one.category, *scheme);
    if (!table)
        return table.error();
    const Promises promises = promisesOf(projectOf(data), one.category);
    return makeAcceptanceReport({one.record, *table, promises.rows.empty() ? nullptr : &promises, *scheme,
                                 library.vocabularies(), data.made});
}

Result<QByteArray> layOutLedger(const ReportData &data, CriteriaLibrary &library)
{
    std::vector<LedgerEntry> entries;
    for (const ReportCase &one : data.cases) {
        Result<LedgerEntry> entry = ledgerEntryOf(one.record, one.category, library);
        if (!entry)
            return entry.error();
        entries.push_back(*std::move(entry));
    }
    return makeLedger(entries, data.made);
}

Result<QByteArray> layOut(const ReportData &data, CriteriaLibrary &library)
{
    switch (data.kind) {
    case ReportDataKind::Review: return layOutReview(data, library);
    case ReportDataKind::Acceptance: return layOutAcceptance(data, library);
    case ReportDataKind::Ledger: return layOutLedger(data, library);
    }
    Q_UNREACHABLE();
}

// Ledgers once left out whose points were set by hand, and why; one of a store without a name still does.
bool lacksWhoSetPoints(const ReportCase &one)
{
    return std::ranges::any_of(countingReviews(one.record), [](const Review *review) {
        return std::ranges::any_of(review->points,
                                   [](const ManualPoints &points) { return points.reason == u"—"; });
    });
}

// Why this program cannot lay it out as it was; empty where it can.
QString hindrance(const ReportData &data, const PdfPages &printed, CriteriaLibrary &library)
{
    if (data.layout == 0)
        return tr("the report does not say by which layout it was made.");
    if (data.layout != ReportStyle::Layout)
        return tr("they were made by layout %1 (version %2 of the program), and this program has layout %3.")
            .arg(QString::number(data.layout), data.program.left(40), QString::number(ReportStyle::Layout));
    const bool isPinned = data.kind != ReportDataKind::Ledger && !data.cases.empty();
    const Result<ScoringScheme> scheme =
        isPinned ? schemeOf(data.cases.front().record, library) : Result<ScoringScheme>(library.defaultScheme());
    if (!scheme || data.schemeDigest != scheme->digest)
        return tr("the scoring scheme of the report is not here.");
    const bool chinese = printed.language.startsWith(QStringLiteral("zh"));
    if (chinese != (language() == Language::Chinese))
        return chinese ? tr("they are in Chinese; check them with the program in Chinese.")
                       : tr("they are in English; check them with the program in English.");
    const auto lacks = [&](const ReportCase &one) {
        return one.withheld || (data.kind == ReportDataKind::Review && one.record.reviews.size() != 1);
    };
    if (data.cases.empty() || std::ranges::any_of(data.cases, lacks))
        return tr("the data carry no reviews to lay out.");
    if (data.promises && !data.project)
        return tr("they show promises of the project's other cases, which are not in the data: other criteria apply to "
                  "these, or there are too many.");
    if (data.kind == ReportDataKind::Ledger && std::ranges::any_of(data.cases, lacksWhoSetPoints))
        return tr("they show who set points by hand and why, which the data leave out.");
    return {};
}

// From shortly before the first place where two texts part.
QString around(const QString &text, qsizetype place)
{
    constexpr qsizetype Before = 8;
    constexpr qsizetype Shown = 32;
    return text.mid(std::max<qsizetype>(0, place - Before), Shown);
}

PagesCheck compare(const PdfPages &printed, const PdfPages &fresh)
{
    const std::size_t count = std::max(printed.pages.size(), fresh.pages.size());
    PagesCheck redrawn;
    for (std::size_t i = 0; i < count; ++i) {
        const PdfPage there = i < printed.pages.size() ? printed.pages[i] : PdfPage();
        const PdfPage due = i < fresh.pages.size() ? fresh.pages[i] : PdfPage();
        const int page = static_cast<int>(i) + 1;
        if (there.words != due.words) {
            const qsizetype place = std::ranges::mismatch(there.words, due.words).in1 - there.words.begin();
            PagesCheck check{PagesOutcome::Different, {}, page, around(there.words, place),
                             around(due.words, place)};
            check.sentence = tr("The pages do not say what the case data say: page %1 reads “%2” where “%3” is due.")
                                 .arg(QString::number(page), check.printed, check.expected);
            return check;
        }
        if (there.drawing != due.drawing && redrawn.page == 0)
            redrawn = {PagesOutcome::Redrawn,
                       tr("The words on the pages are those of the case data, but page %1 is not drawn as this program "
                          "draws it. Look at it closely.")
                           .arg(page),
                       page, {}, {}};
    }
    if (redrawn.page > 0)
        return redrawn;
    return {PagesOutcome::Same, tr("The pages show exactly what the case data say."), 0, {}, {}};
}

} // namespace

QString name(PagesOutcome outcome)
{
    switch (outcome) {
    case PagesOutcome::Same: return QStringLiteral("same");
    case PagesOutcome::Redrawn: return QStringLiteral("redrawn");
    case PagesOutcome::Different: return QStringLiteral("different");
    case PagesOutcome::NotCompared: return QStringLiteral("not_compared");
    }
    Q_UNREACHABLE();
}

PagesCheck checkPages(const QByteArray &pdf, const ReportData &data, CriteriaLibrary &library)
{
    if (const Result<void> able = canLayOut(); !able)
        return notCompared(able.error().message);
    const Result<PdfPages> printed = readPdfPages(pdf);
    if (!printed)
        return notCompared(printed.error().message);
    if (const QString why = hindrance(data, *printed, library); !why.isEmpty())
        return notCompared(why);
    const Result<QByteArray> laidOut = layOut(data, library);
    const Result<PdfPages> fresh = laidOut ? readPdfPages(*laidOut) : Result<PdfPages>(laidOut.error());
    if (!fresh)
        return notCompared(fresh.error().message);
    PagesCheck check = compare(*printed, *fresh);
    const bool sameFonts = std::ranges::includes(printed->fonts, fresh->fonts);
    if (check.outcome != PagesOutcome::Same && !sameFonts)
        return notCompared(tr("the report's fonts are not the ones of this computer."));
    return check;
}

JsonValue toJson(const PagesCheck &check)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("result"), name(check.outcome));
    json.set(QStringLiteral("reason"), check.sentence);
    if (check.page > 0)
        json.set(QStringLiteral("page"), Decimal(check.page));
    if (check.outcome == PagesOutcome::Different) {
        json.set(QStringLiteral("printed"), check.printed);
        json.set(QStringLiteral("expected"), check.expected);
    }
    return json;
}

} // namespace yongping
