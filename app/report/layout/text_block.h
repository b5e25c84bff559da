#pragma once

#include "report/layout/fonts.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

class TextLayer;

struct TextStyle
{
    Face face = Face::Song;
    qreal points = 10.5;
    qreal pitch = 16; // from line to line, in points
    QColor colour = QColor(Qt::black);
    Qt::Alignment align = Qt::AlignLeft;
    qreal indent = 0; // of the first line, in characters
    qreal characterPitch = 0; // from one Chinese character to the next, in points; 0: as wide as they are

    qreal character() const { return characterPitch > 0 ? characterPitch : points; }
};

// A piece of a text that is set otherwise than the rest.
struct TextRun
{
    QString text;
    std::optional<Face> face = {};
    std::optional<QColor> colour = {};
    bool together = false; // better moved to the next line than broken
};

// A text broken into lines of one width, of which any stretch can be painted, on a device that is a TextLayer. Cheap to
// copy.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, qreal width);
    TextBlock(const std::vector<TextRun> &runs, const TextStyle &style, qreal width);

    int lines() const { return m_last - m_first; }
    qreal pitch() const { return m_pitch; }
    qreal height() const { return lines() * m_pitch; }
    qreal naturalWidth() const; // of its longest line
    void paint(QPainter &painter, QPointF topLeft) const;

    // The first `count` lines, and all but these.
    TextBlock head(int count) const;
    TextBlock tail(int count) const;

private:
    void setLine(QPainter &painter, TextLayer &layer, const QTextLine &line, QPointF topLeft) const;

    std::shared_ptr<const QTextLayout> m_layout;
    qreal m_pitch;
    qreal m_size;
    qreal m_scale; // from the layout to the paper
    QColor m_colour;
    int m_first = 0;
    int m_last = 0;
};

// How wide a text is on one line.
qreal textWidth(const QString &text, const TextStyle &style);

} // namespace yongping
