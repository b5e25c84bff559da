#include "cli/command.h"
#include "base/tr.h"
#include "signing/certificate.h"
#include "signing/truststore.h"
#include "workstation/intake.h"
#include "workstation/reports.h"

#include <QFile>

namespace yongping {

namespace {

Error needed(const QString &option)
{
    return Error::usage(QStringLiteral("usage.options"), tr("The option --%1 is needed.").arg(option));
}

// Names the key file, unless it could not even be read: then the message does so itself.
Error keyError(const QString &fileName, const Error &error)
{
    return error.code == u"key.read" ? error : named(fileName, error);
}

Result<int> newKey(const CommandContext &context)
{
    for (const char16_t *option : {u"name", u"out"}) {
        if (!context.isSet(option))
            return needed(QString::fromUtf16(option));
    }
    const Result<QString> passphrase = context.passphrase(true);
    if (!passphrase)
        return passphrase.error();
    const Result<QString> certificate =
        newKeyFile(context.value(u"name"), context.value(u"out"), *passphrase, context.clock);
    if (!certificate)
        return certificate.error();
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("key"), JsonValue(context.value(u"out"))}}));
    return ExitDone;
}

Result<int> exportCertificate(const CommandContext &context)
{
    if (!context.isSet(u"out"))
        return needed(QStringLiteral("out"));
    const Result<QString> passphrase = context.passphrase();
    if (!passphrase)
        return passphrase.error();
    const Result<QString> certificate = certificateOfKeyFile(context.arguments.constFirst(), *passphrase);
    if (!certificate)
        return keyError(context.arguments.constFirst(), certificate.error());
    if (const Result<void> written = writeFile(context.value(u"out"), certificate->toLatin1()); !written)
        return written.error();
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("certificate"), JsonValue(context.value(u"out"))}}));
    return ExitDone;
}

Result<int> signFile(const CommandContext &context)
{
    if (!context.isSet(u"key"))
        return needed(QStringLiteral("key"));
    if (context.value(u"key").startsWith(QStringLiteral("pkcs11:")) || context.isSet(u"tsa")) {
        return Error::usage(QStringLiteral("usage.later"), tr("This version signs with PKCS#12 files and without "
                                                              "time-stamps; tokens and --tsa belong to a later one."));
    }
    const QString fileName = context.arguments.constFirst();
    const QString out = context.isSet(u"out") ? context.value(u"out") : fileName;
    const Result<QByteArray> pdf = readFile(fileName);
    if (!pdf)
        return pdf.error();
    const Result<QString> passphrase = context.passphrase();
    if (!passphrase)
        return passphrase.error();
    const Result<QByteArray> done =
        signReport(*pdf, {context.value(u"key"), *passphrase, {}, context.value(u"field")}, context.clock);
    if (!done)
        return done.error().code.startsWith(QStringLiteral("key.")) ? keyError(context.value(u"key"), done.error())
                                                                    : named(fileName, done.error());
    if (const Result<void> written = writeFile(out, *done); !written)
        return written.error();
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
    return json;
}

void printVerification(const CommandContext &context, const VerificationSummary &summary)
{
    if (context.isSet(u"text")) {
        context.print(summary.sentence);
        for (const VerificationSummary::Signer &signer : summary.signers)
            context.print(QStringLiteral("  %1: %2: %3").arg(signer.field, signer.signer, signer.reason));
        return;
    }
    JsonValue::Array signatures;
    for (const VerificationSummary::Signer &signer : summary.signers)
        signatures.push_back(signerJson(signer));
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("state"), summary.state);
    json.set(QStringLiteral("signatures"), JsonValue(std::move(signatures)));
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
    const Result<VerificationSummary> summary = verifyReport(*pdf, *certificates, context.clock, revocations);
    if (!summary)
        return summary.error();
    printVerification(context, *summary);
    return summary->state == u"whole" ? ExitDone : ExitNo;
}

} // namespace

std::vector<Command> signingCommands()
{
    const QString key = QStringLiteral("key");
    const CommandOption out{QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")};
    return {
        {{key, QStringLiteral("new")},
         QStringLiteral("--name NAME --out FILE.p12"),
         tr("Make a signing key."),
         0,
         0,
         {{QStringLiteral("name"), QStringLiteral("NAME"), tr("Whose key it is.")}, out},
         newKey},
        {{key, QStringLiteral("cert")},
         QStringLiteral("FILE.p12 --out C.pem"),
         tr("Write a key's certificate."),
         1,
         1,
         {out},
         exportCertificate},
        {{QStringLiteral("sign")},
         QStringLiteral("FILE.pdf --key FILE.p12"),
         tr("Sign a report."),
         1,
         1,
         {{QStringLiteral("key"), QStringLiteral("FILE"), tr("The PKCS#12 file of the key.")},
          {QStringLiteral("field"), QStringLiteral("NAME"), tr("The field to sign; by default the first empty one.")},
          {QStringLiteral("tsa"), QStringLiteral("URL"), tr("Belongs to a later version.")},
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
