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
    QString store; // empty: the last one, else the welcome page
    std::optional<Language> language;
    std::optional<Theme::Mode> theme;
    std::optional<MainWindow::Room> room;
    CaseId caseId;
    bool samples = false;
    bool readOnly = false;
    bool newWindow = false; // beside one that has the store open
    bool portable = false;
};

// Prints help or version, or says what is wrong, and ends the program where that is asked or needed.
StartOptions readStartOptions(const QStringList &arguments);

} // namespace yongping
