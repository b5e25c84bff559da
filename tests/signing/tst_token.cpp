#include "samples.h"
#include "signing/cms.h"
#include "signing/pdfverify.h"
#include "signing/tokens.h"

#include <QTest>

using namespace yongping;

// A key on a token: SoftHSM stands for the reviewer's UKey.
class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void token_signsReports();
    void token_isRefused_data();
    void token_isRefused();
    void token_givesNoKeyAway();
    void token_isListed();
    void token_aloneIsAnAddress();
    void token_isAskedOnceForAPin();
    void list_saysWhichModuleIsMissing();

private:
    QString run(const QString &program, const QStringList &arguments) const;
    QString address(const QString &token, const QString &module) const
    {
        return QStringLiteral("pkcs11:token=%1;object=ukey?module-path=%2").arg(token, module);
    }

    QTemporaryDir m_folder;
    std::optional<SigningKey> m_key;
};

namespace {

const QString Module = QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");
const QString Spy = QStringLiteral("pkcs11-spy.so");
const QString Token = QStringLiteral("panel");

} // namespace

QString TestToken::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
    return done ? QString() : QString(program + QStringLiteral(": ") + QString::fromUtf8(process.readAll()));
}

void TestToken::initTestCase()
{
    QFile config(m_folder.filePath(QStringLiteral("softhsm2.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("directories.tokendir = " + m_folder.path().toUtf8() + "\nlog.level = ERROR\n");
    config.close();
    qputenv("SOFTHSM2_CONF", config.fileName().toUtf8());
    m_key = samples::key(QStringLiteral("王小明"));
    QVERIFY(m_key->save(m_folder.filePath(QStringLiteral("key.p12")), samples::passphrase("x")));
    QFile certificate(m_folder.filePath(QStringLiteral("certificate.der")));
    QVERIFY(certificate.open(QIODevice::WriteOnly));
    certificate.write(m_key->certificate().toDer());
    certificate.close();
    QCOMPARE(run(QStringLiteral("openssl"),
                 QStringLiteral("pkcs12 -in key.p12 -nocerts -nodes -passin pass:x -out key.pem").split(u' ')),
             QString());
    QCOMPARE(run(QStringLiteral("softhsm2-util"),
                 QStringLiteral("--init-token --free --label panel --so-pin 0000 --pin 4711").split(u' ')),
             QString());
    QCOMPARE(run(QStringLiteral("openssl"),
                 QStringLiteral("pkcs8 -topk8 -nocrypt -in key.pem -out key.p8").split(u' ')),
             QString());
    QCOMPARE(run(QStringLiteral("softhsm2-util"),
                 QStringLiteral("--import key.p8 --token panel --label ukey --id 01 --pin 4711").split(u' ')),
             QString());
    QCOMPARE(run(QStringLiteral("pkcs11-tool"),
                 (QStringLiteral("--module %1 --token-label panel --login --pin 4711 --write-object certificate.der "
                                 "--type cert --label ukey --id 01")
                      .arg(Module))
                     .split(u' ')),
             QString());
}

void TestToken::token_signsReports()
{
    // Twice, as a window that stays open does.
    for (const QString &name : {QStringLiteral("first"), QStringLiteral("second")}) {
        const Result<SigningKey> key = SigningKey::fromToken(address(Token, Module), samples::passphrase("4711"));
        QVERIFY2(key, key ? "" : qPrintable(key.error().message % key.error().detail));
        QCOMPARE(key->certificate(), m_key->certificate());
        const QByteArray pdf = samples::signedBy(samples::prepared({name}), *key);
        const Verification result = verifyPdf(pdf, samples::trustIn({*m_key}), samples::Now);
        QVERIFY2(result.state == DocumentState::Whole, qPrintable(result.reason));
        QCOMPARE(result.signatures[0].signer, QStringLiteral("王小明"));
    }
}

void TestToken::token_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("code");
    const QString pin = QStringLiteral("4711");
    QTest::newRow("a wrong PIN")
        << address(Token, Module) << QStringLiteral("1234") << QStringLiteral("key.passphrase");
    QTest::newRow("no PIN") << address(Token, Module) << QString() << QStringLiteral("key.passphrase");
    QTest::newRow("no token of that name")
        << address(QStringLiteral("absent"), Module) << pin << QStringLiteral("key.token_missing");
    QTest::newRow("no module of that name")
        << address(Token, QStringLiteral("/no/such/module.so")) << pin << QStringLiteral("key.token_module");
    QTest::newRow("a module that is none")
        << address(Token, QStringLiteral("/etc/hostname")) << pin << QStringLiteral("key.token_module");
    QTest::newRow("no object of that name")
        << QStringLiteral("pkcs11:token=panel;object=other?module-path=%1").arg(Module) << pin
        << QStringLiteral("key.token_missing");
    QTest::newRow("a PIN in the address")
        << QString(address(Token, Module) + QStringLiteral("&pin-value=4711")) << pin
        << QStringLiteral("key.token_pin");
}

void TestToken::token_isRefused()
{
    QFETCH(const QString, address);
    QFETCH(QString, pin);
    const Result<SigningKey> key = SigningKey::fromToken(address, Passphrase::take(pin));
    QVERIFY(!key);
    QVERIFY2(!key.error().message.isEmpty() && !key.error().detail.contains(QLatin1String("4711")),
             qPrintable(key.error().detail));
    QTEST(key.error().code, "code");
}

void TestToken::token_givesNoKeyAway()
{
    const Result<SigningKey> key = SigningKey::fromToken(address(Token, Module), samples::passphrase("4711"));
    QVERIFY(key);
    QCOMPARE(key->toPkcs12(samples::passphrase()).error().code, QStringLiteral("key.token_export"));
}

void TestToken::token_isListed()
{
    const Result<std::vector<TokenKey>> keys = listTokenKeys(Module);
    QVERIFY2(keys, keys ? "" : qPrintable(keys.error().message));
    QCOMPARE(keys->size(), std::size_t(1));
    const TokenKey &found = keys->front();
    QCOMPARE(found.token, Token);
    QCOMPARE(found.name, QStringLiteral("王小明"));
    const Result<SigningKey> key = SigningKey::fromToken(found.address, samples::passphrase("4711"));
    QVERIFY2(key, key ? "" : qPrintable(key.error().message % key.error().detail));
    QCOMPARE(key->certificate(), m_key->certificate());
    // While a key is in use, the list neither fails nor takes the token away from it.
    QCOMPARE(listTokenKeys(Module)->size(), std::size_t(1));
    const QByteArray pdf = samples::signedBy(samples::prepared({QStringLiteral("reviewer")}), *key);
    QVERIFY(verifyPdf(pdf, samples::trustIn({*m_key}), samples::Now).state == DocumentState::Whole);
}

void TestToken::token_aloneIsAnAddress()
{
    const QString address = QStringLiteral("pkcs11:token=panel?module-path=%1").arg(Module);
    const Result<SigningKey> key = SigningKey::fromToken(address, samples::passphrase("4711"));
    QVERIFY2(key, key ? "" : qPrintable(key.error().message % key.error().detail));
    QCOMPARE(key->certificate(), m_key->certificate());
}

void TestToken::token_isAskedOnceForAPin()
{
    // OpenSC's spy stands between and writes down every call.
    const QString log = m_folder.filePath(QStringLiteral("spy.log"));
    qputenv("PKCS11SPY", Module.toUtf8());
    qputenv("PKCS11SPY_OUTPUT", log.toUtf8());
    const QString spied = address(Token, Spy);
    const Result<SigningKey> key = SigningKey::fromToken(spied, samples::passphrase("1234"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, QStringLiteral("key.passphrase"));
    // SoftHSM counts no tries, but tells that one was wrong.
    QVERIFY2(key.error().message.contains(QLatin1String("Few tries are left")), qPrintable(key.error().message));
    QVERIFY(pinStateOf(spied) == PinState::FewTries);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("C_Login"), 1);
    QVERIFY(SigningKey::fromToken(address(Token, Module), samples::passphrase("4711")));
    QVERIFY(pinStateOf(address(Token, Module)) == PinState::Fine);
}

void TestToken::list_saysWhichModuleIsMissing()
{
    const Result<std::vector<TokenKey>> keys = listTokenKeys(QStringLiteral("/no/such/module.so"));
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, QStringLiteral("key.token_module"));
    QVERIFY(keys.error().message.contains(QLatin1String("/no/such/module.so")));
}

QTEST_MAIN(TestToken)
#include "tst_token.moc"
