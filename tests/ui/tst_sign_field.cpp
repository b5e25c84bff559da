#include "ui/report/sign_dialog.h"
#include "ui/report/signable.h"
#include "ui/report_desk.h"
#include "ui/theme/theme.h"
#include "workstation/reports.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

// Signing may take seconds on a machine that runs everything at once.
constexpr int Patience = 60'000;

namespace {

const QString Secret = QStringLiteral("a good passphrase");
const QString First = QStringLiteral("李慧敏"); // member.1, as SampleDesk::decide() has it
const QString Second = QStringLiteral("张伟");
const QString Chair = QStringLiteral("王建国");

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

} // namespace

// Which field the dialog offers, and what it says of a key that is not that of the field's person.
class TestSignField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void field_isThatOfOnesOwnName_data();
    void field_isThatOfOnesOwnName();
    void chair_waitsForTheOthers();
    void otherKey_isWarnedOf();
    void warning_isForgottenWithAnotherField();
    void newKey_isWarnedOfWhileItsNameIsTyped();
    void keyThatHasSigned_isRefused();
    void reviewReport_warnsToo();

private:
    QString keyFile(const QString &name) const { return m_at.folder.filePath(name + u".p12"); }
    QByteArray signedBy(QByteArray pdf, const QStringList &names)
    {
        for (const QString &name : names) {
            const auto done = signReport(pdf, {keyFile(name), Passphrase::copyOf(Secret), {}, {}}, m_at.clock);
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            pdf = *done;
        }
        return pdf;
    }
    std::unique_ptr<SignDialog> dialog(const QByteArray &pdf, const QString &name, const QString &key = {})
    {
        auto made = std::make_unique<SignDialog>(pdf, signableOf(pdf).open, m_at.clock, name,
                                                 key.isEmpty() ? QString() : keyFile(key));
        in<QLineEdit>(*made, "passphrase")->setText(Secret);
        made->show();
        return made;
    }
    static void press(SignDialog &dialog) { in<QPushButton>(dialog, "sign")->click(); }
    static bool warns(SignDialog &dialog) { return in<QFrame>(dialog, "fieldWarning")->isVisible(); }
    static QString warning(SignDialog &dialog) { return in<QLabel>(dialog, "fieldWarningText")->text(); }
    static QString button(SignDialog &dialog) { return in<QPushButton>(dialog, "sign")->text(); }
    static QString field(SignDialog &dialog) { return in<QComboBox>(dialog, "field")->currentData().toString(); }

    SampleDesk m_at;
    QByteArray m_pdf;
    QByteArray m_review;
    QStringList m_trusted;
};

void TestSignField::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // how names are listed
    Theme::install(*qApp, Theme::Mode::Light);
    m_at.decide();
    const auto made = SampleDesk::wait(m_at.desk->office().acceptanceReport(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(made);
    m_pdf = *made;
    const auto review = m_at.review("platform-industry");
    QVERIFY(review);
    m_review = *SampleDesk::wait(m_at.desk->office().reviewReport(*review));
    for (const QString &name : {First, Second, Chair}) {
        const auto pem = newKeyFile(name, keyFile(name), Passphrase::copyOf(Secret), m_at.clock);
        QVERIFY(pem);
        m_trusted.append(*pem);
    }
}

void TestSignField::field_isThatOfOnesOwnName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("own");
    QTest::newRow("the first member") << First << QStringLiteral("member.1");
    QTest::newRow("the second member") << Second << QStringLiteral("member.2");
    QTest::newRow("the chair, who waits") << Chair << QStringLiteral("member.1");
    QTest::newRow("somebody else") << QStringLiteral("王小明") << QStringLiteral("member.1");
    QTest::newRow("nobody") << QString() << QStringLiteral("member.1");
}

void TestSignField::field_isThatOfOnesOwnName()
{
    QFETCH(const QString, name);
    const auto shown = dialog(m_pdf, name);
    QTEST(field(*shown), "own");
    QVERIFY(!warns(*shown)); // whose key it is, is not known yet
}

void TestSignField::chair_waitsForTheOthers()
{
    const auto early = dialog(signedBy(m_pdf, {Second}), Chair);
    auto *box = in<QComboBox>(*early, "field");
    QCOMPARE(box->count(), 2);
    QVERIFY(!qobject_cast<QStandardItemModel *>(box->model())->item(1)->isEnabled());
    const auto *note = in<QLabel>(*early, "fieldNote");
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(),
             QStringLiteral("The chair signs last, as nobody can sign after that; still to sign: %1.").arg(First));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(field(*early), QStringLiteral("member.1"));

    const auto last = dialog(signedBy(m_pdf, {Second, First}), Chair, Chair);
    QCOMPARE(field(*last), QStringLiteral("chair"));
    QVERIFY(in<QLabel>(*last, "fieldNote")->text().startsWith(QStringLiteral("Nothing can be added")));
    press(*last);
    QTRY_COMPARE_WITH_TIMEOUT(last->result(), int(QDialog::Accepted), Patience);
    QCOMPARE(verifyReport(last->outcome().pdf, m_trusted, m_at.clock)->state, QStringLiteral("whole"));
}

void TestSignField::otherKey_isWarnedOf()
{
    const auto shown = dialog(m_pdf, First, Second);
    QCOMPARE(button(*shown), QStringLiteral("&Sign"));
    press(*shown);
    QTRY_VERIFY_WITH_TIMEOUT(warns(*shown), Patience);
    QCOMPARE(warning(*shown), QStringLiteral("This field is for %1; the key is that of %2. Signed with it, the report "
                                             "counts as incomplete.")
                                  .arg(First, Second));
    QVERIFY(shown->isVisible() && shown->outcome().pdf.isEmpty());
    QCOMPARE(button(*shown), QStringLiteral("&Sign all the same"));
    QCOMPARE(in<QLineEdit>(*shown, "passphrase")->text(), Secret);
    QVERIFY(shown->focusWidget() == in<QComboBox>(*shown, "field"));
    QTest::keyClick(in<QLineEdit>(*shown, "passphrase"), Qt::Key_Return); // once more by mistake
    QVERIFY(in<QPushButton>(*shown, "sign")->isEnabled() && shown->isVisible());
    press(*shown);
    QTRY_COMPARE_WITH_TIMEOUT(shown->result(), int(QDialog::Accepted), Patience);
    const auto summary = verifyReport(shown->outcome().pdf, m_trusted, m_at.clock);
    QCOMPARE(summary->state, QStringLiteral("incomplete"));
    QVERIFY(!summary->signers.front().belongs);
}

void TestSignField::warning_isForgottenWithAnotherField()
{
    const auto shown = dialog(m_pdf, First, Second);
    press(*shown);
    QTRY_VERIFY_WITH_TIMEOUT(warns(*shown), Patience);
    QTest::keyClick(in<QComboBox>(*shown, "field"), Qt::Key_Down);
    QVERIFY(!warns(*shown));
    QCOMPARE(button(*shown), QStringLiteral("&Sign"));
    press(*shown);
    QTRY_COMPARE_WITH_TIMEOUT(shown->result(), int(QDialog::Accepted), Patience);
    const auto summary = verifyReport(shown->outcome().pdf, m_trusted, m_at.clock);
    QCOMPARE(summary->signers.front().field, QStringLiteral("member.2"));
    QVERIFY(summary->signers.front().belongs);
}

void TestSignField::newKey_isWarnedOfWhileItsNameIsTyped()
{
    const auto shown = dialog(m_pdf, Second);
    QCOMPARE(field(*shown), QStringLiteral("member.2"));
    in<QRadioButton>(*shown, "makeKey")->setChecked(true);
    QVERIFY(!warns(*shown));
    auto *name = in<QLineEdit>(*shown, "name");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zhang Wei"));
    QVERIFY2(warning(*shown).startsWith(
                 QStringLiteral("This field is for %1; the key is that of Zhang Wei.").arg(Second)),
             qPrintable(warning(*shown)));
    QVERIFY(warns(*shown));
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(!warns(*shown));
    name->insert(Second);
    QVERIFY(!warns(*shown));
    QVERIFY(!QFile::exists(keyFile(QStringLiteral("Zhang Wei"))));
}

void TestSignField::keyThatHasSigned_isRefused()
{
    const auto shown = dialog(signedBy(m_pdf, {Second}), First, Second);
    press(*shown);
    auto *fault = in<QLabel>(*shown, "fault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), Patience);
    QVERIFY2(fault->text().contains(QStringLiteral("has already signed this report")), qPrintable(fault->text()));
    QVERIFY(!warns(*shown) && shown->outcome().pdf.isEmpty());
}

void TestSignField::reviewReport_warnsToo()
{
    const auto shown = dialog(m_review, m_at.desk->identity(), First);
    QVERIFY(!in<QComboBox>(*shown, "field")->isVisible());
    press(*shown);
    QTRY_VERIFY_WITH_TIMEOUT(warns(*shown), Patience);
    QVERIFY2(warning(*shown).contains(m_at.desk->identity()), qPrintable(warning(*shown)));
}

QTEST_MAIN(TestSignField)
#include "tst_sign_field.moc"
