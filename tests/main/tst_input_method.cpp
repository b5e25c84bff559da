#include "private_desktop.h"
#include "screen_reader.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLibraryInfo>

#include <algorithm>

using namespace yongping::tests;

namespace {

const QString Program = QStringLiteral("yongping");
const QString Case = QStringLiteral("sample-platform-industrial-os");
const QString FirstCheck = QStringLiteral("Technical innovation, market potential, demonstration effect, "
                                          "representative of the industry, worth replicating");
const QString Remark = QStringLiteral("Remark on General rules, clause 3");
const QString Plugin = QStringLiteral("platforminputcontexts/libfcitx5platforminputcontextplugin.so");
const QString OnlyPinyin = QStringLiteral("[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n"
                                          "[Groups/0/Items/0]\nName=pinyin\nLayout=\n[GroupOrder]\n0=Default\n");

bool isHan(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

// Pinyin typed key by key into the program's window, through fcitx5 and its pinyin engine.
class TestInputMethod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pinyin_becomesARemark();
    void digitsWhileComposing_chooseCandidates();
    void shortcutsWhileComposing_waitUntilItEnds();
    void digitsAtACheck_judgeIt();

private:
    QString askFcitx(const QString &question) const;
    QString written() const { return m_reader->text(m_reader->focused(Program).value_or(ScreenReader::Face())); }
    QStringList history() const { return m_desktop->history(m_desktop->path(QStringLiteral("a.ypstore")), Case); }
    void goToRemark();

    std::unique_ptr<PrivateDesktop> m_desktop;
    std::unique_ptr<ScreenReader> m_reader;
    QDBusConnection m_session{QStringLiteral("none")};
};

// A fresh desktop each time: the input method learns from what is typed.
void TestInputMethod::init()
{
    QCOMPARE(PrivateDesktop::missing(QStringLiteral("fcitx5")), QString());
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    QVERIFY2(plugins.exists(Plugin), "fcitx5-frontend-qt6 is not there; test.sh names the packages");
    m_desktop = std::make_unique<PrivateDesktop>();
    QCOMPARE(m_desktop->begin(), QString());
    QVERIFY(m_desktop->write(QStringLiteral("CONFIG_HOME/fcitx5/profile"), OnlyPinyin.toUtf8()));
    m_desktop->setVariable(QStringLiteral("QT_IM_MODULE"), QStringLiteral("fcitx"));
    m_desktop->setVariable(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_reader = std::make_unique<ScreenReader>(m_desktop->busAddress());
    QCOMPARE(m_reader->fault(), QString());
    m_session = QDBusConnection::connectToBus(m_desktop->busAddress(), QStringLiteral("fcitx"));
    m_desktop->start(QStringLiteral("fcitx5"), {QStringLiteral("--disable"), QStringLiteral("wayland")});
    QTRY_VERIFY2_WITH_TIMEOUT(!askFcitx(QStringLiteral("DebugInfo")).isEmpty(), "fcitx5 does not answer", Patience);
    m_desktop->startYongping({QStringLiteral("--store"), m_desktop->path(QStringLiteral("a.ypstore")),
                              QStringLiteral("--samples"), QStringLiteral("--lang"), QStringLiteral("en"),
                              QStringLiteral("--page"), QStringLiteral("review"), QStringLiteral("--case"), Case});
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->focusedName(Program), FirstCheck, Patience);
}

void TestInputMethod::cleanup()
{
    m_session = QDBusConnection(QStringLiteral("none"));
    QDBusConnection::disconnectFromBus(QStringLiteral("fcitx"));
    m_reader.reset();
    m_desktop.reset();
}

QString TestInputMethod::askFcitx(const QString &question) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.fcitx.Fcitx5"), QStringLiteral("/controller"),
        QStringLiteral("org.fcitx.Fcitx.Controller1"), question);
    message.setAutoStartService(false); // it was started, and there must be no second one
    const QDBusMessage answer = m_session.call(message);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toString() : QString();
}

// With the keyboard there, and the input method at work on what comes from it.
void TestInputMethod::goToRemark()
{
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+r")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_reader->focusedName(Program), Remark, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(askFcitx(QStringLiteral("DebugInfo")).contains(QStringLiteral("focus:1")), Patience);
    QTRY_VERIFY2_WITH_TIMEOUT(askFcitx(QStringLiteral("CurrentInputMethod")) == u"pinyin",
                              "fcitx5 does not offer pinyin: is fcitx5-pinyin there?", Patience);
}

void TestInputMethod::pinyin_becomesARemark()
{
    goToRemark();
    QVERIFY(m_desktop->type(QStringLiteral("nihao")));
    QVERIFY(m_desktop->press({QStringLiteral("space")}));
    QTRY_COMPARE_WITH_TIMEOUT(written(), QStringLiteral("你好"), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(history(), QStringList{QStringLiteral("remark.changed general.3 你好")}, Patience);
}

void TestInputMethod::digitsWhileComposing_chooseCandidates()
{
    goToRemark();
    QVERIFY(m_desktop->type(QStringLiteral("shi1shi2")));
    QTRY_COMPARE_WITH_TIMEOUT(written().size(), 2, Patience);
    const QString text = written();
    QVERIFY2(isHan(text), qUtf8Printable(text));
    QVERIFY2(text[0] != text[1], qUtf8Printable(text));
    // Back at the check, the same digit judges it, and nothing did before.
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+r"), QStringLiteral("2")}));
    const QStringList expected{QStringLiteral("answer.changed general.3.merits partial"),
                               QStringLiteral("remark.changed general.3 ") + text};
    QTRY_COMPARE_WITH_TIMEOUT(history(), expected, Patience);
}

void TestInputMethod::shortcutsWhileComposing_waitUntilItEnds()
{
    goToRemark();
    QVERIFY(m_desktop->type(QStringLiteral("nihao")));
    // What was typed goes round by the input method: its candidates say that it is being composed.
    QTRY_VERIFY2_WITH_TIMEOUT(m_desktop->showsWindow(QStringLiteral("Fcitx5 Input Window")), "no candidates", Patience);
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+b"), QStringLiteral("F8"), QStringLiteral("ctrl+j"),
                              QStringLiteral("ctrl+r"), QStringLiteral("ctrl+z"), QStringLiteral("ctrl+1"),
                              QStringLiteral("ctrl+g"), QStringLiteral("F1"), QStringLiteral("space")}));
    QTRY_COMPARE_WITH_TIMEOUT(written(), QStringLiteral("你好"), Patience);
    QCOMPARE(m_reader->focusedName(Program), Remark);
    QVERIFY(m_desktop->press({QStringLiteral("ctrl+b")}));
    QTRY_COMPARE_WITH_TIMEOUT(history().size(), 2, Patience);
    QStringList told = history();
    told.sort();
    QCOMPARE(told, QStringList({QStringLiteral("flag.changed general.3 true"),
                                QStringLiteral("remark.changed general.3 你好")}));
}

// No text is entered there, and the input method keeps out of it.
void TestInputMethod::digitsAtACheck_judgeIt()
{
    QVERIFY(m_desktop->type(QStringLiteral("1")));
    QTRY_COMPARE_WITH_TIMEOUT(history(), QStringList{QStringLiteral("answer.changed general.3.merits met")}, Patience);
}

QTEST_GUILESS_MAIN(TestInputMethod)
#include "tst_input_method.moc"
