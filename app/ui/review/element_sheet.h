#pragma once

#include "workstation/desk.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace yongping {

class CheckEditor;
class ClauseCard;

// The clauses of one element as cards in a column that scrolls. Only the shown element's widgets exist; they are made
// card by card between the events of the window, as far as something needs them at once.
class ElementSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ElementSheet(QWidget *parent = nullptr);

    void setReview(const std::shared_ptr<OpenReview> &review);
    // Stands at the right end of the title's line.
    void setCornerWidget(QWidget *widget);
    void showElement(const Element *element);
    const Element *element() const { return m_element; }

    // The editor of a check of the shown element; makes its card if it has to.
    CheckEditor *editor(const QString &checkId);
    ClauseCard *cardOf(const QWidget *widget) const;
    ClauseCard *firstCard() const { return m_cards.empty() ? nullptr : m_cards.front(); }
    void setCurrent(ClauseCard *card);
    // Scrolls as little as shows the whole card of the editor, or the editor where the card is higher than the view.
    void bringIntoView(CheckEditor &editor);
    int scrollPosition() const;
    // Scrolls there once all cards are made.
    void restoreScroll(int position);
    void flush();

Q_SIGNALS:
    void elementWanted(const yongping::Element *element);

private:
    void connectReview();
    void clear();
    void addNextCard();
    void addFoot();
    void layOut();
    void showProgress();
    void eachCard(const std::function<void(ClauseCard &)> &visit);

    std::shared_ptr<OpenReview> m_review;
    const Element *m_element = nullptr;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_progress;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<ClauseCard *> m_cards;
    std::size_t m_made = 0;
    int m_wantedScroll = -1;
    QTimer *m_maker;
};

} // namespace yongping
