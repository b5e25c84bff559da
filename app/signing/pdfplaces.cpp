#include "signing/pdfplaces.h"

#include "signing/pdfdocument.h"
#include "signing/text.h"

#include <set>
#include <vector>

namespace yongping {

namespace {

// Objects looked at for one answer; hostile files may hold millions of references.
constexpr int MaxSteps = 200'000;

class Search
{
public:
    explicit Search(QPDFObjGen wanted) : m_wanted(wanted) {}

    // Whether the object hangs on `from`; ways back to pages and parents are not gone.
    bool reaches(QPDFObjectHandle from)
    {
        std::set<QPDFObjGen> seen;
        std::vector<QPDFObjectHandle> open{from};
        while (!open.empty() && m_steps < MaxSteps) {
            QPDFObjectHandle object = open.back();
            open.pop_back();
            ++m_steps;
            if (object.isIndirect()) {
                if (object.getObjGen() == m_wanted)
                    return true;
                if (!seen.insert(object.getObjGen()).second)
                    continue;
            }
            addChildren(object, open);
        }
        return false;
    }

private:
    static void addChildren(QPDFObjectHandle object, std::vector<QPDFObjectHandle> &open)
    {
        if (object.isArray()) {
            for (QPDFObjectHandle &item : object.getArrayAsVector())
                open.push_back(item);
            return;
        }
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            return;
        for (auto &[key, value] : dictionary.getDictAsMap()) {
            if (key != "/Parent" && key != "/P")
                open.push_back(value);
        }
    }

    QPDFObjGen m_wanted;
    int m_steps = 0;
};

} // namespace

QString placeInWords(QPDF &pdf, QPDFObjGen id)
{
    Search search(id);
    QPDFObjectHandle root = pdf.getRoot();
    for (const PdfField &field : signatureFields(pdf)) {
        QPDFObjectHandle object = field.object;
        if (object.getObjGen() == id || search.reaches(object.getKey("/V")))
            return SigningText::tr("the signature field “%1”").arg(field.name);
        if (field.isSigned() && search.reaches(object.getKey("/AP")))
            return SigningText::tr("the seal in the field “%1”").arg(field.name);
    }
    if (search.reaches(pdf.getTrailer().getKey("/Info")) || search.reaches(root.getKey("/Metadata")))
        return SigningText::tr("the properties of the document");
    if (search.reaches(root.getKey("/AF")))
        return SigningText::tr("a file inside the document");
    int number = 0;
    for (const QPDFObjectHandle &page : pdf.getAllPages()) {
        ++number;
        if (search.reaches(page))
            return SigningText::tr("page %1").arg(number);
    }
    if (search.reaches(root.getKey("/AcroForm")))
        return SigningText::tr("the form with the signature fields");
    return SigningText::tr("the structure of the document");
}

} // namespace yongping
