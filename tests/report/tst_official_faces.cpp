#include "report/page_words.h"
#include "report/layout/fonts.h"
#include "report/report_input.h"
#include "report/report_pdf.h"
#include "report/report_style.h"
#include "wording/words.h"

#include <QFontDatabase>
#include <QTest>

#include <algorithm>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::Face)

// The faces and sizes of GB/T 9704-2012, with the free fonts that stand in for those of the standard.
class TestOfficialFaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(Language::Chinese); }
    void face_isTheFirstInstalled_data();
    void face_isTheFirstInstalled();
    void pageNumber_isOf14PointSong();
    void title_standsInTheMiddle();
    void text_isFoundByItsOwnCharacters();
    void minusSign_isReadInEveryFace();
};

void TestOfficialFaces::face_isTheFirstInstalled_data()
{
    QTest::addColumn<Face>("face");
    QTest::addColumn<QStringList>("families");
    const QString serif = u"Noto Serif CJK SC"_s;
    QTest::newRow("running text") << Face::Body
                                  << QStringList{u"仿宋_GB2312"_s, u"仿宋"_s, u"FangSong"_s, u"FandolFang"_s, serif};
    QTest::newRow("the title") << Face::Title << QStringList{u"方正小标宋简体"_s, serif};
    QTest::newRow("headings of the second rank")
        << Face::Subheading << QStringList{u"楷体"_s, u"LXGW WenKai"_s, u"AR PL UKai CN"_s};
    QTest::newRow("headings of the first rank") << Face::Heading << QStringList{u"黑体"_s, u"Noto Sans CJK SC"_s};
}

void TestOfficialFaces::face_isTheFirstInstalled()
{
    QFETCH(Face, face);
    QFETCH(QStringList, families);
    const auto first = std::ranges::find_if(families, [](const QString &one) { return QFontDatabase::hasFamily(one); });
    QVERIFY2(first != families.end(), "none of the fonts is installed");
    const QFont font = reportFont(face, 16);
    QCOMPARE(font.families().front(), *first);
    QCOMPARE(font.bold(), face == Face::Title && *first == u"Noto Serif CJK SC");
}

void TestOfficialFaces::pageNumber_isOf14PointSong()
{
    for (const bool right : {true, false}) {
        QCOMPARE(ReportStyle::pageNumber(right).face, Face::Song);
        QCOMPARE(ReportStyle::pageNumber(right).points, 14.0);
    }
    QCOMPARE(ReportStyle::title().face, Face::Title);
}

void TestOfficialFaces::title_standsInTheMiddle()
{
    CriteriaLibrary library;
    ReviewReportInput input = test::sampleInput(u"discrete-factory"_s, library);
    input.data.sample = false;
    const Result<QByteArray> report = makeReviewReport(input);
    QVERIFY(report);
    const std::vector<test::PageWords> pages = test::wordsOf(*report);
    const auto title = std::ranges::max_element(pages.front(), {}, [](const test::PageWord &word) {
        return word.box.height();
    });
    constexpr qreal Middle = 28 + 156.0 / 2;
    QVERIFY2(std::abs(title->box.center().x() - Middle) < 0.5, qPrintable(title->text));
}

// Noto CJK shares glyphs between characters and radicals: nothing on a page may read as a radical.
void TestOfficialFaces::text_isFoundByItsOwnCharacters()
{
    CriteriaLibrary library;
    ReviewReportInput input = test::sampleInput(u"platform-industry"_s, library);
    const Result<QByteArray> report = makeReviewReport(input);
    QVERIFY(report);
    bool found = false;
    for (const test::PageWords &page : test::wordsOf(*report)) {
        for (const test::PageWord &word : page) {
            const bool radical =
                std::ranges::any_of(word.text, [](QChar c) { return c >= u'\u2E80' && c <= u'\u2FD5'; });
            QVERIFY2(!radical, qPrintable(word.text));
            found = found || word.text.contains(u"项目"_s);
        }
    }
    QVERIFY(found);
}

// A figure below zero is found by its minus sign, and stands close to it.
void TestOfficialFaces::minusSign_isReadInEveryFace()
{
    Flow flow;
    for (const Face face : {Face::Title, Face::Heading, Face::Subheading, Face::Body, Face::Song})
        flow.push_back(std::make_unique<ParagraphItem>(TextBlock(u"−12.5"_s, {face, 16, 24}, mm(100))));
    const std::size_t lines = flow.size();
    PageDress dress;
    dress.title = u"Minus"_s;
    const Result<QByteArray> pdf = makeReportPdf(std::move(flow), dress, {}, {});
    QVERIFY(pdf);
    test::PageWords found = test::wordsOf(*pdf).front();
    std::erase_if(found, [](const test::PageWord &word) { return word.text != u"−12.5"; });
    QCOMPARE(found.size(), lines);
    for (const test::PageWord &word : found)
        QVERIFY2(word.box.width() < 20, qPrintable(QString::number(word.box.width())));
}

QTEST_MAIN(TestOfficialFaces)
#include "tst_official_faces.moc"
