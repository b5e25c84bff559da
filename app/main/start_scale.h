#pragma once

#include <QString>

#include <optional>

namespace yongping {

// A scale that was chosen for another screen, and what is shown instead.
struct ScaleFallback
{
    int chosen = 0, shown = 0; // per cent
};

// Sets the scale of the settings for the program that is about to begin: before there is a QApplication. The
// environment wins over it. What does not fit on the screen becomes smaller; it stays in the settings.
std::optional<ScaleFallback> applyScale(const QString &settingsFile, int count, char **words);

QString fallbackWords(const ScaleFallback &fallback);

} // namespace yongping
