#include "report/ledger_input.h"
#include "report/panel_input.h"
#include "wording/words.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

// One report of each kind, one after the other.
QByteArray chineseReports()
{
    installLanguage(Language::Chinese);
    CriteriaLibrary library;
    test::PanelCase panel = test::panelCase(u"platform-industry"_s, 3, library);
    std::vector<LedgerEntry> entries;
    for (int i = 1; i <= 12; ++i) {
        entries.push_back(test::ledgerEntry(u"discrete-factory"_s, i));
        entries.back().data.name = u"%1项目"_s.arg(u"甬东化材厂阿鄞镇海慈余奉宁象北仑"_s.at(i));
    }
    QByteArray all;
    for (const Result<QByteArray> &pdf : {makeReviewReport(test::sampleInput(u"discrete-factory"_s, library)),
                                          makeAcceptanceReport(panel.input()), makeLedger(entries, test::ledgerDate())})
        all += pdf ? *pdf : pdf.error().message.toUtf8();
    return all;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

// A Chinese report is the same wherever it is made: order, dates, figures and fonts follow its language alone.
class TestLocales : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_wanted = reportsUnder(u"zh_CN.UTF-8"_s); }
    void reports_areTheSame_data();
    void reports_areTheSame();

private:
    // This program itself, started anew under that locale.
    static QByteArray reportsUnder(const QString &locale)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"reports"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LANGUAGE"_s);
        for (const QString &name : {u"LC_ALL"_s, u"LANG"_s})
            environment.insert(name, locale);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray m_wanted;
};

void TestLocales::reports_areTheSame_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "POSIX", "C.UTF-8", "en_US.UTF-8", "ja_JP.UTF-8", "zh_TW.UTF-8", "de_DE.UTF-8"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestLocales::reports_areTheSame()
{
    QFETCH(QString, locale);
    QCOMPARE(m_wanted.count("%PDF-"), 3);
    QVERIFY(reportsUnder(locale) == m_wanted);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write")
        return write(arguments[2], chineseReports()) ? 0 : 1;
    TestLocales test;
    return QTest::qExec(&test, arguments);
}

#include "tst_locales.moc"
