#include "cli/report_memory.h"

#include "base/tr.h"
#include "workstation/signed_reports.h"
#include "workstation/trust.h"

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

Result<std::unique_ptr<Store>> storeToRead(const CommandContext &context)
{
    if (!QFile::exists(context.storeFile()))
        return std::unique_ptr<Store>();
    return context.openStore(OpenMode::ReadOnly);
}

Result<QStringList> trustedIn(Store *store)
{
    return store ? trustTextsIn(*store) : Result<QStringList>(QStringList());
}

Result<void> compareWith(std::unique_ptr<Store> store, const CommandContext &context, VerificationSummary &summary)
{
    if (!store)
        return {};
    const Result<bool> news = compareWithKnownReports(*store, summary);
    if (!news)
        return news.error();
    store.reset();
    if (*news)
        rememberIn(context, summary);
    return {};
}

} // namespace yongping
