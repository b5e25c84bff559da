#include "criteria/static_checks.h"

#include "base/tr.h"
#include "criteria/requirement_checks.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

QString unitOf(CheckKind kind)
{
    if (kind == CheckKind::Percent)
        return QStringLiteral("%");
    return kind == CheckKind::Money ? QStringLiteral("yuan") : QString();
}

class ElementChecks
{
public:
    ElementChecks(const Category &category, const QStringList &skipped, const QString &sourceRoot,
                  FindingList &findings)
        : m_category(category), m_skipped(skipped), m_sourceRoot(sourceRoot), m_findings(findings)
    {
    }

    void run()
    {
        findNamedChecks();
        if (hasTooManyBranches(m_category))
            find(m_category.id, u"branch.too_many", tooManyBranches());
        for (const Element &element : m_category.elements) {
            // Ids are unique in the whole category, shared elements included.
            checkUnique(element.id);
            const bool isChecked = !m_skipped.contains(element.id);
            if (isChecked)
                checkElementId(element);
            for (const Clause &clause : element.clauses) {
                noteIds(clause);
                if (isChecked)
                    checkClause(element, clause);
            }
        }
    }

private:
    void find(const QString &place, const char16_t *code, const QString &message)
    {
        m_findings.add(place, QString::fromUtf16(code), message);
    }

    void findNamedChecks()
    {
        for (const Element &element : m_category.elements) {
            for (const Clause &clause : element.clauses) {
                if (clause.requirement)
                    m_named.unite(namedIn(*clause.requirement));
            }
        }
    }

    void checkUnique(const QString &id)
    {
        if (m_ids.contains(id))
            find(id, u"id.duplicate", yongping::tr("The id “%1” stands twice.").arg(id));
        m_ids.insert(id);
    }

    void noteIds(const Clause &clause)
    {
        checkUnique(clause.id);
        for (const Check &check : clause.checks) {
            if (check.id != clause.id)
                checkUnique(check.id);
        }
        const QString other = m_sources.value(clause.source, clause.id);
        if (other != clause.id)
            find(clause.id, u"source.duplicate",
                 yongping::tr("“%1” has the source “%2” too.").arg(other, clause.source));
        m_sources.insert(clause.source, clause.id);
    }

    void checkElementId(const Element &element)
    {
        static const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
        if (!form.match(element.id).hasMatch())
            find(element.id, u"element.id",
                 yongping::tr("An element's id consists of small letters, joined by hyphens."));
    }

    void checkClause(const Element &element, const Clause &clause)
    {
        const bool isNamedWell = checkClauseId(element, clause);
        checkLevel(clause);
        for (const Check &check : clause.checks) {
            if (isNamedWell)
                checkCheckId(clause, check);
            checkUnit(check);
            checkIndicators(check);
            checkNaming(clause, check);
        }
        if (clause.requirement) {
            checkRequirement(m_category, clause, [&](const QString &code, const QString &message) {
                m_findings.add(clause.id, code, message);
            });
        }
    }

    bool checkClauseId(const Element &element, const Clause &clause)
    {
        static const QRegularExpression rest(QStringLiteral("^(0|[1-9][0-9]*|optional(\\.[1-9][0-9]*)?)$"));
        const QString prefix = element.id + u'.';
        const QString tail = clause.id.sliced(qMin(prefix.size(), clause.id.size()));
        if (!clause.id.startsWith(prefix) || !rest.match(tail).hasMatch()) {
            find(clause.id, u"clause.id",
                 yongping::tr("A clause of “%1” is called %1.NUMBER, %1.optional or %1.optional.NUMBER.")
                     .arg(element.id));
            return false;
        }
        const QString source =
            (m_sourceRoot.isEmpty() ? QString() : QString(m_sourceRoot + u'/')) + element.id + u'/' + tail;
        if (clause.source != source)
            find(clause.id, u"clause.source", yongping::tr("The source is expected to be “%1”.").arg(source));
        return true;
    }

    void checkLevel(const Clause &clause)
    {
        if (clause.level == Level::Informational) {
            if (clause.requirement)
                find(clause.id, u"clause.informational", yongping::tr("An informational clause requires nothing."));
            return;
        }
        if (!clause.requirement) {
            find(clause.id, u"clause.no_requirement",
                 yongping::tr("The clause has no requirement and is not informational."));
            return;
        }
        const QSet<QString> named = namedIn(*clause.requirement);
        const bool asksOwn = std::any_of(clause.checks.begin(), clause.checks.end(),
                                         [&](const Check &check) { return named.contains(check.id); });
        if (!asksOwn)
            find(clause.id, u"clause.asks_no_own",
                 yongping::tr("The requirement names none of the clause's own checks."));
    }

    void checkCheckId(const Clause &clause, const Check &check)
    {
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
        const bool isWholeClause = clause.checks.size() == 1 && check.kind == CheckKind::Judgement;
        if (isWholeClause) {
            if (check.id != clause.id)
                find(check.id, u"check.id",
                     yongping::tr("The only judgement of a clause is called like the clause, “%1”.").arg(clause.id));
            return;
        }
        const QString prefix = clause.id + u'.';
        if (!check.id.startsWith(prefix) || !form.match(check.id.sliced(prefix.size())).hasMatch())
            find(check.id, u"check.id",
                 yongping::tr("A check of this clause is called “%1” and a name in small letters.").arg(prefix));
    }

    void checkUnit(const Check &check)
    {
        if (!check.isNumber())
            return;
        const QString expected = unitOf(check.kind);
        if (!expected.isEmpty() && check.unit != expected) {
            find(check.id, u"check.unit",
                 yongping::tr("The unit of a check of kind “%1” is “%2”.").arg(name(check.kind), expected));
        } else if (expected.isEmpty()
                   && (check.unit == unitOf(CheckKind::Percent) || check.unit == unitOf(CheckKind::Money))) {
            find(check.id, u"check.unit", yongping::tr("A count is not given in “%1”.").arg(check.unit));
        }
    }

    void checkIndicators(const Check &check)
    {
        for (const IndicatorSpec &spec : check.indicators) {
            if (spec.direction == Direction::Fall && spec.threshold > Decimal(100)) {
                find(check.id, u"threshold.unreachable",
                     yongping::tr("The indicator “%1” cannot fall by more than 100 %.").arg(spec.id));
            }
        }
    }

    void checkNaming(const Clause &clause, const Check &check)
    {
        const bool isAskedHere = clause.requirement && namedIn(*clause.requirement).contains(check.id);
        if (check.informative && isAskedHere)
            find(check.id, u"check.informative",
                 yongping::tr("The check is marked as informative and yet asked by its own clause."));
        if (!check.informative && check.kind != CheckKind::Text && !m_named.contains(check.id))
            find(check.id, u"check.unnamed",
                 yongping::tr("No requirement asks for the check, and it is not marked as informative."));
    }

    const Category &m_category;
    const QStringList &m_skipped;
    const QString &m_sourceRoot;
    FindingList &m_findings;
    QSet<QString> m_ids;
    QHash<QString, QString> m_sources; // source → clause
    QSet<QString> m_named;
};

// Walks a requirement as written and finds a stage that is earlier than one above it.
void checkStage(const JsonValue &node, Stage above, const QString &clauseId, FindingList &findings)
{
    if (node.isArray()) {
        for (const JsonValue &part : node.toArray())
            checkStage(part, above, clauseId, findings);
    }
    if (!node.isObject())
        return;
    const std::optional<Stage> own = stageFromName(node.text(u"due"));
    if (own && *own < above) {
        findings.add(
            clauseId, QStringLiteral("stage.earlier"),
            yongping::tr("A part is due at %1, the whole that it belongs to only at %2.").arg(name(*own), name(above)));
        return;
    }
    for (const auto &[key, value] : node.toObject())
        checkStage(value, own.value_or(above), clauseId, findings);
}

void checkAnswerKey(const Category &category, const QString &key, const QString &place, FindingList &findings)
{
    if (!category.check(key))
        findings.add(place, QStringLiteral("golden.unknown_check"),
                     yongping::tr("“%1” is no check of this category.").arg(key));
}

} // namespace

void checkElements(const Category &category, const QStringList &skipped, const QString &sourceRoot,
                   FindingList &findings)
{
    ElementChecks(category, skipped, sourceRoot, findings).run();
}

void checkFacts(const Category &category, FindingList &findings)
{
    QSet<QString> used;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            if (!clause.requirement)
                continue;
            const QSet<QString> named = namedIn(*clause.requirement);
            for (const QString &fact : {QStringLiteral("platformStatus"), QStringLiteral("processIndustry")}) {
                if (!named.contains(fact))
                    continue;
                used.insert(fact);
                if (!category.usesFact(fact))
                    findings.add(clause.id, QStringLiteral("fact.unlisted"),
                                 yongping::tr("A branch asks for “%1”, which “facts” does not list.").arg(fact));
            }
        }
    }
    for (const QString &fact : category.facts) {
        if (!used.contains(fact))
            findings.add(QStringLiteral("facts"), QStringLiteral("fact.unused"),
                         yongping::tr("No branch asks for “%1”.").arg(fact));
    }
}

void checkStagesAsWritten(const JsonValue &elements, FindingList &findings)
{
    for (const JsonValue &element : elements.toArray()) {
        for (const JsonValue &clause : element.find(u"clauses")->toArray()) {
            if (const JsonValue *requirement = clause.find(u"requirement"))
                checkStage(*requirement, Stage::Application, clause.text(u"id"), findings);
        }
    }
}

void checkGoldenCases(const Category &category, const JsonValue &file, FindingList &findings)
{
    if (const JsonValue *complete = file.find(u"complete")) {
        for (const auto &[key, value] : complete->toObject())
            checkAnswerKey(category, key, QStringLiteral("complete"), findings);
    }
    const JsonValue *golden = file.find(u"golden");
    if (!golden)
        return;
    QSet<QString> names;
    for (const JsonValue &goldenCase : golden->toArray()) {
        const QString caseName = goldenCase.text(u"name");
        if (names.contains(caseName))
            findings.add(caseName, QStringLiteral("golden.duplicate"),
                         yongping::tr("Two golden cases have this name."));
        names.insert(caseName);
        if (const JsonValue *answers = goldenCase.find(u"answers")) {
            for (const auto &[key, value] : answers->toObject())
                checkAnswerKey(category, key, caseName, findings);
        }
        if (const JsonValue *without = goldenCase.find(u"without")) {
            for (const JsonValue &key : without->toArray())
                checkAnswerKey(category, key.toString(), caseName, findings);
        }
        const JsonValue *clauses = goldenCase.find(u"expect")->find(u"clauses");
        for (const auto &[key, value] : clauses ? clauses->toObject() : JsonValue::Object()) {
            if (!category.clause(key))
                findings.add(caseName, QStringLiteral("golden.unknown_clause"),
                             yongping::tr("“%1” is no clause of this category.").arg(key));
        }
    }
}

} // namespace yongping
