#pragma once

#include "judgement/plausibility.h"
#include "judgement/rounding_margin.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// What looks odd about given values, and how near a count of indicators is to turning, in words; the same for window,
// command line and report.

QString findingLabel(const Finding &finding);    // "baseline later": a few words beside the indicator
QString findingSentence(const Finding &finding); // whole, with the values and what to ask
QString findingsCountText(int count);            // "2 things to look at"

// "Product defect rate (20 %, threshold 20 %, could be 15.38 % before rounding)"; empty where rounding changes nothing.
QString marginText(const IndicatorMargin &margin);
// The same for a place that names the indicator already: "could be 15.38 % before rounding".
QString marginLabel(const IndicatorMargin &margin);
QString marginNote(const IndicatorMargin &margin); // for the least room: "could be 15.38 %"
// Whether rounding can turn the count, in one sentence; empty while no indicator has both values.
QString marginSentence(const CountMargin &margin);

// Everything to be looked at, one sentence a line; for reports.
QStringList integrityLines(const std::vector<Finding> &findings, const std::optional<CountMargin> &margin);

} // namespace yongping
