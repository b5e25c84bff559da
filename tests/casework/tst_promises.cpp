#include "casework/promises.h"

#include "casework/panel_case.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::Stage)

namespace {

// The cases of one project, each with one review unless more are added.
class Project
{
public:
    Project() : m_sample(u"platform-industry"_s) { category = m_sample.category; }

    CaseRecord &add(Stage stage, const QByteArray &targets, const QByteArray &answers = QByteArrayLiteral("{}"))
    {
        auto record = std::make_unique<CaseRecord>();
        record->data.id = CaseId(u"c-%1"_s.arg(m_records.size()));
        record->data.category = category->id;
        record->data.stage = stage;
        record->data.stageDate = QDate(2022, 1, 1).addYears(static_cast<int>(m_records.size()));
        if (!targets.isEmpty())
            record->data.targets = *parseJson(targets);
        Review review;
        review.reviewer = u"Ann"_s;
        review.answers = *AnswerSet::fromJson(*category, *parseJson(answers));
        record->reviews.push_back(review);
        m_records.push_back(std::move(record));
        return *m_records.back();
    }

    Promises promises() const
    {
        std::vector<const CaseRecord *> records;
        for (const auto &record : m_records)
            records.push_back(record.get());
        return promisesOf(records, category);
    }

    CategoryPtr category;

private:
    PanelCase m_sample;
    std::vector<std::unique_ptr<CaseRecord>> m_records;
};

QString word(PromiseRow::State state)
{
    return state == PromiseRow::State::Kept ? u"kept"_s : state == PromiseRow::State::Unmet ? u"unmet"_s : u"open"_s;
}

QString shown(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}

} // namespace

class TestPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promise_isHeldAgainstWhatWasReached_data();
    void promise_isHeldAgainstWhatWasReached();
    void indicator_isHeldByItsDirection_data();
    void indicator_isHeldByItsDirection();
    void cases_standInTheOrderOfStages();
    void application_hasPromisesAlone();
    void renewedPromise_isTheOneThatCounts();
    void promiseAfterTheResult_waitsForItsOwn();
    void severalReviews_speakThroughThePanel();
    void whatNobodyPromised_isNotListed();
    void textsAndUnknownTargets_promiseNothing();
    void partsOfTheCases_giveTheSameRows();
};

void TestPromises::promise_isHeldAgainstWhatWasReached_data()
{
    QTest::addColumn<QByteArray>("promised");
    QTest::addColumn<QByteArray>("reached"); // the answers at acceptance
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("shortfall");
    const auto row = [](const char *name, const char *promised, const char *reached, const char *state,
                        const char *shortfall = "") {
        QTest::newRow(name) << QByteArray(promised) << QByteArray(reached) << QString::fromLatin1(state)
                            << QString::fromLatin1(shortfall);
    };
    const char *const count = R"({"foundation.2.devices": 2000})";
    row("a count that is reached exactly is kept", count, R"({"foundation.2.devices": 2000})", "kept");
    row("a count that is exceeded is kept", count, R"({"foundation.2.devices": 2500})", "kept");
    row("a count that lacks some is unmet", count, R"({"foundation.2.devices": 1999})", "unmet", "1");
    row("a count without a result is open", count, "{}", "open");
    const char *const judged = R"({"foundation.1": "met"})";
    row("a judgement as good is kept", judged, R"({"foundation.1": "met"})", "kept");
    row("a judgement that is worse is unmet", judged, R"({"foundation.1": "partial"})", "unmet");
    row("a judgement better than promised is kept", R"({"foundation.1": "partial"})", R"({"foundation.1": "met"})",
        "kept");
    row("what turned out not to apply is open", judged, R"({"foundation.1": "not_applicable"})", "open");
    const char *const chosen = R"({"innovation.2.technologies": ["ai", "5g"]})";
    row("options among more are kept", chosen, R"({"innovation.2.technologies": ["5g", "blockchain", "ai"]})", "kept");
    row("a missing option is unmet", chosen, R"({"innovation.2.technologies": ["5g", "blockchain"]})", "unmet");
}

void TestPromises::promise_isHeldAgainstWhatWasReached()
{
    QFETCH(const QByteArray, promised);
    QFETCH(const QByteArray, reached);
    QFETCH(const QString, state);
    QFETCH(const QString, shortfall);
    Project project;
    project.add(Stage::Application, promised);
    project.add(Stage::Acceptance, {}, reached);
    const Promises promises = project.promises();
    QCOMPARE(promises.rows.size(), std::size_t(1));
    const PromiseRow &row = promises.rows.front();
    QCOMPARE(word(row.state), state);
    QCOMPARE(shown(row.shortfall), shortfall);
    QCOMPARE(promises.unmet, state == u"unmet" ? 1 : 0);
    QCOMPARE(row.promisedAt, Stage::Application);
    QVERIFY(row.promisedAnswer);
    QVERIFY(!row.indicator);
    QVERIFY(!row.falls);
    QCOMPARE(row.promised.has_value(), row.check->isNumber());
    QCOMPARE(row.reached.size(), std::size_t(2));
    QCOMPARE(row.reached[1].caseId, CaseId(u"c-1"_s));
    QCOMPARE(row.reached[1].stage, Stage::Acceptance);
}

void TestPromises::indicator_isHeldByItsDirection_data()
{
    QTest::addColumn<QByteArray>("indicator");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<bool>("falls");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("shortfall");
    const auto row = [](const char *name, const char *indicator, const char *values, bool falls, const char *state,
                        const char *shortfall) {
        QTest::newRow(name) << QByteArray(indicator) << QByteArray(values) << falls << QString::fromLatin1(state)
                            << QString::fromLatin1(shortfall);
    };
    row("what should rise and reaches its target is kept", "production_efficiency",
        R"({"current": "65.0", "target": "65"})", false, "kept", "");
    row("what should rise and stays below is unmet", "production_efficiency", R"({"current": "64.5", "target": "65"})",
        false, "unmet", "0.5");
    row("what should fall and reaches its target is kept", "defect_rate", R"({"current": "1.6", "target": "1.6"})",
        true, "kept", "");
    row("what should fall and falls further is kept", "defect_rate", R"({"current": "1.2", "target": "1.6"})", true,
        "kept", "");
    row("what should fall and stays above is unmet", "defect_rate", R"({"current": "1.75", "target": "1.6"})", true,
        "unmet", "0.15");
    row("without a value it is open", "defect_rate", R"({"baseline": "2", "target": "1.6"})", true, "open", "");
}

void TestPromises::indicator_isHeldByItsDirection()
{
    QFETCH(const QByteArray, indicator);
    QFETCH(const QByteArray, values);
    QFETCH(const bool, falls);
    QFETCH(const QString, state);
    QFETCH(const QString, shortfall);
    Project project;
    project.add(Stage::Acceptance, {}, R"({"performance.1.indicators": {")" + indicator + R"(": )" + values + "}}");
    const Promises promises = project.promises();
    QCOMPARE(promises.rows.size(), std::size_t(1));
    const PromiseRow &row = promises.rows.front();
    QCOMPARE(row.indicator->id, QString::fromLatin1(indicator));
    QCOMPARE(row.falls, falls);
    QCOMPARE(word(row.state), state);
    QCOMPARE(shown(row.shortfall), shortfall);
    QCOMPARE(row.promisedAt, Stage::Acceptance);
    QVERIFY(row.promised);
    QVERIFY(!row.promisedAnswer);
}

void TestPromises::cases_standInTheOrderOfStages()
{
    Project project;
    project.add(Stage::Recognition, {}, R"({"foundation.2.devices": 3000})");
    project.add(Stage::Application, R"({"foundation.2.devices": 2000})");
    project.add(Stage::Acceptance, {}, R"({"foundation.2.devices": 1500})");
    const Promises promises = project.promises();
    QCOMPARE(promises.cases.front()->data.id, CaseId(u"c-1"_s));
    QCOMPARE(promises.cases.back()->data.id, CaseId(u"c-0"_s));
    const PromiseRow &row = promises.rows.front();
    QCOMPARE(shown(row.reached[0].value), QString());
    QCOMPARE(shown(row.reached[1].value), u"1500"_s);
    QCOMPARE(shown(row.reached[2].value), u"3000"_s);
    QCOMPARE(word(row.state), u"kept"_s); // by the last stage
}

void TestPromises::application_hasPromisesAlone()
{
    Project project;
    project.add(Stage::Application, R"({"foundation.2.devices": 2000})",
                R"({"foundation.2.devices": 100, "performance.1.indicators":
                    {"defect_rate": {"baseline": "2", "current": "1.5", "target": "1.6"}}})");
    const Promises promises = project.promises();
    QCOMPARE(promises.rows.size(), std::size_t(2));
    for (const PromiseRow &row : promises.rows) {
        QCOMPARE(word(row.state), u"open"_s);
        QVERIFY(!row.reached.front().value);
        QVERIFY(!row.reached.front().answer);
    }
    QCOMPARE(shown(promises.rows[1].promised), u"1.6"_s);
}

void TestPromises::renewedPromise_isTheOneThatCounts()
{
    Project project;
    project.add(Stage::Application, R"({"foundation.2.devices": 2000, "foundation.3.models": 5})");
    project.add(Stage::Acceptance, R"({"foundation.2.devices": 1500, "foundation.3.models": 5})",
                R"({"foundation.2.devices": 1600, "foundation.3.models": 5})");
    const Promises promises = project.promises();
    QCOMPARE(promises.rows.size(), std::size_t(2));
    QCOMPARE(shown(promises.rows[0].promised), u"1500"_s);
    QCOMPARE(promises.rows[0].promisedAt, Stage::Acceptance);
    QCOMPARE(word(promises.rows[0].state), u"kept"_s);
    QCOMPARE(promises.rows[1].promisedAt, Stage::Application); // repeated, not renewed
}

void TestPromises::promiseAfterTheResult_waitsForItsOwn()
{
    Project project;
    project.add(Stage::Application, R"({"foundation.2.devices": 2000})");
    project.add(Stage::Acceptance, {}, R"({"foundation.2.devices": 2000, "foundation.3.models": 1})");
    project.add(Stage::Recognition, R"({"foundation.2.devices": 9000, "foundation.3.models": 5})");
    const Promises promises = project.promises();
    QCOMPARE(shown(promises.rows[0].promised), u"2000"_s);
    QCOMPARE(word(promises.rows[0].state), u"kept"_s);
    QCOMPARE(shown(promises.rows[1].promised), u"5"_s); // nothing was promised when it was counted
    QCOMPARE(promises.rows[1].promisedAt, Stage::Recognition);
    QCOMPARE(word(promises.rows[1].state), u"open"_s);
}

void TestPromises::severalReviews_speakThroughThePanel()
{
    Project project;
    project.add(Stage::Application, R"({"foundation.1": "met", "foundation.2.devices": 2000})");
    CaseRecord &record = project.add(Stage::Acceptance, {}, R"({"foundation.1": "met", "foundation.2.devices": 2100})");
    record.reviews.push_back(record.reviews.front());
    record.reviews.back().reviewer = u"Bob"_s;
    record.reviews.back().answers.set(u"foundation.2.devices"_s, Decimal(1900));
    QCOMPARE(word(project.promises().rows[0].state), u"kept"_s);
    QCOMPARE(word(project.promises().rows[1].state), u"open"_s);
    record.panel.agreed.insert(u"foundation.2.devices"_s, {Decimal(1900), {}, {}});
    const Promises promises = project.promises();
    QCOMPARE(word(promises.rows[1].state), u"unmet"_s);
    QCOMPARE(shown(promises.rows[1].shortfall), u"100"_s);
}

void TestPromises::whatNobodyPromised_isNotListed()
{
    Project project;
    project.add(Stage::Acceptance, {}, R"({"foundation.2.devices": 1500, "performance.1.indicators":
        {"defect_rate": {"baseline": "2", "current": "1.5"}}})");
    QVERIFY(project.promises().rows.empty());
    QCOMPARE(project.promises().unmet, 0);
}

void TestPromises::textsAndUnknownTargets_promiseNothing()
{
    Project project;
    project.add(Stage::Application, R"({"foundation.9.gone": 1, "foundation.2.devices": 2000})");
    QVERIFY(project.promises().rows.empty());
    Project waived;
    waived.add(Stage::Application, R"({"foundation.1": "not_applicable"})");
    QVERIFY(waived.promises().rows.empty());
}

void TestPromises::partsOfTheCases_giveTheSameRows()
{
    Project project;
    project.add(Stage::Application, R"({"foundation.2.devices": 2000, "foundation.1": "met", "performance.1.indicators":
        {"defect_rate": {"target": "1.20"}, "energy_utilisation": {"current": "8.5"}}})",
                R"({"foundation.2.devices": 7, "performance.1.indicators": {"defect_rate": {"current": "9"}}})");
    CaseRecord &several = project.add(Stage::Acceptance, {}, R"({"foundation.1": "partial", "foundation.2.points": 5,
        "performance.1.indicators": {"defect_rate": {"baseline": "3", "current": "1.30", "target": "1.25"}}})");
    several.reviews.push_back(several.reviews.front());
    several.reviews.back().reviewer = u"Bob"_s;
    several.reviews.back().remarks.insert(u"foundation.1"_s, u"to nobody else"_s);
    project.add(Stage::Recognition, R"({"foundation.2.devices": 2500})", R"({"foundation.2.devices": 2499,
        "performance.1.indicators": {"energy_utilisation": {"current": "8.6"}}})");
    const Promises whole = project.promises();
    std::vector<CaseRecord> parts;
    for (const CaseRecord *record : whole.cases)
        parts.push_back(promisedPart(*record, whole));
    const Promises again = promisesOf({&parts[0], &parts[1], &parts[2]}, project.category);
    QCOMPARE(again.rows.size(), whole.rows.size());
    QCOMPARE(again.unmet, whole.unmet);
    for (std::size_t i = 0; i < whole.rows.size(); ++i) {
        const PromiseRow &row = again.rows[i];
        const PromiseRow &due = whole.rows[i];
        QVERIFY(row.check == due.check && row.indicator == due.indicator && row.state == due.state);
        QVERIFY(row.promised == due.promised && row.promisedAnswer == due.promisedAnswer);
        QVERIFY(row.promisedAt == due.promisedAt && row.shortfall == due.shortfall);
        for (std::size_t j = 0; j < due.reached.size(); ++j)
            QVERIFY(row.reached[j].value == due.reached[j].value && row.reached[j].answer == due.reached[j].answer);
    }
    QVERIFY(parts[0].reviews.empty()); // at application there are promises alone
    QVERIFY(!parts[1].reviews.front().answers.contains(u"foundation.2.points"_s)); // nobody promised any
    QVERIFY(parts[1].reviews.front().remarks.isEmpty());
}

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
