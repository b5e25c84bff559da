#pragma once

#include "judgement/verdict.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace yongping {

// The colour and the shape by which a verdict is known everywhere; opaque vectors only, as an archivable PDF asks.
QColor verdictColour(Verdict verdict);
void paintVerdictMark(QPainter &painter, Verdict verdict, const QRectF &square);

// A conclusion wears the mark of the verdict it is like.
Verdict verdictLike(Conclusion conclusion);

} // namespace yongping
