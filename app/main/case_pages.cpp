#include "main/case_pages.h"

#include "ui/indicators/indicators_page.h"
#include "ui/keys/keys_section.h"
#include "ui/panel/panel_page.h"
#include "ui/report/report_page.h"
#include "ui/review/review_page.h"
#include "ui/scoring/scheme_choice.h"
#include "ui/scoring/scoring_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "workstation/desk.h"

#include <QCoreApplication>

namespace yongping {

void addCasePages(MainWindow &window, Desk &desk, Preferences &preferences)
{
    auto *review = new ReviewPage(desk, preferences);
    auto *indicators = new IndicatorsPage(desk);
    auto *panel = new PanelPage(desk);
    auto *report = new ReportPage(desk);
    report->setPreferences(preferences);
    window.addPage(MainWindow::Room::Review, review);
    window.addPage(MainWindow::Room::Indicators, indicators);
    window.addPage(MainWindow::Room::Panel, panel);
    window.addPage(MainWindow::Room::Reports, report);
    const auto toCases = [&window] { window.showRoom(MainWindow::Room::Cases); };
    QObject::connect(review, &ReviewPage::casesRequested, &window, toCases);
    QObject::connect(panel, &PanelPage::casesRequested, &window, toCases);
    QObject::connect(report, &ReportPage::casesRequested, &window, toCases);
    QObject::connect(report, &ReportPage::said, &window, &MainWindow::say);
    QObject::connect(report, &ReportPage::reviewRequested, &window,
                     [&window] { window.showRoom(MainWindow::Room::Review); });
    QObject::connect(report, &ReportPage::panelRequested, &window,
                     [&window] { window.showRoom(MainWindow::Room::Panel); });
    QObject::connect(panel, &PanelPage::reviewRequested, &window,
                     [&window] { window.showRoom(MainWindow::Room::Review); });
    QObject::connect(panel, &PanelPage::failed, &window, &MainWindow::showError);
    QObject::connect(review, &ReviewPage::reopenRequested, &window, &MainWindow::reopenCase);
    QObject::connect(review, &ReviewPage::caseStepRequested, &window, &MainWindow::stepCase);
    QObject::connect(&window, &MainWindow::checkRequested, review, &ReviewPage::showCheck);
    QObject::connect(&window, &MainWindow::schemeRequested, &window,
                     [&window, &desk](const std::shared_ptr<OpenReview> &open) {
                         auto *choice = new SchemeChoice(desk.office(), open, desk.isReadOnly(), &window);
                         choice->setAttribute(Qt::WA_DeleteOnClose);
                         choice->open();
                     });
    QObject::connect(&window, &MainWindow::closing, review, &ReviewPage::flush);
}

void addSettings(MainWindow &window, Desk &desk, Preferences &preferences)
{
    window.settings().addSection(QStringLiteral("keys"), QCoreApplication::translate("Main", "Keys and trust"),
                                 new KeysSection(desk, preferences));
    window.settings().addSection(QStringLiteral("scoring"), QCoreApplication::translate("Main", "Scoring schemes"),
                                 new ScoringSection(desk));
}

} // namespace yongping
