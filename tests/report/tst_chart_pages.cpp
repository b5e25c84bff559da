#include "report/layout/paginator.h"
#include "report/layout/units.h"
#include "report/report_figures.h"

#include <QTest>

using namespace yongping;

// A chart with its legend on the pages of a report.
class TestChartPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chart_isDividedOnlyWhereNoPageHoldsIt_data();
    void chart_isDividedOnlyWhereNoPageHoldsIt();
};

void TestChartPages::chart_isDividedOnlyWhereNoPageHoldsIt_data()
{
    QTest::addColumn<int>("bars");
    QTest::addColumn<qreal>("above"); // what stands on the first page
    QTest::addColumn<int>("first");   // the page that the chart begins on
    QTest::addColumn<int>("parts");
    QTest::newRow("one bar") << 1 << mm(100) << 0 << 1;
    QTest::newRow("seven bars that fit below") << 7 << mm(100) << 0 << 1;
    QTest::newRow("seven bars that do not fit below") << 7 << mm(170) << 1 << 1;
    QTest::newRow("as many as a page holds") << 19 << mm(100) << 1 << 1;
    QTest::newRow("a few more than a page holds") << 22 << mm(30) << 0 << 2;
    QTest::newRow("a hundred") << 100 << mm(100) << 1 << 6;
}

void TestChartPages::chart_isDividedOnlyWhereNoPageHoldsIt()
{
    QFETCH(int, bars);
    QFETCH(qreal, above);
    QFETCH(int, first);
    QFETCH(int, parts);
    DocumentWriter writer(TypeWidth);
    writer.add(std::make_unique<FigureItem>(above, [](QPainter &, QPointF) {}));
    const IndicatorBar bar{QStringLiteral("title"), QStringLiteral("25 %"), QStringLiteral("20 %"), 25.0, 20.0,
                           Verdict::Met};
    writeChart(writer, std::vector<IndicatorBar>(static_cast<std::size_t>(bars), bar), QStringLiteral("legend"));
    const std::vector<LaidOutPage> pages = paginate(writer.take(), TypeHeight);
    QCOMPARE(pages.size(), static_cast<std::size_t>(first + parts));
    for (std::size_t page = static_cast<std::size_t>(first); page < pages.size(); ++page) {
        const bool withFigureAbove = page == 0;
        QCOMPARE(pages[page].size(), std::size_t(withFigureAbove ? 3 : 2)); // a part of the chart and its legend
        const auto *legend = dynamic_cast<const ParagraphItem *>(pages[page].back().item.get());
        QVERIFY(legend);
        QVERIFY(pages[page].back().top + legend->height() <= TypeHeight);
    }
}

QTEST_MAIN(TestChartPages)
#include "tst_chart_pages.moc"
