#include "ctl.h"

using namespace yongping;

class TestCtlOfficial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void document_isAttachedShownAndRemoved();
    void wrongFile_isRefused();
};

void TestCtlOfficial::document_isAttachedShownAndRemoved()
{
    Ctl ctl;
    const auto run = [&](QStringList words) { return ctl.run(words + QStringList{u"--store"_s, ctl.storeFile()}); };
    QCOMPARE(run({u"store"_s, u"init"_s}).code, 0);
    QCOMPARE(run({u"official"_s, u"show"_s, u"--json"_s}).code, 1);
    ctl.write(u"standard.txt"_s, u"优秀工业APP要素条件\n创新成果\n样例成果。\n安全管理\n样例安全。\n"_s.toUtf8());
    const Outcome attached = run({u"official"_s, u"attach"_s, u"standard.txt"_s, u"--json"_s});
    QVERIFY2(attached.code == 0, attached.told());
    QCOMPARE(*attached.json().find(u"clauses"), JsonValue(204));
    QCOMPARE(*attached.json().find(u"found"), JsonValue(1)); // the last one might have something else behind it
    QCOMPARE(attached.json().find(u"missing")->toArray().size(), std::size_t(203));
    QCOMPARE(attached.json().find(u"wording")->text(u"industrial-app/achievement/0"), u"样例成果。"_s);
    const Outcome shown = run({u"official"_s, u"show"_s, u"--json"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.out, attached.out);
    QCOMPARE(run({u"official"_s, u"remove"_s}).code, 0);
    QCOMPARE(run({u"official"_s, u"show"_s}).code, 1);
}

void TestCtlOfficial::wrongFile_isRefused()
{
    Ctl ctl;
    const auto run = [&](QStringList words) { return ctl.run(words + QStringList{u"--store"_s, ctl.storeFile()}); };
    QCOMPARE(run({u"store"_s, u"init"_s}).code, 0);
    ctl.write(u"letter.txt"_s, "Dear all");
    const Outcome refused = run({u"official"_s, u"attach"_s, u"letter.txt"_s, u"--json"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.errorText(u"code"), u"document.unknown"_s);
    QCOMPARE(run({u"official"_s, u"attach"_s, u"nowhere.pdf"_s}).code, 4);
}

QTEST_GUILESS_MAIN(TestCtlOfficial)
#include "tst_ctl_official.moc"
