#include "ui/keys/secret.h"
#include "ui/keys_room.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

namespace {

const QString Secret = QStringLiteral("a good passphrase");

} // namespace

// Keys and time-stamps in the settings.
class TestKeysSection : public QObject, protected KeysRoom
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init() { open(); }
    void madeKey_signsAndIsTrusted();
    void makeKey_saysWhatIsMissing();
    void makeKey_leavesOtherFilesAlone();
    void certificate_isExported();
    void passphrase_isChanged();
    void wrongPassphrase_isSaidBesideItsField();
    void authority_makesMembersTrusted();
    void issuing_saysWhatIsNoCertificate();
    void timeStamps_areKept_data();
    void timeStamps_areKept();
    void secrets_areForgotten();

private:
    KeyTaskDialog *ask(const char *button)
    {
        in<QPushButton>(*m_section, button)->click();
        KeyTaskDialog *dialog = nullptr;
        [[maybe_unused]] const bool found = QTest::qWaitFor(
            [&] { return (dialog = in<KeyTaskDialog>(*m_section, "keyTaskDialog")) && dialog->isVisible(); },
            Patience);
        return dialog;
    }

    // Goes on and waits until the dialog has closed.
    void finish(KeyTaskDialog *dialog)
    {
        const QPointer<KeyTaskDialog> open = dialog;
        in<QPushButton>(*dialog, "go")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!open || !open->isVisible(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!open, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(*m_section, "doneFrame")->isVisible(), Patience);
    }

    void make(const char *button, const QString &name, const QString &target, bool trust)
    {
        KeyTaskDialog *dialog = ask(button);
        QVERIFY(dialog);
        type(*dialog, "name", name);
        setPath(*dialog, "target", target);
        type(*dialog, "wanted", Secret);
        type(*dialog, "repeat", Secret);
        in<QCheckBox>(*dialog, "trust")->setChecked(trust);
        finish(dialog);
    }
};

void TestKeysSection::madeKey_signsAndIsTrusted()
{
    make("makeKey", m_at->desk->identity(), file("wang.p12"), true);
    QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, Patience);
    QCOMPARE(trustedNames(), QStringList{m_at->desk->identity()});

    const auto review = m_at->review("platform-industry");
    QVERIFY(review);
    const auto report = makeReport(review->data(), review->criteria(), review->review(), review->category(), {},
                                   m_at->desk->library(), m_at->clock);
    QVERIFY(report);
    const auto signedPdf = signReport(*report, {file("wang.p12"), Passphrase::copyOf(Secret), {}, {}}, m_at->clock);
    QVERIFY2(signedPdf, signedPdf ? "" : qPrintable(signedPdf.error().message));
    const auto summary = SampleDesk::wait(m_at->desk->verify(*signedPdf));
    QVERIFY(summary);
    QCOMPARE(summary->state, QStringLiteral("whole"));
}

void TestKeysSection::makeKey_saysWhatIsMissing()
{
    KeyTaskDialog *dialog = ask("makeKey");
    QVERIFY(dialog);
    QCOMPARE(in<QLineEdit>(*dialog, "name")->text(), m_at->desk->identity());
    type(*dialog, "name", QStringLiteral("Ada Lovelace"));
    QVERIFY(in<PathField>(*dialog, "target")->path().endsWith(u"/Ada Lovelace.p12"));
    setPath(*dialog, "target", file("ada.p12"));
    type(*dialog, "wanted", QStringLiteral("seven77"));
    type(*dialog, "repeat", QStringLiteral("seven78"));
    in<QPushButton>(*dialog, "go")->click();
    QVERIFY(in<QLabel>(*dialog, "wantedFault")->text().contains(u'8'));
    QVERIFY(in<QLabel>(*dialog, "repeatFault")->isVisible());
    QVERIFY(!in<QLabel>(*dialog, "nameFault")->isVisible());
    type(*dialog, "name", QStringLiteral(" "));
    in<QPushButton>(*dialog, "go")->click();
    QVERIFY(in<QLabel>(*dialog, "nameFault")->isVisible());
    QVERIFY(dialog->isVisible() && !QFile::exists(file("ada.p12")));
}

void TestKeysSection::makeKey_leavesOtherFilesAlone()
{
    QVERIFY(writeFile(file("there.p12"), "somebody's"));
    KeyTaskDialog *dialog = ask("makeKey");
    QVERIFY(dialog);
    setPath(*dialog, "target", file("there.p12"));
    type(*dialog, "wanted", Secret);
    type(*dialog, "repeat", Secret);
    in<QPushButton>(*dialog, "go")->click();
    QVERIFY(in<QLabel>(*dialog, "targetFault")->isVisible());
    QCOMPARE(*readFile(file("there.p12")), QByteArray("somebody's"));
}

void TestKeysSection::certificate_isExported()
{
    const auto pem = newKeyFile(QStringLiteral("李慧敏"), file("li.p12"), Passphrase::copyOf(Secret), m_at->clock);
    QVERIFY(pem);
    KeyTaskDialog *dialog = ask("exportCertificate");
    QVERIFY(dialog);
    setPath(*dialog, "key", file("li.p12"));
    QCOMPARE(in<PathField>(*dialog, "target")->path(), file("li.pem"));
    type(*dialog, "passphrase", Secret);
    finish(dialog);
    QCOMPARE(QString::fromLatin1(*readFile(file("li.pem"))), *pem);
    QVERIFY(trusted().empty());
}

void TestKeysSection::passphrase_isChanged()
{
    const auto pem = newKeyFile(QStringLiteral("李慧敏"), file("li.p12"), Passphrase::copyOf(Secret), m_at->clock);
    QVERIFY(pem);
    KeyTaskDialog *dialog = ask("changePassphrase");
    QVERIFY(dialog);
    setPath(*dialog, "key", file("li.p12"));
    type(*dialog, "passphrase", Secret);
    const QString other = QStringLiteral("another good one");
    type(*dialog, "wanted", other);
    type(*dialog, "repeat", other);
    finish(dialog);
    const auto opened = certificateOfKeyFile(file("li-new.p12"), Passphrase::copyOf(other));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(*opened, *pem);
    QVERIFY(certificateOfKeyFile(file("li.p12"), Passphrase::copyOf(Secret)));
}

void TestKeysSection::wrongPassphrase_isSaidBesideItsField()
{
    QVERIFY(newKeyFile(QStringLiteral("李慧敏"), file("li.p12"), Passphrase::copyOf(Secret), m_at->clock));
    KeyTaskDialog *dialog = ask("exportCertificate");
    QVERIFY(dialog);
    setPath(*dialog, "key", file("li.p12"));
    type(*dialog, "passphrase", QStringLiteral("wrong"));
    in<QPushButton>(*dialog, "go")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(*dialog, "passphraseFault")->isVisible(), Patience);
    QVERIFY(in<QLineEdit>(*dialog, "passphrase")->property("faulty").toBool());
    setPath(*dialog, "key", file("absent.p12"));
    setPath(*dialog, "target", file("other.pem"));
    in<QPushButton>(*dialog, "go")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(*dialog, "keyFault")->isVisible(), Patience);
    QVERIFY(!in<QLabel>(*dialog, "passphraseFault")->isVisible());
    QVERIFY(!QFile::exists(file("other.pem")));
}

void TestKeysSection::authority_makesMembersTrusted()
{
    make("makeAuthority", QStringLiteral("宁波评审组"), file("authority.p12"), true);
    make("makeKey", QStringLiteral("张伟"), file("zhang.p12"), false);
    QVERIFY(exportCertificate(file("zhang.p12"), Passphrase::copyOf(Secret), file("zhang.pem")));

    KeyTaskDialog *issue = ask("issueCertificate");
    QVERIFY(issue);
    setPath(*issue, "key", file("authority.p12"));
    setPath(*issue, "certificate", file("zhang.pem"));
    QCOMPARE(in<PathField>(*issue, "target")->path(), file("zhang-issued.pem"));
    type(*issue, "passphrase", Secret);
    finish(issue);

    KeyTaskDialog *adopt = ask("adoptCertificate");
    QVERIFY(adopt);
    setPath(*adopt, "key", file("zhang.p12"));
    setPath(*adopt, "certificate", file("zhang-issued.pem"));
    type(*adopt, "passphrase", Secret);
    finish(adopt);

    QCOMPARE(trustedNames(), QStringList{QStringLiteral("宁波评审组")});
    const auto key = SigningKey::load(file("zhang-issued.p12"), Passphrase::copyOf(Secret));
    QVERIFY2(key, key ? "" : qPrintable(key.error().message));
    QCOMPARE(key->certificate().issuerName(), QStringLiteral("宁波评审组"));
    QCOMPARE(key->issuers().size(), std::size_t(1));
}

void TestKeysSection::issuing_saysWhatIsNoCertificate()
{
    QVERIFY(newKeyFile(QStringLiteral("宁波评审组"), file("authority.p12"), Passphrase::copyOf(Secret), m_at->clock,
                       KeyUse::Authority));
    QVERIFY(writeFile(file("note.txt"), "no certificate"));
    KeyTaskDialog *dialog = ask("issueCertificate");
    QVERIFY(dialog);
    setPath(*dialog, "key", file("authority.p12"));
    setPath(*dialog, "certificate", file("note.txt"));
    type(*dialog, "passphrase", Secret);
    in<QPushButton>(*dialog, "go")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(*dialog, "certificateFault")->isVisible(), Patience);
    QVERIFY(!in<QLabel>(*dialog, "keyFault")->isVisible());
    QVERIFY(!QFile::exists(file("note-issued.pem")));
}

void TestKeysSection::timeStamps_areKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const QString before = QStringLiteral("http://old.example.org/");
    QTest::newRow("a web address is kept") << QStringLiteral(" https://tsa.example.cn/stamp ")
                                           << QStringLiteral("https://tsa.example.cn/stamp");
    QTest::newRow("nothing means none") << QString() << QString();
    QTest::newRow("a file is refused") << QStringLiteral("file:///etc/passwd") << before;
    QTest::newRow("a name alone is refused") << QStringLiteral("tsa.example.cn") << before;
    QTest::newRow("an address without a host is refused") << QStringLiteral("http:///stamp") << before;
}

void TestKeysSection::timeStamps_areKept()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    m_preferences->setTimeStampAddress(QStringLiteral("http://old.example.org/"));
    type(*m_section, "timeStamps", typed);
    QTest::keyClick(in<QLineEdit>(*m_section, "timeStamps"), Qt::Key_Return);
    QCOMPARE(m_preferences->timeStampAddress(), kept);
    QCOMPARE(in<QLabel>(*m_section, "timeStampFault")->isVisible(), kept.contains(u"old"));
}

void TestKeysSection::secrets_areForgotten()
{
    QLineEdit editor;
    editor.setEchoMode(QLineEdit::Password);
    QTest::keyClicks(&editor, Secret);
    const Passphrase taken = secretIn(editor);
    QCOMPARE(QByteArray(taken.data()), Secret.toUtf8());
    wipeSecret(editor);
    QVERIFY(editor.text().isEmpty());
    editor.undo();
    QVERIFY(editor.text().isEmpty());
    QCOMPARE(Secret, QStringLiteral("a good passphrase"));
}

QTEST_MAIN(TestKeysSection)
#include "tst_keys_section.moc"
