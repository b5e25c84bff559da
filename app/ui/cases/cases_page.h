#pragma once

#include "presentation/cases_filter.h"
#include "ui/pages/page.h"
#include "workstation/desk.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QPushButton;

namespace Ui {
class CasesPage;
}

namespace yongping {

class CaseHanding;
class CaseWizard;
class DropZone;
class TaskBar;

// The list of all cases with its filters, and what one does to a case as a whole: make, import, open, change its facts,
// export, delete, hand out and take back. The review that lies open in the window is used where it is the case in
// question, so that there are never two of the same.
class CasesPage : public Page
{
    Q_OBJECT
public:
    explicit CasesPage(Desk &desk, QWidget *parent = nullptr);
    ~CasesPage() override;

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap &place) override;
    // The case so many rows further in the list as it is filtered and sorted; none beyond its ends. From a case that
    // the list does not show it goes to the first one.
    CaseId neighbour(const CaseId &id, int by) const;

public Q_SLOTS:
    void makeCase();
    void importCases();
    void importFiles(const QStringList &files); // bundles and case files
    void exportBundle();                        // of the selected cases
    void focusSearch();

Q_SIGNALS:
    void openRequested(const yongping::CaseId &id);
    void deleted(const yongping::CaseId &id);
    void changed(const yongping::CaseId &id); // by others: what lies open of it is to be read anew
    void schemeRequested(const std::shared_ptr<yongping::OpenReview> &review); // whose points these are
    void importStarted();
    void failed(const yongping::Error &error);
    void said(const QString &text); // something was done, in a sentence

protected:
    bool event(QEvent *event) override;
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
    CaseId selectedCase() const; // the only one, else none
    std::vector<CaseData> selectedCases() const;
    void select(const CaseId &id);
    QStringList selectedIds() const;
    void selectAll(const QStringList &ids);
    QString chosenChip() const;
    CaseId topCase() const; // of those in sight
    void watchPlace();
    void takeUpPlace();
    void takeUpTop();
    void openSelected();
    void editSelected();
    void chooseScheme();
    void exportSelected();
    void issueSelected();
    void showExperts();
    void deleteSelected();
    void importCaseFiles(const QStringList &files, const QStringList &bundles);
    void addSamples();
    // Hands over what lies open of the case where it is that one, else what the store holds; no review is begun.
    void withCase(const CaseId &id, const ReviewUse &use);
    void showWizard(CaseWizard *wizard);

    Desk &m_desk;
    std::unique_ptr<::Ui::CasesPage> m_ui;
    CasesModel *m_model;
    CasesFilter *m_filter;
    QMenu *m_menu;
    std::vector<QAction *> m_singleActions; // for one case at a time
    TaskBar *m_taskBar;
    CaseHanding *m_handing;
    QPointer<DropZone> m_drop;
    std::shared_ptr<OpenReview> m_review;
    bool m_loaded = false;
    QVariantMap m_wanted; // where the page was left, until the cases are there
    CaseId m_top;         // to be the first in sight, until the list is seen
    CaseId m_leftOpen;    // lay open when the page was left: coming back it does not take the selection
};

} // namespace yongping
