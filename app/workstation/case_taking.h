#pragma once

#include "bundle/bundle.h"
#include "workstation/bundle_contents.h"
#include "workstation/bundles.h"
#include "workstation/seat.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace yongping {

// A bundle whose texts were read and understood; its contents wait in the file.
struct OpenedBundle
{
    QString file;
    std::unique_ptr<Bundle> bundle;
    BundleSignature signature;
    std::vector<BundledCase> cases;

    const QString &kind() const { return bundle->manifest().kind; }
};

// Takes one case of a bundle in, or plans to; part of the caller's transaction. Contents and the two texts that a
// merge's record refers to, the history and fieldsText(), were kept before it began.
Result<Incoming> takeCase(const Seat &seat, const ImportRequest &request, const OpenedBundle &opened,
                          const BundledCase &one);

// The case as it came, for merges to come.
QByteArray fieldsText(const BundledCase &one);

} // namespace yongping
