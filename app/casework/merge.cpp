#include "casework/merge.h"

#include "base/tr.h"
#include "criteria/names.h"

#include <algorithm>
#include <set>
#include <utility>

namespace yongping {

namespace {

constexpr NameTable<Difference, 6> DifferenceNames = {{{Difference::New, u"new"},
                                                       {Difference::Changed, u"changed"},
                                                       {Difference::Removed, u"removed"},
                                                       {Difference::Unchanged, u"unchanged"},
                                                       {Difference::SoftConflict, u"soft_conflict"},
                                                       {Difference::HardConflict, u"hard_conflict"}}};

std::optional<JsonValue> valueIn(const CaseFields &fields, const FieldRef &ref)
{
    const auto found = fields.find(ref);
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

Authorship authorIn(const Authors &authors, const FieldRef &ref)
{
    const auto found = authors.find(ref);
    return found == authors.end() ? Authorship() : found->second;
}

using ClauseOfReview = std::pair<QString, QString>; // reviewer, clause id

class MergePlanner
{
public:
    MergePlanner(const std::optional<CaseFields> &base, const CaseFields &ours, const CaseFields &theirs,
                 const MergeScope &scope, const Category &category)
        : m_base(base), m_ours(ours), m_theirs(theirs), m_scope(scope), m_category(category)
    {
    }

    MergePlan run()
    {
        for (const FieldRef &ref : refs())
            compare(ref);
        markSoftConflicts();
        return std::move(m_plan);
    }

private:
    std::set<FieldRef> refs() const
    {
        std::set<FieldRef> all;
        for (const CaseFields *fields : {m_base ? &*m_base : nullptr, &m_ours, &m_theirs}) {
            if (!fields)
                continue;
            for (const auto &[ref, value] : *fields) {
                if (isInScope(ref))
                    all.insert(ref);
            }
        }
        return all;
    }

    bool isInScope(const FieldRef &ref) const
    {
        if (m_scope.reviewer.isEmpty() || ref.field == Field::Datum)
            return true;
        if (ref.field == Field::Assignment)
            return reviewerOfAssignment(ref.key) == m_scope.reviewer;
        if (ref.field == Field::Attachment)
            return !m_ours.contains(ref) && bringsAlong(ref);
        return isOfReview(ref.field) && ref.reviewer == m_scope.reviewer;
    }

    // Whether their review points to this file of theirs.
    bool bringsAlong(const FieldRef &ref) const
    {
        const auto file = m_theirs.find(ref);
        if (file == m_theirs.end())
            return false;
        const QString digest = file->second.text(u"digest");
        return std::any_of(m_theirs.begin(), m_theirs.end(), [&](const CaseFields::value_type &field) {
            if (field.first.field != Field::CheckEvidence || field.first.reviewer != m_scope.reviewer
                || !field.second.isArray())
                return false;
            const JsonValue::Array &places = field.second.toArray();
            return std::any_of(places.begin(), places.end(),
                               [&](const JsonValue &place) { return place.text(u"digest") == digest; });
        });
    }

    void compare(const FieldRef &ref)
    {
        MergeItem item;
        item.ref = ref;
        if (m_base)
            item.base = valueIn(*m_base, ref);
        item.ours = valueIn(m_ours, ref);
        item.theirs = valueIn(m_theirs, ref);
        item.difference = differenceOf(item);
        if (m_base && !sameFieldValue(item.base, item.ours) && !sameFieldValue(item.ours, item.theirs))
            m_changedByUs.insert(clauseOf(ref));
        if (item.difference == Difference::Unchanged)
            ++m_plan.unchanged;
        else
            m_plan.items.push_back(std::move(item));
    }

    Difference differenceOf(const MergeItem &item) const
    {
        if (sameFieldValue(item.ours, item.theirs))
            return Difference::Unchanged;
        if (m_base ? sameFieldValue(item.base, item.theirs) : !item.theirs)
            return Difference::Unchanged; // they left it alone, or never said anything of it
        if (!m_scope.reviewer.isEmpty() && item.ref.field == Field::Datum)
            return Difference::HardConflict;
        if (m_base ? !sameFieldValue(item.base, item.ours) : item.ours.has_value())
            return Difference::HardConflict;
        if (!item.theirs)
            return Difference::Removed;
        return item.ours ? Difference::Changed : Difference::New;
    }

    ClauseOfReview clauseOf(const FieldRef &ref) const
    {
        switch (ref.field) {
        case Field::CheckAnswer:
        case Field::CheckEvidence: {
            const Clause *clause = m_category.clauseOfCheck(ref.key);
            return clause ? ClauseOfReview(ref.reviewer, clause->id) : ClauseOfReview();
        }
        case Field::ClauseRemark:
        case Field::ClausePoints: return {ref.reviewer, ref.key};
        default: return {};
        }
    }

    void markSoftConflicts()
    {
        for (MergeItem &item : m_plan.items) {
            const ClauseOfReview clause = clauseOf(item.ref);
            // What they changed alone is not among our changes, so any of these is about another field.
            if (item.difference != Difference::HardConflict && !clause.second.isEmpty()
                && m_changedByUs.contains(clause))
                item.difference = Difference::SoftConflict;
        }
    }

    const std::optional<CaseFields> &m_base;
    const CaseFields &m_ours;
    const CaseFields &m_theirs;
    const MergeScope &m_scope;
    const Category &m_category;
    std::set<ClauseOfReview> m_changedByUs;
    MergePlan m_plan;
};

} // namespace

QString name(Difference difference)
{
    return nameOf(DifferenceNames, difference);
}

std::vector<const MergeItem *> MergePlan::conflicts() const
{
    std::vector<const MergeItem *> hard;
    for (const MergeItem &item : items) {
        if (item.difference == Difference::HardConflict)
            hard.push_back(&item);
    }
    return hard;
}

MergePlan planMerge(const std::optional<CaseFields> &base, const CaseFields &ours, const CaseFields &theirs,
                    const MergeScope &scope, const Authors &oursBy, const Authors &theirsBy, const Category &category)
{
    MergePlan plan = MergePlanner(base, ours, theirs, scope, category).run();
    for (MergeItem &item : plan.items) {
        item.oursBy = authorIn(oursBy, item.ref);
        item.theirsBy = authorIn(theirsBy, item.ref);
    }
    return plan;
}

Result<std::vector<FieldWrite>> writesOf(const MergePlan &plan, const Choices &choices)
{
    std::vector<FieldWrite> writes;
    std::size_t chosen = 0;
    for (const MergeItem &item : plan.items) {
        if (item.difference != Difference::HardConflict) {
            writes.push_back({item.ref, item.theirs});
            continue;
        }
        const auto choice = choices.find(item.ref);
        if (choice == choices.end()) {
            const QString id = fieldId(item.ref);
            return Error::refused(QStringLiteral("merge.unsettled"),
                                  tr("The conflict over %1 is not settled: choose “ours” or “theirs” for it.").arg(id),
                                  id);
        }
        ++chosen;
        if (choice->second == Choice::Theirs)
            writes.push_back({item.ref, item.theirs});
    }
    if (chosen == choices.size())
        return writes;
    const auto hard = plan.conflicts();
    const auto stray = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
        return std::none_of(hard.begin(), hard.end(), [&](const MergeItem *item) { return item->ref == choice.first; });
    });
    const QString id = fieldId(stray->first);
    return Error::refused(QStringLiteral("merge.no_conflict"),
                          tr("There is no conflict over %1; leave its choice out.").arg(id), id);
}

} // namespace yongping
