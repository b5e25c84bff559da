#pragma once

#include "presentation/clause_finder.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace yongping {

// A small field over the cards that finds a clause as it is typed. Up and Down choose, Enter goes there, Escape gives
// the keyboard back to where it was.
class ClauseJump : public QFrame
{
    Q_OBJECT
public:
    explicit ClauseJump(QWidget *parent);

    void setCategory(const CategoryPtr &category); // null: none
    void ask();

Q_SIGNALS:
    void clauseChosen(const QString &clauseId);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find();
    void choose();
    void leave();
    void place();
    void moveBy(int by);

    CategoryPtr m_category;
    std::unique_ptr<ClauseFinder> m_finder;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_found;
    QPointer<QWidget> m_back; // had the keyboard
};

} // namespace yongping
