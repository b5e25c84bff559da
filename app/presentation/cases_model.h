#pragma once

#include "base/language.h"
#include "presentation/titled_table_model.h"
#include "workstation/desk.h"

namespace yongping {

// The cases of the store as a table. setCases() keeps rows that stay, so that views keep selection and scroll; words
// are in the language of the program, enumerations come as integers through the roles.
class CasesModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Applicant, CategoryTitle, StageName, ProgressShare, ConclusionName, Due, Updated, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // QString
        ConclusionRole,        // Conclusion as int
        StageRole,             // Stage as int
        CategoryRole,          // id
        AnsweredRole,
        TotalRole,
        SampleRole,       // bool
        ExpertsRole,      // "2/3 submitted" of an issued case, else empty
        ExpertsBriefRole, // "2/3"
        SettleRole,       // "1 to settle" where merges wait, else empty
        SettleBriefRole,  // "1"
        OverdueRole,      // bool: the review is wanted earlier than today and not all is answered
        SortRole,
        SearchRole,       // all that a search looks through, lower case
    };

    explicit CasesModel(QObject *parent = nullptr);

    void setCases(std::vector<CaseSummary> cases, const QDate &today);
    const CaseSummary *at(int row) const;
    const CaseSummary *find(const CaseId &id) const;
    QModelIndex indexOf(const CaseId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;

private:
    QString text(const CaseSummary &summary, Column column) const;
    QVariant sortKey(const CaseSummary &summary, Column column) const;
    QString toolTip(const CaseSummary &summary, Column column) const;
    QString categoryTitle(const CaseSummary &summary) const;
    static QString expertsText(const CaseSummary &summary);
    static QString settleText(const CaseSummary &summary);
    bool isOverdue(const CaseSummary &summary) const;
    void removeMissing(const std::vector<CaseSummary> &wanted);

    std::vector<CaseSummary> m_cases;
    QDate m_today;
};

} // namespace yongping
