#pragma once

#include "ui/viewer/page_layout.h"
#include "ui/viewer/page_renderer.h"
#include "ui/viewer/region_marker.h"
#include "viewer/page_text.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

// The pages of a source one below the other, as wide as the view, as large as it or at a chosen zoom (1 is the size on
// paper), turned by quarters. Ctrl and the wheel zoom at the pointer. Never waits for drawing: a page is blank until
// its picture is there, and says why where there will be none.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { None, Width, Page };
    // What is chosen; a page that has to fit may become smaller still.
    static constexpr qreal MinZoom = 0.25, MaxZoom = 4.0, ZoomStep = 1.25, MinFit = 0.02;

    explicit PageView(QWidget *parent = nullptr);

    // Shows an open source from the first page on; keepPlace stays where the last one was looked at. May be null.
    void setSource(const std::shared_ptr<PageSource> &source, bool keepPlace = false);
    const std::shared_ptr<PageSource> &source() const { return m_source; }
    int pageCount() const { return m_layout.count(); }
    int currentPage() const; // the one in the middle of the view, from 0; -1 without a document
    // Whether the page stands there as it will be, or why it cannot.
    bool isSettled(int page) const { return m_renderer.fault(page) || m_renderer.isSharp(page); }
    qreal zoom() const { return m_zoom; }
    Fit fit() const { return m_fit; }
    int rotation() const { return m_rotation; } // to the right, in degrees

    void setZoom(qreal zoom);
    void setFit(Fit fit);
    void zoomIn() { setZoom(m_zoom * ZoomStep); }
    void zoomOut() { setZoom(m_zoom / ZoomStep); }
    void turn(int quarters); // to the right; negative: to the left
    void showPage(int page);

    // Places to be marked on the pages, until other ones are given or another document. The current one stays as long
    // as there are so many.
    void setHits(const std::vector<TextHit> &hits);
    // Marks one of them more strongly and brings it into sight.
    void showHit(int hit);
    int currentHit() const { return m_hit; } // -1: none

    // A part of a page, in shares of the upright page from 0 to 1: brought into sight and framed until another page or
    // part is shown. Nothing frames nothing.
    void showRegion(int page, const std::optional<QRectF> &region);
    const std::optional<QRectF> &shownRegion() const { return m_region; }
    // While it is on, the pointer and the keyboard mark a part of a page.
    void setMarking(bool on);
    bool isMarking() const { return m_marker.isOn(); }

Q_SIGNALS:
    void pageChanged(int page, int count);
    void zoomChanged();
    void turned(int rotation);
    void hitShown(int hit);
    void markingChanged(bool on);
    void regionMarked(int page, const QRectF &region);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void setZoomAt(qreal zoom, const QPoint &place);
    void applyZoom(qreal zoom);
    void arrange();
    void updateScrollBars();
    void announcePage();
    void bringIntoSight(const QRectF &place);
    void finishMarking();
    bool zoomKey(const QKeyEvent &key);
    void drawPage(QPainter &painter, int page);
    void drawHits(QPainter &painter, int page) const;
    void drawRegion(QPainter &painter, int page) const;
    QRectF seen() const;            // of the layout
    QRect pageRect(int page) const; // in the viewport
    QPoint contentOffset() const;   // of the layout's origin in the viewport
    qreal zoomThatFits() const;
    std::vector<QSizeF> sizes() const;

    std::shared_ptr<PageSource> m_source;
    PageRenderer m_renderer;
    PageLayout m_layout;
    RegionMarker m_marker;
    qreal m_zoom = 1.0;
    Fit m_fit = Fit::Width;
    int m_rotation = 0;
    int m_announced = -1;
    std::vector<TextHit> m_hits;
    int m_hit = -1;
    int m_regionPage = -1;
    std::optional<QRectF> m_region;
};

} // namespace yongping
