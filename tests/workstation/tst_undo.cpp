#include "workstation/desk.h"
#include "workstation/office.h"
#include "workstation/workroom.h"

#include <QSignalSpy>

using namespace yongping;

namespace {

const QString Devices = u"foundation.2.devices"_s;
const QString FirstClause = u"foundation.1"_s;

} // namespace

// Undo, flags, evidence and schemes as a window uses them.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answer_isTakenBackAndDoneAgain();
    void undo_survivesARestart();
    void everyField_canBeTakenBack();
    void data_areTakenBack();
    void goBack_isAChangeWithAReason();
    void submittedReview_isNotUndoneInto();
    void evidence_keepsItsFileInTheCase();
    void extractedFile_isPrivateAndWhole();
    void pinnedScheme_countsAtOnce();
    void changedScheme_leavesPinnedCasesAlone();
    void deletedCase_comesBack();
    void panelsWork_isTakenBack();

private:
    std::unique_ptr<Desk> open()
    {
        auto desk = Desk::open(m_room->storeFile(), m_room->clock);
        if (!desk)
            qFatal("%s", failureOf(desk).constData());
        return *std::move(desk);
    }
    void openReview() { m_review = *resultOf(m_desk->openReview(m_id)); }
    void restart()
    {
        m_review.reset();
        m_desk.reset();
        m_room->clock.pause();
        m_desk = open();
        openReview();
    }
    std::optional<Decimal> devices() const
    {
        const Answer *answer = m_review->review().answers.find(Devices);
        return answer ? std::optional(std::get<Decimal>(*answer)) : std::nullopt;
    }
    std::vector<Event> history() { return *resultOf(m_desk->history(m_id)); }
    Attachment attachPaper()
    {
        const QString file = m_room->file(u"paper.txt"_s, "a paper");
        if (!resultOf(m_desk->office().attach(m_id, {file}, nullptr)))
            qFatal("cannot attach");
        return resultOf(m_desk->office().attachments(m_id))->front();
    }
    JsonValue ownScheme(int cap)
    {
        ScoringScheme scheme = m_desk->library().defaultScheme();
        scheme.id = u"own"_s;
        scheme.title = {u"本市方案"_s, u"City scheme"_s};
        scheme.bonusCap = Decimal(cap);
        return toJson(scheme);
    }

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<OpenReview> m_review;
    CaseId m_id;
};

void TestUndo::init()
{
    m_room = std::make_unique<Workroom>();
    m_desk = open();
    CaseData data;
    data.name = u"某某平台项目"_s;
    data.category = u"platform-industry"_s;
    data.stage = Stage::Acceptance;
    m_id = *resultOf(m_desk->createCase(data));
    openReview();
}

void TestUndo::cleanup()
{
    m_review.reset();
    m_desk.reset();
    m_room.reset();
}

void TestUndo::answer_isTakenBackAndDoneAgain()
{
    QVERIFY(!m_review->canUndo());
    QVERIFY(m_review->undoText().isEmpty());
    m_review->setAnswer(Devices, Decimal(480));
    m_room->clock.pause();
    m_review->setAnswer(Devices, Decimal(500));
    QSignalSpy moved(m_review.get(), &OpenReview::movedBack);
    QVERIFY(m_review->undoText().contains(u"480"_s) && m_review->undoText().contains(u"500"_s));
    m_review->undo();
    QCOMPARE(devices(), std::optional<Decimal>(480));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.front().at(1).toString(), Devices);
    m_review->undo();
    QVERIFY(!devices());
    QVERIFY(!m_review->canUndo());
    m_review->redo();
    m_review->redo();
    QCOMPARE(devices(), std::optional<Decimal>(500));
    QVERIFY(!m_review->canRedo());
    QTRY_COMPARE(m_review->pendingWrites(), 0);
    // Nothing waited for the disk, and yet every entry names the one that it takes back.
    const std::vector<Event> events = history();
    QCOMPARE(events.size(), std::size_t(8));
    const qint64 first = events[2].number;
    const qint64 undoes[] = {0, 0, first + 1, first, first + 3, first + 2};
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(events[i + 2].undoes, undoes[i]);
}

void TestUndo::undo_survivesARestart()
{
    m_review->setAnswer(Devices, Decimal(480));
    m_room->clock.pause();
    m_review->setRemark(FirstClause, u"see page 3"_s);
    m_room->clock.pause();
    m_review->undo();
    restart();
    QVERIFY(m_review->canRedo());
    m_review->redo();
    QCOMPARE(m_review->review().remarks.value(FirstClause), u"see page 3"_s);
    m_review->undo();
    m_review->undo();
    QVERIFY(!devices());
    restart();
    QVERIFY(!m_review->canUndo());
    m_review->setOpinion(u"well"_s);
    QVERIFY(!m_review->canRedo());
}

void TestUndo::everyField_canBeTakenBack()
{
    const Attachment paper = attachPaper();
    m_review->setPoints(FirstClause, ManualPoints{Decimal(3), u"late"_s});
    m_review->setOpinion(u"well"_s);
    m_review->setFlag(FirstClause, true);
    m_review->setEvidence(FirstClause, {{paper.digest, paper.name, 2, {}, {}}});
    QVERIFY(m_review->review().flags.contains(FirstClause));
    QSignalSpy flagged(m_review.get(), &OpenReview::flagChanged);
    QSignalSpy linked(m_review.get(), &OpenReview::evidenceChanged);
    for (int i = 0; i < 4; ++i)
        m_review->undo();
    const Review &review = m_review->review();
    QVERIFY(review.points.isEmpty() && review.opinion.isEmpty() && review.flags.isEmpty() && review.evidence.isEmpty());
    QCOMPARE(flagged.count(), 1);
    QCOMPARE(linked.count(), 1);
    for (int i = 0; i < 4; ++i)
        m_review->redo();
    QTRY_COMPARE(m_review->pendingWrites(), 0);
    restart();
    QCOMPARE(m_review->review().evidence.value(FirstClause).front().page, 2);
    QVERIFY(m_review->review().flags.contains(FirstClause));
    QCOMPARE(m_review->review().points.value(FirstClause).points, Decimal(3));
}

void TestUndo::data_areTakenBack()
{
    const CaseData before = m_review->data();
    CaseData data = before;
    data.stageDate = QDate(2023, 6, 30);
    data.operatingSince = QDate(2022, 3, 1);
    QVERIFY(m_review->setData(data));
    m_room->clock.pause();
    data.name = u"另一个项目"_s;
    QVERIFY(m_review->setData(data));
    m_review->undo();
    QCOMPARE(m_review->data().name, before.name);
    QCOMPARE(m_review->data().stageDate, data.stageDate);
    m_review->undo();
    QVERIFY(m_review->data() == before);
    m_review->redo();
    restart();
    QCOMPARE(m_review->data().operatingSince, data.operatingSince);
    QCOMPARE(m_review->data().name, before.name);
}

void TestUndo::goBack_isAChangeWithAReason()
{
    for (const int devices : {480, 500, 520}) {
        m_review->setAnswer(Devices, Decimal(devices));
        m_room->clock.pause();
    }
    QTRY_COMPARE(m_review->pendingWrites(), 0);
    m_review->goBack(history()[2], u"miscounted"_s);
    QCOMPARE(devices(), std::optional<Decimal>(480));
    QTRY_COMPARE(m_review->pendingWrites(), 0);
    QCOMPARE(history().back().reason, u"miscounted"_s);
    QCOMPARE(history().back().undoes, 0);
    m_review->undo();
    QCOMPARE(devices(), std::optional<Decimal>(520));
}

void TestUndo::submittedReview_isNotUndoneInto()
{
    m_review->setAnswer(Devices, Decimal(480));
    m_desk->flush();
    const auto submitted = resultOf(m_desk->office().submit(m_id, {}, m_room->path(u"review.ypb"_s)));
    QVERIFY2(submitted, failureOf(submitted));
    restart();
    QVERIFY(!m_review->canUndo());
    QCOMPARE(m_review->hindrance().code, u"review.submitted"_s);
    m_review->undo();
    QCOMPARE(devices(), std::optional<Decimal>(480));
}

void TestUndo::evidence_keepsItsFileInTheCase()
{
    const Attachment paper = attachPaper();
    m_review->setEvidence(FirstClause, {{paper.digest, paper.name, 0, {}, {}}});
    m_desk->flush();
    Office &office = m_desk->office();
    const auto refused = resultOf(office.detach(m_id, paper.digest, paper.name, {}));
    QCOMPARE(codeOf(refused), u"attachment.linked"_s);
    QVERIFY(refused.error().message.contains(FirstClause));
    m_review->setEvidence(FirstClause, {});
    m_desk->flush();
    QVERIFY(resultOf(office.detach(m_id, paper.digest, paper.name, u"wrong file"_s)));
    QVERIFY(resultOf(office.attachments(m_id))->empty());
    QCOMPARE(codeOf(resultOf(office.detach(m_id, paper.digest, paper.name, {}))), u"attachment.unknown"_s);
}

void TestUndo::extractedFile_isPrivateAndWhole()
{
    const Attachment paper = attachPaper();
    const QString copy = m_room->path(u"copy.txt"_s);
    QVERIFY(resultOf(m_desk->office().extract(paper.digest, copy)));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a paper"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!resultOf(m_desk->office().extract(paper.digest, copy))); // never over a file
    QCOMPARE(codeOf(resultOf(m_desk->office().extract(QString(64, u'a'), m_room->path(u"none"_s)))),
             u"content.unknown"_s);
    QVERIFY(!QFile::exists(m_room->path(u"none"_s)));
}

void TestUndo::pinnedScheme_countsAtOnce()
{
    const QString shipped = m_review->scheme().digest;
    QSignalSpy changed(m_review.get(), &OpenReview::schemeChanged);
    const auto pinned = resultOf(m_desk->office().pinScheme(m_id, ownScheme(9)));
    QVERIFY2(pinned, failureOf(pinned));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_review->scheme().id, u"own"_s);
    QCOMPARE(m_review->score().schemeId, u"own"_s);
    restart();
    QCOMPARE(m_review->scheme().bonusCap, Decimal(9));
    QCOMPARE(resultOf(m_desk->office().panel(m_id)).value()->scheme.id, u"own"_s);
    QVERIFY(resultOf(m_desk->office().pinScheme(m_id, {})));
    QTRY_COMPARE(m_review->scheme().digest, shipped);
}

void TestUndo::changedScheme_leavesPinnedCasesAlone()
{
    Office &office = m_desk->office();
    QVERIFY(resultOf(office.saveScheme(ownScheme(9))));
    QVERIFY(resultOf(office.pinScheme(m_id, ownScheme(9))));
    QVERIFY(resultOf(office.saveScheme(ownScheme(7))));
    const auto schemes = *resultOf(office.schemes());
    QCOMPARE(schemes.size(), std::size_t(2));
    QVERIFY(schemes[0].isDefault && !schemes[1].isDefault);
    QCOMPARE(schemes[1].scheme.bonusCap, Decimal(7));
    restart();
    QCOMPARE(m_review->scheme().bonusCap, Decimal(9));
    QVERIFY(resultOf(m_desk->office().removeScheme(u"own"_s)));
    QCOMPARE(codeOf(resultOf(m_desk->office().removeScheme(u"own"_s))), u"scheme.unknown"_s);
    QCOMPARE(codeOf(resultOf(m_desk->office().saveScheme(toJson(m_desk->library().defaultScheme())))), u"scheme.id"_s);
}

void TestUndo::deletedCase_comesBack()
{
    m_review->setAnswer(Devices, Decimal(480));
    m_desk->flush();
    m_review.reset();
    QVERIFY(resultOf(m_desk->deleteCase(m_id, u"by mistake"_s)));
    QVERIFY(!resultOf(m_desk->openReview(m_id)));
    QVERIFY(resultOf(m_desk->restoreCase(m_id)));
    openReview();
    QCOMPARE(devices(), std::optional<Decimal>(480));
    QVERIFY(m_review->canUndo());
}

void TestUndo::panelsWork_isTakenBack()
{
    m_review->setAnswer(Devices, Decimal(480));
    m_desk->flush();
    Office &office = m_desk->office();
    QSignalSpy changed(&office, &Office::caseChanged);
    const auto agreed = resultOf(office.agree(m_id, {{Devices, Agreement{Decimal(480), u"counted"_s, {}}}}));
    QVERIFY2(agreed, failureOf(agreed));
    QTRY_COMPARE(changed.count(), 1); // told some time after the answer
    const auto texts = *resultOf(office.panelUndo(m_id));
    QVERIFY(!texts.undo.isEmpty() && texts.redo.isEmpty());
    QVERIFY(resultOf(office.undoPanel(m_id)));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(resultOf(office.record(m_id))->panel.agreed.isEmpty());
    QCOMPARE(codeOf(resultOf(office.undoPanel(m_id))), u"undo.nothing"_s);
    QVERIFY(resultOf(office.redoPanel(m_id)));
    QCOMPARE(resultOf(office.record(m_id))->panel.agreed.value(Devices).reason, u"counted"_s);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
