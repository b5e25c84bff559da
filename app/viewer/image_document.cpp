#include "viewer/image_document.h"

#include <QImageReader>
#include <QList>
#include <QPainter>

#include <algorithm>

namespace yongping {

namespace {

constexpr int MaxPictures = 1'000;
constexpr qreal PointsPerInch = 72.0;
constexpr qreal InchPerMetre = 39.3700787;
constexpr qreal ScreenResolution = 96.0;
constexpr qreal LeastResolution = 72.0, MostResolution = 2400.0; // that a scanner may have worked with

// Pictures made of points. What draws (SVG) or runs more than that is left out.
bool isShown(const QByteArray &format)
{
    static const QList<QByteArray> shown{"png", "jpeg", "jpg", "tiff", "tif", "webp", "bmp", "gif"};
    return shown.contains(format.toLower());
}

// Scanners say how large the paper was; cameras and screens say anything.
qreal resolution(int dotsPerMetre)
{
    const qreal dpi = dotsPerMetre / InchPerMetre;
    return dpi >= LeastResolution && dpi <= MostResolution ? dpi : ScreenResolution;
}

bool showsPage(QImageReader &reader, int page)
{
    return page == 0 || reader.jumpToImage(page);
}

} // namespace

std::unique_ptr<ImageDocument> ImageDocument::open(QIODevice &device)
{
    QImageReader::setAllocationLimit(MaxMegabytes);
    device.seek(0);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (!isShown(format))
        return nullptr;
    std::unique_ptr<ImageDocument> document(new ImageDocument(device, format));
    const bool several = format.startsWith("tif");
    const int count = several ? std::clamp(reader.imageCount(), 1, MaxPictures) : 1;
    for (int page = 0; page < count; ++page) {
        const std::optional<QSizeF> size = document->measured(page);
        if (!size)
            break; // what comes before a damaged picture is shown
        document->m_sizes.push_back(*size);
    }
    return document;
}

std::optional<QSizeF> ImageDocument::measured(int page)
{
    m_device.seek(0);
    QImageReader reader(&m_device, m_format);
    if (!showsPage(reader, page))
        return {};
    QSize size = reader.size();
    QImage picture;
    // The first one is unpacked at once: it will be asked for, and it says how finely it was scanned.
    if (page == 0 || !size.isValid()) {
        picture = unpacked(page);
        if (picture.isNull())
            return {};
        m_current = picture;
        m_currentPage = page;
        size = picture.size();
    } else if (reader.transformation() & QImageIOHandler::TransformationRotate90) {
        size.transpose();
    }
    if (size.isEmpty())
        return {};
    const qreal across = resolution(m_current.dotsPerMeterX());
    const qreal down = resolution(m_current.dotsPerMeterY());
    return QSizeF(size.width() * PointsPerInch / across, size.height() * PointsPerInch / down);
}

QImage ImageDocument::unpacked(int page) const
{
    m_device.seek(0);
    QImageReader reader(&m_device, m_format);
    reader.setAutoTransform(true);
    return showsPage(reader, page) ? reader.read() : QImage();
}

QImage ImageDocument::draw(int page, const QSize &size)
{
    if (page < 0 || std::size_t(page) >= m_sizes.size())
        return {};
    if (page != m_currentPage) {
        m_current = {}; // never two at a time
        m_current = unpacked(page);
        m_currentPage = page;
    }
    QImage paper(size, QImage::Format_RGB32);
    if (m_current.isNull() || paper.isNull())
        return {};
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const bool smaller = size.width() < m_current.width() && size.height() < m_current.height();
    if (smaller) {
        painter.drawImage(0, 0, m_current.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(paper.rect(), m_current);
    }
    painter.end();
    return paper;
}

} // namespace yongping
