#pragma once

#include <QSize>

#include <optional>
#include <vector>

class QScreen;

namespace yongping {

// Whether the window still has room on a screen when everything in it is drawn so much larger.
class ScaleFit
{
public:
    static constexpr QSize LeastWindow{960, 600}; // of the window, at any scale
    static const std::vector<int> &percents();    // that can be chosen, the smallest first

    // The room that a screen leaves for windows at 100 %.
    explicit ScaleFit(const QSize &room) : m_room(room) {}
    static ScaleFit of(const QScreen &screen);

    bool fits(int percent) const; // 100 % always does: there is nothing smaller
    // What is shown instead of that: itself, or the largest one that fits; never below 100 %.
    int shown(int percent) const;
    QSize room() const { return m_room; }

private:
    QSize m_room;
};

} // namespace yongping
