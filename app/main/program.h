#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "main/open_store.h"
#include "main/start_options.h"
#include "main/start_scale.h"
#include "workstation/places.h"

#include <QObject>

#include <memory>

namespace yongping {

class Preferences;
class WelcomeWindow;

// The window program as a whole: one store at a time with its desk and its window, the welcome page where none is open
// or another one is wanted, and what ties them to this computer: the door, the mark of a running session.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(StartOptions options, Preferences &preferences, Places places);
    ~Program() override;

    // With the first window.
    void tellOfScale(const ScaleFallback &fallback) { m_scale = fallback; }

    // Opens what was asked for. The code to end with, or none: there is a window now.
    std::optional<int> start();

private:
    enum class Outcome { Opened, HandedOver };

    QString storeToOpen() const;
    Result<Outcome> open(const QString &file, bool withSamples = false);
    void take(std::unique_ptr<OpenStore> opened);
    void makeWindow();
    void close();
    void tellOfStart();
    void fulfil(const StoreDoor::Wish &wish);
    void changeLanguage();

    WelcomeWindow &welcome(); // made when it is first needed
    void showWelcome();
    void openFromWelcome(const QString &file, bool withSamples = false);
    void restore(QString backup, QString file);
    void importBundles(const QStringList &files);
    QString samplesFile() const;

    StartOptions m_options;
    Preferences &m_preferences;
    Places m_places;
    SystemClock m_clock;
    std::optional<ScaleFallback> m_scale; // until it is told
    std::unique_ptr<OpenStore> m_open;
    std::unique_ptr<WelcomeWindow> m_welcome;
};

} // namespace yongping
