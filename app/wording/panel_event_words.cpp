#include "wording/panel_words.h"

#include "base/tr.h"
#include "wording/data_words.h"
#include "wording/phrases.h"
#include "wording/words.h"

namespace yongping {

namespace {

QString standingSentence(const Event &event)
{
    const Result<Standing> standing = event.after ? standingFromJson(*event.after, {}) : Standing();
    if (!standing)
        return tr("The state of the review was changed.");
    switch (standing->state) {
    case ReviewState::Draft:
        return tr("The review became a draft again.");
    case ReviewState::Submitted:
        return tr("The review was submitted.");
    case ReviewState::Returned:
        return tr("The review was returned for correction: %1").arg(standing->reason);
    }
    Q_UNREACHABLE();
}

QString attachmentSentence(const Event &event)
{
    const QString name = event.key.section(u'/', 1);
    return event.after ? tr("The attachment “%1” was added.").arg(name)
                       : tr("The attachment “%1” was taken away.").arg(name);
}

QString roundSentence(const Event &event)
{
    if (!event.after)
        return tr("Round %1 was taken back.").arg(event.key);
    const QDate due = QDate::fromString(event.after->text(u"due"), Qt::ISODate);
    if (!due.isValid())
        return tr("Round %1 was issued.").arg(event.key);
    return tr("Round %1 was issued, due %2.").arg(event.key, dateText(due));
}

QString assignmentSentence(const Event &event)
{
    const QString round = event.key.section(u'/', 0, 0);
    const QString reviewer = event.key.section(u'/', 1);
    if (!event.after)
        return tr("Round %1: the assignment of %2 was taken back.").arg(round, reviewer);
    const Result<Assignment> assignment = assignmentFromJson(*event.after, {});
    if (!assignment || !assignment->isDeclared())
        return tr("Round %1: %2 was assigned.").arg(round, reviewer);
    if (assignment->isEnded())
        return tr("Round %1: %2 declared a conflict of interest: %3").arg(round, reviewer, *assignment->interest);
    return tr("Round %1: %2 declared to have no conflict of interest.").arg(round, reviewer);
}

QString agreementSentence(const Event &event, const Category &category)
{
    const Check *check = category.check(event.key);
    const QString title = check ? shortTitle(*check) : event.key;
    if (!event.after)
        return tr("The panel took its value for “%1” back.").arg(title);
    const Result<Agreement> agreement = check ? agreementFromJson(*check, *event.after, event.key)
                                              : Error::failure(QStringLiteral("words.check"), {});
    if (!agreement)
        return tr("The panel agreed on “%1”.").arg(title);
    const QString sentence = tr("The panel agreed on “%1”: %2.").arg(title, answerText(*check, agreement->value));
    //: %1 a whole sentence, %2 the reason that was given
    return agreement->reason.isEmpty() ? sentence : tr("%1 Reason: %2").arg(sentence, agreement->reason);
}

QString decisionSentence(const Event &event)
{
    if (!event.after)
        return tr("The panel's decision was taken back.");
    const Result<PanelDecision> decision = panelDecisionFromJson(*event.after);
    return decision ? tr("The panel decided: %1.").arg(decisionWord(decision->decision)) : tr("The panel decided.");
}

QString mergeSentence(const Event &event)
{
    const Result<MergeRecord> merge = event.after ? mergeRecordFromJson(*event.after, event.key)
                                                  : Error::failure(QStringLiteral("words.merge"), {});
    if (!merge)
        return tr("Merge %1 was changed.").arg(event.key);
    const QString sentence = tr("Merge %1: %2.").arg(event.key, mergeStateWord(merge->state));
    //: %1 a whole sentence, %2 the reason that was given
    return merge->reason.isEmpty() ? sentence : tr("%1 Reason: %2").arg(sentence, merge->reason);
}

} // namespace

QString panelEventSentence(Field field, const Event &event, const Category &category)
{
    switch (field) {
    case Field::Standing:
        return standingSentence(event);
    case Field::Attachment:
        return attachmentSentence(event);
    case Field::Round:
        return roundSentence(event);
    case Field::Assignment:
        return assignmentSentence(event);
    case Field::Agreement:
        return agreementSentence(event, category);
    case Field::Decision:
        return decisionSentence(event);
    case Field::Merge:
        return mergeSentence(event);
    case Field::Datum:
    case Field::CheckAnswer:
    case Field::ClauseRemark:
    case Field::ClausePoints:
    case Field::Opinion:
    case Field::ClauseFlag:
    case Field::CheckEvidence:
    case Field::Scheme:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace yongping
