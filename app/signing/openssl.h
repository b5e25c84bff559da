#pragma once

#include "base/deleter.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace yongping::openssl {

// Owners for OpenSSL's objects and the few conversions that several files of this module need. Inside the module only:
// no public header includes this.
using yongping::Deleter; // under the name that most of the module knows it by

using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;
using X509Ptr = std::unique_ptr<X509, Deleter<X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;

inline void freeStack(STACK_OF(X509) *stack)
{
    sk_X509_pop_free(stack, X509_free);
}
inline void freeCrlStack(STACK_OF(X509_CRL) *stack)
{
    sk_X509_CRL_pop_free(stack, X509_CRL_free);
}
using CrlStackPtr = std::unique_ptr<STACK_OF(X509_CRL), Deleter<freeCrlStack>>;
using X509StackPtr = std::unique_ptr<STACK_OF(X509), Deleter<freeStack>>;

// Reads `data` in place; it must outlive the BIO.
BioPtr readOnly(const QByteArray &data);
QByteArray content(BIO *memory);

// What OpenSSL has put into its error queue, for Error::detail; empties the queue. Contains no secrets.
QString takeErrors();

// Nothing may follow the structure; null if something does or it cannot be read.
X509Ptr parseCertificate(const QByteArray &der);
// Invalid for none.
QDateTime toDateTime(const ASN1_TIME *time);
// The common name, else the whole distinguished name.
QString readableName(const X509_NAME *name);

// The DER form of an object through its i2d function.
template<typename T, typename Function>
QByteArray der(const T *object, Function i2d)
{
    unsigned char *bytes = nullptr;
    const int size = i2d(object, &bytes);
    if (size <= 0)
        return {};
    const QByteArray result(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

inline const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

} // namespace yongping::openssl
