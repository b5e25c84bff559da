#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace yongping {

namespace {

constexpr int KeptNeighbours = 2;
constexpr qreal HitStrength = 0.35;    // of the colour over the text
constexpr qreal RegionStrength = 0.12; // of the colour over a part of a page

// Pixel on pixel where the picture fits; stretched while a sharp one is on its way.
void drawPicture(QPainter &painter, const QRect &rect, QImage picture)
{
    if (picture.isNull())
        return;
    const qreal scale = painter.device()->devicePixelRatioF();
    const QSizeF missing = QSizeF(picture.size()) - QSizeF(rect.size()) * scale;
    if (qAbs(missing.width()) > 2 || qAbs(missing.height()) > 2) {
        painter.drawImage(rect, picture);
        return;
    }
    picture.setDevicePixelRatio(scale);
    painter.drawImage(rect.topLeft(), picture);
}

// A veil with a frame around it.
void drawMark(QPainter &painter, const QRectF &rect, QColor colour, qreal strength, int frame)
{
    QColor veil = colour;
    veil.setAlphaF(float(strength));
    painter.fillRect(rect, veil);
    painter.setPen(QPen(colour, frame));
    painter.drawRect(rect);
}

} // namespace

void PageView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::instance();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), theme.colour(Theme::Colour::Window));
    const int first = m_layout.pageAt(int(seen().top()));
    int last = first;
    for (int page = first; page >= 0 && page < pageCount() && pageRect(page).top() <= viewport()->height(); ++page) {
        drawPage(painter, page);
        last = page;
    }
    m_renderer.keepOnly(first - KeptNeighbours, last + KeptNeighbours);
    if (hasFocus()) {
        painter.setPen(theme.colour(Theme::Colour::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PageView::drawPage(QPainter &painter, int page)
{
    const Theme &theme = Theme::instance();
    const QRect rect = pageRect(page);
    const Error *fault = m_renderer.fault(page);
    painter.fillRect(rect, fault ? theme.colour(Theme::Colour::Surface) : QColor(Qt::white)); // paper, in the dark too
    if (fault) {
        painter.setPen(theme.colour(Theme::Colour::Text));
        const QRect room = rect.adjusted(Theme::Space16, Theme::Space16, -Theme::Space16, -Theme::Space16);
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, fault->message);
    } else {
        drawPicture(painter, rect, m_renderer.picture(page));
        drawHits(painter, page);
    }
    drawRegion(painter, page);
    painter.setPen(theme.colour(Theme::Colour::Line));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void PageView::drawHits(QPainter &painter, int page) const
{
    const auto isBefore = [](const TextHit &hit, int at) { return hit.page < at; };
    const Theme &theme = Theme::instance();
    for (auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), page, isBefore);
         hit != m_hits.end() && hit->page == page; ++hit) {
        const bool current = hit - m_hits.begin() == m_hit;
        const QColor colour = theme.colour(current ? Theme::Colour::Accent : Theme::Colour::Partial);
        for (const QRectF &area : hit->areas) {
            const QRectF place = m_layout.placedPoints(area, page).translated(contentOffset());
            drawMark(painter, place, colour, HitStrength, current ? 2 : 1);
        }
    }
}

void PageView::drawRegion(QPainter &painter, int page) const
{
    const QColor colour = Theme::instance().colour(Theme::Colour::Accent);
    if (m_region && m_regionPage == page)
        drawMark(painter, m_layout.placed(*m_region, page).translated(contentOffset()), colour, RegionStrength, 2);
    if (m_marker.region() && m_marker.page() == page)
        drawMark(painter, m_layout.placed(*m_marker.region(), page).translated(contentOffset()), colour, RegionStrength,
                 2);
}

} // namespace yongping
