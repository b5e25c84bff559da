#include "workstation/merge_base.h"

#include "base/digest.h"
#include "base/tr.h"
#include "storage/history_replay.h"
#include "workstation/bundle_contents.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

bool counts(const MergeRecord &merge)
{
    return merge.state == MergeRecord::State::Applied || merge.state == MergeRecord::State::Unchanged;
}

// The heads of other histories that an entry says were taken in with it.
QStringList headsIn(const Event &event)
{
    if (!event.after)
        return {};
    const auto headOf = [](const JsonValue &merge) {
        const std::optional<MergeRecord::State> state = mergeStateFromName(merge.text(u"state"));
        return state == MergeRecord::State::Applied ? merge.text(u"head") : QString();
    };
    if (event.kind == u"merge.changed")
        return {headOf(*event.after)};
    QStringList heads;
    if (event.kind == u"case.created" || event.kind == u"case.replaced") {
        if (const JsonValue *merges = event.after->find(name(Field::Merge)); merges && merges->isObject()) {
            for (const auto &[number, merge] : merges->toObject())
                heads.append(headOf(merge));
        }
    }
    return heads;
}

} // namespace

bool wasFollowed(const CaseRecord &record, const MergeRecord &merge)
{
    return std::any_of(record.merges.begin(), record.merges.end(), [&](const MergeRecord &later) {
        return later.number > merge.number && later.reviewer == merge.reviewer && later.kind == merge.kind
            && later.state == MergeRecord::State::Applied;
    });
}

namespace {

class RelationFinder
{
public:
    RelationFinder(const Seat &seat, const CaseRecord &record, const QString &reviewer,
                   const std::vector<Event> &theirs)
        : m_seat(seat), m_record(record), m_reviewer(reviewer), m_theirs(theirs)
    {
    }

    Result<Relation> find()
    {
        if (m_theirs.empty())
            return Relation{};
        Result<std::vector<Event>> ours = m_seat.store.history(m_record.data.id.toString());
        if (!ours)
            return ours.error();
        m_ours = *std::move(ours);
        for (const Event &event : m_ours)
            m_ourNumbers.insert(event.hash, event.number);

        Relation relation;
        const QString head = m_theirs.back().hash;
        if (const MergeRecord *merge = mergeWithHead(head); merge && coversPart(*merge)) {
            relation.age = wasFollowed(m_record, *merge) ? Relation::Age::Older : Relation::Age::Known;
            return relation;
        }
        if (m_ourNumbers.contains(head)) {
            relation.age = Relation::Age::Known;
            return relation;
        }
        if (const Result<void> compared = compareWithKept(relation); !compared)
            return compared.error();
        if (relation.age == Relation::Age::Older)
            return relation;
        const Result<void> based = findBase(relation);
        return based ? Result<Relation>(std::move(relation)) : Result<Relation>(based.error());
    }

private:
    // Against the histories that were taken in with earlier bundles.
    Result<void> compareWithKept(Relation &relation)
    {
        for (const MergeRecord &merge : m_record.merges) {
            if (!counts(merge) || merge.history.isEmpty())
                continue;
            const Result<std::vector<Event>> kept = keptHistory(m_seat.store, merge);
            if (!kept)
                return kept.error();
            compare(merge, *kept, relation);
            if (relation.age == Relation::Age::Older)
                return {};
        }
        return {};
    }

    // Bundles for two experts go by the same history and bring different parts of the case.
    bool coversPart(const MergeRecord &merge) const
    {
        return merge.reviewer.isEmpty() || merge.reviewer == m_reviewer;
    }

    void compare(const MergeRecord &merge, const std::vector<Event> &kept, Relation &relation) const
    {
        const auto [ours, theirs] =
            std::mismatch(kept.begin(), kept.end(), m_theirs.begin(), m_theirs.end(),
                          [](const Event &a, const Event &b) { return a.hash == b.hash; });
        if (theirs == m_theirs.end()) {
            if (coversPart(merge))
                relation.age = Relation::Age::Older;
        } else if (ours != kept.end() && ours != kept.begin()) {
            relation.rewritten =
                yongping::tr("From entry %1 on, the history in this bundle is not the one that was taken in before: it "
                             "was rewritten, or goes on from an older copy of the store.")
                    .arg(theirs->number);
        } else if (ours == kept.begin() && merge.kind == BundleKind::review() && merge.reviewer == m_reviewer) {
            relation.rewritten =
                yongping::tr("This review does not come from the store that it came from before: it was written on a "
                             "second computer, or its history was made anew.");
        }
    }

    Result<void> findBase(Relation &relation)
    {
        QSet<QString> passed; // of merges that were changed again further on: only their last state counts
        for (auto event = m_theirs.rbegin(); event != m_theirs.rend(); ++event) {
            if (const MergeRecord *merge = mergeWithHead(event->hash))
                return baseFromMerge(*merge, relation);
            // Two copies of one store that went their own ways have their beginning in common.
            if (const qint64 shared = m_ourNumbers.value(event->hash, 0); shared > 0)
                return baseFromHere(shared, relation);
            if (event->kind == u"merge.changed") {
                if (passed.contains(event->key))
                    continue;
                passed.insert(event->key);
            }
            qint64 met = 0;
            for (const QString &head : headsIn(*event))
                met = std::max(met, m_ourNumbers.value(head, 0));
            if (met > 0)
                return baseFromHere(met, relation);
        }
        return {};
    }

    // One that covers the part where there is one.
    const MergeRecord *mergeWithHead(const QString &hash) const
    {
        const MergeRecord *any = nullptr;
        for (auto merge = m_record.merges.rbegin(); merge != m_record.merges.rend(); ++merge) {
            if (!counts(*merge) || merge->head != hash)
                continue;
            if (coversPart(*merge))
                return &*merge;
            any = any ? any : &*merge;
        }
        return any;
    }

    Result<void> baseFromMerge(const MergeRecord &merge, Relation &relation)
    {
        if (merge.content.isEmpty())
            return baseFromHere(1, relation); // with it the case was made
        const Result<QByteArray> text = keptContent(m_seat.store, merge.content);
        if (!text)
            return text.error();
        const Result<JsonValue> json = parseJson(*text);
        if (!json)
            return json.error();
        Result<CaseFields> fields = caseFieldsFromJson(*json);
        if (!fields)
            return fields.error();
        relation.base = *std::move(fields);
        return {};
    }

    Result<void> baseFromHere(qint64 number, Relation &relation)
    {
        const Result<CaseRecord> then = replayTo(m_ours, number, m_seat.library);
        if (!then)
            return then.error();
        const Result<CategoryPtr> category = m_seat.library.category(m_record.criteria.category);
        if (!category)
            return category.error();
        relation.base = fieldsOf(*then, **category);
        return {};
    }

    const Seat &m_seat;
    const CaseRecord &m_record;
    const QString &m_reviewer;
    const std::vector<Event> &m_theirs;
    std::vector<Event> m_ours;
    QHash<QString, qint64> m_ourNumbers;
};

} // namespace

Result<Relation> relationOf(const Seat &seat, const CaseRecord &record, const QString &reviewer,
                            const std::vector<Event> &theirs)
{
    return RelationFinder(seat, record, reviewer, theirs).find();
}

Result<QString> keepContent(Store &store, const QByteArray &data)
{
    const QString digest = sha256(data);
    const Result<bool> known = store.hasContent(digest);
    if (!known)
        return known.error();
    if (*known)
        return digest;
    Result<std::unique_ptr<ContentWriter>> writer = store.newContent(digest);
    if (!writer)
        return writer.error();
    if (const Result<void> written = (*writer)->write(data); !written)
        return written.error();
    const Result<void> finished = (*writer)->finish();
    return finished ? Result<QString>(digest) : Result<QString>(finished.error());
}

Result<QByteArray> keptContent(Store &store, const QString &digest)
{
    QByteArray data;
    const Result<void> read = store.readContent(digest, [&data](QByteArrayView block) {
        data.append(block);
        return Result<void>();
    });
    return read ? Result<QByteArray>(std::move(data)) : Result<QByteArray>(read.error());
}

Result<std::vector<Event>> keptHistory(Store &store, const MergeRecord &merge)
{
    const Result<QByteArray> lines = keptContent(store, merge.history);
    return lines ? historyFromLines(*lines) : Result<std::vector<Event>>(lines.error());
}

} // namespace yongping
