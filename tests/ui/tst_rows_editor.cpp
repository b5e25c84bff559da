#include "ui/cases/consortium_editor.h"
#include "ui/panel/condition_list.h"
#include "ui/panel/dissent_list.h"
#include "ui/panel/member_list.h"
#include "ui/rounds/people_editor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace yongping;

// Rows that are added and taken away, as whoever has no mouse or no eyes meets them.
class TestRowsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbers_followWhenARowGoes();
    void tab_goesAsTheFieldsStand();
    void newRow_takesTheKeyboard();
    void certificatesAlone_haveNoNames();
    void conditions_areNumberedAnewWhenOneGoes();
    void returnInACondition_beginsTheNext();
    void chairThatGoes_leavesNobodyInTheChair();
    void dissents_showOnlyWhenThereAreSome();

private:
    static QStringList namesByTab(QWidget &window, QWidget &first);
};

namespace {

std::vector<Organisation> three()
{
    return {{QStringLiteral("甲厂"), {}}, {QStringLiteral("乙厂"), {}}, {QStringLiteral("丙厂"), {}}};
}

} // namespace

void TestRowsEditor::initTestCase()
{
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestRowsEditor::numbers_followWhenARowGoes()
{
    ConsortiumEditor editor;
    editor.setMembers(three());
    QSignalSpy changed(&editor, &ConsortiumEditor::changed);
    editor.findChild<QToolButton *>(QStringLiteral("removeMember1"))->click();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(editor.members().size(), std::size_t(2));
    auto *first = editor.findChild<QLineEdit *>(QStringLiteral("memberName1"));
    QCOMPARE(first->text(), QStringLiteral("甲厂")); // it is gone only once the loop runs
    QTRY_COMPARE(editor.findChildren<QLineEdit *>(QStringLiteral("memberName1")).size(), 1);
    first = editor.findChild<QLineEdit *>(QStringLiteral("memberName1"));
    QCOMPARE(first->text(), QStringLiteral("乙厂"));
    QCOMPARE(first->accessibleName(), QStringLiteral("Name of consortium member 1"));
    QVERIFY(!editor.findChild<QLineEdit *>(QStringLiteral("memberName3")));
}

QStringList TestRowsEditor::namesByTab(QWidget &window, QWidget &first)
{
    first.setFocus();
    QStringList names;
    while (names.size() < 20) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(&window, Qt::Key_Tab);
        if (QApplication::focusWidget() == &first)
            break;
    }
    return names;
}

void TestRowsEditor::tab_goesAsTheFieldsStand()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    QLineEdit before;
    before.setObjectName(QStringLiteral("before"));
    ConsortiumEditor editor;
    QLineEdit after;
    after.setObjectName(QStringLiteral("after"));
    column->addWidget(&before);
    column->addWidget(&editor);
    column->addWidget(&after);
    editor.setMembers({{QStringLiteral("甲厂"), {}}, {QStringLiteral("乙厂"), {}}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const QStringList order = namesByTab(form, before);
    QCOMPARE(order.join(u' '), QStringLiteral("before memberName1 memberCode1 removeMember1 memberName2 memberCode2 "
                                              "removeMember2 addMember after"));
}

void TestRowsEditor::newRow_takesTheKeyboard()
{
    PeopleEditor editor;
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.findChild<QPushButton *>(QStringLiteral("addPerson"))->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("personName1"));
    QCOMPARE(editor.people().size(), std::size_t(1));
}

void TestRowsEditor::certificatesAlone_haveNoNames()
{
    PeopleEditor editor;
    editor.askCertificatesOnly();
    editor.findChild<QPushButton *>(QStringLiteral("addPerson"))->click();
    QVERIFY(!editor.findChild<QLineEdit *>(QStringLiteral("personName1")));
    QVERIFY(editor.findChild<QWidget *>(QStringLiteral("certificate1")));
    QVERIFY(editor.people().front().name.isEmpty());
}

void TestRowsEditor::conditions_areNumberedAnewWhenOneGoes()
{
    ConditionList list;
    list.showConditions({QStringLiteral("first"), QStringLiteral("second")});
    list.findChild<QToolButton *>(QStringLiteral("remove"))->click();
    QCOMPARE(list.conditions(), QStringList(QStringLiteral("second")));
    QTRY_COMPARE(list.findChildren<QTextEdit *>(QStringLiteral("condition")).size(), 1);
    list.findChild<QPushButton *>(QStringLiteral("add-condition"))->click();
    const QList<QTextEdit *> lines = list.findChildren<QTextEdit *>(QStringLiteral("condition"));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]->accessibleName(), QStringLiteral("Condition 1"));
    QCOMPARE(lines[1]->accessibleName(), QStringLiteral("Condition 2"));
}

void TestRowsEditor::returnInACondition_beginsTheNext()
{
    ConditionList list;
    list.showConditions({QStringLiteral("first")});
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QTest::keyClick(list.findChild<QTextEdit *>(QStringLiteral("condition")), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("second"));
    QCOMPARE(list.conditions(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void TestRowsEditor::chairThatGoes_leavesNobodyInTheChair()
{
    MemberList list;
    list.showMembers({{QStringLiteral("甲"), true}, {QStringLiteral("乙"), false}}, 0);
    QCOMPARE(list.chair(), 0);
    list.findChild<QToolButton *>(QStringLiteral("remove"))->click();
    QCOMPARE(list.chair(), -1);
    QCOMPARE(list.members().size(), std::size_t(1));
    QCOMPARE(list.members().front().name, QStringLiteral("乙"));
    QVERIFY(!list.members().front().present);
    list.showMembers({{QStringLiteral("丙"), true}, {QStringLiteral("丁"), true}}, 1);
    QCOMPARE(list.chair(), 1);
}

void TestRowsEditor::dissents_showOnlyWhenThereAreSome()
{
    QWidget form;
    auto *list = new DissentList({QStringLiteral("甲")}, &form);
    form.show();
    QVERIFY(!list->isVisible());
    list->showDissents({{QStringLiteral("甲"), QStringLiteral("no")}});
    QVERIFY(list->isVisible());
    QSignalSpy changed(list, &DissentList::changed);
    list->findChild<QToolButton *>(QStringLiteral("remove"))->click();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!list->isVisible());
    QVERIFY(list->dissents().empty());
}

QTEST_MAIN(TestRowsEditor)
#include "tst_rows_editor.moc"
