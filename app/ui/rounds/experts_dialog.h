#pragma once

#include "casework/case_data.h"
#include "casework/merge.h"
#include "presentation/experts_model.h"
#include "presentation/merge_records_model.h"

#include <QDialog>

#include <memory>
#include <vector>

class QTableView;

namespace Ui {
class ExpertsDialog;
}

namespace yongping {

class Desk;

// Who has a case, how each expert stands, and what came back: returning for correction, settling and reverting merges.
class ExpertsDialog : public QDialog
{
    Q_OBJECT
public:
    ExpertsDialog(Desk &desk, const CaseData &shown, QWidget *parent = nullptr);
    ~ExpertsDialog() override;

Q_SIGNALS:
    void issueWanted(const yongping::CaseId &id);
    void changed(const yongping::CaseId &id); // the reviews of the case may differ now

private:
    void prepare(QTableView &table, int stretched);
    void reload();
    void showStandings(const Result<std::vector<ExpertStanding>> &standings);
    void refresh();
    void showFault(const Error &error);
    const ExpertStanding *selectedExpert() const;
    const MergeRecord *selectedMerge() const;
    void returnSelected();
    void settleSelected();
    void openSettleDialog(int number, const MergePlan &plan);
    void revertSelected();

    Desk &m_desk;
    CaseData m_data;
    std::unique_ptr<::Ui::ExpertsDialog> m_ui;
    ExpertsModel m_experts;
    MergeRecordsModel m_merges;
    std::vector<MergeRecord> m_records; // until their history is there
};

} // namespace yongping
