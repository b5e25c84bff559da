#include "base/tr.h"
#include "cli/command.h"

namespace yongping {

std::vector<Command> reportCommands(RunCommand report)
{
    return {{{QStringLiteral("report")},
             QStringLiteral("[ID...] --kind KIND --out FILE.pdf | --recheck FILE.pdf"),
             tr("Write a report: of a review, an acceptance, or the ledger. Or judge the case of a report again."),
             0,
             -1,
             {{QStringLiteral("kind"), QStringLiteral("KIND"), tr("review, acceptance or ledger")},
              {QStringLiteral("as"), QStringLiteral("NAME"), tr("The reviewer whose review is meant.")},
              {QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")},
              {QStringLiteral("recheck"), QStringLiteral("FILE"),
               tr("Judge the case of a report again by the data inside it: "
                  "0 the same, 1 different, 3 not checkable.")}},
             report,
             true}};
}

} // namespace yongping
