#pragma once

namespace yongping {

class Desk;
class MainWindow;
class Preferences;

// Fills the window with the pages of a case.
void addCasePages(MainWindow &window, Desk &desk, Preferences &preferences);
// The sections of the settings that come from other folders.
void addSettings(MainWindow &window, Desk &desk, Preferences &preferences);

} // namespace yongping
