#pragma once

#include "base/result.h"
#include "casework/case_data.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QTimer;
class QToolButton;

namespace Ui {
class MainWindow;
}

namespace yongping {

class CasesPage;
class Desk;
class OpenReview;
class Page;
class Preferences;
class SettingsPage;

// The frame around the pages: the rail that switches them, the case that lies open (header and bar), messages, and
// where the work was left. Owns the open review together with the pages; the pages of a case are handed in.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Room { Cases, Review, Indicators, Panel, Reports, Settings };
    static constexpr int RoomCount = 6;

    MainWindow(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Takes the page; a room without one is not offered.
    void addPage(Room room, Page *page);
    SettingsPage &settings() { return *m_settings; }
    CasesPage &cases() { return *m_cases; }
    // Opens what is asked for, or what lay open when the work was left.
    void start(std::optional<Room> room, const CaseId &caseId);

    // Where the user stands, for another window on the same desk: after a change of language.
    struct Standing
    {
        Room room = Room::Cases;
        std::shared_ptr<OpenReview> review;
        QString field; // objectName of what has the keyboard
    };
    // Editors hand over what they hold.
    Standing leave();
    void resume(const Standing &standing);
    // What lies open, for the message after a crash; empty without a case.
    QString openCaseName() const;

    static QString name(Room room); // "cases", "review", …
    static std::optional<Room> roomFromName(const QString &name);

public Q_SLOTS:
    void openCase(const yongping::CaseId &id);
    // Reads the case that lies open anew; another one stays as it is.
    void reopenCase(const yongping::CaseId &id);
    // Opens the case so many rows further in the list of cases; says where there is none.
    void stepCase(int by);
    void showRoom(yongping::MainWindow::Room room);
    void showError(const yongping::Error &error);
    void say(const QString &text);
    void notice(const QString &text, const QString &verb, std::function<void()> act);
    // To the front, from wherever it is.
    void comeForward();

Q_SIGNALS:
    void languageChosen();
    void storesRequested(); // the welcome page with the other stores
    void left();            // is closed for good
    void caseTaken();       // another one lies open, or none
    void checkRequested(const QString &checkId); // the review page shows it
    void schemeRequested(const std::shared_ptr<yongping::OpenReview> &review); // whose points these are
    void closing();                               // pages hand over what they still hold

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void restoreOrFit(const QByteArray &geometry);
    void prepareRail();
    void prepareShortcuts();
    void openCaseIn(const CaseId &id, Room room);
    void takeReview(const std::shared_ptr<OpenReview> &review);
    void refreshFrame();
    void lookForNewerScheme();
    void toggleFullScreen();
    void showShortcuts();
    void zoomText(int steps); // 0: back to the normal size
    void keepFocusInSight();
    void rememberSoon();
    void remember();
    QToolButton *button(Room room) const;
    Page *page(Room room) const { return m_pages[std::size_t(room)]; }

    Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<::Ui::MainWindow> m_ui;
    std::array<Page *, RoomCount> m_pages{};
    bool m_isStarted = false;
    CasesPage *m_cases;
    SettingsPage *m_settings;
    std::shared_ptr<OpenReview> m_review;
    Room m_room = Room::Cases;
    QTimer *m_remembers;
};

} // namespace yongping
