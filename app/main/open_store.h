#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "main/session_mark.h"
#include "main/store_door.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace yongping {

class Backups;
class Desk;
class Preferences;

// All that belongs to one open store, in the order in which it is made; what is first goes last.
class OpenStore
{
    Q_DECLARE_TR_FUNCTIONS(yongping::OpenStore)
public:
    struct Surroundings
    {
        QString logFolder;
        Clock &clock;
        const Preferences &preferences;
    };
    // Everything but the door and the window. A reason to read only is shown to the user; none: the store is written.
    static Result<std::unique_ptr<OpenStore>> open(const QString &file, const QString &readOnlyReason,
                                                   const Surroundings &around);
    ~OpenStore();
    // Waits for what is still being done, and notes that this session ended properly.
    void close();

    // After a session that did not end properly.
    QString crashWords() const;
    // Looks through the file, its history and its contents meanwhile; the window tells what came of it.
    void check();

    std::unique_ptr<StoreDoor> door;
    std::unique_ptr<SessionMark> mark;
    std::optional<SessionMark::Left> left;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Backups> backups;
    std::unique_ptr<MainWindow> window;

private:
    OpenStore() = default;
};

} // namespace yongping
