#pragma once

#include "cli/command.h"

#include <vector>

namespace yongping {

// case undo, redo, history, restore.
std::vector<Command> caseHistoryCommands();
std::vector<Command> schemeCommands();

} // namespace yongping
