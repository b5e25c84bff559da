#include "casework/promises.h"

#include "casework/panel_table.h"

#include <algorithm>
#include <tuple>

namespace yongping {

namespace {

// What one case says: what it promises and, from acceptance on, what it reached.
struct Said
{
    const CaseRecord *record = nullptr;
    AnswerSet targets;
    AnswerSet answers;
};

Said saidBy(const CaseRecord &record, const Category &category)
{
    Said said;
    said.record = &record;
    said.answers = caseAnswers(record, category);
    if (!record.data.targets.isNull()) {
        // Targets are proven where a case comes in; what a newer version of the criteria dropped promises nothing.
        if (Result<AnswerSet> targets = AnswerSet::fromJson(category, record.data.targets))
            said.targets = *std::move(targets);
    }
    return said;
}

const IndicatorValue *indicatorIn(const AnswerSet &answers, const Check &check, const IndicatorSpec &indicator)
{
    const Answer *answer = answers.find(check.id);
    if (!answer)
        return nullptr;
    const auto &values = std::get<IndicatorValues>(*answer).values;
    const auto value = values.constFind(indicator.id);
    return value == values.constEnd() ? nullptr : &*value;
}

struct Promise
{
    std::optional<Answer> answer;
    std::optional<Decimal> number;

    explicit operator bool() const { return answer || number; }
    friend bool operator==(const Promise &, const Promise &) = default;
};

bool isWaived(const Answer &answer)
{
    return answer == Answer(Judgement::NotApplicable);
}

Promise promiseOf(const Said &said, const Check &check, const IndicatorSpec *indicator)
{
    Promise promise;
    if (indicator) {
        const IndicatorValue *target = indicatorIn(said.targets, check, *indicator);
        const IndicatorValue *own = indicatorIn(said.answers, check, *indicator);
        if (target)
            promise.number = target->target ? target->target : target->current;
        if (!promise.number && own)
            promise.number = own->target;
        return promise;
    }
    const Answer *answer = said.targets.find(check.id);
    if (!answer || isWaived(*answer))
        return promise;
    promise.answer = *answer;
    if (check.isNumber())
        promise.number = std::get<Decimal>(*answer);
    return promise;
}

PromiseRow::Reached reachedBy(const Said &said, const Check &check, const IndicatorSpec *indicator)
{
    PromiseRow::Reached reached;
    reached.stage = said.record->data.stage;
    reached.caseId = said.record->data.id;
    if (reached.stage == Stage::Application)
        return reached;
    if (indicator) {
        if (const IndicatorValue *value = indicatorIn(said.answers, check, *indicator))
            reached.value = value->current;
    } else if (const Answer *answer = said.answers.find(check.id); answer && !isWaived(*answer)) {
        reached.answer = *answer;
        if (check.isNumber())
            reached.value = std::get<Decimal>(*answer);
    }
    return reached;
}

bool containsAll(const QStringList &chosen, const QStringList &promised)
{
    return std::all_of(promised.begin(), promised.end(),
                       [&](const QString &member) { return chosen.contains(member); });
}

bool isAsGood(const Answer &reached, const Answer &promised)
{
    if (const auto *judgement = std::get_if<Judgement>(&promised))
        return std::get<Judgement>(reached) >= *judgement; // in the order not met, partial, met
    if (const auto *options = std::get_if<ChosenOptions>(&promised))
        return containsAll(std::get<ChosenOptions>(reached).members, options->members);
    return reached == promised;
}

// Takes what one case says of the rows' checks into targets and answers of their own.
class PromisedPart
{
public:
    explicit PromisedPart(const Said &said) : m_said(said) {}

    void take(const PromiseRow &row)
    {
        if (row.indicator)
            return takeIndicator(row);
        const QString &check = row.check->id;
        if (const Answer *target = m_said.targets.find(check); target && !isWaived(*target))
            m_targets.set(check, *target);
        const Answer *answer = m_said.answers.find(check);
        if (answer && !isWaived(*answer) && m_said.record->data.stage != Stage::Application)
            m_answers.set(check, *answer);
    }

    CaseRecord made(const Category &category) const
    {
        CaseRecord part;
        part.data.category = category.id;
        part.data.stage = m_said.record->data.stage;
        part.data.stageDate = m_said.record->data.stageDate;
        if (m_targets.size() > 0)
            part.data.targets = m_targets.toJson(category);
        if (m_answers.size() > 0) {
            Review review;
            review.answers = m_answers;
            part.reviews.push_back(std::move(review));
        }
        return part;
    }

private:
    // An indicator's numbers that a row shows: the promise, and the value after the project.
    void takeIndicator(const PromiseRow &row)
    {
        IndicatorValue target;
        if (const IndicatorValue *said = indicatorIn(m_said.targets, *row.check, *row.indicator))
            target.target = said->target ? said->target : said->current;
        if (target.target)
            add(m_targets, row, target);
        const IndicatorValue *said = indicatorIn(m_said.answers, *row.check, *row.indicator);
        if (!said)
            return;
        IndicatorValue own;
        own.target = said->target;
        if (m_said.record->data.stage != Stage::Application)
            own.current = said->current;
        if (own.target || own.current)
            add(m_answers, row, own);
    }

    static void add(AnswerSet &answers, const PromiseRow &row, const IndicatorValue &value)
    {
        const Answer *before = answers.find(row.check->id);
        IndicatorValues all = before ? std::get<IndicatorValues>(*before) : IndicatorValues();
        all.values.insert(row.indicator->id, value);
        answers.set(row.check->id, std::move(all));
    }

    const Said &m_said;
    AnswerSet m_targets;
    AnswerSet m_answers;
};

class PromiseLedger
{
public:
    PromiseLedger(const std::vector<const CaseRecord *> &project, const CategoryPtr &category)
    {
        m_promises.category = category;
        m_promises.cases = project;
        std::stable_sort(m_promises.cases.begin(), m_promises.cases.end(), [](const auto *a, const auto *b) {
            return std::tie(a->data.stage, a->data.stageDate) < std::tie(b->data.stage, b->data.stageDate);
        });
        for (const CaseRecord *record : m_promises.cases)
            m_said.push_back(saidBy(*record, *category));
    }

    Promises run()
    {
        for (const Element &element : m_promises.category->elements) {
            for (const Clause &clause : element.clauses) {
                for (const Check &check : clause.checks)
                    addCheck(check);
            }
        }
        return std::move(m_promises);
    }

private:
    void addCheck(const Check &check)
    {
        if (check.kind == CheckKind::Text) // words are no promise that could be measured
            return;
        if (check.kind != CheckKind::Indicators)
            addRow(check, nullptr);
        for (const IndicatorSpec &indicator : check.indicators)
            addRow(check, &indicator);
    }

    void addRow(const Check &check, const IndicatorSpec *indicator)
    {
        PromiseRow row;
        row.check = &check;
        row.indicator = indicator;
        row.falls = indicator && indicator->direction == Direction::Fall;
        std::vector<Promise> promises; // the one in force at each case
        std::vector<Stage> stages;
        std::optional<std::size_t> last; // case with a result
        for (const Said &said : m_said) {
            const Promise made = promiseOf(said, check, indicator);
            // Who repeats a promise does not renew it.
            const bool renewed = promises.empty() || (made && made != promises.back());
            promises.push_back(renewed ? made : promises.back());
            stages.push_back(renewed ? said.record->data.stage : stages.back());
            row.reached.push_back(reachedBy(said, check, indicator));
            if (row.reached.back().answer || row.reached.back().value)
                last = row.reached.size() - 1;
        }
        if (promises.empty() || !promises.back())
            return;
        // A result is held against what was promised by then; a later promise waits for its own.
        const bool isHeld = last && promises[*last];
        const std::size_t at = isHeld ? *last : promises.size() - 1;
        row.promisedAnswer = promises[at].answer;
        row.promised = promises[at].number;
        row.promisedAt = stages[at];
        if (isHeld)
            settle(row, row.reached[at]);
        m_promises.unmet += row.state == PromiseRow::State::Unmet ? 1 : 0;
        m_promises.rows.push_back(std::move(row));
    }

    static void settle(PromiseRow &row, const PromiseRow::Reached &reached)
    {
        bool kept = false;
        if (row.promised && reached.value) {
            const Decimal lacking = row.falls ? *reached.value - *row.promised : *row.promised - *reached.value;
            kept = lacking <= Decimal(0);
            if (!kept)
                row.shortfall = lacking;
        } else {
            kept = isAsGood(*reached.answer, *row.promisedAnswer);
        }
        row.state = kept ? PromiseRow::State::Kept : PromiseRow::State::Unmet;
    }

    std::vector<Said> m_said;
    Promises m_promises;
};

} // namespace

Promises promisesOf(const std::vector<const CaseRecord *> &project, const CategoryPtr &category)
{
    return PromiseLedger(project, category).run();
}

CaseRecord promisedPart(const CaseRecord &record, const Promises &promises)
{
    const Said said = saidBy(record, *promises.category);
    PromisedPart part(said);
    for (const PromiseRow &row : promises.rows)
        part.take(row);
    return part.made(*promises.category);
}

} // namespace yongping
