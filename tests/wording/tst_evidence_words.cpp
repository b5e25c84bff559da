#include "wording/words.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

// A place in an evidence file in words.
class TestEvidenceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_isNamed_data();
    void place_isNamed();
};

void TestEvidenceWords::place_isNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("isPart");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("words");
    QTest::newRow("a whole file") << u"a.pdf"_s << 0 << false << QString() << u"a.pdf"_s;
    QTest::newRow("a page") << u"a.pdf"_s << 3 << false << QString() << u"a.pdf, page 3"_s;
    QTest::newRow("a part of a page") << u"a.pdf"_s << 3 << true << QString() << u"a.pdf, part of page 3"_s;
    QTest::newRow("a page with a note") << u"a.pdf"_s << 3 << false << u"yield"_s << u"a.pdf, page 3 (yield)"_s;
    QTest::newRow("a file whose name reads like a place holder")
        << u"良率85%1期.pdf"_s << 3 << false << QString() << u"良率85%1期.pdf, page 3"_s;
    QTest::newRow("a part of a page of such a file")
        << u"良率85%2期.pdf"_s << 3 << true << QString() << u"良率85%2期.pdf, part of page 3"_s;
}

void TestEvidenceWords::place_isNamed()
{
    QFETCH(const QString, file);
    QFETCH(const int, page);
    QFETCH(const bool, isPart);
    QFETCH(const QString, note);
    const EvidencePlace place{u"digest"_s, file, page, isPart ? std::optional(PageRegion{}) : std::nullopt, note};
    QTEST(placeText(place), "words");
}

QTEST_GUILESS_MAIN(TestEvidenceWords)
#include "tst_evidence_words.moc"
