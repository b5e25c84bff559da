#pragma once

#include "ui/report/report_document.h"

#include <QString>

namespace yongping {

QString kindWord(ReportKind kind);      // "Acceptance report"
QString kindShortWord(ReportKind kind); // where there is little room: "Acceptance"

// Where the way out of an empty page leads.
enum class WayOut { None, Cases, Panel, Review };

struct EmptyWords
{
    QString title;
    QString words;
    QString button; // empty: no way out
    WayOut way = WayOut::None;
};
// Why there is nothing to see, and what to do.
EmptyWords emptyWords(const ReportDocument &report);

// What the document is out of date with.
QString staleWords(const ReportDocument &report);
// Why it cannot be signed; empty where it can, or where that is not known yet.
QString whyNotSign(const ReportDocument &report);
// Of the file that it is saved to, without a folder.
QString reportFileName(const ReportDocument &report, bool withSignature);

} // namespace yongping
