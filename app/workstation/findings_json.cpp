#include "workstation/findings_json.h"

#include "casework/case_findings.h"

namespace yongping {

namespace {

JsonValue findingJson(const Finding &finding)
{
    JsonValue json{JsonValue::Object()};
    const auto number = [&json](const QString &key, const std::optional<Decimal> &value) {
        if (value)
            json.set(key, *value);
    };
    const auto period = [&json](const QString &key, const std::optional<Period> &value) {
        if (value)
            json.set(key, value->toString());
    };
    json.set(QStringLiteral("kind"), name(finding.kind));
    json.set(QStringLiteral("check"), finding.check->id);
    JsonValue::Array indicators;
    for (const IndicatorSpec *spec : finding.indicators)
        indicators.emplace_back(spec->id);
    if (!indicators.empty())
        json.set(QStringLiteral("indicators"), JsonValue(std::move(indicators)));
    number(QStringLiteral("baseline"), finding.value.baseline);
    number(QStringLiteral("current"), finding.value.current);
    number(QStringLiteral("target"), finding.value.target);
    number(QStringLiteral("value"), finding.number);
    number(QStringLiteral("factor"), finding.factor);
    if (!finding.value.unit.isEmpty())
        json.set(QStringLiteral("unit"), finding.value.unit);
    period(QStringLiteral("baselinePeriod"), finding.value.baselinePeriod);
    period(QStringLiteral("currentPeriod"), finding.value.currentPeriod);
    return json;
}

} // namespace

JsonValue findingsJson(const CaseFile &file)
{
    JsonValue::Array findings;
    for (const Finding &finding : caseFindings(file.data, *file.category, file.answers))
        findings.push_back(findingJson(finding));
    return JsonValue(std::move(findings));
}

} // namespace yongping
