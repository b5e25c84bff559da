#include "bundle/layout.h"

#include "base/digest.h"

#include <QRegularExpression>

namespace yongping::BundleLayout {

namespace {

QString attachmentFolder() { return QStringLiteral("attachments/"); }

bool matches(const QRegularExpression &expression, QStringView name) { return expression.match(name).hasMatch(); }

} // namespace

QStringList kinds()
{
    return {QStringLiteral("case"), QStringLiteral("issue"), QStringLiteral("return"), QStringLiteral("review"),
            QStringLiteral("receipt")};
}

QString attachment(const QString &digest) { return attachmentFolder() + digest; }

QString sealedPart(qint64 number) { return QStringLiteral("sealed/%1.p7m").arg(number, 6, 10, QLatin1Char('0')); }

bool isAttachment(QStringView name)
{
    return name.startsWith(attachmentFolder()) && isDigest(name.sliced(attachmentFolder().size()));
}

bool isSealedPart(QStringView name)
{
    static const QRegularExpression expression(QStringLiteral("^sealed/(?!000000)[0-9]{6}\\.p7m\\z"));
    return matches(expression, name);
}

bool isText(QStringView name)
{
    static const QRegularExpression expression(
        QStringLiteral("^(?!attachments/|sealed/)(?:[a-z0-9-]+/){0,3}[a-z0-9-]+\\.jsonl?\\z"));
    return name != manifest() && matches(expression, name);
}

bool isKnown(QStringView name)
{
    return name == manifest() || name == signature() || isAttachment(name) || isSealedPart(name) || isText(name);
}

} // namespace yongping::BundleLayout
