#pragma once

#include "presentation/review_filter.h"
#include "workstation/desk.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace yongping {

class CardColumn;
class CheckEditor;
class ClauseCard;
class FilterBar;

// The clauses of one element, or of all elements as far as a filter lets them through, under a head that says which and
// how far they are answered.
class ElementSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ElementSheet(QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // Stands at the right end of the title's line.
    void addCornerWidget(QWidget *widget);
    void showElement(const Element *element);
    // The list stays as it is made here, whatever is answered then, until it is shown again.
    void showFiltered(ReviewShow show);
    // None while a filter is on.
    const Element *element() const { return m_element; }
    ReviewShow show() const { return m_show; }
    // The clauses in which the reviews differ; none where nothing is to be said of that.
    void setDisagreed(const std::optional<QSet<QString>> &clauses);

    // The editor of a check that is shown; builds its card if it has to.
    CheckEditor *editor(const QString &checkId);
    CardColumn &cards() { return *m_cards; }
    FilterBar &filterBar() { return *m_filterBar; }

Q_SIGNALS:
    void filterChosen(yongping::ReviewShow show);

private:
    void makeHead(QVBoxLayout &column);
    QWidget *makeNothing();
    void showProgress();
    void showCounts();
    void showNothing();
    QString staleText(int stale) const;

    std::shared_ptr<OpenReview> m_review;
    const Element *m_element = nullptr;
    ReviewShow m_show = ReviewShow::All;
    QSet<QString> m_disagreed;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_progress;
    FilterBar *m_filterBar;
    QStackedWidget *m_rooms;
    CardColumn *m_cards;
    QLabel *m_nothing;
    QPushButton *m_again;
};

} // namespace yongping
