#include "signing/certificate.h"

#include "base/digest.h"
#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace yongping {

namespace {

constexpr qsizetype MaxPemSize = 16 * 1024 * 1024;

QString hexadecimal(const ASN1_INTEGER *number)
{
    BIGNUM *value = ASN1_INTEGER_to_BN(number, nullptr);
    char *digits = value ? BN_bn2hex(value) : nullptr;
    const QString result = QString::fromLatin1(digits).toLower();
    OPENSSL_free(digits);
    BN_free(value);
    return result;
}

} // namespace

Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    const openssl::X509Ptr x509 = openssl::parseCertificate(der);
    if (!x509) {
        const QString detail = openssl::takeErrors();
        return Error{ErrorKind::Refused, QStringLiteral("certificate.format"),
                     SigningText::tr("This is not a certificate that can be read."), detail, {}};
    }
    return of(x509.get());
}

Certificate Certificate::of(const X509 *x509)
{
    Certificate result;
    result.m_der = openssl::der(x509, i2d_X509);
    result.m_subjectName = openssl::readableName(X509_get_subject_name(x509));
    result.m_issuerName = openssl::readableName(X509_get_issuer_name(x509));
    result.m_serialNumber = hexadecimal(X509_get0_serialNumber(x509));
    result.m_fingerprint = sha256(result.m_der);
    result.m_keyDigest = sha256(openssl::der(X509_get_X509_PUBKEY(x509), i2d_X509_PUBKEY));
    result.m_notBefore = openssl::toDateTime(X509_get0_notBefore(x509));
    result.m_notAfter = openssl::toDateTime(X509_get0_notAfter(x509));
    result.m_selfIssued = X509_NAME_cmp(X509_get_subject_name(x509), X509_get_issuer_name(x509)) == 0;
    return result;
}

Result<std::vector<Certificate>> Certificate::listFromPem(const QByteArray &pem)
{
    std::vector<Certificate> result;
    if (pem.size() <= MaxPemSize) {
        const openssl::BioPtr input = openssl::readOnly(pem);
        while (const openssl::X509Ptr x509{PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)})
            result.push_back(of(x509.get()));
    }
    const bool cleanEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString detail = openssl::takeErrors();
    if (result.empty() || !cleanEnd) {
        return Error{ErrorKind::Refused, QStringLiteral("certificate.format"),
                     SigningText::tr("The file holds no readable certificate in PEM form "
                                     "(-----BEGIN CERTIFICATE-----)."),
                     detail, {}};
    }
    return result;
}

Result<Certificate> Certificate::fromPem(const QByteArray &pem)
{
    const Result<std::vector<Certificate>> list = listFromPem(pem);
    if (!list)
        return list.error();
    return list->front();
}

QByteArray Certificate::toPem() const
{
    const openssl::BioPtr output(BIO_new(BIO_s_mem()));
    PEM_write_bio(output.get(), PEM_STRING_X509, "", openssl::bytes(m_der), static_cast<long>(m_der.size()));
    return openssl::content(output.get());
}

} // namespace yongping
