#include "signing/sealedform.h"

#include "signing/openssl.h"

#include <QByteArrayView>

#include <optional>

namespace yongping {

namespace {

constexpr int GcmNonceBytes = 12;
constexpr int GcmTagBytes = 16;
constexpr int Universal = V_ASN1_UNIVERSAL;
constexpr int Context = V_ASN1_CONTEXT_SPECIFIC;

// Walks along elements of DER (X.690). A mismatch anywhere makes it, and everything read from it, not ok.
class DerWalk
{
public:
    explicit DerWalk(QByteArrayView data, bool ok = true) : m_data(data), m_ok(ok) {}

    bool atEnd() const { return m_ok && m_data.isEmpty(); }
    bool ok() const { return m_ok; }

    bool nextIs(int type, int tagClass) const
    {
        const std::optional<Element> element = peek();
        return element && element->type == type && element->tagClass == tagClass;
    }

    QByteArrayView take(int type, int tagClass = Universal)
    {
        const std::optional<Element> element = peek();
        if (!element || element->type != type || element->tagClass != tagClass) {
            m_ok = false;
            return {};
        }
        m_data = m_data.sliced(element->total);
        return element->content;
    }
    DerWalk into(int type, int tagClass = Universal)
    {
        const QByteArrayView content = take(type, tagClass);
        return DerWalk(content, m_ok);
    }
    bool takeNumber(int value)
    {
        const QByteArrayView content = take(V_ASN1_INTEGER);
        return m_ok && content.size() == 1 && content.at(0) == static_cast<char>(value);
    }
    bool takeObject(int nid)
    {
        const QByteArrayView content = take(V_ASN1_OBJECT);
        const ASN1_OBJECT *const object = OBJ_nid2obj(nid);
        return m_ok
               && content
                      == QByteArrayView(reinterpret_cast<const char *>(OBJ_get0_data(object)),
                                        static_cast<qsizetype>(OBJ_length(object)));
    }

private:
    struct Element {
        int type = 0;
        int tagClass = 0;
        QByteArrayView content;
        qsizetype total = 0;
    };

    // ASN1_get_object reads BER; only the one header that DER allows counts here.
    std::optional<Element> peek() const
    {
        if (!m_ok || m_data.isEmpty())
            return std::nullopt;
        const auto *const start = reinterpret_cast<const unsigned char *>(m_data.data());
        const unsigned char *position = start;
        long length = 0;
        Element element;
        const int kind = ASN1_get_object(&position, &length, &element.type, &element.tagClass,
                                         static_cast<long>(m_data.size()));
        if ((kind & 0x80) != 0 || kind == (V_ASN1_CONSTRUCTED | 1))
            return std::nullopt;
        element.total = (position - start) + length;
        const int constructed = kind & V_ASN1_CONSTRUCTED;
        if (ASN1_object_size(constructed != 0 ? 1 : 0, static_cast<int>(length), element.type) != element.total
            || !isExpectedKind(element, constructed != 0))
            return std::nullopt;
        element.content = m_data.sliced(position - start, length);
        return element;
    }
    static bool isExpectedKind(const Element &element, bool constructed)
    {
        const bool collection = element.type == V_ASN1_SEQUENCE || element.type == V_ASN1_SET;
        return element.tagClass != Universal || collection == constructed;
    }

    QByteArrayView m_data;
    bool m_ok;
};

// RecipientKeyIdentifier [0] or IssuerAndSerialNumber; whose they are is looked up by OpenSSL.
bool skipName(DerWalk &walk, bool &byKey)
{
    byKey = walk.nextIs(0, Context);
    if (byKey)
        walk.take(0, Context);
    else
        walk.take(V_ASN1_SEQUENCE);
    return walk.ok();
}

// The AlgorithmIdentifier of a digest: its parameters are absent or NULL.
bool isSha256(DerWalk algorithm)
{
    const bool sha256 = algorithm.takeObject(NID_sha256);
    if (algorithm.nextIs(V_ASN1_NULL, Universal) && !algorithm.take(V_ASN1_NULL).isEmpty())
        return false;
    return sha256 && algorithm.atEnd();
}

// RSAES-OAEP-params of RFC 8017, SHA-256 for the label and the mask.
bool isOaep(DerWalk algorithm)
{
    const bool oaep = algorithm.takeObject(NID_rsaesOaep);
    DerWalk parameters = algorithm.into(V_ASN1_SEQUENCE);
    DerWalk label = parameters.into(0, Context);
    const bool labelled = isSha256(label.into(V_ASN1_SEQUENCE)) && label.atEnd();
    DerWalk outer = parameters.into(1, Context);
    DerWalk mask = outer.into(V_ASN1_SEQUENCE);
    const bool masked = mask.takeObject(NID_mgf1) && isSha256(mask.into(V_ASN1_SEQUENCE)) && mask.atEnd();
    return oaep && labelled && masked && outer.atEnd() && parameters.atEnd() && algorithm.atEnd();
}

// KeyTransRecipientInfo of RFC 5652 with RSAES-OAEP: the older padding tells too much to who may guess.
bool isKeyTransport(DerWalk recipient)
{
    DerWalk start = recipient;
    start.take(V_ASN1_INTEGER);
    bool byKey = false;
    if (!skipName(start, byKey) || !recipient.takeNumber(byKey ? 2 : 0))
        return false;
    skipName(recipient, byKey);
    const bool oaep = isOaep(recipient.into(V_ASN1_SEQUENCE));
    recipient.take(V_ASN1_OCTET_STRING);
    return oaep && recipient.atEnd();
}

// OriginatorIdentifierOrKey with a fresh key: whole bytes of an uncompressed point on the recipient's curve.
bool isFreshKey(DerWalk originator)
{
    DerWalk key = originator.into(1, Context);
    DerWalk algorithm = key.into(V_ASN1_SEQUENCE);
    const bool elliptic = algorithm.takeObject(NID_X9_62_id_ecPublicKey) && algorithm.atEnd();
    const QByteArrayView point = key.take(V_ASN1_BIT_STRING);
    return elliptic && point.startsWith(QByteArrayView("\0\4", 2)) && key.atEnd() && originator.atEnd();
}

// KeyAgreeRecipientInfo with one key per recipient (RFC 5753).
bool isKeyAgreement(DerWalk recipient)
{
    const bool version = recipient.takeNumber(3);
    const bool fresh = isFreshKey(recipient.into(0, Context));
    DerWalk agreement = recipient.into(V_ASN1_SEQUENCE);
    const bool derived = agreement.takeObject(NID_dhSinglePass_stdDH_sha256kdf_scheme);
    DerWalk wrapping = agreement.into(V_ASN1_SEQUENCE);
    const bool wrapped = wrapping.takeObject(NID_id_aes256_wrap) && wrapping.atEnd() && agreement.atEnd();
    DerWalk keys = recipient.into(V_ASN1_SEQUENCE);
    DerWalk key = keys.into(V_ASN1_SEQUENCE);
    bool byKey = false;
    skipName(key, byKey);
    key.take(V_ASN1_OCTET_STRING);
    return version && fresh && derived && wrapped && key.atEnd() && keys.atEnd() && recipient.atEnd();
}

bool areRecipients(DerWalk recipients)
{
    if (recipients.atEnd())
        return false;
    while (recipients.ok() && !recipients.atEnd()) {
        const bool known = recipients.nextIs(1, Context) ? isKeyAgreement(recipients.into(1, Context))
                                                         : isKeyTransport(recipients.into(V_ASN1_SEQUENCE));
        if (!known)
            return false;
    }
    return recipients.ok();
}

// EncryptedContentInfo with GCMParameters of RFC 5084.
bool isEncryptedContent(DerWalk content)
{
    const bool data = content.takeObject(NID_pkcs7_data);
    DerWalk algorithm = content.into(V_ASN1_SEQUENCE);
    const bool gcm = algorithm.takeObject(NID_aes_256_gcm);
    DerWalk parameters = algorithm.into(V_ASN1_SEQUENCE);
    const bool nonce = parameters.take(V_ASN1_OCTET_STRING).size() == GcmNonceBytes;
    const bool tag = parameters.takeNumber(GcmTagBytes) && parameters.atEnd() && algorithm.atEnd();
    content.take(0, Context);
    return data && gcm && nonce && tag && content.atEnd();
}

} // namespace

bool hasSealedForm(const QByteArray &der)
{
    DerWalk file(der);
    DerWalk info = file.into(V_ASN1_SEQUENCE);
    const bool type = info.takeObject(NID_id_smime_ct_authEnvelopedData);
    DerWalk wrapped = info.into(0, Context);
    DerWalk envelope = wrapped.into(V_ASN1_SEQUENCE);
    const bool whole = file.atEnd() && info.atEnd() && wrapped.atEnd();
    const bool version = envelope.takeNumber(0);
    const bool recipients = areRecipients(envelope.into(V_ASN1_SET));
    const bool content = isEncryptedContent(envelope.into(V_ASN1_SEQUENCE));
    const bool tag = envelope.take(V_ASN1_OCTET_STRING).size() == GcmTagBytes && envelope.atEnd();
    return type && whole && version && recipients && content && tag;
}

} // namespace yongping
