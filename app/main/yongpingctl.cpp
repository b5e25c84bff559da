#include "cli/program.h"

#include <dlfcn.h>

#include <filesystem>

namespace {

// The part that lays out pages stands beside this program, or in libexec where both are installed. It takes over the
// whole command line; starting anew as another program would read every library a second time.
std::optional<int> handOver(int argc, char **argv)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    for (const char *place : {"yongpingctl-layout.so", "../" YONGPING_LIBEXEC "/yongpingctl-layout.so"}) {
        void *part = dlopen((folder / place).c_str(), RTLD_NOW | RTLD_LOCAL);
        void *entry = part ? dlsym(part, "yongpingctlLayout") : nullptr;
        if (entry)
            return reinterpret_cast<int (*)(int, char **)>(entry)(argc, argv);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    yongping::LayoutCommands layout;
    layout.handOver = handOver;
    return yongping::runCommandLine(argc, argv, layout);
}
