#include "hostile_evidence.h"

using namespace yongping;
using test::EvidenceWalk;

// Files made to break what reads them, looked at one after the other beside the form, as a reviewer does.
class HostileEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void eachFile_getsAPageOrASentence();
    void hurry_leavesNothingBehind();

private:
    void showsTheGoodFile();

    EvidenceWalk m_walk;
    Attachment m_good;
};

void HostileEvidenceTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
    QList<tests::HostileFile> files = tests::hostileFiles();
    QVERIFY(files.size() >= 100);
    files.append({QStringLiteral("a good one"), tests::paper(3)});
    m_walk.prepare(files);
    QCOMPARE(qsizetype(m_walk.files().size()), files.size());
    m_good = m_walk.files().back();
}

void HostileEvidenceTest::cleanupTestCase()
{
    m_walk.room.close();
}

void HostileEvidenceTest::showsTheGoodFile()
{
    m_walk.choose(m_good);
    QVERIFY(m_walk.waitUntilSettled());
    QCOMPARE(m_walk.fault(), QString());
    QCOMPARE(m_walk.pages().pageCount(), 3);
    QVERIFY(m_walk.pages().isSettled(0));
}

void HostileEvidenceTest::eachFile_getsAPageOrASentence()
{
    int shown = 0;
    for (const Attachment &file : m_walk.files()) {
        m_walk.choose(file);
        QVERIFY2(m_walk.waitUntilSettled(), qPrintable(file.name));
        QVERIFY(m_walk.view().isVisible());
        if (m_walk.pages().pageCount() > 0) {
            QVERIFY2(m_walk.fault().isEmpty(), qPrintable(file.name));
            ++shown;
        } else {
            QVERIFY2(m_walk.fault().endsWith(u'.'), qPrintable(QString(file.name + u' ' + m_walk.fault())));
        }
        if (m_walk.fault().isEmpty())
            continue;
        showsTheGoodFile();
    }
    QVERIFY(shown > 0);
    showsTheGoodFile();
}

// Nobody waits for a file that hangs: the next one comes although the one before has not answered.
void HostileEvidenceTest::hurry_leavesNothingBehind()
{
    for (const Attachment &file : m_walk.files()) {
        m_walk.choose(file);
        QVERIFY2(QTest::qWaitFor([&] { return m_walk.viewer().source() != nullptr; }, EvidenceWalk::Patience),
                 qPrintable(file.name));
    }
    showsTheGoodFile();
    m_walk.room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!m_walk.view().isVisible());
    QCOMPARE(m_walk.viewer().source(), nullptr);
}

QTEST_MAIN(HostileEvidenceTest)
#include "tst_hostile_evidence.moc"
