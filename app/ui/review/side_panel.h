#pragma once

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

class EvidenceRoom;
class HistoryPanel;
class OfficialPanel;
class VerdictChip;

// Beside the cards: why the current clause is judged as it is, what still matters for the case, and what was changed.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    SidePanel(Desk &desk, QWidget *parent);

    // Has a tab of its own from then on, and follows what is shown here.
    void setEvidence(EvidenceRoom &evidence);
    void showEvidence();
    void showHistory(); // and takes the keyboard there
    void setReview(const std::shared_ptr<OpenReview> &review);
    void showClause(const Clause *clause);
    void showCheck(const QString &checkId);
    // While half a number stands in a field, nothing is explained by it.
    void setHeld(bool held);

Q_SIGNALS:
    void checkWanted(const QString &checkId);
    void clauseWanted(const QString &clauseId);

private:
    QWidget *makeWhy();
    QWidget *makeOpen();
    void showWhy();
    void showOutlook();
    QString undecidedText() const;

    std::shared_ptr<OpenReview> m_review;
    const Clause *m_clause = nullptr;
    bool m_held = false;
    ReviewProofModel m_proof;
    ReviewOpenModel m_open;
    QTabWidget *m_tabs;
    HistoryPanel *m_history;
    OfficialPanel *m_official;
    EvidenceRoom *m_evidence = nullptr;
    QLabel *m_whyTitle = nullptr;
    QLabel *m_whyReason = nullptr;
    VerdictChip *m_whyChip = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_outlook = nullptr;
    QLabel *m_openCount = nullptr;
    QLabel *m_undecided = nullptr;
    QListView *m_openList = nullptr;
};

} // namespace yongping
