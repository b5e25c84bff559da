#include "private_desktop.h"
#include "screen_reader.h"

using namespace yongping::tests;

namespace {

const QString Program = QStringLiteral("yongping");

const QString FirstCheck = QStringLiteral("Technical innovation, market potential, demonstration effect, "
                                          "representative of the industry, worth replicating");

// The list of elements is as high as the cards beside it, and a notice above the page moves both.
QRect listPlace(const ScreenReader &reader)
{
    QRect list;
    for (const ScreenReader::Face &window : reader.windows(Program)) {
        reader.walk(window, [&](const ScreenReader::Face &face) {
            if (face.role == Role::List && face.name == u"Elements")
                list = reader.place(face);
            return list.isNull();
        });
    }
    return list;
}

QPoint placeInPage(const ScreenReader &reader, const ScreenReader::Face &field)
{
    const QRect list = listPlace(reader);
    return list.isNull() ? QPoint() : reader.place(field).topLeft() - list.topLeft();
}

// Where it was; or, where the notice took the room from below, at the lower edge and whole.
bool isBack(const ScreenReader &reader, const ScreenReader::Face &field, const QPoint &before)
{
    constexpr int Edge = 16;
    const QRect list = listPlace(reader), now = reader.place(field);
    const QPoint at = now.topLeft() - list.topLeft();
    const int below = list.bottom() - now.bottom();
    return below >= 0 && at.x() == before.x() && (at == before || (at.y() < before.y() && below <= Edge));
}

} // namespace

// The program is killed in the middle of the work, and the next start, asked for nothing, goes on at the very field.
class TestCrashPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_leavesTheVeryFieldForTheNextStart_data();
    void kill_leavesTheVeryFieldForTheNextStart();
};

void TestCrashPlace::kill_leavesTheVeryFieldForTheNextStart_data()
{
    QTest::addColumn<QString>("caseId");
    QTest::addColumn<int>("checksDown");
    QTest::addColumn<QStringList>("keysFromThere");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("keptField");
    QTest::addColumn<QString>("told");
    const QString system = QStringLiteral("sample-platform-industrial-os");
    QTest::newRow("a number far down")
        << system << 23 << QStringList() << QStringLiteral("1234") << QStringLiteral("resources.2.developers.value")
        << QStringLiteral("answer.changed resources.2.developers 1234");
    QTest::newRow("a remark at the end")
        << system << 55 << QStringList{QStringLiteral("ctrl+r")} << QStringLiteral("two are drafts")
        << QStringLiteral("remark.performance.2") << QStringLiteral("remark.changed performance.2 two are drafts");
}

void TestCrashPlace::kill_leavesTheVeryFieldForTheNextStart()
{
    QFETCH(QString, caseId);
    QFETCH(int, checksDown);
    QFETCH(QStringList, keysFromThere);
    QFETCH(QString, typed);
    QFETCH(QString, keptField);
    QFETCH(QString, told);
    PrivateDesktop desktop;
    QCOMPARE(desktop.begin(), QString());
    desktop.setVariable(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    const ScreenReader reader(desktop.busAddress());
    QCOMPARE(reader.fault(), QString());
    const QString store = desktop.path(QStringLiteral("a.ypstore"));
    QProcess &first = desktop.startYongping({QStringLiteral("--store"), store, QStringLiteral("--samples"),
                                             QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--page"),
                                             QStringLiteral("review"), QStringLiteral("--case"), caseId});
    QTRY_COMPARE_WITH_TIMEOUT(reader.focusedName(Program), FirstCheck, Patience);

    QVERIFY(desktop.press(QStringList(checksDown, QStringLiteral("ctrl+Down")) + keysFromThere));
    QVERIFY(desktop.type(typed));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.history(store, caseId).value(0), told, Patience);
    const QString places = QStringLiteral("CONFIG_HOME/yongping/places.ini");
    QTRY_VERIFY_WITH_TIMEOUT(desktop.read(places).contains(keptField), Patience);
    const std::optional<ScreenReader::Face> before = reader.focused(Program);
    QVERIFY(before);
    QCOMPARE(reader.text(*before), typed);
    const QString title = reader.windows(Program).value(0).name;
    const QPoint place = placeInPage(reader, *before);
    QVERIFY(!place.isNull());

    PrivateDesktop::end(first);
    desktop.startYongping({});
    QTRY_COMPARE_WITH_TIMEOUT(reader.focusedName(Program), before->name, Patience);
    const ScreenReader::Face after = *reader.focused(Program);
    QCOMPARE(reader.text(after), typed);
    QCOMPARE(after.role, before->role);
    QCOMPARE(reader.windows(Program).value(0).name, title);
    QTRY_VERIFY_WITH_TIMEOUT(isBack(reader, after, place), Patience);
    QCOMPARE(desktop.history(store, caseId).value(0), told);
}

QTEST_GUILESS_MAIN(TestCrashPlace)
#include "tst_crash_place.moc"
