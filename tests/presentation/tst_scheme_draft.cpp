#include "criteria/library.h"
#include "presentation/scheme_draft.h"
#include "presentation/scheme_list_model.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

// A scoring scheme while it is being edited, and the list of schemes.
class TestSchemeDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void numbers_haveASumAndFindings_data();
    void numbers_haveASumAndFindings();
    void head_keepsItFromBeingSaved_data();
    void head_keepsItFromBeingSaved();
    void unchanged_becomesTheSameFile();
    void copy_hasAnIdAndATitleOfItsOwn();
    void exactDecimals_reachTheFile();
    void category_withoutPoints_isLeftOut();
    void list_beginsWithTheShippedDefault();

private:
    SchemeDraft draft() const { return SchemeDraft(m_scheme, m_categories); }
    std::size_t sheet(const SchemeDraft &draft, const QString &category) const;

    CriteriaLibrary m_library;
    ScoringScheme m_scheme;
    std::vector<CategoryPtr> m_categories;
};

void TestSchemeDraft::initTestCase()
{
    m_scheme = m_library.defaultScheme();
    for (const QString &id : CriteriaLibrary::categoryIds())
        m_categories.push_back(*m_library.category(id));
}

std::size_t TestSchemeDraft::sheet(const SchemeDraft &draft, const QString &category) const
{
    for (std::size_t i = 0; i < draft.sheets().size(); ++i) {
        if (draft.sheets()[i].category == category)
            return i;
    }
    qFatal("no such category");
}

void TestSchemeDraft::numbers_haveASumAndFindings_data()
{
    QTest::addColumn<QStringList>("typed"); // of equipment-retrofit's five elements
    QTest::addColumn<QString>("sum");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char *name, const QString &typed, const QString &sum, bool sound) {
        QTest::newRow(name) << typed.split(u' ') << sum << sound;
    };
    row("a whole hundred is sound", u"10 40 25 15 10"_s, u"Sum 100"_s, true);
    row("what is missing is told", u"10 40 25 15 7"_s, u"Sum 97 — 3 missing"_s, false);
    row("what is too much is told", u"10 40 25 15 12.5"_s, u"Sum 102.5 — 2.5 too many"_s, false);
    row("decimals add up exactly", u"33.3 33.3 33.3 0.1 0"_s, u"Sum 100"_s, true);
    row("a hair less is not a hundred", u"99.99999999999 0 0 0 0"_s, u"Sum 99.99999999999 — 0.00000000001 missing"_s,
        false);
    row("a blank element is a finding even where the rest is a hundred", u"10 40 25 25 "_s,
        u"Sum 100 — an element is blank; give it 0 where it earns nothing"_s, false);
    row("a negative number is refused", u"10 40 25 35 -10"_s, u"Sum 110 — one value is no number of zero or more"_s,
        false);
    row("a word is refused", u"10 40 25 15 ten"_s, u"Sum 90 — one value is no number of zero or more"_s, false);
    row("full-width digits of an input method count", u"１０ ４０ ２５ １５ １０"_s, u"Sum 100"_s, true);
}

void TestSchemeDraft::numbers_haveASumAndFindings()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, sum);
    QFETCH(bool, sound);
    SchemeDraft draft = this->draft();
    const std::size_t at = sheet(draft, QStringLiteral("equipment-retrofit"));
    QCOMPARE(draft.sheets()[at].lines.size(), std::size_t(typed.size()));
    for (qsizetype i = 0; i < typed.size(); ++i)
        draft.setPoints(at, std::size_t(i), typed[i]);
    QCOMPARE(draft.sumText(at), sum);
    QCOMPARE(draft.state(at), sound ? SchemeDraft::State::Sound : SchemeDraft::State::Faulty);
    QCOMPARE(draft.faults().isEmpty(), sound);
}

void TestSchemeDraft::head_keepsItFromBeingSaved_data()
{
    using Change = void (*)(SchemeDraft &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("faults");
    const auto row = [](const char *name, Change change, int faults) { QTest::newRow(name) << change << faults; };
    row("as it is", [](SchemeDraft &) {}, 0);
    row("a title in one language is enough", [](SchemeDraft &draft) { draft.titleEn.clear(); }, 0);
    row("without a title", [](SchemeDraft &draft) { draft.titleZh = draft.titleEn = QStringLiteral(" "); }, 1);
    row("without a note", [](SchemeDraft &draft) { draft.noteZh.clear(), draft.noteEn.clear(); }, 1);
    row("a share above a hundred percent", [](SchemeDraft &draft) { draft.partialPercent = QStringLiteral("101"); }, 1);
    row("a share of nothing", [](SchemeDraft &draft) { draft.partialPercent = QStringLiteral("0"); }, 0);
    row("a blank bonus", [](SchemeDraft &draft) { draft.bonusPerClause.clear(); }, 1);
    row("a negative cap", [](SchemeDraft &draft) { draft.bonusCap = QStringLiteral("-1"); }, 1);
}

void TestSchemeDraft::head_keepsItFromBeingSaved()
{
    using Change = void (*)(SchemeDraft &);
    QFETCH(Change, change);
    QFETCH(int, faults);
    SchemeDraft draft = this->draft();
    change(draft);
    QCOMPARE(draft.faults().size(), faults);
}

void TestSchemeDraft::unchanged_becomesTheSameFile()
{
    const Result<ScoringScheme> again = ScoringScheme::fromJson(draft().json());
    QVERIFY(bool(again));
    QCOMPARE(again->digest, m_scheme.digest);
}

void TestSchemeDraft::copy_hasAnIdAndATitleOfItsOwn()
{
    const SchemeDraft copy = SchemeDraft::copyOf(m_scheme, m_categories);
    QVERIFY(copy.id() != m_scheme.id);
    QVERIFY(copy.titleZh != m_scheme.title.zh && copy.titleEn != m_scheme.title.en);
    QVERIFY(copy.faults().isEmpty());
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(copy.json());
    QVERIFY(bool(scheme));
    QCOMPARE(scheme->points, m_scheme.points);
    QVERIFY(scheme->note.en != m_scheme.note.en); // it is not the shipped default
}

void TestSchemeDraft::exactDecimals_reachTheFile()
{
    SchemeDraft draft = this->draft();
    draft.partialPercent = QStringLiteral("33.333");
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(draft.json());
    QVERIFY(bool(scheme));
    QCOMPARE(scheme->partialShare.toString(), QStringLiteral("0.33333"));
}

void TestSchemeDraft::category_withoutPoints_isLeftOut()
{
    SchemeDraft draft = this->draft();
    const std::size_t at = sheet(draft, QStringLiteral("industrial-app"));
    for (std::size_t i = 0; i < draft.sheets()[at].lines.size(); ++i)
        draft.setPoints(at, i, {});
    QCOMPARE(draft.state(at), SchemeDraft::State::Unused);
    QVERIFY(draft.faults().isEmpty());
    const Result<ScoringScheme> scheme = ScoringScheme::fromJson(draft.json());
    QVERIFY(bool(scheme));
    QVERIFY(!scheme->points.contains(QStringLiteral("industrial-app")));
    QCOMPARE(scheme->points.size(), m_scheme.points.size() - 1);
}

void TestSchemeDraft::list_beginsWithTheShippedDefault()
{
    ScoringScheme own = m_scheme;
    own.id = QStringLiteral("own");
    own.digest = QString(64, u'b');
    SchemeListModel model;
    model.setRows(schemeRows({{m_scheme, toJson(m_scheme), true}, {own, toJson(own), false}}));
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, SchemeListModel::Whose), QStringLiteral("a default that the standard does not prescribe"));
    QCOMPARE(text(0, SchemeListModel::Digest), m_scheme.digest.left(8));
    QCOMPARE(text(1, SchemeListModel::Whose), QStringLiteral("the organiser's"));
    QCOMPARE(text(1, SchemeListModel::Digest), QStringLiteral("bbbbbbbb"));
    QVERIFY(!model.row(0)->json && model.row(1)->json);
    QCOMPARE(model.rowOf(QStringLiteral("own")), 1);
}

QTEST_GUILESS_MAIN(TestSchemeDraft)
#include "tst_scheme_draft.moc"
