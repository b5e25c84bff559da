#include "bundle/zip_names.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace yongping {

namespace {

bool isAscii(QByteArrayView name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return (c & 0x80) == 0; });
}

std::optional<QString> fromUtf8(QByteArrayView name)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(name);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isControl(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return QChar::isNonCharacter(c);
    }
}

bool hasControl(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return isControl(c); });
}

bool isReserved(const QString &part)
{
    static const QRegularExpression expression(
        QStringLiteral("^(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|COM[0-9]|LPT[0-9]) *(\\.|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(part.normalized(QString::NormalizationForm_KC)).hasMatch();
}

template<typename Predicate>
bool anyPart(const QStringList &parts, Predicate predicate)
{
    return std::any_of(parts.begin(), parts.end(), predicate);
}

std::optional<BundleRule> brokenPartRule(const QString &name)
{
    const QStringList parts = name.split(u'/');
    if (anyPart(parts, [](const QString &part) { return part == u"." || part == u".."; }))
        return BundleRule::NameParent;
    if (anyPart(parts, isReserved))
        return BundleRule::NameReserved;
    if (anyPart(parts, [](const QString &part) { return part.endsWith(u'.') || part.endsWith(u' '); }))
        return BundleRule::NameTrailing;
    if (anyPart(parts, [](const QString &part) { return part.isEmpty(); }))
        return BundleRule::Folder;
    return {};
}

} // namespace

std::optional<BundleRule> brokenNameRule(QByteArrayView name, bool saysUtf8, qint64 maxBytes)
{
    if (name.isEmpty())
        return BundleRule::NameEmpty;
    if (name.size() > maxBytes)
        return BundleRule::NameTooLong;
    const std::optional<QString> text = fromUtf8(name);
    if (!text || (!saysUtf8 && !isAscii(name)))
        return BundleRule::NameEncoding;
    if (hasControl(*text))
        return BundleRule::NameControl;
    if (text->contains(u'\\'))
        return BundleRule::NameBackslash;
    if (text->contains(u':'))
        return BundleRule::NameDrive;
    if (text->startsWith(u'/'))
        return BundleRule::NameAbsolute;
    return brokenPartRule(*text);
}

QString twinKey(const QByteArray &name)
{
    const QString folded = QString::fromUtf8(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC);
}

} // namespace yongping
