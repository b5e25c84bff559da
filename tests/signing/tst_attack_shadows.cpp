#include "attacked_report.h"
#include "tampering_tables.h"

#include <QTest>

using namespace yongping;
using namespace yongping::tampering;

// Reports that were prepared so that they can be turned into others later, and revisions that mean one thing to this
// program and another one to the next. Most are made between the signatures, and the chair signs without a look.
class TestAttackShadows : public QObject, private AttackedReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeReport(); }
    void tampered_isTold_data();
    void tampered_isTold() { checkTold(); }

private:
    void addPages() const;
    void addPrepared() const;
    void addNumbers() const;
    void addCarried() const;
    void addRanges() const;
    void addTwice() const;
    void addTrailers() const;

    // One object reads otherwise when the chair signs.
    QByteArray between(const QByteArray &needle, const QByteArray &before, const QByteArray &after) const
    {
        return coveredByChair(replacedObject(m_members, needle, before, after));
    }
    QByteArray pageWith(const QByteArray &entries) const { return between(Page, Page, entries + ' ' + Page); }
    QByteArray catalogWith(const QByteArray &entries) const
    {
        return between("/Type /Catalog", "/Type /Catalog", entries + " /Type /Catalog");
    }
    // The font of the pages.
    QByteArray fontWith(const QByteArray &before, const QByteArray &after) const
    {
        auto [number, body] = objectWith(m_prepared, "/CIDToGIDMap /Identity");
        return body.contains(before) ? coveredByChair(appended(m_members, {{number, body.replace(before, after)}}))
                                     : QByteArray();
    }
    // The members sign `report`, then one of its objects reads otherwise, then the chair signs.
    QByteArray shadow(const QByteArray &report, const QByteArray &needle, const QByteArray &before,
                      const QByteArray &after) const
    {
        return coveredByChair(
            replacedObject(samples::signedByMembers(report, m_panel, {2, 1}), needle, before, after));
    }
    // The prepared report with a note over the whole first page, which these flags keep out of sight.
    QByteArray noted(const QByteArray &flags) const
    {
        return appended(m_prepared,
                        {{18, "[ 15 0 R 16 0 R 900 0 R ]"},
                         {900, "<< /Type /Annot /Subtype /Stamp /T (note) /Rect [ 0 0 595 842 ] /AP << /N 901 0 R >> "
                                   + flags + " >>"},
                         {901, stream("/Type /XObject /Subtype /Form /BBox [ 0 0 595 842 ]", "0 0 595 842 re f")}});
    }

    static inline const QByteArray Forged = stream({}, "BT /F11 40 Tf 100 100 Td (forged) Tj ET");
};

void TestAttackShadows::addPages() const
{
    const QByteArray kids = "/Kids [ 13 0 R 14 0 R ]";
    addChanged("a page is gone between the signatures", between(kids, "/Count 2 " + kids, "/Count 1 /Kids [ 13 0 R ]"),
               Between);
    addChanged("a page is shown twice", between(kids, kids, "/Kids [ 13 0 R 13 0 R ]"), Between);
    addChanged("the second page stands in a branch of its own",
               coveredByChair(appended(m_members, {{8, "<< /Type /Pages /Count 2 /Kids [ 13 0 R 900 0 R ] >>"},
                                                   {900, "<< /Type /Pages /Count 1 /Kids [ 14 0 R ] >>"}})),
               Between);
    addChanged("all pages inherit a smaller part to show",
               between("/Type /Pages", "/Type /Pages", "/Type /Pages /CropBox [ 0 700 595 842 ]"), Between);
    addChanged("a page has become larger",
               between(Page, "/MediaBox [ 0 0 595.000000 842.000000 ]", "/MediaBox [ 0 -842 595 842 ]"),
               "was signed: page 1.");
    addChanged("a page counts in another unit", pageWith("/UserUnit 4"), "was signed: page 1.");
    addChanged("a page is a layer that can be switched off", pageWith("/OC << /Type /OCG /Name (x) >>"), Between);
    addChanged("a page acts when it is shown", pageWith("/AA << /O << /S /JavaScript /JS (x) >> >>"), Between);
    addChanged("a page takes the content of another one", between(Page, Page, "/Contents 22 0 R"), Between);
    addChanged("a page takes other fonts", between(Page, "/Resources 20 0 R", "/Resources << >>"), Between);
    addChanged("the letters of a font have no width", fontWith("/W [ 0 [ 1000 ]", "/W [ 0 [ 0 ]"), Between);
    addChanged("a font draws other letters", fontWith("/CIDToGIDMap /Identity", "/CIDToGIDMap 28 0 R"), Between);
    addChanged("a seal draws with another font",
               coveredByChair(replacedObject(m_members, "/BBox [ 0 0 200.000000 66.000000 ]", "/F11 ", "/F13 ")),
               "the seal in the field");
    addChanged("a seal that is signed acts when it is clicked",
               between("/T (1)", "/T (1)", "/T (1) /A << /S /URI /URI (http://127.0.0.1) >>"), Between);
    addChanged("the open field is moved over the content when it is signed",
               between("/T (chair)", "/Rect [ 60 476 260 542 ]", "/Rect [ 0 0 595 842 ]"), Between);
    addChanged("the open field becomes a field of text", between("/T (chair)", "/FT /Sig", "/FT /Tx"),
               "the signature field “chair”.");
}

// What was in the report from the beginning, and comes to light after the members have signed.
void TestAttackShadows::addPrepared() const
{
    addChanged("a hidden note is shown", shadow(noted("/F 2"), "/T (note)", "/F 2", "/F 4"), Between);
    addChanged("a note without a drawing gets one",
               shadow(noted("/F 4 /AS /Off"), "/T (note)", "/AS /Off", "/AS /N"), Between);
    const QByteArray copied = m_prepared + "19 0 obj\n" + Forged + "\nendobj\n";
    const QByteArray planted = listed(copied, {}, "0 0\n", m_prepared);
    const QByteArray place = number(m_prepared.size()).rightJustified(10, '0');
    const QByteArray members = samples::signedByMembers(planted, m_panel, {2, 1});
    addChanged("a second content that lay beside the first one is listed in its place",
               coveredByChair(listed(members, {}, "19 1\n" + place + " 00000 n \n", members)), Between);
    addChanged("a second content that lay beside the first one is listed after all have signed",
               [&] {
                   const QByteArray all = samples::signedByChair(members, m_panel);
                   return listed(all, {}, "19 1\n" + place + " 00000 n \n", all);
               }(),
               Closed);
    const QByteArray written = appended(
        m_prepared, {{18, "[ 15 0 R 16 0 R 900 0 R ]"},
                     {4, "<< /Fields [ 10 0 R 11 0 R 900 0 R ] /SigFlags 3 /DA (/F11 0 Tf) >>"},
                     {900, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /V (agreed) /DA (/F11 9 Tf) /F 4 "
                           "/Rect [ 0 0 500 100 ] >>"}});
    addChanged("a field of text says something else",
               shadow(written, "/T (note)", "/V (agreed)", "/V (not agreed)"), Between);
    addChanged("a field of text is drawn in another way",
               shadow(written, "/T (note)", "/DA (/F11 9 Tf)", "/DA (/F11 0 Tf)"), Between);
    addChanged("the form draws its fields in another way",
               shadow(written, "/SigFlags 3", "/DA (/F11 0 Tf)", "/DA (/F11 9 Tf)"), Between);
    addChanged("a field of text is added to the form once it is signed",
               shadow(noted("/FT /Tx /V (not agreed) /F 2"), "/SigFlags 3", "/Fields [ 10 0 R 11 0 R ]",
                      "/Fields [ 10 0 R 11 0 R 900 0 R ]"),
               Between);
    const QByteArray permitted =
        replacedObject(m_prepared, "/Type /Catalog", "/Type /Catalog", "/Perms << /DocMDP 16 0 R >> /Type /Catalog");
    addChanged("the permissions are gone", shadow(permitted, "/Type /Catalog", "/Perms << /DocMDP 16 0 R >>", ""),
               Between);
    addChanged("the permissions are others",
               shadow(permitted, "/Type /Catalog", "/DocMDP 16 0 R", "/UR3 16 0 R"), Between);
}

// The same value to a program that counts, and nothing to one that asks for a whole number.
void TestAttackShadows::addNumbers() const
{
    addChanged("a hidden note is shown by a point behind its flags",
               shadow(noted("/F 2"), "/T (note)", "/F 2 ", "/F 2.0 "), Between);
    const QByteArray turned = replacedObject(m_prepared, Page, Page, "/Rotate 90 " + QByteArray(Page));
    addChanged("a page is turned by a point behind its angle",
               shadow(turned, Page, "/Rotate 90 ", "/Rotate 90.0 "), "was signed: page 1.");
    addChanged("the widths of a font are lost by a point", fontWith("/W [ 0 [", "/W [ 0.0 ["), Between);
    const QByteArray early = samples::signedByChair(m_first, m_panel);
    addChanged("the lock was taken off by a point and a member signed after the chair",
               samples::signedByMembers(replacedObject(early, "/T (chair)", "/P 1 ", "/P 1.0 "), m_panel, {1}),
               Between);
}

void TestAttackShadows::addCarried() const
{
    const QByteArray data = stream("/Type /EmbeddedFile", R"({"conclusion": "not"})");
    addChanged("the name of the case data leads to other data",
               coveredByChair(appended(replacedObject(m_members, "/Type /Filespec", "/F 9 0 R /UF 9 0 R",
                                                      "/F 900 0 R /UF 900 0 R"),
                                       {{900, data}})),
               Between);
    addChanged("one of two names of the case data leads to other data",
               coveredByChair(appended(replacedObject(m_members, "/Type /Filespec", "/UF 9 0 R", "/UF 900 0 R"),
                                       {{900, data}})),
               Between);
    addChanged("there are two case data of one name",
               coveredByChair(appended(m_members,
                                       {{6, "<< /Names [ (case.json) 901 0 R (case.json) 3 0 R ] >>"},
                                        {900, data},
                                        {901, "<< /Type /Filespec /F (case.json) /EF << /F 900 0 R >> >>"}})),
               Between);
    addChanged("the case data are read in another way",
               between("/Type /EmbeddedFile", "/Filter /FlateDecode", "/Filter /ASCIIHexDecode"), Between);
    addChanged("the date of the case data is another one",
               between("/Type /EmbeddedFile", "/ModDate (D:2023", "/ModDate (D:2024"), Between);
    addChanged("the properties were replaced after all had signed",
               replacedObject(m_signed, "/Producer", "/Title <feff9a8c", "/Title <feff9a8d"),
               "closed it: the properties of the document.");
    addChanged("the properties were replaced between the signatures",
               between("/Producer", "/Title <feff9a8c", "/Title <feff9a8d"), "was signed: the properties of the");
    addChanged("the metadata were replaced after all had signed",
               appended(m_signed, {{5, stream("/Type /Metadata /Subtype /XML", "<x/>")}}),
               "closed it: the properties of the document.");
    addChanged("the colours of the document are others",
               coveredByChair(appended(m_members, {{12, stream("/N 3", "none")}})), Between);
    addChanged("an open action leads to another page", catalogWith("/OpenAction [ 14 0 R /Fit ]"), Between);
    addChanged("the report acts when it is printed", catalogWith("/AA << /WP << /S /JavaScript /JS (x) >> >>"),
               Between);
    addChanged("scripts were added under a name",
               between("/Type /Catalog", "/Names <<", "/Names << /JavaScript << /Names [ (a) << /S /JavaScript /JS (x) "
                                                      ">> ] >>"),
               Between);
}

void TestAttackShadows::addRanges() const
{
    const Gap last = gapOf(m_signed, 2);
    const QByteArray gap = number(last.begin - 1);
    const QByteArray after = number(last.end + 1);
    const QByteArray rest = number(m_signed.size() - last.end - 1);
    const auto ranged = [&](const QByteArray &numbers) { return withRange(m_signed, 2, numbers); };
    addChanged("the parts of the range overlap", ranged("[ 0 " + after + ' ' + gap + ' ' + rest + " ]"), Range);
    addChanged("the range begins before the file",
               ranged("[ -9 " + gap + ' ' + after + ' ' + rest + " ]"), Range);
    addChanged("the range goes backwards", ranged("[ 0 " + gap + ' ' + after + " -9 ]"), Range);
    addChanged("the range has eight numbers", ranged("[0 9 9 9 9 9 " + after + ' ' + rest + ']'), Range);
    addChanged("the range has fractions", ranged("[ 0 " + gap + ".0 " + after + ' ' + rest + " ]"), Range);
    addChanged("the range is a text", ranged("(0 " + gap + ' ' + after + ' ' + rest + ')'), Range);
    addDamaged("a digit stands behind a signature",
               replaced(m_signed, m_signed.mid(last.end - 1, 2), ">0", last.end - 1));
    addChanged("a signature has another entry in its gap",
               replaced(m_signed, m_signed.mid(last.end - 8, 9), "0> /A <0>", last.end - 8), Range);
}

// One key twice: some programs take the first value, others the last one.
void TestAttackShadows::addTwice() const
{
    const QByteArray page = Page;
    addDamaged("a page has two contents", pageWith("/Contents 22 0 R"));
    addDamaged("a page has two contents, the first one null", pageWith("/Contents null"));
    addDamaged("a field has two values",
               replacedObject(m_members, "/T (1)", "/V ", "/V << /Type /Sig >> /V "));
    addDamaged("a signature has two names",
               replacedObject(m_signed, "/ETSI.CAdES.detached", "/Name ", "/Name (x) /Name "));
    addDamaged("a signature has two values",
               replacedObject(m_signed, "/ETSI.CAdES.detached", "/Contents ", "/Contents <00> /Contents "));
    addDamaged("the catalog leads to two trees of pages", catalogWith("/Pages 900 0 R"));
    addDamaged("a trailer leads to two catalogs",
               replaced(listed(m_signed, {}, "0 0\n", m_signed), "/Root ", "/Root 900 0 R /Root ", m_signed.size()));
    const QByteArray both = replacedObject(m_members, Page, page, page + " /Contents 22 0 R");
    addDamaged("a page in an object stream has two contents",
               coveredByChair(packed(m_members, 13, objectWith(both, Page).second)));
}

void TestAttackShadows::addTrailers() const
{
    const QByteArray bare = listed(m_members, {}, "0 0\n", m_members);
    const auto trailing = [&](const QByteArray &entries) {
        return replaced(bare, "trailer\n<< ", "trailer\n<< " + entries + ' ', m_members.size());
    };
    const QByteArray encryption = "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (" + QByteArray(32, 'o')
                                  + ") /U (" + QByteArray(32, 'u') + ") >>";
    addDamaged("the report is said to be encrypted", trailing(encryption));
    addDamaged("the report is said to be encrypted by an unknown filter", trailing("/Encrypt << /Filter /Other >>"));
    // Some programs move such a table down by one.
    addDamaged("a table starts at one with the entry of zero",
               coveredByChair(listed(m_members, {}, "1 1\n0000000000 65535 f \n", m_members)));
    addDamaged("an object is listed as in use at the place zero",
               coveredByChair(listed(m_members, {}, "19 1\n0000000000 00000 n \n", m_members)));
    addDamaged("an object is listed behind the end of the file",
               coveredByChair(listed(m_members, {}, "19 1\n0099999999 00000 n \n", m_members)));
    addChanged("the trailer has no properties any more",
               coveredByChair(replaced(bare, trailerReference(bare, "/Info"), "", m_members.size())), Between);
    addChanged("the content of a page is listed inside that of another object",
               [&] {
                   const QByteArray inner = "19 0 obj\n" + Forged + "\nendobj\n";
                   const QByteArray outer = "40 0 obj\n" + stream({}, inner) + "\nendobj\n";
                   const qsizetype at = m_members.size() + outer.indexOf("19 0 obj");
                   return coveredByChair(listed(m_members, outer,
                                                "19 1\n" + number(at).rightJustified(10, '0')
                                                    + " 00000 n \n40 1\nPLACE 00000 n \n",
                                                m_members));
               }(),
               Between);
}

void TestAttackShadows::tampered_isTold_data()
{
    addColumns();
    addPages();
    addPrepared();
    addNumbers();
    addCarried();
    addRanges();
    addTwice();
    addTrailers();
}

QTEST_MAIN(TestAttackShadows)
#include "tst_attack_shadows.moc"
