#include "storage/connection.h"
#include "workstation/desk.h"
#include "workstation/office.h"
#include "workstation/workroom.h"

#include <QSignalSpy>

using namespace yongping;

// Whose store it is, once its reviewer is named.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstName_leavesWhatWasSubmitted();
    void nameThatCannotBeKept_isTakenBack();

private:
    CaseId newCase(const QString &name)
    {
        CaseData data;
        data.name = name;
        data.category = u"platform-industry"_s;
        data.stage = Stage::Acceptance;
        return *resultOf(m_desk->createCase(data));
    }
    QString reviewerOf(const CaseId &id) { return m_room->store(OpenMode::ReadOnly)->load(id)->reviews.front().reviewer; }

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<Desk> m_desk;
};

void TestIdentity::init()
{
    m_room = std::make_unique<Workroom>();
    auto desk = Desk::open(m_room->storeFile(), m_room->clock);
    QVERIFY2(desk, failureOf(desk));
    m_desk = *std::move(desk);
}

void TestIdentity::cleanup()
{
    m_desk.reset();
    m_room.reset();
}

void TestIdentity::firstName_leavesWhatWasSubmitted()
{
    const QString unnamed = m_desk->identity();
    const CaseId handedIn = newCase(u"已提交"_s);
    const CaseId draft = newCase(u"未提交"_s);
    for (const CaseId &id : {handedIn, draft})
        resultOf(m_desk->openReview(id)).value()->setOpinion(u"mine"_s);
    const auto submitted = resultOf(m_desk->office().submit(handedIn, {}, m_room->path(u"review.ypb"_s)));
    QVERIFY2(submitted, failureOf(submitted));
    const QSignalSpy failed(m_desk.get(), &Desk::failed);
    const QSignalSpy renamed(m_desk.get(), &Desk::reviewsRenamed);
    m_desk->setIdentity(u"张三"_s);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(reviewerOf(draft), u"张三"_s);
    QCOMPARE(reviewerOf(handedIn), unnamed);
}

void TestIdentity::nameThatCannotBeKept_isTakenBack()
{
    const QString unnamed = m_desk->identity();
    const QSignalSpy failed(m_desk.get(), &Desk::failed);
    const auto connection = Connection::open(m_room->storeFile(), Connection::Access::Write);
    QVERIFY(connection && (*connection)->run(u"ALTER TABLE settings RENAME TO lost"_s));
    m_desk->setIdentity(u"张三"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_desk->identity(), unnamed);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
