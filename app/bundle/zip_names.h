#pragma once

#include "bundle/bundle_rules.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace yongping {

// What is wrong with an entry's name, as it stands in an untrusted file, on any system it might ever be unpacked on.
// `saysUtf8` is the entry's flag.
std::optional<BundleRule> brokenNameRule(QByteArrayView name, bool saysUtf8, qint64 maxBytes);

// Equal for names that some file system takes for the same.
QString twinKey(const QByteArray &name);

} // namespace yongping
