#include "ui/viewer/region_marker.h"

#include "ui/viewer/page_layout.h"

#include <QKeyEvent>

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal LeastSide = 4; // pixels; less is a hand that trembled
constexpr qreal Step = 8, FineStep = 1;

QPointF direction(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

} // namespace

void RegionMarker::setOn(bool on)
{
    m_on = on;
    m_dragging = false;
    m_page = -1;
    m_region.reset();
}

void RegionMarker::press(const QPointF &place)
{
    m_region.reset();
    m_page = m_layout.pageAt(int(place.y()));
    m_dragging = m_layout.page(m_page).contains(place.toPoint());
    m_from = place;
}

void RegionMarker::move(const QPointF &place)
{
    if (m_dragging)
        set(QRectF(m_from, place).normalized());
}

bool RegionMarker::release()
{
    m_dragging = false;
    if (!m_region)
        return false;
    const QRectF place = m_layout.placed(*m_region, m_page);
    if (place.width() >= LeastSide && place.height() >= LeastSide)
        return true;
    m_region.reset();
    return false;
}

RegionMarker::Answer RegionMarker::key(const QKeyEvent &key, const QRectF &seen)
{
    if (!m_on)
        return Answer::NotMeant;
    if (key.key() == Qt::Key_Escape)
        return Answer::Left;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space;
    if (isEnter && m_region)
        return release() ? Answer::Done : Answer::Changed;
    if (isEnter) {
        begin(seen);
        return Answer::Changed;
    }
    const QPointF way = direction(key.key());
    if (!m_region || way.isNull())
        return Answer::NotMeant;
    const QPointF by = way * (key.modifiers() & Qt::ControlModifier ? FineStep : Step);
    if (key.modifiers() & Qt::ShiftModifier)
        stretch(by);
    else
        shift(by);
    return Answer::Changed;
}

void RegionMarker::begin(const QRectF &seen)
{
    m_page = m_layout.pageAt(int(seen.center().y()));
    const QRectF visible = seen & QRectF(m_layout.page(m_page));
    QRectF region(0, 0, visible.width() / 2, visible.height() / 4);
    region.moveCenter(visible.center());
    set(region);
}

void RegionMarker::shift(const QPointF &by)
{
    const QRectF sheet = m_layout.page(m_page);
    QRectF place = m_layout.placed(*m_region, m_page).translated(by);
    place.moveLeft(std::clamp(place.left(), sheet.left(), std::max(sheet.left(), sheet.right() - place.width())));
    place.moveTop(std::clamp(place.top(), sheet.top(), std::max(sheet.top(), sheet.bottom() - place.height())));
    set(place);
}

void RegionMarker::stretch(const QPointF &by)
{
    QRectF place = m_layout.placed(*m_region, m_page);
    place.setWidth(std::max(LeastSide, place.width() + by.x()));
    place.setHeight(std::max(LeastSide, place.height() + by.y()));
    set(place);
}

void RegionMarker::set(const QRectF &place)
{
    m_region = m_layout.share(place, m_page);
}

} // namespace yongping
