#include "ui/settings/scale_fit.h"

#include <QScreen>

namespace yongping {

namespace {

// What everything is enlarged by as it is, beyond what the screen itself says.
qreal scaleInForce()
{
    bool isNumber = false;
    const qreal scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&isNumber);
    return isNumber && scale > 0 ? scale : 1.0;
}

} // namespace

const std::vector<int> &ScaleFit::percents()
{
    static const std::vector<int> percents{100, 125, 150, 175, 200, 225, 250, 275, 300};
    return percents;
}

ScaleFit ScaleFit::of(const QScreen &screen)
{
    return ScaleFit((QSizeF(screen.availableSize()) * scaleInForce()).toSize());
}

bool ScaleFit::fits(int percent) const
{
    if (percent <= percents().front())
        return true;
    return m_room.width() * 100 >= LeastWindow.width() * percent
        && m_room.height() * 100 >= LeastWindow.height() * percent;
}

int ScaleFit::shown(int percent) const
{
    if (fits(percent))
        return percent;
    int largest = percents().front();
    for (const int each : percents()) {
        if (each < percent && fits(each))
            largest = each;
    }
    return largest;
}

} // namespace yongping
