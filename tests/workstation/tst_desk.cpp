#include "workstation/desk.h"
#include "workstation/intake.h"
#include "workstation/office.h"
#include "workstation/workroom.h"

#include <QSignalSpy>

using namespace yongping;

namespace {

// Waits for a future of the desk while the window's thread goes on, as a window does.
CaseData platformCase()
{
    CaseData data;
    data.name = u"某某平台项目"_s;
    data.category = u"platform-industry"_s;
    data.stage = Stage::Acceptance;
    return data;
}

const QString Devices = u"foundation.2.devices"_s;

} // namespace

// A desk on a store of its own, and what stands open on it.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void missingStore_isMade();
    void createdCase_isListed();
    void answer_isEvaluatedAtOnceAndThenSaved();
    void everythingSet_isThereAfterReopening();
    void answerTakenAway_isGoneAfterReopening();
    void sameValue_writesNothing();
    void contradictingData_areRefused();
    void data_changeTogether();
    void secondDesk_readsAndChangesNothing();
    void failedWrite_isTold();
    void unknownCase_isRefused();
    void identity_isKept();
    void reviewOfAnother_isNotChanged();
    void reviewOfASample_isOpenToAnybody();
    void storeWithoutAName_isItsOnlyReviewers();
    void firstName_takesTheUnnamedReviewsAlong();
    void import_takesAllOrNone();
    void factsAndScheme_areChangedWithoutBeginningAReview();
    void deletedCase_isGone();
    void samples_areTakenOnce();
    void fileThatIsNoStore_isRefused();

private:
    std::unique_ptr<Desk> open()
    {
        auto desk = Desk::open(m_room->storeFile(), m_room->clock);
        if (!desk)
            qFatal("%s", failureOf(desk).constData());
        return *std::move(desk);
    }
    CaseId newCase() { return *resultOf(m_desk->createCase(platformCase())); }
    std::shared_ptr<OpenReview> review(const CaseId &id) { return *resultOf(m_desk->openReview(id)); }
    void reopen(std::shared_ptr<OpenReview> &review, const CaseId &id);

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<Desk> m_desk;
};

void TestDesk::init()
{
    m_room = std::make_unique<Workroom>();
    m_desk = open();
}

void TestDesk::cleanup()
{
    m_desk.reset();
    m_room.reset();
}

void TestDesk::reopen(std::shared_ptr<OpenReview> &review, const CaseId &id)
{
    review.reset();
    m_desk.reset();
    m_desk = open();
    review = this->review(id);
}

void TestDesk::missingStore_isMade()
{
    QVERIFY(QFile::exists(m_room->storeFile()));
    QVERIFY(!m_desk->isReadOnly());
    QVERIFY(!m_desk->identity().isEmpty());
}

void TestDesk::createdCase_isListed()
{
    QSignalSpy listed(m_desk.get(), &Desk::casesChanged);
    const CaseId id = newCase();
    m_desk->refreshCases();
    QTRY_COMPARE(listed.count(), 1);
    QCOMPARE(m_desk->cases().size(), std::size_t(1));
    const CaseSummary &summary = m_desk->cases().front();
    QCOMPARE(summary.data.id, id);
    QCOMPARE(summary.conclusion, Conclusion::Undetermined);
    QCOMPARE(summary.reviews, 0);
    QVERIFY(!summary.categoryTitleZh.isEmpty() && !summary.categoryTitleEn.isEmpty());
}

void TestDesk::answer_isEvaluatedAtOnceAndThenSaved()
{
    const auto review = this->review(newCase());
    QSignalSpy evaluated(review.get(), &OpenReview::evaluated);
    QSignalSpy saving(review.get(), &OpenReview::saveStateChanged);
    QSignalSpy answered(review.get(), &OpenReview::answerChanged);
    const auto openBefore = review->evaluation().open.size();
    review->setAnswer(u"foundation.1"_s, Judgement::NotMet);
    QCOMPARE(evaluated.count(), 1);
    QCOMPARE(answered.constFirst().constFirst().toString(), u"foundation.1"_s);
    QCOMPARE(review->evaluation().conclusion, Conclusion::NotSatisfied);
    QVERIFY(review->evaluation().open.size() < openBefore);
    QCOMPARE(review->pendingWrites(), 1);
    QTRY_COMPARE(review->pendingWrites(), 0);
    QCOMPARE(saving.count(), 2);
}

void TestDesk::everythingSet_isThereAfterReopening()
{
    const CaseId id = newCase();
    auto review = this->review(id);
    review->setAnswer(Devices, Decimal(480));
    review->setRemark(u"foundation.2"_s, u"见附件"_s);
    review->setPoints(u"foundation.2"_s, ManualPoints{Decimal(2), u"少"_s});
    review->setOpinion(u"尚可"_s);
    QTRY_COMPARE(review->pendingWrites(), 0);
    reopen(review, id);
    QCOMPARE(*review->review().answers.find(Devices), Answer(Decimal(480)));
    QCOMPARE(review->review().remarks.value(u"foundation.2"_s), u"见附件"_s);
    QCOMPARE(review->review().points.value(u"foundation.2"_s).reason, u"少"_s);
    QCOMPARE(review->review().opinion, u"尚可"_s);
    QCOMPARE(resultOf(m_desk->history(id))->size(), std::size_t(6)); // made, opened, four changes
}

void TestDesk::answerTakenAway_isGoneAfterReopening()
{
    const CaseId id = newCase();
    auto review = this->review(id);
    review->setAnswer(Devices, Decimal(480));
    review->setAnswer(Devices, std::nullopt);
    review->setOpinion(u"x"_s);
    review->setOpinion(QString());
    m_desk->flush();
    reopen(review, id);
    QVERIFY(!review->review().answers.contains(Devices));
    QCOMPARE(review->review().opinion, QString());
}

void TestDesk::sameValue_writesNothing()
{
    const auto review = this->review(newCase());
    review->setAnswer(Devices, Decimal(480));
    QTRY_COMPARE(review->pendingWrites(), 0);
    QSignalSpy saving(review.get(), &OpenReview::saveStateChanged);
    review->setAnswer(Devices, *Decimal::parse(u"480.0"));
    review->setAnswer(u"foundation.1"_s, std::nullopt);
    review->setAnswer(u"no.such.check"_s, Decimal(1));
    review->setRemark(u"foundation.1"_s, QString());
    review->setOpinion(QString());
    QVERIFY(review->setData(review->data()));
    QCOMPARE(saving.count(), 0);
}

void TestDesk::contradictingData_areRefused()
{
    const auto review = this->review(newCase());
    QSignalSpy changed(review.get(), &OpenReview::dataChanged);
    CaseData data = review->data();
    data.stageDate = QDate(2023, 6, 30);
    data.operatingSince = QDate(2022, 3, 1);
    data.platformStatus = PlatformStatus::Established;
    const Result<void> set = review->setData(data);
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"facts.contradiction"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(review->pendingWrites(), 0);
    QVERIFY(!review->data().stageDate.isValid());
}

void TestDesk::data_changeTogether()
{
    const CaseId id = newCase();
    auto review = this->review(id);
    CaseData data = review->data();
    data.platformStatus = PlatformStatus::Established;
    QVERIFY(review->setData(data));
    data.stageDate = QDate(2023, 6, 30);
    data.operatingSince = QDate(2022, 3, 1);
    data.platformStatus = PlatformStatus::New;
    data.processIndustry = true;
    QVERIFY(review->setData(data));
    QTRY_COMPARE(review->pendingWrites(), 0);
    reopen(review, id);
    QVERIFY(review->data() == data);
    QCOMPARE(review->evaluation().facts.processIndustry, std::optional(true));
}

void TestDesk::secondDesk_readsAndChangesNothing()
{
    const CaseId id = newCase();
    auto review = this->review(id);
    review->setAnswer(Devices, Decimal(480));
    QTRY_COMPARE(review->pendingWrites(), 0);

    const auto second = open();
    QVERIFY(second->isReadOnly());
    QVERIFY(!second->readOnlyReason().isEmpty());
    const auto seen = resultOf(second->openReview(id));
    QVERIFY2(seen, failureOf(seen));
    QVERIFY((*seen)->isReadOnly());
    QCOMPARE(*(*seen)->review().answers.find(Devices), Answer(Decimal(480)));
    (*seen)->setAnswer(Devices, Decimal(1));
    (*seen)->setRemark(u"foundation.2"_s, u"x"_s);
    (*seen)->setOpinion(u"x"_s);
    QCOMPARE((*seen)->pendingWrites(), 0);
    QCOMPARE(*(*seen)->review().answers.find(Devices), Answer(Decimal(480)));
    second->setIdentity(u"somebody else"_s);
    QCOMPARE(second->identity(), m_desk->identity());
    QCOMPARE(codeOf(resultOf(second->createCase(platformCase()))), u"store.read_only"_s);
}

void TestDesk::failedWrite_isTold()
{
    const CaseId id = newCase();
    const auto review = this->review(id);
    QSignalSpy failed(review.get(), &OpenReview::saveFailed);
    QVERIFY(resultOf(m_desk->deleteCase(id, u"twice"_s))); // what lies open is no longer in the store
    review->setAnswer(Devices, Decimal(480));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, u"case.unknown"_s);
    QCOMPARE(review->pendingWrites(), 0);
    QCOMPARE(*review->review().answers.find(Devices), Answer(Decimal(480))); // what was typed stays on the screen
}

void TestDesk::unknownCase_isRefused()
{
    QCOMPARE(codeOf(resultOf(m_desk->openReview(CaseId(u"nope"_s)))), u"case.unknown"_s);
    CaseData data = platformCase();
    data.category = u"nope"_s;
    QCOMPARE(codeOf(resultOf(m_desk->createCase(data))), u"category.unknown"_s);
}

void TestDesk::identity_isKept()
{
    QSignalSpy changed(m_desk.get(), &Desk::identityChanged);
    m_desk->setIdentity(u"  张三 "_s);
    m_desk->setIdentity(u"   "_s);
    QCOMPARE(m_desk->identity(), u"张三"_s);
    QCOMPARE(changed.count(), 1);
    m_desk.reset();
    m_desk = open();
    QCOMPARE(m_desk->identity(), u"张三"_s);
    QCOMPARE(review(newCase())->review().reviewer, u"张三"_s);
}

void TestDesk::reviewOfAnother_isNotChanged()
{
    m_desk->setIdentity(u"张三"_s);
    const CaseId id = newCase();
    const auto first = review(id);
    first->setOpinion(u"first"_s);
    m_desk->setIdentity(u"李四"_s);
    const auto second = review(id);
    QCOMPARE(second->review().reviewer, u"李四"_s);
    QVERIFY(second->review().id != first->review().id);
    second->setOpinion(u"second"_s);
    m_desk->setIdentity(u"张三"_s);
    const auto again = review(id);
    QCOMPARE(again->review().id, first->review().id);
    QCOMPARE(again->review().opinion, u"first"_s);
}

void TestDesk::reviewOfASample_isOpenToAnybody()
{
    m_desk->setIdentity(u"张三"_s);
    QVERIFY(resultOf(m_desk->addSamples()));
    m_desk->setIdentity(u"李四"_s);
    const auto sample = review(CaseId(u"sample-platform-industry"_s));
    QVERIFY(sample->review().answers.size() > 0);
    QVERIFY(!sample->isReadOnly());
}

void TestDesk::storeWithoutAName_isItsOnlyReviewers()
{
    m_desk.reset();
    const auto takeIn = [this](const QString &id, const QString &reviewer) {
        const auto store = m_room->store();
        QVERIFY(yongping::takeIn(*store, m_room->caseFile(id, 480), {reviewer, false}, m_room->clock));
    };
    takeIn(u"c-1"_s, u"张三"_s);
    m_desk = open();
    QCOMPARE(m_desk->identity(), u"张三"_s);
    QVERIFY(review(CaseId(u"c-1"_s))->review().answers.size() > 0);

    m_desk.reset();
    takeIn(u"c-2"_s, u"李四"_s);
    m_desk = open();
    QVERIFY(m_desk->identity() != u"张三"_s && m_desk->identity() != u"李四"_s);
}

void TestDesk::firstName_takesTheUnnamedReviewsAlong()
{
    const CaseId id = newCase();
    auto open = review(id);
    open->setOpinion(u"mine"_s);
    QSignalSpy renamed(m_desk.get(), &Desk::reviewsRenamed);
    m_desk->setIdentity(u"张三"_s);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(open->review().reviewer, u"张三"_s);
    open->setOpinion(u"still mine"_s);
    reopen(open, id);
    QCOMPARE(open->review().reviewer, u"张三"_s);
    QCOMPARE(open->review().opinion, u"still mine"_s);
    QCOMPARE(*m_room->store(OpenMode::ReadOnly)->check(), QStringList());
}

void TestDesk::import_takesAllOrNone()
{
    const QString good = m_room->file(u"good.json"_s, m_room->caseText(u"c-1"_s, 480));
    const QString bad = m_room->file(u"bad.json"_s, m_room->caseText(u"c-2"_s, -1));
    const auto refused = resultOf(m_desk->importFiles({good, bad}));
    QCOMPARE(codeOf(refused), u"answer.range"_s);
    QVERIFY(refused.error().message.contains(bad));
    const auto taken = resultOf(m_desk->importFiles({good}));
    QVERIFY2(taken, failureOf(taken));
    QCOMPARE(taken->size(), std::size_t(1));
    QSignalSpy listed(m_desk.get(), &Desk::casesChanged);
    m_desk->refreshCases();
    QTRY_COMPARE(listed.count(), 1);
    QCOMPARE(m_desk->cases().size(), std::size_t(1));
}

void TestDesk::factsAndScheme_areChangedWithoutBeginningAReview()
{
    const CaseId id = newCase();
    auto open = *resultOf(m_desk->openCase(id));
    CaseData data = open->data();
    data.name = u"改名平台"_s;
    QVERIFY(open->setData(data));
    QTRY_COMPARE(open->pendingWrites(), 0);
    ScoringScheme scheme = open->scheme();
    scheme.id = u"own"_s;
    QVERIFY(resultOf(m_desk->office().pinScheme(id, toJson(scheme))));
    open.reset();
    QSignalSpy listed(m_desk.get(), &Desk::casesChanged);
    m_desk->refreshCases();
    QTRY_COMPARE(listed.count(), 1);
    QCOMPARE(m_desk->cases().front().data.name, u"改名平台"_s);
    QCOMPARE(m_desk->cases().front().reviews, 0);
}

void TestDesk::deletedCase_isGone()
{
    const CaseId id = newCase();
    QVERIFY(resultOf(m_desk->deleteCase(id, u"registered twice"_s)));
    QCOMPARE(codeOf(resultOf(m_desk->openReview(id))), u"case.unknown"_s);
    const auto history = resultOf(m_desk->history(id));
    QCOMPARE(history->back().kind, u"case.deleted"_s);
    QCOMPARE(history->back().reason, u"registered twice"_s);
}

void TestDesk::samples_areTakenOnce()
{
    QCOMPARE(*resultOf(m_desk->addSamples()), 14);
    QCOMPARE(*resultOf(m_desk->addSamples()), 0);
}

void TestDesk::fileThatIsNoStore_isRefused()
{
    const QString text = m_room->file(u"text.ypstore"_s, "hello");
    const auto desk = Desk::open(text, m_room->clock);
    QCOMPARE(codeOf(desk), u"store.not_a_store"_s);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
