#pragma once

#include "criteria/category.h"

#include <vector>

namespace yongping {

// Where the entries of a long column stand, most of which were never built: heights are estimated at first and become
// exact one by one.
class CardHeights
{
public:
    static constexpr int Above = 8, Gap = 12, Below = 24;

    // Nothing is exact after it.
    void reset(std::vector<int> estimated);
    void setExact(std::size_t entry, int height);
    bool isExact(std::size_t entry) const { return m_exact[entry]; }

    std::size_t count() const { return m_heights.size(); }
    int height(std::size_t entry) const { return m_heights[entry]; }
    int top(std::size_t entry) const { return m_tops[entry]; }
    int bottom(std::size_t entry) const { return m_tops[entry] + m_heights[entry]; }
    int total() const;
    // The first entry that ends below y; count() where none does.
    std::size_t firstBelow(int y) const;

private:
    void place(std::size_t from);

    std::vector<int> m_heights;
    std::vector<int> m_tops;
    std::vector<bool> m_exact;
};

// Says about how high the card of a clause will be at a width; nothing is built for it.
class CardEstimate
{
public:
    explicit CardEstimate(int width);

    int heightOf(const Clause &clause) const;

private:
    int linesOf(const LocalText &text, int width) const;
    int checkHeight(const Check &check) const;

    bool m_chinese;
    int m_width; // within the card's margins
    int m_emWidth;
    int m_line;
};

} // namespace yongping
