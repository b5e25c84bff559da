#include "ui/report/pdf_view.h"

#include "ui/theme/theme.h"
#include "viewer/pdf_document.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal PointsPerInch = 72.0;
constexpr qreal PixelsPerInch = 96.0; // of the layout; the screen's scale comes on top
constexpr int KeptNeighbours = 2;
constexpr qreal HitStrength = 0.35; // of the colour over the text

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

} // namespace

PdfView::PdfView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the document"));
    viewport()->setAutoFillBackground(false);
    // Otherwise fitting the width and the bar that comes with it would chase each other.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&m_renderer, &PageRenderer::drawn, this, [this](int page) { viewport()->update(pageRect(page)); });
}

void PdfView::setDocument(std::shared_ptr<const PdfDocument> document, bool keepPlace)
{
    const int place = verticalScrollBar()->value();
    m_document = std::move(document);
    m_renderer.setDocument(m_document);
    m_announced = -1;
    m_hits.clear();
    m_hit = -1;
    if (m_fitsWidth)
        applyZoom(zoomThatFits());
    layoutPages();
    verticalScrollBar()->setValue(keepPlace ? place : 0);
    announcePage();
    viewport()->update();
}

int PdfView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

int PdfView::currentPage() const
{
    const int middle = viewport()->height() / 2 - contentOffset().y();
    for (int i = 0; i < pageCount(); ++i) {
        if (m_pages[static_cast<std::size_t>(i)].bottom() >= middle)
            return i;
    }
    return pageCount() - 1;
}

void PdfView::setZoom(qreal zoom)
{
    setZoomAt(zoom, viewport()->rect().center());
}

void PdfView::fitWidth()
{
    const int page = currentPage();
    m_fitsWidth = true;
    applyZoom(zoomThatFits());
    layoutPages();
    showPage(page);
    Q_EMIT zoomChanged();
}

void PdfView::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_pages[static_cast<std::size_t>(page)].top() - Theme::Space16);
    announcePage();
}

void PdfView::setHits(const std::vector<TextHit> &hits)
{
    m_hits = hits;
    m_hit = -1;
    viewport()->update();
}

void PdfView::showHit(int hit)
{
    if (hit < 0 || static_cast<std::size_t>(hit) >= m_hits.size())
        return;
    m_hit = hit;
    const TextHit &shown = m_hits[static_cast<std::size_t>(hit)];
    if (!shown.areas.empty() && static_cast<std::size_t>(shown.page) < m_pages.size()) {
        const QRectF area = placed(shown.areas.front(), shown.page);
        const QRectF seen(QPointF(-contentOffset()), viewport()->size());
        if (!seen.adjusted(0, Theme::Space16, 0, -Theme::Space16).contains(area)) {
            horizontalScrollBar()->setValue(qRound(area.center().x()) - viewport()->width() / 2);
            verticalScrollBar()->setValue(qRound(area.center().y()) - viewport()->height() / 3);
        }
    }
    viewport()->update();
    Q_EMIT hitShown(hit);
}

QRectF PdfView::placed(const QRectF &area, int page) const
{
    const QRect sheet = m_pages[static_cast<std::size_t>(page)];
    const qreal scale = pixelsPerPoint();
    return {sheet.topLeft() + area.topLeft() * scale, area.size() * scale};
}

void PdfView::drawHits(QPainter &painter, int page) const
{
    const auto isBefore = [](const TextHit &hit, int at) { return hit.page < at; };
    const Theme &theme = Theme::instance();
    for (auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), page, isBefore);
         hit != m_hits.end() && hit->page == page; ++hit) {
        const bool current = hit - m_hits.begin() == m_hit;
        QColor colour = theme.colour(current ? Theme::Colour::Accent : Theme::Colour::Partial);
        for (const QRectF &area : hit->areas) {
            const QRectF rect = placed(area, page).translated(contentOffset());
            colour.setAlphaF(float(HitStrength));
            painter.fillRect(rect, colour);
            colour.setAlphaF(1);
            painter.setPen(QPen(colour, current ? 2 : 1));
            painter.drawRect(rect);
        }
    }
}

void PdfView::setZoomAt(qreal zoom, const QPoint &place)
{
    const qreal bounded = std::clamp(zoom, MinZoom, MaxZoom);
    const QPointF held = QPointF(place - contentOffset()) / m_zoom;
    m_fitsWidth = false;
    applyZoom(bounded);
    layoutPages();
    horizontalScrollBar()->setValue(qRound(held.x() * m_zoom) - place.x());
    verticalScrollBar()->setValue(qRound(held.y() * m_zoom) - place.y());
    announcePage();
    Q_EMIT zoomChanged();
}

void PdfView::applyZoom(qreal zoom)
{
    m_zoom = zoom;
    m_renderer.setResolution(zoom * PixelsPerInch * devicePixelRatioF());
    viewport()->update();
}

qreal PdfView::pixelsPerPoint() const
{
    return m_zoom * PixelsPerInch / PointsPerInch;
}

qreal PdfView::zoomThatFits() const
{
    qreal widest = 0;
    for (int i = 0; i < pageCount(); ++i)
        widest = std::max(widest, m_document->pageSize(i).width());
    if (widest <= 0)
        return m_zoom;
    const qreal room = viewport()->width() - 2 * Theme::Space24;
    return std::clamp(room * PointsPerInch / (widest * PixelsPerInch), MinZoom, MaxZoom);
}

void PdfView::layoutPages()
{
    m_pages.clear();
    int widest = 0;
    for (int i = 0; i < pageCount(); ++i)
        widest = std::max(widest, qRound(m_document->pageSize(i).width() * pixelsPerPoint()));
    int y = Theme::Space16;
    for (int i = 0; i < pageCount(); ++i) {
        const QSize size = (m_document->pageSize(i) * pixelsPerPoint()).toSize();
        m_pages.emplace_back(QPoint(Theme::Space16 + (widest - size.width()) / 2, y), size);
        y += size.height() + Theme::Space16;
    }
    m_content = QSize(widest + 2 * Theme::Space16, y);
    updateScrollBars();
}

void PdfView::updateScrollBars()
{
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, m_content.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(Theme::Space32);
    verticalScrollBar()->setRange(0, std::max(0, m_content.height() - view.height()));
    verticalScrollBar()->setPageStep(std::max(1, view.height() - Theme::Space32));
    verticalScrollBar()->setSingleStep(Theme::Space32);
}

QPoint PdfView::contentOffset() const
{
    const int spare = std::max(0, viewport()->width() - m_content.width()) / 2;
    return {spare - horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

QRect PdfView::pageRect(int page) const
{
    const bool known = page >= 0 && static_cast<std::size_t>(page) < m_pages.size();
    return known ? m_pages[static_cast<std::size_t>(page)].translated(contentOffset()) : QRect();
}

void PdfView::announcePage()
{
    const int page = currentPage();
    if (page == m_announced)
        return;
    m_announced = page;
    setAccessibleDescription(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT pageChanged(page, pageCount());
}

void PdfView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::instance();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), theme.colour(Theme::Colour::Window));
    int first = pageCount();
    int last = -1;
    for (int i = 0; i < pageCount(); ++i) {
        const QRect rect = pageRect(i);
        if (!rect.intersects(viewport()->rect()))
            continue;
        first = std::min(first, i);
        last = i;
        painter.fillRect(rect, Qt::white); // paper is white in the dark, too
        drawPicture(painter, rect, m_renderer.picture(i));
        drawHits(painter, i);
        painter.setPen(theme.colour(Theme::Colour::Line));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    m_renderer.keepOnly(first - KeptNeighbours, last + KeptNeighbours);
    if (hasFocus()) {
        painter.setPen(theme.colour(Theme::Colour::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth && m_document) {
        const qreal share = m_content.height() > 0 ? qreal(verticalScrollBar()->value()) / m_content.height() : 0;
        applyZoom(zoomThatFits());
        layoutPages();
        verticalScrollBar()->setValue(qRound(share * m_content.height()));
        Q_EMIT zoomChanged();
    } else {
        updateScrollBars();
    }
    announcePage();
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomAt(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep, event->position().toPoint());
    event->accept();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        fitWidth();
    else if (control && event->key() == Qt::Key_1)
        setZoom(1.0);
    else if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PdfView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    announcePage();
}

void PdfView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace yongping
