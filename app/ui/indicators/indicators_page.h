#pragma once

#include "presentation/indicator_table_model.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTableView;

namespace yongping {

class ImprovementChart;

// The indicators of the case as a table to fill in and as bars beside it, and how many of them are needed.
class IndicatorsPage : public Page
{
    Q_OBJECT
public:
    explicit IndicatorsPage(QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;

private:
    QWidget *makeContents();
    QWidget *makeTable();
    QWidget *makeChart();
    QWidget *makeEmptyState();
    void showChart();
    void fitColumns();
    void showFault(const QString &message);

    std::shared_ptr<OpenReview> m_review;
    IndicatorTableModel m_model;
    QStackedWidget *m_rooms;
    QTableView *m_table = nullptr;
    QLabel *m_fault = nullptr;
    ImprovementChart *m_chart = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_clause = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyWords = nullptr;
};

} // namespace yongping
