#include "cli/ctl.h"
#include "signing/revocations.h"

using namespace yongping;

namespace {

const QString SampleId = u"sample-platform-industry"_s;

} // namespace

// Every command that takes a certificate, with every form in which one comes, and with files that are none.
class TestCtlCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyForm_isTaken_data();
    void everyForm_isTaken();
    void severalAtOnce_areTrusted_data();
    void severalAtOnce_areTrusted();
    void issuedCertificate_isFoundInAnyOrder_data();
    void issuedCertificate_isFoundInAnyOrder();
    void revocationList_isKept();
    void otherFiles_areRefused_data();
    void otherFiles_areRefused();

private:
    Outcome on(const QString &words) const
    {
        return m_ctl.run(words.split(u' ') + QStringList{u"--passphrase-file"_s, u"pass"_s});
    }
    // `names` as one PKCS#7, in DER and as text.
    void pack(const QStringList &names, const QString &out) const
    {
        QStringList words{u"crl2pkcs7"_s, u"-nocrl"_s};
        for (const QString &name : names)
            words += {u"-certfile"_s, name};
        for (const QString &form : {u"DER"_s, u"PEM"_s}) {
            const QString file = out + u'.' + form.toLower() + u".p7b";
            const QStringList all = words + QStringList{u"-outform"_s, form, u"-out"_s, file};
            COMPARE_EXIT(m_ctl.runProgram(u"openssl"_s, all), 0);
        }
    }

    Ctl m_ctl;
};

void TestCtlCertificates::initTestCase()
{
    m_ctl.write(u"pass"_s, "correct horse\n");
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 0);
    COMPARE_EXIT(m_ctl.onStore(QString(u"report "_s + SampleId + u" --kind review --out report.pdf").split(u' ')), 0);
    for (const QString &name : {u"one"_s, u"two"_s}) {
        COMPARE_EXIT(on(u"key new --name %1 --out %1.p12"_s.arg(name)), 0);
        COMPARE_EXIT(on(u"key cert %1.p12 --out %1.pem"_s.arg(name)), 0);
    }
    COMPARE_EXIT(on(u"key new --name panel --authority --out authority.p12"_s), 0);
    COMPARE_EXIT(on(u"key cert authority.p12 --out authority.pem"_s), 0);
    COMPARE_EXIT(on(u"sign report.pdf --key one.p12 --out signed.pdf"_s), 0);
    COMPARE_EXIT(on(u"bundle export "_s + SampleId + u" --out signed.ypb --sign one.p12 --store " + m_ctl.storeFile()),
                 0);
    COMPARE_EXIT(m_ctl.runProgram(u"openssl"_s, u"x509 -in one.pem -outform DER -out one.der"_s.split(u' ')), 0);
    pack({u"one.pem"_s}, u"one"_s);
    pack({u"two.pem"_s, u"one.pem"_s}, u"both"_s);
}

void TestCtlCertificates::everyForm_isTaken_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PEM") << u"one.pem"_s;
    QTest::newRow("DER") << u"one.der"_s;
    QTest::newRow("PKCS#7") << u"one.der.p7b"_s;
    QTest::newRow("PKCS#7 as text") << u"one.pem.p7b"_s;
}

void TestCtlCertificates::everyForm_isTaken()
{
    QFETCH(QString, file);
    const QString store = u" --store case-%1.ypstore"_s.arg(file);
    const QString other = u" --store trust-%1.ypstore"_s.arg(file);
    const QString sample = Ctl::sample(u"platform-industry"_s);
    COMPARE_EXIT(m_ctl.run({u"case"_s, u"import"_s, sample, u"--store"_s, u"case-%1.ypstore"_s.arg(file)}), 0);
    COMPARE_EXIT(on(u"verify signed.pdf --trust "_s + file), 0);
    COMPARE_EXIT(on(u"bundle verify signed.ypb --trust "_s + file + other), 0);
    COMPARE_EXIT(on(u"bundle inspect signed.ypb --trust "_s + file + other), 0);
    COMPARE_EXIT(on(u"store init"_s + other), 0);
    COMPARE_EXIT(on(u"trust add "_s + file + other), 0);
    COMPARE_EXIT(on(u"verify signed.pdf"_s + other), 0);

    const QString sealed = u"sealed-%1.ypb"_s.arg(file);
    COMPARE_EXIT(on(u"bundle export %1 --out %2 --seal %3"_s.arg(SampleId, sealed, file) + store), 0);
    COMPARE_EXIT(on(u"bundle verify %1 --key one.p12"_s.arg(sealed) + other), 0);
    COMPARE_EXIT(on(u"bundle verify %1 --key two.p12"_s.arg(sealed) + other), 3);
    const QString folder = u"out-"_s + file;
    const Outcome issued =
        on(u"round %1 issue --reviewer one=%2 --due 2093-07-30 --out %3"_s.arg(SampleId, file, folder) + store);
    COMPARE_EXIT(issued, 0);
    const JsonValue bundle = issued.json().find(u"bundles")->toArray().front();
    QCOMPARE(*bundle.find(u"sealed"), JsonValue(true));
    COMPARE_EXIT(on(u"bundle verify %1 --key one.p12"_s.arg(bundle.text(u"file")) + other), 0);

    COMPARE_EXIT(on(u"key issue %1 --key authority.p12 --out issued-%1.pem"_s.arg(file)), 0);
    COMPARE_EXIT(on(u"key adopt one.p12 --cert issued-%1.pem --out adopted-%1.p12"_s.arg(file)), 0);
    COMPARE_EXIT(on(u"sign report.pdf --key adopted-%1.p12 --out issued-%1.pdf"_s.arg(file)), 0);
    COMPARE_EXIT(on(u"verify issued-%1.pdf --trust authority.pem"_s.arg(file)), 0);
}

void TestCtlCertificates::severalAtOnce_areTrusted_data()
{
    QTest::addColumn<QString>("file");
    m_ctl.write(u"both.pem"_s, m_ctl.read(u"two.pem"_s) + m_ctl.read(u"one.pem"_s));
    QTest::newRow("PEM") << u"both.pem"_s;
    QTest::newRow("PKCS#7") << u"both.der.p7b"_s;
    QTest::newRow("PKCS#7 as text") << u"both.pem.p7b"_s;
}

void TestCtlCertificates::severalAtOnce_areTrusted()
{
    QFETCH(QString, file);
    const QString store = u" --store several-%1.ypstore"_s.arg(file);
    COMPARE_EXIT(on(u"verify signed.pdf --trust "_s + file), 0);
    COMPARE_EXIT(on(u"bundle verify signed.ypb --trust "_s + file + store), 0);
    COMPARE_EXIT(on(u"store init"_s + store), 0);
    COMPARE_EXIT(on(u"trust add "_s + file + store), 0);
    QCOMPARE(on(u"trust list"_s + store).json().toArray().size(), std::size_t(2));
}

// The member's own among that of the authority and others; a PKCS#7 has no order.
void TestCtlCertificates::issuedCertificate_isFoundInAnyOrder_data()
{
    QTest::addColumn<QString>("file");
    COMPARE_EXIT(on(u"key issue one.pem --key authority.p12 --out issued.pem"_s), 0);
    pack({u"issued.pem"_s}, u"forward"_s);
    pack({u"two.pem"_s, u"one.pem"_s, u"authority.pem"_s, u"issued.pem"_s}, u"backward"_s);
    for (const QString &file : {u"forward.der"_s, u"forward.pem"_s, u"backward.der"_s, u"backward.pem"_s})
        QTest::newRow(file.toLatin1().constData()) << file;
}

void TestCtlCertificates::issuedCertificate_isFoundInAnyOrder()
{
    QFETCH(QString, file);
    COMPARE_EXIT(on(u"key adopt one.p12 --cert %1.p7b --out %1.p12"_s.arg(file)), 0);
    COMPARE_EXIT(on(u"sign report.pdf --key %1.p12 --out %1.pdf"_s.arg(file)), 0);
    COMPARE_EXIT(on(u"verify %1.pdf --trust authority.pem"_s.arg(file)), 0);
    COMPARE_EXIT(on(u"key adopt authority.p12 --cert forward.der.p7b --out never.p12"_s), 3);
}

void TestCtlCertificates::revocationList_isKept()
{
    const QString store = u" --store revoked.ypstore"_s;
    COMPARE_EXIT(on(u"key issue one.pem --key authority.p12 --out member.pem"_s), 0);
    COMPARE_EXIT(on(u"key adopt one.p12 --cert member.pem --out member.p12"_s), 0);
    COMPARE_EXIT(on(u"sign report.pdf --key member.p12 --out member.pdf"_s), 0);
    const auto authority =
        SigningKey::load(m_ctl.path(u"authority.p12"_s), samples::passphrase("correct horse"));
    const auto member = Certificate::fromPem(m_ctl.read(u"member.pem"_s));
    QVERIFY(authority && member);
    m_ctl.write(u"list.crl"_s,
                samples::revocationList(*authority, {*member}, QDateTime::currentDateTimeUtc().addSecs(-60)));
    COMPARE_EXIT(on(u"store init"_s + store), 0);
    COMPARE_EXIT(on(u"trust add list.crl"_s + store), 3); // of nobody who is trusted
    COMPARE_EXIT(on(u"trust add authority.pem"_s + store), 0);
    COMPARE_EXIT(on(u"verify member.pdf"_s + store), 0);
    COMPARE_EXIT(on(u"trust add list.crl"_s + store), 0);
    const Outcome verified = on(u"verify member.pdf"_s + store);
    COMPARE_EXIT(verified, 1);
    QCOMPARE(verified.text(u"state"), u"untrusted"_s);
    const JsonValue issuer = on(u"trust list"_s + store).json().toArray().front();
    QVERIFY(issuer.find(u"revoked"));
    QCOMPARE(*issuer.find(u"revoked")->find(u"count"), JsonValue(1));
}

void TestCtlCertificates::otherFiles_areRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    const QByteArray armoured = m_ctl.read(u"one.pem.p7b"_s);
    m_ctl.write(u"cut.p7b"_s, armoured.first(200));
    m_ctl.write(u"huge.p7b"_s, armoured + QByteArray(5 * 1024 * 1024, '\n'));
    m_ctl.write(u"with-key.pem"_s, armoured + "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n");
    QTest::newRow("a PKCS#7 cut short") << u"cut.p7b"_s << u"certificate.format"_s;
    QTest::newRow("five megabytes") << u"huge.p7b"_s << u"certificate.size"_s;
    QTest::newRow("a certificate with a private key") << u"with-key.pem"_s << u"certificate.key"_s;
    QTest::newRow("a key file") << u"one.p12"_s << u"certificate.key"_s;
    QTest::newRow("a report") << u"report.pdf"_s << u"certificate.format"_s;
}

void TestCtlCertificates::otherFiles_areRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    const QString store = u" --store "_s + m_ctl.storeFile();
    for (const QString &words :
         {u"verify signed.pdf --trust FILE"_s, u"bundle verify signed.ypb --trust FILE"_s, u"trust add FILE"_s,
          u"bundle export CASE --out never --seal FILE"_s, u"key issue FILE --key authority.p12 --out never"_s,
          u"round CASE issue --reviewer A=FILE --due 2093-07-30 --out never"_s,
          u"key adopt one.p12 --cert FILE --out never"_s}) {
        const QString asked = QString(words).replace(u"FILE"_s, file).replace(u"CASE"_s, SampleId);
        const Outcome outcome = on(asked + store + u" --json");
        COMPARE_EXIT(outcome, 3);
        QCOMPARE(outcome.errorText(u"code"), code);
        QVERIFY2(outcome.err.contains(file.toUtf8()) && outcome.err.count('\n') == 1, outcome.told());
        QVERIFY(!QFile::exists(m_ctl.path(u"never"_s)));
    }
}

QTEST_GUILESS_MAIN(TestCtlCertificates)
#include "tst_ctl_certificates.moc"
