#include "workstation/desk.h"
#include "workstation/office.h"
#include "workstation/workroom.h"

using namespace yongping;

// Reports as the window makes and checks them.
class TestOfficeReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewReport_tellsWhatWasSaidLast();
    void otherFile_isNotCheckable();
};

void TestOfficeReports::reviewReport_tellsWhatWasSaidLast()
{
    Workroom room;
    auto desk = Desk::open(room.storeFile(), room.clock);
    QVERIFY2(desk, failureOf(desk).constData());
    CaseData data;
    data.name = u"某某平台项目"_s;
    data.category = u"platform-industry"_s;
    data.stage = Stage::Acceptance;
    const CaseId id = *resultOf((*desk)->createCase(data));
    const auto open = *resultOf((*desk)->openReview(id));
    open->setAnswer(u"foundation.2.devices"_s, Answer(Decimal(1200)));
    const auto report = resultOf((*desk)->office().reviewReport(*open)); // the answer may still be on its way
    QVERIFY2(report, failureOf(report).constData());

    const Recheck done = resultOf((*desk)->office().recheck(*report));
    QCOMPARE(name(done.outcome), u"same"_s);
    const std::vector<Event> history = *resultOf((*desk)->history(id));
    QCOMPARE(done.cases.front().historyHash, history.back().hash);
    QCOMPARE(history.back().key, u"foundation.2.devices"_s);
}

void TestOfficeReports::otherFile_isNotCheckable()
{
    Workroom room;
    auto desk = Desk::open(room.storeFile(), room.clock);
    QVERIFY2(desk, failureOf(desk).constData());
    const Recheck done = resultOf((*desk)->office().recheck("hello"));
    QCOMPARE(name(done.outcome), u"not_checkable"_s);
    QCOMPARE(done.code, u"pdf.damaged"_s);
}

QTEST_MAIN(TestOfficeReports)
#include "tst_office_reports.moc"
