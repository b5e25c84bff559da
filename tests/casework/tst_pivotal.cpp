#include "casework/pivotal.h"

#include "casework/panel_case.h"

#include <QRandomGenerator>
#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

// The search goes clause by clause; here the whole case is evaluated for every choice, and both have to agree.
class TestPivotal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_agreesWithTryingEverything_data();
    void search_agreesWithTryingEverything();

private:
    std::vector<const Check *> asked(const Category &category) const;
    std::optional<Answer> anyAnswer(const Check &check);
    QSet<QString> triedAll(const PanelCase &panel, const OpenChecks &open, AnswerSet answers) const;

    QRandomGenerator m_random{20230630};
};

std::vector<const Check *> TestPivotal::asked(const Category &category) const
{
    std::vector<const Check *> checks;
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                if (clause.level == Level::Required && check.kind != CheckKind::Text)
                    checks.push_back(&check);
            }
        }
    }
    return checks;
}

std::optional<Answer> TestPivotal::anyAnswer(const Check &check)
{
    if (m_random.bounded(6) == 0)
        return std::nullopt;
    const auto any = [&](std::size_t size) {
        return static_cast<std::size_t>(m_random.bounded(static_cast<int>(size)));
    };
    switch (check.kind) {
    case CheckKind::Judgement: return Answer(static_cast<Judgement>(m_random.bounded(4)));
    case CheckKind::Count:
    case CheckKind::Money: return Answer(Decimal(m_random.bounded(2) ? 0 : 1'000'000));
    case CheckKind::Percent: return Answer(Decimal(m_random.bounded(100)));
    case CheckKind::Choice: return Answer(ChosenOptions{{check.options[any(check.options.size())].id}});
    case CheckKind::Choices: {
        ChosenOptions chosen;
        for (std::size_t at = any(check.options.size() + 1); at > 0; --at)
            chosen.members.append(check.options[at - 1].id);
        return Answer(chosen);
    }
    case CheckKind::Indicators: return Answer(IndicatorValues());
    case CheckKind::Text: break;
    }
    return std::nullopt;
}

QSet<QString> TestPivotal::triedAll(const PanelCase &panel, const OpenChecks &open, AnswerSet answers) const
{
    const QStringList ids = open.keys();
    std::size_t choices = 1;
    for (const QString &id : ids)
        choices *= open.value(id).size();
    std::vector<Conclusion> conclusions;
    for (std::size_t choice = 0; choice < choices; ++choice) {
        std::size_t rest = choice;
        for (const QString &id : ids) {
            const auto values = open.value(id);
            if (const std::optional<Answer> &value = values[rest % values.size()])
                answers.set(id, *value);
            else
                answers.remove(id);
            rest /= values.size();
        }
        conclusions.push_back(evaluate(panel.category, *panel.record.data.facts(), answers).conclusion);
    }
    QSet<QString> pivotal;
    std::size_t stride = 1;
    for (const QString &id : ids) {
        const std::size_t values = open.value(id).size();
        for (std::size_t choice = 0; choice < choices; ++choice) {
            if (choice / stride % values + 1 < values && conclusions[choice] != conclusions[choice + stride])
                pivotal.insert(id);
        }
        stride *= values;
    }
    return pivotal;
}

void TestPivotal::search_agreesWithTryingEverything_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("factsKnown");
    for (const QString &category : CriteriaLibrary::categoryIds()) {
        QTest::newRow(qPrintable(u"%1, its facts known"_s.arg(category))) << category << true;
        QTest::newRow(qPrintable(u"%1, its facts open"_s.arg(category))) << category << false;
    }
}

void TestPivotal::search_agreesWithTryingEverything()
{
    QFETCH(const QString, category);
    QFETCH(const bool, factsKnown);
    PanelCase panel(category);
    if (!factsKnown) {
        panel.record.data.operatingSince = {};
        panel.record.data.platformStatus.reset();
        panel.record.data.processIndustry.reset();
    }
    const std::vector<const Check *> checks = asked(*panel.category);
    for (int trial = 0; trial < 9; ++trial) {
        AnswerSet settled = panel.answers;
        const auto anyCheck = [&] {
            return checks[static_cast<std::size_t>(m_random.bounded(static_cast<int>(checks.size())))];
        };
        if (trial % 3 == 0)
            settled.remove(anyCheck()->id);
        OpenChecks open;
        for (int count = 0; count < 4; ++count) {
            const Check *check = anyCheck();
            open.insert(check->id, {anyAnswer(*check), anyAnswer(*check)});
            settled.remove(check->id);
        }
        QCOMPARE(pivotalChecks(*panel.category, *panel.record.data.facts(), settled, open),
                 triedAll(panel, open, settled));
    }
}

QTEST_GUILESS_MAIN(TestPivotal)
#include "tst_pivotal.moc"
