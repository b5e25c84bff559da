#include "cli/ctl.h"

using namespace yongping;

// Who signs where in an acceptance report, from the command line, and what verify says of it without a store.
class TestCtlSigners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void panel_isToldByWhom();
    void field_isThatOfTheKeysName();
    void sign_isRefused_data();
    void sign_isRefused();
    void otherName_isToldLater();
    void anotherProgram_isToldLater();
    void unnamedReviewer_isAnybody();

private:
    Outcome with(const QString &words) const
    {
        return m_ctl.run(words.split(u' ') + QStringList{u"--passphrase-file"_s, u"pass"_s});
    }
    // Each with the key of that name, into the field of that name.
    void signedBy(const QString &out, const QStringList &names) const
    {
        m_ctl.write(out, m_ctl.read(u"report.pdf"_s));
        for (const QString &name : names)
            COMPARE_EXIT(with(u"sign %1 --key %2.p12"_s.arg(out, name)), 0);
    }
    Outcome verify(const QString &file) const { return m_ctl.run({u"verify"_s, file, u"--trust"_s, u"all.pem"_s}); }

    Ctl m_ctl;
};

void TestCtlSigners::initTestCase()
{
    m_ctl.write(u"pass"_s, "correct horse\n");
    m_ctl.write(u"decision.json"_s, R"({"decision": "rejected", "reason": "材料不全", "members": [
        {"name": "张三", "role": "chair", "present": true}, {"name": "李四", "role": "member", "present": true},
        {"name": "赵六", "role": "member", "present": false}, {"name": "王五", "role": "member", "present": true}]})");
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 0);
    const QString id = u"sample-platform-industry"_s;
    COMPARE_EXIT(m_ctl.onStore({u"panel"_s, id, u"decide"_s, u"decision.json"_s}), 0);
    COMPARE_EXIT(m_ctl.onStore({u"report"_s, id, u"--kind"_s, u"acceptance"_s, u"--out"_s, u"report.pdf"_s}), 0);
    COMPARE_EXIT(m_ctl.onStore({u"report"_s, id, u"--kind"_s, u"review"_s, u"--out"_s, u"review.pdf"_s}), 0);
    QByteArray all;
    for (const QString &name : {u"张三"_s, u"李四"_s, u"王五"_s, u"Lisi"_s}) {
        COMPARE_EXIT(with(u"key new --name %1 --out %1.p12"_s.arg(name)), 0);
        COMPARE_EXIT(with(u"key cert %1.p12 --out cert.pem"_s.arg(name)), 0);
        all += m_ctl.read(u"cert.pem"_s);
    }
    m_ctl.write(u"all.pem"_s, all);
}

void TestCtlSigners::panel_isToldByWhom()
{
    signedBy(u"whole.pdf"_s, {u"王五"_s, u"李四"_s, u"张三"_s});
    const Outcome whole = verify(u"whole.pdf"_s);
    COMPARE_EXIT(whole, 0);
    QVERIFY2(whole.err.startsWith("The document is whole, signed by 王五, 李四"), whole.err);
    const JsonValue json = whole.json();
    for (const JsonValue &signature : json.find(u"signatures")->toArray())
        QCOMPARE(signature.text(u"expected"), signature.text(u"signer"));
}

void TestCtlSigners::field_isThatOfTheKeysName()
{
    signedBy(u"half.pdf"_s, {u"王五"_s});
    const JsonValue json = verify(u"half.pdf"_s).json();
    QCOMPARE(json.find(u"signatures")->toArray().front().text(u"field"), u"member.2"_s);
}

void TestCtlSigners::sign_isRefused_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("in the field of another") << QStringList() << u"--key 王五.p12 --field member.1"_s
                                             << u"sign.other_name"_s
                                             << QByteArray("This field is for 李四; the key is that of 王五.");
    QTest::newRow("with the key of nobody here") << QStringList() << u"--key Lisi.p12"_s << u"sign.other_name"_s
                                                 << QByteArray("add --other-name");
    QTest::newRow("twice") << QStringList{u"王五"_s} << u"--key 王五.p12"_s << u"sign.twice"_s
                           << QByteArray("has already signed this report");
    QTest::newRow("twice, under another name") << QStringList{u"王五"_s} << u"--key 王五.p12 --other-name"_s
                                               << u"sign.twice"_s << QByteArray("in the field “member.2”");
    QTest::newRow("the chair first") << QStringList() << u"--key 张三.p12 --field chair"_s << u"sign.not_last"_s
                                     << QByteArray("still to sign: 李四");
    QTest::newRow("the chair before one member") << QStringList{u"李四"_s} << u"--key 张三.p12"_s
                                                 << u"sign.not_last"_s << QByteArray("still to sign: 王五.");
    QTest::newRow("the chair first, under another name")
        << QStringList() << u"--key 张三.p12 --field chair --other-name"_s << u"sign.not_last"_s
        << QByteArray("The chair signs last");
}

void TestCtlSigners::sign_isRefused()
{
    QFETCH(const QStringList, before);
    QFETCH(const QString, options);
    QFETCH(const QString, code);
    QFETCH(const QByteArray, said);
    signedBy(u"before.pdf"_s, before);
    const Outcome outcome = with(u"sign before.pdf --out never.pdf --json "_s + options);
    COMPARE_EXIT(outcome, 3);
    QCOMPARE(outcome.errorText(u"code"), code);
    QVERIFY2(outcome.err.contains(said), outcome.err);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QFile::exists(m_ctl.path(u"never.pdf"_s)));
}

void TestCtlSigners::otherName_isToldLater()
{
    signedBy(u"latin.pdf"_s, {u"王五"_s});
    COMPARE_EXIT(with(u"sign latin.pdf --key Lisi.p12 --field member.1 --other-name"_s), 0);
    COMPARE_EXIT(with(u"sign latin.pdf --key 张三.p12"_s), 0);
    const Outcome told = verify(u"latin.pdf"_s);
    COMPARE_EXIT(told, 1);
    QCOMPARE(told.text(u"state"), u"incomplete"_s);
    QVERIFY2(told.err.contains("The field of 李四 was signed by Lisi: 李四 has not signed."), told.err);
    const Outcome text = m_ctl.run(u"verify latin.pdf --trust all.pem --text"_s.split(u' '));
    QCOMPARE(text.out.count("The field of 李四 was signed by Lisi"), 2);
}

// As a program signs that knows nothing of panels: two keys in each other's places.
void TestCtlSigners::anotherProgram_isToldLater()
{
    m_ctl.write(u"swapped.pdf"_s, m_ctl.read(u"report.pdf"_s));
    COMPARE_EXIT(with(u"sign swapped.pdf --key 王五.p12 --field member.1 --other-name"_s), 0);
    COMPARE_EXIT(with(u"sign swapped.pdf --key 李四.p12 --field member.2 --other-name"_s), 0);
    const Outcome told = verify(u"swapped.pdf"_s);
    COMPARE_EXIT(told, 1);
    QVERIFY2(told.err.contains("The field of 李四 was signed by 王五. The field of 王五 was signed by 李四. "
                               "1 signature is still missing."),
             told.err);
}

void TestCtlSigners::unnamedReviewer_isAnybody()
{
    COMPARE_EXIT(with(u"sign review.pdf --key 王五.p12 --out reviewed.pdf"_s), 0);
    const Outcome whole = verify(u"reviewed.pdf"_s);
    COMPARE_EXIT(whole, 0);
    QVERIFY(whole.json().find(u"signatures")->toArray().front().find(u"expected")->isNull());

    m_ctl.write(u"case.json"_s, caseText("\"foundation.1\": \"met\"", R"("id": "c-1", )"));
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, u"case.json"_s, u"--as"_s, u"李四"_s}), 0);
    COMPARE_EXIT(m_ctl.onStore(u"report c-1 --kind review --out named.pdf"_s.split(u' ')), 0);
    COMPARE_EXIT(with(u"sign named.pdf --key 王五.p12 --out never.pdf"_s), 3);
    COMPARE_EXIT(with(u"sign named.pdf --key 李四.p12"_s), 0);
    COMPARE_EXIT(verify(u"named.pdf"_s), 0);
}

QTEST_GUILESS_MAIN(TestCtlSigners)
#include "tst_ctl_signers.moc"
