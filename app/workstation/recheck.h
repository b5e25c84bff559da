#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/result.h"
#include "criteria/library.h"
#include "workstation/page_check.h"
#include "workstation/reports.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

enum class RecheckOutcome { Same, Different, NotCheckable };
QString name(RecheckOutcome outcome); // "same", "different", "not_checkable"

// What the report says against what its case data give now, in words for the user.
struct RecheckDifference
{
    QString subject;    // a clause's id, or "conclusion", "points", "mean", "reviewers"
    QString title;      // the clause as people quote it, or the subject in words
    QString printed;
    QString recomputed;
};

struct RecheckedCase
{
    QString id;
    QString project;
    RecheckOutcome outcome = RecheckOutcome::NotCheckable;
    QString reason; // why it cannot be checked
    QString conclusion; // recomputed, "satisfied" …; empty where it cannot be
    QString points;     // recomputed, in words
    qint64 historyNumber = 0; // how far the case's history had come, and its hash there
    QString historyHash;
    std::vector<RecheckDifference> differences;
};

struct Recheck
{
    RecheckOutcome outcome = RecheckOutcome::NotCheckable;
    QString sentence; // a whole sentence for the user in every case
    QString code;     // of a report that cannot be checked at all, "report.criteria" …
    QString kind;     // "review", "acceptance", "ledger"
    QString program;  // the version that made it
    QDateTime made;
    std::vector<RecheckedCase> cases;
    PagesCheck pages; // other words on the pages make the whole different
    VerificationSummary signatures; // what they are worth is told beside the outcome and does not change it
};

// Judges the case of a report again, from the case data in its file, without network or store: conclusion, points and
// the verdict of every clause, then whether the pages show that. The file may come from anybody.
// `trusted`: certificates in PEM. Any thread.
Recheck recheckReport(const QByteArray &pdf, const QStringList &trusted, CriteriaLibrary &library, Clock &clock);

// {"result", "reason", "code", "kind", "program", "made", "state", "cases": [{"id", "name", "result", "reason",
// "conclusion", "points", "history", "differences": [{"subject", "printed", "recomputed"}]}],
// "pages": {"result", "reason", "page", "printed", "expected"}}
JsonValue toJson(const Recheck &recheck);

} // namespace yongping
