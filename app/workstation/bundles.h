#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "bundle/bundle.h"
#include "casework/merge.h"
#include "workstation/seat.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// Cases leaving and entering the store as bundles.

struct ExportRequest
{
    std::vector<CaseId> cases;
    QString file;
    const SigningKey *signer = nullptr;
    std::vector<Certificate> recipients;
};

// Whole cases: data, all reviews, panel, rounds, attachments, history. Blind while the actor's own review is wanted and
// not submitted: then the others' are refused ("review.blind").
Result<void> exportCases(const Seat &seat, const ExportRequest &request, const ProgressFn &progress = {});

// What taking in one case of a bundle would do or did.
struct Incoming
{
    enum class Outcome { New, Applied, Open, Unchanged, Superseded, Receipt };

    CaseId id;
    QString name;      // of the case
    QString kind;      // of the bundle
    QString reviewer;  // whose review it brings, or empty
    Outcome outcome = Outcome::New;
    int merge = 0;     // number of the merge, 0 where there is none (and in a dry run)
    MergePlan plan;
    bool late = false;          // submitted after the due date
    QString historyRewritten;   // a sentence where the history differs from the one taken in before, else empty
    BundleSignature signature;
    JsonValue receipt;          // of a receipt: what it says
    QStringList attachments;    // names of those that are new
};
QString name(Incoming::Outcome outcome);

struct ImportRequest
{
    QStringList files;
    const SigningKey *key = nullptr; // opens sealed ones
    bool dryRun = false;
    // By file and case, for a caller that asks before it applies; conflicts without a choice leave the merge open.
    std::vector<std::pair<CaseId, Choices>> choices;
    QString receipts; // folder for the receipts of review bundles; empty: none
    const SigningKey *signer = nullptr; // of the receipts
};

// Takes bundles in: all of them or, where one is refused, none; an error names the file. A case that is not here is
// made new; else it is merged against what was handed out (see base_of_merge). Wrong case, wrong criteria and newer
// formats are refused with what to do. Twice the same bundle changes nothing. Cancelled: the store is as it was.
struct Imported
{
    std::vector<Incoming> cases;
    QStringList receipts; // files written
};
Result<Imported> importBundles(const Seat &seat, const ImportRequest &request, const ProgressFn &progress = {});

struct BundleReport
{
    BundleManifest manifest;
    bool sealed = false;
    QStringList recipients;
    BundleSignature signature;
};
// Looks into a bundle without a store; `prove` reads everything.
Result<BundleReport> inspectBundle(const QString &file, const SigningKey *key, const TrustStore &trust, Clock &clock,
                                   bool prove, const ProgressFn &progress = {});

// Settles an open merge (the only one, where no number is given) and applies it; gives what was done.
Result<MergeRecord> settleMerge(const Seat &seat, const CaseId &id, const Settlement &settlement);
// Takes back all that a merge did; refused where a field was changed since ("merge.changed_since"), named. An open
// merge is put away.
Result<MergeRecord> revertMerge(const Seat &seat, const CaseId &id, int number, const QString &reason);
// The plan of an open merge against the case as it is now.
Result<MergePlan> openMergePlan(const Seat &seat, const CaseRecord &record, const MergeRecord &merge);

} // namespace yongping
