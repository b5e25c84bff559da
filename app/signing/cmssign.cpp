#include "signing/cms.h"
#include "signing/openssl.h"
#include "signing/text.h"
#include "signing/timestamptoken.h"

#include <algorithm>
#include <vector>

namespace yongping {

namespace {

constexpr int SetTag = 0x31;

using DigestPtr = std::unique_ptr<EVP_MD_CTX, openssl::Deleter<EVP_MD_CTX_free>>;

QByteArray derSet(const QByteArray &content)
{
    const int size = ASN1_object_size(1, static_cast<int>(content.size()), V_ASN1_SET);
    QByteArray result(size, Qt::Uninitialized);
    auto *position = reinterpret_cast<unsigned char *>(result.data());
    ASN1_put_object(&position, 1, static_cast<int>(content.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    const auto header = position - reinterpret_cast<unsigned char *>(result.data());
    Q_ASSERT(static_cast<unsigned char>(result.at(0)) == SetTag && header + content.size() == size);
    std::copy(content.begin(), content.end(), result.begin() + header);
    return result;
}

// The signed attributes as they are hashed: a SET OF in DER, that is, sorted by their bytes.
QByteArray signedAttributes(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.push_back(openssl::der(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::sort(attributes.begin(), attributes.end());
    QByteArray content;
    for (const QByteArray &attribute : attributes)
        content += attribute;
    return derSet(content);
}

QByteArray signBytes(const QByteArray &data, EVP_PKEY *key)
{
    const DigestPtr digest(EVP_MD_CTX_new());
    size_t size = 0;
    const auto length = static_cast<size_t>(data.size());
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, openssl::bytes(data), length) != 1) {
        return {};
    }
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, openssl::bytes(data),
                       length)
        != 1) {
        return {};
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

// OpenSSL 3.0 always adds the signing time: take it out and sign what is left again.
bool removeSigningTime(CMS_SignerInfo *signer, EVP_PKEY *key)
{
    const int index = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (index < 0)
        return true;
    X509_ATTRIBUTE_free(CMS_signed_delete_attr(signer, index));
    const QByteArray signature = signBytes(signedAttributes(signer), key);
    return !signature.isEmpty()
           && ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.constData(),
                              static_cast<int>(signature.size()))
                  == 1;
}

Result<void> addTimeStamp(CMS_SignerInfo *signer, const TimeStamper &stamper)
{
    const ASN1_OCTET_STRING *const value = CMS_SignerInfo_get0_signature(signer);
    const Result<QByteArray> token = requestTimeStamp(
        QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)), stamper);
    if (!token)
        return token.error();
    if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token->constData(),
                                      static_cast<int>(token->size()))
        != 1) {
        return Error::failure(QStringLiteral("sign.cms"), SigningText::tr("The time-stamp could not be stored."),
                              openssl::takeErrors());
    }
    return {};
}

} // namespace

Result<QByteArray> signCms(const QByteArray &content, const SigningKey &key, const TimeStamper &stamper)
{
    constexpr unsigned int Flags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    const openssl::X509Ptr certificate = openssl::parseCertificate(key.certificate().toDer());
    const openssl::BioPtr input = openssl::readOnly(content);
    const openssl::CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, Flags));
    CMS_SignerInfo *const signer =
        cms ? CMS_add1_signer(cms.get(), certificate.get(), key.handle(), EVP_sha256(), Flags | CMS_CADES) : nullptr;
    bool ok = signer != nullptr;
    for (const Certificate &issuer : key.issuers())
        ok = ok && CMS_add1_cert(cms.get(), openssl::parseCertificate(issuer.toDer()).get()) == 1;
    ok = ok && CMS_final(cms.get(), input.get(), nullptr, Flags) == 1 && removeSigningTime(signer, key.handle());
    if (ok && stamper) {
        const Result<void> stamped = addTimeStamp(signer, stamper);
        if (!stamped)
            return stamped.error();
    }
    const QByteArray der = ok ? openssl::der(cms.get(), i2d_CMS_ContentInfo) : QByteArray();
    if (der.isEmpty()) {
        return Error::failure(QStringLiteral("sign.cms"),
                              SigningText::tr("The key of %1 could not make the signature.")
                                  .arg(key.certificate().subjectName()),
                              openssl::takeErrors());
    }
    return der;
}

} // namespace yongping
