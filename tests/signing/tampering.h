#pragma once

#include <QByteArray>
#include <QMap>

#include <algorithm>
#include <utility>

// What somebody with an editor does to a PDF: bytes replaced in place, and revisions appended as any program appends
// them. Works on files with plain cross-reference tables, as preparePdf() writes them.
namespace yongping::tampering {

// The entry of the last trailer, "/Root 1 0 R"; `name` with the slash.
inline QByteArray trailerReference(const QByteArray &pdf, const QByteArray &name)
{
    const qsizetype place = pdf.indexOf(name, pdf.lastIndexOf("trailer"));
    return pdf.mid(place, pdf.indexOf('R', place + name.size()) + 1 - place);
}

// One more revision. `root` replaces the trailer's entry where it is given ("/Root 7 0 R").
inline QByteArray appended(QByteArray pdf, const QMap<int, QByteArray> &objects, const QByteArray &root = {})
{
    const QByteArray previous = pdf.mid(pdf.lastIndexOf("startxref") + 9).trimmed().split('\n').first().trimmed();
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const QByteArray rootEntry = root.isEmpty() ? trailerReference(pdf, "/Root") : root;
    const QByteArray infoEntry = trailerReference(pdf, "/Info");
    const int oldSize = pdf.mid(pdf.indexOf("/Size ", trailer) + 6, 10).split(' ').first().toInt();
    const int size = std::max(oldSize, objects.isEmpty() ? 0 : objects.lastKey() + 1);
    QByteArray table = "xref\n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        table += QByteArray::number(object.key()) + " 1\n"
                 + QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(object.key()) + " 0 obj\n" + object.value() + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += table + "trailer\n<< /Size " + QByteArray::number(size) + ' ' + rootEntry + ' ' + infoEntry + " /Prev "
           + previous + " >>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

// The number and the body of the object that holds `needle`, as it stands last in the file.
inline std::pair<int, QByteArray> objectWith(const QByteArray &pdf, const QByteArray &needle)
{
    const qsizetype place = pdf.lastIndexOf(needle);
    const qsizetype begin = pdf.lastIndexOf(" 0 obj\n", place);
    const qsizetype line = pdf.lastIndexOf('\n', begin) + 1;
    const qsizetype end = pdf.indexOf("\nendobj", place);
    return {pdf.mid(line, begin - line).toInt(), pdf.mid(begin + 7, end - begin - 7)};
}

// A revision in which the object that holds `needle` reads otherwise; nothing where it would not.
inline QByteArray replacedObject(const QByteArray &pdf, const QByteArray &needle, const QByteArray &before,
                                 const QByteArray &after)
{
    auto [number, body] = objectWith(pdf, needle);
    return body.contains(before) ? appended(pdf, {{number, body.replace(before, after)}}) : QByteArray();
}

// The first place alone; nothing where there is none.
inline QByteArray replaced(QByteArray pdf, const QByteArray &before, const QByteArray &after, qsizetype from = 0)
{
    const qsizetype place = pdf.indexOf(before, from);
    return place < 0 ? QByteArray() : pdf.replace(place, before.size(), after);
}

inline QByteArray flipped(QByteArray pdf, qsizetype place, int bit = 0)
{
    pdf[place] = static_cast<char>(pdf.at(place) ^ (1 << bit));
    return pdf;
}

inline QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
           + "\nendstream";
}

// Where the hexadecimal digits of a signature begin and end; counted from 0 in the order of the file.
struct Gap
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

inline Gap gapOf(const QByteArray &pdf, int signature)
{
    qsizetype place = 0;
    for (int i = 0; i <= signature; ++i)
        place = pdf.indexOf("/ETSI.CAdES.detached", place + 1);
    const qsizetype begin = pdf.indexOf("/Contents <", place) + 11;
    return {begin, pdf.indexOf('>', begin)};
}

// The four numbers of a signature's range, written over those in place.
inline QByteArray withRange(QByteArray pdf, int signature, QByteArray numbers)
{
    const Gap gap = gapOf(pdf, signature);
    const qsizetype begin = pdf.lastIndexOf("/ByteRange", gap.begin) + 10;
    const qsizetype room = pdf.indexOf(']', begin) + 1 - begin;
    return pdf.replace(begin, room, numbers.leftJustified(room, ' '));
}

} // namespace yongping::tampering
