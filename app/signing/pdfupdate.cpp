#include "signing/pdfupdate.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QString>

#include <algorithm>

namespace yongping {

namespace {

constexpr int OffsetDigits = 10;
constexpr int StreamOffsetBytes = 4;

QPDFObjectHandle newNumber(qsizetype number)
{
    return QPDFObjectHandle::newInteger(static_cast<long long>(number));
}

QByteArray serialised(QPDFObjectHandle object)
{
    if (!object.isStream())
        return QByteArray::fromStdString(object.unparseResolved());
    const std::shared_ptr<Buffer> data = object.getRawStreamData();
    QPDFObjectHandle dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", newNumber(static_cast<qsizetype>(data->getSize())));
    QByteArray body = QByteArray::fromStdString(dictionary.unparse());
    body += "\nstream\n";
    body.append(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    body += "\nendstream";
    return body;
}

QByteArray paddedNumber(qsizetype number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

} // namespace

PdfUpdate::PdfUpdate(const QByteArray &base, QPDF &pdf)
    : m_pdf(pdf), m_output(base), m_firstNewId(static_cast<int>(pdf.getObjectCount()) + 1)
{
    const QByteArray keyword = "startxref";
    const qsizetype place = base.lastIndexOf(keyword) + keyword.size();
    m_baseXref = base.mid(place, 32).simplified().split(' ').value(0).toLongLong();
    m_usesTable = base.mid(m_baseXref, 16).trimmed().startsWith("xref");
    if (!m_output.endsWith('\n'))
        m_output += '\n';
}

qsizetype PdfUpdate::add(QPDFObjectHandle object)
{
    return add(object.getObjGen(), serialised(object));
}

qsizetype PdfUpdate::add(QPDFObjGen id, const QByteArray &body)
{
    m_offsets[id] = m_output.size();
    m_output += QByteArray::number(id.getObj()) + ' ' + QByteArray::number(id.getGen()) + " obj\n";
    const qsizetype start = m_output.size();
    m_output += body;
    m_output += "\nendobj\n";
    return start;
}

void PdfUpdate::addNewObjects(QPDFObjectHandle object)
{
    if (object.isIndirect()) {
        if (object.getObjectID() < m_firstNewId || m_offsets.contains(object.getObjGen()))
            return;
        add(object);
    }
    if (object.isArray()) {
        for (QPDFObjectHandle &item : object.getArrayAsVector())
            addNewObjects(item);
    } else if (object.isDictionary() || object.isStream()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        for (auto &[key, value] : dictionary.getDictAsMap())
            addNewObjects(value);
    }
}

QByteArray PdfUpdate::finish()
{
    if (m_usesTable) {
        writeTable(makeTrailer(static_cast<int>(m_pdf.getObjectCount()) + 1));
    } else {
        // The cross-reference stream is an object too and lists itself.
        const QPDFObjectHandle stream = m_pdf.makeIndirectObject(QPDFObjectHandle::newNull());
        m_offsets[stream.getObjGen()] = m_output.size();
        writeStream(makeTrailer(static_cast<int>(m_pdf.getObjectCount()) + 1));
    }
    return m_output;
}

QPDFObjectHandle PdfUpdate::makeTrailer(int size)
{
    QPDFObjectHandle old = m_pdf.getTrailer();
    QPDFObjectHandle trailer = QPDFObjectHandle::newDictionary();
    const auto oldSize = old.getKey("/Size").isInteger() ? old.getKey("/Size").getIntValueAsInt() : 0;
    trailer.replaceKey("/Size", newNumber(std::max(size, oldSize)));
    trailer.replaceKey("/Prev", newNumber(m_baseXref));
    trailer.replaceKey("/Root", old.getKey("/Root"));
    if (old.hasKey("/Info"))
        trailer.replaceKey("/Info", old.getKey("/Info"));
    const std::string changing = QCryptographicHash::hash(m_output, QCryptographicHash::Md5).toStdString();
    QPDFObjectHandle identifier = old.getKey("/ID");
    const bool hasFirst = identifier.isArray() && identifier.getArrayNItems() > 0;
    trailer.replaceKey("/ID", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
                                  hasFirst ? identifier.getArrayItem(0) : QPDFObjectHandle::newString(changing),
                                  QPDFObjectHandle::newString(changing)}));
    return trailer;
}

void PdfUpdate::writeTable(QPDFObjectHandle trailer)
{
    const qsizetype start = m_output.size();
    m_output += "xref\n";
    for (auto entry = m_offsets.begin(); entry != m_offsets.end();) {
        auto end = entry;
        int next = entry->first.getObj();
        while (end != m_offsets.end() && end->first.getObj() == next) {
            ++end;
            ++next;
        }
        m_output += QByteArray::number(entry->first.getObj()) + ' '
                    + QByteArray::number(next - entry->first.getObj()) + '\n';
        for (; entry != end; ++entry) {
            m_output += paddedNumber(entry->second, OffsetDigits) + ' ' + paddedNumber(entry->first.getGen(), 5)
                        + " n \n";
        }
    }
    m_output += "trailer\n" + QByteArray::fromStdString(trailer.unparse()) + "\nstartxref\n"
                + QByteArray::number(start) + "\n%%EOF\n";
}

void PdfUpdate::writeStream(QPDFObjectHandle trailer)
{
    QByteArray rows;
    QPDFObjectHandle index = QPDFObjectHandle::newArray();
    for (const auto &[id, offset] : m_offsets) {
        index.appendItem(newNumber(id.getObj()));
        index.appendItem(newNumber(1));
        rows += '\x01';
        for (int shift = 8 * (StreamOffsetBytes - 1); shift >= 0; shift -= 8)
            rows += static_cast<char>((offset >> shift) & 0xFF);
        rows += static_cast<char>(id.getGen() >> 8 & 0xFF);
        rows += static_cast<char>(id.getGen() & 0xFF);
    }
    trailer.replaceKey("/Type", QPDFObjectHandle::newName("/XRef"));
    trailer.replaceKey("/W", QPDFObjectHandle::parse("[1 4 2]"));
    trailer.replaceKey("/Index", index);
    trailer.replaceKey("/Length", newNumber(rows.size()));
    const auto self = std::max_element(m_offsets.begin(), m_offsets.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const qsizetype start = self->second;
    const QPDFObjGen id = self->first;
    add(id, QByteArray::fromStdString(trailer.unparse()) + "\nstream\n" + rows + "\nendstream");
    m_output += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace yongping
