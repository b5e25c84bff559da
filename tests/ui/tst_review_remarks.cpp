#include "ui/review_room.h"

#include "ui/review/editors/note_edit.h"

#include <QListView>
#include <QScrollBar>
#include <QTextCursor>

using namespace yongping;

// Long remarks, fast writers, and undo while writing.
class ReviewRemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void writingWithoutAPause_isKept();
    void cursor_staysInSightWhileTheRemarkGrows();
    void excess_isLeftOutWhereItWasPutIn();
    void undoOfAWholeRemark_staysInIt();
    void historyOfTheField_isReachedByAKeyAndLeft();

private:
    NoteEdit *remark() const { return qobject_cast<NoteEdit *>(QApplication::focusWidget()); }
    QString kept() const { return m_room->review->review().remarks.value(QStringLiteral("design.1")); }

    std::unique_ptr<test::ReviewRoom> m_room;
};

void ReviewRemarksTest::init()
{
    m_room = std::make_unique<test::ReviewRoom>();
    m_room->prepare();
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(remark());
}

void ReviewRemarksTest::cleanup()
{
    m_room->close();
    m_room.reset();
}

void ReviewRemarksTest::writingWithoutAPause_isKept()
{
    constexpr int BetweenKeysMs = 20, MostKeys = 500;
    for (int i = 0; i < MostKeys && kept().isEmpty(); ++i)
        QTest::keyClick(remark(), Qt::Key_A, Qt::NoModifier, BetweenKeysMs);
    QVERIFY(!kept().isEmpty());
    QVERIFY(remark()->toPlainText().startsWith(kept()));
}

void ReviewRemarksTest::cursor_staysInSightWhileTheRemarkGrows()
{
    const auto isInSight = [this] {
        const QWidget *view = m_room->cards().viewport();
        const QRect cursor = remark()->cursorRect();
        return view->rect().contains(QRect(remark()->viewport()->mapTo(view, cursor.topLeft()), cursor.size()));
    };
    for (int line = 0; line < 60; ++line)
        QTest::keyClick(remark(), Qt::Key_Return);
    QTest::keyClick(remark(), Qt::Key_A);
    QVERIFY(remark()->height() > m_room->cards().viewport()->height());
    QTRY_VERIFY(isInSight());
    QTest::keyClick(remark(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(isInSight());
}

void ReviewRemarksTest::excess_isLeftOutWhereItWasPutIn()
{
    const QString before = QString(NoteEdit::MostCharacters - 3, u'b') + QStringLiteral("end");
    remark()->insertPlainText(before);
    QCOMPARE(remark()->toPlainText(), before);
    remark()->moveCursor(QTextCursor::Start);
    QTest::keyClick(remark(), Qt::Key_X);
    QCOMPARE(remark()->toPlainText(), before);
    remark()->setPlainText(before.left(NoteEdit::MostCharacters - 1));
    remark()->moveCursor(QTextCursor::Start);
    remark()->insertPlainText(QStringLiteral("xyz"));
    QCOMPARE(remark()->toPlainText(), QString(u'x' + before.left(NoteEdit::MostCharacters - 1)));
    remark()->flush();
    QCOMPARE(kept(), remark()->toPlainText());
}

void ReviewRemarksTest::undoOfAWholeRemark_staysInIt()
{
    QTest::keyClicks(remark(), QStringLiteral("seen"));
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(kept().isEmpty());
    QVERIFY(remark());
    QCOMPARE(remark()->objectName(), QStringLiteral("remark.design.1"));
    m_room->press(Qt::Key_1);
    QVERIFY(!m_room->review->review().answers.contains(QStringLiteral("design.1")));
}

void ReviewRemarksTest::historyOfTheField_isReachedByAKeyAndLeft()
{
    QTest::keyClicks(remark(), QStringLiteral("seen"));
    m_room->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(kept(), QStringLiteral("seen"));
    const auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    QVERIFY(list);
    QCOMPARE(list->objectName(), QStringLiteral("history"));
    QTRY_VERIFY(list->model()->rowCount() > 1);
    m_room->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(remark());
    QCOMPARE(remark()->objectName(), QStringLiteral("remark.design.1"));
}

QTEST_MAIN(ReviewRemarksTest)
#include "tst_review_remarks.moc"
