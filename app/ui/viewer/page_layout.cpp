#include "ui/viewer/page_layout.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace yongping {

namespace {

// A point of the square from 0 to 1, turned to the right with it.
QPointF turnedPoint(const QPointF &point, int rotation)
{
    switch (rotation) {
    case 90: return {1 - point.y(), point.x()};
    case 180: return {1 - point.x(), 1 - point.y()};
    case 270: return {point.y(), 1 - point.x()};
    default: return point;
    }
}

QRectF turnedRect(const QRectF &rect, int rotation)
{
    return QRectF(turnedPoint(rect.topLeft(), rotation), turnedPoint(rect.bottomRight(), rotation)).normalized();
}

} // namespace

QSizeF PageLayout::turned(const QSizeF &size, int rotation)
{
    return rotation % 180 == 0 ? size : size.transposed();
}

void PageLayout::arrange(const std::vector<QSizeF> &sizes, qreal pixelsPerPoint, int rotation)
{
    m_sizes = sizes;
    m_rotation = rotation;
    m_pages.clear();
    m_pages.reserve(sizes.size());
    int widest = 0;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, qRound(turned(size, rotation).width() * pixelsPerPoint));
    int y = Theme::Space16;
    for (const QSizeF &each : sizes) {
        const QSize size = (turned(each, rotation) * pixelsPerPoint).toSize().expandedTo({1, 1});
        m_pages.emplace_back(QPoint(Theme::Space16 + (widest - size.width()) / 2, y), size);
        y += size.height() + Theme::Space16;
    }
    m_size = QSize(widest + 2 * Theme::Space16, y);
}

QRect PageLayout::page(int page) const
{
    return page >= 0 && page < count() ? m_pages[std::size_t(page)] : QRect();
}

int PageLayout::pageAt(int y) const
{
    const auto endsAbove = [](const QRect &page, int at) { return page.bottom() < at; };
    const auto found = std::lower_bound(m_pages.begin(), m_pages.end(), y, endsAbove);
    return std::min(int(found - m_pages.begin()), count() - 1);
}

QRectF PageLayout::placed(const QRectF &share, int page) const
{
    const QRectF sheet = this->page(page);
    const QRectF turned = turnedRect(share, m_rotation);
    return {sheet.x() + turned.x() * sheet.width(), sheet.y() + turned.y() * sheet.height(),
            turned.width() * sheet.width(), turned.height() * sheet.height()};
}

QRectF PageLayout::share(const QRectF &place, int page) const
{
    const QRectF sheet = this->page(page);
    if (sheet.isEmpty())
        return {};
    const QRectF part((place.x() - sheet.x()) / sheet.width(), (place.y() - sheet.y()) / sheet.height(),
                      place.width() / sheet.width(), place.height() / sheet.height());
    return turnedRect(part & QRectF(0, 0, 1, 1), (360 - m_rotation) % 360);
}

QRectF PageLayout::placedPoints(const QRectF &points, int page) const
{
    if (page < 0 || page >= count())
        return {};
    const QSizeF size = m_sizes[std::size_t(page)];
    return placed({points.x() / size.width(), points.y() / size.height(), points.width() / size.width(),
                   points.height() / size.height()},
                  page);
}

} // namespace yongping
