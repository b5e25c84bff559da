#include "presentation/wizard_draft.h"

#include "casework/credit_code.h"
#include "wording/words.h"

#include <QRegularExpression>

namespace yongping {

namespace {

constexpr int MaxName = 500, MaxProjectId = 128;

Organisation trimmed(const Organisation &organisation)
{
    return {organisation.name.trimmed(), organisation.creditCode.trimmed().toUpper()};
}

bool isBlank(const Organisation &organisation)
{
    return organisation.name.trimmed().isEmpty() && organisation.creditCode.trimmed().isEmpty();
}

} // namespace

WizardDraft::WizardDraft(CriteriaLibrary &library)
    : m_library(library)
{
}

WizardDraft::WizardDraft(CriteriaLibrary &library, const CaseData &existing)
    : m_library(library)
    , m_existing(existing)
{
    input.category = existing.category;
    input.stage = existing.stage;
    input.stageDate = existing.stageDate.toString(Qt::ISODate);
    input.operatingSince = existing.operatingSince.toString(Qt::ISODate);
    input.platformStatus = existing.platformStatus;
    input.processIndustry = existing.processIndustry;
    input.industryCluster = existing.industryCluster;
    input.dueDate = existing.dueDate.toString(Qt::ISODate);
    input.name = existing.name;
    input.projectId = existing.projectId;
    input.applicant = existing.applicant;
    input.consortium = existing.consortium;
}

QDate WizardDraft::parseDate(const QString &text)
{
    static const QRegularExpression spaced(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression plain(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    for (const QRegularExpression &form : {spaced, plain}) {
        const QRegularExpressionMatch match = form.match(typed);
        if (match.hasMatch())
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    return {};
}

bool WizardDraft::asks(QStringView fact) const
{
    const Result<CategoryPtr> category = m_library.category(input.category);
    return category && (*category)->usesFact(fact);
}

bool WizardDraft::isStatusDerived() const
{
    return parseDate(input.stageDate).isValid() && parseDate(input.operatingSince).isValid();
}

QString WizardDraft::statusSentence() const
{
    if (isStatusDerived()) {
        const QDate since = parseDate(input.operatingSince);
        const QDate at = parseDate(input.stageDate);
        if (since > at)
            return tr("It starts to operate after the stage date: it counts as new.");
        return platformStatusAt(at, since) == PlatformStatus::Established
            ? tr("Two years or more in operation at the stage date: it counts as established.")
            : tr("Less than two years in operation at the stage date: it counts as new.");
    }
    if (input.platformStatus)
        return {};
    return tr("While neither is given, requirements that differ for new and established platforms stay undetermined.");
}

void WizardDraft::addDateFault(std::vector<Fault> &faults, const QString &field, const QString &text) const
{
    if (!text.trimmed().isEmpty() && !parseDate(text).isValid())
        faults.push_back({field, tr("This is no date; write it like 2023-06-30.")});
}

void WizardDraft::addCodeFault(std::vector<Fault> &faults, const QString &field, const QString &code) const
{
    const QString typed = code.trimmed().toUpper();
    if (typed.isEmpty())
        return;
    switch (checkCreditCode(typed)) {
    case CreditCodeFault::None:
        return;
    case CreditCodeFault::Length:
        faults.push_back({field, tr("A credit code has 18 characters; these are %1.").arg(typed.size())});
        return;
    case CreditCodeFault::Character:
        faults.push_back({field, tr("A credit code has only digits and letters, without I, O, S, V and Z.")});
        return;
    case CreditCodeFault::CheckDigit:
        faults.push_back({field, tr("The check digit does not fit: one of the characters is wrong.")});
        return;
    }
}

std::vector<WizardDraft::Fault> WizardDraft::stageFaults() const
{
    std::vector<Fault> faults;
    addDateFault(faults, QStringLiteral("stageDate"), input.stageDate);
    addDateFault(faults, QStringLiteral("dueDate"), input.dueDate);
    if (asks(u"platformStatus"))
        addDateFault(faults, QStringLiteral("operatingSince"), input.operatingSince);
    return faults;
}

std::vector<WizardDraft::Fault> WizardDraft::applicantFaults() const
{
    std::vector<Fault> faults;
    if (input.name.trimmed().isEmpty())
        faults.push_back({QStringLiteral("name"), tr("The case needs a name."), true});
    else if (input.name.size() > MaxName)
        faults.push_back({QStringLiteral("name"), tr("A name has at most %1 characters.").arg(MaxName)});
    if (input.projectId.size() > MaxProjectId)
        faults.push_back(
            {QStringLiteral("projectId"), tr("A project id has at most %1 characters.").arg(MaxProjectId)});
    addCodeFault(faults, QStringLiteral("applicant.creditCode"), input.applicant.creditCode);
    for (std::size_t i = 0; i < input.consortium.size(); ++i) {
        const Organisation &member = input.consortium[i];
        const QString place = QStringLiteral("consortium.%1").arg(i);
        if (member.name.trimmed().isEmpty() && !isBlank(member))
            faults.push_back({place + QStringLiteral(".name"), tr("The consortium member needs a name.")});
        addCodeFault(faults, place + QStringLiteral(".creditCode"), member.creditCode);
    }
    return faults;
}

std::vector<WizardDraft::Fault> WizardDraft::faults(Step step) const
{
    switch (step) {
    case Step::Category:
        if (input.category.isEmpty())
            return {{QStringLiteral("category"), tr("Choose the category of the project."), true}};
        return {};
    case Step::Stage:
        return stageFaults();
    case Step::Applicant:
        return applicantFaults();
    }
    Q_UNREACHABLE();
}

std::optional<WizardDraft::Fault> WizardDraft::faultOf(const QString &field) const
{
    for (const Step step : {Step::Category, Step::Stage, Step::Applicant}) {
        for (const Fault &fault : faults(step)) {
            if (fault.field == field)
                return fault;
        }
    }
    return std::nullopt;
}

CaseData WizardDraft::data() const
{
    CaseData data = m_existing.value_or(CaseData());
    data.category = input.category;
    data.stage = input.stage;
    data.stageDate = parseDate(input.stageDate);
    if (asks(u"platformStatus")) {
        data.operatingSince = parseDate(input.operatingSince);
        data.platformStatus = isStatusDerived() ? std::nullopt : input.platformStatus;
    }
    if (asks(u"processIndustry"))
        data.processIndustry = input.processIndustry;
    data.industryCluster = input.industryCluster;
    data.dueDate = parseDate(input.dueDate);
    data.name = input.name.simplified();
    data.projectId = input.projectId.trimmed();
    data.applicant = trimmed(input.applicant);
    data.consortium.clear();
    for (const Organisation &member : input.consortium) {
        if (!isBlank(member))
            data.consortium.push_back(trimmed(member));
    }
    return data;
}

} // namespace yongping
