#include "casework/merge.h"

namespace yongping {

namespace {

// Walks a history and notes who set which field last. Whatever in an event is not of the known form says nothing.
class AuthorWalk
{
public:
    explicit AuthorWalk(const QHash<ReviewId, QString> &reviewers) : m_reviewers(reviewers) {}

    void take(const Event &event)
    {
        m_author = {event.actor, event.at};
        const qsizetype dot = event.kind.indexOf(u'.');
        const QStringView subject = QStringView(event.kind).first(qMax(dot, qsizetype(0)));
        if (subject == u"case") {
            takeCase(event.before);
            takeCase(event.after);
        } else if (subject == u"review") {
            takeReview(event.before);
            takeReview(event.after);
        } else if (const std::optional<Field> field = fieldFromName(subject)) {
            if (!isPrivate(*field))
                takeChange(event, *field);
        }
    }

    Authors authors() && { return std::move(m_authors); }

private:
    void note(Field field, const QString &reviewer, const QString &key)
    {
        m_authors[{field, reviewer, key}] = m_author;
    }

    void noteMembers(Field field, const QString &reviewer, const JsonValue *object)
    {
        if (!object || !object->isObject())
            return;
        for (const auto &[key, value] : object->toObject())
            note(field, reviewer, key);
    }

    void takeChange(const Event &event, Field field)
    {
        if (field == Field::Datum && event.key.isEmpty()) {
            noteMembers(field, {}, event.before ? &*event.before : nullptr);
            noteMembers(field, {}, event.after ? &*event.after : nullptr);
        } else if (!isOfReview(field)) {
            note(field, {}, event.key);
        } else if (const auto reviewer = m_reviewers.constFind(event.reviewId); reviewer != m_reviewers.constEnd()) {
            note(field, *reviewer, event.key);
        }
    }

    void takeCase(const std::optional<JsonValue> &json)
    {
        if (!json || !json->isObject() || !json->find(u"data"))
            return;
        noteMembers(Field::Datum, {}, json->find(u"data"));
        if (const JsonValue *reviews = json->find(u"reviews"); reviews && reviews->isArray()) {
            for (const JsonValue &review : reviews->toArray())
                takeReview(review);
        }
        for (const Field field :
             {Field::Attachment, Field::Round, Field::Assignment, Field::Agreement, Field::Decision,
              Field::Scheme})
            noteMembers(field, {}, json->find(name(field)));
    }

    void takeReview(const std::optional<JsonValue> &json)
    {
        if (!json || !json->isObject() || !json->find(u"answers"))
            return;
        const ReviewId id(json->text(u"id"));
        const QString reviewer = m_reviewers.value(id, json->text(u"reviewer"));
        m_reviewers.insert(id, reviewer);
        noteMembers(Field::CheckAnswer, reviewer, json->find(u"answers"));
        noteMembers(Field::ClauseRemark, reviewer, json->find(u"remarks"));
        noteMembers(Field::ClausePoints, reviewer, json->find(u"points"));
        noteMembers(Field::CheckEvidence, reviewer, json->find(name(Field::CheckEvidence)));
        if (json->find(u"opinion"))
            note(Field::Opinion, reviewer, {});
        note(Field::Standing, reviewer, {});
    }

    QHash<ReviewId, QString> m_reviewers;
    Authorship m_author;
    Authors m_authors;
};

} // namespace

Authors authorsOf(const std::vector<Event> &history, const QHash<ReviewId, QString> &reviewers)
{
    AuthorWalk walk(reviewers);
    for (const Event &event : history)
        walk.take(event);
    return std::move(walk).authors();
}

} // namespace yongping
