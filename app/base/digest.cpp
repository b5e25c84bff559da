#include "base/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <new>

namespace yongping {

struct Sha256::Context
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> evp{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    // Fails only for want of memory.
    if (!m_context->evp || EVP_DigestInit_ex(m_context->evp.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView data)
{
    EVP_DigestUpdate(m_context->evp.get(), data.constData(), static_cast<std::size_t>(data.size()));
}

QString Sha256::result()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->evp.get(), bytes.data(), &size);
    const auto raw =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(size));
    return QString::fromLatin1(raw.toHex());
}

QString sha256(QByteArrayView data)
{
    Sha256 digest;
    digest.add(data);
    return digest.result();
}

bool isDigest(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace yongping
