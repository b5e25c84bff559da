#include "presentation/panel_summary.h"

#include "wording/panel_words.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::PanelSummary)
};

// How many reviewers say what this one says.
std::ptrdiff_t alike(const PanelCheck &check, std::size_t reviewer)
{
    return std::ranges::count(check.values, check.values[reviewer]);
}

QString remarkOf(const PanelTable &table, const PanelCheck &check, std::size_t reviewer)
{
    for (const PanelRow &row : table.rows) {
        const bool isOfRow =
            std::ranges::any_of(row.checks, [&](const PanelCheck &each) { return each.check == check.check; });
        if (isOfRow && reviewer < row.cells.size())
            return row.cells[reviewer].remark;
    }
    return {};
}

} // namespace

QString panelScoreSentence(const PanelTable &table)
{
    if (table.reviews.empty())
        return {};
    const QString mean = pointsText(table.panelScore.mean);
    if (table.reviews.size() == 1)
        return Words::tr("One review: %1 points.").arg(mean);
    const QString spread = pointsText(table.panelScore.spread);
    return table.panelScore.trimmed
               ? Words::tr("Mean %1 without the highest and the lowest, spread %2.").arg(mean, spread)
               : Words::tr("Mean %1, spread %2.").arg(mean, spread);
}

QString leaningSentence(const PanelTable &table, std::size_t reviewer)
{
    const PanelScore &score = table.panelScore;
    if (reviewer >= score.leanings.size() || reviewer >= score.distances.size()
        || score.leanings[reviewer] == PanelScore::Leaning::None)
        return {};
    const Decimal distance = score.distances[reviewer];
    const bool isHarsh = score.leanings[reviewer] == PanelScore::Leaning::Harsh;
    const QString by = pointsText({isHarsh ? -distance : distance, isHarsh ? -distance : distance});
    const QString &name = table.reviews[reviewer]->reviewer;
    return isHarsh ? Words::tr("%1 is harsh: %2 points below the mean of the others.").arg(name, by)
                   : Words::tr("%1 is lenient: %2 points above the mean of the others.").arg(name, by);
}

QString afterOneAnother(const QStringList &sentences)
{
    return sentences.join(language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

QStringList leaningSentences(const PanelTable &table)
{
    QStringList sentences;
    for (std::size_t reviewer = 0; reviewer < table.reviews.size(); ++reviewer) {
        if (const QString sentence = leaningSentence(table, reviewer); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QString openSentence(const PanelTable &table)
{
    const auto open = static_cast<int>(std::ranges::count_if(table.rows, &PanelRow::open));
    const auto pivotal = static_cast<int>(std::ranges::count_if(table.rows, &PanelRow::pivotal));
    if (table.reviews.size() == 1)
        return Words::tr("What it says stands as the panel's word; nothing is to be settled.");
    if (open == 0)
        return Words::tr("Nothing is left to be settled.");
    if (pivotal == 0)
        return Words::tr("%n clause(s) to be settled, none of which changes the conclusion.", nullptr, open);
    return Words::tr("%n clause(s) to be settled, %1 of which can change the conclusion.", nullptr, open).arg(pivotal);
}

std::vector<ReviewerValue> reviewerValues(const PanelTable &table, const PanelCheck &check)
{
    std::ptrdiff_t most = 0;
    for (std::size_t each = 0; each < check.values.size(); ++each)
        most = std::max(most, alike(check, each));
    std::vector<ReviewerValue> values;
    for (std::size_t each = 0; each < check.values.size() && each < table.reviews.size(); ++each) {
        const std::optional<Answer> &answer = check.values[each];
        ReviewerValue value;
        value.reviewer = table.reviews[each]->reviewer;
        value.isGiven = answer.has_value();
        value.text = answer ? answerText(*check.check, *answer) : Words::tr("not answered");
        if (answer && check.check->kind == CheckKind::Judgement)
            value.judgement = std::get<Judgement>(*answer);
        value.isOutlier = alike(check, each) < most;
        value.remark = remarkOf(table, check, each);
        values.push_back(value);
    }
    return values;
}

QString differenceSentence(const std::vector<ReviewerValue> &values, const PanelCheck &check)
{
    if (!check.differs)
        return values.size() > 1 ? Words::tr("All say the same.") : QString();
    QStringList names;
    for (const ReviewerValue &value : values) {
        if (value.isOutlier)
            names.append(value.reviewer);
    }
    // Where as many say one thing as another, nobody is the one who differs.
    const auto same = static_cast<std::size_t>(names.size());
    if (names.isEmpty() || 2 * same >= values.size())
        return Words::tr("The reviewers are divided.");
    //: Between the names of several people
    const QString listed = names.join(Words::tr(", "));
    return names.size() == 1 ? Words::tr("%1 differs from the others.").arg(listed)
                             : Words::tr("%1 differ from the others.").arg(listed);
}

} // namespace yongping
