#include "presentation/backups_model.h"
#include "presentation/size_text.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

class TestSizeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(Language::English); }
    void size_hasOneForm_data();
    void size_hasOneForm();
    void backups_sayTheirSizeInTheSameForm();
};

void TestSizeText::size_hasOneForm_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 bytes");
    QTest::newRow("a single byte") << qint64(1) << QStringLiteral("1 byte");
    QTest::newRow("less than a kilobyte") << qint64(999) << QStringLiteral("999 bytes");
    QTest::newRow("kilobytes") << qint64(6'758) << QStringLiteral("6.6 kB");
    QTest::newRow("megabytes") << qint64(1'405'091) << QStringLiteral("1.3 MB");
}

void TestSizeText::size_hasOneForm()
{
    QFETCH(qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void TestSizeText::backups_sayTheirSizeInTheSameForm()
{
    BackupFile backup;
    backup.bytes = 1'405'091;
    BackupsModel model;
    model.setBackups({backup}, QDate(2023, 6, 20));
    QCOMPARE(model.index(0, BackupsModel::Size).data().toString(), sizeText(backup.bytes));
}

QTEST_GUILESS_MAIN(TestSizeText)
#include "tst_size_text.moc"
