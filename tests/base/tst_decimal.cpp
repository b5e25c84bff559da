#include "base/decimal.h"

#include <QTest>

using namespace yongping;

namespace {

Decimal number(const QString &text)
{
    const std::optional<Decimal> value = Decimal::parse(text, true);
    if (!value)
        qFatal("%s is no number", qUtf8Printable(text));
    return *value;
}

QString digits(int count)
{
    return QString(count, u'9');
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_accepted_data();
    void parse_accepted();
    void parse_refused_data();
    void parse_refused();
    void parse_exponent_data();
    void parse_exponent();
    void parse_longText_isRefusedWithoutReadingOn();
    void compare_data();
    void compare();
    void equal_trailingZeros();
    void arithmetic_neverRounds();
    void arithmetic_keepsSigns();
    void divide_data();
    void divide();
    void round_data();
    void round();
    void toFixed_data();
    void toFixed();
    void predicates();
    void toDouble_forDrawing();
};

void TestDecimal::parse_accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("a whole number") << "1200" << "1200";
    QTest::newRow("zero") << "0" << "0";
    QTest::newRow("zero has no sign") << "-0.00" << "0";
    QTest::newRow("a negative fraction") << "-12.50" << "-12.5";
    QTest::newRow("trailing zeros fall away") << "80.000" << "80";
    QTest::newRow("zeros before the point that matter stay") << "1000" << "1000";
    QTest::newRow("leading zeros fall away") << "007" << "7";
    QTest::newRow("a tiny fraction keeps its zeros") << "0.00005" << "0.00005";
    QTest::newRow("a hair below seventy stays below") << "69.99999999999999999999" << "69.99999999999999999999";
    QTest::newRow("sixty digits before the point") << digits(60) << digits(60);
    QTest::newRow("sixty digits after the point") << QString(QStringLiteral("0.") + digits(60))
                                                  << QString(QStringLiteral("0.") + digits(60));
}

void TestDecimal::parse_accepted()
{
    QFETCH(QString, text);
    const std::optional<Decimal> value = Decimal::parse(text);
    QVERIFY(value);
    QTEST(value->toString(), "normalised");
}

void TestDecimal::parse_refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an empty text") << "";
    QTest::newRow("a sign alone") << "-";
    QTest::newRow("a point alone") << ".";
    QTest::newRow("a sign and a point") << "-.";
    QTest::newRow("no digit before the point") << ".5";
    QTest::newRow("no digit after the point") << "5.";
    QTest::newRow("a plus sign") << "+1";
    QTest::newRow("two signs") << "--1";
    QTest::newRow("a sign at the end") << "1-";
    QTest::newRow("a leading blank") << " 1";
    QTest::newRow("a trailing blank") << "1 ";
    QTest::newRow("a thousands separator") << "1,000";
    QTest::newRow("a decimal comma") << "1,5";
    QTest::newRow("a full-width comma") << QStringLiteral("1，000");
    QTest::newRow("an underscore between digits") << "1_000";
    QTest::newRow("two points") << "1.2.3";
    QTest::newRow("full-width digits") << QStringLiteral("１２");
    QTest::newRow("a full-width point") << QStringLiteral("1．5");
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("٣");
    QTest::newRow("Chinese digits") << QStringLiteral("一百");
    QTest::newRow("a unit") << "80%";
    QTest::newRow("infinity") << "inf";
    QTest::newRow("not a number") << "nan";
    QTest::newRow("hexadecimal") << "0x10";
    QTest::newRow("an exponent from the keyboard") << "1e3";
    QTest::newRow("61 digits before the point") << digits(61);
    QTest::newRow("61 digits after the point") << QString(QStringLiteral("0.") + digits(61));
    QTest::newRow("61 zeros after the point") << QString(QStringLiteral("1.") + QString(61, u'0'));
}

void TestDecimal::parse_refused()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::parse_exponent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalised"); // empty: refused
    QTest::newRow("a small exponent") << "1.2e3" << "1200";
    QTest::newRow("a capital E") << "1E3" << "1000";
    QTest::newRow("a plus sign in the exponent") << "1e+3" << "1000";
    QTest::newRow("a negative exponent") << "125e-2" << "1.25";
    QTest::newRow("a negative number with a negative exponent") << "-5e-1" << "-0.5";
    QTest::newRow("an exponent that the fraction uses up") << "1.50e1" << "15";
    QTest::newRow("sixty digits by exponent") << "1e59" << QString(u'1' + QString(59, u'0'));
    QTest::newRow("sixty decimals by exponent") << "1e-60" << QString(QStringLiteral("0.") + QString(59, u'0') + u'1');
    QTest::newRow("61 digits by exponent") << "1e60" << "";
    QTest::newRow("62 digits by exponent") << "1e61" << "";
    QTest::newRow("61 decimals by exponent") << "1e-61" << "";
    QTest::newRow("sixty digits and one by exponent") << QString(digits(60) + QStringLiteral("e1")) << "";
    QTest::newRow("sixty decimals and one by exponent")
        << QString(QStringLiteral("0.") + digits(60) + QStringLiteral("e-1")) << "";
    QTest::newRow("an exponent far out") << "1e400" << "";
    QTest::newRow("the least exponent that an int holds") << "1e-2147483648" << "";
    QTest::newRow("an exponent that no int holds") << "1e99999999999999999999" << "";
    QTest::newRow("no digits in the exponent") << "1e" << "";
    QTest::newRow("a sign alone in the exponent") << "1e-" << "";
    QTest::newRow("two signs in the exponent") << "1e+-1" << "";
    QTest::newRow("a blank in the exponent") << "1e 3" << "";
    QTest::newRow("a fraction in the exponent") << "1e1.5" << "";
    QTest::newRow("full-width digits in the exponent") << QStringLiteral("1e３") << "";
}

void TestDecimal::parse_exponent()
{
    QFETCH(QString, text);
    QFETCH(QString, normalised);
    const std::optional<Decimal> value = Decimal::parse(text, true);
    QCOMPARE(value.has_value(), !normalised.isEmpty());
    if (value)
        QCOMPARE(value->toString(), normalised);
}

void TestDecimal::parse_longText_isRefusedWithoutReadingOn()
{
    const QString million(1'000'000, u'1');
    QVERIFY(!Decimal::parse(million));
    QVERIFY(!Decimal::parse(QString(QStringLiteral("0.") + million)));
    QVERIFY(!Decimal::parse(QString(QStringLiteral("1e") + million), true));
}

void TestDecimal::compare_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("a double could not tell 69.99999999999999999999 from 70") << "69.99999999999999999999" << "70";
    QTest::newRow("by value, not by digits") << "9" << "10";
    QTest::newRow("of different scales") << "0.3" << "0.31";
    QTest::newRow("negative below positive") << "-1" << "0.001";
    QTest::newRow("the more negative is less") << "-2.5" << "-2.49";
    QTest::newRow("beyond 64 bits") << "18446744073709551615" << "18446744073709551616";
}

void TestDecimal::compare()
{
    QFETCH(QString, less);
    QFETCH(QString, more);
    QVERIFY(number(less) < number(more));
    QVERIFY(number(more) > number(less));
    QVERIFY(number(less) != number(more));
    QVERIFY(number(less) <= number(less));
    QVERIFY(number(less) >= number(less));
}

void TestDecimal::equal_trailingZeros()
{
    QCOMPARE(number(QStringLiteral("80.000")), Decimal(80));
    QVERIFY(number(QStringLiteral("80.000")) >= Decimal(80));
    QCOMPARE(number(QStringLiteral("8e1")), Decimal(80));
    QCOMPARE(number(QStringLiteral("-0")), Decimal());
}

void TestDecimal::arithmetic_neverRounds()
{
    QCOMPARE(number(QStringLiteral("0.1")) + number(QStringLiteral("0.2")), number(QStringLiteral("0.3")));
    QCOMPARE(number(QStringLiteral("0.36")) - number(QStringLiteral("0.3")), number(QStringLiteral("0.06")));
    QCOMPARE(number(QStringLiteral("0.06")) * Decimal(100), Decimal(6));
    QCOMPARE(number(digits(60)) + Decimal(1), number(QStringLiteral("1e59")) * Decimal(10));
    QCOMPARE((number(QStringLiteral("1e-60")) * number(QStringLiteral("1e-60"))).toString(),
             QString(QStringLiteral("0.") + QString(119, u'0') + u'1'));
}

void TestDecimal::arithmetic_keepsSigns()
{
    QCOMPARE(Decimal(2) - Decimal(5), Decimal(-3));
    QCOMPARE(-Decimal(3) * Decimal(-2), Decimal(6));
    QCOMPARE(-(-number(QStringLiteral("1.5"))), number(QStringLiteral("1.5")));
    QCOMPARE(number(QStringLiteral("-1.5")) + number(QStringLiteral("1.5")), Decimal(0));
}

void TestDecimal::divide_data()
{
    QTest::addColumn<QString>("dividend");
    QTest::addColumn<QString>("divisor");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("halfUp");
    QTest::newRow("a third") << "1" << "3" << 4 << "0.3333" << "0.3333";
    QTest::newRow("two thirds") << "2" << "3" << 4 << "0.6666" << "0.6667";
    QTest::newRow("two thirds below zero") << "-2" << "3" << 4 << "-0.6666" << "-0.6667";
    QTest::newRow("a negative divisor") << "2" << "-3" << 2 << "-0.66" << "-0.67";
    QTest::newRow("exactly half") << "1" << "8" << 2 << "0.12" << "0.13";
    QTest::newRow("exactly half below zero") << "-1" << "8" << 2 << "-0.12" << "-0.13";
    QTest::newRow("a division without rest") << "6" << "0.3" << 6 << "20" << "20";
    QTest::newRow("more digits in the dividend than asked for") << "1.23456789" << "1" << 2 << "1.23" << "1.23";
    QTest::newRow("zero divided") << "0" << "7" << 2 << "0" << "0";
    QTest::newRow("to a whole number") << "7" << "2" << 0 << "3" << "4";
}

void TestDecimal::divide()
{
    QFETCH(QString, dividend);
    QFETCH(QString, divisor);
    QFETCH(int, digits);
    QTEST(number(dividend).dividedBy(number(divisor), digits, Decimal::Rounding::Down).toString(), "down");
    QTEST(number(dividend).dividedBy(number(divisor), digits, Decimal::Rounding::HalfUp).toString(), "halfUp");
}

void TestDecimal::round_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("halfUp");
    QTest::newRow("below half") << "2.344" << 2 << "2.34" << "2.34";
    QTest::newRow("half") << "2.345" << 2 << "2.34" << "2.35";
    QTest::newRow("half below zero goes away from zero") << "-2.345" << 2 << "-2.34" << "-2.35";
    QTest::newRow("a hair below half") << "0.49999999999999999999" << 0 << "0" << "0";
    QTest::newRow("carried through nines") << "9.999" << 2 << "9.99" << "10";
    QTest::newRow("nothing to round") << "1.5" << 4 << "1.5" << "1.5";
    QTest::newRow("to zero from below") << "-0.004" << 2 << "0" << "0";
}

void TestDecimal::round()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QTEST(number(value).rounded(digits, Decimal::Rounding::Down).toString(), "down");
    QTEST(number(value).rounded(digits, Decimal::Rounding::HalfUp).toString(), "halfUp");
}

void TestDecimal::toFixed_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("zeros are filled in") << "5" << 2 << "5.00";
    QTest::newRow("zeros before the first digit") << "0.05" << 2 << "0.05";
    QTest::newRow("rounded half up") << "33.335" << 2 << "33.34";
    QTest::newRow("a negative number") << "-0.5" << 3 << "-0.500";
    QTest::newRow("no minus sign for a rounded zero") << "-0.001" << 2 << "0.00";
    QTest::newRow("no digits after the point") << "2.5" << 0 << "3";
    QTest::newRow("zero") << "0" << 1 << "0.0";
}

void TestDecimal::toFixed()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QTEST(number(value).toFixed(digits), "text");
}

void TestDecimal::predicates()
{
    QVERIFY(number(QStringLiteral("3.0")).isInteger());
    QVERIFY(!number(QStringLiteral("3.1")).isInteger());
    QVERIFY(number(QStringLiteral("-0.1")).isNegative());
    QVERIFY(!number(QStringLiteral("-0.0")).isNegative());
    QVERIFY(Decimal().isZero());
    QVERIFY(!number(QStringLiteral("1e-60")).isZero());
}

void TestDecimal::toDouble_forDrawing()
{
    QCOMPARE(number(QStringLiteral("-12.25")).toDouble(), -12.25);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
