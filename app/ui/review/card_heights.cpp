#include "ui/review/card_heights.h"

#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QFontMetrics>

namespace yongping {

namespace {

constexpr int VerdictColumn = 200; // kept at the right of a card's head
constexpr int NarrowEditor = 300;  // kept at the right of a check's words
constexpr int ChipWidth = 150, ChipsAtLeast = 1;

} // namespace

void CardHeights::reset(std::vector<int> estimated)
{
    m_heights = std::move(estimated);
    m_tops.assign(m_heights.size(), 0);
    m_exact.assign(m_heights.size(), false);
    place(0);
}

void CardHeights::setExact(std::size_t entry, int height)
{
    m_exact[entry] = true;
    if (m_heights[entry] == height)
        return;
    m_heights[entry] = height;
    place(entry);
}

void CardHeights::place(std::size_t from)
{
    for (std::size_t i = from; i < m_tops.size(); ++i)
        m_tops[i] = i == 0 ? Above : bottom(i - 1) + Gap;
}

int CardHeights::total() const
{
    return (m_tops.empty() ? Above : bottom(count() - 1)) + Below;
}

std::size_t CardHeights::firstBelow(int y) const
{
    std::size_t low = 0, high = count();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (bottom(middle) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

CardEstimate::CardEstimate(int width)
    : m_chinese(language() == Language::Chinese), m_width(width - 2 * Theme::Space16)
{
    const QFontMetrics metrics(Theme::instance().bodyFont());
    m_emWidth = metrics.horizontalAdvance(QChar(u'\u4E2D'));
    m_line = metrics.height();
}

int CardEstimate::heightOf(const Clause &clause) const
{
    int height = Theme::Space16 + Theme::Space12 + m_line + Theme::Space8;
    height += linesOf(clause.text, m_width - VerdictColumn) * m_line * 5 / 4;
    if (!clause.interpretation.zh.isEmpty())
        height += Theme::Space12 + linesOf(clause.interpretation, m_width) * m_line;
    for (const Check &check : clause.checks)
        height += 2 * Theme::Space12 + 1 + checkHeight(check);
    return clause.checks.empty() ? height : height + Theme::Space12 + Theme::ControlHeight;
}

int CardEstimate::linesOf(const LocalText &text, int width) const
{
    // Chinese is square, Latin about half of it.
    const qsizetype length = m_chinese ? text.zh.size() * m_emWidth : text.en.size() * m_emWidth / 2;
    return 1 + static_cast<int>(length / qMax(m_emWidth, width));
}

int CardEstimate::checkHeight(const Check &check) const
{
    const int title = linesOf(check.text, m_width - NarrowEditor) * m_line;
    switch (check.kind) {
    case CheckKind::Judgement: return qMax(title + 10, 44);
    case CheckKind::Count:
    case CheckKind::Percent:
    case CheckKind::Money: return qMax(title + 10, 44 + m_line);
    case CheckKind::Text: return title + 72;
    case CheckKind::Choice:
    case CheckKind::Choices: {
        const int inRow = qMax(ChipsAtLeast, m_width / ChipWidth);
        return title + m_line + (2 + static_cast<int>(check.options.size()) / inRow) * 40;
    }
    case CheckKind::Indicators: return title + 2 * m_line + static_cast<int>(check.indicators.size()) * 48;
    }
    Q_UNREACHABLE();
}

} // namespace yongping
