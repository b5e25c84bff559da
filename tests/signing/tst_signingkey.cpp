#include "samples.h"
#include "signing/cms.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

class TestSigningKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generate_describesItself();
    void generate_refusesNames_data();
    void generate_refusesNames();
    void pkcs12_roundTrip();
    void pkcs12_isEncryptedWithAes();
    void pkcs12_wrongPassphrase();
    void pkcs12_refused_data();
    void pkcs12_refused();
    void pkcs12_oldCiphersAreRead_data();
    void pkcs12_oldCiphersAreRead();
    void pkcs12_keepsTheIssuers();
    void save_isForTheOwnerOnly();
    void certificate_pemRoundTrip();
    void trustStore_addsOnce();
    void passphrase_wipesItsSource();
    void authority_issuesForOneKey();
    void authority_signsNoDocument();
    void repeatedCertificates_areCarriedOnce();
    void sm2Key_isRefused();
};

void TestSigningKey::generate_describesItself()
{
    const SigningKey key = SigningKey::generate(QStringLiteral(" 王小明 "), samples::Now).value();
    const Certificate &certificate = key.certificate();
    QCOMPARE(certificate.subjectName(), QStringLiteral("王小明"));
    QCOMPARE(certificate.issuerName(), QStringLiteral("王小明"));
    QVERIFY(certificate.isSelfIssued());
    QCOMPARE(certificate.notBefore(), samples::Now);
    QCOMPARE(certificate.notAfter(), samples::Now.addYears(5));
    QCOMPARE(certificate.serialNumber().size(), 32);
    QCOMPARE(certificate.fingerprint().size(), 64);
    const QString shown = samples::ask(QStringLiteral("openssl"),
                                       {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
                                        QStringLiteral("-in"), QStringLiteral("%")},
                                       certificate.toPem());
    for (const char *fact : {"prime256v1", "ecdsa-with-SHA256", "CA:FALSE", "Digital Signature, Non Repudiation",
                             "X509v3 Subject Key Identifier", "X509v3 Authority Key Identifier"}) {
        QVERIFY2(shown.contains(QLatin1String(fact)), fact);
    }
}

void TestSigningKey::generate_refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("an empty name") << QString();
    QTest::newRow("only blanks") << QStringLiteral("  ");
    QTest::newRow("more than 64 characters") << QString(65, QChar(0x738B));
}

void TestSigningKey::generate_refusesNames()
{
    QFETCH(const QString, name);
    QCOMPARE(SigningKey::generate(name, samples::Now).error().code, QStringLiteral("key.name"));
}

void TestSigningKey::pkcs12_roundTrip()
{
    const SigningKey key = samples::key(QStringLiteral("王小明"));
    const QByteArray file = key.toPkcs12(samples::passphrase("密码 with blanks")).value();
    const Result<SigningKey> read = SigningKey::fromPkcs12(file, samples::passphrase("密码 with blanks"));
    QVERIFY(read);
    QCOMPARE(read->certificate(), key.certificate());
    const QByteArray content = "content";
    const CmsCheck check =
        checkCms(content, signCms(content, *read).value(), samples::trustIn({key}), samples::Now);
    QVERIFY2(check.valid && check.trusted, qPrintable(check.reason));
}

void TestSigningKey::pkcs12_isEncryptedWithAes()
{
    const QByteArray file = samples::key(QStringLiteral("Ada")).toPkcs12(samples::passphrase("secret")).value();
    const QString shown = samples::ask(QStringLiteral("openssl"),
                                       {QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-noout"),
                                        QStringLiteral("-passin"), QStringLiteral("pass:secret"),
                                        QStringLiteral("-in"), QStringLiteral("%")},
                                       file);
    QCOMPARE(shown.count(QLatin1String("PBES2, PBKDF2, AES-256-CBC, Iteration 100000, PRF hmacWithSHA256")), 2);
    QVERIFY(shown.contains(QLatin1String("MAC: sha256")));
    QVERIFY(!samples::key(QStringLiteral("Ada")).toPkcs12(Passphrase()));
}

void TestSigningKey::pkcs12_wrongPassphrase()
{
    const QByteArray file = samples::key(QStringLiteral("Ada")).toPkcs12(samples::passphrase()).value();
    for (const char *wrong : {"", "kept for the test", "kept for the tests "}) {
        const Result<SigningKey> read = SigningKey::fromPkcs12(file, samples::passphrase(wrong));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("key.passphrase"));
    }
}

void TestSigningKey::pkcs12_refused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray file = samples::key(QStringLiteral("Ada")).toPkcs12(samples::passphrase()).value();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a key");
    QTest::newRow("a file cut short") << file.left(file.size() - 10);
    QTest::newRow("a certificate in PEM") << samples::key(QStringLiteral("Ada")).certificate().toPem();
}

void TestSigningKey::pkcs12_refused()
{
    QFETCH(const QByteArray, file);
    const Result<SigningKey> read = SigningKey::fromPkcs12(file, samples::passphrase());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("key.format"));
}

void TestSigningKey::pkcs12_oldCiphersAreRead_data()
{
    QTest::addColumn<QStringList>("ciphers");
    QTest::newRow("RC2 and 3DES, as old browsers wrote") << QStringList{QStringLiteral("-legacy")};
    QTest::newRow("3DES for both")
        << QStringList{QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-3DES"), QStringLiteral("-keypbe"),
                       QStringLiteral("PBE-SHA1-3DES"), QStringLiteral("-macalg"), QStringLiteral("sha1")};
}

void TestSigningKey::pkcs12_oldCiphersAreRead()
{
    QFETCH(const QStringList, ciphers);
    const QTemporaryDir folder;
    const QString pem = folder.filePath(QStringLiteral("key.pem"));
    const QString old = folder.filePath(QStringLiteral("old.p12"));
    const SigningKey key = samples::key(QStringLiteral("Ada"));
    samples::ask(QStringLiteral("openssl"),
                 {QStringLiteral("pkcs12"), QStringLiteral("-nodes"), QStringLiteral("-passin"),
                  QStringLiteral("pass:new"), QStringLiteral("-in"), QStringLiteral("%"), QStringLiteral("-out"), pem},
                 key.toPkcs12(samples::passphrase("new")).value());
    samples::ask(QStringLiteral("openssl"),
                 QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), pem,
                             QStringLiteral("-passout"), QStringLiteral("pass:old"), QStringLiteral("-out"), old}
                     + ciphers,
                 {});
    const Result<SigningKey> read = SigningKey::load(old, samples::passphrase("old"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->certificate(), key.certificate());
}

void TestSigningKey::pkcs12_keepsTheIssuers()
{
    const SigningKey key = samples::key(QStringLiteral("Ada"));
    const QByteArray file = key.toPkcs12(samples::passphrase()).value();
    QVERIFY(SigningKey::fromPkcs12(file, samples::passphrase())->issuers().empty());
}

void TestSigningKey::save_isForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("key.p12"));
    const SigningKey key = samples::key(QStringLiteral("Ada"));
    QVERIFY(key.save(path, samples::passphrase()));
    constexpr QFileDevice::Permissions Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & Others));
    QVERIFY(SigningKey::load(path, samples::passphrase()));
    const Result<void> nowhere = key.save(folder.filePath(QStringLiteral("no/such/key.p12")), samples::passphrase());
    QCOMPARE(nowhere.error().code, QStringLiteral("key.write"));
    QCOMPARE(SigningKey::load(folder.filePath(QStringLiteral("none.p12")), samples::passphrase()).error().code,
             QStringLiteral("key.read"));
}

void TestSigningKey::certificate_pemRoundTrip()
{
    const Certificate certificate = samples::key(QStringLiteral("王小明")).certificate();
    QCOMPARE(Certificate::fromPem("a comment\n" + certificate.toPem()).value(), certificate);
    QCOMPARE(Certificate::fromPem("no certificate").error().code, QStringLiteral("certificate.format"));
    QCOMPARE(Certificate::fromDer(certificate.toDer() + '\0').error().code, QStringLiteral("certificate.format"));
}

void TestSigningKey::trustStore_addsOnce()
{
    const Certificate first = samples::key(QStringLiteral("A")).certificate();
    const Certificate second = samples::key(QStringLiteral("B")).certificate();
    TrustStore trust;
    trust.add(first);
    trust.add(second);
    trust.add(first);
    QCOMPARE(trust.certificates().size(), size_t(2));
    const TrustStore again = TrustStore::fromPem(trust.toPem()).value();
    QCOMPARE(again.toPem(), trust.toPem());
    trust.remove(first.fingerprint());
    QVERIFY(!trust.contains(first.fingerprint()) && trust.contains(second.fingerprint()));
    QVERIFY(TrustStore::fromPem({}).value().isEmpty());
    QVERIFY(!TrustStore::fromPem("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"));
}

void TestSigningKey::passphrase_wipesItsSource()
{
    QByteArray secret("very secret");
    const Passphrase passphrase = Passphrase::take(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(QByteArray(passphrase.data()), QByteArray("very secret"));
}

void TestSigningKey::authority_issuesForOneKey()
{
    const SigningKey authority =
        SigningKey::generate(QStringLiteral("评审组"), samples::Now, KeyUse::Authority).value();
    const SigningKey member = samples::key(QStringLiteral("王小明"));
    const Certificate issued = authority.issue(member.certificate(), samples::Now.addYears(8)).value();
    QCOMPARE(issued.subjectName(), QStringLiteral("王小明"));
    QCOMPARE(issued.issuerName(), QStringLiteral("评审组"));
    QVERIFY(!issued.isSelfIssued());
    QCOMPARE(issued.notAfter(), authority.certificate().notAfter()); // never longer than its issuer
    const SigningKey adopted = member.withCertificate(issued, {authority.certificate()}).value();
    QCOMPARE(adopted.certificate(), issued);
    QCOMPARE(adopted.issuers(), std::vector<Certificate>{authority.certificate()});
    const CmsCheck check = checkCms("content", signCms("content", adopted).value(), samples::trustIn({authority}),
                                    samples::Now.addYears(9));
    QVERIFY2(check.valid && check.trusted, qPrintable(check.reason));
    const Result<SigningKey> other = samples::key(QStringLiteral("王小明")).withCertificate(issued, {});
    QCOMPARE(other.error().code, QStringLiteral("key.other_certificate"));
    QCOMPARE(member.issue(adopted.certificate(), samples::Now).error().code, QStringLiteral("key.no_authority"));
}

void TestSigningKey::authority_signsNoDocument()
{
    const SigningKey authority =
        SigningKey::generate(QStringLiteral("评审组"), samples::Now, KeyUse::Authority).value();
    const Result<QByteArray> cms = signCms("content", authority);
    QVERIFY(!cms || !checkCms("content", *cms, samples::trustIn({authority}), samples::Now).trusted);
}

void TestSigningKey::repeatedCertificates_areCarriedOnce()
{
    const SigningKey authority =
        SigningKey::generate(QStringLiteral("评审组"), samples::Now, KeyUse::Authority).value();
    const SigningKey member = samples::key(QStringLiteral("王小明"));
    const Certificate issued = authority.issue(member.certificate(), samples::Now).value();
    const SigningKey key =
        member.withCertificate(issued, {authority.certificate(), issued, authority.certificate()}).value();
    QCOMPARE(key.issuers(), std::vector<Certificate>{authority.certificate()});
    QVERIFY(signCms("content", key));
}

// On a curve of 256 bits, but of a kind whose signatures no ordinary reader of PDF can check.
void TestSigningKey::sm2Key_isRefused()
{
    const QTemporaryDir folder;
    const auto openssl = [&folder](const char *arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(QLatin1Char(' ')));
        process.waitForFinished(60000);
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    };
    openssl("ecparam -name SM2 -genkey -noout -out key.pem");
    openssl("req -x509 -new -key key.pem -sm3 -subj /CN=sm2 -days 60 -out certificate.pem");
    openssl("pkcs12 -export -inkey key.pem -in certificate.pem -passout pass:x -out key.p12");
    const Result<SigningKey> key =
        SigningKey::load(folder.filePath(QStringLiteral("key.p12")), samples::passphrase("x"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, QStringLiteral("key.sm2"));
    QVERIFY2(key.error().message.contains(QStringLiteral("SM2")), qPrintable(key.error().message));
    QFile pem(folder.filePath(QStringLiteral("certificate.pem")));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    const SigningKey authority =
        SigningKey::generate(QStringLiteral("评审组"), samples::Now, KeyUse::Authority).value();
    const Result<Certificate> issued = authority.issue(Certificate::fromPem(pem.readAll()).value(), samples::Now);
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, QStringLiteral("key.sm2"));
}

QTEST_MAIN(TestSigningKey)
#include "tst_signingkey.moc"
