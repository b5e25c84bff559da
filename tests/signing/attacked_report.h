#pragma once

#include "panel_sample.h"
#include "signing/pdfverify.h"
#include "tampering.h"

#include <QTest>

// The report that the attacks are made from, and how a test tells whether one of them was noticed.
namespace yongping::tampering {

// What the verifier says of an attack, as far as several of them share it.
inline constexpr char Damaged[] = "not a PDF, or it is damaged";
inline constexpr char Content[] = "does not match the content";
inline constexpr char Range[] = "does not cover the document as it should";
inline constexpr char Closed[] = "after this signature had closed it";
inline constexpr char Between[] = "Something else than a further signature";
inline constexpr char Removed[] = "was removed or replaced";
// What one page of the report holds, and no other object.
inline constexpr char Page[] = "/Contents 19 0 R";

inline QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

// A report that two members and then the chair have signed, whose field locks the document.
class AttackedReport
{
protected:
    void makeReport()
    {
        m_panel = samples::panel(2);
        m_prepared = samples::panelReport(2);
        m_first = samples::signedByMembers(m_prepared, m_panel, {2});
        m_members = samples::signedByMembers(m_first, m_panel, {1});
        m_signed = samples::signedByChair(m_members, m_panel);
        QCOMPARE(verifyPdf(m_signed, m_panel.trust(), samples::Now).state, DocumentState::Whole);
        QVERIFY(objectWith(m_prepared, Page).first > 0);
    }

    // What the next honest signer gets, who signs it without a look at what else is new; what the program refuses to
    // sign stays as it is.
    QByteArray coveredByChair(const QByteArray &pdf) const
    {
        const SignOptions chair{QStringLiteral("chair"), QStringLiteral("同意验收结论"), samples::Now};
        const Result<QByteArray> covered = signPdf(pdf, *m_panel.chair, chair);
        return covered ? *covered : pdf;
    }

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
    }
    static void add(const char *name, const QByteArray &pdf, const char *state, const char *reason)
    {
        QTest::newRow(name) << pdf << QString::fromLatin1(state) << QString::fromUtf8(reason);
    }
    static void addChanged(const char *name, const QByteArray &pdf, const char *reason)
    {
        add(name, pdf, "changed", reason);
    }
    static void addDamaged(const char *name, const QByteArray &pdf) { add(name, pdf, "damaged", Damaged); }

    // Of the columns above.
    void checkTold() const
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const QString, reason);
        QVERIFY(!pdf.isEmpty() && pdf != m_signed);
        const Verification result = verifyPdf(pdf, m_panel.trust(), samples::Now);
        QTEST(stateName(result.state), "state");
        QVERIFY2(result.reason.contains(reason), qPrintable(result.reason));
    }

    samples::Panel m_panel;
    QByteArray m_prepared;
    QByteArray m_first;   // signed by one member
    QByteArray m_members; // by both
    QByteArray m_signed;  // and by the chair
};

} // namespace yongping::tampering
