#include "samples.h"
#include "signing/cms.h"
#include "signing/pdfverify.h"
#include "tampering.h"

#include <QTest>

#include <functional>

using namespace yongping;
using namespace yongping::tampering;

// Attacks on a report that two people have signed. Each changes one thing that a careless check would let pass.
class TestPdfVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tampered_isNeverWhole_data();
    void tampered_isNeverWhole();
    void everyFlippedByte_isNoticed();
    void rangeOfAnother_isChanged();
    void stranger_maySignButIsUntrusted();
    void cms_refused_data();
    void cms_refused();
    void hostile_isRefusedWithoutCrash();

private:
    DocumentState stateOf(const QByteArray &pdf) const { return verifyPdf(pdf, m_trust, samples::Now).state; }

    std::optional<SigningKey> m_reviewer;
    std::optional<SigningKey> m_chair;
    TrustStore m_trust;
    QByteArray m_prepared;
    QByteArray m_once;
    QByteArray m_signed;
};

void TestPdfVerify::initTestCase()
{
    m_reviewer = samples::key(QStringLiteral("王小明"));
    m_chair = samples::key(QStringLiteral("Ada Chair"));
    m_trust = samples::trustIn({*m_reviewer, *m_chair});
    m_prepared = samples::prepared({QStringLiteral("member.1"), QStringLiteral("chair")});
    m_once = samples::signedBy(m_prepared, *m_reviewer);
    m_signed = samples::signedBy(m_once, *m_chair);
    QCOMPARE(stateOf(m_signed), DocumentState::Whole);
}

void TestPdfVerify::tampered_isNeverWhole_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("state");
    const QString changed = QStringLiteral("changed");
    const QString damaged = QStringLiteral("damaged");
    const auto page = objectWith(m_signed, "/Type /Page >>");
    const qsizetype hex = gapOf(m_signed, 0).begin;
    QByteArray copy = m_signed;

    QTest::newRow("nothing is there") << QByteArray() << damaged;
    QTest::newRow("bytes stand before the header") << "\n" + m_signed << damaged;
    QTest::newRow("a blank was added at the end") << m_signed + " " << changed;
    QTest::newRow("a comment was added at the end") << m_signed + "% hello\n" << changed;
    QTest::newRow("the last line was cut off") << m_signed.chopped(7) << changed;
    QTest::newRow("an empty revision was appended") << appended(m_signed, {{890, "null"}}) << changed;
    QTest::newRow("a new object was appended") << appended(m_signed, {{890, "<< /A /B >>"}}) << changed;
    QTest::newRow("the page shows another stream")
        << replacedObject(m_signed, "/Type /Page >>", "/Contents ", "/Contents 890 0 R /Old ") << changed;
    QTest::newRow("the page was replaced between the signatures")
        << samples::signedBy(
               replacedObject(m_once, "/Type /Page >>", "/Contents ", "/Contents 890 0 R /Old "), *m_chair)
        << changed;
    QTest::newRow("an annotation covers the page between the signatures")
        << samples::signedBy(
               replacedObject(m_once, "/Type /Page >>", "/Annots ", "/Annots [ 890 0 R ] /Old "), *m_chair)
        << changed;
    QTest::newRow("the first signature's appearance was replaced by a later signer")
        << samples::signedBy(replacedObject(m_once, "/TU", "/AP", "/OldAP"), *m_chair) << changed;
    QTest::newRow("the open field was moved before it was signed")
        << samples::signedBy(appended(m_once, {{objectWith(m_prepared, "/T (chair)").first,
                                                objectWith(m_prepared, "/T (chair)").second.replace("[ 320", "[ 10")}}),
                             *m_chair)
        << changed;
    QTest::newRow("the title was replaced between the signatures")
        << samples::signedBy(replacedObject(m_once, "/Producer", "/Title", "/Old"), *m_chair) << changed;
    QTest::newRow("the catalog got an open action between the signatures")
        << samples::signedBy(replacedObject(m_once, "/Type /Catalog", "/Type", "/OpenAction [ ] /Type"), *m_chair)
        << changed;
    QTest::newRow("the first signature was taken out of its field")
        << samples::signedBy(replacedObject(m_once, "/T (1)", "/V", "/W"), *m_chair, QStringLiteral("chair"))
        << changed;
    QTest::newRow("the range is all zeros")
        << replaced(m_signed, m_signed.mid(m_signed.indexOf("/ByteRange"), 45), "/ByteRange [ 0 0 0 0 "
                    + QByteArray(45 - 21, ' ')) << changed;
    QTest::newRow("the range has a negative number")
        << replaced(m_signed, m_signed.mid(m_signed.indexOf("/ByteRange [ 0 "), 18), "/ByteRange [ 0 -1 ") << changed;
    QTest::newRow("the range is missing") << replaced(m_signed, "/ByteRange", "/ByteRanga") << changed;
    QTest::newRow("the range reaches beyond the file") << m_signed.left(m_once.size() - 10) + "\nstartxref\n0\n%%EOF\n"
                                                       << damaged;
    QTest::newRow("the signature is all zeros")
        << copy.replace(hex, 400, QByteArray(400, '0')) << changed;
    copy = m_signed;
    const qsizetype end = copy.indexOf('>', hex);
    QTest::newRow("something hides in the padding") << copy.replace(end - 4, 2, "41") << changed;
    copy = m_signed;
    QTest::newRow("the gap holds more than digits") << copy.replace(end - 4, 2, " >") << damaged;
    QTest::newRow("the kind of the signature is another")
        << replaced(m_signed, "/ETSI.CAdES.detached", "/ETSI.CAdES.detachex") << changed;
    QTest::newRow("the time was set back") << replaced(m_signed, "D:20230630013000Z", "D:20220630013000Z") << changed;
    QTest::newRow("the reason was changed") << replaced(m_signed, "/Reason", "/Raison") << changed;
    QTest::newRow("the form is gone") << appended(m_signed, {{objectWith(m_signed, "/Type /Catalog").first,
                                                              "<< /Type /Catalog /Pages "
                                                                  + QByteArray::number(page.first) + " 0 R >>"}})
                                      << changed;
    QTest::newRow("the catalog's form has another name") << replaced(m_signed, "/AcroForm", "/AcroFoam") << changed;
    QTest::newRow("the signatures were stripped to the prepared file") << m_prepared << QStringLiteral("unsigned");
    QTest::newRow("the last signature was rolled back") << m_once << QStringLiteral("incomplete");
}

void TestPdfVerify::tampered_isNeverWhole()
{
    QFETCH(const QByteArray, pdf);
    QVERIFY(pdf != m_signed);
    const Verification result = verifyPdf(pdf, m_trust, samples::Now);
    QTEST(stateName(result.state), "state");
    QVERIFY(!result.reason.isEmpty());
}

void TestPdfVerify::everyFlippedByte_isNoticed()
{
    // A prime step reaches all kinds of places without reading the document at each of its bytes.
    constexpr qsizetype Step = 211;
    for (qsizetype place = 0; place < m_signed.size(); place += Step) {
        QByteArray pdf = m_signed;
        pdf[place] = static_cast<char>(pdf.at(place) ^ 0x15);
        const DocumentState state = stateOf(pdf);
        QVERIFY2(state == DocumentState::Changed || state == DocumentState::Damaged,
                 qPrintable(QStringLiteral("byte %1 is %2").arg(place).arg(stateName(state))));
    }
}

// The value of a signed field is copied into the open one: one signature must not count twice.
void TestPdfVerify::rangeOfAnother_isChanged()
{
    const auto signature = objectWith(m_once, "/ETSI.CAdES.detached");
    const auto field = objectWith(m_prepared, "/T (chair)");
    const QByteArray value = "/V " + QByteArray::number(signature.first) + " 0 R /Type";
    const QByteArray pdf = appended(m_once, {{field.first, QByteArray(field.second).replace("/Type", value)}});
    QCOMPARE(stateOf(pdf), DocumentState::Changed);
}

void TestPdfVerify::stranger_maySignButIsUntrusted()
{
    const QByteArray pdf = samples::signedBy(m_once, samples::key(QStringLiteral("Mallory")));
    const Verification result = verifyPdf(pdf, m_trust, samples::Now);
    QCOMPARE(result.state, DocumentState::Untrusted);
    QVERIFY(result.signatures[0].trusted && !result.signatures[1].trusted);
    QVERIFY2(result.reason.contains(QStringLiteral("Mallory")), qPrintable(result.reason));
}

void TestPdfVerify::cms_refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray content = "what was agreed";
    const QByteArray good = signCms(content, *m_chair).value();
    QTest::newRow("another content") << QByteArray("what was agree") << good;
    QTest::newRow("no signature") << content << QByteArray();
    QTest::newRow("a byte follows") << content << QByteArray(good + '\0');
    QTest::newRow("cut short") << content << good.chopped(1);
    QByteArray flipped = good;
    flipped[flipped.size() - 3] = static_cast<char>(flipped.at(flipped.size() - 3) ^ 1);
    QTest::newRow("the value is another") << content << flipped;
    // signing-certificate-v2 becomes an attribute that nobody knows
    QTest::newRow("the certificate is not named")
        << content << QByteArray(good).replace(QByteArray::fromHex("2a864886f70d010910022f"),
                                               QByteArray::fromHex("2a864886f70d0109100230"));
}

void TestPdfVerify::cms_refused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, signature);
    const CmsCheck check = checkCms(content, signature, m_trust, samples::Now);
    QVERIFY(!check.valid && !check.trusted);
    QVERIFY(!check.reason.isEmpty());
}

void TestPdfVerify::hostile_isRefusedWithoutCrash()
{
    const QByteArray nested = QByteArray(100000, '[');
    const QByteArray pdf = "%PDF-1.4\ntrailer << /Root 1 0 R >>\n" + nested;
    QCOMPARE(stateOf(pdf), DocumentState::Damaged);
    QCOMPARE(stateOf(appended(m_prepared, {{890, nested}})), DocumentState::Damaged);
    auto [number, form] = objectWith(m_prepared, "/SigFlags");
    QCOMPARE(stateOf(appended(m_prepared, {{number, "<< /Fields [ 891 0 R 891 0 R ] >>"},
                                           {891, "<< /T (a) /FT /Sig /V 891 0 R /Kids [ 891 0 R ] >>"}})),
             DocumentState::Unsigned);
    QCOMPARE(stateOf(appended(m_prepared, {{number, "<< /Fields [ 891 0 R 1 (x) null ] >>"},
                                           {891, "<< /T (a) /FT /Sig /V << /ByteRange (x) /Contents 5 /M 7 >> >>"}})),
             DocumentState::Changed);
}

QTEST_MAIN(TestPdfVerify)
#include "tst_pdfverify.moc"
