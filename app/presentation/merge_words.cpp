#include "presentation/merge_words.h"

#include "casework/case_file.h"
#include "casework/evidence.h"
#include "wording/data_words.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

const Clause *clauseOf(const FieldRef &ref, const Category *category)
{
    if (!category)
        return nullptr;
    if (ref.field == Field::CheckAnswer || ref.field == Field::CheckEvidence || ref.field == Field::Agreement)
        return category->clauseOfCheck(ref.key);
    return ref.field == Field::ClauseRemark || ref.field == Field::ClausePoints ? category->clause(ref.key) : nullptr;
}

QString plainText(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(writeJson(value));
}

QString answerWords(const QString &checkId, const JsonValue &value, const Category *category)
{
    const Check *check = category ? category->check(checkId) : nullptr;
    if (!check)
        return plainText(value);
    const Result<Answer> answer = parseAnswer(*check, value, checkId);
    return answer ? answerText(*check, *answer) : plainText(value);
}

QString withReason(const QString &text, const QString &reason)
{
    //: %1 a value, %2 the reason that was given for it
    return reason.isEmpty() ? text : MergeWords::tr("%1 — %2").arg(text, reason);
}

QString pointsWords(const JsonValue &value)
{
    const Result<ManualPoints> points = manualPointsFromJson(value, {});
    return points ? withReason(pointsText({points->points, points->points}), points->reason) : plainText(value);
}

QString standingWords(const JsonValue &value)
{
    const Result<Standing> standing = standingFromJson(value, {});
    return standing ? withReason(reviewStateWord(standing->state), standing->reason) : plainText(value);
}

QString assignmentWords(const JsonValue &value)
{
    const Result<Assignment> assignment = assignmentFromJson(value, {});
    return assignment ? withReason(interestWord(*assignment), assignment->interest.value_or(QString()))
                      : plainText(value);
}

QString decisionWords(const JsonValue &value)
{
    const Result<PanelDecision> decision = panelDecisionFromJson(value);
    return decision ? withReason(decisionWord(decision->decision), decision->reason) : plainText(value);
}

QString agreementWords(const QString &checkId, const JsonValue &value, const Category *category)
{
    const JsonValue *agreed = value.find(u"value");
    return withReason(answerWords(checkId, agreed ? *agreed : value, category), value.text(u"reason"));
}

QString roundWords(const JsonValue &value)
{
    const QDate due = QDate::fromString(value.text(u"due"), Qt::ISODate);
    return due.isValid() ? MergeWords::tr("due %1").arg(dateText(due)) : plainText(value);
}

QString evidenceWords(const QString &checkId, const JsonValue &value)
{
    const Result<std::vector<EvidencePlace>> places = evidenceFromJson(value, checkId);
    return places ? evidenceText(*places) : plainText(value);
}

QString schemeWords(const JsonValue &value)
{
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(value);
    return scheme ? schemeText(*scheme) : plainText(value);
}

} // namespace

QString mergePlace(const FieldRef &ref, const Category *category)
{
    if (const Clause *clause = clauseOf(ref, category))
        return clauseName(*clause, *category);
    switch (ref.field) {
    case Field::Datum: return MergeWords::tr("Project data");
    case Field::CheckAnswer:
    case Field::ClauseRemark:
    case Field::ClauseFlag:
    case Field::CheckEvidence:
    case Field::ClausePoints: return ref.key;
    case Field::Opinion:
    case Field::Standing: return MergeWords::tr("The review as a whole");
    case Field::Attachment: return MergeWords::tr("Attachments");
    case Field::Round:
    case Field::Assignment: return MergeWords::tr("Round %1").arg(ref.key.section(u'/', 0, 0));
    case Field::Agreement:
    case Field::Decision:
    case Field::Scheme:
    case Field::Merge: return MergeWords::tr("The panel");
    }
    Q_UNREACHABLE();
}

QString mergeSubject(const FieldRef &ref, const Category *category)
{
    QString subject = fieldWord(ref.field);
    const Check *check = category ? category->check(ref.key) : nullptr;
    if (ref.field == Field::Datum)
        subject = datumWord(ref.key);
    else if (ref.field == Field::Attachment)
        subject = ref.key.section(u'/', 1);
    else if (ref.field == Field::Assignment)
        subject = reviewerOfAssignment(ref.key);
    else if (check)
        //: %1 a kind of field, such as Answer; %2 what is asked
        subject = MergeWords::tr("%1: %2").arg(subject, check->text.in(language()));
    //: %1 a field, %2 the expert whose review it is of
    return ref.reviewer.isEmpty() ? subject : MergeWords::tr("%1 (%2)").arg(subject, ref.reviewer);
}

QString mergeValueText(const FieldRef &ref, const std::optional<JsonValue> &value, const Category *category)
{
    if (!value || value->isNull())
        return MergeWords::tr("nothing");
    switch (ref.field) {
    case Field::Datum: return datumText(ref.key, *value);
    case Field::CheckAnswer: return answerWords(ref.key, *value, category);
    case Field::ClausePoints: return pointsWords(*value);
    case Field::Standing: return standingWords(*value);
    case Field::Attachment: return value->text(u"name");
    case Field::Round: return roundWords(*value);
    case Field::Assignment: return assignmentWords(*value);
    case Field::Agreement: return agreementWords(ref.key, *value, category);
    case Field::Decision: return decisionWords(*value);
    case Field::CheckEvidence: return evidenceWords(ref.key, *value);
    case Field::Scheme: return schemeWords(*value);
    case Field::ClauseRemark:
    case Field::ClauseFlag:
    case Field::Opinion:
    case Field::Merge: return plainText(*value);
    }
    Q_UNREACHABLE();
}

QString authorshipText(const Authorship &by)
{
    const QString when = momentText(by.when);
    if (by.who.isEmpty() || when.isEmpty())
        return by.who.isEmpty() ? when : by.who;
    //: %1 a person, %2 a time
    return MergeWords::tr("%1, %2").arg(by.who, when);
}

} // namespace yongping
