#include "bundle_forge.h"

using namespace yongping;
using namespace yongping::forge;

// What is refused by entries among each other and against their local headers, and by their packed data.
class TestHostileEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_refusesTwins_data();
    void open_refusesTwins() { checkRefused(); }
    void open_refusesLocalHeaders_data();
    void open_refusesLocalHeaders() { checkRefused(); }
    void open_refusesOverlapsAndGaps_data();
    void open_refusesOverlapsAndGaps() { checkRefused(); }
    void prove_refusesPackedData_data();
    void prove_refusesPackedData() { checkRefused(); }
    void prove_inflatesNoMoreThanAnnounced();
};

namespace {

template<typename Change>
QByteArray entryChanged(const QByteArray &name, Change change)
{
    Archive archive = honestBundle();
    change(archive.entry(name));
    return archive.bytes();
}

void twin(const char *sentence, const char *code, const QByteArray &name)
{
    row(sentence, code, name, bundleWith({name, "{}", Stored}).bytes());
}

template<typename Change>
void local(const char *sentence, Change change)
{
    row(sentence, "bundle.local_header", "case.json", entryChanged("case.json", [&](Entry &e) { change(e.local); }));
}

// A header of deflate for `size` bytes that stand as they are (RFC 1951, 3.2.4).
QByteArray verbatim(qsizetype size)
{
    return QByteArray(1, '\0') + as<quint16>(size) + as<quint16>(~size);
}

// Each entry's data quotes the next entry's local header and goes on with its data, so that all of them inflate the
// same bytes again: the bomb that needs no nested zip.
Archive quotedBomb(int files, const QByteArray &kernel)
{
    Archive archive = honestBundle();
    const QByteArray seed = "kernel";
    Entry inner = Entry::make(attachmentName(seed), kernel, Deflated);
    QByteArray plain = kernel;
    std::vector<Entry> chain{inner};
    QByteArray packed = inner.body;
    for (int i = 1; i < files; ++i) {
        const QByteArray quoted = chain.front().localBytes();
        plain = quoted + plain;
        packed = verbatim(quoted.size()) + quoted + packed;
        Entry outer = Entry::make(attachmentName(QByteArray::number(i)), plain, Deflated);
        outer.inBoth([&](Header &header) { header.packed = static_cast<quint32>(packed.size()); });
        outer.body = verbatim(quoted.size());
        chain.insert(chain.begin(), outer);
    }
    archive.entries.insert(archive.entries.end(), chain.begin(), chain.end());
    return archive;
}

// case.json lies, whole and with its header, within the data of an attachment.
QByteArray nested()
{
    const Entry inner = Entry::make("case.json", "{\"id\": \"hidden\"}", Stored);
    const QByteArray lead = "carrier ";
    std::vector<File> files = honestFiles();
    files.push_back(attachment(lead + inner.localBytes() + inner.body));
    Archive archive = bundleOf(files);
    Entry &outside = archive.entry("case.json");
    outside.central = inner.central;
    outside.hasLocal = false;
    const auto header = archive.entries.back().localBytes().size() + lead.size();
    outside.offset = archive.offsetOf(archive.entries.size() - 1) + static_cast<quint32>(header);
    return archive.bytes();
}

} // namespace

void TestHostileEntries::open_refusesTwins_data()
{
    brokenColumns();
    twin("the same text twice", "bundle.duplicate", "case.json");
    twin("the manifest twice", "bundle.duplicate", "manifest.json");
    twin("the same attachment twice", "bundle.duplicate", attachmentName(Scan));
    twin("a twin in capitals", "bundle.name_twin", "Case.JSON");
    twin("a twin of the manifest", "bundle.name_twin", "Manifest.json");
    twin("an attachment's twin in capitals", "bundle.name_twin", attachmentName(Scan).toUpper());
    twin("a twin in full width", "bundle.name_twin", "ｃase.json");
    twin("a twin with a long s", "bundle.name_twin", "caſe.json");
    twin("a twin with a ligature", "bundle.name_twin", "reviews/①.json");
    std::vector<File> files = honestFiles();
    files.push_back({"reviews/\u00e9.json", "{}", Stored});
    files.push_back({"reviews/e\u0301.json", "{}", Stored});
    row("twins composed and decomposed", "bundle.name_twin", "reviews/e\u0301.json", bundleOf(files).bytes());
}

void TestHostileEntries::open_refusesLocalHeaders_data()
{
    brokenColumns();
    local("another name in the local header", [](Header &h) { h.name = "evil.json"; });
    local("a longer name in the local header", [](Header &h) { h.name = "../case.json"; });
    local("another method in the local header", [](Header &h) { h.method = Stored; });
    local("another checksum in the local header", [](Header &h) { h.crc ^= 1; });
    local("another size in the local header", [](Header &h) { ++h.size; });
    local("another packed size in the local header", [](Header &h) { ++h.packed; });
    local("encryption in the local header only", [](Header &h) { h.flags = 1; });
    local("a descriptor in the local header only", [](Header &h) { h.flags = 8; });
    local("another flag for the name in the local header", [](Header &h) { h.flags = Utf8Flag; });
    local("zip64 in the local header only", [](Header &h) {
        h.extra = extraField(1, as<quint64>(h.size) + as<quint64>(h.packed + 5));
        h.size = h.packed = SizeInZip64;
    });
    row("a field with another name in the local header only", "bundle.extra", "case.json",
        entryChanged("case.json", [](Entry &e) {
            e.local.extra = extraField(0x7075, '\1' + little(crcOf("case.json")) + "../case.json");
        }));
    row("an offset that points to no header", "bundle.local_header", "case.json",
        entryChanged("case.json", [](Entry &e) { e.offset = 7; }));
    row("two entries at one place", "bundle.local_header", "reviews/1.json",
        entryChanged("reviews/1.json", [](Entry &e) {
            e.offset = honestBundle().offsetOf(1);
            e.hasLocal = false;
        }));
}

void TestHostileEntries::open_refusesOverlapsAndGaps_data()
{
    brokenColumns();
    const Archive bomb = quotedBomb(40, QByteArray(200'000, '\0'));
    const QByteArray second = bomb.entries.at(honestFiles().size() + 2).central.name;
    row("a bomb of entries that quote each other", "bundle.overlap", second, bomb.bytes());
    row("an entry within another's data", "bundle.overlap", "case.json", nested());
    row("an entry that reaches into the next", "bundle.overlap", "history.jsonl",
        entryChanged("case.json", [](Entry &e) { e.inBoth([](Header &h) { h.packed += 10; }); }));
    row("bytes between two entries", "bundle.gap", "case.json", entryChanged("case.json", [](Entry &e) {
            e.before = "hidden";
        }));
    row("an entry that the directory does not have", "bundle.gap", "history.jsonl",
        entryChanged("case.json", [](Entry &e) { e.hasCentral = false; }));
    Archive archive = honestBundle();
    archive.beforeDirectory = "hidden";
    row("bytes before the directory", "bundle.gap", "reviews/1.json", archive.bytes());
}

void TestHostileEntries::prove_refusesPackedData_data()
{
    brokenColumns();
    const auto body = [](auto change) { return entryChanged("case.json", change); };
    row("deflated data that is none", "bundle.inflate", "case.json",
        body([](Entry &e) { e.body.fill('\xff'); }));
    row("deflated data that does not end", "bundle.length", "case.json", body([](Entry &e) {
            e.body.chop(4);
            e.inBoth([](Header &h) { h.packed -= 4; });
        }));
    const auto inflatingTo = [&](const QByteArray &data) {
        return body([&](Entry &e) {
            e.body = deflated(data);
            e.inBoth([&](Header &h) { h.packed = static_cast<quint32>(e.body.size()); });
        });
    };
    const QByteArray text = honestFiles().at(3).data;
    row("data that inflates to more than announced", "bundle.length", "case.json", inflatingTo(text + "more"));
    row("data that inflates to less than announced", "bundle.length", "case.json", inflatingTo(text.chopped(3)));
    row("data that inflates to nothing", "bundle.length", "case.json", inflatingTo({}));
    row("packed bytes after the end of the data", "bundle.length", "case.json", body([](Entry &e) {
            e.body += "hidden";
            e.inBoth([](Header &h) { h.packed += 6; });
        }));
    row("a wrong checksum", "bundle.crc", "case.json",
        body([](Entry &e) { e.inBoth([](Header &h) { h.crc ^= 0x80000000; }); }));
    row("a wrong checksum of the manifest", "bundle.crc", "manifest.json",
        entryChanged("manifest.json", [](Entry &e) { e.inBoth([](Header &h) { ++h.crc; }); }));
    row("a flipped bit in a stored attachment", "bundle.crc", attachmentName(Scan),
        entryChanged(attachmentName(Scan), [](Entry &e) { e.body[3] = static_cast<char>(e.body.at(3) ^ 1); }));
}

// A small announced size must stop a bomb early, not after its end.
void TestHostileEntries::prove_inflatesNoMoreThanAnnounced()
{
    const QByteArray zeros(200 * 1024 * 1024, '\0');
    std::vector<File> files = honestFiles();
    files.push_back({attachmentName("x"), "x", Stored});
    Archive archive = bundleOf(files);
    Entry &entry = archive.entries.back();
    entry.body = deflated(zeros);
    entry.inBoth([&](Header &header) {
        header.method = Deflated;
        header.packed = static_cast<quint32>(entry.body.size());
    });
    const Inbox inbox(archive.bytes());
    Result<std::unique_ptr<Bundle>> bundle = Bundle::open(inbox.path());
    QVERIFY(bundle);
    qint64 taken = 0;
    const Result<void> read = (*bundle)->content(sha256("x"), [&](QByteArrayView block) {
        taken += block.size();
        return Result<void>();
    });
    QCOMPARE(read.error().code, QStringLiteral("bundle.length"));
    QVERIFY(taken <= 1);
}

QTEST_GUILESS_MAIN(TestHostileEntries)
#include "tst_hostile_entries.moc"
