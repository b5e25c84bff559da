#pragma once

#include "presentation/review_standing.h"
#include "ui/review/card_heights.h"
#include "workstation/desk.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace yongping {

class ClauseCard;

// One line of the column: the title of an element, a clause, or the way to the next element.
struct CardEntry
{
    enum class Kind { Heading, Card, Next };

    Kind kind = Kind::Card;
    const Element *element = nullptr;
    const Clause *clause = nullptr; // of cards only
};

// Where a column stands: the clause that is cut by its upper edge or follows it, and how far that lies below the edge.
struct CardPlace
{
    QString clauseId;
    int offset = 0;
};

// Clauses as cards in a column that scrolls. Cards exist around the viewport only, and where the keyboard is; those far
// away are given up after handing over what they hold. Heights are estimates until a card was built; what is in sight
// stays where it is while they become exact.
class CardColumn : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int Widest = 880; // keeps the lines of a clause readable on a wide screen

    explicit CardColumn(QWidget *parent);

    // Empties the column.
    void setReview(const std::shared_ptr<OpenReview> &review);
    void setEntries(std::vector<CardEntry> entries);
    const std::vector<CardEntry> &entries() const { return m_entries; }
    // The Tab key comes to the cards from this widget.
    void setTabAnchor(QWidget *anchor) { m_tabAnchor = anchor; }

    bool holds(const QString &clauseId) const { return m_numbers.contains(clauseId); }
    // Builds the card; null where the clause is not in the column.
    ClauseCard *card(const QString &clauseId);
    ClauseCard *cardOf(const QWidget *widget) const; // the built one around the widget
    ClauseCard *current() const;
    void setCurrent(ClauseCard *card);
    int builtCards() const;
    bool isCurrentlyComplete() const; // nothing in sight waits to be built
    bool isBuiltAhead() const;        // nor anything near it, and Tab leads through all that is built

    // Scrolls as little as shows the whole card of the field, or the field where the card is higher than the view.
    void bringIntoView(const QWidget &field);
    void scrollToElement(const Element &element);
    CardPlace place() const;
    // A field that is given is seen whole from there on, also where the view gets lower before the user moves.
    void restore(const CardPlace &place, const QWidget *field = nullptr);
    bool shows(const QWidget &field) const; // whole
    void flush();

Q_SIGNALS:
    void elementWanted(const yongping::Element *element);
    void typingChanged(bool typing);
    void placesWanted(const QString &checkId); // of the evidence

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // An entry and how far its top lies below the viewport's.
    struct Anchor
    {
        std::size_t entry = 0;
        int offset = 0;
    };

    void connectReview();
    void clear();
    std::vector<int> estimates() const;
    void estimateAnew();
    void restoreWanted();
    void showWantedField();
    int columnWidth() const;
    std::optional<Anchor> anchor() const;
    void settle();
    void settle(const std::optional<Anchor> &anchor);
    void placeBuilt();
    void build(std::size_t entry);
    QWidget *make(const CardEntry &entry);
    QWidget *makeNext(const Element &element);
    void measure(std::size_t entry);
    bool buildVisible();
    void buildAhead();
    void giveUpFar();
    bool isPinned(std::size_t entry) const;
    void linkTabs();
    void eachCard(const std::function<void(ClauseCard &)> &visit);
    int top() const;
    int topWithHeading(const ClauseCard &card) const;

    std::shared_ptr<OpenReview> m_review;
    std::vector<CardEntry> m_entries;
    std::vector<QWidget *> m_built; // by entry; null: not built
    QHash<QString, std::size_t> m_numbers;
    CardHeights m_heights;
    std::optional<CheckStandings> m_standings;
    QWidget *m_content;
    QPointer<ClauseCard> m_current;
    QPointer<QWidget> m_tabAnchor;
    QTimer *m_ahead;
    std::optional<CardPlace> m_wanted; // restored, and the user has not moved from there
    QPointer<const QWidget> m_wantedField;
    bool m_settling = false;
};

} // namespace yongping
