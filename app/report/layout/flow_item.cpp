#include "report/layout/flow_item.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr int LinesTogether = 2;

} // namespace

std::unique_ptr<FlowItem> FlowItem::splitAt(qreal)
{
    return nullptr;
}

qreal ParagraphItem::leastHeight() const
{
    return m_text.lines() < 2 * LinesTogether ? height() : LinesTogether * m_text.pitch();
}

std::unique_ptr<FlowItem> ParagraphItem::splitAt(qreal room)
{
    const int fitting = std::min(static_cast<int>(room / m_text.pitch()), m_text.lines() - LinesTogether);
    if (fitting < LinesTogether)
        return nullptr;
    auto rest = std::make_unique<ParagraphItem>(m_text.tail(fitting));
    rest->keepWithNext = keepWithNext;
    rest->keepLoosely = keepLoosely;
    m_text = m_text.head(fitting);
    keepWithNext = false;
    return rest;
}

} // namespace yongping
