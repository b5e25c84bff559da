#pragma once

#include "presentation/panel_table_model.h"
#include "ui/pages/page.h"
#include "workstation/desk.h"

#include <memory>

namespace Ui {
class PanelPage;
}

namespace yongping {

// The room of the panel: all reviews of the open case side by side, what the panel agrees, and its decision. Reads the
// case anew whenever it changed; the reviews themselves are never written here.
class PanelPage : public Page
{
    Q_OBJECT
public:
    explicit PanelPage(Desk &desk, QWidget *parent = nullptr);
    ~PanelPage() override;

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;

Q_SIGNALS:
    void casesRequested();  // nothing is open: the user wants to choose a case
    void reviewRequested(); // one's own review comes first
    void failed(const yongping::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void prepareTable();
    void prepareFilters();
    void prepareShortcuts();
    void load();
    void takeView(const std::shared_ptr<PanelView> &view);
    void showState(const QString &icon, const QString &title, const QString &words, const QString &button);
    void refreshHead();
    void refreshRights();
    void openRow();
    void closeRow();
    void showCurrentRow();
    void goTo(const QString &clauseId);
    void step(int by);
    void goToNextOpen();
    void agree(const QString &checkId, const std::optional<Agreement> &agreement);
    void agreeUnanimous();
    void decide(const std::optional<PanelDecision> &decision);
    bool isRowOpen() const;
    QString currentClause() const;

    Desk &m_desk;
    std::unique_ptr<::Ui::PanelPage> m_ui;
    PanelTableModel m_model;
    CaseId m_caseId; // of the open case, empty without one
    std::shared_ptr<OpenReview> m_review;
    std::shared_ptr<const PanelView> m_view;
    int m_loads = 0; // numbers the readings: only the last one asked for is shown
    QList<int> m_rowSizes; // of the table and the opened clause, as the user set them; empty: never
    bool m_isStale = false;
    bool m_wantsReview = false; // the state's button leads to the review
};

} // namespace yongping
