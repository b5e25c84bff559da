#include "cli/command.h"
#include "base/tr.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"

namespace yongping {

namespace {

Result<void> need(const CommandContext &context, std::initializer_list<const char16_t *> options)
{
    for (const char16_t *option : options) {
        if (!context.isSet(option))
            return Error::usage(QStringLiteral("usage.options"),
                                tr("The option --%1 is needed.").arg(QString::fromUtf16(option)));
    }
    return {};
}

// Names the file that is at fault, unless the message does so itself.
Error keyError(const QString &key, const Error &error, const QString &certificate = {})
{
    if (error.code.startsWith(u"certificate."))
        return named(certificate, error);
    const bool isNamed = error.code == u"key.read" || error.code == u"key.exists" || isTokenAddress(key);
    return isNamed || !error.code.startsWith(u"key.") ? error : named(key, error);
}

int done(const CommandContext &context, const QString &member)
{
    if (context.json())
        context.print(JsonValue(JsonValue::Object{{member, JsonValue(context.value(u"out"))}}));
    return ExitDone;
}

Result<int> newKey(const CommandContext &context)
{
    if (const Result<void> given = need(context, {u"name", u"out"}); !given)
        return given.error();
    const Result<Passphrase> passphrase = context.passphrase(true);
    if (!passphrase)
        return passphrase.error();
    const Result<QString> certificate =
        newKeyFile(context.value(u"name"), context.value(u"out"), *passphrase, context.clock,
                   context.isSet(u"authority") ? KeyUse::Authority : KeyUse::Signer);
    if (!certificate)
        return certificate.error();
    return done(context, QStringLiteral("key"));
}

Result<int> exportCertificate(const CommandContext &context)
{
    if (const Result<void> given = need(context, {u"out"}); !given)
        return given.error();
    const Result<Passphrase> passphrase = context.passphrase();
    if (!passphrase)
        return passphrase.error();
    const QString key = context.arguments.constFirst();
    if (const Result<void> written = exportCertificate(key, *passphrase, context.value(u"out")); !written)
        return keyError(key, written.error());
    return done(context, QStringLiteral("certificate"));
}

Result<int> changeKeyPassphrase(const CommandContext &context)
{
    if (const Result<void> given = need(context, {u"out"}); !given)
        return given.error();
    const Result<Passphrase> old = context.passphrase();
    if (!old)
        return old.error();
    const Result<Passphrase> wanted = context.newPassphrase();
    if (!wanted)
        return wanted.error();
    const QString key = context.arguments.constFirst();
    if (const Result<void> changed = changePassphrase(key, *old, context.value(u"out"), *wanted); !changed)
        return keyError(key, changed.error());
    return done(context, QStringLiteral("key"));
}

Result<int> issue(const CommandContext &context)
{
    if (const Result<void> given = need(context, {u"key", u"out"}); !given)
        return given.error();
    const QString file = context.arguments.constFirst();
    const Result<Passphrase> passphrase = context.passphrase();
    if (!passphrase)
        return passphrase.error();
    const QString key = context.value(u"key");
    const Result<void> issued =
        issueCertificateFile(key, *passphrase, file, context.value(u"out"), context.clock);
    if (!issued)
        return keyError(key, issued.error(), file);
    return done(context, QStringLiteral("certificate"));
}

Result<int> adopt(const CommandContext &context)
{
    if (const Result<void> given = need(context, {u"cert", u"out"}); !given)
        return given.error();
    const Result<Passphrase> passphrase = context.passphrase();
    if (!passphrase)
        return passphrase.error();
    const QString key = context.arguments.constFirst();
    const QString certificate = context.value(u"cert");
    const Result<QString> adopted = adoptCertificateFile(key, *passphrase, certificate, context.value(u"out"));
    if (!adopted)
        return keyError(key, adopted.error(), certificate);
    return done(context, QStringLiteral("key"));
}

} // namespace

std::vector<Command> keyCommands()
{
    const QString key = QStringLiteral("key");
    const CommandOption out{QStringLiteral("out"), QStringLiteral("FILE"), tr("Where to write.")};
    return {
        {{key, QStringLiteral("new")},
         QStringLiteral("--name NAME --out FILE.p12"),
         tr("Make a signing key."),
         0,
         0,
         {{QStringLiteral("name"), QStringLiteral("NAME"), tr("Whose key it is.")},
          {QStringLiteral("authority"), {}, tr("A panel's authority, which issues certificates and signs no reports.")},
          out},
         newKey},
        {{key, QStringLiteral("cert")},
         QStringLiteral("FILE.p12 --out C.pem"),
         tr("Write a key's certificate."),
         1,
         1,
         {out},
         exportCertificate},
        {{key, QStringLiteral("passphrase")},
         QStringLiteral("FILE.p12 --out NEW.p12"),
         tr("Write a key under another passphrase."),
         1,
         1,
         {{QStringLiteral("new-passphrase-file"), QStringLiteral("FILE"),
           tr("Read the new passphrase from the first line of a file.")},
          {QStringLiteral("new-passphrase-fd"), QStringLiteral("N"),
           tr("Read the new passphrase from an open file descriptor.")},
          out},
         changeKeyPassphrase},
        {{key, QStringLiteral("issue")},
         QStringLiteral("C.pem --key AUTHORITY.p12 --out ISSUED.pem"),
         tr("Issue a certificate for a member's key as the panel's authority."),
         1,
         1,
         {{QStringLiteral("key"), QStringLiteral("FILE"), tr("The PKCS#12 file of the key.")}, out},
         issue},
        {{key, QStringLiteral("adopt")},
         QStringLiteral("FILE.p12 --cert ISSUED.pem --out NEW.p12"),
         tr("Put an issued certificate into a key file."),
         1,
         1,
         {{QStringLiteral("cert"), QStringLiteral("FILE"), tr("What the authority has issued.")}, out},
         adopt},
    };
}

} // namespace yongping
