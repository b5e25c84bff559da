#include "signing/pdfpages.h"

#include "base/digest.h"
#include "signing/limitedbuffer.h"
#include "signing/pdfdocument.h"
#include "signing/pdfwords.h"

#include <map>
#include <set>

namespace yongping {

namespace {

constexpr qsizetype MaxUnpacked = 256 * 1024 * 1024;
constexpr int MaxDepth = 100;

class PageReader
{
public:
    explicit PageReader(QPDF &pdf) : m_pdf(pdf) {}

    PdfPages read()
    {
        PdfPages result;
        QPDFObjectHandle language = m_pdf.getRoot().getKey("/Lang");
        result.language = language.isString() ? QString::fromStdString(language.getUTF8Value()) : QString();
        for (QPDFObjectHandle page : m_pdf.getAllPages()) {
            LimitedBuffer unpacked(m_left);
            page.pipePageContents(&unpacked);
            const QByteArray content = unpacked.take();
            m_left -= content.size();
            result.pages.push_back({drawingOf(page, content), m_words.of(page, content)});
        }
        for (QPDFObjectHandle object : m_pdf.getAllObjects()) {
            if (object.isDictionaryOfType("/FontDescriptor") && object.getKey("/FontName").isName())
                m_fonts.insert(QString::fromStdString(object.getKey("/FontName").getName()).section(u'+', -1));
        }
        result.fonts = QStringList(m_fonts.begin(), m_fonts.end());
        return result;
    }

private:
    QByteArray drawingOf(QPDFObjectHandle page, const QByteArray &content)
    {
        Sha256 hash;
        hash.add(content);
        for (auto &[key, value] : page.getDictAsMap()) {
            if (key != "/Contents" && key != "/Parent" && key != "/Annots")
                hash.add(QByteArray(QByteArray::fromStdString(key) + digestOf(value, 0)));
        }
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            const bool isField = annotation.isDictionary() && annotation.getKey("/FT").isName()
                                 && annotation.getKey("/FT").getName() == "/Sig";
            hash.add(isField ? digestOf(annotation.getKey("/Rect"), 0)
                                 : QByteArray("other" + digestOf(annotation, 0)));
        }
        return hash.result().toLatin1();
    }

    // Of a value with all that it refers to, whatever the numbers of the objects.
    QByteArray digestOf(QPDFObjectHandle value, int depth)
    {
        if (depth > MaxDepth)
            throw std::runtime_error("nested too deeply");
        const QPDFObjGen id = value.getObjGen();
        if (value.isIndirect()) {
            const auto known = m_digests.find(id);
            if (known != m_digests.end())
                return known->second;
            m_digests.emplace(id, "ring"); // for references back, such as to a parent
        }
        Sha256 hash;
        if (value.isArray()) {
            for (QPDFObjectHandle &item : value.getArrayAsVector())
                hash.add(QByteArray("," + digestOf(item, depth + 1)));
        } else if (value.isDictionary() || value.isStream()) {
            QPDFObjectHandle dictionary = value.isStream() ? value.getDict() : value;
            for (auto &[key, item] : dictionary.getDictAsMap()) {
                if (key != "/Parent" && key != "/P")
                    hash.add(QByteArray(QByteArray::fromStdString(key) + digestOf(item, depth + 1)));
            }
            if (value.isStream()) {
                const std::shared_ptr<Buffer> data = value.getRawStreamData();
                hash.add(QByteArrayView(data->getBuffer(), static_cast<qsizetype>(data->getSize())));
            }
        } else {
            hash.add(QByteArray::fromStdString(value.unparseResolved()));
        }
        const QByteArray digest = hash.result().toLatin1();
        if (value.isIndirect())
            m_digests[id] = digest;
        return digest;
    }

    QPDF &m_pdf;
    qsizetype m_left = MaxUnpacked;
    PdfWords m_words;
    std::map<QPDFObjGen, QByteArray> m_digests;
    std::set<QString> m_fonts;
};

} // namespace

Result<PdfPages> readPdfPages(const QByteArray &pdf)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    if (!opened)
        return opened.error();
    try {
        return PageReader(**opened).read();
    } catch (const std::exception &exception) {
        return damagedPdf(QString::fromUtf8(exception.what()));
    }
}

} // namespace yongping
