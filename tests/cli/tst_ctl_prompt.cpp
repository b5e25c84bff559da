#include "cli/ctl.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace yongping;

// The question for a passphrase, on a terminal of its own that the test types into.
class TestCtlPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passphrase_isAskedTwiceAndNeverShown();
    void twoPassphrases_areRefusedWhenTheyDiffer();
    void passphraseOfOverAThousandBytes_isRefused();
    void interruption_leavesTheTerminalAsItWas();
    void endOfInput_isNoPassphrase();

private:
    void start(const QStringList &arguments);
    // Everything that was shown until `text` is, and nothing behind it.
    QByteArray shownUntil(const QByteArray &text);
    // The same for a question; the program stops showing what is typed a moment after it.
    QByteArray shownUntilAsked(const QByteArray &question);
    void type(const QByteArray &text) { QCOMPARE(write(m_terminal, text.constData(), text.size()), text.size()); }
    bool showsWhatIsTyped() const
    {
        termios state{};
        return tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & ECHO);
    }
    int ended()
    {
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

    static inline const QByteArray Secret = "correct horse battery";

    Ctl m_ctl;
    QProcess m_process;
    int m_terminal = -1;
    int m_line = -1; // the end of the terminal that the program has
};

void TestCtlPrompt::init()
{
    m_terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(m_terminal >= 0 && grantpt(m_terminal) == 0 && unlockpt(m_terminal) == 0);
    m_line = open(ptsname(m_terminal), O_RDWR | O_NOCTTY);
    QVERIFY(m_line >= 0);
}

void TestCtlPrompt::cleanup()
{
    close(m_line);
    close(m_terminal);
}

void TestCtlPrompt::start(const QStringList &arguments)
{
    m_process.setChildProcessModifier([line = m_line] {
        setsid();
        ioctl(line, TIOCSCTTY, 0);
    });
    m_ctl.prepare(m_process);
    m_process.start(QStringLiteral(YONGPING_CTL), arguments);
    QVERIFY(m_process.waitForStarted());
}

QByteArray TestCtlPrompt::shownUntil(const QByteArray &text)
{
    QByteArray shown;
    pollfd waiting{m_terminal, POLLIN, 0};
    while (!shown.contains(text) && poll(&waiting, 1, 60'000) > 0) {
        char bytes[256];
        const ssize_t count = ::read(m_terminal, bytes, sizeof bytes);
        if (count <= 0)
            break;
        shown.append(bytes, count);
    }
    return shown;
}

QByteArray TestCtlPrompt::shownUntilAsked(const QByteArray &question)
{
    const QByteArray shown = shownUntil(question);
    return QTest::qWaitFor([this] { return !showsWhatIsTyped(); }, 60'000) ? shown : QByteArray();
}

void TestCtlPrompt::passphrase_isAskedTwiceAndNeverShown()
{
    start({u"key"_s, u"new"_s, u"--name"_s, u"张三"_s, u"--out"_s, u"key.p12"_s});
    QByteArray shown = shownUntilAsked("Passphrase: ");
    type(Secret + '\n');
    shown += shownUntilAsked("Once more: ");
    type(Secret + '\n');
    shown += shownUntil("\n");
    QCOMPARE(ended(), 0);
    QVERIFY2(shown.endsWith("Once more: \r\n") && !shown.contains(Secret), shown.constData());
    QVERIFY(showsWhatIsTyped());
    m_ctl.write(u"pass"_s, Secret);
    COMPARE_EXIT(m_ctl.run({u"key"_s, u"cert"_s, u"key.p12"_s, u"--out"_s, u"cert.pem"_s, u"--passphrase-file"_s,
                            u"pass"_s}),
                 0);
}

void TestCtlPrompt::twoPassphrases_areRefusedWhenTheyDiffer()
{
    start({u"key"_s, u"new"_s, u"--name"_s, u"张三"_s, u"--out"_s, u"other.p12"_s, u"--json"_s});
    shownUntilAsked("Passphrase: ");
    type(Secret + '\n');
    shownUntilAsked("Once more: ");
    type("something else\n");
    QCOMPARE(ended(), 3);
    QVERIFY(m_process.readAllStandardOutput().contains("passphrase.differs"));
    QVERIFY(!QFile::exists(m_ctl.path(u"other.p12"_s)));
}

void TestCtlPrompt::passphraseOfOverAThousandBytes_isRefused()
{
    start({u"key"_s, u"new"_s, u"--name"_s, u"张三"_s, u"--out"_s, u"other.p12"_s, u"--json"_s});
    shownUntilAsked("Passphrase: ");
    type(QByteArray(1024, 'a') + '\n');
    QCOMPARE(ended(), 3);
    QVERIFY(m_process.readAllStandardOutput().contains("passphrase.long"));
}

void TestCtlPrompt::interruption_leavesTheTerminalAsItWas()
{
    start({u"key"_s, u"new"_s, u"--name"_s, u"张三"_s, u"--out"_s, u"other.p12"_s});
    QVERIFY(!shownUntilAsked("Passphrase: ").isEmpty());
    // A key that is pressed before OpenSSL reads is lost to it, however short that is; then it is pressed again.
    for (int pressed = 0; pressed < 60 && m_process.state() != QProcess::NotRunning; ++pressed) {
        type("half\x03");
        m_process.waitForFinished(1000);
    }
    QCOMPARE(m_process.state(), QProcess::NotRunning);
    QCOMPARE(m_process.exitStatus(), QProcess::CrashExit); // by the signal, as the shell expects
    QVERIFY(showsWhatIsTyped());
    QVERIFY(!QFile::exists(m_ctl.path(u"other.p12"_s)));
}

void TestCtlPrompt::endOfInput_isNoPassphrase()
{
    start({u"key"_s, u"new"_s, u"--name"_s, u"张三"_s, u"--out"_s, u"other.p12"_s, u"--json"_s});
    shownUntilAsked("Passphrase: ");
    type("\x04");
    QCOMPARE(ended(), 4);
    QVERIFY(m_process.readAllStandardOutput().contains("passphrase.read"));
    QVERIFY(showsWhatIsTyped());
}

QTEST_GUILESS_MAIN(TestCtlPrompt)
#include "tst_ctl_prompt.moc"
