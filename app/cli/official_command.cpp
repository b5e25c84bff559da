#include "cli/layout_commands.h"

#include "cli/official_output.h"

namespace yongping {

Result<int> attachOfficial(const CommandContext &context)
{
    const Result<OfficialDocument> document = readOfficialDocument(context.arguments.constFirst(), context.library);
    if (!document)
        return document.error();
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    if (const Result<void> kept = keepOfficialDocument(context.seat(*open), *document); !kept)
        return kept.error();
    tellOfDocument(context, *document);
    return ExitDone;
}

} // namespace yongping
