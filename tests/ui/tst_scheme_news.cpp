#include "report_desk.h"
#include "ui/cases/cases_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/case_bar.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "wording/words.h"
#include "workstation/office.h"

#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace yongping;
using tests::SampleDesk;

// A case tells of a newer version of its scheme wherever it lies open, and the list of cases leads to the schemes.
class SchemeNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shippedDefault_isNoNews();
    void newerVersion_isToldAtTheBar();
    void newerVersion_savedBefore_isToldOnOpening();
    void narrowWindow_keepsTheSignAndCutsNothing();
    void pinningToIt_endsTheNews();
    void removedScheme_isNoNews();
    void listOfCases_leadsToTheScheme();

private:
    JsonValue scheme(const char *design, const char *safety) const;
    void save(const JsonValue &json) { QVERIFY(bool(SampleDesk::wait(m_room->desk->office().saveScheme(json)))); }
    void pin(const JsonValue &json) { QVERIFY(bool(SampleDesk::wait(m_room->desk->office().pinScheme(m_id, json)))); }
    void openCase();
    QPushButton &points() const { return *m_points; }
    bool isTold() const { return points().accessibleName().contains(QStringLiteral("newer scheme")); }

    const CaseId m_id{QStringLiteral("sample-discrete-factory")};
    std::unique_ptr<SampleDesk> m_room;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    QPushButton *m_points = nullptr;
};

void SchemeNewsTest::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qApp, Theme::Mode::Light);
}

void SchemeNewsTest::init()
{
    m_window.reset();
    m_preferences.reset();
    m_room = std::make_unique<SampleDesk>();
    m_preferences = std::make_unique<Preferences>(m_room->folder.filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(*m_room->desk, *m_preferences);
    m_window->show();
    m_points = m_window->findChild<QPushButton *>(QStringLiteral("pointsText"));
}

JsonValue SchemeNewsTest::scheme(const char *design, const char *safety) const
{
    ScoringScheme scheme = m_room->desk->library().defaultScheme();
    scheme.id = QStringLiteral("own");
    scheme.title = {QStringLiteral("自定方案"), QStringLiteral("Own scheme")};
    auto &points = scheme.points[QStringLiteral("discrete-factory")];
    points[QStringLiteral("design")] = *Decimal::parse(QString::fromLatin1(design));
    points[QStringLiteral("safety")] = *Decimal::parse(QString::fromLatin1(safety));
    return toJson(scheme);
}

void SchemeNewsTest::openCase()
{
    m_window->start(MainWindow::Room::Cases, m_id);
    QTRY_VERIFY(points().text().startsWith(QStringLiteral("Points")));
}

void SchemeNewsTest::shippedDefault_isNoNews()
{
    save(scheme("12", "8"));
    openCase();
    // An answer of the store that was asked for later comes later.
    QVERIFY(bool(SampleDesk::wait(m_room->desk->office().schemes())));
    QCoreApplication::processEvents();
    QVERIFY(!isTold());
}

void SchemeNewsTest::newerVersion_isToldAtTheBar()
{
    save(scheme("12", "8"));
    pin(scheme("12", "8"));
    openCase();
    QVERIFY(!isTold());
    save(scheme("10", "10"));
    QTRY_VERIFY(isTold());
    QVERIFY(points().toolTip().contains(QStringLiteral("newer version")));
}

void SchemeNewsTest::newerVersion_savedBefore_isToldOnOpening()
{
    pin(scheme("12", "8"));
    save(scheme("10", "10"));
    openCase();
    QTRY_VERIFY(isTold());
}

void SchemeNewsTest::narrowWindow_keepsTheSignAndCutsNothing()
{
    pin(scheme("12", "8"));
    save(scheme("10", "10"));
    openCase();
    QTRY_VERIFY(isTold());
    auto *bar = m_window->findChild<CaseBar *>();
    QWidget holder; // without a layout of its own: nothing but the width is asked for
    bar->setParent(&holder);
    bar->show();
    holder.show();
    for (const int width : {1'200, 875, 560}) { // 875: what the least window leaves
        bar->resize(width, 40);
        QVERIFY2(bar->layout()->minimumSize().width() <= width, qPrintable(QString::number(width)));
        QVERIFY(!points().icon().isNull());
    }
    QVERIFY(!points().text().contains(QStringLiteral("newer scheme")));
    QVERIFY(isTold());
    bar->resize(1'200, 40);
    QVERIFY(points().text().contains(QStringLiteral("newer scheme")));
    bar->setParent(m_window.get());
}

void SchemeNewsTest::pinningToIt_endsTheNews()
{
    pin(scheme("12", "8"));
    save(scheme("10", "10"));
    openCase();
    QTRY_VERIFY(isTold());
    pin(scheme("10", "10"));
    QTRY_VERIFY(!isTold());
}

void SchemeNewsTest::removedScheme_isNoNews()
{
    pin(scheme("12", "8"));
    save(scheme("10", "10"));
    openCase();
    QTRY_VERIFY(isTold());
    QVERIFY(bool(SampleDesk::wait(m_room->desk->office().removeScheme(QStringLiteral("own")))));
    QTRY_VERIFY(!isTold());
}

void SchemeNewsTest::listOfCases_leadsToTheScheme()
{
    m_window->start(MainWindow::Room::Cases, {});
    auto *table = m_window->cases().findChild<QTableView *>(QStringLiteral("table"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(3);
    QSignalSpy asked(m_window.get(), &MainWindow::schemeRequested);
    QMenu *menu = m_window->cases().findChild<QToolButton *>(QStringLiteral("moreButton"))->menu();
    const QList<QAction *> actions = menu->actions();
    const auto entry = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().contains(QStringLiteral("Scoring scheme"));
    });
    QVERIFY(entry != actions.end());
    QVERIFY((*entry)->isEnabled());
    (*entry)->trigger();
    QTRY_COMPARE(asked.count(), 1);
    const auto review = asked.front().front().value<std::shared_ptr<OpenReview>>();
    QCOMPARE(review->data().id.toString(), table->model()->index(3, 0).data(CasesModel::IdRole).toString());
    table->clearSelection();
    QVERIFY(!(*entry)->isEnabled());
}

QTEST_MAIN(SchemeNewsTest)
#include "tst_scheme_news.moc"
