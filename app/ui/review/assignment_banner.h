#pragma once

#include "workstation/desk.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace yongping {

// Where the reviewer stands with an issued case, above its checklist: what is wanted of whom until when, and the way to
// declare interests and to submit. Hidden for cases that were not issued.
class AssignmentBanner : public QFrame
{
    Q_OBJECT
public:
    explicit AssignmentBanner(Desk &desk, QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // What has to be answered before anything else, or null.
    QWidget *urgentWidget() const;

Q_SIGNALS:
    void flushWanted();                               // what is typed has to be handed over now
    void changed(const yongping::CaseId &id);         // the case has to be opened anew

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void tell(const char *role, const QString &icon, const QString &title, const QString &text);
    void showUndeclared();
    void showWanted();
    void showSubmitted();
    QString dueSentence() const;
    void declareNone();
    void declareConflict();
    void submit();

    Desk &m_desk;
    std::shared_ptr<OpenReview> m_review;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_fault;
    QPushButton *m_none;
    QPushButton *m_conflict;
    QPushButton *m_submit;
};

} // namespace yongping
