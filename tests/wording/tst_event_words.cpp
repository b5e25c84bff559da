#include "wording/small_category.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

class TestEventWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(Language::English);
        m_category = test::smallCategory(m_library);
    }

    void event_isOneSentence_data();
    void event_isOneSentence();
    void undoAndRedo_areNamed();
    void everyField_hasAWord();

private:
    CriteriaLibrary m_library;
    CategoryPtr m_category;
};

void TestEventWords::event_isOneSentence_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *kind, const char *key, const char *before, const char *after,
                        const QString &reason, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(key) << QByteArray(before)
            << QByteArray(after)
                            << reason << text;
    };
    row("a number is answered", "answer.changed", "foundation.1.devices", "", "1200", {},
        QStringLiteral("Answer (Devices): set to “1,200 devices”."));
    row("a judgement is changed", "answer.changed", "foundation.2.a", "\"met\"", "\"not_met\"", {},
        QStringLiteral("Answer (Ability A): changed from “Met” to “Not met”."));
    row("an answer is taken away", "answer.changed", "foundation.2.a", "\"met\"", "", {},
        QStringLiteral("Answer (Ability A): “Met” taken away."));
    row("an answer to a check that is gone", "answer.changed", "gone.1", "", "7", {},
        QStringLiteral("Answer gone.1: set to “7”."));
    row("a clause is flagged", "flag.changed", "foundation.1", "", "true", {},
        QStringLiteral("Foundation, clause 1 was flagged."));
    row("evidence is linked", "evidence.changed", "foundation.2.a", "",
        R"([{"digest": "DIGEST", "name": "a.pdf", "page": 3, "note": "below"}, {"digest": "DIGEST", "name": "b.pdf"}])",
        {}, QStringLiteral("Evidence (Ability A): set to “a.pdf, page 3 (below), b.pdf”."));
    row("a deleted case is back", "case.restored", "", "", "{}", {}, QStringLiteral("The deleted case came back."));
    row("a report's signatures are remembered", "setting.changed", "signed_report.abc", "", "\"x\"", {},
        QStringLiteral("Remembered the signatures of a report."));
    row("a stage is set", "data.changed", "stage", "\"application\"", "\"acceptance\"", {},
        QStringLiteral("Stage: changed from “Application” to “Acceptance”."));
    row("a date is set", "data.changed", "stageDate", "", "\"2023-06-30\"", {},
        QStringLiteral("Date of the stage: set to “30 June 2023”."));
    row("data are changed at once", "data.changed", "", R"({"name": "A", "stage": "application"})",
        R"({"name": "A", "stage": "acceptance", "sample": true})", {},
        QStringLiteral("Project data changed: Stage, Sample."));
    row("points are set with a reason", "points.changed", "foundation.1", "", R"({"points": 4.5, "reason": "half"})",
        QStringLiteral("half"), QStringLiteral("Points Foundation, clause 1: set to “4.5”. Reason: half"));
    row("an opinion is written", "opinion.changed", "", "", "\"Good work.\"", {},
        QStringLiteral("Overall opinion: set to “Good work.”."));
    row("a long opinion is changed near its end", "opinion.changed", "",
        "\"The plant keeps its records in one system, and the panel saw all of them on site today.\"",
        "\"The plant keeps its records in one system, and the panel saw all of them on site yesterday, twice.\"", {},
        QStringLiteral("Overall opinion: changed from “…hem on site today.” to “…hem on site yesterday, twice.”."));
    row("a long opinion is continued", "opinion.changed", "",
        "\"The plant keeps its records in one system, and the panel saw all of them on site today.\"",
        "\"The plant keeps its records in one system, and the panel saw all of them on site today. Good.\"", {},
        QStringLiteral("Overall opinion: changed from “…site today.” to “…site today. Good.”."));
    row("a case is created", "case.created", "", "", "", {}, QStringLiteral("The case was created."));
    row("a review is submitted", "standing.changed", "", "", R"({"state": "submitted"})", {},
        QStringLiteral("The review was submitted."));
    row("a case is handed out", "round.changed", "1", "", R"({"due": "2026-12-01"})", {},
        QStringLiteral("Round 1 was issued, due 1 December 2026."));
    row("an expert is asked", "assignment.changed", "1/Li", "", "{}", {},
        QStringLiteral("Round 1: Li was assigned."));
    row("a file is added", "attachment.changed", "0f/plan/a.pdf", "", "{}", {},
        QStringLiteral("The attachment “plan/a.pdf” was added."));
    row("an agreement goes", "agreement.changed", "no.such.check", "{}", "", {},
        QStringLiteral("The panel took its value for “no.such.check” back."));
    row("a decision goes", "decision.changed", "", "{}", "", {},
        QStringLiteral("The panel's decision was taken back."));
    row("a kind of a later version", "seal.melted", "", "", "", {}, QStringLiteral("Recorded: seal.melted."));
}

void TestEventWords::event_isOneSentence()
{
    QFETCH(QString, kind);
    QFETCH(QString, key);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, reason);
    Event event;
    event.kind = kind;
    event.key = key;
    event.reason = reason;
    if (!before.isEmpty())
        event.before = *parseJson(before);
    after.replace("DIGEST", QByteArray(64, 'a'));
    if (!after.isEmpty())
        event.after = *parseJson(after);
    QTEST(eventWord(event, *m_category), "text");
}

void TestEventWords::undoAndRedo_areNamed()
{
    std::vector<Event> history(3);
    for (std::size_t i = 0; i < history.size(); ++i) {
        Event &event = history[i];
        event.number = qint64(i) + 1;
        event.undoes = qint64(i);
        event.kind = QStringLiteral("answer.changed");
        event.key = QStringLiteral("foundation.2.a");
        event.before = JsonValue(i % 2 == 0 ? QStringLiteral("met") : QStringLiteral("not_met"));
        event.after = JsonValue(i % 2 == 0 ? QStringLiteral("not_met") : QStringLiteral("met"));
    }
    const QString change = QStringLiteral("Answer (Ability A): changed from “Met” to “Not met”.");
    QCOMPARE(eventWord(history[0], *m_category, history), change);
    QCOMPARE(eventWord(history[1], *m_category, history), QStringLiteral("Took back: ") + change);
    QCOMPARE(eventWord(history[2], *m_category, history), QStringLiteral("Did again: ") + change);
}

void TestEventWords::everyField_hasAWord()
{
    for (const Field field :
         {Field::Datum, Field::CheckAnswer, Field::ClauseRemark, Field::ClausePoints, Field::Opinion, Field::Standing,
          Field::Attachment, Field::Round, Field::Assignment, Field::Agreement, Field::Decision, Field::Merge,
          Field::ClauseFlag, Field::CheckEvidence, Field::Scheme})
        QVERIFY(!fieldWord(field).isEmpty());
}

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_event_words.moc"
