#pragma once

#include "base/result.h"

#include <memory>
#include <optional>

class QCoreApplication;

namespace yongping {

struct CommandContext;

// What two parts of the program do in two ways, with the same commands, options and help: yongpingctl-layout lays out
// itself, and yongpingctl, which starts in half the time, hands over to it.
struct LayoutCommands
{
    Result<int> (*report)(const CommandContext &context) = nullptr;
    Result<int> (*sign)(const CommandContext &context) = nullptr;
    Result<int> (*attachOfficial)(const CommandContext &context) = nullptr;
    // Laying out pages needs fonts, but no display.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv) = nullptr;
    // In place of those above: the exit code, or nothing where the other part is missing.
    std::optional<int> (*handOver)(int argc, char **argv) = nullptr;
};

// The whole of yongpingctl, from its arguments to its exit code.
int runCommandLine(int argc, char **argv, const LayoutCommands &layout);

} // namespace yongping
