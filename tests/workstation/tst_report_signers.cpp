#include "recheck_room.h"
#include "signing/pdffields.h"
#include "workstation/identity.h"
#include "workstation/report_signers.h"

using namespace yongping;

namespace {

QString reviewer()
{
    return u"张三"_s;
}

} // namespace

// Whose the fields of a report are and who may sign which of them: the file alone says it, no store is asked.
class TestReportSigners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fields_areOfThePeopleInTheData_data();
    void fields_areOfThePeopleInTheData();
    void labels_sayTheSame();
    void signer_isHeldAgainstTheField_data();
    void signer_isHeldAgainstTheField();
    void signer_isRefused_data();
    void signer_isRefused();
    void field_isChosenByTheName_data();
    void field_isChosenByTheName();
    void otherName_signsAndIsTold();

private:
    struct Step
    {
        QString field;
        QString key;
    };
    using Steps = std::vector<Step>;

    QString keyFile(const QString &name) const { return m_keys.path(name + u".p12"); }
    Result<QByteArray> sign(const QByteArray &pdf, const Step &step, bool otherName = false)
    {
        return signReport(pdf, {keyFile(step.key), Passphrase::copyOf(u"secret"_s), {}, step.field, {}, otherName},
                          m_clock);
    }
    QByteArray signedBy(const QByteArray &report, const Steps &steps)
    {
        QByteArray pdf = report;
        for (const Step &step : steps) {
            const auto done = sign(pdf, step, true);
            if (!done)
                qFatal("%s", failureOf(done).constData());
            pdf = *done;
        }
        return pdf;
    }
    VerificationSummary verified(const QByteArray &pdf) { return *verifyReport(pdf, m_trusted, m_clock); }

    Workroom m_keys;
    RoundRoom m_room;
    SystemClock m_clock; // a certificate is valid from the day on which its key was made
    QStringList m_trusted;
    QByteArray m_review;
    QByteArray m_unnamed; // the review of whoever uses the computer
    QByteArray m_panel; // of 李四 and 王五, with 张三 in the chair; 赵六 was absent
    QByteArray m_foreign; // with the same fields, and nothing of a case
};

void TestReportSigners::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // how names are listed
    for (const QString &name : {u"李四"_s, u"王五"_s, u"张三"_s, u"Li Si"_s, u"李四 330200"_s}) {
        const auto certificate = newKeyFile(name, keyFile(name), Passphrase::copyOf(u"secret"_s), m_clock);
        QVERIFY2(certificate, failureOf(certificate));
        m_trusted.append(*certificate);
    }
    m_review = reviewReportOf(sampleText(), m_room.library, m_clock);
    m_unnamed = reviewReportOf(sampleText(), m_room.library, m_clock, *identityOf(*m_keys.store()));
    playRound(m_room);
    PanelDecision decision = rejectedByTwo();
    decision.members = {{u"张三"_s, MemberRole::Chair, true},
                        {u"李四"_s, MemberRole::Member, true},
                        {u"赵六"_s, MemberRole::Member, false},
                        {u"王五"_s, MemberRole::Member, true}};
    RoundRoom::demand(decide(m_room.atOffice(), RoundRoom::caseId(), decision));
    const auto panel = makeAcceptanceReportOf(m_room.atOffice(), RoundRoom::caseId());
    QVERIFY2(panel, failureOf(panel));
    m_panel = *panel;

    PrepareOptions options;
    const std::vector<FieldStanding> fields = readSignatureFields(m_panel).value();
    for (const FieldStanding &field : fields)
        options.fields.push_back({field.name, 0, QRectF(60, 80 * qreal(options.fields.size()), 200, 66), {},
                                  field.locksDocument});
    m_foreign = *preparePdf(barePage(), options);
}

void TestReportSigners::fields_areOfThePeopleInTheData_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<ExpectedSigners>("people");
    const auto data = [](const QByteArray &json) { return pdfWith(json); };
    const auto acceptance = [&](const QByteArray &decision) {
        return data(R"({"kind": "acceptance", "cases": [{"panel": {"decision": )" + decision + "}}]}");
    };
    const ExpectedSigners nobody;
    QTest::newRow("a review report") << m_review << ExpectedSigners{{reviewerField(), reviewer()}};
    QTest::newRow("an acceptance report") << m_panel
                                          << ExpectedSigners{{memberField(1), u"李四"_s},
                                                             {memberField(2), u"王五"_s},
                                                             {chairField(), u"张三"_s}};
    QTest::newRow("a PDF without data") << m_foreign << nobody;
    QTest::newRow("no PDF") << QByteArray("hello") << nobody;
    QTest::newRow("data that are no JSON") << data("hello") << nobody;
    QTest::newRow("data of another kind") << data(R"({"kind": "ledger", "cases": [{"reviews": [{"reviewer": "a"}]}]})")
                                          << nobody;
    QTest::newRow("no cases") << data(R"({"kind": "review", "cases": []})") << nobody;
    QTest::newRow("cases of another form") << data(R"({"kind": "review", "cases": {"0": 1}})") << nobody;
    QTest::newRow("a review of another form") << data(R"({"kind": "review", "cases": [{"reviews": [7]}]})") << nobody;
    QTest::newRow("a reviewer without a name")
        << data(R"({"kind": "review", "cases": [{"reviews": [{"reviewer": "—"}]}]})") << nobody;
    QTest::newRow("a reviewer whom nobody has named") << m_unnamed << nobody;
    QTest::newRow("a decision of another form") << acceptance("7") << nobody;
    QTest::newRow("a decision without a chair")
        << acceptance(R"({"decision": "accepted", "members": [{"name": "a", "role": "member", "present": true}]})")
        << nobody;
}

void TestReportSigners::fields_areOfThePeopleInTheData()
{
    QFETCH(const QByteArray, pdf);
    QTEST(expectedSigners(pdf), "people");
}

void TestReportSigners::labels_sayTheSame()
{
    const std::vector<FieldStanding> fields = reportFields(m_panel).value();
    QCOMPARE(fields.size(), std::size_t(3));
    for (const FieldStanding &field : fields)
        QVERIFY2(!field.expected.isEmpty() && field.label.contains(field.expected), qPrintable(field.label));
}

void TestReportSigners::signer_isHeldAgainstTheField_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("sentence");
    const Step first{u"member.1"_s, u"李四"_s};
    const Step second{u"member.2"_s, u"王五"_s};
    const Step chair{u"chair"_s, u"张三"_s};
    QTest::newRow("the reviewer signs") << m_review << Steps{{u"reviewer"_s, u"张三"_s}} << u"whole"_s
                                        << u"The document is whole, signed by 张三."_s;
    QTest::newRow("somebody else signs the review")
        << m_review << Steps{{u"reviewer"_s, u"李四"_s}} << u"incomplete"_s
        << u"The field of 张三 was signed by 李四: 张三 has not signed."_s;
    QTest::newRow("the panel signs") << m_panel << Steps{first, second, chair} << u"whole"_s
                                     << u"The document is whole, signed by 李四, 王五, and 张三."_s;
    QTest::newRow("a name with a number") << m_panel << Steps{{u"member.1"_s, u"李四 330200"_s}, second, chair}
                                          << u"whole"_s
                                          << u"The document is whole, signed by 李四 330200, 王五, and 张三."_s;
    QTest::newRow("a name in other letters")
        << m_panel << Steps{{u"member.1"_s, u"Li Si"_s}, second, chair} << u"incomplete"_s
        << u"The field of 李四 was signed by Li Si: 李四 has not signed."_s;
    QTest::newRow("two sign for each other")
        << m_panel << Steps{{u"member.1"_s, u"王五"_s}, {u"member.2"_s, u"李四"_s}, chair} << u"incomplete"_s
        << u"The field of 李四 was signed by 王五. The field of 王五 was signed by 李四."_s;
    QTest::newRow("anybody signs a foreign file")
        << m_foreign << Steps{{u"member.1"_s, u"王五"_s}, {u"member.2"_s, u"Li Si"_s}, {u"chair"_s, u"李四"_s}}
        << u"whole"_s << u"The document is whole, signed by 王五, Li Si, and 李四."_s;
}

void TestReportSigners::signer_isHeldAgainstTheField()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const Steps, steps);
    const VerificationSummary summary = verified(signedBy(pdf, steps));
    QTEST(summary.state, "state");
    QTEST(summary.sentence, "sentence");
    const ExpectedSigners people = expectedSigners(pdf);
    bool allBelong = true;
    for (const VerificationSummary::Signer &signer : summary.signers) {
        const auto person = people.find(signer.field);
        QCOMPARE(signer.expected, person == people.end() ? QString() : person->second);
        allBelong = allBelong && signer.belongs;
    }
    QCOMPARE(allBelong, summary.state == u"whole");
}

void TestReportSigners::signer_isRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<Steps>("before");
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("otherName");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const Step first{u"member.1"_s, u"李四"_s};
    const Step second{u"member.2"_s, u"王五"_s};
    const Step chair{u"chair"_s, u"张三"_s};
    const QString twice = u"The key of 王五 has already signed this report, in the field “member.2”; each field needs "
                          "a person of its own."_s;
    QTest::newRow("another's field") << m_panel << Steps() << Step{u"member.1"_s, u"王五"_s} << false
                                     << u"sign.other_name"_s << u"This field is for 李四; the key is that of 王五."_s;
    QTest::newRow("another's review") << m_review << Steps() << Step{{}, u"王五"_s} << false << u"sign.other_name"_s
                                      << u"This field is for 张三; the key is that of 王五."_s;
    QTest::newRow("the chair's field") << m_panel << Steps{first} << Step{u"chair"_s, u"王五"_s} << true
                                       << u"sign.not_last"_s
                                       << u"The chair signs last, as nobody can sign after that; still to sign: 王五."_s;
    QTest::newRow("the chair too early") << m_panel << Steps() << chair << false << u"sign.not_last"_s
                                         << u"The chair signs last, as nobody can sign after that; "
                                            "still to sign: 李四 and 王五."_s;
    QTest::newRow("the chair too early, whatever the name")
        << m_panel << Steps{second} << chair << true << u"sign.not_last"_s
        << u"The chair signs last, as nobody can sign after that; still to sign: 李四."_s;
    QTest::newRow("the chair too early, by the name alone")
        << m_panel << Steps{second} << Step{{}, u"张三"_s} << false << u"sign.not_last"_s
        << u"The chair signs last, as nobody can sign after that; still to sign: 李四."_s;
    QTest::newRow("once more for another") << m_panel << Steps{second} << Step{u"member.1"_s, u"王五"_s} << false
                                           << u"sign.twice"_s << twice;
    QTest::newRow("once more, whatever the name")
        << m_panel << Steps{second} << Step{u"member.1"_s, u"王五"_s} << true << u"sign.twice"_s << twice;
    QTest::newRow("once more in the next field") << m_panel << Steps{second} << Step{{}, u"王五"_s} << false
                                                 << u"sign.twice"_s << twice;
    QTest::newRow("once more in a foreign file")
        << m_foreign << Steps{second} << Step{u"member.1"_s, u"王五"_s} << false << u"sign.twice"_s << twice;
    QTest::newRow("too early in a foreign file")
        << m_foreign << Steps{second} << chair << false << u"sign.not_last"_s
        << u"The chair signs last, as nobody can sign after that; still to sign: member.1."_s;
    QTest::newRow("a field that is taken") << m_panel << Steps{first} << Step{u"member.1"_s, u"王五"_s} << false
                                           << u"sign.no_field"_s << QString();
    QTest::newRow("a field that is not there") << m_panel << Steps() << Step{u"member.3"_s, u"王五"_s} << false
                                               << u"sign.no_field"_s << QString();
    QTest::newRow("all have signed") << m_panel << Steps{first, second, chair} << Step{{}, u"Li Si"_s} << false
                                     << u"sign.locked"_s << QString();
}

void TestReportSigners::signer_isRefused()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const Steps, before);
    QFETCH(const Step, step);
    QFETCH(const bool, otherName);
    QFETCH(const QString, sentence);
    const auto done = sign(signedBy(pdf, before), step, otherName);
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QVERIFY2(sentence.isEmpty() || done.error().message == sentence, qPrintable(done.error().message));
    QVERIFY(done.error().kind == ErrorKind::Refused);
}

void TestReportSigners::field_isChosenByTheName_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<Steps>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const Step first{u"member.1"_s, u"李四"_s};
    const Step second{u"member.2"_s, u"王五"_s};
    QTest::newRow("of the second member") << m_panel << Steps() << u"王五"_s << u"member.2"_s;
    QTest::newRow("of a name with a number") << m_panel << Steps() << u"李四 330200"_s << u"member.1"_s;
    QTest::newRow("of the chair, at last") << m_panel << Steps{first, second} << u"张三"_s << u"chair"_s;
    QTest::newRow("of nobody: the first") << m_foreign << Steps() << u"张三"_s << u"member.1"_s;
    QTest::newRow("of nobody: the next") << m_foreign << Steps{first} << u"张三"_s << u"member.2"_s;
    QTest::newRow("of nobody: the last") << m_foreign << Steps{first, second} << u"张三"_s << u"chair"_s;
}

void TestReportSigners::field_isChosenByTheName()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const Steps, before);
    QFETCH(const QString, key);
    const auto done = sign(signedBy(pdf, before), {{}, key});
    QVERIFY2(done, failureOf(done));
    QTEST(verified(*done).signers.back().field, "field");
}

void TestReportSigners::otherName_signsAndIsTold()
{
    const QByteArray done = signedBy(m_review, {{u"reviewer"_s, u"Li Si"_s}});
    const VerificationSummary summary = verified(done);
    QCOMPARE(summary.state, u"incomplete"_s);
    QCOMPARE(summary.signers.size(), std::size_t(1));
    QVERIFY(!summary.signers.front().belongs);
    QVERIFY2(summary.signers.front().reason.endsWith(summary.sentence), qPrintable(summary.signers.front().reason));
}

QTEST_MAIN(TestReportSigners)
#include "tst_report_signers.moc"
