#include "bundle_forge.h"

#include <QMap>

#include <array>
#include <random>

using namespace yongping;
using namespace yongping::forge;

// Thousands of random changes to a sound bundle: it is refused, or it still says the same; it never crashes.
class TestBundleMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_survivesMutations_data();
    void open_survivesMutations();
    void open_survivesMutatedManifests();
    void open_survivesAnyShortening();
    void open_survivesAnyFlippedBit();
};

namespace {

using Contents = QMap<QString, QByteArray>;

Result<Contents> contentsOf(const QString &path)
{
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(path);
    if (!bundle)
        return bundle.error();
    Contents contents;
    for (const BundleFile &file : (*bundle)->manifest().files) {
        QByteArray data;
        const QString folder = QStringLiteral("attachments/");
        if (file.name.startsWith(folder)) {
            const Result<void> read = (*bundle)->content(file.name.sliced(folder.size()), [&](QByteArrayView block) {
                data.append(block);
                return Result<void>();
            });
            if (!read)
                return read.error();
        } else {
            Result<QByteArray> read = (*bundle)->text(file.name);
            if (!read)
                return read.error();
            data = std::move(read).value();
        }
        contents.insert(file.name, data);
    }
    return contents;
}

Archive subject()
{
    Archive archive = honestBundle();
    archive.entry("case.json").forceZip64();
    archive.zip64.emplace();
    archive.end.entries = archive.end.entriesHere = CountInZip64;
    return archive;
}

// Everything random comes from the seed alone: std's engine is the same everywhere, its distributions are not.
class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_engine(seed) {}

    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(m_engine() % static_cast<quint32>(bound)); }
    char byte() { return static_cast<char>(m_engine() & 0xffU); }

    QByteArray flipped(QByteArray data)
    {
        for (qsizetype i = 1 + below(4); i > 0; --i) {
            const qsizetype at = below(data.size());
            data[at] = static_cast<char>(static_cast<unsigned char>(data.at(at)) ^ (1U << below(8)));
        }
        return data;
    }
    QByteArray overwritten(QByteArray data)
    {
        static const QByteArrayList numbers{
            QByteArray(2, '\0'),    QByteArray(4, '\0'),      QByteArray(2, '\xff'), QByteArray(4, '\xff'),
            QByteArray(8, '\xff'),  little(0x7fffffff),       little(0x80000000U),   little(0x7fffffffffffffffLL),
            little(LocalSignature), little(CentralSignature), little(EndSignature)};
        const QByteArray number = numbers.at(below(numbers.size()));
        return data.replace(below(data.size() - number.size()), number.size(), number);
    }
    QByteArray cut(const QByteArray &data) { return data.left(below(data.size())); }
    QByteArray removed(QByteArray data) { return data.remove(below(data.size()), 1 + below(64)); }
    QByteArray inserted(QByteArray data)
    {
        const qsizetype from = below(data.size());
        return data.insert(below(data.size()), data.mid(from, 1 + below(200)));
    }
    QByteArray spliced(const QByteArray &data) { return data.left(below(data.size())) + data.mid(below(data.size())); }

private:
    std::mt19937 m_engine;
};

void checkHarmless(const QByteArray &mutated, const Contents &honest)
{
    const Inbox inbox(mutated);
    const Result<Contents> read = contentsOf(inbox.path());
    if (read) {
        QVERIFY2(*read == honest, "accepted with other contents");
    } else {
        QVERIFY2(read.error().code.startsWith(QStringLiteral("bundle.")), qPrintable(read.error().code));
        QCOMPARE(read.error().kind, ErrorKind::Refused);
    }
    QVERIFY(inbox.isUntouched());
}

} // namespace

void TestBundleMutations::open_survivesMutations_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("a hundred mutations from seed %u", seed) << seed;
}

void TestBundleMutations::open_survivesMutations()
{
    QFETCH(const quint32, seed);
    const QByteArray sound = subject().bytes();
    const Contents honest = contentsOf(Inbox(sound).path()).value();
    QCOMPARE(honest.size(), static_cast<qsizetype>(honestFiles().size()));
    Mutator mutator(seed);
    const std::array ways{&Mutator::flipped, &Mutator::overwritten, &Mutator::removed, &Mutator::inserted};
    for (int i = 0; i < 100; ++i) {
        QByteArray mutated = sound;
        for (qsizetype times = 1 + mutator.below(3); times > 0; --times)
            mutated = (mutator.*ways.at(static_cast<size_t>(mutator.below(4))))(mutated);
        if (i % 10 == 0)
            mutated = mutator.cut(mutated) + mutator.byte();
        if (i % 10 == 5)
            mutated = mutator.spliced(mutated);
        checkHarmless(mutated, honest);
        if (QTest::currentTestFailed()) {
            qWarning("mutation %d of seed %u", i, seed);
            return;
        }
    }
}

// Behind right checksums, as somebody makes them who means harm.
void TestBundleMutations::open_survivesMutatedManifests()
{
    const QByteArray sound = writeJson(manifestOf(honestFiles()));
    const Contents honest = contentsOf(Inbox(honestBundle().bytes()).path()).value();
    Mutator mutator(1);
    const std::array ways{&Mutator::flipped, &Mutator::overwritten, &Mutator::removed, &Mutator::inserted};
    for (int i = 0; i < 1000; ++i) {
        const QByteArray manifest = (mutator.*ways.at(static_cast<size_t>(mutator.below(4))))(sound);
        checkHarmless(bundleOf(honestFiles(), manifest).bytes(), honest);
        if (QTest::currentTestFailed()) {
            qWarning("manifest %d: %s", i, manifest.constData());
            return;
        }
    }
}

void TestBundleMutations::open_survivesAnyShortening()
{
    const QByteArray sound = subject().bytes();
    for (qsizetype size = 0; size < sound.size(); size += 3) {
        const Inbox inbox(sound.left(size));
        const Result<void> read = readWhole(inbox.path());
        QVERIFY(!read);
        QVERIFY(read.error().code == QStringLiteral("bundle.truncated")
                || read.error().code == QStringLiteral("bundle.not_zip"));
    }
}

void TestBundleMutations::open_survivesAnyFlippedBit()
{
    const QByteArray sound = subject().bytes();
    const Contents honest = contentsOf(Inbox(sound).path()).value();
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray mutated = sound;
        mutated[at] = static_cast<char>(static_cast<unsigned char>(sound.at(at)) ^ (1U << (at % 8)));
        checkHarmless(mutated, honest);
        if (QTest::currentTestFailed()) {
            qWarning("byte %lld", static_cast<long long>(at));
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestBundleMutations)
#include "tst_bundle_mutations.moc"
