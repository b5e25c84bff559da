#pragma once

#include "base/result.h"

#include <memory>

class QCoreApplication;

namespace yongping {

struct CommandContext;

// What two programs do in two ways, with the same commands, options and help: yongpingctl-layout lays out itself, and
// yongpingctl, which starts in half the time, hands over to it.
struct LayoutCommands
{
    Result<int> (*report)(const CommandContext &context) = nullptr;
    Result<int> (*sign)(const CommandContext &context) = nullptr;
    Result<int> (*attachOfficial)(const CommandContext &context) = nullptr;
    // Laying out pages needs fonts, but no display.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv) = nullptr;
    void (*handOver)(char **argv) = nullptr; // in place of those above; returns only where it fails
};

// The whole of yongpingctl, from its arguments to its exit code.
int runCommandLine(int argc, char **argv, const LayoutCommands &layout);

} // namespace yongping
