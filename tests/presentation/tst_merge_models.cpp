#include "criteria/library.h"
#include "presentation/merge_conflicts_model.h"
#include "presentation/merge_preview.h"
#include "presentation/merge_records_model.h"
#include "presentation/merge_words.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace yongping;

namespace {

MergeItem item(const FieldRef &ref, Difference difference, const JsonValue &ours, const JsonValue &theirs)
{
    const QDateTime when(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    return {ref, difference, std::nullopt, ours, theirs, {QStringLiteral("张三"), when}, {QStringLiteral("李静"), when}};
}

FieldRef remark(const QString &clause)
{
    return {Field::ClauseRemark, QStringLiteral("张三"), clause};
}

// Two conflicts and one change.
MergePlan plan()
{
    MergePlan made;
    made.items.push_back(item(remark(QStringLiteral("general.3")), Difference::HardConflict, QStringLiteral("one"),
                              QStringLiteral("two")));
    made.items.push_back(item(remark(QStringLiteral("general.4")), Difference::Changed, QStringLiteral("a"),
                              QStringLiteral("b")));
    made.items.push_back(item({Field::Datum, {}, QStringLiteral("name")}, Difference::HardConflict,
                              QStringLiteral("Old name"), QStringLiteral("New name")));
    made.unchanged = 7;
    return made;
}

Incoming incoming(Incoming::Outcome outcome)
{
    Incoming made;
    made.id = CaseId(QStringLiteral("c1"));
    made.name = QStringLiteral("Moulding platform");
    made.kind = QStringLiteral("review");
    made.reviewer = QStringLiteral("张三");
    made.outcome = outcome;
    return made;
}

} // namespace

class TestMergeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(Language::English); }
    void conflicts_keepTheirContract();
    void choices_belongToTheirCase();
    void all_areChosenAtOnce();
    void value_isSaidInWords_data();
    void value_isSaidInWords();
    void preview_tellsWhatHappens_data();
    void preview_tellsWhatHappens();
    void preview_warns();
    void records_sayWhatCanBeDone_data();
    void records_sayWhatCanBeDone();

private:
    CriteriaLibrary m_library;
};

void TestMergeModels::conflicts_keepTheirContract()
{
    MergeConflictsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Result<CategoryPtr> category = m_library.category(QStringLiteral("industrial-app"));
    QVERIFY(bool(category));
    model.setSources({{CaseId(QStringLiteral("c1")), QStringLiteral("Case"), plan(), *category}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, MergeConflictsModel::Ours).data().toString(), QStringLiteral("one"));
    QCOMPARE(model.index(0, MergeConflictsModel::Theirs).data().toString(), QStringLiteral("two"));
    QVERIFY(model.index(0, 0).data(MergeConflictsModel::PlaceRole).toString().contains(QStringLiteral("clause 3")));
    QVERIFY(model.index(0, MergeConflictsModel::Ours).data(MergeConflictsModel::AuthorRole).toString().contains(u"张三"));
    model.choose(0, Choice::Theirs);
    QVERIFY(model.index(0, MergeConflictsModel::Theirs).data(MergeConflictsModel::ChosenRole).toBool());
    QVERIFY(!model.index(0, MergeConflictsModel::Ours).data(MergeConflictsModel::ChosenRole).toBool());
    QVERIFY(model.index(0, MergeConflictsModel::Theirs).data(Qt::AccessibleTextRole).toString().startsWith(u"Chosen"));
    model.setSources({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.unsettled(), 0);
}

void TestMergeModels::choices_belongToTheirCase()
{
    MergeConflictsModel model;
    const CaseId first(QStringLiteral("c1"));
    const CaseId second(QStringLiteral("c2"));
    model.setSources(
        {{first, QStringLiteral("First"), plan(), nullptr}, {second, QStringLiteral("Second"), plan(), nullptr}});
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(2, 0).data(MergeConflictsModel::PlaceRole).toString().startsWith(QStringLiteral("Second")));
    model.choose(2, Choice::Ours);
    model.choose(9, Choice::Ours);
    QVERIFY(model.choices(first).empty());
    QCOMPARE(model.choices(second), (Choices{{remark(QStringLiteral("general.3")), Choice::Ours}}));
    QCOMPARE(model.unsettled(), 3);
}

void TestMergeModels::all_areChosenAtOnce()
{
    MergeConflictsModel model;
    model.setSources({{CaseId(QStringLiteral("c1")), {}, plan(), nullptr}});
    QSignalSpy changed(&model, &MergeConflictsModel::choicesChanged);
    model.chooseAll(Choice::Theirs);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.unsettled(), 0);
    model.choose(0, Choice::Theirs);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.choices(CaseId(QStringLiteral("c1"))).size(), std::size_t(2));
}

void TestMergeModels::value_isSaidInWords_data()
{
    QTest::addColumn<FieldRef>("ref");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("words");
    const QString who = QStringLiteral("张三");
    QTest::newRow("a judgement by its word")
        << FieldRef{Field::CheckAnswer, who, QStringLiteral("general.3.merits")} << "\"partial\"" << "Partly met";
    QTest::newRow("an answer to a check that is not known as it stands")
        << FieldRef{Field::CheckAnswer, who, QStringLiteral("no.such")} << "\"met\"" << "met";
    QTest::newRow("a remark whole") << remark(QStringLiteral("general.3")) << "\"See page 3.\"" << "See page 3.";
    QTest::newRow("points with their reason")
        << FieldRef{Field::ClausePoints, who, QStringLiteral("general.3")} << R"({"points":2,"reason":"thin"})"
        << QStringLiteral("2 — thin");
    QTest::newRow("a stage by its word") << FieldRef{Field::Datum, {}, QStringLiteral("stage")} << "\"acceptance\""
                                         << "Acceptance";
    QTest::newRow("an attachment by its name")
        << FieldRef{Field::Attachment, {}, QStringLiteral("abc/plan.pdf")} << R"({"name":"plan.pdf","size":1})"
        << "plan.pdf";
    QTest::newRow("no value as nothing") << remark(QStringLiteral("general.3")) << "null" << "nothing";
}

void TestMergeModels::value_isSaidInWords()
{
    QFETCH(FieldRef, ref);
    QFETCH(QString, json);
    const Result<CategoryPtr> category = m_library.category(QStringLiteral("industrial-app"));
    QVERIFY(bool(category));
    const Result<JsonValue> value = parseJson(json.toUtf8());
    QVERIFY(bool(value));
    QTEST(mergeValueText(ref, *value, category->get()), "words");
}

void TestMergeModels::preview_tellsWhatHappens_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isNews");
    using Outcome = Incoming::Outcome;
    QTest::newRow("a new case is made") << int(Outcome::New) << "made new" << true;
    QTest::newRow("a review is taken in") << int(Outcome::Applied) << "review of 张三 is taken in" << true;
    QTest::newRow("conflicts wait for choices") << int(Outcome::Open) << "choose for each" << true;
    QTest::newRow("nothing new changes nothing") << int(Outcome::Unchanged) << "nothing that is not here" << false;
    QTest::newRow("an older version is left aside") << int(Outcome::Superseded) << "later version" << false;
    QTest::newRow("a receipt tells") << int(Outcome::Receipt) << "receipt" << true;
}

void TestMergeModels::preview_tellsWhatHappens()
{
    QFETCH(int, outcome);
    QFETCH(QString, says);
    const Incoming one = incoming(Incoming::Outcome(outcome));
    const MergePreview preview = mergePreview(one);
    QCOMPARE(preview.name, QStringLiteral("Moulding platform"));
    QVERIFY2(preview.outcome.contains(says), qPrintable(preview.outcome));
    Imported imported;
    imported.cases = {one};
    QTEST(bringsNews(imported), "isNews");
    QVERIFY(bringsReviews(imported));
    QVERIFY(!importedSentence(imported).isEmpty());
}

void TestMergeModels::preview_warns()
{
    Incoming one = incoming(Incoming::Outcome::Open);
    one.plan = plan();
    one.late = true;
    one.historyRewritten = QStringLiteral("The history differs.");
    one.signature = {true, true, false, std::nullopt, QStringLiteral("Signed by somebody unknown.")};
    const MergePreview preview = mergePreview(one);
    QCOMPARE(preview.conflicts, 2);
    QVERIFY(preview.figures.contains(QStringLiteral("1 changed")));
    QVERIFY(preview.figures.contains(QStringLiteral("2 in conflict")));
    QVERIFY(preview.figures.contains(QStringLiteral("7 unchanged")));
    QCOMPARE(preview.notes.size(), std::size_t(3));
    for (const MergePreview::Note &note : preview.notes)
        QVERIFY2(note.tone == MergePreview::Tone::Warning, qPrintable(note.text));
}

void TestMergeModels::records_sayWhatCanBeDone_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("firstEvent");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isRevertible");
    using State = MergeRecord::State;
    QTest::newRow("what was applied can be taken back") << int(State::Applied) << 4 << false << true;
    QTest::newRow("what began the case cannot") << int(State::Applied) << 0 << false << false;
    QTest::newRow("an open one can be settled or put away") << int(State::Open) << 0 << true << true;
    QTest::newRow("a superseded one is over") << int(State::Superseded) << 0 << false << false;
    QTest::newRow("a reverted one is over") << int(State::Reverted) << 4 << false << false;
}

void TestMergeModels::records_sayWhatCanBeDone()
{
    QFETCH(int, state);
    QFETCH(int, firstEvent);
    MergeRecord merge;
    merge.number = 3;
    merge.kind = QStringLiteral("review");
    merge.reviewer = QStringLiteral("张三");
    merge.state = MergeRecord::State(state);
    merge.firstEvent = firstEvent;
    Event event;
    event.kind = QStringLiteral("merge.changed");
    event.key = QStringLiteral("3");
    event.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    MergeRecordsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMerges({merge}, {event});
    const QModelIndex row = model.index(0, 0);
    QTEST(row.data(MergeRecordsModel::OpenRole).toBool(), "isOpen");
    QTEST(row.data(MergeRecordsModel::RevertibleRole).toBool(), "isRevertible");
    QVERIFY(model.index(0, MergeRecordsModel::When).data().toString().startsWith(QStringLiteral("2026-11-20")));
    QCOMPARE(model.index(0, MergeRecordsModel::From).data().toString(), QStringLiteral("张三"));
    QVERIFY(!model.takenBack(merge).isEmpty());
}

QTEST_GUILESS_MAIN(TestMergeModels)
#include "tst_merge_models.moc"
