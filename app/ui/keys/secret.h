#pragma once

#include "signing/passphrase.h"

class QLineEdit;
class QString;

namespace yongping {

// A new passphrase has at least as many characters.
constexpr int ShortestPassphrase = 8;

// What is wrong with a new passphrase, in words; empty if it is good.
QString newPassphraseFault(const QLineEdit &passphrase);
QString repeatFault(const QLineEdit &passphrase, const QLineEdit &repeat);
// The rule, for below the field.
QString passphraseRule();

// What was typed; the editor keeps it.
Passphrase secretIn(const QLineEdit &editor);
// Overwrites what was typed, and empties the editor.
void wipeSecret(QLineEdit &editor);

} // namespace yongping
