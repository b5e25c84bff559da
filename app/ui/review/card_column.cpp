#include "ui/review/card_column.h"

#include "ui/review/clause_card.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace yongping {

namespace {

int heightFor(QWidget &widget, int width)
{
    if (QLayout *layout = widget.layout()) {
        layout->activate();
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    }
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

} // namespace

CardColumn::CardColumn(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_ahead(new QTimer(this))
{
    setObjectName(QStringLiteral("clauses"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width would follow the heights that follow the width
    setFocusPolicy(Qt::NoFocus);
    setRole(m_content, "scroll");
    setWidget(m_content);
    m_content->installEventFilter(this);
    m_ahead->setInterval(0);
    connect(m_ahead, &QTimer::timeout, this, &CardColumn::buildAhead);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { settle(); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wanted.reset(); });
    connect(&Theme::instance(), &Theme::changed, this, &CardColumn::estimateAnew);
}

void CardColumn::setReview(const std::shared_ptr<OpenReview> &review)
{
    flush();
    if (m_review)
        m_review->disconnect(this);
    clear();
    m_review = review;
    if (m_review)
        connectReview();
}

void CardColumn::connectReview()
{
    OpenReview *review = m_review.get();
    connect(review, &OpenReview::answerChanged, this, [this](const QString &id) {
        eachCard([&id](ClauseCard &card) { card.showAnswer(id); });
    });
    connect(review, &OpenReview::remarkChanged, this, [this] {
        eachCard([](ClauseCard &card) { card.showRemark(); });
    });
    connect(review, &OpenReview::flagChanged, this, [this] {
        eachCard([](ClauseCard &card) { card.showFlag(); });
    });
    connect(review, &OpenReview::evaluated, this, [this] {
        m_standings.emplace(m_review->evaluation());
        eachCard([this](ClauseCard &card) { card.showEvaluation(*m_standings); });
    });
    m_standings.emplace(review->evaluation());
}

void CardColumn::clear()
{
    m_ahead->stop();
    m_current = nullptr;
    m_wanted.reset();
    for (QWidget *widget : m_built)
        delete widget;
    m_built.clear();
    m_entries.clear();
    m_numbers.clear();
    m_heights.reset({});
}

void CardColumn::setEntries(std::vector<CardEntry> entries)
{
    flush();
    clear();
    m_entries = std::move(entries);
    m_built.assign(m_entries.size(), nullptr);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].clause)
            m_numbers.insert(m_entries[i].clause->id, i);
    }
    m_heights.reset(estimates());
    settle(Anchor{0, CardHeights::Above});
}

int CardColumn::columnWidth() const
{
    return qMin(viewport()->width(), Widest + 2 * Theme::Space16) - 2 * Theme::Space16;
}

std::vector<int> CardColumn::estimates() const
{
    std::vector<int> heights;
    heights.reserve(m_entries.size());
    const int line = QFontMetrics(Theme::instance().sectionFont()).height();
    const CardEstimate estimate(columnWidth());
    for (const CardEntry &entry : m_entries) {
        heights.push_back(entry.kind == CardEntry::Kind::Card      ? estimate.heightOf(*entry.clause)
                          : entry.kind == CardEntry::Kind::Heading ? line
                                                                   : Theme::ControlHeight);
    }
    return heights;
}

int CardColumn::top() const
{
    return verticalScrollBar()->value();
}

// What keeps its place on the screen: the current card where it is in sight, else the first one whose height is known.
std::optional<CardColumn::Anchor> CardColumn::anchor() const
{
    std::optional<Anchor> found;
    const int bottom = top() + viewport()->height();
    for (std::size_t i = m_heights.firstBelow(top()); i < m_entries.size() && m_heights.top(i) < bottom; ++i) {
        const Anchor here{i, m_heights.top(i) - top()};
        if (m_current && m_built[i] == m_current)
            return here;
        if (!found || (!m_heights.isExact(found->entry) && m_heights.isExact(i)))
            found = here;
    }
    return found;
}

void CardColumn::settle()
{
    if (!m_settling)
        settle(anchor());
}

void CardColumn::settle(const std::optional<Anchor> &anchor)
{
    const QScopedValueRollback settling(m_settling, true);
    const bool mayBuild = isVisible();
    do {
        for (std::size_t i = 0; i < m_built.size(); ++i) {
            if (m_built[i])
                measure(i);
        }
        m_content->resize(columnWidth() + 2 * Theme::Space16, m_heights.total());
        if (anchor && anchor->entry < m_entries.size())
            verticalScrollBar()->setValue(m_heights.top(anchor->entry) - anchor->offset);
    } while (mayBuild && buildVisible());
    giveUpFar();
    placeBuilt();
    if (mayBuild && !m_entries.empty())
        m_ahead->start();
}

void CardColumn::measure(std::size_t entry)
{
    m_heights.setExact(entry, heightFor(*m_built[entry], columnWidth()));
}

void CardColumn::placeBuilt()
{
    for (std::size_t i = 0; i < m_built.size(); ++i) {
        if (!m_built[i])
            continue;
        const QRect place(Theme::Space16, m_heights.top(i), columnWidth(), m_heights.height(i));
        if (m_entries[i].kind != CardEntry::Kind::Next) {
            m_built[i]->setGeometry(place);
            continue;
        }
        const QSize size = m_built[i]->sizeHint();
        m_built[i]->setGeometry(QRect(QPoint(place.right() - size.width() + 1, place.top()), size));
    }
}

ClauseCard *CardColumn::card(const QString &clauseId)
{
    const auto number = m_numbers.constFind(clauseId);
    if (number == m_numbers.constEnd())
        return nullptr;
    if (!m_built[*number]) {
        const std::optional<Anchor> kept = anchor();
        build(*number);
        auto *made = static_cast<ClauseCard *>(m_built[*number]);
        const QPointer<ClauseCard> before = std::exchange(m_current, made); // not to be given up at once
        settle(kept);
        m_current = before;
    }
    return static_cast<ClauseCard *>(m_built[*number]);
}

ClauseCard *CardColumn::cardOf(const QWidget *widget) const
{
    for (QWidget *built : m_built) {
        if (built && (built == widget || built->isAncestorOf(widget)))
            return qobject_cast<ClauseCard *>(built);
    }
    return nullptr;
}

ClauseCard *CardColumn::current() const
{
    return m_current;
}

void CardColumn::setCurrent(ClauseCard *card)
{
    if (m_current && m_current != card)
        m_current->setCurrent(false);
    m_current = card;
    if (card)
        card->setCurrent(true);
    if (isVisible())
        m_ahead->start();
}

int CardColumn::builtCards() const
{
    return static_cast<int>(std::ranges::count_if(
        m_built, [](QWidget *widget) { return qobject_cast<ClauseCard *>(widget) != nullptr; }));
}

bool CardColumn::isCurrentlyComplete() const
{
    const int bottom = top() + viewport()->height();
    for (std::size_t i = m_heights.firstBelow(top()); i < m_entries.size() && m_heights.top(i) < bottom; ++i) {
        if (!m_built[i])
            return false;
    }
    return true;
}

bool CardColumn::isBuiltAhead() const
{
    return isCurrentlyComplete() && !m_ahead->isActive();
}

// A heading belongs to the card beneath it.
int CardColumn::topWithHeading(const ClauseCard &card) const
{
    const auto number = m_numbers.constFind(card.clause().id);
    if (number == m_numbers.constEnd() || *number == 0 || m_entries[*number - 1].kind != CardEntry::Kind::Heading)
        return card.y();
    return m_heights.top(*number - 1);
}

void CardColumn::bringIntoView(const QWidget &field)
{
    const ClauseCard *card = cardOf(&field);
    if (!card)
        return;
    m_wanted.reset();
    // Twice: what comes into sight is built, and its height may move the rest.
    for (int i = 0; i < 2; ++i) {
        settle();
        const int view = viewport()->height();
        const int above = topWithHeading(*card) - Theme::Space8, below = card->y() + card->height() + Theme::Space8;
        if (below - above <= view) {
            verticalScrollBar()->setValue(qBound(below - view, top(), above));
            continue;
        }
        // The card is taller than the view: its label may reach below the field, and a glance ahead helps.
        const int fieldTop = field.mapTo(m_content, QPoint(0, 0)).y() - Theme::Space24;
        const int fieldBottom = fieldTop + field.height() + 3 * Theme::Space32;
        verticalScrollBar()->setValue(qBound(qMin(fieldBottom - view, fieldTop), top(), fieldTop));
    }
}

void CardColumn::scrollToElement(const Element &element)
{
    m_wanted.reset();
    const auto first = std::ranges::find(m_entries, &element, &CardEntry::element);
    if (first != m_entries.end())
        settle(Anchor{static_cast<std::size_t>(first - m_entries.begin()), CardHeights::Above});
}

CardPlace CardColumn::place() const
{
    if (m_wanted)
        return *m_wanted;
    for (std::size_t i = m_heights.firstBelow(top()); i < m_entries.size(); ++i) {
        if (m_entries[i].clause)
            return {m_entries[i].clause->id, m_heights.top(i) - top()};
    }
    return {};
}

void CardColumn::restore(const CardPlace &place, const QWidget *field)
{
    m_wanted = place;
    m_wantedField = field;
    restoreWanted();
}

bool CardColumn::shows(const QWidget &field) const
{
    const int fieldTop = field.mapTo(m_content, QPoint(0, 0)).y();
    return fieldTop >= top() && fieldTop + field.height() <= top() + viewport()->height();
}

void CardColumn::flush()
{
    eachCard([](ClauseCard &card) { card.flush(); });
}

void CardColumn::eachCard(const std::function<void(ClauseCard &)> &visit)
{
    const std::vector<QWidget *> built = m_built;
    for (QWidget *widget : built) {
        if (auto *card = qobject_cast<ClauseCard *>(widget))
            visit(*card);
    }
}

bool CardColumn::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_content && event->type() == QEvent::LayoutRequest)
        settle();
    return QScrollArea::eventFilter(object, event);
}

void CardColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        estimateAnew();
    else
        settle();
    restoreWanted();
}

// A window that is being opened gets its size in steps, and no place is at its end before that.
void CardColumn::restoreWanted()
{
    if (!m_wanted)
        return;
    const auto number = m_numbers.constFind(m_wanted->clauseId);
    if (number != m_numbers.constEnd())
        settle(Anchor{*number, m_wanted->offset});
    showWantedField();
}

// A notice above the page may have taken the room that the field had.
void CardColumn::showWantedField()
{
    if (!m_wantedField || !m_content->isAncestorOf(m_wantedField) || shows(*m_wantedField))
        return;
    const int fieldTop = m_wantedField->mapTo(m_content, QPoint(0, 0)).y();
    const int least = fieldTop + m_wantedField->height() + Theme::Space8 - viewport()->height();
    verticalScrollBar()->setValue(qBound(least, top(), qMax(least, fieldTop - Theme::Space8)));
}

void CardColumn::estimateAnew()
{
    const std::optional<Anchor> kept = anchor();
    m_heights.reset(estimates());
    settle(kept);
}

void CardColumn::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    settle();
    restoreWanted();
}

} // namespace yongping
