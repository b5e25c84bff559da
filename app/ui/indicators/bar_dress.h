#pragma once

#include "presentation/indicator_chart_data.h"

class QBarSet;

namespace yongping {

// How bars look: solid where they reach what is asked, hatched where they miss it, a dashed outline while open.
void dressBars(QBarSet &set, IndicatorRow::State state);

} // namespace yongping
