#include "cli/ctl.h"

using namespace yongping;

// Input that is refused: exit 3, the file and the place named, nothing changed; and input that only looks odd.
class TestCtlInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInput_isRefusedByEvaluate_data() { badInputs(); }
    void badInput_isRefusedByEvaluate();
    void badInput_isRefusedByImport_data() { badInputs(); }
    void badInput_isRefusedByImport();
    void oddInput_isRead_data();
    void oddInput_isRead();
    void unreadableFile_isFailure_data();
    void unreadableFile_isFailure();
    void conclusion_isRequired_data();
    void conclusion_isRequired();
    void ownCriteria_areUsed();
    void ownCriteria_areRefused_data();
    void ownCriteria_areRefused();
    void lines_areAnsweredInOrder();
    void lines_requireOfEach();
    void longLine_isRefusedOnce();
    void folder_isNoLines();

private:
    static void badInputs();
};

void TestCtlInput::badInputs()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("place"); // in the message
    const auto row = [](const char *name, const QByteArray &text, const char *code, const char *key,
                        const char *place) {
        // A path of sixty-four brackets says no more than the message.
        const QString wholeKey = key ? QString::fromLatin1(key) : u"[0]"_s.repeated(64);
        QTest::newRow(name) << text << QString::fromLatin1(code) << wholeKey << QByteArray(place);
    };
    const QByteArray devices = "\"foundation.2.devices\": ";
    const char *devicesKey = "foundation.2.devices";
    row("an empty file", "", "json.syntax", "", "line 1, column 1");
    row("no JSON", "hello", "json.syntax", "", "line 1, column 1");
    row("JSON that ends early", "{\"category\":\n", "json.syntax", "category", "line 2, column 1");
    row("something after the case", caseText({}) + "x", "json.syntax", "", "line 1");
    row("a list of cases", "[]", "case.kind", "", "object");
    row("an unknown category", R"({"category": "platform", "stage": "acceptance"})", "category.unknown", "category",
        "platform");
    row("an unknown stage", R"({"category": "platform-industry", "stage": "end"})", "case.stage", "stage", "stage");
    row("an unknown member", caseText({}, R"("colour": 1, )"), "case.unknown_key", "colour", "colour");
    row("an unknown answer", caseText("\"foundation.99\": 1"), "answer.unknown_key", "foundation.99", "foundation.99");
    row("an answer that is null", caseText(devices + "null"), "answer.kind", devicesKey, devicesKey);
    row("a judgement in place of a number", caseText(devices + "\"met\""), "answer.kind", devicesKey, devicesKey);
    row("a number in place of a judgement", caseText("\"foundation.1\": 1"), "answer.kind", "foundation.1",
        "foundation.1");
    row("a negative count", caseText(devices + "-1"), "answer.range", devicesKey, devicesKey);
    row("a fractional count", caseText(devices + "1.5"), "answer.range", devicesKey, devicesKey);
    row("a thousands separator", caseText(devices + "\"1,200\""), "answer.kind", devicesKey, devicesKey);
    row("101 percent",
        R"({"category": "process-factory", "stage": "acceptance", "answers": {"automation.1.control_rate": 101}})",
        "answer.range", "automation.1.control_rate", "101");
    row("NaN", caseText(devices + "NaN"), "json.syntax", devicesKey, "line 1, column");
    row("a number beyond all bounds", caseText(devices + "1e400"), "json.number", devicesKey, "1e400");
    row("a key that stands twice", caseText(devices + "1, " + devices + "2"), "json.duplicate_key", devicesKey,
        "line 1, column");
    row("nesting ten thousand deep", QByteArray("[").repeated(10'000), "json.depth", nullptr, "line 1, column 65");
    row("bytes that are no UTF-8", caseText({}, "\"name\": \"\xc3\x28\", "), "json.utf8", "name", "line 1, column");
    row("a zero byte", caseText({}).append('\0'), "json.syntax", "", "line 1, column");
    row("a newer format", caseText({}, R"("format": "yongping-case/2", )"), "case.format", "format", "yongping-case/1");
    row("a status against the dates",
        caseText({}, R"("stageDate": "2023-06-30", "operatingSince": "2022-03-01", "platformStatus": "established", )"),
        "facts.contradiction", "platformStatus", "2022-03-01");
}

void TestCtlInput::badInput_isRefusedByEvaluate()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, key);
    QFETCH(QByteArray, place);
    const Ctl ctl;
    ctl.write(u"bad.json"_s, text);
    const Outcome told = ctl.run({u"evaluate"_s, u"bad.json"_s});
    COMPARE_EXIT(told, 3);
    QCOMPARE(told.out, QByteArray());
    QVERIFY2(told.err.contains("bad.json") && told.err.contains(place), told.err);
    QCOMPARE(told.err.count('\n'), 1);

    const Outcome machine = ctl.run({u"evaluate"_s, u"--json"_s, u"bad.json"_s});
    COMPARE_EXIT(machine, 3);
    QCOMPARE(machine.errorText(u"code"), code);
    QCOMPARE(machine.errorText(u"key"), key);
    QVERIFY(machine.errorText(u"message").contains(u"bad.json"));
}

void TestCtlInput::badInput_isRefusedByImport()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, key);
    const Ctl ctl;
    ctl.write(u"good.json"_s, caseText({}, R"("id": "good", )"));
    ctl.write(u"bad.json"_s, text);
    COMPARE_EXIT(ctl.onStore({u"case"_s, u"import"_s, Ctl::sample(u"industrial-app"_s)}), 0);
    const QString digest = ctl.digest();
    const Outcome refused = ctl.onStore({u"case"_s, u"import"_s, u"--json"_s, u"good.json"_s, u"bad.json"_s});
    COMPARE_EXIT(refused, 3);
    QCOMPARE(refused.errorText(u"code"), code);
    QCOMPARE(refused.errorText(u"key"), key);
    QCOMPARE(ctl.digest(), digest);
    QCOMPARE(digest.size(), 64);
}

void TestCtlInput::oddInput_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray text = caseText("\n\"foundation.1\": \"met\"\n");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf" + text);
    QTest::newRow("lines that end as on Windows") << QByteArray(text).replace('\n', "\r\n");
    QTest::newRow("blanks around it") << QByteArray("\n\n  " + text + "  \n\n");
    QTest::newRow("a count with an empty fraction") << caseText("\"foundation.2.devices\": 1200.0");
    QTest::newRow("a count as a text") << caseText("\"foundation.2.devices\": \"1200\"");
    QTest::newRow("promises") << caseText({}, R"("targets": {"foundation.2.devices": 2000}, )");
}

void TestCtlInput::oddInput_isRead()
{
    QFETCH(QByteArray, text);
    const Ctl ctl;
    ctl.write(u"odd.json"_s, text);
    const Outcome outcome = ctl.run({u"--json"_s, u"evaluate"_s, u"odd.json"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.text(u"conclusion"), u"undetermined"_s);
    COMPARE_EXIT(ctl.run({u"--json"_s, u"evaluate"_s, u"-"_s}, text), 0);
}

void TestCtlInput::unreadableFile_isFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a case file that is not there") << QStringList{u"evaluate"_s, u"absent"_s};
    QTest::newRow("a folder in place of a case file") << QStringList{u"evaluate"_s, u"."_s};
    QTest::newRow("criteria that are not there")
        << QStringList{u"evaluate"_s, u"good.json"_s, u"--criteria"_s, u"absent"_s};
    QTest::newRow("criteria to check that are not there") << QStringList{u"criteria"_s, u"check"_s, u"absent"_s};
    QTest::newRow("one of several imported files is not there")
        << QStringList{u"case"_s, u"import"_s, u"good.json"_s, u"absent"_s};
}

void TestCtlInput::unreadableFile_isFailure()
{
    QFETCH(QStringList, arguments);
    const Ctl ctl;
    ctl.write(u"good.json"_s, caseText({}));
    const Outcome outcome = ctl.onStore(arguments + QStringList{u"--json"_s});
    COMPARE_EXIT(outcome, 4);
    QCOMPARE(outcome.errorText(u"code"), u"file.read"_s);
    QVERIFY2(!QFile::exists(ctl.storeFile()), "nothing was read, so no store was made");
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCtlInput::conclusion_isRequired_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("required");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *sample, const char *required, int code) {
        QTest::newRow(name) << QString::fromLatin1(sample) << QString::fromLatin1(required) << code;
    };
    row("satisfied, as required", "platform-industry", "satisfied", 0);
    row("satisfied, but not so required", "platform-industry", "not_satisfied", 1);
    row("not satisfied, as required", "process-factory", "not_satisfied", 0);
    row("undetermined, but satisfied is required", "fiveg-pilot", "satisfied", 1);
    row("undetermined, as required", "fiveg-pilot", "undetermined", 0);
    row("no conclusion at all is required", "fiveg-pilot", "good", 2);
}

void TestCtlInput::conclusion_isRequired()
{
    QFETCH(QString, sample);
    QFETCH(QString, required);
    QFETCH(int, code);
    const Ctl ctl;
    COMPARE_EXIT(ctl.run({u"evaluate"_s, Ctl::sample(sample), u"--require"_s, required}), code);
}

void TestCtlInput::ownCriteria_areUsed()
{
    const Ctl ctl;
    QFile shipped(QStringLiteral(YONGPING_SOURCE_DIR "/criteria/platform-industry.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    ctl.write(u"own.json"_s, shipped.readAll().replace("1000", "400"));
    ctl.write(u"case.json"_s, caseText("\"foundation.2.connection\": \"met\", \"foundation.2.devices\": 480",
                                       R"("processIndustry": false, )"));
    const auto verdict = [&ctl](const QStringList &more) {
        const JsonValue json = ctl.run(QStringList{u"evaluate"_s, u"--json"_s, u"case.json"_s} + more).json();
        return json.find(u"clauses")->find(u"foundation.2")->text(u"verdict");
    };
    QCOMPARE(verdict({}), u"undetermined"_s);
    QCOMPARE(verdict({u"--criteria"_s, u"own.json"_s}), u"met"_s);
}

void TestCtlInput::ownCriteria_areRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("another JSON") << QByteArray("{}");
    QTest::newRow("an empty file") << QByteArray();
}

void TestCtlInput::ownCriteria_areRefused()
{
    QFETCH(QByteArray, text);
    const Ctl ctl;
    ctl.write(u"own.json"_s, text);
    const Outcome used = ctl.run({u"evaluate"_s, Ctl::sample(u"platform-industry"_s), u"--criteria"_s, u"own.json"_s});
    COMPARE_EXIT(used, 3);
    QVERIFY2(used.err.contains("own.json"), used.err);
    const Outcome checked = ctl.run({u"criteria"_s, u"check"_s, u"own.json"_s, u"--json"_s});
    COMPARE_EXIT(checked, 1);
    const JsonValue json = checked.json();
    QVERIFY(!json.find(u"findings")->toArray().empty());
    QCOMPARE(json.find(u"findings")->toArray().front().text(u"file"), u"own.json"_s);
}

void TestCtlInput::lines_areAnsweredInOrder()
{
    const Ctl ctl;
    const QByteArray input = caseText("\"foundation.1\": \"not_met\"") + '\n' + "{\"category\":\n" + '\n'
        + R"({"category": "industrial-app", "stage": "application"})" + "\r\n"
        + caseText("\"foundation.2.devices\": -1") + '\n' + caseText({}); // the last line has no end
    const Outcome outcome = ctl.run({u"evaluate"_s, u"--lines"_s, u"-"_s}, input);
    COMPARE_EXIT(outcome, 3);
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5); // an empty line asks nothing
    QCOMPARE(parseJson(lines[0])->text(u"conclusion"), u"not_satisfied"_s);
    QCOMPARE(parseJson(lines[1])->find(u"error")->text(u"code"), u"json.syntax"_s);
    QCOMPARE(parseJson(lines[2])->text(u"category"), u"industrial-app"_s);
    QCOMPARE(parseJson(lines[3])->find(u"error")->text(u"key"), u"foundation.2.devices"_s);
    QCOMPARE(parseJson(lines[4])->text(u"conclusion"), u"undetermined"_s);
    QVERIFY2(outcome.err.contains("line 2") && outcome.err.contains("line 5"), outcome.err);
    COMPARE_EXIT(ctl.run({u"evaluate"_s, u"--lines"_s, u"-"_s}, caseText({}) + '\n' + caseText({})), 0);
    COMPARE_EXIT(ctl.run({u"evaluate"_s, u"--lines"_s, u"-"_s}), 0);
}

void TestCtlInput::lines_requireOfEach()
{
    const Ctl ctl;
    const QByteArray open = caseText({}) + '\n';
    const QStringList arguments{u"evaluate"_s, u"--lines"_s, u"-"_s, u"--require"_s, u"undetermined"_s};
    COMPARE_EXIT(ctl.run(arguments, open + open), 0);
    COMPARE_EXIT(ctl.run(arguments, open + caseText("\"foundation.1\": \"not_met\"")), 1);
    COMPARE_EXIT(ctl.run(arguments, open + "x\n" + caseText("\"foundation.1\": \"not_met\"")), 3);
}

void TestCtlInput::longLine_isRefusedOnce()
{
    const Ctl ctl;
    const Outcome outcome =
        ctl.run({u"evaluate"_s, u"--lines"_s, u"-"_s}, QByteArray(20'000'000, 'x') + '\n' + caseText({}) + '\n');
    COMPARE_EXIT(outcome, 3);
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(parseJson(lines[0])->find(u"error")->text(u"code"), u"json.size"_s);
    QCOMPARE(parseJson(lines[1])->text(u"conclusion"), u"undetermined"_s);
}

void TestCtlInput::folder_isNoLines()
{
    const Ctl ctl;
    COMPARE_EXIT(ctl.run({u"evaluate"_s, u"--lines"_s, u"."_s}), 4);
}

QTEST_GUILESS_MAIN(TestCtlInput)
#include "tst_ctl_input.moc"
