#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// How a token stands with its PIN, as far as it tells.
enum class PinState {
    Fine,
    FewTries, // a wrong one was given
    LastTry,
    Locked,
};

// A certificate on a token, whose key may sign; or the token alone where it shows its certificates to nobody without
// the PIN.
struct TokenKey
{
    QString token;   // its label
    QString name;    // of the certificate, empty where none is shown
    QString address; // for SigningKey::fromToken()
    PinState pin = PinState::Fine;
};

// What lies on the tokens that are put in now, without a PIN. `module`: the file of the token's PKCS#11 module; empty:
// all that the system knows (p11-kit). Error: "key.token_module".
Result<std::vector<TokenKey>> listTokenKeys(const QString &module);

// Of the first token that the address fits; none if there is none or it does not tell.
std::optional<PinState> pinStateOf(const QString &address);

} // namespace yongping
