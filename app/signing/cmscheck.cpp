#include "base/sentences.h"
#include "signing/certificatecheck.h"
#include "signing/cms.h"
#include "signing/openssl.h"
#include "signing/text.h"
#include "signing/timestamptoken.h"

#include <openssl/ess.h>

namespace yongping {

namespace {

using SigningCertPtr = std::unique_ptr<ESS_SIGNING_CERT, openssl::Deleter<ESS_SIGNING_CERT_free>>;
using SigningCertV2Ptr = std::unique_ptr<ESS_SIGNING_CERT_V2, openssl::Deleter<ESS_SIGNING_CERT_V2_free>>;

openssl::CmsPtr parseSignedData(const QByteArray &der)
{
    const unsigned char *position = openssl::bytes(der);
    openssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())));
    if (!cms || position != openssl::bytes(der) + der.size()
        || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed || CMS_is_detached(cms.get()) != 1)
        cms.reset();
    return cms;
}

CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_SignerInfo) *const signers = CMS_get0_SignerInfos(cms);
    return signers && sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

bool hasStrongDigest(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(algorithm);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

// The signed attribute that names the certificate by its digest; without it another certificate with the same key
// could be put in its place.
bool namesItsCertificate(const CMS_SignerInfo *signer, const STACK_OF(X509) *chain)
{
    const auto *value = static_cast<const ASN1_STRING *>(CMS_signed_get0_data_by_OBJ(
        signer, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    if (!value)
        return false;
    const unsigned char *position = ASN1_STRING_get0_data(value);
    const SigningCertV2Ptr attribute(d2i_ESS_SIGNING_CERT_V2(nullptr, &position, ASN1_STRING_length(value)));
    return attribute && OSSL_ESS_check_signing_certs(nullptr, attribute.get(), chain, 1) == 1;
}

CmsCheck invalid(CmsCheck check, const QString &reason)
{
    openssl::takeErrors();
    check.valid = false;
    check.reason = reason;
    return check;
}

// The signer's certificate first, then all others that the signature carries.
openssl::X509StackPtr signerFirst(X509 *signer, const STACK_OF(X509) *all)
{
    openssl::X509StackPtr chain(sk_X509_new_null());
    X509_add_cert(chain.get(), signer, X509_ADD_FLAG_UP_REF);
    X509_add_certs(chain.get(), const_cast<STACK_OF(X509) *>(all), X509_ADD_FLAG_UP_REF | X509_ADD_FLAG_NO_DUP);
    return chain;
}

bool hasTimeStamp(const CMS_SignerInfo *signer)
{
    return CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1) >= 0;
}

TimeStampCheck checkTimeStampOf(CMS_SignerInfo *signer, const TrustStore &trust, const QDateTime &now)
{
    const auto *token = static_cast<const ASN1_STRING *>(CMS_unsigned_get0_data_by_OBJ(
        signer, OBJ_nid2obj(NID_id_smime_aa_timeStampToken), -3, V_ASN1_SEQUENCE));
    if (!token)
        return {};
    const ASN1_STRING *const value = CMS_SignerInfo_get0_signature(signer);
    const auto toBytes = [](const ASN1_STRING *text) {
        return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
    };
    return checkTimeStamp(toBytes(value), toBytes(token), trust, now);
}

} // namespace

CmsCheck checkCms(const QByteArray &content, const QByteArray &der, const TrustStore &trust, const QDateTime &now)
{
    CmsCheck check;
    const openssl::CmsPtr cms = parseSignedData(der);
    CMS_SignerInfo *const signer = cms ? onlySigner(cms.get()) : nullptr;
    if (!signer)
        return invalid(check, SigningText::tr("The signature itself cannot be read."));
    if (!hasStrongDigest(signer) || CMS_signed_get_attr_count(signer) <= 0)
        return invalid(check, SigningText::tr("The signature is of a kind that is not accepted here."));
    const openssl::BioPtr input = openssl::readOnly(content);
    const bool verified = CMS_verify(cms.get(), nullptr, nullptr, input.get(), nullptr,
                                     CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
                          == 1;
    const openssl::X509StackPtr all(CMS_get1_certs(cms.get()));
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (!certificate)
        return invalid(check, SigningText::tr("The signature does not carry its certificate."));
    check.signer = Certificate::of(certificate);
    if (!verified) {
        return invalid(check, SigningText::tr("The signature of %1 does not match the content: it was changed after "
                                              "it was signed.")
                                  .arg(check.signer->subjectName()));
    }
    const openssl::X509StackPtr chain = signerFirst(certificate, all.get());
    if (!namesItsCertificate(signer, chain.get())) {
        return invalid(check, SigningText::tr("The signature of %1 does not name the certificate that it carries.")
                                  .arg(check.signer->subjectName()));
    }
    if (hasTimeStamp(signer)) {
        const TimeStampCheck stamp = checkTimeStampOf(signer, trust, now);
        if (!stamp.intact) {
            return invalid(check, SigningText::tr("The time-stamp on the signature of %1 is broken.")
                                      .arg(check.signer->subjectName()));
        }
        check.stampedAt = stamp.trusted ? stamp.time : QDateTime();
        check.stampRefusal = stamp.refusal;
    }
    const openssl::CrlStackPtr lists(CMS_get1_crls(cms.get()));
    const TrustAnswer answer = checkCertificate(certificate, {all.get(), lists.get()}, trust,
                                                check.stampedAt.isValid() ? check.stampedAt : now);
    check.valid = true;
    check.trusted = answer.trusted;
    const QString trusted =
        SigningText::tr("The signature of %1 is valid and trusted.").arg(check.signer->subjectName());
    check.reason = joinSentences({answer.trusted ? trusted : answer.reason, check.stampRefusal});
    return check;
}

} // namespace yongping
