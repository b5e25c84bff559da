#include "ui/indicators/bar_dress.h"

#include "ui/theme/theme.h"

#include <QBarSet>
#include <QPen>

namespace yongping {

void dressBars(QBarSet &set, IndicatorRow::State state)
{
    const Theme &theme = Theme::instance();
    switch (state) {
    case IndicatorRow::State::Met:
        set.setBrush(theme.colour(Theme::Colour::Met));
        set.setPen(QPen(theme.colour(Theme::Colour::Met), 1));
        break;
    case IndicatorRow::State::Missed:
        set.setBrush(QBrush(theme.colour(Theme::Colour::NotMet), Qt::BDiagPattern));
        set.setPen(QPen(theme.colour(Theme::Colour::NotMet), 1.5));
        break;
    case IndicatorRow::State::Open:
        set.setBrush(Qt::NoBrush);
        set.setPen(QPen(theme.colour(Theme::Colour::Undetermined), 1.5, Qt::DashLine));
        break;
    }
}

} // namespace yongping
