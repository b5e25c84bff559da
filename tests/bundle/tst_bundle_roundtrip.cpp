#include "bundle/bundle_rules.h"
#include "bundle_samples.h"

#include <QDir>
#include <QTest>

using namespace yongping;

namespace {

const QDateTime Now(QDate(2023, 6, 30), QTime(9, 30), Qt::UTC);

SigningKey keyOf(const QString &name) { return SigningKey::generate(name, Now.addDays(-1)).value(); }

Result<QByteArray> contentOf(Bundle &bundle, const QString &digest)
{
    QByteArray bytes;
    const Result<void> done = bundle.content(digest, [&](QByteArrayView block) {
        bytes += block;
        return Result<void>();
    });
    return done ? Result<QByteArray>(bytes) : done.error();
}

class TestBundleRoundtrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_givesBackWhatWasWritten_data();
    void open_givesBackWhatWasWritten();
    void write_sameRequest_givesTheSameBytes();
    void write_whatShrinksTooWell_isStored();
    void write_replacesAnOlderFile();
    void open_tenThousandContents();
    void open_withoutContents();
    void signature_tellsWhoSigned();
    void signature_sealedBundle_signedAgainByAnother();
    void open_sealedBundle_asksForAKeyOfARecipient();
    void open_sealedBundle_tellsNothingOutside();
    void content_stopsWhenAsked_data();
    void content_stopsWhenAsked();
    void prove_countsEveryByteAndStopsWhenAsked();
    void open_missingFile_isNamed();

private:
    QString target() const { return m_folder.filePath(QStringLiteral("sent.ypb")); }

    QTemporaryDir m_folder;
};

void TestBundleRoundtrip::open_givesBackWhatWasWritten_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::newRow("a plain bundle") << false;
    QTest::newRow("a sealed bundle") << true;
}

void TestBundleRoundtrip::open_givesBackWhatWasWritten()
{
    QFETCH(const bool, sealed);
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    request.contents.push_back(contents.add(samples::noise(5'000'000, 3)));
    const SigningKey key = keyOf(QStringLiteral("王小明"));
    if (sealed)
        request.recipients = {keyOf(QStringLiteral("李华")).certificate(), key.certificate()};
    const Result<QString> digest = writeBundle(target(), request, contents.reader());
    QVERIFY2(digest, qPrintable(digest ? QString() : digest.error().message));

    const auto opened = Bundle::open(target(), sealed ? &key : nullptr);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
    Bundle &bundle = **opened;
    QCOMPARE(bundle.manifestDigest(), *digest);
    QCOMPARE(bundle.isSealed(), sealed);
    QCOMPARE(bundle.recipients(),
             sealed ? QStringList({QStringLiteral("李华"), QStringLiteral("王小明")}) : QStringList());
    QCOMPARE(bundle.manifest().kind, request.kind);
    QCOMPARE(bundle.manifest().program, QStringLiteral(YONGPING_VERSION));
    QVERIFY(bundle.manifest().about == request.about);
    QCOMPARE(bundle.manifest().files.size(), request.texts.size() + request.contents.size());
    for (const BundleRequest::Text &text : request.texts)
        QCOMPARE(bundle.text(text.name).value(), text.data);
    for (const BundleRequest::Content &content : request.contents) {
        const Result<QByteArray> bytes = contentOf(bundle, content.digest);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
        QVERIFY(*bytes == contents.bytes(content.digest));
    }
    QVERIFY(bundle.prove());
}

void TestBundleRoundtrip::write_sameRequest_givesTheSameBytes()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const QByteArray first = samples::read(target());
    samples::Contents others(7'777);
    request = samples::request(others);
    std::reverse(request.texts.begin(), request.texts.end());
    std::reverse(request.contents.begin(), request.contents.end());
    const QString again = m_folder.filePath(QStringLiteral("again.ypb"));
    QVERIFY(writeBundle(again, request, others.reader()));
    QVERIFY(!first.isEmpty());
    QVERIFY(samples::read(again) == first);
}

void TestBundleRoundtrip::write_whatShrinksTooWell_isStored()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    request.texts.push_back({QStringLiteral("panel.json"), '"' + QByteArray(3'000'000, ' ') + '"'});
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const auto bundle = Bundle::open(target());
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message));
    QVERIFY((*bundle)->prove());
}

void TestBundleRoundtrip::write_replacesAnOlderFile()
{
    samples::Contents contents;
    const BundleRequest request = samples::request(contents);
    QFile old(target());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("older") == 5);
    old.close();
    QVERIFY(writeBundle(target(), request, contents.reader()));
    QVERIFY(Bundle::open(target()));
}

void TestBundleRoundtrip::open_tenThousandContents()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    for (int i = 0; i < 10'000; ++i)
        request.contents.push_back(contents.add("附件 " + QByteArray::number(i)));
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const auto bundle = Bundle::open(target());
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message));
    QCOMPARE((*bundle)->manifest().files.size(), request.texts.size() + request.contents.size());
    QVERIFY((*bundle)->prove());
}

void TestBundleRoundtrip::open_withoutContents()
{
    BundleRequest request;
    request.kind = QStringLiteral("receipt");
    request.about = JsonValue(JsonValue::Object());
    QVERIFY(writeBundle(target(), request, {}));
    const auto bundle = Bundle::open(target());
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message));
    QVERIFY((*bundle)->manifest().files.empty());
    QVERIFY((*bundle)->prove());
}

void TestBundleRoundtrip::signature_tellsWhoSigned()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const BundleSignature none = Bundle::open(target()).value()->signature({}, Now);
    QVERIFY(!none.present && !none.valid && !none.trusted && !none.signer);
    QVERIFY(!none.reason.isEmpty());

    const SigningKey key = keyOf(QStringLiteral("王小明"));
    request.signer = &key;
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const auto bundle = Bundle::open(target());
    const BundleSignature unknown = (*bundle)->signature({}, Now);
    QVERIFY(unknown.present && unknown.valid && !unknown.trusted);
    QCOMPARE(unknown.signer->subjectName(), QStringLiteral("王小明"));
    TrustStore trust;
    trust.add(key.certificate());
    QVERIFY((*bundle)->signature(trust, Now).trusted);
    QVERIFY(!(*bundle)->signature(trust, Now.addYears(20)).trusted);
}

// Whoever cannot open a bundle must not be able to pass it off as the own one.
void TestBundleRoundtrip::signature_sealedBundle_signedAgainByAnother()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    const SigningKey recipient = keyOf(QStringLiteral("李华"));
    const SigningKey author = keyOf(QStringLiteral("王小明"));
    const SigningKey thief = keyOf(QStringLiteral("张三"));
    request.recipients = {recipient.certificate()};
    request.signer = &author;
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const BundleSignature honest = Bundle::open(target(), &recipient).value()->signature({}, Now);
    QVERIFY2(honest.valid, qPrintable(honest.reason));

    const QString folder = m_folder.filePath(QStringLiteral("unpacked"));
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(samples::run(QStringLiteral("unzip"), {QStringLiteral("-q"), target(), QStringLiteral("-d"), folder}).code,
             0);
    const QByteArray manifest = samples::read(folder + QStringLiteral("/manifest.json"));
    QFile signature(folder + QStringLiteral("/signature.p7s"));
    QVERIFY(signature.open(QIODevice::WriteOnly | QIODevice::Truncate));
    signature.write(signCms(manifest, thief).value());
    signature.close();
    const QString stolen = m_folder.filePath(QStringLiteral("stolen.ypb"));
    const QString script = QStringLiteral("cd '%1' && zip -q -X -D -r '%2' .").arg(folder, stolen);
    QCOMPARE(samples::run(QStringLiteral("sh"), {QStringLiteral("-c"), script}).code, 0);
    const auto bundle = Bundle::open(stolen, &recipient);
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message + bundle.error().detail));
    const BundleSignature again = (*bundle)->signature({}, Now);
    QVERIFY(again.present && !again.valid);
    QVERIFY(again.reason.contains(QStringLiteral("张三")));
}

void TestBundleRoundtrip::open_sealedBundle_asksForAKeyOfARecipient()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    const SigningKey recipient = keyOf(QStringLiteral("李华"));
    const SigningKey stranger = keyOf(QStringLiteral("张三"));
    request.recipients = {recipient.certificate()};
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const auto without = Bundle::open(target());
    QVERIFY(!without);
    QCOMPARE(without.error().code, ruleCode(BundleRule::Sealed));
    QVERIFY(without.error().message.contains(QStringLiteral("李华")));
    const auto wrong = Bundle::open(target(), &stranger);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ruleCode(BundleRule::NotRecipient));
    QVERIFY(wrong.error().message.contains(QStringLiteral("李华")));
}

void TestBundleRoundtrip::open_sealedBundle_tellsNothingOutside()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    request.recipients = {keyOf(QStringLiteral("李华")).certificate()};
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const QByteArray bytes = samples::read(target());
    for (const char *secret : {"智能", "case.json", "reviews", "attachments", "王小明"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void TestBundleRoundtrip::content_stopsWhenAsked_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("of a large content") << 3'000'000;
    QTest::newRow("of a small content") << 700;
}

void TestBundleRoundtrip::content_stopsWhenAsked()
{
    QFETCH(const int, bytes);
    samples::Contents contents;
    const BundleRequest request = samples::request(contents);
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const auto bundle = Bundle::open(target());
    const QString digest = sha256(samples::noise(bytes, bytes == 700 ? 2 : 1));
    const auto ignore = [](QByteArrayView) { return Result<void>(); };
    const Result<void> stopped = (*bundle)->content(digest, ignore, [](qint64, qint64) { return false; });
    QVERIFY(!stopped && isCancelled(stopped.error()));
    const auto full = [](QByteArrayView) { return Result<void>(Error::failure(QStringLiteral("store.full"), {})); };
    const Result<void> failed = (*bundle)->content(digest, full);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, QStringLiteral("store.full"));
    qint64 last = 0;
    QVERIFY((*bundle)->content(digest, ignore, [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    }));
    QCOMPARE(last, bytes);
}

void TestBundleRoundtrip::prove_countsEveryByteAndStopsWhenAsked()
{
    samples::Contents contents;
    const BundleRequest request = samples::request(contents);
    QVERIFY(writeBundle(target(), request, contents.reader()));
    const auto bundle = Bundle::open(target());
    qint64 last = 0;
    qint64 whole = 0;
    QVERIFY((*bundle)->prove([&](qint64 done, qint64 total) {
        last = done;
        whole = total;
        return true;
    }));
    QVERIFY(whole > 5'000'000);
    QCOMPARE(last, whole);
    const Result<void> stopped = (*bundle)->prove([](qint64 done, qint64) { return done < 1'000'000; });
    QVERIFY(!stopped && isCancelled(stopped.error()));
}

void TestBundleRoundtrip::open_missingFile_isNamed()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("不存在.ypb"));
    const auto bundle = Bundle::open(nowhere);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, QStringLiteral("file.cannot_read"));
    QVERIFY(bundle.error().message.contains(nowhere));
    QVERIFY2(bundle.error().message.contains(QStringLiteral("No such file")), qPrintable(bundle.error().message));
}

} // namespace

QTEST_GUILESS_MAIN(TestBundleRoundtrip)
#include "tst_bundle_roundtrip.moc"
