#include "cli/layout_commands.h"
#include "cli/program.h"

#include <QGuiApplication>

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

// The whole of the program, for yongpingctl to call in place of its own.
extern "C" Q_DECL_EXPORT int yongpingctlLayout(int argc, char **argv)
{
    return yongping::runCommandLine(argc, argv, {yongping::writeReport, yongping::signFile, yongping::attachOfficial,
                                                 makeApplication, nullptr});
}
