#include "ui/review/official_panel.h"
#include "ui/review_room.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace yongping;
using namespace yongping::test;

// The published standard beside the checklist, from the button on.
class TestOfficialPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void wording_followsTheClause();
    void wrongFile_isToldAndChangesNothing();
    void readOnlyStore_offersNoChange();

private:
    OfficialPanel &panel() { return *m_room.page->findChild<OfficialPanel *>(); }
    QString wording() { return panel().findChild<QLabel *>(QStringLiteral("official-wording"))->accessibleName(); }
    QString text(const char *name) { return panel().findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QPushButton &button(const char *name) { return *panel().findChild<QPushButton *>(QString::fromLatin1(name)); }
    void goTo(QStringView clause) { panel().setClause(m_room.review->category()->clause(clause), clause.toString()); }
    QString file(const QString &name, const QString &content) const;

    ReviewRoom m_room;
    QTemporaryDir m_files;
};

void TestOfficialPanel::init()
{
    m_room.prepare();
    m_room.open(QStringLiteral("industrial-app"));
    auto *tabs = m_room.page->findChild<QTabWidget *>(QStringLiteral("review-tabs"));
    tabs->setCurrentWidget(&panel());
}

void TestOfficialPanel::cleanup()
{
    m_room.close();
}

QString TestOfficialPanel::file(const QString &name, const QString &content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("no file");
    return file.fileName();
}

void TestOfficialPanel::wording_followsTheClause()
{
    QVERIFY(wording().contains(QStringLiteral("Attach the document")));
    QVERIFY(!button("official-remove").isVisible());
    panel().attach(file(QStringLiteral("standard.txt"),
                        QStringLiteral("优秀工业APP要素条件\n创新成果\n样例成果。\n安全管理\n样例安全。\n综合绩效\n")));
    goTo(u"achievement.0");
    QTRY_COMPARE(wording(), QStringLiteral("样例成果。"));
    goTo(u"safety.0");
    QTRY_COMPARE(wording(), QStringLiteral("样例安全。"));
    goTo(u"impact.0");
    QTRY_VERIFY(wording().contains(QStringLiteral("not found")));

    QTest::mouseClick(&button("official-remove"), Qt::LeftButton);
    QTRY_VERIFY(wording().contains(QStringLiteral("Attach the document")));
}

void TestOfficialPanel::wrongFile_isToldAndChangesNothing()
{
    panel().attach(file(QStringLiteral("letter.txt"), QStringLiteral("您好")));
    QTRY_VERIFY(text("official-message").contains(QStringLiteral("letter.txt")));
    QVERIFY(button("official-attach").isEnabled());
    QVERIFY(wording().contains(QStringLiteral("Attach the document")));
}

void TestOfficialPanel::readOnlyStore_offersNoChange()
{
    OfficialPanel writable(*m_room.desk, nullptr);
    writable.show();
    QVERIFY(writable.findChild<QPushButton *>(QStringLiteral("official-attach"))->isVisible());
    SystemClock clock;
    const auto other = Desk::open(m_room.desk->file(), clock);
    QVERIFY(other && (*other)->isReadOnly());
    OfficialPanel panel(**other, nullptr);
    panel.show();
    QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("official-attach"))->isVisible());
}

QTEST_MAIN(TestOfficialPanel)
#include "tst_official_panel.moc"
