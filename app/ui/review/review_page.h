#pragma once

#include "presentation/review_elements_model.h"
#include "ui/pages/page.h"
#include "workstation/desk.h"

#include <memory>

class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace yongping {

class AssignmentBanner;
class CheckEditor;
class ElementSheet;
class SidePanel;

// The room in which a case is judged: elements, the clauses of one of them, and what explains them. Remembers for every
// case where the reviewer was.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void setReview(const std::shared_ptr<OpenReview> &review) override;
    QWidget *focusTarget() override;
    // The check that has, or last had, the keyboard.
    const QString &currentCheck() const { return m_currentCheck; }
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

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEmptyState();
    QWidget *makeMiddle();
    void makeShortcuts();
    void showElement(const Element *element);
    void showClause(const QString &clauseId);
    void follow(QWidget *focused);
    void step(int by);
    void showNextOpen();
    void setSideShown(bool shown);
    void remember();
    void returnToLastPlace();
    QString placeKey(const QString &name) const;
    QStringList checkIds() const;

    Desk &m_desk;
    std::shared_ptr<OpenReview> m_review;
    ReviewElementsModel m_elements;
    QString m_currentCheck;
    qsizetype m_openRank = -1; // where in the list of open checks the last jump went
    QString m_openTarget;
    bool m_sideChosen = false; // the user said whether the right column is shown
    QStackedWidget *m_rooms;
    QSplitter *m_splitter;
    QListView *m_elementList;
    ElementSheet *m_sheet;
    SidePanel *m_side;
    AssignmentBanner *m_banner;
    QToolButton *m_sideButton;
};

} // namespace yongping
