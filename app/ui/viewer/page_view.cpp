#include "ui/viewer/page_view.h"

#include "ui/theme/theme.h"
#include "ui/theme/zoom_keys.h"
#include "viewer/page_source.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal PointsPerInch = 72.0;
constexpr qreal PixelsPerInch = 96.0; // of the layout; the screen's scale comes on top

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_marker(m_layout)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    ZoomKeys::leaveTo(*this);
    setAccessibleName(tr("Pages of the document"));
    viewport()->setAutoFillBackground(false);
    // Otherwise fitting the width and the bar that comes with it would chase each other.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&m_renderer, &PageRenderer::drawn, this, [this](int page) { viewport()->update(pageRect(page)); });
}

void PageView::setSource(const std::shared_ptr<PageSource> &source, bool keepPlace)
{
    const int place = verticalScrollBar()->value();
    m_source = source;
    m_renderer.setSource(source);
    m_announced = -1;
    m_hits.clear();
    m_hit = -1;
    m_region.reset();
    setMarking(false);
    if (!keepPlace)
        m_rotation = 0;
    arrange();
    applyZoom(m_fit == Fit::None ? m_zoom : zoomThatFits());
    verticalScrollBar()->setValue(keepPlace ? place : 0);
    announcePage();
}

std::vector<QSizeF> PageView::sizes() const
{
    std::vector<QSizeF> sizes;
    for (int page = 0; m_source && page < m_source->pageCount(); ++page)
        sizes.push_back(m_source->pageSize(page));
    return sizes;
}

int PageView::currentPage() const
{
    return m_layout.pageAt(viewport()->height() / 2 - contentOffset().y());
}

void PageView::setZoom(qreal zoom)
{
    setZoomAt(zoom, viewport()->rect().center());
}

void PageView::setFit(Fit fit)
{
    const int page = currentPage();
    m_fit = fit;
    if (fit != Fit::None)
        applyZoom(zoomThatFits());
    showPage(page);
    Q_EMIT zoomChanged();
}

void PageView::turn(int quarters)
{
    const int page = currentPage();
    m_rotation = ((m_rotation + 90 * quarters) % 360 + 360) % 360;
    m_marker.setOn(m_marker.isOn());
    applyZoom(m_fit == Fit::None ? m_zoom : zoomThatFits());
    showPage(page);
    Q_EMIT turned(m_rotation);
    Q_EMIT zoomChanged();
}

void PageView::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_layout.page(page).top() - Theme::Space16);
    announcePage();
}

void PageView::setHits(const std::vector<TextHit> &hits)
{
    m_hits = hits;
    if (std::size_t(m_hit + 1) > m_hits.size())
        m_hit = -1;
    viewport()->update();
}

void PageView::showHit(int hit)
{
    if (hit < 0 || static_cast<std::size_t>(hit) >= m_hits.size())
        return;
    m_hit = hit;
    const TextHit &shown = m_hits[static_cast<std::size_t>(hit)];
    if (!shown.areas.empty() && shown.page < pageCount())
        bringIntoSight(m_layout.placedPoints(shown.areas.front(), shown.page));
    viewport()->update();
    Q_EMIT hitShown(hit);
}

void PageView::bringIntoSight(const QRectF &place)
{
    if (seen().adjusted(0, Theme::Space16, 0, -Theme::Space16).contains(place))
        return;
    const qreal above = std::max(viewport()->height() / 3.0 - place.height() / 2, qreal(Theme::Space16));
    horizontalScrollBar()->setValue(qRound(place.center().x()) - viewport()->width() / 2);
    verticalScrollBar()->setValue(qRound(place.top() - above));
}

void PageView::showRegion(int page, const std::optional<QRectF> &region)
{
    m_regionPage = page;
    m_region = region;
    if (region && page >= 0 && page < pageCount())
        bringIntoSight(m_layout.placed(*region, page));
    else
        showPage(page);
    viewport()->update();
}

void PageView::setMarking(bool on)
{
    if (on == m_marker.isOn())
        return;
    m_marker.setOn(on && pageCount() > 0);
    viewport()->setCursor(m_marker.isOn() ? Qt::CrossCursor : Qt::ArrowCursor);
    viewport()->update();
    Q_EMIT markingChanged(m_marker.isOn());
}

void PageView::finishMarking()
{
    const int page = m_marker.page();
    const QRectF region = *m_marker.region();
    setMarking(false);
    showRegion(page, region);
    Q_EMIT regionMarked(page, region);
}

void PageView::setZoomAt(qreal zoom, const QPoint &place)
{
    const qreal bounded = std::clamp(zoom, MinZoom, MaxZoom);
    const QPointF held = QPointF(place - contentOffset()) / m_zoom;
    m_fit = Fit::None;
    applyZoom(bounded);
    horizontalScrollBar()->setValue(qRound(held.x() * m_zoom) - place.x());
    verticalScrollBar()->setValue(qRound(held.y() * m_zoom) - place.y());
    announcePage();
    Q_EMIT zoomChanged();
}

void PageView::applyZoom(qreal zoom)
{
    m_zoom = zoom;
    m_renderer.setResolution(zoom * PixelsPerInch * devicePixelRatioF(), m_rotation);
    arrange();
    viewport()->update();
}

qreal PageView::zoomThatFits() const
{
    QSizeF largest;
    for (const QSizeF &size : sizes())
        largest = largest.expandedTo(PageLayout::turned(size, m_rotation));
    if (largest.isEmpty())
        return m_zoom;
    constexpr qreal scale = PointsPerInch / PixelsPerInch;
    const qreal wide = (viewport()->width() - 2 * Theme::Space24) * scale / largest.width();
    const qreal high = (viewport()->height() - 2 * Theme::Space16) * scale / largest.height();
    return std::clamp(m_fit == Fit::Page ? std::min(wide, high) : wide, MinFit, MaxZoom);
}

void PageView::arrange()
{
    m_layout.arrange(sizes(), m_zoom * PixelsPerInch / PointsPerInch, m_rotation);
    updateScrollBars();
}

void PageView::updateScrollBars()
{
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(Theme::Space32);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - view.height()));
    verticalScrollBar()->setPageStep(std::max(1, view.height() - Theme::Space32));
    verticalScrollBar()->setSingleStep(Theme::Space32);
}

QPoint PageView::contentOffset() const
{
    const int spare = std::max(0, viewport()->width() - m_layout.size().width()) / 2;
    return {spare - horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

QRectF PageView::seen() const
{
    return {QPointF(-contentOffset()), QSizeF(viewport()->size())};
}

QRect PageView::pageRect(int page) const
{
    return m_layout.page(page).translated(contentOffset());
}

void PageView::announcePage()
{
    const int page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    setAccessibleDescription(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT pageChanged(page, pageCount());
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit != Fit::None && m_source) {
        const int height = m_layout.size().height();
        const qreal share = height > 0 ? qreal(verticalScrollBar()->value()) / height : 0;
        applyZoom(zoomThatFits());
        verticalScrollBar()->setValue(qRound(share * m_layout.size().height()));
        Q_EMIT zoomChanged();
    } else {
        updateScrollBars();
    }
    announcePage();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomAt(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep, event->position().toPoint());
    event->accept();
}

bool PageView::zoomKey(const QKeyEvent &key)
{
    const bool control = key.modifiers() & Qt::ControlModifier;
    const bool shift = key.modifiers() & Qt::ShiftModifier;
    if (const std::optional<int> step = ZoomKeys::step(key)) {
        if (*step == 0)
            setFit(Fit::Width);
        else
            *step > 0 ? zoomIn() : zoomOut();
        return true;
    }
    if (control && key.key() == Qt::Key_9)
        setFit(Fit::Page);
    else if (control && shift && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right))
        turn(key.key() == Qt::Key_Left ? -1 : 1);
    else
        return false;
    return true;
}

// What the window or a page has given the same keys to is meant for the document while it has the keyboard.
bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool control = key.modifiers() & Qt::ControlModifier;
        const bool zooms = ZoomKeys::step(key) || (control && key.key() == Qt::Key_9);
        if (zooms || (isMarking() && key.key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (m_marker.key(*event, seen())) {
    case RegionMarker::Answer::Done: finishMarking(); return;
    case RegionMarker::Answer::Left: setMarking(false); return;
    case RegionMarker::Answer::Changed:
        if (m_marker.region())
            bringIntoSight(m_layout.placed(*m_marker.region(), m_marker.page()));
        viewport()->update();
        return;
    case RegionMarker::Answer::NotMeant: break;
    }
    if (zoomKey(*event))
        return;
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (!isMarking() || event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_marker.press(event->position() - QPointF(contentOffset()));
    viewport()->update();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!isMarking())
        return QAbstractScrollArea::mouseMoveEvent(event);
    m_marker.move(event->position() - QPointF(contentOffset()));
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isMarking() || event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mouseReleaseEvent(event);
    if (m_marker.release())
        finishMarking();
    viewport()->update();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    announcePage();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace yongping
