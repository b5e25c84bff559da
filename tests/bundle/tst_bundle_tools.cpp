#include "bundle_samples.h"

#include <QDir>
#include <QTest>

using namespace yongping;

namespace {

const QDateTime Now(QDate(2023, 6, 30), QTime(9, 30), Qt::UTC);

SigningKey keyOf(const QString &name) { return SigningKey::generate(name, Now.addDays(-1)).value(); }

// What other people's programs make of our bundles.
class TestBundleTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherPrograms_findNoFault_data();
    void otherPrograms_findNoFault();
    void unzip_givesTheFilesBack();
    void openssl_verifiesTheSignature();
    void openssl_opensSealedParts();

private:
    QString in(const QString &name) const { return m_folder.filePath(name); }
    // Unpacks with unzip; the folder's path.
    QString unpacked(const QString &bundle);
    bool save(const QString &name, const QByteArray &bytes);
    // A private key in a file that openssl reads.
    bool saveKey(const QString &name, const SigningKey &key);

    QTemporaryDir m_folder;
};

QString TestBundleTools::unpacked(const QString &bundle)
{
    const QString folder = in(QStringLiteral("unpacked"));
    QDir(folder).removeRecursively();
    return samples::run(QStringLiteral("unzip"), {QStringLiteral("-q"), bundle, QStringLiteral("-d"), folder}).code == 0
               ? folder
               : QString();
}

bool TestBundleTools::save(const QString &name, const QByteArray &bytes)
{
    QFile file(in(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool TestBundleTools::saveKey(const QString &name, const SigningKey &key)
{
    QByteArray secret("secret");
    return save(QStringLiteral("key.p12"), key.toPkcs12(Passphrase::take(secret)).value())
           && samples::run(QStringLiteral("openssl"),
                           {QStringLiteral("pkcs12"), QStringLiteral("-in"), in(QStringLiteral("key.p12")),
                            QStringLiteral("-nodes"), QStringLiteral("-passin"), QStringLiteral("pass:secret"),
                            QStringLiteral("-out"), in(name)})
                      .code
                  == 0;
}

void TestBundleTools::otherPrograms_findNoFault_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("sealed");
    const QString check =
        QStringLiteral("import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)");
    for (const bool sealed : {false, true}) {
        const char *kind = sealed ? "a sealed bundle" : "a plain bundle";
        QTest::addRow("unzip reads %s", kind) << QStringLiteral("unzip") << QStringList{QStringLiteral("-t")} << sealed;
        QTest::addRow("7z reads %s", kind) << QStringLiteral("7z") << QStringList{QStringLiteral("t")} << sealed;
        QTest::addRow("python reads %s", kind)
            << QStringLiteral("python3") << QStringList{QStringLiteral("-c"), check} << sealed;
    }
}

void TestBundleTools::otherPrograms_findNoFault()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, sealed);
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    const SigningKey signer = keyOf(QStringLiteral("王小明"));
    request.signer = &signer;
    if (sealed)
        request.recipients = {keyOf(QStringLiteral("李华")).certificate()};
    QVERIFY(writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader()));
    const samples::Answer answer = samples::run(program, arguments + QStringList{in(QStringLiteral("a.ypb"))});
    QVERIFY2(answer.code == 0, answer.output.constData());
    QVERIFY2(!answer.output.toLower().contains("warning"), answer.output.constData());
}

void TestBundleTools::unzip_givesTheFilesBack()
{
    samples::Contents contents;
    const BundleRequest request = samples::request(contents);
    QVERIFY(writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader()));
    const QString folder = unpacked(in(QStringLiteral("a.ypb")));
    QVERIFY(!folder.isEmpty());
    for (const BundleRequest::Text &text : request.texts)
        QCOMPARE(samples::read(folder + u'/' + text.name), text.data);
    for (const BundleRequest::Content &content : request.contents)
        QCOMPARE(sha256(samples::read(folder + QStringLiteral("/attachments/") + content.digest)), content.digest);
}

void TestBundleTools::openssl_verifiesTheSignature()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    const SigningKey signer = keyOf(QStringLiteral("王小明"));
    request.signer = &signer;
    QVERIFY(writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader()));
    const QString folder = unpacked(in(QStringLiteral("a.ypb")));
    QVERIFY(save(QStringLiteral("ca.pem"), signer.certificate().toPem()));
    const QStringList verify{QStringLiteral("cms"),
                             QStringLiteral("-verify"),
                             QStringLiteral("-binary"),
                             QStringLiteral("-inform"),
                             QStringLiteral("DER"),
                             QStringLiteral("-in"),
                             folder + QStringLiteral("/signature.p7s"),
                             QStringLiteral("-content"),
                             folder + QStringLiteral("/manifest.json"),
                             QStringLiteral("-CAfile"),
                             in(QStringLiteral("ca.pem")),
                             QStringLiteral("-purpose"),
                             QStringLiteral("any"),
                             QStringLiteral("-attime"),
                             QString::number(Now.toSecsSinceEpoch()),
                             QStringLiteral("-out"),
                             in(QStringLiteral("out"))};
    const samples::Answer answer = samples::run(QStringLiteral("openssl"), verify);
    QVERIFY2(answer.code == 0, answer.output.constData());
    QFile manifest(folder + QStringLiteral("/manifest.json"));
    QVERIFY(manifest.open(QIODevice::Append) && manifest.write(" ") == 1);
    manifest.close();
    QVERIFY(samples::run(QStringLiteral("openssl"), verify).code != 0);
}

void TestBundleTools::openssl_opensSealedParts()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    const SigningKey recipient = keyOf(QStringLiteral("李华"));
    request.recipients = {recipient.certificate()};
    QVERIFY(writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader()));
    const QString folder = unpacked(in(QStringLiteral("a.ypb")));
    QVERIFY(saveKey(QStringLiteral("key.pem"), recipient));
    QByteArray together;
    const QDir parts(folder + QStringLiteral("/sealed"));
    for (const QString &part : parts.entryList(QDir::Files, QDir::Name)) {
        const samples::Answer answer =
            samples::run(QStringLiteral("openssl"),
                         {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"),
                          QStringLiteral("DER"), QStringLiteral("-in"), parts.filePath(part), QStringLiteral("-inkey"),
                          in(QStringLiteral("key.pem")), QStringLiteral("-recip"), in(QStringLiteral("key.pem")),
                          QStringLiteral("-out"), in(QStringLiteral("plain"))});
        QVERIFY2(answer.code == 0, answer.output.constData());
        together += samples::read(in(QStringLiteral("plain")));
    }
    QVERIFY(together.contains(samples::CaseText));
    QVERIFY(together.contains(samples::noise(3'000'000)));
}

} // namespace

QTEST_GUILESS_MAIN(TestBundleTools)
#include "tst_bundle_tools.moc"
