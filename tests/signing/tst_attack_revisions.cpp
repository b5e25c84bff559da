#include "attacked_report.h"
#include "tampering_tables.h"

#include <QTest>

using namespace yongping;
using namespace yongping::tampering;

// Revisions between the signatures that another program may read in another way than this one, and holes that were
// left in a report before it was signed, to be filled later. The chair signs all of it without a look.
class TestAttackRevisions : public QObject, private AttackedReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeReport(); }
    void honestAdditions_areAllowed();
    void tampered_isTold_data();
    void tampered_isTold() { checkTold(); }

private:
    void addAmbiguous() const;
    void addPacked() const;
    void addHoles() const;
    void addRewritten() const;
    void addFields() const;
    // The page's content stands where it did, and once more with other words.
    QByteArray twice(const QByteArray &entries) const
    {
        const QByteArray place = number(m_members.indexOf("\n19 0 obj\n") + 1).rightJustified(10, '0');
        return coveredByChair(listed(m_members, "19 0 obj\n" + Forged + "\nendobj\n",
                                     QByteArray(entries).replace("FIRST", place), m_members));
    }

    static inline const QByteArray Forged = stream({}, "BT /F11 40 Tf 100 100 Td (forged) Tj ET");
};

// Other programs add what proves certificates, more than once and in revisions of their own.
void TestAttackRevisions::honestAdditions_areAllowed()
{
    const QByteArray catalog = "/Type /Catalog";
    const QByteArray once = replacedObject(m_members, catalog, catalog, catalog + " /DSS << /VRI << >> >>");
    const QByteArray again = replacedObject(once, catalog, "/VRI << >>", "/VRI << /A << >> >>");
    // And they write numbers in their own way.
    const QByteArray anew = replacedObject(m_members, "/T (chair)", "/Rect [ 60 ", "/Rect [ +060.000 ");
    for (const QByteArray &pdf : {again, anew}) {
        QVERIFY(!pdf.isEmpty());
        const Verification result = verifyPdf(coveredByChair(pdf), m_panel.trust(), samples::Now);
        QVERIFY2(result.state == DocumentState::Whole, qPrintable(result.reason));
    }
}

void TestAttackRevisions::addAmbiguous() const
{
    addChanged("one table lists the content of a page twice, the honest one first",
               twice("19 1\nFIRST 00000 n \n19 1\nPLACE 00000 n \n"), Between);
    addChanged("one table lists the content of a page twice, the forged one first",
               twice("19 1\nPLACE 00000 n \n19 1\nFIRST 00000 n \n"), Between);
    addChanged("the content of a page is written once more and listed nowhere", twice("0 0\n"), Between);
    addChanged("the content of a page is written once more beside the listed one",
               twice("19 1\nFIRST 00000 n \n"), Between);
    const QByteArray later = coveredByChair(
        listed(m_members, "19 1 obj\n" + Forged + "\nendobj\n", "19 1\nPLACE 00001 n \n", m_members));
    addChanged("the content of a page has a later generation", later, Between);
    const QByteArray freed = coveredByChair(listed(m_members, {}, "19 1\n0000000000 00001 f \n", m_members));
    addChanged("the content of a page is listed as free", freed, Between);
    addChanged("the content of a page is packed and listed behind a table that lists it too",
               coveredByChair(packed(m_members, 19, "null", true)), Between);
}

// The rows of a cross-reference stream, and objects inside an object stream, that say two things.
void TestAttackRevisions::addPacked() const
{
    const auto page = objectWith(m_prepared, Page);
    const QByteArray turned = QByteArray(page.second).replace(Page, "/Rotate 180 /Contents 19 0 R");
    const QByteArray id = number(page.first);
    for (const bool forgedFirst : {true, false}) {
        const QByteArray &first = forgedFirst ? turned : page.second;
        const QByteArray &second = forgedFirst ? page.second : turned;
        const QByteArray body = first + ' ' + second;
        const QByteArray head = id + " 0 " + id + ' ' + number(first.size() + 1) + ' ';
        for (const char index : {'\0', '\1'}) {
            const QByteArray row = '\2' + bigEndian(950, 4) + index;
            QTest::addRow("a page is packed twice, the %s one first, and entry %d is listed",
                          forgedFirst ? "forged" : "honest", int(index))
                << coveredByChair(packedAs(m_members, head, body, "[ " + id + " 1 950 2 ]", row))
                << QStringLiteral("changed") << QString::fromLatin1(Between);
        }
    }
    const QByteArray head = id + " 0 ";
    const QByteArray honest = '\1' + bigEndian(m_members.indexOf(QByteArray('\n' + id + " 0 obj\n")) + 1, 4) + '\0';
    const QByteArray forged = '\2' + bigEndian(950, 4) + '\0';
    const QByteArray index = "[ " + id + " 1 " + id + " 1 950 2 ]";
    addChanged("a stream lists a page twice, the honest one first",
               coveredByChair(packedAs(m_members, head, turned, index, honest + forged)), Between);
    addChanged("a stream lists a page twice, the forged one first",
               coveredByChair(packedAs(m_members, head, turned, index, forged + honest)), Between);
}

void TestAttackRevisions::addHoles() const
{
    const auto page = objectWith(m_prepared, Page);
    const QByteArray open = QByteArray(page.second).replace(Page, "/Contents [ 19 0 R 970 0 R ]");
    const QByteArray prepared = appended(m_prepared, {{page.first, open}});
    const QByteArray members = samples::signedByMembers(prepared, m_panel, {2, 1});
    addChanged("a page was left with a hole that is filled between the signatures",
               coveredByChair(appended(members, {{970, Forged}})), Between);
    addDamaged("a page was left with a hole that is filled from an object stream",
               coveredByChair(packed(members, 970, "[ 19 0 R ]")));
}

void TestAttackRevisions::addRewritten() const
{
    const auto page = objectWith(m_prepared, Page);
    const auto pages = objectWith(m_prepared, "/Type /Pages");
    addChanged("a page was added",
               coveredByChair(appended(m_members,
                                       {{pages.first, "<< /Count 3 /Kids [ 13 0 R 14 0 R 980 0 R ] /Type /Pages >>"},
                                        {980, QByteArray(page.second).replace(Page, "/Contents 981 0 R")},
                                        {981, Forged}})),
               Between);
    addChanged("the pages stand in another order",
               coveredByChair(appended(m_members,
                                       {{pages.first, "<< /Count 2 /Kids [ 14 0 R 13 0 R ] /Type /Pages >>"}})),
               Between);
    addChanged("a field fills in what it was not asked for when it is signed",
               coveredByChair(replacedObject(m_members, "/T (chair)", "/Type", "/AA << /E << /S /Named >> >> /Type")),
               Between);
    addChanged("words stand behind the mark of an earlier end and before another mark",
               m_signed + "19 0 obj\n" + Forged + "\nendobj\n%%EOF\n", Closed);
    addDamaged("the table tells fewer objects than there are",
               replaced(listed(m_signed, {}, "0 0\n", m_signed), "/Size ", "/Size 9 /Sizf ", m_signed.size()));
    const QByteArray layers = appended(m_prepared, {{982, "<< /Type /OCG /Name (a) >>"},
                                                    {objectWith(m_prepared, "/Type /Catalog").first,
                                                     objectWith(m_prepared, "/Type /Catalog").second.replace(
                                                         "/Type /Catalog", "/Type /Catalog /OCProperties << /OCGs [ 982"
                                                         " 0 R ] /D << /ON [ 982 0 R ] >> >>")}});
    const QByteArray layered = samples::signedByMembers(layers, m_panel, {2, 1});
    addChanged("a layer was switched off", coveredByChair(replacedObject(layered, "/OCProperties", "/ON [", "/OFF [")),
               Between);
    const QByteArray bare = listed(m_members, {}, "0 0\n", m_members);
    addChanged("the trailer names another title",
               coveredByChair(
                   replaced(bare, trailerReference(bare, "/Info"), "/Info 16 0 R", m_members.size())),
               "was signed: the structure of the document.");
    addChanged("two entries of a page became one with a long name",
               coveredByChair(replacedObject(m_members, Page, "/Contents 19 0 R /MediaBox",
                                             "/Contents#2019#200#20R#20#2fMediaBox")),
               Between);
}

void TestAttackRevisions::addFields() const
{
    const auto valueOf = [&](const QByteArray &field) -> QByteArray {
        const QByteArray body = objectWith(m_members, field).second;
        return body.mid(body.indexOf("/V ")).split('R').first() + 'R';
    };
    const QByteArray one = valueOf("/T (1)");
    const QByteArray two = valueOf("/T (2)");
    const auto swapped = [&](const QByteArray &pdf) {
        auto [first, firstBody] = objectWith(m_members, "/T (1)");
        auto [second, secondBody] = objectWith(m_members, "/T (2)");
        return appended(pdf, {{first, firstBody.replace(one, two)}, {second, secondBody.replace(two, one)}});
    };
    addChanged("two members have exchanged their signatures", swapped(m_members), Removed);
    addChanged("two members have exchanged their signatures before the chair signed",
               coveredByChair(swapped(m_members)), Removed);
    addChanged("two members have exchanged their signatures after the chair signed", swapped(m_signed), Removed);
    addChanged("a signature was made to forbid less",
               coveredByChair(replacedObject(m_members, "/Name", "/Filter", "/Reference [ << /TransformMethod /DocMDP "
                                             "/TransformParams << /P 3 >> >> ] /Filter")),
               Between);
    addChanged("the catalog was made to name another certification",
               coveredByChair(replacedObject(m_members, "/Type /Catalog", "/Type /Catalog",
                                             "/Type /Catalog /Perms << /DocMDP " + one.mid(3) + " >>")),
               Between);
    const Gap last = gapOf(m_signed, 2);
    const QByteArray rest = number(m_signed.size() - last.end - 1);
    addChanged("the range has six numbers",
               withRange(m_signed, 2, "[0 9 9 " + number(last.begin - 10) + ' '
                                          + number(last.end + 1) + ' ' + rest + ']'),
               Range);
    addChanged("the range begins behind the header",
               withRange(m_signed, 2, "[ 9 " + number(last.begin - 1) + ' '
                                          + number(last.end + 1) + ' ' + rest + " ]"),
               Range);
    addChanged("the gap of the range leaves the brackets out",
               withRange(m_signed, 2, "[ 0 " + number(last.begin) + ' ' + number(last.end) + ' '
                                          + number(m_signed.size() - last.end) + " ]"),
               Range);
    addChanged("a signature shows another value than the one in its gap",
               coveredByChair(replacedObject(m_members, "/ETSI.CAdES.detached", "/Contents <30", "/Contents <31")),
               Range);
    const QByteArray broken = replaced(m_first, "startxref\n", "startxref\n9", m_first.size() - 40).remove(
        m_first.lastIndexOf("%%EOF") - 1, 1);
    addChanged("what was signed leads nowhere, and a later table mends it", listed(broken, {}, "0 0\n", m_first),
               "What was signed is not a whole document.");
    addChanged("the padding of a signature holds blanks",
               replaced(m_signed, m_signed.mid(last.end - 8, 9), "00  00  >", last.end - 8),
               Range);
    addChanged("the time of a signature lies far ahead",
               replaced(m_signed, "/M (D:2023", "/M (D:2999", m_members.size()), "does not match the content");
}

void TestAttackRevisions::tampered_isTold_data()
{
    addColumns();
    addAmbiguous();
    addPacked();
    addHoles();
    addRewritten();
    addFields();
}

QTEST_MAIN(TestAttackRevisions)
#include "tst_attack_revisions.moc"
