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
class VerdictColumn;

// One clause as a quiet card: what is asked, the editors of its checks, its verdict as it stands now and why, its
// points, and a remark on demand. Hands every change to the review; shows what the review says after each evaluation.
class ClauseCard : public QFrame
{
    Q_OBJECT
public:
    ClauseCard(const Clause &clause, const std::shared_ptr<OpenReview> &review, const CheckStandings &standings,
               QWidget *parent);

    const Clause &clause() const { return m_clause; }
    CheckEditor *editor(const QString &checkId) const;

    // While half a number stands in a field, its verdict waits.
    void showEvaluation(const CheckStandings &standings);
    void showAnswer(const QString &checkId);
    void showRemark();
    void showFlag();
    void setCurrent(bool current);
    // Opens the remark and gives it the keyboard; null where the clause asks for nothing.
    NoteEdit *editRemark();
    NoteEdit *openedRemark();
    static QString remarkName(const QString &clauseId); // of the field, as an object
    // Something typed that cannot be handed over: the card must not go.
    bool holdsInput() const;
    // Hands over what waits for a pause in typing.
    void flush();

Q_SIGNALS:
    void typingChanged(bool typing); // in a field whose beginning must not count as its end
    void faultShown(QWidget *field); // beneath this editor
    void placesWanted(const QString &checkId); // of the evidence

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
    QWidget *makeInterpretation();
    void addCheck(QGridLayout &grid, const Check &check);
    QLabel *makeCheckTitle(const Check &check, CheckEditor &editor);
    void addRemark(QVBoxLayout &column);
    void openRemark();
    QToolButton *makeFlag(QWidget *head);

    const Clause &m_clause;
    std::shared_ptr<OpenReview> m_review;
    std::vector<Row> m_rows;
    VerdictColumn *m_verdict = nullptr; // none where the clause asks for nothing
    QPushButton *m_remarkButton = nullptr;
    NoteEdit *m_remark = nullptr;
    QToolButton *m_flag = nullptr;
    bool m_current = false;
    bool m_typing = false;
};

} // namespace yongping
