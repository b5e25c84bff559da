#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/progress.h"
#include "base/result.h"
#include "casework/panel_table.h"
#include "casework/store.h"
#include "criteria/library.h"
#include "signing/signingkey.h"
#include "workstation/seat.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// Handing a case out to experts and taking their part in it: issue, declare interest, answer, submit, return.

struct Expert
{
    QString name;
    QString certificate; // PEM, or empty: the bundle is not sealed then
};

struct IssueRequest
{
    CaseId caseId;
    std::vector<Expert> experts;
    QDate due;
    QString folder; // one bundle for each expert is written here
    const SigningKey *signer = nullptr;
};

struct IssuedBundle
{
    QString reviewer;
    QString file;
    bool sealed = false;
};

struct Issued
{
    Round round;
    std::vector<IssuedBundle> bundles;
};

// Opens the next round and writes the bundles; on failure there is neither a round nor a bundle. An expert of an
// earlier round gets the own review along. Refuses nobody, the same name twice, a due date that is missing, files that
// are there already, and a case whose panel has decided. With `dryRun` nothing is written or changed.
Result<Issued> issueRound(const Seat &seat, const IssueRequest &request, bool dryRun = false,
                          const ProgressFn &progress = {});

// How one expert stands.
enum class ExpertStatus { Undeclared, Scoring, Conflict, Submitted, Returned };
QString name(ExpertStatus status);

struct ExpertStanding
{
    QString reviewer;
    int round = 0;  // 0: never issued
    QDate due;
    ExpertStatus status = ExpertStatus::Scoring;
    QString reason; // of a conflict or a return
    int submissions = 0;
    QDateTime since;
    bool overdue = false; // as of the seat's clock, or submitted after the due date
    Progress progress;    // of the review; zero where it may not be seen
};

// Assigned experts and other reviewers of a case, by name. What others wrote is not in it.
Result<std::vector<ExpertStanding>> standings(const Seat &seat, const CaseRecord &record);

// No text: no interest. A text: the conflict, which ends the assignment. Refuses a second declaration that differs, and
// a case that was not issued to this reviewer.
Result<void> declareInterest(const Seat &seat, const CaseId &id, const QString &reviewer, const QString &conflict);

// Whether a reviewer may change the review now: declared where the case was issued, not submitted. Else why not:
// "review.undeclared", "review.conflict", "review.submitted".
Result<void> mayAnswer(const CaseRecord &record, const QString &reviewer);

// Answers of a file, {"answers", "remarks", "points", "opinion"} or a whole case file of the same category: what it
// holds is set, null takes away, the rest stays. One act.
Result<void> answerReview(const Seat &seat, const CaseId &id, const QString &reviewer, const JsonValue &json);

struct Submitted
{
    QString file;
    int submission = 1;
    QStringList open; // due required checks without an answer, told but no hindrance
    bool conflict = false; // it only says that there is a conflict of interest
};

// Submits a review and writes it as a bundle for the office. Again after it was submitted: writes the same bundle
// again. Where the bundle cannot be written nothing was submitted.
Result<Submitted> submitReview(const Seat &seat, const CaseId &id, const QString &reviewer, const SigningKey *key,
                               const QString &file);

// Gives a submitted review back for correction, with a bundle for the expert.
Result<void> returnReview(const Seat &seat, const CaseId &id, const QString &reviewer, const QString &reason,
                          const SigningKey *key, const QString &file);

} // namespace yongping
