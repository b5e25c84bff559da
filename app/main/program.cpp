#include "main/program.h"

#include "main/case_pages.h"
#include "ui/backups/backups_section.h"
#include "ui/cases/cases_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/error_details.h"
#include "ui/welcome/welcome_window.h"
#include "wording/words.h"
#include "workstation/backups.h"
#include "workstation/desk.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcProgram, "yongping.main")

constexpr int Done = 0, StoreFailure = 4;

QString absolute(const QString &file)
{
    const QFileInfo info(file);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

Program::Program(StartOptions options, Preferences &preferences, Places places)
    : m_options(std::move(options))
    , m_preferences(preferences)
    , m_places(std::move(places))
{
    // Windows are exchanged for others: the last one that closes is known here only.
    QApplication::setQuitOnLastWindowClosed(false);
}

Program::~Program()
{
    close();
}

std::optional<int> Program::start()
{
    const QString file = storeToOpen();
    if (file.isEmpty()) {
        showWelcome();
        return std::nullopt;
    }
    const Result<Outcome> outcome = open(file, m_options.samples);
    if (outcome)
        return *outcome == Outcome::HandedOver ? std::optional(Done) : std::nullopt;
    qCWarning(lcProgram) << "the store does not open" << file << outcome.error().code << outcome.error().detail;
    if (m_options.store.isEmpty()) {
        showWelcome();
        m_welcome->showError(outcome.error());
        return std::nullopt;
    }
    ErrorDialog(
        tr("The store “%1” cannot be opened.\n\n%2\n\nNothing was changed. Close other programs that use the file "
           "or check whether it may be read, or start with another store: yongping --store FILE")
            .arg(QDir::toNativeSeparators(file), errorText(outcome.error())),
        outcome.error(), nullptr)
        .exec();
    return StoreFailure;
}

// The one that is named, else the last one, else the user's own where it is there.
QString Program::storeToOpen() const
{
    if (!m_options.store.isEmpty())
        return absolute(m_options.store);
    const QString last = m_preferences.recentStores().value(0);
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    const bool isWanted = m_options.samples || QFileInfo::exists(m_places.store);
    return isWanted ? absolute(m_places.store) : QString();
}

Result<Program::Outcome> Program::open(const QString &file, bool withSamples)
{
    const QString path = absolute(file);
    auto door = std::make_unique<StoreDoor>(path);
    QString onlyReads;
    StoreDoor::Answer answer = StoreDoor::Answer::Silent;
    if (m_options.readOnly) {
        onlyReads = tr("This window was opened to read only. Nothing can be changed in it.");
    } else if (m_options.newWindow) {
        onlyReads =
            tr("This is a second window; it shows the store and cannot change it. Changes are made in the first.");
    } else {
        const QString page = m_options.room ? MainWindow::name(*m_options.room) : QString();
        answer = door->knock({page, m_options.caseId.toString()});
        if (answer == StoreDoor::Answer::HandedOver)
            return Outcome::HandedOver;
        if (answer == StoreDoor::Answer::Silent)
            onlyReads = tr("Another window has this store open and does not answer. This one shows the store and "
                           "cannot change it.");
    }
    Result<std::unique_ptr<OpenStore>> opened =
        OpenStore::open(path, onlyReads, {m_places.logFolder, m_clock, m_preferences});
    if (!opened)
        return opened.error();
    if (answer == StoreDoor::Answer::Free)
        (*opened)->door = std::move(door);
    if (withSamples && !(*opened)->desk->isReadOnly()) {
        if (const Result<int> added = (*opened)->desk->addSamples().result(); !added)
            return added.error();
    }
    take(*std::move(opened));
    return Outcome::Opened;
}

// What was open until now is closed only when the new one is in order.
void Program::take(std::unique_ptr<OpenStore> opened)
{
    close();
    m_open = std::move(opened);
    m_preferences.addRecentStore(m_open->desk->file());
    m_preferences.save();
    if (m_open->door)
        connect(m_open->door.get(), &StoreDoor::wished, this, &Program::fulfil);
    makeWindow();
    m_open->window->start(m_options.room, m_options.caseId);
    m_options.room.reset(); // meant for the first store
    m_options.caseId = {};
    if (m_welcome)
        m_welcome->hide();
    m_open->window->show();
    if (!m_open->desk->isReadOnly())
        m_open->backups->keepMaking();
    tellOfStart();
}

void Program::makeWindow()
{
    m_open->window = std::make_unique<MainWindow>(*m_open->desk, m_preferences);
    MainWindow &window = *m_open->window;
    addCasePages(window, *m_open->desk, m_preferences);
    addSettings(window, *m_open->desk, m_preferences);
    auto *backups = new BackupsSection(*m_open->backups, m_clock);
    backups->setRestoringOffered(!m_open->desk->isReadOnly());
    window.settings().addSection(QStringLiteral("backups"), tr("Backups"), backups);
    connect(m_open->backups.get(), &Backups::failed, &window, &MainWindow::showError);
    connect(backups, &BackupsSection::folderChosen, this, [this](const QString &folder) {
        m_preferences.setBackupFolder(m_open->desk->file(), folder);
        m_preferences.save();
    });
    // Queued: the section goes with the store that it restores.
    connect(backups, &BackupsSection::restoreWanted, this,
            [this](const QString &backup) { restore(backup, m_open->desk->file()); }, Qt::QueuedConnection);
    connect(&window, &MainWindow::left, this, [] { QApplication::quit(); });
    connect(&window, &MainWindow::storesRequested, this, &Program::showWelcome);
    connect(&window.settings(), &SettingsPage::checkWanted, this, [this] { m_open->check(); });
    connect(&window, &MainWindow::caseTaken, this, [this, &window] { m_open->mark->note(window.openCaseName()); });
    // The window that asks goes with what it asks for.
    connect(&window, &MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
}

void Program::close()
{
    if (!m_open)
        return;
    m_open->window->disconnect(this);
    m_open->close();
    m_open.reset();
}

// There is one line for what is to be known at the start.
void Program::tellOfStart()
{
    MainWindow *window = m_open->window.get();
    QString text;
    if (m_scale) {
        qCWarning(lcProgram) << "the scale" << m_scale->chosen << "does not fit; shown at" << m_scale->shown;
        text = fallbackWords(*m_scale);
        m_scale.reset();
    }
    if (m_open->left) {
        qCWarning(lcProgram) << "the last session did not end properly";
        window->notice(QString(m_open->crashWords() + u'\n' + text).trimmed(), tr("Check the store"), [this] { m_open->check(); });
    } else if (!text.isEmpty()) {
        window->notice(text, tr("Settings"), [window] {
            window->showRoom(MainWindow::Room::Settings);
            window->settings().showSection(QStringLiteral("look"));
        });
    }
}

void Program::fulfil(const StoreDoor::Wish &wish)
{
    const std::optional<MainWindow::Room> room = MainWindow::roomFromName(wish.page);
    if (room || !wish.caseId.isEmpty())
        m_open->window->start(room, CaseId(wish.caseId));
    if (m_welcome)
        m_welcome->hide();
    m_open->window->comeForward();
}

// Every text is made anew with the window; the desk and what lies open on it stay.
void Program::changeLanguage()
{
    installLanguage(m_preferences.chosenLanguage().value_or(systemLanguage()));
    QApplication::setApplicationDisplayName(QApplication::translate("Main", "Yongping"));
    if (m_open) {
        const MainWindow::Standing standing = m_open->window->leave();
        m_open->window.reset();
        makeWindow();
        m_open->window->resume(standing);
        m_open->window->show();
    }
    if (m_welcome) {
        const bool isShown = m_welcome->isVisible();
        m_welcome.reset();
        if (isShown)
            showWelcome();
    }
}

WelcomeWindow &Program::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = std::make_unique<WelcomeWindow>(m_preferences, QFileInfo(m_places.store).absolutePath());
    WelcomeWindow *made = m_welcome.get();
    // Queued: what is chosen may close the window that the choice is made in.
    const auto later = Qt::QueuedConnection;
    const auto open = [this](const QString &file) { openFromWelcome(file); };
    connect(made, &WelcomeWindow::samplesChosen, this, [this] { openFromWelcome(samplesFile(), true); }, later);
    connect(made, &WelcomeWindow::storeChosen, this, open, later);
    connect(made, &WelcomeWindow::newStoreChosen, this, open, later);
    connect(made, &WelcomeWindow::restoreChosen, this, &Program::restore, later);
    connect(made, &WelcomeWindow::bundlesChosen, this, &Program::importBundles, later);
    connect(made, &WelcomeWindow::languageChosen, this, &Program::changeLanguage, later);
    connect(made, &WelcomeWindow::closed, this, [this] {
        if (!m_open)
            QApplication::quit();
    });
    return *made;
}

void Program::showWelcome()
{
    WelcomeWindow &window = welcome();
    window.refresh();
    window.show();
    window.raise();
    window.activateWindow();
}

void Program::openFromWelcome(const QString &file, bool withSamples)
{
    if (m_open && m_open->desk->file() == absolute(file)) {
        welcome().hide();
        m_open->window->comeForward();
        return;
    }
    const Result<Outcome> outcome = open(file, withSamples);
    if (!outcome) {
        if (!m_open)
            showWelcome(); // closed for restoring, or never open
        welcome().showError(outcome.error());
    } else if (*outcome == Outcome::HandedOver && !m_open) {
        QApplication::quit();
    } else {
        welcome().hide();
    }
}

QString Program::samplesFile() const
{
    return QFileInfo(m_places.store).dir().filePath(QStringLiteral("samples.ypstore"));
}

// Where restoring fails, the store is as it was and is opened again. The names are copies: those of the store that is
// open, and of the window that asks, go with them.
void Program::restore(QString backup, QString file)
{
    const bool wasOpen = m_open && m_open->desk->file() == absolute(file);
    if (wasOpen)
        close();
    const Result<QString> kept = Backups::restore(backup, file);
    if (!kept && !wasOpen) {
        welcome().showError(kept.error());
        return;
    }
    openFromWelcome(file);
    if (!m_open)
        return;
    if (!kept)
        m_open->window->showError(kept.error());
    else
        m_open->window->say(kept->isEmpty() ? tr("The backup is restored.")
                                            : tr("The backup is restored. What was there is kept as “%1”.")
                                                  .arg(QDir::toNativeSeparators(*kept)));
}

void Program::importBundles(const QStringList &files)
{
    if (!m_open) {
        const QString last = m_preferences.recentStores().value(0);
        openFromWelcome(!last.isEmpty() && QFileInfo::exists(last) ? last : m_places.store);
    }
    if (!m_open)
        return;
    m_welcome->hide();
    m_open->window->showRoom(MainWindow::Room::Cases);
    m_open->window->cases().importFiles(files);
}

} // namespace yongping
