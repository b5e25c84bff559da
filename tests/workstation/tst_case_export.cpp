#include "base/file_ops.h"
#include "workstation/desk.h"
#include "workstation/office.h"
#include "workstation/workroom.h"

using namespace yongping;

// A case as a file, the way the window writes it.
class TestCaseExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pinnedScheme_goesAlong();
    void ownReview_goesAlongWithItsFlags();
    void bystander_writesTheBareCase();
    void fileThatCannotBeWritten_isTold();

private:
    JsonValue exported()
    {
        const QString file = m_room->path(u"out.json"_s);
        const auto written = resultOf(m_desk->office().exportCaseFile(m_id, file));
        if (!written)
            qFatal("%s", failureOf(written).constData());
        return parseJson(*readFile(file)).value();
    }

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<Desk> m_desk;
    CaseId m_id;
};

void TestCaseExport::init()
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
}

void TestCaseExport::cleanup()
{
    m_desk.reset();
    m_room.reset();
}

// Who counts the case elsewhere counts it by the organiser's points too.
void TestCaseExport::pinnedScheme_goesAlong()
{
    ScoringScheme scheme = m_desk->library().defaultScheme();
    scheme.id = u"own"_s;
    QVERIFY(resultOf(m_desk->office().pinScheme(m_id, toJson(scheme))));
    const JsonValue file = exported();
    QVERIFY(file.find(u"scheme"));
    QCOMPARE(file.find(u"scheme")->text(u"id"), u"own"_s);
}

void TestCaseExport::ownReview_goesAlongWithItsFlags()
{
    const auto review = resultOf(m_desk->openReview(m_id)).value();
    review->setOpinion(u"尚可"_s);
    review->setFlag(u"foundation.1"_s, true);
    const JsonValue file = exported();
    QCOMPARE(file.text(u"opinion"), u"尚可"_s);
    QVERIFY(file.find(u"flags"));
}

// Writing a case is no word about it: no review is begun for that, and others' are not given away.
void TestCaseExport::bystander_writesTheBareCase()
{
    resultOf(m_desk->openReview(m_id)).value()->setOpinion(u"尚可"_s);
    m_desk->setIdentity(u"评审办"_s);
    m_desk->setIdentity(u"档案室"_s);
    const JsonValue file = exported();
    QVERIFY(!file.find(u"opinion") && !file.find(u"answers"));
    QCOMPARE(file.text(u"name"), u"某某平台项目"_s);
    QCOMPARE(m_room->store(OpenMode::ReadOnly)->load(m_id)->reviews.size(), std::size_t(1));
}

void TestCaseExport::fileThatCannotBeWritten_isTold()
{
    const QString file = m_room->path(u"absent/out.json"_s);
    const auto refused = resultOf(m_desk->office().exportCaseFile(m_id, file));
    QCOMPARE(codeOf(refused), u"file.write"_s);
    QVERIFY2(refused.error().message.contains(file), failureOf(refused));
}

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_case_export.moc"
