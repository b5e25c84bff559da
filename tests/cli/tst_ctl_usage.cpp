#include "cli/ctl.h"

using namespace yongping;

// How the program is asked: what it does not understand, what is said in which language, and what cannot be printed.
class TestCtlUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_exitsWithTwo_data();
    void wrongUsage_exitsWithTwo();
    void tooMuch_isNamed();
    void help_isPrinted_data();
    void help_isPrinted();
    void help_speaksTheLanguage_data();
    void help_speaksTheLanguage();
    void version_isPrinted();
    void options_mayStandBeforeTheCommand();
    void language_changesWordsAlone_data();
    void language_changesWordsAlone();
    void criteria_areListedAndShown();
    void shippedCriteria_haveNoFindings();
    void fullOutput_isFailure();
};

void TestCtlUsage::wrongUsage_exitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &arguments, const char *code) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(code);
    };
    row("an unknown command", u"foo bar"_s, "usage.command");
    row("no command but an option", u"--store x"_s, "usage.command");
    row("half a command", u"case"_s, "usage.command");
    row("a command with a wrong second word", u"store mend"_s, "usage.command");
    row("an unknown option", u"case list --colour"_s, "usage.options");
    row("an option of another command", u"case list --require satisfied"_s, "usage.options");
    row("an option without its value", u"case list --store"_s, "usage.options");
    row("an argument too few", u"case show"_s, "usage.arguments");
    row("no file to import", u"case import"_s, "usage.arguments");
    row("an argument too many", u"store info x"_s, "usage.arguments");
    row("two reports to verify at once", u"verify a.pdf b.pdf"_s, "usage.arguments");
    row("nothing to evaluate", u"evaluate"_s, "usage.arguments");
    row("an unknown language", u"criteria list --lang de"_s, "usage.language");
    row("an unknown conclusion", u"evaluate x --require good"_s, "usage.require");
    row("a key without a name", u"key new --out x.p12"_s, "usage.options");
    row("a key without a file", u"key new --name x"_s, "usage.options");
    row("a signature without a key", u"sign x.pdf"_s, "usage.options");
    row("a report without a kind", u"report x --out y.pdf"_s, "usage.arguments");
    row("a report without a file", u"report x --kind review"_s, "usage.arguments");
    row("a round without its verb", u"round c-1"_s, "usage.command");
    row("a case issued to nobody", u"round c-1 issue --due 2023-07-01 --out dir"_s, "usage.options");
    row("a case issued until no day", u"round c-1 issue --reviewer A --due tomorrow --out dir"_s, "usage.due");
    row("a review returned without a reason", u"review c-1 return A --out f.ypb"_s, "usage.options");
    row("a declaration without words", u"review c-1 --as A declare"_s, "usage.arguments");
    row("a review submitted to nowhere", u"review c-1 submit"_s, "usage.options");
    row("a bundle exported to nowhere", u"bundle export c-1"_s, "usage.options");
    row("no bundle to import", u"bundle import"_s, "usage.arguments");
    row("a merge that has no number", u"merge c-1 revert first"_s, "usage.merge");
    row("an agreement without its file", u"panel c-1 agree"_s, "usage.arguments");
    row("a decision without its file", u"panel c-1 decide"_s, "usage.arguments");
    row("no passphrase and no terminal", u"key new --name x --out x.p12"_s, "usage.passphrase");
    row("a passphrase from a descriptor that is not open", u"key new --name x --out x.p12 --passphrase-fd 77"_s,
        "usage.passphrase");
    row("a passphrase from no descriptor", u"key new --name x --out x.p12 --passphrase-fd three"_s, "usage.passphrase");
}

void TestCtlUsage::wrongUsage_exitsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const Ctl ctl;
    // In a session of its own, so that there is no terminal to ask for a passphrase.
    const auto alone = [&](const QStringList &all) {
        return ctl.runProgram(u"setsid"_s, QStringList{u"-w"_s, QStringLiteral(YONGPING_CTL)} + all);
    };
    const Outcome told = alone(arguments);
    COMPARE_EXIT(told, 2);
    QCOMPARE(told.out, QByteArray());
    QCOMPARE(told.err.count('\n'), 1);
    const Outcome machine = alone(QStringList{u"--json"_s} + arguments);
    COMPARE_EXIT(machine, 2);
    QCOMPARE(machine.errorText(u"code"), code);
    QVERIFY(!machine.errorText(u"message").isEmpty());
    QVERIFY(machine.json().find(u"error")->find(u"key"));
}

void TestCtlUsage::tooMuch_isNamed()
{
    const Outcome outcome = Ctl().run({u"verify"_s, u"a.pdf"_s, u"b.pdf"_s});
    COMPARE_EXIT(outcome, 2);
    QVERIFY2(outcome.err.contains("“b.pdf” is one argument too many. Usage: yongpingctl verify FILE.pdf"), outcome.err);
}

void TestCtlUsage::help_isPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("an overview") << QStringList{u"--help"_s} << QByteArray("store digest");
    QTest::newRow("an overview in short") << QStringList{u"-h"_s} << QByteArray("case import");
    QTest::newRow("of one command") << QStringList{u"evaluate"_s, u"--help"_s} << QByteArray("--require");
    QTest::newRow("of a command of two words")
        << QStringList{u"case"_s, u"import"_s, u"-h"_s} << QByteArray("--replace");
}

void TestCtlUsage::help_isPrinted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    const Outcome outcome = Ctl().run(arguments);
    COMPARE_EXIT(outcome, 0);
    QVERIFY2(outcome.out.contains(expected), outcome.out);
    QCOMPARE(outcome.err, QByteArray());
}

void TestCtlUsage::help_speaksTheLanguage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the overview") << u"--help"_s << u"对报告签名。"_s;
    QTest::newRow("a command") << u"case list --help"_s << u"列出案件及其结论。"_s;
    QTest::newRow("a command that lays out pages") << u"sign --help"_s << u"对报告签名。"_s;
    QTest::newRow("the options of a command") << u"verify --help"_s << u"吊销"_s;
}

void TestCtlUsage::help_speaksTheLanguage()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    Ctl ctl;
    const Outcome help = ctl.run(words.split(u' ') + QStringList{u"--lang"_s, u"zh_CN"_s});
    COMPARE_EXIT(help, 0);
    QVERIFY2(help.out.contains(expected.toUtf8()), help.told());
}

void TestCtlUsage::version_isPrinted()
{
    const Outcome outcome = Ctl().run({u"--version"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.out, QByteArray("yongpingctl " YONGPING_VERSION "\n"));
    COMPARE_EXIT(Ctl().run({}), 2); // nothing asked is wrong usage, answered with the overview
}

void TestCtlUsage::options_mayStandBeforeTheCommand()
{
    const Ctl ctl;
    const QString sample = Ctl::sample(u"platform-industry"_s);
    COMPARE_EXIT(ctl.run({u"--store"_s, ctl.storeFile(), u"--as"_s, u"张三"_s, u"case"_s, u"import"_s, sample}), 0);
    COMPARE_EXIT(ctl.run({u"--require"_s, u"satisfied"_s, u"--json"_s, u"evaluate"_s, sample}), 0);
    const Outcome list = ctl.run({QString(u"--store=" + ctl.storeFile()), u"case"_s, u"list"_s});
    COMPARE_EXIT(list, 0);
    QCOMPARE(list.json().toArray().size(), std::size_t(1));
}

void TestCtlUsage::language_changesWordsAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("a judged case") << QStringList{u"evaluate"_s, Ctl::sample(u"platform-industry"_s)} << 0;
    QTest::newRow("a refused case") << QStringList{u"evaluate"_s, u"bad.json"_s} << 3;
    QTest::newRow("a missing store") << QStringList{u"case"_s, u"list"_s} << 4;
    QTest::newRow("an unknown command") << QStringList{u"foo"_s} << 2;
}

void TestCtlUsage::language_changesWordsAlone()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    Ctl ctl;
    ctl.write(u"bad.json"_s, caseText("\"foundation.2.devices\": -1"));
    const auto keysOf = [&](const QStringList &more) -> QByteArray {
        const Outcome outcome = ctl.onStore(arguments + QStringList{u"--json"_s} + more);
        if (outcome.code != code)
            return QByteArray("exit ") + QByteArray::number(outcome.code);
        const JsonValue json = outcome.json();
        const JsonValue *error = json.find(u"error");
        return error ? (error->text(u"code") + u' ' + error->text(u"key")).toUtf8() : canonicalJson(json);
    };
    const QByteArray english = keysOf({u"--lang"_s, u"en"_s});
    QVERIFY2(!english.startsWith("exit"), english);
    QCOMPARE(keysOf({u"--lang"_s, u"zh_CN"_s}), english);
    QCOMPARE(keysOf({}), english); // C means English, and keys are never translated
    ctl.setEnvironment(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    QCOMPARE(keysOf({}), english);
}

void TestCtlUsage::criteria_areListedAndShown()
{
    const Ctl ctl;
    const Outcome list = ctl.run({u"criteria"_s, u"list"_s, u"--json"_s});
    COMPARE_EXIT(list, 0);
    const JsonValue categories = list.json();
    QCOMPARE(categories.toArray().size(), std::size_t(12));
    for (const JsonValue &entry : categories.toArray()) {
        const Outcome shown = ctl.run({u"criteria"_s, u"show"_s, entry.text(u"id"), u"--json"_s});
        COMPARE_EXIT(shown, 0);
        QCOMPARE(shown.text(u"digest"), entry.text(u"digest"));
        QVERIFY(!shown.json().find(u"elements")->toArray().empty());
    }
    QVERIFY(ctl.run({u"criteria"_s, u"list"_s}).out.contains("platform-industry"));
    QVERIFY(ctl.run({u"criteria"_s, u"show"_s, u"platform-industry"_s}).out.contains("foundation.2"));
    COMPARE_EXIT(ctl.run({u"criteria"_s, u"show"_s, u"nope"_s}), 3);
}

void TestCtlUsage::shippedCriteria_haveNoFindings()
{
    const QString folder = QStringLiteral(YONGPING_SOURCE_DIR "/criteria/");
    QStringList files;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names)
        files.append(folder + name);
    const Outcome outcome = Ctl().run(QStringList{u"criteria"_s, u"check"_s, u"--golden"_s, u"--json"_s} + files);
    COMPARE_EXIT(outcome, 0);
    QVERIFY(outcome.json().find(u"findings")->toArray().empty());
}

void TestCtlUsage::fullOutput_isFailure()
{
    const Ctl ctl;
    const Outcome outcome =
        ctl.runProgram(u"sh"_s, {u"-c"_s, u"exec \"$0\" criteria list > /dev/full"_s, QStringLiteral(YONGPING_CTL)});
    COMPARE_EXIT(outcome, 4);
    QVERIFY2(outcome.err.contains("output"), outcome.err);
}

QTEST_GUILESS_MAIN(TestCtlUsage)
#include "tst_ctl_usage.moc"
