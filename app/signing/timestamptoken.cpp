#include "signing/timestamptoken.h"

#include "base/sentences.h"
#include "signing/certificatecheck.h"
#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/rand.h>
#include <openssl/ts.h>

#include <QCryptographicHash>

#include <array>

namespace yongping {

namespace {

constexpr int NonceBytes = 8;

using RequestPtr = std::unique_ptr<TS_REQ, openssl::Deleter<TS_REQ_free>>;
using ResponsePtr = std::unique_ptr<TS_RESP, openssl::Deleter<TS_RESP_free>>;
using ImprintPtr = std::unique_ptr<TS_MSG_IMPRINT, openssl::Deleter<TS_MSG_IMPRINT_free>>;
using InfoPtr = std::unique_ptr<TS_TST_INFO, openssl::Deleter<TS_TST_INFO_free>>;
using VerifyPtr = std::unique_ptr<TS_VERIFY_CTX, openssl::Deleter<TS_VERIFY_CTX_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, openssl::Deleter<X509_ALGOR_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, openssl::Deleter<ASN1_INTEGER_free>>;

IntegerPtr makeNonce()
{
    std::array<unsigned char, NonceBytes> bytes{};
    RAND_bytes(bytes.data(), NonceBytes);
    bytes[0] |= 0x40U; // always as long as this
    bytes[0] &= 0x7FU;
    BIGNUM *number = BN_bin2bn(bytes.data(), NonceBytes, nullptr);
    IntegerPtr nonce(BN_to_ASN1_INTEGER(number, nullptr));
    BN_free(number);
    return nonce;
}

RequestPtr makeRequest(const QByteArray &data)
{
    QByteArray digest = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    const AlgorithmPtr algorithm(X509_ALGOR_new());
    X509_ALGOR_set_md(algorithm.get(), EVP_sha256());
    const ImprintPtr imprint(TS_MSG_IMPRINT_new());
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()),
                           static_cast<int>(digest.size()));
    RequestPtr request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_nonce(request.get(), makeNonce().get());
    TS_REQ_set_cert_req(request.get(), 1);
    return request;
}

bool matchesImprint(TS_TST_INFO *info, const QByteArray &data)
{
    TS_MSG_IMPRINT *const imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    QCryptographicHash::Algorithm method{};
    switch (OBJ_obj2nid(algorithm)) {
    case NID_sha256:
        method = QCryptographicHash::Sha256;
        break;
    case NID_sha384:
        method = QCryptographicHash::Sha384;
        break;
    case NID_sha512:
        method = QCryptographicHash::Sha512;
        break;
    default: return false;
    }
    const ASN1_OCTET_STRING *const stamped = TS_MSG_IMPRINT_get_msg(imprint);
    const QByteArray digest(reinterpret_cast<const char *>(ASN1_STRING_get0_data(stamped)),
                            ASN1_STRING_length(stamped));
    return digest == QCryptographicHash::hash(data, method);
}

// The only signer's certificate after the token's own signature was found good, else null.
X509 *verifiedAuthority(CMS_ContentInfo *token, BIO *content)
{
    STACK_OF(CMS_SignerInfo) *const signers = CMS_get0_SignerInfos(token);
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1
        || OBJ_obj2nid(CMS_get0_eContentType(token)) != NID_id_smime_ct_TSTInfo
        || CMS_verify(token, nullptr, nullptr, nullptr, content, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return nullptr;
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, 0), nullptr, &certificate, nullptr, nullptr);
    return certificate;
}

QString refusal(X509 *authority, const TrustAnswer &answer)
{
    //: %1 is a name; why follows as a sentence of its own
    const QString sentence = SigningText::tr("The time-stamp of %1 does not count.");
    return joinSentences({sentence.arg(Certificate::of(authority).subjectName()), answer.reason});
}

} // namespace

Result<QByteArray> requestTimeStamp(const QByteArray &data, const TimeStamper &stamper)
{
    const RequestPtr request = makeRequest(data);
    const Result<QByteArray> answer = stamper(openssl::der(request.get(), i2d_TS_REQ));
    if (!answer)
        return answer.error();
    const unsigned char *position = openssl::bytes(*answer);
    const ResponsePtr response(d2i_TS_RESP(nullptr, &position, static_cast<long>(answer->size())));
    // Without a store it compares version, imprint and nonce; whether to trust the authority is asked when verifying.
    const VerifyPtr expected(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    if (!response || TS_RESP_verify_response(expected.get(), response.get()) != 1) {
        return Error::failure(QStringLiteral("tsa.refused"),
                              SigningText::tr("The time-stamp authority did not give a usable time-stamp, so nothing "
                                              "was signed. Try again, or sign without a time-stamp."),
                              openssl::takeErrors());
    }
    return openssl::der(TS_RESP_get_token(response.get()), i2d_PKCS7);
}

TimeStampCheck checkTimeStamp(const QByteArray &data, const QByteArray &token, const TrustStore &trust,
                              const QDateTime &now)
{
    TimeStampCheck check;
    const unsigned char *position = openssl::bytes(token);
    const openssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(token.size())));
    const openssl::BioPtr content(BIO_new(BIO_s_mem()));
    X509 *const authority = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed
                                ? verifiedAuthority(cms.get(), content.get())
                                : nullptr;
    if (authority && X509_check_purpose(authority, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1) {
        const InfoPtr info(d2i_TS_TST_INFO_bio(content.get(), nullptr));
        check.intact = info && matchesImprint(info.get(), data);
        check.time = info ? openssl::toDateTime(TS_TST_INFO_get_time(info.get())) : QDateTime();
        check.intact = check.intact && check.time.isValid();
        const openssl::X509StackPtr others(CMS_get1_certs(cms.get()));
        const openssl::CrlStackPtr lists(CMS_get1_crls(cms.get()));
        const TrustAnswer answer = checkCertificate(authority, {others.get(), lists.get()}, trust, now);
        check.trusted = check.intact && answer.trusted;
        if (check.intact && !answer.trusted)
            check.refusal = refusal(authority, answer);
    }
    openssl::takeErrors();
    return check;
}

} // namespace yongping
