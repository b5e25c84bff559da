#include "samples.h"
#include "signing/certificate_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

// Certificate files as offices, authorities and programs hand them out, and what is no certificate file at all.
class TestCertificateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void one_isReadInEveryForm_data();
    void one_isReadInEveryForm();
    void several_areReadInEveryForm_data();
    void several_areReadInEveryForm();
    void theOne_isNeverGuessed_data();
    void theOne_isNeverGuessed();
    void hostile_isRefused_data();
    void hostile_isRefused();

private:
    // What openssl makes of `input`; `%` in the arguments stands for the file that it is in.
    QByteArray openssl(const QString &arguments, const QByteArray &input) const;
    QByteArray packed(const std::vector<Certificate> &certificates, const QString &form) const
    {
        return openssl(QStringLiteral("crl2pkcs7 -nocrl -certfile % -outform ") + form, pemOf(certificates));
    }

    QTemporaryDir m_folder;
    std::optional<SigningKey> m_key;
    std::optional<Certificate> m_first;
    std::optional<Certificate> m_second;
};

QByteArray TestCertificateFile::openssl(const QString &arguments, const QByteArray &input) const
{
    QFile in(m_folder.filePath(QStringLiteral("in")));
    QFile out(m_folder.filePath(QStringLiteral("out")));
    if (!in.open(QIODevice::WriteOnly) || in.write(input) != input.size())
        qFatal("cannot write %s", qUtf8Printable(in.fileName()));
    in.close();
    QStringList words = arguments.split(QLatin1Char(' '));
    words.replaceInStrings(QStringLiteral("%"), in.fileName());
    if (QProcess::execute(QStringLiteral("openssl"), words + QStringList{QStringLiteral("-out"), out.fileName()}) != 0)
        qFatal("openssl %s failed", qUtf8Printable(arguments));
    return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
}

void TestCertificateFile::initTestCase()
{
    m_key = samples::key(QStringLiteral("A"));
    m_first = m_key->certificate();
    m_second = samples::key(QStringLiteral("B")).certificate();
}

void TestCertificateFile::one_isReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray pem = m_first->toPem();
    const QByteArray armoured = packed({*m_first}, QStringLiteral("PEM"));
    QVERIFY(armoured.startsWith("-----BEGIN PKCS7-----"));
    QTest::newRow("text") << pem;
    QTest::newRow("text behind remarks") << "subject=CN = A\n" + pem;
    QTest::newRow("text with the lines of Windows") << QByteArray(pem).replace("\n", "\r\n");
    QTest::newRow("text behind the mark that Notepad writes") << "\xEF\xBB\xBF" + pem;
    QTest::newRow("text with the older name") << QByteArray(pem).replace(" CERTIFICATE", " X509 CERTIFICATE");
    QTest::newRow("binary") << m_first->toDer();
    QTest::newRow("PKCS#7") << packed({*m_first}, QStringLiteral("DER"));
    QTest::newRow("PKCS#7 as text") << armoured;
    QTest::newRow("PKCS#7 as text with the lines of Windows") << QByteArray(armoured).replace("\n", "\r\n");
    QTest::newRow("PKCS#7 as text with the name CMS") << QByteArray(armoured).replace(" PKCS7-", " CMS-");
    QTest::newRow("PKCS#7 as text with the older name")
        << QByteArray(armoured).replace(" PKCS7-", " PKCS #7 SIGNED DATA-");
}

void TestCertificateFile::one_isReadInEveryForm()
{
    QFETCH(const QByteArray, file);
    const Result<Certificate> one = readCertificate(file);
    QVERIFY2(one, one ? "" : qPrintable(one.error().message));
    QCOMPARE(*one, *m_first);
    QCOMPARE(readCertificates(file).value(), std::vector<Certificate>{*m_first});
}

void TestCertificateFile::several_areReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("file");
    const std::vector<Certificate> both{*m_first, *m_second};
    QTest::newRow("text") << pemOf(both);
    QTest::newRow("PKCS#7") << packed(both, QStringLiteral("DER"));
    QTest::newRow("PKCS#7 as text") << packed(both, QStringLiteral("PEM"));
    QTest::newRow("PKCS#7 as text beside a certificate")
        << packed({*m_first}, QStringLiteral("PEM")) + m_second->toPem();
}

void TestCertificateFile::several_areReadInEveryForm()
{
    QFETCH(const QByteArray, file);
    const Result<std::vector<Certificate>> list = readCertificates(file);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(list->size(), size_t(2));
    for (const Certificate &certificate : {*m_first, *m_second})
        QVERIFY(std::find(list->begin(), list->end(), certificate) != list->end());
}

void TestCertificateFile::theOne_isNeverGuessed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("ordered");
    const std::vector<Certificate> both{*m_second, *m_first};
    QTest::newRow("the first of a text") << pemOf(both) << true;
    QTest::newRow("PKCS#7 has no order") << packed(both, QStringLiteral("DER")) << false;
    QTest::newRow("PKCS#7 as text has none either") << packed(both, QStringLiteral("PEM")) << false;
    QTest::newRow("nor has a text with PKCS#7 in it")
        << m_second->toPem() + packed({*m_first}, QStringLiteral("PEM")) << false;
}

void TestCertificateFile::theOne_isNeverGuessed()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, ordered);
    const Result<Certificate> one = readCertificate(file);
    QCOMPARE(bool(one), ordered);
    if (ordered)
        QCOMPARE(*one, *m_second);
    else
        QCOMPARE(one.error().code, QStringLiteral("certificate.several"));
}

void TestCertificateFile::hostile_isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &file, const char *code = "certificate.format") {
        QTest::newRow(name) << file << QString::fromLatin1(code);
    };
    const QByteArray pem = m_first->toPem();
    const QByteArray armoured = packed({*m_first, *m_second}, QStringLiteral("PEM"));
    const QByteArray binary = packed({*m_first}, QStringLiteral("DER"));
    const QByteArray keyFile = m_key->toPkcs12(samples::passphrase("x")).value();
    const QByteArray key = openssl(QStringLiteral("pkcs12 -nodes -nocerts -passin pass:x -in %"), keyFile);
    row("nothing", {});
    row("a text", "no certificate");
    row("the beginning of a certificate", pem.first(200));
    row("a certificate with a wrong letter", QByteArray(pem).replace(100, 1, "!"));
    row("a binary certificate with a byte behind it", m_first->toDer() + '\0');
    row("a binary certificate cut short", m_first->toDer().chopped(1));
    row("a binary PKCS#7 cut short", binary.chopped(40));
    row("a binary PKCS#7 with a byte behind it", binary + '\0');
    row("a text of PKCS#7 cut short", armoured.first(300));
    row("a text of PKCS#7 without its last line", armoured.first(armoured.lastIndexOf("-----END")));
    row("a text of PKCS#7 that names itself a certificate", QByteArray(armoured).replace("PKCS7", "CERTIFICATE"));
    row("a text of a certificate that names itself PKCS#7", QByteArray(pem).replace("CERTIFICATE", "PKCS7"));
    row("a text of PKCS#7 around nothing", "-----BEGIN PKCS7-----\n-----END PKCS7-----\n");
    row("a text of PKCS#7 with a list of revoked certificates alone",
        openssl(QStringLiteral("crl2pkcs7 -nocrl -in %"), {}));
    row("a whole certificate before a broken one", pem + pem.first(200));
    row("a whole certificate before a broken PKCS#7", pem + armoured.first(300));
    row("more than 4 MB of text", pem + QByteArray(5 * 1024 * 1024, '\n'), "certificate.size");
    row("more than 4 MB of bytes", binary + QByteArray(5 * 1024 * 1024, '\0'), "certificate.size");
    row("more certificates than anybody needs", pem.repeated(1001), "certificate.size");
    row("a private key", key, "certificate.key");
    row("a certificate with its private key", pem + key, "certificate.key");
    row("a PKCS#7 with a private key", armoured + key, "certificate.key");
    row("an encrypted private key", openssl(QStringLiteral("pkcs8 -topk8 -passout pass:y -in %"), key) + pem,
        "certificate.key");
    row("a binary private key", openssl(QStringLiteral("pkcs8 -topk8 -nocrypt -outform DER -in %"), key),
        "certificate.key");
    row("a binary private key, encrypted",
        openssl(QStringLiteral("pkcs8 -topk8 -passout pass:y -outform DER -in %"), key), "certificate.key");
    row("a key file", keyFile, "certificate.key");
}

void TestCertificateFile::hostile_isRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    const Result<std::vector<Certificate>> list = readCertificates(file);
    QVERIFY(!list);
    QCOMPARE(list.error().code, code);
    QCOMPARE(list.error().kind, ErrorKind::Refused);
    QVERIFY(list.error().message.endsWith(QLatin1Char('.')) && !list.error().message.contains(QLatin1Char('\n')));
    QCOMPARE(readCertificate(file).error().code, code);
}

QTEST_GUILESS_MAIN(TestCertificateFile)
#include "tst_certificate_file.moc"
