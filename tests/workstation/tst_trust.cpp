#include "workstation/trust.h"

#include "signing/revocations.h"
#include "workstation/reports.h"
#include "workstation/workroom.h"

using namespace yongping;

// Whom a store trusts, and whom their issuers have revoked.
class TestTrustOfStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void file_isReadForWhatItHolds_data();
    void file_isReadForWhatItHolds();
    void revokedSigner_isUntrusted();
    void list_staysWhenItIsOutOfDate();
    void listOfAStranger_changesNothing();
    void removal_takesTheListAlong();
    void sameAgain_makesNoEvent();

private:
    QString stateOfReport()
    {
        const auto summary = verifyReport(m_signed, *trustTextsIn(*m_store), m_clock);
        return summary ? summary->state : summary.error().code;
    }
    QString list(int days, int daysToNext = 30) const
    {
        const QDateTime made = m_now.addDays(days);
        const QByteArray der =
            samples::revocationList(*m_authority, {m_member->certificate()}, made, made.addDays(daysToNext));
        return QString::fromLatin1(RevocationList::listFrom(der)->front().toPem());
    }

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<SqliteStore> m_store;
    SystemClock m_clock;
    QDateTime m_now;
    std::optional<SigningKey> m_authority;
    std::optional<SigningKey> m_member;
    QByteArray m_signed;
};

void TestTrustOfStore::initTestCase()
{
    m_now = m_clock.now();
    m_authority = *SigningKey::generate(u"评审办"_s, m_now.addDays(-90), KeyUse::Authority);
    const SigningKey key = *SigningKey::generate(u"李四"_s, m_now.addDays(-90));
    const Certificate issued = *m_authority->issue(key.certificate(), m_now.addDays(-80));
    m_member = *key.withCertificate(issued, {m_authority->certificate()});
    m_signed = *signPdf(samples::prepared({u"reviewer"_s}), *m_member, {{}, {}, m_now});
}

void TestTrustOfStore::init()
{
    m_store.reset();
    m_room = std::make_unique<Workroom>();
    m_store = m_room->store();
    QVERIFY(addTrust(*m_store, QString::fromLatin1(m_authority->certificate().toPem()), u"张三"_s));
    QCOMPARE(stateOfReport(), u"whole"_s);
}

void TestTrustOfStore::file_isReadForWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("lists");
    QTest::addColumn<QString>("code");
    const QByteArray pem = list(-1).toLatin1();
    const QByteArray der = samples::revocationList(*m_authority, {}, m_now);
    QTest::newRow("a certificate") << m_authority->certificate().toPem() << 1 << 0 << QString();
    QTest::newRow("a list as text") << pem << 0 << 1 << QString();
    QTest::newRow("two lists as text") << QByteArray(pem + list(-2).toLatin1()) << 0 << 2 << QString();
    QTest::newRow("a list in DER") << der << 0 << 1 << QString();
    QTest::newRow("a list that was cut off") << der.chopped(9) << 0 << 0 << u"certificate.format"_s;
    QTest::newRow("a list with something behind it") << QByteArray(der + "more") << 0 << 0 << u"certificate.format"_s;
    QTest::newRow("neither") << QByteArray("hello") << 0 << 0 << u"certificate.format"_s;
}

void TestTrustOfStore::file_isReadForWhatItHolds()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, code);
    const QString file = m_room->path(u"file"_s);
    QVERIFY(writeFile(file, data));
    const auto read = readTrustFile(file);
    QCOMPARE(read ? QString() : read.error().code, code);
    QTEST(read ? int(read->certificates.size()) : 0, "certificates");
    QTEST(read ? int(read->lists.size()) : 0, "lists");
}

void TestTrustOfStore::revokedSigner_isUntrusted()
{
    QVERIFY(addTrust(*m_store, list(-1), u"张三"_s));
    QCOMPARE(stateOfReport(), u"untrusted"_s);
    const auto summary = verifyReport(m_signed, *trustTextsIn(*m_store), m_clock);
    QVERIFY2(summary->sentence.contains(u"revoked"), qPrintable(summary->sentence));
}

void TestTrustOfStore::list_staysWhenItIsOutOfDate()
{
    QVERIFY(addTrust(*m_store, list(-40, 10), u"张三"_s));
    QCOMPARE(stateOfReport(), u"untrusted"_s);
    const SigningKey other = *SigningKey::generate(u"王五"_s, m_now.addDays(-1));
    const SigningKey issued =
        *other.withCertificate(*m_authority->issue(other.certificate(), m_now), {m_authority->certificate()});
    const QByteArray pdf = *signPdf(samples::prepared({u"reviewer"_s}), issued, {{}, {}, m_now});
    QCOMPARE(verifyReport(pdf, *trustTextsIn(*m_store), m_clock)->state, u"whole"_s);
}

void TestTrustOfStore::listOfAStranger_changesNothing()
{
    const SigningKey stranger = *SigningKey::generate(u"评审办"_s, m_now.addDays(-90), KeyUse::Authority);
    const QByteArray der = samples::revocationList(stranger, {m_member->certificate()}, m_now);
    const QString text = QString::fromLatin1(RevocationList::listFrom(der)->front().toPem());
    const auto added = addTrust(*m_store, text, u"张三"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"crl.issuer"_s);
    QCOMPARE(stateOfReport(), u"whole"_s);
}

void TestTrustOfStore::removal_takesTheListAlong()
{
    QVERIFY(addTrust(*m_store, list(-1), u"张三"_s));
    QCOMPARE(trustTextsIn(*m_store)->size(), 2);
    QVERIFY(removeTrust(*m_store, m_authority->certificate().fingerprint(), u"张三"_s));
    QCOMPARE(*trustTextsIn(*m_store), QStringList());
    QVERIFY(addTrust(*m_store, QString::fromLatin1(m_authority->certificate().toPem()), u"张三"_s));
    QCOMPARE(stateOfReport(), u"whole"_s);
}

void TestTrustOfStore::sameAgain_makesNoEvent()
{
    QVERIFY(addTrust(*m_store, list(-1), u"张三"_s));
    const qint64 events = m_store->info()->events;
    QVERIFY(addTrust(*m_store, list(-2), u"张三"_s)); // an older one
    QCOMPARE(m_store->info()->events, events);
}

QTEST_MAIN(TestTrustOfStore)
#include "tst_trust.moc"
