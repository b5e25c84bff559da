#pragma once

#include "presentation/review_elements_model.h"
#include "presentation/review_filter.h"
#include "ui/pages/page.h"
#include "ui/review/review_places.h"
#include "workstation/desk.h"

#include <QTimer>

#include <memory>

class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace yongping {

class AssignmentBanner;
class CheckEditor;
class ClauseJump;
class ElementSheet;
class EvidenceRoom;
class NoteEdit;
class Preferences;
class SidePanel;
class UndoButtons;

// The room in which a case is judged: elements, the clauses of one of them, and what explains them. Remembers for every
// case where the reviewer was. Everything can be done with the keyboard alone.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    ReviewPage(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;
    // The check that has, or last had, the keyboard.
    const QString &currentCheck() const { return m_currentCheck; }
    const QString &currentClause() const { return m_currentClause; }
    // Hands over what still waits for a pause in typing; the window calls it before it closes.
    void flush();

public Q_SLOTS:
    // Goes to the check's editor, in whatever element it stands.
    void showCheck(const QString &checkId);
    // Goes to the open check that matters most; does nothing where none is open.
    void showFirstOpen();

Q_SIGNALS:
    void casesRequested(); // nothing is open: the user wants to choose a case
    void reopenRequested(const yongping::CaseId &id); // it was declared or submitted: it stands otherwise now
    void caseStepRequested(int by); // the next case of the list, or the one before

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEmptyState();
    QWidget *makeElementList();
    QWidget *makeMiddle();
    void connectParts();
    void connectEvidence();
    void connectReview();
    void makeShortcuts();
    void makeWalkShortcuts(const QString &group);

    void showElement(const Element *element);
    void showClause(const QString &clauseId);
    // Has the clause's card in the column, leaving a filter that does not show it.
    void reveal(const Clause &clause);
    void selectElement(const Element &element);
    void setShow(ReviewShow show);
    void follow(QWidget *focused);
    void step(int by);
    void showMostDecisive();
    void showOpen(int by);
    void showFlagged(int by);
    void flagCurrent();
    NoteEdit *editRemark();
    void remarkOrBack();
    void historyOrBack();
    void offerTemplates();
    void showMoved(Field field, const QString &key);
    void readDisagreement();
    void setSideShown(bool shown);
    void remember();
    void returnToLastPlace();
    bool seesField() const; // the current one, whole
    QWidget *currentField();
    const Clause *clause() const; // the current one, or null

    Desk &m_desk;
    Preferences &m_preferences;
    ReviewPlaces m_places;
    std::shared_ptr<OpenReview> m_review;
    ReviewElementsModel m_elements;
    QString m_currentCheck;
    QString m_currentClause;
    QString m_currentField;
    QString m_keptField;       // the scroll position was restored for it: going to it does not scroll
    qsizetype m_openRank = -1; // where in the list of open checks the last jump went
    QString m_openTarget;
    bool m_sideChosen = false; // the user said whether the right column is shown
    bool m_selecting = false;  // the element list follows; nobody chose
    QTimer m_placeTimer;
    QStackedWidget *m_rooms;
    QSplitter *m_splitter;
    QListView *m_elementList;
    QLabel *m_flagCount;
    ElementSheet *m_sheet;
    SidePanel *m_side;
    EvidenceRoom *m_evidence;
    AssignmentBanner *m_banner;
    QToolButton *m_sideButton;
    UndoButtons *m_undoButtons;
    ClauseJump *m_jump;
};

} // namespace yongping
