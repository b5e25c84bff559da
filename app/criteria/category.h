#pragma once

#include "base/decimal.h"
#include "base/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

// The vocabulary of the standard as data: a Category holds Elements, these hold Clauses, these hold Checks and one
// Requirement each. Everything is read-only once loaded and shared by pointer (CategoryPtr); nothing here evaluates.

enum class Level { Required, Encouraged, Optional, Informational };
enum class Stage { Application, Acceptance, Recognition }; // in this order: due at one is due at the later ones
enum class CheckKind { Judgement, Count, Percent, Money, Choice, Choices, Indicators, Text };
enum class Direction { Rise, Fall }; // where improvement lies

struct Option
{
    QString id;
    LocalText title;
};

// A quantity with a baseline and a value after the project; `threshold` is the improvement asked for, in percent.
struct IndicatorSpec
{
    QString id;
    LocalText title;
    LocalText unit;
    Direction direction = Direction::Rise;
    Decimal threshold;
};

// The smallest thing answered.
struct Check
{
    QString id;
    CheckKind kind = CheckKind::Judgement;
    LocalText text;
    QString unit;                          // id of a unit, of counts, percentages and money only
    LocalText unitTitle;
    std::vector<Option> options;           // of choices only
    bool open = false;                     // the source's list is open: "other:…" is a choice too
    std::vector<IndicatorSpec> indicators; // of indicators only
    bool informative = false;              // recorded, but asked by no requirement of its own clause

    bool isNumber() const { return kind == CheckKind::Count || kind == CheckKind::Percent || kind == CheckKind::Money; }
    const Option *option(QStringView optionId) const;
    const IndicatorSpec *indicator(QStringView indicatorId) const;
};

// An expression over checks. `due` and `encouraged` may stand on any node and govern everything below it.
struct Requirement
{
    enum class Op {
        Judged,   // check: a judgement
        AtLeast,  // check >= threshold; of choices their number, of indicators the number that reach their threshold
        MoreThan, // check > threshold
        All,
        Any,
        KOf,    // at least `threshold` of the children
        Branch, // the child whose branchKeys entry equals the fact or choice `subject`
    };

    Op op = Op::All;
    QString check;
    Decimal threshold;
    std::vector<Requirement> children;
    QString subject;          // of branches: "platformStatus", "processIndustry" or the id of a choice check
    QStringList branchKeys;   // of branches, one per child
    Stage due = Stage::Application;
    bool encouraged = false;

    bool asksNothing() const { return op == Op::All && children.empty(); }
};

struct Clause
{
    QString id;
    Level level = Level::Required;
    QString source; // id of the clause in the standard
    LocalText text;
    LocalText interpretation; // empty where the source is plain
    std::vector<Check> checks;
    std::optional<Requirement> requirement; // none: informational
};

struct Element
{
    QString id;
    LocalText title;
    std::vector<Clause> clauses;
};

// One of the twelve kinds of project with all that its criteria file says. Made by the loader alone.
class Category
{
public:
    QString id;
    QString version;
    QString digest; // SHA-256 of the canonical content, shared parts included, golden cases not
    LocalText title;
    QStringList facts;
    std::vector<Element> elements;

    const Check *check(QStringView id) const;
    const Clause *clause(QStringView id) const;
    const Element *elementOf(const Clause &clause) const;
    // The clause in whose list the check stands.
    const Clause *clauseOfCheck(QStringView id) const;
    bool usesFact(QStringView fact) const { return facts.contains(fact); }

    // To be called once, after the elements are complete and at their final address.
    void index();

private:
    QHash<QString, const Check *> m_checks;
    QHash<QString, const Clause *> m_clauses;
    QHash<QString, const Clause *> m_clauseOfCheck;
    QHash<const Clause *, const Element *> m_elementOf;
};

using CategoryPtr = std::shared_ptr<const Category>;

// Stable names, as files and scripts write them.
QString name(Level level);
QString name(Stage stage);
QString name(CheckKind kind);
QString name(Direction direction);
std::optional<Level> levelFromName(QStringView name);
std::optional<Stage> stageFromName(QStringView name);
std::optional<CheckKind> checkKindFromName(QStringView name);
std::optional<Direction> directionFromName(QStringView name);

} // namespace yongping
