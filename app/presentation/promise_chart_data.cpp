#include "presentation/promise_chart_data.h"

#include "presentation/panel_summary.h"
#include "wording/figures.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::PromiseChartData)
};

constexpr double Whole = 100, Furthest = 200, Headroom = 1.05;
constexpr double SmallStep = 25, LargeStep = 50;

bool isPositive(const Decimal &value)
{
    return value > Decimal(0);
}

double degreeOf(const PromiseRow &row, const Decimal &value)
{
    const double promised = row.promised->toDouble();
    const double reached = value.toDouble();
    if (!row.falls)
        return std::clamp(reached / promised * Whole, 0.0, Furthest);
    return isPositive(value) ? std::clamp(promised / reached * Whole, 0.0, Furthest) : Furthest;
}

PromiseBar barOf(const PromiseRow &row, const PromiseRow::Reached &reached)
{
    const bool isKept = row.falls ? *reached.value <= *row.promised : *reached.value >= *row.promised;
    // The unit stands with the promise above.
    return {isKept ? PromiseRow::State::Kept : PromiseRow::State::Unmet, stageWord(reached.stage),
            promiseFigure(row, *reached.value), degreeOf(row, *reached.value)};
}

PromiseGroup groupOf(const PromiseRow &row)
{
    PromiseGroup group;
    group.title = promiseTitle(row);
    group.promised = promiseNumberText(row, *row.promised);
    for (const PromiseRow::Reached &reached : row.reached) {
        if (reached.value)
            group.bars.push_back(barOf(row, reached));
    }
    if (group.bars.empty())
        group.bars.push_back({PromiseRow::State::Open, Words::tr("no result yet"), QString(), Whole});
    return group;
}

QString reachedText(const PromiseRow &row)
{
    QStringList parts;
    for (const PromiseRow::Reached &reached : row.reached) {
        const QString value = reached.value    ? promiseNumberText(row, *reached.value)
                              : reached.answer ? answerText(*row.check, *reached.answer)
                                               : QString();
        if (!value.isEmpty())
            parts.append(Words::tr("%1 at %2").arg(value, stageWord(reached.stage)));
    }
    //: Between several results of one promise
    return parts.isEmpty() ? Words::tr("no result yet") : parts.join(Words::tr(", "));
}

QString promisedText(const PromiseRow &row)
{
    if (row.promised)
        return promiseNumberText(row, *row.promised);
    return row.promisedAnswer ? answerText(*row.check, *row.promisedAnswer) : QString();
}

} // namespace

int PromiseChartData::barCount() const
{
    int count = 0;
    for (const PromiseGroup &group : groups)
        count += static_cast<int>(group.bars.size());
    return count;
}

PromiseChartData promiseChartData(const Promises &promises)
{
    PromiseChartData data;
    double furthest = Whole;
    for (const PromiseRow &row : promises.rows) {
        if (!row.promised || !isPositive(*row.promised))
            continue;
        data.groups.push_back(groupOf(row));
        for (const PromiseBar &bar : data.groups.back().bars)
            furthest = std::max(furthest, bar.degree);
    }
    data.axisHigh = std::min(furthest * Headroom, Furthest);
    data.axisHigh = std::max(data.axisHigh, Whole * Headroom);
    data.axisStep = data.axisHigh > 1.5 * Whole ? LargeStep : SmallStep;
    return data;
}

QString promiseTitle(const PromiseRow &row)
{
    return row.indicator ? row.indicator->title.in(language()) : row.check->text.in(language());
}

QString promiseNumberText(const PromiseRow &row, const Decimal &value)
{
    if (!row.indicator)
        return numberText(value, *row.check);
    const QString unit = row.indicator->unit.in(language());
    //: A number and its unit
    const QString figure = shownFigure(value.toString());
    return unit.isEmpty() ? figure : Words::tr("%1 %2").arg(figure, unit);
}

QString promiseFigure(const PromiseRow &row, const Decimal &value)
{
    if (row.indicator)
        return shownFigure(value.toString());
    Check bare = *row.check;
    bare.unit.clear();
    bare.unitTitle = {};
    return row.check->kind == CheckKind::Count ? numberText(value, bare) : numberText(value, *row.check);
}

QString promiseCountSentence(const Promises &promises)
{
    const auto count = [&promises](PromiseRow::State state) {
        return QString::number(std::ranges::count(promises.rows, state, &PromiseRow::state));
    };
    return Words::tr("%n promise(s): %1 kept, %2 unmet, %3 still open.", nullptr,
                     static_cast<int>(promises.rows.size()))
        .arg(count(PromiseRow::State::Kept), count(PromiseRow::State::Unmet), count(PromiseRow::State::Open));
}

QString promiseSummary(const Promises &promises)
{
    QStringList sentences{promiseCountSentence(promises)};
    for (const PromiseRow &row : promises.rows) {
        sentences.append(Words::tr("%1: promised %2, reached %3; %4.")
                             .arg(promiseTitle(row), promisedText(row), reachedText(row), promiseStateWord(row.state)));
    }
    return afterOneAnother(sentences);
}

} // namespace yongping
