#include "signing/pdfdate.h"

#include <QRegularExpression>
#include <QString>

namespace yongping {

std::string toPdfDate(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

QDateTime fromPdfDate(const std::string &text)
{
    static const QRegularExpression Form(
        QStringLiteral("^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z.*|([+-])(\\d\\d)'?(\\d\\d)?'?)?$"));
    const QRegularExpressionMatch match = Form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDateTime local(QDate(number(1), number(2), number(3)), QTime(number(4), number(5), number(6)), Qt::UTC);
    const int offset = (number(8) * 60 + number(9)) * 60;
    return local.addSecs(match.capturedView(7) == QLatin1String("-") ? offset : -offset);
}

} // namespace yongping
