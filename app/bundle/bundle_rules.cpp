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

constexpr std::array Rows{
    Row{BundleRule::NotZip, "bundle.not_zip", QT_TRANSLATE_NOOP("yongping", "it is no zip file")},
    Row{BundleRule::Truncated, "bundle.truncated", QT_TRANSLATE_NOOP("yongping", "a part of it is missing")},
    Row{BundleRule::Comment, "bundle.comment",
        QT_TRANSLATE_NOOP("yongping", "it has a comment, which bundles never have")},
    Row{BundleRule::Trailing, "bundle.trailing", QT_TRANSLATE_NOOP("yongping", "bytes follow after its end")},
    Row{BundleRule::MultiDisk, "bundle.multi_disk",
        QT_TRANSLATE_NOOP("yongping", "it is only one part of several files")},
    Row{BundleRule::Prefix, "bundle.prefix", QT_TRANSLATE_NOOP("yongping", "other bytes stand before it")},
    Row{BundleRule::Zip64, "bundle.zip64", QT_TRANSLATE_NOOP("yongping", "its zip64 records contradict the rest")},
    Row{BundleRule::Directory, "bundle.directory", QT_TRANSLATE_NOOP("yongping", "its directory is damaged")},
    Row{BundleRule::Entries, "bundle.entries", QT_TRANSLATE_NOOP("yongping", "it has too many entries")},
    Row{BundleRule::NameEmpty, "bundle.name_empty", QT_TRANSLATE_NOOP("yongping", "the name is empty")},
    Row{BundleRule::NameTooLong, "bundle.name_too_long", QT_TRANSLATE_NOOP("yongping", "the name is too long")},
    Row{BundleRule::NameEncoding, "bundle.name_encoding", QT_TRANSLATE_NOOP("yongping", "the name is not valid UTF-8")},
    Row{BundleRule::NameControl, "bundle.name_control",
        QT_TRANSLATE_NOOP("yongping", "the name has control characters")},
    Row{BundleRule::NameBackslash, "bundle.name_backslash", QT_TRANSLATE_NOOP("yongping", "the name has a backslash")},
    Row{BundleRule::NameDrive, "bundle.name_drive",
        QT_TRANSLATE_NOOP("yongping", "the name has a colon, as of a drive")},
    Row{BundleRule::NameAbsolute, "bundle.name_absolute",
        QT_TRANSLATE_NOOP("yongping", "the name is an absolute path")},
    Row{BundleRule::NameParent, "bundle.name_parent",
        QT_TRANSLATE_NOOP("yongping", "the name leads out of the bundle")},
    Row{BundleRule::NameReserved, "bundle.name_reserved",
        QT_TRANSLATE_NOOP("yongping", "the name is one that Windows keeps for devices")},
    Row{BundleRule::NameTrailing, "bundle.name_trailing",
        QT_TRANSLATE_NOOP("yongping", "a part of the name ends with a dot or a blank")},
    Row{BundleRule::Folder, "bundle.folder", QT_TRANSLATE_NOOP("yongping", "it is a folder")},
    Row{BundleRule::Symlink, "bundle.symlink", QT_TRANSLATE_NOOP("yongping", "it is a symbolic link")},
    Row{BundleRule::SpecialFile, "bundle.special_file",
        QT_TRANSLATE_NOOP("yongping", "it is a device or another special file")},
    Row{BundleRule::Encrypted, "bundle.encrypted",
        QT_TRANSLATE_NOOP("yongping", "it is encrypted by a password, which bundles never are")},
    Row{BundleRule::Descriptor, "bundle.descriptor",
        QT_TRANSLATE_NOOP("yongping", "its size stands behind its data only")},
    Row{BundleRule::Flags, "bundle.flags", QT_TRANSLATE_NOOP("yongping", "it has flags that bundles never have")},
    Row{BundleRule::Method, "bundle.method",
        QT_TRANSLATE_NOOP("yongping", "its compression is another one than stored or deflated")},
    Row{BundleRule::Extra, "bundle.extra",
        QT_TRANSLATE_NOOP("yongping", "its extra fields are damaged or of an unknown kind")},
    Row{BundleRule::StoredSize, "bundle.stored_size",
        QT_TRANSLATE_NOOP("yongping", "it is stored, but its two sizes differ")},
    Row{BundleRule::EntrySize, "bundle.entry_size", QT_TRANSLATE_NOOP("yongping", "it is too large")},
    Row{BundleRule::Ratio, "bundle.ratio", QT_TRANSLATE_NOOP("yongping", "it would inflate to many times its size")},
    Row{BundleRule::Outside, "bundle.outside", QT_TRANSLATE_NOOP("yongping", "its data would lie outside of the file")},
    Row{BundleRule::TotalSize, "bundle.total_size",
        QT_TRANSLATE_NOOP("yongping", "all entries up to this one together are too large")},
    Row{BundleRule::Duplicate, "bundle.duplicate", QT_TRANSLATE_NOOP("yongping", "the name stands twice")},
    Row{BundleRule::NameTwin, "bundle.name_twin",
        QT_TRANSLATE_NOOP("yongping", "the name differs from another only in case or form of its characters")},
    Row{BundleRule::NameUnknown, "bundle.name_unknown",
        QT_TRANSLATE_NOOP("yongping", "bundles have no file of this name")},
    Row{BundleRule::LocalHeader, "bundle.local_header",
        QT_TRANSLATE_NOOP("yongping", "its header contradicts the directory")},
    Row{BundleRule::Overlap, "bundle.overlap", QT_TRANSLATE_NOOP("yongping", "it overlaps with another entry")},
    Row{BundleRule::Gap, "bundle.gap", QT_TRANSLATE_NOOP("yongping", "bytes next to it belong to no entry")},
    Row{BundleRule::Missing, "bundle.missing", QT_TRANSLATE_NOOP("yongping", "it is not there")},
    Row{BundleRule::Manifest, "bundle.manifest", QT_TRANSLATE_NOOP("yongping", "it cannot be understood")},
    Row{BundleRule::Format, "bundle.format", QT_TRANSLATE_NOOP("yongping", "it belongs to another kind of file")},
    Row{BundleRule::Newer, "bundle.newer", QT_TRANSLATE_NOOP("yongping", "it was made by a newer program")},
    Row{BundleRule::Unlisted, "bundle.unlisted", QT_TRANSLATE_NOOP("yongping", "the manifest does not list it")},
    Row{BundleRule::Size, "bundle.size", QT_TRANSLATE_NOOP("yongping", "it has another size than the manifest says")},
    Row{BundleRule::Digest, "bundle.digest",
        QT_TRANSLATE_NOOP("yongping", "its content is not the one that the manifest lists")},
    Row{BundleRule::Inflate, "bundle.inflate", QT_TRANSLATE_NOOP("yongping", "its compressed data is damaged")},
    Row{BundleRule::Length, "bundle.length",
        QT_TRANSLATE_NOOP("yongping", "its data has another length than announced")},
    Row{BundleRule::Crc, "bundle.crc", QT_TRANSLATE_NOOP("yongping", "its data is damaged (checksum)")},
    Row{BundleRule::Sealed, "bundle.sealed", QT_TRANSLATE_NOOP("yongping", "it is sealed")},
    Row{BundleRule::NotRecipient, "bundle.not_recipient",
        QT_TRANSLATE_NOOP("yongping", "it was not sealed for this key")},
    Row{BundleRule::SealedPart, "bundle.sealed_part",
        QT_TRANSLATE_NOOP("yongping", "this sealed part is damaged or does not belong here")},
};

const Row &rowOf(BundleRule rule)
{
    return *std::find_if(Rows.begin(), Rows.end(), [&](const Row &row) { return row.rule == rule; });
}

bool isUnprintable(QChar c) { return !c.isPrint() || c == QChar::ReplacementCharacter; }

} // namespace

QString harmless(const QString &text)
{
    QString shown = text.left(MaxNameShown);
    std::replace_if(shown.begin(), shown.end(), isUnprintable, u'?');
    return text.size() > MaxNameShown ? shown + u'…' : shown;
}

QString ruleCode(BundleRule rule) { return QString::fromLatin1(rowOf(rule).code); }

Error broken(BundleRule rule, QByteArrayView entry, const QString &detail)
{
    const QString reason = tr(rowOf(rule).reason);
    const QString name = harmless(QString::fromUtf8(entry.first(std::min(entry.size(), 4 * MaxNameShown))));
    const QString message =
        name.isEmpty() && rule != BundleRule::NameEmpty
            ? tr("The file is no sound bundle: %1. Nothing was taken from it; ask the sender for it again.").arg(reason)
            : tr("The bundle is refused because of its entry “%1”: %2. "
                 "Nothing was taken from it; ask the sender for it again.")
                  .arg(name, reason);
    Error error = Error::refused(ruleCode(rule), message, name);
    error.detail = detail;
    return error;
}

} // namespace yongping
