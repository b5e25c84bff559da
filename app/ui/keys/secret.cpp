#include "ui/keys/secret.h"

#include "base/tr.h"

#include <QLineEdit>

namespace yongping {

QString newPassphraseFault(const QLineEdit &passphrase)
{
    const QString text = passphrase.text();
    if (text.isEmpty())
        return tr("Type the passphrase that protects the key.");
    if (text.size() < ShortestPassphrase)
        return tr("The passphrase is too short: %1 characters or more are needed.").arg(ShortestPassphrase);
    return {};
}

QString repeatFault(const QLineEdit &passphrase, const QLineEdit &repeat)
{
    return passphrase.text() == repeat.text() ? QString() : tr("The two passphrases differ.");
}

QString passphraseRule()
{
    return tr("%1 characters or more, best a short sentence. If it is lost, so is the key.")
        .arg(ShortestPassphrase);
}

Passphrase secretIn(const QLineEdit &editor)
{
    return Passphrase::copyOf(editor.text());
}

void wipeSecret(QLineEdit &editor)
{
    QString typed = editor.text();
    // The editor forgets its history too. What it held is this text alone then, and wiped in its place.
    editor.setText({});
    Passphrase::take(typed);
}

} // namespace yongping
