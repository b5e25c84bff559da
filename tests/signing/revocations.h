#pragma once

#include "samples.h"
#include "signing/openssl.h"

namespace yongping::samples {

// A revocation list in DER that the authority has signed; `next` invalid: it does not say when the next one comes.
inline QByteArray revocationList(const SigningKey &authority, const std::vector<Certificate> &revoked,
                                 const QDateTime &made, const QDateTime &next = {})
{
    const auto time = [](const QDateTime &value) {
        return std::unique_ptr<ASN1_TIME, Deleter<ASN1_TIME_free>>(
            ASN1_TIME_set(nullptr, static_cast<time_t>(value.toSecsSinceEpoch())));
    };
    const QByteArray packed = authority.toPkcs12(passphrase("x")).value();
    const unsigned char *position = openssl::bytes(packed);
    const openssl::Pkcs12Ptr pkcs12(d2i_PKCS12(nullptr, &position, static_cast<long>(packed.size())));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    PKCS12_parse(pkcs12.get(), "x", &key, &certificate, nullptr);
    const openssl::KeyPtr ownedKey(key);
    const openssl::X509Ptr ownedCertificate(certificate);
    const openssl::CrlPtr list(X509_CRL_new());
    X509_CRL_set_version(list.get(), 1); // version 2
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(certificate));
    X509_CRL_set1_lastUpdate(list.get(), time(made).get());
    if (next.isValid())
        X509_CRL_set1_nextUpdate(list.get(), time(next).get());
    for (const Certificate &one : revoked) {
        const openssl::X509Ptr parsed = openssl::parseCertificate(one.toDer());
        X509_REVOKED *entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(parsed.get()));
        X509_REVOKED_set_revocationDate(entry, time(made).get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), key, EVP_sha256());
    return openssl::der(list.get(), i2d_X509_CRL);
}

} // namespace yongping::samples
