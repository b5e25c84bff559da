#pragma once

#include <QFile>
#include <QImage>
#include <QSize>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

// The pictures of an image file as pages: a TIFF may have several, of an animation the first one is shown. Reads the
// file where it lies and keeps one unpacked picture at a time. Meant for the process that draws pages.
class ImageDocument
{
public:
    static constexpr int MaxMegabytes = 256; // of one picture, unpacked

    // None: the device holds no picture of a kind that is shown. The device must live as long.
    static std::unique_ptr<ImageDocument> open(QIODevice &device);

    // In points, turned as the picture itself asks.
    const std::vector<QSizeF> &pageSizes() const { return m_sizes; }
    // Of this size in pixels, on white paper; null where it cannot be drawn.
    QImage draw(int page, const QSize &size);

private:
    explicit ImageDocument(QIODevice &device, QByteArray format) : m_device(device), m_format(std::move(format)) {}

    QImage unpacked(int page) const;
    std::optional<QSizeF> measured(int page);

    QIODevice &m_device;
    QByteArray m_format;
    std::vector<QSizeF> m_sizes;
    QImage m_current;
    int m_currentPage = -1;
};

} // namespace yongping
