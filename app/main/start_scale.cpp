#include "main/start_scale.h"

#include "ui/settings/preferences.h"
#include "ui/settings/scale_fit.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>

#include <vector>

namespace yongping {

namespace {

// The screen is known to a running application only; this one takes its options from a copy and goes at once.
std::optional<ScaleFit> screenFit(int count, char **words)
{
    std::vector<char *> copy(words, words + count);
    copy.push_back(nullptr);
    const QGuiApplication probe(count, copy.data());
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? std::optional(ScaleFit::of(*screen)) : std::nullopt;
}

} // namespace

std::optional<ScaleFallback> applyScale(const QString &settingsFile, int count, char **words)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    for (const char *variable : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"}) {
        if (qEnvironmentVariableIsSet(variable))
            return {};
    }
    const std::optional<int> chosen = Preferences(settingsFile).scalePercent();
    if (!chosen)
        return {};
    const std::optional<ScaleFit> fit = screenFit(count, words);
    const int shown = fit ? fit->shown(*chosen) : *chosen;
    qputenv("QT_SCALE_FACTOR", QByteArray::number(shown / 100.0));
    return shown == *chosen ? std::nullopt : std::optional(ScaleFallback{*chosen, shown});
}

QString fallbackWords(const ScaleFallback &fallback)
{
    return QCoreApplication::translate(
               "yongping::Program", "At the chosen scale of %1 % the window does not "
                                    "fit on this screen; it is shown at %2 %.")
        .arg(fallback.chosen)
        .arg(fallback.shown);
}

} // namespace yongping
