#include "signing/tokenaddress.h"

#include "signing/text.h"

#include <QUrl>

namespace yongping {

Result<TokenAddress> parseTokenAddress(const QString &text)
{
    const qsizetype query = text.indexOf(QLatin1Char('?'));
    TokenAddress address{text.left(query).toUtf8(), {}, {}, {}};
    // Attributes of the path are parted by semicolons, those of the query by ampersands.
    QString attributes = text.mid(text.indexOf(QLatin1Char(':')) + 1);
    attributes.replace(QLatin1Char('?'), QLatin1Char('&')).replace(QLatin1Char(';'), QLatin1Char('&'));
    for (const QString &attribute : attributes.split(QLatin1Char('&'))) {
        const QString name = attribute.section(QLatin1Char('='), 0, 0);
        const QString value = QUrl::fromPercentEncoding(attribute.section(QLatin1Char('='), 1).toUtf8());
        if (attribute.contains(QLatin1String("pin-value")) || attribute.contains(QLatin1String("pin-source"))) {
            return Error::refused(QStringLiteral("key.token_pin"),
                                  SigningText::tr("The address of the token must not carry the PIN; it is "
                                                  "asked for like a passphrase."));
        }
        if (name == QLatin1String("module-path"))
            address.module = value;
        else if (name == QLatin1String("token"))
            address.token = value;
        else if (name == QLatin1String("serial"))
            address.serial = value;
    }
    return address;
}

Error noTokenModule(const QString &module, const QString &detail)
{
    return Error::failure(QStringLiteral("key.token_module"),
                          module.isEmpty()
                              ? SigningText::tr("No module for tokens could be loaded. Install the token's software, "
                                                "or name its module in the address: pkcs11:…?module-path=FILE.")
                              : SigningText::tr("The module %1 of the token cannot be loaded. Install the token's "
                                                "software, or name another module.")
                                    .arg(module),
                          detail);
}

std::recursive_mutex &tokenModules()
{
    static std::recursive_mutex mutex;
    return mutex;
}

} // namespace yongping
