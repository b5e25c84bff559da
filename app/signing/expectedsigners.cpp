#include "signing/expectedsigners.h"

#include <QRegularExpression>
#include <QStringList>

namespace yongping {

namespace {

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
}

QString withoutSpace(QString name)
{
    name.removeIf([](QChar c) { return c.isSpace(); });
    return name;
}

bool isHan(QChar c)
{
    return c.isSurrogate() || c.script() == QChar::Script_Han;
}

// The letters of a name with any white space between them. A longer name is another person's: 李四光 is not 李四, nor
// is "Li Simin" "Li Si". Before a Chinese name others may stand, as of an office.
QRegularExpression nameAsAWord(const QString &letters)
{
    QStringList escaped;
    for (const char32_t letter : letters.toUcs4())
        escaped.append(QRegularExpression::escape(QString::fromUcs4(&letter, 1)));
    const QString before = isHan(letters.front()) ? QString() : QStringLiteral("(?<!(?!\\p{Han})[\\p{L}\\p{N}])");
    const QString after = isHan(letters.back())         ? QStringLiteral("(?!\\p{Han})")
                          : letters.back().isDigit() ? QStringLiteral("(?![\\p{L}\\p{M}\\p{N}])")
                                                     : QStringLiteral("(?!(?!\\p{Han})[\\p{L}\\p{M}])");
    return QRegularExpression(before + escaped.join(QStringLiteral("\\s*")) + after,
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool holdsName(const QString &certificateName, const QString &person)
{
    const QString wanted = withoutSpace(folded(person));
    const QString name = folded(certificateName);
    if (wanted.isEmpty())
        return false;
    return withoutSpace(name) == wanted || nameAsAWord(wanted).match(name).hasMatch();
}

} // namespace yongping
