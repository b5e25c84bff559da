#include "report/report_parts.h"

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

QString platformText(const CaseData &data, const Facts &known)
{
    const std::optional<PlatformStatus> status = known.platformStatus;
    if (!status)
        return QCoreApplication::translate("Report", "Not known");
    if (!data.operatingSince.isValid())
        return platformStatusWord(*status);
    return QCoreApplication::translate("Report", "%1, in operation since %2")
        .arg(platformStatusWord(*status), dateText(data.operatingSince));
}

QString processText(const Facts &known)
{
    return known.processIndustry ? yesNoWord(*known.processIndustry)
                                 : QCoreApplication::translate("Report", "Not known");
}

} // namespace

ReportFact criteriaFact(const CriteriaPin &pin)
{
    return {QCoreApplication::translate("Report", "Criteria"),
            QCoreApplication::translate("Report", "%1, version %2, digest %3")
                .arg(pin.category, pin.version, pin.digest.left(ShortDigest))};
}

std::vector<ReportFact> projectFacts(const CaseData &data, const Evaluation &evaluation,
                                     const Vocabularies &vocabularies)
{
    const Category &category = *evaluation.category;
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
        add(QStringLiteral("platformStatus"), platformText(data, evaluation.facts));
    if (category.usesFact(u"processIndustry"))
        add(QStringLiteral("processIndustry"), processText(evaluation.facts));
    add(QStringLiteral("industryCluster"), vocabularies.clusterTitle(data.industryCluster).in(language()));
    return facts;
}

} // namespace yongping
