#pragma once

#include "ui/report/page_renderer.h"
#include "viewer/page_text.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace yongping {

class PdfDocument;

// The pages of a PDF one below the other, as wide as the view or at a chosen zoom (1 is the size on paper). Ctrl and the
// wheel zoom at the pointer. Never waits for drawing: a page is blank until its picture is there.
class PdfView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr qreal MinZoom = 0.25, MaxZoom = 4.0, ZoomStep = 1.25;

    explicit PdfView(QWidget *parent = nullptr);

    // Shows it from the first page on; keepPlace stays where the last one was looked at. May be null.
    void setDocument(std::shared_ptr<const PdfDocument> document, bool keepPlace = false);
    const std::shared_ptr<const PdfDocument> &document() const { return m_document; }
    int pageCount() const;
    int currentPage() const; // the one in the middle of the view, from 0; -1 without a document
    qreal zoom() const { return m_zoom; }
    bool fitsWidth() const { return m_fitsWidth; }

    void setZoom(qreal zoom);
    void fitWidth();
    void zoomIn() { setZoom(m_zoom * ZoomStep); }
    void zoomOut() { setZoom(m_zoom / ZoomStep); }
    void showPage(int page);

    // Places to be marked on the pages, until other ones are given or another document.
    void setHits(const std::vector<TextHit> &hits);
    // Marks one of them more strongly and brings it into sight.
    void showHit(int hit);
    int currentHit() const { return m_hit; } // -1: none

Q_SIGNALS:
    void pageChanged(int page, int count);
    void zoomChanged();
    void hitShown(int hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void setZoomAt(qreal zoom, const QPoint &place);
    void applyZoom(qreal zoom);
    void layoutPages();
    void updateScrollBars();
    void announcePage();
    void drawHits(QPainter &painter, int page) const;
    QRectF placed(const QRectF &area, int page) const; // in the content, of points on a page
    QRect pageRect(int page) const; // in the viewport
    QPoint contentOffset() const;   // of the content's origin in the viewport
    qreal zoomThatFits() const;
    qreal pixelsPerPoint() const;

    std::shared_ptr<const PdfDocument> m_document;
    PageRenderer m_renderer;
    std::vector<QRect> m_pages; // in the content
    QSize m_content;
    qreal m_zoom = 1.0;
    bool m_fitsWidth = true;
    int m_announced = -1;
    std::vector<TextHit> m_hits;
    int m_hit = -1;
};

} // namespace yongping
