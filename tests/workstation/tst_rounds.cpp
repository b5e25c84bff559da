#include "workstation/round_room.h"

using namespace yongping;

namespace {

const QString One = u"专家甲"_s;
const QString Two = u"专家乙"_s;
const QByteArray Met = R"({"answers": {"impact.0": "met"}})";

} // namespace

// Handing out, declaring, answering, submitting and returning, on stores of their own.
class TestRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void issue_isRefused_data();
    void issue_isRefused();
    void issue_afterTheDecisionIsRefused();
    void issue_inADryRunChangesNothing();
    void issue_cancelledLeavesNeitherRoundNorBundle();
    void issue_intoNoFolderLeavesNoRound();
    void issue_overAFileThatIsThereIsRefused();
    void issue_givesEveryExpertAFileOfItsOwn();
    void issue_againGivesTheOwnReviewAlong();
    void declaration_isMadeOnce();
    void declaration_isOfAssignedExpertsOnly();
    void answering_waitsForDeclarationAndReturn();
    void answers_areTakenWholeOrNotAtAll_data();
    void answers_areTakenWholeOrNotAtAll();
    void answers_thatAreNullAreTakenAway();
    void submission_isNotMadeWhereTheBundleCannotBeWritten();
    void submission_againWritesTheSameBundle();
    void submission_ofAConflictTellsNothingElse();
    void submission_namesWhatIsStillOpen();
    void return_isRefused_data();
    void return_isRefused();
    void return_thatCannotBeWrittenLeavesTheReviewSubmitted();
    void standings_followTheExperts();
    void standings_tellWhoIsLate();
    void standings_keepOthersProgressFromABlindReader();

private:
    const ExpertStanding *standing(const std::vector<ExpertStanding> &list, const QString &name) const
    {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const ExpertStanding &one) { return one.reviewer == name; });
        return found == list.end() ? nullptr : &*found;
    }
    ExpertStatus statusOf(const QString &name)
    {
        return standing(*standings(m_room->atOffice(), m_room->record()), name)->status;
    }

    std::unique_ptr<RoundRoom> m_room;
};

void TestRounds::init()
{
    m_room = std::make_unique<RoundRoom>();
    m_room->makeCase();
}

void TestRounds::issue_isRefused_data()
{
    QTest::addColumn<QStringList>("experts");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("code");
    QTest::newRow("to nobody") << QStringList() << QString() << RoundRoom::farDay() << u"round.nobody"_s;
    QTest::newRow("without a due date") << QStringList{One} << QString() << QDate() << u"round.due"_s;
    QTest::newRow("to somebody without a name") << QStringList{One, u" "_s} << QString() << RoundRoom::farDay()
                                                << u"round.name"_s;
    QTest::newRow("to the same expert twice") << QStringList{One, One} << QString() << RoundRoom::farDay()
                                              << u"round.name"_s;
    QTest::newRow("for a certificate that is none") << QStringList{One} << u"no PEM"_s << RoundRoom::farDay()
                                                    << u"certificate.format"_s;
}

void TestRounds::issue_isRefused()
{
    QFETCH(QStringList, experts);
    QFETCH(QString, certificate);
    QFETCH(QDate, due);
    const qint64 events = m_room->events();
    IssueRequest request{RoundRoom::caseId(), {}, due, m_room->path(u"out"_s), nullptr};
    for (const QString &expert : experts)
        request.experts.push_back({expert, certificate});
    const Result<Issued> issued = issueRound(m_room->atOffice(), request);
    QTEST(codeOf(issued), "code");
    QCOMPARE(m_room->events(), events);
    QVERIFY(!QDir(m_room->path(u"out"_s)).exists());
}

void TestRounds::issue_afterTheDecisionIsRefused()
{
    PanelDecision decision;
    decision.decision = Decision::Rejected;
    decision.reason = u"材料不全"_s;
    decision.members = {{One, MemberRole::Chair, true}};
    QVERIFY(decide(m_room->atOffice(), RoundRoom::caseId(), decision));
    const IssueRequest request{RoundRoom::caseId(), {{One, {}}}, RoundRoom::farDay(), m_room->path(u"out"_s), nullptr};
    QCOMPARE(codeOf(issueRound(m_room->atOffice(), request)), u"round.decided"_s);
}

void TestRounds::issue_inADryRunChangesNothing()
{
    const qint64 events = m_room->events();
    const IssueRequest request{RoundRoom::caseId(), {{One, {}}}, RoundRoom::farDay(), m_room->path(u"out"_s), nullptr};
    const Result<Issued> planned = issueRound(m_room->atOffice(), request, true);
    QVERIFY2(planned, failureOf(planned).constData());
    QCOMPARE(planned->bundles.size(), 1U);
    QCOMPARE(m_room->events(), events);
    QVERIFY(!QDir(m_room->path(u"out"_s)).exists());
}

void TestRounds::issue_cancelledLeavesNeitherRoundNorBundle()
{
    const qint64 events = m_room->events();
    const IssueRequest request{
        RoundRoom::caseId(), {{One, {}}, {Two, {}}}, RoundRoom::farDay(), m_room->path(u"out"_s), nullptr};
    const Result<Issued> issued =
        issueRound(m_room->atOffice(), request, false, [](qint64 done, qint64) { return done == 0; });
    QVERIFY(!issued && isCancelled(issued.error()));
    QCOMPARE(m_room->filesIn(u"out"_s), QStringList());
    QCOMPARE(m_room->events(), events);
    QVERIFY(m_room->record().rounds.empty());
}

void TestRounds::issue_intoNoFolderLeavesNoRound()
{
    m_room->file(u"out"_s, "a file where the folder should be");
    const IssueRequest request{RoundRoom::caseId(), {{One, {}}}, RoundRoom::farDay(), m_room->path(u"out"_s), nullptr};
    QCOMPARE(codeOf(issueRound(m_room->atOffice(), request)), u"file.write"_s);
    QVERIFY(m_room->record().rounds.empty());
}

void TestRounds::issue_overAFileThatIsThereIsRefused()
{
    m_room->issue({One});
    const IssueRequest request{
        RoundRoom::caseId(), {{Two, {}}}, RoundRoom::farDay(), m_room->path(u"out"_s), nullptr};
    m_room->file(u"out/注塑APP-专家乙-2.ypb"_s, "mine");
    QCOMPARE(codeOf(issueRound(m_room->atOffice(), request)), u"round.file_exists"_s);
    QCOMPARE(m_room->read(u"out/注塑APP-专家乙-2.ypb"_s), QByteArray("mine"));
    QCOMPARE(m_room->record().rounds.size(), 1U);
}

void TestRounds::issue_givesEveryExpertAFileOfItsOwn()
{
    const QStringList files = m_room->issue({u"a/b"_s, u"a:b"_s, u".."_s, u"CON"_s});
    QCOMPARE(m_room->filesIn(u"out"_s).size(), 4);
    for (const QString &file : files)
        QCOMPARE(QFileInfo(file).absolutePath(), QFileInfo(m_room->path(u"out"_s)).absoluteFilePath());
    for (const QString &name : {u"a/b"_s, u"a:b"_s})
        QCOMPARE(m_room->take(name == u"a/b" ? u"p1"_s : u"p2"_s, files[name == u"a/b" ? 0 : 1]).reviewer, name);
}

void TestRounds::issue_againGivesTheOwnReviewAlong()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_room->issue({One}).front(), Met));
    const QStringList again = m_room->issue({One, Two}, RoundRoom::farDay(), u"second"_s);
    m_room->take(u"new laptop"_s, again[0]);
    QVERIFY(m_room->record(u"new laptop"_s).reviewOf(One));
    m_room->take(Two, again[1]);
    QVERIFY(m_room->record(Two).reviews.empty());
    QCOMPARE(m_room->record(Two).rounds.size(), 1U);
    QCOMPARE(m_room->record(Two).rounds.front().number, 2);
}

void TestRounds::declaration_isMadeOnce()
{
    m_room->issue({One});
    const auto declare = [this](const QString &conflict) {
        return codeOf(declareInterest(m_room->at(RoundRoom::office(), One), RoundRoom::caseId(), One, conflict));
    };
    QCOMPARE(declare({}), u"done"_s);
    QCOMPARE(declare(u"  "_s), u"done"_s);
    QCOMPARE(declare(u"亲属任职"_s), u"review.declared"_s);
    QVERIFY(!m_room->record().rounds.front().assignmentOf(One)->isEnded());
}

void TestRounds::declaration_isOfAssignedExpertsOnly()
{
    QCOMPARE(codeOf(declareInterest(m_room->at(RoundRoom::office(), One), RoundRoom::caseId(), One, {})),
             u"review.not_assigned"_s);
    m_room->issue({One});
    QCOMPARE(codeOf(declareInterest(m_room->at(RoundRoom::office(), Two), RoundRoom::caseId(), Two, {})),
             u"review.not_assigned"_s);
    QCOMPARE(codeOf(declareInterest(m_room->atOffice(), CaseId(u"none"_s), One, {})), u"case.unknown"_s);
}

void TestRounds::answering_waitsForDeclarationAndReturn()
{
    const QString bundle = m_room->issue({One}).front();
    m_room->take(One, bundle);
    QCOMPARE(codeOf(m_room->answer(One, One, Met)), u"review.undeclared"_s);
    const QString back = m_room->handIn(One, One, Met);
    QCOMPARE(codeOf(m_room->answer(One, One, Met)), u"review.submitted"_s);
    m_room->take(RoundRoom::office(), back);
    const QString returned = m_room->path(u"return.ypb"_s);
    QVERIFY(returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"请改"_s, nullptr, returned));
    m_room->take(One, returned);
    QCOMPARE(codeOf(m_room->answer(One, One, R"({"impact.0": "partial"})")), u"done"_s);
    QCOMPARE(statusOf(One), ExpertStatus::Returned);
}

void TestRounds::answers_areTakenWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("a value of the wrong kind beside a good one")
        << QByteArray(R"({"answers": {"impact.0": "met", "achievement.0.copyrights": "two"}})") << u"answer.kind"_s;
    QTest::newRow("an unknown check beside a good one")
        << QByteArray(R"({"answers": {"impact.0": "met", "impact.9": "met"}})") << u"answer.unknown_key"_s;
    QTest::newRow("an unknown member") << QByteArray(R"({"answers": {}, "verdict": "met"})") << u"case.unknown_key"_s;
    QTest::newRow("answers that are a list") << QByteArray(R"({"answers": []})") << u"case.kind"_s;
    QTest::newRow("a file of another category")
        << QByteArray(R"({"category": "platform-industry", "answers": {}})") << u"case.category"_s;
}

void TestRounds::answers_areTakenWholeOrNotAtAll()
{
    QFETCH(QByteArray, json);
    const QString digest = m_room->digest();
    QTEST(codeOf(m_room->answer(RoundRoom::office(), One, json)), "code");
    QCOMPARE(m_room->digest(), digest);
    QVERIFY(m_room->record().reviews.empty());
}

void TestRounds::answers_thatAreNullAreTakenAway()
{
    RoundRoom::demand(m_room->answer(RoundRoom::office(), One, R"({"answers": {"impact.0": "met",
        "achievement.0.copyrights": 2}, "remarks": {"impact.0": "好"}, "opinion": "同意"})"));
    RoundRoom::demand(m_room->answer(RoundRoom::office(), One,
                                     R"({"answers": {"impact.0": null}, "remarks": {"impact.0": null}})"));
    const Review review = m_room->record().reviews.front();
    QVERIFY(!review.answers.find(u"impact.0"_s) && review.answers.find(u"achievement.0.copyrights"_s));
    QVERIFY(review.remarks.isEmpty());
    QCOMPARE(review.opinion, u"同意"_s);
}

void TestRounds::submission_isNotMadeWhereTheBundleCannotBeWritten()
{
    RoundRoom::demand(m_room->answer(RoundRoom::office(), One, Met));
    const qint64 events = m_room->events();
    const Result<Submitted> failed = submitReview(m_room->at(RoundRoom::office(), One), RoundRoom::caseId(), One,
                                                  nullptr, m_room->path(u"absent/back.ypb"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Failure);
    QCOMPARE(m_room->events(), events);
    QCOMPARE(m_room->record().reviews.front().standing.state, ReviewState::Draft);
}

void TestRounds::submission_againWritesTheSameBundle()
{
    m_room->take(One, m_room->issue({One}).front());
    const QString first = m_room->handIn(One, One, Met);
    const Seat seat = m_room->at(One);
    const QString second = m_room->path(u"second.ypb"_s);
    const Result<Submitted> again = submitReview(seat, RoundRoom::caseId(), One, nullptr, second);
    QVERIFY2(again, failureOf(again).constData());
    QCOMPARE(again->submission, 1);
    QCOMPARE(m_room->read(second), m_room->read(first));
}

void TestRounds::submission_ofAConflictTellsNothingElse()
{
    m_room->take(One, m_room->issue({One}).front());
    const Seat seat = m_room->at(One);
    QCOMPARE(codeOf(submitReview(seat, RoundRoom::caseId(), One, nullptr, m_room->path(u"x.ypb"_s))),
             u"review.unknown"_s);
    RoundRoom::demand(declareInterest(seat, RoundRoom::caseId(), One, u"亲属任职"_s));
    const Result<Submitted> told =
        submitReview(seat, RoundRoom::caseId(), One, nullptr, m_room->path(u"conflict.ypb"_s));
    QVERIFY(told && told->conflict);
    QCOMPARE(m_room->take(RoundRoom::office(), m_room->path(u"conflict.ypb"_s)).outcome, Incoming::Outcome::Applied);
    QCOMPARE(statusOf(One), ExpertStatus::Conflict);
    QVERIFY(m_room->record().reviews.empty());
}

void TestRounds::submission_namesWhatIsStillOpen()
{
    RoundRoom::demand(m_room->answer(RoundRoom::office(), One, Met));
    const Result<Submitted> submitted = submitReview(m_room->at(RoundRoom::office(), One), RoundRoom::caseId(), One,
                                                     nullptr, m_room->path(u"back.ypb"_s));
    QVERIFY(submitted);
    QVERIFY(submitted->open.contains(u"safety.0.platform"_s));
    QVERIFY(!submitted->open.contains(u"impact.0"_s));
}

void TestRounds::return_isRefused_data()
{
    QTest::addColumn<QString>("expert");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("of a review that is not there") << Two << u"请改"_s << u"review.unknown"_s;
    QTest::newRow("without a reason") << One << u" "_s << u"review.reason"_s;
    QTest::newRow("of a review that was not submitted") << One << u"请改"_s << u"review.not_submitted"_s;
}

void TestRounds::return_isRefused()
{
    RoundRoom::demand(m_room->answer(RoundRoom::office(), One, Met));
    QFETCH(QString, expert);
    QFETCH(QString, reason);
    const QString file = m_room->path(u"return.ypb"_s);
    QTEST(codeOf(returnReview(m_room->atOffice(), RoundRoom::caseId(), expert, reason, nullptr, file)), "code");
    QVERIFY(!QFile::exists(file));
}

void TestRounds::return_thatCannotBeWrittenLeavesTheReviewSubmitted()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_room->issue({One}).front(), Met));
    QVERIFY(!returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"请改"_s, nullptr,
                          m_room->path(u"absent/return.ypb"_s)));
    QCOMPARE(statusOf(One), ExpertStatus::Submitted);
}

void TestRounds::standings_followTheExperts()
{
    const QString bundle = m_room->issue({One, Two}).front();
    QCOMPARE(statusOf(One), ExpertStatus::Undeclared);
    RoundRoom::demand(declareInterest(m_room->at(RoundRoom::office(), Two), RoundRoom::caseId(), Two, {}));
    QCOMPARE(statusOf(Two), ExpertStatus::Scoring);
    m_room->take(RoundRoom::office(), m_room->takePart(One, bundle, Met));
    const auto list = standings(m_room->atOffice(), m_room->record());
    const ExpertStanding *one = standing(*list, One);
    QCOMPARE(one->status, ExpertStatus::Submitted);
    QCOMPARE(one->submissions, 1);
    QCOMPARE(one->round, 1);
    QCOMPARE(one->due, RoundRoom::farDay());
    QVERIFY(!one->overdue && one->since.isValid() && one->progress.answered > 0);
}

void TestRounds::standings_tellWhoIsLate()
{
    const QString bundle = m_room->issue({One, Two}, QDate(2023, 6, 1)).front();
    auto list = standings(m_room->atOffice(), m_room->record());
    QVERIFY(standing(*list, One)->overdue && standing(*list, Two)->overdue);
    const Incoming taken = m_room->take(RoundRoom::office(), m_room->takePart(One, bundle, Met));
    QVERIFY(taken.late);
    RoundRoom::demand(declareInterest(m_room->at(RoundRoom::office(), Two), RoundRoom::caseId(), Two, u"亲属任职"_s));
    list = standings(m_room->atOffice(), m_room->record());
    QVERIFY(standing(*list, One)->overdue);
    QVERIFY(!standing(*list, Two)->overdue); // nobody waits for who has a conflict
}

void TestRounds::standings_keepOthersProgressFromABlindReader()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_room->issue({One, Two}).front(), Met));
    const auto blind = standings(m_room->at(RoundRoom::office(), Two), m_room->record());
    QCOMPARE(standing(*blind, One)->progress.answered, 0);
    const auto seen = standings(m_room->at(RoundRoom::office(), One), m_room->record());
    QVERIFY(standing(*seen, One)->progress.answered > 0);
}

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
