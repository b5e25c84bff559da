#include "workstation/desk.h"

#include "base/when_done.h"
#include "casework/setting_keys.h"
#include "workstation/identity.h"
#include "workstation/expert_bundle.h"
#include "workstation/intake.h"
#include "workstation/office.h"
#include "workstation/reports.h"
#include "workstation/samples.h"
#include "workstation/schemes.h"
#include "workstation/signed_reports.h"
#include "workstation/store_thread.h"
#include "workstation/undoing.h"

#include <QCoreApplication>
#include <QPromise>

namespace yongping {

namespace {

struct SummaryList
{
    std::vector<CaseSummary> summaries;
    std::vector<Error> damaged; // cases that cannot be read; the others are shown all the same
};

Result<SummaryList> summariseAll(StoreThread::Room &room)
{
    const Result<CaseList> cases = room.store->cases();
    if (!cases)
        return cases.error();
    SummaryList list{{}, cases->damaged};
    list.summaries.reserve(cases->records.size());
    for (const CaseRecord &record : cases->records) {
        Result<CaseSummary> summary = summarise(record, room.library);
        if (summary)
            list.summaries.push_back(*std::move(summary));
        else
            list.damaged.push_back(summary.error());
    }
    return list;
}

Result<CaseId> createIn(StoreThread::Room &room, CaseData data, const QString &actor, Clock &clock)
{
    const Result<CategoryPtr> category = room.library.category(data.category);
    if (!category)
        return category.error();
    CaseRecord record;
    record.data = std::move(data);
    record.data.id = CaseId(clock.newId());
    record.criteria = {(*category)->id, (*category)->version, (*category)->digest};
    record.updated = clock.now();
    const Result<void> created = room.store->create(record, actor);
    return created ? Result<CaseId>(record.data.id) : Result<CaseId>(created.error());
}

struct OpenedReview
{
    CaseRecord record;
    Review review;
    CategoryPtr category;
    ScoringScheme scheme;
    UndoLine line;
};

// Whose review of which case, and what may be done for it.
struct Wanted
{
    CaseId id;
    QString reviewer;
    bool readOnly;
    bool begins; // a review where there is none
};

Result<Review> reviewIn(StoreThread::Room &room, const CaseRecord &record, const Wanted &wanted, Clock &clock)
{
    if (const Review *shown = reviewFor(record, wanted.reviewer, wanted.readOnly))
        return *shown;
    Review review;
    review.id = ReviewId(clock.newId());
    review.reviewer = wanted.reviewer;
    const Result<void> opened =
        wanted.begins ? room.store->openReview(record.data.id, review, wanted.reviewer) : Result<void>();
    return opened ? Result<Review>(review) : Result<Review>(opened.error());
}

Result<OpenedReview> openIn(StoreThread::Room &room, const Wanted &wanted, Clock &clock)
{
    Result<CaseRecord> record = room.store->load(wanted.id);
    if (!record)
        return record.error();
    const Result<CategoryPtr> category = room.library.category(record->data.category);
    if (!category)
        return category.error();
    const Result<ScoringScheme> scheme = schemeOf(*record, room.library);
    if (!scheme)
        return scheme.error();
    const Result<Review> review = reviewIn(room, *record, wanted, clock);
    if (!review)
        return review.error();
    const Result<UndoLine> line = undoLineOf(*room.store, wanted.id, {review->id, true, false}, wanted.reviewer);
    if (!line)
        return line.error();
    return OpenedReview{*std::move(record), *review, *category, *scheme, *line};
}

} // namespace

Desk::Desk(const QString &file, Clock &clock) : m_file(file), m_clock(clock) {}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const QString &file, Clock &clock, const QString &readOnlyReason)
{
    std::unique_ptr<Desk> desk(new Desk(file, clock));
    Result<std::unique_ptr<StoreThread>> store = StoreThread::start(file, clock, readOnlyReason);
    if (!store)
        return store.error();
    desk->m_store = *std::move(store);
    desk->m_office = std::make_unique<Office>(*desk, *desk->m_store);
    desk->m_readOnly = desk->m_store->isReadOnly();
    desk->m_readOnlyReason = desk->m_store->readOnlyReason();
    const Result<QString> identity =
        desk->m_store->run([](StoreThread::Room &room) { return windowIdentity(*room.store); }).result();
    if (!identity)
        return identity.error();
    desk->m_identity = *identity;
    return desk;
}

void Desk::setIdentity(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (m_readOnly || trimmed.isEmpty() || trimmed == m_identity)
        return;
    const auto written =
        m_store->run([trimmed](StoreThread::Room &room) { return nameReviewer(*room.store, trimmed); });
    whenDone(written, this, [this, trimmed, before = m_identity](const Result<std::vector<ReviewId>> &renamed) {
        if (renamed) {
            Q_EMIT reviewsRenamed(*renamed, trimmed);
            return;
        }
        if (m_identity == trimmed)
            takeIdentity(before);
        Q_EMIT failed(renamed.error());
    });
    takeIdentity(trimmed);
}

void Desk::takeIdentity(const QString &name)
{
    m_identity = name;
    Q_EMIT identityChanged();
}

void Desk::readIdentity()
{
    whenDone(m_store->run([](StoreThread::Room &room) { return room.store->setting(SettingKey::identity()); }),
             this, [this](const Result<QString> &name) {
                 if (name && !name->isEmpty() && *name != m_identity)
                     takeIdentity(*name);
             });
}

void Desk::refreshCases()
{
    whenDone(m_store->run(summariseAll), this, [this](const Result<SummaryList> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        m_cases = list->summaries;
        Q_EMIT casesChanged();
        for (const Error &error : list->damaged)
            Q_EMIT failed(error);
    });
}

QFuture<Result<std::shared_ptr<OpenReview>>> Desk::openReview(const CaseId &id)
{
    return open(id, IfNone::BeginReview);
}

QFuture<Result<std::shared_ptr<OpenReview>>> Desk::openCase(const CaseId &id)
{
    return open(id, IfNone::BeginNothing);
}

QFuture<Result<std::shared_ptr<OpenReview>>> Desk::open(const CaseId &id, IfNone ifNone)
{
    using Opened = Result<std::shared_ptr<OpenReview>>;
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    const Wanted wanted{id, m_identity, m_readOnly, ifNone == IfNone::BeginReview && !m_readOnly};
    const QFuture<Result<OpenedReview>> read = m_store->run(
        [wanted, &clock = m_clock](StoreThread::Room &room) { return openIn(room, wanted, clock); });
    whenDone(read, this, [this, promise](const Result<OpenedReview> &opened) {
        if (opened) {
            OpenReview::Opening opening{opened->record, opened->review, opened->category, opened->scheme, opened->line};
            std::shared_ptr<OpenReview> review(new OpenReview(*m_store, std::move(opening), m_clock, m_readOnly));
            connect(this, &Desk::reviewsRenamed, review.get(), &OpenReview::rename);
            connect(this, &Desk::schemePinned, review.get(), &OpenReview::takeScheme);
            promise->addResult(Opened(std::move(review)));
        } else {
            promise->addResult(Opened(opened.error()));
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<CaseId>> Desk::createCase(CaseData data)
{
    return m_store->run([data = std::move(data), actor = m_identity, &clock = m_clock](StoreThread::Room &room) {
        return createIn(room, data, actor, clock);
    });
}

QFuture<Result<std::vector<CaseSummary>>> Desk::importFiles(const QStringList &files)
{
    return m_store->run(
        [files, actor = m_identity, &clock = m_clock](StoreThread::Room &room) -> Result<std::vector<CaseSummary>> {
            const Result<std::vector<TakenCase>> taken = takeInFiles(*room.store, files, room.library, {actor}, clock);
            if (!taken)
                return taken.error();
            std::vector<CaseSummary> imported;
            for (const TakenCase &one : *taken) {
                const Result<CaseRecord> record = room.store->load(one.id);
                if (!record)
                    return record.error();
                Result<CaseSummary> summary = summarise(*record, room.library);
                if (!summary)
                    return summary.error();
                imported.push_back(*std::move(summary));
            }
            return imported;
        });
}

QFuture<Result<void>> Desk::deleteCase(const CaseId &id, const QString &reason)
{
    return m_store->run(
        [id, reason, actor = m_identity](StoreThread::Room &room) { return room.store->remove(id, actor, reason); });
}

QFuture<Result<void>> Desk::restoreCase(const CaseId &id)
{
    return m_store->run(
        [id, actor = m_identity](StoreThread::Room &room) { return room.store->restoreCase(id, actor, {}); });
}

Result<void> Desk::replaceCriteria(const QByteArray &file, const QString &fileName)
{
    const Result<CategoryPtr> here = m_library.replace(file, fileName);
    if (!here)
        return here.error();
    // Libraries belong to one thread each.
    const auto there = [file, fileName](StoreThread::Room &room) -> Result<void> {
        const Result<CategoryPtr> replaced = room.library.replace(file, fileName);
        return replaced ? Result<void>() : Result<void>(replaced.error());
    };
    return m_store->run(there).result();
}

QFuture<Result<int>> Desk::addSamples()
{
    return m_store->run([actor = m_identity, &clock = m_clock](StoreThread::Room &room) {
        return takeInSamples(*room.store, room.library, actor, clock);
    });
}

QFuture<Result<std::vector<Event>>> Desk::history(const CaseId &id)
{
    return m_store->run([id](StoreThread::Room &room) { return room.store->history(id.toString()); });
}

QFuture<Result<void>> Desk::note(const CaseId &id, const QString &kind, const JsonValue &what)
{
    return m_store->run([id, kind, what, actor = m_identity](StoreThread::Room &room) {
        return room.store->note(id.toString(), kind, what, actor);
    });
}

QFuture<Result<QStringList>> Desk::trustedCertificates()
{
    return m_store->run([](StoreThread::Room &room) { return trustTextsIn(*room.store); });
}

QFuture<Result<void>> Desk::trustCertificate(const QString &pem)
{
    return m_store->run(
        [pem, actor = m_identity](StoreThread::Room &room) { return addTrust(*room.store, pem, actor); });
}

QFuture<Result<TrustStore>> Desk::trust()
{
    return m_store->run([](StoreThread::Room &room) { return trustIn(*room.store); });
}

QFuture<Result<void>> Desk::distrustCertificate(const QString &fingerprint)
{
    return m_store->run([fingerprint, actor = m_identity](StoreThread::Room &room) {
        return removeTrust(*room.store, fingerprint, actor);
    });
}

QFuture<Result<VerificationSummary>> Desk::verify(const QByteArray &pdf, bool signedHere)
{
    auto promise = std::make_shared<QPromise<Result<VerificationSummary>>>();
    promise->start();
    // The signatures take their time apart from the store's thread, on which changes wait.
    const auto check = [pdf, &clock = m_clock](const Result<QStringList> &trusted) {
        return trusted ? verifyReport(pdf, *trusted, clock) : Result<VerificationSummary>(trusted.error());
    };
    const auto checking = trustedCertificates().then(QtFuture::Launch::Async, check);
    whenDone(checking, this, [this, promise, signedHere](const Result<VerificationSummary> &checked) {
        const std::optional<QString> actor = m_readOnly ? std::optional<QString>() : m_identity;
        m_store->run([checked, promise, signedHere, actor](StoreThread::Room &room) {
            promise->addResult(checked ? compareAndRemember(*room.store, *checked, actor, signedHere) : checked);
            promise->finish();
            return true;
        });
    });
    return promise->future();
}

void Desk::flush()
{
    m_store->run([](StoreThread::Room &) { return true; }).waitForFinished();
}

} // namespace yongping
