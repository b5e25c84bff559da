#pragma once

#include "base/result.h"
#include "viewer/page_text.h"

#include <QByteArray>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What the window and the process that draws pages say to each other: one question, one answer. A message is a length
// of four bytes, a kind of one byte and as many bytes as the length says; numbers are big-endian. Neither side believes
// the other's lengths, the window least of all: what draws an unknown file may have been taken over by it.
enum class PageQuestion : quint8 { Open = 1, Draw, Find, Read };
enum class PageAnswer : quint8 { Opened = 1, Drawn, Found, Refused, Text };

// Why the process refuses; the window has the words for it, never the process.
enum class PageTrouble : quint8 { Damaged = 1, Locked, TooManyPages, TooLarge, UnknownKind, NotDrawn };

constexpr int PageHeadSize = 5;
constexpr quint32 MaxQuestionSize = 4 * 1024;

// The limits of what is shown, in one place.
constexpr int MaxPages = 10'000;
constexpr qreal MaxPageSide = 200'000;            // points; 70 m
constexpr qreal MaxPagesLength = 100'000'000;     // points, of all pages one below the other
constexpr qint64 MaxShownFileSize = 512LL * 1024 * 1024;
constexpr qint64 MaxDrawnPixels = 24'000'000;     // of one picture of a page; what is larger is drawn less finely
constexpr int MaxDrawnSide = 30'000;              // pixels
constexpr int MaxWordsLength = 200;
constexpr std::size_t MaxHitsOnPage = 1'000;
constexpr std::size_t MaxAreasOfHit = 64;
constexpr qsizetype MaxTextOfPage = 256 * 1024; // bytes

struct PageDrawing
{
    int page = 0;
    QSize size;       // in pixels, of the upright page
    int rotation = 0; // degrees to the right: 0, 90, 180, 270

    QSize turnedSize() const { return rotation % 180 == 0 ? size : size.transposed(); }
};

struct PageFinding
{
    int page = 0;
    QString words;
};

// The size in pixels of a page at a resolution, within the limits above; never empty for a page that has a size.
QSize drawnSize(const QSizeF &points, qreal dpi);

struct PageHead
{
    quint32 length = 0;
    quint8 kind = 0;
};
PageHead pageHead(const char *bytes); // of PageHeadSize bytes
QByteArray pageHeadBytes(const PageHead &head);
QByteArray pageMessage(quint8 kind, const QByteArray &content);

// Contents. What is read back is whole and within the limits, or nothing.
QByteArray drawingBytes(const PageDrawing &drawing);
std::optional<PageDrawing> drawingFrom(const QByteArray &bytes);
QByteArray findingBytes(const PageFinding &finding);
std::optional<PageFinding> findingFrom(const QByteArray &bytes);
QByteArray pageNumberBytes(int page);
std::optional<int> pageNumberFrom(const QByteArray &bytes);
QByteArray sizesBytes(const std::vector<QSizeF> &sizes);
std::optional<std::vector<QSizeF>> sizesFrom(const QByteArray &bytes);
QByteArray hitsBytes(const std::vector<TextHit> &hits);
std::optional<std::vector<TextHit>> hitsFrom(const QByteArray &bytes, int page);
std::optional<PageTrouble> troubleFrom(const QByteArray &bytes);

// The longest content that an answer may have: to an opening, to a search, to a drawing of this size.
quint32 longestSizes();
quint32 longestHits();
quint32 drawnLength(const QSize &size);

// Whether a file of these pages can be laid out one below the other.
std::optional<PageTrouble> faultOfSizes(const std::vector<QSizeF> &sizes);

// The sentence for the user.
Error errorOf(PageTrouble trouble);

} // namespace yongping
