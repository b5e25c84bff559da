#include "report/ledger_input.h"
#include "report/panel_input.h"
#include "report/pdf_objects.h"
#include "report/pdf_reading.h"
#include "report/report_pdf.h"
#include "signing/pdfembedded.h"
#include "signing/pdfsign.h"
#include "wording/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

// What Preflight finds in a file that it judges as PDF/A-1b; it knows no other part.
QStringList preflightFindings(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the PDF could not be written");
    file.close();
    QStringList jars;
    for (const QString &name : {u"preflight"_s, u"xmpbox"_s, u"pdfbox2"_s, u"fontbox2"_s, u"commons-logging"_s,
                                u"javax.activation"_s, u"jaxb-api"_s})
        jars.append(u"/usr/share/java/%1.jar"_s.arg(name));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                              file.fileName()});
    if (!process.waitForFinished(120'000))
        return {u"Preflight did not run: "_s + process.errorString()};
    const QString told = QString::fromUtf8(process.readAll());
    if (told.contains(u"is a valid PDF/A-1b file"_s))
        return {};
    static const QRegularExpression Finding(u"^[0-9.]+ : .*$"_s, QRegularExpression::MultilineOption);
    QStringList findings;
    for (auto found = Finding.globalMatch(told); found.hasNext();)
        findings.append(found.next().captured());
    return findings.isEmpty() ? QStringList{told} : findings;
}

const QByteArray Attached = "{\"format\":\"yongping-report/1\"}";

} // namespace

// Reports are kept for years: what ISO 19005 asks of them, before and after signatures.
class TestConformance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(Language::Chinese); }
    void layout_isPdfA1b_data() { rows(); }
    void layout_isPdfA1b();
    void dataAndSignatures_bringOnlyWhatPart3Allows_data() { rows(); }
    void dataAndSignatures_bringOnlyWhatPart3Allows();
    void finishedFile_isPdfA3b_data() { rows(); }
    void finishedFile_isPdfA3b();
    void data_areAssociatedWithTheDocument_data() { rows(); }
    void data_areAssociatedWithTheDocument();

private:
    static void rows();
    QByteArray report(const QByteArray &attached);
    QByteArray finished(); // with data, signed in every field

    void checkDeclared(const test::PdfObjects &objects, const QByteArray &pdf);
    void checkOutputIntent(const test::PdfObjects &objects);
    void checkNothingForbidden(const test::PdfObjects &objects);
    void checkFonts(const test::PdfObjects &objects);
    void checkWidgets(const test::PdfObjects &objects);

    CriteriaLibrary m_library;
};

void TestConformance::rows()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"review", "acceptance", "ledger"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

QByteArray TestConformance::report(const QByteArray &attached)
{
    QFETCH(QString, kind);
    Result<QByteArray> pdf = QByteArray();
    if (kind == u"review") {
        ReviewReportInput input = test::sampleInput(u"discrete-factory"_s, m_library);
        input.attached = attached;
        pdf = makeReviewReport(input);
    } else if (kind == u"acceptance") {
        test::PanelCase made = test::panelCase(u"platform-industry"_s, 3, m_library);
        AcceptanceReportInput input = made.input();
        input.attached = attached;
        pdf = makeAcceptanceReport(input);
    } else {
        std::vector<LedgerEntry> entries;
        for (int i = 1; i <= 12; ++i)
            entries.push_back(test::ledgerEntry(i < 5 ? u"fiveg-pilot"_s : u"discrete-factory"_s, i));
        pdf = makeLedger(entries, test::ledgerDate(), attached);
    }
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().message));
    return *pdf;
}

QByteArray TestConformance::finished()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<SigningKey> key = SigningKey::generate(u"王评审"_s, now);
    QByteArray pdf = report(Attached);
    for (Result<QByteArray> next = signPdf(pdf, *key, {{}, {}, now}); next; next = signPdf(pdf, *key, {{}, {}, now}))
        pdf = *next;
    return pdf;
}

void TestConformance::layout_isPdfA1b()
{
    QCOMPARE(preflightFindings(report({})).join(u'\n'), QString());
}

// The first part forbids files inside; that is all that Preflight may find.
void TestConformance::dataAndSignatures_bringOnlyWhatPart3Allows()
{
    const QByteArray pdf = finished();
    QVERIFY(pdf.contains("/ETSI.CAdES.detached"));
    QStringList findings = preflightFindings(pdf);
    findings.removeIf([](const QString &finding) {
        return finding.contains(u"EmbeddedFile entry is present in"_s) || finding.contains(u"part must be 1"_s);
    });
    QCOMPARE(findings.join(u'\n'), QString());
}

void TestConformance::finishedFile_isPdfA3b()
{
    const QByteArray pdf = finished();
    const test::PdfObjects objects(pdf);
    checkDeclared(objects, pdf);
    checkOutputIntent(objects);
    checkNothingForbidden(objects);
    checkFonts(objects);
    checkWidgets(objects);
}

void TestConformance::checkDeclared(const test::PdfObjects &objects, const QByteArray &pdf)
{
    QVERIFY(pdf.startsWith("%PDF-1.7\n%"));
    const JsonValue metadata = objects.get(objects.catalog(), u"/Metadata");
    QCOMPARE(metadata.text(u"/Subtype"), u"/XML"_s);
    QVERIFY(!metadata.find(u"/Filter")); // it can be read without unpacking
    const QString xmp = test::PdfReading(pdf).metadata();
    QVERIFY2(xmp.contains(u"pdfaid:part=\"3\""_s) && xmp.contains(u"pdfaid:conformance=\"B\""_s), qPrintable(xmp));
    QCOMPARE(objects.get(objects.trailer(), u"/ID").toArray().size(), std::size_t(2));
    QVERIFY(!objects.trailer().find(u"/Encrypt"));
}

void TestConformance::checkOutputIntent(const test::PdfObjects &objects)
{
    const JsonValue intents = objects.get(objects.catalog(), u"/OutputIntents");
    QVERIFY(intents.isArray());
    QCOMPARE(intents.toArray().size(), std::size_t(1));
    const JsonValue intent = objects.followed(intents.toArray().front());
    QCOMPARE(intent.text(u"/S"), u"/GTS_PDFA1"_s);
    QCOMPARE(objects.get(objects.get(intent, u"/DestOutputProfile"), u"/N"), JsonValue(3));
}

void TestConformance::checkNothingForbidden(const test::PdfObjects &objects)
{
    for (const char16_t *key : {u"/OpenAction", u"/AA", u"/JavaScript", u"/XFA", u"/NeedAppearances"})
        QVERIFY2(!objects.catalog().find(QStringView(key)), qPrintable(QString::fromUtf16(key)));
    QStringList findings;
    const auto only = [&](const JsonValue &dictionary, QStringView key, const JsonValue &allowed) {
        const JsonValue *value = dictionary.find(key);
        if (value && *value != allowed)
            findings.append(key.toString());
    };
    objects.each([&](const JsonValue &dictionary) {
        for (const char16_t *key : {u"/JS", u"/Launch", u"/TR", u"/HTP", u"/OPI", u"/Ref", u"/PS"}) {
            if (dictionary.find(QStringView(key)))
                findings.append(QString::fromUtf16(key));
        }
        // No transparency of any kind.
        only(dictionary, u"/CA", JsonValue(Decimal(1)));
        only(dictionary, u"/ca", JsonValue(Decimal(1)));
        only(dictionary, u"/SMask", JsonValue(u"/None"_s));
        only(dictionary, u"/BM", JsonValue(u"/Normal"_s));
        if (dictionary.text(u"/S") == u"/Transparency"_s)
            findings.append(u"a transparency group"_s);
        if (dictionary.text(u"/Filter").contains(u"LZW"_s))
            findings.append(u"LZW"_s);
    });
    QCOMPARE(findings.join(u' '), QString());
}

void TestConformance::checkFonts(const test::PdfObjects &objects)
{
    int fonts = 0;
    QStringList findings;
    objects.each([&](const JsonValue &dictionary) {
        if (dictionary.text(u"/Type") != u"/Font"_s)
            return;
        const QString name = dictionary.text(u"/BaseFont");
        if (dictionary.text(u"/Subtype") == u"/Type0"_s) {
            if (!dictionary.find(u"/ToUnicode") || dictionary.text(u"/Encoding") != u"/Identity-H"_s)
                findings.append(name);
            return;
        }
        ++fonts;
        const JsonValue descriptor = objects.get(dictionary, u"/FontDescriptor");
        const bool embedded = descriptor.find(u"/FontFile2") || descriptor.find(u"/FontFile3");
        const bool mapped = dictionary.text(u"/Subtype") != u"/CIDFontType2"_s || dictionary.find(u"/CIDToGIDMap");
        if (!embedded || !mapped)
            findings.append(name);
    });
    QVERIFY(fonts >= 3);
    QCOMPARE(findings.join(u' '), QString());
}

void TestConformance::checkWidgets(const test::PdfObjects &objects)
{
    int widgets = 0;
    QStringList findings;
    objects.each([&](const JsonValue &dictionary) {
        if (dictionary.text(u"/Subtype") != u"/Widget"_s)
            return;
        ++widgets;
        const JsonValue appearance = objects.get(dictionary, u"/AP");
        const JsonValue flags = objects.get(dictionary, u"/F");
        const int value = flags.isNumber() ? flags.toDecimal().toString().toInt() : 0;
        constexpr int Print = 4;
        constexpr int HiddenOrUnseen = 1 | 2 | 32;
        if (!appearance.isObject() || appearance.toObject().size() != 1 || !appearance.find(u"/N"))
            findings.append(u"appearance"_s);
        if (!(value & Print) || (value & HiddenOrUnseen))
            findings.append(u"flags"_s);
        if (!dictionary.find(u"/V"))
            findings.append(u"a field is open"_s);
    });
    QVERIFY(widgets > 0);
    QCOMPARE(findings.join(u' '), QString());
}

void TestConformance::data_areAssociatedWithTheDocument()
{
    for (const QByteArray &pdf : {report(Attached), finished()}) {
        const test::PdfObjects objects(pdf);
        const JsonValue associated = objects.get(objects.catalog(), u"/AF");
        QVERIFY(associated.isArray());
        QCOMPARE(associated.toArray().size(), std::size_t(1));
        const JsonValue file = objects.followed(associated.toArray().front());
        QCOMPARE(file.text(u"/Type"), u"/Filespec"_s);
        QCOMPARE(file.text(u"/AFRelationship"), u"/Data"_s);
        QCOMPARE(file.text(u"/UF"), u"u:yongping-report.json"_s);
        QCOMPARE(file.text(u"/F"), u"u:yongping-report.json"_s);
        const JsonValue stream = objects.get(objects.get(file, u"/EF"), u"/F");
        QCOMPARE(stream.text(u"/Subtype"), u"/application/json"_s);
        QVERIFY(objects.get(stream, u"/Params").find(u"/ModDate"));
        const JsonValue names = objects.get(objects.get(objects.catalog(), u"/Names"), u"/EmbeddedFiles");
        QCOMPARE(names.find(u"/Names")->toArray().back(), associated.toArray().front());
        const Result<QByteArray> read = embeddedFile(pdf, reportDataName(), 1000);
        QVERIFY(read);
        QCOMPARE(*read, Attached);
    }
}

QTEST_MAIN(TestConformance)
#include "tst_conformance.moc"
