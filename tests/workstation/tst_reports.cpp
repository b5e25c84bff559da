#include "workstation/reports.h"
#include "workstation/trust.h"
#include "workstation/intake.h"
#include "workstation/workroom.h"

using namespace yongping;

namespace {

Passphrase secret(const QString &text = u"correct horse"_s)
{
    return Passphrase::copyOf(text);
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void report_isPdfWithoutSignature();
    void signedReport_isWholeForWhoTrusts();
    void signedReport_isUntrustedForOthers();
    void touchedReport_isChanged_data();
    void touchedReport_isChanged();
    void noFieldLeft_isRefused();
    void wrongPassphrase_isRefused();
    void keyFile_isNeverOverwritten();
    void emptyPassphrase_isRefused();
    void trustedCertificates_areKeptByTheStore();
    void textThatIsNoCertificate_isNotTrusted();

private:
    QString stateOf(const QByteArray &pdf, const QStringList &trusted)
    {
        const auto summary = verifyReport(pdf, trusted, m_clock);
        return summary ? summary->state : summary.error().code;
    }
    Result<QByteArray> sign(const QByteArray &pdf) { return signReport(pdf, {m_key, secret(), {}, {}}, m_clock); }

    Workroom m_room;
    SystemClock m_clock; // a certificate is valid from the day on which its key was made
    QString m_key;
    QString m_certificate;
    QByteArray m_report;
    QByteArray m_signed;
};

void TestReports::initTestCase()
{
    const auto text = readFile(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/platform-industry.json"));
    const auto file = parseCaseFile(*text, m_room.library);
    QVERIFY2(file, failureOf(file));
    const Review review{ReviewId(u"r"_s), u"张三"_s, file->answers, file->remarks, file->points, file->opinion, {}};
    const CriteriaPin pin{file->category->id, file->category->version, file->category->digest};
    const auto report = makeReport(file->data, pin, review, file->category, {}, m_room.library, m_clock);
    QVERIFY2(report, failureOf(report));
    m_report = *report;
    m_key = m_room.path(u"key.p12"_s);
    const auto certificate = newKeyFile(u"张三"_s, m_key, secret(), m_clock);
    QVERIFY2(certificate, failureOf(certificate));
    m_certificate = *certificate;
    const auto done = sign(m_report);
    QVERIFY2(done, failureOf(done));
    m_signed = *done;
}

void TestReports::report_isPdfWithoutSignature()
{
    QVERIFY(m_report.startsWith("%PDF-"));
    QCOMPARE(stateOf(m_report, {m_certificate}), u"unsigned"_s);
}

void TestReports::signedReport_isWholeForWhoTrusts()
{
    const auto summary = verifyReport(m_signed, {m_certificate}, m_clock);
    QVERIFY2(summary, failureOf(summary));
    QCOMPARE(summary->state, u"whole"_s);
    QVERIFY(!summary->sentence.isEmpty());
    QCOMPARE(summary->signers.size(), std::size_t(1));
    const auto &signer = summary->signers.front();
    QCOMPARE(signer.field, u"reviewer"_s);
    QCOMPARE(signer.signer, u"张三"_s);
    QVERIFY(signer.valid && signer.trusted && signer.time.isValid());
    QVERIFY(m_signed.startsWith(m_report)); // signing appends
}

void TestReports::signedReport_isUntrustedForOthers()
{
    QCOMPARE(stateOf(m_signed, {}), u"untrusted"_s);
    const auto other = newKeyFile(u"张三"_s, m_room.path(u"other.p12"_s), secret(), m_clock);
    QCOMPARE(stateOf(m_signed, {*other}), u"untrusted"_s); // the same name is not the same key
}

void TestReports::touchedReport_isChanged_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("state");
    QByteArray content = m_signed;
    const qsizetype stream = content.indexOf("stream") + 60;
    content[stream] = static_cast<char>(content[stream] ^ 1);
    QTest::newRow("a bit of a page is another one") << content << u"changed"_s;
    QTest::newRow("a line was added") << QByteArray(m_signed + "% more\n") << u"changed"_s;
    QTest::newRow("the end is missing") << m_signed.chopped(200) << u"damaged"_s;
    QTest::newRow("the start is missing") << m_signed.sliced(10) << u"damaged"_s;
    QTest::newRow("it is no PDF at all") << QByteArray("hello") << u"damaged"_s;
    QTest::newRow("the file is empty") << QByteArray() << u"damaged"_s;
}

void TestReports::touchedReport_isChanged()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, state);
    QCOMPARE(stateOf(pdf, {m_certificate}), state);
}

void TestReports::noFieldLeft_isRefused()
{
    QCOMPARE(codeOf(sign(m_signed)), u"sign.no_field"_s);
    const auto unknown = signReport(m_report, {m_key, secret(), {}, u"chair"_s}, m_clock);
    QCOMPARE(codeOf(unknown), u"sign.no_field"_s);
    QCOMPARE(unknown.error().key, u"chair"_s);
}

void TestReports::wrongPassphrase_isRefused()
{
    QCOMPARE(codeOf(signReport(m_report, {m_key, secret(u"wrong"_s), {}, {}}, m_clock)), u"key.passphrase"_s);
    QCOMPARE(codeOf(certificateOfKeyFile(m_key, secret(u"wrong"_s))), u"key.passphrase"_s);
    QCOMPARE(*certificateOfKeyFile(m_key, secret()), m_certificate);
}

void TestReports::keyFile_isNeverOverwritten()
{
    const auto before = readFile(m_key);
    QCOMPARE(codeOf(newKeyFile(u"李四"_s, m_key, secret(), m_clock)), u"key.exists"_s);
    QCOMPARE(*readFile(m_key), *before);
}

void TestReports::emptyPassphrase_isRefused()
{
    QVERIFY(!newKeyFile(u"李四"_s, m_room.path(u"open.p12"_s), Passphrase(), m_clock));
    QVERIFY(!QFile::exists(m_room.path(u"open.p12"_s)));
}

void TestReports::trustedCertificates_areKeptByTheStore()
{
    const auto store = m_room.store();
    QCOMPARE(*trustTextsIn(*store), QStringList());
    const auto other = newKeyFile(u"李四"_s, m_room.path(u"second.p12"_s), secret(), m_clock);
    QVERIFY(addTrust(*store, *other, u"张三"_s));
    QVERIFY(addTrust(*store, m_certificate, u"张三"_s));
    QCOMPARE(stateOf(m_signed, *trustTextsIn(*store)), u"whole"_s);
}

void TestReports::textThatIsNoCertificate_isNotTrusted()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(!addTrust(*store, u"hello"_s, u"张三"_s));
    QCOMPARE(*trustTextsIn(*store), QStringList());
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
