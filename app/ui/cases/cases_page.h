#pragma once

#include "presentation/cases_filter.h"
#include "ui/pages/page.h"
#include "workstation/desk.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QMenu;
class QPushButton;

namespace Ui {
class CasesPage;
}

namespace yongping {

class CaseWizard;

// The list of all cases with its filters, and what one does to a case as a whole: make, import, open, change its facts,
// export, delete. The review that lies open in the window is used where it is the case in question, so that there are
// never two of the same.
class CasesPage : public Page
{
    Q_OBJECT
public:
    explicit CasesPage(Desk &desk, QWidget *parent = nullptr);
    ~CasesPage() override;

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;

public Q_SLOTS:
    void makeCase();
    void importCases();
    void focusSearch();

Q_SIGNALS:
    void openRequested(const yongping::CaseId &id);
    void deleted(const yongping::CaseId &id);
    void failed(const yongping::Error &error);
    void said(const QString &text); // something was done, in a sentence

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using ReviewUse = std::function<void(const std::shared_ptr<OpenReview> &)>;

    void prepareTable();
    void prepareFilters();
    void prepareActions();
    std::vector<std::pair<QPushButton *, CasesFilter::Show>> filterChips() const;
    void refresh();
    void refreshCounts();
    void refreshState();
    void refreshLook();
    void clearFilters();
    CaseId selectedCase() const;
    void select(const CaseId &id);
    void openSelected();
    void editSelected();
    void exportSelected();
    void deleteSelected();
    void addSamples();
    // Hands over the review of the selected case: the open one where it is that, else a fresh one.
    void withReview(const CaseId &id, const ReviewUse &use);
    void showWizard(CaseWizard *wizard);

    Desk &m_desk;
    std::unique_ptr<::Ui::CasesPage> m_ui;
    CasesModel *m_model;
    CasesFilter *m_filter;
    QMenu *m_menu;
    std::shared_ptr<OpenReview> m_review;
    bool m_loaded = false;
};

} // namespace yongping
