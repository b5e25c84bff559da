#pragma once

#include "criteria/library.h"
#include "workstation/panels.h"

#include <memory>

namespace yongping::test {

// Three reviewers of the shipped factory criteria, who differ on two clauses: the table made by hand, so that the tests
// of models depend on nothing else.
struct PanelSample
{
    std::shared_ptr<PanelView> view = std::make_shared<PanelView>();

    PanelSample()
    {
        CriteriaLibrary library;
        view->category = *library.category(QStringLiteral("discrete-factory"));
        for (const QString &name : {QStringLiteral("Li"), QStringLiteral("Wang"), QStringLiteral("Zhao")}) {
            Review review;
            review.reviewer = name;
            view->record.reviews.push_back(review);
        }
        for (const Review &review : view->record.reviews)
            view->table.reviews.push_back(&review);
        const PointRange half{Decimal(50), Decimal(50)};
        view->table.scores.resize(3);
        for (Score &score : view->table.scores)
            score.total = half;
        view->table.panelScore.mean = half;
        view->table.panelScore.leanings.resize(3, PanelScore::Leaning::None);
        view->table.panelScore.distances.resize(3);
        add(QStringLiteral("design.1"), Verdict::Met, Verdict::Met, Verdict::NotMet);
        add(QStringLiteral("design.3"), Verdict::Met, Verdict::Met, Verdict::Met);
        add(QStringLiteral("production.3"), Verdict::Partial, Verdict::Met, Verdict::NotMet).pivotal = true;
        view->table.byWeight = {2, 0, 1};
    }

    PanelRow &add(const QString &clause, Verdict a, Verdict b, Verdict c)
    {
        PanelRow row;
        row.clause = view->category->clause(clause);
        for (const Verdict verdict : {a, b, c}) {
            PanelCell cell;
            cell.verdict = verdict;
            row.cells.push_back(cell);
        }
        row.panel.verdict = a == b && b == c ? a : Verdict::Undetermined;
        row.differs = row.panel.verdict == Verdict::Undetermined;
        row.open = row.differs;
        view->table.rows.push_back(row);
        return view->table.rows.back();
    }

    // A judged check on which the three say this.
    PanelCheck check(std::optional<Judgement> a, std::optional<Judgement> b, std::optional<Judgement> c) const
    {
        PanelCheck made;
        made.check = view->category->check(u"design.1");
        for (const std::optional<Judgement> &judgement : {a, b, c})
            made.values.push_back(judgement ? std::optional<Answer>(*judgement) : std::nullopt);
        made.differs = a != b || b != c;
        made.open = made.differs;
        if (!made.differs)
            made.standing = made.values.front();
        return made;
    }
};

} // namespace yongping::test
