#include "samples.h"
#include "signing/pdffields.h"

#include <QTest>

using namespace yongping;

class TestPdfFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_tellHowTheyStand();
    void fields_ofUnfitFiles_data();
    void fields_ofUnfitFiles();
};

void TestPdfFields::fields_tellHowTheyStand()
{
    const QRectF place(100, 100, 200, 60);
    PrepareOptions options;
    options.fields = {{QStringLiteral("member.1"), 0, place, QStringLiteral("李慧敏"), false},
                      {QStringLiteral("chair"), 1, place, {}, true}};
    const auto prepared = preparePdf(samples::report(), options);
    QVERIFY(prepared);
    const auto signedPdf = signPdf(*prepared, samples::key(QStringLiteral("李慧敏")), {{}, {}, samples::Now});
    QVERIFY(signedPdf);
    const auto fields = readSignatureFields(*signedPdf);
    QVERIFY(fields);
    QCOMPARE(fields->size(), std::size_t(2));
    QCOMPARE(fields->front().name, QStringLiteral("member.1"));
    QCOMPARE(fields->front().label, QStringLiteral("李慧敏"));
    QVERIFY(fields->front().isSigned && !fields->front().locksDocument);
    QCOMPARE(fields->back().name, QStringLiteral("chair"));
    QVERIFY(fields->back().label.isEmpty());
    QVERIFY(!fields->back().isSigned && fields->back().locksDocument);
}

void TestPdfFields::fields_ofUnfitFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("code");
    QTest::newRow("a text is damaged") << QByteArray("no PDF") << QStringLiteral("pdf.damaged");
    QTest::newRow("a PDF without a form has none") << samples::report() << QString();
}

void TestPdfFields::fields_ofUnfitFiles()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, code);
    const auto fields = readSignatureFields(pdf);
    QCOMPARE(fields ? QString() : fields.error().code, code);
    QVERIFY(!fields || fields->empty());
}

QTEST_MAIN(TestPdfFields)
#include "tst_pdffields.moc"
