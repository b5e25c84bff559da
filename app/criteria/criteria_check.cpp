#include "criteria/criteria_check.h"

#include "base/json.h"
#include "base/tr.h"
#include "criteria/library.h"
#include "criteria/loader.h"
#include "criteria/schema.h"
#include "criteria/scoring_scheme.h"
#include "criteria/static_checks.h"

namespace yongping {

namespace {

void add(FindingList &findings, const Error &error)
{
    findings.add(error.key, error.code, error.message);
}

Result<SharedCriteria> shippedShared()
{
    const QString fileName = QStringLiteral("shared.json");
    return loadShared(CriteriaLibrary::shippedFile(fileName), fileName);
}

void checkCategoryId(const QString &id, const QString &place, FindingList &findings)
{
    if (!CriteriaLibrary::categoryIds().contains(id))
        findings.add(place, QStringLiteral("category.unknown"), tr("“%1” is none of the twelve categories.").arg(id));
}

void checkCriteria(const QByteArray &file, const QString &fileName, const JsonValue &json, FindingList &findings)
{
    const Result<SharedCriteria> shared = shippedShared();
    if (!shared)
        return add(findings, shared.error());
    const Result<CategoryPtr> loaded = loadCategoryToCheck(file, fileName, *shared);
    if (!loaded)
        return add(findings, loaded.error());
    const Category &category = **loaded;
    QStringList included;
    for (const JsonValue &id : json.find(u"include")->toArray())
        included.append(id.toString());
    checkCategoryId(category.id, QStringLiteral("id"), findings);
    checkElements(category, included, category.id, findings);
    checkFacts(category, findings);
    checkStagesAsWritten(*json.find(u"elements"), findings);
    checkGoldenCases(category, json, findings);
}

// A category of the shared elements alone, so that they are read and checked as those of a criteria file are.
QByteArray categoryOfShared(const JsonValue &json)
{
    JsonValue title;
    title.set(QStringLiteral("zh"), QStringLiteral("shared"));
    title.set(QStringLiteral("en"), QStringLiteral("shared"));
    JsonValue::Array include;
    for (const auto &[id, element] : json.find(u"sharedElements")->toObject())
        include.emplace_back(id);
    JsonValue category;
    category.set(QStringLiteral("format"), QStringLiteral("yongping-criteria/1"));
    category.set(QStringLiteral("id"), QStringLiteral("shared"));
    category.set(QStringLiteral("version"), json.text(u"version"));
    category.set(QStringLiteral("title"), title);
    category.set(QStringLiteral("facts"), JsonValue(JsonValue::Array()));
    category.set(QStringLiteral("include"), JsonValue(std::move(include)));
    category.set(QStringLiteral("elements"), JsonValue(JsonValue::Array()));
    return writeJson(category);
}

void checkShared(const QByteArray &file, const QString &fileName, const JsonValue &json, FindingList &findings)
{
    const Result<SharedCriteria> shared = loadShared(file, fileName);
    if (!shared)
        return add(findings, shared.error());
    const Result<CategoryPtr> category = loadCategoryToCheck(categoryOfShared(json), fileName, *shared);
    if (!category)
        return add(findings, category.error());
    checkElements(**category, {}, {}, findings);
    JsonValue::Array elements;
    for (const auto &[id, element] : json.find(u"sharedElements")->toObject())
        elements.push_back(element);
    checkStagesAsWritten(JsonValue(std::move(elements)), findings);
    for (const CategoryGroup &group : shared->vocabularies.categoryGroups) {
        for (const QString &id : group.categories)
            checkCategoryId(id, group.id, findings);
    }
}

void checkScoring(const JsonValue &json, FindingList &findings)
{
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(json);
    if (!scheme)
        return add(findings, scheme.error());
    for (const auto &[id, points] : json.find(u"points")->toObject())
        checkCategoryId(id, QStringLiteral("points.") + id, findings);
    CriteriaLibrary library;
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        const Result<CategoryPtr> category = library.category(id);
        if (!category) {
            add(findings, category.error());
            continue;
        }
        for (const QString &message : scheme->findingsFor(**category))
            findings.add(QStringLiteral("points.") + id, QStringLiteral("scoring.points"), message);
    }
}

bool fitsSchema(const QByteArray &file, const QString &schemaName, FindingList &findings)
{
    for (const SchemaFault &fault : validateAgainstSchema(file, schemaName)) {
        findings.add(fault.place, QStringLiteral("schema"),
                     tr("This does not fit the schema of the format: %1").arg(fault.description));
    }
    return findings.isEmpty();
}

void checkByFormat(const QByteArray &file, const QString &fileName, const JsonValue &json, FindingList &findings)
{
    const QString format = json.text(u"format");
    if (format == u"yongping-criteria/1") {
        if (fitsSchema(file, QStringLiteral("criteria.schema.json"), findings))
            checkCriteria(file, fileName, json, findings);
    } else if (format == u"yongping-shared/1") {
        if (fitsSchema(file, QStringLiteral("shared.schema.json"), findings))
            checkShared(file, fileName, json, findings);
    } else if (format == u"yongping-scoring/1") {
        if (fitsSchema(file, QStringLiteral("scoring.schema.json"), findings))
            checkScoring(json, findings);
    } else {
        findings.add(
            QStringLiteral("format"), QStringLiteral("format"),
            tr("The member “format” names none of yongping-criteria/1, yongping-shared/1 and yongping-scoring/1."));
    }
}

} // namespace

std::vector<CriteriaFinding> checkCriteriaFile(const QByteArray &file, const QString &fileName)
{
    FindingList findings(fileName);
    const Result<JsonValue> json = parseJson(file);
    if (json)
        checkByFormat(file, fileName, *json, findings);
    else
        add(findings, json.error());
    return findings.take();
}

} // namespace yongping
