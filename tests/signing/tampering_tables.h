#pragma once

#include "tampering.h"

// Revisions whose tables are not what this program writes: cross-reference streams, object streams, other generations,
// another chain of revisions.
namespace yongping::tampering {

inline QByteArray startOfLastTable(const QByteArray &pdf)
{
    return pdf.mid(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n').first().trimmed();
}

inline QByteArray bigEndian(qsizetype value, int size)
{
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

// One object inside an object stream, listed by a cross-reference stream; 950 and 951 are the streams' own numbers.
// As a revision of its own, or, `hybrid`, hidden behind a plain table that does not name the object.
inline QByteArray packed(QByteArray pdf, int object, const QByteArray &body, bool hybrid = false)
{
    const QByteArray previous = startOfLastTable(pdf);
    const QByteArray root = trailerReference(pdf, "/Root") + ' ' + trailerReference(pdf, "/Info");
    const QByteArray head = QByteArray::number(object) + " 0 ";
    const qsizetype container = pdf.size();
    pdf += "950 0 obj\n" + stream("/Type /ObjStm /N 1 /First " + QByteArray::number(head.size()), head + body)
           + "\nendobj\n";
    const qsizetype table = pdf.size();
    const QByteArray rows = '\2' + bigEndian(950, 4) + '\0' + '\1' + bigEndian(container, 4) + '\0' + '\1'
                            + bigEndian(table, 4) + '\0';
    pdf += "951 0 obj\n"
           + stream("/Type /XRef /W [ 1 4 1 ] /Index [ " + QByteArray::number(object) + " 1 950 2 ] /Size 952 " + root
                        + (hybrid ? QByteArray() : " /Prev " + previous),
                    rows)
           + "\nendobj\n";
    if (!hybrid)
        return pdf + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    const QByteArray plain = QByteArray::number(pdf.size());
    return pdf + "xref\n0 0\ntrailer\n<< /Size 952 " + root + " /Prev " + previous + " /XRefStm "
           + QByteArray::number(table) + " >>\nstartxref\n" + plain + "\n%%EOF\n";
}

// A revision whose objects are in one object stream, 950, with this head and body, and whose cross-reference stream,
// 951, lists the numbers of `index`: first those of `rows`, then the two streams.
inline QByteArray packedAs(QByteArray pdf, const QByteArray &head, const QByteArray &body, const QByteArray &index,
                           const QByteArray &rows)
{
    const QByteArray previous = startOfLastTable(pdf);
    const QByteArray root = trailerReference(pdf, "/Root") + ' ' + trailerReference(pdf, "/Info");
    const QByteArray count = QByteArray::number(head.simplified().split(' ').size() / 2);
    const qsizetype container = pdf.size();
    pdf += "950 0 obj\n"
           + stream("/Type /ObjStm /N " + count + " /First " + QByteArray::number(head.size()), head + body)
           + "\nendobj\n";
    const QByteArray table = QByteArray::number(pdf.size());
    const QByteArray own = '\1' + bigEndian(container, 4) + '\0' + '\1' + bigEndian(pdf.size(), 4) + '\0';
    pdf += "951 0 obj\n"
           + stream("/Type /XRef /W [ 1 4 1 ] /Index " + index + " /Size 952 " + root + " /Prev " + previous,
                    rows + own)
           + "\nendobj\n";
    return pdf + "startxref\n" + table + "\n%%EOF\n";
}

// A revision with one table of this `entry`, PLACE standing for where `object` begins, that follows the last table of
// `chain`, an earlier state of the file or the file itself.
inline QByteArray listed(QByteArray pdf, const QByteArray &object, const QByteArray &entry, const QByteArray &chain)
{
    const QByteArray root = trailerReference(chain, "/Root") + ' ' + trailerReference(chain, "/Info");
    const QByteArray size = chain.mid(chain.indexOf("/Size ", chain.lastIndexOf("trailer")) + 6, 10).split(' ').first();
    const QByteArray place = QByteArray::number(pdf.size()).rightJustified(10, '0');
    pdf += object;
    const QByteArray table = QByteArray::number(pdf.size());
    return pdf + "xref\n" + QByteArray(entry).replace("PLACE", place) + "trailer\n<< /Size " + size + ' ' + root
           + " /Prev " + startOfLastTable(chain) + " >>\nstartxref\n" + table + "\n%%EOF\n";
}

} // namespace yongping::tampering
