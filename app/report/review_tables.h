#pragma once

#include "report/contents.h"
#include "report/document_writer.h"

namespace yongping {

// The tables of a review report.
void writeElement(DocumentWriter &writer, const ReportElement &element);
void writeIndicatorTable(DocumentWriter &writer, const ReportIndicators &indicators);
void writePointsTable(DocumentWriter &writer, const ReviewContents &contents);
void writeOpenTable(DocumentWriter &writer, const std::vector<ReportOpenCheck> &checks);
void writeNoteTable(DocumentWriter &writer, const std::vector<ReportNote> &notes, const QString &title);

} // namespace yongping
