#include "bundle/bundle_rules.h"

#include "base/tr.h"

#include <algorithm>
#include <array>

namespace yongping {

namespace {

constexpr qsizetype MaxNameShown = 120;

struct Row
{
    BundleRule rule;
    const char *code;
    const char *reason; // why, after a colon; to be translated
};

#define ROW(rule, code, reason) Row{BundleRule::rule, "bundle." code, QT_TRANSLATE_NOOP("yongping", reason)}

constexpr std::array Rows{
    ROW(NotZip, "not_zip", "it is no zip file"),
    ROW(Truncated, "truncated", "a part of it is missing"),
    ROW(Comment, "comment", "it has a comment, which bundles never have"),
    ROW(Trailing, "trailing", "bytes follow after its end"),
    ROW(MultiDisk, "multi_disk", "it is only one part of several files"),
    ROW(Prefix, "prefix", "other bytes stand before it"),
    ROW(Zip64, "zip64", "its zip64 records contradict the rest"),
    ROW(Directory, "directory", "its directory is damaged"),
    ROW(Entries, "entries", "it has too many entries"),
    ROW(NameEmpty, "name_empty", "the name is empty"),
    ROW(NameTooLong, "name_too_long", "the name is too long"),
    ROW(NameEncoding, "name_encoding", "the name is not valid UTF-8"),
    ROW(NameControl, "name_control", "the name has control characters"),
    ROW(NameBackslash, "name_backslash", "the name has a backslash"),
    ROW(NameDrive, "name_drive", "the name has a colon, as of a drive"),
    ROW(NameAbsolute, "name_absolute", "the name is an absolute path"),
    ROW(NameParent, "name_parent", "the name leads out of the bundle"),
    ROW(NameReserved, "name_reserved", "the name is one that Windows keeps for devices"),
    ROW(NameTrailing, "name_trailing", "a part of the name ends with a dot or a blank"),
    ROW(Folder, "folder", "it is a folder"),
    ROW(Symlink, "symlink", "it is a symbolic link"),
    ROW(SpecialFile, "special_file", "it is a device or another special file"),
    ROW(Encrypted, "encrypted", "it is encrypted by a password, which bundles never are"),
    ROW(Descriptor, "descriptor", "its size stands behind its data only"),
    ROW(Flags, "flags", "it has flags that bundles never have"),
    ROW(Method, "method", "its compression is another one than stored or deflated"),
    ROW(Extra, "extra", "its extra fields are damaged or of an unknown kind"),
    ROW(StoredSize, "stored_size", "it is stored, but its two sizes differ"),
    ROW(EntrySize, "entry_size", "it is too large"),
    ROW(Ratio, "ratio", "it would inflate to many times its size"),
    ROW(Outside, "outside", "its data would lie outside of the file"),
    ROW(TotalSize, "total_size", "all entries up to this one together are too large"),
    ROW(Duplicate, "duplicate", "the name stands twice"),
    ROW(NameTwin, "name_twin", "the name differs from another only in case or form of its characters"),
    ROW(NameUnknown, "name_unknown", "bundles have no file of this name"),
    ROW(LocalHeader, "local_header", "its header contradicts the directory"),
    ROW(Overlap, "overlap", "it overlaps with another entry"),
    ROW(Gap, "gap", "bytes next to it belong to no entry"),
    ROW(Missing, "missing", "it is not there"),
    ROW(Manifest, "manifest", "it cannot be understood"),
    ROW(Format, "format", "it belongs to another kind of file"),
    ROW(Newer, "newer", "it was made by a newer program"),
    ROW(Unlisted, "unlisted", "the manifest does not list it"),
    ROW(Size, "size", "it has another size than the manifest says"),
    ROW(Digest, "digest", "its content is not the one that the manifest lists"),
    ROW(Inflate, "inflate", "its compressed data is damaged"),
    ROW(Length, "length", "its data has another length than announced"),
    ROW(Crc, "crc", "its data is damaged (checksum)"),
    ROW(Sealed, "sealed", "it is sealed"),
    ROW(NotRecipient, "not_recipient", "it was not sealed for this key"),
    ROW(SealedPart, "sealed_part", "this sealed part is damaged or does not belong here"),
};

#undef ROW

const Row &rowOf(BundleRule rule)
{
    return *std::find_if(Rows.begin(), Rows.end(), [&](const Row &row) { return row.rule == rule; });
}

bool isUnprintable(QChar c)
{
    return !c.isPrint() || c == QChar::ReplacementCharacter;
}

// What of a name can be shown and logged: it may hold anything, such as marks that turn the direction of the text.
QString harmless(QByteArrayView name)
{
    QString text = QString::fromUtf8(name.first(std::min(name.size(), 4 * MaxNameShown)));
    std::replace_if(text.begin(), text.end(), isUnprintable, u'?');
    return text.size() > MaxNameShown ? text.left(MaxNameShown) + u'…' : text;
}

} // namespace

QString ruleCode(BundleRule rule)
{
    return QString::fromLatin1(rowOf(rule).code);
}

Error broken(BundleRule rule, QByteArrayView entry, const QString &detail)
{
    const QString reason = tr(rowOf(rule).reason);
    const QString name = harmless(entry);
    const QString message =
        name.isEmpty() && rule != BundleRule::NameEmpty
            ? tr("The file is no sound bundle: %1. Nothing was taken from it; ask the sender for it again.").arg(reason)
            : tr("The bundle is refused because of its entry “%1”: %2. Nothing was taken from it; ask the sender for "
                 "it again.")
                  .arg(name, reason);
    Error error = Error::refused(ruleCode(rule), message, name);
    error.detail = detail;
    return error;
}

} // namespace yongping
