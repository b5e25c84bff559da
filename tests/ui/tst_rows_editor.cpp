#include "ui/cases/consortium_editor.h"
#include "ui/rounds/people_editor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
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

QTEST_MAIN(TestRowsEditor)
#include "tst_rows_editor.moc"
