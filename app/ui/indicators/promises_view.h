#pragma once

#include "presentation/promise_table_model.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTableView;

namespace yongping {

class EmptyState;
class PromiseChart;

// What a project promised and what each of its stages reached of it, as a table and as a chart beside it.
class PromisesView : public QWidget
{
    Q_OBJECT
public:
    explicit PromisesView(QWidget *parent = nullptr);

    void showProject(const std::shared_ptr<const ProjectPromises> &project);
    // Instead of promises: what there is to say.
    void showWords(const QString &title, const QString &words);
    QWidget *focusTarget();

private:
    QWidget *makeContents();
    QWidget *makeTable();
    QWidget *makeChart();
    void fitColumns();

    PromiseTableModel m_model;
    QStackedWidget *m_rooms;
    QLabel *m_count = nullptr;
    QLabel *m_note = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_chartCard = nullptr;
    PromiseChart *m_chart = nullptr;
    EmptyState *m_empty;
};

} // namespace yongping
