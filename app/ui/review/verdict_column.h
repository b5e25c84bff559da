#pragma once

#include "workstation/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace yongping {

class VerdictChip;

// How a clause stands now, at the right of its card: its verdict, why, and its points, which can be set by hand.
class VerdictColumn : public QWidget
{
    Q_OBJECT
public:
    VerdictColumn(const Clause &clause, const std::shared_ptr<OpenReview> &review, QWidget *parent);

    // What the review's evaluation says.
    void showVerdict();

private:
    void showPoints();
    void editPoints();
    QString name() const; // of the clause

    const Clause &m_clause;
    std::shared_ptr<OpenReview> m_review;
    VerdictChip *m_chip;
    QLabel *m_reason;
    QPushButton *m_points;
};

} // namespace yongping
