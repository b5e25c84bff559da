#pragma once

#include "report/document_writer.h"
#include "report/indicator_chart.h"
#include "report/report_parts.h"

namespace yongping {

// What reports draw besides text and tables.

// A word with its mark, large: a conclusion.
std::unique_ptr<FlowItem> markedLine(Verdict mark, const QString &word);

// A word under a small label, in a box beside another.
struct BoxedWord
{
    QString label;
    QString word;
    Verdict mark = Verdict::Undetermined;
    bool large = false;
};
std::unique_ptr<FlowItem> boxedWords(const BoxedWord &first, const BoxedWord &second);

// The tables and charts of indicators under a heading of their own.
void writeIndicators(DocumentWriter &writer, const std::vector<ReportIndicators> &indicators);

// A chart of bars with what to read from it.
void writeChart(DocumentWriter &writer, std::vector<IndicatorBar> bars, const QString &legend);

// Places to sign. Where they lie is found by their anchors, the names of the fields.
struct SignaturePlace
{
    QString field;
    QString label; // before or above the place, "Reviewer (signature)"
    QString name;  // who signs
};
// Several, side by side in small places.
std::unique_ptr<FlowItem> signatureRow(const std::vector<SignaturePlace> &places);
constexpr int PlacesInRow = 3;
// The last one: its label at the left, the name over the date that ends four characters from the right, the place of
// the seal over both, as on an official document.
std::unique_ptr<FlowItem> signatureBlock(const SignaturePlace &place, const QString &date, qreal typeWidth);

} // namespace yongping
