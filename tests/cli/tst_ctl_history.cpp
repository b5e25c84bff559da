#include "cli/ctl.h"

using namespace yongping;

// Undo, the history and scoring schemes from the command line.
class TestCtlHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ctl.reset(); }
    void undo_andRedo();
    void undo_ofNothing_isRefused();
    void history_isToldByField();
    void deletedCase_comesBack();
    void deletedCase_tellsItsReviewersOwnWork();
    void scheme_isCheckedKeptAndPinned();
    void evidence_needsItsFile();
    void detach_takesOneFileOut();
    void detach_leavesWhatAReviewPointsTo();

private:
    Outcome run(const QStringList &arguments) { return m_ctl->run(arguments); }
    int devices()
    {
        const JsonValue json = run({u"case"_s, u"export"_s, u"c1"_s, u"--as"_s, u"A"_s}).json();
        const JsonValue *answers = json.find(u"answers");
        const JsonValue *value = answers ? answers->find(u"foundation.2.devices") : nullptr;
        return value ? value->toDecimal().toString().toInt() : -1;
    }

    std::unique_ptr<Ctl> m_ctl;
};

void TestCtlHistory::init()
{
    m_ctl = std::make_unique<Ctl>();
    m_ctl->write(u"c.json"_s, R"({"id": "c1", "name": "One", "category": "platform-industry", "stage": "acceptance",
        "answers": {"foundation.2.devices": 480}})");
    const Outcome imported = run({u"case"_s, u"import"_s, u"c.json"_s, u"--as"_s, u"A"_s});
    QVERIFY2(imported.code == 0, imported.told());
    m_ctl->write(u"a.json"_s, R"({"answers": {"foundation.2.devices": 500}})");
    const Outcome answered = run({u"review"_s, u"c1"_s, u"--as"_s, u"A"_s, u"answer"_s, u"a.json"_s});
    QVERIFY2(answered.code == 0, answered.told());
}

void TestCtlHistory::undo_andRedo()
{
    const Outcome undone = run({u"case"_s, u"undo"_s, u"c1"_s, u"--as"_s, u"A"_s});
    QVERIFY2(undone.code == 0, undone.told());
    QVERIFY2(undone.out.startsWith("Took back: "), undone.told());
    QCOMPARE(devices(), 480);
    const Outcome redone = run({u"case"_s, u"redo"_s, u"c1"_s, u"--as"_s, u"A"_s, u"--json"_s});
    QVERIFY2(redone.code == 0, redone.told());
    QVERIFY(redone.text(u"text").startsWith(u"Did again: "_s));
    QCOMPARE(devices(), 500);
    QCOMPARE(run({u"store"_s, u"check"_s}).code, 0);
}

void TestCtlHistory::undo_ofNothing_isRefused()
{
    const Outcome redone = run({u"case"_s, u"redo"_s, u"c1"_s, u"--as"_s, u"A"_s, u"--json"_s});
    QCOMPARE(redone.code, 3);
    QCOMPARE(redone.errorText(u"code"), u"undo.nothing"_s);
    QCOMPARE(run({u"case"_s, u"undo"_s, u"c1"_s, u"--as"_s, u"B"_s}).code, 3);
    QCOMPARE(run({u"case"_s, u"undo"_s, u"c1"_s, u"--panel"_s}).code, 3);
    QCOMPARE(devices(), 500);
}

void TestCtlHistory::history_isToldByField()
{
    const JsonValue all = run({u"case"_s, u"history"_s, u"c1"_s, u"--json"_s}).json();
    QCOMPARE(all.toArray().size(), std::size_t(2));
    const JsonValue one =
        run({u"case"_s, u"history"_s, u"c1"_s, u"--field"_s, u"foundation.2.devices"_s, u"--json"_s}).json();
    QCOMPARE(one.toArray().size(), std::size_t(1));
    QVERIFY(one.toArray().front().text(u"text").contains(u"500"_s));
    QCOMPARE(run({u"case"_s, u"history"_s, u"none"_s}).code, 3);
}

void TestCtlHistory::deletedCase_comesBack()
{
    QCOMPARE(run({u"case"_s, u"restore"_s, u"c1"_s}).code, 3);
    const QByteArray before = run({u"store"_s, u"digest"_s}).out;
    QCOMPARE(run({u"case"_s, u"delete"_s, u"c1"_s}).code, 0);
    QCOMPARE(run({u"case"_s, u"history"_s, u"c1"_s}).code, 0);
    const Outcome restored = run({u"case"_s, u"restore"_s, u"c1"_s});
    QVERIFY2(restored.code == 0, restored.told());
    QCOMPARE(run({u"store"_s, u"digest"_s}).out, before);
}

void TestCtlHistory::deletedCase_tellsItsReviewersOwnWork()
{
    const QString reader = u"expert"_s; // the user of the computer
    m_ctl->write(u"b.json"_s, R"({"answers": {"foundation.2.devices": 700}})");
    const Outcome answered = run({u"review"_s, u"c1"_s, u"--as"_s, reader, u"answer"_s, u"b.json"_s});
    QVERIFY2(answered.code == 0, answered.told());
    QCOMPARE(run({u"case"_s, u"delete"_s, u"c1"_s}).code, 0);
    const QByteArray told = run({u"case"_s, u"history"_s, u"c1"_s, u"--json"_s}).out;
    QVERIFY2(told.contains(R"("after":700)"), told);
    QVERIFY2(!told.contains(R"("after":500)"), told);
}

void TestCtlHistory::scheme_isCheckedKeptAndPinned()
{
    QByteArray scheme = run({u"scheme"_s, u"show"_s, u"default"_s}).out;
    scheme.replace("\"default\"", "\"own\"");
    m_ctl->write(u"own.json"_s, scheme);
    QCOMPARE(run({u"scheme"_s, u"check"_s, u"own.json"_s}).code, 0);
    QCOMPARE(run({u"scheme"_s, u"import"_s, u"own.json"_s}).code, 0);
    QCOMPARE(run({u"scheme"_s, u"list"_s, u"--json"_s}).json().toArray().size(), std::size_t(2));
    const Outcome pinned = run({u"scheme"_s, u"pin"_s, u"c1"_s, u"own"_s});
    QVERIFY2(pinned.code == 0, pinned.told());
    QVERIFY(run({u"case"_s, u"show"_s, u"c1"_s, u"--json"_s}).out.contains("\"scheme\":\"own\""));
    QCOMPARE(run({u"scheme"_s, u"remove"_s, u"own"_s}).code, 0);
    QVERIFY(run({u"case"_s, u"show"_s, u"c1"_s, u"--json"_s}).out.contains("\"scheme\":\"own\""));
    QCOMPARE(run({u"scheme"_s, u"pin"_s, u"c1"_s, u"own"_s}).code, 3);

    scheme.replace("\"general\": 5", "\"general\": 6");
    m_ctl->write(u"wrong.json"_s, scheme);
    QCOMPARE(run({u"scheme"_s, u"check"_s, u"wrong.json"_s}).code, 1);
    QCOMPARE(run({u"scheme"_s, u"import"_s, u"wrong.json"_s}).code, 3);
}

void TestCtlHistory::evidence_needsItsFile()
{
    m_ctl->write(u"paper.txt"_s, "paper");
    const Outcome attached = run({u"case"_s, u"attach"_s, u"c1"_s, u"paper.txt"_s, u"--json"_s});
    QVERIFY2(attached.code == 0, attached.told());
    const JsonValue attachedJson = attached.json();
    const QByteArray digest = attachedJson.find(u"attached")->toArray().front().text(u"digest").toLatin1();
    const auto answers = [](const QByteArray &file) -> QByteArray {
        return R"({"evidence": {"foundation.1": [{"digest": ")" + file + R"(", "name": "paper.txt", "page": 1}]}})";
    };
    m_ctl->write(u"e.json"_s, answers(digest));
    const Outcome linked = run({u"review"_s, u"c1"_s, u"--as"_s, u"A"_s, u"answer"_s, u"e.json"_s});
    QVERIFY2(linked.code == 0, linked.told());
    m_ctl->write(u"e.json"_s, answers(QByteArray(64, 'a')));
    QCOMPARE(run({u"review"_s, u"c1"_s, u"--as"_s, u"A"_s, u"answer"_s, u"e.json"_s}).code, 3);
}

void TestCtlHistory::detach_takesOneFileOut()
{
    m_ctl->write(u"a.txt"_s, "one");
    QCOMPARE(run({u"case"_s, u"attach"_s, u"c1"_s, u"a.txt"_s}).code, 0);
    m_ctl->write(u"a.txt"_s, "other");
    QCOMPARE(run({u"case"_s, u"attach"_s, u"c1"_s, u"a.txt"_s}).code, 0);

    const Outcome unknown = run({u"case"_s, u"detach"_s, u"c1"_s, u"b.txt"_s, u"--json"_s});
    QCOMPARE(unknown.code, 3);
    QCOMPARE(unknown.errorText(u"code"), u"attachment.unknown"_s);
    QCOMPARE(run({u"case"_s, u"detach"_s, u"none"_s, u"a.txt"_s}).code, 3);
    // Two of one name: the message names both by their digests, and one of these is taken.
    const Outcome ambiguous = run({u"case"_s, u"detach"_s, u"c1"_s, u"a.txt"_s, u"--json"_s});
    QCOMPARE(ambiguous.code, 3);
    QCOMPARE(ambiguous.errorText(u"code"), u"attachment.ambiguous"_s);
    const QString digest = ambiguous.errorText(u"message").section(u": "_s, -1).section(u", "_s, 0, 0);
    QCOMPARE(digest.size(), 64);
    const Outcome gone =
        run({u"case"_s, u"detach"_s, u"c1"_s, digest, u"--reason"_s, u"an older one"_s, u"--json"_s});
    QVERIFY2(gone.code == 0, gone.told());
    const JsonValue told = gone.json();
    QCOMPARE(told.find(u"detached")->text(u"digest"), digest);
    QCOMPARE(told.find(u"detached")->text(u"name"), u"a.txt"_s);
    QVERIFY(run({u"case"_s, u"history"_s, u"c1"_s, u"--json"_s}).out.contains("an older one"));
    QCOMPARE(run({u"case"_s, u"detach"_s, u"c1"_s, u"a.txt"_s}).code, 0);
    QCOMPARE(run({u"case"_s, u"detach"_s, u"c1"_s, u"a.txt"_s}).code, 3);
}

void TestCtlHistory::detach_leavesWhatAReviewPointsTo()
{
    m_ctl->write(u"paper.txt"_s, "paper");
    const JsonValue attached = run({u"case"_s, u"attach"_s, u"c1"_s, u"paper.txt"_s, u"--json"_s}).json();
    const QByteArray digest = attached.find(u"attached")->toArray().front().text(u"digest").toLatin1();
    m_ctl->write(u"e.json"_s, R"({"evidence": {"foundation.1": [{"digest": ")" + digest
                                  + R"(", "name": "paper.txt", "page": 1}]}})");
    QCOMPARE(run({u"review"_s, u"c1"_s, u"--as"_s, u"A"_s, u"answer"_s, u"e.json"_s}).code, 0);
    const Outcome refused = run({u"case"_s, u"detach"_s, u"c1"_s, u"paper.txt"_s, u"--json"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.errorText(u"code"), u"attachment.linked"_s);
    QVERIFY(refused.errorText(u"message").contains(u"foundation.1"));
    m_ctl->write(u"e.json"_s, R"({"evidence": {"foundation.1": []}})");
    QCOMPARE(run({u"review"_s, u"c1"_s, u"--as"_s, u"A"_s, u"answer"_s, u"e.json"_s}).code, 0);
    QCOMPARE(run({u"case"_s, u"detach"_s, u"c1"_s, u"paper.txt"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestCtlHistory)
#include "tst_ctl_history.moc"
