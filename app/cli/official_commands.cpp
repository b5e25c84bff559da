#include "cli/official_output.h"

#include "base/tr.h"

namespace yongping {

namespace {

Result<int> show(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const Result<std::optional<OfficialDocument>> document = officialDocument(*open->store, context.library);
    if (!document)
        return document.error();
    if (*document) {
        tellOfDocument(context, **document);
        return ExitDone;
    }
    if (context.json())
        context.print(JsonValue());
    else
        context.say(tr("No official document is attached to this store."));
    return ExitNo;
}

Result<int> remove(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<void> dropped = dropOfficialDocument(context.seat(*open));
    return dropped ? Result<int>(ExitDone) : Result<int>(dropped.error());
}

} // namespace

std::vector<Command> officialCommands(RunCommand attach)
{
    const QString official = QStringLiteral("official");
    Command attaching{{official, QStringLiteral("attach")},
                      QStringLiteral("FILE"),
                      tr("Show the wording of the published standard (a PDF, .docx or text) beside the checklists."),
                      1,
                      1,
                      {},
                      attach};
    attaching.laysOut = true; // reads pages
    return {
        attaching,
        {{official, QStringLiteral("show")}, {}, tr("Show which clauses were found in it."), 0, 0, {}, show},
        {{official, QStringLiteral("remove")}, {}, tr("Take the published standard away again."), 0, 0, {}, remove},
    };
}

} // namespace yongping
