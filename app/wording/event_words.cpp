#include "base/tr.h"
#include "casework/case_file.h"
#include "casework/evidence.h"
#include "casework/field_history.h"
#include "casework/setting_keys.h"
#include "wording/data_words.h"
#include "wording/panel_words.h"
#include "wording/phrases.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace yongping {

namespace {

constexpr qsizetype LongestQuote = 60;

// How much of what two texts have in common stands before the first difference, where that would be out of sight.
constexpr qsizetype Lead = 12;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestQuote ? line : line.left(LongestQuote - 1) + u'…';
}

// Long texts that begin alike are quoted from where they differ.
std::pair<QString, QString> quotesOf(const QString &before, const QString &after)
{
    const QString from = before.simplified();
    const QString to = after.simplified();
    const qsizetype common = std::mismatch(from.begin(), from.end(), to.begin(), to.end()).first - from.begin();
    if (common < LongestQuote - Lead || qMax(from.size(), to.size()) <= LongestQuote)
        return {shortened(from), shortened(to)};
    qsizetype start = common - Lead;
    if (from.at(start).isLowSurrogate())
        --start;
    return {u'…' + shortened(from.mid(start)), u'…' + shortened(to.mid(start))};
}

QString plainText(const JsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(writeJson(value));
}

QString pointsValue(const JsonValue &value)
{
    const Result<ManualPoints> points = manualPointsFromJson(value, {});
    return points ? pointsText({points->points, points->points}) : plainText(value);
}

QString answerValue(const Category &category, const QString &key, const JsonValue &value)
{
    const Check *check = category.check(key);
    if (!check)
        return plainText(value);
    const Result<Answer> answer = parseAnswer(*check, value, key);
    return answer ? answerText(*check, *answer) : plainText(value);
}

QString valueText(Field field, const Event &event, const Category &category, const JsonValue &value)
{
    switch (field) {
    case Field::Datum:
        return datumText(event.key, value);
    case Field::CheckAnswer:
        return answerValue(category, event.key, value);
    case Field::ClausePoints:
        return pointsValue(value);
    case Field::CheckEvidence: {
        const Result<std::vector<EvidencePlace>> places = evidenceFromJson(value, event.key);
        return places ? evidenceText(*places) : plainText(value);
    }
    case Field::Scheme: {
        const Result<ScoringScheme> scheme = ScoringScheme::fromJson(value);
        return scheme ? schemeText(*scheme) : plainText(value);
    }
    default:
        return plainText(value);
    }
}

QString subjectText(Field field, const Event &event, const Category &category)
{
    if (field == Field::Datum)
        return datumWord(event.key);
    if (event.key.isEmpty())
        return fieldWord(field);
    const bool isOfCheck = field == Field::CheckAnswer || field == Field::CheckEvidence;
    const Check *check = isOfCheck ? category.check(event.key) : nullptr;
    if (check)
        return bracketed(fieldWord(field), shortTitle(*check));
    const Clause *clause = category.clause(event.key);
    //: %1 a field such as Answer or Remark, %2 the name of a clause
    return QCoreApplication::translate("Words", "%1 %2")
        .arg(fieldWord(field), clause ? clauseName(*clause, category) : event.key);
}

// Project data may be changed as a whole: what matters then is which of them.
QString dataSentence(const JsonValue &before, const JsonValue &after)
{
    QStringList changed;
    for (const auto &[name, value] : after.toObject()) {
        const JsonValue *old = before.find(name);
        if (!old || *old != value)
            changed.append(datumWord(name));
    }
    for (const auto &[name, value] : before.toObject()) {
        if (!after.find(name))
            changed.append(datumWord(name));
    }
    return QCoreApplication::translate("Words", "Project data changed: %1.").arg(listed(changed));
}

QString changeSentence(Field field, const Event &event, const Category &category)
{
    if (field == Field::ClauseFlag) {
        const Clause *clause = category.clause(event.key);
        const QString name = clause ? clauseName(*clause, category) : event.key;
        return event.after ? tr("%1 was flagged.").arg(name) : tr("The flag of %1 was taken away.").arg(name);
    }
    const bool whole = field == Field::Datum && event.key.isEmpty() && event.before && event.after;
    if (whole && event.before->isObject() && event.after->isObject())
        return dataSentence(*event.before, *event.after);
    const QString subject = subjectText(field, event, category);
    const auto textOf = [&](const JsonValue &value) { return valueText(field, event, category, value); };
    if (event.before && event.after) {
        const auto [from, to] = quotesOf(textOf(*event.before), textOf(*event.after));
        return QCoreApplication::translate("Words", "%1: changed from “%2” to “%3”.").arg(subject, from, to);
    }
    if (event.after)
        return QCoreApplication::translate("Words", "%1: set to “%2”.").arg(subject, shortened(textOf(*event.after)));
    if (event.before)
        return QCoreApplication::translate("Words", "%1: “%2” taken away.")
            .arg(subject, shortened(textOf(*event.before)));
    return QCoreApplication::translate("Words", "%1: changed.").arg(subject);
}

QString settingSentence(const QString &key)
{
    if (key.startsWith(SettingKey::signedReports()))
        return tr("Remembered the signatures of a report.");
    if (key == SettingKey::identity())
        return tr("The reviewer's name was set.");
    if (key == SettingKey::trustedCertificates())
        return tr("The trusted certificates were changed.");
    if (key == SettingKey::revocationLists())
        return tr("The revocation lists were changed.");
    if (key == SettingKey::scoringSchemes())
        return tr("The organiser's scoring schemes were changed.");
    if (key == SettingKey::officialDocument())
        return tr("The attached text of the standard was changed.");
    return QCoreApplication::translate("Words", "The setting “%1” was changed.").arg(key);
}

QString otherSentence(const Event &event)
{
    const QString &kind = event.kind;
    if (kind == u"setting.changed")
        return settingSentence(event.key);
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("case.created"), QT_TRANSLATE_NOOP("Words", "The case was created.")},
        {QStringLiteral("case.replaced"),
         QT_TRANSLATE_NOOP("Words", "The case was replaced by another version of it.")},
        {QStringLiteral("case.deleted"), QT_TRANSLATE_NOOP("Words", "The case was deleted.")},
        {QStringLiteral("case.restored"), QT_TRANSLATE_NOOP("Words", "The deleted case came back.")},
        {QStringLiteral("review.opened"), QT_TRANSLATE_NOOP("Words", "A review was opened.")},
        {QStringLiteral("review.closed"), QT_TRANSLATE_NOOP("Words", "A review was taken away with its merge.")},
        {QStringLiteral("report.made"), QT_TRANSLATE_NOOP("Words", "A report was made.")},
        {QStringLiteral("report.signed"), QT_TRANSLATE_NOOP("Words", "A report was signed.")},
        {QStringLiteral("store.created"), QT_TRANSLATE_NOOP("Words", "The store was created.")},
        {withheldKind(), QT_TRANSLATE_NOOP("Words", "An entry that is not shown here.")},
    };
    const auto found = sentences.constFind(kind);
    return found == sentences.constEnd() ? QCoreApplication::translate("Words", "Recorded: %1.").arg(kind)
                                         : QCoreApplication::translate("Words", *found);
}

QString sentenceOf(const Event &event, const Category &category)
{
    const std::optional<Field> field = changedField(event.kind);
    const QString sentence = field ? panelEventSentence(*field, event, category) : otherSentence(event);
    return sentence.isEmpty() ? changeSentence(*field, event, category) : sentence;
}

} // namespace

QString changeWord(const UndoStep &step, const Category &category)
{
    Event event;
    event.kind = changedKind(step.field);
    event.reviewId = step.reviewId;
    event.key = step.key;
    event.before = step.before;
    event.after = step.after;
    return sentenceOf(event, category);
}

namespace {

QString withReason(const QString &sentence, const Event &event)
{
    if (event.reason.isEmpty())
        return sentence;
    //: %1 a whole sentence, %2 the reason that was given
    return QCoreApplication::translate("Words", "%1 Reason: %2").arg(sentence, event.reason);
}

// What an undo took back, as it had been done.
QString undoneSentence(const Event &event, const Category &category)
{
    Event done = event;
    std::swap(done.before, done.after);
    //: %1 a whole sentence about a change
    return tr("Took back: %1").arg(sentenceOf(done, category));
}

} // namespace

QString eventWord(const Event &event, const Category &category)
{
    return withReason(event.undoes > 0 ? undoneSentence(event, category) : sentenceOf(event, category), event);
}

QString eventWord(const Event &event, const Category &category, const std::vector<Event> &history)
{
    if (retractionOf(event, history) != Retraction::Redo)
        return eventWord(event, category);
    //: %1 a whole sentence about a change
    return withReason(tr("Did again: %1").arg(sentenceOf(event, category)), event);
}

} // namespace yongping
