#pragma once

#include "judgement/verdict.h"

class QColor;
class QPainter;
class QRectF;

namespace yongping {

// Draws a verdict's own shape as vectors, so that it is told apart without its colour: a filled circle with a tick, a
// half circle, a square with a cross, a dashed circle, a clock, a dash; an "i" for what is only recorded.
void paintVerdictShape(QPainter &painter, const QRectF &rect, Verdict verdict, const QColor &colour);

// The verdict whose shape and colour a conclusion wears.
Verdict shapeOf(Conclusion conclusion);

} // namespace yongping
