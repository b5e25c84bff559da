#include "signing/openssl.h"

#include <openssl/err.h>

#include <QStringList>
#include <QTimeZone>

#include <array>
#include <ctime>

namespace yongping::openssl {

namespace {

QString utf8(const ASN1_STRING *text)
{
    unsigned char *bytes = nullptr;
    const int size = ASN1_STRING_to_UTF8(&bytes, text);
    if (size < 0)
        return {};
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

} // namespace

BioPtr readOnly(const QByteArray &data)
{
    return BioPtr(BIO_new_mem_buf(data.constData(), static_cast<int>(data.size())));
}

QByteArray content(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

QString takeErrors()
{
    QStringList lines;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> line{};
        ERR_error_string_n(code, line.data(), line.size());
        lines.append(QString::fromLatin1(line.data()));
    }
    return lines.join(QLatin1String("; "));
}

X509Ptr parseCertificate(const QByteArray &der)
{
    const unsigned char *position = bytes(der);
    X509Ptr certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    if (certificate && position != bytes(der) + der.size())
        certificate.reset();
    return certificate;
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString readableName(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index >= 0) {
        const QString common = utf8(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
        if (!common.isEmpty())
            return common;
    }
    const BioPtr text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    return QString::fromUtf8(content(text.get()));
}

} // namespace yongping::openssl
