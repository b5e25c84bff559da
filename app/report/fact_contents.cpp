#include "report/contents.h"

#include "wording/data_words.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

constexpr qsizetype ShortDigest = 12;

QString organisationText(const Organisation &organisation)
{
    if (organisation.creditCode.isEmpty())
        return organisation.name;
    return QCoreApplication::translate("Report", "%1 (unified social credit code %2)")
        .arg(organisation.name, organisation.creditCode);
}

QString consortiumText(const CaseData &data)
{
    QStringList members;
    for (const Organisation &member : data.consortium)
        members.append(organisationText(member));
    return members.join(QCoreApplication::translate("Words", "; "));
}

QString stageText(const CaseData &data)
{
    const QString stage = stageWord(data.stage);
    if (!data.stageDate.isValid())
        return stage;
    //: %1 the stage, %2 its date
    return QCoreApplication::translate("Report", "%1, %2").arg(stage, dateText(data.stageDate));
}

QString platformText(const ReviewReportInput &input)
{
    const std::optional<PlatformStatus> status = input.evaluation.facts.platformStatus;
    if (!status)
        return QCoreApplication::translate("Report", "Not known");
    if (!input.data.operatingSince.isValid())
        return platformStatusWord(*status);
    return QCoreApplication::translate("Report", "%1, in operation since %2")
        .arg(platformStatusWord(*status), dateText(input.data.operatingSince));
}

QString processText(const ReviewReportInput &input)
{
    const std::optional<bool> process = input.evaluation.facts.processIndustry;
    return process ? yesNoWord(*process) : QCoreApplication::translate("Report", "Not known");
}

QString criteriaText(const CriteriaPin &pin)
{
    return QCoreApplication::translate("Report", "%1, version %2, digest %3")
        .arg(pin.category, pin.version, pin.digest.left(ShortDigest));
}

} // namespace

std::vector<ReportFact> reportFacts(const ReviewReportInput &input)
{
    const CaseData &data = input.data;
    const Category &category = *input.evaluation.category;
    std::vector<ReportFact> facts;
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({datumWord(key), value});
    };
    add(QStringLiteral("name"), data.name);
    add(QStringLiteral("projectId"), data.projectId);
    add(QStringLiteral("applicant"), organisationText(data.applicant));
    add(QStringLiteral("consortium"), consortiumText(data));
    add(QStringLiteral("category"), category.title.in(language()));
    add(QStringLiteral("stage"), stageText(data));
    if (category.usesFact(u"platformStatus"))
        add(QStringLiteral("platformStatus"), platformText(input));
    if (category.usesFact(u"processIndustry"))
        add(QStringLiteral("processIndustry"), processText(input));
    add(QStringLiteral("industryCluster"), input.vocabularies.clusterTitle(data.industryCluster).in(language()));
    facts.push_back({QCoreApplication::translate("Report", "Reviewer"), input.review.reviewer});
    facts.push_back({QCoreApplication::translate("Report", "Criteria"), criteriaText(input.criteria)});
    return facts;
}

} // namespace yongping
