#include "cli/command.h"
#include "base/tr.h"
#include "signing/certificate_file.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"
#include "workstation/signed_reports.h"
#include "workstation/trust.h"

namespace yongping {

namespace {

JsonValue toJson(const RevocationList &list)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("made"), list.made().toString(Qt::ISODate));
    if (list.next().isValid())
        json.set(QStringLiteral("next"), list.next().toString(Qt::ISODate));
    json.set(QStringLiteral("count"), list.count());
    return json;
}

JsonValue toJson(const Certificate &certificate, const RevocationList *revoked)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("fingerprint"), certificate.fingerprint());
    json.set(QStringLiteral("name"), certificate.subjectName());
    json.set(QStringLiteral("issuer"), certificate.issuerName());
    json.set(QStringLiteral("from"), certificate.notBefore().toString(Qt::ISODate));
    json.set(QStringLiteral("to"), certificate.notAfter().toString(Qt::ISODate));
    if (revoked)
        json.set(QStringLiteral("revoked"), toJson(*revoked));
    return json;
}

Result<int> listCertificates(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<TrustStore> trusted = trustIn(**store);
    if (!trusted)
        return trusted.error();
    JsonValue::Array list;
    for (const Certificate &certificate : trusted->certificates()) {
        if (context.isSet(u"text"))
            context.print(QStringLiteral("%1  %2").arg(certificate.fingerprint(), certificate.subjectName()));
        list.push_back(toJson(certificate, trusted->listBy(certificate)));
    }
    if (!context.isSet(u"text"))
        context.print(JsonValue(std::move(list)));
    return ExitDone;
}

Result<int> takeIn(const CommandContext &context)
{
    const QString file = context.arguments.constFirst();
    const Result<TrustFile> read = readTrustFile(file);
    if (!read)
        return inCertificateFile(file, read.error());
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    if (!seat)
        return seat.error();
    const Result<void> added = addTrust(*seat->store, read->toPem(), seat->identity);
    return added ? Result<int>(ExitDone) : named(file, added.error());
}

Result<int> removeCertificate(const CommandContext &context)
{
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    if (!seat)
        return seat.error();
    const auto removed = removeTrust(*seat->store, context.arguments.constFirst(), seat->identity);
    return removed ? Result<int>(ExitDone) : removed.error();
}

// A copy that was signed by mistake, a rehearsal: its signatures are to be missed in no other copy.
Result<int> forgetSigners(const CommandContext &context)
{
    const QString file = context.arguments.constFirst();
    const Result<QByteArray> pdf = readFile(file);
    if (!pdf)
        return pdf.error();
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    if (!seat)
        return seat.error();
    const Result<void> done = forgetReport(*seat->store, readPdfTraces(*pdf), seat->identity);
    return done ? Result<int>(ExitDone) : named(file, done.error());
}

} // namespace

std::vector<Command> trustCommands()
{
    const QString trust = QStringLiteral("trust");
    return {
        {{trust, QStringLiteral("list")},
         {},
         tr("List the certificates that the store trusts."),
         0,
         0,
         {},
         listCertificates},
        {{trust, QStringLiteral("add")},
         QStringLiteral("FILE"),
         tr("Let the store trust the certificates of a file, or keep its revocation list."),
         1,
         1,
         {},
         takeIn},
        {{trust, QStringLiteral("remove")},
         QStringLiteral("FINGERPRINT"),
         tr("Trust a certificate no longer."),
         1,
         1,
         {},
         removeCertificate},
        {{trust, QStringLiteral("forget")},
         QStringLiteral("FILE.pdf"),
         tr("Forget who signed which copy of this report."),
         1,
         1,
         {},
         forgetSigners},
    };
}

} // namespace yongping
