#include "cli/command.h"
#include "base/tr.h"
#include "signing/certificate_file.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"
#include "workstation/reports.h"
#include "workstation/signed_reports.h"

namespace yongping {

namespace {

JsonValue toJson(const Certificate &certificate)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("fingerprint"), certificate.fingerprint());
    json.set(QStringLiteral("name"), certificate.subjectName());
    json.set(QStringLiteral("issuer"), certificate.issuerName());
    json.set(QStringLiteral("from"), certificate.notBefore().toString(Qt::ISODate));
    json.set(QStringLiteral("to"), certificate.notAfter().toString(Qt::ISODate));
    return json;
}

Result<int> listCertificates(const CommandContext &context)
{
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<std::vector<Certificate>> trusted = listTrusted(**store);
    if (!trusted)
        return trusted.error();
    JsonValue::Array list;
    for (const Certificate &certificate : *trusted) {
        if (context.isSet(u"text"))
            context.print(QStringLiteral("%1  %2").arg(certificate.fingerprint(), certificate.subjectName()));
        list.push_back(toJson(certificate));
    }
    if (!context.isSet(u"text"))
        context.print(JsonValue(std::move(list)));
    return ExitDone;
}

Result<int> addCertificates(const CommandContext &context)
{
    const QString file = context.arguments.constFirst();
    const Result<std::vector<Certificate>> read = certificatesOfFile(file);
    if (!read)
        return inCertificateFile(file, read.error());
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    if (!seat)
        return seat.error();
    const QString pem = QString::fromLatin1(pemOf(*read));
    if (const auto added = addTrustedCertificate(*seat->store, pem, seat->identity); !added)
        return named(file, added.error());
    return ExitDone;
}

Result<int> removeCertificate(const CommandContext &context)
{
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    if (!seat)
        return seat.error();
    const auto removed = removeTrustedCertificate(*seat->store, context.arguments.constFirst(), seat->identity);
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
         QStringLiteral("CA.pem"),
         tr("Let the store trust the certificates of a file."),
         1,
         1,
         {},
         addCertificates},
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
