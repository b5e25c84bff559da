#include "cli/command.h"
#include "base/tr.h"
#include "cli/report_memory.h"
#include "signing/certificate_file.h"
#include "signing/truststore.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"
#include "workstation/reports.h"

namespace yongping {

namespace {

// The certificates of --trust, and those that the store trusts.
Result<QStringList> trusted(const CommandContext &context, Store *store)
{
    QStringList pems;
    for (const QString &fileName : context.values(u"trust")) {
        const Result<std::vector<Certificate>> read = certificatesOfFile(fileName);
        if (!read)
            return inCertificateFile(fileName, read.error());
        pems.append(QString::fromLatin1(pemOf(*read)));
    }
    const Result<QStringList> own = trustedIn(store);
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
    json.set(QStringLiteral("expected"), signer.expected.isEmpty() ? JsonValue() : JsonValue(signer.expected));
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
    Result<std::unique_ptr<Store>> store = storeToRead(context);
    if (!store)
        return store.error();
    const Result<QStringList> certificates = trusted(context, store->get());
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
    if (const Result<void> compared = compareWith(*std::move(store), context, *summary); !compared)
        return compared.error();
    printVerification(context, *summary);
    return summary->state == u"whole" ? ExitDone : ExitNo;
}

} // namespace

std::vector<Command> signingCommands(RunCommand sign)
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
          {QStringLiteral("field"), QStringLiteral("NAME"),
           tr("The field to sign; by default that of the key's name, else the first empty one.")},
          {QStringLiteral("other-name"), {}, tr("Sign although the key's name is not that of the field's person.")},
          {QStringLiteral("tsa"), QStringLiteral("URL"),
           tr("Have the signature time-stamped by the authority at this address.")},
          out},
         sign,
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
