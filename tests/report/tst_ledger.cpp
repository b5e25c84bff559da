#include "report/ledger_input.h"
#include "report/pdf_reading.h"
#include "wording/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Language)

// The ledger as a PDF, read by the programs that others will read it with.
class TestLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pdf_holdsEveryCase_data();
    void pdf_holdsEveryCase();
    void pages_repeatCategoryAndHead();
    void empty_saysSo();
    void field_isTheOffices();

private:
    static std::vector<LedgerEntry> entries(int count);
    static QByteArray ledger(const std::vector<LedgerEntry> &entries)
    {
        const Result<QByteArray> pdf = makeLedger(entries, test::ledgerDate());
        return pdf ? *pdf : QByteArrayLiteral("failed: ") + pdf.error().message.toUtf8();
    }
};

std::vector<LedgerEntry> TestLedger::entries(int count)
{
    const QStringList categories{QStringLiteral("industrial-app"), QStringLiteral("fiveg-pilot"),
                                 QStringLiteral("discrete-factory")};
    std::vector<LedgerEntry> made;
    for (int i = 0; i < count; ++i)
        made.push_back(test::ledgerEntry(categories[i % categories.size()], i + 1));
    return made;
}

void TestLedger::pdf_holdsEveryCase_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Language>("language");
    QTest::newRow("one case, in English") << 1 << Language::English;
    QTest::newRow("two hundred cases, in Chinese") << 200 << Language::Chinese;
    QTest::newRow("two hundred cases, in English") << 200 << Language::English;
}

void TestLedger::pdf_holdsEveryCase()
{
    QFETCH(int, count);
    QFETCH(Language, language);
    installLanguage(language);
    const test::PdfReading pdf(ledger(entries(count)));
    QVERIFY(pdf.check().contains(QStringLiteral("No syntax or stream encoding errors found")));
    QVERIFY2(pdf.info().contains(QStringLiteral("842 x 595 pts (A4)")), qPrintable(pdf.info()));
    const QString text = pdf.text();
    for (int i = 1; i <= count; ++i)
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("项目%1\\b").arg(i))), qPrintable(QString::number(i)));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("— ?1 ?—"))));
}

void TestLedger::pages_repeatCategoryAndHead()
{
    installLanguage(Language::English);
    const test::PdfReading pdf(ledger(entries(200)));
    const int pages = pdf.pages();
    QVERIFY(pages > 3);
    for (int page = 1; page < pages; ++page) {
        const QString text = pdf.pageText(page);
        QVERIFY2(text.contains(QStringLiteral("title of ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Applicant")) || text.contains(QStringLiteral("All categories")),
                 qPrintable(text));
    }
    // The place to sign is never alone.
    QVERIFY(pdf.pageText(pages).contains(QStringLiteral("All categories")));
}

void TestLedger::empty_saysSo()
{
    installLanguage(Language::English);
    const test::PdfReading pdf(ledger({}));
    QCOMPARE(pdf.pages(), 1);
    QVERIFY(pdf.text().contains(QStringLiteral("The ledger holds no cases.")));
    QVERIFY(pdf.fields().contains(QStringLiteral("\"fullname\": \"reviewer\"")));
}

void TestLedger::field_isTheOffices()
{
    installLanguage(Language::Chinese);
    const QString fields = test::PdfReading(ledger(entries(5))).fields();
    QCOMPARE(fields.count(QStringLiteral("\"fieldtype\": \"/Sig\"")), 1);
    QVERIFY(fields.contains(QStringLiteral("\"fullname\": \"reviewer\"")));
}

QTEST_MAIN(TestLedger)
#include "tst_ledger.moc"
