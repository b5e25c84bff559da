#include "report/acceptance_contents.h"

#include "base/tr.h"
#include "wording/words.h"

#include <algorithm>

namespace yongping {

namespace {

QString saidText(const Check &check, const std::optional<Answer> &value)
{
    return value ? answerText(check, *value) : tr("not answered");
}

// Those who say the same stand together, in the order in which they come first.
std::vector<ReportFact> valuesOf(const PanelCheck &check, const std::vector<const Review *> &reviews)
{
    std::vector<std::optional<Answer>> values;
    std::vector<QStringList> names;
    for (std::size_t i = 0; i < check.values.size() && i < reviews.size(); ++i) {
        const auto found = std::ranges::find(values, check.values[i]);
        if (found == values.end()) {
            values.push_back(check.values[i]);
            names.push_back({reviews[i]->reviewer});
        } else {
            names[static_cast<std::size_t>(found - values.begin())].append(reviews[i]->reviewer);
        }
    }
    std::vector<ReportFact> facts;
    for (std::size_t i = 0; i < values.size(); ++i)
        facts.push_back({names[i].join(tr(", ")), saidText(*check.check, values[i])});
    return facts;
}

bool isAgainstAll(const PanelCheck &check)
{
    return check.agreement && std::ranges::none_of(check.values, [&](const std::optional<Answer> &value) {
               return value && *value == check.agreement->value;
           });
}

template<typename Visit>
void forEachCheck(const PanelTable &table, Visit visit)
{
    for (const PanelRow &row : table.rows) {
        for (const PanelCheck &check : row.checks)
            visit(*row.clause, check);
    }
}

const QString *wordsOf(const Agreement &agreement, const QString &reviewer)
{
    const auto found = std::ranges::find(agreement.dissents, reviewer, &Dissent::reviewer);
    return found == agreement.dissents.cend() ? nullptr : &found->text;
}

class DissentList
{
public:
    explicit DissentList(const PanelTable &table) : m_table(table) {}

    std::vector<AcceptanceDissent> run()
    {
        forEachCheck(m_table, [this](const Clause &clause, const PanelCheck &check) {
            if (check.agreement)
                add(clause, check, *check.agreement);
        });
        return std::move(m_rows);
    }

private:
    void add(const Clause &clause, const PanelCheck &check, const Agreement &agreement)
    {
        QStringList reviewers;
        for (std::size_t i = 0; i < check.values.size() && i < m_table.reviews.size(); ++i) {
            const QString &reviewer = m_table.reviews[i]->reviewer;
            const QString *words = wordsOf(agreement, reviewer);
            const std::optional<Answer> &own = check.values[i];
            reviewers.append(reviewer);
            if (words || (own && *own != agreement.value))
                addRow(clause, check, reviewer, own, words ? *words : QString());
        }
        // Whoever has no review here may dissent all the same.
        for (const Dissent &dissent : agreement.dissents) {
            if (!reviewers.contains(dissent.reviewer))
                addRow(clause, check, dissent.reviewer, {}, dissent.text);
        }
    }

    void addRow(const Clause &clause, const PanelCheck &check, const QString &reviewer,
                const std::optional<Answer> &own, const QString &words)
    {
        const Check &asked = *check.check;
        m_rows.push_back({reviewer, clause.id, clauseName(clause, *m_table.evaluation.category),
                          asked.text.in(language()), own ? answerText(asked, *own) : QString(),
                          answerText(asked, check.agreement->value), words.trimmed()});
    }

    const PanelTable &m_table;
    std::vector<AcceptanceDissent> m_rows;
};

} // namespace

std::vector<AcceptanceDifference> acceptanceDifferences(const AcceptanceReportInput &input)
{
    const PanelTable &table = input.table;
    std::vector<AcceptanceDifference> rows;
    forEachCheck(table, [&](const Clause &clause, const PanelCheck &check) {
        if (!check.differs && !isAgainstAll(check))
            return;
        AcceptanceDifference row;
        row.clauseId = clause.id;
        row.clause = clauseName(clause, *table.evaluation.category);
        row.check = check.check->text.in(language());
        row.values = valuesOf(check, table.reviews);
        if (check.agreement) {
            row.agreed = answerText(*check.check, check.agreement->value);
            row.reason = check.agreement->reason.trimmed();
        }
        rows.push_back(std::move(row));
    });
    return rows;
}

std::vector<AcceptanceDissent> acceptanceDissents(const AcceptanceReportInput &input)
{
    return DissentList(input.table).run();
}

} // namespace yongping
