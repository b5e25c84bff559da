#pragma once

#include "presentation/panel_decision_draft.h"
#include "workstation/panels.h"

#include <QFrame>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace Ui {
class PanelDecision;
}

namespace yongping {

// The panel's decision beside the standard's conclusion: chosen, explained, with conditions and members, or as it was
// made. What is typed stays until it is decided or another case is opened; what is missing is told beside its field.
class DecisionBox : public QFrame
{
    Q_OBJECT
public:
    explicit DecisionBox(QWidget *parent = nullptr);
    ~DecisionBox() override;

    // Another case than before begins anew; the same one keeps what was begun.
    void showView(const std::shared_ptr<const PanelView> &view);
    void setReadOnly(bool readOnly);
    // A refusal of what was just decided.
    void showFailure(const QString &message);

Q_SIGNALS:
    void decided(const yongping::PanelDecision &decision);
    void takeBackRequested();

private:
    void prepareForm();
    void refresh();
    void takeInput();
    void showInput();
    void decide();
    void clearFaults();
    void showFault(const PanelDecisionDraft::Fault &fault);
    void showMade(const PanelDecision &decision);
    QLabel *addLine(const QString &caption, const QString &text);
    Conclusion conclusion() const { return m_view->table.evaluation.conclusion; }

    std::unique_ptr<::Ui::PanelDecision> m_ui;
    std::shared_ptr<const PanelView> m_view;
    PanelDecisionDraft m_draft;
    CaseId m_caseId;
    bool m_isTouched = false; // something was begun here that no store holds
    bool m_isFilling = false;
    bool m_readOnly = false;
};

} // namespace yongping
