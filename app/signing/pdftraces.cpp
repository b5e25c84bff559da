#include "signing/pdftraces.h"

#include "base/digest.h"
#include "signing/byterange.h"
#include "signing/openssl.h"
#include "signing/pdfdocument.h"

#include <qpdf/Pipeline.hh>

#include <array>
#include <stdexcept>

namespace yongping {

namespace {

constexpr size_t MaxRevisions = 128;
constexpr qsizetype MaxUnpacked = 256 * 1024 * 1024;

using DigestPtr = std::unique_ptr<EVP_MD_CTX, openssl::Deleter<EVP_MD_CTX_free>>;

QString hexadecimal(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// Takes what streams unpack to into a digest, and no more than allowed. Throws beyond.
class DigestOfStreams final : public Pipeline
{
public:
    explicit DigestOfStreams(qsizetype &left) : Pipeline("digest", nullptr), m_left(left) {}

    void write(const unsigned char *data, size_t length) override
    {
        if (length > static_cast<size_t>(m_left))
            throw std::length_error("the streams unpack to more than is allowed");
        m_left -= static_cast<qsizetype>(length);
        m_isEmpty = m_isEmpty && length == 0;
        m_hash.add(QByteArrayView(data, static_cast<qsizetype>(length)));
    }
    void finish() override {}

    QString take() { return m_isEmpty ? QString() : m_hash.result(); }

private:
    qsizetype &m_left;
    bool m_isEmpty = true;
    Sha256 m_hash;
};

// Digests of growing parts of one file, each byte read once.
QStringList digestsUpTo(const QByteArray &file, const std::vector<qsizetype> &ends)
{
    const DigestPtr whole(EVP_MD_CTX_new());
    const DigestPtr part(EVP_MD_CTX_new());
    EVP_DigestInit_ex(whole.get(), EVP_sha256(), nullptr);
    QStringList digests;
    qsizetype done = 0;
    for (const qsizetype end : ends) {
        EVP_DigestUpdate(whole.get(), file.constData() + done, static_cast<size_t>(end - done));
        done = end;
        std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
        unsigned int size = 0;
        EVP_MD_CTX_copy_ex(part.get(), whole.get());
        EVP_DigestFinal_ex(part.get(), value.data(), &size);
        digests.append(hexadecimal(QByteArray(reinterpret_cast<const char *>(value.data()), static_cast<int>(size))));
    }
    return digests;
}

QStringList revisionsOf(const QByteArray &file)
{
    std::vector<qsizetype> ends = earlierRevisionEnds(file);
    if (ends.size() > MaxRevisions)
        return {};
    qsizetype end = file.size();
    while (end > 0 && QByteArrayView(" \t\r\n\f").contains(file.at(end - 1)))
        --end;
    ends.push_back(end);
    return digestsUpTo(file, ends);
}

class Marks
{
public:
    explicit Marks(QPDF &pdf) : m_pdf(pdf) {}

    QStringList read()
    {
        QPDFObjectHandle id = m_pdf.getTrailer().getKey("/ID");
        if (id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString())
            add("id.", hexadecimal(QByteArray::fromStdString(id.getArrayItem(0).getStringValue())));
        add("pages.", pages());
        add("data.", carriedFiles());
        return m_marks;
    }

private:
    void add(const char *kind, const QString &value)
    {
        if (!value.isEmpty())
            m_marks.append(QLatin1String(kind) + value);
    }

    // The content streams as they unpack: programs that write the file anew may pack them otherwise.
    QString pages()
    {
        DigestOfStreams drawing(m_left);
        for (QPDFObjectHandle page : m_pdf.getAllPages())
            page.pipePageContents(&drawing);
        return drawing.take();
    }

    QString carriedFiles()
    {
        DigestOfStreams carried(m_left);
        QPDFObjectHandle files = m_pdf.getRoot().getKey("/AF");
        for (int i = 0; files.isArray() && i < files.getArrayNItems(); ++i) {
            QPDFObjectHandle file = files.getArrayItem(i);
            QPDFObjectHandle streams = file.isDictionary() ? file.getKey("/EF") : QPDFObjectHandle::newNull();
            QPDFObjectHandle stream = streams.isDictionary() ? streams.getKey("/F") : QPDFObjectHandle::newNull();
            if (stream.isStream())
                stream.pipeStreamData(&carried, 0, qpdf_dl_generalized, true);
        }
        return carried.take();
    }

    QPDF &m_pdf;
    qsizetype m_left = MaxUnpacked;
    QStringList m_marks;
};

} // namespace

PdfTraces readPdfTraces(const QByteArray &pdf)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    if (!opened)
        return {};
    return tracesOf(**opened, pdf);
}

PdfTraces tracesOf(QPDF &pdf, const QByteArray &file)
{
    try {
        return {Marks(pdf).read(), revisionsOf(file)};
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace yongping
