#include "ui/cases/cases_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

namespace {

constexpr int Cases = 60;
const QString PageName = QStringLiteral("cases");

} // namespace

// The list of cases comes back as it was left, through the file of settings.
class TestCasesPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void filterAndOrder_comeBack();
    void selection_comesBack_data();
    void selection_comesBack();
    void scroll_comesBack();
    void scroll_ofAListNotSeen_comesBackLater();
    void reviewThatLayOpen_leavesTheSelection();
    void anotherStart_leavesTheListAsItIs();
    void nonsense_isNotTaken();
    void severalSelected_stayWhenTheListIsReadAnew();

private:
    void open(bool isShown = true);
    void restart(bool isShown = true);
    void waitForCases() const { QTRY_VERIFY(table().model()->rowCount() > 0); }
    QTableView &table() const { return *m_page->findChild<QTableView *>(QStringLiteral("table")); }
    template<typename T>
    T &find(const char *name) const
    {
        return *m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString idOf(int row) const { return table().model()->index(row, 0).data(CasesModel::IdRole).toString(); }
    QStringList selected() const;
    QString top() const { return table().indexAt({1, 1}).data(CasesModel::IdRole).toString(); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CasesPage> m_page;
};

void TestCasesPlace::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qApp, Theme::Mode::Light);
    Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder.filePath(QStringLiteral("a.ypstore")), m_clock);
    QVERIFY2(bool(desk), desk ? "" : qPrintable(desk.error().message));
    m_desk = *std::move(desk);
    for (int i = 0; i < Cases; ++i) {
        CaseData data;
        data.name = QStringLiteral("Case %1").arg(i);
        data.projectId = QStringLiteral("p%1").arg(i);
        data.category = i % 2 == 0 ? QStringLiteral("industrial-app") : QStringLiteral("discrete-factory");
        data.stage = i % 3 == 0 ? Stage::Recognition : Stage::Acceptance;
        data.stageDate = QDate(2024, 6, 30);
        QVERIFY(bool(m_desk->createCase(data).result()));
    }
}

void TestCasesPlace::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("settings.ini")));
    open();
}

void TestCasesPlace::open(bool isShown)
{
    m_page = std::make_unique<CasesPage>(*m_desk);
    m_page->resize(1280, 500);
    m_page->returnTo(m_preferences->pagePlace(m_desk->file(), PageName));
    if (isShown)
        m_page->show();
    m_desk->refreshCases();
    waitForCases();
}

void TestCasesPlace::restart(bool isShown)
{
    m_preferences->setPagePlace(m_desk->file(), PageName, m_page->place());
    m_preferences->save();
    m_page.reset();
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("settings.ini")));
    open(isShown);
}

QStringList TestCasesPlace::selected() const
{
    QStringList ids;
    for (const QModelIndex &row : table().selectionModel()->selectedRows())
        ids.append(row.data(CasesModel::IdRole).toString());
    ids.sort();
    return ids;
}

void TestCasesPlace::filterAndOrder_comeBack()
{
    find<QAbstractButton>("undeterminedChip").click();
    auto &stage = find<QComboBox>("stageCombo");
    stage.setCurrentIndex(stage.findData(int(Stage::Recognition)));
    find<QComboBox>("groupCombo").setCurrentIndex(1);
    find<QLineEdit>("search").setText(QStringLiteral("Case"));
    table().sortByColumn(CasesModel::Name, Qt::AscendingOrder);
    const int rows = table().model()->rowCount();
    QVERIFY(rows > 0 && rows < Cases);
    const QString first = idOf(0);
    restart();
    QVERIFY(find<QAbstractButton>("undeterminedChip").isChecked());
    QCOMPARE(find<QComboBox>("stageCombo").currentData().toInt(), int(Stage::Recognition));
    QCOMPARE(find<QComboBox>("groupCombo").currentIndex(), 1);
    QCOMPARE(find<QLineEdit>("search").text(), QStringLiteral("Case"));
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), int(CasesModel::Name));
    QCOMPARE(table().horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(table().model()->rowCount(), rows);
    QCOMPARE(idOf(0), first);
}

void TestCasesPlace::selection_comesBack_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("one case") << QList<int>{40};
    QTest::newRow("several cases") << QList<int>{3, 7, 41};
}

void TestCasesPlace::selection_comesBack()
{
    QFETCH(QList<int>, rows);
    table().clearSelection();
    for (const int row : rows) {
        table().selectionModel()->select(table().model()->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QStringList ids = selected();
    QCOMPARE(ids.size(), rows.size());
    restart();
    QCOMPARE(selected(), ids);
}

void TestCasesPlace::scroll_comesBack()
{
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 2);
    const QString first = top();
    QVERIFY(first != idOf(0));
    restart();
    QTRY_COMPARE(top(), first);
}

void TestCasesPlace::scroll_ofAListNotSeen_comesBackLater()
{
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 2);
    const QString first = top();
    restart(false);
    restart(false); // and is not forgotten meanwhile
    m_page->show();
    QTRY_COMPARE(top(), first);
}

void TestCasesPlace::reviewThatLayOpen_leavesTheSelection()
{
    const auto opening = m_desk->openReview(CaseId(idOf(2)));
    QTRY_VERIFY(opening.isFinished());
    const auto review = opening.result();
    QVERIFY(bool(review));
    m_page->setReview(*review);
    QCOMPARE(selected(), QStringList(idOf(2)));
    table().selectRow(20);
    const QStringList chosen = selected();
    restart();
    m_page->setReview(*review);
    QCOMPARE(selected(), chosen);
    m_page->setReview(nullptr);
    m_page->setReview(*review); // opened anew, it is the one
    QCOMPARE(selected(), QStringList((*review)->data().id.toString()));
}

// A second start of the program hands its wish to the window that is there.
void TestCasesPlace::anotherStart_leavesTheListAsItIs()
{
    MainWindow window(*m_desk, *m_preferences);
    window.show();
    window.start(MainWindow::Room::Cases, {});
    auto *search = window.cases().findChild<QLineEdit *>(QStringLiteral("search"));
    search->setText(QStringLiteral("Case 7"));
    window.start(MainWindow::Room::Settings, {});
    QCOMPARE(search->text(), QStringLiteral("Case 7"));
}

void TestCasesPlace::nonsense_isNotTaken()
{
    m_page->returnTo({{QStringLiteral("show"), QStringLiteral("noChip")},
                      {QStringLiteral("stage"), 99},
                      {QStringLiteral("sortedBy"), 1'000},
                      {QStringLiteral("selected"), QStringList(QStringLiteral("nobody"))},
                      {QStringLiteral("top"), QStringLiteral("nobody")}});
    QCOMPARE(table().model()->rowCount(), Cases);
    QVERIFY(find<QAbstractButton>("allChip").isChecked());
    QCOMPARE(selected().size(), 1);
}

void TestCasesPlace::severalSelected_stayWhenTheListIsReadAnew()
{
    table().clearSelection();
    for (const int row : {1, 4})
        table().selectionModel()->select(table().model()->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QStringList ids = selected();
    QSignalSpy read(m_desk.get(), &Desk::casesChanged);
    m_desk->refreshCases();
    QTRY_VERIFY(!read.isEmpty()); // readings that init() asked for may arrive too
    QCOMPARE(selected(), ids);
}

QTEST_MAIN(TestCasesPlace)
#include "tst_cases_place.moc"
