#include "workstation/backups.h"

#include "base/tr.h"
#include "base/when_done.h"
#include "storage/sqlite_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryFile>
#include <QtConcurrent>

#include <algorithm>
#include <functional>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcBackups, "yongping.workstation.backups", QtInfoMsg)

// The window opens first.
constexpr int FirstAfter = 10'000; // ms
constexpr int Rhythm = 3'600'000;

std::vector<BackupFile> backupsIn(const QString &folder, const QString &store)
{
    std::vector<BackupFile> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (const QDate day = backupDay(store, file.fileName()); day.isValid())
            backups.push_back({file.absoluteFilePath(), day, file.lastModified().toUTC(), file.size()});
    }
    std::ranges::sort(backups, std::greater(), &BackupFile::day);
    return backups;
}

Result<std::unique_ptr<SqliteStore>> openToRead(const QString &file, Clock &clock, CriteriaLibrary &library)
{
    return SqliteStore::open(file, OpenMode::ReadOnly, clock, library);
}

// As many entries need not be the same ones: an older copy that took the store's place may have been worked on since.
// A copy that cannot be read holds nothing that counts.
bool holdsAllOf(const QString &copyFile, Store &store, qint64 events, Clock &clock, CriteriaLibrary &library)
{
    const auto copy = openToRead(copyFile, clock, library);
    const auto info = copy ? (*copy)->info() : copy.error();
    if (!info || info->events != events)
        return false;
    const Result<BackupLoss> loss = backupLoss(store, **copy);
    return loss && loss->events == 0;
}

void thin(const QString &folder, const QString &store, QDate today)
{
    for (const BackupFile &outlived : outlivedBackups(backupsIn(folder, store), today)) {
        const bool gone = QFile::remove(outlived.file);
        QFile::remove(outlived.file + QStringLiteral(".lock"));
        qCInfo(lcBackups).noquote() << (gone ? "Dropped" : "Could not drop") << outlived.file;
    }
}

// Where the copies go, and whether the user chose it.
struct Target
{
    QString folder;
    bool isChosen = false;
};

Error cannotPrepare(const QString &folder)
{
    return Error::failure(QStringLiteral("backup.folder"),
                          tr("The folder “%1” for backups cannot be made. "
                             "See whether its disk is there and may be written.")
                              .arg(QDir::toNativeSeparators(folder)));
}

Result<void> presentFolder(const Target &target)
{
    if (!target.isChosen || QFileInfo(target.folder).isDir())
        return {};
    return Error::failure(QStringLiteral("backup.folder_missing"),
                          tr("The folder “%1” for backups is not there, so no copy is made. Put its disk in, or choose "
                             "another folder in the settings, section Backups.")
                              .arg(QDir::toNativeSeparators(target.folder)));
}

bool isWritable(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral("probe-XXXXXX")));
    return probe.open() && probe.write("probe") == 5 && probe.flush();
}

Result<std::optional<BackupFile>> makeBackup(const QString &path, const Target &to, Clock &clock, bool anyway)
{
    if (const auto present = presentFolder(to); !present)
        return present.error();
    const QString &folder = to.folder;
    CriteriaLibrary library;
    auto store = openToRead(path, clock, library);
    if (!store)
        return store.error();
    const auto info = (*store)->info();
    if (!info)
        return info.error();
    const std::vector<BackupFile> there = backupsIn(folder, path);
    if (!anyway
        && (info->events == 0
            || (!there.empty() && holdsAllOf(there.front().file, **store, info->events, clock, library))))
        return std::optional<BackupFile>();
    if (!to.isChosen && !QDir().mkpath(folder))
        return cannotPrepare(folder);
    const QDate today = clock.now().toLocalTime().date();
    const QString target = QDir(folder).filePath(backupName(path, today));
    if (auto done = (*store)->backup(target); !done)
        return done.error();
    thin(folder, path, today);
    const QFileInfo file(target);
    return std::optional(BackupFile{file.absoluteFilePath(), today, file.lastModified().toUTC(), file.size()});
}

std::optional<BackupLoss> lossOf(const QString &path, Store &copy, Clock &clock)
{
    CriteriaLibrary library;
    const auto present = openToRead(path, clock, library);
    if (!present)
        return {};
    const Result<BackupLoss> loss = backupLoss(**present, copy);
    return loss ? std::optional(*loss) : std::nullopt;
}

Result<BackupContents> lookInto(const BackupFile &backup, const QString &path, Clock &clock)
{
    CriteriaLibrary library;
    auto store = openToRead(backup.file, clock, library);
    if (!store)
        return store.error();
    const auto info = (*store)->info();
    if (!info)
        return info.error();
    const auto findings = (*store)->check();
    if (!findings)
        return findings.error();
    BackupContents contents{backup, info->cases, info->reviews, info->events, *findings, {}};
    if (findings->isEmpty())
        contents.loss = lossOf(path, **store, clock);
    return contents;
}

} // namespace

Backups::Backups(QString store, Clock &clock, QString folder)
    : m_store(QFileInfo(store).absoluteFilePath())
    , m_clock(clock)
{
    setFolder(folder);
    // One after the other: two copies at once would only wait for the same disk.
    m_pool.setMaxThreadCount(1);
    connect(&m_rhythm, &QTimer::timeout, this, &Backups::makeOfItself);
}

Backups::~Backups()
{
    m_pool.waitForDone();
}

QString Backups::defaultFolder(const QString &store)
{
    const QFileInfo file(store);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-backups"));
}

Result<QString> Backups::prepareFolder(const QString &chosen, const QString &store)
{
    const QFileInfo file(store);
    const QByteArray digest = QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    const QString name =
        QStringLiteral("%1-backups-%2").arg(file.completeBaseName(), QString::fromLatin1(digest.toHex().left(8)));
    const QString folder = QDir(chosen).absoluteFilePath(name);
    if (!QFileInfo(chosen).isDir() || !QDir().mkpath(folder))
        return cannotPrepare(folder);
    if (isWritable(folder))
        return folder;
    return Error::failure(QStringLiteral("backup.folder_not_writable"),
                          tr("The folder “%1” cannot be written. Choose another one for backups.")
                              .arg(QDir::toNativeSeparators(chosen)));
}

void Backups::setFolder(const QString &folder)
{
    m_isChosen = !folder.isEmpty();
    m_folder = m_isChosen ? folder : defaultFolder(m_store);
    m_lastFailure.clear();
}

Result<void> Backups::folderFault() const
{
    return presentFolder({m_folder, m_isChosen});
}

std::vector<BackupFile> Backups::list() const
{
    return backupsIn(m_folder, m_store);
}

QFuture<Result<std::optional<BackupFile>>> Backups::make(bool anyway)
{
    return QtConcurrent::run(&m_pool, [store = m_store, to = Target{m_folder, m_isChosen}, &clock = m_clock, anyway] {
        return makeBackup(store, to, clock, anyway);
    });
}

QFuture<Result<BackupContents>> Backups::look(const BackupFile &backup)
{
    return QtConcurrent::run(&m_pool, [backup, path = m_store, &clock = m_clock] { return lookInto(backup, path, clock); });
}

void Backups::keepMaking()
{
    m_rhythm.start(Rhythm);
    QTimer::singleShot(FirstAfter, this, &Backups::makeOfItself);
}

void Backups::makeOfItself()
{
    whenDone(make(), this, [this](const Result<std::optional<BackupFile>> &result) {
        if (!result && m_lastFailure != result.error().code)
            Q_EMIT failed(result.error());
        m_lastFailure = result ? QString() : result.error().code;
        if (result && *result)
            Q_EMIT made(**result);
    });
}

Result<QString> Backups::restore(const QString &backup, const QString &store)
{
    return SqliteStore::restore(backup, store);
}

} // namespace yongping
