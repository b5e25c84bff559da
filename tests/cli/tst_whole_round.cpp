#include "cli/round_play.h"

using namespace yongping;

namespace {

// These two were issued the case with a certificate.
const QStringList Signers{u"专家甲"_s, u"专家乙"_s};
const QString Conflicted = u"专家壬"_s;
const QString Corrected = u"专家丁"_s;
const QString TwoLaptops = u"专家丙"_s;
const QString SecondLaptop = u"专家丙-2"_s;

QString returnOf(const QString &expert)
{
    return expert + u"-back.ypb"_s;
}

QStringList keyOf(const QString &expert)
{
    return Signers.contains(expert) ? QStringList{u"--key"_s, expert + u".p12"_s} : QStringList();
}

} // namespace

// One round from handing out to the acceptance report, in the order in which the slots stand.
class TestWholeRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void office_makesTheCaseAndAttachesFiles();
    void office_issuesToNineExperts();
    void sealedBundle_opensForItsExpertAlone();
    void experts_takeTheCaseInBlind();
    void answers_waitForTheDeclaration();
    void conflictOfInterest_endsTheAssignment();
    void experts_answerAndSubmit();
    void submittedReview_isReadOnly();
    void office_takesAllReturnsIn();
    void receipts_tellTheExperts();
    void review_goesBackForCorrectionAndComesAgain();
    void firstSubmission_arrivesAgainTooLate();
    void secondLaptop_makesAHardConflict();
    void revertedMerge_bringsTheStoreBack();
    void everything_importedAgainChangesNothing();
    void panel_agreesAndKeepsDissent();
    void acceptanceReport_needsADecision();
    void panel_decides();
    void reports_areWritten();
    void originals_stayWordForWord();
    void stores_areInOrder();

private:
    QStringList scorers() const
    {
        QStringList names = RoundPlay::experts();
        names.removeAll(Conflicted);
        names.sort();
        return names;
    }
    QString issued(const QString &expert) const { return m_issued.value(expert); }
    static QStringList acceptance()
    {
        return {u"report"_s, RoundPlay::caseId(), u"--kind"_s, u"acceptance"_s, u"--out"_s, u"acceptance.pdf"_s};
    }
    RoundPlay m_play;
    QHash<QString, QString> m_issued; // bundles by expert
    QString m_beforeConflict;         // digest of the office's store
};

void TestWholeRound::office_makesTheCaseAndAttachesFiles()
{
    m_play.importCases();
    for (const QString &expert : Signers)
        m_play.makeKey(expert);
    m_play.ctl().write(u"检测报告.txt"_s, "合格\n");
    m_play.ctl().write(u"空白附件.txt"_s, {});
    const QStringList attach{u"case"_s, u"attach"_s, RoundPlay::caseId(), u"检测报告.txt"_s, u"空白附件.txt"_s};
    const Outcome attached = m_play.atOffice(attach);
    COMPARE_EXIT(attached, 0);
    QCOMPARE(attached.json().find(u"attached")->toArray().size(), 2U);
    const QString digest = m_play.digestOf(RoundPlay::office());
    COMPARE_EXIT(m_play.atOffice(attach), 0);
    QCOMPARE(m_play.digestOf(RoundPlay::office()), digest);
}

void TestWholeRound::office_issuesToNineExperts()
{
    QStringList reviewers;
    for (const QString &expert : RoundPlay::experts())
        reviewers << (Signers.contains(expert) ? expert + u"="_s + expert + u".pem"_s : expert);
    const QStringList files = m_play.issue(reviewers, RoundPlay::farDay(), u"out"_s);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QVERIFY(QFile::exists(m_play.ctl().path(files[i])));
        m_issued.insert(RoundPlay::experts()[i], files[i]);
    }
    for (const QString &expert : RoundPlay::experts())
        QCOMPARE(m_play.standingOf(expert).text(u"status"), u"undeclared"_s);
}

void TestWholeRound::sealedBundle_opensForItsExpertAlone()
{
    const QString sealed = issued(u"专家甲"_s);
    const QByteArray bytes = m_play.ctl().read(sealed);
    QVERIFY(!bytes.contains("case.json\"") && !bytes.contains(QByteArray("注塑")));
    const Outcome without = m_play.import(u"专家甲"_s, sealed);
    COMPARE_EXIT(without, 3);
    QCOMPARE(without.errorText(u"code"), u"bundle.sealed"_s);
    const Outcome other = m_play.import(u"专家甲"_s, sealed, {u"--key"_s, u"专家乙.p12"_s});
    COMPARE_EXIT(other, 3);
    QCOMPARE(other.errorText(u"code"), u"bundle.not_recipient"_s);
    QVERIFY(!QFile::exists(m_play.storeOf(u"专家甲"_s)));
}

void TestWholeRound::experts_takeTheCaseInBlind()
{
    for (const QString &expert : RoundPlay::experts()) {
        const Outcome imported = m_play.import(expert, issued(expert), keyOf(expert));
        COMPARE_EXIT(imported, 0);
        QCOMPARE(incoming(imported).text(u"state"), u"new"_s);
        QCOMPARE(incoming(imported).text(u"reviewer"), expert);
        // The name on the bundle is the name of a store that had none.
        QCOMPARE(m_play.at(expert, {u"store"_s, u"info"_s}).text(u"identity"), expert);
        const Outcome panel = m_play.at(expert, {u"panel"_s, RoundPlay::caseId(), u"show"_s, u"--as"_s, expert});
        COMPARE_EXIT(panel, 3);
        QCOMPARE(panel.errorText(u"code"), u"review.blind"_s);
    }
    COMPARE_EXIT(m_play.import(SecondLaptop, issued(TwoLaptops)), 0);
    const QByteArray texts = m_play.textsOf(issued(TwoLaptops));
    QVERIFY(texts.contains(TwoLaptops.toUtf8()));
    for (const QString &expert : RoundPlay::experts())
        QCOMPARE(texts.contains(expert.toUtf8()), expert == TwoLaptops);
}

void TestWholeRound::answers_waitForTheDeclaration()
{
    m_play.ctl().write(u"answers.json"_s, R"({"answers": {"impact.0": "met"}})");
    COMPARE_REFUSED(m_play, TwoLaptops, m_play.review(TwoLaptops, TwoLaptops, {u"answer"_s, u"answers.json"_s}),
                    u"review.undeclared"_s);
    COMPARE_EXIT(m_play.review(TwoLaptops, TwoLaptops, {u"declare"_s, u"none"_s}), 0);
    COMPARE_EXIT(m_play.review(TwoLaptops, TwoLaptops, {u"declare"_s, u"none"_s}), 0);
    COMPARE_REFUSED(m_play, TwoLaptops, m_play.review(TwoLaptops, TwoLaptops, {u"declare"_s, u"曾任顾问"_s}),
                    u"review.declared"_s);
}

void TestWholeRound::conflictOfInterest_endsTheAssignment()
{
    COMPARE_EXIT(m_play.review(Conflicted, Conflicted, {u"declare"_s, u"曾任申报单位顾问"_s}), 0);
    m_play.ctl().write(u"answers.json"_s, R"({"answers": {"impact.0": "met"}})");
    COMPARE_REFUSED(m_play, Conflicted, m_play.review(Conflicted, Conflicted, {u"answer"_s, u"answers.json"_s}),
                    u"review.conflict"_s);
    const Outcome told = m_play.review(Conflicted, Conflicted, {u"submit"_s, u"--out"_s, returnOf(Conflicted)});
    COMPARE_EXIT(told, 0);
    QVERIFY(flag(told.json(), u"conflict"));
    QCOMPARE(incoming(m_play.import(RoundPlay::office(), returnOf(Conflicted))).text(u"state"), u"applied"_s);
    const JsonValue standing = m_play.standingOf(Conflicted);
    QCOMPARE(standing.text(u"status"), u"conflict"_s);
    QCOMPARE(standing.text(u"reason"), u"曾任申报单位顾问"_s);
}

void TestWholeRound::experts_answerAndSubmit()
{
    for (const QString &expert : scorers()) {
        const bool harsh = expert == u"专家甲"_s;
        m_play.answer(expert, expert,
                      RoundPlay::fullAnswers(expert, harsh ? 4 : 6, expert == u"专家戊"_s ? u"partial"_s : u"met"_s));
        if (Signers.contains(expert)) {
            COMPARE_REFUSED(m_play, expert, m_play.review(expert, expert, {u"submit"_s, u"--out"_s, returnOf(expert)}),
                            u"review.unsigned"_s);
        }
        m_play.submit(expert, expert, returnOf(expert), keyOf(expert));
    }
    const Outcome again = m_play.review(u"专家己"_s, u"专家己"_s, {u"submit"_s, u"--out"_s, u"again.ypb"_s});
    COMPARE_EXIT(again, 0);
    QCOMPARE(number(again.json(), u"submission"), 1);
    QCOMPARE(m_play.ctl().read(u"again.ypb"_s), m_play.ctl().read(returnOf(u"专家己"_s)));
}

void TestWholeRound::submittedReview_isReadOnly()
{
    m_play.ctl().write(u"answers.json"_s, R"({"answers": {"impact.0": "not_met"}})");
    COMPARE_REFUSED(m_play, u"专家乙"_s, m_play.review(u"专家乙"_s, u"专家乙"_s, {u"answer"_s, u"answers.json"_s}),
                    u"review.submitted"_s);
    COMPARE_EXIT(m_play.at(u"专家乙"_s, {u"panel"_s, RoundPlay::caseId(), u"show"_s, u"--as"_s, u"专家乙"_s}), 0);
}

void TestWholeRound::office_takesAllReturnsIn()
{
    // Somebody else's signature is not this expert's.
    m_play.submit(u"专家甲"_s, u"专家甲"_s, u"forged.ypb"_s, {u"--key"_s, u"专家乙.p12"_s});
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.import(RoundPlay::office(), u"forged.ypb"_s),
                    u"bundle.signer"_s);
    QStringList arguments{u"bundle"_s, u"import"_s};
    for (const QString &expert : scorers())
        arguments << returnOf(expert);
    const Outcome imported = m_play.atOffice(arguments + QStringList{u"--receipts"_s, u"receipts"_s});
    COMPARE_EXIT(imported, 0);
    const JsonValue json = imported.json();
    for (const JsonValue &one : json.find(u"imported")->toArray()) {
        QVERIFY2(one.text(u"state") == u"applied", imported.told().constData());
        QVERIFY(!flag(one, u"late"));
    }
    QCOMPARE(texts(json, u"receipts").size(), 8);
    for (const QString &expert : scorers()) {
        QCOMPARE(m_play.standingOf(expert).text(u"status"), u"submitted"_s);
        QCOMPARE(m_play.wordsOf(RoundPlay::office(), expert), m_play.wordsOf(expert, expert));
    }
}

void TestWholeRound::receipts_tellTheExperts()
{
    const QDir folder(m_play.ctl().path(u"receipts"_s));
    for (const QString &expert : scorers()) {
        const QStringList files = folder.entryList({u"*"_s + expert + u"*"_s});
        QCOMPARE(files.size(), 1);
        const QString file = u"receipts/"_s + files.front();
        if (Signers.contains(expert)) {
            COMPARE_REFUSED(m_play, expert, m_play.import(expert, file), u"bundle.sealed"_s);
        }
        const QString digest = m_play.digestOf(expert);
        const JsonValue one = incoming(m_play.import(expert, file, keyOf(expert)));
        QCOMPARE(one.text(u"state"), u"receipt"_s);
        QCOMPARE(one.find(u"receipt")->text(u"outcome"), u"accepted"_s);
        QVERIFY(!one.find(u"receipt")->text(u"reason").isEmpty());
        QCOMPARE(m_play.digestOf(expert), digest);
    }
}

void TestWholeRound::review_goesBackForCorrectionAndComesAgain()
{
    const auto giveBack = [this](const QString &reason) {
        return m_play.atOffice({u"review"_s, RoundPlay::caseId(), u"return"_s, Corrected, u"--reason"_s, reason,
                                u"--out"_s, u"correction.ypb"_s});
    };
    COMPARE_REFUSED(m_play, RoundPlay::office(), giveBack(u" "_s), u"review.reason"_s);
    COMPARE_EXIT(giveBack(u"请补充典型企业名单"_s), 0);
    QCOMPARE(m_play.standingOf(Corrected).text(u"status"), u"returned"_s);
    const QByteArray texts = m_play.textsOf(u"correction.ypb"_s);
    QVERIFY(texts.contains("请补充典型企业名单"));
    for (const QString &expert : scorers())
        QCOMPARE(texts.contains(expert.toUtf8()), expert == Corrected);

    const Outcome imported = m_play.import(Corrected, u"correction.ypb"_s);
    QVERIFY2(incoming(imported).text(u"state") == u"applied", imported.told().constData());
    QCOMPARE(m_play.standingOf(Corrected, Corrected).text(u"reason"), u"请补充典型企业名单"_s);
    m_play.ctl().write(u"answers.json"_s, R"({"answers": {"performance.0.enterprises": 9}})");
    COMPARE_EXIT(m_play.review(Corrected, Corrected, {u"answer"_s, u"answers.json"_s}), 0);
    m_play.submit(Corrected, Corrected, u"corrected.ypb"_s);
    const Outcome again = m_play.import(RoundPlay::office(), u"corrected.ypb"_s);
    QVERIFY2(incoming(again).text(u"state") == u"applied", again.told().constData());
    QCOMPARE(number(m_play.standingOf(Corrected), u"submissions"), 2);
    QVERIFY(m_play.wordsOf(RoundPlay::office(), Corrected).contains("\"performance.0.enterprises\":9"));
}

void TestWholeRound::firstSubmission_arrivesAgainTooLate()
{
    const QString digest = m_play.digestOf(RoundPlay::office());
    const Outcome old = m_play.import(RoundPlay::office(), returnOf(Corrected), {u"--receipts"_s, u"second"_s});
    QCOMPARE(incoming(old).text(u"state"), u"superseded"_s);
    QCOMPARE(m_play.digestOf(RoundPlay::office()), digest);
    const JsonValue told = incoming(m_play.import(Corrected, texts(old.json(), u"receipts").front()));
    QCOMPARE(told.find(u"receipt")->text(u"outcome"), u"superseded"_s);
}

void TestWholeRound::secondLaptop_makesAHardConflict()
{
    m_beforeConflict = m_play.digestOf(RoundPlay::office());
    m_play.answer(SecondLaptop, TwoLaptops, RoundPlay::fullAnswers(TwoLaptops, 7));
    m_play.submit(SecondLaptop, TwoLaptops, u"second-laptop.ypb"_s);
    const Outcome planned = m_play.import(RoundPlay::office(), u"second-laptop.ypb"_s, {u"--dry-run"_s});
    QCOMPARE(incoming(planned).text(u"state"), u"open"_s);
    const QString id = u"answer:专家丙:performance.0.enterprises"_s;
    QCOMPARE(conflictsOf(incoming(planned)), QStringList{id});
    const JsonValue json = incoming(planned);
    const JsonValue &conflict = json.find(u"conflicts")->toArray().front();
    for (const QStringView side : {u"ours", u"theirs"}) {
        QCOMPARE(number(*conflict.find(side), u"value"), side == u"ours" ? 6 : 7);
        QCOMPARE(conflict.find(side)->text(u"by"), TwoLaptops);
        QVERIFY(!conflict.find(side)->text(u"at").isEmpty());
    }
    const Outcome open = m_play.import(RoundPlay::office(), u"second-laptop.ypb"_s);
    QCOMPARE(incoming(open).text(u"state"), u"open"_s);
    QCOMPARE(m_play.digestOf(RoundPlay::office()), m_beforeConflict);

    m_play.ctl().write(u"none.json"_s, R"({"choices": {}})");
    m_play.ctl().write(u"theirs.json"_s, u"{\"choices\": {\"%1\": \"theirs\"}}"_s.arg(id).toUtf8());
    const QStringList settle{u"merge"_s, RoundPlay::caseId(), u"settle"_s};
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.atOffice(settle + QStringList{u"none.json"_s}),
                    u"merge.unsettled"_s);
    const Outcome settled = m_play.atOffice(settle + QStringList{u"theirs.json"_s});
    COMPARE_EXIT(settled, 0);
    QVERIFY(settled.out.contains("\"choice\":\"theirs\""));
    QVERIFY(m_play.wordsOf(RoundPlay::office(), TwoLaptops).contains("\"performance.0.enterprises\":7"));
}

void TestWholeRound::revertedMerge_bringsTheStoreBack()
{
    const JsonValue list = m_play.atOffice({u"merge"_s, RoundPlay::caseId(), u"list"_s}).json();
    const QString merge = QString::number(number(list.toArray().back(), u"merge"));
    COMPARE_EXIT(m_play.atOffice({u"merge"_s, RoundPlay::caseId(), u"revert"_s, merge, u"--reason"_s, u"误合并"_s}), 0);
    QCOMPARE(m_play.digestOf(RoundPlay::office()), m_beforeConflict);
    QCOMPARE(m_play.wordsOf(RoundPlay::office(), TwoLaptops), m_play.wordsOf(TwoLaptops, TwoLaptops));
}

void TestWholeRound::everything_importedAgainChangesNothing()
{
    const QString digest = m_play.digestOf(RoundPlay::office());
    for (const QString &expert : RoundPlay::experts()) {
        const QString state = incoming(m_play.import(RoundPlay::office(), returnOf(expert))).text(u"state");
        QCOMPARE(state, expert == Corrected ? u"superseded"_s : u"unchanged"_s);
        const QString own = m_play.digestOf(expert);
        const Outcome again = m_play.import(expert, issued(expert), keyOf(expert));
        QCOMPARE(incoming(again).text(u"state"), u"unchanged"_s);
        QCOMPARE(m_play.digestOf(expert), own);
    }
    QCOMPARE(m_play.digestOf(RoundPlay::office()), digest);
}

void TestWholeRound::panel_agreesAndKeepsDissent()
{
    const Outcome shown = m_play.atOffice({u"panel"_s, RoundPlay::caseId(), u"show"_s});
    QCOMPARE(texts(shown.json(), u"reviewers"), scorers());
    QVERIFY(number(shown.json(), u"open") > 0);
    const JsonValue json = shown.json();
    const JsonValue &first = json.find(u"clauses")->toArray().front();
    QVERIFY2(flag(first, u"pivotal"), shown.out.constData());

    m_play.ctl().write(u"agree.json"_s, R"({"agreed": {"performance.0.enterprises": 6}})");
    const QStringList agree{u"panel"_s, RoundPlay::caseId(), u"agree"_s, u"agree.json"_s};
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.atOffice(agree), u"panel.reason"_s);
    m_play.ctl().write(u"agree.json"_s, R"({"agreed": {"performance.0.enterprises": {"value": 6, "reason": "核对名单",
        "dissents": [{"reviewer": "专家甲", "text": "仅确认四家"}]},
        "impact.0": {"value": "met", "reason": "材料齐全"}}, "unanimous": true})");
    COMPARE_EXIT(m_play.atOffice(agree), 0);
    const Outcome after = m_play.atOffice({u"panel"_s, RoundPlay::caseId(), u"show"_s});
    QCOMPARE(number(after.json(), u"open"), 0);
    QCOMPARE(after.json().text(u"conclusion"), u"satisfied"_s);
    QVERIFY(after.out.contains("仅确认四家"));
    QVERIFY(m_play.wordsOf(RoundPlay::office(), u"专家甲"_s).contains("\"performance.0.enterprises\":4"));
}

void TestWholeRound::acceptanceReport_needsADecision()
{
    const Outcome outcome = m_play.atOffice(acceptance());
    COMPARE_EXIT(outcome, 3);
    QCOMPARE(outcome.errorText(u"key"), u"decision"_s);
    QVERIFY(!QFile::exists(m_play.ctl().path(u"acceptance.pdf"_s)));
}

void TestWholeRound::panel_decides()
{
    const auto decide = [this](const QByteArray &reason) {
        m_play.ctl().write(u"decision.json"_s, R"({"decision": "accepted_after_rectification", )" + reason + R"(
            "conditions": ["补充一家典型企业的使用记录"], "rectifyBy": "2026-06-30",
            "members": [{"name": "专家甲", "role": "chair", "present": true},
                        {"name": "专家乙", "role": "member", "present": true},
                        {"name": "专家壬", "role": "member", "present": false}]})");
        return m_play.atOffice({u"panel"_s, RoundPlay::caseId(), u"decide"_s, u"decision.json"_s});
    };
    COMPARE_REFUSED(m_play, RoundPlay::office(), decide({}), u"panel.reason"_s);
    COMPARE_EXIT(decide(R"("reason": "名单尚待补正",)"), 0);
    COMPARE_REFUSED(m_play, RoundPlay::office(),
                    m_play.atOffice({u"panel"_s, RoundPlay::caseId(), u"agree"_s, u"agree.json"_s}),
                    u"panel.decided"_s);
}

void TestWholeRound::reports_areWritten()
{
    COMPARE_EXIT(m_play.atOffice(acceptance()), 0);
    COMPARE_EXIT(m_play.atOffice({u"report"_s, u"--kind"_s, u"ledger"_s, u"--out"_s, u"ledger.pdf"_s}), 0);
    for (const QString &file : {u"acceptance.pdf"_s, u"ledger.pdf"_s}) {
        QVERIFY(m_play.ctl().read(file).startsWith("%PDF-"));
        COMPARE_EXIT(m_play.ctl().runProgram(u"qpdf"_s, {u"--check"_s, file}), 0);
    }
    const QString report = m_play.reportText(u"acceptance.pdf"_s);
    for (const QString &told : {u"注塑APP验收"_s, u"仅确认四家"_s, u"核对名单"_s, u"补充一家典型企业的使用记录"_s, u"名单尚待补正"_s,
                                u"专家壬"_s})
        QVERIFY2(report.contains(told), qPrintable(told));
    const QString ledger = m_play.reportText(u"ledger.pdf"_s);
    QVERIFY(ledger.contains(u"注塑APP验收"_s) && ledger.contains(u"注塑APP申报"_s));
}

void TestWholeRound::originals_stayWordForWord()
{
    for (const QString &expert : scorers()) {
        const QByteArray words = m_play.wordsOf(expert, expert);
        QVERIFY(words.contains(expert.toUtf8()));
        QCOMPARE(m_play.wordsOf(RoundPlay::office(), expert), words);
    }
}

void TestWholeRound::stores_areInOrder()
{
    for (const QString &place : RoundPlay::experts() + QStringList{RoundPlay::office(), SecondLaptop})
        COMPARE_EXIT(m_play.at(place, {u"store"_s, u"check"_s}), 0);
}

QTEST_GUILESS_MAIN(TestWholeRound)
#include "tst_whole_round.moc"
