#include "cli/program.h"

#include <filesystem>
#include <unistd.h>

namespace {

// The program that lays out pages stands beside this one, or in libexec where both are installed.
void handOver(char **argv)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    for (const char *place : {"yongpingctl-layout", "../" YONGPING_LIBEXEC "/yongpingctl-layout"})
        execv((folder / place).c_str(), argv);
}

} // namespace

int main(int argc, char **argv)
{
    yongping::LayoutCommands layout;
    layout.handOver = handOver;
    return yongping::runCommandLine(argc, argv, layout);
}
