#include "ui/report/page_renderer.h"

#include "base/when_done.h"
#include "viewer/pdf_document.h"

#include <QtConcurrent>

namespace yongping {

void PageRenderer::setDocument(std::shared_ptr<const PdfDocument> document)
{
    m_document = std::move(document);
    m_pictures.clear();
    m_ordered.clear();
    ++*m_generation;
}

void PageRenderer::setResolution(qreal dpi)
{
    if (qFuzzyCompare(dpi, m_dpi))
        return;
    m_dpi = dpi;
    m_ordered.clear();
    ++*m_generation;
}

QImage PageRenderer::picture(int page)
{
    const Drawn known = m_pictures.value(page);
    if (known.image.isNull() || !qFuzzyCompare(known.dpi, m_dpi))
        order(page);
    return known.image;
}

void PageRenderer::keepOnly(int first, int last)
{
    m_pictures.removeIf([first, last](const QHash<int, Drawn>::iterator &it) { return it.key() < first || it.key() > last; });
}

void PageRenderer::order(int page)
{
    if (!m_document || m_ordered.contains(page))
        return;
    m_ordered.insert(page);
    const std::shared_ptr<const PdfDocument> document = m_document;
    const qreal dpi = m_dpi;
    const std::shared_ptr<std::atomic<int>> current = m_generation;
    const int generation = *current;
    const QFuture<QImage> drawing = QtConcurrent::run([document, page, dpi, current, generation] {
        return *current == generation ? document->render(page, dpi) : QImage();
    });
    whenDone(drawing, this,
             [this, page, generation, dpi](const QImage &image) { take(page, generation, dpi, image); });
}

void PageRenderer::take(int page, int generation, qreal dpi, const QImage &image)
{
    if (generation != *m_generation)
        return;
    // An undrawable page stays ordered, so that it is not tried again with every repaint.
    if (image.isNull())
        return;
    m_ordered.remove(page);
    m_pictures.insert(page, {image, dpi});
    Q_EMIT drawn(page);
}

} // namespace yongping
