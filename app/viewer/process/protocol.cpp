#include "viewer/process/protocol.h"

#include "base/tr.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace yongping {

namespace {

constexpr qreal PointsPerInch = 72.0;
constexpr quint32 BytesOfSize = 2 * sizeof(double);
constexpr quint32 BytesOfArea = 4 * sizeof(double);

template<typename... Numbers>
QByteArray bytesOf(Numbers... numbers)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    (stream << ... << numbers);
    return bytes;
}

bool isWhole(const QDataStream &stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

bool isTurn(int rotation)
{
    return rotation == 0 || rotation == 90 || rotation == 180 || rotation == 270;
}

bool isDrawable(const QSize &size)
{
    return size.width() > 0 && size.height() > 0 && size.width() <= MaxDrawnSide && size.height() <= MaxDrawnSide
        && qint64(size.width()) * size.height() <= MaxDrawnPixels;
}

bool isSide(double side)
{
    return std::isfinite(side) && side > 0 && side <= MaxPageSide;
}

// Text may stand beside the page, but not just anywhere: the window scrolls to it.
bool isNear(const QRectF &area)
{
    for (const double number : {area.x(), area.y(), area.width(), area.height()}) {
        if (!std::isfinite(number) || std::abs(number) > MaxPageSide)
            return false;
    }
    return area.width() >= 0 && area.height() >= 0;
}

bool readHit(QDataStream &stream, TextHit &hit)
{
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count > MaxAreasOfHit)
        return false;
    for (quint32 i = 0; i < count; ++i) {
        QRectF area;
        stream >> area;
        if (stream.status() != QDataStream::Ok || !isNear(area))
            return false;
        hit.areas.push_back(area);
    }
    return true;
}

} // namespace

QSize drawnSize(const QSizeF &points, qreal dpi)
{
    if (points.isEmpty() || !(dpi > 0))
        return {};
    qreal scale = dpi / PointsPerInch;
    scale = std::min(scale, MaxDrawnSide / std::max(points.width(), points.height()));
    scale = std::min(scale, std::sqrt(qreal(MaxDrawnPixels) / (points.width() * points.height())));
    const auto pixels = [scale](qreal length) { return std::max(1, int(std::lround(length * scale))); };
    QSize size(pixels(points.width()), pixels(points.height()));
    while (!isDrawable(size)) // rounded up at the limit
        size = QSize(std::max(1, size.width() - 1), std::max(1, size.height() - 1));
    return size;
}

QByteArray pageHeadBytes(const PageHead &head)
{
    return bytesOf(head.length, head.kind);
}

QByteArray pageMessage(quint8 kind, const QByteArray &content)
{
    return pageHeadBytes({quint32(content.size()), kind}) + content;
}

PageHead pageHead(const char *bytes)
{
    return {qFromBigEndian<quint32>(bytes), quint8(bytes[4])};
}

QByteArray drawingBytes(const PageDrawing &drawing)
{
    return bytesOf(qint32(drawing.page), qint32(drawing.size.width()), qint32(drawing.size.height()),
                   qint32(drawing.rotation));
}

std::optional<PageDrawing> drawingFrom(const QByteArray &bytes)
{
    qint32 page = 0;
    qint32 width = 0;
    qint32 height = 0;
    qint32 rotation = 0;
    QDataStream stream(bytes);
    stream >> page >> width >> height >> rotation;
    const PageDrawing drawing{page, {width, height}, rotation};
    if (!isWhole(stream) || page < 0 || page >= MaxPages || !isDrawable(drawing.size) || !isTurn(rotation))
        return {};
    return drawing;
}

QByteArray findingBytes(const PageFinding &finding)
{
    return bytesOf(qint32(finding.page)) + finding.words.left(MaxWordsLength).toUtf8();
}

std::optional<PageFinding> findingFrom(const QByteArray &bytes)
{
    qint32 page = -1;
    QDataStream stream(bytes);
    stream >> page;
    if (stream.status() != QDataStream::Ok || page < 0 || page >= MaxPages)
        return {};
    return PageFinding{page, QString::fromUtf8(QByteArrayView(bytes).sliced(sizeof page)).left(MaxWordsLength)};
}

QByteArray pageNumberBytes(int page)
{
    return bytesOf(qint32(page));
}

std::optional<int> pageNumberFrom(const QByteArray &bytes)
{
    qint32 page = -1;
    QDataStream stream(bytes);
    stream >> page;
    return isWhole(stream) && page >= 0 && page < MaxPages ? std::optional<int>(page) : std::nullopt;
}

QByteArray sizesBytes(const std::vector<QSizeF> &sizes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QSizeF &size : sizes)
        stream << size;
    return bytes;
}

std::optional<std::vector<QSizeF>> sizesFrom(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() % qsizetype(BytesOfSize) != 0)
        return {};
    std::vector<QSizeF> sizes(std::size_t(bytes.size()) / BytesOfSize);
    QDataStream stream(bytes);
    for (QSizeF &size : sizes)
        stream >> size;
    if (!isWhole(stream) || faultOfSizes(sizes))
        return {};
    return sizes;
}

QByteArray hitsBytes(const std::vector<TextHit> &hits)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const std::size_t count = std::min(hits.size(), MaxHitsOnPage);
    stream << quint32(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::vector<QRectF> &areas = hits[i].areas;
        const std::size_t lines = std::min(areas.size(), MaxAreasOfHit);
        stream << quint32(lines);
        for (std::size_t line = 0; line < lines; ++line)
            stream << (isNear(areas[line]) ? areas[line] : QRectF());
    }
    return bytes;
}

std::optional<std::vector<TextHit>> hitsFrom(const QByteArray &bytes, int page)
{
    quint32 count = 0;
    QDataStream stream(bytes);
    stream >> count;
    if (stream.status() != QDataStream::Ok || count > MaxHitsOnPage)
        return {};
    std::vector<TextHit> hits(count);
    for (TextHit &hit : hits) {
        hit.page = page;
        if (!readHit(stream, hit))
            return {};
    }
    return isWhole(stream) ? std::optional(hits) : std::nullopt;
}

std::optional<PageTrouble> troubleFrom(const QByteArray &bytes)
{
    if (bytes.size() != 1 || quint8(bytes[0]) < quint8(PageTrouble::Damaged)
        || quint8(bytes[0]) > quint8(PageTrouble::NotDrawn))
        return {};
    return PageTrouble(quint8(bytes[0]));
}

quint32 longestSizes()
{
    return MaxPages * BytesOfSize;
}

quint32 longestHits()
{
    return quint32(sizeof(quint32) + MaxHitsOnPage * (sizeof(quint32) + MaxAreasOfHit * BytesOfArea));
}

quint32 drawnLength(const QSize &size)
{
    return quint32(qint64(size.width()) * size.height() * qint64(sizeof(quint32)));
}

std::optional<PageTrouble> faultOfSizes(const std::vector<QSizeF> &sizes)
{
    if (sizes.empty())
        return PageTrouble::Damaged;
    if (sizes.size() > std::size_t(MaxPages))
        return PageTrouble::TooManyPages;
    qreal length = 0;
    for (const QSizeF &size : sizes) {
        if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || size.width() <= 0 || size.height() <= 0)
            return PageTrouble::Damaged;
        if (!isSide(size.width()) || !isSide(size.height()))
            return PageTrouble::TooLarge;
        length += std::max(size.width(), size.height());
    }
    return length > MaxPagesLength ? std::optional(PageTrouble::TooLarge) : std::nullopt;
}

Error errorOf(PageTrouble trouble)
{
    switch (trouble) {
    case PageTrouble::Damaged:
        return Error::refused(QStringLiteral("pages.damaged"),
                              tr("This file cannot be shown: it is damaged or not "
                                 "what its name says. Ask for it once more."));
    case PageTrouble::Locked:
        return Error::refused(QStringLiteral("pages.locked"),
                              tr("This file asks for a password and cannot be shown. Ask for an open copy."));
    case PageTrouble::TooManyPages:
        return Error::refused(QStringLiteral("pages.many"),
                              tr("This file has more than %1 pages and is not shown.").arg(MaxPages));
    case PageTrouble::TooLarge:
        return Error::refused(QStringLiteral("pages.large"),
                              tr("This file or its pages are too large to be shown. Open it with another program."));
    case PageTrouble::UnknownKind:
        return Error::refused(QStringLiteral("pages.kind"),
                              tr("Only PDF files and pictures are shown here. Open this file with another program."));
    case PageTrouble::NotDrawn:
        return Error::refused(QStringLiteral("pages.page"),
                              tr("This page cannot be shown: it is damaged or needs too much time or memory."));
    }
    Q_UNREACHABLE();
}

} // namespace yongping
