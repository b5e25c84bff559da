#pragma once

#include "casework/promises.h"

#include <QString>

#include <vector>

namespace yongping {

// One bar of the chart of promises: what one case reached of one promise, as a share of it.
struct PromiseBar
{
    PromiseRow::State state = PromiseRow::State::Open;
    QString stage;     // "Acceptance", or why there is nothing yet
    QString value;     // as people read it
    double degree = 0; // percent of the promise, 100 and more where it is kept; never beyond the axis
};

struct PromiseGroup
{
    QString title;
    QString promised;             // "1,200 台"
    std::vector<PromiseBar> bars; // one per stage with a result, else one open bar
};

// Everything the chart of promises draws: only what is a number above zero can be a bar. Where less is better the
// degree is the promise as a share of the result, so that a kept promise always reaches the tick at 100.
struct PromiseChartData
{
    std::vector<PromiseGroup> groups;
    double axisHigh = 100; // percent
    double axisStep = 25;

    int barCount() const;
};

PromiseChartData promiseChartData(const Promises &promises);

// "20" with what it is counted in, of a measure or an indicator.
QString promiseNumberText(const PromiseRow &row, const Decimal &value);
// The same without the unit, where that stands beside it already.
QString promiseFigure(const PromiseRow &row, const Decimal &value);
QString promiseTitle(const PromiseRow &row);
// "3 promises: 2 kept, 1 unmet, 0 open."
QString promiseCountSentence(const Promises &promises);
// The whole table and chart in words.
QString promiseSummary(const Promises &promises);

} // namespace yongping
