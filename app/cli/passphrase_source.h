#pragma once

#include "base/result.h"
#include "signing/passphrase.h"

#include <QString>

namespace yongping {

// Where a command gets a secret from, never from its arguments. A passphrase is one line of at most 1,023 bytes
// ("passphrase.long").

// The first line of a file.
Result<Passphrase> passphraseFromFile(const QString &fileName);
// The same of a descriptor that the caller left open; `option` is the one that names it.
Result<Passphrase> passphraseFromDescriptor(const QString &number, const char *option);
// Asks on the terminal, which shows nothing of what is typed and is as it was before however the question ends.
// Interrupting it ends the program.
Result<Passphrase> askPassphrase(const QString &question);
// The same, and once more, as nobody sees what they typed ("passphrase.differs").
Result<Passphrase> askPassphraseTwice(const QString &question);

} // namespace yongping
