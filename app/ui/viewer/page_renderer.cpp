#include "ui/viewer/page_renderer.h"

#include "viewer/page_source.h"

#include <algorithm>

namespace yongping {

PageRenderer::~PageRenderer()
{
    withdrawAll();
}

void PageRenderer::setSource(const std::shared_ptr<PageSource> &source)
{
    withdrawAll();
    if (m_source)
        disconnect(m_source.get(), nullptr, this, nullptr);
    m_source = source;
    m_pictures.clear();
    m_faults.clear();
    if (!m_source)
        return;
    connect(m_source.get(), &PageSource::drawn, this, &PageRenderer::take);
    connect(m_source.get(), &PageSource::undrawable, this, [this](int page, const Error &error) {
        m_ordered.remove(page);
        m_faults.insert(page, error);
        m_pictures.remove(page);
        Q_EMIT drawn(page);
    });
    connect(m_source.get(), &PageSource::dropped, this, [this](int page, qreal dpi, int rotation) {
        if (qFuzzyCompare(dpi, m_dpi) && rotation == m_rotation)
            m_ordered.remove(page);
    });
}

void PageRenderer::withdrawAll()
{
    for (const int page : std::as_const(m_ordered))
        m_source->withdraw(page, m_dpi, m_rotation);
    m_ordered.clear();
}

void PageRenderer::setResolution(qreal dpi, int rotation)
{
    if (qFuzzyCompare(dpi, m_dpi) && rotation == m_rotation)
        return;
    withdrawAll();
    if (rotation != m_rotation)
        m_pictures.clear();
    m_dpi = dpi;
    m_rotation = rotation;
}

QImage PageRenderer::picture(int page)
{
    const Drawn known = m_pictures.value(page);
    if (!isSharp(page) && m_source && !m_ordered.contains(page) && !m_faults.contains(page)) {
        m_ordered.insert(page);
        m_source->order(page, m_dpi, m_rotation);
    }
    return known.image;
}

const Error *PageRenderer::fault(int page) const
{
    const auto found = m_faults.constFind(page);
    return found == m_faults.cend() ? nullptr : &*found;
}

bool PageRenderer::isSharp(int page) const
{
    const auto known = m_pictures.constFind(page);
    return known != m_pictures.cend() && !known->image.isNull() && qFuzzyCompare(known->dpi, m_dpi);
}

void PageRenderer::keepOnly(int first, int last)
{
    const auto isFar = [first, last](int page) { return page < first || page > last; };
    m_pictures.removeIf([&](const QHash<int, Drawn>::iterator &it) { return isFar(it.key()); });
    m_ordered.removeIf([&](int page) {
        if (!isFar(page))
            return false;
        m_source->withdraw(page, m_dpi, m_rotation);
        return true;
    });
}

qint64 PageRenderer::bytes() const
{
    qint64 sum = 0;
    for (const Drawn &each : m_pictures)
        sum += each.image.sizeInBytes();
    return sum;
}

void PageRenderer::take(int page, qreal dpi, int rotation, const QImage &image)
{
    if (!qFuzzyCompare(dpi, m_dpi) || rotation != m_rotation || !m_ordered.remove(page))
        return;
    m_pictures.insert(page, {image, dpi});
    keepWithinBounds(page);
    Q_EMIT drawn(page);
}

// What was drawn last is looked at; what is farthest from it goes first.
void PageRenderer::keepWithinBounds(int page)
{
    while (m_pictures.size() > 1 && bytes() > MaxBytes) {
        int farthest = page;
        for (auto it = m_pictures.cbegin(); it != m_pictures.cend(); ++it) {
            if (std::abs(it.key() - page) > std::abs(farthest - page))
                farthest = it.key();
        }
        m_pictures.remove(farthest);
    }
}

} // namespace yongping
