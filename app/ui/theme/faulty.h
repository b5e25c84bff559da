#pragma once

class QWidget;

namespace yongping {

// Shows an editor's border as faulty or not.
void markFaulty(QWidget &editor, bool faulty);

// Makes the style sheet look at the widget's dynamic properties again.
void repolish(QWidget &widget);

} // namespace yongping
