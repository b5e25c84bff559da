#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "workstation/backup_calendar.h"
#include "workstation/backup_loss.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace yongping {

// What a copy holds; it was opened and proven for this.
struct BackupContents
{
    BackupFile backup;
    qint64 cases = 0;
    qint64 reviews = 0;
    qint64 events = 0;
    QStringList findings; // of the file, its chains and projections; empty when all is well
    std::optional<BackupLoss> loss; // what restoring it would cost; none where the present store cannot be read
};

// The copies of one store by the calendar: one a day at most, in one folder, thinned. Each is proven before it takes
// its name. Copies are made beside the work: a connection of their own reads a snapshot, nobody who writes waits.
// Futures finish on another thread; come back with whenDone().
class Backups : public QObject
{
    Q_OBJECT
public:
    // No folder: defaultFolder(), made when it is needed. A chosen one is never made here: where it is missing, so is
    // the disk that it lay on.
    Backups(QString store, Clock &clock, QString folder = {});
    ~Backups() override; // waits for the copy that is being made

    static QString defaultFolder(const QString &store); // "reviews-backups" beside "reviews.ypstore"

    // Makes the store's own folder in the one that the user chose, and proves that it can be written. Stores of the
    // same name do not meet in one folder.
    static Result<QString> prepareFolder(const QString &chosen, const QString &store);

    const QString &store() const { return m_store; }
    const QString &folder() const { return m_folder; }
    bool isFolderChosen() const { return m_isChosen; }
    // For the copies from now on; those that are there stay where they are. Empty: the default.
    void setFolder(const QString &folder);
    Result<void> folderFault() const; // a chosen folder that is not there
    std::vector<BackupFile> list() const; // the newest first

    // Makes the copy of today unless the newest copy holds everything already, then thins. No value: nothing was to be
    // done. `anyway`: also where nothing changed.
    QFuture<Result<std::optional<BackupFile>>> make(bool anyway = false);
    QFuture<Result<BackupContents>> look(const BackupFile &backup);

    // Makes a copy soon and from then on every hour in which something changed.
    void keepMaking();

    // Puts a copy in the place of the store, which nobody may have open. Returns where the old one was kept.
    static Result<QString> restore(const QString &backup, const QString &store);

Q_SIGNALS:
    void made(const yongping::BackupFile &backup); // by keepMaking()
    void failed(const yongping::Error &error);     // the same failure once

private:
    void makeOfItself();

    QString m_store;
    Clock &m_clock;
    QString m_folder;
    bool m_isChosen = false;
    QThreadPool m_pool;
    QTimer m_rhythm;
    QString m_lastFailure;
};

} // namespace yongping
