#include "base/private_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace yongping;

namespace {

const QString AsChild = QStringLiteral("--hold-a-folder");

bool write(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write("private") == 7;
}

} // namespace

class PrivateFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void folder_isOfTheUserAlone();
    void folder_goesWithItsHolder();
    void nameOfTheLock_isAFileLikeAnyOther();
    void leftOfAKilledProgram_goesAtTheNextStart();
    void folderOfARunningProgram_stays();
    void lookAlikes_stay_data();
    void lookAlikes_stay();

private:
    QString heldByChild(QProcess &child) const;

    QTemporaryDir m_temp;
};

void PrivateFolderTest::initTestCase()
{
    qputenv("TMPDIR", QFile::encodeName(m_temp.path()));
    QCOMPARE(QDir::tempPath(), m_temp.path());
}

// A program of its own that makes a folder with a file, says where, and waits.
QString PrivateFolderTest::heldByChild(QProcess &child) const
{
    child.start(QCoreApplication::applicationFilePath(), {AsChild});
    if (!child.waitForReadyRead())
        return {};
    return QString::fromUtf8(child.readLine()).trimmed();
}

void PrivateFolderTest::folder_isOfTheUserAlone()
{
    const PrivateFolder folder;
    QVERIFY2(folder.isValid(), qPrintable(folder.errorString()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.path()) & others));
}

void PrivateFolderTest::folder_goesWithItsHolder()
{
    auto folder = std::make_unique<PrivateFolder>();
    const QString path = folder->path();
    QVERIFY(write(folder->filePath(QStringLiteral("a.pdf"))));
    folder.reset();
    QVERIFY(!QFile::exists(path));
}

void PrivateFolderTest::nameOfTheLock_isAFileLikeAnyOther()
{
    const PrivateFolder folder;
    const QString file = folder.filePath(QStringLiteral("lock"));
    QVERIFY(!QFile::exists(file));
    QVERIFY(write(file));
    QCOMPARE(removeLeftFolders(), 0);
}

void PrivateFolderTest::leftOfAKilledProgram_goesAtTheNextStart()
{
    QProcess child;
    const QString file = heldByChild(child);
    QVERIFY(QFile::exists(file));
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::exists(file));
    QCOMPARE(removeLeftFolders(), 1);
    QVERIFY(!QFile::exists(file));
    QVERIFY(QDir(m_temp.path()).isEmpty());
}

void PrivateFolderTest::folderOfARunningProgram_stays()
{
    QProcess child;
    const QString file = heldByChild(child);
    QVERIFY(QFile::exists(file));
    const PrivateFolder own;
    QCOMPARE(removeLeftFolders(), 0);
    QVERIFY(QFile::exists(file));
    QVERIFY(QFile::exists(own.path()));
    child.closeWriteChannel(); // it ends in good order and takes its folder along
    QVERIFY(child.waitForFinished());
    QVERIFY(!QFile::exists(file));
}

void PrivateFolderTest::lookAlikes_stay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("withLock");
    QTest::addColumn<bool>("isOpenToOthers");
    QTest::newRow("a folder that is just being made") << QStringLiteral("yongping-private-abcdef") << false << false;
    QTest::newRow("a folder that others may read") << QStringLiteral("yongping-private-abcdef") << true << true;
    QTest::newRow("a folder of another name") << QStringLiteral("yongping-abcdef") << true << false;
}

void PrivateFolderTest::lookAlikes_stay()
{
    QFETCH(QString, name);
    QFETCH(bool, withLock);
    QFETCH(bool, isOpenToOthers);
    QDir temp(m_temp.path());
    QVERIFY(temp.mkdir(name));
    const QString folder = temp.filePath(name);
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(folder, isOpenToOthers ? own | QFile::ReadOther | QFile::ExeOther : own));
    QVERIFY(!withLock || write(QString(folder + QStringLiteral("/lock"))));
    const QString link = temp.filePath(QStringLiteral("yongping-private-linked"));
    QTemporaryDir elsewhere;
    QVERIFY(write(elsewhere.filePath(QStringLiteral("lock"))));
    QVERIFY(QFile::link(elsewhere.path(), link));
    QCOMPARE(removeLeftFolders(), 0);
    QVERIFY(QFile::exists(folder));
    QVERIFY(QFile::exists(elsewhere.filePath(QStringLiteral("lock"))));
    QVERIFY(QFile::remove(link));
    QVERIFY(QDir(folder).removeRecursively());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(AsChild)) {
        const PrivateFolder folder;
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        const bool written = write(file);
        std::printf("%s\n", qPrintable(written ? file : QString()));
        std::fflush(stdout);
        std::getchar();
        return 0;
    }
    PrivateFolderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_private_folder.moc"
