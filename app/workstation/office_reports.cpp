#include "workstation/office_run.h"

#include "workstation/panel_reports.h"
#include "workstation/reports.h"
#include "workstation/signed_reports.h"
#include "workstation/trust.h"

// Reports that are made of cases, and those that are judged again.

namespace yongping {

template<typename Gather>
QFuture<Result<QByteArray>> Office::layOut(Gather gather)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    run([promise, layouts = m_layouts, gather = std::move(gather)](const Seat &seat) {
        layouts->start([promise, gathered = Result<ReportMaker>(gather(seat))] {
            promise->addResult(madeBy(gathered));
            promise->finish();
        });
        return true;
    });
    return promise->future();
}

QFuture<Result<QByteArray>> Office::reviewReport(const OpenReview &open)
{
    return layOut([data = open.data(), pin = open.criteria(), review = open.review(),
                   category = open.category()](const Seat &seat) -> Result<ReportMaker> {
        const Result<ChainHead> head = seat.store.head(chainOf(data.id));
        if (!head)
            return head.error();
        const Result<CaseRecord> record = seat.store.load(data.id);
        if (!record)
            return record.error();
        return gatherReport(data, pin, review, category, *head, seat.library, seat.clock, record->scheme);
    });
}

QFuture<Recheck> Office::recheck(const QByteArray &pdf)
{
    struct Basis
    {
        QStringList trusted;
        CriteriaLibrary library;
    };
    auto promise = std::make_shared<QPromise<Recheck>>();
    promise->start();
    // Judging and laying out take their time apart from the store's thread, on which changes wait.
    auto basis = run([](const Seat &seat) {
        const Result<QStringList> trusted = trustTextsIn(seat.store);
        return Basis{trusted ? *trusted : QStringList(), seat.library};
    });
    const auto judging = basis.then(QtFuture::Launch::Async, [pdf, &clock = m_desk.clock()](Basis on) {
        return recheckReport(pdf, on.trusted, on.library, clock);
    });
    whenDone(judging, this, [this, promise](const Recheck &judged) {
        const std::optional<QString> actor = m_desk.isReadOnly() ? std::optional<QString>() : m_desk.identity();
        m_store.run([promise, judged, actor](StoreThread::Room &room) {
            Recheck recheck = judged;
            // What cannot be remembered is no reason to keep back what was found.
            if (Result<VerificationSummary> known = compareAndRemember(*room.store, judged.signatures, actor))
                recheck.signatures = *std::move(known);
            promise->addResult(recheck);
            promise->finish();
            return true;
        });
    });
    return promise->future();
}

QFuture<Result<QByteArray>> Office::acceptanceReport(const CaseId &id)
{
    return layOut([id](const Seat &seat) { return gatherAcceptanceReport(seat, id); });
}

QFuture<Result<QByteArray>> Office::ledger(const std::vector<CaseId> &ids)
{
    return layOut([ids](const Seat &seat) { return gatherLedger(seat, ids); });
}

} // namespace yongping
