#include "casework/credit_code.h"

#include <QTest>

#include <array>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::CreditCodeFault)

namespace {

// The tables of GB 32100-2015 as they are printed there: the value of each character, the weight of each place.
const QString Characters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
constexpr std::array Weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

QChar publishedCheckDigit(const QString &body)
{
    qsizetype sum = 0;
    for (std::size_t place = 0; place < Weights.size(); ++place)
        sum += Characters.indexOf(body[static_cast<qsizetype>(place)]) * Weights[place];
    const qsizetype rest = 31 - sum % 31;
    return Characters[rest == 31 ? 0 : rest];
}

} // namespace

class TestCreditCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_isJudged_data();
    void code_isJudged();
    void checkDigit_isThatOfTheStandard_data();
    void checkDigit_isThatOfTheStandard();
    void wrongCharacter_isFoundAtEveryPlace();
};

void TestCreditCode::code_isJudged_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CreditCodeFault>("fault");
    const auto row = [](const char *name, const char *code, CreditCodeFault fault) {
        QTest::newRow(name) << QString::fromUtf8(code) << fault;
    };
    row("the often printed example of the standard holds", "91350100M000100Y43", CreditCodeFault::None);
    row("an empty code is too short", "", CreditCodeFault::Length);
    row("seventeen characters are too short", "91350100M000100Y4", CreditCodeFault::Length);
    row("nineteen characters are too long", "91350100M000100Y430", CreditCodeFault::Length);
    row("a blank at the end is one character too many", "91350100M000100Y43 ", CreditCodeFault::Length);
    row("small letters are not allowed", "91350100m000100y43", CreditCodeFault::Character);
    row("the letter I is not allowed", "9135010IM000100Y43", CreditCodeFault::Character);
    row("the letter O is not allowed", "9135O100M000100Y43", CreditCodeFault::Character);
    row("the letter S is not allowed", "S1350100M000100Y43", CreditCodeFault::Character);
    row("the letter V is not allowed", "9V350100M000100Y43", CreditCodeFault::Character);
    row("the letter Z is not allowed as the check digit", "91350100M000100Y4Z", CreditCodeFault::Character);
    row("a full-width digit is not allowed", "９1350100M000100Y43", CreditCodeFault::Character);
    row("another check digit does not fit", "91350100M000100Y44", CreditCodeFault::CheckDigit);
    row("two neighbours changed places", "91350100M001000Y43", CreditCodeFault::CheckDigit);
}

void TestCreditCode::code_isJudged()
{
    QFETCH(QString, code);
    QFETCH(CreditCodeFault, fault);
    QCOMPARE(checkCreditCode(code), fault);
}

void TestCreditCode::checkDigit_isThatOfTheStandard_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("digits alone") << u"91330200123456789"_s;
    QTest::newRow("letters in the main part") << u"91330212MA2AFHYRT"_s;
    QTest::newRow("zeros alone, whose sum leaves no rest") << u"00000000000000000"_s;
    QTest::newRow("the highest character alone") << u"YYYYYYYYYYYYYYYYY"_s;
    QTest::newRow("a public institution") << u"12330200419517362"_s;
}

void TestCreditCode::checkDigit_isThatOfTheStandard()
{
    QFETCH(QString, body);
    const QChar expected = publishedCheckDigit(body);
    for (const QChar digit : Characters)
        QCOMPARE(checkCreditCode(QString(body + digit)),
                 digit == expected ? CreditCodeFault::None : CreditCodeFault::CheckDigit);
}

void TestCreditCode::wrongCharacter_isFoundAtEveryPlace()
{
    const QString code = u"91350100M000100Y43"_s;
    for (qsizetype place = 0; place < code.size(); ++place) {
        for (const QChar other : Characters) {
            QString changed = code;
            changed[place] = other;
            QCOMPARE(checkCreditCode(changed),
                     other == code[place] ? CreditCodeFault::None : CreditCodeFault::CheckDigit);
        }
    }
}

QTEST_GUILESS_MAIN(TestCreditCode)
#include "tst_credit_code.moc"
