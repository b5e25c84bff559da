#include "ui/review/points_dialog.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace yongping;

// Points by hand: bounded, with a reason, taken back.
class TestPointsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointsByHand_areBoundedAndNeedAReason_data();
    void pointsByHand_areBoundedAndNeedAReason();
    void pointsByHand_canBeTakenBack();

private:
    template<typename T>
    T *part(const QWidget *in, const char *name) const { return in->findChild<T *>(QString::fromLatin1(name)); }
    void press(const QWidget *in, const char *button);
    void type(QWidget *field, const QString &text);
};

void TestPointsDialog::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestPointsDialog::press(const QWidget *in, const char *button)
{
    auto *found = part<QPushButton>(in, button);
    QVERIFY2(found && found->isEnabled(), button);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

void TestPointsDialog::type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestPointsDialog::pointsByHand_areBoundedAndNeedAReason_data()
{
    QTest::addColumn<QString>("points");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("fault");
    QTest::newRow("within the bounds, with a reason") << QStringLiteral("2.5") << QStringLiteral("R") << QString();
    QTest::newRow("the most that is possible") << QStringLiteral("4") << QStringLiteral("R") << QString();
    QTest::newRow("nothing at all") << QStringLiteral("0") << QStringLiteral("R") << QString();
    QTest::newRow("more than possible")
        << QStringLiteral("4.01") << QStringLiteral("R") << QStringLiteral("between 0 and 4");
    QTest::newRow("less than nothing")
        << QStringLiteral("-1") << QStringLiteral("R") << QStringLiteral("between 0 and 4");
    QTest::newRow("no number") << QStringLiteral("x") << QStringLiteral("R") << QStringLiteral("between 0 and 4");
    QTest::newRow("without a reason") << QStringLiteral("2") << QStringLiteral(" ") << QStringLiteral("Say why");
}

void TestPointsDialog::pointsByHand_areBoundedAndNeedAReason()
{
    QFETCH(QString, points);
    QFETCH(QString, reason);
    QFETCH(QString, fault);
    ClauseScore score;
    score.possible = Decimal(4);
    PointsDialog dialog(QStringLiteral("Safety 1"), score, {}, nullptr);
    dialog.show();
    type(part<QLineEdit>(&dialog, "points"), points);
    type(part<QPlainTextEdit>(&dialog, "reason"), reason);
    press(&dialog, "apply");
    QCOMPARE(dialog.isVisible(), !fault.isEmpty());
    const QString said = part<QLabel>(&dialog, "fault")->text();
    QVERIFY2(said.contains(fault), qUtf8Printable(said));
    QCOMPARE(dialog.points().has_value(), fault.isEmpty());
}

void TestPointsDialog::pointsByHand_canBeTakenBack()
{
    ClauseScore score;
    score.possible = Decimal(4);
    PointsDialog dialog(QStringLiteral("Safety 1"), score, ManualPoints{Decimal(2), QStringLiteral("R")}, nullptr);
    dialog.show();
    press(&dialog, "reset");
    QVERIFY(!dialog.isVisible());
    QVERIFY(!dialog.points());
}

QTEST_MAIN(TestPointsDialog)
#include "tst_points_dialog.moc"
