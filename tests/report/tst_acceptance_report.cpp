#include "base/tr.h"
#include "report/acceptance_contents.h"
#include "report/panel_input.h"
#include "report/pdf_reading.h"
#include "signing/pdfsign.h"
#include "signing/pdfverify.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Language)

namespace {

QString letters(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QString confirmation()
{
    return tr("The members of the panel who were present confirm this report and its appendix by their signatures; "
              "the chair signs last.");
}

// What stands above places to sign that go on another page.
QString headOf(const AcceptanceContents &contents)
{
    return tr("%1: %2").arg(contents.project, contents.decisionWord);
}

// What stands above the place of the last of so many members.
QString placeLabel(int members)
{
    return memberRoleWord(MemberRole::Member) + test::reviewerName(members - 1);
}

} // namespace

// The finished PDF, read by the programs that others will read it with, and signed.
class TestAcceptanceReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pdf_isWholeAndCanBeSearched_data();
    void pdf_isWholeAndCanBeSearched();
    void headings_areFoundAsTheyStand();
    void oddValues_areToldOnThePages();
    void fields_areThoseOfThePresentMembersAndTheChair();
    void signatures_neverHaveAPageAlone_data();
    void signatures_neverHaveAPageAlone();
    void members_signFirstAndTheChairLast();
    void undecided_isRefused();
    void sameInput_givesTheSameBytes();
    void longChart_showsEveryPromise();

private:
    QByteArray report(test::PanelCase &made)
    {
        const Result<QByteArray> pdf = makeAcceptanceReport(made.input());
        return pdf ? *pdf : QByteArrayLiteral("failed: ") + pdf.error().message.toUtf8();
    }

    CriteriaLibrary m_library;
};

void TestAcceptanceReport::pdf_isWholeAndCanBeSearched_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<Language>("language");
    for (const QString &category : CriteriaLibrary::categoryIds()) {
        QTest::newRow(qPrintable(category + u", in Chinese")) << category << Language::Chinese;
        QTest::newRow(qPrintable(category + u", in English")) << category << Language::English;
    }
}

void TestAcceptanceReport::pdf_isWholeAndCanBeSearched()
{
    QFETCH(QString, category);
    QFETCH(Language, language);
    installLanguage(language);
    test::PanelCase made = test::panelCase(category, 3, m_library);
    const test::PdfReading pdf(report(made));
    QVERIFY2(pdf.check().contains(QStringLiteral("No syntax or stream encoding errors found")),
             qPrintable(pdf.check()));
    QVERIFY(pdf.info().contains(QStringLiteral("595 x 842 pts (A4)")));
    const QString text = pdf.letters();
    for (const ClauseResult &result : made.table->evaluation.clauses)
        QVERIFY2(text.contains(result.clause->id), qPrintable(result.clause->id));
    for (const Element &element : made.category->elements) {
        QString title = element.title.in(language);
        title.remove(u' ');
        QVERIFY2(text.contains(title), qPrintable(title));
    }
    QVERIFY(text.contains(test::reviewerName(2)));
}

void TestAcceptanceReport::headings_areFoundAsTheyStand()
{
    installLanguage(Language::Chinese);
    test::PanelCase made = test::panelCase(QStringLiteral("platform-supply-chain"), 3, m_library);
    const QString text = test::PdfReading(report(made)).letters();
    const AcceptanceContents contents = acceptanceContents(made.input());
    for (QString part : {contents.title, contents.decisionWord, contents.conclusionWord, contents.decisionSentence,
                         contents.scores.front().reviewer, QStringLiteral("基础能力第2条"), QStringLiteral("一、"),
                         QStringLiteral("七、")})
        QVERIFY2(text.contains(part.remove(u' ')), qPrintable(part));
}

// All indicators of this panel have the same two values.
void TestAcceptanceReport::oddValues_areToldOnThePages()
{
    installLanguage(Language::English);
    test::PanelCase made = test::panelCase(QStringLiteral("discrete-factory"), 3, m_library);
    const QString text = test::PdfReading(report(made)).letters();
    const AcceptanceContents contents = acceptanceContents(made.input());
    QVERIFY(!contents.valueNotes.empty());
    QVERIFY(text.contains(letters(QStringLiteral("Values to look at"))));
    for (const ReportNote &note : contents.valueNotes)
        QVERIFY2(text.contains(letters(note.text)), qPrintable(note.text));
}

void TestAcceptanceReport::fields_areThoseOfThePresentMembersAndTheChair()
{
    installLanguage(Language::English);
    test::PanelCase made = test::panelCase(QStringLiteral("discrete-factory"), 3, m_library);
    made.decide(Decision::Accepted, {}, 5, 2);
    const QString fields = test::PdfReading(report(made)).fields();
    QCOMPARE(fields.count(QStringLiteral("\"fieldtype\": \"/Sig\"")), 4);
    for (const char *name : {"member.1", "member.2", "member.3", "chair"})
        QVERIFY2(fields.contains(QStringLiteral("\"fullname\": \"%1\"").arg(QString::fromLatin1(name))), name);
}

void TestAcceptanceReport::signatures_neverHaveAPageAlone_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<Language>("language");
    for (const int members : {1, 3, 9, 16, 17, 30}) {
        QTest::addRow("a panel of %d, in Chinese", members) << members << Language::Chinese;
        QTest::addRow("a panel of %d, in English", members) << members << Language::English;
    }
}

void TestAcceptanceReport::signatures_neverHaveAPageAlone()
{
    QFETCH(int, members);
    QFETCH(Language, language);
    installLanguage(language);
    test::PanelCase made = test::panelCase(QStringLiteral("discrete-factory"), 2, m_library);
    made.decide(Decision::Accepted, {}, members);
    const Result<QByteArray> pdf = makeAcceptanceReport(made.input());
    QVERIFY(pdf);
    const AcceptanceContents contents = acceptanceContents(made.input());
    const test::PdfReading reading(*pdf);
    const int last = reading.pages();
    int signedPages = 0;
    for (int page = 1; page <= last; ++page) {
        const QString text = letters(reading.pageText(page));
        if (!text.contains(letters(contents.date)) && !text.contains(letters(placeLabel(members))))
            continue;
        ++signedPages;
        QVERIFY2(text.contains(letters(confirmation())), qPrintable(text));
        if (signedPages > 1)
            QVERIFY2(text.contains(letters(headOf(contents))), qPrintable(text));
    }
    QVERIFY(signedPages > 0);
}

void TestAcceptanceReport::members_signFirstAndTheChairLast()
{
    installLanguage(Language::Chinese);
    test::PanelCase made = test::panelCase(QStringLiteral("discrete-factory"), 2, m_library);
    made.decide(Decision::Accepted, {}, 2);
    const QDateTime now = test::madeAt();
    const SigningKey member = SigningKey::generate(test::reviewerName(1), now.addDays(-1)).value();
    const SigningKey chair = SigningKey::generate(test::reviewerName(0), now.addDays(-1)).value();
    TrustStore trust;
    trust.add(member.certificate());
    trust.add(chair.certificate());

    const QByteArray pdf = report(made);
    QCOMPARE(verifyPdf(pdf, trust, now).state, DocumentState::Unsigned);
    const Result<QByteArray> once = signPdf(pdf, member, {QStringLiteral("member.1"), {}, now});
    QVERIFY(once);
    const Verification half = verifyPdf(*once, trust, now);
    QCOMPARE(half.state, DocumentState::Incomplete);
    QCOMPARE(half.openFields, QStringList{QStringLiteral("chair")});
    const Result<QByteArray> twice = signPdf(*once, chair, {QStringLiteral("chair"), {}, now});
    QVERIFY(twice);
    const Verification whole = verifyPdf(*twice, trust, now);
    QVERIFY2(whole.state == DocumentState::Whole, qPrintable(whole.reason));
    QCOMPARE(whole.signatures.size(), std::size_t(2));
    QVERIFY(test::PdfReading(*twice).check().contains(QStringLiteral("No syntax or stream encoding errors found")));

    // The chair closes the document: nobody signs after that.
    const Result<QByteArray> early = signPdf(pdf, chair, {QStringLiteral("chair"), {}, now});
    QVERIFY(early);
    const Result<QByteArray> late = signPdf(*early, member, {QStringLiteral("member.1"), {}, now});
    QVERIFY(!late);
    QCOMPARE(late.error().code, QStringLiteral("sign.locked"));
}

void TestAcceptanceReport::undecided_isRefused()
{
    test::PanelCase made = test::panelCase(QStringLiteral("discrete-factory"), 1, m_library);
    made.record.panel.decision.reset();
    const Result<QByteArray> pdf = makeAcceptanceReport(made.input());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, QStringLiteral("report.undecided"));
    QCOMPARE(pdf.error().kind, ErrorKind::Refused);
    QVERIFY(pdf.error().message.contains(made.record.data.name));
}

void TestAcceptanceReport::sameInput_givesTheSameBytes()
{
    installLanguage(Language::Chinese);
    test::PanelCase made = test::panelCase(QStringLiteral("fiveg-pilot"), 3, m_library);
    const QByteArray first = report(made);
    QVERIFY(first.startsWith("%PDF-"));
    QVERIFY(report(made) == first);
}

void TestAcceptanceReport::longChart_showsEveryPromise()
{
    installLanguage(Language::English);
    test::PanelCase made = test::panelCase(QStringLiteral("platform-industry"), 1, m_library);
    made.record.data.targets = JsonValue::Object();
    for (const Element &element : made.category->elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                if (check.isNumber())
                    made.record.data.targets.set(check.id, Decimal(50));
            }
        }
    }
    const AcceptanceContents contents = acceptanceContents(made.input());
    constexpr std::size_t BarsBelowTheTable = 8;
    QVERIFY(contents.promises.size() > BarsBelowTheTable);
    const QString text = test::PdfReading(report(made)).letters();
    for (const AcceptancePromise &promise : contents.promises) {
        QString title = promise.title;
        QVERIFY2(text.count(title.remove(u' ')) >= 2, qPrintable(title)); // in the table and in the chart
    }
}

QTEST_MAIN(TestAcceptanceReport)
#include "tst_acceptance_report.moc"
