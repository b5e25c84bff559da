#include "presentation/review_input.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::ReviewInput)
};

constexpr char16_t FullWidthFirst = u'\uFF01';
constexpr char16_t FullWidthLast = u'\uFF5E';
constexpr char16_t FullWidthShift = 0xFEE0;

QChar halfWidth(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= FullWidthFirst && code <= FullWidthLast)
        return QChar(static_cast<char16_t>(code - FullWidthShift));
    if (code == u'\u3000' || code == u'\u00A0')
        return u' ';
    if (code == u'\u3002')
        return u'.';
    if (code == u'\u2212')
        return u'-';
    return c;
}

Error refusal(const QString &message)
{
    return Error::refused(QStringLiteral("answer.kind"), message);
}

// What keeps a text from being a plain number, in words.
Error whyNoNumber(const QString &text)
{
    if (text.contains(u','))
        return refusal(Words::tr("The separators do not part groups of three digits. Type the number without them."));
    if (text.endsWith(u'.') || text.startsWith(u'.'))
        return refusal(Words::tr("Digits are missing before or after the decimal point."));
    if (text.contains(u'%'))
        return refusal(Words::tr("Type the number without a percent sign."));
    return refusal(Words::tr("“%1” is not a number. Type digits and at most one decimal point.").arg(text.left(40)));
}

Result<Decimal> readDecimal(const QString &typed)
{
    const QString text = plainNumber(typed);
    const std::optional<Decimal> value = Decimal::parse(text);
    if (!value)
        return whyNoNumber(text);
    return *value;
}

// What people write for a year, a quarter or a month, as the program writes it; another text as it stands.
QString plainPeriod(const QString &typed)
{
    static const QRegularExpression year(QStringLiteral("^([0-9]{4})年?$"));
    static const QRegularExpression quarter(QStringLiteral("^([0-9]{4})[-./年 ]*第?[Qq]?([1-4])(?:季度?|[Qq])$"));
    static const QRegularExpression quarterFirst(QStringLiteral("^([0-9]{4})[-./年 ]*[Qq]([1-4])$"));
    static const QRegularExpression month(QStringLiteral("^([0-9]{4})[-./年 ]+([0-9]{1,2})月?$"));
    const QString text = plainNumber(typed);
    if (const auto match = year.match(text); match.hasMatch())
        return match.captured(1);
    for (const QRegularExpression &form : {quarter, quarterFirst}) {
        if (const auto match = form.match(text); match.hasMatch())
            return QString(match.captured(1) + QStringLiteral("-Q") + match.captured(2));
    }
    if (const auto match = month.match(text); match.hasMatch())
        return QString(match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0'));
    return text;
}

Error whyRefused(const Check &check, const Decimal &value, const Error &error)
{
    if (value.isNegative())
        return refusal(Words::tr("A number below zero is not possible here."));
    if (check.kind == CheckKind::Count && !value.isInteger())
        return refusal(Words::tr("A whole number is expected."));
    if (check.kind == CheckKind::Percent)
        return refusal(Words::tr("A percentage lies between 0 and 100."));
    return error;
}

} // namespace

QString plainNumber(const QString &typed)
{
    static const QRegularExpression grouped(QStringLiteral("^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"));
    QString text;
    text.reserve(typed.size());
    for (const QChar c : typed)
        text.append(halfWidth(c));
    text = text.trimmed();
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    return text;
}

Result<std::optional<Answer>> readNumberAnswer(const Check &check, const QString &typed)
{
    if (plainNumber(typed).isEmpty())
        return std::optional<Answer>();
    const Result<Decimal> value = readDecimal(typed);
    if (!value)
        return value.error();
    Result<Answer> answer = parseAnswer(check, JsonValue(*value), check.id);
    if (!answer)
        return whyRefused(check, *value, answer.error());
    return std::optional<Answer>(*std::move(answer));
}

Result<std::optional<Decimal>> readIndicatorNumber(const QString &typed)
{
    const Result<std::optional<GivenNumber>> value = readGivenNumber(typed);
    if (!value)
        return value.error();
    return *value ? std::optional<Decimal>(**value) : std::optional<Decimal>();
}

Result<std::optional<GivenNumber>> readGivenNumber(const QString &typed)
{
    const QString text = plainNumber(typed);
    if (text.isEmpty())
        return std::optional<GivenNumber>();
    const std::optional<GivenNumber> value = GivenNumber::parse(text);
    if (!value)
        return whyNoNumber(text);
    return value;
}

Result<std::optional<Period>> readPeriod(const QString &typed)
{
    const QString text = plainPeriod(typed);
    if (text.isEmpty())
        return std::optional<Period>();
    const std::optional<Period> period = Period::parse(text);
    if (!period)
        return refusal(Words::tr("Type a year, a quarter or a month: 2022, 2022-Q3 or 2022-06."));
    return period;
}

Result<QString> readUnit(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.size() > IndicatorValue::MaxUnitLength)
        return refusal(Words::tr("A unit has at most %1 characters.").arg(IndicatorValue::MaxUnitLength));
    return text;
}

bool isHalfNumber(const QString &typed, const std::function<bool(const QString &longer)> &isRead)
{
    if (typed.trimmed().isEmpty())
        return false;
    for (const auto &digits : {u"0", u"00", u"000"}) {
        if (isRead(typed + QString::fromUtf16(digits)))
            return true;
    }
    return false;
}

} // namespace yongping
