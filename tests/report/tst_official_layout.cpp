#include "report/cells.h"
#include "report/ledger_input.h"
#include "report/page_words.h"
#include "report/panel_input.h"
#include "report/report_style.h"
#include "wording/data_words.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::Language)

namespace {

// GB/T 9704-2012, in millimetres.
constexpr qreal Left = 28;
constexpr qreal Top = 37;
constexpr qreal Width = 156;
constexpr qreal Height = 225;
constexpr qreal Character = 15.79 * 25.4 / 72;
constexpr qreal Line = 10.23;
constexpr qreal Point = 25.4 / 72;

bool isNear(qreal value, qreal wanted, qreal by = 0.35)
{
    return std::abs(value - wanted) <= by;
}

QByteArray told(qreal value, qreal wanted)
{
    return QByteArray::number(value) + " instead of " + QByteArray::number(wanted);
}

} // namespace

#define COMPARE_MM(value, wanted) QVERIFY2(isNear(value, wanted), told(value, wanted))

// Where things stand on the pages of the finished files, measured by pdftotext.
class TestOfficialLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void body_fillsLinesOf28Characters();
    void body_fills22LinesOfThePage();
    void everything_staysInTheTypeArea_data();
    void everything_staysInTheTypeArea();
    void headings_beginTwoCharactersIn();
    void pageNumbers_standOutsideAndBelow();
    void date_endsFourCharactersFromTheRight();
    void name_standsInTheMiddleOverTheDate();
    void seal_standsOverNameAndDate();
    void appendix_beginsAtTheLeftItsTitleInTheThirdLine();
    void heading_neverStandsAtTheFoot_data();
    void heading_neverStandsAtTheFoot();
    void dividedRow_standsUnderItsHead();
    void signatures_leaveNoPageMostlyEmpty_data();
    void signatures_leaveNoPageMostlyEmpty();
    void verdicts_fitTheirColumns_data() { languages(); }
    void verdicts_fitTheirColumns();
    void ledger_breaksNoWord_data() { languages(); }
    void ledger_breaksNoWord();

private:
    static const test::PageWord &find(const test::PageWords &words, const QString &text)
    {
        const auto found = std::ranges::find(words, text, &test::PageWord::text);
        if (found == words.end())
            qFatal("no “%s” on the page", qUtf8Printable(text));
        return *found;
    }
    static void languages();
    // A page that holds nothing but the long opinion.
    test::PageWords bodyPage() const;
    std::vector<test::PageWords> pagesOf(const QString &kind); // in the language that is set

    CriteriaLibrary m_library;
    QByteArray m_review;
    QByteArray m_acceptance;
    std::vector<test::PageWords> m_reviewPages;
    std::vector<test::PageWords> m_acceptancePages;
};

void TestOfficialLayout::initTestCase()
{
    installLanguage(Language::Chinese);
    ReviewReportInput input = test::sampleInput(u"discrete-factory"_s, m_library);
    input.data.sample = false;
    input.review.opinion = u"现场核验属实"_s.repeated(400);
    const Result<QByteArray> review = makeReviewReport(input);
    QVERIFY(review);
    m_review = *review;
    m_reviewPages = test::wordsOf(m_review);
    test::PanelCase panel = test::panelCase(u"platform-industry"_s, 3, m_library);
    panel.record.data.sample = false;
    const Result<QByteArray> acceptance = makeAcceptanceReport(panel.input());
    QVERIFY(acceptance);
    m_acceptance = *acceptance;
    m_acceptancePages = test::wordsOf(m_acceptance);
}

test::PageWords TestOfficialLayout::bodyPage() const
{
    for (const test::PageWords &page : m_reviewPages) {
        test::PageWords body;
        std::ranges::copy_if(page, std::back_inserter(body),
                             [](const test::PageWord &word) { return word.text.contains(u"核验属实现场"); });
        const bool headed = std::ranges::any_of(
            page, [](const test::PageWord &word) { return word.text.contains(u"、总体意见"); });
        if (body.size() >= 20 && !headed)
            return body;
    }
    return {};
}

void TestOfficialLayout::body_fillsLinesOf28Characters()
{
    const test::PageWords body = bodyPage();
    QVERIFY(!body.empty());
    for (const test::PageWord &line : body) {
        QCOMPARE(line.text.size(), 28);
        COMPARE_MM(line.box.left(), Left);
        COMPARE_MM(line.box.right(), Left + Width);
    }
    COMPARE_MM(body.front().box.width() / 28, Character);
}

void TestOfficialLayout::body_fills22LinesOfThePage()
{
    const test::PageWords body = bodyPage();
    QCOMPARE(body.size(), std::size_t(22));
    for (std::size_t i = 1; i < body.size(); ++i)
        QVERIFY(isNear(body[i].middle() - body[i - 1].middle(), Line, 0.02));
    QVERIFY(isNear(body.front().middle(), Top + Line / 2, 1));
    QVERIFY(isNear(body.back().middle(), Top + Height - Line / 2, 1));
}

void TestOfficialLayout::everything_staysInTheTypeArea_data()
{
    QTest::addColumn<bool>("acceptance");
    QTest::newRow("a review report") << false;
    QTest::newRow("an acceptance report") << true;
}

void TestOfficialLayout::everything_staysInTheTypeArea()
{
    QFETCH(bool, acceptance);
    for (const test::PageWords &page : acceptance ? m_acceptancePages : m_reviewPages) {
        for (const test::PageWord &word : page) {
            const bool inside = word.middle() > Top && word.middle() < Top + Height;
            const bool above = word.middle() < Top - 3;             // the running head
            const bool below = word.middle() > Top + Height + 5;    // the page number
            QVERIFY2(inside || above || below, qPrintable(word.text));
            QVERIFY2(word.box.left() > Left - 0.1 && word.box.right() < Left + Width + 0.4, qPrintable(word.text));
        }
    }
}

void TestOfficialLayout::headings_beginTwoCharactersIn()
{
    const auto first = std::ranges::find_if(m_reviewPages.front(), [](const test::PageWord &word) {
        return word.text.startsWith(u"一、"_s);
    });
    QVERIFY(first != m_reviewPages.front().end());
    COMPARE_MM(first->box.left(), Left + 2 * Character);
    const auto second = std::ranges::find_if(m_reviewPages.front(), [](const test::PageWord &word) {
        return word.text.startsWith(u"（一）"_s);
    });
    QVERIFY(second != m_reviewPages.front().end());
    COMPARE_MM(second->box.left(), Left + 2 * Character);
    QCOMPARE(ReportStyle::heading().face, Face::Heading);
    QCOMPARE(ReportStyle::subheading().face, Face::Subheading);
    QCOMPARE(ReportStyle::body().face, Face::Body);
    QVERIFY(reportFont(Face::Subheading, 16).families() != reportFont(Face::Body, 16).families()); // a KaiTi is there
    for (const TextStyle &style : {ReportStyle::heading(), ReportStyle::subheading(), ReportStyle::body()})
        QCOMPARE(style.points, 16.0);
    QCOMPARE(ReportStyle::title().points, 22.0);
}

void TestOfficialLayout::pageNumbers_standOutsideAndBelow()
{
    for (std::size_t i = 0; i < m_reviewPages.size(); ++i) {
        std::vector<const test::PageWord *> dashes;
        for (const test::PageWord &word : m_reviewPages[i]) {
            if (word.text == u"—" && word.middle() > Top + Height)
                dashes.push_back(&word);
        }
        QCOMPARE(dashes.size(), std::size_t(2));
        constexpr qreal One = 14 * Point; // a character from the side
        if (i % 2 == 0)
            COMPARE_MM(dashes.back()->box.right(), Left + Width - One);
        else
            COMPARE_MM(dashes.front()->box.left(), Left + One);
        QVERIFY2(isNear(dashes.front()->middle(), Top + Height + 7, 1.2), told(dashes.front()->middle(), 269));
    }
}

void TestOfficialLayout::date_endsFourCharactersFromTheRight()
{
    const test::PageWord &date = find(m_reviewPages.back(), u"2026年11月3日"_s);
    COMPARE_MM(date.box.right(), Left + Width - 4 * Character);
}

void TestOfficialLayout::name_standsInTheMiddleOverTheDate()
{
    const test::PageWord &date = find(m_reviewPages.back(), u"2026年11月3日"_s);
    const test::PageWord &name = find(m_reviewPages.back(), u"王评审"_s);
    COMPARE_MM(name.box.center().x(), date.box.center().x());
    QVERIFY(isNear(date.middle() - name.middle(), Line, 0.1));
}

void TestOfficialLayout::seal_standsOverNameAndDate()
{
    const test::PageWord &date = find(m_reviewPages.back(), u"2026年11月3日"_s);
    const test::PageWord &name = find(m_reviewPages.back(), u"王评审"_s);
    static const QRegularExpression Rect(u"/Rect \\[ ([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+) \\]"_s);
    const QRegularExpressionMatch match = Rect.match(QString::fromLatin1(m_review));
    QVERIFY(match.hasMatch());
    const auto at = [&](int group) { return match.captured(group).toDouble() * Point; };
    constexpr qreal PageHeight = 842 * Point;
    const QRectF field(QPointF(at(1), PageHeight - at(4)), QPointF(at(3), PageHeight - at(2)));
    QVERIFY(field.contains(name.box.center()));
    QVERIFY(field.contains(date.box.center()));
    COMPARE_MM(field.center().x(), date.box.center().x());
    // The seal itself is the upper part: name and date lie a little below its middle.
    const qreal sealMiddle = field.top() + field.height() * 0.36;
    const qreal both = (name.middle() + date.middle()) / 2;
    QVERIFY2(both > sealMiddle && both < sealMiddle + 3, told(both, sealMiddle));
}

void TestOfficialLayout::appendix_beginsAtTheLeftItsTitleInTheThirdLine()
{
    const auto page = std::ranges::find_if(m_acceptancePages, [](const test::PageWords &words) {
        return std::ranges::find(words, u"附件"_s, &test::PageWord::text) != words.end();
    });
    QVERIFY(page != m_acceptancePages.end());
    const test::PageWord &mark = find(*page, u"附件"_s);
    COMPARE_MM(mark.box.left(), Left);
    QVERIFY(isNear(mark.middle(), Top + Line / 2, 1));
    const auto title = std::ranges::find_if(*page, [](const test::PageWord &word) {
        return word.box.height() > 10 && word.text != u"附件";
    });
    QVERIFY(title != page->end());
    COMPARE_MM(title->box.center().x(), Left + Width / 2);
    QVERIFY2(isNear(title->middle(), Top + 2.5 * Line, 1.5), told(title->middle(), Top + 2.5 * Line));
}

void TestOfficialLayout::languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("in Chinese") << Language::Chinese;
    QTest::newRow("in English") << Language::English;
}

std::vector<test::PageWords> TestOfficialLayout::pagesOf(const QString &kind)
{
    if (kind == u"ledger")
        return test::wordsOf(*makeLedger(test::variedLedger(60), test::ledgerDate()));
    if (kind == u"acceptance") {
        test::PanelCase panel = test::panelCase(u"platform-industry"_s, 3, m_library);
        return test::wordsOf(*makeAcceptanceReport(panel.input()));
    }
    ReviewReportInput input = test::sampleInput(u"discrete-factory"_s, m_library);
    for (const ClauseResult &result : input.evaluation.clauses)
        input.review.remarks.insert(result.clause->id, u"现场核验属实，材料齐全。"_s.repeated(9));
    return test::wordsOf(*makeReviewReport(input));
}

void TestOfficialLayout::heading_neverStandsAtTheFoot_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Language>("language");
    for (const char *kind : {"review", "acceptance", "ledger"}) {
        QTest::addRow("a %s report in Chinese", kind) << QString::fromLatin1(kind) << Language::Chinese;
        QTest::addRow("a %s report in English", kind) << QString::fromLatin1(kind) << Language::English;
    }
}

void TestOfficialLayout::heading_neverStandsAtTheFoot()
{
    QFETCH(QString, kind);
    QFETCH(Language, language);
    installLanguage(language);
    const qreal foot = kind == u"ledger" ? 30 + 154 : Top + Height;
    for (const test::PageWords &page : pagesOf(kind)) {
        const test::PageWord *last = nullptr;
        for (const test::PageWord &word : page) {
            if (word.middle() < foot && (!last || word.middle() > last->middle() + 1))
                last = &word; // the first one of the last line
        }
        QVERIFY(last);
        static const QRegularExpression Heading(
            u"^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\\.$|\\([0-9]+\\)$)"_s);
        const QStringList heads{u"序号"_s, u"No."_s, u"条目"_s, u"Clause,"_s, u"title"_s};
        QVERIFY2(!last->text.contains(Heading) && !heads.contains(last->text), qPrintable(last->text));
    }
}

void TestOfficialLayout::dividedRow_standsUnderItsHead()
{
    installLanguage(Language::Chinese);
    int divided = 0;
    for (const test::PageWords &page : pagesOf(u"review"_s)) {
        const auto rest = std::ranges::find_if(page, [](const test::PageWord &word) {
            return word.text.contains(u"（续）"_s);
        });
        if (rest == page.end())
            continue;
        ++divided;
        const test::PageWord &head = find(page, u"条目、答复与依据"_s);
        QVERIFY2(head.middle() > Top && head.middle() < Top + 8, told(head.middle(), Top));
        QVERIFY(rest->middle() > head.middle());
    }
    QVERIFY(divided > 2);
}

void TestOfficialLayout::signatures_leaveNoPageMostlyEmpty_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("lines");
    for (const int members : {9, 16, 30}) {
        for (const int lines : {1, 5, 9, 13, 17, 21})
            QTest::addRow("%d members after %d conditions", members, lines) << members << lines;
    }
}

void TestOfficialLayout::signatures_leaveNoPageMostlyEmpty()
{
    QFETCH(int, members);
    QFETCH(int, lines);
    installLanguage(Language::Chinese);
    test::PanelCase panel = test::panelCase(u"platform-industry"_s, 2, m_library);
    panel.decide(Decision::AcceptedAfterRectification, u"整改后再看。"_s, members);
    panel.record.panel.decision->conditions = QStringList(lines, u"补充设备联网清单。"_s);
    std::vector<test::PageWords> pages = test::wordsOf(*makeAcceptanceReport(panel.input()));
    const auto hasPlace = [](const test::PageWords &page) {
        return std::ranges::any_of(page, [](const test::PageWord &word) { return word.text == u"评审组组长（签名）"; });
    };
    const auto last = std::ranges::find_if(pages, hasPlace);
    QVERIFY(last != pages.end() && last != pages.begin());
    qreal lowest = 0;
    for (const test::PageWord &word : *std::prev(last)) {
        if (word.middle() < Top + Height)
            lowest = std::max(lowest, word.box.bottom());
    }
    constexpr qreal Place = 19; // below the last label there is the place itself
    QVERIFY2(lowest + Place > Top + Height * 0.6, told(lowest, Top + Height * 0.6));
}

void TestOfficialLayout::verdicts_fitTheirColumns()
{
    QFETCH(Language, language);
    installLanguage(language);
    TextStyle style = ReportStyle::label();
    style.points -= 0.5;
    for (const Verdict verdict : {Verdict::Met, Verdict::Partial, Verdict::NotMet, Verdict::Undetermined,
                                  Verdict::NotDue, Verdict::NotApplicable, Verdict::Informational}) {
        const QString word = verdictWord(verdict);
        QVERIFY2(textWidth(word, style) <= RowItem::textWidth(verdictWidth(), true), qPrintable(word));
    }
}

void TestOfficialLayout::ledger_breaksNoWord()
{
    QFETCH(Language, language);
    installLanguage(language);
    QStringList seen;
    for (const test::PageWords &page : pagesOf(u"ledger"_s)) {
        for (const test::PageWord &word : page)
            seen.append(word.text);
    }
    QStringList wanted{u"2026-12-31"_s, u"2027-01-31"_s};
    for (const QString &words : {conclusionWord(Conclusion::Satisfied), conclusionWord(Conclusion::NotSatisfied),
                                 conclusionWord(Conclusion::Undetermined), decisionWord(Decision::Accepted),
                                 decisionWord(Decision::AcceptedAfterRectification), decisionWord(Decision::Rejected),
                                 stageWord(Stage::Application), stageWord(Stage::Recognition)})
        wanted += words.split(u' ');
    for (const QString &word : wanted)
        QVERIFY2(seen.contains(word), qPrintable(word));
}

QTEST_MAIN(TestOfficialLayout)
#include "tst_official_layout.moc"
