#include "presentation/review_input.h"

#include <QTest>

using namespace yongping;

class ReviewInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainNumber_typed_data();
    void plainNumber_typed();
    void readNumberAnswer_refused_data();
    void readNumberAnswer_refused();
    void readNumberAnswer_exactDigits_areKept();
    void readNumberAnswer_blank_isNoAnswer();
    void readIndicatorNumber_negative_isAValue();
};

namespace {

Check checkOf(CheckKind kind)
{
    Check check;
    check.id = QStringLiteral("foundation.2.devices");
    check.kind = kind;
    return check;
}

} // namespace

void ReviewInputTest::plainNumber_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("ascii digits stay") << "1200" << "1200";
    QTest::newRow("blanks at the ends go") << "  12 " << "12";
    QTest::newRow("full-width digits become ascii") << QStringLiteral("１２００") << "1200";
    QTest::newRow("a full-width point becomes ascii") << QStringLiteral("６９．９") << "69.9";
    QTest::newRow("an ideographic full stop is a point") << QStringLiteral("69。9") << "69.9";
    QTest::newRow("an ideographic blank at the end goes") << QStringLiteral("12\u3000") << "12";
    QTest::newRow("well-placed separators go") << "1,234,567.5" << "1234567.5";
    QTest::newRow("full-width separators go too") << QStringLiteral("１，２００") << "1200";
    QTest::newRow("misplaced separators stay to be refused") << "12,00" << "12,00";
    QTest::newRow("letters stay to be refused") << "12a" << "12a";
}

void ReviewInputTest::plainNumber_typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, plain);
    QCOMPARE(plainNumber(typed), plain);
}

void ReviewInputTest::readNumberAnswer_refused_data()
{
    QTest::addColumn<CheckKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("letters are no number") << CheckKind::Count << "12a" << "not a number";
    QTest::newRow("misplaced separators are named") << CheckKind::Money << "12,00" << "separators";
    QTest::newRow("a number needs digits after its point") << CheckKind::Percent << "12." << "decimal point";
    QTest::newRow("a percent sign is not typed") << CheckKind::Percent << "70%" << "percent sign";
    QTest::newRow("a count is whole") << CheckKind::Count << "1.5" << "whole number";
    QTest::newRow("a count is not negative") << CheckKind::Count << "-1" << "below zero";
    QTest::newRow("a percentage ends at 100") << CheckKind::Percent << "100.1" << "between 0 and 100";
}

void ReviewInputTest::readNumberAnswer_refused()
{
    QFETCH(CheckKind, kind);
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const Result<std::optional<Answer>> answer = readNumberAnswer(checkOf(kind), typed);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(part), qPrintable(answer.error().message));
}

void ReviewInputTest::readNumberAnswer_exactDigits_areKept()
{
    const QString typed = QStringLiteral("69.99999999999999999999");
    const Result<std::optional<Answer>> answer = readNumberAnswer(checkOf(CheckKind::Percent), typed);
    QVERIFY(answer);
    QCOMPARE(std::get<Decimal>(**answer).toString(), typed);
}

void ReviewInputTest::readNumberAnswer_blank_isNoAnswer()
{
    const Result<std::optional<Answer>> answer = readNumberAnswer(checkOf(CheckKind::Count), QStringLiteral("  "));
    QVERIFY(answer);
    QVERIFY(!answer->has_value());
}

void ReviewInputTest::readIndicatorNumber_negative_isAValue()
{
    const Result<std::optional<Decimal>> value = readIndicatorNumber(QStringLiteral("−2.50"));
    QVERIFY(value && *value);
    QCOMPARE((*value)->toString(), QStringLiteral("-2.5"));
}

QTEST_GUILESS_MAIN(ReviewInputTest)
#include "tst_review_input.moc"
