#include "casework/merge.h"
#include "criteria/library.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::Difference)
Q_DECLARE_METATYPE(yongping::FieldRef)

namespace {

const QString Expert = u"张三"_s;

FieldRef answer(const QString &check, const QString &reviewer = Expert)
{
    return {Field::CheckAnswer, reviewer, check};
}

// Fields by a list of id and value: "" takes no part.
using Values = std::vector<std::pair<FieldRef, QString>>;

CaseFields fields(const Values &values)
{
    CaseFields result;
    for (const auto &[ref, value] : values) {
        if (!value.isEmpty())
            result.emplace(ref, value);
    }
    return result;
}

JsonValue parsed(const QByteArray &text)
{
    const Result<JsonValue> json = parseJson(text);
    return json ? *json : JsonValue();
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void field_isComparedThreeWays_data();
    void field_isComparedThreeWays();
    void field_isComparedTwoWaysWithoutABase_data();
    void field_isComparedTwoWaysWithoutABase();
    void otherField_makesASoftConflict_data();
    void otherField_makesASoftConflict();
    void reviewersBundle_speaksForTheReviewerAlone_data();
    void reviewersBundle_speaksForTheReviewerAlone();
    void reviewersBundle_bringsTheFilesThatItPointsTo();
    void orderOfMembers_isNoDifference();
    void plan_saysWhoAndWhen();
    void writes_areWhatIsNotInConflict();
    void writes_followTheChoices_data();
    void writes_followTheChoices();
    void writes_refuseChoicesThatDoNotFit();
    void plan_becomesJson();

private:
    const Category &category();
    MergePlan plan(const std::optional<CaseFields> &base, const CaseFields &ours, const CaseFields &theirs,
                   const QString &reviewer = {})
    {
        return planMerge(base, ours, theirs, {reviewer}, {}, {}, category());
    }

    CriteriaLibrary m_library;
};

const Category &TestMerge::category()
{
    return **m_library.category(u"platform-industry"_s);
}

void TestMerge::field_isComparedThreeWays_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs, Difference is) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(ours) << QString::fromLatin1(theirs)
                            << is;
    };
    row("what nobody changed is unchanged", "a", "a", "a", Difference::Unchanged);
    row("what we changed alone stays", "a", "b", "a", Difference::Unchanged);
    row("what we added alone stays", "", "b", "", Difference::Unchanged);
    row("what we took away alone stays away", "a", "", "a", Difference::Unchanged);
    row("what both changed alike is unchanged", "a", "b", "b", Difference::Unchanged);
    row("what both took away is unchanged", "a", "", "", Difference::Unchanged);
    row("what both added alike is unchanged", "", "b", "b", Difference::Unchanged);
    row("what they added is new", "", "", "b", Difference::New);
    row("what they changed is changed", "a", "a", "b", Difference::Changed);
    row("what they took away is removed", "a", "a", "", Difference::Removed);
    row("what both changed differently is in conflict", "a", "b", "c", Difference::HardConflict);
    row("what both added differently is in conflict", "", "b", "c", Difference::HardConflict);
    row("what we changed and they took away is in conflict", "a", "b", "", Difference::HardConflict);
    row("what we took away and they changed is in conflict", "a", "", "c", Difference::HardConflict);
}

void TestMerge::field_isComparedThreeWays()
{
    QFETCH(const QString, base);
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const Difference, difference);
    const FieldRef ref = answer(u"foundation.1"_s);
    const MergePlan made = plan(fields({{ref, base}}), fields({{ref, ours}}), fields({{ref, theirs}}));
    if (difference == Difference::Unchanged) {
        QVERIFY(made.changesNothing());
        QCOMPARE(made.unchanged, 1);
        return;
    }
    QCOMPARE(made.unchanged, 0);
    QCOMPARE(made.items.size(), std::size_t(1));
    const MergeItem &item = made.items.front();
    QCOMPARE(item.difference, difference);
    QCOMPARE(item.ref, ref);
    QCOMPARE(item.base.value_or(QString()), JsonValue(base));
    QCOMPARE(item.ours.value_or(QString()), JsonValue(ours));
    QCOMPARE(item.theirs.value_or(QString()), JsonValue(theirs));
    QCOMPARE(made.conflicts().size(), std::size_t(difference == Difference::HardConflict ? 1 : 0));
}

void TestMerge::field_isComparedTwoWaysWithoutABase_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<Difference>("difference");
    const auto row = [](const char *name, const char *ours, const char *theirs, Difference is) {
        QTest::newRow(name) << QString::fromLatin1(ours) << QString::fromLatin1(theirs) << is;
    };
    row("the same on both sides is unchanged", "a", "a", Difference::Unchanged);
    row("what only ours has stays", "a", "", Difference::Unchanged);
    row("what only theirs has is new", "", "a", Difference::New);
    row("different values are in conflict", "a", "b", Difference::HardConflict);
}

void TestMerge::field_isComparedTwoWaysWithoutABase()
{
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const Difference, difference);
    const FieldRef ref = answer(u"foundation.1"_s);
    const MergePlan made = plan({}, fields({{ref, ours}}), fields({{ref, theirs}}));
    QCOMPARE(made.items.empty() ? Difference::Unchanged : made.items.front().difference, difference);
    QCOMPARE(made.unchanged + static_cast<int>(made.items.size()), 1);
}

void TestMerge::otherField_makesASoftConflict_data()
{
    QTest::addColumn<FieldRef>("ours"); // what we changed, while they changed foundation.2.devices
    QTest::addColumn<bool>("soft");
    const auto row = [](const char *name, const FieldRef &ours, bool soft) { QTest::newRow(name) << ours << soft; };
    row("another answer of the same clause", answer(u"foundation.2.points"_s), true);
    row("the remark on the same clause", {Field::ClauseRemark, Expert, u"foundation.2"_s}, true);
    row("the points of the same clause", {Field::ClausePoints, Expert, u"foundation.2"_s}, true);
    row("an answer of another clause", answer(u"foundation.1"_s), false);
    row("the remark on another clause", {Field::ClauseRemark, Expert, u"foundation.1"_s}, false);
    row("the same clause of another review", answer(u"foundation.2.points"_s, u"李四"_s), false);
    row("the opinion of the same review", {Field::Opinion, Expert, {}}, false);
    row("the agreement on the same clause", {Field::Agreement, {}, u"foundation.2.points"_s}, false);
    row("a check that the criteria do not know", answer(u"foundation.2.unknown"_s), false);
}

void TestMerge::otherField_makesASoftConflict()
{
    QFETCH(const FieldRef, ours);
    QFETCH(const bool, soft);
    const FieldRef theirs = answer(u"foundation.2.devices"_s);
    QVERIFY(category().check(u"foundation.2.devices"));
    QVERIFY(category().check(u"foundation.2.points"));
    const CaseFields base = fields({{ours, u"1"_s}, {theirs, u"1"_s}});
    const MergePlan made = plan(base, fields({{ours, u"2"_s}, {theirs, u"1"_s}}),
                                fields({{ours, u"1"_s}, {theirs, u"3"_s}}));
    QCOMPARE(made.items.size(), std::size_t(1));
    QCOMPARE(made.items.front().difference, soft ? Difference::SoftConflict : Difference::Changed);
    QCOMPARE(made.unchanged, 1);

    // What both changed alike, they know.
    const MergePlan known = plan(base, fields({{ours, u"2"_s}, {theirs, u"1"_s}}),
                                 fields({{ours, u"2"_s}, {theirs, u"3"_s}}));
    QCOMPARE(known.items.front().difference, Difference::Changed);
}

void TestMerge::reviewersBundle_speaksForTheReviewerAlone_data()
{
    QTest::addColumn<FieldRef>("ref");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("difference"); // empty: not looked at
    const auto row = [](const char *name, const FieldRef &ref, const char *values, const char *difference) {
        const QString text = QString::fromLatin1(values);
        const auto value = [&](qsizetype at) { return text.at(at) == u'-' ? QString() : text.mid(at, 1); };
        QTest::newRow(name) << ref << value(0) << value(1) << value(2) << QString::fromLatin1(difference);
    };
    const FieldRef datum{Field::Datum, {}, u"name"_s};
    row("an own answer counts", answer(u"foundation.1"_s), "--b", "new");
    row("an own standing counts", {Field::Standing, Expert, {}}, "aab", "changed");
    row("an own assignment counts", {Field::Assignment, {}, u"2/张三"_s}, "aab", "changed");
    row("an own conflict is one", answer(u"foundation.1"_s), "abc", "hard_conflict");
    row("another's answer is not looked at", answer(u"foundation.1"_s, u"李四"_s), "aab", "");
    row("another's assignment is not looked at", {Field::Assignment, {}, u"2/李四"_s}, "aab", "");
    row("a name that ends alike is another's", {Field::Assignment, {}, u"2/王/张三"_s}, "aab", "");
    row("a round is not looked at", {Field::Round, {}, u"1"_s}, "aab", "");
    row("an agreement is not looked at", {Field::Agreement, {}, u"foundation.1"_s}, "aab", "");
    row("a decision is not looked at", {Field::Decision, {}, {}}, "--b", "");
    row("an attachment is not looked at", {Field::Attachment, {}, u"d/n"_s}, "--b", "");
    row("the own evidence is taken", {Field::CheckEvidence, Expert, u"foundation.1"_s}, "aab", "changed");
    row("another's evidence is not looked at", {Field::CheckEvidence, u"李四"_s, u"foundation.1"_s}, "aab", "");
    row("a scheme is not looked at", {Field::Scheme, {}, {}}, "aab", "");
    row("a datum that they changed is a wish", datum, "aab", "hard_conflict");
    row("a datum that they added is a wish", datum, "--b", "hard_conflict");
    row("a datum that they took away is a wish", datum, "aa-", "hard_conflict");
    row("a wish that is fulfilled already is none", datum, "abb", "unchanged");
    row("a datum that we changed is no wish of theirs", datum, "aba", "unchanged");
}

void TestMerge::reviewersBundle_speaksForTheReviewerAlone()
{
    QFETCH(const FieldRef, ref);
    QFETCH(const QString, base);
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const QString, difference);
    const MergePlan made = plan(fields({{ref, base}}), fields({{ref, ours}}), fields({{ref, theirs}}), Expert);
    QCOMPARE(made.unchanged, difference == u"unchanged" ? 1 : 0);
    QCOMPARE(made.items.empty() ? QString() : name(made.items.front().difference),
             difference == u"unchanged" ? QString() : difference);
}

void TestMerge::reviewersBundle_bringsTheFilesThatItPointsTo()
{
    const FieldRef file{Field::Attachment, {}, u"d/n"_s};
    const FieldRef evidence{Field::CheckEvidence, Expert, u"foundation.1"_s};
    const CaseFields theirs{{file, parsed(R"({"digest": "d", "name": "n"})")},
                            {{Field::Attachment, {}, u"e/n"_s}, parsed(R"({"digest": "e", "name": "n"})")},
                            {evidence, parsed(R"([{"digest": "d", "name": "n"}])")}};
    const MergePlan made = plan(CaseFields(), {}, theirs, Expert);
    QCOMPARE(made.items.size(), std::size_t(2));
    QVERIFY(std::any_of(made.items.begin(), made.items.end(), [&](const MergeItem &item) { return item.ref == file; }));
    QCOMPARE(plan(CaseFields(), {{file, parsed(R"({"digest": "d", "name": "m"})")}}, theirs, Expert).items.size(),
             std::size_t(1));
}

void TestMerge::orderOfMembers_isNoDifference()
{
    const FieldRef ref{Field::ClausePoints, Expert, u"foundation.1"_s};
    const CaseFields ours{{ref, parsed(R"({"points": 3.50, "reason": "r"})")}};
    const CaseFields theirs{{ref, parsed(R"({"reason": "r", "points": 3.5})")}};
    QVERIFY(plan({}, ours, theirs).changesNothing());
}

void TestMerge::plan_saysWhoAndWhen()
{
    const FieldRef changed = answer(u"foundation.1"_s);
    const FieldRef added = answer(u"innovation.1"_s);
    const QDateTime time(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC);
    const Authors oursBy{{changed, {u"office"_s, time}}};
    const Authors theirsBy{{changed, {Expert, time.addDays(1)}}, {added, {Expert, time.addDays(2)}}};
    const MergePlan made = planMerge({}, fields({{changed, u"a"_s}}), fields({{changed, u"b"_s}, {added, u"c"_s}}), {},
                                     oursBy, theirsBy, category());
    QCOMPARE(made.items.size(), std::size_t(2));
    QCOMPARE(made.items[0].ref, changed);
    QCOMPARE(made.items[0].oursBy, (Authorship{u"office"_s, time}));
    QCOMPARE(made.items[0].theirsBy, (Authorship{Expert, time.addDays(1)}));
    QCOMPARE(made.items[1].oursBy, Authorship());
    QCOMPARE(made.items[1].theirsBy, (Authorship{Expert, time.addDays(2)}));
}

void TestMerge::writes_areWhatIsNotInConflict()
{
    const FieldRef added = answer(u"a"_s);
    const FieldRef changed = answer(u"b"_s);
    const FieldRef removed = answer(u"c"_s);
    const FieldRef kept = answer(u"d"_s);
    const MergePlan made =
        plan(fields({{changed, u"1"_s}, {removed, u"1"_s}, {kept, u"1"_s}}),
             fields({{changed, u"1"_s}, {removed, u"1"_s}, {kept, u"2"_s}}),
             fields({{added, u"3"_s}, {changed, u"3"_s}, {kept, u"1"_s}}));
    const auto writes = writesOf(made, {});
    QVERIFY(writes);
    QCOMPARE(writes->size(), std::size_t(3));
    QCOMPARE(writes->at(0).ref, added);
    QCOMPARE(writes->at(0).value, std::optional<JsonValue>(u"3"_s));
    QCOMPARE(writes->at(1).ref, changed);
    QCOMPARE(writes->at(1).value, std::optional<JsonValue>(u"3"_s));
    QCOMPARE(writes->at(2).ref, removed);
    QVERIFY(!writes->at(2).value);
}

void TestMerge::writes_followTheChoices_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<bool>("takeTheirs");
    QTest::newRow("ours writes nothing") << u"c"_s << false;
    QTest::newRow("theirs writes their value") << u"c"_s << true;
    QTest::newRow("theirs takes away what they took away") << QString() << true;
}

void TestMerge::writes_followTheChoices()
{
    QFETCH(const QString, theirs);
    QFETCH(const bool, takeTheirs);
    const FieldRef ref = answer(u"foundation.1"_s);
    const MergePlan made = plan(fields({{ref, u"a"_s}}), fields({{ref, u"b"_s}}), fields({{ref, theirs}}));
    const auto writes = writesOf(made, {{ref, takeTheirs ? Choice::Theirs : Choice::Ours}});
    QVERIFY(writes);
    QCOMPARE(writes->size(), std::size_t(takeTheirs ? 1 : 0));
    if (takeTheirs)
        QCOMPARE(writes->front().value.value_or(QString()), JsonValue(theirs));
}

void TestMerge::writes_refuseChoicesThatDoNotFit()
{
    const FieldRef hard = answer(u"foundation.1"_s);
    const FieldRef added = answer(u"innovation.1"_s);
    const MergePlan made = plan(fields({{hard, u"a"_s}}), fields({{hard, u"b"_s}}),
                                fields({{hard, u"c"_s}, {added, u"d"_s}}));
    const auto unsettled = writesOf(made, {});
    QVERIFY(!unsettled);
    QCOMPARE(unsettled.error().code, u"merge.unsettled"_s);
    QCOMPARE(unsettled.error().key, u"answer:张三:foundation.1"_s);
    QVERIFY(unsettled.error().message.contains(u"answer:张三:foundation.1"));
    const auto stray = writesOf(made, {{hard, Choice::Ours}, {added, Choice::Theirs}});
    QVERIFY(!stray);
    QCOMPARE(stray.error().code, u"merge.no_conflict"_s);
    QCOMPARE(stray.error().key, u"answer:张三:innovation.1"_s);
    QVERIFY(!writesOf(MergePlan(), {{hard, Choice::Ours}}));
}

void TestMerge::plan_becomesJson()
{
    const FieldRef hard = answer(u"foundation.1"_s);
    const FieldRef datum{Field::Datum, {}, u"name"_s};
    const QDateTime time(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC);
    const MergePlan made = planMerge(fields({{hard, u"a"_s}}), fields({{hard, u"b"_s}}),
                                     fields({{hard, u"c"_s}, {datum, u"n"_s}}), {}, {{hard, {u"office"_s, time}}},
                                     {{hard, {Expert, {}}}}, category());
    const QByteArray expected = QByteArrayLiteral(
        R"([{"id":"data::name","field":"data","key":"name","difference":"new","ours":{},"theirs":{"value":"n"}},)"
        R"({"id":"answer:张三:foundation.1","field":"answer","reviewer":"张三","key":"foundation.1",)"
        R"("difference":"hard_conflict","base":"a","ours":{"value":"b","by":"office","at":"2023-06-30T08:00:00.000Z"},)"
        R"("theirs":{"value":"c","by":"张三"}%1}])");
    QCOMPARE(QString::fromUtf8(writeJson(toJson(made))), QString::fromUtf8(expected).arg(QString()));
    QCOMPARE(QString::fromUtf8(writeJson(toJson(made, {{hard, Choice::Theirs}}))),
             QString::fromUtf8(expected).arg(uR"(,"choice":"theirs")"_s));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
