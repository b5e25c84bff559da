#include "criteria/scoring_scheme.h"

#include "base/digest.h"
#include "base/tr.h"
#include "criteria/category.h"
#include "criteria/reader.h"

#include <QStringList>

#include <algorithm>

namespace yongping {

namespace {

ScoringScheme readScheme(const JsonValue &json)
{
    ObjectReader reader(json, yongping::tr("scoring scheme"), {});
    if (reader.text(u"format") != u"yongping-scoring/1")
        reader.refuse(yongping::tr("the format “%1” is expected here").arg(QStringLiteral("yongping-scoring/1")),
                      u"format");
    ScoringScheme scheme;
    scheme.id = reader.text(u"id");
    scheme.title = reader.localText(u"title");
    scheme.note = reader.localText(u"note");
    scheme.partialShare = reader.number(u"partialShare");
    if (scheme.partialShare.isNegative() || scheme.partialShare > Decimal(1))
        reader.refuse(yongping::tr("a share between 0 and 1 is expected here"), u"partialShare");
    scheme.bonusPerClause = reader.number(u"bonusPerClause");
    scheme.bonusCap = reader.number(u"bonusCap");
    if (scheme.bonusPerClause.isNegative() || scheme.bonusCap.isNegative())
        reader.refuse(yongping::tr("a bonus is never negative"), u"bonusCap");
    ObjectReader categories = reader.object(u"points");
    for (const auto &[category, elements] : categories.json().toObject()) {
        ObjectReader points = categories.item(elements, categories.path(category));
        for (const auto &[element, value] : points.json().toObject()) {
            if (!value.isNumber() || value.toDecimal().isNegative())
                points.refuse(yongping::tr("points of zero or more are expected for “%1”").arg(element));
            scheme.points[category].insert(element, value.toDecimal());
        }
    }
    reader.finish();
    scheme.digest = sha256(canonicalJson(json));
    return scheme;
}

bool earnsPoints(const Element &element)
{
    return std::any_of(element.clauses.begin(), element.clauses.end(),
                       [](const Clause &clause) { return clause.level == Level::Required; });
}

} // namespace

Result<ScoringScheme> ScoringScheme::fromJson(const JsonValue &json)
{
    try {
        return readScheme(json);
    } catch (const ReadFault &fault) {
        return fault.error();
    }
}

QStringList ScoringScheme::findingsFor(const Category &category) const
{
    QStringList findings;
    const QHash<QString, Decimal> given = points.value(category.id);
    Decimal sum;
    for (const Decimal &value : given)
        sum = sum + value;
    if (sum != Decimal(100))
        findings.append(yongping::tr("%1: the points sum to %2, not to 100.").arg(category.id, sum.toString()));
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto element = std::find_if(category.elements.begin(), category.elements.end(),
                                          [&](const Element &candidate) { return candidate.id == it.key(); });
        if (element == category.elements.end())
            findings.append(yongping::tr("%1: the element “%2” is not known.").arg(category.id, it.key()));
        else if (!earnsPoints(*element) && !it->isZero())
            findings.append(yongping::tr("%1: the element “%2” has no required clause to earn its points.")
                                .arg(category.id, it.key()));
    }
    for (const Element &element : category.elements) {
        if (earnsPoints(element) && !given.contains(element.id))
            findings.append(yongping::tr("%1: the element “%2” has no points.").arg(category.id, element.id));
    }
    findings.sort();
    return findings;
}

JsonValue toJson(const ScoringScheme &scheme)
{
    const auto both = [](const LocalText &text) {
        return JsonValue(JsonValue::Object{{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}});
    };
    const auto sorted = [](QStringList keys) {
        keys.sort();
        return keys;
    };
    JsonValue points{JsonValue::Object()};
    for (const QString &category : sorted(scheme.points.keys())) {
        const QHash<QString, Decimal> given = scheme.points.value(category);
        JsonValue elements{JsonValue::Object()};
        for (const QString &element : sorted(given.keys()))
            elements.set(element, given.value(element));
        points.set(category, std::move(elements));
    }
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("format"), QStringLiteral("yongping-scoring/1"));
    json.set(QStringLiteral("id"), scheme.id);
    json.set(QStringLiteral("title"), both(scheme.title));
    json.set(QStringLiteral("note"), both(scheme.note));
    json.set(QStringLiteral("partialShare"), scheme.partialShare);
    json.set(QStringLiteral("bonusPerClause"), scheme.bonusPerClause);
    json.set(QStringLiteral("bonusCap"), scheme.bonusCap);
    json.set(QStringLiteral("points"), std::move(points));
    return json;
}

} // namespace yongping
