#pragma once

#include "report/document_writer.h"
#include "report/report_parts.h"

namespace yongping {

// The tables that reports share.
void writeFacts(DocumentWriter &writer, const std::vector<ReportFact> &facts);
void writeElement(DocumentWriter &writer, const ReportElement &element);
void writeIndicatorTable(DocumentWriter &writer, const ReportIndicators &indicators);
void writePointsTable(DocumentWriter &writer, const ReportScore &score);
void writeSchemeNotes(DocumentWriter &writer, const ReportScore &score);
void writeOpenTable(DocumentWriter &writer, const std::vector<ReportOpenCheck> &checks);
void writeNoteTable(DocumentWriter &writer, const std::vector<ReportNote> &notes, const QString &title);
// Values to look at, under a heading of their own; nothing where there are none.
void writeValueNotes(DocumentWriter &writer, const std::vector<ReportNote> &notes);

} // namespace yongping
