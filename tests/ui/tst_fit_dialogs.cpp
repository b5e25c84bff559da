#include "report_desk.h"
#include "widget_faults.h"

#include "ui/backups/restore_dialog.h"
#include "ui/cases/case_wizard.h"
#include "ui/cases/date_field.h"
#include "ui/cases/delete_case_dialog.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/keys/distrust_dialog.h"
#include "ui/keys/key_task_dialog.h"
#include "ui/report/ledger_cases_dialog.h"
#include "ui/report/sign_dialog.h"
#include "ui/review/points_dialog.h"
#include "ui/review/templates_dialog.h"
#include "ui/rounds/bundle_export_dialog.h"
#include "ui/rounds/declare_dialog.h"
#include "ui/rounds/experts_dialog.h"
#include "ui/rounds/import_dialog.h"
#include "ui/rounds/issue_dialog.h"
#include "ui/rounds/return_dialog.h"
#include "ui/rounds/revert_dialog.h"
#include "ui/rounds/settle_dialog.h"
#include "ui/rounds/submit_dialog.h"
#include "ui/scoring/scheme_editor.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/error_details.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome_window.h"
#include "wording/words.h"
#include "workstation/backups.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QThreadPool>

#include <functional>

using namespace yongping;
using namespace yongping::tests;

namespace {

using Maker = std::function<std::unique_ptr<QWidget>()>;

template<typename Child>
Child *in(const QWidget &parent, const char *name)
{
    auto *child = parent.findChild<Child *>(QString::fromLatin1(name));
    if (!child)
        qFatal("there is no %s", name);
    return child;
}

void push(const QWidget &dialog, const char *button)
{
    in<QAbstractButton>(dialog, button)->click();
}

constexpr QSize Screen(1366, 768);

} // namespace

Q_DECLARE_METATYPE(Maker)

// What opens over the pages, in both languages and themes: nothing is cut off or lies over its neighbour, everything
// that takes the keyboard has a name, and all of it has room on a small screen.
class TestFitDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dialog_data();
    void dialog();

private:
    void makeConflicts();
    void addCases();
    void addWizard();
    void addRounds();
    void addMerges();
    void addReview();
    void addWindows();
    void add(const char *name, Maker maker) { m_makers.emplace_back(name, std::move(maker)); }
    void settle();
    const CaseData &caseData() const { return m_desk->cases().front().data; }

    SampleDesk m_room;
    Desk *m_desk = nullptr;
    std::shared_ptr<OpenReview> m_review;
    Imported m_incoming; // from another office: a new case, and one that both changed
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_owner;
    std::vector<std::pair<const char *, Maker>> m_makers;
};

void TestFitDialogs::initTestCase()
{
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    m_preferences = std::make_unique<Preferences>(m_room.folder.filePath(QStringLiteral("settings.ini")));
    m_desk = m_room.desk.get();
    m_review = m_room.review("discrete-factory");
    QVERIFY(m_review);
    makeConflicts();
    m_desk->refreshCases();
    QTRY_VERIFY(!m_desk->cases().empty());
    m_owner = std::make_unique<MainWindow>(*m_desk, *m_preferences);
}

// Two offices have written different remarks about the same clauses; a third case only the other one has.
void TestFitDialogs::makeConflicts()
{
    SampleDesk other;
    const auto theirs = other.review("discrete-factory");
    QVERIFY(theirs);
    for (const Clause &clause : m_review->category()->elements.front().clauses) {
        m_review->setRemark(clause.id, QStringLiteral("现场核查：设备联网台账与提交材料不一致，需补充说明。"));
        theirs->setRemark(clause.id, QStringLiteral("Seen on site: the list of machines differs from the evidence."));
    }
    CaseData data = theirs->data();
    data.id = {};
    data.name = QStringLiteral("面向大规模个性化定制的离散型智能工厂建设与改造项目（二期）及其配套工业互联网平台");
    const Result<CaseId> made = SampleDesk::wait(other.desk->createCase(data));
    QVERIFY(made);
    QTRY_COMPARE(m_review->pendingWrites() + theirs->pendingWrites(), 0);
    Office::ImportOrder order;
    order.files = QStringList{m_room.folder.filePath(QStringLiteral("from-the-other-office.ypb"))};
    order.dryRun = true;
    const auto task = std::make_shared<Task>();
    QVERIFY(SampleDesk::wait(
        other.desk->office().exportCases({theirs->data().id, *made}, order.files.front(), {}, {}, task)));
    const Result<Imported> found = SampleDesk::wait(m_desk->office().import(order, task));
    QVERIFY(found);
    m_incoming = *found;
    QCOMPARE(m_incoming.cases.size(), std::size_t(2));
}

// The pages behind the first one; as they come and with something wrong in every field.
void TestFitDialogs::addWizard()
{
    const auto begun = [this](int pages) {
        auto wizard = std::make_unique<CaseWizard>(m_desk->library());
        in<QRadioButton>(*wizard, "category.platform-industry")->setChecked(true);
        for (int page = 1; page < pages; ++page) {
            in<DateField>(*wizard, "stageDate")->setText(QStringLiteral("2026-11-01"));
            push(*wizard, "nextButton");
        }
        return wizard;
    };
    add("new case, its stage", [begun] { return begun(2); });
    add("new case, dates that say its status", [begun] {
        auto wizard = begun(2);
        in<DateField>(*wizard, "operatingSince")->setText(QStringLiteral("2022-03-01"));
        return wizard;
    });
    add("new case, wrong dates", [begun] {
        auto wizard = begun(2);
        for (const char *field : {"stageDate", "operatingSince", "dueDate"})
            in<DateField>(*wizard, field)->setText(QStringLiteral("2026-13-45"));
        return wizard;
    });
    add("new case, its applicant", [begun] { return begun(3); });
    add("new case, a consortium with wrong codes", [begun] {
        auto wizard = begun(3);
        for (int member = 0; member < 2; ++member)
            push(*wizard, "addMember");
        const QRegularExpression codes(QStringLiteral("^(codeEdit|memberCode\\d)$"));
        for (QLineEdit *edit : wizard->findChildren<QLineEdit *>(codes))
            edit->setText(QStringLiteral("12345"));
        return wizard;
    });
}

void TestFitDialogs::addCases()
{
    add("new case", [this] { return std::make_unique<CaseWizard>(m_desk->library()); });
    add("data of a case", [this] { return std::make_unique<CaseWizard>(m_desk->library(), caseData()); });
    add("delete a case", [this] { return std::make_unique<DeleteCaseDialog>(caseData().name); });
    add("cases of the ledger",
        [this] { return std::make_unique<LedgerCasesDialog>(m_desk->cases(), std::vector<CaseId>()); });
    add("restore a backup", [this] {
        BackupContents contents;
        contents.cases = 14;
        contents.reviews = 17;
        contents.events = 1234;
        return std::make_unique<RestoreDialog>(contents, m_desk->file());
    });
}

void TestFitDialogs::addRounds()
{
    const QString expert = QStringLiteral("样例专家甲");
    add("issue", [this, expert] { return std::make_unique<IssueDialog>(caseData(), QStringList{expert}); });
    add("experts", [this] { return std::make_unique<ExpertsDialog>(*m_desk, caseData()); });
    add("import of a file that is none", [this] {
        const QStringList files{QStringLiteral(YONGPING_SOURCE_DIR "/README.md")};
        return std::make_unique<ImportDialog>(*m_desk, files);
    });
    add("import of a good file", [this] {
        const QStringList files{m_room.folder.filePath(QStringLiteral("a.ypb"))};
        auto dialog = std::make_unique<ImportDialog>(*m_desk, files);
        Imported fresh = m_incoming;
        std::erase_if(fresh.cases, [](const Incoming &one) { return one.outcome != Incoming::Outcome::New; });
        dialog->showPlan(fresh);
        return dialog;
    });
    add("bundle", [this] { return std::make_unique<BundleExportDialog>(std::vector<CaseData>{caseData()}); });
    add("declare", [] { return std::make_unique<DeclareDialog>(); });
    add("return", [this, expert] { return std::make_unique<ReturnDialog>(caseData().name, expert); });
    add("take a merge back", [] { return std::make_unique<RevertDialog>(3, QString()); });
    add("submit", [this] { return std::make_unique<SubmitDialog>(m_review); });
}

void TestFitDialogs::addMerges()
{
    add("import with conflicts", [this] {
        const QStringList files{m_room.folder.filePath(QStringLiteral("a.ypb"))};
        auto dialog = std::make_unique<ImportDialog>(*m_desk, files);
        // All that a preview can have to tell.
        Imported planned = m_incoming;
        for (Incoming &incoming : planned.cases) {
            incoming.kind = QStringLiteral("review");
            incoming.late = true;
            incoming.attachments = QStringList{QStringLiteral("设备联网台账.pdf")};
        }
        dialog->showPlan(planned);
        return dialog;
    });
    add("settle", [this] {
        const auto open = std::ranges::find(m_incoming.cases, Incoming::Outcome::Open, &Incoming::outcome);
        const bool isThere = open != m_incoming.cases.end() && !open->plan.conflicts().empty();
        if (!isThere)
            qFatal("there is nothing to settle");
        return std::make_unique<SettleDialog>(open->id, open->plan, m_review->category());
    });
}

void TestFitDialogs::addReview()
{
    add("distrust", [this] {
        const auto key = SigningKey::generate(QStringLiteral("某某省工业和信息化发展研究院智能制造评审中心 王小明"),
                                              m_room.clock.now());
        return std::make_unique<DistrustDialog>(key->certificate());
    });
    add("points", [this] {
        const QString clause = m_review->category()->elements.front().clauses.front().id;
        ClauseScore score;
        score.clauseId = clause;
        return std::make_unique<PointsDialog>(clause, score, std::nullopt, nullptr);
    });
    add("templates", [] {
        const QStringList templates{QStringLiteral("材料齐全，符合要求。"), QStringLiteral("Evidence is missing.")};
        return std::make_unique<TemplatesDialog>(templates);
    });
    add("sign", [this] {
        std::vector<FieldStanding> fields(1);
        fields.front().name = QStringLiteral("reviewer");
        return std::make_unique<SignDialog>(QByteArray(), fields, m_room.clock, QStringLiteral("王小明"), QString());
    });
    add("scheme", [this] {
        CriteriaLibrary &library = m_desk->library();
        std::vector<CategoryPtr> categories;
        for (const QString &id : library.categoryIds())
            categories.push_back(*library.category(id));
        return std::make_unique<SchemeEditor>(m_desk->office(),
                                              SchemeDraft::copyOf(library.defaultScheme(), categories));
    });
    for (const auto &[task, name] : {std::pair(KeyTask::Make, "make a key"), std::pair(KeyTask::Export, "certificate"),
                                     std::pair(KeyTask::ChangePassphrase, "passphrase"),
                                     std::pair(KeyTask::Issue, "issue a certificate"),
                                     std::pair(KeyTask::Adopt, "adopt a certificate")}) {
        add(name, [this, chosen = task] {
            return std::make_unique<KeyTaskDialog>(chosen, m_room.clock, QStringLiteral("王小明"), true);
        });
    }
}

void TestFitDialogs::addWindows()
{
    add("keys", [this] { return std::make_unique<ShortcutsDialog>(*m_owner); });
    add("help", [this] {
        return std::unique_ptr<QWidget>(
            HelpWindow::show(*m_owner, HelpTopics::of(m_owner.get()), Shortcuts::of(*m_owner)));
    });
    add("welcome", [this] { return std::make_unique<WelcomeWindow>(*m_preferences, m_room.folder.path()); });
    add("error", [] {
        const Error error = Error::failure(QStringLiteral("store.damaged"), QStringLiteral("The store is damaged."),
                                           QStringLiteral("database disk image is malformed"));
        return std::make_unique<ErrorDialog>(QStringLiteral("The store cannot be opened."), error, nullptr);
    });
}

void TestFitDialogs::dialog_data()
{
    addCases();
    addWizard();
    addRounds();
    addMerges();
    addReview();
    addWindows();
    QTest::addColumn<Maker>("maker");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme::Mode>("theme");
    for (const auto &[name, maker] : m_makers) {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const Theme::Mode theme : {Theme::Mode::Light, Theme::Mode::Dark})
                QTest::addRow("%s in %s, %s", name, language == Language::Chinese ? "Chinese" : "English",
                              theme == Theme::Mode::Light ? "light" : "dark")
                    << maker << language << theme;
        }
    }
}

// What a dialog asks of the store and of other threads has come when they have answered what was asked after it.
void TestFitDialogs::settle()
{
    QVERIFY(SampleDesk::wait(m_desk->office().panel(CaseId(QStringLiteral("sample-panel")))));
    QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(0));
    QCoreApplication::processEvents();
}

void TestFitDialogs::dialog()
{
    QFETCH(Maker, maker);
    QFETCH(Language, language);
    QFETCH(Theme::Mode, theme);
    installLanguage(language);
    Theme::instance().setMode(theme);
    const std::unique_ptr<QWidget> dialog = maker();
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(faultsOf(*dialog), QString(), 5000);
    QVERIFY2(dialog->size().boundedTo(Screen) == dialog->size(), "it opens larger than the screen");
    QVERIFY2(dialog->minimumSizeHint().boundedTo(Screen) == dialog->minimumSizeHint(), "it needs a larger screen");
}

QTEST_MAIN(TestFitDialogs)

#include "tst_fit_dialogs.moc"
