#include "criteria/category.h"

#include "criteria/names.h"

namespace yongping {

namespace {

constexpr NameTable<Level, 4> Levels{{{Level::Required, u"required"},
                                      {Level::Encouraged, u"encouraged"},
                                      {Level::Optional, u"optional"},
                                      {Level::Informational, u"informational"}}};
constexpr NameTable<Stage, 3> Stages{{{Stage::Application, u"application"},
                                      {Stage::Acceptance, u"acceptance"},
                                      {Stage::Recognition, u"recognition"}}};
constexpr NameTable<CheckKind, 8> CheckKinds{{{CheckKind::Judgement, u"judgement"},
                                              {CheckKind::Count, u"count"},
                                              {CheckKind::Percent, u"percent"},
                                              {CheckKind::Money, u"money"},
                                              {CheckKind::Choice, u"choice"},
                                              {CheckKind::Choices, u"choices"},
                                              {CheckKind::Indicators, u"indicators"},
                                              {CheckKind::Text, u"text"}}};
constexpr NameTable<Direction, 2> Directions{{{Direction::Rise, u"rise"}, {Direction::Fall, u"fall"}}};

} // namespace

QString name(Level level) { return nameOf(Levels, level); }
QString name(Stage stage) { return nameOf(Stages, stage); }
QString name(CheckKind kind) { return nameOf(CheckKinds, kind); }
QString name(Direction direction) { return nameOf(Directions, direction); }
std::optional<Level> levelFromName(QStringView text) { return valueOf(Levels, text); }
std::optional<Stage> stageFromName(QStringView text) { return valueOf(Stages, text); }
std::optional<CheckKind> checkKindFromName(QStringView text) { return valueOf(CheckKinds, text); }
std::optional<Direction> directionFromName(QStringView text) { return valueOf(Directions, text); }

const Option *Check::option(QStringView optionId) const
{
    for (const Option &candidate : options) {
        if (candidate.id == optionId)
            return &candidate;
    }
    return nullptr;
}

const IndicatorSpec *Check::indicator(QStringView indicatorId) const
{
    for (const IndicatorSpec &candidate : indicators) {
        if (candidate.id == indicatorId)
            return &candidate;
    }
    return nullptr;
}

const Check *Category::check(QStringView checkId) const
{
    return m_checks.value(checkId.toString());
}

const Clause *Category::clause(QStringView clauseId) const
{
    return m_clauses.value(clauseId.toString());
}

const Element *Category::elementOf(const Clause &clause) const
{
    return m_elementOf.value(&clause);
}

const Clause *Category::clauseOfCheck(QStringView checkId) const
{
    return m_clauseOfCheck.value(checkId.toString());
}

void Category::index()
{
    for (const Element &element : elements) {
        for (const Clause &clause : element.clauses) {
            m_clauses.insert(clause.id, &clause);
            m_elementOf.insert(&clause, &element);
            for (const Check &check : clause.checks) {
                m_checks.insert(check.id, &check);
                m_clauseOfCheck.insert(check.id, &clause);
            }
        }
    }
}

} // namespace yongping
