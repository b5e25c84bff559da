#include "signing/pdfsnapshot.h"

#include "base/digest.h"

#include <QByteArray>
#include <QString>

#include <set>
#include <stdexcept>

namespace yongping {

namespace {

// QPDF's parser refuses deeper nesting; this guards the stack should that change.
constexpr int MaxDepth = 600;
const std::string Null = "null";
// Any reader takes whole numbers and fractions alike in these, and programs that sign write them anew.
const std::set<std::string> Boxes{"/Rect", "/MediaBox", "/CropBox"};

enum class Numbers {
    ByValue,
    ByKind, // and value: many readers do not know a flag, an angle or a count that is written as a fraction
};

std::string hexadecimal(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}

// Without a plus sign, leading zeros, or zeros after the point. The point itself tells a fraction, if its kind counts.
std::string normalNumber(const std::string &text, Numbers numbers)
{
    QByteArray digits = QByteArray::fromStdString(text);
    const bool tellsKind = numbers == Numbers::ByKind && digits.contains('.');
    const bool negative = digits.startsWith('-');
    while (digits.startsWith('-') || digits.startsWith('+') || digits.startsWith('0'))
        digits.remove(0, 1);
    if (digits.contains('.')) {
        while (digits.endsWith('0'))
            digits.chop(1);
        if (digits.endsWith('.'))
            digits.chop(1);
    }
    const std::string kind = tellsKind && !digits.contains('.') ? "." : "";
    if (digits.isEmpty())
        return '0' + kind;
    return (negative ? "-" : "") + digits.toStdString() + kind;
}

// Names of keys come decoded: one that holds blanks and slashes must not read like several entries.
std::string escapedName(const std::string &name)
{
    std::string text = "/";
    for (size_t i = 1; i < name.size(); ++i) {
        const char c = name[i];
        const bool regular = c > ' ' && c < 127 && !QByteArrayView("#()<>[]{}/%").contains(c);
        text += regular ? std::string(1, c) : '#' + hexadecimal(QByteArray(1, c));
    }
    return text;
}

std::string write(QPDFObjectHandle value, int depth, bool top, Numbers numbers = Numbers::ByKind);

std::string writeDictionary(QPDFObjectHandle dictionary, int depth)
{
    std::string text = "<<";
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        const Numbers numbers = Boxes.contains(key) ? Numbers::ByValue : Numbers::ByKind;
        if (value.isIndirect() || !value.isNull())
            text += escapedName(key) + ' ' + write(value, depth + 1, false, numbers) + ' ';
    }
    return text + ">>";
}

std::string writeStream(QPDFObjectHandle stream, int depth)
{
    const std::shared_ptr<Buffer> data = stream.getRawStreamData();
    const QByteArrayView bytes(data->getBuffer(), static_cast<qsizetype>(data->getSize()));
    return writeDictionary(stream.getDict(), depth) + " stream " + sha256(bytes).toStdString();
}

std::string write(QPDFObjectHandle value, int depth, bool top, Numbers numbers)
{
    if (depth > MaxDepth)
        throw std::runtime_error("nested too deeply");
    if (value.isIndirect() && !top)
        return value.getObjGen().unparse(' ') + " R";
    if (value.isArray()) {
        std::string text = "[";
        for (QPDFObjectHandle &item : value.getArrayAsVector())
            text += write(item, depth + 1, false, numbers) + ' ';
        return text + ']';
    }
    if (value.isStream())
        return writeStream(value, depth);
    if (value.isDictionary())
        return writeDictionary(value, depth);
    if (value.isString())
        return '(' + hexadecimal(QByteArray::fromStdString(value.getStringValue())) + ')';
    if (value.isInteger() || value.isReal())
        return normalNumber(value.unparseResolved(), numbers);
    return value.unparseResolved();
}

} // namespace

PdfSnapshot::PdfSnapshot(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects())
        m_objects.emplace(object.getObjGen(), write(object, 0, true));
}

const std::string &PdfSnapshot::object(QPDFObjGen id) const
{
    const auto found = m_objects.find(id);
    return found == m_objects.end() ? Null : found->second;
}

std::string canonicalPdf(QPDFObjectHandle value)
{
    return write(value, 0, false);
}

} // namespace yongping
