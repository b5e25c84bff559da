#pragma once

#include "base/result.h"
#include "signing/certificate.h"
#include "signing/passphrase.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

struct evp_pkey_st;

namespace yongping {

enum class KeyUse {
    Signer,    // signs documents; bundles can be sealed for it
    Authority, // issues certificates and signs nothing else
};

// A private key with its certificate and the certificates above it, as they lie together in a PKCS#12 file. If an
// object exists, key and certificate match. Copies share the key, which OpenSSL wipes with the last of them; it never
// leaves this class except encrypted.
class SigningKey
{
public:
    // A new P-256 key with a self-signed certificate for `name` (1 to 64 characters), valid for five years from `now`.
    // An authority's is valid for ten.
    static Result<SigningKey> generate(const QString &name, const QDateTime &now, KeyUse use = KeyUse::Signer);

    // Reads PKCS#12, old ciphers (RC2, 3DES) included. Errors: "key.passphrase" if the passphrase is wrong,
    // "key.format", "key.incomplete" without key or certificate, "key.weak" for a kind or length that is not accepted,
    // "key.sm2" for one that Chinese authorities issue and PDF has no place for.
    static Result<SigningKey> fromPkcs12(const QByteArray &data, const Passphrase &passphrase);
    // A key that never leaves its token (PKCS#11), by its address: "pkcs11:token=…;object=…", with "?module-path=FILE"
    // where the system's default module is not the token's. Errors: "key.token_engine", "key.token_module" and
    // "key.token_missing" say what is not there, "key.passphrase" if the PIN is wrong (it is tried once, and the
    // message says how many tries are left where the token tells), "key.token_locked", "key.token_pin" if the address
    // carries one, "key.token_key", "key.other_certificate", "key.weak", "key.sm2". Such a key has no PKCS#12 form
    // ("key.token_export").
    static Result<SigningKey> fromToken(const QString &address, const Passphrase &pin);

    // PBES2 with AES-256, HMAC-SHA-256; an empty passphrase is refused ("key.passphrase_empty").
    Result<QByteArray> toPkcs12(const Passphrase &passphrase) const;

    // The same with files. A file is written whole or not at all and is readable by its owner only.
    static Result<SigningKey> load(const QString &path, const Passphrase &passphrase);
    Result<void> save(const QString &path, const Passphrase &passphrase) const;

    // As the authority of a panel: a certificate for the name and the key of another one, say a member's self-signed
    // one, valid for five years but not longer than the authority's. Refused if this key is no authority's
    // ("key.no_authority").
    Result<Certificate> issue(const Certificate &other, const QDateTime &now) const;
    // The same key under a certificate that an authority issued for it. Refused if it is not for this key
    // ("key.other_certificate").
    Result<SigningKey> withCertificate(const Certificate &certificate, const std::vector<Certificate> &issuers) const;

    const Certificate &certificate() const { return m_certificate; }
    // The certificates above it, without its own.
    const std::vector<Certificate> &issuers() const { return m_issuers; }
    evp_pkey_st *handle() const { return m_key.get(); }

private:
    // Where key and certificate match and are good enough.
    static Result<SigningKey> fromParts(std::shared_ptr<evp_pkey_st> key, Certificate certificate,
                                        std::vector<Certificate> issuers);
    SigningKey(std::shared_ptr<evp_pkey_st> key, Certificate certificate, std::vector<Certificate> issuers);

    std::shared_ptr<evp_pkey_st> m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_issuers;
    bool m_onToken = false;
};

} // namespace yongping
