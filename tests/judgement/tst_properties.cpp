#include "judgement/small_category.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace yongping;
using namespace yongping::testing;

// Random categories of two clauses over four judgements and two counts, random partial answers: what the evaluation
// says of the open ones is held against every way of filling them in.

namespace {

const QStringList Judged{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
const QStringList Counted{QStringLiteral("n"), QStringLiteral("m")};
const QByteArrayList Judgements{"\"not_met\"", "\"partial\"", "\"met\""};
const QByteArrayList Counts{"0", "1", "2"};

using Given = QMap<QString, QByteArray>;

QByteArray json(const Given &given)
{
    QByteArrayList members;
    for (auto it = given.begin(); it != given.end(); ++it)
        members.append('"' + it.key().toUtf8() + "\": " + it.value());
    return '{' + members.join(',') + '}';
}

const QByteArrayList &valuesOf(const QString &check)
{
    return Judged.contains(check) ? Judgements : Counts;
}

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    QByteArray requirement(int depth)
    {
        if (depth == 0 || below(4) == 0)
            return leaf();
        switch (below(5)) {
        case 0: return "{\"any\": " + list(depth) + '}';
        case 1: return "{\"atLeast\": 2, \"of\": [" + QByteArrayList{requirement(depth - 1), requirement(depth - 1),
                                                                      requirement(depth - 1)}.join(',') + "]}";
        case 2: return R"({"when": "platformStatus", "is": {"new": )" + requirement(depth - 1) + R"(, "established": )"
                       + requirement(depth - 1) + "}}";
        default: return "{\"all\": " + list(depth) + '}';
        }
    }

    CategoryPtr category(const std::function<QByteArray()> &make)
    {
        return SmallCategory()
            .required(QStringLiteral("e.1"), Judged, make())
            .required(QStringLiteral("e.2"), {QStringLiteral("n:count"), QStringLiteral("m:count")}, make())
            .load();
    }

    Given answers(int openAtMost)
    {
        Given given;
        int open = 0;
        for (const QString &check : Judged + Counted) {
            if (open < openAtMost && below(2) == 0)
                ++open;
            else
                given.insert(check, valuesOf(check).at(below(3)));
        }
        return given;
    }

    Facts facts()
    {
        constexpr std::array Statuses{std::optional(PlatformStatus::New), std::optional(PlatformStatus::Established),
                                      std::optional<PlatformStatus>()};
        return {Stage::Application, Statuses[static_cast<std::size_t>(below(3))], {}};
    }

private:
    QByteArray leaf()
    {
        if (below(3) > 0)
            return "{\"check\": \"" + Judged.at(below(4)).toUtf8() + "\"}";
        return "{\"check\": \"" + Counted.at(below(2)).toUtf8() + "\", \""
               + (below(2) ? "atLeast" : "moreThan") + "\": 1}";
    }

    QByteArray list(int depth) { return '[' + requirement(depth - 1) + ',' + requirement(depth - 1) + ']'; }

    QRandomGenerator m_random;
};

// Calls `visit` with every way of filling in what is not given, facts included.
void forEachCompletion(const CategoryPtr &category, const Facts &facts, const Given &given,
                       const std::function<void(const Evaluation &)> &visit)
{
    if (!facts.platformStatus) {
        for (const PlatformStatus status : {PlatformStatus::New, PlatformStatus::Established})
            forEachCompletion(category, {facts.stage, status, facts.processIndustry}, given, visit);
        return;
    }
    for (const QString &check : Judged + Counted) {
        if (given.contains(check))
            continue;
        for (const QByteArray &value : valuesOf(check)) {
            Given more = given;
            more.insert(check, value);
            forEachCompletion(category, facts, more, visit);
        }
        return;
    }
    visit(evaluated(category, json(given), facts));
}

// The least and the greatest that was seen of something.
struct Seen
{
    Grade low = Grade::Met;
    Grade high = Grade::NotMet;

    void add(Grade grade)
    {
        low = std::min(low, grade);
        high = std::max(high, grade);
    }
};

Grade rank(Conclusion conclusion)
{
    return conclusion == Conclusion::Satisfied ? Grade::Met : Grade::NotMet;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interval_isExactlyWhatCompletionsReach();
    void decisive_checksMoveTheBounds();
    void better_answersNeverWorsen();
    void more_answersNeverWidenTheInterval();
};

void TestProperties::interval_isExactlyWhatCompletionsReach()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Generator random(seed);
        const CategoryPtr category = random.category([&] { return random.requirement(3); });
        const Facts facts = random.facts();
        const Given given = random.answers(3);
        const Evaluation open = evaluated(category, json(given), facts);
        std::array<Seen, 2> clauses;
        Seen conclusion;
        forEachCompletion(category, facts, given, [&](const Evaluation &complete) {
            for (std::size_t i = 0; i < clauses.size(); ++i) {
                QVERIFY(complete.clauses[i].interval.isDecided());
                clauses[i].add(complete.clauses[i].interval.low);
            }
            QVERIFY(complete.conclusion != Conclusion::Undetermined);
            conclusion.add(rank(complete.conclusion));
        });
        const QByteArray where = "seed " + QByteArray::number(seed) + ' ' + json(given);
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            QVERIFY2(open.clauses[i].interval.low == clauses[i].low, where.constData());
            QVERIFY2(open.clauses[i].interval.high == clauses[i].high, where.constData());
        }
        QVERIFY2(rank(open.worst) == conclusion.low, where.constData());
        QVERIFY2(rank(open.best) == conclusion.high, where.constData());
    }
}

// A check is decisive if one of its values alone changes the best or the worst conclusion, and only then.
void TestProperties::decisive_checksMoveTheBounds()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Generator random(seed);
        const CategoryPtr category = random.category([&] { return random.requirement(2); });
        const Facts facts = random.facts();
        const Given given = random.answers(4);
        const Evaluation open = evaluated(category, json(given), facts);
        for (qsizetype i = 0; i < open.open.size(); ++i) {
            const QString &check = open.open[i];
            QVERIFY(!given.contains(check));
            bool moves = false;
            for (const QByteArray &value : valuesOf(check)) {
                Given more = given;
                more.insert(check, value);
                const Evaluation next = evaluated(category, json(more), facts);
                moves = moves || next.best != open.best || next.worst != open.worst;
            }
            QVERIFY2(moves == (i < open.decisive), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(check)));
        }
    }
}

void TestProperties::better_answersNeverWorsen()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        Generator random(seed);
        const CategoryPtr category = random.category([&] { return random.requirement(3); });
        const Facts facts = random.facts();
        Given given = random.answers(3);
        const Evaluation before = evaluated(category, json(given), facts);
        for (auto it = given.begin(); it != given.end(); ++it) {
            const QByteArrayList &values = valuesOf(it.key());
            it.value() = values.at(std::min<qsizetype>(values.indexOf(it.value()) + random.below(2), 2));
        }
        const Evaluation after = evaluated(category, json(given), facts);
        for (std::size_t i = 0; i < before.clauses.size(); ++i) {
            QVERIFY(after.clauses[i].interval.low >= before.clauses[i].interval.low);
            QVERIFY(after.clauses[i].interval.high >= before.clauses[i].interval.high);
        }
        QVERIFY(rank(after.best) >= rank(before.best));
        QVERIFY(rank(after.worst) >= rank(before.worst));
    }
}

void TestProperties::more_answersNeverWidenTheInterval()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        Generator random(seed);
        const CategoryPtr category = random.category([&] { return random.requirement(3); });
        const Facts facts = random.facts();
        Given given;
        Evaluation before = evaluated(category, json(given), facts);
        for (const QString &check : Judged + Counted) {
            given.insert(check, valuesOf(check).at(random.below(3)));
            Evaluation after = evaluated(category, json(given), facts);
            for (std::size_t i = 0; i < before.clauses.size(); ++i) {
                QVERIFY(after.clauses[i].interval.low >= before.clauses[i].interval.low);
                QVERIFY(after.clauses[i].interval.high <= before.clauses[i].interval.high);
            }
            if (before.conclusion != Conclusion::Undetermined)
                QCOMPARE(after.conclusion, before.conclusion);
            before = std::move(after);
        }
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
