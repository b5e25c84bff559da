#include "evidence_desk.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace yongping;

// The view of a file beside the form.
class EvidenceTest : public QObject, private test::EvidenceDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init() { prepare(); }
    void cleanup() { close(); }
    void view_opensAndClosesWithTheKeyboard();
    void view_leavesNoCopyBehind();
    void view_remembersItsWidth();
    void hostileFile_saysSoAndTheWindowGoesOn();
    void submitted_isShownButNotChanged();
    void controls_haveNames();
};

void EvidenceTest::view_opensAndClosesWithTheKeyboard()
{
    attachPaper();
    QWidget *field = QApplication::focusWidget();
    open();
    m_room.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), field);
    QVERIFY(view().isVisible());
    m_room.press(Qt::Key_F6);
    QVERIFY(pages().hasFocus());
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!view().isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
    open();
}

void EvidenceTest::view_leavesNoCopyBehind()
{
    const QByteArray before = qgetenv("TMPDIR");
    QTemporaryDir folder;
    qputenv("TMPDIR", folder.path().toUtf8());
    attachPaper();
    open();
    const QStringList copies = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(copies.size(), 1);
    const QFileInfo copy(QDir(folder.filePath(copies.constFirst())).filePath(QStringLiteral("files/paper.pdf")));
    QVERIFY(copy.exists());
    QVERIFY(!copy.permission(QFile::ReadGroup) && !copy.permission(QFile::ReadOther));
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QDir(folder.path()).isEmpty());
    qputenv("TMPDIR", before);
}

void EvidenceTest::view_remembersItsWidth()
{
    attachPaper();
    open();
    auto *splitter = m_room.page->findChild<QSplitter *>();
    QList<int> sizes = splitter->sizes();
    sizes[0] = 168;
    sizes.last() = 460;
    splitter->setSizes(sizes);
    Q_EMIT splitter->splitterMoved(0, splitter->count() - 1); // as a drag does
    const int width = view().width();
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    m_room.page.reset();
    m_room.openPage();
    m_room.page->setReview(m_room.review);
    QTRY_VERIFY(rows().contains(QStringLiteral("paper.pdf")));
    m_room.page->showCheck(firstCheck());
    open();
    QTRY_VERIFY(qAbs(view().width() - width) <= 2);
}

void EvidenceTest::hostileFile_saysSoAndTheWindowGoesOn()
{
    QByteArray broken = tests::paper(1);
    broken.truncate(200);
    attach(QStringLiteral("broken.pdf"), broken);
    attachPaper();
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("broken.pdf"));
    m_room.press(Qt::Key_Return);
    auto *fault = in<QLabel>("viewerFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible() && !fault->text().isEmpty(), Patience);
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(places().empty());
    m_room.page->showCheck(firstCheck());
    m_room.press(Qt::Key_1);
    QVERIFY(m_room.review->review().answers.contains(firstCheck()));
    choose(QStringLiteral("paper.pdf"));
    Q_EMIT list().activated(list().currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
}

void EvidenceTest::submitted_isShownButNotChanged()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    const CaseId id = m_room.review->data().id;
    m_room.desk->flush();
    const auto declared = m_room.desk->office().declareInterest(id, {}).result();
    const auto done = m_room.desk->office().submit(id, {}, m_files->filePath(QStringLiteral("r.ypb"))).result();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    Q_UNUSED(declared)
    m_room.openCase(id);
    QVERIFY(m_room.review->isReadOnly());
    QTRY_VERIFY(rows().contains(QStringLiteral("paper.pdf")));
    m_room.page->showCheck(firstCheck());
    QVERIFY(!in<QPushButton>("attach")->isEnabled());
    QVERIFY(!in<QLabel>("evidence-fixed")->text().isEmpty());
    QVERIFY(in<QLabel>("evidence-fixed")->isVisibleTo(&panel()));
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
    QVERIFY(!in<QPushButton>("link-page")->isEnabled());
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(places().size(), 1U);
    drop(m_room.page.get(), {write(QStringLiteral("a.pdf"), tests::paper(1))}, false);
    QCOMPARE(attachments(), QStringList(QStringLiteral("paper.pdf")));
}

void EvidenceTest::controls_haveNames()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    for (QWidget *part : {static_cast<QWidget *>(&panel()), static_cast<QWidget *>(&view())}) {
        for (const auto *button : part->findChildren<QAbstractButton *>()) {
            if (!button->objectName().isEmpty()) // else it is Qt's own, in a field
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
        for (const auto *field : part->findChildren<QLineEdit *>())
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
}

QTEST_MAIN(EvidenceTest)
#include "tst_evidence.moc"
