#include "signing/certificate_file.h"

#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/pkcs7.h>

namespace yongping {

namespace {

using Pkcs7Ptr = std::unique_ptr<PKCS7, openssl::Deleter<PKCS7_free>>;

constexpr qsizetype MaxFileSize = 4 * 1024 * 1024;

bool isPem(const QByteArray &data)
{
    return data.contains("-----BEGIN ");
}

// None if the bytes are no PKCS#7 with certificates. Its signatures say nothing here: who trusts them compares them.
std::vector<Certificate> certificatesOfPkcs7(const QByteArray &data)
{
    std::vector<Certificate> result;
    const unsigned char *position = openssl::bytes(data);
    const Pkcs7Ptr message(d2i_PKCS7(nullptr, &position, static_cast<long>(data.size())));
    const bool whole = message && position == openssl::bytes(data) + data.size();
    if (whole && PKCS7_type_is_signed(message.get()) && message->d.sign) {
        const STACK_OF(X509) *list = message->d.sign->cert;
        for (int i = 0; i < sk_X509_num(list); ++i) {
            if (Result<Certificate> one = Certificate::fromDer(openssl::der(sk_X509_value(list, i), i2d_X509)))
                result.push_back(std::move(one).value());
        }
    }
    openssl::takeErrors();
    return result;
}

} // namespace

Result<std::vector<Certificate>> readCertificates(const QByteArray &data)
{
    if (isPem(data))
        return Certificate::listFromPem(data);
    if (data.size() <= MaxFileSize) {
        if (const Result<Certificate> single = Certificate::fromDer(data))
            return std::vector<Certificate>{*single};
        if (std::vector<Certificate> list = certificatesOfPkcs7(data); !list.empty())
            return list;
    }
    return Error::refused(QStringLiteral("certificate.format"),
                          SigningText::tr("This is not a certificate, neither as text (PEM) nor in binary form "
                                          "(DER, PKCS#7)."));
}

Result<Certificate> readCertificate(const QByteArray &data)
{
    const Result<std::vector<Certificate>> list = readCertificates(data);
    if (!list)
        return list.error();
    if (!isPem(data) && list->size() > 1) {
        return Error::refused(QStringLiteral("certificate.several"),
                              SigningText::tr("The file holds several certificates. Export the one that is meant."));
    }
    return list->front();
}

QByteArray pemOf(const std::vector<Certificate> &certificates)
{
    QByteArray pem;
    for (const Certificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

} // namespace yongping
