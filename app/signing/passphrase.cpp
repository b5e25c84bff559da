#include "signing/passphrase.h"

#include <openssl/crypto.h>

#include <utility>

namespace yongping {

namespace {

template<typename Text>
void wipeText(Text &text)
{
    if (!text.isEmpty())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(*text.constData()));
    text.clear();
}

} // namespace

Passphrase Passphrase::take(QByteArray &secret)
{
    Passphrase result;
    // A deep copy: data() of a shared buffer would detach and leave the original unwiped.
    result.m_bytes = QByteArray(secret.constData(), secret.size());
    wipeText(secret);
    return result;
}

Passphrase Passphrase::take(QString &secret)
{
    QByteArray bytes = secret.toUtf8();
    wipeText(secret);
    return take(bytes);
}

Passphrase Passphrase::copyOf(const QString &secret)
{
    QByteArray bytes = secret.toUtf8();
    return take(bytes);
}

Passphrase::Passphrase(Passphrase &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Passphrase::~Passphrase()
{
    wipe();
}

void Passphrase::wipe()
{
    wipeText(m_bytes);
}

} // namespace yongping
