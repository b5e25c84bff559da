#include "report/layout/paginator.h"

#include <deque>

namespace yongping {

namespace {

// What is kept loosely is parted rather than leaving more of a page empty than this share of it.
constexpr qreal MostEmpty = 1 / 4.0;

class Paginator
{
public:
    Paginator(Flow flow, qreal pageHeight) : m_pageHeight(pageHeight)
    {
        for (std::unique_ptr<FlowItem> &item : flow)
            m_waiting.push_back(std::move(item));
    }

    std::vector<LaidOutPage> run()
    {
        m_pages.emplace_back();
        while (!m_waiting.empty())
            step();
        return std::move(m_pages);
    }

private:
    bool isPageEmpty() const { return m_pages.back().empty(); }

    void step()
    {
        const FlowItem &item = *m_waiting.front();
        if (item.startsPage && !isPageEmpty())
            newPage();
        const qreal before = isPageEmpty() ? headHeight(item) : item.spaceBefore;
        const qreal room = m_pageHeight - m_y - before;
        if (item.height() + heightKept() <= room) {
            placeFront();
        } else if (mayPart(room)) {
            part();
            placeFront();
        } else if (std::unique_ptr<FlowItem> rest = divideFront(room)) {
            placeFront();
            m_waiting.push_front(std::move(rest));
            newPage();
        } else if (isPageEmpty()) {
            placeFront(); // taller than a page with what it is kept with: no page would be better
        } else {
            newPage();
        }
    }

    bool mayPart(qreal room) const
    {
        const qreal height = m_waiting.front()->height();
        const bool isWorthIt = room > m_pageHeight * MostEmpty || height + heightKept() > m_pageHeight;
        return isWorthIt && height + heightKept(Keeping::Strict) <= room;
    }

    // From here on what was kept loosely is not; of a table that goes for all its rows, which then fill the page.
    void part()
    {
        std::size_t i = 0;
        while (i + 1 < m_waiting.size() && m_waiting[i]->keepWithNext && !m_waiting[i]->keepLoosely)
            ++i;
        const FlowItem *head = m_waiting[i]->head.get();
        do {
            if (m_waiting[i]->keepLoosely)
                m_waiting[i]->keepWithNext = m_waiting[i]->keepLoosely = false;
            ++i;
        } while (head && i < m_waiting.size() && m_waiting[i]->head.get() == head);
    }

    enum class Keeping { Strict, AlsoLoose };

    // What has to follow the first item on its page.
    qreal heightKept(Keeping keeping = Keeping::AlsoLoose) const
    {
        qreal height = 0;
        const auto isKept = [keeping](const FlowItem &item) {
            return item.keepWithNext && (keeping == Keeping::AlsoLoose || !item.keepLoosely);
        };
        for (std::size_t i = 0; i + 1 < m_waiting.size() && isKept(*m_waiting[i]); ++i) {
            const FlowItem &next = *m_waiting[i + 1];
            height += next.spaceBefore + (next.keepWithNext ? next.height() : next.leastHeight());
        }
        return height;
    }

    std::unique_ptr<FlowItem> divideFront(qreal room)
    {
        FlowItem &item = *m_waiting.front();
        // One that would fit but for what it is kept with gives its last lines to it.
        return item.splitAt(item.height() <= room ? item.height() - 1 : room);
    }

    static qreal headHeight(const FlowItem &item) { return item.head ? item.head->height() : 0; }

    void placeFront()
    {
        std::shared_ptr<const FlowItem> item = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!isPageEmpty())
            m_y += item->spaceBefore;
        else if (item->head)
            place(item->head);
        place(item);
    }

    void place(const std::shared_ptr<const FlowItem> &item)
    {
        m_pages.back().push_back({item, m_y});
        m_y += item->height();
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    std::deque<std::unique_ptr<FlowItem>> m_waiting;
    std::vector<LaidOutPage> m_pages;
    qreal m_pageHeight;
    qreal m_y = 0;
};

} // namespace

std::vector<LaidOutPage> paginate(Flow flow, qreal pageHeight)
{
    return Paginator(std::move(flow), pageHeight).run();
}

} // namespace yongping
