#pragma once

namespace yongping {

// yongpingctl from its arguments to its exit code.
int runCommandLine(int argc, char **argv);

} // namespace yongping
