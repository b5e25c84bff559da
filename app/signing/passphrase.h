#pragma once

#include <QByteArray>
#include <QString>

namespace yongping {

// A secret text in UTF-8 that is overwritten when it goes away. It can be moved, not copied, and is never logged. Who
// reads it from a file or a prompt hands over the buffer, which is wiped too.
class Passphrase
{
public:
    Passphrase() = default;
    // Takes the secret over and wipes `secret`; copies of it made before are the caller's to wipe.
    static Passphrase take(QByteArray &secret);
    static Passphrase take(QString &secret);
    // Where the caller keeps the text, and wipes it.
    static Passphrase copyOf(const QString &secret);

    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    Passphrase(const Passphrase &) = delete;
    Passphrase &operator=(const Passphrase &) = delete;
    ~Passphrase();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    // Null-terminated; valid as long as the object.
    const char *data() const { return m_bytes.constData(); }
    qsizetype size() const { return m_bytes.size(); }

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace yongping
