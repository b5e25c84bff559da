#include "cli/local_authority.h"
#include "ui/keys/token_choice.h"
#include "ui/report/sign_dialog.h"
#include "ui/report/signable.h"
#include "ui/report_desk.h"
#include "ui/rounds/path_field.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

// Signing may take seconds on a machine that runs everything at once.
constexpr int Patience = 60'000;

namespace {

const QString Reviewer = QStringLiteral("样例评审专家"); // of the sample
const QString Secret = QStringLiteral("a good passphrase");
const QString Pin = QStringLiteral("4711");
const QString Module = QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

// Time-stamps are as of now: keys and signatures have to be, too.
class Now final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QString newId() override { return {}; }
};

} // namespace

// Keys on tokens, SoftHSM standing for the reviewer's UKey, and time-stamps with what may go wrong with them.
class TestSignDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void token_signs();
    void token_isFoundAgain();
    void wrongPin_isSaidAndForgotten();
    void token_isMissing_data();
    void token_isMissing();
    void stamp_isOfferedWithAService();
    void stamp_isGiven();
    void stamp_isLeftOutOnRequest();
    void stamp_thatFailsAsks_data();
    void stamp_thatFailsAsks();
    void stamp_thatFailsKeepsTheNewKey();
    void cancel_signsNothing();
    void secrets_areWiped();

private:
    QString file(const char *name) const { return m_at.folder.filePath(QString::fromLatin1(name)); }
    void run(const QString &program, const QString &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_at.folder.path());
        process.start(program, arguments.split(u' '));
        if (!process.waitForFinished(Patience) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    }

    std::unique_ptr<SignDialog> dialog(const QString &keyFile = {})
    {
        auto made = std::make_unique<SignDialog>(m_pdf, signableOf(m_pdf).open, m_clock, Reviewer,
                                                 keyFile);
        made->show();
        return made;
    }
    // With the key file that the passphrase opens, and a service.
    std::unique_ptr<SignDialog> stamped(LocalAuthority::Answer answer)
    {
        auto made = dialog(file("key.p12"));
        made->setTimeStamps(QUrl(m_authority->address(answer)));
        in<QLineEdit>(*made, "passphrase")->setText(Secret);
        return made;
    }
    void chooseToken(SignDialog &dialog)
    {
        dialog.setToken(Module, {});
        in<QRadioButton>(dialog, "useToken")->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!in<TokenChoice>(dialog, "token")->isSearching(), Patience);
    }
    static void sign(SignDialog &dialog, const char *button = "sign") { in<QPushButton>(dialog, button)->click(); }
    static bool asks(SignDialog &dialog) { return in<QFrame>(dialog, "stampChoice")->isVisible(); }

    VerificationSummary verified(const SignDialog &dialog, bool trustAuthority = true) const
    {
        QStringList trust{dialog.outcome().certificatePem};
        if (trustAuthority)
            trust.append(QString::fromLatin1(m_authority->certificate()));
        Now clock;
        const auto summary = verifyReport(dialog.outcome().pdf, trust, clock);
        return summary ? *summary : VerificationSummary();
    }

    SampleDesk m_at;
    Now m_clock;
    QByteArray m_pdf;
    std::unique_ptr<LocalAuthority> m_authority;
};

void TestSignDialog::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
    const auto review = m_at.review("platform-industry");
    QVERIFY(review);
    const auto report = makeReport(review->data(), review->criteria(), review->review(), review->category(), {},
                                   m_at.desk->library(), m_clock);
    QVERIFY(report);
    m_pdf = *report;
    const auto pem = newKeyFile(Reviewer, file("key.p12"), Passphrase::copyOf(Secret), m_clock);
    QVERIFY(pem);
    QVERIFY(writeFile(file("key.pem"), pem->toLatin1()));
    m_authority = std::make_unique<LocalAuthority>();

    QVERIFY(writeFile(file("softhsm2.conf"),
                      QByteArray("directories.tokendir = " + m_at.folder.path().toUtf8() + "\nlog.level = ERROR\n")));
    qputenv("SOFTHSM2_CONF", file("softhsm2.conf").toUtf8());
    QVERIFY(writeFile(file("secret"), Secret.toUtf8()));
    const QString openssl = QStringLiteral("openssl");
    const QString softhsm = QStringLiteral("softhsm2-util");
    run(openssl, QStringLiteral("pkcs12 -in key.p12 -nocerts -nodes -passin file:secret -out plain.pem"));
    run(openssl, QStringLiteral("pkcs8 -topk8 -nocrypt -in plain.pem -out key.p8"));
    run(openssl, QStringLiteral("x509 -in key.pem -outform DER -out key.der"));
    run(softhsm, QStringLiteral("--init-token --free --label panel --so-pin 0000 --pin 4711"));
    run(softhsm, QStringLiteral("--import key.p8 --token panel --label ukey --id 01 --pin 4711"));
    run(QStringLiteral("pkcs11-tool"),
        QStringLiteral("--module %1 --token-label panel --login --pin 4711 --write-object key.der --type cert "
                       "--label ukey --id 01")
            .arg(Module));
}

void TestSignDialog::token_signs()
{
    const auto open = dialog();
    chooseToken(*open);
    auto *tokens = in<QComboBox>(*open, "tokens");
    QVERIFY2(tokens->currentText().contains(Reviewer) && tokens->currentText().contains(u"panel"),
             qPrintable(tokens->currentText()));
    QVERIFY(!in<QLineEdit>(*open, "file")->isVisible());
    in<QLineEdit>(*open, "passphrase")->setText(Pin);
    sign(*open);
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    QCOMPARE(verified(*open).state, QStringLiteral("whole"));
    QVERIFY(open->outcome().keyFile.isEmpty());
    QVERIFY(open->outcome().tokenAddress.startsWith(u"pkcs11:token=panel"));
    QCOMPARE(open->outcome().tokenModule, Module);
}

void TestSignDialog::token_isFoundAgain()
{
    const auto found = listTokenKeys(Module);
    QVERIFY(found && found->size() == 1);
    const auto open = dialog();
    open->setToken(Module, found->front().address);
    in<QRadioButton>(*open, "useToken")->setChecked(true);
    auto &choice = *in<TokenChoice>(*open, "token");
    QTRY_VERIFY_WITH_TIMEOUT(!choice.isSearching(), Patience);
    QCOMPARE(choice.address(), found->front().address);
    // One that is named by hand gets the module beside it.
    in<QComboBox>(*open, "tokens")->setCurrentIndex(in<QComboBox>(*open, "tokens")->count() - 1);
    in<QLineEdit>(*open, "address")->setText(QStringLiteral("pkcs11:token=panel;object=ukey"));
    QCOMPARE(choice.address(), QStringLiteral("pkcs11:token=panel;object=ukey?module-path=%1").arg(Module));
    in<QLineEdit>(*open, "passphrase")->setText(Pin);
    sign(*open);
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    QCOMPARE(verified(*open).state, QStringLiteral("whole"));
}

void TestSignDialog::wrongPin_isSaidAndForgotten()
{
    const auto open = dialog();
    chooseToken(*open);
    sign(*open);
    QVERIFY(in<QLabel>(*open, "passphraseFault")->isVisible());
    auto *pin = in<QLineEdit>(*open, "passphrase");
    pin->setText(QStringLiteral("1234"));
    sign(*open);
    auto *fault = in<QLabel>(*open, "passphraseFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), Patience);
    QVERIFY2(fault->text().contains(u"tries are left"), qPrintable(fault->text()));
    // What was wrong is not there to be tried once more.
    QVERIFY(pin->text().isEmpty());
    sign(*open);
    QVERIFY(fault->isVisible() && open->isVisible());
    pin->setText(Pin);
    sign(*open);
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
}

void TestSignDialog::token_isMissing_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("named");
    QTest::newRow("no module of that name is named") << QStringLiteral("/no/such/module.so") << QString()
                                                     << QStringLiteral("/no/such/module.so");
    QTest::newRow("a token that is not there is said") << Module << QStringLiteral("pkcs11:token=absent;object=ukey")
                                                       << QStringLiteral("Put the token in");
    QTest::newRow("an address that is none is said") << Module << QStringLiteral("my token")
                                                     << QStringLiteral("pkcs11:");
}

void TestSignDialog::token_isMissing()
{
    QFETCH(QString, module);
    QFETCH(QString, address);
    QFETCH(QString, named);
    const auto open = dialog();
    open->setToken(module, {});
    in<QRadioButton>(*open, "useToken")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(!in<TokenChoice>(*open, "token")->isSearching(), Patience);
    auto *fault = in<QLabel>(*open, "tokenFault");
    if (!address.isEmpty()) {
        in<QComboBox>(*open, "tokens")->setCurrentIndex(in<QComboBox>(*open, "tokens")->count() - 1);
        in<QLineEdit>(*open, "address")->setText(address);
        in<QLineEdit>(*open, "passphrase")->setText(Pin);
        sign(*open);
    }
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), Patience);
    QVERIFY2(fault->text().contains(named), qPrintable(fault->text()));
    QVERIFY(open->isVisible());
}

void TestSignDialog::stamp_isOfferedWithAService()
{
    const auto open = dialog();
    auto *stamp = in<QCheckBox>(*open, "stamp");
    QVERIFY(!stamp->isVisible() && !stamp->isChecked());
    open->setTimeStamps(QUrl(QStringLiteral("https://tsa.example.cn/stamp")));
    QVERIFY(stamp->isVisible() && stamp->isChecked());
    QVERIFY(stamp->text().contains(u"tsa.example.cn"));
}

void TestSignDialog::stamp_isGiven()
{
    const auto open = stamped(LocalAuthority::Answer::Stamps);
    sign(*open);
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    const VerificationSummary summary = verified(*open);
    QCOMPARE(summary.state, QStringLiteral("whole"));
    QVERIFY(summary.signers.front().stampedAt.isValid());
}

void TestSignDialog::stamp_isLeftOutOnRequest()
{
    const auto open = stamped(LocalAuthority::Answer::Stamps);
    in<QCheckBox>(*open, "stamp")->setChecked(false);
    sign(*open);
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    QVERIFY(!verified(*open).signers.front().stampedAt.isValid());
}

void TestSignDialog::stamp_thatFailsAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("no answer") << int(LocalAuthority::Answer::Nothing);
    QTest::newRow("an answer that is no time-stamp") << int(LocalAuthority::Answer::Refusals);
}

void TestSignDialog::stamp_thatFailsAsks()
{
    QFETCH(int, answer);
    const auto open = stamped(LocalAuthority::Answer(answer));
    sign(*open);
    QTRY_VERIFY_WITH_TIMEOUT(asks(*open), Patience);
    QVERIFY(!in<QLabel>(*open, "stampFault")->text().isEmpty());
    QVERIFY(!in<QPushButton>(*open, "sign")->isVisible());
    QVERIFY(in<QPushButton>(*open, "cancel")->isEnabled());
    // Enter is the safe choice: it asks for a stamp again.
    QVERIFY(in<QPushButton>(*open, "again")->isDefault());
    sign(*open, "again");
    QVERIFY(!asks(*open));
    QTRY_VERIFY_WITH_TIMEOUT(asks(*open), Patience);
    sign(*open, "withoutStamp");
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    const VerificationSummary summary = verified(*open);
    QCOMPARE(summary.state, QStringLiteral("whole"));
    QVERIFY(!summary.signers.front().stampedAt.isValid());
}

void TestSignDialog::stamp_thatFailsKeepsTheNewKey()
{
    const auto open = dialog();
    open->setTimeStamps(QUrl(m_authority->address(LocalAuthority::Answer::Nothing)));
    in<QRadioButton>(*open, "makeKey")->setChecked(true);
    in<QLineEdit>(*open, "file")->setText(file("new.p12"));
    in<QLineEdit>(*open, "passphrase")->setText(Secret);
    in<QLineEdit>(*open, "repeat")->setText(Secret);
    sign(*open);
    QTRY_VERIFY_WITH_TIMEOUT(asks(*open), Patience);
    QVERIFY(QFile::exists(file("new.p12")));
    sign(*open, "withoutStamp");
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    QCOMPARE(verified(*open).state, QStringLiteral("whole"));
    QCOMPARE(open->outcome().keyFile, file("new.p12"));
}

void TestSignDialog::cancel_signsNothing()
{
    const auto open = stamped(LocalAuthority::Answer::Refusals);
    sign(*open);
    QTRY_VERIFY_WITH_TIMEOUT(asks(*open), Patience);
    sign(*open, "cancel");
    QCOMPARE(open->result(), int(QDialog::Rejected));
    QVERIFY(open->outcome().pdf.isEmpty());
}

void TestSignDialog::secrets_areWiped()
{
    const auto open = dialog(file("key.p12"));
    auto *passphrase = in<QLineEdit>(*open, "passphrase");
    passphrase->setText(Secret);
    sign(*open);
    QTRY_COMPARE_WITH_TIMEOUT(open->result(), int(QDialog::Accepted), Patience);
    QVERIFY(passphrase->text().isEmpty());
    const auto other = dialog(file("key.p12"));
    in<QLineEdit>(*other, "passphrase")->setText(Secret);
    in<QRadioButton>(*other, "useToken")->setChecked(true);
    QVERIFY(in<QLineEdit>(*other, "passphrase")->text().isEmpty());
    other->reject();
}

QTEST_MAIN(TestSignDialog)
#include "tst_sign_dialog.moc"
