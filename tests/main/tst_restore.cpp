#include "private_desktop.h"
#include "screen_reader.h"

using namespace yongping::tests;

namespace {

const QString Program = QStringLiteral("yongping");
const QString CaseId = QStringLiteral("sample-industrial-app");

} // namespace

// The running window goes back to a copy: all the way, by the keyboard alone.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void restore_opensTheCopyInTheSameProgram();
    void restore_isLeftAlone();

private:
    bool ctl(const QStringList &words);
    QStringList cases();
    bool walkTo(const QString &control);

    std::unique_ptr<PrivateDesktop> m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    QProcess *m_window = nullptr;
    QByteArray m_said; // by the last command
};

bool TestRestore::ctl(const QStringList &words)
{
    QProcess &command = m_desktop->start(
        QStringLiteral(YONGPING_CTL),
        QStringList{QStringLiteral("--json"), QStringLiteral("--store"), m_desktop->path(QStringLiteral("a.ypstore"))}
            + words);
    const bool ended = command.waitForFinished(Patience);
    m_said = command.readAllStandardOutput();
    return ended && command.exitCode() == 0;
}

QStringList TestRestore::cases()
{
    QStringList ids;
    if (ctl({QStringLiteral("case"), QStringLiteral("list")})) {
        for (const QJsonValue &each : QJsonDocument::fromJson(m_said).array())
            ids << each.toObject().value(QStringLiteral("id")).toString();
    }
    return ids;
}

// Tab after tab, as a hand does that looks what it has reached.
bool TestRestore::walkTo(const QString &control)
{
    for (int left = 20; left > 0; --left) {
        const QString before = m_reader->focusedName(Program);
        if (before == control)
            return true;
        if (!m_desktop->press({QStringLiteral("Tab")})
            || !QTest::qWaitFor([&] { return m_reader->focusedName(Program) != before; }, Patience))
            return false;
    }
    return false;
}

// A store with a copy, and a case less than the copy.
void TestRestore::init()
{
    m_desktop = std::make_unique<PrivateDesktop>();
    QCOMPARE(m_desktop->begin(), QString());
    m_desktop->setVariable(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    // The old window and its store go while the program goes on: what still looks at them finds rubbish.
    m_desktop->setVariable(QStringLiteral("MALLOC_PERTURB_"), QStringLiteral("165"));
    m_reader = std::make_unique<ScreenReader>(m_desktop->busAddress());
    QCOMPARE(m_reader->fault(), QString());
    QVERIFY(ctl({QStringLiteral("case"), QStringLiteral("import"),
                 QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/industrial-app.json")}));
    QCOMPARE(cases().size(), 1);
    QVERIFY(QDir().mkpath(m_desktop->path(QStringLiteral("a-backups"))));
    QVERIFY(ctl({QStringLiteral("store"), QStringLiteral("backup"),
                 m_desktop->path(QStringLiteral("a-backups/a.2026-01-02.ypstore"))}));
    QVERIFY(ctl({QStringLiteral("case"), QStringLiteral("delete"), CaseId}));
    QCOMPARE(cases(), QStringList());

    m_window = &m_desktop->startYongping({QStringLiteral("--store"), m_desktop->path(QStringLiteral("a.ypstore")),
                                          QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--page"),
                                          QStringLiteral("settings")});
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->focusedName(Program), QStringLiteral("Sections of the settings"), Patience);
    QVERIFY(m_desktop->press(QStringList(4, QStringLiteral("Down"))));
    QVERIFY(walkTo(QStringLiteral("Go back to the chosen copy")));
    QVERIFY(m_desktop->press({QStringLiteral("space")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->focusedName(Program), QStringLiteral("Cancel"), Patience);
}

void TestRestore::cleanup()
{
    m_reader.reset();
    m_desktop.reset();
}

void TestRestore::restore_opensTheCopyInTheSameProgram()
{
    QVERIFY(walkTo(QStringLiteral("Go back to this copy")));
    QVERIFY(m_desktop->press({QStringLiteral("space")}));
    QTRY_COMPARE_WITH_TIMEOUT(cases(), QStringList{CaseId}, Patience);
    // The same program shows a window on it, and works.
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->focusedName(Program).isEmpty(), Patience);
    QCOMPARE(m_window->state(), QProcess::Running);
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+6")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->focusedName(Program), QStringLiteral("Sections of the settings"), Patience);
    QVERIFY(QFile::exists(m_desktop->path(QStringLiteral("a.ypstore.before-restore"))));
}

void TestRestore::restore_isLeftAlone()
{
    QVERIFY(m_desktop->press({QStringLiteral("space")})); // Cancel has the keyboard
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->focusedName(Program), QStringLiteral("Go back to the chosen copy"), Patience);
    QCOMPARE(cases(), QStringList());
    QVERIFY(!QFile::exists(m_desktop->path(QStringLiteral("a.ypstore.before-restore"))));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
