#include "bundle_forge.h"
#include "signing/sealing.h"

#include <map>

using namespace yongping;
using namespace yongping::forge;

// Sealed bundles that somebody changed without being able to open them, or with parts sealed by somebody else.
class TestHostileSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void open_needsARecipientsKey();
    void prove_refusesForgedParts_data();
    void prove_refusesForgedParts();

private:
    using Parts = std::map<QByteArray, QByteArray>;

    QByteArray sealedBundle(const QByteArray &scan) const;
    Archive repacked(const Parts &parts) const;

    const SigningKey m_key = SigningKey::generate(QStringLiteral("王小明"), QDateTime::currentDateTime()).value();
    Parts m_parts;
    Parts m_others;
    JsonValue m_manifest;
};

namespace {

// The stored entries of a bundle that the program wrote, by name.
std::map<QByteArray, QByteArray> entriesOf(const QByteArray &zip)
{
    std::map<QByteArray, QByteArray> entries;
    qsizetype at = 0;
    const auto u16 = [&](qsizetype offset) { return qFromLittleEndian<quint16>(zip.constData() + at + offset); };
    const auto u32 = [&](qsizetype offset) { return qFromLittleEndian<quint32>(zip.constData() + at + offset); };
    while (at + 30 < zip.size() && u32(0) == LocalSignature) {
        const qsizetype data = at + 30 + u16(26) + u16(28);
        const QByteArray body = zip.mid(data, static_cast<qsizetype>(u32(18)));
        entries[zip.mid(at + 30, u16(26))] = u16(8) == Deflated ? inflated(body) : body;
        at = data + static_cast<qsizetype>(u32(18));
    }
    return entries;
}

} // namespace

QByteArray TestHostileSeals::sealedBundle(const QByteArray &scan) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sealed.ypb"));
    const BundleRequest request{.kind = QStringLiteral("case"),
                                .about = JsonValue::Object{},
                                .texts = {{QStringLiteral("case.json"), "{\"id\": \"c-1\"}"}},
                                .contents = {{sha256(scan), scan.size(), true}},
                                .recipients = {m_key.certificate()}};
    const Result<QString> written = writeBundle(path, request, [&](const QString &, const ContentSink &sink) {
        return sink(scan);
    });
    QFile file(path);
    return written && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostileSeals::initTestCase()
{
    m_parts = entriesOf(sealedBundle("first scan"));
    m_others = entriesOf(sealedBundle("other scan"));
    QVERIFY(m_parts.size() >= 4);
    QCOMPARE(m_parts.size(), m_others.size());
    m_manifest = parseJson(m_parts.at("manifest.json")).value();
}

// The parts with an outer manifest that is right for them: its sizes and digests are no secret.
Archive TestHostileSeals::repacked(const Parts &parts) const
{
    JsonValue::Array files;
    std::vector<File> list;
    for (const auto &[name, data] : parts) {
        if (name != "manifest.json") {
            files.push_back(listed(name, data));
            list.push_back({name, data, Stored});
        }
    }
    JsonValue manifest = m_manifest;
    manifest.set(QStringLiteral("files"), std::move(files));
    return bundleOf(list, writeJson(manifest));
}

void TestHostileSeals::open_needsARecipientsKey()
{
    const Inbox inbox(repacked(m_parts).bytes());
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(inbox.path(), &m_key);
    QVERIFY2(bundle, bundle ? "" : qPrintable(bundle.error().message + bundle.error().detail));
    QVERIFY((*bundle)->isSealed());
    QVERIFY((*bundle)->prove());
    QCOMPARE(Bundle::open(inbox.path()).error().code, QStringLiteral("bundle.sealed"));
    const SigningKey stranger = SigningKey::generate(QStringLiteral("王小明"), QDateTime::currentDateTime()).value();
    QCOMPARE(Bundle::open(inbox.path(), &stranger).error().code, QStringLiteral("bundle.not_recipient"));
    QVERIFY(inbox.isUntouched());
}

void TestHostileSeals::prove_refusesForgedParts_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray first = "sealed/000001.p7m";
    const QByteArray second = "sealed/000002.p7m";
    const QByteArray last = m_parts.rbegin()->first;
    Parts parts = m_parts;
    std::swap(parts[second], parts[first]);
    QTest::newRow("the manifest's part exchanged with another") << repacked(parts).bytes();
    parts = m_parts;
    parts[second] = m_others.at(second);
    QTest::newRow("a part of another bundle for the same recipient") << repacked(parts).bytes();
    parts = m_parts;
    parts[first] = m_others.at(first);
    QTest::newRow("the inner manifest of another bundle") << repacked(parts).bytes();
    parts = m_parts;
    parts.erase(last);
    QTest::newRow("the last part dropped") << repacked(parts).bytes();
    parts = m_parts;
    parts["sealed/000009.p7m"] = parts.at(second);
    QTest::newRow("a part doubled") << repacked(parts).bytes();
    parts = m_parts;
    parts[second] = seal("{\"id\": \"c-1\"}", {m_key.certificate()}).value();
    parts[second].chop(1);
    QTest::newRow("a part cut short") << repacked(parts).bytes();
    parts = m_parts;
    parts[second] = seal("{\"id\": \"c-2\"}", {m_key.certificate()}).value();
    QTest::newRow("other content sealed by somebody else") << repacked(parts).bytes();
    parts = m_parts;
    parts[second] = "{\"id\": \"c-1\"}";
    QTest::newRow("a part that is not sealed at all") << repacked(parts).bytes();
    parts = m_parts;
    parts["case.json"] = "{\"id\": \"c-1\"}";
    QTest::newRow("a text beside the sealed parts") << repacked(parts).bytes();
    const JsonValue honest = m_manifest;
    JsonValue sealing = *honest.find(u"sealed");
    sealing.set(QStringLiteral("recipients"), JsonValue::Array{});
    m_manifest.set(QStringLiteral("sealed"), sealing);
    QTest::newRow("another list of recipients outside") << repacked(m_parts).bytes();
    sealing = *honest.find(u"sealed");
    sealing.set(QStringLiteral("manifestParts"), Decimal(1000));
    m_manifest.set(QStringLiteral("sealed"), sealing);
    QTest::newRow("an inner manifest of more parts than there are") << repacked(m_parts).bytes();
    m_manifest = honest;
}

void TestHostileSeals::prove_refusesForgedParts()
{
    QFETCH(const QByteArray, file);
    const Inbox inbox(file);
    const Result<std::unique_ptr<Bundle>> bundle = Bundle::open(inbox.path(), &m_key);
    const Result<void> read = bundle ? (*bundle)->prove() : Result<void>(bundle.error());
    QVERIFY2(!read, "the bundle was accepted");
    QVERIFY2(read.error().code.startsWith(QStringLiteral("bundle.")), qPrintable(read.error().code));
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY(inbox.isUntouched());
}

QTEST_GUILESS_MAIN(TestHostileSeals)
#include "tst_hostile_seals.moc"
