#pragma once

#include "presentation/indicator_table_model.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace yongping {

class EmptyState;
class ImprovementChart;
class IndicatorDetails;
class LookAtList;
class PromisesView;

// The indicators of the case as a table to fill in and as bars beside it, how many of them are needed and how near that
// count is to turning, and what looks odd about the values; on a second tab what the project promised and what was
// reached of it.
class IndicatorsPage : public Page
{
    Q_OBJECT
public:
    explicit IndicatorsPage(Desk &desk, QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makeTable();
    QWidget *makeChart();
    void showDetails();
    void dropDetails();
    void readDetails(const QString &indicatorId);
    void showChart();
    void fitColumns();
    void showFault(const QString &message);
    void loadPromises();

    Desk &m_desk;
    std::shared_ptr<OpenReview> m_review;
    IndicatorTableModel m_model;
    int m_loads = 0; // numbers the readings: only the last one asked for is shown
    bool m_isStale = false;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    PromisesView *m_promises;
    QStackedWidget *m_rooms;
    QTableView *m_table = nullptr;
    QLabel *m_fault = nullptr;
    ImprovementChart *m_chart = nullptr;
    QLabel *m_lookAt = nullptr; // how many things are to be looked at
    LookAtList *m_findings = nullptr;
    QPushButton *m_more = nullptr;
    IndicatorDetails *m_details = nullptr; // of the check at hand, made when it is shown
    QLabel *m_count = nullptr;
    QLabel *m_margin = nullptr;
    QLabel *m_clause = nullptr;
    EmptyState *m_empty;
};

} // namespace yongping
