#pragma once

#include "base/result.h"
#include "base/when_done.h"
#include "workstation/bundles.h"
#include "workstation/official_document.h"
#include "workstation/panels.h"
#include "workstation/recheck.h"
#include "workstation/rounds.h"
#include "workstation/schemes.h"
#include "workstation/task.h"
#include "workstation/undoing.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

class Desk;
class OpenReview;
class StoreThread;

// Where a signing key lies and what opens it.
struct KeyFile
{
    QString file; // PKCS#12; empty: none
    QString passphrase;

    bool isEmpty() const { return file.isEmpty(); }
};

// What panels and the office do, for the window: the use cases of rounds, bundles and panels on the desk's store, in
// the background. Futures finish on the store's thread; come back with whenDone(). Nothing of it may outlive the desk.
// What changes a case emits caseChanged() on the window's thread; who shows it reads it anew.
class Office : public QObject
{
    Q_OBJECT
public:
    Office(Desk &desk, StoreThread &store);

    QFuture<Result<CaseRecord>> record(const CaseId &id);
    QFuture<Result<std::vector<ExpertStanding>>> standings(const CaseId &id);

    struct IssueOrder
    {
        CaseId caseId;
        std::vector<Expert> experts;
        QDate due;
        QString folder;
        KeyFile key;
    };
    QFuture<Result<Issued>> issue(const IssueOrder &order, const std::shared_ptr<Task> &task);
    QFuture<Result<void>> declareInterest(const CaseId &id, const QString &conflict);
    QFuture<Result<Submitted>> submit(const CaseId &id, const KeyFile &key, const QString &file);
    QFuture<Result<void>> returnReview(const CaseId &id, const QString &reviewer, const QString &reason,
                                       const KeyFile &key, const QString &file);

    struct ImportOrder
    {
        QStringList files;
        KeyFile key; // opens sealed bundles, signs receipts
        bool dryRun = false;
        std::vector<std::pair<CaseId, Choices>> choices;
        QString receipts; // folder
    };
    QFuture<Result<Imported>> import(const ImportOrder &order, const std::shared_ptr<Task> &task);
    QFuture<Result<void>> exportCases(const std::vector<CaseId> &ids, const QString &file, const KeyFile &key,
                                      const QStringList &recipients, const std::shared_ptr<Task> &task);
    // As a case file, with the identity's review of it.
    QFuture<Result<void>> exportCaseFile(const CaseId &id, const QString &file);
    QFuture<Result<MergePlan>> openMergePlan(const CaseId &id, int number);
    QFuture<Result<MergeRecord>> settle(const CaseId &id, const Settlement &settlement);
    QFuture<Result<MergeRecord>> revert(const CaseId &id, int number, const QString &reason);

    QFuture<Result<std::shared_ptr<PanelView>>> panel(const CaseId &id);
    QFuture<Result<void>> agree(const CaseId &id, const AgreementChanges &changes);
    QFuture<Result<void>> agreeUnanimous(const CaseId &id);
    QFuture<Result<void>> decide(const CaseId &id, const std::optional<PanelDecision> &decision);
    QFuture<Result<std::shared_ptr<ProjectPromises>>> promises(const CaseId &id);

    // Of the review as it lies open, with the case's history as the store has it once the changes before are written.
    QFuture<Result<QByteArray>> reviewReport(const OpenReview &open);
    // Judges the case of any report again, see recheck.h; signatures against the certificates that the store trusts.
    QFuture<Recheck> recheck(const QByteArray &pdf);
    // "acceptance" of one case, or "ledger" of these cases (none: all).
    QFuture<Result<QByteArray>> acceptanceReport(const CaseId &id);
    QFuture<Result<QByteArray>> ledger(const std::vector<CaseId> &ids);

    // What of the panel's work the identity can take back, or do again; see undoing.h.
    QFuture<Result<UndoTexts>> panelUndo(const CaseId &id);
    QFuture<Result<Event>> undoPanel(const CaseId &id);
    QFuture<Result<Event>> redoPanel(const CaseId &id);

    // Whose points cases are counted by; see schemes.h. A pinned scheme counts at once in reviews that are open.
    QFuture<Result<std::vector<SchemeEntry>>> schemes();
    QFuture<Result<ScoringScheme>> saveScheme(const JsonValue &scheme);
    QFuture<Result<void>> removeScheme(const QString &id);
    QFuture<Result<QStringList>> casesPinnedTo(const QString &schemeId);
    QFuture<Result<ScoringScheme>> pinScheme(const CaseId &id, const std::optional<JsonValue> &scheme,
                                             const QString &reason = {});

    // The published standard beside the checklist; see official_document.h. Reading a file keeps nothing.
    QFuture<Result<OfficialDocument>> readOfficialDocument(const QString &file);
    QFuture<Result<void>> keepOfficialDocument(const OfficialDocument &document);
    QFuture<Result<void>> dropOfficialDocument();
    QFuture<Result<std::optional<OfficialDocument>>> officialDocument();

    QFuture<Result<std::vector<Attachment>>> attachments(const CaseId &id);
    // See detachFile(), extractContent() and saveContent().
    QFuture<Result<void>> detach(const CaseId &id, const QString &digest, const QString &name, const QString &reason);
    QFuture<Result<void>> extract(const QString &digest, const QString &file);
    QFuture<Result<void>> saveContent(const QString &digest, const QString &file);
    QFuture<Result<void>> attach(const CaseId &id, const QStringList &files, const std::shared_ptr<Task> &task);

Q_SIGNALS:
    void caseChanged(const yongping::CaseId &id);
    void officialDocumentChanged();
    void schemesChanged(); // those of the organiser

private:
    template<typename Work>
    auto run(Work work); // on the store's thread, with a seat
    // Gathers a report's contents on the store's thread and lays them out beside it: no answer waits for pages.
    template<typename Gather>
    QFuture<Result<QByteArray>> layOut(Gather gather);
    // Tells that the case changed, once the work went well.
    template<typename Value>
    QFuture<Result<Value>> announcing(const CaseId &id, QFuture<Result<Value>> future)
    {
        whenDone(future, this, [this, id](const Result<Value> &result) {
            if (result)
                Q_EMIT caseChanged(id);
        });
        return future;
    }

    // Emits the signal once the work went well.
    template<typename Value>
    QFuture<Result<Value>> telling(QFuture<Result<Value>> future, void (Office::*signal)())
    {
        whenDone(future, this, [this, signal](const Result<Value> &result) {
            if (result)
                Q_EMIT (this->*signal)();
        });
        return future;
    }

    Desk &m_desk;
    StoreThread &m_store;
    // Shared with the work that was handed to the store, which may end after this office.
    std::shared_ptr<QThreadPool> m_layouts = std::make_shared<QThreadPool>();
};

} // namespace yongping
