#include "evidence_desk.h"
#include "ui/evidence/places_mark.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace yongping;

// Places in files, linked to checks.
class EvidencePlacesTest : public QObject, private test::EvidenceDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init() { prepare(); }
    void cleanup() { close(); }
    void page_isLinkedWithTheKeyboard();
    void region_isLinkedWithTheKeyboard();
    void place_comesUpWithItsCheck();
    void place_keepsItsNote();
    void link_survivesReopening();
    void link_isUndone();
    void wholeFile_isLinkedWithoutBeingShown();
    void filter_showsWhatIsNotLinked();
};

void EvidencePlacesTest::page_isLinkedWithTheKeyboard()
{
    attachPaper();
    open();
    pages().showPage(1);
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(places().size(), 1U);
    QCOMPARE(places().front().name, QStringLiteral("paper.pdf"));
    QCOMPARE(places().front().page, 2);
    QVERIFY(!places().front().region);
    QVERIFY(rows().contains(QStringLiteral("page 2")));
    QVERIFY(rows().contains(QStringLiteral("linked to 1 check")));
    auto *mark = in<PlacesMark>("places.foundation.1");
    QVERIFY(mark && mark->isVisible());
    QVERIFY(mark->text().contains(u'1'));
    m_room.press(Qt::Key_L, Qt::ControlModifier); // nothing twice
    QCOMPARE(places().size(), 1U);
}

void EvidencePlacesTest::region_isLinkedWithTheKeyboard()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pages().isMarking());
    m_room.press(Qt::Key_Return);
    m_room.press(Qt::Key_Right);
    m_room.press(Qt::Key_Down, Qt::ShiftModifier);
    m_room.press(Qt::Key_Return);
    QCOMPARE(places().size(), 1U);
    QCOMPARE(places().front().page, 1);
    QVERIFY(places().front().region);
    QVERIFY(places().front().region->width > 0);
    QVERIFY(pages().shownRegion());
    QVERIFY(!pages().isMarking());
}

void EvidencePlacesTest::place_comesUpWithItsCheck()
{
    attachPaper();
    const Attachment file = m_room.desk->office().attachments(m_room.review->data().id).result()->front();
    const QString other = QStringLiteral("foundation.2.devices");
    m_room.review->setEvidence(other, {{file.digest, file.name, 3, PageRegion{1000, 1000, 4000, 2000}, {}},
                                       {file.digest, file.name, 1, {}, {}}});
    open();
    QCOMPARE(pages().currentPage(), 0);
    m_room.page->showCheck(other);
    QTRY_COMPARE(pages().currentPage(), 2);
    QVERIFY(pages().shownRegion());
    QCOMPARE(in<QLabel>("place-standing")->text(), QStringLiteral("1 of 2"));
    m_room.press(Qt::Key_F9);
    QCOMPARE(pages().currentPage(), 0);
    QVERIFY(!pages().shownRegion());
    m_room.press(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(pages().currentPage(), 2);
    // The mark on the card opens it too.
    m_room.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!view().isVisible());
    in<PlacesMark>("places.foundation.2.devices")->click();
    QTRY_COMPARE_WITH_TIMEOUT(pages().pageCount(), 3, Patience);
    QTRY_COMPARE(pages().currentPage(), 2);
}

void EvidencePlacesTest::place_keepsItsNote()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    auto *note = in<QLineEdit>("evidence-view-note");
    QVERIFY(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("the list of devices"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(places().front().note, QStringLiteral("the list of devices"));
    QVERIFY(rows().contains(QStringLiteral("the list of devices")));
    QTest::keyClicks(note, QStringLiteral(", all"));
    m_room.page->showCheck(QStringLiteral("foundation.2.devices")); // leaving hands it over
    QCOMPARE(places().front().note, QStringLiteral("the list of devices, all"));
}

void EvidencePlacesTest::link_survivesReopening()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    const CaseId id = m_room.review->data().id;
    m_room.close();
    m_room.openDesk();
    m_room.openPage();
    m_room.openCase(id);
    QCOMPARE(places().size(), 1U);
    m_room.page->showCheck(firstCheck());
    QTRY_VERIFY(rows().contains(QStringLiteral("linked to 1 check")));
    open();
    QCOMPARE(in<QLabel>("place-standing")->text(), QStringLiteral("1 of 1"));
}

void EvidencePlacesTest::link_isUndone()
{
    attachPaper();
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(places().size(), 1U);
    m_room.press(Qt::Key_Escape);
    m_room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(places().empty());
    QVERIFY(rows().contains(QStringLiteral("not linked")));
    QVERIFY(!in<PlacesMark>("places.foundation.1")->isVisible());
    m_room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(places().size(), 1U);
}

void EvidencePlacesTest::wholeFile_isLinkedWithoutBeingShown()
{
    attach(QStringLiteral("list.xlsx"), "PK not really");
    m_room.press(Qt::Key_F6);
    choose(QStringLiteral("list.xlsx"));
    in<QToolButton>("evidence-link")->click();
    QCOMPARE(places().size(), 1U);
    QCOMPARE(places().front().page, 0);
    QVERIFY(rows().contains(QStringLiteral("the whole file")));
    // It is chosen now; Delete takes the link away, not the file.
    m_room.press(Qt::Key_Delete);
    QVERIFY(places().empty());
    QCOMPARE(attachments(), QStringList(QStringLiteral("list.xlsx")));
}

void EvidencePlacesTest::filter_showsWhatIsNotLinked()
{
    attachPaper();
    attach(QStringLiteral("b.txt"), "b");
    open();
    m_room.press(Qt::Key_L, Qt::ControlModifier);
    in<QPushButton>("only-unlinked")->setChecked(true);
    QVERIFY(!rows().contains(QStringLiteral("linked to 1 check")));
    QVERIFY(rows().contains(QStringLiteral("b.txt")));
    QVERIFY(in<QPushButton>("only-unlinked")->text().contains(u'1'));
}

QTEST_MAIN(EvidencePlacesTest)
#include "tst_evidence_places.moc"
