#include "casework/panel_table.h"

#include "casework/pivotal.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace yongping {

namespace {

using Values = std::vector<std::optional<Answer>>;

// Options chosen in another order are the same answer.
bool sameAnswer(const std::optional<Answer> &a, const std::optional<Answer> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    const auto *first = std::get_if<ChosenOptions>(&*a);
    const auto *second = std::get_if<ChosenOptions>(&*b);
    if (!first || !second)
        return *a == *b;
    return std::is_permutation(first->members.begin(), first->members.end(), second->members.begin(),
                               second->members.end());
}

bool allSame(const Values &values)
{
    return std::all_of(values.begin(), values.end(),
                       [&](const std::optional<Answer> &value) { return sameAnswer(value, values.front()); });
}

PanelCheck panelCheck(const Check &check, const std::vector<const Review *> &reviews, const Agreements &agreed)
{
    PanelCheck result;
    result.check = &check;
    for (const Review *review : reviews) {
        const Answer *answer = review->answers.find(check.id);
        result.values.push_back(answer ? std::optional(*answer) : std::nullopt);
    }
    result.differs = !allSame(result.values);
    if (const auto agreement = agreed.constFind(check.id); agreement != agreed.constEnd()) {
        result.agreement = *agreement;
        result.standing = agreement->value;
    } else if (!result.differs && !result.values.empty()) {
        result.standing = result.values.front();
    }
    result.open = result.differs && !result.agreement;
    return result;
}

// How many reviewers do not say what most say.
std::ptrdiff_t dissentersOf(const PanelCheck &check)
{
    std::ptrdiff_t most = 0;
    for (const std::optional<Answer> &value : check.values) {
        most = std::max(most, std::count_if(check.values.begin(), check.values.end(),
                                            [&](const auto &other) { return sameAnswer(value, other); }));
    }
    return static_cast<std::ptrdiff_t>(check.values.size()) - most;
}

std::ptrdiff_t dissentersOf(const PanelRow &row)
{
    std::ptrdiff_t greatest = 0;
    for (const PanelCheck &check : row.checks)
        greatest = check.open ? std::max(greatest, dissentersOf(check)) : greatest;
    return greatest;
}

Decimal spreadOf(const std::vector<PanelCell> &cells)
{
    std::vector<Decimal> doubled; // twice the middles: halved once, at the end
    for (const PanelCell &cell : cells) {
        if (cell.points)
            doubled.push_back(cell.points->earned.low + cell.points->earned.high);
    }
    if (doubled.empty())
        return 0;
    const auto [least, greatest] = std::minmax_element(doubled.begin(), doubled.end());
    constexpr int HalfDigits = Decimal::MaxDigits / 2;
    return (*greatest - *least).dividedBy(2, HalfDigits, Decimal::Rounding::HalfUp);
}

PanelCell cellOf(const Evaluation &evaluation, const Score &score, std::size_t clause)
{
    // Both list every clause in the order of the criteria.
    return {evaluation.clauses[clause].verdict, score.clauses[clause], {}};
}

class TableBuilder
{
public:
    TableBuilder(const CaseRecord &record, const CategoryPtr &category, const Facts &facts,
                 const ScoringScheme &scheme)
        : m_record(record), m_category(category), m_facts(facts), m_scheme(scheme)
    {
    }

    PanelTable run()
    {
        m_table.reviews = countingReviews(m_record);
        addChecks();
        evaluateAll();
        addCells();
        markPivotal();
        weigh();
        return std::move(m_table);
    }

private:
    void addChecks()
    {
        for (const Element &element : m_category->elements) {
            for (const Clause &clause : element.clauses) {
                PanelRow row;
                row.clause = &clause;
                for (const Check &check : clause.checks)
                    addCheck(row, check);
                m_table.rows.push_back(std::move(row));
            }
        }
    }

    void addCheck(PanelRow &row, const Check &check)
    {
        PanelCheck entry = panelCheck(check, m_table.reviews, m_record.panel.agreed);
        if (entry.standing)
            m_table.answers.set(check.id, *entry.standing);
        row.differs = row.differs || entry.differs;
        row.open = row.open || entry.open;
        m_table.open += entry.open ? 1 : 0;
        row.checks.push_back(std::move(entry));
    }

    void evaluateAll()
    {
        std::vector<PointRange> totals;
        for (const Review *review : m_table.reviews) {
            m_table.evaluations.push_back(evaluate(m_category, m_facts, review->answers));
            m_table.scores.push_back(score(m_table.evaluations.back(), m_scheme, review->points));
            totals.push_back(m_table.scores.back().total);
        }
        m_table.evaluation = evaluate(m_category, m_facts, m_table.answers);
        m_table.score = score(m_table.evaluation, m_scheme);
        m_table.panelScore = panelScore(totals);
    }

    void addCells()
    {
        for (std::size_t at = 0; at < m_table.rows.size(); ++at) {
            PanelRow &row = m_table.rows[at];
            for (std::size_t reviewer = 0; reviewer < m_table.reviews.size(); ++reviewer) {
                row.cells.push_back(cellOf(m_table.evaluations[reviewer], m_table.scores[reviewer], at));
                row.cells.back().remark = m_table.reviews[reviewer]->remarks.value(row.clause->id);
            }
            row.panel = cellOf(m_table.evaluation, m_table.score, at);
            row.spread = spreadOf(row.cells);
        }
    }

    void markPivotal()
    {
        OpenChecks open;
        for (const PanelRow &row : m_table.rows) {
            for (const PanelCheck &check : row.checks) {
                if (check.open)
                    open.insert(check.check->id, check.values);
            }
        }
        if (open.isEmpty())
            return;
        const QSet<QString> pivotal = pivotalChecks(*m_category, m_facts, m_table.answers, open);
        for (PanelRow &row : m_table.rows) {
            for (PanelCheck &check : row.checks) {
                check.pivotal = pivotal.contains(check.check->id);
                row.pivotal = row.pivotal || check.pivotal;
                m_table.pivotal += check.pivotal ? 1 : 0;
            }
        }
    }

    void weigh()
    {
        using Weight = std::tuple<int, Decimal, std::ptrdiff_t>; // the least first
        std::vector<Weight> weights;
        for (const PanelRow &row : m_table.rows) {
            if (row.pivotal)
                weights.emplace_back(0, -row.spread, 0);
            else if (row.open)
                weights.emplace_back(1, -row.spread, -dissentersOf(row));
            else
                weights.emplace_back(row.differs ? 2 : 3, 0, 0);
        }
        m_table.byWeight.resize(m_table.rows.size());
        std::iota(m_table.byWeight.begin(), m_table.byWeight.end(), std::size_t(0));
        std::stable_sort(m_table.byWeight.begin(), m_table.byWeight.end(),
                         [&](std::size_t a, std::size_t b) { return weights[a] < weights[b]; });
    }

    const CaseRecord &m_record;
    const CategoryPtr &m_category;
    const Facts &m_facts;
    const ScoringScheme &m_scheme;
    PanelTable m_table;
};

template<typename Take>
void eachPanelCheck(const CaseRecord &record, const Category &category, Take take)
{
    const std::vector<const Review *> reviews = countingReviews(record);
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks)
                take(panelCheck(check, reviews, record.panel.agreed));
        }
    }
}

} // namespace

Result<PanelTable> panelTable(const CaseRecord &record, const CategoryPtr &category, const ScoringScheme &scheme)
{
    const Result<Facts> facts = record.data.facts();
    if (!facts)
        return facts.error();
    return TableBuilder(record, category, *facts, scheme).run();
}

AnswerSet panelAnswers(const CaseRecord &record, const Category &category)
{
    AnswerSet answers;
    eachPanelCheck(record, category, [&](const PanelCheck &check) {
        if (check.standing)
            answers.set(check.check->id, *check.standing);
    });
    return answers;
}

Agreements unanimousAgreements(const CaseRecord &record, const Category &category)
{
    Agreements agreements;
    eachPanelCheck(record, category, [&](const PanelCheck &check) {
        if (check.standing && !check.agreement)
            agreements.insert(check.check->id, {*check.standing, {}, {}});
    });
    return agreements;
}

} // namespace yongping
