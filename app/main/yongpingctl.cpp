#include "cli/program.h"

int main(int argc, char **argv)
{
    return yongping::runCommandLine(argc, argv);
}
