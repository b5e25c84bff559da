#include "signing/seal.h"

#include "signing/text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <string>

namespace yongping {

namespace {

constexpr int Resolution = 720; // units per inch: ten to a point
constexpr qreal UnitsPerPoint = Resolution / 72.0;
constexpr qreal WideFrom = 1.5; // width by height from which the text stands beside the seal
constexpr std::size_t SquareCharacters = 4;
constexpr std::size_t MaxSealCharacters = 16;
constexpr qreal GlyphSize = 1000; // in which outlines are taken before they are scaled
const QColor SealRed(0xB8, 0x23, 0x2A);
const QColor Ink(0x22, 0x26, 0x2B);
const QColor QuietInk(0x5F, 0x66, 0x6E);

QFont sealFont(qreal pixels, QFont::Weight weight)
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    // Without it Qt writes other characters into the PDF than those that stand here.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

// Thin strokes and no ground: a seal stands over a name and a date, which stay legible.
QFont carvedFont()
{
    QFont font = sealFont(GlyphSize, QFont::Normal);
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")});
    return font;
}

// Some names have characters beyond the sixteen bits of a QChar.
bool isIdeographic(const std::u32string &name)
{
    return std::all_of(name.begin(), name.end(), [](char32_t c) { return QChar::script(c) == QChar::Script_Han; });
}

// A line of text, shrunk until it fits the width.
void drawLine(QPainter &painter, const QRectF &box, const QString &text, qreal pixels, QFont::Weight weight,
              const QColor &colour, Qt::Alignment alignment)
{
    const qreal width = QFontMetricsF(sealFont(pixels, weight)).horizontalAdvance(text);
    const qreal fitting = width > box.width() ? pixels * box.width() / width : pixels;
    painter.setFont(sealFont(std::floor(fitting), weight));
    painter.setPen(colour);
    painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void drawFrame(QPainter &painter, const QRectF &square)
{
    const qreal side = square.width();
    const qreal outer = side * 0.045;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(SealRed, outer, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawRoundedRect(square.adjusted(outer / 2, outer / 2, -outer / 2, -outer / 2), side * 0.08, side * 0.08);
    const qreal inset = outer * 1.9;
    painter.setPen(QPen(SealRed, side * 0.012, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), side * 0.045, side * 0.045);
}

void drawGlyph(QPainter &painter, const QRectF &cell, char32_t character)
{
    QPainterPath glyph;
    glyph.addText(0, 0, carvedFont(), QString::fromUcs4(&character, 1));
    const QRectF bounds = glyph.boundingRect();
    const QRectF target = cell.adjusted(cell.width() * 0.05, cell.height() * 0.05, -cell.width() * 0.05,
                                        -cell.height() * 0.05);
    // Fills its cell, but a flat or narrow character (一) keeps its shape.
    QTransform fit;
    fit.translate(target.center().x(), target.center().y());
    fit.scale(target.width() / std::max(bounds.width(), GlyphSize * 0.75),
              target.height() / std::max(bounds.height(), GlyphSize * 0.75));
    fit.translate(-bounds.center().x(), -bounds.center().y());
    painter.fillPath(fit.map(glyph), SealRed);
}

// Characters stand as on a carved seal: in columns from the top, the first column on the right.
void drawCharacters(QPainter &painter, const QRectF &area, const std::u32string &text)
{
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<qreal>(text.size()))));
    const qreal width = area.width() / static_cast<qreal>(columns);
    std::size_t next = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t left = columns - column;
        const std::size_t rows = (text.size() - next + left - 1) / left;
        const qreal height = area.height() / static_cast<qreal>(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            drawGlyph(painter,
                      QRectF(area.right() - width * static_cast<qreal>(column + 1),
                             area.top() + height * static_cast<qreal>(row), width, height),
                      text.at(next++));
        }
    }
}

// A Chinese name as it is carved: a short one is filled up with "seal" to four characters.
std::u32string carved(std::u32string name)
{
    static const std::u32string Filling = U"之印";
    name.resize(std::min(name.size(), MaxSealCharacters));
    const std::size_t missing = std::min(SquareCharacters - std::min(name.size(), SquareCharacters), Filling.size());
    return name + Filling.substr(Filling.size() - missing);
}

QString initials(const QString &name)
{
    std::u32string first;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        first += word.toUpper().toStdU32String().front();
    return QString::fromStdU32String(first.substr(0, 2));
}

void drawSquareSeal(QPainter &painter, const QRectF &square, const QString &signer)
{
    drawFrame(painter, square);
    const qreal inset = square.width() * 0.13;
    const QRectF area = square.adjusted(inset, inset, -inset, -inset);
    const std::u32string name = signer.toStdU32String();
    if (!name.empty() && isIdeographic(name))
        drawCharacters(painter, area, carved(name));
    else
        drawLine(painter, area, initials(signer), area.height() * 0.6, QFont::Bold, SealRed, Qt::AlignHCenter);
}

QString shownTime(const QDateTime &time)
{
    QString offset = time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).right(6);
    if (time.offsetFromUtc() == 0)
        offset = QStringLiteral("+00:00");
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) % offset;
}

void drawBeside(QPainter &painter, const QRectF &box, const SealContent &content)
{
    const qreal line = box.height() / 12;
    const bool reasoned = !content.reason.isEmpty();
    const auto row = [&](qreal from, qreal size) {
        return QRectF(box.left(), box.top() + line * from, box.width(), line * size);
    };
    const qreal shift = reasoned ? 0 : 1.2;
    drawLine(painter, row(0.2 + shift, 2.2), SigningText::tr("Digitally signed by"), line * 1.7, QFont::Normal,
             QuietInk, Qt::AlignLeft);
    drawLine(painter, row(2.6 + shift, 3.8), content.signer, line * 3.3, QFont::Bold, Ink, Qt::AlignLeft);
    drawLine(painter, row(6.9 + shift, 2.2), shownTime(content.time), line * 1.7, QFont::Normal, Ink, Qt::AlignLeft);
    if (reasoned)
        drawLine(painter, row(9.5, 2.2), content.reason, line * 1.7, QFont::Normal, QuietInk, Qt::AlignLeft);
}

void drawUnder(QPainter &painter, const QRectF &box, const SealContent &content)
{
    const QRectF name(box.left(), box.top(), box.width(), box.height() * 0.55);
    const QRectF time(box.left(), name.bottom(), box.width(), box.height() * 0.4);
    drawLine(painter, name, content.signer, name.height() * 0.72, QFont::Bold, Ink, Qt::AlignHCenter);
    drawLine(painter, time, shownTime(content.time), time.height() * 0.72, QFont::Normal, QuietInk, Qt::AlignHCenter);
}

void drawContent(QPainter &painter, const QSizeF &size, const SealContent &content)
{
    if (size.width() >= size.height() * WideFrom) {
        const qreal side = size.height() * 0.94;
        const QRectF square(size.height() * 0.03, size.height() * 0.03, side, side);
        drawSquareSeal(painter, square, content.signer);
        const qreal left = square.right() + size.height() * 0.14;
        drawBeside(painter, QRectF(left, 0, size.width() - left, size.height()), content);
        return;
    }
    const qreal side = std::min(size.width(), size.height() * 0.72);
    const QRectF square((size.width() - side) / 2, 0, side, side);
    drawSquareSeal(painter, square, content.signer);
    drawUnder(painter, QRectF(0, side + size.height() * 0.02, size.width(), size.height() * 0.98 - side), content);
}

} // namespace

Result<QByteArray> drawSeal(const SealContent &content, const QSizeF &points)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return Error::failure(QStringLiteral("sign.no_gui"),
                              SigningText::tr("The visible signature cannot be drawn in this program."));
    }
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(Resolution);
    // QPageSize swallows sizes close to a standard one unless told to match exactly.
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return Error::failure(QStringLiteral("sign.seal"), SigningText::tr("The visible signature cannot be drawn."));
    painter.setRenderHint(QPainter::Antialiasing);
    // The page has whole points: fill it, so that nothing is distorted by less than a point.
    const QSizeF page(writer.width(), writer.height());
    painter.scale(page.width() / (points.width() * UnitsPerPoint), page.height() / (points.height() * UnitsPerPoint));
    drawContent(painter, points * UnitsPerPoint, content);
    painter.end();
    return pdf;
}

} // namespace yongping
