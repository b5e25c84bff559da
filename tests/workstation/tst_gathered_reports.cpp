#include "round_room.h"
#include "workstation/panel_reports.h"
#include "workstation/reports.h"

#include <QTest>
#include <QThread>

#include <optional>

using namespace yongping;

namespace {

// On a thread of its own, as the window makes it.
Result<QByteArray> madeElsewhere(const ReportMaker &make)
{
    Result<QByteArray> made = QByteArray();
    const std::unique_ptr<QThread> thread(QThread::create([&] { made = make(); }));
    thread->start();
    thread->wait();
    return made;
}

} // namespace

// What was gathered for a report is enough to lay it out: the store may write answers meanwhile, or be closed.
class TestGatheredReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void review_needsNoStore();
    void acceptance_needsNoStore();
    void ledger_needsNoStore();

private:
    std::optional<RoundRoom> m_room;
};

// An expert answers, the panel decides.
void TestGatheredReports::init()
{
    m_room.emplace();
    m_room->makeCase();
    const QStringList files = m_room->issue({u"张三"_s});
    m_room->take(RoundRoom::office(),
                 m_room->takePart(u"张三"_s, files.front(), R"({"answers": {"impact.0": "not_met"}})"));
    PanelDecision decision;
    decision.decision = Decision::Rejected;
    decision.reason = u"材料不全"_s;
    decision.members = {{u"张三"_s, MemberRole::Chair, true}};
    RoundRoom::demand(decide(m_room->atOffice(), RoundRoom::caseId(), decision));
}

void TestGatheredReports::review_needsNoStore()
{
    const CaseRecord record = m_room->record();
    const CategoryPtr category = *m_room->library.category(record.criteria.category);
    const Result<ReportMaker> gathered = gatherReport(record.data, record.criteria, record.reviews.front(), category,
                                                      {}, m_room->library, m_room->clock);
    QVERIFY2(gathered, failureOf(gathered));
    m_room.reset();
    const Result<QByteArray> made = madeElsewhere(*gathered);
    QVERIFY2(made, failureOf(made));
    QVERIFY(*(*gathered)() == *made);
}

void TestGatheredReports::acceptance_needsNoStore()
{
    const Result<ReportMaker> gathered = gatherAcceptanceReport(m_room->atOffice(), RoundRoom::caseId());
    QVERIFY2(gathered, failureOf(gathered));
    m_room.reset();
    const Result<QByteArray> made = madeElsewhere(*gathered);
    QVERIFY2(made, failureOf(made));
    QVERIFY(*(*gathered)() == *made);
}

void TestGatheredReports::ledger_needsNoStore()
{
    const Result<ReportMaker> gathered = gatherLedger(m_room->atOffice(), {});
    QVERIFY2(gathered, failureOf(gathered));
    m_room.reset();
    const Result<QByteArray> made = madeElsewhere(*gathered);
    QVERIFY2(made, failureOf(made));
    QVERIFY(*(*gathered)() == *made);
}

QTEST_MAIN(TestGatheredReports)
#include "tst_gathered_reports.moc"
