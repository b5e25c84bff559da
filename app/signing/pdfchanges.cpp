#include "signing/pdfchanges.h"

#include "signing/pdfdocument.h"
#include "signing/pdfplaces.h"
#include "signing/pdfsnapshot.h"
#include "signing/pdftables.h"
#include "signing/text.h"

#include <algorithm>
#include <set>
#include <string>

namespace yongping {

namespace {

using Keys = std::set<std::string>;

// The same dictionary but for these keys.
bool differsOnlyIn(QPDFObjectHandle older, QPDFObjectHandle newer, const Keys &allowed)
{
    if (!older.isDictionary() || !newer.isDictionary())
        return false;
    const auto rest = [&allowed](QPDFObjectHandle dictionary) {
        QPDFObjectHandle copy = dictionary.shallowCopy();
        for (const std::string &key : allowed)
            copy.removeKey(key);
        return canonicalPdf(copy);
    };
    return rest(older) == rest(newer);
}

class Comparison
{
public:
    Comparison(const PdfRevision &older, const PdfRevision &newer)
        : m_older(older), m_newer(newer), m_oldRoot(older.pdf.getRoot()), m_newRoot(newer.pdf.getRoot()),
          m_openFields(signatureFields(older.pdf))
    {
        std::erase_if(m_openFields, [](const PdfField &field) { return field.isSigned(); });
    }

    std::optional<PdfChange> problem()
    {
        QPDFObjectHandle oldTrailer = m_older.pdf.getTrailer();
        QPDFObjectHandle newTrailer = m_newer.pdf.getTrailer();
        for (const char *key : {"/Root", "/Info", "/Encrypt"}) {
            if (canonicalPdf(oldTrailer.getKey(key)) != canonicalPdf(newTrailer.getKey(key))) {
                return PdfChange{SigningText::tr("the structure of the document"),
                                 QStringLiteral("trailer %1").arg(QLatin1String(key))};
            }
        }
        std::set<QPDFObjGen> ids;
        for (const auto &[id, text] : m_older.objects.objects())
            ids.insert(id);
        for (const QPDFObjGen &id : ids) {
            if (m_older.objects.object(id) != m_newer.objects.object(id) && !isAllowed(id))
                return PdfChange{placeInWords(m_older.pdf, id), QStringLiteral("object %1").arg(id.getObj())};
        }
        return ambiguity(ids);
    }

private:
    std::optional<PdfChange> ambiguity(const std::set<QPDFObjGen> &ids) const
    {
        std::set<int> known;
        for (const QPDFObjGen &id : ids)
            known.insert(id.getObj());
        const std::optional<int> number =
            ambiguousObject(m_newer.bytes, m_older.bytes.size(), m_newer.pdf, known);
        if (!number)
            return {};
        const auto id = std::find_if(ids.begin(), ids.end(),
                                     [&](const QPDFObjGen &one) { return one.getObj() == *number; });
        return PdfChange{id == ids.end() ? SigningText::tr("the structure of the document")
                                         : placeInWords(m_older.pdf, *id),
                         QStringLiteral("object %1 can be read in two ways").arg(*number)};
    }

    bool isAllowed(QPDFObjGen id)
    {
        const QPDFObjectHandle older = m_older.pdf.getObject(id);
        const QPDFObjectHandle newer = m_newer.pdf.getObject(id);
        if (id == m_oldRoot.getObjGen())
            return differsOnlyIn(older, newer, {"/DSS", "/Extensions", "/AcroForm"}) && isFormAllowed();
        if (id == m_oldRoot.getKey("/AcroForm").getObjGen())
            return differsOnlyIn(older, newer, {"/SigFlags"});
        return isSigning(id, newer) && differsOnlyIn(older, newer, {"/V", "/AP", "/M"});
    }

    // A form that stands inside the catalog instead of being an object of its own.
    bool isFormAllowed()
    {
        QPDFObjectHandle older = m_oldRoot.getKey("/AcroForm");
        QPDFObjectHandle newer = m_newRoot.getKey("/AcroForm");
        if (older.isIndirect() || newer.isIndirect() || older.isNull())
            return canonicalPdf(older) == canonicalPdf(newer);
        return differsOnlyIn(older, newer, {"/SigFlags"});
    }

    bool isSigning(QPDFObjGen id, QPDFObjectHandle newer) const
    {
        return newer.isDictionary() && newer.getKey("/V").isDictionary()
               && std::any_of(m_openFields.begin(), m_openFields.end(),
                              [&](const PdfField &field) { return field.object.getObjGen() == id; });
    }

    const PdfRevision &m_older;
    const PdfRevision &m_newer;
    QPDFObjectHandle m_oldRoot;
    QPDFObjectHandle m_newRoot;
    std::vector<PdfField> m_openFields;
};

} // namespace

std::optional<PdfChange> forbiddenChange(const PdfRevision &older, const PdfRevision &newer)
{
    return Comparison(older, newer).problem();
}

} // namespace yongping
