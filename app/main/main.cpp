#include "main/start_options.h"
#include "ui/indicators/indicators_page.h"
#include "ui/panel/panel_page.h"
#include "ui/report/report_page.h"
#include "ui/review/review_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/theme/wheel_guard.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/places.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>

namespace {

using namespace yongping;

Q_LOGGING_CATEGORY(lcMain, "yongping.main")

constexpr int StoreFailure = 4;

// Names the file, the reason and the way out; the details stay folded away.
void showStoreFailure(const QString &file, const Error &error)
{
    QMessageBox box;
    box.setIconPixmap(Theme::instance().icon(QStringLiteral("error"), Theme::Colour::NotMet).pixmap(32, 32));
    box.setWindowTitle(QApplication::translate("Main", "Yongping"));
    box.setText(
        QApplication::translate("Main", "The store “%1” cannot be opened.").arg(QDir::toNativeSeparators(file)));
    box.setInformativeText(QApplication::translate("Main",
                                                   "%1\n\nNothing was changed. Close other programs that use the "
                                                   "file or check whether it may be read, or start with "
                                                   "another store: yongping --store FILE")
                               .arg(errorText(error)));
    if (!error.detail.isEmpty())
        box.setDetailedText(error.code + u'\n' + error.detail);
    box.addButton(QApplication::translate("Main", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

void addCasePages(MainWindow &window, Desk &desk)
{
    auto *review = new ReviewPage(desk);
    auto *indicators = new IndicatorsPage(desk);
    auto *panel = new PanelPage(desk);
    auto *report = new ReportPage(desk);
    window.addPage(MainWindow::Room::Review, review);
    window.addPage(MainWindow::Room::Indicators, indicators);
    window.addPage(MainWindow::Room::Panel, panel);
    window.addPage(MainWindow::Room::Reports, report);
    const auto toCases = [&window] { window.showRoom(MainWindow::Room::Cases); };
    QObject::connect(review, &ReviewPage::casesRequested, &window, toCases);
    QObject::connect(panel, &PanelPage::casesRequested, &window, toCases);
    QObject::connect(report, &ReportPage::casesRequested, &window, toCases);
    QObject::connect(report, &ReportPage::reviewRequested, &window,
                     [&window] { window.showRoom(MainWindow::Room::Review); });
    QObject::connect(report, &ReportPage::panelRequested, &window,
                     [&window] { window.showRoom(MainWindow::Room::Panel); });
    QObject::connect(panel, &PanelPage::reviewRequested, &window,
                     [&window] { window.showRoom(MainWindow::Room::Review); });
    QObject::connect(panel, &PanelPage::failed, &window, &MainWindow::showError);
    QObject::connect(review, &ReviewPage::reopenRequested, &window, &MainWindow::reopenCase);
    QObject::connect(&window, &MainWindow::checkRequested, review, &ReviewPage::showCheck);
    QObject::connect(&window, &MainWindow::closing, review, &ReviewPage::flush);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("yongping"));
    QApplication::setApplicationVersion(QStringLiteral(YONGPING_VERSION));
    installLanguage(systemLanguage());
    const StartOptions options = readStartOptions(QApplication::arguments());
    Preferences preferences(Preferences::defaultFile());
    installLanguage(options.language.value_or(preferences.chosenLanguage().value_or(systemLanguage())));
    QApplication::setApplicationDisplayName(QApplication::translate("Main", "Yongping"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/yongping.svg")));
    Theme::install(application, options.theme.value_or(preferences.themeMode()));
    Theme::instance().setTextScale(preferences.textScale());
    WheelGuard::install(application);

    SystemClock clock;
    const QString file = QFileInfo(options.store.isEmpty() ? defaultStoreFile() : options.store).absoluteFilePath();
    qCInfo(lcMain) << "opening the store" << file;
    Result<std::unique_ptr<Desk>> desk = Desk::open(file, clock);
    if (!desk) {
        showStoreFailure(file, desk.error());
        return StoreFailure;
    }
    if (options.samples && !(*desk)->isReadOnly()) {
        if (const Result<int> added = (*desk)->addSamples().result(); !added) {
            showStoreFailure(file, added.error());
            return StoreFailure;
        }
    }
    MainWindow window(**desk, preferences);
    addCasePages(window, **desk);
    window.start(options.room, options.caseId);
    window.show();
    const int code = QApplication::exec();
    // Reports that are still being made or signed need the fonts and the clock.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
