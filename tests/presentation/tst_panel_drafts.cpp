#include "presentation/panel_agreement_draft.h"
#include "presentation/panel_decision_draft.h"
#include "presentation/panel_sample.h"

#include <QTest>

#include <functional>

using namespace yongping;

// What keeps an agreement or a decision from being made, before the store is asked.
class PanelDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreement_whereReviewersDiffer_needsAReason();
    void agreement_whereAllSayAlike_needsNone();
    void agreement_blankDissents_areLeftOut();
    void agreement_unfinishedDissent_isAFault();
    void agreement_asItStands_changesNothing();
    void decision_fromReviewers_waitsForChoiceAndChair();
    void decision_faults_data();
    void decision_faults();
    void decision_otherThanRectification_carriesNoConditions();
    void decision_readBack_isTheSame();

private:
    PanelDecisionDraft complete() const;

    test::PanelSample m_sample;
};

void PanelDraftsTest::agreement_whereReviewersDiffer_needsAReason()
{
    const PanelCheck check = m_sample.check(Judgement::Met, Judgement::NotMet, Judgement::Met);
    AgreementDraft draft = AgreementDraft::of(check);
    QCOMPARE(draft.faults(check).size(), std::size_t(2));
    draft.value = Judgement::Met;
    QCOMPARE(draft.faults(check).front().field, AgreementDraft::Field::Reason);
    draft.reason = QStringLiteral("  Seen on site ");
    QVERIFY(draft.faults(check).empty());
    QCOMPARE(draft.agreement().reason, QStringLiteral("Seen on site"));
}

void PanelDraftsTest::agreement_whereAllSayAlike_needsNone()
{
    const PanelCheck check = m_sample.check(Judgement::Met, Judgement::Met, Judgement::Met);
    AgreementDraft draft = AgreementDraft::of(check);
    QVERIFY(draft.faults(check).empty());
    QVERIFY(!draft.changes(check));
    draft.value = Judgement::Partial;
    QVERIFY(draft.changes(check));
}

void PanelDraftsTest::agreement_blankDissents_areLeftOut()
{
    const PanelCheck check = m_sample.check(Judgement::Met, Judgement::Met, Judgement::Met);
    AgreementDraft draft = AgreementDraft::of(check);
    draft.dissents = {{}, {QStringLiteral("Li "), QStringLiteral(" No proof")}};
    QVERIFY(draft.faults(check).empty());
    QCOMPARE(draft.agreement().dissents, std::vector<Dissent>({{QStringLiteral("Li"), QStringLiteral("No proof")}}));
}

void PanelDraftsTest::agreement_unfinishedDissent_isAFault()
{
    const PanelCheck check = m_sample.check(Judgement::Met, Judgement::Met, Judgement::Met);
    AgreementDraft draft = AgreementDraft::of(check);
    draft.dissents = {{}, {QStringLiteral("Li"), {}}};
    const std::vector<AgreementDraft::Fault> faults = draft.faults(check);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().field, AgreementDraft::Field::Dissent);
    QCOMPARE(faults.front().dissent, std::size_t(1));
}

void PanelDraftsTest::agreement_asItStands_changesNothing()
{
    PanelCheck check = m_sample.check(Judgement::Met, Judgement::NotMet, Judgement::Met);
    check.agreement = Agreement{Judgement::Met, QStringLiteral("Seen"), {}};
    AgreementDraft draft = AgreementDraft::of(check);
    QVERIFY(!draft.changes(check));
    draft.reason = QStringLiteral("Seen twice");
    QVERIFY(draft.changes(check));
}

void PanelDraftsTest::decision_fromReviewers_waitsForChoiceAndChair()
{
    const PanelDecisionDraft draft = PanelDecisionDraft::fromReviewers(m_sample.view->table);
    QCOMPARE(draft.input.members.size(), std::size_t(3));
    const std::vector<PanelDecisionDraft::Fault> faults = draft.faults(Conclusion::Satisfied);
    QCOMPARE(faults.size(), std::size_t(2));
    QCOMPARE(faults[0].field, QStringLiteral("decision"));
    QCOMPARE(faults[1].field, QStringLiteral("members"));
    QVERIFY(draft.sentence(Conclusion::Satisfied).isEmpty());
}

PanelDecisionDraft PanelDraftsTest::complete() const
{
    PanelDecisionDraft draft = PanelDecisionDraft::fromReviewers(m_sample.view->table);
    draft.input.decision = Decision::AcceptedAfterRectification;
    draft.input.reason = QStringLiteral("Little is missing");
    draft.input.conditions = {QStringLiteral("Hand in the report"), QString()};
    draft.input.rectifyBy = QStringLiteral("2024/9/30");
    draft.input.chair = 1;
    return draft;
}

void PanelDraftsTest::decision_faults_data()
{
    using Change = std::function<void(PanelDecisionDraft::Input &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const Change &change, const QStringList &fields) {
        QTest::newRow(name) << change << fields;
    };
    using Input = PanelDecisionDraft::Input;
    row("nothing is missing", [](Input &) {}, {});
    row("another decision than the conclusion suggests needs a reason",
        [](Input &input) { input.reason = QStringLiteral(" "); }, {QStringLiteral("reason")});
    row("acceptance with a satisfied standard needs none",
        [](Input &input) {
            input.decision = Decision::Accepted;
            input.reason.clear();
        },
        {});
    row("rectification needs a condition and a date",
        [](Input &input) {
            input.conditions = {QStringLiteral(" ")};
            input.rectifyBy = QStringLiteral("soon");
        },
        {QStringLiteral("conditions"), QStringLiteral("rectifyBy")});
    row("a member without a name", [](Input &input) { input.members[2].name.clear(); }, {QStringLiteral("members.2")});
    row("the same member twice", [](Input &input) { input.members[2].name = input.members[0].name; },
        {QStringLiteral("members.2")});
    row("a chair who is absent", [](Input &input) { input.members[1].present = false; }, {QStringLiteral("members")});
    row("nobody in the chair", [](Input &input) { input.chair = -1; }, {QStringLiteral("members")});
    row("no member at all", [](Input &input) { input.members.clear(); }, {QStringLiteral("members")});
}

void PanelDraftsTest::decision_faults()
{
    QFETCH(std::function<void(PanelDecisionDraft::Input &)>, change);
    PanelDecisionDraft draft = complete();
    change(draft.input);
    QStringList fields;
    for (const PanelDecisionDraft::Fault &fault : draft.faults(Conclusion::Satisfied)) {
        fields.append(fault.field);
        QVERIFY(!fault.text.isEmpty());
    }
    QTEST(fields, "fields");
}

void PanelDraftsTest::decision_otherThanRectification_carriesNoConditions()
{
    PanelDecisionDraft draft = complete();
    draft.input.decision = Decision::Rejected;
    QVERIFY(draft.decision().conditions.isEmpty());
    QVERIFY(!draft.decision().rectifyBy.isValid());
}

void PanelDraftsTest::decision_readBack_isTheSame()
{
    const PanelDecision made = complete().decision();
    QCOMPARE(made.members.front().name, QStringLiteral("Wang"));
    QCOMPARE(made.members.front().role, MemberRole::Chair);
    QCOMPARE(made.conditions, QStringList({QStringLiteral("Hand in the report")}));
    QCOMPARE(made.rectifyBy, QDate(2024, 9, 30));
    QVERIFY(PanelDecisionDraft::of(made).decision() == made);
}

QTEST_GUILESS_MAIN(PanelDraftsTest)
#include "tst_panel_drafts.moc"
