#pragma once

#include "base/result.h"
#include "bundle/entry_data.h"
#include "bundle/manifest.h"
#include "bundle/zip_directory.h"
#include "signing/signingkey.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace yongping {

// The zip under a bundle: its entries by name.
struct BundleZip
{
    QFile file;
    QHash<QString, ZipEntry> entries;

    // bundle.missing
    Result<QByteArray> whole(const QString &name);
};

// Where the plain bytes of a bundle's files come from. What it gives is proven as far as the zip and the sealing go,
// but not against the digests of the manifest.
class BundleSource
{
public:
    virtual ~BundleSource() = default;
    // The manifest that lists what is given.
    virtual const ManifestText &text() const = 0;
    // By the number in the manifest. May run in another thread, one call at a time.
    virtual Result<void> read(std::size_t file, const BlockTaker &taker) = 0;
};

// Compare the manifest with the directory: bundle.missing, bundle.unlisted, bundle.size.
Result<std::unique_ptr<BundleSource>> plainSource(BundleZip &zip, ManifestText outer);
// Opens the inner manifest: bundle.sealed, bundle.not_recipient, bundle.sealed_part and what a manifest may break.
Result<std::unique_ptr<BundleSource>> sealedSource(BundleZip &zip, ManifestText outer, const SigningKey *key,
                                                   const BundleLimits &limits);

} // namespace yongping
