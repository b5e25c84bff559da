#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"
#include "casework/panel_table.h"
#include "criteria/library.h"
#include "workstation/report_project.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace yongping {

// The case data that a report carries inside its file ("yongping-report/2"), so that any copy of the program can judge
// the same case again, years later: what was judged, by which criteria and scheme, how far the case's history had come,
// and what was printed. The same input gives the same bytes. "yongping-report/1", which names no layout and carries
// nothing of a project's other cases, is read too.

enum class ReportDataKind { Review, Acceptance, Ledger };
QString name(ReportDataKind kind);

// In the place of the name of a reviewer whose store has none.
inline QString namelessReviewer() { return QStringLiteral("—"); }

constexpr qsizetype MostReportData = 64 * 1024 * 1024; // bytes, unpacked

// What a report says of a case.
struct PrintedResult
{
    struct ReviewerResult
    {
        QString reviewer;
        Conclusion conclusion = Conclusion::Undetermined;
        PointRange points;

        friend bool operator==(const ReviewerResult &, const ReviewerResult &) = default;
    };

    Conclusion conclusion = Conclusion::Undetermined;
    std::optional<PointRange> points; // of the answers that the conclusion is of
    std::optional<PointRange> mean;   // of the reviewers
    std::map<QString, Verdict> clauses; // by id; none in a ledger
    std::vector<ReviewerResult> reviewers;
    std::optional<Decision> decision;
};

PrintedResult printedResult(const Evaluation &evaluation, const Score &score);
PrintedResult printedResult(const PanelTable &table, const std::optional<PanelDecision> &decision);
// Of a line of a ledger.
PrintedResult printedResult(Conclusion conclusion, const std::optional<PointRange> &mean,
                            const std::optional<PanelDecision> &decision);

struct ReportCase
{
    CaseRecord record; // data, the reviews that were judged, rounds and panel; its criteria are those that judged it
    CategoryPtr category;
    ChainHead head; // of the case's history when the report was made
    PrintedResult printed;
    bool withheld = false; // who made the report may not read the reviews: it carries none
    bool unnamed = false; // whoever made the review never said who that is: its report is signed by anybody
};

struct ReportData
{
    ReportDataKind kind = ReportDataKind::Review;
    QString program; // the version that made it
    QDateTime made;
    QString scheme; // id and digest of the scoring scheme
    QString schemeDigest;
    std::vector<ReportCase> cases;
    bool promises = false; // an acceptance report shows some, of the project's other cases too
    std::optional<ReportProject> project = {}; // from which these come
    int layout = 0; // ReportStyle::Layout of the program that made it; 0: not known
};

// Of this program, now.
ReportData newReportData(ReportDataKind kind, const ScoringScheme &scheme, const QDateTime &made,
                         std::vector<ReportCase> cases);
QByteArray reportDataText(const ReportData &data);

// Reads the text of an untrusted file strictly. Error: as parseJson(); "report.newer" for a later format;
// "report.criteria" where the criteria that judged it are not here, naming the version needed.
Result<ReportData> reportDataFromText(const QByteArray &text, CriteriaLibrary &library);

// What goes into a report of a case: for an acceptance report the reviews that count; for a ledger these too, without
// the words and names of people but of those who set points by hand, which it shows.
CaseRecord acceptancePart(const CaseRecord &record);
CaseRecord ledgerPart(const CaseRecord &record);

} // namespace yongping
