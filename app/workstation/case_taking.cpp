#include "workstation/case_taking.h"

#include "base/digest.h"
#include "base/tr.h"
#include "casework/case_fields.h"
#include "casework/setting_keys.h"
#include "storage/history_replay.h"
#include "workstation/merging.h"

#include <algorithm>

namespace yongping {

namespace {

Error refusedCase(const QString &code, const QString &message, const CaseId &id)
{
    return Error::refused(code, message, id.toString());
}

class CaseTaker
{
public:
    CaseTaker(const Seat &seat, const ImportRequest &request, const OpenedBundle &opened, const BundledCase &one)
        : m_seat(seat), m_request(request), m_opened(opened), m_case(one)
    {
        m_incoming.id = one.record.data.id;
        m_incoming.name = one.record.data.name;
        m_incoming.kind = m_opened.kind();
        m_incoming.reviewer = one.reviewer;
        m_incoming.signature = m_opened.signature;
        m_incoming.receipt = one.receipt;
    }

    Result<Incoming> take()
    {
        const Result<bool> known = m_seat.store.contains(m_incoming.id);
        if (!known)
            return known.error();
        const Result<void> done = *known ? takeKnown() : takeNew();
        return done ? Result<Incoming>(m_incoming) : Result<Incoming>(done.error());
    }

private:
    MergeRecord newRecord(int number) const
    {
        MergeRecord merge;
        merge.number = number;
        merge.kind = m_opened.kind();
        merge.bundle = m_opened.bundle->manifestDigest();
        merge.reviewer = m_case.reviewer;
        merge.signer = m_opened.signature.signer ? m_opened.signature.signer->subjectName() : QString();
        if (!m_case.history.empty())
            merge.head = m_case.history.back().hash;
        return merge;
    }

    Result<void> takeNew()
    {
        if (m_opened.kind() == BundleKind::review() || m_opened.kind() == BundleKind::receipt()) {
            return refusedCase(
                QStringLiteral("bundle.unknown_case"),
                yongping::tr("The case “%1” is not in this store, so nothing can be taken back to it. Open "
                             "the store that issued it, or import the case first.")
                    .arg(m_incoming.name.isEmpty() ? m_incoming.id.toString() : m_incoming.name),
                m_incoming.id);
        }
        m_incoming.outcome = Incoming::Outcome::New;
        for (const Attachment &attachment : m_case.record.attachments)
            m_incoming.attachments.append(attachment.name);
        if (m_request.dryRun)
            return {};
        CaseRecord record = m_case.record;
        MergeRecord merge = newRecord(1);
        merge.history = sha256(historyLines(m_case.history));
        record.merges = {merge};
        m_incoming.merge = merge.number;
        if (const Result<void> created = m_seat.store.create(record, m_seat.actor); !created)
            return created;
        return m_opened.kind() == BundleKind::issue() ? takeName() : Result<void>();
    }

    // Who opens a bundle issued to somebody, in a store without a name, is that expert.
    Result<void> takeName()
    {
        const Result<QString> name = m_seat.store.setting(SettingKey::identity());
        if (!name || !name->isEmpty())
            return name ? Result<void>() : Result<void>(name.error());
        return m_seat.store.setSetting(SettingKey::identity(), m_case.reviewer, m_case.reviewer);
    }

    Result<void> takeKnown()
    {
        Result<CaseRecord> record = m_seat.store.load(m_incoming.id);
        if (!record)
            return record.error();
        m_record = *std::move(record);
        const QString bundle = m_opened.bundle->manifestDigest();
        const auto known = std::find_if(m_record.merges.begin(), m_record.merges.end(), [&](const MergeRecord &merge) {
            return merge.bundle == bundle && merge.state != MergeRecord::State::Reverted;
        });
        if (known != m_record.merges.end())
            return takeAgain(*known);
        if (m_opened.kind() == BundleKind::receipt())
            return takeReceipt();
        if (const Result<void> fits = checkFits(); !fits)
            return fits;
        return merge();
    }

    Result<void> takeAgain(const MergeRecord &merge)
    {
        m_incoming.merge = merge.number;
        const bool isPast = merge.state == MergeRecord::State::Superseded || wasFollowed(m_record, merge);
        m_incoming.outcome = merge.state == MergeRecord::State::Open ? Incoming::Outcome::Open
                             : isPast                                ? Incoming::Outcome::Superseded
                                                                     : Incoming::Outcome::Unchanged;
        if (merge.state != MergeRecord::State::Open)
            return {};
        Result<MergePlan> plan = openMergePlan(m_seat, m_record, merge);
        if (!plan)
            return plan.error();
        m_incoming.plan = *std::move(plan);
        if (choices().empty() || outcomeOf(m_incoming.plan) != Incoming::Outcome::Applied)
            return {};
        m_incoming.outcome = Incoming::Outcome::Applied;
        MergeRecord settled = merge;
        return m_request.dryRun ? Result<void>()
                                : carryOutMerge(m_seat, m_record, m_incoming.plan, choices(), settled);
    }

    Result<void> takeReceipt()
    {
        m_incoming.outcome = Incoming::Outcome::Receipt;
        if (m_request.dryRun)
            return {};
        MergeRecord merge = newRecord(nextNumber());
        merge.state = MergeRecord::State::Unchanged;
        merge.items = m_case.receipt;
        m_incoming.merge = merge.number;
        return writeMerge(m_seat, m_incoming.id, merge);
    }

    int nextNumber() const { return m_record.merges.empty() ? 1 : m_record.merges.back().number + 1; }

    Result<void> checkFits()
    {
        const CaseData &here = m_record.data;
        const CaseData &there = m_case.record.data;
        if (here.category != there.category || here.stage != there.stage || here.projectId != there.projectId) {
            return refusedCase(
                QStringLiteral("bundle.other_case"),
                yongping::tr("The case “%1” here is another one than the case “%2” in the bundle: category, stage and "
                             "project must be the same. Give one of the two another id.")
                    .arg(here.name, there.name),
                m_incoming.id);
        }
        if (m_record.criteria.digest != m_case.record.criteria.digest) {
            return refusedCase(
                QStringLiteral("bundle.criteria"),
                yongping::tr("The case “%1” is judged by version %2 of its criteria here and by version %3 "
                             "in the bundle. Use the same version of the program on both sides.")
                    .arg(here.name, m_record.criteria.version, m_case.record.criteria.version),
                m_incoming.id);
        }
        return m_opened.kind() == BundleKind::review() ? checkExpert() : Result<void>();
    }

    Result<void> checkExpert()
    {
        if (m_record.rounds.empty())
            return {};
        const Round *round = m_record.lastRoundOf(m_case.reviewer);
        if (!round) {
            return refusedCase(QStringLiteral("bundle.not_assigned"),
                               yongping::tr("The case “%1” was never issued to %2. Issue it to this expert first.")
                                   .arg(m_record.data.name, m_case.reviewer),
                               m_incoming.id);
        }
        if (const Result<void> own = checkSigner(*round->assignmentOf(m_case.reviewer)); !own)
            return own;
        if (m_record.panel.decision) {
            return refusedCase(
                QStringLiteral("round.decided"),
                yongping::tr("The panel has decided on the case “%1”; take the decision back before another "
                             "review is taken in.")
                    .arg(m_record.data.name),
                m_incoming.id);
        }
        const Review *review = m_case.record.reviewOf(m_case.reviewer);
        m_incoming.late = review && round->due.isValid() && review->standing.since.isValid()
                          && review->standing.since.toLocalTime().date() > round->due;
        return {};
    }

    // Whoever was issued a case with a certificate answers with it: nobody else's word is taken for this expert's.
    Result<void> checkSigner(const Assignment &assignment)
    {
        if (assignment.certificate.isEmpty())
            return {};
        const Result<Certificate> expected = Certificate::fromPem(assignment.certificate.toLatin1());
        if (expected && m_opened.signature.valid && m_opened.signature.signer == *expected)
            return {};
        return refusedCase(QStringLiteral("bundle.signer"),
                           yongping::tr("The review of %1 must be signed with the certificate that the case was issued "
                                        "for; this bundle is not. Ask for it to be submitted with that key.")
                               .arg(assignment.reviewer),
                           m_incoming.id);
    }

    Result<void> merge()
    {
        const MergeInput input{m_opened.kind(), m_case.reviewer, fieldsOf(m_case.record, *m_case.category),
                               m_case.history};
        Result<PlannedMerge> planned = planInput(m_seat, m_record, *m_case.category, input);
        if (!planned)
            return planned.error();
        m_incoming.plan = planned->plan;
        m_incoming.historyRewritten = planned->relation.rewritten;
        for (const MergeItem &item : planned->plan.items) {
            if (item.ref.field == Field::Attachment && item.theirs)
                m_incoming.attachments.append(item.theirs->text(u"name"));
        }
        switch (planned->relation.age) {
        case Relation::Age::Known: m_incoming.outcome = Incoming::Outcome::Unchanged; return {};
        case Relation::Age::Older: m_incoming.outcome = Incoming::Outcome::Superseded; break;
        case Relation::Age::News: m_incoming.outcome = outcomeOf(planned->plan); break;
        }
        return m_request.dryRun ? Result<void>() : record(*planned);
    }

    const Choices &choices() const
    {
        static const Choices none;
        const auto found = std::find_if(m_request.choices.begin(), m_request.choices.end(),
                                        [this](const auto &entry) { return entry.first == m_incoming.id; });
        return found == m_request.choices.end() ? none : found->second;
    }

    Incoming::Outcome outcomeOf(const MergePlan &plan) const
    {
        if (plan.changesNothing())
            return Incoming::Outcome::Unchanged;
        const auto hard = plan.conflicts();
        const bool settled = std::all_of(hard.begin(), hard.end(),
                                         [this](const MergeItem *item) { return choices().contains(item->ref); });
        return settled ? Incoming::Outcome::Applied : Incoming::Outcome::Open;
    }

    Result<void> record(const PlannedMerge &planned)
    {
        MergeRecord merge = newRecord(nextNumber());
        m_incoming.merge = merge.number;
        // Both were kept before the transaction began.
        merge.history = sha256(historyLines(m_case.history));
        merge.content = sha256(fieldsText(m_case));
        merge.items = mergeSummary(planned.plan, {});
        switch (m_incoming.outcome) {
        case Incoming::Outcome::Applied: return carryOutMerge(m_seat, m_record, planned.plan, choices(), merge);
        case Incoming::Outcome::Open:
            merge.state = MergeRecord::State::Open;
            for (const Attachment &attachment : m_case.record.attachments)
                merge.attachments.append(attachment.digest);
            break;
        case Incoming::Outcome::Superseded: merge.state = MergeRecord::State::Superseded; break;
        default: merge.state = MergeRecord::State::Unchanged; break;
        }
        return writeMerge(m_seat, m_incoming.id, merge);
    }

    const Seat &m_seat;
    const ImportRequest &m_request;
    const OpenedBundle &m_opened;
    const BundledCase &m_case;
    CaseRecord m_record; // of a case that is here
    Incoming m_incoming;
};

} // namespace

Result<Incoming> takeCase(const Seat &seat, const ImportRequest &request, const OpenedBundle &opened,
                          const BundledCase &one)
{
    return CaseTaker(seat, request, opened, one).take();
}

QByteArray fieldsText(const BundledCase &one)
{
    return canonicalJson(toJson(fieldsOf(one.record, *one.category)));
}

QString name(Incoming::Outcome outcome)
{
    switch (outcome) {
    case Incoming::Outcome::New: return QStringLiteral("new");
    case Incoming::Outcome::Applied: return QStringLiteral("applied");
    case Incoming::Outcome::Open: return QStringLiteral("open");
    case Incoming::Outcome::Unchanged: return QStringLiteral("unchanged");
    case Incoming::Outcome::Superseded: return QStringLiteral("superseded");
    case Incoming::Outcome::Receipt: return QStringLiteral("receipt");
    }
    Q_UNREACHABLE();
}

} // namespace yongping
