#pragma once

#include <QRect>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace yongping {

// Where the pages lie, one below the other and turned alike, in pixels of the layout from the upper left corner of the
// whole. Knows the ways between a page as it stands upright and what is seen of it.
class PageLayout
{
public:
    // Sizes in points of the upright pages; rotation to the right in degrees, a multiple of 90.
    void arrange(const std::vector<QSizeF> &sizes, qreal pixelsPerPoint, int rotation);

    int count() const { return static_cast<int>(m_pages.size()); }
    QSize size() const { return m_size; }
    QRect page(int page) const; // empty for an unknown one
    int pageAt(int y) const;    // the one there or the next below, else the last; -1: none

    // Shares of the upright page, 0 to 1, and where they are seen.
    QRectF placed(const QRectF &share, int page) const;
    QRectF share(const QRectF &place, int page) const;
    // Points on the upright page and where they are seen.
    QRectF placedPoints(const QRectF &points, int page) const;

    static QSizeF turned(const QSizeF &size, int rotation);

private:
    std::vector<QRect> m_pages;
    std::vector<QSizeF> m_sizes; // of the upright pages
    QSize m_size;
    int m_rotation = 0;
};

} // namespace yongping
