#pragma once

#include "base/result.h"
#include "bundle/bundle.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What both manifests of a sealed bundle say of the sealing; see bundle/layout.h.
struct Sealing
{
    struct Recipient
    {
        QString name;
        QString fingerprint;

        friend bool operator==(const Recipient &, const Recipient &) = default;
    };

    std::vector<Recipient> recipients;
    QString signer; // fingerprint, or empty
    qint64 manifestParts = 1;
    qint64 partBytes = 0;

    // How many parts a file of that size takes.
    qint64 partsOf(qint64 size) const { return size == 0 ? 1 : (size + partBytes - 1) / partBytes; }

    friend bool operator==(const Sealing &, const Sealing &) = default;
};

// A manifest as it is written: of a bundle that is not sealed, or one of the two of a sealed one.
struct ManifestText
{
    BundleManifest manifest;
    std::optional<Sealing> sealing;
    // By file, in the inner manifest of a sealed bundle only.
    std::vector<qint64> firstParts;
};

enum class ManifestPlace { Outer, Inner };

QByteArray writeManifest(const ManifestText &text);
// Reads an untrusted one and sorts its files. Errors: bundle.manifest, bundle.format, bundle.newer, bundle.digest. The
// parts of an inner manifest follow each other without gap.
Result<ManifestText> readManifest(const QByteArray &bytes, ManifestPlace place, const BundleLimits &limits);

} // namespace yongping
