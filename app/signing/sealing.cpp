#include "signing/sealing.h"

#include "signing/openssl.h"
#include "signing/sealedform.h"
#include "signing/text.h"

#include <openssl/rsa.h>

#include <algorithm>

namespace yongping {

namespace {

constexpr int MinRsaBits = 2048;
constexpr int MinEllipticBits = 256;
// What a part may need beyond its content; a recipient takes between 300 and 900 bytes.
constexpr qsizetype MaxEnvelope = 1024 * 1024;

Error cannotReceive(const Certificate &certificate, const QString &message)
{
    Error error = Error::refused(QStringLiteral("seal.certificate"), message, certificate.fingerprint());
    error.detail = openssl::takeErrors();
    return error;
}

Error tooLarge()
{
    return Error::refused(QStringLiteral("seal.size"),
                          SigningText::tr("A sealed part may hold at most %1 MB.").arg(MaxSealedPart / (1024 * 1024)));
}

Error damaged()
{
    Error error = Error::refused(
        QStringLiteral("seal.damaged"),
        SigningText::tr("The sealed content is damaged or was changed. Ask the sender for the file again."));
    error.detail = openssl::takeErrors();
    return error;
}

// Keys that earlier versions of the program made may, by the letter, only sign. They belong to people who expect
// sealed bundles all the same, and nobody else issued a rule for them.
bool isOwnOldKind(const Certificate &certificate, uint32_t usage)
{
    return certificate.isSelfIssued() && usage == (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION);
}

Result<void> checkRecipient(const Certificate &certificate, X509 *x509)
{
    const EVP_PKEY *const key = x509 ? X509_get0_pubkey(x509) : nullptr;
    const bool rsa = key && EVP_PKEY_is_a(key, "RSA");
    const bool elliptic = key && EVP_PKEY_is_a(key, "EC");
    const int bits = key ? EVP_PKEY_get_bits(key) : 0;
    if (!(rsa && bits >= MinRsaBits) && !(elliptic && bits >= MinEllipticBits)) {
        return cannotReceive(certificate,
                             SigningText::tr("Nothing can be sealed for %1: the certificate's key is of a kind or "
                                             "length that is not accepted here.")
                                 .arg(certificate.subjectName()));
    }
    // All bits are set where the certificate says nothing about its use.
    const uint32_t usage = X509_get_key_usage(x509);
    const uint32_t wanted = rsa ? KU_KEY_ENCIPHERMENT : KU_KEY_AGREEMENT;
    if ((usage & wanted) == 0 && !(elliptic && isOwnOldKind(certificate, usage))) {
        return cannotReceive(certificate,
                             SigningText::tr("Nothing can be sealed for %1: the certificate is not meant for "
                                             "receiving encrypted content. Ask for another one.")
                                 .arg(certificate.subjectName()));
    }
    return {};
}

bool setParameters(CMS_RecipientInfo *recipient)
{
    EVP_PKEY_CTX *const context = CMS_RecipientInfo_get0_pkey_ctx(recipient);
    if (CMS_RecipientInfo_type(recipient) == CMS_RECIPINFO_AGREE)
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
           && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1
           && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
}

Result<void> addRecipient(CMS_ContentInfo *cms, const Certificate &certificate)
{
    const openssl::X509Ptr x509 = openssl::parseCertificate(certificate.toDer());
    const Result<void> checked = checkRecipient(certificate, x509.get());
    if (!checked)
        return checked.error();
    // The key's identifier names the recipient shorter and leaks no name; old certificates may lack one.
    const unsigned int naming = X509_get0_subject_key_id(x509.get()) ? CMS_USE_KEYID : 0U;
    CMS_RecipientInfo *const recipient = CMS_add1_recipient_cert(cms, x509.get(), CMS_KEY_PARAM | naming);
    if (!recipient || !setParameters(recipient)) {
        return cannotReceive(
            certificate,
            SigningText::tr("Nothing can be sealed for %1: the certificate's key cannot be used.")
                .arg(certificate.subjectName()));
    }
    return {};
}

bool isNamed(CMS_RecipientInfo *recipient, X509 *certificate)
{
    if (CMS_RecipientInfo_type(recipient) == CMS_RECIPINFO_TRANS)
        return CMS_RecipientInfo_ktri_cert_cmp(recipient, certificate) == 0;
    STACK_OF(CMS_RecipientEncryptedKey) *const keys = CMS_RecipientInfo_kari_get0_reks(recipient);
    for (int i = 0; i < sk_CMS_RecipientEncryptedKey_num(keys); ++i) {
        if (CMS_RecipientEncryptedKey_cert_cmp(sk_CMS_RecipientEncryptedKey_value(keys, i), certificate) == 0)
            return true;
    }
    return false;
}

bool isSealedFor(CMS_ContentInfo *cms, X509 *certificate)
{
    STACK_OF(CMS_RecipientInfo) *const recipients = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(recipients); ++i) {
        if (isNamed(sk_CMS_RecipientInfo_value(recipients, i), certificate))
            return true;
    }
    return false;
}

} // namespace

Result<QByteArray> seal(const QByteArray &plain, const std::vector<Certificate> &recipients)
{
    if (plain.size() > MaxSealedPart)
        return tooLarge();
    if (recipients.empty()) {
        return Error::refused(QStringLiteral("seal.certificate"),
                              SigningText::tr("Sealing needs the certificate of at least one recipient."));
    }
    constexpr unsigned int Flags = CMS_BINARY | CMS_PARTIAL;
    const openssl::CmsPtr cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), Flags));
    for (auto one = recipients.begin(); cms && one != recipients.end(); ++one) {
        if (std::find(recipients.begin(), one, *one) != one)
            continue;
        const Result<void> added = addRecipient(cms.get(), *one);
        if (!added)
            return added.error();
    }
    const openssl::BioPtr input = openssl::readOnly(plain);
    const bool ok = cms && CMS_final(cms.get(), input.get(), nullptr, Flags) == 1;
    const QByteArray der = ok ? openssl::der(cms.get(), i2d_CMS_ContentInfo) : QByteArray();
    if (der.isEmpty()) {
        return Error::failure(QStringLiteral("seal.failed"), SigningText::tr("The content could not be sealed."),
                              openssl::takeErrors());
    }
    return der;
}

Result<QByteArray> unseal(const QByteArray &der, const SigningKey &key)
{
    if (der.size() > MaxSealedPart + MaxEnvelope)
        return tooLarge();
    if (!hasSealedForm(der))
        return damaged();
    const unsigned char *position = openssl::bytes(der);
    const openssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())));
    const openssl::X509Ptr x509 = openssl::parseCertificate(key.certificate().toDer());
    if (!cms)
        return damaged();
    if (!isSealedFor(cms.get(), x509.get())) {
        return Error::refused(QStringLiteral("seal.not_recipient"),
                              SigningText::tr("This was not sealed for the key of %1. Open it with the key that "
                                              "belongs to one of the recipients.")
                                  .arg(key.certificate().subjectName()));
    }
    const openssl::BioPtr output(BIO_new(BIO_s_mem()));
    // Everything arrives here before the tag is checked; it leaves this function only after that.
    if (CMS_decrypt(cms.get(), key.handle(), x509.get(), nullptr, output.get(), CMS_BINARY) != 1)
        return damaged();
    QByteArray plain = openssl::content(output.get());
    if (plain.size() > MaxSealedPart)
        return tooLarge();
    return plain;
}

} // namespace yongping
