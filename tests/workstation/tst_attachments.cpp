#include "base/digest.h"
#include "workstation/round_room.h"

using namespace yongping;

// Files put into a case: all or none, each content once.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_keepNameSizeAndContent();
    void sameFileAgain_changesNothing();
    void sameName_mayHoldTwoContents();
    void sameContent_isKeptOnce();
    void refusal_leavesNothing_data();
    void refusal_leavesNothing();
    void unknownCase_isNamed();
    void cancelling_leavesNothing();
    void progress_endsAtTheTotal();

private:
    Result<std::vector<Attachment>> attach(const QStringList &files, const ProgressFn &progress = {})
    {
        return attachFiles(m_room->atOffice(), RoundRoom::caseId(), files, progress);
    }
    QByteArray content(const QString &digest)
    {
        QByteArray bytes;
        RoundRoom::demand(m_room->store(RoundRoom::office()).readContent(digest, [&](QByteArrayView block) {
            bytes.append(block);
            return Result<void>();
        }));
        return bytes;
    }
    bool has(const QByteArray &bytes) { return *m_room->store(RoundRoom::office()).hasContent(sha256(bytes)); }

    std::unique_ptr<RoundRoom> m_room;
};

void TestAttachments::init()
{
    m_room = std::make_unique<RoundRoom>();
    m_room->makeCase();
}

void TestAttachments::files_keepNameSizeAndContent()
{
    const QByteArray large(3 * 1024 * 1024 + 1, 'x');
    const auto attached = attach({m_room->file(u"检测报告.pdf"_s, "%PDF-1.7 合格"), m_room->file(u"空白.txt"_s, {}),
                                  m_room->file(u"图纸.bin"_s, large)});
    QVERIFY2(attached, failureOf(attached).constData());
    QCOMPARE(attached->front().name, u"检测报告.pdf"_s);
    QCOMPARE(attached->front().mediaType, u"application/pdf"_s);
    QCOMPARE((*attached)[1].size, 0);
    QCOMPARE(m_room->record().attachments.size(), 3U);
    QCOMPARE(content(attached->front().digest), QByteArray("%PDF-1.7 合格"));
    QCOMPARE(content((*attached)[1].digest), QByteArray());
    QVERIFY(content(attached->back().digest) == large);
}

void TestAttachments::sameFileAgain_changesNothing()
{
    const QString file = m_room->file(u"报告.txt"_s, "合格");
    RoundRoom::demand(attach({file}));
    const qint64 events = m_room->events();
    RoundRoom::demand(attach({file, file}));
    QCOMPARE(m_room->events(), events);
    QCOMPARE(m_room->record().attachments.size(), 1U);
}

void TestAttachments::sameName_mayHoldTwoContents()
{
    RoundRoom::demand(attach({m_room->file(u"报告.txt"_s, "合格")}));
    RoundRoom::demand(attach({m_room->file(u"报告.txt"_s, "不合格")}));
    QCOMPARE(m_room->record().attachments.size(), 2U);
}

void TestAttachments::sameContent_isKeptOnce()
{
    RoundRoom::demand(attach({m_room->file(u"a.txt"_s, "合格"), m_room->file(u"b.txt"_s, "合格")}));
    const std::vector<Attachment> attachments = m_room->record().attachments;
    QCOMPARE(attachments.size(), 2U);
    QCOMPARE(attachments[0].digest, attachments[1].digest);
}

void TestAttachments::refusal_leavesNothing_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("code");
    QTest::newRow("the second file is not there") << u"absent.txt"_s << u"attachment.file"_s;
    QTest::newRow("the second file is a folder") << u"."_s << u"attachment.file"_s;
}

void TestAttachments::refusal_leavesNothing()
{
    QFETCH(QString, second);
    const QString file = m_room->file(u"报告.txt"_s, "合格");
    const QString digest = m_room->digest();
    const auto refused = attach({file, m_room->path(second)});
    QTEST(codeOf(refused), "code");
    QVERIFY(refused.error().message.contains(m_room->path(second)));
    QCOMPARE(m_room->digest(), digest);
    QVERIFY(!has("合格"));
}

void TestAttachments::unknownCase_isNamed()
{
    const QString file = m_room->file(u"报告.txt"_s, "合格");
    QCOMPARE(codeOf(attachFiles(m_room->atOffice(), CaseId(u"none"_s), {file})), u"case.unknown"_s);
    QVERIFY(!has("合格"));
}

void TestAttachments::cancelling_leavesNothing()
{
    const QString first = m_room->file(u"a.txt"_s, "合格");
    const QString second = m_room->file(u"b.bin"_s, QByteArray(2 * 1024 * 1024, 'x'));
    const qint64 events = m_room->events();
    for (int allowed = 0; allowed < 6; ++allowed) {
        int asked = 0;
        const auto cancelledOne = attach({first, second}, [&](qint64, qint64) { return asked++ < allowed; });
        QVERIFY2(!cancelledOne && isCancelled(cancelledOne.error()), qPrintable(QString::number(allowed)));
        QVERIFY(!has("合格"));
        QCOMPARE(m_room->events(), events);
    }
    RoundRoom::demand(attach({first, second}));
}

void TestAttachments::progress_endsAtTheTotal()
{
    qint64 last = 0;
    qint64 whole = 0;
    RoundRoom::demand(attach({m_room->file(u"a.txt"_s, "合格"), m_room->file(u"b.bin"_s, QByteArray(2'000'000, 'x'))},
                             [&](qint64 done, qint64 total) {
                                 last = done;
                                 whole = total;
                                 return true;
                             }));
    QCOMPARE(last, whole);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
