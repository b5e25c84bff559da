#include "bundle_forge.h"

using namespace yongping;
using namespace yongping::forge;

// What is refused by the zip's frame and by single entries; tst_hostile_entries has what entries do among each other,
// tst_hostile_manifests what the manifest and the data do.
class TestHostileBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_refusesFrames_data();
    void open_refusesFrames() { checkRefused(); }
    void open_refusesZip64Lies_data();
    void open_refusesZip64Lies() { checkRefused(); }
    void open_refusesNames_data();
    void open_refusesNames() { checkRefused(); }
    void open_refusesKindsOfEntries_data();
    void open_refusesKindsOfEntries() { checkRefused(); }
    void open_refusesSizes_data();
    void open_refusesSizes() { checkRefused(); }
    void open_refusesTooManyEntries();
    void open_refusesTooMuchInAll();
};

namespace {

template<typename Change>
QByteArray changed(Change change)
{
    Archive archive = honestBundle();
    change(archive);
    return archive.bytes();
}

// The honest bundle with one of its entries changed.
template<typename Change>
QByteArray entryChanged(const QByteArray &name, Change change)
{
    return changed([&](Archive &archive) { change(archive.entry(name)); });
}

// One more entry that is honest but for its name, which the manifest lists.
void named(const char *sentence, const char *code, const QByteArray &name, bool utf8 = true)
{
    std::vector<File> files = honestFiles();
    files.push_back({name, "{}", Stored});
    Archive archive = bundleOf(files);
    if (!utf8)
        archive.entries.back().inBoth([](Header &header) { header.flags = 0; });
    row(sentence, code, name, archive.bytes());
}

void external(const char *sentence, const char *code, quint16 madeBy, quint32 attributes)
{
    row(sentence, code, "case.json", entryChanged("case.json", [&](Entry &entry) {
            entry.madeBy = madeBy;
            entry.external = attributes;
        }));
}

void flagged(const char *sentence, const char *code, quint16 flags)
{
    row(sentence, code, "case.json", entryChanged("case.json", [&](Entry &entry) {
            entry.inBoth([&](Header &header) { header.flags = flags; });
        }));
}

void packedBy(const char *sentence, const char *code, quint16 method)
{
    row(sentence, code, "case.json", entryChanged("case.json", [&](Entry &entry) {
            entry.inBoth([&](Header &header) { header.method = method; });
        }));
}

void withExtra(const char *sentence, const char *code, const QByteArray &extra)
{
    row(sentence, code, "case.json", entryChanged("case.json", [&](Entry &entry) {
            entry.inBoth([&](Header &header) { header.extra = extra; });
        }));
}

constexpr quint16 Unix = 0x0314;
constexpr quint16 Dos = 0x0014;

quint32 unixMode(quint32 mode)
{
    return mode << 16U;
}

} // namespace

void TestHostileBundles::open_refusesFrames_data()
{
    brokenColumns();
    const QByteArray honest = honestBundle().bytes();
    const quint32 directory = honestBundle().directoryStart();
    row("an empty file", "bundle.not_zip", {}, {});
    row("a text", "bundle.not_zip", {}, "{\"id\": \"c-1\"}\n");
    row("a PDF", "bundle.not_zip", {}, "%PDF-1.7\n" + QByteArray(4000, ' '));
    row("a zip of which only the first bytes arrived", "bundle.truncated", {}, honest.left(10));
    row("a zip that ends within its entries", "bundle.truncated", {}, honest.left(directory / 2));
    row("a zip that ends within its directory", "bundle.truncated", {}, honest.left(directory + 50));
    row("a zip without its last byte", "bundle.truncated", {}, honest.left(honest.size() - 1));
    row("bytes missing among the entries", "bundle.truncated", {}, QByteArray(honest).remove(200, 20));
    row("an archive's comment", "bundle.comment", {}, changed([](Archive &a) { a.end.comment = "hello"; }));
    row("another end record within the comment", "bundle.comment", {},
        changed([](Archive &a) { a.end.comment = honestBundle().bytes().right(22); }));
    row("an entry's comment", "bundle.comment", "case.json",
        entryChanged("case.json", [](Entry &e) { e.comment = "hello"; }));
    row("bytes after the end", "bundle.trailing", {}, honest + "more");
    row("one byte after the end", "bundle.trailing", {}, honest + '\0');
    row("an end on another disk", "bundle.multi_disk", {}, changed([](Archive &a) { a.end.disk = 1; }));
    row("a directory on another disk", "bundle.multi_disk", {}, changed([](Archive &a) { a.end.directoryDisk = 1; }));
    row("fewer entries on this disk than in all", "bundle.multi_disk", {},
        changed([](Archive &a) { a.end.entriesHere = 3; }));
    row("an entry on another disk", "bundle.multi_disk", "case.json",
        entryChanged("case.json", [](Entry &e) { e.disk = 1; }));
    row("a program before the zip", "bundle.prefix", {}, "#!/bin/sh\nexit\n" + honest);
    row("a program before the zip that all offsets count", "bundle.prefix", {},
        changed([](Archive &a) { a.prefix = "#!/bin/sh\nexit\n"; }));
    row("another zip before the zip", "bundle.prefix", {}, honest + honest);
    row("another zip before the zip that all offsets count", "bundle.gap", "manifest.json",
        changed([&](Archive &a) { a.prefix = honest; }));
    row("a directory of one entry more", "bundle.directory", {}, changed([](Archive &a) {
            const auto count = static_cast<quint16>(a.entries.size() + 1);
            a.end.entries = a.end.entriesHere = count;
        }));
    row("a directory of one entry less", "bundle.directory", {}, changed([](Archive &a) {
            const auto count = static_cast<quint16>(a.entries.size() - 1);
            a.end.entries = a.end.entriesHere = count;
        }));
    QByteArray spoiled = honest;
    spoiled[static_cast<qsizetype>(directory) + 2] = 'x';
    row("a directory that does not begin as one", "bundle.directory", {}, spoiled);
    row("bytes between the directory and the end", "bundle.prefix", {},
        changed([](Archive &a) { a.beforeEnd = "hidden"; }));
    spoiled = honest;
    spoiled[static_cast<qsizetype>(directory) + 29] = '\x70';
    row("a name that reaches beyond the directory", "bundle.directory", {}, spoiled);
}

void TestHostileBundles::open_refusesZip64Lies_data()
{
    brokenColumns();
    const auto ended = [](auto change) {
        return changed([&](Archive &a) {
            a.zip64.emplace();
            a.end.entries = a.end.entriesHere = CountInZip64;
            a.end.directoryOffset = a.end.directorySize = SizeInZip64;
            change(a);
        });
    };
    row("an end that points to zip64 though there is none", "bundle.zip64", {},
        ended([](Archive &a) { a.zip64.reset(); }));
    row("a locator without its record", "bundle.zip64", {}, ended([](Archive &a) { a.zip64->hasRecord = false; }));
    row("a record without its locator", "bundle.zip64", {}, ended([](Archive &a) { a.zip64->hasLocator = false; }));
    row("a locator that points elsewhere", "bundle.zip64", {}, ended([](Archive &a) { a.zip64->recordOffset = 17; }));
    row("a locator that points beyond the file", "bundle.zip64", {},
        ended([](Archive &a) { a.zip64->recordOffset = 0xfffffffffffffff0; }));
    row("a record of another length", "bundle.zip64", {}, ended([](Archive &a) { a.zip64->recordSize = 43; }));
    row("a record of nearly endless length", "bundle.zip64", {},
        ended([](Archive &a) { a.zip64->recordSize = 0xffffffffffffffff; }));
    row("an end that contradicts the record", "bundle.zip64", {}, ended([](Archive &a) { a.end.entries = 3; }));
    row("a record on another disk", "bundle.multi_disk", {}, ended([](Archive &a) {
            a.zip64->disk = 1;
            a.end.disk = CountInZip64;
        }));
    row("a record with more in it", "bundle.zip64", {},
        ended([](Archive &a) { a.zip64->extensible = QByteArray(12, '\0'); }));
    row("a locator of two disks", "bundle.multi_disk", {}, ended([](Archive &a) { a.zip64->disks = 2; }));
    row("a record of one entry more", "bundle.directory", {}, ended([](Archive &a) {
            a.zip64->entries = a.zip64->entriesHere = a.entries.size() + 1;
        }));
    row("a size in a zip64 field that is not there", "bundle.zip64", "case.json",
        entryChanged("case.json", [](Entry &e) { e.inBoth([](Header &h) { h.size = SizeInZip64; }); }));
    row("a zip64 field cut short", "bundle.zip64", "case.json", entryChanged("case.json", [](Entry &e) {
            e.inBoth([](Header &h) {
                h.extra = extraField(1, as<quint64>(h.size));
                h.size = h.packed = SizeInZip64;
            });
        }));
    row("a zip64 field that is too long", "bundle.zip64", "case.json", entryChanged("case.json", [](Entry &e) {
            e.inBoth([](Header &h) {
                h.extra = extraField(1, as<quint64>(h.size) + as<quint64>(h.packed) + as<quint64>(0) + as<quint64>(0));
                h.size = h.packed = SizeInZip64;
            });
        }));
    row("two zip64 fields", "bundle.zip64", "case.json", entryChanged("case.json", [](Entry &e) {
            e.forceZip64();
            e.inBoth([](Header &h) { h.extra += h.extra; });
        }));
    row("a zip64 field that nothing needs", "bundle.zip64", "case.json", entryChanged("case.json", [](Entry &e) {
            e.central.extra = extraField(1, as<quint64>(e.central.size) + as<quint64>(e.central.packed));
        }));
    row("an offset in a zip64 field beyond what can be counted", "bundle.outside", "case.json",
        entryChanged("case.json", [](Entry &e) { e.forceZip64(0xfffffffffffffff0); }));
    row("a local zip64 field with other sizes", "bundle.local_header", "case.json",
        entryChanged("case.json", [](Entry &e) {
            e.forceZip64();
            e.local.extra = extraField(1, as<quint64>(1) + as<quint64>(1));
        }));
}

void TestHostileBundles::open_refusesNames_data()
{
    brokenColumns();
    named("an entry without a name", "bundle.name_empty", "");
    named("a name longer than the limit", "bundle.name_too_long", QByteArray(236, 'a') + ".json");
    named("a name of sixty thousand bytes", "bundle.name_too_long", QByteArray(60'000, 'a'));
    named("a name that is not UTF-8", "bundle.name_encoding", "case\xff.json");
    named("a name in GBK without the flag", "bundle.name_encoding", "\xb0\xb8\xbc\xfe.json", false);
    named("a dot written too long in UTF-8", "bundle.name_encoding", "\xc0\xae\xc0\xae/case.json");
    named("half a character of UTF-16", "bundle.name_encoding", "case\xed\xa0\x80.json");
    named("a name beyond ASCII without the flag", "bundle.name_encoding", "案件.json", false);
    named("NUL inside a name", "bundle.name_control", QByteArray("case.json\0.exe", 14));
    named("a separator of lines inside a name", "bundle.name_control", "case\u2028.json");
    named("a line feed inside a name", "bundle.name_control", "case\n.json");
    named("an escape sequence inside a name", "bundle.name_control", "\x1b[31mcase.json");
    named("the delete character", "bundle.name_control", "case\x7f.json");
    named("a control character beyond ASCII", "bundle.name_control", "case\u0085.json");
    named("a name that turns its direction", "bundle.name_control", "case\u202Enosj.exe");
    named("a character without width", "bundle.name_control", "case\u200B.json");
    named("a byte order mark before a name", "bundle.name_control", "\uFEFFcase.json");
    named("a backslash", "bundle.name_backslash", "reviews\\1.json");
    named("a climb by backslashes", "bundle.name_backslash", "..\\..\\case.json");
    named("a share of Windows", "bundle.name_backslash", "\\\\server\\share\\case.json");
    named("a drive", "bundle.name_drive", "C:/case.json");
    named("a drive without a slash", "bundle.name_drive", "C:case.json");
    named("a stream of NTFS", "bundle.name_drive", "case.json:hidden");
    named("an absolute name", "bundle.name_absolute", "/etc/case.json");
    named("a share with slashes", "bundle.name_absolute", "//server/share/case.json");
    named("an entry that climbs out of its folder with ..", "bundle.name_parent", "../case.json");
    named("a climb within a name", "bundle.name_parent", "reviews/../../case.json");
    named("a climb at the end", "bundle.name_parent", "reviews/..");
    named("only the folder above", "bundle.name_parent", "..");
    named("a dot as a folder", "bundle.name_parent", "./case.json");
    named("a dot as a folder within a name", "bundle.name_parent", "reviews/./1.json");
    for (const char *reserved : {"CON", "nul.txt", "reviews/aux.json", "Prn.json", "COM1", "com9.json", "LPT¹",
                                 "COM².json", "lpt3/1.json", "CON.tar.gz", "nul .json", "CONIN$"})
        named(qPrintable(QStringLiteral("a device of Windows: %1").arg(QString::fromUtf8(reserved))),
              "bundle.name_reserved", reserved);
    named("a dot at the end", "bundle.name_trailing", "case.json.");
    named("a blank at the end", "bundle.name_trailing", "case.json ");
    named("a dot at the end of a folder", "bundle.name_trailing", "reviews./1.json");
    named("three dots", "bundle.name_trailing", "...");
    named("a folder by its name", "bundle.folder", "reviews/");
    named("an empty part of a name", "bundle.folder", "reviews//1.json");
    for (const char *unknown : {"readme.txt", "setup.exe", ".hidden", "案件.json", "reviews/1.json/x", "1/2/3/4/5.json",
                                "attachments/1234", "attachments/1.json", "case.json.exe", "mimetype",
                                "signature.p7s.exe", "META-INF/signature.p7s", "reviews/王小明.json"})
        named(qPrintable(QStringLiteral("a name that the layout does not know: %1").arg(QString::fromUtf8(unknown))),
              "bundle.name_unknown", unknown);
    named("a digest in capitals", "bundle.name_unknown", "attachments/" + sha256("other").toUpper().toLatin1());
}

void TestHostileBundles::open_refusesKindsOfEntries_data()
{
    brokenColumns();
    external("a folder by its mode", "bundle.folder", Unix, unixMode(0040755));
    external("a folder by its attributes", "bundle.folder", Dos, 0x10);
    external("a symbolic link", "bundle.symlink", Unix, unixMode(0120777));
    external("a symbolic link that claims to come from DOS", "bundle.symlink", Dos, unixMode(0120777));
    external("a symbolic link from a Mac", "bundle.symlink", 0x1314, unixMode(0120777));
    external("a character device", "bundle.special_file", Unix, unixMode(0020666));
    external("a block device", "bundle.special_file", Unix, unixMode(0060666));
    external("a pipe", "bundle.special_file", Unix, unixMode(0010666));
    external("a socket", "bundle.special_file", Unix, unixMode(0140666));
    external("a volume label", "bundle.special_file", Dos, 0x08);
    flagged("an encrypted entry", "bundle.encrypted", 0x0001);
    flagged("strong encryption", "bundle.encrypted", 0x0041);
    flagged("masked headers", "bundle.encrypted", 0x2000);
    packedBy("the method of AES", "bundle.method", 99);
    withExtra("the field of AES", "bundle.encrypted", extraField(0x9901, QByteArray::fromHex("02004145030000")));
    withExtra("the field of strong encryption", "bundle.encrypted", extraField(0x0017, QByteArray(8, '\0')));
    row("sizes after the data", "bundle.descriptor", "case.json", entryChanged("case.json", [](Entry &e) {
            e.after = little(DescriptorSignature) + little(e.local.crc) + little(e.local.packed) + little(e.local.size);
            e.inBoth([](Header &h) { h.flags = 0x0008; });
            e.local.crc = e.local.packed = e.local.size = 0;
        }));
    flagged("a patch instead of a file", "bundle.flags", 0x0020);
    flagged("a flag nobody has defined", "bundle.flags", 0x4000);
    packedBy("shrunk data", "bundle.method", 1);
    packedBy("deflate64", "bundle.method", 9);
    packedBy("bzip2", "bundle.method", 12);
    packedBy("lzma", "bundle.method", 14);
    packedBy("zstd", "bundle.method", 93);
    withExtra("an extra field cut short", "bundle.extra", QByteArray::fromHex("0a0010000000"));
    withExtra("half the head of an extra field", "bundle.extra", QByteArray::fromHex("0a00"));
    withExtra("a field with another name", "bundle.extra",
              extraField(0x7075, '\1' + little(crcOf("case.json")) + "../case.json"));
    withExtra("a field with another comment", "bundle.extra", extraField(0x6375, '\1' + little(crcOf({})) + "hello"));
    withExtra("a field with a link's target", "bundle.extra",
              extraField(0x756e, little<quint32>(0) + little<quint16>(0120777) + little<quint32>(11)
                                     + QByteArray(4, '\0') + "/etc/passwd"));
}

void TestHostileBundles::open_refusesSizes_data()
{
    brokenColumns();
    row("stored data of two sizes", "bundle.stored_size", attachmentName(Scan),
        entryChanged(attachmentName(Scan), [](Entry &e) { e.inBoth([](Header &h) { ++h.size; }); }));
    row("a text larger than the limit", "bundle.entry_size", "case.json", entryChanged("case.json", [](Entry &e) {
            e.inBoth([](Header &h) { h.size = 64 * 1024 * 1024 + 1; });
        }));
    row("an attachment larger than the limit", "bundle.entry_size", attachmentName(Minutes),
        entryChanged(attachmentName(Minutes), [](Entry &e) {
            e.inBoth([](Header &h) {
                h.needed = 45;
                h.extra = extraField(1, as<quint64>(8LL * 1024 * 1024 * 1024 + 1) + as<quint64>(h.packed));
                h.size = h.packed = SizeInZip64;
            });
        }));
    row("a size above what can be counted", "bundle.entry_size", attachmentName(Minutes),
        entryChanged(attachmentName(Minutes), [](Entry &e) {
            e.inBoth([](Header &h) {
                h.needed = 45;
                h.extra = extraField(1, as<quint64>(0x7fffffffffffffff) + as<quint64>(h.packed));
                h.size = h.packed = SizeInZip64;
            });
        }));
    const QByteArray zeros(4 * 1024 * 1024, '\0');
    row("a bomb of zeros", "bundle.ratio", attachmentName(zeros), bundleWith(attachment(zeros, Deflated)).bytes());
    row("a text that claims to be a bomb", "bundle.ratio", "case.json", entryChanged("case.json", [](Entry &e) {
            e.inBoth([](Header &h) { h.size = 60 * 1024 * 1024; });
        }));
    row("an entry behind the directory", "bundle.outside", "case.json",
        entryChanged("case.json", [](Entry &e) { e.offset = 1'000'000; }));
    row("an entry within the directory", "bundle.outside", "case.json",
        entryChanged("case.json", [](Entry &e) { e.offset = honestBundle().directoryStart() + 46; }));
    row("data that would reach into the directory", "bundle.outside", "reviews/1.json",
        entryChanged("reviews/1.json", [](Entry &e) { e.inBoth([](Header &h) { h.packed += 200; }); }));
}

void TestHostileBundles::open_refusesTooManyEntries()
{
    std::vector<File> files = honestFiles();
    for (int i = 0; i < 50'000; ++i)
        files.push_back(attachment(QByteArray::number(i)));
    const Inbox inbox(bundleOf(files).bytes());
    QCOMPARE(readWhole(inbox.path()).error().code, QStringLiteral("bundle.entries"));
    QVERIFY(inbox.isUntouched());
}

void TestHostileBundles::open_refusesTooMuchInAll()
{
    BundleLimits limits;
    limits.totalBytes = 1000;
    const File large = attachment(QByteArray(900, 'x'));
    const Inbox inbox(bundleWith(large).bytes());
    const Result<void> read = readWhole(inbox.path(), limits);
    QCOMPARE(read.error().code, QStringLiteral("bundle.total_size"));
    QVERIFY(readWhole(inbox.path()));
    QVERIFY(inbox.isUntouched());
}

QTEST_GUILESS_MAIN(TestHostileBundles)
#include "tst_hostile_bundles.moc"
