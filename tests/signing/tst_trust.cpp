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
    void keptList_staysSaid();
    void keptList_givesWayToANewerOne();
    void keptList_mustBeOfATrustedIssuer();
    void keptList_goesWithItsIssuer();
    void revokedLater_keepsWhatWasSignedBefore();
    void revocationList_mustBeReadable();

private:
    void run(const QString &arguments) const;
    QByteArray read(const QString &name) const;
    void issue(const QString &name, const QString &usage, const QString &kind) const;
    Result<SigningKey> key(const QString &name) const;
    // A new list of the authority, or of a stranger who took its name.
    RevocationList list(const QString &options = {}) const;
    void makeStranger() const;
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
    for (const QString &name : {QStringLiteral("left"), QStringLiteral("stays")})
        issue(name, QStringLiteral("sign"), QStringLiteral("rsa:2048"));
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
    makeStranger();
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

RevocationList TestTrust::list(const QString &options) const
{
    run(QStringLiteral("ca -config ca.conf -gencrl -out one.pem") + options);
    return RevocationList::listFrom(read(QStringLiteral("one.pem"))).value().front();
}

void TestTrust::makeStranger() const
{
    run(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca2.key -out ca2.pem -subj /CN=Authority -days 60 "
                       "-config ca.conf -extensions authority"));
}

void TestTrust::keptList_staysSaid()
{
    issue(QStringLiteral("gone"), QStringLiteral("sign"), QStringLiteral("rsa:2048"));
    run(QStringLiteral("ca -config ca.conf -revoke gone.pem"));
    TrustStore trust = m_authority;
    QVERIFY(trust.keep(list(QStringLiteral(" -crlhours 1"))));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QDateTime &at : {now.addSecs(60), now.addDays(2)}) {
        const CmsCheck gone = checkCms("c", signCms("c", key(QStringLiteral("gone")).value()).value(), trust, at);
        QVERIFY(gone.valid && !gone.trusted);
        QCOMPARE(gone.reason, QStringLiteral("A certificate behind the signature of gone has been revoked."));
        const CmsCheck signer = checkCms("c", signCms("c", key(QStringLiteral("signer")).value()).value(), trust, at);
        QVERIFY2(signer.valid && signer.trusted, qPrintable(signer.reason));
    }
    const TrustStore again = TrustStore::fromPem(trust.listsToPem() + trust.toPem()).value();
    QCOMPARE(again.kept(), trust.kept());
    QCOMPARE(again.certificates(), trust.certificates());
}

void TestTrust::keptList_givesWayToANewerOne()
{
    const QString next = QStringLiteral(" -crl_nextupdate 20210101000000Z");
    const RevocationList older = list(next + QStringLiteral(" -crl_lastupdate 20200110000000Z"));
    const RevocationList newer = list(next + QStringLiteral(" -crl_lastupdate 20200111000000Z"));
    TrustStore trust = m_authority;
    QVERIFY(trust.keep(older));
    QVERIFY(trust.keep(newer));
    QVERIFY(trust.keep(older));
    QCOMPARE(trust.kept(), std::vector{newer});
    QCOMPARE(newer.made().date(), QDate(2020, 1, 11));
    QCOMPARE(newer.next().date(), QDate(2021, 1, 1));
    QCOMPARE(newer.issuerName(), QStringLiteral("Authority"));
    QCOMPARE(*trust.listBy(trust.certificates().front()), newer);
}

void TestTrust::keptList_mustBeOfATrustedIssuer()
{
    makeStranger();
    TrustStore trust = m_authority;
    const Result<void> kept = trust.keep(list(QStringLiteral(" -cert ca2.pem -keyfile ca2.key")));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, QStringLiteral("crl.issuer"));
    QVERIFY(trust.kept().empty());
}

void TestTrust::keptList_goesWithItsIssuer()
{
    TrustStore trust = m_authority;
    trust.add(samples::key(QStringLiteral("Ada")).certificate());
    QVERIFY(trust.keep(list()));
    trust.remove(samples::key(QStringLiteral("Ada")).certificate().fingerprint());
    QCOMPARE(trust.kept().size(), std::size_t(1));
    trust.remove(m_authority.certificates().front().fingerprint());
    QVERIFY(trust.kept().empty());
}

// Someone who left the office had signed honestly until then; a time-stamp proves when.
void TestTrust::revokedLater_keepsWhatWasSignedBefore()
{
    issue(QStringLiteral("leaver"), QStringLiteral("sign"), QStringLiteral("rsa:2048"));
    run(QStringLiteral("ca -config ca.conf -revoke leaver.pem"));
    // The authority's book says the day: expiry, revocation and more of each certificate, parted by tabs.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArrayList book = read(QStringLiteral("index.txt")).split('\n');
    for (QByteArray &line : book) {
        QByteArrayList entry = line.split('\t');
        if (line.endsWith("/CN=leaver")) {
            entry[2] = now.addSecs(3600).toString(QStringLiteral("yyMMddHHmmss")).toLatin1() + 'Z';
            line = entry.join('\t');
        }
    }
    QFile file(m_folder.filePath(QStringLiteral("index.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book.join('\n')) > 0);
    file.close();
    TrustStore trust = m_authority;
    QVERIFY(trust.keep(list()));
    const QByteArray cms = signCms("c", key(QStringLiteral("leaver")).value()).value();
    const CmsCheck before = checkCms("c", cms, trust, now.addSecs(1800));
    QVERIFY2(before.trusted, qPrintable(before.reason));
    const CmsCheck after = checkCms("c", cms, trust, now.addSecs(5400));
    QCOMPARE(after.reason, QStringLiteral("A certificate behind the signature of leaver has been revoked."));
}

void TestTrust::revocationList_mustBeReadable()
{
    TrustStore trust;
    QCOMPARE(trust.addRevocationList("no list").error().code, QStringLiteral("crl.format"));
    QVERIFY(trust.revocationLists().empty());
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
