#include "report/acceptance_contents.h"

#include "base/tr.h"
#include "wording/figures.h"
#include "wording/panel_words.h"
#include "wording/words.h"

namespace yongping {

namespace {

constexpr int FulfilmentDigits = 4;

QString valueText(const PromiseRow &row, const std::optional<Decimal> &value, const std::optional<Answer> &answer)
{
    if (row.indicator && value)
        return shownFigure(value->toString());
    if (value)
        return numberText(*value, *row.check);
    return answer ? answerText(*row.check, *answer) : QStringLiteral("—");
}

// The unit of an indicator stands with its title, as in the table of indicators.
QString titleOf(const PromiseRow &row)
{
    if (!row.indicator)
        return row.check->text.in(language());
    const QString title = row.indicator->title.in(language());
    const QString unit = row.indicator->unit.in(language());
    return unit.isEmpty() ? title : tr("%1 (%2)").arg(title, unit);
}

// Where less is better, the promise is divided by what was reached.
std::optional<Decimal> fulfilmentOf(const PromiseRow &row)
{
    std::optional<Decimal> reached;
    for (const PromiseRow::Reached &one : row.reached) {
        if (one.value)
            reached = one.value;
    }
    if (!row.promised || !reached)
        return {};
    const Decimal &over = row.falls ? *row.promised : *reached;
    const Decimal &under = row.falls ? *reached : *row.promised;
    if (under.isZero() || under.isNegative() || over.isNegative())
        return {};
    return (over * Decimal(100)).dividedBy(under, FulfilmentDigits, Decimal::Rounding::Down);
}

AcceptancePromise promiseRow(const PromiseRow &row, const Category &category)
{
    AcceptancePromise promise;
    if (const Clause *clause = category.clauseOfCheck(row.check->id)) {
        promise.clauseId = clause->id;
        promise.clause = clauseName(*clause, category);
    }
    promise.title = titleOf(row);
    promise.promised = valueText(row, row.promised, row.promisedAnswer);
    promise.promisedAt = stageWord(row.promisedAt);
    for (const PromiseRow::Reached &one : row.reached) {
        if (one.value || one.answer)
            promise.reached.push_back({stageWord(one.stage), valueText(row, one.value, one.answer)});
    }
    promise.state = row.state;
    promise.stateWord = promiseStateWord(row.state);
    if (row.shortfall)
        promise.shortfall = valueText(row, row.shortfall, {});
    promise.isNumber = row.promised.has_value();
    promise.fulfilment = fulfilmentOf(row);
    return promise;
}

} // namespace

std::vector<AcceptancePromise> acceptancePromises(const Promises &promises)
{
    std::vector<AcceptancePromise> rows;
    for (const PromiseRow &row : promises.rows)
        rows.push_back(promiseRow(row, *promises.category));
    return rows;
}

} // namespace yongping
