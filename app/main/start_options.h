#pragma once

#include "base/language.h"
#include "casework/case_data.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yongping {

// What the window program was asked on its command line.
struct StartOptions
{
    QString store; // empty: the user's own
    std::optional<Language> language;
    std::optional<Theme::Mode> theme;
    std::optional<MainWindow::Room> room;
    CaseId caseId;
    bool samples = false;
};

// Prints help or version, or says what is wrong, and ends the program where that is asked or needed.
StartOptions readStartOptions(const QStringList &arguments);

} // namespace yongping
