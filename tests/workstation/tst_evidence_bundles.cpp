#include "round_room.h"

#include "casework/evidence.h"
#include "workstation/schemes.h"

using namespace yongping;

// What flags, evidence and schemes do on the way between office and experts.
class TestEvidenceBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidence_comesBackWithTheReviewAndItsFile();
    void flags_stayWithTheReviewer();
    void scheme_goesOutWithTheCase();
    void fileGoneMeanwhile_stopsNoReview();

private:
    static JsonValue places(const Attachment &file)
    {
        return toJson(std::vector<EvidencePlace>{{file.digest, file.name, 1, {}, u"here"_s}});
    }
};

namespace {

const QString Zhang = u"张三"_s;

// Attaches a file at a place and gives it.
Attachment attach(RoundRoom &room, const QString &place, const QString &name, const QByteArray &text)
{
    const auto attached = attachFiles(room.at(place), RoundRoom::caseId(), {room.file(name, text)});
    RoundRoom::demand(attached);
    return attached->front();
}

Change ofReview(RoundRoom &room, Field field, const QString &key, const JsonValue &value)
{
    return {RoundRoom::caseId(), room.record(Zhang).reviewOf(Zhang)->id, field, key, value, {}};
}

QString checkOf(RoundRoom &room)
{
    return (*room.library.category(u"industrial-app"_s))->elements.front().clauses.front().checks.front().id;
}

QString clauseOf(RoundRoom &room)
{
    return (*room.library.category(u"industrial-app"_s))->elements.front().clauses.front().id;
}

} // namespace

void TestEvidenceBundles::evidence_comesBackWithTheReviewAndItsFile()
{
    RoundRoom room;
    room.makeCase();
    const Attachment given = attach(room, room.office(), u"given.txt"_s, "given");
    const QString bundle = room.issue({Zhang}).front();
    room.take(Zhang, bundle);
    RoundRoom::demand(declareInterest(room.at(Zhang), room.caseId(), Zhang, {}));
    const Attachment own = attach(room, Zhang, u"own.txt"_s, "own");
    attach(room, Zhang, u"unlinked.txt"_s, "unlinked");
    if (!room.record(Zhang).reviewOf(Zhang)) {
        Review review;
        review.id = ReviewId(room.clock.newId());
        review.reviewer = Zhang;
        RoundRoom::demand(room.store(Zhang).openReview(room.caseId(), review, Zhang));
    }
    const std::vector<EvidencePlace> both{{given.digest, given.name, 0, {}, {}}, {own.digest, own.name, 2, {}, {}}};
    RoundRoom::demand(
        room.store(Zhang).apply(ofReview(room, Field::CheckEvidence, checkOf(room), toJson(both)), Zhang));
    RoundRoom::demand(
        room.store(Zhang).apply(ofReview(room, Field::ClauseFlag, clauseOf(room), JsonValue(true)), Zhang));

    const Incoming incoming = room.take(room.office(), room.handIn(Zhang, Zhang, "{}"));
    QCOMPARE(incoming.outcome, Incoming::Outcome::Applied);
    QCOMPARE(incoming.attachments, QStringList{u"own.txt"_s});
    const CaseRecord record = room.record();
    QVERIFY(record.reviewOf(Zhang)->evidence.value(checkOf(room)) == both);
    QVERIFY(record.reviewOf(Zhang)->flags.isEmpty());
    QCOMPARE(record.attachments.size(), std::size_t(2));
    QVERIFY(*room.store(room.office()).hasContent(own.digest));
    QCOMPARE(*room.store(room.office()).check(), QStringList());
    QVERIFY(revertMerge(room.atOffice(), room.caseId(), incoming.merge, {}));
    QCOMPARE(room.record().attachments.size(), std::size_t(1));
}

void TestEvidenceBundles::flags_stayWithTheReviewer()
{
    RoundRoom room;
    room.makeCase();
    room.take(Zhang, room.issue({Zhang}).front());
    const QString first = room.handIn(Zhang, Zhang, "{}");
    room.take(room.office(), first);
    RoundRoom::demand(returnReview(room.atOffice(), room.caseId(), Zhang, u"look again"_s, nullptr,
                                   room.path(u"back.ypb"_s)));
    room.take(Zhang, room.path(u"back.ypb"_s));
    RoundRoom::demand(
        room.store(Zhang).apply(ofReview(room, Field::ClauseFlag, clauseOf(room), JsonValue(true)), Zhang));
    const QString digest = room.digest(Zhang);

    // A whole case shows neither the flag nor the entry about it, but the entry's place in the chain.
    RoundRoom::demand(submitReview(room.at(Zhang), room.caseId(), Zhang, nullptr, room.path(u"again.ypb"_s)));
    RoundRoom::demand(exportCases(room.at(Zhang), {{room.caseId()}, room.path(u"whole.ypb"_s), nullptr, {}}));
    room.take(u"another"_s, room.path(u"whole.ypb"_s));
    QVERIFY(room.record(u"another"_s).reviewOf(Zhang)->flags.isEmpty());
    QCOMPARE(room.take(room.office(), room.path(u"again.ypb"_s)).outcome, Incoming::Outcome::Applied);
    QVERIFY(room.record().reviewOf(Zhang)->flags.isEmpty());
    // What comes from the office takes no flag away.
    RoundRoom::demand(returnReview(room.atOffice(), room.caseId(), Zhang, u"and again"_s, nullptr,
                                   room.path(u"back2.ypb"_s)));
    room.take(Zhang, room.path(u"back2.ypb"_s));
    QCOMPARE(room.record(Zhang).reviewOf(Zhang)->flags, QSet<QString>{clauseOf(room)});
    QVERIFY(!digest.isEmpty());
    QCOMPARE(*room.store(Zhang).check(), QStringList());
}

void TestEvidenceBundles::scheme_goesOutWithTheCase()
{
    RoundRoom room;
    room.makeCase();
    ScoringScheme scheme = room.library.defaultScheme();
    scheme.id = u"own"_s;
    RoundRoom::demand(pinScheme(room.atOffice(), room.caseId(), toJson(scheme)));
    const QString bundle = room.issue({Zhang}).front();
    room.take(Zhang, bundle);
    const CaseRecord there = room.record(Zhang);
    QVERIFY(there.scheme);
    QCOMPARE(schemeOf(there, room.library)->id, u"own"_s);
    // The expert's own choice says nothing at the office.
    RoundRoom::demand(pinScheme(room.at(Zhang), room.caseId(), {}));
    QCOMPARE(room.take(room.office(), room.handIn(Zhang, Zhang, "{}")).outcome, Incoming::Outcome::Applied);
    QVERIFY(room.record().scheme);
}

void TestEvidenceBundles::fileGoneMeanwhile_stopsNoReview()
{
    RoundRoom room;
    room.makeCase();
    const Attachment given = attach(room, room.office(), u"given.txt"_s, "given");
    room.take(Zhang, room.issue({Zhang}).front());
    RoundRoom::demand(declareInterest(room.at(Zhang), room.caseId(), Zhang, {}));
    Review review;
    review.id = ReviewId(room.clock.newId());
    review.reviewer = Zhang;
    RoundRoom::demand(room.store(Zhang).openReview(room.caseId(), review, Zhang));
    RoundRoom::demand(
        room.store(Zhang).apply(ofReview(room, Field::CheckEvidence, checkOf(room), places(given)), Zhang));
    RoundRoom::demand(detachFile(room.atOffice(), room.caseId(), given.digest, given.name, {}));
    QCOMPARE(room.take(room.office(), room.handIn(Zhang, Zhang, "{}")).outcome, Incoming::Outcome::Applied);
    QCOMPARE(room.record().reviewOf(Zhang)->evidence.value(checkOf(room)).front().name, u"given.txt"_s);
    QCOMPARE(*room.store(room.office()).check(), QStringList());
}

QTEST_GUILESS_MAIN(TestEvidenceBundles)
#include "tst_evidence_bundles.moc"
