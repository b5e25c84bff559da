#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace yongping {

// What makes a file no bundle. Each rule has its own error code, kind Refused, with the entry's name in `key` and in
// the message where an entry is to blame. The groups are looked at in this order, and nothing is inflated before the
// first three are through. Within a group the entries come in the directory's order, the rules of one entry in this
// order.
enum class BundleRule {
    // The frame of the file.
    NotZip,    // bundle.not_zip: no end record, and the file does not begin like a zip
    Truncated, // bundle.truncated: begins like a zip, but its end is missing, or the directory would end behind its
               // place
    Comment,   // bundle.comment: the archive or an entry has a comment
    Trailing,  // bundle.trailing: bytes after the end record
    MultiDisk, // bundle.multi_disk: parts of it would be on other disks (end record, zip64 locator, entry)
    Prefix,    // bundle.prefix: bytes before the first entry; all offsets are off by some bytes
    Zip64,     // bundle.zip64: zip64 record, locator or field that is missing, needless, malformed or contradicts, or a
               // record that puts the directory outside of the file
    Directory, // bundle.directory: the directory is malformed, or not as many entries as announced
    Entries,   // bundle.entries: more entries than the limit

    // Each entry of the directory.
    NameEmpty,     // bundle.name_empty
    NameTooLong,   // bundle.name_too_long
    NameEncoding,  // bundle.name_encoding: not UTF-8, or beyond ASCII without the flag that says UTF-8
    NameControl,   // bundle.name_control: NUL, other control or format characters
    NameBackslash, // bundle.name_backslash
    NameDrive,     // bundle.name_drive: "C:…", or a colon anywhere (streams of NTFS)
    NameAbsolute,  // bundle.name_absolute: begins with "/"
    NameParent,    // bundle.name_parent: a part is ".." or "."
    NameReserved,  // bundle.name_reserved: a part is CON, PRN, AUX, NUL, COM1…, LPT1… with or without a suffix
    NameTrailing,  // bundle.name_trailing: a part ends with a dot or blank
    Folder,        // bundle.folder: a folder, by its name ("x/", "a//b") or attributes
    Symlink,       // bundle.symlink
    SpecialFile,   // bundle.special_file: device, pipe, socket, volume label
    Encrypted,     // bundle.encrypted: flags or extra field of any encryption
    Descriptor,    // bundle.descriptor: sizes follow the data
    Flags,         // bundle.flags: any other flag
    Method,        // bundle.method: neither stored nor deflated
    Extra,         // bundle.extra: malformed extra field, or one that gives another name or meaning
    StoredSize,    // bundle.stored_size: stored, and the two sizes differ
    EntrySize,     // bundle.entry_size: larger than the limit for texts or attachments
    Ratio,         // bundle.ratio: inflates to more than the limit times its packed size; more than 64 MB together too
    Outside,       // bundle.outside: its header or data would lie outside of the space before the directory
    TotalSize,     // bundle.total_size: all together larger than the limit

    // Entries among each other and against their local headers.
    Duplicate,   // bundle.duplicate: the same name twice
    NameTwin,    // bundle.name_twin: equal after NFKC and folding of case
    NameUnknown, // bundle.name_unknown: no name that the layout knows
    LocalHeader, // bundle.local_header: differs from the directory (name, sizes, CRC, method, flags); `detail` says in
                 // what
    Overlap,     // bundle.overlap: an entry begins before the one before it ends; the later one is blamed
    Gap,         // bundle.gap: bytes before this entry, or between the last one and the directory, belong to none

    // The manifest.
    Missing,  // bundle.missing: manifest.json, or a file that the manifest lists, is not there
    Manifest, // bundle.manifest: no JSON object, or members that are missing, unknown in kind or senseless; `detail`
              // says what
    Format,   // bundle.format: JSON, but of something else
    Newer,    // bundle.newer: made by a newer program
    Unlisted, // bundle.unlisted: a file that the manifest does not list
    Size,     // bundle.size: of another size than the manifest says
    Digest,   // bundle.digest: SHA-256 is not the manifest's; also an attachment whose name is not its digest

    // Data, when read.
    Inflate, // bundle.inflate: the deflated data is broken
    Length,  // bundle.length: inflates to more or fewer bytes than announced, does not end, or leaves packed bytes over
    Crc,     // bundle.crc

    // Sealed bundles.
    Sealed,       // bundle.sealed: a key is needed
    NotRecipient, // bundle.not_recipient
    SealedPart,   // bundle.sealed_part: a part that cannot be opened, or does not belong where it stands
};

// What of a text from an untrusted file can be shown and logged: it may hold anything, such as marks that turn the
// direction of the text.
QString harmless(const QString &text);

// "bundle.…", stable.
QString ruleCode(BundleRule rule);

// The error for a broken rule. `entry` is the name as it stands in the file and may be anything: it is made harmless
// for display. `detail` is English, for the log.
Error broken(BundleRule rule, QByteArrayView entry = {}, const QString &detail = {});

} // namespace yongping
