#pragma once

#include "criteria/library.h"
#include "judgement/answers.h"

#include <QByteArray>

namespace yongping::test {

// A category as small as one clause of each kind of requirement, in the words that the tests look for.
inline QByteArray smallCriteria()
{
    return R"json({
  "format": "yongping-criteria/1", "id": "platform-supply-chain", "version": "1.0.0",
  "title": {"zh": "小平台", "en": "Small platform"}, "facts": ["platformStatus", "processIndustry"], "include": [],
  "elements": [{"id": "foundation", "title": {"zh": "基础", "en": "Foundation"}, "clauses": [
    {"id": "foundation.1", "level": "required", "source": "platform-supply-chain/foundation/1",
     "text": {"zh": "规模。", "en": "Scale."},
     "checks": [
       {"id": "foundation.1.devices", "kind": "count", "unit": "devices", "text": {"zh": "设备（台）", "en": "Devices"}},
       {"id": "foundation.1.products", "kind": "count", "unit": "products", "text": {"zh": "产品（台）", "en": "Products"}},
       {"id": "foundation.1.points", "kind": "count", "unit": "points", "text": {"zh": "采集点（个）", "en": "Points"}}],
     "requirement": {"when": "processIndustry", "is": {
       "true": {"check": "foundation.1.points", "atLeast": 5000},
       "false": {"any": [{"check": "foundation.1.devices", "atLeast": 500},
                         {"check": "foundation.1.products", "atLeast": 1000}]}}}},
    {"id": "foundation.2", "level": "required", "source": "platform-supply-chain/foundation/2",
     "text": {"zh": "能力。", "en": "Abilities."},
     "checks": [
       {"id": "foundation.2.a", "kind": "judgement", "text": {"zh": "能力甲", "en": "Ability A"}},
       {"id": "foundation.2.b", "kind": "judgement", "text": {"zh": "能力乙", "en": "Ability B"}},
       {"id": "foundation.2.c", "kind": "judgement", "text": {"zh": "能力丙", "en": "Ability C"}},
       {"id": "foundation.2.d", "kind": "judgement", "text": {"zh": "能力丁（鼓励）", "en": "Ability D (encouraged)"}}],
     "requirement": {"all": [
       {"atLeast": 2, "of": [{"check": "foundation.2.a"}, {"check": "foundation.2.b"}, {"check": "foundation.2.c"}]},
       {"check": "foundation.2.d", "encouraged": true}]}},
    {"id": "foundation.3", "level": "required", "source": "platform-supply-chain/foundation/3",
     "text": {"zh": "比例。", "en": "Share."},
     "checks": [
       {"id": "foundation.3.rate", "kind": "percent", "unit": "%", "text": {"zh": "联网比例", "en": "Share connected"}},
       {"id": "foundation.3.staff", "kind": "count", "unit": "people", "text": {"zh": "人员（名）", "en": "Staff"}}],
     "requirement": {"when": "platformStatus", "is": {
       "new": {"check": "foundation.3.rate", "atLeast": 70, "due": "acceptance"},
       "established": {"all": [{"check": "foundation.3.rate", "atLeast": 70},
                               {"check": "foundation.3.staff", "moreThan": 10}]}}}},
    {"id": "foundation.4", "level": "required", "source": "platform-supply-chain/foundation/4",
     "text": {"zh": "技术。", "en": "Technologies."},
     "checks": [
       {"id": "foundation.4.technologies", "kind": "choices", "text": {"zh": "新技术", "en": "Technologies"}, "open": true,
        "options": {"ai": {"zh": "人工智能", "en": "Artificial intelligence"}, "5g": {"zh": "5G", "en": "5G"},
                    "big_data": {"zh": "大数据", "en": "Big data"}}}],
     "requirement": {"check": "foundation.4.technologies", "atLeast": 2, "due": "acceptance"}},
    {"id": "foundation.5", "level": "required", "source": "platform-supply-chain/foundation/5",
     "text": {"zh": "指标。", "en": "Indicators."},
     "checks": [
       {"id": "foundation.5.indicators", "kind": "indicators", "text": {"zh": "指标", "en": "Indicators"},
        "options": {"production_efficiency": {"direction": "rise", "threshold": 20},
                    "defect_rate": {"direction": "fall", "threshold": 20}}}],
     "requirement": {"check": "foundation.5.indicators", "atLeast": 2}},
    {"id": "foundation.6", "level": "informational", "source": "platform-supply-chain/foundation/6",
     "text": {"zh": "说明。", "en": "Note."},
     "checks": [{"id": "foundation.6.note", "kind": "text", "text": {"zh": "说明", "en": "Note"}}]}
  ]}],
  "complete": {}, "golden": []
})json";
}

inline CategoryPtr smallCategory(CriteriaLibrary &library)
{
    const Result<CategoryPtr> category = library.replace(smallCriteria(), QStringLiteral("small.json"));
    if (!category)
        qFatal("%s", qUtf8Printable(category.error().message));
    return *category;
}

inline AnswerSet answersOf(const Category &category, const QByteArray &json)
{
    const Result<JsonValue> parsed = parseJson(json);
    if (!parsed)
        qFatal("%s", qUtf8Printable(parsed.error().message));
    const Result<AnswerSet> answers = AnswerSet::fromJson(category, *parsed);
    if (!answers)
        qFatal("%s", qUtf8Printable(answers.error().message));
    return *answers;
}

} // namespace yongping::test
