#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/case_file.h"
#include "casework/event.h"
#include "casework/store.h"
#include "casework/undo.h"
#include "criteria/library.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"
#include "workstation/reports.h"
#include "workstation/trust.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace yongping {

class Office;
class StoreThread;

// A case as the case list shows it.
struct CaseSummary
{
    CaseData data;
    QString categoryTitleZh;
    QString categoryTitleEn;
    Conclusion conclusion = Conclusion::Undetermined; // see caseConclusion()
    Progress progress;
    QDateTime updated;
    int reviews = 0;
    // Of the experts that the case was issued to and who have not declared a conflict of interest.
    int experts = 0;
    int submitted = 0;
    int openMerges = 0; // wait to be settled
};

// A summary of one stored case; evaluates what its conclusion comes from.
Result<CaseSummary> summarise(const CaseRecord &record, CriteriaLibrary &library);

// One expert's review of one case as it lies open on the desk: all in memory, evaluated anew with every change, every
// change handed to the store at once. Lives on the window's thread; never waits for the disk.
class OpenReview : public QObject
{
    Q_OBJECT
public:
    const CaseData &data() const { return m_data; }
    const CriteriaPin &criteria() const { return m_criteria; }
    const CategoryPtr &category() const { return m_category; }
    const Review &review() const { return m_review; }
    const Evaluation &evaluation() const { return m_evaluation; }
    const Score &score() const { return m_score; }
    const ScoringScheme &scheme() const { return m_scheme; } // the one that the case is pinned to, else the default
    bool isReadOnly() const { return m_readOnly; }
    // Why it cannot be changed, for the user: not declared yet, submitted, …; empty where only the store is read-only.
    const Error &hindrance() const { return m_hindrance; }
    // The reviewer's part in the last round that the case was issued in, if it was.
    const std::optional<Assignment> &assignment() const { return m_assignment; }
    QDate dueDate() const { return m_due; } // of that round
    // Changes handed to the store and not yet on disk; 0 means "saved".
    int pendingWrites() const { return m_pendingWrites; }

    // What is refused changes nothing and is told by saveFailed(); control characters of pasted texts are left out.
    // No value takes the answer away. The answer must fit its check (parseAnswer of judgement/answers.h gives such).
    void setAnswer(const QString &checkId, std::optional<Answer> answer);
    void setRemark(const QString &clauseId, const QString &text);
    void setPoints(const QString &clauseId, std::optional<ManualPoints> points);
    void setOpinion(const QString &text);
    void setFlag(const QString &clauseId, bool on);
    // The files must be attachments of the case; none takes the evidence away. False where nothing changed.
    bool setEvidence(const QString &checkId, std::vector<EvidencePlace> places);
    // Facts and project data; a contradiction is refused and nothing changes.
    Result<void> setData(const CaseData &data);

    // The reviewer's own changes of this review and of the case's data, one step after the other, also those of earlier
    // sittings; none of a review that was submitted, hindrance() says so. Flags are undone like everything else.
    bool canUndo() const { return !m_readOnly && m_line.undoable(); }
    bool canRedo() const { return !m_readOnly && m_line.redoable(); }
    QString undoText() const; // what it takes back, a sentence; empty where there is nothing
    QString redoText() const; // what it does again
    void undo();
    void redo();
    // Gives the field of that entry of the case's history the value that it had after it: a change like any other.
    void goBack(const Event &event, const QString &reason);

Q_SIGNALS:
    void answerChanged(const QString &checkId);
    void remarkChanged(const QString &clauseId); // an empty one: the opinion
    void pointsChanged(const QString &clauseId);
    void flagChanged(const QString &clauseId);
    void evidenceChanged(const QString &checkId);
    void undoChanged(); // what can be undone and redone
    void movedBack(yongping::Field field, const QString &key); // by undo, redo or going back; after the change's signal
    void schemeChanged();
    void evaluated();    // verdicts, progress or points may have changed
    void dataChanged();
    void saveStateChanged(); // pendingWrites() changed
    void saveFailed(const yongping::Error &error);

private:
    friend class Desk;
    // What the case and the reviewer are, as the store's thread read it.
    struct Opening
    {
        CaseRecord record;
        Review review;
        CategoryPtr category;
        ScoringScheme scheme;
        UndoLine line;
    };
    // One change of one field; of Datum the value is all data.
    struct Edit
    {
        Field field = Field::CheckAnswer;
        QString key;
        std::optional<JsonValue> value;
        QString reason;
        qint64 undoes = 0;
    };
    OpenReview(StoreThread &store, Opening opening, Clock &clock, bool readOnly);
    void evaluateAgain();
    void rename(const std::vector<ReviewId> &reviews, const QString &reviewer);
    void takeScheme(const CaseId &id, const ScoringScheme &scheme);
    bool edit(const Edit &edit); // false: nothing to change, or not to be changed
    void takeBack(const UndoStep &step);
    std::optional<JsonValue> valueOf(Field field, const QString &key) const;
    Result<void> putValue(const Edit &edit);
    void hand(const Edit &edit, std::optional<JsonValue> before);
    void announce(Field field, const QString &key);

    StoreThread &m_store;
    CaseData m_data;
    CriteriaPin m_criteria;
    Review m_review;
    CategoryPtr m_category;
    ScoringScheme m_scheme;
    Clock &m_clock;
    UndoLine m_line;
    // Changes get their numbers on the store's thread, later than they can be undone. Until then they go by a number of
    // their own; the table of both belongs to that thread.
    qint64 m_lastOwnNumber;
    std::shared_ptr<QHash<qint64, qint64>> m_numbers;
    bool m_readOnly;
    Error m_hindrance;
    std::optional<Assignment> m_assignment;
    QDate m_due;
    Evaluation m_evaluation;
    Score m_score;
    int m_pendingWrites = 0;
};

// What a reviewer works at: one store, opened on a thread of its own, and the use cases of the window on it. Futures
// finish on the store's thread; come back to the window's with whenDone().
class Desk : public QObject
{
    Q_OBJECT
public:
    // Creates a missing store; falls back to read-only where another program has it open. With a reason to read only
    // the store is never opened for writing.
    static Result<std::unique_ptr<Desk>> open(const QString &file, Clock &clock, const QString &readOnlyReason = {});
    ~Desk() override;

    CriteriaLibrary &library() { return m_library; }
    Clock &clock() { return m_clock; }
    const QString &file() const { return m_file; }
    bool isReadOnly() const { return m_readOnly; }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    const QString &identity() const { return m_identity; } // the reviewer's name
    // Reviews stay under the names that they were made under, those of a store without a name excepted: they follow.
    void setIdentity(const QString &name);
    // Reads the name anew: a bundle issued to somebody names a store without a name.
    void takeIdentity(const QString &name);
    void readIdentity();

    // Reads all cases anew in the background; casesChanged follows.
    void refreshCases();
    const std::vector<CaseSummary> &cases() const { return m_cases; }

    // Opens the identity's review of a case, making one where there is none yet; never another reviewer's for changing,
    // samples excepted. Nothing of it may outlive the desk.
    QFuture<Result<std::shared_ptr<OpenReview>>> openReview(const CaseId &id);
    // The same for what belongs to the case alone, its facts and its scheme: where there is no review, none is begun.
    QFuture<Result<std::shared_ptr<OpenReview>>> openCase(const CaseId &id);
    QFuture<Result<CaseId>> createCase(CaseData data); // gives it an id and pins its criteria
    QFuture<Result<std::vector<CaseSummary>>> importFiles(const QStringList &files);
    QFuture<Result<void>> deleteCase(const CaseId &id, const QString &reason);
    QFuture<Result<void>> restoreCase(const CaseId &id); // a deleted one, as it stood
    QFuture<Result<int>> addSamples(); // see takeInSamples()
    // Takes a criteria file in place of the shipped one of its category, for as long as the desk is open.
    Result<void> replaceCriteria(const QByteArray &file, const QString &fileName);
    QFuture<Result<std::vector<Event>>> history(const CaseId &id);
    // Tells the history of a case that a report was made or signed.
    QFuture<Result<void>> note(const CaseId &id, const QString &kind, const JsonValue &what);
    // Whom this store trusts, as PEM texts and to look at; what to take in is PEM, what to take back a fingerprint.
    QFuture<Result<QStringList>> trustedCertificates();
    QFuture<Result<TrustStore>> trust();
    QFuture<Result<void>> trustCertificate(const QString &pem);
    QFuture<Result<void>> distrustCertificate(const QString &fingerprint);
    // Checks a report with what this store trusts and against what it knows of other copies, and remembers who signed
    // it; with `signedHere` the last signature too where it is not trusted. Ask from the desk's thread.
    QFuture<Result<VerificationSummary>> verify(const QByteArray &pdf, bool signedHere = false);

    // What panels and the office do.
    Office &office() { return *m_office; }

    // Waits until every change handed over is on disk; for closing the window.
    void flush();

Q_SIGNALS:
    void casesChanged();
    void identityChanged();
    void reviewsRenamed(const std::vector<yongping::ReviewId> &reviews, const QString &reviewer);
    void schemePinned(const yongping::CaseId &id, const yongping::ScoringScheme &scheme);
    void failed(const yongping::Error &error);

private:
    enum class IfNone { BeginReview, BeginNothing };

    Desk(const QString &file, Clock &clock);
    QFuture<Result<std::shared_ptr<OpenReview>>> open(const CaseId &id, IfNone ifNone);

    QString m_file;
    Clock &m_clock;
    CriteriaLibrary m_library;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Office> m_office;
    std::vector<CaseSummary> m_cases;
    QString m_identity;
    bool m_readOnly = false;
    QString m_readOnlyReason;
};

} // namespace yongping
