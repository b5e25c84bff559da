#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace yongping {

// SHA-256 by libcrypto, which uses the processor's instructions (Qt's own is ten times slower). Digests are lower-case
// hexadecimal: the form in which they are stored, shown and compared everywhere.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView data);
    QString result(); // once, at the end

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

QString sha256(QByteArrayView data);

// Whether a text is a digest in that form.
bool isDigest(QStringView text);

} // namespace yongping
