#include "casework/field_history.h"
#include "casework/undo.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

const ReviewId Mine(u"review-1"_s);

// A history as a store would write it, one entry a minute unless said otherwise.
class History
{
public:
    Event &add(Field field, const QString &key, std::optional<JsonValue> before, std::optional<JsonValue> after,
               qint64 undoes = 0, const QString &actor = u"A"_s, int seconds = 60)
    {
        Event event;
        event.number = qint64(events.size()) + 1;
        event.at = m_time = m_time.addSecs(seconds);
        event.actor = actor;
        event.kind = changedKind(field);
        event.reviewId = isOfReview(field) ? Mine : ReviewId();
        event.key = key;
        event.before = std::move(before);
        event.after = std::move(after);
        event.undoes = undoes;
        events.push_back(event);
        return events.back();
    }
    void remark(const QString &before, const QString &after, qint64 undoes = 0, int seconds = 60,
                const QString &actor = u"A"_s)
    {
        const auto value = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional<JsonValue>(text);
        };
        add(Field::ClauseRemark, u"a.1"_s, value(before), value(after), undoes, actor, seconds);
    }
    UndoLine line(const UndoScope &scope = {Mine, true, false}) const
    {
        UndoLine line(scope, u"A"_s);
        for (const Event &event : events)
            line.take(event);
        return line;
    }

    std::vector<Event> events;

private:
    QDateTime m_time{QDate(2023, 6, 30), QTime(8, 0), Qt::UTC};
};

QString textOf(const std::optional<JsonValue> &value)
{
    return value ? value->toString() : QString();
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedInOneGo_isOneStep();
    void undoAndRedo_takeTurns();
    void newChange_givesUpRedo();
    void undoOfARun_isFoundWhateverTheTimesSay();
    void changeByAnother_takesTheStepsOfItsFieldAway();
    void data_overlapByMember();
    void merge_isNobodysStep();
    void submission_isABarrier();
    void scope_leavesOutTheRest();
    void fieldHistory_readsWholeContents();
    void retraction_countsTheTurns();
};

void TestUndo::typedInOneGo_isOneStep()
{
    History history;
    history.remark({}, u"s"_s);
    history.remark(u"s"_s, u"se"_s, 0, 2);
    history.remark(u"se"_s, u"see"_s, 0, 2);
    const UndoLine line = history.line();
    QVERIFY(line.undoable());
    QCOMPARE(line.undoable()->first, 1);
    QCOMPARE(line.undoable()->last, 3);
    QVERIFY(!line.undoable()->before);
    QVERIFY(!line.redoable());
    history.remark(u"see"_s, u"see it"_s, 0, 3);
    QCOMPARE(history.line().undoable()->first, 4);
}

void TestUndo::undoAndRedo_takeTurns()
{
    History history;
    history.remark({}, u"one"_s);
    history.remark(u"one"_s, u"two"_s);
    history.remark(u"two"_s, u"one"_s, 2);
    QCOMPARE(history.line().undoable()->last, 1);
    QCOMPARE(textOf(history.line().redoable()->before), u"two"_s);
    history.remark(u"one"_s, {}, 1);
    QVERIFY(!history.line().undoable());
    QCOMPARE(history.line().redoable()->last, 4);
    history.remark({}, u"one"_s, 4);
    history.remark(u"one"_s, u"two"_s, 3);
    QVERIFY(!history.line().redoable());
    QCOMPARE(history.line().undoable()->last, 6);
    QCOMPARE(textOf(history.line().undoable()->before), u"one"_s);
    history.remark(u"two"_s, u"one"_s, 6);
    QCOMPARE(history.line().undoable()->last, 5);
}

void TestUndo::newChange_givesUpRedo()
{
    History history;
    history.remark({}, u"one"_s);
    history.remark(u"one"_s, {}, 1);
    QVERIFY(history.line().redoable());
    history.remark({}, u"other"_s, 0, 1);
    QVERIFY(!history.line().redoable());
    QCOMPARE(history.line().undoable()->first, 3);
}

void TestUndo::undoOfARun_isFoundWhateverTheTimesSay()
{
    History history;
    history.remark({}, u"s"_s);
    history.remark(u"s"_s, u"se"_s, 0, 5); // came late to the disk
    history.remark(u"se"_s, {}, 2);
    QVERIFY(!history.line().undoable());
    QCOMPARE(history.line().redoable()->last, 3);
}

void TestUndo::changeByAnother_takesTheStepsOfItsFieldAway()
{
    History history;
    history.add(Field::CheckAnswer, u"a.1"_s, {}, JsonValue(1));
    history.remark({}, u"mine"_s);
    history.remark(u"mine"_s, u"theirs"_s, 0, 60, u"B"_s);
    const UndoLine line = history.line();
    QCOMPARE(line.undoable()->field, Field::CheckAnswer);
    history.remark(u"theirs"_s, u"mine again"_s);
    QCOMPARE(history.line().undoable()->last, 4);
}

void TestUndo::data_overlapByMember()
{
    const auto object = [](const char *text) { return *parseJson(text); };
    History history;
    history.add(Field::Datum, {}, object(R"({"name": "a", "stage": "x"})"), object(R"({"name": "b", "stage": "y"})"));
    QVERIFY(history.line().undoable());
    history.add(Field::Datum, u"applicant"_s, {}, JsonValue(u"B"_s), 0, u"B"_s);
    QVERIFY(history.line().undoable());
    history.add(Field::Datum, u"name"_s, JsonValue(u"b"_s), JsonValue(u"c"_s), 0, u"B"_s);
    QVERIFY(!history.line().undoable());
}

void TestUndo::merge_isNobodysStep()
{
    History history;
    history.add(Field::CheckAnswer, u"a.1"_s, {}, JsonValue(1));
    history.remark({}, u"mine"_s);
    history.remark(u"mine"_s, u"merged"_s);
    MergeRecord merge;
    merge.kind = u"return"_s;
    merge.state = MergeRecord::State::Applied;
    merge.firstEvent = 3;
    merge.lastEvent = 3;
    history.add(Field::Merge, u"1"_s, {}, toJson(merge));
    QCOMPARE(history.line().undoable()->last, 1);
}

void TestUndo::submission_isABarrier()
{
    History history;
    history.remark({}, u"one"_s);
    history.add(Field::Datum, u"name"_s, {}, JsonValue(u"b"_s));
    Standing standing;
    standing.state = ReviewState::Submitted;
    history.add(Field::Standing, {}, {}, toJson(standing));
    QCOMPARE(history.line().undoable()->field, Field::Datum);
    standing.state = ReviewState::Returned;
    standing.reason = u"look again"_s;
    history.add(Field::Standing, {}, {}, toJson(standing));
    history.remark(u"one"_s, u"two"_s);
    QCOMPARE(history.line().undoable()->first, 5);
}

void TestUndo::scope_leavesOutTheRest()
{
    History history;
    history.remark({}, u"one"_s);
    history.add(Field::Agreement, u"a.1"_s, {}, JsonValue(1));
    QCOMPARE(history.line().undoable()->field, Field::ClauseRemark);
    QCOMPARE(history.line({{}, false, true}).undoable()->field, Field::Agreement);
    QVERIFY(!history.line({ReviewId(u"another"_s), true, false}).undoable());
}

void TestUndo::fieldHistory_readsWholeContents()
{
    History history;
    Event made;
    made.number = 1;
    made.kind = u"case.created"_s;
    made.actor = u"office"_s;
    made.after = *parseJson(R"({"data": {"name": "a"}, "reviews": [{"id": "review-1", "remarks": {"a.1": "first"}}]})");
    history.events.push_back(made);
    history.remark(u"first"_s, u"second"_s);
    history.remark(u"second"_s, u"first"_s, 2);
    const std::vector<Event> told = fieldHistory(history.events, Field::ClauseRemark, Mine, u"a.1"_s);
    QCOMPARE(told.size(), std::size_t(3));
    QCOMPARE(told.front().actor, u"office"_s);
    QCOMPARE(textOf(told.front().after), u"first"_s);
    QCOMPARE(told.front().kind, changedKind(Field::ClauseRemark));
    QCOMPARE(fieldHistory(history.events, Field::Datum, {}, u"name"_s).size(), std::size_t(1));
    QVERIFY(fieldHistory(history.events, Field::ClauseRemark, Mine, u"a.2"_s).empty());
}

void TestUndo::retraction_countsTheTurns()
{
    History history;
    history.remark({}, u"one"_s);
    history.remark(u"one"_s, {}, 1);
    history.remark({}, u"one"_s, 2);
    history.remark(u"one"_s, {}, 3);
    const Retraction expected[] = {Retraction::None, Retraction::Undo, Retraction::Redo, Retraction::Undo};
    for (std::size_t i = 0; i < history.events.size(); ++i)
        QCOMPARE(retractionOf(history.events[i], history.events), expected[i]);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
