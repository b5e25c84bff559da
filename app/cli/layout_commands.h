#pragma once

#include "base/result.h"

namespace yongping {

struct CommandContext;

// The commands that lay out pages or draw a seal. They need fonts and the libraries of a window, which take longer to
// load than a signature takes to verify: only yongpingctl-layout.so holds them, which yongpingctl loads for them alone.
Result<int> writeReport(const CommandContext &context);
Result<int> signFile(const CommandContext &context);
// Has the pages of a PDF read.
Result<int> attachOfficial(const CommandContext &context);

} // namespace yongping
