#include "casework/evidence.h"

#include "base/digest.h"
#include "base/tr.h"
#include "casework/json_members.h"
#include "criteria/category.h"

#include <algorithm>
#include <limits>

namespace yongping {

namespace {

constexpr std::size_t MostPlaces = 500; // of one check
constexpr qsizetype LongestNote = 2'000;

Error refusal(const QString &code, const QString &message, const QString &key)
{
    return Error::refused(code, yongping::tr("%1: %2").arg(key, message), key);
}

JsonValue toJson(const PageRegion &region)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("x"), Decimal(region.x));
    json.set(QStringLiteral("y"), Decimal(region.y));
    json.set(QStringLiteral("width"), Decimal(region.width));
    json.set(QStringLiteral("height"), Decimal(region.height));
    return json;
}

Result<PageRegion> regionFromJson(const JsonValue &json, const QString &key)
{
    PageRegion region;
    MemberReader reader(json, key);
    const bool whole = reader.integer(u"x", region.x, 0, RegionUnits - 1)
                       && reader.integer(u"y", region.y, 0, RegionUnits - 1)
                       && reader.integer(u"width", region.width, 1, RegionUnits)
                       && reader.integer(u"height", region.height, 1, RegionUnits);
    const bool inside = region.x + region.width <= RegionUnits && region.y + region.height <= RegionUnits;
    if (!reader.failed() && (!whole || !inside)) {
        return refusal(QStringLiteral("evidence.region"),
                       tr("a region has x, y, width and height within the page, which is 10000 by 10000."), key);
    }
    return reader.finish(region);
}

Result<EvidencePlace> placeFromJson(const JsonValue &json, const QString &key)
{
    EvidencePlace place;
    JsonValue region;
    MemberReader reader(json, key);
    reader.required(u"digest", place.digest);
    reader.required(u"name", place.name);
    reader.integer(u"page", place.page, 0, std::numeric_limits<int>::max());
    reader.text(u"note", place.note, LongestNote);
    if (reader.any(u"region", region)) {
        if (const Result<PageRegion> read = regionFromJson(region, key + QStringLiteral(".region")))
            place.region = *read;
        else
            reader.fail(read.error());
    }
    if (!reader.failed() && !isDigest(place.digest))
        return refusal(QStringLiteral("evidence.digest"), tr("a SHA-256 is expected."),
                       key + QStringLiteral(".digest"));
    if (place.region && place.page == 0)
        return refusal(QStringLiteral("evidence.region"), tr("a region needs the page that it is on."), key);
    return reader.finish(std::move(place));
}

JsonValue toJson(const EvidencePlace &place)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("digest"), place.digest);
    json.set(QStringLiteral("name"), place.name);
    if (place.page > 0)
        json.set(QStringLiteral("page"), Decimal(place.page));
    if (place.region)
        json.set(QStringLiteral("region"), toJson(*place.region));
    setText(json, u"note", place.note);
    return json;
}

} // namespace

JsonValue toJson(const std::vector<EvidencePlace> &places)
{
    JsonValue::Array array;
    for (const EvidencePlace &place : places)
        array.push_back(toJson(place));
    return array;
}

Result<std::vector<EvidencePlace>> evidenceFromJson(const JsonValue &json, const QString &key)
{
    if (!json.isArray() || json.toArray().size() > MostPlaces) {
        return refusal(QStringLiteral("evidence.kind"),
                       tr("a list of at most %1 places in files is expected.").arg(qint64(MostPlaces)), key);
    }
    std::vector<EvidencePlace> places;
    for (const JsonValue &entry : json.toArray()) {
        Result<EvidencePlace> place = placeFromJson(entry, QStringLiteral("%1[%2]").arg(key).arg(places.size()));
        if (!place)
            return place.error();
        places.push_back(*std::move(place));
    }
    return places;
}

JsonValue toJson(const Evidence &evidence)
{
    QStringList checks = evidence.keys();
    checks.sort();
    JsonValue json{JsonValue::Object()};
    for (const QString &check : std::as_const(checks)) {
        if (const std::vector<EvidencePlace> places = evidence.value(check); !places.empty())
            json.set(check, toJson(places));
    }
    return json;
}

Result<Evidence> evidenceFromJson(const JsonValue &json, const Category &category)
{
    const QString path = QStringLiteral("evidence");
    if (!json.isObject())
        return refusal(QStringLiteral("case.kind"), tr("an object of places in files is expected."), path);
    Evidence evidence;
    for (const auto &[checkId, value] : json.toObject()) {
        const QString key = path + u'.' + checkId.left(200);
        if (!category.check(checkId))
            return refusal(QStringLiteral("case.unknown_key"), tr("this member is not known."), key);
        Result<std::vector<EvidencePlace>> places = evidenceFromJson(value, key);
        if (!places)
            return places.error();
        if (!places->empty())
            evidence.insert(checkId, *std::move(places));
    }
    return evidence;
}

JsonValue flagsJson(const QSet<QString> &flags, const Category &category)
{
    JsonValue::Array array;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            if (flags.contains(clause.id))
                array.push_back(JsonValue(clause.id));
        }
    }
    return array;
}

Result<QSet<QString>> flagsFromJson(const JsonValue &json, const Category &category)
{
    const QString path = QStringLiteral("flags");
    if (!json.isArray())
        return refusal(QStringLiteral("case.kind"), tr("a list of clauses is expected."), path);
    QSet<QString> flags;
    for (const JsonValue &entry : json.toArray()) {
        if (!entry.isString() || !category.clause(entry.toString())) {
            const QString given = entry.isString() ? entry.toString().left(200) : QString();
            return refusal(QStringLiteral("case.unknown_key"), tr("the criteria have no clause “%1”.").arg(given),
                           path);
        }
        flags.insert(entry.toString());
    }
    return flags;
}

std::vector<std::pair<QString, QString>> linksTo(const CaseRecord &record, const QString &digest)
{
    std::vector<std::pair<QString, QString>> links;
    for (const Review &review : record.reviews) {
        for (auto it = review.evidence.begin(); it != review.evidence.end(); ++it) {
            if (std::any_of(it->begin(), it->end(), [&](const EvidencePlace &one) { return one.digest == digest; }))
                links.emplace_back(review.reviewer, it.key());
        }
    }
    std::sort(links.begin(), links.end());
    return links;
}

} // namespace yongping
