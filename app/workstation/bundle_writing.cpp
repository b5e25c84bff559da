#include "workstation/bundle_contents.h"

#include "casework/case_file.h"
#include "storage/history_replay.h"

#include <QSet>

namespace yongping {

namespace {

JsonValue attachmentsJson(const std::vector<Attachment> &attachments)
{
    JsonValue::Array array;
    for (const Attachment &attachment : attachments)
        array.push_back(toJson(attachment));
    return array;
}

JsonValue aboutOf(const BundledCase &one, const QString &path)
{
    JsonValue criteria{JsonValue::Object()};
    criteria.set(QStringLiteral("version"), one.record.criteria.version);
    criteria.set(QStringLiteral("digest"), one.record.criteria.digest);
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("path"), path);
    json.set(QStringLiteral("id"), one.record.data.id.toString());
    json.set(QStringLiteral("name"), one.record.data.name);
    json.set(QStringLiteral("category"), one.record.data.category);
    json.set(QStringLiteral("criteria"), std::move(criteria));
    if (!one.reviewer.isEmpty())
        json.set(QStringLiteral("reviewer"), one.reviewer);
    if (!one.history.empty()) {
        JsonValue history{JsonValue::Object()};
        history.set(QStringLiteral("entries"), Decimal(std::ssize(one.history)));
        history.set(QStringLiteral("head"), one.history.back().hash);
        json.set(QStringLiteral("history"), std::move(history));
    }
    return json;
}

// Already compressed data only grows by deflating; plain texts and tables shrink well.
bool isCompressible(const Attachment &attachment)
{
    const QString &type = attachment.mediaType;
    return type.startsWith(QStringLiteral("text/")) || type == u"application/json" || type == u"application/xml"
        || type == u"image/svg+xml" || type == u"image/bmp" || type == u"image/tiff";
}

// Flags stand in reviews that were written down whole, too.
bool holdsFlags(const std::optional<JsonValue> &content)
{
    if (!content)
        return false;
    if (content->find(name(Field::ClauseFlag)))
        return true;
    const JsonValue *reviews = content->find(u"reviews");
    return reviews && reviews->isArray()
        && std::any_of(reviews->toArray().begin(), reviews->toArray().end(),
                       [](const JsonValue &review) { return review.find(name(Field::ClauseFlag)) != nullptr; });
}

bool isPrivate(const Event &event)
{
    const std::optional<Field> field = changedField(event.kind);
    if (field)
        return isPrivate(*field);
    const bool isWhole =
        event.kind.startsWith(QStringLiteral("case.")) || event.kind.startsWith(QStringLiteral("review."));
    return isWhole && (holdsFlags(event.before) || holdsFlags(event.after));
}

std::vector<Event> withoutPrivate(std::vector<Event> history)
{
    for (Event &event : history) {
        if (isPrivate(event))
            event = withheld(event);
    }
    return history;
}

class RequestBuilder
{
public:
    explicit RequestBuilder(QString kind) { m_request.kind = std::move(kind); }

    void add(const BundledCase &one, const QString &path)
    {
        m_cases.push_back(aboutOf(one, path));
        m_path = path;
        if (!one.receipt.isNull()) {
            text(QStringLiteral("receipt.json"), writeJsonIndented(one.receipt));
            return;
        }
        const CaseRecord &record = one.record;
        text(QStringLiteral("case.json"),
             writeJsonIndented(caseFileJson(record.data, *one.category, nullptr, record.scheme)));
        int number = 0;
        for (const Review &review : record.reviews)
            text(QStringLiteral("reviews/%1.json").arg(++number),
                 writeJsonIndented(reviewJson(review, record.data, *one.category)));
        if (record.panel != Panel())
            text(QStringLiteral("panel.json"), writeJsonIndented(panelJson(record.panel, *one.category)));
        if (!record.rounds.empty())
            text(QStringLiteral("rounds.json"), writeJsonIndented(roundsJson(record.rounds)));
        text(QStringLiteral("history.jsonl"), historyLines(withoutPrivate(one.history)));
        addAttachments(record.attachments);
    }

    BundleRequest finish()
    {
        m_request.about = JsonValue(JsonValue::Object{{QStringLiteral("cases"), JsonValue(std::move(m_cases))}});
        return std::move(m_request);
    }

private:
    void text(const QString &name, const QByteArray &data) { m_request.texts.push_back({m_path + name, data}); }

    void addAttachments(const std::vector<Attachment> &attachments)
    {
        if (attachments.empty())
            return;
        text(QStringLiteral("attachments.json"), writeJsonIndented(attachmentsJson(attachments)));
        for (const Attachment &attachment : attachments) {
            if (m_digests.contains(attachment.digest))
                continue;
            m_digests.insert(attachment.digest);
            m_request.contents.push_back({attachment.digest, attachment.size, !isCompressible(attachment)});
        }
    }

    BundleRequest m_request;
    JsonValue::Array m_cases;
    QSet<QString> m_digests;
    QString m_path;
};

bool isOfOthers(const JsonValue *reviews, const QString &reviewer)
{
    return reviews && reviews->isArray()
        && std::any_of(reviews->toArray().begin(), reviews->toArray().end(),
                       [&](const JsonValue &review) { return review.text(u"reviewer") != reviewer; });
}

// Whether these entries of a whole content are all this reviewer's own.
bool areOwn(const QString &member, const JsonValue &entries, const QString &reviewer)
{
    static const QStringList everybodys{QStringLiteral("data"), QStringLiteral("criteria"), name(Field::Attachment),
                                        name(Field::Round), name(Field::Scheme)};
    if (everybodys.contains(member))
        return true;
    if (member == u"reviews")
        return !isOfOthers(&entries, reviewer);
    if (!entries.isObject())
        return false;
    const JsonValue::Object &object = entries.toObject();
    return std::all_of(object.begin(), object.end(), [&](const JsonValue::Member &entry) {
        if (member == name(Field::Assignment))
            return reviewerOfAssignment(entry.first) == reviewer;
        return member == name(Field::Merge) && entry.second.text(u"reviewer") == reviewer;
    });
}

// Whether a whole content of a case, as events carry it, holds anything that is not this reviewer's to see.
bool holdsOthers(const std::optional<JsonValue> &content, const QString &reviewer)
{
    if (!content)
        return false;
    const JsonValue::Object &members = content->toObject();
    return !std::all_of(members.begin(), members.end(),
                        [&](const JsonValue::Member &one) { return areOwn(one.first, one.second, reviewer); });
}

bool mayHave(const Event &event, const QString &reviewer, const ReviewId &own)
{
    if (!event.reviewId.isEmpty())
        return event.reviewId == own;
    if (event.kind == u"data.changed" || event.kind == u"attachment.changed" || event.kind == u"round.changed"
        || event.kind == u"scheme.changed")
        return true;
    if (event.kind == u"assignment.changed")
        return reviewerOfAssignment(event.key) == reviewer;
    if (event.kind == u"merge.changed")
        return event.after && event.after->text(u"reviewer") == reviewer;
    static const QStringList whole{QStringLiteral("case.created"), QStringLiteral("case.replaced"),
                                   QStringLiteral("case.deleted"), QStringLiteral("case.restored")};
    if (whole.contains(event.kind))
        return !holdsOthers(event.before, reviewer) && !holdsOthers(event.after, reviewer);
    return false;
}

} // namespace

BundleRequest bundleRequest(const QString &kind, const std::vector<BundledCase> &cases)
{
    RequestBuilder builder(kind);
    int number = 0;
    for (const BundledCase &one : cases)
        builder.add(one, cases.size() == 1 ? QString() : QStringLiteral("cases/%1/").arg(++number));
    return builder.finish();
}

std::vector<Attachment> ownFiles(const CaseRecord &record, const Review &review, const std::vector<Event> &history)
{
    QSet<QString> own; // by key
    for (const Event &event : history) {
        const bool isMerged = std::any_of(record.merges.begin(), record.merges.end(), [&](const MergeRecord &merge) {
            return merge.firstEvent > 0 && event.number >= merge.firstEvent && event.number <= merge.lastEvent;
        });
        if (event.kind != changedKind(Field::Attachment))
            continue;
        if (event.after && !isMerged)
            own.insert(event.key);
        else
            own.remove(event.key);
    }
    std::vector<Attachment> files;
    for (const Attachment &file : record.attachments) {
        const bool isLinked = std::any_of(review.evidence.begin(), review.evidence.end(), [&](const auto &places) {
            return std::any_of(places.begin(), places.end(),
                               [&](const EvidencePlace &place) { return place.digest == file.digest; });
        });
        if (isLinked && own.contains(attachmentKey(file.digest, file.name)))
            files.push_back(file);
    }
    return files;
}

CaseRecord partOf(const CaseRecord &record, const QString &reviewer)
{
    CaseRecord part = record;
    std::erase_if(part.reviews, [&](const Review &review) { return review.reviewer != reviewer; });
    for (Round &round : part.rounds)
        std::erase_if(round.assignments, [&](const Assignment &one) { return one.reviewer != reviewer; });
    std::erase_if(part.rounds, [](const Round &round) { return round.assignments.empty(); });
    part.panel = {};
    part.merges.clear();
    return part;
}

std::vector<Event> partOf(const std::vector<Event> &history, const QString &reviewer, const CaseRecord &record)
{
    const Review *review = record.reviewOf(reviewer);
    const ReviewId own = review ? review->id : ReviewId();
    std::vector<Event> part;
    part.reserve(history.size());
    for (const Event &event : history)
        part.push_back(mayHave(event, reviewer, own) ? event : withheld(event));
    return part;
}

} // namespace yongping
