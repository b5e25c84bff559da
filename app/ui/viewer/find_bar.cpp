#include "ui/viewer/find_bar.h"

#include "ui/viewer/page_view.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace yongping {

namespace {

constexpr int LongestWords = 200;
constexpr int WordsWidth = 320;

} // namespace

FindBar::FindBar(PageView &view, QWidget *parent)
    : QFrame(parent), m_view(view), m_words(new QLineEdit(this)), m_standing(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setProperty("role", QStringLiteral("bar"));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in the document"));
    m_words->setAccessibleName(tr("Find in the document"));
    m_words->setMaxLength(LongestWords);
    m_words->setMaximumWidth(WordsWidth);
    m_words->setClearButtonEnabled(true);
    m_standing->setObjectName(QStringLiteral("findStanding"));
    m_standing->setProperty("role", QStringLiteral("second"));
    m_previous = makeTool("findPrevious", "chevron-up", tr("The one before (Shift+F3)"), this);
    m_next = makeTool("findNext", "chevron-down", tr("The next one (F3)"), this);
    QToolButton *closing = makeTool("findClose", "close", tr("Close the search (Esc)"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space16, Theme::Space4, Theme::Space16, Theme::Space8);
    layout->setSpacing(Theme::Space4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(Theme::Space8);
    layout->addWidget(m_standing, 1);
    layout->addWidget(closing);

    connect(m_words, &QLineEdit::textChanged, &m_finder, &TextFinder::setWords);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_finder, &TextFinder::changed, this, &FindBar::takeHits);
    connect(&m_view, &PageView::hitShown, this, &FindBar::showStanding);
    showStanding();
    hide();
}

void FindBar::followDocument()
{
    m_finder.setSource(isHidden() ? nullptr : m_view.source());
}

void FindBar::open()
{
    const bool opening = isHidden();
    show();
    if (opening)
        followDocument();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    followDocument();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::step(int by)
{
    if (isHidden()) {
        open();
        return;
    }
    const int count = int(m_finder.hits().size());
    if (count > 0)
        m_view.showHit((m_view.currentHit() + by + count) % count);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_words->hasFocus())
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

// Places come in as they are found. The first one from here on is shown as soon as it is known.
void FindBar::takeHits()
{
    const std::vector<TextHit> &hits = m_finder.hits();
    m_view.setHits(hits);
    if (m_view.currentHit() < 0 && !hits.empty()) {
        const int here = m_view.currentPage();
        const auto isFromHere = [here](const TextHit &hit) { return hit.page >= here; };
        const auto first = std::find_if(hits.begin(), hits.end(), isFromHere);
        if (first != hits.end())
            m_view.showHit(int(first - hits.begin()));
        else if (!m_finder.isLooking())
            m_view.showHit(0);
    }
    showStanding();
}

void FindBar::showStanding()
{
    const int count = int(m_finder.hits().size());
    const bool asked = !m_finder.words().trimmed().isEmpty();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    const bool nothing = asked && count == 0 && !m_finder.isLooking();
    if (!asked)
        m_standing->clear();
    else if (m_view.currentHit() < 0 && m_finder.isLooking())
        m_standing->setText(tr("Looking…"));
    else if (nothing)
        m_standing->setText(tr("Not found"));
    else if (m_finder.isLooking()) //: which of the places found so far is shown; there may be more
        m_standing->setText(tr("%1 of %2…").arg(m_view.currentHit() + 1).arg(count));
    else //: which of the places found is shown, and how many there are
        m_standing->setText(tr("%1 of %2").arg(m_view.currentHit() + 1).arg(count));
    m_words->setProperty("faulty", nothing);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
}

} // namespace yongping
