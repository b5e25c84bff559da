#include "report/document_writer.h"
#include "report/layout/paginator.h"
#include "report/layout/row_item.h"
#include "report/layout/units.h"

#include <QTest>

using namespace yongping;

namespace {

constexpr qreal PageHeight = mm(100);

std::unique_ptr<FlowItem> figure(qreal height, bool keepWithNext = false)
{
    auto item = std::make_unique<FigureItem>(height, [](QPainter &, QPointF) {});
    item->keepWithNext = keepWithNext;
    return item;
}

TextBlock textOfLines(int lines)
{
    QString text = QStringLiteral("line");
    for (int i = 1; i < lines; ++i)
        text += QStringLiteral("\nline");
    return TextBlock(text, {Face::Song, 10, 14}, mm(80));
}

std::unique_ptr<FlowItem> loose(qreal height)
{
    std::unique_ptr<FlowItem> item = figure(height, true);
    item->keepLoosely = true;
    return item;
}

std::unique_ptr<FlowItem> paragraph(int lines, bool keepWithNext = false)
{
    auto item = std::make_unique<ParagraphItem>(textOfLines(lines));
    item->keepWithNext = keepWithNext;
    return item;
}

std::vector<std::size_t> counts(const std::vector<LaidOutPage> &pages)
{
    std::vector<std::size_t> result;
    for (const LaidOutPage &page : pages)
        result.push_back(page.size());
    return result;
}

using Counts = std::vector<std::size_t>;

} // namespace

Q_DECLARE_METATYPE(Counts)

class TestPaginator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figure_movesWholeToTheNextPage();
    void heading_neverStandsAloneAtTheFoot();
    void paragraph_isDividedWithTwoLinesOnEitherSide();
    void paragraph_givesItsLastLinesToWhatItIsKeptWith();
    void table_repeatsItsHead();
    void row_tallerThanAPageIsDivided();
    void figure_tallerThanAPageIsPlacedAllTheSame();
    void keptLoosely_movesTogetherWhereLittleIsLost();
    void keptLoosely_isPartedBeforeAMostlyEmptyPage();
    void keptLoosely_leavesWhatIsKeptStrictlyTogether();
    void keptStrictly_staysTogetherOnceItIsParted();
    void table_isDividedBetweenRows_data();
    void table_isDividedBetweenRows();
    void tallRow_mayStandWithoutAnother();
};

void TestPaginator::figure_movesWholeToTheNextPage()
{
    Flow flow;
    flow.push_back(figure(mm(60)));
    flow.push_back(figure(mm(60)));
    QCOMPARE(counts(paginate(std::move(flow), PageHeight)), (Counts{1, 1}));
}

void TestPaginator::heading_neverStandsAloneAtTheFoot()
{
    Flow flow;
    flow.push_back(figure(mm(85)));
    flow.push_back(figure(mm(10), true));
    flow.push_back(figure(mm(20)));
    const std::vector<LaidOutPage> pages = paginate(std::move(flow), PageHeight);
    QCOMPARE(counts(pages), (Counts{1, 2}));
    QCOMPARE(pages.at(1).at(0).top, 0.0);
}

void TestPaginator::paragraph_isDividedWithTwoLinesOnEitherSide()
{
    Flow flow;
    flow.push_back(figure(PageHeight - 9.5 * pt(14)));
    flow.push_back(paragraph(10));
    const std::vector<LaidOutPage> pages = paginate(std::move(flow), PageHeight);
    QCOMPARE(counts(pages), (Counts{2, 1}));
    QCOMPARE(pages.at(0).at(1).item->height(), 8 * pt(14));
    QCOMPARE(pages.at(1).at(0).item->height(), 2 * pt(14));
}

void TestPaginator::paragraph_givesItsLastLinesToWhatItIsKeptWith()
{
    Flow flow;
    flow.push_back(paragraph(6, true));
    flow.push_back(figure(PageHeight - 4 * pt(14)));
    const std::vector<LaidOutPage> pages = paginate(std::move(flow), PageHeight);
    QCOMPARE(counts(pages), (Counts{1, 2}));
    QCOMPARE(pages.at(1).at(0).item->height(), 2 * pt(14));
}

void TestPaginator::table_repeatsItsHead()
{
    const auto row = [] { return std::make_unique<RowItem>(std::vector<Cell>{{mm(80), {textOfLines(3)}}}); };
    const std::shared_ptr<const FlowItem> head = row();
    Flow flow;
    for (int i = 0; i < 7; ++i) {
        flow.push_back(row());
        flow.back()->head = head;
    }
    const std::vector<LaidOutPage> pages = paginate(std::move(flow), PageHeight);
    QCOMPARE(pages.size(), std::size_t(2));
    for (const LaidOutPage &page : pages)
        QCOMPARE(page.front().item, head);
}

void TestPaginator::row_tallerThanAPageIsDivided()
{
    Flow flow;
    flow.push_back(std::make_unique<RowItem>(std::vector<Cell>{{mm(80), {textOfLines(50)}}}));
    const std::vector<LaidOutPage> pages = paginate(std::move(flow), PageHeight);
    QVERIFY(pages.size() > 1);
    for (const LaidOutPage &page : pages)
        QVERIFY(page.back().top + page.back().item->height() <= PageHeight);
}

void TestPaginator::figure_tallerThanAPageIsPlacedAllTheSame()
{
    Flow flow;
    flow.push_back(figure(2 * PageHeight));
    flow.push_back(figure(mm(10)));
    QCOMPARE(counts(paginate(std::move(flow), PageHeight)), (Counts{1, 1}));
}

void TestPaginator::keptLoosely_movesTogetherWhereLittleIsLost()
{
    Flow flow;
    flow.push_back(figure(mm(76)));
    flow.push_back(loose(mm(20)));
    flow.push_back(figure(mm(20)));
    QCOMPARE(counts(paginate(std::move(flow), PageHeight)), (Counts{1, 2}));
}

void TestPaginator::keptLoosely_isPartedBeforeAMostlyEmptyPage()
{
    Flow flow;
    flow.push_back(figure(mm(40)));
    flow.push_back(loose(mm(20)));
    flow.push_back(figure(mm(50)));
    QCOMPARE(counts(paginate(std::move(flow), PageHeight)), (Counts{2, 1}));
}

void TestPaginator::keptLoosely_leavesWhatIsKeptStrictlyTogether()
{
    Flow flow;
    flow.push_back(figure(mm(40)));
    flow.push_back(loose(mm(20)));
    flow.push_back(figure(mm(20), true));
    flow.push_back(figure(mm(50)));
    QCOMPARE(counts(paginate(std::move(flow), PageHeight)), (Counts{2, 2}));
}

// The page is emptier when the first of them is placed than at those that have to follow.
void TestPaginator::keptStrictly_staysTogetherOnceItIsParted()
{
    Flow flow;
    flow.push_back(figure(mm(40)));
    flow.push_back(figure(mm(30), true));
    flow.push_back(figure(mm(10), true));
    flow.push_back(loose(mm(15)));
    flow.push_back(figure(mm(50)));
    QCOMPARE(counts(paginate(std::move(flow), PageHeight)), (Counts{4, 1}));
}

void TestPaginator::table_isDividedBetweenRows_data()
{
    QTest::addColumn<bool>("whole");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("room"); // rows that the page has room for, the head among them
    QTest::addColumn<Counts>("lines");
    // A page holds 14 rows. The first page begins with something else.
    QTest::newRow("any table fills the page") << false << 12 << 8 << Counts{1 + 8, 1 + 5};
    QTest::newRow("its last row is not left alone") << false << 8 << 8 << Counts{1 + 7, 1 + 2};
    QTest::newRow("its first row is not left alone") << false << 8 << 2 << Counts{1, 1 + 8};
    QTest::newRow("its first two rows are enough") << false << 8 << 3 << Counts{1 + 3, 1 + 6};
    QTest::newRow("one of two rows is not divided") << false << 2 << 2 << Counts{1, 1 + 2};
    QTest::newRow("three rows are not divided") << false << 3 << 3 << Counts{1, 1 + 3};
    QTest::newRow("one to keep whole moves where little is lost") << true << 8 << 3 << Counts{1, 1 + 8};
    QTest::newRow("one to keep whole is divided before a quarter of a page is lost")
        << true << 8 << 5 << Counts{1 + 5, 1 + 4};
    QTest::newRow("once divided it fills the page") << true << 20 << 13 << Counts{1 + 13, 1 + 8};
    QTest::newRow("one that no page can hold begins where it stands") << true << 14 << 3 << Counts{1 + 3, 1 + 12};
}

void TestPaginator::table_isDividedBetweenRows()
{
    QFETCH(bool, whole);
    QFETCH(int, rows);
    QFETCH(int, room);
    const auto cell = [] { return std::vector<Cell>{{mm(80), {textOfLines(1)}}}; };
    const qreal rowHeight = RowItem(cell()).height();
    const qreal pageHeight = 14.5 * rowHeight;
    DocumentWriter writer(mm(80));
    writer.add(figure(pageHeight - (room + 0.5) * rowHeight));
    writer.beginTable({{QStringLiteral("head"), mm(80)}});
    if (whole)
        writer.keepTableWhole();
    for (int i = 0; i < rows; ++i)
        writer.row(cell());
    QTEST(counts(paginate(writer.take(), pageHeight)), "lines");
}

// Rows of many lines, as those of clauses, are not held together for the sake of their neighbours.
void TestPaginator::tallRow_mayStandWithoutAnother()
{
    DocumentWriter writer(mm(80));
    writer.add(figure(mm(50)));
    writer.beginTable({{QStringLiteral("head"), mm(80)}});
    for (int i = 0; i < 2; ++i)
        writer.row({{mm(80), {textOfLines(6)}}}); // 31 mm
    QCOMPARE(counts(paginate(writer.take(), PageHeight)), (Counts{3, 2}));
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"
