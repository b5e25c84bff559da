#include "workstation/panel_reports.h"

#include "base/tr.h"
#include "report/acceptance_report.h"
#include "wording/words.h"
#include "workstation/panels.h"
#include "workstation/report_data.h"
#include "workstation/schemes.h"

#include <algorithm>

namespace yongping {

namespace {

Result<LedgerEntry> entryOf(const Seat &seat, const CaseRecord &record)
{
    const Result<CategoryPtr> category = seat.library.category(record.criteria.category);
    if (!category)
        return category.error();
    Result<LedgerEntry> entry = ledgerEntryOf(record, *category, seat.library);
    if (entry && entry->reviews > 0)
        entry->isWithheld = !mayReadOthers(record, seat.actor);
    return entry;
}

// Who may not read the reviews of others does not get them out of a ledger either.
Result<ReportCase> carriedCase(const Seat &seat, const CaseRecord &record, const LedgerEntry &entry)
{
    const Result<CategoryPtr> category = seat.library.category(record.criteria.category);
    if (!category)
        return category.error();
    const Result<ChainHead> head = seat.store.head(chainOf(record.data.id));
    if (!head)
        return head.error();
    return ReportCase{ledgerPart(record), *category, *head,
                      printedResult(entry.conclusion, entry.points, entry.decision),
                      !mayReadOthers(record, seat.actor)};
}

Result<std::vector<CaseRecord>> chosenCases(const Seat &seat, const std::vector<CaseId> &ids)
{
    std::vector<CaseRecord> records;
    if (ids.empty()) {
        Result<CaseList> all = seat.store.cases();
        if (!all)
            return all.error();
        if (!all->damaged.empty())
            return all->damaged.front(); // a ledger that leaves a case out in silence would mislead
        records = std::move(all->records);
    }
    for (const CaseId &id : ids) {
        Result<CaseRecord> record = seat.store.load(id);
        if (!record)
            return record.error();
        records.push_back(*std::move(record));
    }
    return records;
}

} // namespace

Result<LedgerEntry> ledgerEntryOf(const CaseRecord &record, const CategoryPtr &category, CriteriaLibrary &library)
{
    const Result<Conclusion> conclusion = caseConclusion(record, category);
    if (!conclusion)
        return conclusion.error();
    LedgerEntry entry;
    entry.data = record.data;
    entry.category = category->title.in(language());
    entry.conclusion = *conclusion;
    entry.decision = record.panel.decision;
    entry.reviews = static_cast<int>(countingReviews(record).size());
    if (entry.reviews == 0)
        return entry;
    const Result<ScoringScheme> scheme = schemeOf(record, library);
    if (!scheme)
        return scheme.error();
    const Result<PanelTable> table = panelTable(record, category, *scheme);
    if (!table)
        return table.error();
    takePoints(entry, *table, *scheme);
    return entry;
}

Result<ReportMaker> gatherAcceptanceReport(const Seat &seat, const CaseId &id)
{
    Result<std::unique_ptr<PanelView>> found = panelView(seat, id, seat.actor);
    if (!found)
        return found.error();
    const std::shared_ptr<const PanelView> view = *std::move(found);
    const CaseRecord &record = view->record;
    if (!record.panel.decision) {
        return Error::refused(QStringLiteral("report.no_decision"),
                              tr("The panel has not decided on the case “%1” yet: an acceptance report needs the "
                                 "decision. Enter it first.")
                                  .arg(record.data.name.isEmpty() ? id.toString() : record.data.name),
                              QStringLiteral("decision"));
    }
    if (!view->mayRead) {
        return Error::refused(QStringLiteral("review.blind"),
                              tr("The report shows the reviews of others; your own of the case “%1” comes first.")
                                  .arg(record.data.name));
    }
    Result<std::unique_ptr<ProjectPromises>> promised = projectPromises(seat, id);
    if (!promised)
        return promised.error();
    const std::shared_ptr<const ProjectPromises> project = *std::move(promised);
    const Result<ChainHead> head = seat.store.head(chainOf(id));
    if (!head)
        return head.error();
    const QDateTime made = seat.clock.now();
    const ReportCase carried{acceptancePart(record), view->category, *head,
                             printedResult(view->table, record.panel.decision)};
    return ReportMaker([view, project, made, carried, scheme = view->scheme,
                        vocabularies = seat.library.vocabularies()] {
        const Promises &promises = project->promises;
        ReportData data = newReportData(ReportDataKind::Acceptance, scheme, made, {carried});
        data.promises = !promises.rows.empty();
        if (data.promises)
            data.project = reportProject(promises, view->record.data.id);
        return makeAcceptanceReport({view->record, view->table, data.promises ? &promises : nullptr, scheme,
                                     vocabularies, made, reportDataText(data)});
    });
}

Result<QByteArray> makeAcceptanceReportOf(const Seat &seat, const CaseId &id)
{
    return madeBy(gatherAcceptanceReport(seat, id));
}

Result<ReportMaker> gatherLedger(const Seat &seat, const std::vector<CaseId> &ids)
{
    const Result<std::vector<CaseRecord>> records = chosenCases(seat, ids);
    if (!records)
        return records.error();
    std::vector<LedgerEntry> entries;
    std::vector<ReportCase> carried;
    for (const CaseRecord &record : *records) {
        Result<LedgerEntry> entry = entryOf(seat, record);
        if (!entry)
            return entry.error();
        Result<ReportCase> data = carriedCase(seat, record, *entry);
        if (!data)
            return data.error();
        entries.push_back(*std::move(entry));
        carried.push_back(*std::move(data));
    }
    return ReportMaker([entries = std::move(entries), carried = std::move(carried), made = seat.clock.now(),
                        scheme = seat.library.defaultScheme()] {
        return makeLedger(entries, made, reportDataText(newReportData(ReportDataKind::Ledger, scheme, made, carried)));
    });
}

Result<QByteArray> makeLedgerOf(const Seat &seat, const std::vector<CaseId> &ids)
{
    return madeBy(gatherLedger(seat, ids));
}

} // namespace yongping
