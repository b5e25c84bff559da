#include "base/tr.h"
#include "report/acceptance_contents.h"
#include "report/contents.h"
#include "report/ledger_contents.h"
#include "report/ledger_input.h"
#include "report/panel_input.h"
#include "report/pdf_reading.h"
#include "wording/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

QString letters(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QString word(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

void find(const QString &text, const QString &part)
{
    QVERIFY2(text.contains(letters(part)), qPrintable(part));
}

// Headings in their order, numbered without a gap from 一 on.
void findHeadings(const QString &text, const QStringList &headings)
{
    const QString digits = u"一二三四五六七八九"_s;
    qsizetype from = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString number = i < 9 ? QString(digits[i]) : u'十' + (i > 9 ? QString(digits[i - 10]) : QString());
        const qsizetype at = text.indexOf(number + u'、' + letters(headings[i]), from);
        QVERIFY2(at >= 0, qPrintable(number + u'、' + headings[i]));
        from = at + 1;
    }
}

void findClauses(const QString &text, const Evaluation &evaluation)
{
    for (const ClauseResult &result : evaluation.clauses) {
        find(text, result.clause->id);
        find(text, clauseName(*result.clause, *evaluation.category));
    }
    for (const Element &element : evaluation.category->elements)
        find(text, u'）' + element.title.in(Language::Chinese)); // （一）
}

} // namespace

// Every clause and every Chinese heading of each document is found by those who search the PDF.
class TestFoundTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(Language::Chinese); }
    void review_data() { categories(); }
    void review();
    void acceptance_data() { categories(); }
    void acceptance();
    void ledger();

private:
    static void categories();

    CriteriaLibrary m_library;
};

void TestFoundTexts::categories()
{
    QTest::addColumn<QString>("category");
    for (const QString &category : CriteriaLibrary::categoryIds())
        QTest::newRow(qPrintable(category)) << category;
}

void TestFoundTexts::review()
{
    QFETCH(QString, category);
    const ReviewReportInput input = test::sampleInput(category, m_library);
    const Result<QByteArray> pdf = makeReviewReport(input);
    QVERIFY(pdf);
    const QString text = test::PdfReading(*pdf).letters();
    const ReviewContents contents = reviewContents(input);
    find(text, contents.title);
    findClauses(text, input.evaluation);
    QStringList headings{word("Conclusion"), word("Clause by clause")};
    if (!contents.indicators.empty())
        headings += word("Performance indicators");
    if (!contents.valueNotes.empty())
        headings += word("Values to look at");
    if (!contents.score.elements.empty())
        headings += word("Points");
    headings += word("What is still missing");
    if (!contents.interpretations.empty())
        headings += word("Notes on the reading of the standard");
    headings += word("Opinion of the reviewer");
    findHeadings(text, headings);
    for (const ReportFact &fact : contents.facts)
        find(text, fact.label);
}

void TestFoundTexts::acceptance()
{
    QFETCH(QString, category);
    test::PanelCase made = test::panelCase(category, 3, m_library);
    made.decide(Decision::AcceptedAfterRectification, u"部分指标待核实"_s);
    const AcceptanceReportInput input = made.input();
    const Result<QByteArray> pdf = makeAcceptanceReport(input);
    QVERIFY(pdf);
    const QString text = test::PdfReading(*pdf).letters();
    const AcceptanceContents contents = acceptanceContents(input);
    find(text, contents.title);
    findClauses(text, made.table->evaluation);
    QStringList headings{yongping::tr("Decision and conclusion"), yongping::tr("Members of the panel"),
                         yongping::tr("Points of the reviewers"), yongping::tr("Result by the standard")};
    if (!contents.openChecks.empty())
        headings += word("What is still missing");
    if (!contents.indicators.empty())
        headings += word("Performance indicators");
    if (!contents.valueNotes.empty())
        headings += word("Values to look at");
    headings += yongping::tr("Promises against results");
    headings += yongping::tr("To be rectified");
    if (!contents.differences.empty())
        headings += yongping::tr("What the panel settled");
    headings += yongping::tr("Dissent");
    findHeadings(text, headings);
    find(text, yongping::tr("Appendix: clause by clause"));
}

void TestFoundTexts::ledger()
{
    std::vector<LedgerEntry> entries = test::variedLedger(30);
    for (LedgerEntry &entry : entries) {
        const Result<CategoryPtr> category = m_library.category(entry.data.category);
        QVERIFY(category);
        entry.category = (*category)->title.in(Language::Chinese);
    }
    const Result<QByteArray> pdf = makeLedger(entries, test::ledgerDate());
    QVERIFY(pdf);
    const QString text = test::PdfReading(*pdf).letters();
    const LedgerContents contents = ledgerContents(entries, test::ledgerDate());
    find(text, contents.title);
    for (const LedgerGroup &group : contents.groups) {
        find(text, group.category);
        for (const LedgerRow &row : group.rows)
            find(text, row.name);
    }
    for (const char *heading : {"No.", "Project", "Applicant", "Stage", "Conclusion", "Decision", "Points", "Reviews",
                                "Due", "Sums by category and decision"})
        find(text, yongping::tr(heading));
}

QTEST_MAIN(TestFoundTexts)
#include "tst_found_texts.moc"
