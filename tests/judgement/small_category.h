#pragma once

#include "base/json.h"
#include "criteria/loader.h"
#include "judgement/evaluator.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yongping::testing {

// A category of a few clauses, read through the loader as a shipped one is. Checks are written "ID" (a judgement) or
// "ID:KIND"; choices have the options red, green and blue ("open_choices" is an open list), indicators are rate (should
// fall by 20 %), speed (should rise by 20 %) and cost (should fall by 10 %).
class SmallCategory
{
public:
    // The clauses that follow belong to this element; those before the first call belong to "e".
    SmallCategory &element(const QString &id)
    {
        closeElement();
        m_element = id;
        return *this;
    }

    SmallCategory &required(const QString &id, const QStringList &checks, const QByteArray &requirement)
    {
        return clause(QStringLiteral("required"), id, checks, requirement);
    }

    SmallCategory &clause(const QString &level, const QString &id, const QStringList &checks,
                          const QByteArray &requirement = {})
    {
        JsonValue::Array list;
        for (const QString &check : checks)
            list.push_back(checkJson(check));
        JsonValue json;
        json.set(QStringLiteral("id"), id);
        json.set(QStringLiteral("level"), level);
        json.set(QStringLiteral("source"), QString(QStringLiteral("small/") + id));
        json.set(QStringLiteral("text"), text(id));
        json.set(QStringLiteral("checks"), std::move(list));
        if (!requirement.isEmpty())
            json.set(QStringLiteral("requirement"), parsed(requirement));
        m_clauses.push_back(std::move(json));
        return *this;
    }

    CategoryPtr load()
    {
        closeElement();
        JsonValue json;
        json.set(QStringLiteral("format"), QStringLiteral("yongping-criteria/1"));
        json.set(QStringLiteral("id"), QStringLiteral("small"));
        json.set(QStringLiteral("version"), QStringLiteral("1.0.0"));
        json.set(QStringLiteral("title"), text(QStringLiteral("small")));
        json.set(QStringLiteral("facts"), parsed(R"(["platformStatus", "processIndustry"])"));
        json.set(QStringLiteral("include"), JsonValue::Array());
        json.set(QStringLiteral("elements"), std::move(m_elements));
        Result<CategoryPtr> category = loadCategory(writeJson(json), QStringLiteral("small.json"), shared());
        if (!category)
            qFatal("%s", qUtf8Printable(category.error().message));
        return *category;
    }

    static JsonValue parsed(const QByteArray &json)
    {
        Result<JsonValue> value = parseJson(json);
        if (!value)
            qFatal("%s in %s", qUtf8Printable(value.error().message), json.constData());
        return *std::move(value);
    }

private:
    static JsonValue text(const QString &words)
    {
        JsonValue json;
        json.set(QStringLiteral("zh"), words);
        json.set(QStringLiteral("en"), words);
        return json;
    }

    static JsonValue checkJson(const QString &check)
    {
        const QString id = check.section(u':', 0, 0);
        QString kind = check.contains(u':') ? check.section(u':', 1) : QStringLiteral("judgement");
        JsonValue json;
        if (kind.startsWith(u"open_")) {
            kind = kind.sliced(5);
            json.set(QStringLiteral("open"), true);
        }
        json.set(QStringLiteral("id"), id);
        json.set(QStringLiteral("kind"), kind);
        json.set(QStringLiteral("text"), text(id));
        if (kind == u"count" || kind == u"percent" || kind == u"money")
            json.set(QStringLiteral("unit"), QStringLiteral("pieces"));
        if (kind.startsWith(u"choice"))
            json.set(QStringLiteral("options"),
                parsed(R"({"red": {"zh": "r", "en": "r"}, "green": {"zh": "g", "en": "g"},
                                                           "blue": {"zh": "b", "en": "b"}})"));
        if (kind == u"indicators")
            json.set(QStringLiteral("options"), parsed(R"({"rate": {"direction": "fall", "threshold": 20},
                                                           "speed": {"direction": "rise", "threshold": 20},
                                                           "cost": {"direction": "fall", "threshold": 10}})"));
        return json;
    }

    static const SharedCriteria &shared()
    {
        static const SharedCriteria criteria = [] {
            Result<SharedCriteria> loaded = loadShared(R"({"format": "yongping-shared/1",
                "indicators": {"rate": {"title": {"zh": "r", "en": "r"}}, "speed": {"title": {"zh": "s", "en": "s"}},
                               "cost": {"title": {"zh": "c", "en": "c"}}},
                "units": {"pieces": {"zh": "p", "en": "p"}},
                "vocabularies": {"industryClusters": {"groups": []}, "categoryGroups": {"groups": []}}})",
                                                       QStringLiteral("shared.json"));
            if (!loaded)
                qFatal("%s", qUtf8Printable(loaded.error().message));
            return *std::move(loaded);
        }();
        return criteria;
    }

    void closeElement()
    {
        if (m_clauses.empty())
            return;
        JsonValue json;
        json.set(QStringLiteral("id"), m_element);
        json.set(QStringLiteral("title"), text(m_element));
        json.set(QStringLiteral("clauses"), std::move(m_clauses));
        m_clauses.clear();
        m_elements.push_back(std::move(json));
    }

    QString m_element = QStringLiteral("e");
    JsonValue::Array m_clauses;
    JsonValue::Array m_elements;
};

// Only one clause, "e.1".
inline CategoryPtr oneClause(const QStringList &checks, const QByteArray &requirement)
{
    return SmallCategory().required(QStringLiteral("e.1"), checks, requirement).load();
}

inline AnswerSet answersOf(const Category &category, const QByteArray &json)
{
    Result<AnswerSet> answers = AnswerSet::fromJson(category, SmallCategory::parsed(json));
    if (!answers)
        qFatal("%s", qUtf8Printable(answers.error().message));
    return *std::move(answers);
}

inline Evaluation evaluated(const CategoryPtr &category, const QByteArray &answers, const Facts &facts = {})
{
    return evaluate(category, facts, answersOf(*category, answers));
}

inline QString verdictOf(const Evaluation &evaluation, const QString &clause = QStringLiteral("e.1"))
{
    return name(evaluation.find(clause)->verdict);
}

// One check of each kind, and three judgements.
inline QStringList oneOfEachKind()
{
    return QStringLiteral("a b c n:count m:count p:percent kind:choice many:open_choices i:indicators").split(u' ');
}

inline Facts at(Stage stage)
{
    return {stage, {}, {}};
}

} // namespace yongping::testing
