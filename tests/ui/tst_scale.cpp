#include "ui/settings/look_section.h"
#include "ui/settings/preferences.h"
#include "ui/settings/scale_fit.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScreen>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

// Which scales are offered on which screen.
class ScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void largest_followsTheScreen_data();
    void largest_followsTheScreen();
    void list_saysWhatIsTooLarge();
    void chosenForAnotherScreen_isTold();
};

void ScaleTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
}

void ScaleTest::largest_followsTheScreen_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("shown");
    QTest::newRow("a small laptop holds 125 %") << QSize(1366, 768) << 125 << 125;
    QTest::newRow("a small laptop does not hold 150 %") << QSize(1366, 768) << 150 << 125;
    QTest::newRow("a screen twice as fine holds 250 %") << QSize(2732, 1536) << 250 << 250;
    QTest::newRow("a screen twice as fine does not hold 300 %") << QSize(2732, 1536) << 300 << 250;
    QTest::newRow("the height alone is too little") << QSize(4000, 900) << 300 << 150;
    QTest::newRow("a tiny screen gets 100 %") << QSize(640, 480) << 175 << 100;
    QTest::newRow("100 % is always there") << QSize(640, 480) << 100 << 100;
    QTest::newRow("what stands in no list is kept where it fits") << QSize(2732, 1536) << 133 << 133;
}

void ScaleTest::largest_followsTheScreen()
{
    QFETCH(QSize, room);
    QFETCH(int, chosen);
    QFETCH(int, shown);
    QCOMPARE(ScaleFit(room).shown(chosen), shown);
    QCOMPARE(ScaleFit(room).fits(chosen), chosen == shown);
}

// The screen of the tests is smaller than the window: only 100 % is left.
void ScaleTest::list_saysWhatIsTooLarge()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    LookSection section(preferences);
    section.show();
    const auto *combo = section.findChild<QComboBox *>(QStringLiteral("scaleCombo"));
    const auto *items = qobject_cast<QStandardItemModel *>(combo->model());
    const ScaleFit fit = ScaleFit::of(*section.screen());
    QCOMPARE(std::size_t(combo->count()), ScaleFit::percents().size() + 1);
    QVERIFY(items->item(0)->isEnabled());
    for (int i = 1; i < combo->count(); ++i) {
        const bool fits = fit.fits(combo->itemData(i).toInt());
        QCOMPARE(items->item(i)->isEnabled(), fits);
        QCOMPARE(items->item(i)->toolTip().isEmpty(), fits);
        QCOMPARE(combo->itemText(i).contains(QStringLiteral("too large")), !fits);
    }
    QVERIFY(items->item(1)->isEnabled());
    QVERIFY(!items->item(combo->count() - 1)->isEnabled());
}

void ScaleTest::chosenForAnotherScreen_isTold()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    preferences.setScalePercent(300);
    LookSection section(preferences);
    section.show();
    const auto *combo = section.findChild<QComboBox *>(QStringLiteral("scaleCombo"));
    QCOMPARE(combo->currentData().toInt(), 300);
    const QString notice = section.findChild<QLabel *>(QStringLiteral("scaleNotice"))->text();
    QVERIFY2(notice.contains(QStringLiteral("300 % does not fit")), qPrintable(notice));
    QCOMPARE(preferences.scalePercent(), std::optional(300));
}

QTEST_MAIN(ScaleTest)
#include "tst_scale.moc"
