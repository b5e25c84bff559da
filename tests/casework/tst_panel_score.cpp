#include "casework/panel_score.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

Decimal number(QStringView text)
{
    return *Decimal::parse(text);
}

// "90 80-85": one total, one range.
std::vector<PointRange> totals(const QString &text)
{
    std::vector<PointRange> result;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList bounds = part.split(u'-');
        result.push_back({number(bounds.first()), number(bounds.last())});
    }
    return result;
}

QString shown(const PointRange &range)
{
    return range.isDecided() ? range.low.toString() : range.low.toString() + u'-' + range.high.toString();
}

} // namespace

class TestPanelScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_giveMeanAndSpread_data();
    void totals_giveMeanAndSpread();
    void reviewers_lean_data();
    void reviewers_lean();
};

void TestPanelScore::totals_giveMeanAndSpread_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("mean");
    QTest::addColumn<QString>("spread");
    QTest::addColumn<bool>("trimmed");
    const auto row = [](const char *name, const char *given, const char *mean, const char *spread, bool trimmed) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(mean) << QString::fromLatin1(spread)
                            << trimmed;
    };
    row("nobody has no points", "", "0", "0", false);
    row("one reviewer is the mean", "87.5", "87.5", "0", false);
    row("one reviewer's range has no spread", "80-90", "80-90", "0", false);
    row("two are added and halved", "90 81", "85.5", "9", false);
    row("a third is rounded half up at the end", "90 90 91", "90.33", "1", false);
    row("half a hundredth is rounded up", "90.01 90.02", "90.02", "0.01", false);
    row("four are not trimmed", "100 50 60 70", "70", "50", false);
    row("five lose the highest and the lowest", "100 50 60 70 80", "70", "50", true);
    row("of equals only one goes at each end", "90 90 90 60 60", "80", "30", true);
    row("nine lose one at each end, too", "10 70 71 72 73 74 75 76 100", "73", "90", true);
    row("each bound is trimmed by itself", "0-100 60 70 80 95", "70-81.67", "35-95", true);
    row("ranges that overlap may agree", "80-90 85-95", "82.5-92.5", "0-15", false);
    row("ranges apart have a least spread", "10-20 50-60", "30-40", "30-50", false);
}

void TestPanelScore::totals_giveMeanAndSpread()
{
    QFETCH(const QString, given);
    QFETCH(const QString, mean);
    QFETCH(const QString, spread);
    QFETCH(const bool, trimmed);
    const PanelScore score = panelScore(totals(given));
    QCOMPARE(shown(score.mean), mean);
    QCOMPARE(shown(score.spread), spread);
    QCOMPARE(score.trimmed, trimmed);
}

void TestPanelScore::reviewers_lean_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("leanings"); // h, l or . for each
    QTest::addColumn<QString>("distances");
    const auto row = [](const char *name, const char *given, const char *leanings, const char *distances) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(leanings)
                            << QString::fromLatin1(distances);
    };
    row("nobody leans alone", "50", ".", "");
    row("of two nobody can say who leans", "50 90", "..", "-40 40");
    row("one far below is harsh", "65 78 79", "h..", "-13.5 6 7.5");
    row("ten points are not yet a lean", "70 80 80", "...", "-10 5 5");
    row("a hundredth more is one", "69.99 80 80", "h..", "-10.01 5.01 5.01");
    row("less than a hundredth more is one, too", "69.99 79.99 79.99 80", "h...", "-10 3.33 3.33 3.34");
    row("one far above is lenient", "95 80 80 80 80", "l....", "15 -3.75 -3.75 -3.75 -3.75");
    row("one undecided total hides all", "60 80 82-83", "...", "");
}

void TestPanelScore::reviewers_lean()
{
    QFETCH(const QString, given);
    QFETCH(const QString, leanings);
    QFETCH(const QString, distances);
    const PanelScore score = panelScore(totals(given));
    QString seen;
    for (const PanelScore::Leaning leaning : score.leanings)
        seen += leaning == PanelScore::Leaning::Harsh ? u'h' : leaning == PanelScore::Leaning::Lenient ? u'l' : u'.';
    QCOMPARE(seen, leanings);
    QStringList numbers;
    for (const Decimal &distance : score.distances)
        numbers.append(distance.toString());
    QCOMPARE(numbers.join(u' '), distances);
}

QTEST_GUILESS_MAIN(TestPanelScore)
#include "tst_panel_score.moc"
