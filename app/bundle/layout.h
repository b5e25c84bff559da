#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace yongping {

// How a bundle ("yongping-bundle/1") is laid out. It is a zip whose entries are, in this order:
//
//   manifest.json           lists every other entry but the signature with size and SHA-256, see bundle.h
//   …                       texts and attachments/<sha256>, by name
//   signature.p7s           if signed: detached CMS in DER over the bytes of manifest.json
//
// Names are ASCII, times are fixed, there are no comments and no extra fields but those of zip64.
//
// Sealed, the entries are sealed/000001.p7m … (each CMS AuthEnvelopedData in DER of its own), then manifest.json and
// signature.p7s. That outer manifest tells nothing of the content: its "about" is empty, its files are the sealed parts
// with the sizes and digests of the ciphertext, and it has one more member
//
//   "sealed": {"cipher": "aes-256-gcm", "recipients": [{"name", "fingerprint"}], "signer": "<fingerprint>" or "",
//              "manifestParts": 1, "partSize": 1048576}
//
// The plain bytes of the first "manifestParts" parts, put together, are the inner manifest: what manifest.json would be
// if the bundle was not sealed, with the same "sealed" once more, and in each file the number of its first part,
// "part". Every file begins a new part; each part but a file's last holds "partSize" bytes; an empty file has one empty
// part; files take their parts in the order of the list, so that no part is left over or used twice.
//
// Anybody can seal something for a recipient. So what counts hangs together twice: the signature covers the outer
// manifest and with it every ciphertext, and the inner manifest proves every plain file by its SHA-256, which tells
// parts that are exchanged, mixed with those of another bundle, dropped or doubled. Because "sealed" stands in both
// manifests, nobody can sign parts again that another has sealed, nor change the list of recipients.

namespace BundleLayout {

inline QString format() { return QStringLiteral("yongping-bundle/1"); }
inline QString manifest() { return QStringLiteral("manifest.json"); }
inline QString signature() { return QStringLiteral("signature.p7s"); }
inline QString cipher() { return QStringLiteral("aes-256-gcm"); }

constexpr qint64 MaxSignatureBytes = 1024 * 1024;
// Of plain bytes when writing. A part lies in memory several times while it is sealed.
constexpr qint64 SealedPartBytes = 1024 * 1024;

// What a bundle may be about.
QStringList kinds();

QString attachment(const QString &digest);
QString sealedPart(qint64 number); // from 1
bool isAttachment(QStringView name);
bool isSealedPart(QStringView name);
// A file that is no attachment: lower-case letters, digits and hyphens, up to three folders deep, ".json" or
// ".jsonl"; not the manifest.
bool isText(QStringView name);
// Any of the names that an entry may have.
bool isKnown(QStringView name);

} // namespace BundleLayout

} // namespace yongping
