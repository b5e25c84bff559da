#pragma once

#include <qpdf/QPDF.hh>

#include <map>
#include <string>

namespace yongping {

// All objects of one revision in a form that can be compared: the same meaning gives the same text, whatever program
// wrote it (in a /Rect, 80.000 equals 80; a flag of 2.0 is none to many readers and differs from 2). A reference to an
// object that is not there counts as an object that is null, so that one supplied later is noticed.
class PdfSnapshot
{
public:
    explicit PdfSnapshot(QPDF &pdf);

    const std::map<QPDFObjGen, std::string> &objects() const { return m_objects; }
    // "null" for one that is not there.
    const std::string &object(QPDFObjGen id) const;

private:
    std::map<QPDFObjGen, std::string> m_objects;
};

// The comparable text of one value; references stay references.
std::string canonicalPdf(QPDFObjectHandle value);

} // namespace yongping
