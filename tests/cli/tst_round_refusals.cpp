#include "cli/round_play.h"

#include "storage/sqlite_store.h"

using namespace yongping;

// What the office does not take in, said by code, and what a dry run leaves alone.
class TestRoundRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void issue_isRefused_data();
    void issue_isRefused();
    void issue_inADryRunWritesNothing();
    void issue_overAnExistingFileIsRefused();
    void caseThatIsNotHere_isRefused();
    void caseOfAnotherProject_isRefused();
    void expertWhoWasNeverIssuedTheCase_isRefused();
    void bundleOfACaseIssuedElsewhere_isRefusedWithAllOthers();
    void reviewAfterTheDueDate_isMarkedLate();
    void dryRun_changesNothingWhileAnotherProgramWrites();
    void dryRun_makesNoStore();
    void writing_waitsForTheOtherProgram();
    void fileThatIsNoBundle_makesNoStore();
    void otherOpinions_areHiddenFromAnOfficerWhoIsAnExpert();
    void inspect_needsNoStore();
    void verify_tellsAChangedBundle();

private:
    // An expert's review of the case as another office has it, issued there.
    QString reviewFromElsewhere(const QByteArray &caseJson, const QString &expert);

    RoundPlay m_play;
    int m_elsewhere = 0;
};

void TestRoundRefusals::initTestCase()
{
    m_play.importCases();
    const QStringList files = m_play.issue({u"专家甲"_s, u"专家乙"_s}, RoundPlay::farDay(), u"out"_s);
    m_play.takePart(u"专家甲"_s, files[0], RoundPlay::fullAnswers(u"专家甲"_s), u"back.ypb"_s);
}

QString TestRoundRefusals::reviewFromElsewhere(const QByteArray &caseJson, const QString &expert)
{
    const QString place = u"elsewhere-%1"_s.arg(++m_elsewhere);
    m_play.ctl().write(u"case.json"_s, caseJson);
    const Outcome imported = m_play.at(place, {u"case"_s, u"import"_s, u"case.json"_s});
    const QString id = incoming(imported).text(u"id");
    const Outcome issued = m_play.at(place, {u"round"_s, id, u"issue"_s, u"--reviewer"_s, expert, u"--due"_s,
                                             RoundPlay::farDay(), u"--out"_s, place});
    const JsonValue json = issued.json();
    if (imported.code != 0 || issued.code != 0)
        qFatal("%s", QByteArray(imported.told() + issued.told()).constData());
    const QString laptop = place + u"-laptop"_s;
    const QString out = place + u".ypb"_s;
    const auto review = [&](const QStringList &words) {
        return m_play.at(laptop, QStringList{u"review"_s, id, u"--as"_s, expert} + words);
    };
    m_play.ctl().write(u"answers.json"_s, R"({"answers": {"general.3.merits": "met"}})");
    if (m_play.import(laptop, json.find(u"bundles")->toArray().front().text(u"file")).code != 0
        || review({u"declare"_s, u"none"_s}).code != 0 || review({u"answer"_s, u"answers.json"_s}).code != 0
        || review({u"submit"_s, u"--out"_s, out}).code != 0)
        qFatal("no review was made");
    return out;
}

void TestRoundRefusals::issue_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");

    const QStringList due{u"--due"_s, RoundPlay::farDay()};
    const QStringList out{u"--out"_s, u"refused"_s};
    const QStringList one{u"--reviewer"_s, u"专家丙"_s};
    QTest::newRow("nobody is named") << due + out << 2 << u"usage.options"_s;
    QTest::newRow("no due date is given") << one + out << 2 << u"usage.options"_s;
    QTest::newRow("the due date is none") << QStringList{u"--due"_s, u"2026-02-30"_s} + one + out << 2
                                          << u"usage.due"_s;
    QTest::newRow("an expert is named twice") << due + out + one + one << 3 << u"round.name"_s;
    QTest::newRow("an expert has a blank name") << due + out + QStringList{u"--reviewer"_s, u"  "_s} << 3
                                                << u"round.name"_s;
    QTest::newRow("the certificate is none") << due + out + QStringList{u"--reviewer"_s, u"专家丙=pass"_s} << 3
                                             << u"certificate.format"_s;
    QTest::newRow("the certificate is not there")
        << due + out + QStringList{u"--reviewer"_s, u"专家丙=absent.pem"_s} << 4 << u"file.read"_s;
}

void TestRoundRefusals::issue_isRefused()
{
    QFETCH(QStringList, arguments);
    const QString digest = m_play.digestOf(RoundPlay::office());
    const Outcome outcome = m_play.atOffice(QStringList{u"round"_s, RoundPlay::caseId(), u"issue"_s} + arguments);
    QTEST(outcome.code, "exitCode");
    QTEST(outcome.errorText(u"code"), "code");
    QVERIFY(!QFile::exists(m_play.ctl().path(u"refused"_s)));
    QCOMPARE(m_play.digestOf(RoundPlay::office()), digest);
    QVERIFY(m_play.standingOf(u"专家丙"_s).isNull());
}

void TestRoundRefusals::issue_inADryRunWritesNothing()
{
    const QByteArray before = m_play.ctl().read(RoundPlay::office() + u".ypstore"_s);
    const Outcome planned =
        m_play.atOffice({u"round"_s, RoundPlay::caseId(), u"issue"_s, u"--reviewer"_s, u"专家丙"_s, u"--due"_s,
                         RoundPlay::farDay(), u"--out"_s, u"dry"_s, u"--dry-run"_s});
    COMPARE_EXIT(planned, 0);
    QCOMPARE(number(planned.json(), u"round"), 2);
    QVERIFY(!QFile::exists(m_play.ctl().path(u"dry"_s)));
    QVERIFY(m_play.standingOf(u"专家丙"_s).isNull());
    QCOMPARE(m_play.ctl().read(RoundPlay::office() + u".ypstore"_s), before);
}

void TestRoundRefusals::issue_overAnExistingFileIsRefused()
{
    QDir().mkpath(m_play.ctl().path(u"taken"_s));
    m_play.ctl().write(u"taken/注塑APP验收-专家丁-2.ypb"_s, "mine");
    COMPARE_REFUSED(m_play, RoundPlay::office(),
                    m_play.atOffice({u"round"_s, RoundPlay::caseId(), u"issue"_s, u"--due"_s, RoundPlay::farDay(),
                                     u"--out"_s, u"taken"_s, u"--reviewer"_s, u"专家丙"_s, u"--reviewer"_s,
                                     u"专家丁"_s}),
                    u"round.file_exists"_s);
    QCOMPARE(m_play.ctl().read(u"taken/注塑APP验收-专家丁-2.ypb"_s), QByteArray("mine"));
    QCOMPARE(QDir(m_play.ctl().path(u"taken"_s)).entryList(QDir::Files).size(), 1);
}

void TestRoundRefusals::caseThatIsNotHere_isRefused()
{
    const QString bundle = reviewFromElsewhere(
        R"({"id": "never-here", "category": "industrial-app", "stage": "acceptance"})", u"专家甲"_s);
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.import(RoundPlay::office(), bundle), u"bundle.unknown_case"_s);
}

void TestRoundRefusals::caseOfAnotherProject_isRefused()
{
    const QString bundle = reviewFromElsewhere(
        R"({"id": "app-acceptance", "projectId": "other", "category": "industrial-app", "stage": "acceptance"})",
        u"专家甲"_s);
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.import(RoundPlay::office(), bundle), u"bundle.other_case"_s);
    const QString category = reviewFromElsewhere(
        R"({"id": "app-acceptance", "projectId": "app", "category": "platform-industry", "stage": "acceptance"})",
        u"专家甲"_s);
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.import(RoundPlay::office(), category),
                    u"bundle.other_case"_s);
}

void TestRoundRefusals::expertWhoWasNeverIssuedTheCase_isRefused()
{
    const QString bundle = reviewFromElsewhere(
        R"({"id": "app-acceptance", "projectId": "app", "name": "注塑APP验收", "category": "industrial-app",
            "stage": "acceptance", "stageDate": "2026-03-01", "applicant": {"name": "某某软件有限公司"}})",
        u"专家庚"_s);
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.import(RoundPlay::office(), bundle), u"bundle.not_assigned"_s);
}

void TestRoundRefusals::bundleOfACaseIssuedElsewhere_isRefusedWithAllOthers()
{
    const QString bad = reviewFromElsewhere(
        R"({"id": "nor-here", "category": "industrial-app", "stage": "acceptance"})", u"专家甲"_s);
    COMPARE_REFUSED(m_play, RoundPlay::office(),
                    m_play.atOffice({u"bundle"_s, u"import"_s, u"back.ypb"_s, bad, u"--receipts"_s, u"r"_s}),
                    u"bundle.unknown_case"_s);
    QCOMPARE(m_play.standingOf(u"专家甲"_s).text(u"status"), u"undeclared"_s);
    QVERIFY(QDir(m_play.ctl().path(u"r"_s)).isEmpty());
}

void TestRoundRefusals::reviewAfterTheDueDate_isMarkedLate()
{
    m_play.ctl().write(u"late.json"_s, R"({"id": "late", "name": "逾期案", "category": "industrial-app",
        "stage": "acceptance"})");
    COMPARE_EXIT(m_play.atOffice({u"case"_s, u"import"_s, u"late.json"_s}), 0);
    const QStringList files = m_play.issue({u"专家己"_s}, u"2020-01-01"_s, u"late"_s, u"late"_s);
    COMPARE_EXIT(m_play.import(u"专家己"_s, files.front()), 0);
    const auto review = [this](const QStringList &words) {
        return m_play.at(u"专家己"_s, QStringList{u"review"_s, u"late"_s} + words);
    };
    m_play.ctl().write(u"answers.json"_s, R"({"answers": {"impact.0": "met"}})");
    COMPARE_EXIT(review({u"declare"_s, u"none"_s}), 0);
    COMPARE_EXIT(review({u"answer"_s, u"answers.json"_s}), 0);
    COMPARE_EXIT(review({u"submit"_s, u"--out"_s, u"late.ypb"_s}), 0);
    const Outcome imported = m_play.import(RoundPlay::office(), u"late.ypb"_s, {u"--receipts"_s, u"late-receipts"_s});
    COMPARE_EXIT(imported, 0);
    QCOMPARE(incoming(imported).text(u"state"), u"applied"_s);
    QVERIFY(flag(incoming(imported), u"late"));
    const Outcome list = m_play.atOffice({u"review"_s, u"late"_s, u"list"_s});
    QVERIFY(flag(list.json().toArray().front(), u"overdue"));
    const JsonValue receipt = incoming(m_play.import(u"专家己"_s, texts(imported.json(), u"receipts").front()));
    QVERIFY(flag(*receipt.find(u"receipt"), u"late"));
}

void TestRoundRefusals::dryRun_changesNothingWhileAnotherProgramWrites()
{
    SystemClock clock;
    CriteriaLibrary library;
    const auto holder = SqliteStore::open(m_play.storeOf(RoundPlay::office()), OpenMode::ReadWrite, clock, library);
    QVERIFY(holder);
    const QString digest = m_play.digestOf(RoundPlay::office());
    const qint64 events = (*holder)->info()->events;
    const QByteArray bytes = m_play.ctl().read(RoundPlay::office() + u".ypstore"_s);
    const Outcome planned = m_play.import(RoundPlay::office(), u"back.ypb"_s, {u"--dry-run"_s});
    COMPARE_EXIT(planned, 0);
    QVERIFY(flag(planned.json(), u"dryRun"));
    QCOMPARE(incoming(planned).text(u"state"), u"applied"_s);
    QVERIFY(!incoming(planned).find(u"plan")->toArray().empty());
    QCOMPARE(m_play.digestOf(RoundPlay::office()), digest);
    QCOMPARE((*holder)->info()->events, events);
    QVERIFY(m_play.ctl().read(RoundPlay::office() + u".ypstore"_s) == bytes);
}

void TestRoundRefusals::dryRun_makesNoStore()
{
    const QStringList files = m_play.issue({u"专家戊"_s}, RoundPlay::farDay(), u"fifth"_s);
    const Outcome planned = m_play.import(u"nobody"_s, files.front(), {u"--dry-run"_s});
    COMPARE_EXIT(planned, 0);
    QCOMPARE(incoming(planned).text(u"state"), u"new"_s);
    QVERIFY(!QFile::exists(m_play.storeOf(u"nobody"_s)));
}

void TestRoundRefusals::writing_waitsForTheOtherProgram()
{
    SystemClock clock;
    CriteriaLibrary library;
    const auto holder = SqliteStore::open(m_play.storeOf(RoundPlay::office()), OpenMode::ReadWrite, clock, library);
    QVERIFY(holder);
    const Outcome outcome = m_play.import(RoundPlay::office(), u"back.ypb"_s);
    COMPARE_EXIT(outcome, 4);
    QCOMPARE(outcome.errorText(u"code"), u"store.locked"_s);
}

void TestRoundRefusals::fileThatIsNoBundle_makesNoStore()
{
    m_play.ctl().write(u"text.ypb"_s, "no zip at all");
    COMPARE_EXIT(m_play.import(u"nobody"_s, u"text.ypb"_s), 3);
    QVERIFY(!QFile::exists(m_play.storeOf(u"nobody"_s)));
}

void TestRoundRefusals::otherOpinions_areHiddenFromAnOfficerWhoIsAnExpert()
{
    COMPARE_EXIT(m_play.import(RoundPlay::office(), u"back.ypb"_s), 0);
    m_play.issue({RoundPlay::office()}, RoundPlay::farDay(), u"own"_s);
    const QString id = RoundPlay::caseId();
    for (const QStringList &words : {QStringList{u"panel"_s, id, u"show"_s}, {u"case"_s, u"export"_s, id},
                                     {u"case"_s, u"show"_s, id},
                                     {u"case"_s, u"export"_s, id, u"--as"_s, u"专家甲"_s},
                                     {u"report"_s, id, u"--kind"_s, u"review"_s, u"--as"_s, u"专家甲"_s, u"--out"_s,
                                      u"r.pdf"_s},
                                     {u"bundle"_s, u"export"_s, id, u"--out"_s, u"whole.ypb"_s}}) {
        const Outcome outcome = m_play.atOffice(words);
        QVERIFY2(outcome.code == 3 || !outcome.out.contains("的总体意见"), outcome.told().constData());
        QVERIFY2(outcome.code == 0 || outcome.errorText(u"code") == u"review.blind", outcome.told().constData());
    }
    QVERIFY(!QFile::exists(m_play.ctl().path(u"whole.ypb"_s)));
    const JsonValue progress = *m_play.standingOf(u"专家甲"_s).find(u"progress");
    QCOMPARE(number(progress, u"answered"), 0);
}

void TestRoundRefusals::inspect_needsNoStore()
{
    const Outcome outcome = m_play.at(u"nobody"_s, {u"bundle"_s, u"inspect"_s, u"back.ypb"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.text(u"kind"), u"review"_s);
    QVERIFY(!outcome.json().find(u"files")->toArray().empty());
    QVERIFY(!QFile::exists(m_play.storeOf(u"nobody"_s)));
}

void TestRoundRefusals::verify_tellsAChangedBundle()
{
    const Outcome whole = m_play.at(u"nobody"_s, {u"bundle"_s, u"verify"_s, u"back.ypb"_s});
    COMPARE_EXIT(whole, 0);
    QCOMPARE(whole.text(u"state"), u"unsigned"_s);
    QByteArray bytes = m_play.ctl().read(u"back.ypb"_s);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    m_play.ctl().write(u"bent.ypb"_s, bytes);
    const Outcome bent = m_play.at(u"nobody"_s, {u"bundle"_s, u"verify"_s, u"bent.ypb"_s});
    COMPARE_EXIT(bent, 1);
    QCOMPARE(bent.text(u"state"), u"damaged"_s);
}

QTEST_GUILESS_MAIN(TestRoundRefusals)
#include "tst_round_refusals.moc"
