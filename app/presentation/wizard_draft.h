#pragma once

#include "casework/case_data.h"
#include "criteria/library.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// A case while it is being made or its facts are being changed: what was typed, what is wrong with it and what is still
// missing, step by step. Knows no widget; the dialog writes into `input` and asks.
class WizardDraft
{
    Q_DECLARE_TR_FUNCTIONS(yongping::WizardDraft)
public:
    enum class Step { Category, Stage, Applicant };
    static constexpr int StepCount = 3;

    // The typed text of everything that can be mistyped, the chosen value of the rest.
    struct Input
    {
        QString category;
        Stage stage = Stage::Application;
        QString stageDate;
        QString operatingSince;
        std::optional<PlatformStatus> platformStatus;
        std::optional<bool> processIndustry;
        QString industryCluster;
        QString dueDate;
        QString name;
        QString projectId;
        Organisation applicant;
        std::vector<Organisation> consortium;
    };

    // What keeps a step from being done: `field` is a member of Input ("applicant.creditCode", "consortium.0.name").
    struct Fault
    {
        QString field;
        QString text;
        bool missing = false; // nothing typed yet, as against something wrong
    };

    explicit WizardDraft(CriteriaLibrary &library);
    WizardDraft(CriteriaLibrary &library, const CaseData &existing); // its category stays

    Input input;

    bool isNew() const { return !m_existing; }
    bool asks(QStringView fact) const; // whether the chosen category uses it
    // Both dates are there and good: the status follows from them and is not to be chosen.
    bool isStatusDerived() const;
    // "In operation for 1 year and 3 months at the stage date: counts as new." — or what is missing to tell.
    QString statusSentence() const;

    std::vector<Fault> faults(Step step) const;
    std::optional<Fault> faultOf(const QString &field) const;
    // The case as it would be stored; meaningful once no step has faults. A new case has no
    // facts that its category does not use; an old one keeps what it came with.
    CaseData data() const;

    // "2023-06-30", "2023/6/30", "20230630", "2023年6月30日"; invalid for anything else.
    static QDate parseDate(const QString &text);

private:
    void addDateFault(std::vector<Fault> &faults, const QString &field, const QString &text) const;
    void addCodeFault(std::vector<Fault> &faults, const QString &field, const QString &code) const;
    std::vector<Fault> stageFaults() const;
    std::vector<Fault> applicantFaults() const;

    CriteriaLibrary &m_library;
    std::optional<CaseData> m_existing;
};

} // namespace yongping
