#include "cli/command.h"
#include "base/tr.h"
#include "storage/sqlite_store.h"
#include "workstation/bundles.h"
#include "workstation/key_files.h"
#include "workstation/reports.h"
#include "workstation/trust.h"

#include <QFile>
#include <QTemporaryDir>

namespace yongping {

namespace {

const SigningKey *pointerTo(const std::optional<SigningKey> &key)
{
    return key ? &*key : nullptr;
}

// One of each file.
Result<std::vector<Certificate>> recipientsIn(const QStringList &files)
{
    std::vector<Certificate> certificates;
    for (const QString &file : files) {
        const Result<Certificate> certificate = certificateOfFile(file);
        if (!certificate)
            return inCertificateFile(file, certificate.error());
        certificates.push_back(*certificate);
    }
    return certificates;
}

// All of each file.
Result<void> addTrusted(const QStringList &files, TrustStore &trust)
{
    for (const QString &file : files) {
        const Result<std::vector<Certificate>> certificates = certificatesOfFile(file);
        if (!certificates)
            return inCertificateFile(file, certificates.error());
        for (const Certificate &certificate : *certificates)
            trust.add(certificate);
    }
    return {};
}

Result<int> exportBundle(const CommandContext &context)
{
    if (!context.isSet(u"out"))
        return Error::usage(QStringLiteral("usage.options"),
                            tr("The option --%1 is needed.").arg(QStringLiteral("out")));
    ExportRequest request;
    for (const QString &id : context.arguments)
        request.cases.push_back(CaseId(id));
    request.file = context.value(u"out");
    const Result<std::vector<Certificate>> recipients = recipientsIn(context.values(u"seal"));
    if (!recipients)
        return recipients.error();
    request.recipients = *recipients;
    const Result<std::optional<SigningKey>> key = context.signingKey(u"sign");
    if (!key)
        return key.error();
    request.signer = pointerTo(*key);
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    if (const Result<void> done = exportCases(context.seat(*open), request); !done)
        return done.error();
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{QStringLiteral("bundle"), JsonValue(request.file)}}));
    return ExitDone;
}

JsonValue signatureJson(const BundleSignature &signature)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("present"), signature.present);
    json.set(QStringLiteral("valid"), signature.valid);
    json.set(QStringLiteral("trusted"), signature.trusted);
    json.set(QStringLiteral("signer"), signature.signer ? JsonValue(signature.signer->subjectName()) : JsonValue());
    json.set(QStringLiteral("reason"), signature.reason);
    return json;
}

JsonValue incomingJson(const Incoming &incoming, bool dryRun)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), incoming.id.toString());
    json.set(QStringLiteral("name"), incoming.name);
    json.set(QStringLiteral("state"), name(incoming.outcome));
    json.set(QStringLiteral("kind"), incoming.kind);
    if (!incoming.reviewer.isEmpty())
        json.set(QStringLiteral("reviewer"), incoming.reviewer);
    if (incoming.merge > 0)
        json.set(QStringLiteral("merge"), incoming.merge);
    json.set(QStringLiteral("late"), incoming.late);
    if (!incoming.historyRewritten.isEmpty())
        json.set(QStringLiteral("historyRewritten"), incoming.historyRewritten);
    json.set(QStringLiteral("signature"), signatureJson(incoming.signature));
    if (!incoming.receipt.isNull())
        json.set(QStringLiteral("receipt"), incoming.receipt);
    MergePlan conflicts;
    for (const MergeItem *item : incoming.plan.conflicts())
        conflicts.items.push_back(*item);
    json.set(QStringLiteral("conflicts"), toJson(conflicts));
    if (dryRun) {
        json.set(QStringLiteral("attachments"),
                 JsonValue::Array(incoming.attachments.begin(), incoming.attachments.end()));
        json.set(QStringLiteral("plan"), toJson(incoming.plan));
        json.set(QStringLiteral("unchanged"), incoming.plan.unchanged);
    }
    return json;
}

void printImported(const CommandContext &context, const Imported &imported, bool dryRun)
{
    JsonValue::Array array;
    for (const Incoming &incoming : imported.cases) {
        if (context.isSet(u"text"))
            context.print(QStringLiteral("%1  %2  %3").arg(name(incoming.outcome).leftJustified(10),
                                                           incoming.id.toString(), incoming.name));
        else
            array.push_back(incomingJson(incoming, dryRun));
        if (!incoming.historyRewritten.isEmpty())
            context.say(incoming.name + u": " + incoming.historyRewritten);
    }
    if (context.isSet(u"text"))
        return;
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("imported"), JsonValue(std::move(array)));
    if (dryRun)
        json.set(QStringLiteral("dryRun"), true);
    json.set(QStringLiteral("receipts"), JsonValue::Array(imported.receipts.begin(), imported.receipts.end()));
    context.print(json);
}

// What importing into a store that is not there would give; nothing stays of it.
Result<Imported> importIntoNothing(const CommandContext &context, ImportRequest request)
{
    request.dryRun = true;
    const QTemporaryDir folder;
    const Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(
        folder.filePath(QStringLiteral("empty.ypstore")), OpenMode::Create, context.clock, context.library);
    if (!store)
        return store.error();
    return importBundles({**store, context.library, context.clock, {}}, request);
}

// A dry run reads the store while others may have it open, and makes none where there is none. Nor is one made for what
// is refused.
Result<int> importBundle(const CommandContext &context)
{
    const Result<std::optional<SigningKey>> key = context.signingKey(u"key");
    if (!key)
        return key.error();
    const bool dryRun = context.isSet(u"dry-run");
    const ImportRequest request{context.arguments,           pointerTo(*key), dryRun, {},
                                context.value(u"receipts"), pointerTo(*key)};
    if (!QFile::exists(context.storeFile())) {
        const Result<Imported> planned = importIntoNothing(context, request);
        if (!planned)
            return planned.error();
        if (dryRun) {
            printImported(context, *planned, true);
            return ExitDone;
        }
    }
    const auto open = context.openSeat(dryRun ? OpenMode::ReadOnly : OpenMode::Create);
    if (!open)
        return open.error();
    const Result<Imported> imported = importBundles(context.seat(*open), request);
    if (!imported)
        return imported.error();
    printImported(context, *imported, dryRun);
    return ExitDone;
}

JsonValue manifestJson(const BundleReport &report)
{
    JsonValue::Array files;
    for (const BundleFile &file : report.manifest.files) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("name"), file.name);
        json.set(QStringLiteral("size"), Decimal(file.size));
        json.set(QStringLiteral("sha256"), file.sha256);
        files.push_back(std::move(json));
    }
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("kind"), report.manifest.kind);
    json.set(QStringLiteral("program"), report.manifest.program);
    json.set(QStringLiteral("about"), report.manifest.about);
    json.set(QStringLiteral("sealed"), report.sealed);
    json.set(QStringLiteral("recipients"), JsonValue::Array(report.recipients.begin(), report.recipients.end()));
    json.set(QStringLiteral("signature"), signatureJson(report.signature));
    json.set(QStringLiteral("files"), std::move(files));
    return json;
}

// The certificates of --trust, and those of the store where there is one.
Result<TrustStore> trustOf(const CommandContext &context)
{
    Result<TrustStore> trust = TrustStore();
    if (QFile::exists(context.storeFile())) {
        const Result<std::unique_ptr<Store>> store = context.openStore(OpenMode::ReadOnly);
        if (!store)
            return store.error();
        trust = trustIn(**store);
    }
    if (!trust)
        return trust;
    if (const Result<void> given = addTrusted(context.values(u"trust"), *trust); !given)
        return given.error();
    return trust;
}

Result<BundleReport> look(const CommandContext &context, bool prove)
{
    const Result<std::optional<SigningKey>> key = context.signingKey(u"key");
    if (!key)
        return key.error();
    const Result<TrustStore> trust = trustOf(context);
    if (!trust)
        return trust.error();
    return inspectBundle(context.arguments.constFirst(), pointerTo(*key), *trust, context.clock, prove);
}

Result<int> inspect(const CommandContext &context)
{
    const Result<BundleReport> report = look(context, false);
    if (!report)
        return report.error();
    if (!context.isSet(u"text")) {
        context.print(manifestJson(*report));
        return ExitDone;
    }
    for (const BundleFile &file : report->manifest.files)
        context.print(QString::number(file.size).rightJustified(12) + u"  " + file.name);
    context.print(report->signature.reason);
    return ExitDone;
}

QString stateOf(const BundleSignature &signature)
{
    if (!signature.present)
        return QStringLiteral("unsigned");
    if (!signature.valid)
        return QStringLiteral("changed");
    return signature.trusted ? QStringLiteral("whole") : QStringLiteral("untrusted");
}

// Whether a bundle is what was written. Who names certificates to trust asks for a trusted signature, too.
Result<int> verify(const CommandContext &context)
{
    const Result<BundleReport> report = look(context, true);
    if (!report && (report.error().kind != ErrorKind::Refused || !report.error().code.startsWith(u"bundle.")
                    || report.error().code == u"bundle.sealed" || report.error().code == u"bundle.not_recipient"))
        return report.error();
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("state"), report ? stateOf(report->signature) : QStringLiteral("damaged"));
    if (report)
        json.set(QStringLiteral("signature"), signatureJson(report->signature));
    else
        json.set(QStringLiteral("error"), *errorJson(report.error()).find(u"error"));
    if (!context.isSet(u"text"))
        context.print(json);
    context.say(report ? report->signature.reason : report.error().message);
    const QString state = json.text(u"state");
    const bool good =
        state == u"whole" || (!context.isSet(u"trust") && (state == u"unsigned" || state == u"untrusted"));
    return good ? ExitDone : ExitNo;
}

} // namespace

std::vector<Command> bundleCommands()
{
    const QString bundle = QStringLiteral("bundle");
    const CommandOption key{QStringLiteral("key"), QStringLiteral("K.p12"), tr("The key that opens a sealed bundle.")};
    const CommandOption trust{QStringLiteral("trust"), QStringLiteral("CA.pem"),
                              tr("Trust this certificate; may be given again.")};
    return {
        {{bundle, QStringLiteral("export")},
         QStringLiteral("ID... --out FILE.ypb"),
         tr("Write cases as a bundle."),
         1,
         -1,
         {{QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")},
          {QStringLiteral("sign"), QStringLiteral("KEY.p12"), tr("Sign with this key.")},
          {QStringLiteral("seal"), QStringLiteral("CERT.pem"),
           tr("Seal for the owner of this certificate; may be given again.")}},
         exportBundle},
        {{bundle, QStringLiteral("import")},
         QStringLiteral("FILE.ypb..."),
         tr("Take bundles into the store."),
         1,
         -1,
         {{QStringLiteral("dry-run"), {}, tr("Say what would be done, and change nothing.")},
          key,
          {QStringLiteral("receipts"), QStringLiteral("DIR"), tr("Write a receipt for each review here.")}},
         importBundle},
        {{bundle, QStringLiteral("inspect")},
         QStringLiteral("FILE.ypb"),
         tr("Show what is in a bundle."),
         1,
         1,
         {key, trust},
         inspect},
        {{bundle, QStringLiteral("verify")},
         QStringLiteral("FILE.ypb"),
         tr("Prove a bundle's files and signature."),
         1,
         1,
         {key, trust},
         verify},
    };
}

} // namespace yongping
