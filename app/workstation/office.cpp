#include "workstation/office_run.h"

#include "base/file_ops.h"
#include "workstation/attachments.h"
#include "workstation/case_export.h"
#include "workstation/identity.h"
#include "workstation/reports.h"

namespace yongping {

namespace {

// The key of a file, or none where none was named.
Result<std::optional<SigningKey>> loadKey(const KeyFile &key)
{
    if (key.isEmpty())
        return std::optional<SigningKey>();
    QByteArray secret = key.passphrase.toUtf8();
    Result<SigningKey> loaded = SigningKey::load(key.file, Passphrase::take(secret));
    return loaded ? Result<std::optional<SigningKey>>(*std::move(loaded))
                  : Result<std::optional<SigningKey>>(loaded.error());
}

const SigningKey *pointerTo(const std::optional<SigningKey> &key)
{
    return key ? &*key : nullptr;
}

ProgressFn progressOf(const std::shared_ptr<Task> &task)
{
    if (!task)
        return {};
    // The task lives as long as whoever reports to it.
    return [task, report = task->progress()](qint64 done, qint64 total) { return report(done, total); };
}

// A view that is handed from thread to thread.
template<typename Value>
Result<std::shared_ptr<Value>> shared(Result<std::unique_ptr<Value>> result)
{
    if (!result)
        return result.error();
    return std::shared_ptr<Value>(std::move(*result));
}

} // namespace

Office::Office(Desk &desk, StoreThread &store) : m_desk(desk), m_store(store) {}

QFuture<Result<CaseRecord>> Office::record(const CaseId &id)
{
    return run([id](const Seat &seat) { return seat.store.load(id); });
}

QFuture<Result<std::vector<ExpertStanding>>> Office::standings(const CaseId &id)
{
    return run([id](const Seat &seat) -> Result<std::vector<ExpertStanding>> {
        const Result<CaseRecord> record = seat.store.load(id);
        return record ? yongping::standings(seat, *record) : Result<std::vector<ExpertStanding>>(record.error());
    });
}

QFuture<Result<Issued>> Office::issue(const IssueOrder &order, const std::shared_ptr<Task> &task)
{
    return announcing(order.caseId, run([order, task](const Seat &seat) -> Result<Issued> {
                          const Result<std::optional<SigningKey>> key = loadKey(order.key);
                          if (!key)
                              return key.error();
                          const IssueRequest request{order.caseId, order.experts, order.due, order.folder,
                                                     pointerTo(*key)};
                          return issueRound(seat, request, false, progressOf(task));
                      }));
}

QFuture<Result<void>> Office::declareInterest(const CaseId &id, const QString &conflict)
{
    return announcing(id, run([id, conflict](const Seat &seat) {
                          return yongping::declareInterest(seat, id, seat.actor, conflict);
                      }));
}

QFuture<Result<Submitted>> Office::submit(const CaseId &id, const KeyFile &keyFile, const QString &file)
{
    return announcing(id, run([id, keyFile, file](const Seat &seat) -> Result<Submitted> {
                          const Result<std::optional<SigningKey>> key = loadKey(keyFile);
                          if (!key)
                              return key.error();
                          return submitReview(seat, id, seat.actor, pointerTo(*key), file);
                      }));
}

QFuture<Result<void>> Office::returnReview(const CaseId &id, const QString &reviewer, const QString &reason,
                                           const KeyFile &keyFile, const QString &file)
{
    return announcing(id, run([=](const Seat &seat) -> Result<void> {
                          const Result<std::optional<SigningKey>> key = loadKey(keyFile);
                          if (!key)
                              return key.error();
                          return yongping::returnReview(seat, id, reviewer, reason, pointerTo(*key), file);
                      }));
}

QFuture<Result<Imported>> Office::import(const ImportOrder &order, const std::shared_ptr<Task> &task)
{
    const QFuture<Result<Imported>> future = run([order, task](const Seat &seat) -> Result<Imported> {
        const Result<std::optional<SigningKey>> key = loadKey(order.key);
        if (!key)
            return key.error();
        const ImportRequest request{order.files,   pointerTo(*key), order.dryRun,
                                    order.choices, order.receipts,  pointerTo(*key)};
        return importBundles(seat, request, progressOf(task));
    });
    if (!order.dryRun) {
        whenDone(future, this, [this](const Result<Imported> &imported) {
            if (imported)
                m_desk.readIdentity();
            for (const Incoming &incoming : imported ? imported->cases : std::vector<Incoming>())
                Q_EMIT caseChanged(incoming.id);
        });
    }
    return future;
}

QFuture<Result<void>> Office::exportCases(const std::vector<CaseId> &ids, const QString &file, const KeyFile &keyFile,
                                          const QStringList &recipients, const std::shared_ptr<Task> &task)
{
    return run([=](const Seat &seat) -> Result<void> {
        const Result<std::optional<SigningKey>> key = loadKey(keyFile);
        if (!key)
            return key.error();
        ExportRequest request{ids, file, pointerTo(*key), {}};
        for (const QString &pem : recipients) {
            const Result<Certificate> certificate = Certificate::fromPem(pem.toLatin1());
            if (!certificate)
                return certificate.error();
            request.recipients.push_back(*certificate);
        }
        return yongping::exportCases(seat, request, progressOf(task));
    });
}

QFuture<Result<void>> Office::exportCaseFile(const CaseId &id, const QString &file)
{
    return run([id, file, readOnly = m_desk.isReadOnly()](const Seat &seat) -> Result<void> {
        const Result<CaseRecord> record = seat.store.load(id);
        if (!record)
            return record.error();
        const Review *review = reviewFor(*record, seat.actor, readOnly);
        const Result<JsonValue> json = caseFileOf(*record, review, seat.actor, seat.library);
        return json ? writeFile(file, writeJsonIndented(*json)) : json.error();
    });
}

QFuture<Result<MergePlan>> Office::openMergePlan(const CaseId &id, int number)
{
    return run([id, number](const Seat &seat) -> Result<MergePlan> {
        const Result<CaseRecord> record = seat.store.load(id);
        if (!record)
            return record.error();
        for (const MergeRecord &merge : record->merges) {
            if (merge.number == number)
                return yongping::openMergePlan(seat, *record, merge);
        }
        return MergePlan{};
    });
}

QFuture<Result<MergeRecord>> Office::settle(const CaseId &id, const Settlement &settlement)
{
    return announcing(id, run([id, settlement](const Seat &seat) { return settleMerge(seat, id, settlement); }));
}

QFuture<Result<MergeRecord>> Office::revert(const CaseId &id, int number, const QString &reason)
{
    return announcing(id,
                      run([id, number, reason](const Seat &seat) { return revertMerge(seat, id, number, reason); }));
}

QFuture<Result<std::shared_ptr<PanelView>>> Office::panel(const CaseId &id)
{
    return run([id](const Seat &seat) { return shared(panelView(seat, id, seat.actor)); });
}

QFuture<Result<void>> Office::agree(const CaseId &id, const AgreementChanges &changes)
{
    return announcing(id, run([id, changes](const Seat &seat) { return yongping::agree(seat, id, changes); }));
}

QFuture<Result<void>> Office::agreeUnanimous(const CaseId &id)
{
    return announcing(id, run([id](const Seat &seat) { return yongping::agreeUnanimous(seat, id); }));
}

QFuture<Result<void>> Office::decide(const CaseId &id, const std::optional<PanelDecision> &decision)
{
    return announcing(id, run([id, decision](const Seat &seat) { return yongping::decide(seat, id, decision); }));
}

QFuture<Result<std::shared_ptr<ProjectPromises>>> Office::promises(const CaseId &id)
{
    return run([id](const Seat &seat) { return shared(projectPromises(seat, id)); });
}

QFuture<Result<UndoTexts>> Office::panelUndo(const CaseId &id)
{
    return run([id](const Seat &seat) { return yongping::panelUndo(seat, id); });
}

QFuture<Result<Event>> Office::undoPanel(const CaseId &id)
{
    return announcing(id, run([id](const Seat &seat) { return yongping::undoPanel(seat, id, UndoWhat::Undo); }));
}

QFuture<Result<Event>> Office::redoPanel(const CaseId &id)
{
    return announcing(id, run([id](const Seat &seat) { return yongping::undoPanel(seat, id, UndoWhat::Redo); }));
}

QFuture<Result<std::vector<SchemeEntry>>> Office::schemes()
{
    return run([](const Seat &seat) { return listSchemes(seat.store, seat.library); });
}

QFuture<Result<ScoringScheme>> Office::saveScheme(const JsonValue &scheme)
{
    return telling(run([scheme](const Seat &seat) { return yongping::saveScheme(seat, scheme); }),
                   &Office::schemesChanged);
}

QFuture<Result<void>> Office::removeScheme(const QString &id)
{
    return telling(run([id](const Seat &seat) { return yongping::removeScheme(seat, id); }), &Office::schemesChanged);
}

QFuture<Result<QStringList>> Office::casesPinnedTo(const QString &schemeId)
{
    return run([schemeId](const Seat &seat) { return yongping::casesPinnedTo(seat.store, schemeId); });
}

QFuture<Result<ScoringScheme>> Office::pinScheme(const CaseId &id, const std::optional<JsonValue> &scheme,
                                                 const QString &reason)
{
    const auto future = announcing(
        id, run([id, scheme, reason](const Seat &seat) { return yongping::pinScheme(seat, id, scheme, reason); }));
    whenDone(future, this, [this, id](const Result<ScoringScheme> &pinned) {
        if (pinned)
            Q_EMIT m_desk.schemePinned(id, *pinned);
    });
    return future;
}

QFuture<Result<OfficialDocument>> Office::readOfficialDocument(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<OfficialDocument>>>();
    promise->start();
    m_layouts->start([promise, file] {
        CriteriaLibrary library;
        promise->addResult(yongping::readOfficialDocument(file, library));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> Office::keepOfficialDocument(const OfficialDocument &document)
{
    return telling(run([document](const Seat &seat) { return yongping::keepOfficialDocument(seat, document); }),
                   &Office::officialDocumentChanged);
}

QFuture<Result<void>> Office::dropOfficialDocument()
{
    return telling(run([](const Seat &seat) { return yongping::dropOfficialDocument(seat); }),
                   &Office::officialDocumentChanged);
}

QFuture<Result<std::optional<OfficialDocument>>> Office::officialDocument()
{
    return run([](const Seat &seat) { return yongping::officialDocument(seat.store, seat.library); });
}

QFuture<Result<std::vector<Attachment>>> Office::attachments(const CaseId &id)
{
    return run([id](const Seat &seat) -> Result<std::vector<Attachment>> {
        const Result<CaseRecord> record = seat.store.load(id);
        return record ? Result<std::vector<Attachment>>(record->attachments)
                      : Result<std::vector<Attachment>>(record.error());
    });
}

QFuture<Result<void>> Office::detach(const CaseId &id, const QString &digest, const QString &name,
                                     const QString &reason)
{
    return announcing(id,
                      run([=](const Seat &seat) { return detachFile(seat, id, digest, name, reason); }));
}

QFuture<Result<void>> Office::extract(const QString &digest, const QString &file)
{
    return run([digest, file](const Seat &seat) { return extractContent(seat.store, digest, file); });
}

QFuture<Result<void>> Office::saveContent(const QString &digest, const QString &file)
{
    return run([digest, file](const Seat &seat) { return yongping::saveContent(seat.store, digest, file); });
}

QFuture<Result<void>> Office::attach(const CaseId &id, const QStringList &files, const std::shared_ptr<Task> &task)
{
    return announcing(id, run([id, files, task](const Seat &seat) -> Result<void> {
                          const Result<std::vector<Attachment>> done = attachFiles(seat, id, files, progressOf(task));
                          return done ? Result<void>() : Result<void>(done.error());
                      }));
}

} // namespace yongping
