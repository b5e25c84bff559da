#pragma once

#include "report/acceptance_report.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What a ledger says, in words and in its order, before anything is laid out. Plain data, testable without pages.

struct LedgerRow
{
    int number = 0; // through the whole ledger
    QString name;
    QString applicant;
    QString stage;
    Conclusion conclusion = Conclusion::Undetermined;
    QString conclusionWord;
    std::optional<Decision> decision;
    QString decisionWord; // "—" where nothing is decided
    QString points;
    int reviews = 0;
    QString due;       // until when the review is wanted
    QString rectifyBy; // empty where nothing is to be rectified
    bool sample = false;
};

// How many cases there are, and of which decision.
struct LedgerSums
{
    int cases = 0;
    int accepted = 0;
    int rectification = 0;
    int rejected = 0;
    int open = 0; // not decided yet

    void add(const std::optional<Decision> &decision);
};

struct LedgerGroup
{
    QString category;
    std::vector<LedgerRow> rows;
    LedgerSums sums;
};

// Whose points these are, and of which cases.
struct LedgerScheme
{
    QString scheme; // title, digest and whose it is
    QString numbers; // "1–3, 7" of the rows
};

struct LedgerHandNote
{
    int number = 0; // of the row
    QString text;
};

struct LedgerContents
{
    QString title;
    std::vector<LedgerGroup> groups; // in the order of the standard, each by name
    LedgerSums sums;
    std::vector<LedgerScheme> schemes; // in the order of their first rows; empty where nothing has points
    std::vector<LedgerHandNote> byHand;
    bool sample = false; // every case is one that was made up
    QString date;
};

LedgerContents ledgerContents(const std::vector<LedgerEntry> &entries, const QDateTime &made);

} // namespace yongping
