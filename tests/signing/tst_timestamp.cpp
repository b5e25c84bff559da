#include "revocations.h"
#include "signing/cms.h"
#include "signing/pdfverify.h"
#include "signing/timestamp.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <openssl/ts.h>

using namespace yongping;

// A local authority: the openssl tool answers the requests.
class TestTimeStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stamp_isTrustedWithItsAuthority();
    void stamp_ofAnUnknownAuthorityCountsAsNone();
    void stamp_keepsAnExpiredCertificateTrusted();
    void stamp_overOtherDataIsAnAlarm();
    void stampedPdf_isWholeForAll();
    void stamp_vouchesForATimeThatLiesAhead();
    void stamp_ofARevokedAuthorityCountsAsNone_data();
    void stamp_ofARevokedAuthorityCountsAsNone();
    void stamp_ofARevokedAuthorityExcusesNoTime();
    void request_refused_data();
    void request_refused();
    void http_carriesTheRequest();
    void http_refused_data();
    void http_refused();

private:
    QString run(const QString &arguments) const;
    QByteArray answer(const QByteArray &request, const QString &signer) const;
    TimeStamper stamper(const QString &signer = QStringLiteral("tsa")) const
    {
        return [this, signer](const QByteArray &request) -> Result<QByteArray> { return answer(request, signer); };
    }
    QByteArray read(const QString &name) const;
    static QByteArray withList(const QByteArray &reply, const QByteArray &list);

    QTemporaryDir m_folder;
    std::optional<Certificate> m_authority;
    std::optional<SigningKey> m_root; // has issued the certificate of another authority
    std::optional<SigningKey> m_key;
};

QString TestTimeStamp::run(const QString &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

QByteArray TestTimeStamp::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestTimeStamp::answer(const QByteArray &request, const QString &signer) const
{
    QFile query(m_folder.filePath(QStringLiteral("query")));
    if (!query.open(QIODevice::WriteOnly) || query.write(request) != request.size())
        return {};
    query.close();
    const QString problem =
        run(QStringLiteral("ts -reply -config tsa.conf -queryfile query -out reply -signer %1.pem -inkey %1.key")
                .arg(signer));
    return problem.isEmpty() ? read(QStringLiteral("reply")) : QByteArray();
}

// The reply with a revocation list in its token, beside what the authority has signed.
QByteArray TestTimeStamp::withList(const QByteArray &reply, const QByteArray &list)
{
    const unsigned char *position = openssl::bytes(reply);
    TS_RESP *response = d2i_TS_RESP(nullptr, &position, static_cast<long>(reply.size()));
    const QByteArray token = openssl::der(TS_RESP_get_token(response), i2d_PKCS7);
    position = openssl::bytes(token);
    const openssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(token.size())));
    position = openssl::bytes(list);
    const openssl::CrlPtr crl(d2i_X509_CRL(nullptr, &position, static_cast<long>(list.size())));
    CMS_add1_crl(cms.get(), crl.get());
    const QByteArray carrying = openssl::der(cms.get(), i2d_CMS_ContentInfo);
    position = openssl::bytes(carrying);
    PKCS7 *changed = d2i_PKCS7(nullptr, &position, static_cast<long>(carrying.size()));
    TS_RESP_set_tst_info(response, changed, PKCS7_to_TS_TST_INFO(changed));
    const QByteArray result = openssl::der(response, i2d_TS_RESP);
    TS_RESP_free(response);
    return result;
}

void TestTimeStamp::initTestCase()
{
    QFile config(m_folder.filePath(QStringLiteral("tsa.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[req]\ndistinguished_name=dn\n[dn]\n[stamp]\nkeyUsage=critical,digitalSignature\n"
                 "extendedKeyUsage=critical,timeStamping\n[root]\nbasicConstraints=critical,CA:true\n"
                 "keyUsage=critical,keyCertSign,cRLSign\n[tsa]\ndefault_tsa=own\n[own]\nserial=serial\n"
                 "crypto_device=builtin\nsigner_digest=sha256\n"
                 "default_policy=1.2.3.4\ndigests=sha256\nordering=yes\n");
    config.close();
    QCOMPARE(run(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.pem -subj /CN=Stamper "
                                "-days 60 -config tsa.conf -extensions stamp")),
             QString());
    m_authority = Certificate::fromPem(read(QStringLiteral("tsa.pem"))).value();
    for (const char *step :
         {"req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -subj /CN=Root -days 60 -config tsa.conf "
          "-extensions root",
          "req -newkey rsa:2048 -nodes -keyout other.key -out other.csr -subj /CN=Other -config tsa.conf",
          "x509 -req -in other.csr -CA root.pem -CAkey root.key -set_serial 7 -days 60 -extfile tsa.conf "
          "-extensions stamp -out other.pem",
          "pkcs12 -export -in root.pem -inkey root.key -passout pass:x -out root.p12"})
        QCOMPARE(run(QString::fromLatin1(step)), QString());
    m_root = SigningKey::fromPkcs12(read(QStringLiteral("root.p12")), samples::passphrase("x")).value();
    m_key = SigningKey::generate(QStringLiteral("王小明"), QDateTime::currentDateTimeUtc().addDays(-1)).value();
}

void TestTimeStamp::stamp_isTrustedWithItsAuthority()
{
    const QByteArray cms = signCms("content", *m_key, stamper()).value();
    TrustStore trust = samples::trustIn({*m_key});
    trust.add(*m_authority);
    const CmsCheck check = checkCms("content", cms, trust, QDateTime::currentDateTimeUtc());
    QVERIFY2(check.valid && check.trusted, qPrintable(check.reason));
    QVERIFY(m_key->certificate().isValidAt(check.stampedAt));
}

void TestTimeStamp::stamp_ofAnUnknownAuthorityCountsAsNone()
{
    const QByteArray cms = signCms("content", *m_key, stamper()).value();
    const CmsCheck check = checkCms("content", cms, samples::trustIn({*m_key}), QDateTime::currentDateTimeUtc());
    QVERIFY2(check.valid && check.trusted, qPrintable(check.reason));
    QVERIFY(!check.stampedAt.isValid());
}

void TestTimeStamp::stamp_keepsAnExpiredCertificateTrusted()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SigningKey old = SigningKey::generate(QStringLiteral("Ada"), now.addYears(-5).addDays(10)).value();
    const QByteArray cms = signCms("content", old, stamper()).value();
    TrustStore trust = samples::trustIn({old});
    const QDateTime later = now.addDays(20);
    QVERIFY(!checkCms("content", cms, trust, later).trusted);
    trust.add(*m_authority);
    const CmsCheck check = checkCms("content", cms, trust, later);
    QVERIFY2(check.trusted, qPrintable(check.reason));
}

void TestTimeStamp::stamp_overOtherDataIsAnAlarm()
{
    const QByteArray cms = signCms("content", *m_key, stamper()).value();
    // The imprint, SHA-256 of the signature value, stands behind this header inside the token.
    const qsizetype imprint = cms.lastIndexOf(QByteArray::fromHex("06096086480165030402010420"));
    QVERIFY(imprint > 0);
    QByteArray broken = cms;
    broken[imprint + 20] = static_cast<char>(broken.at(imprint + 20) ^ 1);
    TrustStore trust = samples::trustIn({*m_key});
    trust.add(*m_authority);
    const CmsCheck check = checkCms("content", broken, trust, QDateTime::currentDateTimeUtc());
    QVERIFY(!check.valid && !check.trusted);
    QCOMPARE(check.reason, QStringLiteral("The time-stamp on the signature of 王小明 is broken."));
}

void TestTimeStamp::stampedPdf_isWholeForAll()
{
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray pdf = signPdf(base, *m_key, {QString(), QString(), now, stamper()}).value();
    TrustStore trust = samples::trustIn({*m_key});
    trust.add(*m_authority);
    const Verification result = verifyPdf(pdf, trust, now);
    QVERIFY2(result.state == DocumentState::Whole, qPrintable(result.reason));
    QVERIFY(result.signatures[0].stampedAt.isValid());
    const QString said = samples::ask(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), QStringLiteral("%")}, pdf);
    QVERIFY2(said.contains(QLatin1String("Signature is Valid")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Total document signed")), qPrintable(said));
}

// Then it is the clock here that is wrong.
void TestTimeStamp::stamp_vouchesForATimeThatLiesAhead()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    const QByteArray pdf = signPdf(base, *m_key, {QString(), QString(), now.addDays(2), stamper()}).value();
    TrustStore trust = samples::trustIn({*m_key});
    const Verification doubted = verifyPdf(pdf, trust, now);
    QCOMPARE(stateName(doubted.state), QStringLiteral("untrusted"));
    QVERIFY2(doubted.reason.contains(QStringLiteral("which is yet to come")), qPrintable(doubted.reason));
    trust.add(*m_authority);
    const Verification result = verifyPdf(pdf, trust, now);
    QVERIFY2(result.state == DocumentState::Whole, qPrintable(result.reason));
}

// An authority that has lost its key can be made to stamp any time.
void TestTimeStamp::stamp_ofARevokedAuthorityCountsAsNone_data()
{
    QTest::addColumn<QString>("list"); // where it is
    QTest::addColumn<bool>("named");   // whether it names the authority
    for (const char *place : {"kept", "given", "carried"}) {
        QTest::addRow("named by a list that is %s", place) << QString::fromLatin1(place) << true;
        QTest::addRow("not named by a list that is %s", place) << QString::fromLatin1(place) << false;
    }
}

void TestTimeStamp::stamp_ofARevokedAuthorityCountsAsNone()
{
    QFETCH(const QString, list);
    QFETCH(const bool, named);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Certificate other = Certificate::fromPem(read(QStringLiteral("other.pem"))).value();
    const QByteArray crl = samples::revocationList(*m_root, named ? std::vector{other} : std::vector<Certificate>(),
                                                   now.addSecs(-60), now.addDays(30));
    const TimeStamper asked = stamper(QStringLiteral("other"));
    const TimeStamper carrying = [&](const QByteArray &request) -> Result<QByteArray> {
        return withList(asked(request).value(), crl);
    };
    TrustStore trust = samples::trustIn({*m_key, *m_root});
    if (list == u"kept")
        QVERIFY(bool(trust.keep(RevocationList::listFrom(crl).value().front())));
    else if (list == u"given")
        QVERIFY(bool(trust.addRevocationList(crl)));
    const QByteArray cms = signCms("content", *m_key, list == u"carried" ? carrying : asked).value();
    const CmsCheck check = checkCms("content", cms, trust, now);
    QVERIFY2(check.valid && check.trusted, qPrintable(check.reason));
    QCOMPARE(check.stampedAt.isValid(), !named);
    const QString refused = QStringLiteral(" The time-stamp of Other does not count. A certificate behind the signature "
                                           "of Other has been revoked.");
    QCOMPARE(check.reason,
             QString(QStringLiteral("The signature of 王小明 is valid and trusted.") % (named ? refused : QString())));
}

// Nobody vouches for a time that lies ahead then, and why is said.
void TestTimeStamp::stamp_ofARevokedAuthorityExcusesNoTime()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SignOptions options{QString(), QString(), now.addDays(2), stamper(QStringLiteral("other"))};
    const QByteArray pdf = signPdf(samples::prepared({QStringLiteral("reviewer")}), *m_key, options).value();
    TrustStore trust = samples::trustIn({*m_key, *m_root});
    QCOMPARE(stateName(verifyPdf(pdf, trust, now).state), QStringLiteral("whole"));
    const Certificate other = Certificate::fromPem(read(QStringLiteral("other.pem"))).value();
    QVERIFY(bool(trust.addRevocationList(
        samples::revocationList(*m_root, {other}, now.addSecs(-60), now.addDays(30)))));
    const Verification result = verifyPdf(pdf, trust, now);
    QCOMPARE(stateName(result.state), QStringLiteral("untrusted"));
    for (const char *words : {"which is yet to come", "A certificate behind the signature of Other has been revoked."})
        QVERIFY2(result.reason.contains(QLatin1String(words)), qPrintable(result.reason));
}

void TestTimeStamp::request_refused_data()
{
    QTest::addColumn<QByteArray>("reply");
    QByteArray first;
    const Result<QByteArray> kept = signCms("content", *m_key, [&](const QByteArray &request) -> Result<QByteArray> {
        first = answer(request, QStringLiteral("tsa"));
        return first;
    });
    QVERIFY(kept);
    QTest::newRow("nothing comes back") << QByteArray();
    QTest::newRow("a web page comes back") << QByteArray("<html>");
    QTest::newRow("the answer to another request comes back") << first;
}

void TestTimeStamp::request_refused()
{
    QFETCH(const QByteArray, reply);
    const Result<QByteArray> cms =
        signCms("content", *m_key, [&](const QByteArray &) -> Result<QByteArray> { return reply; });
    QVERIFY(!cms);
    QCOMPARE(cms.error().code, QStringLiteral("tsa.refused"));
}

void TestTimeStamp::http_carriesTheRequest()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
            received += socket->readAll();
            if (received.endsWith("the request"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nthe answer");
        });
    });
    const QUrl address(QStringLiteral("http://127.0.0.1:%1/stamp").arg(server.serverPort()));
    const Result<QByteArray> reply = httpTimeStamper(address)("the request");
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(*reply, QByteArray("the answer"));
    QVERIFY(received.startsWith("POST /stamp HTTP/1.1"));
    QVERIFY(received.contains("application/timestamp-query"));
}

void TestTimeStamp::http_refused_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QString>("code");
    QTest::newRow("no address") << QUrl() << QStringLiteral("tsa.address");
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname")) << QStringLiteral("tsa.address");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("nobody listens") << QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()))
                                    << QStringLiteral("tsa.network");
}

void TestTimeStamp::http_refused()
{
    QFETCH(const QUrl, address);
    const Result<QByteArray> reply = httpTimeStamper(address)("request");
    QVERIFY(!reply);
    QTEST(reply.error().code, "code");
}

QTEST_MAIN(TestTimeStamp)
#include "tst_timestamp.moc"
