#include "samples.h"
#include "signing/pdfverify.h"

#include <QImage>
#include <QRegion>
#include <QTest>

using namespace yongping;

class TestPdfSign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sign_appendsOnly();
    void sign_isWholeWithTrust();
    void sign_isUntrustedWithoutTrust();
    void sign_twoSignersAreBothValid();
    void sign_isIncompleteWhileFieldsAreOpen();
    void sign_isAcceptedByOthers();
    void sign_writesNoSigningTime();
    void sign_keepsWhatNamesTheDocument();
    void sign_leavesLittleRoom();
    void seal_isDrawnOfLines();
    void sign_refused_data();
    void sign_refused();
    void sign_closesTheDocument();
    void sign_followsTheKindOfCrossReferences();
    void seal_showsSignerAndTime();
    void seal_isRed_data();
    void seal_isRed();
    void broken_isRefused_data();
    void broken_isRefused();

private:
    std::optional<SigningKey> m_reviewer;
    std::optional<SigningKey> m_chair;
};

void TestPdfSign::initTestCase()
{
    m_reviewer = samples::key(QStringLiteral("王小明"));
    m_chair = samples::key(QStringLiteral("Ada Chair"));
}

void TestPdfSign::sign_appendsOnly()
{
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    const QByteArray signedPdf = samples::signedBy(base, *m_reviewer);
    QVERIFY(signedPdf.startsWith(base));
    QCOMPARE(signedPdf.count("/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached"), 1);
}

void TestPdfSign::sign_isWholeWithTrust()
{
    const QByteArray pdf = samples::signedBy(samples::prepared({QStringLiteral("reviewer")}), *m_reviewer);
    const Verification result = verifyPdf(pdf, samples::trustIn({*m_reviewer}), samples::Now);
    QCOMPARE(stateName(result.state), QStringLiteral("whole"));
    QCOMPARE(result.signatures.size(), size_t(1));
    QCOMPARE(result.signatures[0].field, QStringLiteral("reviewer"));
    QCOMPARE(result.signatures[0].signer, QStringLiteral("王小明"));
    QCOMPARE(result.signatures[0].time, samples::Now);
    QVERIFY(result.signatures[0].valid && result.signatures[0].trusted);
}

void TestPdfSign::sign_isUntrustedWithoutTrust()
{
    const QByteArray pdf = samples::signedBy(samples::prepared({QStringLiteral("reviewer")}), *m_reviewer);
    const Verification stranger = verifyPdf(pdf, samples::trustIn({*m_chair}), samples::Now);
    QCOMPARE(stateName(stranger.state), QStringLiteral("untrusted"));
    QVERIFY(stranger.signatures[0].valid && !stranger.signatures[0].trusted);
    const Verification expired = verifyPdf(pdf, samples::trustIn({*m_reviewer}), samples::Now.addYears(6));
    QCOMPARE(stateName(expired.state), QStringLiteral("untrusted"));
    QVERIFY(expired.reason.contains(QLatin1String("2023-06-29")));
}

void TestPdfSign::sign_twoSignersAreBothValid()
{
    const QByteArray base = samples::prepared({QStringLiteral("member.1"), QStringLiteral("chair")});
    const QByteArray once = samples::signedBy(base, *m_reviewer);
    const QByteArray twice = samples::signedBy(once, *m_chair);
    QVERIFY(twice.startsWith(once));
    const Verification result = verifyPdf(twice, samples::trustIn({*m_reviewer, *m_chair}), samples::Now);
    QCOMPARE(stateName(result.state), QStringLiteral("whole"));
    QCOMPARE(result.signatures.size(), size_t(2));
    QCOMPARE(result.signatures[0].field, QStringLiteral("member.1"));
    QCOMPARE(result.signatures[1].field, QStringLiteral("chair"));
    QVERIFY(result.signatures[0].revisionDigest != result.signatures[1].revisionDigest);
    const Verification half = verifyPdf(twice, samples::trustIn({*m_chair}), samples::Now);
    QCOMPARE(stateName(half.state), QStringLiteral("untrusted"));
}

void TestPdfSign::sign_isIncompleteWhileFieldsAreOpen()
{
    const QByteArray base = samples::prepared({QStringLiteral("member.1"), QStringLiteral("chair")});
    const QByteArray pdf = samples::signedBy(base, *m_chair, QStringLiteral("chair"));
    const Verification result = verifyPdf(pdf, samples::trustIn({*m_chair}), samples::Now);
    QCOMPARE(stateName(result.state), QStringLiteral("incomplete"));
    QCOMPARE(result.openFields, QStringList(QStringLiteral("member.1")));
}

void TestPdfSign::sign_isAcceptedByOthers()
{
    const QByteArray base = samples::prepared({QStringLiteral("member.1"), QStringLiteral("chair")});
    const QByteArray pdf = samples::signedBy(samples::signedBy(base, *m_reviewer), *m_chair);
    const QString said = samples::ask(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), QStringLiteral("%")}, pdf);
    QVERIFY2(said.count(QLatin1String("Signature is Valid")) == 2, qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Total document signed")), qPrintable(said));
    const QString checked = samples::ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%")}, pdf);
    QVERIFY2(checked.contains(QLatin1String("No syntax or stream encoding errors found")), qPrintable(checked));
}

void TestPdfSign::sign_writesNoSigningTime()
{
    const QByteArray pdf = samples::signedBy(samples::prepared({QStringLiteral("reviewer")}), *m_reviewer);
    const QByteArray signingTime = "06092a864886f70d010905";
    const QByteArray signingCertificateV2 = "060b2a864886f70d010910022f";
    QVERIFY(!pdf.contains(signingTime));
    QVERIFY(pdf.contains(signingCertificateV2));
}

void TestPdfSign::sign_keepsWhatNamesTheDocument()
{
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    const QByteArray pdf = samples::signedBy(base, *m_reviewer);
    const auto entry = [](const QByteArray &file, const QByteArray &key, char end) {
        const qsizetype place = file.indexOf(key, file.lastIndexOf("trailer"));
        return place < 0 ? QByteArray() : file.mid(place, file.indexOf(end, place) - place);
    };
    for (const char *key : {"/Root", "/Info"}) {
        QVERIFY(!entry(base, key, 'R').isEmpty());
        QCOMPARE(entry(pdf, key, 'R'), entry(base, key, 'R'));
    }
    QVERIFY(!entry(base, "/ID", '>').isEmpty());
    QCOMPARE(entry(pdf, "/ID", '>').simplified().replace("[ ", "["),
             entry(base, "/ID", '>').simplified().replace("[ ", "["));
    const QByteArray start = base.mid(base.lastIndexOf("startxref") + 9).simplified().split(' ').first();
    QVERIFY(pdf.sliced(pdf.lastIndexOf("trailer")).contains(QByteArray("/Prev " + start + ' ')));
}

// Wide gaps make large files, narrow ones signatures that do not fit.
void TestPdfSign::sign_leavesLittleRoom()
{
    const QByteArray pdf = samples::signedBy(samples::prepared({QStringLiteral("reviewer")}), *m_reviewer);
    const qsizetype begin = pdf.indexOf("/Contents <3082") + 11;
    QVERIFY(begin > 11);
    const QByteArray value = QByteArray::fromHex(pdf.mid(begin, pdf.indexOf('>', begin) - begin));
    const qsizetype used = 4 + static_cast<uchar>(value[2]) * 256 + static_cast<uchar>(value[3]);
    QVERIFY2(value.size() - used > 480 && value.size() - used < 544, QByteArray::number(value.size() - used));
}

void TestPdfSign::seal_isDrawnOfLines()
{
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    const QByteArray added = samples::signedBy(base, *m_reviewer).sliced(base.size());
    QVERIFY(added.contains("/Subtype /Form"));
    for (const char *forbidden : {"/Subtype /Image", "/SMask <<", "/Transparency", "/ca 0", "/CA 0"})
        QVERIFY2(!added.contains(forbidden), forbidden);
}

void TestPdfSign::sign_refused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    const QByteArray taken = samples::signedBy(base, *m_reviewer);
    QTest::newRow("a PDF without signature fields")
        << preparePdf(samples::report(), {}).value() << QString() << QStringLiteral("sign.fields");
    QTest::newRow("all fields are signed") << taken << QString() << QStringLiteral("sign.no_field");
    QTest::newRow("the named field is signed")
        << taken << QStringLiteral("reviewer") << QStringLiteral("sign.no_field");
    QTest::newRow("the named field is not there") << base << QStringLiteral("chair") << QStringLiteral("sign.no_field");
    QTest::newRow("no PDF at all") << QByteArray("PK\x03\x04") << QString() << QStringLiteral("pdf.damaged");
    QTest::newRow("an empty file") << QByteArray() << QString() << QStringLiteral("pdf.damaged");
}

void TestPdfSign::sign_refused()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const QString, field);
    const Result<QByteArray> result = signPdf(pdf, *m_chair, {field, {}, samples::Now});
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(result.error().message.endsWith(QLatin1Char('.')));
}

void TestPdfSign::sign_closesTheDocument()
{
    SignatureField chair = samples::field(QStringLiteral("chair"), 300);
    chair.locksDocument = true;
    const PrepareOptions options{{chair, samples::field(QStringLiteral("member.1"), 400)}, {}, {}};
    const QByteArray base = preparePdf(samples::report(), options).value();
    const QByteArray closed = samples::signedBy(base, *m_chair, QStringLiteral("chair"));
    const TrustStore trust = samples::trustIn({*m_chair, *m_reviewer});
    QCOMPARE(stateName(verifyPdf(closed, trust, samples::Now).state), QStringLiteral("incomplete"));
    const Result<QByteArray> late = signPdf(closed, *m_reviewer, {QString(), QString(), samples::Now});
    QVERIFY(!late);
    QCOMPARE(late.error().code, QStringLiteral("sign.locked"));
    const QByteArray ordered =
        samples::signedBy(samples::signedBy(base, *m_reviewer, QStringLiteral("member.1")), *m_chair);
    QCOMPARE(stateName(verifyPdf(ordered, trust, samples::Now).state), QStringLiteral("whole"));
}

void TestPdfSign::sign_followsTheKindOfCrossReferences()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("streams.pdf"));
    samples::ask(QStringLiteral("qpdf"), {QStringLiteral("--object-streams=generate"), QStringLiteral("%"), path},
                 samples::prepared({QStringLiteral("member.1"), QStringLiteral("chair")}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray base = file.readAll();
    QVERIFY(!base.contains("\ntrailer"));
    const QByteArray pdf = samples::signedBy(samples::signedBy(base, *m_reviewer), *m_chair);
    QVERIFY(!pdf.contains("\ntrailer"));
    const Verification result = verifyPdf(pdf, samples::trustIn({*m_reviewer, *m_chair}), samples::Now);
    QVERIFY2(result.state == DocumentState::Whole, qPrintable(result.reason));
    const QString said = samples::ask(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), QStringLiteral("%")}, pdf);
    QVERIFY2(said.count(QLatin1String("Signature is Valid")) == 2, qPrintable(said));
}

void TestPdfSign::seal_showsSignerAndTime()
{
    const QByteArray pdf = samples::signedBy(samples::prepared({QStringLiteral("reviewer")}), *m_reviewer);
    const QString text = samples::ask(QStringLiteral("pdftotext"), {QStringLiteral("%"), QStringLiteral("-")}, pdf);
    QVERIFY2(text.contains(QStringLiteral("王小明")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("2023-06-30 09:30:00 +08:00")), qPrintable(text));
}

void TestPdfSign::seal_isRed_data()
{
    QTest::addColumn<QString>("signer");
    QTest::newRow("a Chinese name") << QStringLiteral("王小明");
    QTest::newRow("a Latin name") << QStringLiteral("Ada Chair");
}

// As others draw it: red where the signer's seal stands, and nowhere else.
void TestPdfSign::seal_isRed()
{
    QFETCH(const QString, signer);
    const QTemporaryDir folder;
    const auto redOf = [&folder](const QByteArray &pdf) {
        const QString picture = folder.filePath(QStringLiteral("page"));
        samples::ask(QStringLiteral("pdftoppm"),
                     {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-singlefile"), QStringLiteral("-png"),
                      QStringLiteral("%"), picture},
                     pdf);
        const QImage page(picture + QStringLiteral(".png"));
        QRect red;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor color = page.pixelColor(x, y);
                if (color.red() > 140 && color.green() < 90 && color.blue() < 90)
                    red |= QRect(x, y, 1, 1);
            }
        }
        return page.isNull() ? QRect(0, 0, 1, 1) : red;
    };
    const QByteArray base = samples::prepared({QStringLiteral("reviewer")});
    QCOMPARE(redOf(base), QRect());
    const QRect red = redOf(samples::signedBy(base, samples::key(signer)));
    const QRect seal(320, 300, 67, 67); // the field is 200 x 66 points, the seal as wide as it is high
    QVERIFY2(seal.contains(red) && red.width() > 55 && red.height() > 55, QTest::toString(red));
}

void TestPdfSign::broken_isRefused_data()
{
    QTest::addColumn<qsizetype>("size");
    const QByteArray pdf = samples::prepared({QStringLiteral("reviewer")});
    QTest::newRow("only the header") << qsizetype(9);
    QTest::newRow("half of the file") << pdf.size() / 2;
    QTest::newRow("the end is missing") << pdf.size() - 20;
}

void TestPdfSign::broken_isRefused()
{
    QFETCH(const qsizetype, size);
    const QByteArray pdf = samples::prepared({QStringLiteral("reviewer")}).left(size);
    const Result<QByteArray> result = signPdf(pdf, *m_reviewer, {QString(), QString(), samples::Now});
    QCOMPARE(result.error().code, QStringLiteral("pdf.damaged"));
    QCOMPARE(preparePdf(pdf, {}).error().code, QStringLiteral("pdf.damaged"));
    QCOMPARE(stateName(verifyPdf(pdf, {}, samples::Now).state), QStringLiteral("damaged"));
}

QTEST_MAIN(TestPdfSign)
#include "tst_pdfsign.moc"
