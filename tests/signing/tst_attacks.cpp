#include "attacked_report.h"

#include <QRandomGenerator>
#include <QTest>

#include <future>

using namespace yongping;
using namespace yongping::tampering;

// Attacks on a report that two members and the chair have signed, the chair last with a lock. Every file is made here
// from the signed one; none may pass as whole, and each is told for what it is.
class TestAttacks : public QObject, private AttackedReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeReport(); }
    void tampered_isTold_data();
    void tampered_isTold() { checkTold(); }
    void trust_isTold_data();
    void trust_isTold();
    void flips_areNoticed();

private:
    void addBytes() const;
    void addUpdates() const;
    void addHidden() const;
    void addRanges() const;
    void addSignatures() const;
};

namespace {

struct Flip
{
    qsizetype place = 0;
    int bit = 0;
};
using Verdicts = std::vector<std::pair<Flip, Verification>>;

} // namespace

void TestAttacks::addBytes() const
{
    const qsizetype page = m_signed.indexOf("stream\n", m_signed.indexOf("/Type /Pages")) + 40;
    const qsizetype data = m_signed.indexOf("stream\n", m_signed.indexOf("/Type /EmbeddedFile")) + 12;
    const qsizetype seal = m_signed.indexOf("stream\n", m_signed.indexOf("/Subtype /Form", m_prepared.size())) + 20;
    addChanged("a bit of a page is another one", flipped(m_signed, page), Content);
    addChanged("a bit of the case data is another one", flipped(m_signed, data), Content);
    addChanged("a bit of a seal is another one", flipped(m_signed, seal), Content);
    addChanged("the title of the document is another one", replaced(m_signed, "<feff9a8c", "<feff9a8d"), Content);
    addChanged("the date of a signature was set back", replaced(m_signed, "/M (D:2023", "/M (D:2022"), Content);
    addDamaged("bytes stand before the header", "\n" + m_signed);
    addDamaged("a program stands before the header", "MZ\x90" + m_signed);
    addChanged("a line break was added at the end", m_signed + "\n", Closed);
    addChanged("a comment was added at the end", m_signed + "% agreed\n", "closed it: behind its end.");
    addChanged("a second end mark was added", m_signed + "%%EOF\n", Closed);
    addDamaged("zeros were added at the end", m_signed + QByteArray(4096, '\0'));
    addChanged("the last mark was cut off", m_signed.chopped(7), Range);
    addDamaged("the last table was cut off", m_signed.left(m_signed.lastIndexOf("startxref")));
    const QByteArray wrapper = samples::prepared({});
    add("the report is wrapped into another one", appended(wrapper, {{800, stream("/Type /EmbeddedFile", m_signed)}}),
        "unsigned", "is not signed");
    addDamaged("another report stands before it", wrapper + m_signed);
    addDamaged("another report stands behind it", m_signed + wrapper);
}

// Somebody adds a revision behind the last signature.
void TestAttacks::addUpdates() const
{
    const QByteArray content = stream({}, "BT /F11 40 Tf 100 100 Td (forged) Tj ET");
    const auto catalog = objectWith(m_prepared, "/Type /Catalog");
    const auto seal = objectWith(m_members, "/BBox [ 0 0 200.000000 66.000000 ]");
    const auto page = objectWith(m_prepared, Page);
    addChanged("an empty revision was appended", appended(m_signed, {{900, "null"}}), Closed);
    addChanged("a page shows another content",
               appended(m_signed, {{page.first, QByteArray(page.second).replace(Page, "/Contents 900 0 R")},
                                   {900, content}}),
               "closed it: page 1.");
    addChanged("the content of a page was overwritten", appended(m_signed, {{19, content}}), "closed it: page 1.");
    addChanged("a stamp annotation covers a page",
               appended(m_signed, {{18, "[ 15 0 R 16 0 R 900 0 R ]"},
                                   {900, "<< /Type /Annot /Subtype /FreeText /Rect [ 0 0 500 800 ] >>"}}),
               Closed);
    addChanged("the drawing of a seal was overwritten",
               appended(m_signed, {{seal.first, stream("/Subtype /Form /BBox [ 0 0 200 66 ]", "0 0 m")}}),
               "closed it: the seal in the field “member.1”.");
    addChanged("a seal was moved", replacedObject(m_signed, "/T (1)", "/Rect [ 60", "/Rect [ 260"),
               "closed it: the signature field “member.1”.");
    addChanged("a seal was hidden", replacedObject(m_signed, "/T (1)", "/F 132", "/F 2"), Closed);
    addChanged("the seals were exchanged",
               replacedObject(m_signed, "/T (1)", "/N " + number(seal.first), "/N 32"), Closed);
    addChanged("a signature was taken out of its field", replacedObject(m_signed, "/T (1)", "/V ", "/W "), Removed);
    addChanged("the last signature was taken out of its field", replacedObject(m_signed, "/T (chair)", "/V ", "/W "),
               Removed);
    addChanged("the field of a signature is gone",
               replacedObject(m_signed, "/Kids [ 15 0 R 16 0 R ]", " 16 0 R", ""), Removed);
    addChanged("the form is gone", replacedObject(m_signed, "/Type /Catalog", "/AcroForm", "/AcroFoam"), Removed);
    addChanged("all of the form's fields are gone",
               appended(m_signed, {{4, "<< /Fields [ ] /SigFlags 3 >>"}}), Removed);
    addChanged("the case data were replaced",
               appended(m_signed, {{9, stream("/Type /EmbeddedFile", R"({"conclusion": "not"})")}}),
               "closed it: a file inside the document.");
    addChanged("another catalog is named", appended(m_signed, {{900, catalog.second}}, "/Root 900 0 R"), Closed);
    addChanged("a page is gone", appended(m_signed, {{8, "<< /Count 1 /Kids [ 13 0 R ] /Type /Pages >>"}}),
               "closed it: the structure of the document.");
    addChanged("the pages were exchanged",
               appended(m_signed, {{8, "<< /Count 2 /Kids [ 14 0 R 13 0 R ] /Type /Pages >>"}}), Closed);
    addChanged("a page was turned", replacedObject(m_signed, Page, "/Type", "/Rotate 180 /Type"), Closed);
    addChanged("the lock is gone", replacedObject(m_signed, "/T (chair)", "/Lock", "/Lack"),
               "added to the document after");
    addChanged("a script runs when it is opened",
               replacedObject(m_signed, "/Type /Catalog", "/Type", "/OpenAction << /S /JavaScript /JS (x) >> /Type"),
               Closed);
    addChanged("certificates were added behind the lock",
               replacedObject(m_signed, "/Type /Catalog", "/Type", "/DSS << >> /Type"), Closed);
}

// Somebody adds a revision in between, and the next signer, who is honest and trusted, covers it.
void TestAttacks::addHidden() const
{
    const QByteArray content = stream({}, "BT /F11 40 Tf 100 100 Td (forged) Tj ET");
    const auto chair = objectWith(m_prepared, "/T (chair)");
    addChanged("the content of a page was overwritten between the signatures",
               coveredByChair(appended(m_members, {{19, content}})), "was signed: page 1.");
    addChanged("a font was replaced between the signatures",
               coveredByChair(replacedObject(m_members, "/FontName /QVAAAA", "/FontFile2", "/FontFile9")),
               "was signed: page 1.");
    addChanged("an annotation was added between the signatures",
               coveredByChair(appended(m_members, {{18, "[ 15 0 R 16 0 R 900 0 R ]"},
                                                   {900, "<< /Subtype /Square /Rect [ 0 0 500 800 ] >>"}})),
               Between);
    addChanged("a seal was moved between the signatures",
               coveredByChair(replacedObject(m_members, "/T (1)", "/Rect [ 60", "/Rect [ 260")), Between);
    addChanged("a seal was replaced between the signatures",
               coveredByChair(replacedObject(m_members, "/T (2)", "/N 32", "/N 50")), Between);
    addChanged("the case data were replaced between the signatures",
               coveredByChair(appended(m_members, {{9, stream("/Type /EmbeddedFile", "{}")}})),
               "was signed: a file inside the document.");
    addChanged("the metadata were replaced between the signatures",
               coveredByChair(appended(m_members, {{5, stream("/Type /Metadata /Subtype /XML", "<x/>")}})),
               "was signed: the properties of the document.");
    addChanged("a new field was added between the signatures",
               coveredByChair(appended(m_members, {{4, "<< /Fields [ 10 0 R 11 0 R 900 0 R ] /SigFlags 3 >>"},
                                                   {900, "<< /FT /Tx /T (note) /V (not agreed) >>"}})),
               "was signed: the form with the signature fields.");
    addChanged("a signature was taken out between the signatures",
               coveredByChair(replacedObject(m_members, "/T (1)", "/V ", "/W ")), Removed);
    addChanged("a seal is faked in the open field",
               replacedObject(m_members, "/T (chair)", "/N 17 0 R", "/N 32 0 R"), "added to the document after");
    addChanged("a seal is faked in an open field and another one signed",
               coveredByChair(replacedObject(m_first, "/T (1)", "/N 17 0 R", "/N 32 0 R")), Between);
    addChanged("a value that is no signature stands in the open field",
               appended(m_members,
                        {{chair.first, QByteArray(chair.second).replace("/Type", "/V << /Type /Sig >> /Type")}}),
               Range);
    addChanged("the lock was taken off and a member signed after the chair",
               [&] {
                   const QByteArray early = samples::signedByChair(m_first, m_panel);
                   return samples::signedByMembers(replacedObject(early, "/T (chair)", "/Lock", "/Lack"), m_panel, {1});
               }(),
               Between);
}

void TestAttacks::addRanges() const
{
    const Gap last = gapOf(m_signed, 2);
    const QByteArray gap = number(last.begin - 1);
    const QByteArray after = number(last.end + 1);
    const qsizetype rest = m_signed.size() - last.end - 1;
    const auto ranged = [&](const QByteArray &numbers) { return withRange(m_signed, 2, numbers); };
    addChanged("the range is all zeros", ranged("[ 0 0 0 0 ]"), Range);
    addChanged("the range leaves the end out", ranged("[ 0 " + gap + ' ' + after + ' ' + number(rest - 100) + " ]"),
               Range);
    addChanged("the range ends where it begins", ranged("[ 0 " + gap + ' ' + after + " 0 ]"), Range);
    addChanged("the range starts late",
               ranged("[ 9 " + number(last.begin - 10) + ' ' + after + ' ' + number(rest) + " ]"),
               Range);
    addChanged("the range has a wider gap",
               ranged("[ 0 " + number(last.begin - 40) + ' ' + after + ' ' + number(rest) + " ]"), Range);
    addChanged("the range has a narrower gap",
               ranged("[ 0 " + gap + ' ' + number(last.end - 1) + ' ' + number(rest + 2) + " ]"), Range);
    addChanged("the range reaches beyond the file", ranged("[ 0 " + gap + ' ' + after + " 9999999 ]"), Range);
    addChanged("the range has a negative number", ranged("[ 0 -1 " + after + ' ' + number(rest) + " ]"), Range);
    addChanged("the range has three numbers", ranged("[ 0 " + gap + ' ' + after + " ]"), Range);
    addChanged("the range is a huge number", ranged("[ 0 9223372036854775807 1 1 ]"), Range);
    addChanged("the range is that of the first signature",
               ranged(m_signed.mid(m_signed.indexOf("/ByteRange") + 10, 28) + ']'), Range);
    addChanged("the range has no number", replaced(m_signed, "/ByteRange", "/ByteRanga", m_members.size()), Range);
}

void TestAttacks::addSignatures() const
{
    const Gap first = gapOf(m_signed, 0);
    const Gap last = gapOf(m_signed, 2);
    const auto put = [&](const Gap &gap, const QByteArray &hex) {
        QByteArray pdf = m_signed;
        return pdf.replace(gap.begin, gap.end - gap.begin, hex.leftJustified(gap.end - gap.begin, '0', true));
    };
    const QByteArray unsignedOther = samples::prepared({QStringLiteral("member.1"), QStringLiteral("chair")});
    const QByteArray other =
        samples::signedByChair(samples::signedByMembers(unsignedOther, m_panel, {1}), m_panel);
    const Gap foreign = gapOf(other, 1);
    addChanged("a signature is all zeros", put(last, {}), "cannot be read");
    addChanged("a signature is no signature", put(last, "3003020101"), "cannot be read");
    addChanged("a signature was taken from another report",
               put(last, other.mid(foreign.begin, foreign.end - foreign.begin)), Content);
    addChanged("a member's signature stands in the chair's place",
               put(last, m_signed.mid(first.begin, first.end - first.begin)), Content);
    addChanged("something hides in the padding", replaced(m_signed, m_signed.mid(last.end - 8, 9), "deadbeef>"), Range);
    addChanged("a bit of a signature is another one", flipped(m_signed, last.begin + 1200), {});
    addChanged("the kind of a signature is another one",
               replaced(m_signed, "/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1 ", m_members.size()),
               "of a kind that is not accepted");
    const auto value = objectWith(m_members, "/ETSI.CAdES.detached");
    addChanged("one signature serves two fields",
               replacedObject(m_members, "/T (chair)", "/Type", "/V " + number(value.first) + " 0 R /Type"), {});
    add("all signatures were stripped", m_prepared, "unsigned", "is not signed");
    add("the last signature was rolled back", m_members, "incomplete", "missing");
    add("two signatures were rolled back", m_first, "incomplete", "missing");
}

void TestAttacks::tampered_isTold_data()
{
    addColumns();
    addBytes();
    addUpdates();
    addHidden();
    addRanges();
    addSignatures();
}

void TestAttacks::trust_isTold_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("reason");
    const samples::Panel strangers = samples::panel(2); // of the same names
    QTest::newRow("stripped and signed again by strangers of the same names")
        << samples::signedByChair(samples::signedByMembers(m_prepared, strangers, {2, 1}), strangers) << 0
        << QStringLiteral("委员2 is not among the trusted ones");
    QTest::newRow("the chair's signature was made again by a stranger of the same name")
        << samples::signedByChair(m_members, strangers) << 0 << QStringLiteral("组长 is not among the trusted ones");
    QTest::newRow("the certificates have expired") << m_signed << 6 << QStringLiteral("outside its validity");
    QTest::newRow("the certificates are not valid yet") << m_signed << -1 << QStringLiteral("outside its validity");
}

void TestAttacks::trust_isTold()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const int, years);
    QFETCH(const QString, reason);
    const Verification result = verifyPdf(pdf, m_panel.trust(), samples::Now.addYears(years));
    QCOMPARE(stateName(result.state), QStringLiteral("untrusted"));
    QVERIFY2(result.reason.contains(reason), qPrintable(result.reason));
}

// One bit each, at places that the seed fixes. What the last signature does not cover is its own value alone; where a
// flip there leaves the report whole, the very same people have signed the very same bytes.
void TestAttacks::flips_areNoticed()
{
    constexpr int Flips = 3000;
    constexpr uint Seed = 20230630;
    constexpr int Workers = 4;
    QRandomGenerator random(Seed);
    std::vector<Flip> flips(Flips);
    for (Flip &flip : flips)
        flip = {random.bounded(static_cast<int>(m_signed.size())), random.bounded(8)};
    const auto work = [&](int worker) {
        Verdicts verdicts;
        for (size_t i = static_cast<size_t>(worker); i < flips.size(); i += Workers) {
            verdicts.emplace_back(flips[i], verifyPdf(flipped(m_signed, flips[i].place, flips[i].bit), m_panel.trust(),
                                                      samples::Now));
        }
        return verdicts;
    };
    std::vector<std::future<Verdicts>> running;
    for (int worker = 0; worker < Workers; ++worker)
        running.push_back(std::async(std::launch::async, work, worker));
    const Gap gap = gapOf(m_signed, 2);
    const Verification honest = verifyPdf(m_signed, m_panel.trust(), samples::Now);
    int harmless = 0;
    for (std::future<Verdicts> &worker : running) {
        for (const auto &[flip, result] : worker.get()) {
            if (result.state == DocumentState::Changed || result.state == DocumentState::Damaged)
                continue;
            const QByteArray told = "bit " + number(flip.bit) + " of byte " + number(flip.place) + " is "
                                    + stateName(result.state).toLatin1();
            QVERIFY2(result.state == DocumentState::Whole && flip.place >= gap.begin && flip.place < gap.end, told);
            QCOMPARE(result.signatures.size(), honest.signatures.size());
            QCOMPARE(result.signatures.back().certificate, honest.signatures.back().certificate);
            QCOMPARE(result.signatures.back().time, honest.signatures.back().time);
            ++harmless;
        }
    }
    QVERIFY2(harmless < Flips / 100, number(harmless));
}

QTEST_MAIN(TestAttacks)
#include "tst_attacks.moc"
