#include "cli/report_memory.h"

#include "base/tr.h"
#include "workstation/signed_reports.h"

#include <QFile>

namespace yongping {

void rememberIn(const CommandContext &context, const VerificationSummary &summary, const QString &ownFingerprint)
{
    if (!QFile::exists(context.storeFile()))
        return;
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    const Result<void> done = seat ? rememberReport(*seat->store, summary, seat->identity, ownFingerprint)
                                   : Result<void>(seat.error());
    if (!done)
        context.say(tr("The store did not note who signed the report: %1").arg(done.error().message));
}

Result<void> compareWithStore(const CommandContext &context, VerificationSummary &summary)
{
    if (!QFile::exists(context.storeFile()))
        return {};
    bool news = false;
    {
        const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
        if (!store)
            return store.error();
        const Result<bool> compared = compareWithKnownReports(**store, summary);
        if (!compared)
            return compared.error();
        news = *compared;
    }
    if (news)
        rememberIn(context, summary);
    return {};
}

} // namespace yongping
