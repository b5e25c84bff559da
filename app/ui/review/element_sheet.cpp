#include "ui/review/element_sheet.h"

#include "ui/review/clause_card.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace yongping {

namespace {

constexpr int WidestColumn = 880; // keeps the lines of a clause readable on a wide screen

} // namespace

ElementSheet::ElementSheet(QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_title(new QLabel(this)), m_progress(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_maker(new QTimer(this))
{
    setRole(m_title, "section");
    m_title->setWordWrap(true);
    setRole(m_progress, "caption");
    m_progress->setObjectName(QStringLiteral("element-progress"));
    m_head->setContentsMargins(Theme::Space16, Theme::Space8, Theme::Space16, Theme::Space4);
    m_head->setSpacing(Theme::Space12);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_progress);

    m_scroll->setObjectName(QStringLiteral("clauses"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_scroll, 1);

    m_maker->setInterval(0);
    connect(m_maker, &QTimer::timeout, this, &ElementSheet::addNextCard);
}

void ElementSheet::setReview(const std::shared_ptr<OpenReview> &review)
{
    flush();
    if (m_review)
        m_review->disconnect(this);
    clear();
    m_review = review;
    if (m_review)
        connectReview();
}

void ElementSheet::setCornerWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ElementSheet::connectReview()
{
    connect(m_review.get(), &OpenReview::answerChanged, this, [this](const QString &id) {
        eachCard([&id](ClauseCard &card) { card.showAnswer(id); });
    });
    connect(m_review.get(), &OpenReview::remarkChanged, this, [this] {
        eachCard([](ClauseCard &card) { card.showRemark(); });
    });
    connect(m_review.get(), &OpenReview::evaluated, this, [this] {
        eachCard([](ClauseCard &card) { card.showEvaluation(); });
        showProgress();
    });
}

void ElementSheet::clear()
{
    m_maker->stop();
    m_cards.clear();
    m_made = 0;
    m_element = nullptr;
    m_wantedScroll = -1;
    delete m_scroll->takeWidget();
    m_content = nullptr;
    m_column = nullptr;
}

void ElementSheet::showElement(const Element *element)
{
    if (element == m_element || !m_review)
        return;
    flush();
    clear();
    m_element = element;
    if (!element)
        return;
    m_title->setText(element->title.in(language()));
    showProgress();
    m_content = new QWidget;
    setRole(m_content, "scroll");
    m_content->setMaximumWidth(WidestColumn + 2 * Theme::Space16);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(Theme::Space16, Theme::Space8, Theme::Space16, Theme::Space24);
    m_column->setSpacing(Theme::Space12);
    m_column->addStretch();
    m_scroll->setWidget(m_content);
    addNextCard();
    m_maker->start();
}

void ElementSheet::addNextCard()
{
    if (!m_element || m_made > m_element->clauses.size())
        return m_maker->stop();
    if (m_made == m_element->clauses.size()) {
        addFoot();
        ++m_made;
        m_maker->stop();
        if (m_wantedScroll >= 0) {
            layOut();
            m_scroll->verticalScrollBar()->setValue(m_wantedScroll);
            m_wantedScroll = -1;
        }
        return;
    }
    auto *card = new ClauseCard(m_element->clauses[m_made], m_review, m_content);
    m_column->insertWidget(static_cast<int>(m_made), card);
    card->show();
    m_cards.push_back(card);
    ++m_made;
}

void ElementSheet::addFoot()
{
    const std::vector<Element> &elements = m_review->category()->elements;
    const auto next = std::ranges::find(elements, m_element->id, &Element::id) + 1;
    if (next == elements.end())
        return;
    auto *button = new QPushButton(tr("Next: %1").arg(next->title.in(language())), m_content);
    button->setObjectName(QStringLiteral("next-element"));
    button->setProperty("quiet", true);
    button->setIcon(Theme::instance().icon(QStringLiteral("arrow-right"), Theme::Colour::Accent));
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    connect(button, &QPushButton::clicked, this, [this, following = &*next] { Q_EMIT elementWanted(following); });
    m_column->insertWidget(static_cast<int>(m_cards.size()), button, 0, Qt::AlignRight);
}

CheckEditor *ElementSheet::editor(const QString &checkId)
{
    const Clause *clause = m_review ? m_review->category()->clauseOfCheck(checkId) : nullptr;
    if (!clause || !m_element || m_review->category()->elementOf(*clause)->id != m_element->id)
        return nullptr;
    while (m_made < m_element->clauses.size()) {
        if (!m_cards.empty() && m_cards.back()->clause().id == clause->id)
            break;
        addNextCard();
    }
    for (const ClauseCard *card : m_cards) {
        if (CheckEditor *found = card->editor(checkId))
            return found;
    }
    return nullptr;
}

ClauseCard *ElementSheet::cardOf(const QWidget *widget) const
{
    for (ClauseCard *card : m_cards) {
        if (card == widget || card->isAncestorOf(widget))
            return card;
    }
    return nullptr;
}

void ElementSheet::setCurrent(ClauseCard *card)
{
    eachCard([card](ClauseCard &each) { each.setCurrent(&each == card); });
}

void ElementSheet::layOut()
{
    if (!m_content)
        return;
    m_column->activate();
    QCoreApplication::sendPostedEvents(m_content, QEvent::LayoutRequest);
}

void ElementSheet::bringIntoView(CheckEditor &editor)
{
    const ClauseCard *card = cardOf(&editor);
    if (!card)
        return;
    layOut();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int view = m_scroll->viewport()->height();
    const int top = card->y() - Theme::Space8;
    const int bottom = card->y() + card->height() + Theme::Space8;
    if (bottom - top <= view) {
        bar->setValue(qBound(bottom - view, bar->value(), top));
        return;
    }
    // The card is taller than the view: its label may reach below the editor, and a glance ahead helps.
    const int editorTop = editor.mapTo(m_content, QPoint(0, 0)).y() - Theme::Space24;
    const int editorBottom = editorTop + editor.height() + 3 * Theme::Space32;
    bar->setValue(qBound(qMin(editorBottom - view, editorTop), bar->value(), editorTop));
}

int ElementSheet::scrollPosition() const
{
    return m_wantedScroll >= 0 ? m_wantedScroll : m_scroll->verticalScrollBar()->value();
}

void ElementSheet::restoreScroll(int position)
{
    m_wantedScroll = position;
    if (m_element && m_made > m_element->clauses.size()) {
        layOut();
        m_scroll->verticalScrollBar()->setValue(position);
        m_wantedScroll = -1;
    }
}

void ElementSheet::flush()
{
    eachCard([](ClauseCard &card) { card.flush(); });
}

void ElementSheet::showProgress()
{
    if (!m_element)
        return;
    const Progress progress = progressOf(m_review->evaluation(), m_review->review().answers, *m_element);
    m_progress->setText(progress.total == 0 ? QString()
                                            : tr("%1 of %2 answered").arg(progress.answered).arg(progress.total));
}

void ElementSheet::eachCard(const std::function<void(ClauseCard &)> &visit)
{
    const std::vector<ClauseCard *> cards = m_cards;
    for (ClauseCard *card : cards)
        visit(*card);
}

} // namespace yongping
