#include "ui/report/recheck_banner.h"
#include "ui/report/verification_banner.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Verdict)
Q_DECLARE_METATYPE(yongping::RecheckOutcome)
Q_DECLARE_METATYPE(yongping::PagesOutcome)

class TestVerificationBanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void state_hasItsShape_data();
    void state_hasItsShape();
    void recheck_hasItsShape_data();
    void recheck_hasItsShape();
    void signer_hasItsShape_data();
    void signer_hasItsShape();
};

void TestVerificationBanner::state_hasItsShape_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("a whole document is met") << QStringLiteral("whole") << Verdict::Met;
    QTest::newRow("an untrusted signer is partial") << QStringLiteral("untrusted") << Verdict::Partial;
    QTest::newRow("an open field is partial") << QStringLiteral("incomplete") << Verdict::Partial;
    QTest::newRow("no signature is undetermined") << QStringLiteral("unsigned") << Verdict::Undetermined;
    QTest::newRow("a changed document is not met") << QStringLiteral("changed") << Verdict::NotMet;
    QTest::newRow("a damaged document is not met") << QStringLiteral("damaged") << Verdict::NotMet;
}

void TestVerificationBanner::state_hasItsShape()
{
    QFETCH(QString, state);
    QFETCH(Verdict, verdict);
    QCOMPARE(shapeOfState(state), verdict);
    VerificationBanner banner;
    banner.setSummary({state, QStringLiteral("A sentence."), {}}, QStringLiteral("file.pdf"));
    QVERIFY(banner.accessibleName().contains(QStringLiteral("A sentence.")));
    QVERIFY(banner.accessibleName().contains(QStringLiteral("file.pdf")));
}

void TestVerificationBanner::recheck_hasItsShape_data()
{
    QTest::addColumn<RecheckOutcome>("outcome");
    QTest::addColumn<PagesOutcome>("pages");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, RecheckOutcome outcome, PagesOutcome pages, Verdict verdict) {
        QTest::newRow(name) << outcome << pages << verdict;
    };
    row("the same on the same pages is met", RecheckOutcome::Same, PagesOutcome::Same, Verdict::Met);
    row("pages drawn otherwise are partial", RecheckOutcome::Same, PagesOutcome::Redrawn, Verdict::Partial);
    row("pages made elsewhere do not matter", RecheckOutcome::Same, PagesOutcome::NotCompared, Verdict::Met);
    row("something different is not met", RecheckOutcome::Different, PagesOutcome::Redrawn, Verdict::NotMet);
    row("what cannot be checked is undetermined", RecheckOutcome::NotCheckable, PagesOutcome::NotCompared,
        Verdict::Undetermined);
}

void TestVerificationBanner::recheck_hasItsShape()
{
    QFETCH(RecheckOutcome, outcome);
    QFETCH(PagesOutcome, pages);
    QTEST(shapeOfRecheck(outcome, pages), "verdict");
}

void TestVerificationBanner::signer_hasItsShape_data()
{
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("belongs");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("in the own field, trusted: met") << true << true << true << Verdict::Met;
    QTest::newRow("in the field of another: partial") << true << true << false << Verdict::Partial;
    QTest::newRow("not trusted: partial") << true << false << true << Verdict::Partial;
    QTest::newRow("not valid: not met") << false << true << true << Verdict::NotMet;
}

void TestVerificationBanner::signer_hasItsShape()
{
    QFETCH(bool, valid);
    QFETCH(bool, trusted);
    QFETCH(bool, belongs);
    VerificationSummary::Signer signer;
    signer.valid = valid;
    signer.trusted = trusted;
    signer.belongs = belongs;
    QTEST(shapeOfSigner(signer), "verdict");
}

QTEST_MAIN(TestVerificationBanner)
#include "tst_verification_banner.moc"
