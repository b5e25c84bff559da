#include "samples.h"
#include "signing/cms.h"
#include "signing/openssl.h"

#include <QTest>

#include <openssl/pem.h>

using namespace yongping;

// Certificates of an authority, made with the openssl tool: chains, uses and revocation.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chain_isTrustedThroughItsIssuer();
    void key_keepsItsIssuers();
    void use_mustBeSigning();
    void weakKey_isRefused();
    void revoked_isUntrusted();
    void carriedList_counts();
    void revocationList_mustBeReadable();

private:
    void run(const QString &arguments) const;
    QByteArray read(const QString &name) const;
    void issue(const QString &name, const QString &usage, const QString &kind) const;
    Result<SigningKey> key(const QString &name) const;
    // A signature of that key with a list inside.
    QByteArray carrying(const char *name, const char *list) const;
    static CmsCheck check(const SigningKey &signer, const TrustStore &trust);

    QTemporaryDir m_folder;
    TrustStore m_authority;
};

void TestTrust::run(const QString &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
    process.waitForFinished(60000);
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

QByteArray TestTrust::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A key and a certificate of the authority in NAME.p12, together with the authority's certificate.
void TestTrust::issue(const QString &name, const QString &usage, const QString &kind) const
{
    run(QStringLiteral("req -newkey %1 -nodes -keyout %2.key -out %2.csr -subj /CN=%2 -config ca.conf")
            .arg(kind, name));
    run(QStringLiteral("ca -batch -config ca.conf -notext -in %1.csr -out %1.pem -extensions %2").arg(name, usage));
    run(QStringLiteral("pkcs12 -export -inkey %1.key -in %1.pem -certfile ca.pem -passout pass:x -out %1.p12")
            .arg(name));
}

Result<SigningKey> TestTrust::key(const QString &name) const
{
    return SigningKey::load(m_folder.filePath(name % QStringLiteral(".p12")), samples::passphrase("x"));
}

CmsCheck TestTrust::check(const SigningKey &signer, const TrustStore &trust)
{
    return checkCms("content", signCms("content", signer).value(), trust, QDateTime::currentDateTimeUtc());
}

void TestTrust::initTestCase()
{
    QFile config(m_folder.filePath(QStringLiteral("ca.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ncertificate=ca.pem\n"
                 "private_key=ca.key\ndefault_md=sha256\ndefault_days=30\ndefault_crl_days=30\npolicy=any\n"
                 "rand_serial=yes\n[any]\ncommonName=supplied\n[req]\ndistinguished_name=dn\n[dn]\n"
                 "[sign]\nkeyUsage=critical,digitalSignature\n[encrypt]\nkeyUsage=critical,keyEncipherment\n"
                 "[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n");
    config.close();
    QFile index(m_folder.filePath(QStringLiteral("index.txt")));
    QVERIFY(index.open(QIODevice::WriteOnly));
    run(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=Authority -days 60 "
                       "-config ca.conf -extensions authority"));
    issue(QStringLiteral("signer"), QStringLiteral("sign"), QStringLiteral("rsa:2048"));
    m_authority.add(Certificate::fromPem(read(QStringLiteral("ca.pem"))).value());
}

void TestTrust::chain_isTrustedThroughItsIssuer()
{
    const SigningKey signer = key(QStringLiteral("signer")).value();
    const CmsCheck byIssuer = check(signer, m_authority);
    QVERIFY2(byIssuer.valid && byIssuer.trusted, qPrintable(byIssuer.reason));
    const CmsCheck byItself = check(signer, samples::trustIn({signer}));
    QVERIFY2(byItself.valid && byItself.trusted, qPrintable(byItself.reason));
    const CmsCheck byNobody = check(signer, {});
    QVERIFY(byNobody.valid && !byNobody.trusted);
    QCOMPARE(byNobody.reason, QStringLiteral("The certificate of signer is not among the trusted ones."));
}

void TestTrust::key_keepsItsIssuers()
{
    const SigningKey signer = key(QStringLiteral("signer")).value();
    QCOMPARE(signer.issuers(), m_authority.certificates());
    const QByteArray again = signer.toPkcs12(samples::passphrase()).value();
    QCOMPARE(SigningKey::fromPkcs12(again, samples::passphrase()).value().issuers(), m_authority.certificates());
}

void TestTrust::use_mustBeSigning()
{
    issue(QStringLiteral("reader"), QStringLiteral("encrypt"), QStringLiteral("rsa:2048"));
    const CmsCheck answer = check(key(QStringLiteral("reader")).value(), m_authority);
    QVERIFY(!answer.trusted);
    QVERIFY(!answer.reason.isEmpty());
}

void TestTrust::weakKey_isRefused()
{
    issue(QStringLiteral("weak"), QStringLiteral("sign"), QStringLiteral("rsa:1024"));
    const Result<SigningKey> weak = key(QStringLiteral("weak"));
    QVERIFY(!weak);
    QCOMPARE(weak.error().code, QStringLiteral("key.weak"));
}

void TestTrust::revoked_isUntrusted()
{
    issue(QStringLiteral("former"), QStringLiteral("sign"), QStringLiteral("rsa:2048"));
    run(QStringLiteral("ca -config ca.conf -revoke former.pem"));
    run(QStringLiteral("ca -config ca.conf -gencrl -out list.pem"));
    TrustStore trust = m_authority;
    QVERIFY(check(key(QStringLiteral("former")).value(), trust).trusted);
    QVERIFY(trust.addRevocationList(read(QStringLiteral("list.pem"))));
    const CmsCheck former = check(key(QStringLiteral("former")).value(), trust);
    QVERIFY(former.valid && !former.trusted);
    QCOMPARE(former.reason, QStringLiteral("A certificate behind the signature of former has been revoked."));
    QVERIFY(check(key(QStringLiteral("signer")).value(), trust).trusted);
    const SigningKey other = samples::key(QStringLiteral("Ada"));
    trust.add(other.certificate());
    QVERIFY(checkCms("c", signCms("c", other).value(), trust, samples::Now).trusted);
}

// In the signature itself, as others put it there; also when it is out of date by now.
void TestTrust::carriedList_counts()
{
    for (const QString &name : {QStringLiteral("left"), QStringLiteral("stays")}) {
        issue(name, QStringLiteral("sign"), QStringLiteral("rsa:2048"));
    }
    run(QStringLiteral("ca -config ca.conf -revoke left.pem"));
    run(QStringLiteral("ca -config ca.conf -gencrl -out carried.pem -crlhours 1"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QDateTime &at : {now, now.addDays(2)}) {
        const CmsCheck left = checkCms("c", carrying("left", "carried.pem"), m_authority, at);
        QVERIFY(left.valid && !left.trusted);
        QCOMPARE(left.reason, QStringLiteral("A certificate behind the signature of left has been revoked."));
        const CmsCheck stays = checkCms("c", carrying("stays", "carried.pem"), m_authority, at);
        QVERIFY2(stays.valid && stays.trusted, qPrintable(stays.reason));
    }
    // Anybody can make a list; only the issuer's counts.
    run(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca2.key -out ca2.pem -subj /CN=Authority -days 60 "
                       "-config ca.conf -extensions authority"));
    run(QStringLiteral("ca -config ca.conf -gencrl -cert ca2.pem -keyfile ca2.key -out forged.pem"));
    run(QStringLiteral("ca -config ca.conf -revoke stays.pem"));
    run(QStringLiteral("ca -config ca.conf -gencrl -cert ca2.pem -keyfile ca2.key -out forged.pem"));
    const CmsCheck forged = checkCms("c", carrying("stays", "forged.pem"), m_authority, now);
    QVERIFY2(forged.valid && !forged.reason.contains(QLatin1String("revoked")), qPrintable(forged.reason));
}

QByteArray TestTrust::carrying(const char *name, const char *list) const
{
    const QByteArray der = signCms("c", key(QString::fromLatin1(name)).value()).value();
    const unsigned char *position = openssl::bytes(der);
    const openssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())));
    const QByteArray pem = read(QString::fromLatin1(list));
    const openssl::BioPtr input = openssl::readOnly(pem);
    const openssl::CrlPtr crl(PEM_read_bio_X509_CRL(input.get(), nullptr, nullptr, nullptr));
    CMS_add1_crl(cms.get(), crl.get());
    return openssl::der(cms.get(), i2d_CMS_ContentInfo);
}

void TestTrust::revocationList_mustBeReadable()
{
    TrustStore trust;
    QCOMPARE(trust.addRevocationList("no list").error().code, QStringLiteral("crl.format"));
    QVERIFY(trust.revocationLists().empty());
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
