#include "judgement/answers.h"

#include "base/tr.h"
#include "criteria/names.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr NameTable<Judgement, 4> Judgements{{{Judgement::NotMet, u"not_met"},
                                              {Judgement::Partial, u"partial"},
                                              {Judgement::Met, u"met"},
                                              {Judgement::NotApplicable, u"not_applicable"}}};

constexpr int MaxTextLength = 20'000;
constexpr int MaxOtherLength = 200;
constexpr int MaxChosen = 100;

Error refusal(const QString &code, const QString &message, const QString &key)
{
    return Error::refused(code, yongping::tr("%1: %2").arg(key, message), key);
}

Error wrongKind(const QString &message, const QString &key)
{
    return refusal(QStringLiteral("answer.kind"), message, key);
}

Result<Answer> parseJudgement(const JsonValue &json, const QString &key)
{
    const std::optional<Judgement> judgement = json.isString() ? judgementFromName(json.toString()) : std::nullopt;
    if (!judgement)
        return wrongKind(yongping::tr("one of met, partial, not_met and not_applicable is expected."), key);
    return Answer(*judgement);
}

// A JSON number, or a plain decimal written as a text.
std::optional<Decimal> decimalOf(const JsonValue &json)
{
    if (json.isNumber())
        return json.toDecimal();
    return json.isString() ? Decimal::parse(json.toString()) : std::nullopt;
}

Result<Answer> parseNumber(const Check &check, const JsonValue &json, const QString &key)
{
    const std::optional<Decimal> value = decimalOf(json);
    if (!value)
        return wrongKind(yongping::tr("a plain number is expected, without separators or units."), key);
    if (value->isNegative())
        return refusal(QStringLiteral("answer.range"), yongping::tr("%1 is negative.").arg(value->toString()), key);
    if (check.kind == CheckKind::Count && !value->isInteger())
        return refusal(QStringLiteral("answer.range"), yongping::tr("%1 is not a whole number.").arg(value->toString()),
                       key);
    if (check.kind == CheckKind::Percent && *value > Decimal(100))
        return refusal(QStringLiteral("answer.range"), yongping::tr("%1 % is more than 100 %.").arg(value->toString()),
                       key);
    return Answer(*value);
}

// "other:…" of an open list, without the blanks that would make one entry count as two.
std::optional<QString> otherMember(const Check &check, const QString &member)
{
    const QString prefix = QStringLiteral("other:");
    if (!check.open || !member.startsWith(prefix))
        return std::nullopt;
    const QString what = member.sliced(prefix.size()).simplified();
    if (what.isEmpty() || what.size() > MaxOtherLength)
        return std::nullopt;
    return QString(prefix + what);
}

Result<QString> parseMember(const Check &check, const JsonValue &json, const QString &key)
{
    if (!json.isString())
        return wrongKind(yongping::tr("the name of an option is expected."), key);
    const QString &member = json.toString();
    if (check.option(member))
        return member;
    if (const std::optional<QString> other = otherMember(check, member))
        return *other;
    return refusal(QStringLiteral("answer.option"), yongping::tr("“%1” is none of the options.").arg(member.left(80)),
                   key);
}

Result<Answer> parseChoice(const Check &check, const JsonValue &json, const QString &key)
{
    const Result<QString> member = parseMember(check, json, key);
    if (!member)
        return member.error();
    return Answer(ChosenOptions{{*member}});
}

Result<Answer> parseChoices(const Check &check, const JsonValue &json, const QString &key)
{
    if (!json.isArray() || json.toArray().size() > MaxChosen)
        return wrongKind(yongping::tr("a list of options is expected."), key);
    ChosenOptions chosen;
    for (const JsonValue &entry : json.toArray()) {
        const Result<QString> member = parseMember(check, entry, key);
        if (!member)
            return member.error();
        if (!chosen.members.contains(*member))
            chosen.members.append(*member);
    }
    return Answer(std::move(chosen));
}

// A text keeps the digits that were given; a JSON number has its value alone.
std::optional<GivenNumber> givenNumberOf(const JsonValue &json)
{
    if (json.isNumber())
        return GivenNumber(json.toDecimal());
    return json.isString() ? GivenNumber::parse(json.toString()) : std::nullopt;
}

std::optional<GivenNumber> *numberOf(IndicatorValue &value, QStringView member)
{
    return member == u"baseline"  ? &value.baseline
           : member == u"current" ? &value.current
           : member == u"target"  ? &value.target
                                  : nullptr;
}

std::optional<Period> *periodOf(IndicatorValue &value, QStringView member)
{
    return member == u"baselinePeriod"  ? &value.baselinePeriod
           : member == u"currentPeriod" ? &value.currentPeriod
                                        : nullptr;
}

bool isUnit(const JsonValue &json)
{
    if (!json.isString() || json.toString().size() > IndicatorValue::MaxUnitLength)
        return false;
    const QString &unit = json.toString();
    return !unit.isEmpty() && unit == unit.trimmed()
           && std::all_of(unit.begin(), unit.end(), [](QChar c) { return c.isPrint(); });
}

Result<void> parseIndicatorMember(IndicatorValue &value, const QString &member, const JsonValue &json,
                                  const QString &place)
{
    if (std::optional<GivenNumber> *number = numberOf(value, member)) {
        *number = givenNumberOf(json);
        if (!number->has_value())
            return wrongKind(yongping::tr("a plain number is expected, without separators or units."), place);
        return {};
    }
    if (std::optional<Period> *period = periodOf(value, member)) {
        *period = json.isString() ? Period::parse(json.toString()) : std::nullopt;
        if (!period->has_value())
            return wrongKind(yongping::tr("a year, quarter or month is expected: “2022”, “2022-Q3” or “2022-06”."),
                             place);
        return {};
    }
    if (member != u"unit")
        return refusal(QStringLiteral("answer.unknown_key"), yongping::tr("this member is not known."), place);
    if (!isUnit(json))
        return wrongKind(
            yongping::tr("a unit of at most %1 characters is expected.").arg(IndicatorValue::MaxUnitLength), place);
    value.unit = json.toString();
    return {};
}

Result<IndicatorValue> parseIndicatorValue(const JsonValue &json, const QString &key)
{
    if (!json.isObject())
        return wrongKind(yongping::tr("an object with baseline and current is expected."), key);
    IndicatorValue value;
    for (const auto &[member, content] : json.toObject()) {
        if (Result<void> read = parseIndicatorMember(value, member, content, key + u'.' + member); !read)
            return read.error();
    }
    return value;
}

Result<Answer> parseIndicators(const Check &check, const JsonValue &json, const QString &key)
{
    if (!json.isObject())
        return wrongKind(yongping::tr("an object of indicators is expected."), key);
    IndicatorValues indicators;
    for (const auto &[id, valueJson] : json.toObject()) {
        const QString place = key + u'.' + id;
        if (!check.indicator(id))
            return refusal(QStringLiteral("answer.unknown_key"), yongping::tr("this indicator is not known."), place);
        Result<IndicatorValue> value = parseIndicatorValue(valueJson, place);
        if (!value)
            return value.error();
        indicators.values.insert(id, *std::move(value));
    }
    return Answer(std::move(indicators));
}

Result<Answer> parseText(const JsonValue &json, const QString &key)
{
    if (!json.isString() || json.toString().size() > MaxTextLength)
        return wrongKind(yongping::tr("a text of at most %1 characters is expected.").arg(MaxTextLength), key);
    return Answer(json.toString());
}

JsonValue indicatorJson(const IndicatorValue &given)
{
    JsonValue value{JsonValue::Object()};
    // As texts, so that no reader on the way rounds them or drops the digits they were given with.
    if (given.baseline)
        value.set(QStringLiteral("baseline"), given.baseline->toString());
    if (given.current)
        value.set(QStringLiteral("current"), given.current->toString());
    if (given.target)
        value.set(QStringLiteral("target"), given.target->toString());
    if (given.baselinePeriod)
        value.set(QStringLiteral("baselinePeriod"), given.baselinePeriod->toString());
    if (given.currentPeriod)
        value.set(QStringLiteral("currentPeriod"), given.currentPeriod->toString());
    if (!given.unit.isEmpty())
        value.set(QStringLiteral("unit"), given.unit);
    return value;
}

JsonValue indicatorsJson(const Check &check, const IndicatorValues &indicators)
{
    JsonValue result{JsonValue::Object()};
    for (const IndicatorSpec &spec : check.indicators) {
        const auto it = indicators.values.constFind(spec.id);
        if (it != indicators.values.constEnd())
            result.set(spec.id, indicatorJson(*it));
    }
    return result;
}

bool isIndicator(const JsonValue &json)
{
    IndicatorValue value;
    return json.isObject()
           && std::all_of(json.toObject().begin(), json.toObject().end(), [&value](const JsonValue::Member &member) {
                  return numberOf(value, member.first) || periodOf(value, member.first) || member.first == u"unit";
              });
}

} // namespace

QString name(Judgement judgement) { return nameOf(Judgements, judgement); }
std::optional<Judgement> judgementFromName(QStringView text) { return valueOf(Judgements, text); }

bool operator==(const IndicatorValue &a, const IndicatorValue &b)
{
    return sameAsGiven(a.baseline, b.baseline) && sameAsGiven(a.current, b.current) && sameAsGiven(a.target, b.target)
           && a.baselinePeriod == b.baselinePeriod && a.currentPeriod == b.currentPeriod && a.unit == b.unit;
}

Result<Answer> parseAnswer(const Check &check, const JsonValue &json, const QString &key)
{
    if (json.isNull())
        return wrongKind(yongping::tr("null is no answer; leave an unanswered check out."), key);
    switch (check.kind) {
    case CheckKind::Judgement: return parseJudgement(json, key);
    case CheckKind::Count:
    case CheckKind::Percent:
    case CheckKind::Money: return parseNumber(check, json, key);
    case CheckKind::Choice: return parseChoice(check, json, key);
    case CheckKind::Choices: return parseChoices(check, json, key);
    case CheckKind::Indicators: return parseIndicators(check, json, key);
    case CheckKind::Text: return parseText(json, key);
    }
    Q_UNREACHABLE();
}

JsonValue toJson(const Check &check, const Answer &answer)
{
    switch (check.kind) {
    case CheckKind::Judgement: return name(std::get<Judgement>(answer));
    case CheckKind::Count:
    case CheckKind::Percent:
    case CheckKind::Money: return std::get<Decimal>(answer);
    case CheckKind::Choice: return std::get<ChosenOptions>(answer).members.constFirst();
    case CheckKind::Choices: {
        JsonValue::Array members;
        for (const QString &member : std::get<ChosenOptions>(answer).members)
            members.emplace_back(member);
        return JsonValue(std::move(members));
    }
    case CheckKind::Indicators: return indicatorsJson(check, std::get<IndicatorValues>(answer));
    case CheckKind::Text: return std::get<QString>(answer);
    }
    Q_UNREACHABLE();
}

JsonValue withoutGivenDigits(const JsonValue &contents)
{
    if (contents.isArray()) {
        JsonValue::Array array;
        for (const JsonValue &entry : contents.toArray())
            array.push_back(withoutGivenDigits(entry));
        return JsonValue(std::move(array));
    }
    if (!contents.isObject())
        return contents;
    const bool isOne = isIndicator(contents);
    IndicatorValue names;
    JsonValue::Object object;
    for (const auto &[member, value] : contents.toObject()) {
        const std::optional<Decimal> number =
            isOne && value.isString() && numberOf(names, member) ? Decimal::parse(value.toString()) : std::nullopt;
        object.emplace_back(member, number ? JsonValue(number->toString()) : withoutGivenDigits(value));
    }
    return JsonValue(std::move(object));
}

Result<AnswerSet> AnswerSet::fromJson(const Category &category, const JsonValue &json, const QString &path)
{
    if (!json.isObject())
        return wrongKind(yongping::tr("an object of answers is expected."),
                         path.isEmpty() ? QStringLiteral("answers") : path);
    AnswerSet answers;
    for (const auto &[id, value] : json.toObject()) {
        const QString key = path.isEmpty() ? id : QString(path + u'.' + id);
        const Check *check = category.check(id);
        if (!check) {
            return refusal(QStringLiteral("answer.unknown_key"),
                           yongping::tr("the category %1 has no such check.").arg(category.id), key.left(200));
        }
        Result<Answer> answer = parseAnswer(*check, value, key);
        if (!answer)
            return answer.error();
        answers.set(id, *std::move(answer));
    }
    return answers;
}

JsonValue AnswerSet::toJson(const Category &category) const
{
    JsonValue result{JsonValue::Object()};
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                if (const Answer *answer = find(check.id))
                    result.set(check.id, yongping::toJson(check, *answer));
            }
        }
    }
    return result;
}

const Answer *AnswerSet::find(const QString &checkId) const
{
    const auto it = m_answers.constFind(checkId);
    return it == m_answers.constEnd() ? nullptr : &*it;
}

} // namespace yongping
