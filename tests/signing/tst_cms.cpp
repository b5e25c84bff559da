#include "samples.h"
#include "signing/cms.h"
#include "signing/openssl.h"

#include <QTest>

using namespace yongping;

// The signature itself: what it is made of, and forms of it that others could make and that are not accepted.
class TestCms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signature_isCades();
    void other_isAccepted();
    void other_isRefused_data();
    void other_isRefused();
    void bothIssuedForOneKey_areToldApart();

private:
    // Without the program's own code: for `key`, with the certificates of `carried`.
    QByteArray made(unsigned int flags, const EVP_MD *digest, const std::vector<Certificate> &carried = {},
                    int signers = 1) const;

    static inline const QByteArray Content = "what was agreed";
    static constexpr unsigned int Cades = CMS_DETACHED | CMS_CADES;
    std::optional<SigningKey> m_key;
    std::optional<SigningKey> m_second;
    std::optional<SigningKey> m_authority;
    TrustStore m_trust;
};

QByteArray TestCms::made(unsigned int flags, const EVP_MD *digest, const std::vector<Certificate> &carried,
                         int signers) const
{
    const openssl::BioPtr input = openssl::readOnly(Content);
    const openssl::CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_BINARY | CMS_PARTIAL));
    for (const SigningKey *key : {&*m_key, &*m_second}) {
        const openssl::X509Ptr certificate = openssl::parseCertificate(key->certificate().toDer());
        if (signers-- > 0)
            CMS_add1_signer(cms.get(), certificate.get(), key->handle(), digest, flags | CMS_BINARY);
    }
    for (const Certificate &one : carried)
        CMS_add1_cert(cms.get(), openssl::parseCertificate(one.toDer()).get());
    if (CMS_final(cms.get(), input.get(), nullptr, flags | CMS_BINARY) != 1)
        qFatal("%s", qPrintable(openssl::takeErrors()));
    return openssl::der(cms.get(), i2d_CMS_ContentInfo);
}

void TestCms::initTestCase()
{
    m_key = samples::key(QStringLiteral("王小明"));
    m_second = samples::key(QStringLiteral("Ada"));
    m_authority = SigningKey::generate(QStringLiteral("评审组"), samples::Now.addDays(-1), KeyUse::Authority).value();
    m_trust = samples::trustIn({*m_key, *m_second, *m_authority});
}

void TestCms::signature_isCades()
{
    const QString shown = samples::ask(QStringLiteral("openssl"),
                                       {QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"),
                                        QStringLiteral("-noout"), QStringLiteral("-inform"), QStringLiteral("DER"),
                                        QStringLiteral("-in"), QStringLiteral("%")},
                                       signCms(Content, *m_key).value());
    for (const char *fact : {"pkcs7-signedData", "eContent: <ABSENT>", "algorithm: sha256 (",
                             "object: id-smime-aa-signingCertificateV2", "object: messageDigest"})
        QVERIFY2(shown.contains(QLatin1String(fact)), qPrintable(shown));
    QVERIFY2(!shown.contains(QLatin1String("signingTime")) && !shown.contains(QLatin1String("S/MIME Cap")),
             qPrintable(shown));
    QCOMPARE(shown.count(QLatin1String("issuerAndSerialNumber")), 1);
}

// The signing time, which this program leaves out, does no harm.
void TestCms::other_isAccepted()
{
    for (const EVP_MD *digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()}) {
        const CmsCheck check = checkCms(Content, made(Cades, digest), m_trust, samples::Now);
        QVERIFY2(check.valid && check.trusted, qPrintable(check.reason));
    }
}

void TestCms::other_isRefused_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("reason");
    const QString kind = QStringLiteral("of a kind that is not accepted");
    const QString unreadable = QStringLiteral("cannot be read");
    const QString unnamed = QStringLiteral("does not name the certificate");
    QTest::newRow("a digest of SHA-1") << made(Cades, EVP_sha1()) << kind;
    QTest::newRow("a digest of SHA-224") << made(Cades, EVP_sha224()) << kind;
    QTest::newRow("no attribute is signed") << made(CMS_DETACHED | CMS_NOATTR, EVP_sha256()) << kind;
    QTest::newRow("the certificate is not named") << made(CMS_DETACHED, EVP_sha256()) << unnamed;
    QTest::newRow("two signers") << made(Cades, EVP_sha256(), {}, 2) << unreadable;
    QTest::newRow("the content is inside") << made(CMS_CADES, EVP_sha256()) << unreadable;
    QTest::newRow("the certificate is not there")
        << made(Cades | CMS_NOCERTS, EVP_sha256()) << QStringLiteral("does not carry its certificate");
}

void TestCms::other_isRefused()
{
    QFETCH(const QByteArray, signature);
    QFETCH(const QString, reason);
    const CmsCheck check = checkCms(Content, signature, m_trust, samples::Now);
    QVERIFY(!check.valid && !check.trusted);
    QVERIFY2(check.reason.contains(reason), qPrintable(check.reason));
}

// A signature made under one certificate is carried with another one that was issued for the same key.
void TestCms::bothIssuedForOneKey_areToldApart()
{
    const Certificate issued = m_authority->issue(m_key->certificate(), samples::Now).value();
    constexpr unsigned int Bare = Cades | CMS_NOCERTS | CMS_USE_KEYID;
    QVERIFY(checkCms(Content, made(Bare, EVP_sha256(), {m_key->certificate()}), m_trust, samples::Now).valid);
    const CmsCheck swapped = checkCms(Content, made(Bare, EVP_sha256(), {issued}), m_trust, samples::Now);
    QVERIFY(!swapped.valid);
    QVERIFY2(swapped.reason.contains(QLatin1String("does not name the certificate")), qPrintable(swapped.reason));
}

QTEST_MAIN(TestCms)
#include "tst_cms.moc"
