#include "signing/certificate_file.h"

#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>

#include <array>

namespace yongping {

namespace {

using EncryptedKeyPtr = std::unique_ptr<X509_SIG, openssl::Deleter<X509_SIG_free>>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, openssl::Deleter<PKCS8_PRIV_KEY_INFO_free>>;
using Pkcs7Ptr = std::unique_ptr<PKCS7, openssl::Deleter<PKCS7_free>>;

constexpr qsizetype MaxFileSize = 4 * 1024 * 1024;
constexpr size_t MaxCertificates = 1000;
// What Windows' editor writes before a text.
constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";

struct Found
{
    std::vector<Certificate> certificates;
    bool inOrder = true; // PKCS#7 holds a set
};

Error tooLarge()
{
    return Error::refused(QStringLiteral("certificate.size"),
                          SigningText::tr("The file is larger than %1 MB or holds more "
                                          "than %2 certificates and is not read.")
                              .arg(MaxFileSize >> 20)
                              .arg(MaxCertificates));
}

Error holdsKey()
{
    return Error::refused(QStringLiteral("certificate.key"),
                          SigningText::tr("The file holds a private key, which is never handed out; export the "
                                          "certificate alone."));
}

Error unreadable(const QString &message)
{
    Error error = Error::refused(QStringLiteral("certificate.format"), message);
    error.detail = openssl::takeErrors();
    return error;
}

Error unreadableText()
{
    return unreadable(SigningText::tr("The file holds no readable certificate in PEM form (-----BEGIN "
                                      "CERTIFICATE----- or -----BEGIN PKCS7-----)."));
}

// False if the bytes are no PKCS#7 with certificates. Its signatures say nothing here: who trusts them compares them.
bool addPkcs7(const QByteArray &data, Found &found)
{
    const unsigned char *position = openssl::bytes(data);
    const Pkcs7Ptr message(d2i_PKCS7(nullptr, &position, static_cast<long>(data.size())));
    const bool whole = message && position == openssl::bytes(data) + data.size();
    if (!whole || !PKCS7_type_is_signed(message.get()) || !message->d.sign)
        return false;
    const STACK_OF(X509) *list = message->d.sign->cert;
    found.inOrder = false;
    for (int i = 0; i < sk_X509_num(list) && found.certificates.size() <= MaxCertificates; ++i)
        found.certificates.push_back(Certificate::of(sk_X509_value(list, i)));
    return sk_X509_num(list) > 0;
}

// Other kinds of blocks, a request or parameters, may stand beside the certificates.
bool addBlock(const QByteArray &name, const QByteArray &data, Found &found)
{
    if (name == PEM_STRING_X509 || name == PEM_STRING_X509_OLD) {
        Result<Certificate> one = Certificate::fromDer(data);
        if (one)
            found.certificates.push_back(std::move(one).value());
        return bool(one);
    }
    const bool packed = name == PEM_STRING_PKCS7 || name == PEM_STRING_PKCS7_SIGNED || name == PEM_STRING_CMS;
    return !packed || addPkcs7(data, found);
}

Result<Found> readText(const QByteArray &data)
{
    Found found;
    const openssl::BioPtr input = openssl::readOnly(data);
    bool good = true;
    while (good && found.certificates.size() <= MaxCertificates) {
        char *name = nullptr;
        char *header = nullptr;
        unsigned char *bytes = nullptr;
        long size = 0;
        if (PEM_read_bio(input.get(), &name, &header, &bytes, &size) != 1) {
            good = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
            break;
        }
        good = addBlock(name, QByteArray(reinterpret_cast<const char *>(bytes), size), found);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(bytes);
    }
    if (!good || found.certificates.empty())
        return unreadableText();
    openssl::takeErrors();
    return found;
}

// PKCS#12, and PKCS#8 open or encrypted.
bool isKey(const QByteArray &data)
{
    const auto size = static_cast<long>(data.size());
    std::array<const unsigned char *, 3> position{};
    position.fill(openssl::bytes(data));
    const openssl::Pkcs12Ptr keyFile(d2i_PKCS12(nullptr, &position[0], size));
    const KeyInfoPtr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position[1], size));
    const EncryptedKeyPtr encrypted(d2i_X509_SIG(nullptr, &position[2], size));
    return keyFile || info || encrypted;
}

Result<Found> readBinary(const QByteArray &data)
{
    Found found;
    if (Result<Certificate> single = Certificate::fromDer(data)) {
        found.certificates.push_back(std::move(single).value());
        return found;
    }
    if (addPkcs7(data, found)) {
        openssl::takeErrors();
        return found;
    }
    if (isKey(data)) {
        openssl::takeErrors();
        return holdsKey();
    }
    return unreadable(SigningText::tr("This is not a certificate, neither as text (PEM) nor in binary form "
                                      "(DER, PKCS#7)."));
}

Result<Found> read(QByteArray data)
{
    if (data.size() > MaxFileSize)
        return tooLarge();
    if (data.contains("PRIVATE KEY-----"))
        return holdsKey();
    if (data.startsWith(ByteOrderMark))
        data.remove(0, qstrlen(ByteOrderMark));
    Result<Found> found = data.contains("-----BEGIN ") ? readText(data) : readBinary(data);
    if (found && found->certificates.size() > MaxCertificates)
        return tooLarge();
    return found;
}

} // namespace

Result<std::vector<Certificate>> readCertificates(const QByteArray &data)
{
    Result<Found> found = read(data);
    if (!found)
        return found.error();
    return std::move(found->certificates);
}

Result<Certificate> readCertificate(const QByteArray &data)
{
    const Result<Found> found = read(data);
    if (!found)
        return found.error();
    if (!found->inOrder && found->certificates.size() > 1) {
        return Error::refused(QStringLiteral("certificate.several"),
                              SigningText::tr("The file holds several certificates. Export the one that is meant."));
    }
    return found->certificates.front();
}

QByteArray pemOf(const std::vector<Certificate> &certificates)
{
    QByteArray pem;
    for (const Certificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

} // namespace yongping
