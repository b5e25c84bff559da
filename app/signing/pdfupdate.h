#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <map>

namespace yongping {

// Collects the objects of one incremental update and appends them to a document with a cross-reference section of the
// kind that the document already uses; Root, Info and the first file identifier stay. The base is never touched: its
// bytes are the beginning of the result.
class PdfUpdate
{
public:
    // Both must outlive the update; `pdf` was opened from `base` and may have been changed since.
    PdfUpdate(const QByteArray &base, QPDF &pdf);

    // Writes the object as it stands now, a stream with its raw data. Returns where its body begins in the result.
    qsizetype add(QPDFObjectHandle object);
    qsizetype add(QPDFObjGen id, const QByteArray &body);
    // Writes what `object` reaches of objects that the base does not have.
    void addNewObjects(QPDFObjectHandle object);

    // Closes the update with its cross-references.
    QByteArray finish();

private:
    void writeTable(QPDFObjectHandle trailer);
    void writeStream(QPDFObjectHandle trailer);
    QPDFObjectHandle makeTrailer(int size);

    QPDF &m_pdf;
    QByteArray m_output;
    qsizetype m_baseXref = 0;
    bool m_usesTable = true;
    int m_firstNewId = 0;
    std::map<QPDFObjGen, qsizetype> m_offsets;
};

} // namespace yongping
