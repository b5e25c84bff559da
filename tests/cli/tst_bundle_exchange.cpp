#include "cli/round_play.h"

using namespace yongping;

namespace {

// Rewrites a bundle by a few lines of Python: `edit` sees the texts as `files`, a dict of bytes by name; digests and
// sizes of the manifest are made right again afterwards.
const char Forger[] = R"(
import hashlib, json, sys, zipfile
def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()
def chain(lines):
    previous = ''
    out = b''
    for line in lines:
        line.pop('hash', None)
        line['previous'] = previous
        previous = hashlib.sha256(canonical(line)).hexdigest()
        line['hash'] = previous
        out += canonical(line) + b'\n'
    return out, previous
source = zipfile.ZipFile(sys.argv[1])
files = {name: source.read(name) for name in source.namelist()}
manifest = json.loads(files.pop('manifest.json'))
files.pop('signature.p7s', None)
history = [json.loads(line) for line in files['history.jsonl'].splitlines()]
%EDIT%
for entry in manifest['files']:
    entry['size'] = len(files[entry['name']])
    entry['sha256'] = hashlib.sha256(files[entry['name']]).hexdigest()
with zipfile.ZipFile(sys.argv[2], 'w') as out:
    for name, data in [('manifest.json', json.dumps(manifest, ensure_ascii=False).encode())] + sorted(files.items()):
        out.writestr(zipfile.ZipInfo(name), data)
)";

const QByteArray ChangeAnAnswer = R"(
for line in history:
    if line['kind'] == 'answer.changed' and line['key'] == 'impact.0':
        line['after'] = 'not_met'
)";
const QByteArray KeepHashes = R"(
files['history.jsonl'] = b''.join(canonical(line) + b'\n' for line in history)
)";
const QByteArray NewChain = R"(
files['history.jsonl'], manifest['about']['cases'][0]['history']['head'] = chain(history)
)";
const QByteArray ChangeTheReview = R"(
review = json.loads(files['reviews/1.json'])
review['answers']['impact.0'] = 'not_met'
files['reviews/1.json'] = json.dumps(review, ensure_ascii=False).encode()
)";

const QString Expert = u"专家甲"_s;

} // namespace

// Cases that go from store to store as bundles, and histories that somebody rewrote.
class TestBundleExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameState_givesTheSameBytes();
    void otherPrograms_readTheZip();
    void freshStore_getsTheSameDigest();
    void severalCases_travelInOneBundle();
    void secondImport_changesNothing();
    void signedBundle_tellsItsSigner();
    void sealedBundle_opensForEachRecipient();
    void rewrittenHistory_isRefused_data();
    void rewrittenHistory_isRefused();
    void wholeChainMadeAnew_isToldWhereItWasKnown();
    void changedSignedBundle_isRefused();
    void copiesOfOneStore_meetAgainWithoutConflict();

private:
    Outcome exportTo(const QString &file, const QStringList &more = {}) const
    {
        return m_play.atOffice(QStringList{u"bundle"_s, u"export"_s, RoundPlay::caseId(), u"--out"_s, file} + more);
    }
    void forge(const QString &from, const QString &to, const QByteArray &edit) const
    {
        m_play.ctl().write(u"forge.py"_s, QByteArray(Forger).replace("%EDIT%", edit));
        COMPARE_EXIT(m_play.ctl().runProgram(u"python3"_s, {u"forge.py"_s, from, to}), 0);
    }

    RoundPlay m_play;
};

void TestBundleExchange::initTestCase()
{
    m_play.importCases();
    m_play.ctl().write(u"检测报告.txt"_s, QByteArray(100'000, 'a'));
    m_play.ctl().write(u"空白附件.txt"_s, {});
    COMPARE_EXIT(m_play.atOffice({u"case"_s, u"attach"_s, RoundPlay::caseId(), u"检测报告.txt"_s, u"空白附件.txt"_s}),
                 0);
    m_play.takePart(Expert, m_play.issue({Expert}, RoundPlay::farDay(), u"out"_s).front(),
                    RoundPlay::fullAnswers(Expert), u"back.ypb"_s);
    COMPARE_EXIT(m_play.import(RoundPlay::office(), u"back.ypb"_s), 0);
    for (const QString &name : {u"管理员"_s, u"收件人"_s})
        m_play.makeKey(name);
    COMPARE_EXIT(exportTo(u"case.ypb"_s), 0);
}

void TestBundleExchange::sameState_givesTheSameBytes()
{
    COMPARE_EXIT(exportTo(u"again.ypb"_s), 0);
    const QByteArray bytes = m_play.ctl().read(u"case.ypb"_s);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(m_play.ctl().read(u"again.ypb"_s), bytes);
}

void TestBundleExchange::otherPrograms_readTheZip()
{
    COMPARE_EXIT(m_play.ctl().runProgram(u"unzip"_s, {u"-tq"_s, u"case.ypb"_s}), 0);
    QVERIFY(m_play.textsOf(u"case.ypb"_s).contains("yongping-bundle/1"));
}

void TestBundleExchange::freshStore_getsTheSameDigest()
{
    COMPARE_EXIT(m_play.atOffice({u"bundle"_s, u"export"_s, RoundPlay::caseId(), u"app-application"_s, u"--out"_s,
                                  u"both.ypb"_s}),
                 0);
    COMPARE_EXIT(m_play.import(u"archive"_s, u"both.ypb"_s), 0);
    QCOMPARE(m_play.digestOf(u"archive"_s), m_play.digestOf(RoundPlay::office()));
    QCOMPARE(m_play.wordsOf(u"archive"_s, Expert), m_play.wordsOf(Expert, Expert));
    COMPARE_EXIT(m_play.at(u"archive"_s, {u"store"_s, u"check"_s}), 0);
}

void TestBundleExchange::severalCases_travelInOneBundle()
{
    const Outcome inspected = m_play.atOffice({u"bundle"_s, u"inspect"_s, u"both.ypb"_s});
    COMPARE_EXIT(inspected, 0);
    QVERIFY(inspected.out.contains("cases/1/case.json") && inspected.out.contains("cases/2/case.json"));
    COMPARE_EXIT(m_play.atOffice({u"bundle"_s, u"verify"_s, u"both.ypb"_s}), 0);
}

void TestBundleExchange::secondImport_changesNothing()
{
    const QByteArray before = m_play.at(u"archive"_s, {u"store"_s, u"info"_s}).out;
    const QString digest = m_play.digestOf(u"archive"_s);
    const Outcome again = m_play.import(u"archive"_s, u"both.ypb"_s);
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.out.count("\"state\":\"unchanged\""), 2);
    QCOMPARE(m_play.at(u"archive"_s, {u"store"_s, u"info"_s}).out, before);
    // Nor does it bring the office anything that the archive had from there.
    COMPARE_EXIT(m_play.at(u"archive"_s, {u"bundle"_s, u"export"_s, RoundPlay::caseId(), u"--out"_s, u"home.ypb"_s}),
                 0);
    const QString office = m_play.digestOf(RoundPlay::office());
    QCOMPARE(incoming(m_play.import(RoundPlay::office(), u"home.ypb"_s)).text(u"state"), u"unchanged"_s);
    QCOMPARE(m_play.digestOf(RoundPlay::office()), office);
    QCOMPARE(m_play.digestOf(u"archive"_s), digest);
}

void TestBundleExchange::signedBundle_tellsItsSigner()
{
    COMPARE_EXIT(exportTo(u"signed.ypb"_s, {u"--sign"_s, u"管理员.p12"_s}), 0);
    const QStringList verify{u"bundle"_s, u"verify"_s, u"signed.ypb"_s};
    const Outcome untrusted = m_play.at(u"nobody"_s, verify);
    COMPARE_EXIT(untrusted, 0);
    QCOMPARE(untrusted.text(u"state"), u"untrusted"_s);
    const Outcome other = m_play.at(u"nobody"_s, verify + QStringList{u"--trust"_s, u"收件人.pem"_s});
    COMPARE_EXIT(other, 1);
    const Outcome whole = m_play.at(u"nobody"_s, verify + QStringList{u"--trust"_s, u"管理员.pem"_s});
    COMPARE_EXIT(whole, 0);
    QCOMPARE(whole.text(u"state"), u"whole"_s);
    QCOMPARE(whole.json().find(u"signature")->text(u"signer"), u"管理员"_s);
}

void TestBundleExchange::sealedBundle_opensForEachRecipient()
{
    COMPARE_EXIT(exportTo(u"sealed.ypb"_s, {u"--sign"_s, u"管理员.p12"_s, u"--seal"_s, u"管理员.pem"_s, u"--seal"_s,
                                            u"收件人.pem"_s}),
                 0);
    for (const QString &recipient : {u"管理员"_s, u"收件人"_s}) {
        const Outcome taken = m_play.import(recipient, u"sealed.ypb"_s, {u"--key"_s, recipient + u".p12"});
        COMPARE_EXIT(taken, 0);
        QCOMPARE(incoming(taken).text(u"state"), u"new"_s);
        QCOMPARE(m_play.wordsOf(recipient, Expert), m_play.wordsOf(Expert, Expert));
    }
}

void TestBundleExchange::rewrittenHistory_isRefused_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("code");
    QTest::newRow("one answer is changed, its hash stays")
        << QByteArray(ChangeAnAnswer + KeepHashes) << u"history.broken"_s;
    QTest::newRow("one answer is changed and all hashes are made anew")
        << QByteArray(ChangeAnAnswer + NewChain) << u"history.contradicts"_s;
    QTest::newRow("the review is changed, the history is not")
        << ChangeTheReview << u"history.contradicts"_s;
    QTest::newRow("an entry in the middle is left out")
        << QByteArray("del history[2]\n" + KeepHashes) << u"history.broken"_s;
    QTest::newRow("an entry in the middle is left out and all hashes are made anew")
        << QByteArray("del history[2]\n" + NewChain) << u"history.broken"_s;
    QTest::newRow("the last entry is left out") << QByteArray("history.pop()\n" + KeepHashes) << u"history.other"_s;
    QTest::newRow("the last entry is left out and the head is told as if it never were")
        << QByteArray("history.pop()\n" + NewChain) << u"history.contradicts"_s;
    QTest::newRow("there is no history at all") << QByteArray("files['history.jsonl'] = b''\n") << u"history.other"_s;
    QTest::newRow("it is of another case")
        << QByteArray("for line in history: line['chain'] = 'app-application'\n" + NewChain) << u"history.other"_s;
}

void TestBundleExchange::rewrittenHistory_isRefused()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, code);
    // As the expert's store has it, the whole history lies open in the bundle.
    forge(u"back.ypb"_s, u"forged.ypb"_s, edit);
    COMPARE_REFUSED(m_play, RoundPlay::office(), m_play.import(RoundPlay::office(), u"forged.ypb"_s), code);
}

void TestBundleExchange::wholeChainMadeAnew_isToldWhereItWasKnown()
{
    // Who rewrites everything alike is believed by nobody who has seen the history before.
    forge(u"back.ypb"_s, u"forged.ypb"_s, ChangeAnAnswer + ChangeTheReview + NewChain);
    const QString digest = m_play.digestOf(RoundPlay::office());
    const Outcome taken = m_play.import(RoundPlay::office(), u"forged.ypb"_s);
    COMPARE_EXIT(taken, 0);
    QVERIFY2(!incoming(taken).text(u"historyRewritten").isEmpty(), taken.told().constData());
    QVERIFY(taken.err.contains("rewritten"));
    // A review that was submitted already is not changed in silence.
    QCOMPARE(incoming(taken).text(u"state"), u"open"_s);
    QCOMPARE(conflictsOf(incoming(taken)), QStringList{u"answer:专家甲:impact.0"_s});
    QCOMPARE(m_play.digestOf(RoundPlay::office()), digest);
}

void TestBundleExchange::changedSignedBundle_isRefused()
{
    COMPARE_EXIT(exportTo(u"signed.ypb"_s, {u"--sign"_s, u"管理员.p12"_s}), 0);
    m_play.ctl().write(u"keep.py"_s, R"(
import json, sys, zipfile
source = zipfile.ZipFile('signed.ypb')
with zipfile.ZipFile('bent.ypb', 'w') as out:
    for name in source.namelist():
        data = source.read(name)
        out.writestr(zipfile.ZipInfo(name), data.replace(b'"kind"', b'"kind" ', 1) if name == 'manifest.json' else data)
)");
    COMPARE_EXIT(m_play.ctl().runProgram(u"python3"_s, {u"keep.py"_s}), 0);
    const Outcome refused = m_play.import(u"nobody"_s, u"bent.ypb"_s);
    COMPARE_EXIT(refused, 3);
    QCOMPARE(refused.errorText(u"code"), u"bundle.signature"_s);
    const Outcome verified = m_play.at(u"else"_s, {u"bundle"_s, u"verify"_s, u"bent.ypb"_s});
    COMPARE_EXIT(verified, 1);
}

void TestBundleExchange::copiesOfOneStore_meetAgainWithoutConflict()
{
    const QString copy = u"copy"_s;
    m_play.ctl().write(u"old.json"_s, R"({"remarks": {"impact.0": "seen before the copy"}})");
    m_play.ctl().write(u"one.json"_s, R"({"remarks": {"impact.0": "seen at the copy"}})");
    m_play.ctl().write(u"two.json"_s, R"({"remarks": {"impact.0": "seen at the office"}})");
    const QString id = u"app-application"_s; // never issued: what was is changed by its experts alone
    const auto answer = [&](const QString &place, const QString &expert, const QString &file) {
        return m_play.at(place, {u"review"_s, id, u"--as"_s, expert, u"answer"_s, file});
    };
    COMPARE_EXIT(answer(RoundPlay::office(), u"旧专家"_s, u"old.json"_s), 0);
    COMPARE_EXIT(m_play.atOffice({u"store"_s, u"backup"_s, m_play.storeOf(copy)}), 0);
    COMPARE_EXIT(answer(copy, u"抄本专家"_s, u"one.json"_s), 0);
    COMPARE_EXIT(answer(RoundPlay::office(), u"本处专家"_s, u"two.json"_s), 0);
    m_play.ctl().write(u"same.json"_s, R"({"remarks": {"impact.0": "seen again"}})");
    COMPARE_EXIT(answer(RoundPlay::office(), u"旧专家"_s, u"same.json"_s), 0);
    COMPARE_EXIT(m_play.at(copy, {u"bundle"_s, u"export"_s, id, u"--out"_s, u"copy.ypb"_s}), 0);
    const Outcome taken = m_play.import(RoundPlay::office(), u"copy.ypb"_s);
    COMPARE_EXIT(taken, 0);
    QCOMPARE(conflictsOf(incoming(taken)), QStringList());
    QCOMPARE(incoming(taken).text(u"state"), u"applied"_s);
}

QTEST_GUILESS_MAIN(TestBundleExchange)
#include "tst_bundle_exchange.moc"
