#include "report/layout/paginator.h"

#include <deque>

namespace yongping {

namespace {

// What is kept loosely is parted rather than leaving more of a page empty than this share of it.
constexpr qreal MostEmpty = 1 / 3.0;

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
        if (m_promised > 0) {
            --m_promised;
            return placeFront();
        }
        const FlowItem &item = *m_waiting.front();
        if (item.startsPage && !isPageEmpty())
            newPage();
        const qreal before = isPageEmpty() ? headHeight(item) : item.spaceBefore;
        const qreal room = m_pageHeight - m_y - before;
        if (item.height() + heightKept() <= room) {
            placeFront();
        } else if (mayPart(room)) {
            m_promised = strictlyKept();
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
        return room > m_pageHeight * MostEmpty && m_waiting.front()->height() + heightKept(Keeping::Strict) <= room;
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

    // How many items have to stand whole behind the first one on its page.
    std::size_t strictlyKept() const
    {
        const auto isKept = [](const FlowItem &item) { return item.keepWithNext && !item.keepLoosely; };
        std::size_t count = 0;
        while (count + 1 < m_waiting.size() && isKept(*m_waiting[count]) && m_waiting[count + 1]->keepWithNext)
            ++count;
        return count;
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
    std::size_t m_promised = 0; // items that were found to fit together with one before them
};

} // namespace

std::vector<LaidOutPage> paginate(Flow flow, qreal pageHeight)
{
    return Paginator(std::move(flow), pageHeight).run();
}

} // namespace yongping
