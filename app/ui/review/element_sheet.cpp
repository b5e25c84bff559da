#include "ui/review/element_sheet.h"

#include "ui/review/card_column.h"
#include "ui/review/clause_card.h"
#include "ui/review/editors/check_editor.h"
#include "ui/review/filter_bar.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yongping {

namespace {

enum Room { CardRoom, NothingRoom };

} // namespace

ElementSheet::ElementSheet(QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_title(new QLabel(this)), m_progress(new QLabel(this)),
      m_filterBar(new FilterBar(this)), m_rooms(new QStackedWidget(this)), m_cards(new CardColumn(this)),
      m_nothing(new QLabel(this)), m_again(new QPushButton(tr("Make the list anew"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(*column);
    m_rooms->insertWidget(CardRoom, m_cards);
    m_rooms->insertWidget(NothingRoom, makeNothing());
    column->addWidget(m_rooms, 1);
    connect(m_filterBar, &FilterBar::chosen, this, &ElementSheet::filterChosen);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT filterChosen(m_show); });
}

void ElementSheet::makeHead(QVBoxLayout &column)
{
    setRole(m_title, "section");
    m_title->setObjectName(QStringLiteral("element-title"));
    m_title->setWordWrap(true);
    setRole(m_progress, "caption");
    m_progress->setObjectName(QStringLiteral("element-progress"));
    m_again->setObjectName(QStringLiteral("filter-again"));
    m_again->setProperty("quiet", true);
    m_again->hide();
    m_head->setContentsMargins(Theme::Space16, Theme::Space8, Theme::Space16, Theme::Space4);
    m_head->setSpacing(Theme::Space12);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_progress);
    m_head->addWidget(m_again);
    column.addLayout(m_head);
    column.addWidget(m_filterBar);
}

QWidget *ElementSheet::makeNothing()
{
    auto *room = new QWidget(this);
    m_nothing->setObjectName(QStringLiteral("filter-nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    setRole(m_nothing, "second");
    auto *all = new QPushButton(tr("Show all clauses"), room);
    all->setObjectName(QStringLiteral("show-all"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT filterChosen(ReviewShow::All); });
    auto *column = new QVBoxLayout(room);
    column->setSpacing(Theme::Space12);
    column->addStretch(2);
    column->addWidget(m_nothing);
    column->addWidget(all, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return room;
}

void ElementSheet::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_element = nullptr;
    m_show = ReviewShow::All;
    m_disagreed.clear();
    m_cards->setReview(review);
    m_review = review;
    m_filterBar->setDisagreedOffered(false);
    m_filterBar->showChosen(ReviewShow::All);
    if (!m_review)
        return;
    const auto refresh = [this] {
        showProgress();
        showCounts();
    };
    connect(m_review.get(), &OpenReview::evaluated, this, refresh);
    connect(m_review.get(), &OpenReview::flagChanged, this, refresh);
    showCounts();
}

void ElementSheet::addCornerWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ElementSheet::showElement(const Element *element)
{
    if (element == m_element || !element || !m_review)
        return;
    m_element = element;
    m_show = ReviewShow::All;
    std::vector<CardEntry> entries;
    for (const Clause &clause : element->clauses)
        entries.push_back({CardEntry::Kind::Card, element, &clause});
    const std::vector<Element> &elements = m_review->category()->elements;
    const auto next = std::ranges::find(elements, element->id, &Element::id) + 1;
    if (next != elements.end())
        entries.push_back({CardEntry::Kind::Next, &*next, nullptr});
    m_rooms->setCurrentIndex(CardRoom);
    m_title->setText(element->title.in(language()));
    m_filterBar->showChosen(m_show);
    m_cards->setEntries(std::move(entries));
    showProgress();
}

void ElementSheet::showFiltered(ReviewShow show)
{
    m_element = nullptr;
    m_show = show;
    std::vector<CardEntry> entries;
    const Element *last = nullptr;
    for (const Clause *clause : ReviewFilter(*m_review, m_disagreed).clauses(show)) {
        const Element *element = m_review->category()->elementOf(*clause);
        if (element != last)
            entries.push_back({CardEntry::Kind::Heading, element, nullptr});
        entries.push_back({CardEntry::Kind::Card, element, clause});
        last = element;
    }
    m_title->setText(tr("All elements: %1").arg(FilterBar::title(show)));
    m_filterBar->showChosen(show);
    m_rooms->setCurrentIndex(entries.empty() ? NothingRoom : CardRoom);
    if (entries.empty())
        showNothing();
    m_cards->setEntries(std::move(entries));
    showProgress();
}

void ElementSheet::showNothing()
{
    switch (m_show) {
    case ReviewShow::Open:
        m_nothing->setText(tr("Nothing is open: every check that is due and asked is answered."));
        break;
    case ReviewShow::Flagged:
        m_nothing->setText(tr("No clause is flagged. Ctrl+B flags the clause that you are at."));
        break;
    case ReviewShow::NotMet:
        m_nothing->setText(tr("No clause is judged “not met” so far."));
        break;
    case ReviewShow::Disagreed:
        m_nothing->setText(tr("The reviews of this case do not differ in any clause."));
        break;
    case ReviewShow::All:
        m_nothing->clear();
        break;
    }
}

void ElementSheet::setDisagreed(const std::optional<QSet<QString>> &clauses)
{
    m_disagreed = clauses.value_or(QSet<QString>());
    m_filterBar->setDisagreedOffered(clauses.has_value());
    if (m_review)
        showCounts();
}

void ElementSheet::showCounts()
{
    m_filterBar->showCounts(ReviewFilter(*m_review, m_disagreed));
}

CheckEditor *ElementSheet::editor(const QString &checkId)
{
    const Clause *clause = m_review ? m_review->category()->clauseOfCheck(checkId) : nullptr;
    const ClauseCard *card = clause ? m_cards->card(clause->id) : nullptr;
    return card ? card->editor(checkId) : nullptr;
}

void ElementSheet::showProgress()
{
    const Evaluation &evaluation = m_review->evaluation();
    const AnswerSet &answers = m_review->review().answers;
    int stale = 0;
    if (m_show != ReviewShow::All) {
        const ReviewFilter filter(*m_review, m_disagreed);
        int fitting = 0;
        for (const CardEntry &entry : m_cards->entries()) {
            if (entry.clause)
                ++(filter.accepts(*entry.clause, m_show) ? fitting : stale);
        }
        stale = qMax(stale, filter.count(m_show) - fitting);
    }
    const Progress progress =
        m_element ? progressOf(evaluation, answers, *m_element) : progressOf(evaluation, answers);
    m_progress->setText(progress.total == 0 ? QString()
                                            : tr("%1 of %2 answered").arg(progress.answered).arg(progress.total));
    m_again->setVisible(stale > 0);
    m_again->setToolTip(staleText(stale));
    m_again->setAccessibleDescription(staleText(stale));
}

QString ElementSheet::staleText(int stale) const
{
    return stale == 0 ? QString() : tr("%n clause(s) came or went since the list was made", nullptr, stale);
}

} // namespace yongping
