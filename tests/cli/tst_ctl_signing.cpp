#include "cli/ctl.h"

using namespace yongping;

namespace {

const QString SampleId = u"sample-platform-industry"_s;

} // namespace

// Reports, keys, signatures and what verify says of them; other programs agree.
class TestCtlSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void report_isUnsigned();
    void report_needsOneReview();
    void report_intoNoFolderIsFailure();
    void passphrase_comesFromFileOrDescriptor();
    void passphrase_isCheckedBeforeItIsUsed();
    void key_isNeverOverwritten();
    void signature_isWholeForWhoTrusts();
    void signature_isUntrustedByDefault();
    void certificates_areReadInBinaryForm();
    void touchedFile_isNotWhole_data();
    void touchedFile_isNotWhole();
    void secondSignature_findsNoField();
    void signing_inPlaceKeepsTheReport();
    void otherFiles_areRefused_data();
    void otherFiles_areRefused();
    void otherPrograms_agree();

private:
    Outcome withPassphrase(const QStringList &arguments) const
    {
        return m_ctl.run(arguments + QStringList{u"--passphrase-file"_s, u"pass"_s});
    }
    Outcome verify(const QString &file, const QStringList &more = {}) const
    {
        return m_ctl.onStore(QStringList{u"verify"_s, file} + more);
    }

    Ctl m_ctl;
};

void TestCtlSigning::initTestCase()
{
    m_ctl.write(u"pass"_s, "correct horse\nnot this line\n");
    m_ctl.write(u"wrong"_s, "wrong horse\n");
    const QString report = u"report "_s + SampleId + u" --kind review --out report.pdf";
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 0);
    COMPARE_EXIT(m_ctl.onStore(QString(report).split(u' ')), 0);
    COMPARE_EXIT(withPassphrase({u"key"_s, u"new"_s, u"--name"_s, u"张三"_s, u"--out"_s, u"key.p12"_s}), 0);
    COMPARE_EXIT(withPassphrase({u"key"_s, u"cert"_s, u"key.p12"_s, u"--out"_s, u"cert.pem"_s}), 0);
    COMPARE_EXIT(withPassphrase({u"sign"_s, u"report.pdf"_s, u"--key"_s, u"key.p12"_s, u"--out"_s, u"signed.pdf"_s}),
                 0);
}

void TestCtlSigning::report_isUnsigned()
{
    QVERIFY(m_ctl.read(u"report.pdf"_s).startsWith("%PDF-"));
    const Outcome outcome = verify(u"report.pdf"_s);
    COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.text(u"state"), u"unsigned"_s);
    QVERIFY(outcome.json().find(u"signatures")->toArray().empty());
}

void TestCtlSigning::report_needsOneReview()
{
    const Ctl ctl;
    ctl.write(u"bare.json"_s, R"({"id": "c-1", "category": "platform-industry", "stage": "acceptance"})");
    COMPARE_EXIT(ctl.onStore({u"case"_s, u"import"_s, u"bare.json"_s}), 0);
    const QStringList report{u"report"_s, u"c-1"_s, u"--kind"_s, u"review"_s, u"--out"_s, u"r.pdf"_s, u"--json"_s};
    const Outcome none = ctl.onStore(report);
    COMPARE_EXIT(none, 3);
    QCOMPARE(none.errorText(u"code"), u"review.none"_s);

    ctl.write(u"full.json"_s, caseText("\"foundation.1\": \"met\"", R"("id": "c-1", )"));
    for (const QString &name : {u"张三"_s, u"李四"_s})
        COMPARE_EXIT(ctl.onStore({u"case"_s, u"import"_s, u"full.json"_s, u"--replace"_s, u"--as"_s, name}), 0);
    const Outcome several = ctl.onStore(report);
    COMPARE_EXIT(several, 3);
    QCOMPARE(several.errorText(u"code"), u"review.ambiguous"_s);
    COMPARE_EXIT(ctl.onStore(report + QStringList{u"--as"_s, u"李四"_s}), 0);
    QVERIFY(ctl.read(u"r.pdf"_s).startsWith("%PDF-"));
}

void TestCtlSigning::report_intoNoFolderIsFailure()
{
    const QStringList report{u"report"_s, SampleId, u"--kind"_s, u"review"_s, u"--json"_s, u"--out"_s};
    for (const QString &out : {u"absent/r.pdf"_s, u"."_s}) {
        const Outcome outcome = m_ctl.onStore(report + QStringList{out});
        COMPARE_EXIT(outcome, 4);
        QCOMPARE(outcome.errorText(u"code"), u"file.write"_s);
        QCOMPARE(outcome.err.count('\n'), 1);
    }
}

void TestCtlSigning::passphrase_comesFromFileOrDescriptor()
{
    const Outcome outcome =
        m_ctl.runProgram(u"sh"_s, {u"-c"_s, u"exec \"$0\" key cert key.p12 --out fd.pem --passphrase-fd 3 3<pass"_s,
                                   QStringLiteral(YONGPING_CTL)});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(m_ctl.read(u"fd.pem"_s), m_ctl.read(u"cert.pem"_s));
    const Outcome piped =
        m_ctl.run({u"key"_s, u"cert"_s, u"key.p12"_s, u"--out"_s, u"fd.pem"_s, u"--passphrase-fd"_s, u"0"_s},
                  "correct horse\r\n");
    COMPARE_EXIT(piped, 0);
}

void TestCtlSigning::passphrase_isCheckedBeforeItIsUsed()
{
    m_ctl.write(u"empty"_s, {});
    m_ctl.write(u"long"_s, QByteArray(5000, 'x'));
    const auto exitWith = [this](const QString &file) {
        return m_ctl.run(
            {u"key"_s, u"new"_s, u"--name"_s, u"x"_s, u"--out"_s, u"new.p12"_s, u"--passphrase-file"_s, file});
    };
    COMPARE_EXIT(exitWith(u"empty"_s), 3);
    COMPARE_EXIT(exitWith(u"long"_s), 3);
    COMPARE_EXIT(exitWith(u"absent"_s), 4);
    COMPARE_EXIT(exitWith(u"."_s), 4);
    QVERIFY(!QFile::exists(m_ctl.path(u"new.p12"_s)));

    const Outcome wrong = m_ctl.run({u"sign"_s, u"report.pdf"_s, u"--key"_s, u"key.p12"_s, u"--out"_s, u"new.pdf"_s,
                                     u"--passphrase-file"_s, u"wrong"_s, u"--json"_s});
    COMPARE_EXIT(wrong, 3);
    QCOMPARE(wrong.errorText(u"code"), u"key.passphrase"_s);
    QVERIFY2(wrong.err.contains("key.p12"), wrong.err);
    QVERIFY(!QFile::exists(m_ctl.path(u"new.pdf"_s)));
}

void TestCtlSigning::key_isNeverOverwritten()
{
    const QByteArray before = m_ctl.read(u"key.p12"_s);
    COMPARE_EXIT(withPassphrase({u"key"_s, u"new"_s, u"--name"_s, u"x"_s, u"--out"_s, u"key.p12"_s}), 3);
    QCOMPARE(m_ctl.read(u"key.p12"_s), before);
    COMPARE_EXIT(withPassphrase({u"key"_s, u"new"_s, u"--name"_s, u""_s, u"--out"_s, u"new.p12"_s}), 3);
    COMPARE_EXIT(withPassphrase({u"key"_s, u"new"_s, u"--name"_s, u"x"_s, u"--out"_s, u"absent/new.p12"_s}), 4);
}

void TestCtlSigning::signature_isWholeForWhoTrusts()
{
    const Outcome outcome = verify(u"signed.pdf"_s, {u"--trust"_s, u"cert.pem"_s});
    COMPARE_EXIT(outcome, 0);
    const JsonValue json = outcome.json();
    QCOMPARE(json.text(u"state"), u"whole"_s);
    const JsonValue signature = json.find(u"signatures")->toArray().front();
    QCOMPARE(signature.text(u"field"), u"reviewer"_s);
    QCOMPARE(signature.text(u"signer"), u"张三"_s);
    QVERIFY(QDateTime::fromString(signature.text(u"time"), Qt::ISODate).isValid());
    QCOMPARE(*signature.find(u"valid"), JsonValue(true));
    QCOMPARE(*signature.find(u"trusted"), JsonValue(true));
    QVERIFY(!signature.text(u"reason").isEmpty());
    COMPARE_EXIT(verify(u"signed.pdf"_s, {u"--trust"_s, u"cert.pem"_s, u"--text"_s}), 0);
}

void TestCtlSigning::certificates_areReadInBinaryForm()
{
    // The body of a PEM block is the DER in base 64.
    QByteArray body = m_ctl.read(u"cert.pem"_s);
    body.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    m_ctl.write(u"cert.der"_s, QByteArray::fromBase64(body));
    m_ctl.write(u"broken.der"_s, "0\x82");
    COMPARE_EXIT(verify(u"signed.pdf"_s, {u"--trust"_s, u"cert.der"_s}), 0);
    const Outcome broken = m_ctl.onStore({u"trust"_s, u"add"_s, u"broken.der"_s});
    COMPARE_EXIT(broken, 3);
    QVERIFY2(broken.err.contains("broken.der"), broken.err.constData());
    const Outcome added = m_ctl.onStore({u"trust"_s, u"add"_s, u"cert.der"_s});
    COMPARE_EXIT(added, 0);
    COMPARE_EXIT(verify(u"signed.pdf"_s), 0);
    const QString listed = QString::fromUtf8(m_ctl.onStore({u"trust"_s, u"list"_s, u"--text"_s}).out);
    COMPARE_EXIT(m_ctl.onStore({u"trust"_s, u"remove"_s, listed.section(u' ', 0, 0)}), 0);
}

void TestCtlSigning::signature_isUntrustedByDefault()
{
    const Outcome outcome = verify(u"signed.pdf"_s);
    COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.text(u"state"), u"untrusted"_s);
    const JsonValue signature = outcome.json().find(u"signatures")->toArray().front();
    QCOMPARE(*signature.find(u"valid"), JsonValue(true));
    QCOMPARE(*signature.find(u"trusted"), JsonValue(false));
    COMPARE_EXIT(m_ctl.run({u"verify"_s, u"signed.pdf"_s, u"--store"_s, u"absent.ypstore"_s}), 1);
}

void TestCtlSigning::touchedFile_isNotWhole_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("state");
    const QByteArray whole = m_ctl.read(u"signed.pdf"_s);
    QByteArray content = whole;
    const qsizetype stream = content.indexOf("stream") + 60;
    content[stream] = static_cast<char>(content[stream] ^ 1);
    QTest::newRow("a bit of a page is another one") << content << u"changed"_s;
    QTest::newRow("something was added") << QByteArray(whole + "% more\n") << u"changed"_s;
    QTest::newRow("the end is missing") << whole.chopped(200) << u"damaged"_s;
    QTest::newRow("it is no PDF") << QByteArray("hello") << u"damaged"_s;
    QTest::newRow("the file is empty") << QByteArray() << u"damaged"_s;
}

void TestCtlSigning::touchedFile_isNotWhole()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, state);
    m_ctl.write(u"touched.pdf"_s, pdf);
    const Outcome outcome = verify(u"touched.pdf"_s, {u"--trust"_s, u"cert.pem"_s});
    COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.text(u"state"), state);
}

void TestCtlSigning::secondSignature_findsNoField()
{
    const Outcome again =
        withPassphrase({u"sign"_s, u"signed.pdf"_s, u"--key"_s, u"key.p12"_s, u"--out"_s, u"new.pdf"_s, u"--json"_s});
    COMPARE_EXIT(again, 3);
    QCOMPARE(again.errorText(u"code"), u"sign.no_field"_s);
    const Outcome unknown = withPassphrase({u"sign"_s, u"report.pdf"_s, u"--key"_s, u"key.p12"_s, u"--field"_s,
                                            u"chair"_s, u"--out"_s, u"new.pdf"_s, u"--json"_s});
    COMPARE_EXIT(unknown, 3);
    QCOMPARE(unknown.errorText(u"key"), u"chair"_s);
    QVERIFY(!QFile::exists(m_ctl.path(u"new.pdf"_s)));
}

void TestCtlSigning::signing_inPlaceKeepsTheReport()
{
    const QByteArray report = m_ctl.read(u"report.pdf"_s);
    m_ctl.write(u"place.pdf"_s, report);
    COMPARE_EXIT(withPassphrase({u"sign"_s, u"place.pdf"_s, u"--key"_s, u"key.p12"_s, u"--field"_s, u"reviewer"_s}), 0);
    QVERIFY(m_ctl.read(u"place.pdf"_s).startsWith(report));
    COMPARE_EXIT(verify(u"place.pdf"_s, {u"--trust"_s, u"cert.pem"_s}), 0);
}

void TestCtlSigning::otherFiles_areRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QString &arguments, int code, const char *named) {
        QTest::newRow(name) << arguments.split(u' ') << code << QByteArray(named);
    };
    row("a text in place of the report", u"sign pass --key key.p12 --out new.pdf"_s, 3, "pass:");
    row("a text in place of the key", u"sign report.pdf --key pass --out new.pdf"_s, 3, "pass:");
    row("no key of that name", u"sign report.pdf --key absent.p12 --out new.pdf"_s, 4, "absent.p12");
    row("no report of that name", u"sign absent.pdf --key key.p12 --out new.pdf"_s, 4, "absent.pdf");
    row("a folder to write to", u"sign report.pdf --key key.p12 --out ."_s, 4, "file .");
    row("a text in place of a key whose certificate is wanted", u"key cert pass --out new.pem"_s, 3, "pass:");
    row("a text in place of a certificate", u"verify signed.pdf --trust pass"_s, 3, "pass:");
    row("a text in place of a revocation list", u"verify signed.pdf --crl pass"_s, 3, "pass:");
    row("no certificate of that name", u"verify signed.pdf --trust absent.pem"_s, 4, "absent.pem");
    row("no file to verify", u"verify absent.pdf"_s, 4, "absent.pdf");
    row("a folder to verify", u"verify ."_s, 4, "file .");
}

void TestCtlSigning::otherFiles_areRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, named);
    const Outcome outcome = withPassphrase(arguments);
    COMPARE_EXIT(outcome, code);
    QVERIFY2(outcome.err.contains(named), outcome.err);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QFile::exists(m_ctl.path(u"new.pdf"_s)));
}

void TestCtlSigning::otherPrograms_agree()
{
    const Outcome signatures = m_ctl.runProgram(u"pdfsig"_s, {u"-nocert"_s, u"signed.pdf"_s});
    COMPARE_EXIT(signatures, 0);
    QVERIFY2(signatures.out.contains("Signature is Valid."), signatures.out);
    QVERIFY2(signatures.out.contains("Total document signed"), signatures.out);
    QVERIFY2(signatures.out.contains("ETSI.CAdES.detached"), signatures.out);
    const Outcome checked = m_ctl.runProgram(u"qpdf"_s, {u"--check"_s, u"signed.pdf"_s});
    COMPARE_EXIT(checked, 0);
    QVERIFY2(checked.out.contains("No syntax or stream encoding errors found"), checked.out);
    const Outcome text = m_ctl.runProgram(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"signed.pdf"_s, u"-"_s});
    COMPARE_EXIT(text, 0);
    for (const char *word : {"项目", "行业", "样例"})
        QVERIFY2(text.out.contains(word), word);
}

QTEST_GUILESS_MAIN(TestCtlSigning)
#include "tst_ctl_signing.moc"
