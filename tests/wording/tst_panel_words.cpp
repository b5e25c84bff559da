#include "wording/panel_words.h"
#include "wording/words.h"

#include <QSet>
#include <QTest>

using namespace yongping;

// Every state of rounds, panels and merges has a word of its own.
class TestPanelWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { installLanguage(Language::English); }

    void decisions_haveWords();
    void roles_haveWords();
    void leanings_haveWords();
    void reviews_haveWords();
    void interests_areTold();
    void promises_haveWords();
    void merges_haveWords();
    void differences_haveWords();

private:
    static void areDistinct(const QStringList &words)
    {
        QVERIFY(!words.contains(QString()));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }
};

void TestPanelWords::decisions_haveWords()
{
    areDistinct({decisionWord(Decision::Accepted), decisionWord(Decision::AcceptedAfterRectification),
                 decisionWord(Decision::Rejected)});
}

void TestPanelWords::roles_haveWords()
{
    areDistinct({memberRoleWord(MemberRole::Chair), memberRoleWord(MemberRole::Member)});
    areDistinct({attendanceWord(true), attendanceWord(false)});
}

void TestPanelWords::leanings_haveWords()
{
    areDistinct({leaningWord(PanelScore::Leaning::Harsh), leaningWord(PanelScore::Leaning::Lenient)});
    QVERIFY(leaningWord(PanelScore::Leaning::None).isEmpty());
}

void TestPanelWords::reviews_haveWords()
{
    areDistinct({reviewStateWord(ReviewState::Draft), reviewStateWord(ReviewState::Submitted),
                 reviewStateWord(ReviewState::Returned)});
}

void TestPanelWords::interests_areTold()
{
    Assignment open;
    Assignment none;
    none.interest = QString();
    Assignment conflict;
    conflict.interest = QStringLiteral("worked there");
    areDistinct({interestWord(open), interestWord(none), interestWord(conflict)});
}

void TestPanelWords::promises_haveWords()
{
    areDistinct({promiseStateWord(PromiseRow::State::Kept), promiseStateWord(PromiseRow::State::Unmet),
                 promiseStateWord(PromiseRow::State::Open)});
}

void TestPanelWords::merges_haveWords()
{
    using State = MergeRecord::State;
    QStringList words;
    for (const State state : {State::Applied, State::Open, State::Superseded, State::Unchanged, State::Reverted})
        words.append(mergeStateWord(state));
    areDistinct(words);
}

void TestPanelWords::differences_haveWords()
{
    QStringList words;
    for (const Difference difference : {Difference::New, Difference::Changed, Difference::Removed,
                                        Difference::Unchanged, Difference::SoftConflict, Difference::HardConflict})
        words.append(differenceWord(difference));
    areDistinct(words);
}

QTEST_GUILESS_MAIN(TestPanelWords)
#include "tst_panel_words.moc"
