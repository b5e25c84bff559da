#pragma once

#include "base/json.h"
#include "base/result.h"
#include "criteria/category.h"
#include "judgement/given_number.h"
#include "judgement/period.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace yongping {

enum class Judgement { NotMet, Partial, Met, NotApplicable };

QString name(Judgement judgement);
std::optional<Judgement> judgementFromName(QStringView name);

// One indicator of an answer. Either value may be missing: the indicator is then open, not wrong.
struct IndicatorValue
{
    static constexpr int MaxUnitLength = 40;

    std::optional<GivenNumber> baseline;
    std::optional<GivenNumber> current; // after the project
    std::optional<GivenNumber> target;  // what was promised; never judged here
    // When and in what unit they were measured, where that is known; never judged here either.
    std::optional<Period> baselinePeriod;
    std::optional<Period> currentPeriod;
    QString unit; // empty: that of the criteria

    // With the digits that the numbers were given with.
    friend bool operator==(const IndicatorValue &a, const IndicatorValue &b);
};

struct ChosenOptions
{
    QStringList members; // option ids and "other:…" entries, each once

    friend bool operator==(const ChosenOptions &, const ChosenOptions &) = default;
};

struct IndicatorValues
{
    QHash<QString, IndicatorValue> values;

    friend bool operator==(const IndicatorValues &, const IndicatorValues &) = default;
};

// A given answer in the type of its check: Judgement, Decimal (count, percent, money), ChosenOptions (choice, choices),
// IndicatorValues, QString (text). What is not answered has no Answer.
using Answer = std::variant<Judgement, Decimal, ChosenOptions, IndicatorValues, QString>;

// Reads one answer as the contract has it. `key` is the place named in the error: the check's id.
Result<Answer> parseAnswer(const Check &check, const JsonValue &json, const QString &key);
JsonValue toJson(const Check &check, const Answer &answer);
// Contents without the digits that say nothing of a value: the numbers of indicators, wherever they stand, shortest.
// Two cases that differ in such digits alone have the same contents.
JsonValue withoutGivenDigits(const JsonValue &contents);

// The answers to a category's checks; every one fits its check.
class AnswerSet
{
public:
    // Refuses the first unknown key or unfit value; the error's key is the check's id (and below it the member's),
    // after `path` where the answers are not the case's own.
    static Result<AnswerSet> fromJson(const Category &category, const JsonValue &json, const QString &path = {});
    JsonValue toJson(const Category &category) const;

    const Answer *find(const QString &checkId) const;
    void set(const QString &checkId, Answer answer) { m_answers.insert(checkId, std::move(answer)); }
    void remove(const QString &checkId) { m_answers.remove(checkId); }
    bool contains(const QString &checkId) const { return m_answers.contains(checkId); }
    qsizetype size() const { return m_answers.size(); }

private:
    QHash<QString, Answer> m_answers;
};

} // namespace yongping
