#include "samples.h"
#include "signing/sealing.h"

#include <QTest>

using namespace yongping;

namespace {

const QByteArray Plain = QByteArrayLiteral("{\"name\":\"智能制造项目\"}\n");

// A key of another kind as others issue it, made by the openssl program: `options` for `openssl req`.
SigningKey foreignKey(const QStringList &options, const QString &usage)
{
    const QTemporaryDir folder;
    const QString pem = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const QString pkcs12 = folder.filePath(QStringLiteral("key.p12"));
    QStringList request{QStringLiteral("req"),  QStringLiteral("-x509"),   QStringLiteral("-nodes"),
                        QStringLiteral("-subj"), QStringLiteral("/CN=Ada"), QStringLiteral("-keyout"),
                        pem,                     QStringLiteral("-out"),    certificate};
    if (!usage.isEmpty())
        request << QStringLiteral("-addext") << usage;
    samples::ask(QStringLiteral("openssl"), request + options, {});
    samples::ask(QStringLiteral("openssl"),
                 {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"), pem,
                  QStringLiteral("-in"), certificate, QStringLiteral("-passout"), QStringLiteral("pass:secret"),
                  QStringLiteral("-out"), pkcs12},
                 {});
    return SigningKey::load(pkcs12, samples::passphrase("secret")).value();
}

SigningKey rsaKey(const QString &usage = QStringLiteral("keyUsage=keyEncipherment"))
{
    return foreignKey({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")}, usage);
}

SigningKey ellipticKey(const QString &usage, const QString &curve = QStringLiteral("P-256"))
{
    return foreignKey({QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:") + curve},
                      usage);
}

bool write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

// What `openssl cms -decrypt` makes of it.
QByteArray openedByOpenSsl(const QByteArray &der, const SigningKey &key)
{
    const QTemporaryDir folder;
    const QString pem = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    samples::ask(QStringLiteral("openssl"),
                 {QStringLiteral("pkcs12"), QStringLiteral("-nodes"), QStringLiteral("-nocerts"),
                  QStringLiteral("-passin"), QStringLiteral("pass:new"), QStringLiteral("-in"), QStringLiteral("%"),
                  QStringLiteral("-out"), pem},
                 key.toPkcs12(samples::passphrase("new")).value());
    if (!write(certificate, key.certificate().toPem()))
        return {};
    const QString plain = folder.filePath(QStringLiteral("plain"));
    samples::ask(QStringLiteral("openssl"),
                 {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-binary"),
                  QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("%"),
                  QStringLiteral("-inkey"), pem, QStringLiteral("-recip"), certificate, QStringLiteral("-out"), plain},
                 der);
    QFile file(plain);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sealedBy(const QStringList &options, const Certificate &recipient, QByteArray *der)
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const QString sealed = folder.filePath(QStringLiteral("sealed"));
    write(certificate, recipient.toPem());
    const QString said = samples::ask(
        QStringLiteral("openssl"),
        QStringList{QStringLiteral("cms"), QStringLiteral("-encrypt"), QStringLiteral("-binary"),
                    QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-in"), QStringLiteral("%"),
                    QStringLiteral("-out"), sealed}
            + options + QStringList{QStringLiteral("-recip"), certificate},
        Plain);
    QFile file(sealed);
    *der = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return said;
}

QString codeOf(const QByteArray &der, const SigningKey &key)
{
    const Result<QByteArray> opened = unseal(der, key);
    return opened ? QStringLiteral("opened") : opened.error().code;
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seal_opensForEachRecipient_data();
    void seal_opensForEachRecipient();
    void seal_carriesAnySize_data();
    void seal_carriesAnySize();
    void seal_isFreshEachTime();
    void seal_writesTheStandardForm();
    void seal_refusesCertificates_data();
    void seal_refusesCertificates();
    void seal_acceptsKeysMadeByEarlierVersions();
    void unseal_refusesAnyChangedByte_data();
    void unseal_refusesAnyChangedByte();
    void unseal_refusesAnyShortening();
    void unseal_refusesWhatFollows();
    void unseal_refusesAnotherKey();
    void unseal_refusesAnotherKeyUnderTheRecipientsName();
    void unseal_refusesWeakerForms_data();
    void unseal_refusesWeakerForms();
};

void TestSealing::seal_opensForEachRecipient_data()
{
    QTest::addColumn<QList<int>>("recipients");
    QTest::newRow("one elliptic key") << QList<int>{0};
    QTest::newRow("one RSA key") << QList<int>{1};
    QTest::newRow("one key on a longer curve") << QList<int>{2};
    QTest::newRow("one certificate that says nothing about its use nor names its key") << QList<int>{3};
    QTest::newRow("three of different kinds") << QList<int>{0, 1, 2};
    QTest::newRow("the same one twice") << QList<int>{0, 0};
}

void TestSealing::seal_opensForEachRecipient()
{
    QFETCH(const QList<int>, recipients);
    const std::vector<SigningKey> keys{
        samples::key(QStringLiteral("王小明")), rsaKey(), ellipticKey(QStringLiteral("keyUsage=keyAgreement"),
                                                                 QStringLiteral("P-384")),
        ellipticKey(QStringLiteral("subjectKeyIdentifier=none"))};
    std::vector<Certificate> certificates;
    for (const int one : recipients)
        certificates.push_back(keys.at(static_cast<size_t>(one)).certificate());
    const Result<QByteArray> sealed = seal(Plain, certificates);
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().message + sealed.error().detail));
    QVERIFY(!sealed->contains("name"));
    for (const int one : recipients) {
        const SigningKey &key = keys.at(static_cast<size_t>(one));
        const Result<QByteArray> opened = unseal(*sealed, key);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(*opened, Plain);
        QCOMPARE(openedByOpenSsl(*sealed, key), Plain);
    }
}

void TestSealing::seal_carriesAnySize_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nothing") << qsizetype(0) << true;
    QTest::newRow("one byte") << qsizetype(1) << true;
    QTest::newRow("a whole part") << MaxSealedPart << true;
    QTest::newRow("one byte more than a part") << MaxSealedPart + 1 << false;
}

void TestSealing::seal_carriesAnySize()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, accepted);
    const SigningKey key = samples::key(QStringLiteral("王小明"));
    const QByteArray plain(size, '\r');
    const Result<QByteArray> sealed = seal(plain, {key.certificate()});
    if (!accepted) {
        QCOMPARE(sealed.error().code, QStringLiteral("seal.size"));
        return;
    }
    QVERIFY(unseal(*sealed, key).value() == plain);
    QVERIFY(openedByOpenSsl(*sealed, key) == plain);
}

void TestSealing::seal_isFreshEachTime()
{
    const SigningKey key = samples::key(QStringLiteral("王小明"));
    QVERIFY(seal(Plain, {key.certificate()}).value() != seal(Plain, {key.certificate()}).value());
}

void TestSealing::seal_writesTheStandardForm()
{
    const SigningKey elliptic = samples::key(QStringLiteral("Ada"));
    const QByteArray sealed = seal(Plain, {elliptic.certificate(), rsaKey().certificate()}).value();
    const QString shown = samples::ask(QStringLiteral("openssl"),
                                       {QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
                                        QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                                        QStringLiteral("%")},
                                       sealed);
    for (const char *fact : {"id-smime-ct-authEnvelopedData", "aes-256-gcm", "dhSinglePass-stdDH-sha256kdf-scheme",
                             "id-aes256-wrap", "rsaesOaep", "sha256"}) {
        QVERIFY2(shown.contains(QLatin1String(fact)), fact);
    }
}

void TestSealing::seal_refusesCertificates_data()
{
    QTest::addColumn<QList<Certificate>>("certificates");
    const Certificate good = samples::key(QStringLiteral("Ada")).certificate();
    const Certificate signingRsa = rsaKey(QStringLiteral("keyUsage=digitalSignature")).certificate();
    const Certificate signingElliptic = ellipticKey(QStringLiteral("keyUsage=digitalSignature")).certificate();
    QTest::newRow("none at all") << QList<Certificate>{};
    QTest::newRow("an RSA key that may only sign") << QList<Certificate>{signingRsa};
    QTest::newRow("an elliptic key that may only sign") << QList<Certificate>{signingElliptic};
    QTest::newRow("a good one beside one that may only sign") << QList<Certificate>{good, signingRsa};
}

void TestSealing::seal_refusesCertificates()
{
    QFETCH(const QList<Certificate>, certificates);
    const Result<QByteArray> sealed = seal(Plain, {certificates.begin(), certificates.end()});
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, QStringLiteral("seal.certificate"));
    QCOMPARE(sealed.error().kind, ErrorKind::Refused);
}

// Their certificates name digitalSignature and nonRepudiation alone.
void TestSealing::seal_acceptsKeysMadeByEarlierVersions()
{
    const SigningKey key = ellipticKey(QStringLiteral("keyUsage=critical,digitalSignature,nonRepudiation"));
    QCOMPARE(unseal(seal(Plain, {key.certificate()}).value(), key).value(), Plain);
}

void TestSealing::unseal_refusesAnyChangedByte_data()
{
    QTest::addColumn<bool>("elliptic");
    QTest::newRow("sealed for an elliptic key") << true;
    QTest::newRow("sealed for an RSA key") << false;
}

void TestSealing::unseal_refusesAnyChangedByte()
{
    QFETCH(const bool, elliptic);
    const SigningKey key = elliptic ? samples::key(QStringLiteral("王小明")) : rsaKey();
    const QByteArray sealed = seal(Plain, {key.certificate()}).value();
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(static_cast<unsigned char>(sealed.at(i)) ^ (1U << bit));
            const QString code = codeOf(changed, key);
            QVERIFY2(code == QLatin1String("seal.damaged") || code == QLatin1String("seal.not_recipient"),
                     qPrintable(QStringLiteral("byte %1, bit %2: %3").arg(i).arg(bit).arg(code)));
        }
    }
}

void TestSealing::unseal_refusesAnyShortening()
{
    const SigningKey key = samples::key(QStringLiteral("王小明"));
    const QByteArray sealed = seal(Plain, {key.certificate()}).value();
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(codeOf(sealed.left(size), key), QStringLiteral("seal.damaged"));
}

void TestSealing::unseal_refusesWhatFollows()
{
    const SigningKey key = samples::key(QStringLiteral("王小明"));
    const QByteArray sealed = seal(Plain, {key.certificate()}).value();
    QCOMPARE(codeOf(sealed + '\0', key), QStringLiteral("seal.damaged"));
    QCOMPARE(codeOf(sealed + sealed, key), QStringLiteral("seal.damaged"));
    QCOMPARE(codeOf(QByteArray(80 * 1024 * 1024, '0'), key), QStringLiteral("seal.size"));
}

void TestSealing::unseal_refusesAnotherKey()
{
    const SigningKey elliptic = samples::key(QStringLiteral("王小明"));
    const SigningKey rsa = rsaKey();
    const QByteArray forElliptic = seal(Plain, {elliptic.certificate()}).value();
    const QByteArray forRsa = seal(Plain, {rsa.certificate()}).value();
    const SigningKey stranger = samples::key(QStringLiteral("王小明"));
    QCOMPARE(codeOf(forElliptic, stranger), QStringLiteral("seal.not_recipient"));
    QCOMPARE(codeOf(forElliptic, rsa), QStringLiteral("seal.not_recipient"));
    QCOMPARE(codeOf(forRsa, stranger), QStringLiteral("seal.not_recipient"));
    QCOMPARE(codeOf(forRsa, rsaKey()), QStringLiteral("seal.not_recipient"));
}

// The name of the recipient's key is no secret: whoever takes it for another key still opens nothing.
void TestSealing::unseal_refusesAnotherKeyUnderTheRecipientsName()
{
    const QString usage = QStringLiteral("keyUsage=keyAgreement");
    const QStringList curve{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                            QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-addext"),
                            QStringLiteral("subjectKeyIdentifier=01:02:03:04")};
    const SigningKey recipient = foreignKey(curve, usage);
    const SigningKey impostor = foreignKey(curve, usage);
    const QByteArray sealed = seal(Plain, {recipient.certificate()}).value();
    QCOMPARE(unseal(sealed, recipient).value(), Plain);
    QCOMPARE(codeOf(sealed, impostor), QStringLiteral("seal.damaged"));
}

void TestSealing::unseal_refusesWeakerForms_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("encrypted without proof") << QStringList{QStringLiteral("-aes-256-cbc")};
    QTest::newRow("a shorter key") << QStringList{QStringLiteral("-aes-128-gcm")};
    QTest::newRow("the older padding of RSA") << QStringList{QStringLiteral("-aes-256-gcm")};
}

void TestSealing::unseal_refusesWeakerForms()
{
    QFETCH(const QStringList, options);
    const SigningKey key = rsaKey();
    QByteArray der;
    const QString said = sealedBy(options, key.certificate(), &der);
    QVERIFY2(!der.isEmpty(), qPrintable(said));
    QCOMPARE(codeOf(der, key), QStringLiteral("seal.damaged"));
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
