#pragma once

#include "presentation/review_standing.h"
#include "workstation/desk.h"

#include <QFrame>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yongping {

class CheckEditor;
class NoteEdit;
class VerdictChip;

// One clause as a quiet card: what is asked, the editors of its checks, its verdict as it stands now and why, its points,
// and a remark on demand. Hands every change to the review; shows what the review says after each evaluation.
class ClauseCard : public QFrame
{
    Q_OBJECT
public:
    ClauseCard(const Clause &clause, const std::shared_ptr<OpenReview> &review, QWidget *parent);

    const Clause &clause() const { return m_clause; }
    CheckEditor *editor(const QString &checkId) const;

    void showEvaluation();
    void showAnswer(const QString &checkId);
    void showRemark();
    void setCurrent(bool current);
    // Hands over what waits for a pause in typing.
    void flush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        CheckEditor *editor = nullptr;
        QLabel *title = nullptr;
        QLabel *tag = nullptr;
    };

    QString name() const;
    QWidget *makeHead();
    QWidget *makeVerdict();
    QWidget *makeInterpretation();
    void addCheck(QGridLayout &grid, const Check &check);
    QLabel *makeCheckTitle(const Check &check, CheckEditor &editor);
    void addRemark(QVBoxLayout &column);
    void openRemark();
    void editPoints();
    void showPoints();

    const Clause &m_clause;
    std::shared_ptr<OpenReview> m_review;
    std::vector<Row> m_rows;
    VerdictChip *m_chip = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_points = nullptr;
    QPushButton *m_remarkButton = nullptr;
    NoteEdit *m_remark = nullptr;
    bool m_current = false;
};

} // namespace yongping
