#include "criteria/library.h"
#include "presentation/review_standing.h"

#include <QTest>

using namespace yongping;

class ReviewStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standings_case_data();
    void standings_case();
    void elementVerdict_isTheLeastOfItsRequiredClauses();
    void elementVerdict_informationalElement_isNotJudged();
    void outlookSentence_openCase_namesBothEnds();

private:
    CategoryPtr category(const QString &id);

    CriteriaLibrary m_library;
};

CategoryPtr ReviewStandingTest::category(const QString &id)
{
    const Result<CategoryPtr> loaded = m_library.category(id);
    return loaded ? *loaded : nullptr;
}

void ReviewStandingTest::standings_case_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("processIndustry");
    QTest::addColumn<QString>("check");
    QTest::addColumn<CheckStanding::Kind>("kind");
    QTest::addColumn<bool>("tagged");
    QTest::newRow("a judgement without a stage is asked at application")
        << Stage::Application << "false" << "foundation.2.connection" << CheckStanding::Kind::Asked << false;
    QTest::newRow("a number of acceptance is not due at application")
        << Stage::Application << "false" << "foundation.2.devices" << CheckStanding::Kind::NotDue << true;
    QTest::newRow("the same number is asked at acceptance")
        << Stage::Acceptance << "false" << "foundation.2.devices" << CheckStanding::Kind::Asked << false;
    QTest::newRow("devices are of no account in the process industry")
        << Stage::Acceptance << "true" << "foundation.2.devices" << CheckStanding::Kind::OtherBranch << true;
    QTest::newRow("points are of no account outside of it")
        << Stage::Acceptance << "false" << "foundation.2.points" << CheckStanding::Kind::OtherBranch << true;
    QTest::newRow("an open fact leaves both branches asked")
        << Stage::Acceptance << "" << "foundation.2.points" << CheckStanding::Kind::Asked << false;
}

void ReviewStandingTest::standings_case()
{
    QFETCH(Stage, stage);
    QFETCH(QString, processIndustry);
    QFETCH(QString, check);
    QFETCH(CheckStanding::Kind, kind);
    QFETCH(bool, tagged);
    const CategoryPtr platform = category(QStringLiteral("platform-supply-chain"));
    QVERIFY(platform);
    Facts facts{stage, PlatformStatus::New, {}};
    if (!processIndustry.isEmpty())
        facts.processIndustry = processIndustry == u"true";
    const Evaluation evaluation = evaluate(platform, facts, AnswerSet());
    const CheckStanding standing = CheckStandings(evaluation).of(*platform->check(check));
    QCOMPARE(standing.kind, kind);
    QCOMPARE(!standing.tag.isEmpty(), tagged);
}

void ReviewStandingTest::elementVerdict_isTheLeastOfItsRequiredClauses()
{
    const CategoryPtr factory = category(QStringLiteral("discrete-factory"));
    QVERIFY(factory);
    const Element &design = *factory->elementOf(*factory->clause(u"design.1"));
    AnswerSet answers;
    const auto verdict = [&] { return elementVerdict(evaluate(factory, {}, answers), design); };
    QCOMPARE(verdict(), Verdict::Undetermined);
    for (const Clause &clause : design.clauses) {
        for (const Check &check : clause.checks)
            answers.set(check.id, Judgement::Met);
    }
    QCOMPARE(verdict(), Verdict::Met);
    answers.set(QStringLiteral("design.1"), Judgement::Partial);
    QCOMPARE(verdict(), Verdict::Partial);
    answers.remove(QStringLiteral("design.2.product"));
    QCOMPARE(verdict(), Verdict::Undetermined);
    answers.set(QStringLiteral("design.1"), Judgement::NotMet);
    QCOMPARE(verdict(), Verdict::NotMet);
}

void ReviewStandingTest::elementVerdict_informationalElement_isNotJudged()
{
    const CategoryPtr factory = category(QStringLiteral("discrete-factory"));
    QVERIFY(factory);
    const Element &other = *factory->elementOf(*factory->clause(u"other.1"));
    QCOMPARE(elementVerdict(evaluate(factory, {}, AnswerSet()), other), Verdict::Informational);
}

void ReviewStandingTest::outlookSentence_openCase_namesBothEnds()
{
    const CategoryPtr factory = category(QStringLiteral("discrete-factory"));
    QVERIFY(factory);
    const QString open = outlookSentence(evaluate(factory, {}, AnswerSet()));
    QVERIFY2(open.contains(u"at best") && open.contains(u"at worst"), qPrintable(open));
    AnswerSet answers;
    answers.set(QStringLiteral("design.1"), Judgement::NotMet);
    const QString decided = outlookSentence(evaluate(factory, {}, answers));
    QVERIFY2(decided.contains(u"stands"), qPrintable(decided));
}

QTEST_GUILESS_MAIN(ReviewStandingTest)
#include "tst_review_standing.moc"
