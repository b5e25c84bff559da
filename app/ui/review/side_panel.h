#pragma once

#include "presentation/review_history_model.h"
#include "presentation/review_open_model.h"
#include "presentation/review_proof_model.h"
#include "workstation/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QTabWidget;
class QTreeView;

namespace yongping {

class VerdictChip;

// Beside the cards: why the current clause is judged as it is, what still matters for the case, and what was changed.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    SidePanel(Desk &desk, QWidget *parent);

    void setReview(const std::shared_ptr<OpenReview> &review);
    void showClause(const Clause *clause);

Q_SIGNALS:
    void checkWanted(const QString &checkId);
    void clauseWanted(const QString &clauseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWhy();
    QWidget *makeOpen();
    QWidget *makeHistory();
    void showWhy();
    void showOutlook();
    QString undecidedText() const;
    void refreshHistory();
    void showHistory(const Result<std::vector<Event>> &events);

    Desk &m_desk;
    std::shared_ptr<OpenReview> m_review;
    const Clause *m_clause = nullptr;
    ReviewProofModel m_proof;
    ReviewOpenModel m_open;
    ReviewHistoryModel m_history;
    QTabWidget *m_tabs;
    QLabel *m_whyTitle = nullptr;
    QLabel *m_whyReason = nullptr;
    VerdictChip *m_whyChip = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_outlook = nullptr;
    QLabel *m_openCount = nullptr;
    QLabel *m_undecided = nullptr;
    QListView *m_openList = nullptr;
    QLabel *m_historyNote = nullptr;
    QListView *m_historyList = nullptr;
};

} // namespace yongping
