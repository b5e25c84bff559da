#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <mutex>

namespace yongping {

// An address as RFC 7512 writes it, taken apart as far as this program has a say in it. Inside the module only.
struct TokenAddress
{
    QByteArray object; // without the query, which is the program's affair
    QString module;    // of "module-path", may be empty: the system's default
    QString token;     // its label and its serial number, may be empty
    QString serial;
};

// Refused with a PIN in it: "key.token_pin".
Result<TokenAddress> parseTokenAddress(const QString &text);

// No module for tokens could be loaded, or this one.
Error noTokenModule(const QString &module, const QString &detail);

// A module is opened and closed by one thread at a time.
std::recursive_mutex &tokenModules();

} // namespace yongping
