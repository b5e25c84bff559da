#include "ui/review/card_column.h"

#include "ui/review/clause_card.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace yongping {

namespace {

constexpr int AheadViews = 1; // cards are built this many heights of the view beyond it …
constexpr int KeptViews = 2;  // … and given up beyond these

std::vector<QWidget *> tabStops(QWidget &within)
{
    std::vector<QWidget *> stops;
    for (QWidget *at = within.nextInFocusChain(); at != &within; at = at->nextInFocusChain()) {
        if (within.isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) != 0 && !at->focusProxy())
            stops.push_back(at);
    }
    return stops;
}

} // namespace

// Builds what is in sight; whether there was anything to build.
bool CardColumn::buildVisible()
{
    bool any = false;
    const int bottom = top() + viewport()->height();
    for (std::size_t i = m_heights.firstBelow(top()); i < m_entries.size() && m_heights.top(i) < bottom; ++i) {
        if (!m_built[i]) {
            build(i);
            any = true;
        }
    }
    return any;
}

void CardColumn::build(std::size_t entry)
{
    if (m_built[entry])
        return;
    QWidget *widget = make(m_entries[entry]);
    m_built[entry] = widget;
    widget->setGeometry(Theme::Space16, m_heights.top(entry), columnWidth(), m_heights.height(entry));
    widget->show(); // takes on the look, which it is measured by
    measure(entry);
}

QWidget *CardColumn::make(const CardEntry &entry)
{
    switch (entry.kind) {
    case CardEntry::Kind::Card: {
        auto *card = new ClauseCard(*entry.clause, m_review, *m_standings, m_content);
        connect(card, &ClauseCard::typingChanged, this, &CardColumn::typingChanged);
        connect(card, &ClauseCard::placesWanted, this, &CardColumn::placesWanted);
        connect(card, &ClauseCard::faultShown, this, [this](QWidget *field) {
            if (field->isAncestorOf(QApplication::focusWidget()))
                QTimer::singleShot(0, field, [this, field] { bringIntoView(*field); }); // once it has its new height
        });
        return card;
    }
    case CardEntry::Kind::Heading: {
        auto *title = new QLabel(entry.element->title.in(language()), m_content);
        title->setObjectName(QString(QStringLiteral("heading.") + entry.element->id));
        title->setWordWrap(true);
        setRole(title, "section");
        return title;
    }
    case CardEntry::Kind::Next: return makeNext(*entry.element);
    }
    Q_UNREACHABLE();
}

QWidget *CardColumn::makeNext(const Element &element)
{
    auto *button = new QPushButton(tr("Next: %1").arg(element.title.in(language())), m_content);
    button->setObjectName(QStringLiteral("next-element"));
    button->setProperty("quiet", true);
    button->setIcon(Theme::instance().icon(QStringLiteral("arrow-right"), Theme::Colour::Accent));
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    connect(button, &QPushButton::clicked, this, [this, &element] { Q_EMIT elementWanted(&element); });
    return button;
}

// One entry at a time between the events of the window, the nearest first.
void CardColumn::buildAhead()
{
    const int view = viewport()->height();
    const int from = top() - AheadViews * view, to = top() + (1 + AheadViews) * view;
    std::optional<std::size_t> next;
    const auto consider = [&](std::size_t i) {
        const auto distance = [&](std::size_t entry) { return qAbs(m_heights.top(entry) - top() - view / 2); };
        if (!m_built[i] && (!next || distance(i) < distance(*next)))
            next = i;
    };
    for (std::size_t i = m_heights.firstBelow(from); i < m_entries.size() && m_heights.top(i) < to; ++i)
        consider(i);
    for (std::size_t i = 0; m_current && i < m_entries.size(); ++i) {
        if (isPinned(i))
            consider(i);
    }
    if (!next) {
        m_ahead->stop();
        linkTabs();
        return;
    }
    const std::optional<Anchor> kept = anchor();
    build(*next);
    settle(kept);
}

// Where the keyboard is and its neighbours, so that Tab leads on; and what holds input that cannot be handed over.
bool CardColumn::isPinned(std::size_t entry) const
{
    for (std::size_t i = entry == 0 ? 0 : entry - 1; i <= entry + 1 && i < m_built.size(); ++i) {
        QWidget *widget = m_built[i];
        if (widget && (widget == m_current || widget->isAncestorOf(QApplication::focusWidget())))
            return true;
    }
    const auto *card = qobject_cast<const ClauseCard *>(m_built[entry]);
    return card && card->holdsInput();
}

void CardColumn::giveUpFar()
{
    const int view = viewport()->height();
    const int from = top() - KeptViews * view, to = top() + (1 + KeptViews) * view;
    std::vector<QWidget *> far;
    for (std::size_t i = 0; i < m_built.size(); ++i) {
        if (!m_built[i] || (m_heights.bottom(i) > from && m_heights.top(i) < to))
            continue;
        if (auto *card = qobject_cast<ClauseCard *>(m_built[i]))
            card->flush();
        if (isPinned(i))
            continue;
        far.push_back(m_built[i]);
        m_built[i] = nullptr;
    }
    for (QWidget *widget : far) {
        widget->hide();
        widget->deleteLater(); // it may be the one whose signal leads here
    }
}

void CardColumn::linkTabs()
{
    QWidget *last = m_tabAnchor;
    for (QWidget *widget : m_built) {
        if (!widget)
            continue;
        std::vector<QWidget *> stops = tabStops(*widget);
        if ((widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.insert(stops.begin(), widget);
        for (QWidget *stop : stops) {
            if (last && last->nextInFocusChain() != stop)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

} // namespace yongping
