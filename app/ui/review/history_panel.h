#pragma once

#include "presentation/review_history_model.h"
#include "workstation/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QPushButton;

namespace yongping {

// The history of the check that the keyboard is at, of its clause and of the case. A field can go back to any state
// that it had. Read only while somebody looks at it.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(Desk &desk, QWidget *parent);

    void setReview(const std::shared_ptr<OpenReview> &review);
    void setPlace(const QString &checkId, const QString &clauseId);

Q_SIGNALS:
    void checkWanted(const QString &checkId);
    void clauseWanted(const QString &clauseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showEvents(const Result<std::vector<Event>> &events);
    void jump(const QModelIndex &index);
    void refreshButton();
    void goBack(const QModelIndex &index);

    Desk &m_desk;
    std::shared_ptr<OpenReview> m_review;
    ReviewHistoryModel m_model;
    bool m_mayReadOthers = false;
    QTimer m_soon; // several changes are read at once
    QLabel *m_note;
    QListView *m_list;
    QPushButton *m_goBack;
};

} // namespace yongping
