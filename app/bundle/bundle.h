#pragma once

#include "base/json.h"
#include "base/progress.h"
#include "base/result.h"
#include "casework/store.h"
#include "signing/certificate.h"
#include "signing/cms.h"
#include "signing/signingkey.h"
#include "signing/truststore.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yongping {

// The format of bundles alone (".ypb"): what lies in the zip, how it is signed and sealed, what is refused. What the
// texts say is for the workstation to read and to judge.

// A file inside a bundle, as the manifest lists it.
struct BundleFile
{
    QString name;    // "case.json", "reviews/1.json", "attachments/<sha256>"
    qint64 size = 0; // bytes
    QString sha256;

    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

// {"format": "yongping-bundle/1", "kind", "program", "about": {…}, "files": [{"name", "size", "sha256"}]}
struct BundleManifest
{
    QString kind;                  // "case", "issue", "return", "review", "receipt"
    QString program;               // version of the program that wrote it
    JsonValue about;               // an object, by kind
    std::vector<BundleFile> files; // by name

    const BundleFile *find(QStringView name) const;
};

// Reads a content of the store in blocks; Store::readContent().
using ContentReader = std::function<Result<void>(const QString &digest, const ContentSink &sink)>;

struct BundleRequest
{
    struct Text
    {
        QString name;
        QByteArray data;
    };
    struct Content
    {
        QString digest;
        qint64 size = 0;
        // Already compressed (PDF, images, office files): stored as it is. Known by the media type or the first bytes.
        bool stored = true;
    };

    QString kind;
    JsonValue about;
    std::vector<Text> texts;
    std::vector<Content> contents; // become attachments/<digest>; each digest once
    const SigningKey *signer = nullptr;
    std::vector<Certificate> recipients; // none: not sealed
};

// Writes a bundle whole or not at all: into a temporary file beside it, which is flushed before it takes the name. The
// same request gives the same bytes, signature and sealing aside. Gives the SHA-256 of the manifest. Memory stays flat
// whatever the size of the contents. `progress` counts bytes of contents.
Result<QString> writeBundle(const QString &file, const BundleRequest &request, const ContentReader &contents,
                            const ProgressFn &progress = {});

// Limits on what is read, all in one place.
struct BundleLimits
{
    qint64 entries = 50'000;
    qint64 nameBytes = 240;
    qint64 textBytes = 64LL * 1024 * 1024;             // each file that is not an attachment
    qint64 attachmentBytes = 8LL * 1024 * 1024 * 1024; // each
    qint64 totalBytes = 64LL * 1024 * 1024 * 1024;     // inflated, of all
    qint64 ratio = 200;                                // inflated to packed bytes of one entry of more than 1 MB
};

struct BundleSignature
{
    bool present = false;
    bool valid = false;   // false and present: the bundle was changed or the signature is broken
    bool trusted = false; // by the trust store that was given
    std::optional<Certificate> signer;
    QString reason; // a sentence in every case
};

// A bundle opened for reading; the file is untrusted. Opening looks at the whole directory before a byte is inflated:
// every rule of the format has its own error code ("bundle.…"), with the entry in `key` and in the message. The texts
// and contents are proven against the manifest while they are read: a block handed over is not proven before the call
// returned well. Belongs to one thread.
class Bundle
{
public:
    // `key` opens a sealed bundle; needed for one ("bundle.sealed"), and no recipient's is refused
    // ("bundle.not_recipient").
    static Result<std::unique_ptr<Bundle>> open(const QString &file, const SigningKey *key = nullptr,
                                                const BundleLimits &limits = {});
    virtual ~Bundle() = default;

    virtual const BundleManifest &manifest() const = 0;
    virtual QString manifestDigest() const = 0; // of the bytes as they stand
    virtual bool isSealed() const = 0;
    virtual QStringList recipients() const = 0; // names of the certificates a bundle is sealed for

    // A file that is not an attachment, whole. A name that is not listed is a bug of the caller.
    virtual Result<QByteArray> text(QStringView name) = 0;
    // An attachment in blocks, in order, proven at the end. `progress` counts its bytes. The next blocks are read in
    // another thread meanwhile, so the sink must not ask this bundle for anything.
    virtual Result<void> content(const QString &digest, const ContentSink &sink, const ProgressFn &progress = {}) = 0;

    virtual BundleSignature signature(const TrustStore &trust, const QDateTime &now) = 0;
    // Reads and proves everything once; for `bundle verify`.
    virtual Result<void> prove(const ProgressFn &progress = {}) = 0;
};

} // namespace yongping
