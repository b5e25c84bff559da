#include "ui/shell/main_window.h"

#include "base/when_done.h"
#include "presentation/scheme_list_model.h"
#include "ui/cases/cases_page.h"
#include "ui/help/help_key.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/theme/theme.h"
#include "ui_main_window.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QButtonGroup>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace yongping {

namespace {

constexpr std::array<const char16_t *, MainWindow::RoomCount> RoomNames{u"cases", u"review",  u"indicators",
                                                                        u"panel", u"reports", u"settings"};

constexpr int RememberAfterMs = 300;

bool isOfCase(MainWindow::Room room)
{
    return room != MainWindow::Room::Cases && room != MainWindow::Room::Settings;
}

} // namespace

MainWindow::MainWindow(Desk &desk, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_ui(std::make_unique<::Ui::MainWindow>())
    , m_cases(new CasesPage(desk))
    , m_settings(new SettingsPage(desk, preferences))
    , m_remembers(new QTimer(this))
{
    m_ui->setupUi(this);
    m_remembers->setSingleShot(true);
    m_remembers->setInterval(RememberAfterMs);
    connect(m_remembers, &QTimer::timeout, this, &MainWindow::remember);
    prepareRail();
    addPage(Room::Cases, m_cases);
    addPage(Room::Settings, m_settings);
    prepareShortcuts();
    m_ui->readOnlyBar->setVisible(desk.isReadOnly());
    m_ui->readOnlyText->setText(desk.readOnlyReason());
    const auto showLock = [this] {
        const QIcon lock = Theme::instance().icon(QStringLiteral("lock"), Theme::Colour::Partial);
        m_ui->readOnlyIcon->setPixmap(lock.pixmap(Theme::IconSize, Theme::IconSize));
    };
    showLock();
    connect(&Theme::instance(), &Theme::changed, this, showLock);
    connect(m_cases, &CasesPage::openRequested, this, &MainWindow::openCase);
    connect(m_cases, &CasesPage::failed, this, &MainWindow::showError);
    connect(m_cases, &CasesPage::said, m_ui->messageBar, &MessageBar::say);
    connect(m_cases, &CasesPage::changed, this, &MainWindow::reopenCase);
    connect(m_cases, &CasesPage::importStarted, this, [this] { showRoom(Room::Cases); });
    connect(m_cases, &CasesPage::deleted, this, [this](const CaseId &id) {
        if (m_review && m_review->data().id == id)
            takeReview(nullptr);
    });
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(&desk, &Desk::failed, this, &MainWindow::showError);
    connect(m_ui->caseBar, &CaseBar::checkRequested, this, [this](const QString &checkId) {
        showRoom(Room::Review);
        Q_EMIT checkRequested(checkId);
    });
    connect(m_ui->caseBar, &CaseBar::schemeRequested, this, [this] { Q_EMIT schemeRequested(m_review); });
    connect(m_cases, &CasesPage::schemeRequested, this, &MainWindow::schemeRequested);
    connect(&desk.office(), &Office::schemesChanged, this, &MainWindow::lookForNewerScheme);
    restoreOrFit(preferences.windowGeometry());
    refreshFrame();
}

MainWindow::~MainWindow() = default;

// A small screen is filled; on a large one the window starts in a size that is comfortable to read.
void MainWindow::restoreOrFit(const QByteArray &geometry)
{
    if (restoreGeometry(geometry))
        return;
    constexpr QSize Comfortable(1440, 900);
    const QSize available = screen()->availableSize();
    if (available.width() <= Comfortable.width() || available.height() <= Comfortable.height())
        setWindowState(Qt::WindowMaximized);
    else
        resize(Comfortable);
}

QString MainWindow::name(Room room)
{
    return QString::fromUtf16(RoomNames[std::size_t(room)]);
}

std::optional<MainWindow::Room> MainWindow::roomFromName(const QString &name)
{
    for (int i = 0; i < RoomCount; ++i) {
        if (MainWindow::name(Room(i)) == name)
            return Room(i);
    }
    return std::nullopt;
}

QToolButton *MainWindow::button(Room room) const
{
    QToolButton *const buttons[] = {m_ui->casesButton, m_ui->reviewButton,  m_ui->indicatorsButton,
                                    m_ui->panelButton, m_ui->reportsButton, m_ui->settingsButton};
    return buttons[std::size_t(room)];
}

void MainWindow::prepareRail()
{
    const char16_t *const icons[] = {u"cases", u"review", u"indicators", u"panel", u"report", u"settings"};
    for (int i = 0; i < RoomCount; ++i) {
        QToolButton *each = button(Room(i));
        each->setIcon(Theme::instance().icon(QString::fromUtf16(icons[i])));
        each->setIconSize(QSize(Theme::IconSize, Theme::IconSize));
        each->setToolTip(tr("%1 (Ctrl+%2)").arg(each->text()).arg(i + 1));
        each->hide();
        connect(each, &QToolButton::clicked, this, [this, i] { showRoom(Room(i)); });
    }
    m_ui->storesButton->setIcon(Theme::instance().icon(QStringLiteral("open")));
    m_ui->helpButton->setIcon(Theme::instance().icon(QStringLiteral("book")));
    for (QToolButton *each : {m_ui->storesButton, m_ui->helpButton})
        each->setIconSize(QSize(Theme::IconSize, Theme::IconSize));
    connect(m_ui->storesButton, &QToolButton::clicked, this, &MainWindow::storesRequested);
    connect(m_ui->helpButton, &QToolButton::clicked, this, [this] { HelpKey::openFor(*page(m_room)); });
}

void MainWindow::prepareShortcuts()
{
    const QString pages = tr("Pages");
    for (int i = 0; i < RoomCount; ++i) {
        Shortcuts::add(this, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), button(Room(i))->text(), pages,
                       [this, i] { showRoom(Room(i)); });
    }
    const QString cases = tr("Cases");
    Shortcuts::add(this, QKeySequence::Find, tr("Search the cases"), cases, [this] {
        showRoom(Room::Cases);
        m_cases->focusSearch();
    });
    Shortcuts::add(this, QKeySequence(Qt::CTRL | Qt::Key_N), tr("Make a case"), cases, [this] { m_cases->makeCase(); });
    const QString window = tr("Window");
    Shortcuts::add(this, QKeySequence(Qt::Key_F11), tr("Full screen"), window, [this] { toggleFullScreen(); });
    Shortcuts::add(this, QKeySequence(Qt::CTRL | Qt::Key_Slash), tr("Show these keys"), window,
                   [this] { showShortcuts(); });
    Shortcuts::describe(this, QStringLiteral("F1"), tr("Help for what you see"), window);
    // Not as shortcuts: a view with a zoom of its own takes these keys first.
    Shortcuts::describe(this, QStringLiteral("Ctrl++ / Ctrl+-"), tr("Larger or smaller text"), window);
    Shortcuts::describe(this, QStringLiteral("Ctrl+0"), tr("Text in its normal size"), window);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(*this).exec();
}

void MainWindow::addPage(Room room, Page *page)
{
    static const QString topics[]{QStringLiteral("cases"), QStringLiteral("review"),  QStringLiteral("indicators"),
                                  QStringLiteral("panel"), QStringLiteral("reports"), QStringLiteral("settings")};
    page->setProperty("helpTopic", topics[std::size_t(room)]);
    connect(page, &Page::placeChanged, this, &MainWindow::rememberSoon);
    m_pages[std::size_t(room)] = page;
    m_ui->pageStack->addWidget(page);
    button(room)->show();
}

void MainWindow::start(std::optional<Room> room, const CaseId &caseId)
{
    // Another start of the program hands over what it was asked for: the pages stay where they are then.
    const bool isFirst = !std::exchange(m_isStarted, true);
    for (int i = 0; isFirst && i < RoomCount; ++i) {
        if (Page *each = page(Room(i)))
            each->returnTo(m_preferences.pagePlace(m_desk.file(), name(Room(i))));
    }
    const CaseId wanted = caseId.isEmpty() ? CaseId(m_preferences.lastCase(m_desk.file())) : caseId;
    const Room last = roomFromName(m_preferences.lastPage(m_desk.file())).value_or(Room::Cases);
    const Room target = room.value_or(caseId.isEmpty() ? last : Room::Review);
    showRoom(isOfCase(target) && !wanted.isEmpty() ? Room::Cases : target);
    m_desk.refreshCases();
    if (wanted.isEmpty())
        return;
    const auto show = [this, target, waiting = m_room, isAsked = !caseId.isEmpty()](
                          const Result<std::shared_ptr<OpenReview>> &review) {
        if (review) {
            takeReview(*review);
            // Who has gone elsewhere meanwhile stays there.
            if (m_room == waiting)
                showRoom(target);
        } else if (isAsked) {
            // A case that is gone since the last time is no failure.
            showError(review.error());
        }
    };
    whenDone(m_desk.openReview(wanted), this, show);
}

void MainWindow::openCase(const CaseId &id)
{
    openCaseIn(id, page(Room::Review) ? Room::Review : m_room);
}

void MainWindow::stepCase(int by)
{
    const CaseId next = m_review ? m_cases->neighbour(m_review->data().id, by) : CaseId();
    if (!next.isEmpty())
        openCaseIn(next, m_room);
    else if (m_review)
        m_ui->messageBar->say(by > 0 ? tr("This is the last case of the list.")
                                     : tr("This is the first case of the list."));
}

void MainWindow::reopenCase(const CaseId &id)
{
    if (!m_review || m_review->data().id != id)
        return;
    // What an editor still holds comes first.
    Q_EMIT closing();
    whenDone(m_desk.openReview(id), this, [this, id](const Result<std::shared_ptr<OpenReview>> &review) {
        if (!review)
            showError(review.error());
        else if (m_review && m_review->data().id == id)
            takeReview(*review);
    });
}

void MainWindow::openCaseIn(const CaseId &id, Room room)
{
    if (m_review && m_review->data().id == id) {
        showRoom(room);
        return;
    }
    whenDone(m_desk.openReview(id), this, [this, room](const Result<std::shared_ptr<OpenReview>> &review) {
        if (!review) {
            showError(review.error());
            return;
        }
        takeReview(*review);
        showRoom(room);
    });
}

void MainWindow::takeReview(const std::shared_ptr<OpenReview> &review)
{
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    if (m_review) {
        connect(m_review.get(), &OpenReview::saveFailed, this, &MainWindow::showError);
        connect(m_review.get(), &OpenReview::dataChanged, this, &MainWindow::refreshFrame);
        connect(m_review.get(), &OpenReview::schemeChanged, this, &MainWindow::lookForNewerScheme);
    }
    m_ui->caseHeader->setReview(review);
    m_ui->caseBar->setReview(review);
    lookForNewerScheme();
    for (Page *each : m_pages) {
        if (each)
            each->setReview(review);
    }
    refreshFrame();
    rememberSoon();
    Q_EMIT caseTaken();
}

// A case keeps the copy of the scheme that it is pinned to; that there is another one by now must not stay unseen.
void MainWindow::lookForNewerScheme()
{
    m_ui->caseBar->setNewerScheme(false);
    if (!m_review)
        return;
    whenDone(m_desk.office().schemes(), this,
             [this, review = m_review](const Result<std::vector<SchemeEntry>> &schemes) {
                 if (review == m_review && schemes)
                     m_ui->caseBar->setNewerScheme(isNewerListed(review->scheme(), *schemes));
             });
}

void MainWindow::showRoom(Room room)
{
    Page *target = page(room);
    if (!target)
        return;
    m_room = room;
    m_ui->pageStack->setCurrentWidget(target);
    button(room)->setChecked(true);
    // One choice, one stop of Tab: the arrows lead to the others.
    for (int i = 0; i < RoomCount; ++i)
        button(Room(i))->setFocusPolicy(Room(i) == room ? Qt::TabFocus : Qt::NoFocus);
    refreshFrame();
    rememberSoon();
    if (room == Room::Cases)
        m_desk.refreshCases();
    if (QWidget *focus = target->focusTarget())
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshFrame()
{
    const bool showsCase = m_review && isOfCase(m_room);
    m_ui->caseHeader->setVisible(showsCase);
    // The panel's page says how the panel stands; one's own review beside it would mislead.
    m_ui->caseBar->setVisible(showsCase && m_room != Room::Panel);
    setWindowTitle(m_review ? tr("%1 — Yongping").arg(m_review->data().name) : tr("Yongping"));
}

void MainWindow::showError(const Error &error)
{
    m_ui->messageBar->showError(error);
}

} // namespace yongping
