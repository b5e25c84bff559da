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

int main(int argc, char **argv)
{
    return yongping::runCommandLine(argc, argv, {yongping::writeReport, yongping::signFile, yongping::attachOfficial,
                                                 makeApplication, nullptr});
}
