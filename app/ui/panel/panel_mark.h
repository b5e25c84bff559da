#pragma once

#include "casework/panel.h"
#include "judgement/verdict.h"
#include "presentation/panel_table_model.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace yongping {

// What a row wants of the panel as a shape of its own: a filled diamond where it can change the conclusion, a hollow
// one where it is to be settled, a tick where that is done. Nothing for what all say alike.
void paintPanelMark(QPainter &painter, const QRectF &rect, PanelTableModel::Mark mark);
Theme::Colour markColour(PanelTableModel::Mark mark);

// The verdict whose shape and colour a decision wears.
Verdict shapeOf(Decision decision);

} // namespace yongping
