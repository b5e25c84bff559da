#include "base/file_ops.h"
#include "presentation/cases_model.h"
#include "ui/cases/case_name.h"
#include "ui/cases/case_wizard.h"
#include "ui/cases/cases_delegate.h"
#include "ui/cases/cases_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace yongping;

namespace {

constexpr int Samples = 14; // one for each category, and a project of two stages

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2023, 6, 20), QTime(8, 0), Qt::UTC); }
    QString newId() override { return QStringLiteral("id-%1").arg(++m_last); }

private:
    int m_last = 0;
};

} // namespace

// The pages of the shell over a real store: what is shown, and what each action does to the store.
class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyStore_offersTheWaysOut();
    void samples_fillTheTable();
    void names_goBeforeMarks_data();
    void names_goBeforeMarks();
    void chips_narrowTheTable();
    void search_findsNothingAndShowsAllAgain();
    void enter_asksToOpen();
    void several_areExportedTogetherOnly();
    void one_isExportedAsAFile();
    void wizard_makesACase();
    void wizard_staysWithAWrongCode();
    void delete_needsAReason();
    void window_showsTheCaseThatLiesOpen();
    void window_returnsToWhereItWasLeft();

private:
    template<typename T>
    T *find(QWidget &in, const char *name) const
    {
        auto *found = in.findChild<T *>(QString::fromUtf8(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(QWidget &in, const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(in, name), Qt::LeftButton);
    }
    void fillWithSamples();
    int shown() const { return find<QTableView>(*m_page, "table")->model()->rowCount(); }
    QString shownPage() const { return find<QStackedWidget>(*m_page, "stack")->currentWidget()->objectName(); }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CasesPage> m_page;
};

void TestCasesPage::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestCasesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder->filePath(QStringLiteral("a.ypstore")), m_clock);
    QVERIFY2(bool(desk), desk ? "" : qPrintable(desk.error().message));
    m_desk = *std::move(desk);
    m_page = std::make_unique<CasesPage>(*m_desk);
    m_page->resize(1280, 700);
    m_page->show();
}

void TestCasesPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestCasesPage::fillWithSamples()
{
    QVERIFY(bool(m_desk->addSamples().result()));
    m_desk->refreshCases();
    QTRY_COMPARE(shown(), Samples);
}

void TestCasesPage::emptyStore_offersTheWaysOut()
{
    m_desk->refreshCases();
    QTRY_COMPARE(shownPage(), QStringLiteral("emptyPage"));
    click(*m_page, "samplesButton");
    QTRY_COMPARE(shown(), Samples);
    QCOMPARE(shownPage(), QStringLiteral("tablePage"));
}

void TestCasesPage::samples_fillTheTable()
{
    fillWithSamples();
    const QAbstractItemModel *model = find<QTableView>(*m_page, "table")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->index(row, 0).data(CasesModel::SampleRole).toBool());
    QVERIFY(find<QAbstractButton>(*m_page, "openButton")->isEnabled());
}

void TestCasesPage::names_goBeforeMarks_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Chinese") << Language::Chinese;
    QTest::newRow("in English, whose other columns are wide") << Language::English;
}

void TestCasesPage::names_goBeforeMarks()
{
    QFETCH(Language, language);
    installLanguage(language);
    const auto back = qScopeGuard([] { installLanguage(Language::English); });
    m_page = std::make_unique<CasesPage>(*m_desk);
    m_page->resize(1276, 740); // of 1366 x 768
    m_page->show();
    fillWithSamples();
    const auto *table = find<QTableView>(*m_page, "table");
    const int width = table->columnWidth(CasesModel::Name) - 2 * CasesDelegate::Side;
    constexpr int Usual = 15; // characters of a name; even one with marks is read whole
    int issued = 0;
    for (int row = 0; row < Samples; ++row) {
        const QModelIndex index = table->model()->index(row, CasesModel::Name);
        const QString name = index.data().toString();
        QVERIFY2(name.size() > Usual || CaseName(index, width).isWhole(), qPrintable(name));
        issued += index.data(CasesModel::ExpertsRole).toString().isEmpty() ? 0 : 1;
    }
    QVERIFY(issued > 0);
}

void TestCasesPage::chips_narrowTheTable()
{
    fillWithSamples();
    click(*m_page, "satisfiedChip");
    const int satisfied = shown();
    click(*m_page, "notSatisfiedChip");
    const int notSatisfied = shown();
    click(*m_page, "undeterminedChip");
    QCOMPARE(satisfied + notSatisfied + shown(), Samples);
    QVERIFY(satisfied > 0 && notSatisfied > 0 && shown() > 0);
    click(*m_page, "allChip");
    QCOMPARE(shown(), Samples);
    find<QComboBox>(*m_page, "groupCombo")->setCurrentIndex(1);
    QCOMPARE(shown(), 4);
}

void TestCasesPage::search_findsNothingAndShowsAllAgain()
{
    fillWithSamples();
    m_page->focusSearch();
    QTest::keyClicks(find<QLineEdit>(*m_page, "search"), QStringLiteral("no such case"));
    QCOMPARE(shownPage(), QStringLiteral("nothingPage"));
    click(*m_page, "clearButton");
    QCOMPARE(shownPage(), QStringLiteral("tablePage"));
    QCOMPARE(shown(), Samples);
}

void TestCasesPage::enter_asksToOpen()
{
    fillWithSamples();
    QSignalSpy asked(m_page.get(), &CasesPage::openRequested);
    auto *table = find<QTableView>(*m_page, "table");
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<CaseId>().toString(), table->model()->index(3, 0).data(CasesModel::IdRole).toString());
}

void TestCasesPage::several_areExportedTogetherOnly()
{
    fillWithSamples();
    find<QTableView>(*m_page, "table")->selectAll();
    QVERIFY(!find<QAbstractButton>(*m_page, "openButton")->isEnabled());
    QVERIFY(!find<QAbstractButton>(*m_page, "issueButton")->isEnabled());
    QVERIFY(find<QAbstractButton>(*m_page, "moreButton")->isEnabled());
    m_page->exportBundle();
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("BundleExportDialog"));
    QVERIFY(dialog);
    QVERIFY(find<QLabel>(*dialog, "question")->text().contains(QString::number(Samples)));
    dialog->reject();
}

void TestCasesPage::one_isExportedAsAFile()
{
    fillWithSamples();
    auto *table = find<QTableView>(*m_page, "table");
    table->selectRow(0);
    const QByteArray id = table->model()->index(0, 0).data(CasesModel::IdRole).toString().toUtf8();
    const QList<QAction *> actions = m_page->findChildren<QAction *>();
    const auto exports = std::ranges::find(actions, QStringLiteral("Export as a case file…"), &QAction::text);
    QVERIFY(exports != actions.end());
    (*exports)->trigger();
    auto *dialog = find<QFileDialog>(*m_page, "exportCaseDialog");
    const QString file = m_folder->filePath(QStringLiteral("a case.json"));
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file.chopped(5));
    const QSignalSpy said(m_page.get(), &CasesPage::said);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(readFile(file) && readFile(file)->contains(id));
}

void TestCasesPage::wizard_makesACase()
{
    QSignalSpy asked(m_page.get(), &CasesPage::openRequested);
    m_page->makeCase();
    auto *wizard = m_page->findChild<CaseWizard *>();
    QVERIFY(wizard);
    auto *next = find<QAbstractButton>(*wizard, "nextButton");
    QVERIFY(!next->isEnabled());
    QVERIFY(!find<QLabel>(*wizard, "blocker")->text().isEmpty());
    click(*wizard, "category.platform-industry");
    QVERIFY(next->isEnabled());
    click(*wizard, "nextButton");
    click(*wizard, "acceptanceRadio");
    QTest::keyClicks(find<QWidget>(*wizard, "stageDate")->findChild<QLineEdit *>(), QStringLiteral("2023/6/30"));
    QVERIFY(find<QComboBox>(*wizard, "statusCombo")->isEnabled());
    QTest::keyClicks(find<QWidget>(*wizard, "operatingSince")->findChild<QLineEdit *>(), QStringLiteral("20210630"));
    QVERIFY(!find<QComboBox>(*wizard, "statusCombo")->isEnabled());
    QVERIFY(find<QLabel>(*wizard, "statusHint")->text().contains(QStringLiteral("established")));
    click(*wizard, "nextButton");
    QVERIFY(!next->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*wizard, "nameEdit"), QStringLiteral("Moulding platform"));
    click(*wizard, "nextButton");
    QTRY_COMPARE(asked.count(), 1);
    QTRY_COMPARE(shown(), 1);
    const CaseData &made = m_desk->cases().front().data;
    QCOMPARE(made.name, QStringLiteral("Moulding platform"));
    QCOMPARE(made.stage, Stage::Acceptance);
    QCOMPARE(made.stageDate, QDate(2023, 6, 30));
    QCOMPARE(made.operatingSince, QDate(2021, 6, 30));
}

void TestCasesPage::wizard_staysWithAWrongCode()
{
    CaseData data;
    data.category = QStringLiteral("industrial-app");
    data.name = QStringLiteral("App");
    CaseWizard wizard(m_desk->library(), data);
    wizard.show();
    QSignalSpy submitted(&wizard, &CaseWizard::submitted);
    click(wizard, "nextButton");
    auto *code = find<QLineEdit>(wizard, "codeEdit");
    QTest::keyClicks(code, QStringLiteral("91350100M000100Y44"));
    QVERIFY(find<QLabel>(wizard, "codeFault")->isVisible());
    QVERIFY(!find<QAbstractButton>(wizard, "nextButton")->isEnabled());
    QTest::keyClick(code, Qt::Key_Backspace);
    QTest::keyClicks(code, QStringLiteral("3"));
    QVERIFY(!find<QLabel>(wizard, "codeFault")->isVisible());
    click(wizard, "addMember");
    QTest::keyClicks(find<QLineEdit>(wizard, "memberName1"), QStringLiteral("Partner"));
    click(wizard, "nextButton");
    QCOMPARE(submitted.count(), 1);
    const auto entered = submitted[0][0].value<CaseData>();
    QCOMPARE(entered.applicant.creditCode, QStringLiteral("91350100M000100Y43"));
    QCOMPARE(entered.consortium.size(), std::size_t(1));
}

void TestCasesPage::delete_needsAReason()
{
    fillWithSamples();
    auto *table = find<QTableView>(*m_page, "table");
    table->selectRow(0);
    const QString id = table->model()->index(0, 0).data(CasesModel::IdRole).toString();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page->window()));
    QTest::keyClick(table, Qt::Key_Delete);
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("DeleteCaseDialog"));
    QVERIFY(dialog);
    QVERIFY(!find<QAbstractButton>(*dialog, "deleteButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*dialog, "reason"), QStringLiteral("entered twice"));
    click(*dialog, "deleteButton");
    QTRY_COMPARE(shown(), Samples - 1);
    for (const CaseSummary &summary : m_desk->cases())
        QVERIFY(summary.data.id.toString() != id);
}

void TestCasesPage::window_showsTheCaseThatLiesOpen()
{
    fillWithSamples();
    const CaseData first = m_desk->cases().front().data;
    Preferences preferences(m_folder->filePath(QStringLiteral("settings.ini")));
    MainWindow window(*m_desk, preferences);
    auto *page = new Page;
    window.addPage(MainWindow::Room::Review, page);
    window.show();
    window.start(std::nullopt, first.id);
    auto *header = find<QWidget>(window, "caseHeader");
    QTRY_VERIFY(header->isVisible());
    QCOMPARE(find<QLabel>(window, "caseName")->text(), first.name);
    QVERIFY(find<QLabel>(window, "caseSample")->isVisible());
    QVERIFY(find<QWidget>(window, "caseBar")->isVisible());
    QVERIFY(find<QAbstractButton>(window, "reviewButton")->isChecked());
    QVERIFY(!find<QAbstractButton>(window, "reportsButton")->isVisible());
    window.showRoom(MainWindow::Room::Settings);
    QVERIFY(!header->isVisible());
    window.showError(Error::failure(QStringLiteral("x.y"), QStringLiteral("It did not work."), QStringLiteral("why")));
    QVERIFY(find<QLabel>(window, "messageText")->isVisible());
    click(window, "closeMessage");
    QVERIFY(!find<QLabel>(window, "messageText")->isVisible());
}

void TestCasesPage::window_returnsToWhereItWasLeft()
{
    fillWithSamples();
    const CaseData last = m_desk->cases().back().data;
    const QString file = m_folder->filePath(QStringLiteral("settings.ini"));
    {
        Preferences preferences(file);
        MainWindow window(*m_desk, preferences);
        window.addPage(MainWindow::Room::Indicators, new Page);
        window.show();
        window.start(MainWindow::Room::Indicators, last.id);
        QTRY_VERIFY(find<QWidget>(window, "caseHeader")->isVisible());
        window.close();
    }
    Preferences preferences(file);
    MainWindow window(*m_desk, preferences);
    window.addPage(MainWindow::Room::Indicators, new Page);
    window.show();
    window.start(std::nullopt, {});
    QTRY_VERIFY(find<QWidget>(window, "caseHeader")->isVisible());
    QVERIFY(find<QAbstractButton>(window, "indicatorsButton")->isChecked());
    QCOMPARE(find<QLabel>(window, "caseName")->text(), last.name);
}

QTEST_MAIN(TestCasesPage)
#include "tst_cases_page.moc"
