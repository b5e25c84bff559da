#include "wording/words.h"

#include "base/tr.h"

#include <QCoreApplication>

namespace yongping {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QCoreApplication::translate("Words", "Met");
    case Verdict::Partial:
        return QCoreApplication::translate("Words", "Partly met");
    case Verdict::NotMet:
        return QCoreApplication::translate("Words", "Not met");
    case Verdict::Undetermined:
        return QCoreApplication::translate("Words", "Undetermined");
    case Verdict::NotDue:
        return QCoreApplication::translate("Words", "Not due");
    case Verdict::NotApplicable:
        return QCoreApplication::translate("Words", "Not applicable");
    case Verdict::Informational:
        return QCoreApplication::translate("Words", "Informational");
    }
    Q_UNREACHABLE();
}

QString conclusionWord(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Satisfied:
        return QCoreApplication::translate("Words", "Satisfied");
    case Conclusion::NotSatisfied:
        return QCoreApplication::translate("Words", "Not satisfied");
    case Conclusion::Undetermined:
        return QCoreApplication::translate("Words", "Undetermined");
    }
    Q_UNREACHABLE();
}

QString judgementWord(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Met:
        return verdictWord(Verdict::Met);
    case Judgement::Partial:
        return verdictWord(Verdict::Partial);
    case Judgement::NotMet:
        return verdictWord(Verdict::NotMet);
    case Judgement::NotApplicable:
        return verdictWord(Verdict::NotApplicable);
    }
    Q_UNREACHABLE();
}

QString clauseName(const Clause &clause, const Category &category)
{
    const QString element = category.elementOf(clause)->title.in(language());
    const QString number = clause.id.section(u'.', -1);
    // The words that stand before the numbered clauses of an element have no number of their own.
    if (number == u"0")
        return element;
    bool isNumber = false;
    number.toInt(&isNumber);
    //: %1 the title of an element, %2 the number of a clause in it
    return isNumber ? QCoreApplication::translate("Words", "%1, clause %2").arg(element, number)
                    : QCoreApplication::translate("Words", "%1 (%2)").arg(element, levelWord(clause.level));
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Required:
        return QCoreApplication::translate("Words", "Required");
    case Level::Encouraged:
        return QCoreApplication::translate("Words", "Encouraged");
    case Level::Optional:
        return QCoreApplication::translate("Words", "Optional");
    case Level::Informational:
        return verdictWord(Verdict::Informational);
    }
    Q_UNREACHABLE();
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Application:
        return QCoreApplication::translate("Words", "Application");
    case Stage::Acceptance:
        return QCoreApplication::translate("Words", "Acceptance");
    case Stage::Recognition:
        return QCoreApplication::translate("Words", "Recognition");
    }
    Q_UNREACHABLE();
}

QString platformStatusWord(PlatformStatus status)
{
    return status == PlatformStatus::New ? QCoreApplication::translate("Words", "New platform")
                                         : QCoreApplication::translate("Words", "Established platform");
}

QString fieldWord(Field field)
{
    switch (field) {
    case Field::Datum:
        return QCoreApplication::translate("Words", "Project data");
    case Field::CheckAnswer:
        return QCoreApplication::translate("Words", "Answer");
    case Field::ClauseRemark:
        return QCoreApplication::translate("Words", "Remark");
    case Field::ClausePoints:
        return QCoreApplication::translate("Words", "Points");
    case Field::Opinion:
        return QCoreApplication::translate("Words", "Overall opinion");
    case Field::Standing:
        return tr("State of the review");
    case Field::ClauseFlag:
        return tr("Flag");
    case Field::CheckEvidence:
        return tr("Evidence");
    case Field::Scheme:
        return tr("Scoring scheme");
    case Field::Attachment:
        return tr("Attachment");
    case Field::Round:
        return tr("Round");
    case Field::Assignment:
        return tr("Assignment");
    case Field::Agreement:
        return tr("Value of the panel");
    case Field::Decision:
        return tr("Decision of the panel");
    case Field::Merge:
        return tr("Merge");
    }
    Q_UNREACHABLE();
}

QString errorText(const Error &error)
{
    if (error.key.isEmpty())
        return error.message;
    //: %1 is a whole sentence, %2 the place in a file, such as answers.foundation.2.devices
    return QCoreApplication::translate("Words", "%1 (at %2)").arg(error.message, error.key);
}

} // namespace yongping
