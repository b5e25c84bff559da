#include "report/ledger_contents.h"

#include "base/tr.h"
#include "criteria/library.h"
#include "report/report_parts.h"
#include "wording/data_words.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QCollator>

#include <algorithm>

namespace yongping {

namespace {

LedgerRow rowOf(const LedgerEntry &entry)
{
    LedgerRow row;
    row.name = entry.data.name;
    row.applicant = entry.data.applicant.name;
    row.stage = stageWord(entry.data.stage);
    row.conclusion = entry.conclusion;
    row.conclusionWord = conclusionWord(entry.conclusion);
    row.decisionWord = QStringLiteral("—");
    if (entry.decision) {
        row.decision = entry.decision->decision;
        row.decisionWord = decisionWord(entry.decision->decision);
        row.rectifyBy = entry.decision->rectifyBy.toString(Qt::ISODate);
    }
    row.points = entry.points ? pointsText(*entry.points) : QStringLiteral("—");
    row.reviews = entry.reviews;
    row.due = entry.data.dueDate.toString(Qt::ISODate);
    row.sample = entry.data.sample;
    return row;
}

qsizetype placeOf(const QString &category)
{
    const qsizetype place = CriteriaLibrary::categoryIds().indexOf(category);
    return place < 0 ? CriteriaLibrary::categoryIds().size() : place;
}

// By category in the order of the standard, then by name as the language orders names, then by id.
std::vector<const LedgerEntry *> sorted(const std::vector<LedgerEntry> &entries)
{
    QCollator names(language() == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    names.setNumericMode(true);
    std::vector<const LedgerEntry *> order;
    for (const LedgerEntry &entry : entries)
        order.push_back(&entry);
    std::ranges::sort(order, [&](const LedgerEntry *a, const LedgerEntry *b) {
        if (const qsizetype left = placeOf(a->data.category), right = placeOf(b->data.category); left != right)
            return left < right;
        if (a->data.category != b->data.category)
            return a->data.category < b->data.category;
        if (const int byName = names.compare(a->data.name, b->data.name); byName != 0)
            return byName < 0;
        return a->data.id < b->data.id;
    });
    return order;
}

// "1–3, 7" of ascending numbers.
QString rangesText(const std::vector<int> &numbers)
{
    QStringList ranges;
    for (std::size_t first = 0, last = 0; first < numbers.size(); first = ++last) {
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const QString from = QString::number(numbers[first]);
        ranges.append(first == last ? from : from + u'–' + QString::number(numbers[last]));
    }
    return ranges.join(QStringLiteral(", "));
}

// Collects by which scheme which rows are counted.
class SchemeRows
{
public:
    void add(const ScoringScheme &scheme, int number)
    {
        const auto same = [&](const Group &group) { return group.scheme.digest == scheme.digest; };
        auto found = std::ranges::find_if(m_groups, same);
        if (found == m_groups.end())
            found = m_groups.insert(m_groups.end(), {scheme, {}});
        found->numbers.push_back(number);
    }

    std::vector<LedgerScheme> take() const
    {
        std::vector<LedgerScheme> schemes;
        for (const Group &group : m_groups)
            schemes.push_back({schemeOriginText(group.scheme), rangesText(group.numbers)});
        return schemes;
    }

private:
    struct Group
    {
        ScoringScheme scheme;
        std::vector<int> numbers;
    };

    std::vector<Group> m_groups;
};

void addHandNotes(std::vector<LedgerHandNote> &notes, const LedgerEntry &entry, int number)
{
    if (entry.isWithheld && !entry.byHand.empty())
        notes.push_back({number, tr("Clauses whose points were set by hand: %1. Whose and why is in reviews that are "
                                    "closed to who made this ledger.")
                                     .arg(entry.byHand.size())});
    for (const LedgerManualPoints &points : entry.byHand) {
        if (!entry.isWithheld)
            //: %1 clause, %2 reviewer, %3 "4 points set by hand: reason"
            notes.push_back({number, tr("%1 (%2): %3").arg(points.clause, points.reviewer, points.text)});
    }
}

} // namespace

void takePoints(LedgerEntry &entry, const PanelTable &table, const ScoringScheme &scheme)
{
    entry.points = table.panelScore.mean;
    entry.scheme = scheme;
    for (std::size_t i = 0; i < table.reviews.size(); ++i) {
        const Review &review = *table.reviews[i];
        for (const ReportNote &note : manualPoints(table.evaluations[i], table.scores[i], review.points))
            entry.byHand.push_back({review.reviewer, note.clause, note.text});
    }
}

void LedgerSums::add(const std::optional<Decision> &decision)
{
    ++cases;
    if (!decision) {
        ++open;
        return;
    }
    switch (*decision) {
    case Decision::Accepted:
        ++accepted;
        return;
    case Decision::AcceptedAfterRectification:
        ++rectification;
        return;
    case Decision::Rejected:
        ++rejected;
        return;
    }
}

LedgerContents ledgerContents(const std::vector<LedgerEntry> &entries, const QDateTime &made)
{
    LedgerContents contents;
    contents.title = tr("Ledger of Intelligent Manufacturing Projects");
    contents.date = dayText(made);
    contents.sample =
        !entries.empty() && std::ranges::all_of(entries, [](const auto &entry) { return entry.data.sample; });
    QString category;
    SchemeRows schemes;
    for (const LedgerEntry *entry : sorted(entries)) {
        if (contents.groups.empty() || entry->data.category != category) {
            category = entry->data.category;
            contents.groups.push_back({entry->category, {}, {}});
        }
        LedgerGroup &group = contents.groups.back();
        group.rows.push_back(rowOf(*entry));
        group.rows.back().number = contents.sums.cases + 1;
        const std::optional<Decision> &decision = group.rows.back().decision;
        group.sums.add(decision);
        contents.sums.add(decision);
        if (entry->scheme)
            schemes.add(*entry->scheme, contents.sums.cases);
        addHandNotes(contents.byHand, *entry, contents.sums.cases);
    }
    contents.schemes = schemes.take();
    return contents;
}

} // namespace yongping
