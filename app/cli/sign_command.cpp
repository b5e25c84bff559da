#include "cli/layout_commands.h"

#include "base/tr.h"
#include "cli/command.h"
#include "cli/report_memory.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"
#include "workstation/reports.h"

namespace yongping {

namespace {

Error needed(const QString &option)
{
    return Error::usage(QStringLiteral("usage.options"), tr("The option --%1 is needed.").arg(option));
}

// Names the file that is at fault, unless the message does so itself.
Error signError(const QString &pdf, const QString &key, const Error &error)
{
    if (error.code.startsWith(u"tsa.") || error.code == u"key.read")
        return error;
    if (error.code == u"sign.other_name") {
        Error hinted = error;
        hinted.message = tr("%1 If it is the same person under another name, add --other-name.").arg(error.message);
        return named(pdf, hinted);
    }
    const bool ofKey = error.code.startsWith(u"key.");
    return ofKey && isTokenAddress(key) ? error : named(ofKey ? key : pdf, error);
}

} // namespace

Result<int> signFile(const CommandContext &context)
{
    if (!context.isSet(u"key"))
        return needed(QStringLiteral("key"));
    const QString fileName = context.arguments.constFirst();
    const QString out = context.isSet(u"out") ? context.value(u"out") : fileName;
    const QString key = context.value(u"key");
    const Result<QByteArray> pdf = readFile(fileName);
    if (!pdf)
        return pdf.error();
    Result<Passphrase> passphrase = context.passphrase();
    if (!passphrase)
        return passphrase.error();
    if (context.isSet(u"tsa") && context.value(u"tsa").isEmpty())
        return Error::usage(QStringLiteral("usage.options"), tr("--tsa needs the address of a time-stamp authority."));
    const Result<QUrl> timeStamps = timeStampService(context.value(u"tsa"));
    if (!timeStamps)
        return timeStamps.error();
    const Result<QByteArray> done = signReport(
        *pdf,
        {key, *std::move(passphrase), {}, context.value(u"field"), *timeStamps, context.isSet(u"other-name")},
        context.clock);
    if (!done)
        return signError(fileName, key, done.error());
    if (const Result<void> written = writeFile(out, *done); !written)
        return written.error();
    if (const Result<VerificationSummary> summary = verifyReport(*done, {}, context.clock);
        summary && !summary->signers.empty())
        rememberIn(context, *summary, summary->signers.back().fingerprint);
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("signed"), JsonValue(out)}}));
    return ExitDone;
}

} // namespace yongping
