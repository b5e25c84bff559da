#include "criteria/library.h"
#include "ui/review/editors/check_editor.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

using namespace yongping;

// The generated editors alone: typed keys in, answers out, nothing echoed.
class ReviewEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCheckOfEveryCategory_hasANamedEditor();
    void judgement_keys_data();
    void judgement_keys();
    void judgement_clickOnTheChosenOne_clears();
    void number_typed_isTakenOverAndKeptAsTyped();
    void number_fullWidthFromInputMethod_isTakenOver();
    void number_letters_areRefusedInPlace();
    void number_emptied_isNoAnswer();
    void choices_none_isAnEmptyList();
    void choices_other_isAdded();
    void indicators_twoValues_giveTheImprovement();
    void text_chineseFromInputMethod_isToldOnFlush();
    void showAnswer_fromOutside_isNotEchoed();
    void wheel_unfocusedEditors_changeNothing();

private:
    std::unique_ptr<CheckEditor> make(const QString &categoryId, const QString &checkId);
    void watch(CheckEditor &editor);

    CriteriaLibrary m_library;
    CategoryPtr m_category;
    int m_answers = 0;
    std::optional<Answer> m_last;
};

void ReviewEditorsTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
}

std::unique_ptr<CheckEditor> ReviewEditorsTest::make(const QString &categoryId, const QString &checkId)
{
    const Result<CategoryPtr> category = m_library.category(categoryId);
    if (!category)
        return nullptr;
    m_category = *category;
    std::unique_ptr<CheckEditor> editor(makeCheckEditor(**category, *(*category)->check(checkId), nullptr));
    editor->resize(640, editor->sizeHint().height());
    editor->show();
    watch(*editor);
    return editor;
}

void ReviewEditorsTest::watch(CheckEditor &editor)
{
    m_answers = 0;
    m_last.reset();
    connect(&editor, &CheckEditor::answered, this, [this](const GivenAnswer &answer) {
        ++m_answers;
        m_last = answer.value;
    });
}

void ReviewEditorsTest::everyCheckOfEveryCategory_hasANamedEditor()
{
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        const Result<CategoryPtr> category = m_library.category(id);
        QVERIFY2(category, qPrintable(id));
        for (const Element &element : (*category)->elements) {
            for (const Clause &clause : element.clauses) {
                for (const Check &check : clause.checks) {
                    const std::unique_ptr<CheckEditor> editor(makeCheckEditor(**category, check, nullptr));
                    QCOMPARE(editor->objectName(), check.id);
                    QVERIFY(!editor->accessibleName().isEmpty());
                    QVERIFY2(editor->focusPolicy() != Qt::NoFocus || editor->focusProxy(), qPrintable(check.id));
                }
            }
        }
    }
}

void ReviewEditorsTest::judgement_keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<std::optional<Judgement>>("judgement");
    QTest::newRow("1 is met") << int(Qt::Key_1) << std::optional(Judgement::Met);
    QTest::newRow("2 is partial") << int(Qt::Key_2) << std::optional(Judgement::Partial);
    QTest::newRow("3 is not met") << int(Qt::Key_3) << std::optional(Judgement::NotMet);
    QTest::newRow("4 is not applicable") << int(Qt::Key_4) << std::optional(Judgement::NotApplicable);
    QTest::newRow("0 clears") << int(Qt::Key_0) << std::optional<Judgement>();
    QTest::newRow("backspace clears") << int(Qt::Key_Backspace) << std::optional<Judgement>();
    QTest::newRow("delete clears") << int(Qt::Key_Delete) << std::optional<Judgement>();
}

void ReviewEditorsTest::judgement_keys()
{
    QFETCH(int, key);
    QFETCH(std::optional<Judgement>, judgement);
    const auto editor = make(QStringLiteral("discrete-factory"), QStringLiteral("design.1"));
    // Something else than what the key says stands there first.
    editor->showAnswer(Answer(judgement == Judgement::Met ? Judgement::NotMet : Judgement::Met));
    QTest::keyClick(editor.get(), Qt::Key(key));
    QCOMPARE(m_answers, 1);
    QCOMPARE(m_last, judgement ? std::optional<Answer>(*judgement) : std::nullopt);
}

void ReviewEditorsTest::judgement_clickOnTheChosenOne_clears()
{
    const auto editor = make(QStringLiteral("discrete-factory"), QStringLiteral("design.1"));
    auto *met = editor->findChild<QAbstractButton *>(QStringLiteral("design.1.met"));
    QTest::mouseClick(met, Qt::LeftButton);
    QCOMPARE(m_last, std::optional<Answer>(Judgement::Met));
    QVERIFY(met->isChecked());
    QTest::mouseClick(met, Qt::LeftButton);
    QCOMPARE(m_last, std::optional<Answer>());
    QVERIFY(!met->isChecked());
}

void ReviewEditorsTest::number_typed_isTakenOverAndKeptAsTyped()
{
    const auto editor = make(QStringLiteral("platform-supply-chain"), QStringLiteral("foundation.2.devices"));
    auto *input = editor->findChild<QLineEdit *>();
    QTest::keyClicks(input, QStringLiteral("1,200"));
    QCOMPARE(m_last, std::optional<Answer>(Decimal(1200)));
    editor->showAnswer(m_last);
    QCOMPARE(input->text(), QStringLiteral("1,200"));
}

void ReviewEditorsTest::number_fullWidthFromInputMethod_isTakenOver()
{
    const auto editor = make(QStringLiteral("platform-supply-chain"), QStringLiteral("foundation.2.devices"));
    auto *input = editor->findChild<QLineEdit *>();
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("４８０"));
    QCoreApplication::sendEvent(input, &commit);
    QCOMPARE(m_last, std::optional<Answer>(Decimal(480)));
}

void ReviewEditorsTest::number_letters_areRefusedInPlace()
{
    const auto editor = make(QStringLiteral("platform-supply-chain"), QStringLiteral("foundation.2.devices"));
    auto *input = editor->findChild<QLineEdit *>();
    auto *fault = editor->findChild<QLabel *>(QStringLiteral("foundation.2.devices.fault"));
    QTest::keyClicks(input, QStringLiteral("48"));
    QTest::keyClicks(input, QStringLiteral("x"));
    QCOMPARE(m_last, std::optional<Answer>(Decimal(48)));
    QVERIFY(!fault->isHidden());
    QVERIFY2(fault->text().contains(u"48"), qPrintable(fault->text()));
    QTest::keyClick(input, Qt::Key_Backspace);
    QVERIFY(fault->isHidden());
}

void ReviewEditorsTest::number_emptied_isNoAnswer()
{
    const auto editor = make(QStringLiteral("platform-supply-chain"), QStringLiteral("foundation.2.devices"));
    editor->showAnswer(Answer(Decimal(5)));
    QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Backspace);
    QCOMPARE(m_answers, 1);
    QCOMPARE(m_last, std::optional<Answer>());
}

void ReviewEditorsTest::choices_none_isAnEmptyList()
{
    const auto editor = make(QStringLiteral("discrete-factory"), QStringLiteral("safety.3.report"));
    auto *none = editor->findChild<QAbstractButton *>(QStringLiteral("safety.3.report.none"));
    auto *report = editor->findChild<QAbstractButton *>(QStringLiteral("safety.3.report.test_report"));
    QTest::keyClick(none, Qt::Key_Space);
    QCOMPARE(m_last, std::optional<Answer>(ChosenOptions{}));
    QTest::keyClick(report, Qt::Key_Space);
    QCOMPARE(m_last, std::optional<Answer>(ChosenOptions{{QStringLiteral("test_report")}}));
    QVERIFY(!none->isChecked());
    QTest::keyClick(report, Qt::Key_Space);
    QCOMPARE(m_last, std::optional<Answer>());
}

void ReviewEditorsTest::choices_other_isAdded()
{
    const auto editor = make(QStringLiteral("platform-supply-chain"), QStringLiteral("innovation.2.technologies"));
    auto *other = editor->findChild<QLineEdit *>(QStringLiteral("innovation.2.technologies.other"));
    QVERIFY(other);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("边缘计算"));
    QCoreApplication::sendEvent(other, &commit);
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(m_last, std::optional<Answer>(ChosenOptions{{QStringLiteral("other:边缘计算")}}));
    QVERIFY(other->text().isEmpty());
    QVERIFY(editor->findChild<QAbstractButton *>(QStringLiteral("innovation.2.technologies.other:边缘计算")));
}

void ReviewEditorsTest::indicators_twoValues_giveTheImprovement()
{
    const QString id = QStringLiteral("performance.1.indicators");
    const auto editor = make(QStringLiteral("discrete-factory"), id);
    QTest::keyClicks(editor->findChild<QLineEdit *>(QString(id + QStringLiteral(".defect_rate.baseline"))),
                     QStringLiteral("2.0"));
    QTest::keyClicks(editor->findChild<QLineEdit *>(QString(id + QStringLiteral(".defect_rate.current"))),
                     QStringLiteral("1.5"));
    QVERIFY(m_last);
    const IndicatorValue value = std::get<IndicatorValues>(*m_last).values.value(QStringLiteral("defect_rate"));
    QCOMPARE(value.baseline, std::optional<Decimal>(2));
    QCOMPARE(value.current, Decimal::parse(u"1.5"));
    const auto *improvement = editor->findChild<QLabel *>(QString(id + QStringLiteral(".defect_rate.improvement")));
    QVERIFY2(improvement->accessibleName().contains(u"25 %"), qPrintable(improvement->accessibleName()));
}

void ReviewEditorsTest::text_chineseFromInputMethod_isToldOnFlush()
{
    const auto editor = make(QStringLiteral("discrete-factory"), QStringLiteral("other.1.note"));
    auto *input = editor->findChild<QTextEdit *>();
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("本地化装备"));
    QCoreApplication::sendEvent(input, &commit);
    QCOMPARE(m_answers, 0);
    editor->flush();
    QCOMPARE(m_last, std::optional<Answer>(QStringLiteral("本地化装备")));
}

void ReviewEditorsTest::showAnswer_fromOutside_isNotEchoed()
{
    const auto number = make(QStringLiteral("platform-supply-chain"), QStringLiteral("foundation.2.devices"));
    number->showAnswer(Answer(Decimal(7)));
    QCOMPARE(number->findChild<QLineEdit *>()->text(), QStringLiteral("7"));
    QCOMPARE(m_answers, 0);
    const auto judgement = make(QStringLiteral("discrete-factory"), QStringLiteral("design.1"));
    judgement->showAnswer(Answer(Judgement::Met));
    judgement->showAnswer(std::nullopt);
    QCOMPARE(m_answers, 0);
    const auto text = make(QStringLiteral("discrete-factory"), QStringLiteral("other.1.note"));
    text->showAnswer(Answer(QStringLiteral("a")));
    text->flush();
    QCOMPARE(m_answers, 0);
}

void ReviewEditorsTest::wheel_unfocusedEditors_changeNothing()
{
    const QList<std::pair<QString, QString>> places{
        {QStringLiteral("discrete-factory"), QStringLiteral("design.1")},
        {QStringLiteral("discrete-factory"), QStringLiteral("other.1.note")},
        {QStringLiteral("discrete-factory"), QStringLiteral("performance.1.indicators")},
        {QStringLiteral("discrete-factory"), QStringLiteral("safety.3.report")},
        {QStringLiteral("platform-supply-chain"), QStringLiteral("foundation.2.devices")}};
    for (const auto &[category, check] : places) {
        const auto editor = make(category, check);
        const QPointF middle = QRectF(editor->rect()).center();
        QWidget *target = editor->childAt(middle.toPoint());
        QWheelEvent wheel(middle, middle, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target ? target : editor.get(), &wheel);
        QCOMPARE(m_answers, 0);
    }
}

QTEST_MAIN(ReviewEditorsTest)
#include "tst_review_editors.moc"
