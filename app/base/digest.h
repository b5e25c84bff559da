#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace yongping {

// SHA-256 in lower-case hexadecimal, the form in which digests are stored, shown and compared everywhere.
inline QString sha256(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace yongping
