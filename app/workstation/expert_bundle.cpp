#include "workstation/expert_bundle.h"

#include "signing/certificate.h"
#include "workstation/bundle_contents.h"

#include <algorithm>

namespace yongping {

Result<void> writeExpertBundle(const Seat &seat, const ExpertBundle &request)
{
    const Result<CaseRecord> record = seat.store.load(request.caseId);
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    const Result<std::vector<Event>> history = seat.store.history(request.caseId.toString());
    if (!history)
        return history.error();
    BundledCase part;
    part.record = partOf(*record, request.reviewer);
    part.category = *category;
    part.reviewer = request.reviewer;
    part.history = partOf(*history, request.reviewer, *record);
    if (request.kind == BundleKind::review()) {
        const Review *review = record->reviewOf(request.reviewer);
        part.record.attachments = review ? ownFiles(*record, *review, *history) : std::vector<Attachment>();
    }
    const Assignment *assignment = record->lastAssignmentOf(request.reviewer);
    if (request.kind == BundleKind::review() && assignment && assignment->isEnded())
        part.record.reviews.clear(); // who has a conflict of interest hands in no opinion

    BundleRequest bundle = bundleRequest(request.kind, {part});
    bundle.signer = request.signer;
    if (request.kind != BundleKind::review() && assignment && !assignment->certificate.isEmpty()) {
        const Result<Certificate> certificate = Certificate::fromPem(assignment->certificate.toLatin1());
        if (!certificate)
            return certificate.error();
        bundle.recipients = {*certificate};
    }
    const ContentReader contents = [&seat](const QString &digest, const ContentSink &sink) {
        return seat.store.readContent(digest, sink);
    };
    const Result<QString> written = writeBundle(request.file, bundle, contents);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace yongping
