#include "main/open_store.h"

#include "base/when_done.h"
#include "storage/sqlite_store.h"
#include "ui/settings/preferences.h"
#include "wording/data_words.h"
#include "workstation/backups.h"
#include "workstation/desk.h"

#include <QLoggingCategory>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcOpenStore, "yongping.main.store")

// A store that is too damaged to be opened is a finding, too.
Result<QStringList> findingsOf(const QString &file)
{
    SystemClock clock;
    CriteriaLibrary library;
    const Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(file, OpenMode::ReadOnly, clock, library);
    if (store)
        return (*store)->check();
    if (store.error().code == u"store.damaged")
        return QStringList{store.error().message};
    return store.error();
}

} // namespace

Result<std::unique_ptr<OpenStore>> OpenStore::open(const QString &file, const QString &readOnlyReason,
                                                   const Surroundings &around)
{
    qCInfo(lcOpenStore) << "opening the store" << file;
    std::unique_ptr<OpenStore> opened(new OpenStore);
    opened->mark = std::make_unique<SessionMark>(around.logFolder, file);
    if (readOnlyReason.isEmpty())
        opened->left = opened->mark->left();
    // Another process reads a store only where it is there; a second window of a new store makes no sense.
    Result<std::unique_ptr<Desk>> desk = Desk::open(file, around.clock, readOnlyReason);
    if (!desk)
        return desk.error();
    opened->desk = *std::move(desk);
    opened->backups =
        std::make_unique<Backups>(file, around.clock, around.preferences.backupFolder(opened->desk->file()));
    if (opened->desk->isReadOnly())
        opened->left.reset();
    else
        opened->mark->begin();
    return opened;
}

OpenStore::~OpenStore() = default;

void OpenStore::close()
{
    window->close();
    // Reports that are still being made or signed need the fonts and the clock.
    QThreadPool::globalInstance()->waitForDone();
    window.reset();
    backups.reset();
    desk.reset();
    // What the store's thread answered at its end may have begun more.
    QThreadPool::globalInstance()->waitForDone();
    mark->end();
}

QString OpenStore::crashWords() const
{
    const QString time = momentText(left->lastWritten);
    return left->caseName.isEmpty()
        ? tr("The program did not end properly the last time. Everything up to %1 is there.").arg(time)
        : tr("The program did not end properly the last time, while “%2” was open. Everything up to %1 is there.")
              .arg(time, left->caseName);
}

void OpenStore::check()
{
    window->say(tr("The store is being checked…"));
    const auto tell = [to = window.get()](const Result<QStringList> &findings) {
        if (!findings) {
            to->showError(findings.error());
        } else if (findings->isEmpty()) {
            to->say(tr("The store is in order: file, history and contents agree."));
        } else {
            const QString words = tr("The store is damaged (%n finding(s)). Restore a backup: Stores, then Restore "
                                     "from a backup.",
                                     nullptr, int(findings->size()));
            to->showError(Error::failure(QStringLiteral("store.damaged"), words, findings->join(u'\n')));
        }
    };
    whenDone(QtConcurrent::run([file = desk->file()] { return findingsOf(file); }), window.get(), tell);
}

} // namespace yongping
