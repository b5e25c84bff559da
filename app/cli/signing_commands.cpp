#include "cli/command.h"
#include "base/tr.h"
#include "signing/certificate.h"
#include "signing/truststore.h"
#include "workstation/intake.h"
#include "workstation/reports.h"
#include "workstation/signed_reports.h"

#include <QFile>

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
    const bool ofKey = error.code.startsWith(u"key.");
    return ofKey && isTokenAddress(key) ? error : named(ofKey ? key : pdf, error);
}

// A report is signed or verified whatever becomes of this: the store may be open in a window, or be another's.
void remember(const CommandContext &context, const VerificationSummary &summary, const QString &ownFingerprint = {})
{
    if (!QFile::exists(context.storeFile()))
        return;
    const Result<CommandContext::OpenSeat> seat = context.openSeat(OpenMode::ReadWrite);
    const Result<void> done = seat ? rememberReport(*seat->store, summary, seat->identity, ownFingerprint)
                                   : Result<void>(seat.error());
    if (!done)
        context.say(tr("The store did not note who signed the report: %1").arg(done.error().message));
}

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
    const Result<QByteArray> done =
        signReport(*pdf, {key, *std::move(passphrase), {}, context.value(u"field"), QUrl(context.value(u"tsa"))},
                   context.clock);
    if (!done)
        return signError(fileName, key, done.error());
    if (const Result<void> written = writeFile(out, *done); !written)
        return written.error();
    if (const Result<VerificationSummary> summary = verifyReport(*done, {}, context.clock);
        summary && !summary->signers.empty())
        remember(context, *summary, summary->signers.back().fingerprint);
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("signed"), JsonValue(out)}}));
    return ExitDone;
}

// The certificates of --trust, and those of the store where there is one.
Result<QStringList> trusted(const CommandContext &context)
{
    QStringList pems;
    for (const QString &fileName : context.values(u"trust")) {
        const Result<QByteArray> pem = readFile(fileName);
        if (!pem)
            return pem.error();
        if (const auto read = Certificate::listFromPem(*pem); !read)
            return named(fileName, read.error());
        pems.append(QString::fromLatin1(*pem));
    }
    if (!QFile::exists(context.storeFile()))
        return pems;
    const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
    if (!store)
        return store.error();
    const Result<QStringList> own = trustedCertificatesOf(**store);
    return own ? Result<QStringList>(pems + *own) : own;
}

JsonValue signerJson(const VerificationSummary::Signer &signer)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("field"), signer.field);
    json.set(QStringLiteral("signer"), signer.signer);
    json.set(QStringLiteral("time"),
             signer.time.isValid() ? JsonValue(signer.time.toUTC().toString(Qt::ISODate)) : JsonValue());
    json.set(QStringLiteral("valid"), signer.valid);
    json.set(QStringLiteral("trusted"), signer.trusted);
    json.set(QStringLiteral("reason"), signer.reason);
    if (signer.stampedAt.isValid())
        json.set(QStringLiteral("stamped"), signer.stampedAt.toUTC().toString(Qt::ISODate));
    return json;
}

// Signatures that the store knows from another copy.
JsonValue missingJson(const std::vector<MissingSignature> &missing)
{
    JsonValue::Array list;
    for (const MissingSignature &one : missing)
        list.push_back(JsonValue::Object{{QStringLiteral("field"), one.field}, {QStringLiteral("signer"), one.signer}});
    return JsonValue(std::move(list));
}

// Against what the store remembers, where there is one.
Result<void> compare(const CommandContext &context, VerificationSummary &summary)
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
        remember(context, summary);
    return {};
}

void printVerification(const CommandContext &context, const VerificationSummary &summary)
{
    if (context.isSet(u"text")) {
        context.print(summary.sentence);
        for (const VerificationSummary::Signer &signer : summary.signers)
            context.print(QStringLiteral("  %1: %2: %3").arg(signer.field, signer.signer, signer.reason)
                          + (signer.stampedAt.isValid()
                                 ? QStringLiteral(" ")
                                       + tr("Time-stamp: %1.").arg(signer.stampedAt.toUTC().toString(Qt::ISODate))
                                 : QString()));
        return;
    }
    JsonValue::Array signatures;
    for (const VerificationSummary::Signer &signer : summary.signers)
        signatures.push_back(signerJson(signer));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("state"), summary.state);
    json.set(QStringLiteral("signatures"), JsonValue(std::move(signatures)));
    if (!summary.missing.empty())
        json.set(QStringLiteral("missing"), missingJson(summary.missing));
    context.print(json);
    context.say(summary.sentence);
}

Result<int> verifyFile(const CommandContext &context)
{
    const Result<QByteArray> pdf = readFile(context.arguments.constFirst());
    if (!pdf)
        return pdf.error();
    const Result<QStringList> certificates = trusted(context);
    if (!certificates)
        return certificates.error();
    std::vector<QByteArray> revocations;
    for (const QString &fileName : context.values(u"crl")) {
        const Result<QByteArray> list = readFile(fileName);
        if (!list)
            return list.error();
        if (const Result<void> fits = TrustStore().addRevocationList(*list); !fits)
            return named(fileName, fits.error());
        revocations.push_back(*list);
    }
    Result<VerificationSummary> summary = verifyReport(*pdf, *certificates, context.clock, revocations);
    if (!summary)
        return summary.error();
    if (const Result<void> compared = compare(context, *summary); !compared)
        return compared.error();
    printVerification(context, *summary);
    return summary->state == u"whole" ? ExitDone : ExitNo;
}

} // namespace

std::vector<Command> signingCommands()
{
    const CommandOption out{QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")};
    return {
        {{QStringLiteral("sign")},
         QStringLiteral("FILE.pdf --key FILE.p12|pkcs11:URI"),
         tr("Sign a report."),
         1,
         1,
         {{QStringLiteral("key"), QStringLiteral("FILE"),
           tr("The PKCS#12 file of the key, or the address of a key on a token.")},
          {QStringLiteral("field"), QStringLiteral("NAME"), tr("The field to sign; by default the first empty one.")},
          {QStringLiteral("tsa"), QStringLiteral("URL"),
           tr("Have the signature time-stamped by the authority at this address.")},
          out},
         signFile,
         true},
        {{QStringLiteral("verify")},
         QStringLiteral("FILE.pdf"),
         tr("Check the signatures of a report."),
         1,
         1,
         {{QStringLiteral("trust"), QStringLiteral("CA.pem"), tr("Trust this certificate; may be given again.")},
          {QStringLiteral("crl"), QStringLiteral("FILE"), tr("A list of revoked certificates; may be given again.")}},
         verifyFile},
    };
}

} // namespace yongping
