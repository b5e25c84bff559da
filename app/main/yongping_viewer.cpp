// Draws the pages of one unknown file for the window: the file is descriptor 3, questions come by standard input and
// answers go to standard output. Started by the window alone; see viewer/process/protocol.h.
#include "viewer/process/confinement.h"
#include "viewer/process/page_worker.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    constexpr int file = 3;
    constexpr int usage = 2;
    if (::isatty(STDIN_FILENO) || ::fcntl(file, F_GETFD) < 0)
        return usage;
    yongping::confineProcess();
    const QCoreApplication application(argc, argv); // finds the plugins that read pictures
    return yongping::servePages(file, STDIN_FILENO, STDOUT_FILENO);
}
