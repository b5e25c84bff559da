#include "bundle_forge.h"

using namespace yongping;
using namespace yongping::forge;

// What is refused by the manifest and by what it says of the files; and what looks odd, but must be accepted.
class TestHostileManifests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_refusesManifests_data();
    void open_refusesManifests() { checkRefused(); }
    void prove_refusesOtherFilesThanListed_data();
    void prove_refusesOtherFilesThanListed() { checkRefused(); }
    void open_acceptsWhatIsSound_data();
    void open_acceptsWhatIsSound();
    void open_acceptsTenThousandAttachments();
    void signature_tellsABrokenOne_data();
    void signature_tellsABrokenOne();
};

namespace {

const QDateTime Now(QDate(2023, 6, 30), QTime(9, 30), Qt::UTC);

QByteArray honestManifest()
{
    return writeJson(manifestOf(honestFiles()));
}

QByteArray bundleSaying(const QByteArray &manifest)
{
    return bundleOf(honestFiles(), manifest).bytes();
}

void saying(const char *sentence, const char *code, const QByteArray &manifest)
{
    row(sentence, code, "manifest.json", bundleSaying(manifest));
}

// The honest manifest with one text of it replaced.
void replaced(const char *sentence, const char *code, const QByteArray &before, const QByteArray &after)
{
    QByteArray manifest = honestManifest();
    Q_ASSERT(manifest.contains(before));
    saying(sentence, code, manifest.replace(manifest.indexOf(before), before.size(), after));
}

QByteArray sizeOfFirst()
{
    return "\"size\":" + QByteArray::number(Scan.size());
}

// The honest files, of which the manifest lists others.
template<typename Change>
QByteArray listing(Change change)
{
    std::vector<File> files = honestFiles();
    change(files);
    return bundleSaying(writeJson(manifestOf(files)));
}

} // namespace

void TestHostileManifests::open_refusesManifests_data()
{
    brokenColumns();
    const QByteArray honest = honestManifest();
    Archive without = honestBundle();
    without.entries.erase(without.entries.begin());
    row("no manifest", "bundle.missing", "manifest.json", without.bytes());
    row("no entries at all", "bundle.missing", "manifest.json", Archive().bytes());
    saying("an empty manifest", "bundle.manifest", {});
    saying("a manifest that is no JSON", "bundle.manifest", "hello");
    saying("a manifest cut short", "bundle.manifest", honest.left(honest.size() - 1));
    saying("something after the manifest", "bundle.manifest", honest + "{}");
    saying("a manifest that is an array", "bundle.manifest", "[]");
    saying("a manifest in UTF-16", "bundle.manifest", QByteArray::fromHex("fffe7b007d00"));
    replaced("bad UTF-8", "bundle.manifest", "0.3.0", "0.3\xff");
    replaced("NUL among the blanks", "bundle.manifest", ",\"kind\"", QByteArray(",\0\"kind\"", 8));
    replaced("a member twice", "bundle.manifest", "\"kind\"", "\"kind\":\"case\",\"kind\"");
    replaced("a member twice, once with an escape", "bundle.manifest", "\"kind\"", "\"k\\u0069nd\":\"case\",\"kind\"");
    replaced("a member twice within about", "bundle.manifest", "\"about\":{}", "\"about\":{\"a\":1,\"a\":2}");
    replaced("arrays too deep", "bundle.manifest", "\"about\":{}",
             "\"about\":{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
    replaced("a comment", "bundle.manifest", "\"about\":{}", "\"about\":{} /* none */");
    replaced("a comma too many", "bundle.manifest", "\"about\":{}", "\"about\":{},");
    Archive many = bundleOf(honestFiles());
    many.entries.front() = Entry::make("manifest.json", "{\"about\":[" + QByteArray("0,").repeated(2'000'000) + "0]}");
    row("millions of numbers", "bundle.manifest", "manifest.json", many.bytes());
    replaced("another format", "bundle.format", "yongping-bundle/1", "yongping-review/1");
    replaced("a newer format", "bundle.newer", "yongping-bundle/1", "yongping-bundle/2");
    replaced("a much newer format", "bundle.newer", "yongping-bundle/1", "yongping-bundle/999999999");
    replaced("a format without a number", "bundle.format", "yongping-bundle/1", "yongping-bundle/");
    replaced("no format", "bundle.format", "\"format\":\"yongping-bundle/1\",", "");
    replaced("an unknown kind", "bundle.manifest", "\"kind\":\"case\"", "\"kind\":\"program\"");
    replaced("a kind that is no text", "bundle.manifest", "\"kind\":\"case\"", "\"kind\":1");
    replaced("no kind", "bundle.manifest", "\"kind\":\"case\",", "");
    replaced("about that is no object", "bundle.manifest", "\"about\":{}", "\"about\":[]");
    replaced("files that are no list", "bundle.manifest", "\"files\":[", "\"files\":{\"a\":[");
    saying("no files", "bundle.manifest",
           "{\"format\":\"yongping-bundle/1\",\"kind\":\"case\",\"program\":\"0.3.0\",\"about\":{}}");
    replaced("a file without a name", "bundle.manifest", "\"name\":\"case.json\",", "");
    replaced("a file without a digest", "bundle.manifest", "\"sha256\":\"" + sha256(Scan).toLatin1() + "\"",
             "\"other\":\"\"");
    replaced("a digest cut short", "bundle.manifest", "\"sha256\":\"" + sha256(Scan).toLatin1(), "\"sha256\":\"12");
    replaced("a digest in capitals", "bundle.manifest", "\"sha256\":\"" + sha256(Scan).toLatin1(),
             "\"sha256\":\"" + sha256(Scan).toUpper().toLatin1());
    replaced("a negative size", "bundle.manifest", sizeOfFirst(), "\"size\":-1");
    replaced("a broken size", "bundle.manifest", sizeOfFirst(), "\"size\":38.5");
    replaced("a size as a text", "bundle.manifest", sizeOfFirst(), "\"size\":\"38\"");
    replaced("a size above 64 bits", "bundle.manifest", sizeOfFirst(), "\"size\":18446744073709551654");
    replaced("a size with a huge exponent", "bundle.manifest", sizeOfFirst(), "\"size\":1e999999999");
    replaced("a size of endless digits", "bundle.manifest", sizeOfFirst(), "\"size\":" + QByteArray(100'000, '9'));
    replaced("infinity", "bundle.manifest", sizeOfFirst(), "\"size\":Infinity");
}

void TestHostileManifests::prove_refusesOtherFilesThanListed_data()
{
    brokenColumns();
    row("a file that is not listed", "bundle.unlisted", "reviews/1.json",
        listing([](std::vector<File> &files) { files.pop_back(); }));
    row("a file that is listed and not there", "bundle.missing", "reviews/2.json",
        listing([](std::vector<File> &files) { files.push_back({"reviews/2.json", "{}"}); }));
    row("an attachment that is listed and not there", "bundle.missing", attachmentName("none"),
        listing([](std::vector<File> &files) { files.insert(files.begin() + 2, attachment("none")); }));
    row("a file that is listed twice", "bundle.manifest", "manifest.json",
        listing([](std::vector<File> &files) { files.push_back(files.back()); }));
    row("a manifest that lists itself", "bundle.manifest", "manifest.json",
        listing([](std::vector<File> &files) { files.push_back({"manifest.json", "{}"}); }));
    row("another digest", "bundle.digest", "case.json", listing([](std::vector<File> &files) {
            files.at(3).data.replace('c', 'd');
        }));
    row("another size", "bundle.size", "case.json",
        listing([](std::vector<File> &files) { files.at(3).data += '\n'; }));
    row("an attachment that is not what its name says", "bundle.digest", attachmentName("name"),
        bundleWith({attachmentName("name"), "content", Stored}).bytes());
    Archive changedInside = honestBundle();
    Entry &scan = changedInside.entry(attachmentName(Scan));
    const QByteArray other = QByteArray(Scan).replace("scan", "lies");
    scan = Entry::make(attachmentName(Scan), other);
    row("an attachment changed together with its checksum", "bundle.digest", attachmentName(Scan),
        changedInside.bytes());
}

void TestHostileManifests::open_acceptsWhatIsSound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("names in Chinese within the texts") << honestBundle().bytes();
    QTest::newRow("an empty attachment") << bundleWith(attachment({})).bytes();
    QTest::newRow("an empty attachment that is deflated") << bundleWith(attachment({}, Deflated)).bytes();
    QTest::newRow("no files but the manifest") << bundleOf({}).bytes();
    QTest::newRow("a text in a folder of a case") << bundleWith({"cases/1/case.json", "{}"}).bytes();
    QTest::newRow("a megabyte that deflates well, but not too well")
        << bundleWith(attachment(QByteArray("some words, and more ").repeated(2'000), Deflated)).bytes();
    Archive archive = honestBundle();
    for (Entry &entry : archive.entries)
        entry.forceZip64();
    QTest::newRow("sizes in zip64 though small") << archive.bytes();
    archive.zip64.emplace();
    archive.end.entries = archive.end.entriesHere = CountInZip64;
    archive.end.directoryOffset = archive.end.directorySize = SizeInZip64;
    QTest::newRow("sizes and the end in zip64 though small") << archive.bytes();
    archive = honestBundle();
    for (Entry &entry : archive.entries) {
        entry.madeBy = 0x0014;
        entry.external = 0;
    }
    QTest::newRow("entries made by DOS") << archive.bytes();
    archive = honestBundle();
    const QByteArray times = extraField(0x5455, '\1' + little(1'688'083'200));
    archive.entry("case.json").inBoth([&](Header &header) { header.extra = times; });
    QTest::newRow("an entry with its time in an extra field") << archive.bytes();
    archive = honestBundle();
    archive.entry("case.json").inBoth([](Header &header) { header.flags = Utf8Flag; });
    QTest::newRow("the flag of UTF-8 with an ASCII name") << archive.bytes();
    QTest::newRow("a manifest indented for people")
        << bundleOf(honestFiles(), writeJsonIndented(manifestOf(honestFiles()))).bytes();
}

void TestHostileManifests::open_acceptsWhatIsSound()
{
    QFETCH(const QByteArray, file);
    const Inbox inbox(file);
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(inbox.path());
    QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message + bundle.error().detail));
    const Result<void> proven = (*bundle)->prove();
    QVERIFY2(proven, proven ? "" : qPrintable(proven.error().message));
    QVERIFY(!(*bundle)->isSealed());
    QVERIFY(inbox.isUntouched());
    for (const BundleFile &listed : (*bundle)->manifest().files) {
        if (listed.name.endsWith(QStringLiteral(".json")))
            QCOMPARE(sha256((*bundle)->text(listed.name).value()), listed.sha256);
    }
}

void TestHostileManifests::open_acceptsTenThousandAttachments()
{
    std::vector<File> files;
    for (int i = 0; i < 10'000; ++i)
        files.push_back(attachment(QByteArray::number(i)));
    const Inbox inbox(bundleOf(files).bytes());
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(inbox.path());
    QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message));
    QCOMPARE((*bundle)->manifest().files.size(), size_t(10'000));
    QVERIFY((*bundle)->prove());
}

void TestHostileManifests::signature_tellsABrokenOne_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("valid");
    const SigningKey key = SigningKey::generate(QStringLiteral("王小明"), Now.addDays(-1)).value();
    const QByteArray sound = signCms(honestManifest(), key).value();
    QTest::newRow("a sound one, for comparison") << sound << true;
    QTest::newRow("an empty one") << QByteArray() << false;
    QTest::newRow("one that is no signature") << QByteArray("signed, sealed, delivered") << false;
    QTest::newRow("one cut short") << sound.left(sound.size() - 1) << false;
    QTest::newRow("one with more behind it") << QByteArray(sound + '\0') << false;
    QTest::newRow("one of another manifest") << signCms(honestManifest() + ' ', key).value() << false;
}

void TestHostileManifests::signature_tellsABrokenOne()
{
    QFETCH(const QByteArray, signature);
    QFETCH(const bool, valid);
    Archive archive = honestBundle();
    archive.add(Entry::make("signature.p7s", signature));
    const Inbox inbox(archive.bytes());
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(inbox.path());
    QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message));
    const BundleSignature read = (*bundle)->signature(TrustStore(), Now);
    QVERIFY(read.present);
    QCOMPARE(read.valid, valid);
    QVERIFY(!read.trusted);
    QVERIFY(!read.reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestHostileManifests)
#include "tst_hostile_manifests.moc"
