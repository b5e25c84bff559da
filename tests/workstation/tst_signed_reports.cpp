#include "signing/pdfprepare.h"
#include "signing/pdfsign.h"
#include "workstation/desk.h"
#include "workstation/intake.h"
#include "workstation/signed_reports.h"
#include "workstation/workroom.h"

#include <QProcess>

using namespace yongping;

// A store knows who signed the reports that it has seen; a file that lost signatures is told by that.
class TestSignedReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void knownReport_isAsItIs();
    void rolledBack_isTold();
    void stripped_isTold_data();
    void stripped_isTold();
    void strippedAndSignedAnew_isChanged();
    void wrongFieldFirst_isForgiven();
    void oneCertificateInTwoFields_countsTwice();
    void forgottenReport_isMissedNoMore();
    void otherReport_isNotMixedUp();
    void brokenOrUntrusted_isNotRemembered();
    void ownSignature_isRemembered();
    void remembering_isOnce();
    void desk_comparesAndRemembers();

private:
    QByteArray sign(const QByteArray &pdf, const QString &field)
    {
        const auto done = signReport(pdf, {keyOf(field), Passphrase::copyOf(u"secret"_s), {}, field}, m_clock);
        if (!done)
            qFatal("%s", failureOf(done).constData());
        return *done;
    }
    QString keyOf(const QString &field) const { return m_keys.path(field + u".p12"); }
    VerificationSummary look(const QByteArray &pdf)
    {
        auto summary = verifyReport(pdf, m_trusted, m_clock);
        if (!summary || !compareWithKnownReports(*m_store, *summary))
            qFatal("cannot verify");
        return *summary;
    }
    void remember(const QByteArray &pdf)
    {
        const auto summary = verifyReport(pdf, m_trusted, m_clock);
        QVERIFY(summary && rememberReport(*m_store, *summary, u"王五"_s));
    }
    // A store that knows nothing yet.
    void open()
    {
        m_store.reset();
        m_room = std::make_unique<Workroom>();
        m_store = m_room->store();
    }
    qint64 events() { return m_store->info()->events; }
    QByteArray stripped(QByteArray pdf, const QStringList &options) const;

    Workroom m_keys;
    SystemClock m_clock;
    QStringList m_trusted;
    QByteArray m_report; // with the fields member.1 and chair
    QByteArray m_half;
    QByteArray m_signed;
    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<SqliteStore> m_store;
};

// Without form and annotations, written anew by another program, which drops what is not referred to any more.
QByteArray TestSignedReports::stripped(QByteArray pdf, const QStringList &options) const
{
    for (const QByteArray &name : {QByteArray("/AcroForm "), QByteArray("/Annots ")}) {
        for (qsizetype at = pdf.indexOf(name); at >= 0; at = pdf.indexOf(name, at)) {
            const char last = pdf.at(at + name.size()) == '[' ? ']' : 'R';
            const qsizetype size = pdf.indexOf(last, at + name.size()) + 1 - at;
            pdf.replace(at, size, QByteArray(size, ' '));
        }
    }
    const QString from = m_keys.file(u"from.pdf"_s, pdf);
    const QString to = m_keys.path(u"to.pdf"_s);
    QProcess::execute(u"qpdf"_s, options + QStringList{from, to});
    const auto file = readFile(to);
    return file ? *file : QByteArray();
}

void TestSignedReports::initTestCase()
{
    const auto text = readFile(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/platform-industry.json"));
    const auto file = parseCaseFile(*text, m_keys.library);
    QVERIFY2(file, failureOf(file));
    const Review review{ReviewId(u"r"_s), u"张三"_s, file->answers, file->remarks, file->points, file->opinion, {}};
    const CriteriaPin pin{file->category->id, file->category->version, file->category->digest};
    const auto report = makeReport(file->data, pin, review, file->category, {}, m_keys.library, m_clock);
    QVERIFY2(report, failureOf(report));
    // The review's report has one field; a panel's has several.
    PrepareOptions options;
    options.fields = {{u"member.1"_s, 0, QRectF(60, 600, 200, 66), {}, false},
                      {u"chair"_s, 0, QRectF(300, 600, 200, 66), {}, true}};
    const auto prepared = preparePdf(stripped(*report, {}), options);
    QVERIFY2(prepared, failureOf(prepared));
    m_report = *prepared;
    for (const QString &field : {u"member.1"_s, u"chair"_s}) {
        const auto certificate = newKeyFile(field, keyOf(field), Passphrase::copyOf(u"secret"_s), m_clock);
        QVERIFY2(certificate, failureOf(certificate));
        m_trusted.append(*certificate);
    }
    m_half = sign(m_report, u"member.1"_s);
    m_signed = sign(m_half, u"chair"_s);
}

void TestSignedReports::init()
{
    open();
    remember(m_signed);
}

void TestSignedReports::knownReport_isAsItIs()
{
    const VerificationSummary summary = look(m_signed);
    QCOMPARE(summary.state, u"whole"_s);
    QVERIFY(summary.missing.empty());
    m_store.reset();
    m_store = m_room->store(OpenMode::ReadOnly); // it is on disk
    QCOMPARE(look(m_half).missing.size(), std::size_t(1));
}

void TestSignedReports::rolledBack_isTold()
{
    const VerificationSummary half = look(m_half);
    QCOMPARE(half.state, u"incomplete"_s);
    QCOMPARE(half.missing.size(), std::size_t(1));
    QCOMPARE(half.missing.front().field, u"chair"_s);
    QVERIFY2(half.sentence.contains(u"A later revision of this report is known here, signed by chair (chair) too."),
             qPrintable(half.sentence));
    const VerificationSummary bare = look(m_report);
    QCOMPARE(bare.state, u"unsigned"_s);
    QCOMPARE(bare.missing.size(), std::size_t(2));
    QVERIFY2(bare.sentence.contains(u"A later revision of this report is known here"), qPrintable(bare.sentence));
}

void TestSignedReports::stripped_isTold_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("the form is gone") << QStringList();
    QTest::newRow("the file has another identifier") << QStringList{u"--deterministic-id"_s};
    QTest::newRow("all is packed otherwise")
        << QStringList{u"--deterministic-id"_s, u"--object-streams=generate"_s, u"--recompress-flate"_s,
                       u"--compression-level=1"_s};
    QTest::newRow("only the data are as they were")
        << QStringList{u"--deterministic-id"_s, u"--pages"_s, u"."_s, u"2-z"_s, u"--"_s};
}

void TestSignedReports::stripped_isTold()
{
    QFETCH(QStringList, options);
    const QByteArray pdf = stripped(m_signed, options);
    QVERIFY(!pdf.isEmpty());
    const VerificationSummary summary = look(pdf);
    QVERIFY(summary.state != u"whole");
    QCOMPARE(summary.missing.size(), std::size_t(2));
    QVERIFY2(summary.sentence.contains(u"Another copy of this report is known here"), qPrintable(summary.sentence));
}

// By somebody who is trusted; the file alone is whole.
void TestSignedReports::strippedAndSignedAnew_isChanged()
{
    PrepareOptions options;
    options.fields = {{u"chair"_s, 0, QRectF(300, 600, 200, 66), {}, true}};
    const auto bare = preparePdf(stripped(m_report, {}), options);
    QVERIFY2(bare, failureOf(bare));
    const QByteArray pdf = sign(*bare, u"chair"_s);
    QCOMPARE(verifyReport(pdf, m_trusted, m_clock)->state, u"whole"_s);
    const VerificationSummary summary = look(pdf);
    QCOMPARE(summary.state, u"changed"_s);
    QCOMPARE(summary.missing.size(), std::size_t(1));
    QCOMPARE(summary.missing.front().field, u"member.1"_s);
}

// The chair takes a member's place, throws that copy away and signs in the right place.
void TestSignedReports::wrongFieldFirst_isForgiven()
{
    open();
    const SignRequest request{keyOf(u"chair"_s), Passphrase::copyOf(u"secret"_s), {}, u"member.1"_s};
    const auto wrong = signReport(m_report, request, m_clock);
    QVERIFY2(wrong, failureOf(wrong));
    remember(*wrong);
    QCOMPARE(look(m_report).missing.size(), std::size_t(1));
    const VerificationSummary summary = look(m_signed);
    QCOMPARE(summary.state, u"whole"_s);
    QVERIFY(summary.missing.empty());
}

// A chair who signs as a member, too, with a program that lets that pass: a copy with one of the two lacks the other.
void TestSignedReports::oneCertificateInTwoFields_countsTwice()
{
    open();
    const auto as = [this](const QByteArray &pdf, const QString &field) {
        const auto key = loadSigningKey(keyOf(u"chair"_s), Passphrase::copyOf(u"secret"_s));
        return signPdf(pdf, *key, {field, {}, m_clock.now()}).value();
    };
    const QByteArray once = as(m_report, u"member.1"_s);
    const QByteArray twice = as(once, u"chair"_s);
    remember(twice);
    QVERIFY(look(twice).missing.empty());
    QCOMPARE(look(twice).state, u"incomplete"_s);
    const VerificationSummary summary = look(once);
    QCOMPARE(summary.missing.size(), std::size_t(1));
    QCOMPARE(summary.missing.front().field, u"chair"_s);
    QCOMPARE(look(m_report).missing.size(), std::size_t(2));
}

void TestSignedReports::forgottenReport_isMissedNoMore()
{
    const PdfTraces traces = readPdfTraces(m_half);
    const Result<void> done = forgetReport(*m_store, traces, u"王五"_s);
    QVERIFY2(done, failureOf(done));
    QVERIFY(look(m_half).missing.empty());
    QCOMPARE(forgetReport(*m_store, traces, u"王五"_s).error().code, u"trust.unknown_report"_s);
    remember(m_signed);
    QCOMPARE(look(m_half).missing.size(), std::size_t(1));
}

void TestSignedReports::otherReport_isNotMixedUp()
{
    const auto text = readFile(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/discrete-factory.json"));
    const auto file = parseCaseFile(*text, m_keys.library);
    QVERIFY2(file, failureOf(file));
    const Review review{ReviewId(u"r"_s), u"张三"_s, file->answers, file->remarks, file->points, file->opinion, {}};
    const CriteriaPin pin{file->category->id, file->category->version, file->category->digest};
    const auto other = makeReport(file->data, pin, review, file->category, {}, m_keys.library, m_clock);
    QVERIFY2(other, failureOf(other));
    QVERIFY(look(*other).missing.empty());
}

void TestSignedReports::brokenOrUntrusted_isNotRemembered()
{
    open();
    const auto nothing = [this](const QByteArray &pdf, const QStringList &trusted) {
        const qint64 before = events();
        const auto summary = verifyReport(pdf, trusted, m_clock);
        return summary && rememberReport(*m_store, *summary, u"王五"_s) && events() == before;
    };
    QVERIFY(nothing(m_signed, {}));
    QVERIFY(nothing(m_report, m_trusted));
    QVERIFY(nothing(m_signed + "% more\n", m_trusted));
    QVERIFY(nothing("hello", m_trusted));
}

void TestSignedReports::ownSignature_isRemembered()
{
    open();
    const auto summary = verifyReport(m_half, {}, m_clock);
    QVERIFY(summary && rememberReport(*m_store, *summary, u"王五"_s, summary->signers.back().fingerprint));
    QCOMPARE(look(m_report).missing.size(), std::size_t(1));
}

void TestSignedReports::remembering_isOnce()
{
    const qint64 before = events();
    auto summary = verifyReport(m_signed, m_trusted, m_clock);
    QVERIFY(summary);
    QCOMPARE(*compareWithKnownReports(*m_store, *summary), false);
    remember(m_signed);
    remember(m_half);
    QCOMPARE(events(), before);
    QCOMPARE(m_store->check()->size(), qsizetype(0));
}

void TestSignedReports::desk_comparesAndRemembers()
{
    m_store.reset();
    Workroom room;
    const auto desk = Desk::open(room.storeFile(), m_clock);
    QVERIFY2(desk, failureOf(desk));
    const auto wait = [](auto future) {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("the desk does not answer");
        return future.result();
    };
    const auto state = [&](const QByteArray &pdf, bool signedHere = false) {
        const auto summary = wait((*desk)->verify(pdf, signedHere));
        return summary ? summary->state + u' ' + QString::number(summary->missing.size()) : summary.error().code;
    };
    QCOMPARE(state(m_signed), u"untrusted 0"_s); // of nobody's, and not remembered
    QCOMPARE(state(m_half), u"untrusted 0"_s);
    QCOMPARE(state(m_half, true), u"untrusted 0"_s);
    QCOMPARE(state(m_report), u"unsigned 1"_s);
    for (const QString &pem : m_trusted)
        QVERIFY(wait((*desk)->trustCertificate(pem)));
    QCOMPARE(state(m_signed), u"whole 0"_s);
    QCOMPARE(state(m_half), u"incomplete 1"_s);
    QCOMPARE(state(m_report), u"unsigned 2"_s);

    const auto trusted = wait((*desk)->trust());
    QVERIFY(trusted);
    QCOMPARE(trusted->certificates().size(), std::size_t(2));
    for (const Certificate &certificate : trusted->certificates())
        QVERIFY(wait((*desk)->distrustCertificate(certificate.fingerprint())));
    QVERIFY(wait((*desk)->trust())->isEmpty());
    QCOMPARE(state(m_signed), u"untrusted 0"_s);
}

QTEST_MAIN(TestSignedReports)
#include "tst_signed_reports.moc"
