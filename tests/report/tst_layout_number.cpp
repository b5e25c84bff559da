#include "report/acceptance_contents.h"
#include "report/acceptance_document.h"
#include "report/contents.h"
#include "report/ledger_contents.h"
#include "report/ledger_document.h"
#include "report/ledger_input.h"
#include "report/panel_input.h"
#include "report/report_pdf.h"
#include "report/report_style.h"
#include "report/review_document.h"
#include "signing/pdfpages.h"
#include "wording/words.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

// What the layout of this number looks like. Whoever changes it is told here to give it another number.
constexpr int KnownLayout = 5;

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
}

// A source without its comments, blanks and the number itself.
QString source(const QString &name)
{
    QFile file(QStringLiteral(YONGPING_SOURCE_DIR "/app/report/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QString text = QString::fromUtf8(file.readAll());
    for (const char *unsaid : {"//[^\n]*", "constexpr int Layout = \\d+;", "\\s"})
        text.remove(QRegularExpression(QString::fromLatin1(unsaid)));
    return text;
}

// The words in the order in which they are drawn, on one endless page: where pages end hangs on the fonts of a
// computer.
QString wordsOf(Flow flow)
{
    PageDress dress;
    dress.title = u"Layout"_s;
    dress.made = test::madeAt();
    dress.geometry.typeArea.setHeight(mm(100'000));
    const Result<QByteArray> pdf = makeReportPdf(std::move(flow), dress, {}, {});
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().message));
    const Result<PdfPages> read = readPdfPages(*pdf);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    QString words;
    for (const PdfPage &page : read->pages)
        words += page.words + u'\f';
    return words;
}

} // namespace

class TestLayoutNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherLayout_getsAnotherNumber_data();
    void otherLayout_getsAnotherNumber();

private:
    QString review();
    QString acceptance();
    static QString ledger();

    CriteriaLibrary m_library;
};

QString TestLayoutNumber::review()
{
    return wordsOf(reviewFlow(reviewContents(test::sampleInput(u"platform-industry"_s, m_library))));
}

QString TestLayoutNumber::acceptance()
{
    test::PanelCase made = test::panelCase(u"platform-industry"_s, 3, m_library);
    made.say(0, u"foundation.1"_s, Judgement::NotMet);
    made.decide(Decision::AcceptedAfterRectification, u"部分指标待核实"_s, 3, 2);
    return wordsOf(acceptanceFlow(acceptanceContents(made.input())));
}

QString TestLayoutNumber::ledger()
{
    std::vector<LedgerEntry> entries = test::variedLedger(4);
    entries.front().points = {Decimal(80), Decimal(85)};
    entries.front().byHand = {{u"张三"_s, u"条目"_s, u"4"_s}};
    return wordsOf(ledgerFlow(ledgerContents(entries, test::ledgerDate())));
}

void TestLayoutNumber::otherLayout_getsAnotherNumber_data()
{
    QTest::addColumn<QString>("looks");
    QTest::addColumn<QByteArray>("known");
    const auto sources = [](std::initializer_list<const char *> names) {
        QString all;
        for (const char *name : names)
            all += source(QString::fromLatin1(name));
        return all;
    };
    QTest::newRow("the style of all reports")
        << sources({"report_style.h", "report_style.cpp", "layout/units.h", "layout/page_geometry.h"})
        << QByteArray("ba1938452c778474");
    QTest::newRow("the breaking of lines and pages")
        << sources({"layout/text_block.cpp", "layout/flow_item.cpp", "layout/row_item.cpp", "layout/paginator.cpp",
                    "document_writer.cpp"})
        << QByteArray("63488f18b2fe2847");
    QTest::newRow("what is drawn besides text") << sources({"report_figures.cpp", "indicator_chart.cpp"})
                                                << QByteArray("b3393b516eaef8af");
    installLanguage(Language::English);
    QTest::newRow("the words of a review in English") << review() << QByteArray("d2cbef2153c9fb86");
    QTest::newRow("the words of an acceptance in English") << acceptance() << QByteArray("ddda036e953c0686");
    QTest::newRow("the words of a ledger in English") << ledger() << QByteArray("b4fc8ecdcb504360");
    installLanguage(Language::Chinese);
    QTest::newRow("the words of a review in Chinese") << review() << QByteArray("13a55eaa7f99b43d");
    QTest::newRow("the words of an acceptance in Chinese") << acceptance() << QByteArray("636aa81479ef3718");
    QTest::newRow("the words of a ledger in Chinese") << ledger() << QByteArray("c1ea07d2975d7d5c");
}

void TestLayoutNumber::otherLayout_getsAnotherNumber()
{
    QFETCH(QString, looks);
    QFETCH(QByteArray, known);
    QVERIFY(!looks.isEmpty());
    QVERIFY2(ReportStyle::Layout == KnownLayout,
             "The number of the layout was raised: put it and the digests that the failing rows name in here.");
    const QByteArray now = digest(looks);
    const QByteArray advice =
        "Reports come out otherwise than before, now as " + now
        + ". Raise ReportStyle::Layout in report_style.h, and put the number and the digest in here; the digest alone "
          "where reports come out the same all the same, or only a sample or the criteria changed.";
    QVERIFY2(now == known, advice.constData());
}

QTEST_MAIN(TestLayoutNumber)
#include "tst_layout_number.moc"
