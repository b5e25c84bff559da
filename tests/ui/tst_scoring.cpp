#include "base/clock.h"
#include "ui/scoring/scheme_choice.h"
#include "ui/scoring/scheme_editor.h"
#include "ui/scoring/scheme_question.h"
#include "ui/scoring/scoring_section.h"
#include "ui/theme/theme.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace yongping;

// Scoring schemes in the settings and at a case, through the keyboard.
class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shippedDefault_canOnlyBeCopied();
    void copy_isChangedAndSavedByKeyboard();
    void sum_keepsTheSchemeFromBeingSaved();
    void wheel_changesNoNumber();
    void file_withFaults_isRefusedInPlace_data();
    void file_withFaults_isRefusedInPlace();
    void export_thenImport_isTheSame();
    void otherVersion_asksBeforeItReplaces();
    void deletion_namesTheCasesThatKeepTheirCopy();
    void case_choosesAScheme();
    void newerVersion_isTold();
    void decidedCase_saysWhyNot();

private:
    template<typename T>
    T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("it does not end");
        return future.result();
    }
    template<typename T>
    T *part(const QWidget *in, const char *name) const { return in->findChild<T *>(QString::fromLatin1(name)); }
    void press(const QWidget *in, const char *button);
    void type(QWidget *field, const QString &text);
    SchemeEditor *editor() const { return m_section->findChild<SchemeEditor *>(); }
    SchemeQuestion *question() const { return m_section->findChild<SchemeQuestion *>(); }
    JsonValue own(const QString &design = QStringLiteral("12"), const QString &safety = QStringLiteral("8"));
    void keep(const JsonValue &scheme);
    void choose(int row) { part<QTableView>(m_section.get(), "table")->selectRow(row); }
    int rows() const { return part<QTableView>(m_section.get(), "table")->model()->rowCount(); }
    std::shared_ptr<OpenReview> openCase();

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ScoringSection> m_section;
};

void TestScoring::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestScoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder->filePath(QStringLiteral("store.ypstore")), m_clock);
    QVERIFY(bool(desk));
    m_desk = *std::move(desk);
    m_desk->setIdentity(QStringLiteral("A reviewer"));
    m_section = std::make_unique<ScoringSection>(*m_desk);
    m_section->resize(800, 500);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
    QTRY_COMPARE(rows(), 1);
}

void TestScoring::cleanup()
{
    m_section.reset();
    m_desk.reset();
}

void TestScoring::press(const QWidget *in, const char *button)
{
    auto *found = part<QPushButton>(in, button);
    QVERIFY2(found && found->isEnabled(), button);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

void TestScoring::type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

// An organiser's scheme; its two numbers of the discrete factory make 20 together.
JsonValue TestScoring::own(const QString &design, const QString &safety)
{
    ScoringScheme scheme = m_desk->library().defaultScheme();
    scheme.id = QStringLiteral("own");
    scheme.title = {QStringLiteral("自定方案"), QStringLiteral("Own scheme")};
    auto &points = scheme.points[QStringLiteral("discrete-factory")];
    points[QStringLiteral("design")] = *Decimal::parse(design);
    points[QStringLiteral("safety")] = *Decimal::parse(safety);
    return toJson(scheme);
}

void TestScoring::keep(const JsonValue &scheme)
{
    QVERIFY(bool(wait(m_desk->office().saveScheme(scheme))));
    m_section->hide();
    m_section->show();
    QTRY_COMPARE(rows(), 2);
    choose(1);
}

std::shared_ptr<OpenReview> TestScoring::openCase()
{
    CaseData data;
    data.name = QStringLiteral("A factory");
    data.category = QStringLiteral("discrete-factory");
    data.projectId = QStringLiteral("p");
    data.stage = Stage::Acceptance;
    data.stageDate = QDate(2024, 6, 30);
    const Result<CaseId> id = wait(m_desk->createCase(data));
    if (!id)
        qFatal("%s", qUtf8Printable(id.error().message));
    const auto review = wait(m_desk->openReview(*id));
    if (!review)
        qFatal("%s", qUtf8Printable(review.error().message));
    return *review;
}

void TestScoring::shippedDefault_canOnlyBeCopied()
{
    QVERIFY(part<QPushButton>(m_section.get(), "copyButton")->isEnabled());
    QVERIFY(part<QPushButton>(m_section.get(), "exportButton")->isEnabled());
    QVERIFY(!part<QPushButton>(m_section.get(), "editButton")->isEnabled());
    QVERIFY(!part<QPushButton>(m_section.get(), "removeButton")->isEnabled());
}

void TestScoring::copy_isChangedAndSavedByKeyboard()
{
    press(m_section.get(), "copyButton");
    QTRY_VERIFY(editor());
    QVERIFY(QTest::qWaitForWindowActive(editor()));
    type(part<QLineEdit>(editor(), "titleEn"), QStringLiteral("Ours"));
    auto *categories = part<QListWidget>(editor(), "categories");
    categories->setFocus();
    categories->setCurrentRow(0);
    QTest::keyClick(categories, Qt::Key_Tab);
    QCOMPARE(editor()->focusWidget()->objectName(), QStringLiteral("points.general"));
    QTest::keyClick(editor()->focusWidget(), Qt::Key_Down);
    QCOMPARE(editor()->focusWidget()->objectName(), QStringLiteral("points.design"));
    type(editor()->focusWidget(), QStringLiteral("11.5"));
    QTest::keyClick(editor()->focusWidget(), Qt::Key_Up);
    QCOMPARE(editor()->focusWidget()->objectName(), QStringLiteral("points.general"));
    type(editor()->focusWidget(), QStringLiteral("5.5"));
    QCOMPARE(part<QLabel>(editor(), "sum")->text(), QStringLiteral("Sum 100"));
    press(editor(), "saveButton");
    QTRY_VERIFY(!editor());
    QTRY_COMPARE(rows(), 2);
    const auto kept = wait(m_desk->office().schemes());
    QCOMPARE(kept->back().scheme.title.en, QStringLiteral("Ours"));
    QCOMPARE(kept->back().scheme.points[QStringLiteral("discrete-factory")][QStringLiteral("design")].toString(),
             QStringLiteral("11.5"));
    QVERIFY(part<QPushButton>(m_section.get(), "editButton")->isEnabled()); // the new one is chosen
}

void TestScoring::sum_keepsTheSchemeFromBeingSaved()
{
    keep(own());
    press(m_section.get(), "editButton");
    QTRY_VERIFY(editor());
    type(part<QLineEdit>(editor(), "points.design"), QStringLiteral("9"));
    QCOMPARE(part<QLabel>(editor(), "sum")->text(), QStringLiteral("Sum 97 — 3 missing"));
    QVERIFY(!part<QPushButton>(editor(), "saveButton")->isEnabled());
    QVERIFY(part<QLabel>(editor(), "fault")->text().contains(QStringLiteral("3 missing")));
    type(part<QLineEdit>(editor(), "points.design"), QStringLiteral("ten"));
    QCOMPARE(part<QLineEdit>(editor(), "points.design")->property("faulty").toBool(), true);
    type(part<QLineEdit>(editor(), "points.design"), QStringLiteral("12"));
    QVERIFY(part<QPushButton>(editor(), "saveButton")->isEnabled());
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
}

void TestScoring::wheel_changesNoNumber()
{
    keep(own());
    press(m_section.get(), "editButton");
    QTRY_VERIFY(editor());
    auto *field = part<QLineEdit>(editor(), "points.design");
    field->setFocus();
    const QPoint middle = field->rect().center();
    QWheelEvent turn(middle, field->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(field, &turn);
    QCOMPARE(field->text(), QStringLiteral("12"));
}

void TestScoring::file_withFaults_isRefusedInPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const QByteArray head = R"({"format":"yongping-scoring/1","id":"x","title":{"zh":"甲","en":"A"},)"
                            R"("note":{"zh":"注","en":"N"},"partialShare":0.5,"bonusPerClause":1,"bonusCap":5,)";
    QTest::newRow("no JSON") << QByteArray("points: 5") << QStringLiteral("is not taken in");
    QTest::newRow("another format") << QByteArray(R"({"format":"yongping-case/1"})") << QStringLiteral("format");
    QTest::newRow("a member that is not known")
        << QByteArray(head + R"("points":{},"more":1})") << QStringLiteral("more");
    QTest::newRow("points that do not make a hundred")
        << QByteArray(head + R"("points":{"industrial-app":{"general":5}}})") << QStringLiteral("the points sum to 5");
    QTest::newRow("the id of the shipped default")
        << QByteArray(head + R"("points":{}})").replace("\"x\"", "\"default\"") << QStringLiteral("another id");
}

void TestScoring::file_withFaults_isRefusedInPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    QFile file(m_folder->filePath(QStringLiteral("scheme.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_section->importFile(file.fileName());
    auto *fault = part<QLabel>(m_section.get(), "fault");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(said), qUtf8Printable(fault->text()));
    QCOMPARE(rows(), 1);
}

void TestScoring::export_thenImport_isTheSame()
{
    keep(own());
    const QString digest = wait(m_desk->office().schemes())->back().scheme.digest;
    const QString file = m_folder->filePath(QStringLiteral("own.json"));
    m_section->exportTo(file);
    QVERIFY(bool(wait(m_desk->office().removeScheme(QStringLiteral("own")))));
    m_section->hide();
    m_section->show();
    QTRY_COMPARE(rows(), 1);
    m_section->importFile(file);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(wait(m_desk->office().schemes())->back().scheme.digest, digest);
    m_section->importFile(file);
    QVERIFY(part<QLabel>(m_section.get(), "said")->text().contains(QStringLiteral("here already")));
}

void TestScoring::otherVersion_asksBeforeItReplaces()
{
    keep(own());
    QFile file(m_folder->filePath(QStringLiteral("other.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeJson(own(QStringLiteral("10"), QStringLiteral("10"))));
    file.close();
    const auto design = [this] {
        return wait(m_desk->office().schemes())
            ->back().scheme.points[QStringLiteral("discrete-factory")][QStringLiteral("design")].toString();
    };
    m_section->importFile(file.fileName());
    QTRY_VERIFY(question());
    QTest::keyClick(question()->focusWidget(), Qt::Key_Return); // the safe choice
    QTRY_VERIFY(!question());
    QCOMPARE(design(), QStringLiteral("12"));
    m_section->importFile(file.fileName());
    QTRY_VERIFY(question());
    press(question(), "doButton");
    QTRY_COMPARE(design(), QStringLiteral("10"));
}

void TestScoring::deletion_namesTheCasesThatKeepTheirCopy()
{
    keep(own());
    const auto review = openCase();
    QVERIFY(bool(wait(m_desk->office().pinScheme(review->data().id, own()))));
    press(m_section.get(), "removeButton");
    QTRY_VERIFY(question());
    QVERIFY(part<QLabel>(question(), "explanation")->text().contains(QStringLiteral("A factory")));
    press(question(), "doButton");
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(review->scheme().id, QStringLiteral("own"));
}

void TestScoring::case_choosesAScheme()
{
    keep(own(QStringLiteral("2"), QStringLiteral("18")));
    const auto review = openCase();
    review->setAnswer(QStringLiteral("design.1"), Judgement::NotMet);
    SchemeChoice choice(m_desk->office(), review, false);
    choice.show();
    auto *table = part<QTableView>(&choice, "table");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!part<QPushButton>(&choice, "useButton")->isEnabled()); // counts already
    const QString before = pointsText(review->score().total);
    QVERIFY2(before.contains(u'–'), qUtf8Printable(before));
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    const QString effect = part<QLabel>(&choice, "effect")->text();
    QVERIFY2(effect.startsWith(QStringLiteral("Points now: %1; by the chosen scheme: ").arg(before)),
             qUtf8Printable(effect));
    press(&choice, "useButton");
    QTRY_COMPARE(review->scheme().id, QStringLiteral("own"));
    QTRY_VERIFY(!choice.isVisible());
    QVERIFY(effect.contains(pointsText(review->score().total))); // as it was foretold
    QVERIFY(pointsText(review->score().total) != before);
}

void TestScoring::newerVersion_isTold()
{
    const auto review = openCase();
    QVERIFY(bool(wait(m_desk->office().pinScheme(review->data().id, own()))));
    QVERIFY(bool(wait(m_desk->office().saveScheme(own(QStringLiteral("10"), QStringLiteral("10"))))));
    QTRY_COMPARE(review->scheme().id, QStringLiteral("own"));
    SchemeChoice choice(m_desk->office(), review, false);
    choice.show();
    QTRY_COMPARE(part<QTableView>(&choice, "table")->model()->rowCount(), 3); // the case's own copy first
    QVERIFY(part<QLabel>(&choice, "newer")->isVisible());
}

void TestScoring::decidedCase_saysWhyNot()
{
    keep(own());
    const auto review = openCase();
    PanelDecision decision;
    decision.decision = Decision::Rejected;
    decision.reason = QStringLiteral("R");
    decision.members = {{QStringLiteral("Chair"), MemberRole::Chair, true}};
    QVERIFY(bool(wait(m_desk->office().decide(review->data().id, decision))));
    SchemeChoice choice(m_desk->office(), review, false);
    choice.show();
    auto *table = part<QTableView>(&choice, "table");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(1);
    press(&choice, "useButton");
    QTRY_VERIFY(part<QLabel>(&choice, "fault")->isVisible());
    QVERIFY(part<QLabel>(&choice, "fault")->text().contains(QStringLiteral("has decided")));
    QVERIFY(choice.isVisible());
}

QTEST_MAIN(TestScoring)
#include "tst_scoring.moc"
