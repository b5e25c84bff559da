#pragma once

#include "presentation/panel_agreement_draft.h"
#include "workstation/panels.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace yongping {

class SettlementCard;
class Voices;

// A clause opened up: its text, the reviewers' remarks side by side, and a card for each of its checks. What was begun
// and not applied is kept until it is applied or another case is opened.
class SettlementSheet : public QWidget
{
    Q_OBJECT
public:
    explicit SettlementSheet(QWidget *parent = nullptr);
    ~SettlementSheet() override;

    // Shows the row, one of the view's; the same clause again keeps its cards and the keyboard where they are.
    void showRow(const std::shared_ptr<const PanelView> &view, const PanelRow &row);
    void clear();
    void setReadOnly(bool readOnly);
    void forgetDrafts() { m_drafts.clear(); }

    const QString &clauseId() const { return m_clauseId; }
    // The first check that waits, else the first one.
    void focusFirst();
    // Goes to the next or the last check; false where there is none in that direction.
    bool step(int by);
    // A judgement's digit for the first check that waits for one.
    void typeJudgement(int key);
    void applyCurrent();
    void showFault(const QString &checkId, AgreementDraft::Field field, const QString &message);

Q_SIGNALS:
    void agreed(const QString &checkId, const std::optional<yongping::Agreement> &agreement);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void makeCards(const std::shared_ptr<const PanelView> &view, const PanelRow &row);
    void showHead(const PanelView &view, const PanelRow &row);
    void stashDrafts();
    void bringIntoView(QWidget *widget);
    void follow(QWidget *focused);
    SettlementCard *firstOpen() const;
    qsizetype current() const;

    QString m_clauseId;
    std::map<QString, AgreementDraft> m_drafts; // by check
    bool m_readOnly = false;
    QLabel *m_name;
    QLabel *m_level;
    QLabel *m_state;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    Voices *m_remarks = nullptr;
    QLabel *m_remarksTitle = nullptr;
    std::vector<SettlementCard *> m_cards;
};

} // namespace yongping
