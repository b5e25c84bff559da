#include "cli/ctl.h"
#include "cli/local_authority.h"

using namespace yongping;

namespace {

const QString SampleId = u"sample-platform-industry"_s;
const QString TokenModule = u"/usr/lib/softhsm/libsofthsm2.so"_s;

} // namespace

// Keys, tokens, time-stamps, trust, and what a store knows of the reports that were signed.
class TestCtlKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passphrase_isChangedInANewFile();
    void authority_issuesWhatAMemberAdopts();
    void trust_isListedAndWithdrawn();
    void stamp_isReported();
    void stamp_isNeverLeftOutInSilence_data();
    void stamp_isNeverLeftOutInSilence();
    void token_signs();
    void token_isRefused_data();
    void token_isRefused();
    void strippedReport_isTold();

private:
    Outcome with(const QString &words, const QStringList &more = {}) const
    {
        return m_ctl.run(words.split(u' ') + more + QStringList{u"--passphrase-file"_s, u"pass"_s});
    }
    Outcome onStore(const QString &words) const { return m_ctl.onStore(words.split(u' ')); }
    QString tokenAddress(const QString &token, const QString &module = TokenModule) const
    {
        return QStringLiteral("pkcs11:token=%1;object=ukey?module-path=%2").arg(token, module);
    }

    Ctl m_ctl;
    LocalAuthority m_authority;
};

void TestCtlKeys::initTestCase()
{
    m_ctl.write(u"pass"_s, "correct horse\n");
    m_ctl.write(u"new"_s, "battery staple\n");
    m_ctl.write(u"pin"_s, "4711\n");
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 0);
    COMPARE_EXIT(onStore(u"report "_s + SampleId + u" --kind review --out report.pdf"), 0);
    COMPARE_EXIT(with(u"key new --name 张三 --out key.p12"_s), 0);
    COMPARE_EXIT(with(u"key cert key.p12 --out cert.pem"_s), 0);
    COMPARE_EXIT(with(u"key new --name 评审组 --authority --out authority.p12"_s), 0);
    COMPARE_EXIT(with(u"key cert authority.p12 --out authority.pem"_s), 0);

    m_ctl.write(u"softhsm2.conf"_s, "directories.tokendir = " + m_ctl.path({}).toUtf8() + "\nlog.level = ERROR\n");
    m_ctl.setEnvironment(u"SOFTHSM2_CONF"_s, m_ctl.path(u"softhsm2.conf"_s));
    const auto run = [this](const QString &words) {
        const QStringList all = words.split(u' ');
        return m_ctl.runProgram(all.front(), all.mid(1));
    };
    COMPARE_EXIT(run(u"openssl pkcs12 -in key.p12 -nocerts -nodes -passin file:pass -out key.pem"_s), 0);
    COMPARE_EXIT(run(u"openssl pkcs8 -topk8 -nocrypt -in key.pem -out key.p8"_s), 0);
    COMPARE_EXIT(run(u"openssl x509 -in cert.pem -outform DER -out cert.der"_s), 0);
    COMPARE_EXIT(run(u"softhsm2-util --init-token --free --label panel --so-pin 0000 --pin 4711"_s), 0);
    COMPARE_EXIT(run(u"softhsm2-util --import key.p8 --token panel --label ukey --id 01 --pin 4711"_s), 0);
    COMPARE_EXIT(run(u"pkcs11-tool --module "_s + TokenModule
                     + u" --token-label panel --login --pin 4711"
                       u" --write-object cert.der --type cert --label ukey --id 01"),
                 0);
}

void TestCtlKeys::passphrase_isChangedInANewFile()
{
    COMPARE_EXIT(with(u"key passphrase key.p12 --new-passphrase-file new --out new.p12"_s), 0);
    COMPARE_EXIT(with(u"key cert new.p12 --out never.pem"_s), 3);
    COMPARE_EXIT(m_ctl.run(u"key cert new.p12 --out again.pem --passphrase-file new"_s.split(u' ')), 0);
    QCOMPARE(m_ctl.read(u"again.pem"_s), m_ctl.read(u"cert.pem"_s));
    const QByteArray before = m_ctl.read(u"key.p12"_s);
    COMPARE_EXIT(with(u"key passphrase key.p12 --new-passphrase-file new --out key.p12"_s), 3);
    QCOMPARE(m_ctl.read(u"key.p12"_s), before);
    m_ctl.write(u"empty"_s, {});
    COMPARE_EXIT(with(u"key passphrase key.p12 --new-passphrase-file empty --out other.p12"_s), 3);
    COMPARE_EXIT(with(u"key passphrase key.p12 --new-passphrase-file absent --out other.p12"_s), 4);
    COMPARE_EXIT(m_ctl.run(u"key passphrase key.p12 --passphrase-file new --new-passphrase-file new --out other.p12"_s
                               .split(u' ')),
                 3);
    QVERIFY(!QFile::exists(m_ctl.path(u"other.p12"_s)));
}

void TestCtlKeys::authority_issuesWhatAMemberAdopts()
{
    COMPARE_EXIT(with(u"key issue cert.pem --key authority.p12 --out issued.pem"_s), 0);
    COMPARE_EXIT(with(u"key adopt key.p12 --cert issued.pem --out adopted.p12"_s), 0);
    COMPARE_EXIT(with(u"sign report.pdf --key adopted.p12 --out issued.pdf"_s), 0);
    COMPARE_EXIT(onStore(u"verify issued.pdf --trust authority.pem"_s), 0);
    COMPARE_EXIT(onStore(u"verify issued.pdf --trust cert.pem"_s), 1);

    const Outcome noAuthority = with(u"key issue cert.pem --key key.p12 --out never.pem --json"_s);
    COMPARE_EXIT(noAuthority, 3);
    QCOMPARE(noAuthority.errorText(u"code"), u"key.no_authority"_s);
    const Outcome other = with(u"key adopt authority.p12 --cert issued.pem --out never.p12 --json"_s);
    COMPARE_EXIT(other, 3);
    QCOMPARE(other.errorText(u"code"), u"key.other_certificate"_s);
    COMPARE_EXIT(with(u"key issue pass --key authority.p12 --out never.pem"_s), 3);
    COMPARE_EXIT(with(u"key adopt key.p12 --cert pass --out never.p12"_s), 3);
    QVERIFY(!QFile::exists(m_ctl.path(u"never.pem"_s)) && !QFile::exists(m_ctl.path(u"never.p12"_s)));
}

void TestCtlKeys::trust_isListedAndWithdrawn()
{
    const Ctl ctl;
    ctl.write(u"cert.pem"_s, m_ctl.read(u"cert.pem"_s));
    ctl.write(u"signed.pdf"_s, {});
    const auto run = [&ctl](const QString &words) { return ctl.onStore(words.split(u' ')); };
    COMPARE_EXIT(run(u"trust list"_s), 4);
    COMPARE_EXIT(run(u"store init"_s), 0);
    QVERIFY(run(u"trust list"_s).json().toArray().empty());
    COMPARE_EXIT(run(u"trust add cert.pem"_s), 0);
    COMPARE_EXIT(run(u"trust add cert.pem"_s), 0);
    const Outcome listed = run(u"trust list"_s);
    QCOMPARE(listed.json().toArray().size(), std::size_t(1));
    const JsonValue one = listed.json().toArray().front();
    QCOMPARE(one.text(u"name"), u"张三"_s);
    QVERIFY(run(u"trust list --text"_s).out.startsWith(one.text(u"fingerprint").toLatin1()));

    COMPARE_EXIT(with(u"sign report.pdf --key key.p12 --out trusted.pdf"_s), 0);
    ctl.write(u"trusted.pdf"_s, m_ctl.read(u"trusted.pdf"_s));
    COMPARE_EXIT(run(u"verify trusted.pdf"_s), 0);
    const Outcome unknown = run(u"trust remove 0000 --json"_s);
    COMPARE_EXIT(unknown, 3);
    QCOMPARE(unknown.errorText(u"code"), u"trust.unknown"_s);
    COMPARE_EXIT(run(u"trust remove "_s + one.text(u"fingerprint").first(12)), 0);
    QVERIFY(run(u"trust list"_s).json().toArray().empty());
    COMPARE_EXIT(run(u"verify trusted.pdf"_s), 1);
    ctl.write(u"text"_s, "no certificate");
    COMPARE_EXIT(run(u"trust add text"_s), 3);
    COMPARE_EXIT(run(u"store check"_s), 0);
}

void TestCtlKeys::stamp_isReported()
{
    m_ctl.write(u"stamper.pem"_s, m_authority.certificate());
    const QString address = m_authority.address(LocalAuthority::Answer::Stamps);
    COMPARE_EXIT(with(u"sign report.pdf --key key.p12 --out stamped.pdf --tsa "_s + address), 0);
    const Outcome known = m_ctl.run(u"verify stamped.pdf --trust cert.pem --trust stamper.pem"_s.split(u' '));
    COMPARE_EXIT(known, 0);
    const QString time = known.json().find(u"signatures")->toArray().front().text(u"stamped");
    QVERIFY2(QDateTime::fromString(time, Qt::ISODate).isValid(), known.out);
    const Outcome text = m_ctl.run(u"verify stamped.pdf --text --trust cert.pem --trust stamper.pem"_s.split(u' '));
    QVERIFY2(text.out.contains(QByteArray("Time-stamp: " + time.toLatin1())), text.out);
    const Outcome unknown = m_ctl.run(u"verify stamped.pdf --trust cert.pem"_s.split(u' '));
    COMPARE_EXIT(unknown, 0);
    QVERIFY(!unknown.json().find(u"signatures")->toArray().front().find(u"stamped"));
}

void TestCtlKeys::stamp_isNeverLeftOutInSilence_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    QTest::newRow("nobody listens") << u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()) << 4 << u"tsa.network"_s;
    QTest::newRow("the line breaks") << m_authority.address(LocalAuthority::Answer::Nothing) << 4 << u"tsa.network"_s;
    QTest::newRow("a web page answers")
        << m_authority.address(LocalAuthority::Answer::Refusals) << 4 << u"tsa.refused"_s;
    QTest::newRow("the address is none") << u"file:///etc/hostname"_s << 3 << u"tsa.address"_s;
    QTest::newRow("the address is empty") << QString() << 2 << u"usage.options"_s;
}

void TestCtlKeys::stamp_isNeverLeftOutInSilence()
{
    QFETCH(QString, address);
    QFETCH(int, code);
    QFETCH(QString, error);
    const Outcome outcome =
        with(u"sign report.pdf --key key.p12 --out never.pdf --json"_s, {u"--tsa"_s, address});
    COMPARE_EXIT(outcome, code);
    QCOMPARE(outcome.errorText(u"code"), error);
    QVERIFY2(code != 4 || outcome.err.contains("sign without a time-stamp"), outcome.err);
    QVERIFY(!QFile::exists(m_ctl.path(u"never.pdf"_s)));
}

void TestCtlKeys::token_signs()
{
    const QStringList sign{u"sign"_s, u"report.pdf"_s, u"--out"_s, u"token.pdf"_s, u"--key"_s, tokenAddress(u"panel"_s),
                           u"--passphrase-file"_s, u"pin"_s};
    COMPARE_EXIT(m_ctl.run(sign), 0);
    const Outcome verified = m_ctl.run(u"verify token.pdf --trust cert.pem"_s.split(u' '));
    COMPARE_EXIT(verified, 0);
    QCOMPARE(verified.json().find(u"signatures")->toArray().front().text(u"signer"), u"张三"_s);
}

void TestCtlKeys::token_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const QString pin = u"pin"_s;
    QTest::newRow("a wrong PIN") << tokenAddress(u"panel"_s) << u"pass"_s << 3 << u"key.passphrase"_s;
    QTest::newRow("no such token") << tokenAddress(u"absent"_s) << pin << 4 << u"key.token_missing"_s;
    QTest::newRow("no such module") << tokenAddress(u"panel"_s, u"/no/such.so"_s) << pin << 4 << u"key.token_module"_s;
    QTest::newRow("the PIN is an argument")
        << QString(tokenAddress(u"panel"_s) + u"&pin-value=4711") << pin << 3 << u"key.token_pin"_s;
}

void TestCtlKeys::token_isRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, pin);
    QFETCH(int, code);
    QFETCH(QString, error);
    const Outcome outcome = m_ctl.run({u"sign"_s, u"report.pdf"_s, u"--out"_s, u"never.pdf"_s, u"--key"_s, address,
                                       u"--passphrase-file"_s, pin, u"--json"_s});
    COMPARE_EXIT(outcome, code);
    QCOMPARE(outcome.errorText(u"code"), error);
    QVERIFY(!outcome.told().contains("4711"));
    QVERIFY(!QFile::exists(m_ctl.path(u"never.pdf"_s)));
}

void TestCtlKeys::strippedReport_isTold()
{
    const Ctl ctl;
    for (const QString &name : {u"pass"_s, u"key.p12"_s, u"cert.pem"_s})
        ctl.write(name, m_ctl.read(name));
    const auto run = [&ctl](const QString &words) { return ctl.onStore(words.split(u' ')); };
    COMPARE_EXIT(ctl.onStore({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 0);
    COMPARE_EXIT(run(u"report "_s + SampleId + u" --kind review --out report.pdf"), 0);
    const Outcome fresh = run(u"verify report.pdf"_s);
    QCOMPARE(fresh.text(u"state"), u"unsigned"_s);
    QVERIFY(!fresh.json().find(u"missing"));

    const QString digest = ctl.digest();
    COMPARE_EXIT(run(u"sign report.pdf --key key.p12 --passphrase-file pass --out signed.pdf"_s), 0);
    COMPARE_EXIT(run(u"verify signed.pdf --trust cert.pem"_s), 0);
    const Outcome told = run(u"verify report.pdf --trust cert.pem"_s);
    COMPARE_EXIT(told, 1);
    QCOMPARE(told.text(u"state"), u"unsigned"_s);
    QCOMPARE(told.json().find(u"missing")->toArray().front().text(u"signer"), u"张三"_s);
    QVERIFY2(told.err.contains("A later revision of this report is known here, signed by 张三"), told.err);
    COMPARE_EXIT(run(u"store check"_s), 0);
    QCOMPARE(ctl.digest(), digest);
}

QTEST_GUILESS_MAIN(TestCtlKeys)
#include "tst_ctl_keys.moc"
