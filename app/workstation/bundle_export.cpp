#include "workstation/bundles.h"

#include "base/tr.h"
#include "casework/panel_table.h"
#include "workstation/bundle_contents.h"

namespace yongping {

namespace {

Result<BundledCase> wholeCase(const Seat &seat, const CaseId &id)
{
    Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    if (!mayReadOthers(*record, seat.actor)) {
        return Error::refused(
            QStringLiteral("review.blind"),
            tr("The case “%1” holds the reviews of others, which are not shown before your own is submitted.")
                .arg(record->data.name),
            id.toString());
    }
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    Result<std::vector<Event>> history = seat.store.history(id.toString());
    if (!history)
        return history.error();
    record->merges.clear(); // they stand in the history
    return BundledCase{*std::move(record), *category, {}, *std::move(history), {}};
}

} // namespace

Result<void> exportCases(const Seat &seat, const ExportRequest &request, const ProgressFn &progress)
{
    std::vector<BundledCase> cases;
    for (const CaseId &id : request.cases) {
        Result<BundledCase> one = wholeCase(seat, id);
        if (!one)
            return one.error();
        cases.push_back(*std::move(one));
    }
    BundleRequest bundle = bundleRequest(BundleKind::wholeCase(), cases);
    bundle.signer = request.signer;
    bundle.recipients = request.recipients;
    const ContentReader contents = [&seat](const QString &digest, const ContentSink &sink) {
        return seat.store.readContent(digest, sink);
    };
    const Result<QString> written = writeBundle(request.file, bundle, contents, progress);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace yongping
