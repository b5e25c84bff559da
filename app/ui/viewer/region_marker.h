#pragma once

#include <QRectF>
#include <QString>

#include <optional>

class QKeyEvent;

namespace yongping {

class PageLayout;

// A part of a page while it is being marked, with the pointer or with the keyboard. Knows no widget: it is told what
// happens, in pixels of the layout, and says what there is.
class RegionMarker
{
public:
    explicit RegionMarker(const PageLayout &layout) : m_layout(layout) {}

    bool isOn() const { return m_on; }
    void setOn(bool on);

    void press(const QPointF &place);
    void move(const QPointF &place);
    // True: there is a region large enough to be meant.
    bool release();

    enum class Answer { NotMeant, Changed, Done, Left };
    // Enter begins a region in the middle of what is seen and takes it, the arrows move it, with Shift they make it
    // larger and smaller, Escape leaves.
    Answer key(const QKeyEvent &key, const QRectF &seen);

    int page() const { return m_page; }
    const std::optional<QRectF> &region() const { return m_region; } // shares of the upright page

private:
    void begin(const QRectF &seen);
    void shift(const QPointF &by);
    void stretch(const QPointF &by);
    void set(const QRectF &place);

    const PageLayout &m_layout;
    bool m_on = false;
    bool m_dragging = false;
    int m_page = -1;
    QPointF m_from;
    std::optional<QRectF> m_region;
};

} // namespace yongping
