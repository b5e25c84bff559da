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
    if (plainNumber(typed).isEmpty())
        return std::optional<Decimal>();
    const Result<Decimal> value = readDecimal(typed);
    if (!value)
        return value.error();
    return std::optional<Decimal>(*value);
}

} // namespace yongping
