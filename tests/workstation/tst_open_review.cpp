#include "workstation/desk.h"
#include "workstation/office.h"
#include "workstation/workroom.h"

#include <QSignalSpy>

using namespace yongping;

namespace {

const QString FirstClause = u"foundation.1"_s;
const QString Devices = u"foundation.2.devices"_s;

} // namespace

// What an open review takes, and what it refuses.
class TestOpenReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusedPoints_leaveTheOldOnes();
    void refusedEvidence_leavesTheOldOne();
    void controlsOfPastedTexts_areLeftOut();

private:
    void openAgain()
    {
        m_review.reset();
        m_desk->flush();
        m_review = *resultOf(m_desk->openReview(m_id));
    }

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<Desk> m_desk;
    CaseId m_id;
    std::shared_ptr<OpenReview> m_review;
};

void TestOpenReview::init()
{
    m_room = std::make_unique<Workroom>();
    auto desk = Desk::open(m_room->storeFile(), m_room->clock);
    QVERIFY2(desk, failureOf(desk));
    m_desk = *std::move(desk);
    CaseData data;
    data.name = u"某某平台项目"_s;
    data.category = u"platform-industry"_s;
    data.stage = Stage::Acceptance;
    m_id = *resultOf(m_desk->createCase(data));
    m_review = *resultOf(m_desk->openReview(m_id));
}

void TestOpenReview::cleanup()
{
    m_review.reset();
    m_desk.reset();
    m_room.reset();
}

void TestOpenReview::refusedPoints_leaveTheOldOnes()
{
    m_review->setPoints(FirstClause, ManualPoints{Decimal(2), u"少"_s});
    const QSignalSpy failed(m_review.get(), &OpenReview::saveFailed);
    m_review->setPoints(FirstClause, ManualPoints{Decimal(3), QString(20'001, u'长')});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_review->review().points.value(FirstClause).reason, u"少"_s);
    openAgain();
    QCOMPARE(m_review->review().points.value(FirstClause).reason, u"少"_s);
}

void TestOpenReview::refusedEvidence_leavesTheOldOne()
{
    const QString file = m_room->file(u"paper.txt"_s, "a paper");
    QVERIFY(resultOf(m_desk->office().attach(m_id, {file}, nullptr)));
    const Attachment paper = resultOf(m_desk->office().attachments(m_id))->front();
    const auto places = [&paper](int count) {
        std::vector<EvidencePlace> all;
        for (int page = 1; page <= count; ++page)
            all.push_back({paper.digest, paper.name, page, {}, {}});
        return all;
    };
    QVERIFY(m_review->setEvidence(Devices, places(500)));
    const QSignalSpy failed(m_review.get(), &OpenReview::saveFailed);
    QVERIFY(!m_review->setEvidence(Devices, places(501)));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_review->review().evidence.value(Devices).size(), std::size_t(500));
    openAgain();
    QCOMPARE(m_review->review().evidence.value(Devices).size(), std::size_t(500));
}

void TestOpenReview::controlsOfPastedTexts_areLeftOut()
{
    const QSignalSpy failed(m_review.get(), &OpenReview::saveFailed);
    const QString pasted = u"第一\u000B行\n第二\u0000行\t完\u0085"_s;
    const QString plain = u"第一行\n第二行\t完"_s;
    m_review->setRemark(FirstClause, pasted);
    m_review->setOpinion(pasted);
    m_review->setPoints(FirstClause, ManualPoints{Decimal(2), pasted});
    openAgain();
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_review->review().remarks.value(FirstClause), plain);
    QCOMPARE(m_review->review().opinion, plain);
    QCOMPARE(m_review->review().points.value(FirstClause).reason, plain);
}

QTEST_GUILESS_MAIN(TestOpenReview)
#include "tst_open_review.moc"
