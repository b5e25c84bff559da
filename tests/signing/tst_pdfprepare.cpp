#define POINTERHOLDER_TRANSITION 4 // qpdf's way of asking for its newest interface

#include "samples.h"
#include "signing/radicals.h"
#include "signing/tounicode.h"

#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <ctime>

using namespace yongping;

namespace {

time_t clockAhead = 0;

} // namespace

// In the place of the C library's, for all that this program loads: two runs of a test fall into the same second, and
// what is made up from the clock must be caught.
extern "C" time_t time(time_t *place) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const time_t seconds = now.tv_sec + clockAhead;
    if (place)
        *place = seconds;
    return seconds;
}

class TestPdfPrepare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void radicals_agreeWithNormalisation();
    void radicals_knowTheSupplement();
    void toUnicode_repairsTargets_data();
    void toUnicode_repairsTargets();
    void prepare_textIsFound();
    void prepare_isDeterministic();
    void prepare_staysPlain();
    void prepare_fieldsStandWhereAsked();
    void prepare_attachesTheData();
    void prepare_refused_data();
    void prepare_refused();
};

void TestPdfPrepare::radicals_agreeWithNormalisation()
{
    for (char16_t radical = 0x2F00; radical <= 0x2FD5; ++radical) {
        const QString normal = QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
        QCOMPARE(QString::fromUcs4(std::initializer_list<char32_t>{unifiedIdeograph(radical)}.begin(), 1), normal);
    }
    QCOMPARE(unifiedIdeograph(U'目'), U'目');
    QCOMPARE(unifiedIdeograph(U'A'), U'A');
}

void TestPdfPrepare::radicals_knowTheSupplement()
{
    QCOMPARE(unifiedIdeograph(0x2E9F), U'母');
    QCOMPARE(unifiedIdeograph(0x2ED3), U'长');
    QCOMPARE(unifiedIdeograph(0x2EF3), U'龟');
    QCOMPARE(unifiedIdeograph(0x2E9A), char32_t(0x2E9A));
}

void TestPdfPrepare::toUnicode_repairsTargets_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a list") << QByteArray("1 beginbfrange\n<0001> <0003> [<9879> <2F6C> <0009> ]\nendbfrange")
                            << QByteArray("1 beginbfrange\n<0001> <0003> [<9879> <76EE> <0020> ]\nendbfrange");
    QTest::newRow("single characters")
        << QByteArray("2 beginbfchar\n<0001> <2215>\n<2F6C> <301c>\nendbfchar")
        << QByteArray("2 beginbfchar\n<0001> <FF0F>\n<2F6C> <FF5E>\nendbfchar");
    QTest::newRow("a counting range becomes a list")
        << QByteArray("1 beginbfrange\n<0001> <0003> <2328>\nendbfrange")
        << QByteArray("1 beginbfrange\n<0001> <0003> [<2328><3008><3009>]\nendbfrange");
    QTest::newRow("a range without radicals stays")
        << QByteArray("1 beginbfrange\n<0001> <0003> <4E00>\nendbfrange")
        << QByteArray("1 beginbfrange\n<0001> <0003> <4E00>\nendbfrange");
    QTest::newRow("codes outside the mappings stay")
        << QByteArray("<< /A (B) >> begincodespacerange <2F00> <2FD5> endcodespacerange")
        << QByteArray("<< /A (B) >> begincodespacerange <2F00> <2FD5> endcodespacerange");
    QTest::newRow("a map cut short stays")
        << QByteArray("1 beginbfchar <0001> <2F6C") << QByteArray("1 beginbfchar <0001> <2F6C");
}

void TestPdfPrepare::toUnicode_repairsTargets()
{
    QFETCH(const QByteArray, before);
    QTEST(repairToUnicode(before), "after");
}

void TestPdfPrepare::prepare_textIsFound()
{
    const QByteArray pdf = samples::prepared({QStringLiteral("reviewer")});
    const QString text = samples::ask(QStringLiteral("pdftotext"), {QStringLiteral("%"), QStringLiteral("-")}, pdf);
    for (const char *word : {"项目", "行业", "目录", "第二页"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void TestPdfPrepare::prepare_isDeterministic()
{
    const QByteArray layout = samples::report();
    const PrepareOptions options{{samples::field(QStringLiteral("chair"), 300)}, {}, QStringLiteral("zh-CN")};
    const auto rewritten = [&layout] {
        QPDF pdf;
        pdf.processMemoryFile("layout", layout.constData(), size_t(layout.size()));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    };
    const QByteArray prepared = preparePdf(layout, options).value();
    const QByteArray byTheClock = rewritten();
    clockAhead = 1000;
    const QByteArray later = preparePdf(layout, options).value();
    const QByteArray byTheClockLater = rewritten();
    clockAhead = 0;
    QCOMPARE(later, prepared);
    QVERIFY(byTheClock != byTheClockLater); // or the clock does not reach what makes up identifiers
}

void TestPdfPrepare::prepare_staysPlain()
{
    const QByteArray pdf = samples::prepared({QStringLiteral("reviewer")});
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("\ntrailer "));
    QVERIFY(!pdf.contains("/ObjStm"));
    QVERIFY(pdf.contains("pdfaid:part=\"1\""));
    QVERIFY(pdf.contains("/SigFlags 3"));
}

void TestPdfPrepare::prepare_fieldsStandWhereAsked()
{
    const QByteArray pdf = samples::prepared({QStringLiteral("member.1"), QStringLiteral("member.2")});
    // 842 − 300 − 66 and 842 − 300: the page counts from below.
    QVERIFY(pdf.contains("/Rect [ 320 476 520 542 ]"));
    QVERIFY(pdf.contains("/Rect [ 320 386 520 452 ]"));
    const QString said = samples::ask(QStringLiteral("pdfsig"), {QStringLiteral("%")}, pdf);
    QVERIFY2(said.contains(QLatin1String("member.1")) && said.contains(QLatin1String("member.2")), qPrintable(said));
}

void TestPdfPrepare::prepare_attachesTheData()
{
    PrepareOptions options;
    options.fields.push_back(samples::field(QStringLiteral("chair"), 300));
    options.attachment = PdfAttachment{QStringLiteral("案件.json"), QStringLiteral("application/json"),
                                       QByteArray("{\"answers\": 1}"), QStringLiteral("案件数据"), samples::Now};
    const QByteArray pdf = preparePdf(samples::report(), options).value();
    QVERIFY(pdf.startsWith("%PDF-1.7"));
    QVERIFY(pdf.contains("pdfaid:part=\"3\"") && pdf.contains("pdfaid:conformance=\"B\""));
    QVERIFY(!pdf.contains("pdfaid:part=\"1\""));
    for (const char *entry : {"/AF [ ", "/AFRelationship /Data", "/UF ", "/Subtype /application#2fjson",
                              "/ModDate (D:20230630013000Z)", "/EmbeddedFiles"}) {
        QVERIFY2(pdf.contains(entry), entry);
    }
    const QString listed = samples::ask(QStringLiteral("qpdf"),
                                        {QStringLiteral("--list-attachments"), QStringLiteral("%")}, pdf);
    QVERIFY2(listed.contains(QStringLiteral("案件.json")), qPrintable(listed));
    const QString data = samples::ask(QStringLiteral("qpdf"),
                                      {QStringLiteral("--show-attachment=案件.json"), QStringLiteral("%")}, pdf);
    QCOMPARE(data, QStringLiteral("{\"answers\": 1}"));
}

void TestPdfPrepare::prepare_refused_data()
{
    QTest::addColumn<SignatureField>("field");
    const SignatureField good = samples::field(QStringLiteral("chair"), 300);
    SignatureField field = good;
    field.page = 2;
    QTest::newRow("a page that is not there") << field;
    field = good;
    field.rect = QRectF();
    QTest::newRow("no extent") << field;
    field = good;
    field.name.clear();
    QTest::newRow("no name") << field;
    field.name = QStringLiteral("member.");
    QTest::newRow("an empty part of the name") << field;
    field.name = QStringLiteral("first");
    QTest::newRow("a name that is taken") << field;
    field.name = QStringLiteral("first.second");
    QTest::newRow("a name below a field") << field;
}

void TestPdfPrepare::prepare_refused()
{
    QFETCH(const SignatureField, field);
    const PrepareOptions options{{samples::field(QStringLiteral("first"), 200), field}, {}, {}};
    const Result<QByteArray> result = preparePdf(samples::report(), options);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("pdf.field"));
}

QTEST_MAIN(TestPdfPrepare)
#include "tst_pdfprepare.moc"
