#pragma once

#include "base/result.h"
#include "casework/panel_table.h"
#include "casework/promises.h"
#include "criteria/scoring_scheme.h"
#include "criteria/vocabularies.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace yongping {

// Everything an acceptance report is made from.
struct AcceptanceReportInput
{
    const CaseRecord &record; // with a decision
    const PanelTable &table;
    const Promises *promises = nullptr; // null where nothing was promised
    const ScoringScheme &scheme;
    const Vocabularies &vocabularies;
    QDateTime made;
    QByteArray attached = {}; // the case data that the file carries, JSON; empty: none
};

// The acceptance report as an A4 PDF in language(): decision beside the standard's conclusion, members and attendance,
// result of each element, indicators with chart, promises against results, rectification, dissent, the proofs as an
// appendix. Empty signature fields "member.1" … for the members who were present and "chair", which locks. Needs a
// QGuiApplication.
Result<QByteArray> makeAcceptanceReport(const AcceptanceReportInput &input);

// Points of one review in the ledger that were set by hand.
struct LedgerManualPoints
{
    QString reviewer;
    QString clause; // its name, in language()
    QString text;   // how many, and why
};

// One line of the ledger.
struct LedgerEntry
{
    CaseData data;
    QString category; // title, in language()
    Conclusion conclusion = Conclusion::Undetermined;
    std::optional<PanelDecision> decision;
    std::optional<PointRange> points;
    int reviews = 0;
    std::optional<ScoringScheme> scheme = {}; // that the points are counted by
    std::vector<LedgerManualPoints> byHand = {};
    bool isWithheld = false; // who makes the ledger may not read the reviews: whose points and why is left out
};

// Takes the panel's points into the entry, with the scheme and what was set by hand.
void takePoints(LedgerEntry &entry, const PanelTable &table, const ScoringScheme &scheme);

// The ledger of many cases, by category and name, with sums by category and decision; one open field "reviewer".
// `attached`: as of an acceptance report.
Result<QByteArray> makeLedger(const std::vector<LedgerEntry> &entries, const QDateTime &made,
                              const QByteArray &attached = {});

} // namespace yongping
