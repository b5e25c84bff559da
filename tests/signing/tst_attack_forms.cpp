#include "attacked_report.h"
#include "tampering_tables.h"

#include <QTest>

using namespace yongping;
using namespace yongping::tampering;

// More attacks on the report of tst_attacks.cpp, on how its content is dressed and how its tables lead to it.
class TestAttackForms : public QObject, private AttackedReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeReport(); }
    void tampered_isTold_data();
    void tampered_isTold() { checkTold(); }

private:
    void addDressings() const;
    void addTables() const;
};

// What changes how the same content looks, reads or is found, before the chair signs without a look at it.
void TestAttackForms::addDressings() const
{
    const auto catalog = [&](const QByteArray &more) {
        return coveredByChair(replacedObject(m_members, "/Type /Catalog", "/Type /Catalog", "/Type /Catalog " + more));
    };
    const auto map = objectWith(m_prepared, "begincmap");
    const QByteArray pages = "/Type /Pages";
    addChanged("a font's ToUnicode map was replaced between the signatures",
               coveredByChair(map.first > 0 ? appended(m_members, {{map.first, stream({}, "begincmap endcmap")}})
                                            : replacedObject(m_members, "/ToUnicode", "/ToUnicode", "/ToUnicodf")),
               Between);
    addChanged("the pages were turned between the signatures",
               coveredByChair(replacedObject(m_members, pages, pages, pages + " /Rotate 180")), Between);
    addChanged("a page was cropped between the signatures",
               coveredByChair(replacedObject(m_members, Page, Page, QByteArray(Page) + " /CropBox [ 0 400 595 842 ]")),
               "was signed: page 1.");
    addChanged("layers were added and switched off between the signatures",
               catalog("/OCProperties << /OCGs [ ] /D << /BaseState /OFF >> >>"), Between);
    addChanged("a script runs when the report is opened", catalog("/OpenAction << /S /JavaScript /JS (app.alert) >>"),
               Between);
    addChanged("the list of carried files was exchanged",
               coveredByChair(replacedObject(m_members, "/Type /Catalog", "/EmbeddedFiles", "/EmbeddedFilez")),
               Between);
    addChanged("the form got an XFA part between the signatures",
               coveredByChair(replacedObject(m_members, "/SigFlags 3", "/SigFlags 3", "/SigFlags 3 /XFA (<x/>)")),
               Between);
    addChanged("readers are told to draw the seals anew",
               coveredByChair(replacedObject(m_members, "/SigFlags 3", "/SigFlags 3",
                                             "/SigFlags 3 /NeedAppearances true")),
               Between);
    addDamaged("the catalog names two forms, one in escaped letters",
               replacedObject(m_members, "/Type /Catalog", "/Type /Catalog",
                              "/Type /Catalog /Acro#46orm << /Fields [ ] >>"));
    addDamaged("a signature has two ranges, one in escaped letters",
               replacedObject(m_signed, "/ETSI.CAdES.detached", "/ByteRange", "/Byte#52ange [ 0 1 2 3 ] /ByteRange"));
}

void TestAttackForms::addTables() const
{
    const QByteArray content = stream({}, "BT /F11 40 Tf 100 100 Td (forged) Tj ET");
    const auto page = objectWith(m_prepared, Page);
    const auto signature = objectWith(m_members, "/ETSI.CAdES.detached");
    const QByteArray turned = QByteArray(page.second).replace(Page, QByteArray(QByteArray(Page) + " /Rotate 180"));
    addChanged("a page was packed into an object stream and turned", packed(m_signed, page.first, turned),
               "closed it: page 1.");
    addChanged("a page was turned behind a hybrid table", packed(m_signed, page.first, turned, true), Closed);
    addChanged("a page was turned behind a hybrid table between the signatures",
               coveredByChair(packed(m_members, page.first, turned, true)), Between);
    addChanged("a signature was moved into an object stream", packed(m_signed, signature.first, signature.second),
               Closed);
    addChanged("the content of a page is of a later generation",
               listed(m_signed, "19 1 obj\n" + content + "\nendobj\n", "19 1\nPLACE 00001 n \n", m_signed), Closed);
    addChanged("the content of a page was freed", listed(m_signed, {}, "19 1\n0000000000 00001 f \n", m_signed),
               Closed);
    addChanged("the chain of revisions leaves the signatures out", listed(m_signed, {}, "0 0\n", m_prepared), Removed);
    addChanged("the chain of revisions leaves one signature out, and the chair signs",
               coveredByChair(listed(m_members, {}, "0 0\n", m_first)), Removed);
    addDamaged("the chain of revisions is a ring",
               replaced(listed(m_signed, {}, "0 0\n", m_signed), "/Prev " + startOfLastTable(m_signed) + " >>",
                        "/Prev " + number(m_signed.size()) + " >>", m_signed.size()));
}

void TestAttackForms::tampered_isTold_data()
{
    addColumns();
    addDressings();
    addTables();
}

QTEST_MAIN(TestAttackForms)
#include "tst_attack_forms.moc"
