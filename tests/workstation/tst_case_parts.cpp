#include "workstation/round_room.h"

using namespace yongping;

namespace {

const QString One = u"专家甲"_s;
const QString Two = u"专家乙"_s;
const QByteArray Met = R"({"answers": {"impact.0": "met"}})";
const QByteArray Partial = R"({"answers": {"impact.0": "partial"}})";

} // namespace

// A bundle brings one expert's part of a case or the whole: neither touches what it does not speak for.
class TestCaseParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoExperts_mayShareAStore();
    void secondRound_reachesTheSameStore();
    void bundleOfAnOlderRound_bringsNothing();
    void conflictInALaterRound_keepsTheEarlierReview();
    void wholeCopyOfAnExpert_speaksForNobodyElse();
    void returnFromElsewhere_speaksForNobodyAtTheOffice();
    void wholeCopyOfTheOffice_updatesAnArchive();
    void openMerge_keepsItsAttachmentsUntilAnotherDay();
    void certificate_sealsWhatGoesOutAndSignsWhatComesBack();

private:
    QString wholeCopy(const QString &place)
    {
        const QString file = m_room->path(u"%1-%2.ypb"_s.arg(place).arg(++m_copies));
        RoundRoom::demand(exportCases(m_room->at(place), {{RoundRoom::caseId()}, file, nullptr, {}}));
        return file;
    }

    std::unique_ptr<RoundRoom> m_room;
    QStringList m_issued;
    int m_copies = 0;
};

void TestCaseParts::init()
{
    m_room = std::make_unique<RoundRoom>();
    m_room->makeCase();
    m_issued = m_room->issue({One, Two});
}

void TestCaseParts::twoExperts_mayShareAStore()
{
    const QString shared = u"共用"_s;
    m_room->take(shared, m_issued[0]);
    const QString one = m_room->handIn(shared, One, Met);
    const Incoming second = m_room->take(shared, m_issued[1]);
    QCOMPARE(second.outcome, Incoming::Outcome::Applied);
    QCOMPARE(m_room->record(shared).rounds.front().assignments.size(), 2U);
    const QString two = m_room->handIn(shared, Two, Partial);
    for (const QString &bundle : {two, one})
        QCOMPARE(m_room->take(RoundRoom::office(), bundle).outcome, Incoming::Outcome::Applied);
    QCOMPARE(m_room->record().reviews.size(), 2U);
    // A return for one of them leaves the other's part alone, and so does the same bundle again.
    const QString file = m_room->path(u"return.ypb"_s);
    RoundRoom::demand(returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"请改"_s, nullptr, file));
    QCOMPARE(m_room->take(shared, file).outcome, Incoming::Outcome::Applied);
    const QString digest = m_room->digest(shared);
    for (const QString &bundle : m_issued)
        QCOMPARE(m_room->take(shared, bundle).outcome, Incoming::Outcome::Unchanged);
    QCOMPARE(m_room->digest(shared), digest);
    const CaseRecord record = m_room->record(shared);
    QCOMPARE(record.reviewOf(One)->standing.state, ReviewState::Returned);
    QCOMPARE(record.reviewOf(Two)->standing.state, ReviewState::Submitted);
}

void TestCaseParts::secondRound_reachesTheSameStore()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_issued[0], Met));
    const QStringList again = m_room->issue({One, u"专家丙"_s}, RoundRoom::farDay(), u"second"_s);
    QCOMPARE(m_room->take(One, again.front()).outcome, Incoming::Outcome::Applied);
    const CaseRecord record = m_room->record(One);
    QCOMPARE(record.rounds.size(), 2U);
    QCOMPARE(record.reviewOf(One)->standing.state, ReviewState::Submitted);
    // Who had no part in the first round gets the second alone, also into a store that knows the first.
    QCOMPARE(m_room->take(One, again.back()).outcome, Incoming::Outcome::Applied);
    QCOMPARE(m_room->record(One).rounds.size(), 2U);
    QCOMPARE(m_room->record(One).rounds.back().assignments.size(), 2U);
}

void TestCaseParts::bundleOfAnOlderRound_bringsNothing()
{
    const QStringList again = m_room->issue({One}, RoundRoom::farDay(), u"second"_s);
    m_room->take(One, again.front());
    const QString digest = m_room->digest(One);
    QCOMPARE(m_room->take(One, m_issued.front()).outcome, Incoming::Outcome::Superseded);
    QCOMPARE(m_room->digest(One), digest);
    QCOMPARE(m_room->record(One).rounds.size(), 2U);
}

void TestCaseParts::conflictInALaterRound_keepsTheEarlierReview()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_issued[0], Met));
    const QString again = m_room->issue({One}, RoundRoom::farDay(), u"second"_s).front();
    m_room->take(One, again);
    RoundRoom::demand(declareInterest(m_room->at(One), RoundRoom::caseId(), One, u"已受聘于申报单位"_s));
    const QString file = m_room->path(u"conflict.ypb"_s);
    RoundRoom::demand(submitReview(m_room->at(One), RoundRoom::caseId(), One, nullptr, file));
    QCOMPARE(m_room->take(RoundRoom::office(), file).outcome, Incoming::Outcome::Applied);
    QVERIFY(m_room->record().reviewOf(One)->answers.find(u"impact.0"_s));
    QVERIFY(countingReviews(m_room->record()).empty());
}

void TestCaseParts::wholeCopyOfAnExpert_speaksForNobodyElse()
{
    m_room->take(RoundRoom::office(), m_room->takePart(Two, m_issued[1], Met));
    m_room->takePart(One, m_issued[0], Partial);
    const QString digest = m_room->digest();
    const Incoming taken = m_room->take(RoundRoom::office(), wholeCopy(One));
    QCOMPARE(taken.outcome, Incoming::Outcome::Open);
    QVERIFY(taken.plan.conflicts().size() == taken.plan.items.size());
    QCOMPARE(m_room->digest(), digest);
    QCOMPARE(m_room->record().rounds.front().assignments.size(), 2U);
    QVERIFY(!m_room->record().reviewOf(One));
}

void TestCaseParts::returnFromElsewhere_speaksForNobodyAtTheOffice()
{
    m_room->take(RoundRoom::office(), m_room->takePart(Two, m_issued[1], Met));
    // Somebody gives a review of one's own making back, as an office would.
    const QString elsewhere = u"别处"_s;
    m_room->take(elsewhere, m_issued[1]);
    m_room->handIn(elsewhere, Two, Partial);
    const QString file = m_room->path(u"return.ypb"_s);
    RoundRoom::demand(returnReview(m_room->at(elsewhere), RoundRoom::caseId(), Two, u"请改"_s, nullptr, file));
    const QString digest = m_room->digest();
    QCOMPARE(m_room->take(RoundRoom::office(), file).outcome, Incoming::Outcome::Open);
    QCOMPARE(m_room->digest(), digest);
    QCOMPARE(m_room->record().reviewOf(Two)->standing.state, ReviewState::Submitted);
}

void TestCaseParts::wholeCopyOfTheOffice_updatesAnArchive()
{
    const QString archive = u"档案室"_s;
    m_room->take(archive, wholeCopy(RoundRoom::office()));
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_issued[0], Met));
    RoundRoom::demand(agreeUnanimous(m_room->atOffice(), RoundRoom::caseId()));
    const QString later = wholeCopy(RoundRoom::office());
    const Incoming taken = m_room->take(archive, later);
    QCOMPARE(taken.outcome, Incoming::Outcome::Applied);
    QCOMPARE(m_room->digest(archive), m_room->digest());
    // And back again it is nothing new.
    QCOMPARE(m_room->take(RoundRoom::office(), wholeCopy(archive)).outcome, Incoming::Outcome::Unchanged);
    QCOMPARE(m_room->digest(archive), m_room->digest());
}

void TestCaseParts::openMerge_keepsItsAttachmentsUntilAnotherDay()
{
    const QString archive = u"档案室"_s;
    const auto rename = [this](const QString &place, const QString &name) {
        RoundRoom::demand(
            m_room->store(place).apply({RoundRoom::caseId(), {}, Field::Datum, u"name"_s, name, {}}, place));
    };
    m_room->take(archive, wholeCopy(RoundRoom::office()));
    rename(archive, u"档案名"_s);
    rename(RoundRoom::office(), u"新名"_s);
    RoundRoom::demand(attachFiles(m_room->atOffice(), RoundRoom::caseId(), {m_room->file(u"补充.txt"_s, "补充")}));
    const Incoming open = m_room->take(archive, wholeCopy(RoundRoom::office()));
    QCOMPARE(open.outcome, Incoming::Outcome::Open);
    QVERIFY(m_room->record(archive).attachments.empty());

    m_room->close(archive);
    const FieldRef name{Field::Datum, {}, u"name"_s};
    const Result<MergeRecord> settled =
        settleMerge(m_room->at(archive), RoundRoom::caseId(), {open.merge, {{name, Choice::Theirs}}});
    QVERIFY2(settled, failureOf(settled).constData());
    QCOMPARE(m_room->record(archive).data.name, u"新名"_s);
    QCOMPARE(m_room->digest(archive), m_room->digest());
    m_room->close(archive);
    QCOMPARE(*m_room->store(archive).check(), QStringList());

    RoundRoom::demand(revertMerge(m_room->at(archive), RoundRoom::caseId(), open.merge, u"误合并"_s));
    m_room->close(archive);
    QVERIFY(m_room->record(archive).attachments.empty());
    QCOMPARE(m_room->record(archive).data.name, u"档案名"_s);
    QCOMPARE(*m_room->store(archive).check(), QStringList());
}

void TestCaseParts::certificate_sealsWhatGoesOutAndSignsWhatComesBack()
{
    const QString three = u"专家丙"_s;
    const SigningKey own = *SigningKey::generate(three, m_room->clock.now());
    const SigningKey other = *SigningKey::generate(three, m_room->clock.now()); // of the same name
    const Result<Issued> issued =
        issueRound(m_room->atOffice(), {RoundRoom::caseId(), {{three, QString::fromLatin1(own.certificate().toPem())}},
                                        RoundRoom::farDay(), m_room->path(u"sealed"_s), nullptr});
    QVERIFY2(issued && issued->bundles.front().sealed, failureOf(issued).constData());
    const auto takeWith = [this](const QString &place, const QString &file, const SigningKey *key) {
        ImportRequest request;
        request.files = {file};
        request.key = key;
        return codeOf(importBundles(m_room->at(place), request));
    };
    const QString bundle = issued->bundles.front().file;
    QCOMPARE(takeWith(three, bundle, nullptr), u"bundle.sealed"_s);
    QCOMPARE(takeWith(three, bundle, &other), u"bundle.not_recipient"_s);
    QCOMPARE(takeWith(three, bundle, &own), u"done"_s);

    const Seat seat = m_room->at(three);
    RoundRoom::demand(declareInterest(seat, RoundRoom::caseId(), three, {}));
    RoundRoom::demand(m_room->answer(three, three, Met));
    const auto submitWith = [&](const SigningKey *key, const QString &name) {
        return codeOf(submitReview(seat, RoundRoom::caseId(), three, key, m_room->path(name)));
    };
    QCOMPARE(submitWith(nullptr, u"unsigned.ypb"_s), u"review.unsigned"_s);
    QCOMPARE(submitWith(&other, u"forged.ypb"_s), u"done"_s);
    QCOMPARE(submitWith(&own, u"back.ypb"_s), u"done"_s);
    QCOMPARE(takeWith(RoundRoom::office(), m_room->path(u"forged.ypb"_s), nullptr), u"bundle.signer"_s);
    QCOMPARE(takeWith(RoundRoom::office(), m_room->path(u"back.ypb"_s), nullptr), u"done"_s);

    const QString file = m_room->path(u"return.ypb"_s);
    RoundRoom::demand(returnReview(m_room->atOffice(), RoundRoom::caseId(), three, u"请改"_s, nullptr, file));
    QCOMPARE(takeWith(three, file, nullptr), u"bundle.sealed"_s);
    QCOMPARE(takeWith(three, file, &own), u"done"_s);
    QCOMPARE(m_room->record(three).reviewOf(three)->standing.state, ReviewState::Returned);
}

QTEST_GUILESS_MAIN(TestCaseParts)
#include "tst_case_parts.moc"
