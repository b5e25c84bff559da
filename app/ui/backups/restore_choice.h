#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "workstation/backups.h"

#include <QObject>

class QWidget;

namespace yongping {

// A copy that was chosen from anywhere is proven, and where it would take a store's place, that is asked first with
// what it would cost. Deletes itself when it has said what came of it.
class RestoreChoice : public QObject
{
    Q_OBJECT
public:
    RestoreChoice(const QString &backup, const QString &store, QWidget *window);

    void begin();

Q_SIGNALS:
    void restoreWanted(const QString &backup, const QString &store);
    void refused(const yongping::Error &error);
    void checked(); // in every case, before the others and before it is asked

private:
    void take(const Result<BackupContents> &contents);
    void ask(const BackupContents &contents);

    QString m_backup;
    QWidget *m_window;
    SystemClock m_clock;
    Backups m_backups;
};

} // namespace yongping
